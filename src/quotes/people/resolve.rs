//! Each quote's mention → its speaker, with how sure that is and where the speaker is named.

use std::cell::OnceCell;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::super::lang::people::*;
use super::super::text::Document;
use super::super::{Draft, Kind};
use super::chains::{self, ChainId, Chains};
use super::discourse::{Answer, Discourse};
use super::gender;
use super::issued::Said;
use super::mention::{Mention, trust_mentions};
use super::names::{self, Name};
use super::no_speaker::{is_no_speaker, is_thing};
use super::noun_subjects::{self, NounSubject};
use super::pronouns;
use super::questions::{self, Question};
use super::reading::Reading;
use super::roles::{self, Role};
use super::shown::{in_full, names_in_s, shown_name, squeezed};
use super::spanish;
use super::unnamed::Unnamed;

/// How often the person is the right one, by the way it was found.
pub(super) mod sure {
    pub const FULL_NAME: f32 = 0.99;
    pub const LAST_NAME: f32 = 0.98;
    pub const RELATIVE: f32 = 0.93;
    pub const ROLE: f32 = 0.9;
    pub const ROLE_OF_SEVERAL: f32 = 0.75;
    pub const BODY: f32 = 0.9;
    /// The body that was the last subject.
    pub const IT: f32 = 0.7;
    /// The same, for what may be people.
    pub const THEY: f32 = 0.6;
    pub const OWN_WORDS: f32 = 0.9;
    /// A noun that could vary anyone's name, as a factor of how sure the person is: the businessman.
    pub const STYLE: f32 = 0.85;
    /// The bearer of a role was named long ago: a factor.
    pub const FAR: f32 = 0.9;
    pub const DROPPED: f32 = 0.85;
    /// A verb without a subject is given to what may be no person: a factor.
    pub const NO_PERSON: f32 = 0.6;
    /// A mention, and nobody known whom it could mean.
    pub const NOBODY_KNOWN: f32 = 0.2;
    /// What stands where the speaker should is none.
    pub const NO_SPEAKER: f32 = 0.1;
}

/// Fills `speaker`, `named_at` and `confidence` of quotes that have a mention or a cue.
pub(crate) fn resolve(document: &Document, headline: &str, drafts: &mut [Draft]) {
    if drafts.is_empty() || document.tokens.is_empty() {
        return;
    }
    let mut reading = Reading::new(document, drafts);
    let mut names = names::find(&mut reading);
    trust_mentions(&reading, &mut names, drafts);
    let mut chains = chains::gather(&reading, &names);
    let roles = roles::find(&mut reading, &names, &mut chains);
    gender::weigh(&reading, &names, &mut chains);
    let questions = questions::of_quotes(&mut reading, &names, &chains, drafts);
    let subjects = noun_subjects::find(&mut reading, &names, &chains);
    let mut resolver = Resolver {
        reading: &reading,
        names: &names,
        chains: &chains,
        roles: &roles,
        discourse: Discourse::new(&reading, &chains),
        main: spanish::main_person(&reading, &chains),
        ages: OnceCell::new(),
        said: Said::default(),
    };
    let answers = resolver.answer(&questions, &subjects);
    let answers = resolver.named_later(&questions, answers);
    let in_s = names_in_s(&reading, &names);
    for (question, answer) in questions.iter().zip(answers) {
        let draft = &mut drafts[question.draft];
        match answer {
            Found::Chain(answer) => {
                let name = &names[chains.chains[answer.chain].fullest];
                let (shown, at) = shown_name(&reading, &in_s, name);
                draft.speaker = Some(in_full(headline, shown, &reading, &chains, answer.chain));
                draft.named_at = Some(at);
                let person = chains.chains[answer.chain].is_person() || !draft.rule.ends_with("dropped");
                draft.confidence *= answer.sure * if person { 1.0 } else { sure::NO_PERSON };
            }
            Found::OwnWords(_)
                if is_no_speaker(document, question.tokens.clone()) || is_thing(&reading, question, draft) =>
            {
                draft.mention = None;
                draft.confidence = draft.confidence.min(sure::NO_SPEAKER);
            }
            Found::OwnWords(tokens) => {
                draft.named_at = Some(document.bytes(tokens.clone()));
                let words = squeezed(&document.text[document.bytes(tokens)]);
                let owner = words.strip_suffix("'s").or(words.strip_suffix("’s")).map(str::to_string);
                draft.speaker = Some(owner.unwrap_or(words));
                draft.confidence *= sure::OWN_WORDS;
            }
            // He said it, and nobody knows who he is.
            Found::Nobody => draft.confidence = draft.confidence.min(sure::NOBODY_KNOWN),
        }
    }
    for draft in drafts.iter_mut().filter(|draft| draft.kind != Kind::Indirect) {
        if draft.speaker.is_none() && draft.mention.is_none() {
            draft.confidence = draft.confidence.min(sure::NO_SPEAKER);
        }
    }
}

/// What it weighs that the quoted words name somebody: who speaks seldom does so of himself.
const OF_WHOM_IT_IS: f32 = -2.5;
/// The same where the words say *I*, too.
const OF_SOMEBODY_ELSE: f32 = -4.0;
/// What it weighs that an analyst is who wrote a note.
const OF_NOTE: f32 = 2.5;
/// How many questions back the same mention is looked for.
const MOST_AGAIN: usize = 8;
/// What it weighs that who told *the newspaper* is who told one before.
const OF_PAPER: f32 = 2.8;

#[derive(Clone)]
pub(super) enum Found {
    Chain(Answer),
    OwnWords(Range<usize>),
    Nobody,
}

/// The article, and what has been read of it so far.
pub(super) struct Resolver<'r> {
    pub reading: &'r Reading<'r>,
    pub names: &'r [Name],
    pub chains: &'r Chains,
    pub roles: &'r [Role],
    pub discourse: Discourse<'r>,
    /// The person whom the article names most by far.
    pub main: Option<ChainId>,
    /// Who has which age, once that is asked.
    pub ages: OnceCell<FxHashMap<u16, Option<ChainId>>>,
    /// Who has spoken where.
    pub said: Said,
}

impl Resolver<'_> {
    /// Goes through the text once: names and pronouns are noted, questions answered where they stand.
    fn answer(&mut self, questions: &[Question], subjects: &[NounSubject]) -> Vec<Found> {
        let senses = self.reading.senses;
        let mut found = Vec::with_capacity(questions.len());
        let (mut name, mut question, mut subject, mut i) = (0, 0, 0, 0);
        let mut unnamed: Option<Unnamed> = None;
        // Whom the last sentence that starts with a noun is about, though nobody heard that one speak.
        let mut told_of: Option<Unnamed> = None;
        loop {
            let starts = [
                self.names.get(name).map(|name| name.tokens.start),
                questions.get(question).map(|question| question.tokens.start),
                subjects.get(subject).map(|subject| subject.tokens.start),
            ];
            // Most words are none of these.
            let due = starts.into_iter().flatten().min().unwrap_or(senses.len());
            let pronoun = senses.get(i..due).and_then(|between| between.iter().position(|&s| s & PRONOUN != 0));
            i = pronoun.map_or(due, |at| i + at);
            if i >= senses.len() {
                return found;
            }
            while self.names.get(name).is_some_and(|name| name.tokens.start <= i) {
                if let Some(chain) = self.chains.of_name[name] {
                    self.discourse.name(&self.names[name], chain);
                }
                name += 1;
            }
            // Whom the pronoun of a quote means is told by its words, too: it is noted once that is known.
            let weighed =
                questions.get(question).is_some_and(|asked| asked.tokens.start == i && self.is_weighed(asked));
            let stands_for = if weighed { None } else { self.subject_pronoun(unnamed.as_ref(), i) };
            if let Some(noun) = subjects.get(subject).filter(|noun| noun.tokens.start == i) {
                if starts[1] != Some(i) {
                    // Whom it stands for is noted as a subject.
                    // The head of the school: somebody whom the article has called a head
                    let word = noun.called.word;
                    let borne = || self.roles.iter().any(|role| role.at < i && role.noun == word);
                    let found = match noun.told_apart && !borne() {
                        true => Found::OwnWords(self.without_article(noun.tokens.start..noun.told_until())),
                        false => self.noun(&noun.tokens, noun.noun, &noun.called),
                    };
                    if let Found::Chain(answer) = &found
                        && self.chains.chains[answer.chain].could_be_person()
                    {
                        self.discourse.starts_with_noun(answer.chain, i);
                    }
                    told_of = match &found {
                        Found::OwnWords(tokens) => {
                            Unnamed::subject(self.reading, noun.noun, &noun.tokens, tokens.clone())
                        }
                        _ => None,
                    };
                    unnamed = self.unnamed_subject(noun, found, unnamed);
                }
                subject += 1;
            }
            while let Some(asked) = questions.get(question).filter(|asked| asked.tokens.start <= i) {
                // The words that go on are of whom the mention has meant before.
                let again = || {
                    questions[..question]
                        .iter()
                        .zip(&found)
                        .rev()
                        .take(MOST_AGAIN)
                        .find(|(q, _)| q.tokens == asked.tokens)
                };
                if let Some((_, answer)) = again() {
                    found.push(answer.clone());
                    question += 1;
                    continue;
                }
                let answer = match self.answer_one(asked, stands_for, unnamed.as_ref()) {
                    Found::Nobody => match self.named_after(asked) {
                        Some(answer) => Found::Chain(answer),
                        None => self.told_of(asked, told_of.as_ref()),
                    },
                    answer => answer,
                };
                if let (true, Found::Chain(answer)) = (weighed && asked.tokens.start == i, &answer) {
                    self.discourse.anaphor(answer.chain, i, true);
                    self.discourse.called(*answer, self.reading.senses[i] & (MALE | FEMALE));
                }
                unnamed = self.unnamed_after(asked, &answer, unnamed);
                found.push(answer);
                question += 1;
            }
            i += 1;
        }
    }

    /// Whether more than its place tells whom the pronoun of the quote means: what is said, or to whom.
    fn is_weighed(&self, asked: &Question) -> bool {
        let Some(Mention::Pronoun(gender)) = asked.mention else { return false };
        let at = asked.tokens.start;
        asked.goes_on
            || pronouns::is_in_a_note(self.reading, at)
            || pronouns::tells_the_paper(self.reading, at)
            || self.told_by(asked).is_some()
            || !self.spoken_of(asked, gender).is_empty()
    }

    fn answer_one(&mut self, asked: &Question, pronoun: Option<Option<Answer>>, unnamed: Option<&Unnamed>) -> Found {
        if let Some(tokens) = self.by_noun_before(unnamed, asked) {
            return Found::OwnWords(tokens);
        }
        match (self.one(asked, pronoun), unnamed) {
            (Found::Nobody, Some(last)) if self.is_noun_before(last, asked) => Found::OwnWords(last.tokens.clone()),
            (Found::Chain(answer), Some(last)) if self.is_rather(last, asked, answer.chain) => {
                Found::OwnWords(last.tokens.clone())
            }
            (answer, _) => answer,
        }
    }

    fn one(&mut self, question: &Question, pronoun: Option<Option<Answer>>) -> Found {
        let at = question.tokens.start;
        match &question.mention {
            None => {
                // Whom only the quoted words name is whom they speak of, not who speaks.
                let fits = |id| if self.discourse.is_only_quoted(id) { f32::MIN / 2.0 } else { 0.0 };
                let answer = self.discourse.who(self.chains, at, 0, fits);
                answer.map_or(Found::Nobody, |a| Found::Chain(Answer { sure: a.sure * sure::DROPPED, ..a }))
            }
            Some(Mention::Named(name)) => match self.office_in_letters(&question.tokens, *name) {
                Some(answer) => Found::Chain(answer),
                None => self.named(*name, question),
            },
            Some(Mention::Pronoun(gender)) => {
                if let Some(examiner) = self.examiner(at, *gender).filter(|_| question.asks) {
                    return Found::Chain(examiner);
                }
                if let Some(asked) = self.asked_before(at, *gender).filter(|_| question.replies) {
                    return Found::Chain(asked);
                }
                let heard_by = self.told_by(question);
                if let Some(chain) = self.in_which(at, *gender) {
                    return Found::Chain(Answer { chain, sure: sure::RELATIVE });
                }
                let note = pronouns::is_in_a_note(self.reading, at);
                let again = pronouns::tells_the_paper(self.reading, at);
                let spoken_of = self.spoken_of(question, *gender);
                let fits = |id| {
                    // he told Voss: not Voss
                    if heard_by == Some(id) {
                        return f32::MIN / 2.0;
                    }
                    // Pell, who was there, said he “saw my friend Pell”: the sentence has named who speaks.
                    let told_already = at < question.quoted.start && self.discourse.sentences_since(id, at) == Some(0);
                    let inside = match spoken_of.contains(&id) {
                        true if question.of_oneself && !told_already => OF_SOMEBODY_ELSE,
                        true => OF_WHOM_IT_IS,
                        false => 0.0,
                    };
                    let goes_on = if question.goes_on { self.discourse.goes_on(id, at) } else { 0.0 };
                    let told = if again && self.chains.chains[id].is_person() && self.discourse.is_last_speaker(id) {
                        OF_PAPER
                    } else {
                        0.0
                    };
                    inside + goes_on + told + if note && self.is_analyst(id) { OF_NOTE } else { 0.0 }
                };
                let answer = match pronoun {
                    Some(answer)
                        if !question.goes_on && !note && !again && spoken_of.is_empty() && heard_by.is_none() =>
                    {
                        answer
                    }
                    _ => self.discourse.who(self.chains, at, *gender, fits),
                };
                answer.map_or(Found::Nobody, Found::Chain)
            }
            Some(Mention::Relative) => match self.before(at) {
                Found::Nobody if self.reading.str(at) == "which" => self.document_of(at),
                Found::Nobody => match self.goes_by(at) {
                    Some(chain) => Found::Chain(Answer { chain, sure: sure::RELATIVE }),
                    None => Found::Nobody,
                },
                found => found,
            },
            Some(Mention::It) => {
                let discourse = &self.discourse;
                let body = discourse.which(self.chains, at).or_else(|| discourse.country(self.chains, at));
                let body = body.or_else(|| discourse.which_goes_on(self.chains, at));
                self.body_meant(body, at, sure::IT)
            }
            Some(Mention::They) if question.by_one => self.one_called_they(at),
            Some(Mention::They) => self.body_meant(self.discourse.which(self.chains, at), at, sure::THEY),
            Some(Mention::OtherPronoun | Mention::Several) => self.pointed(&question.tokens),
            Some(Mention::Noun(noun)) => match &question.noun {
                Some(called) => self.noun_of_quote(&question.tokens, *noun, called),
                None => Found::Nobody,
            },
        }
    }

    /// Whether the article calls the person an analyst.
    fn is_analyst(&self, id: ChainId) -> bool {
        let trade = |role: &Role| self.reading.spelled[role.noun as usize].as_str();
        self.roles.iter().any(|role| role.chain == id && matches!(trade(role), "analyst" | "economist" | "strategist"))
    }

    /// It, they: the body that was the last subject.
    fn body_meant(&mut self, body: Option<ChainId>, at: usize, sure: f32) -> Found {
        let Some(chain) = body else { return Found::Nobody };
        self.discourse.anaphor(chain, at, true);
        Found::Chain(Answer { chain, sure })
    }

    fn named(&mut self, name: usize, question: &Question) -> Found {
        let Some(chain) = self.chains.of_name[name] else {
            return Found::OwnWords(self.without_article(question.tokens.clone()));
        };
        let words = self.names[name].words.len();
        Found::Chain(Answer { chain, sure: if words > 1 { sure::FULL_NAME } else { sure::LAST_NAME } })
    }

    /// Who: the name that ends right before it, else the last one of the sentence.
    fn before(&self, at: usize) -> Found {
        let close = !self.reading.is(at, RELATIVE);
        // The Harbour Board of Tarn (HBT), which
        let bracket =
            if self.reading.str(at.saturating_sub(1)) == "," { at.saturating_sub(2) } else { at.saturating_sub(1) };
        let open = || (at.saturating_sub(6)..at).rev().find(|&i| self.reading.str(i) == "(");
        let open = if self.reading.str(bracket) == ")" { open() } else { None };
        let start = if close { open.unwrap_or(at).saturating_sub(2) } else { self.reading.sentence_around(at).start };
        let end = self.names.partition_point(|n| n.tokens.end <= at);
        let mut candidates =
            self.names[..end].iter().zip(&self.chains.of_name).rev().take(6).take_while(|(n, _)| n.tokens.end > start);
        if let Some(chain) = self.of_whom(at, end) {
            return Found::Chain(Answer { chain, sure: sure::RELATIVE });
        }
        let person = candidates.find_map(|(name, chain)| {
            chain
                .filter(|&id| (close || self.chains.chains[id].could_be_person()) && !name.possessive && !name.modifier)
        });
        person.map_or(Found::Nobody, |chain| Found::Chain(Answer { chain, sure: sure::RELATIVE }))
    }

    /// *Senator Jo Pell of the Rural Party, who*: the person whose party, firm or town the name is that ends before *who* at token `at`;
    /// `end` is the number of names up to there.
    fn of_whom(&self, at: usize, end: usize) -> Option<ChainId> {
        let (last, whose) = (self.names.get(end.checked_sub(1)?)?, self.names.get(end.checked_sub(2)?)?);
        let reading = self.reading;
        let the = usize::from(last.from > 1 && reading.is(last.from - 1, DEFINITE));
        let of =
            last.from.checked_sub(1 + the).filter(|&of| matches!(reading.str(of), "of" | "from" | "at" | "with"))?;
        // Jo Pell, from Tarn, who
        let apart = reading.str(of - 1) == "," && whose.tokens.end + 1 == of && reading.str(of) != "with";
        let close = reading.str(at) == "who" && last.tokens.end + 1 == at && (whose.tokens.end == of || apart);
        let thing = self.chains.of_name[end - 1].is_none_or(|id| !self.chains.chains[id].is_person());
        let person = |id: &ChainId| self.chains.chains[*id].is_person();
        self.chains.of_name[end - 2].filter(person).filter(|_| close && thing && !reading.words.romance)
    }
}
