//! A mention by common noun → whom the article calls so, or who is meant by a variation for style; else the words stay.

use std::ops::Range;

use super::super::lang::Class;
use super::super::lang::people::*;
use super::body_nouns::{is_any_body, is_body_by_trade};
use super::chains::ChainId;
use super::discourse::Answer;
use super::fuller;
use super::gender;
use super::mention::{self, Noun};
use super::names::{Name, Sort, is_camel_case};
use super::questions::Called;
use super::reading::{WordId, is_acronym};
use super::resolve::{Found, Resolver, sure};
use super::runs::is_form_of_firm;
use super::spanish;
use super::unnamed::is_nameless;

pub(super) const NEVER: f32 = -100.0;
/// How far back `a woman` is looked for before `the woman`, in tokens.
pub(super) const INTRODUCTION: usize = 80;

impl Resolver<'_> {
    /// Whom the noun in `tokens` means, which is `called` so.
    pub(super) fn noun(&mut self, tokens: &Range<usize>, noun: Noun, called: &Called) -> Found {
        let at = tokens.start;
        if let Some(found) = self.pointed_at(tokens) {
            return found;
        }
        let any_body = is_any_body(self.reading.str(noun.head));
        let topic = if any_body { self.topic_apposed(at, noun.head) } else { None };
        if let Some(chain) = topic {
            self.discourse.anaphor(chain, at, true);
            return Found::Chain(Answer { chain, sure: sure::BODY });
        }
        // Of several companies it may be another.
        let alone = tokens.end == noun.head + 1 && !any_body;
        let fuller = if alone { fuller::phrase(self.reading, at, noun.head) } else { None };
        let own_words = Found::OwnWords(fuller.unwrap_or_else(|| self.without_article(tokens.clone())));
        let Called { word, narrowed } = called;
        if let Some(chain) =
            self.named_behind(tokens.end).filter(|_| !gender::is_anothers(self.reading, tokens, noun.head))
        {
            return Found::Chain(Answer { chain, sure: sure::FULL_NAME });
        }
        let another = self.is_told_of_another(at, noun);
        if let Some(answer) = self.named_below(at, noun, called.word).filter(|_| !another) {
            self.discourse.anaphor(answer.chain, at, true);
            return Found::Chain(answer);
        }
        if let Some(answer) = self.spouse(at, noun) {
            self.discourse.anaphor(answer.chain, at, true);
            return Found::Chain(answer);
        }
        if !noun.definite
            || noun.plural
            || mention::has_name(self.reading, tokens, noun.head)
            || self.stays_unnamed(tokens.end)
        {
            return own_words;
        }
        if let Some(chain) = self.issuer_of(at, noun.head) {
            return Found::Chain(Answer { chain, sure: sure::IT });
        }
        if is_form_of_firm(self.reading.str(noun.head)) {
            // What is left of a firm's name that stands on two lines: Ltd.
            return if noun.head == at { Found::Nobody } else { own_words };
        }
        if let Some(answer) =
            self.by_what_is_told(at, noun, called).filter(|_| self.introduced(at, noun.head).is_none())
        {
            self.discourse.anaphor(answer.chain, at, true);
            return Found::Chain(answer);
        }
        let introduced = self.introduced(at, noun.head);
        // la también alcaldesa: the one spoken of, whom nothing else calls so.
        let also = self.reading.words.romance && self.reading.str(at + 1) == "también";
        let answer = if also { None } else { self.by_role(at, noun, *word, narrowed) };
        let answer = answer.or_else(|| self.by_other_word(at, noun, *word));
        let answer = answer.or_else(|| self.by_word_for_body(tokens, noun));
        let answer = answer.or_else(|| self.body_called(at, noun.head)).or_else(|| self.central_bank(at, noun.head));
        let answer = match answer {
            None if is_body_by_trade(self.reading.str(noun.head))
                || self.reading.str(noun.head) == "giant"
                || self.reading.is(noun.head, BODY) && !self.reading.is(noun.head, ROLE) =>
            {
                let meant = self.body_of_noun(tokens, noun.head, *word).or_else(|| self.body_spoken_for(at, noun.head));
                let meant = meant.or_else(|| self.body_spoken_of(at, noun.head));
                let Some(answer) = meant else { return own_words };
                self.discourse.anaphor(answer.chain, at, true);
                return Found::Chain(answer);
            }
            None if introduced.is_none() => {
                self.by_epithet(at, noun, narrowed, also).or_else(|| self.by_variation(tokens, noun))
            }
            answer => answer,
        };
        // Pell quotes the manager as saying: not Pell.
        let answer =
            answer.filter(|answer| self.quoting(at) != Some(answer.chain) && !self.has_just_died(answer.chain, at));
        match answer.filter(|a| introduced.is_none_or(|i| !self.discourse.is_before(a.chain, i))) {
            None => own_words,
            Some(answer) => {
                self.discourse.anaphor(answer.chain, at, true);
                Found::Chain(answer)
            }
        }
    }

    /// *Pell quotes the manager*: who quotes whom the noun at token `at` means. English only.
    fn quoting(&self, at: usize) -> Option<ChainId> {
        let verb = at.checked_sub(1).filter(|&i| matches!(self.reading.str(i), "quotes" | "quoted" | "quoting"))?;
        let name = self.names.partition_point(|name| name.tokens.end < verb);
        let close = self.names.get(name).is_some_and(|name| name.tokens.end == verb);
        self.chains.of_name.get(name).copied().flatten().filter(|_| close)
    }

    /// *Pell was killed. The owner said*: the person's last name before token `at` is told of a death. English only.
    fn has_just_died(&self, chain: ChainId, at: usize) -> bool {
        const MOST_NAMES: usize = 12;
        const MOST_WORDS: usize = 4;
        const DIES: [&str; 2] = ["died", "drowned"];
        // *was killed*, *was found dead*
        const DEAD: [&str; 5] = ["killed", "murdered", "dead", "beheaded", "executed"];
        let dies = |i: usize| DIES.contains(&self.reading.str(i));
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let last = (before.saturating_sub(MOST_NAMES)..before).rev().find(|&n| self.chains.of_name[n] == Some(chain));
        let Some(name) = last.map(|n| &self.names[n]).filter(|name| name.subject && !name.quoted) else { return false };
        let end = name.tokens.end;
        let verb = (end..end + MOST_WORDS)
            .take_while(|&i| self.reading.is_word(i))
            .find(|&i| dies(i) || DEAD.contains(&self.reading.str(i)));
        let helps = |i: usize| {
            matches!(self.reading.str(i), "was" | "were" | "been" | "had" | "has" | "found" | "shot" | "also")
        };
        // Pell killed the tax, Pell found dead flowers
        let passive = |verb: usize| {
            dies(verb) || (end..verb).any(|i| matches!(self.reading.str(i), "was" | "been" | "is" | "were"))
        };
        !self.reading.words.romance && verb.is_some_and(|verb| (end..verb).all(helps) && passive(verb))
    }

    /// *The executive said on condition of anonymity*: no one who is named. English only.
    fn stays_unnamed(&self, end: usize) -> bool {
        const MOST_WORDS: usize = 12;
        let stop = self.reading.sentence_around(end.saturating_sub(1)).end.min(end + MOST_WORDS);
        let asks = |i: usize| match self.reading.str(i) {
            "anonymity" => matches!(
                self.reading.str(i - 1),
                "of" | "on"
                    | "given"
                    | "promised"
                    | "under"
                    | "requested"
                    | "requesting"
                    | "granted"
                    | "sought"
                    | "demanded"
                    | "for"
                    | "wanted"
            ),
            "anonymously" => matches!(
                self.reading.str(i - 1),
                "spoke" | "speaking" | "speak" | "talking" | "talked" | "quoted" | "commented"
            ),
            _ => false,
        };
        !self.reading.words.romance && (end..stop).any(asks)
    }

    /// Whom a definite noun stands for that the article says of nobody.
    fn by_epithet(&self, at: usize, noun: Noun, narrowed: &[WordId], also: bool) -> Option<Answer> {
        if also {
            let one = self.only_one_told_of(at, noun, narrowed);
            return self.by_style(at, noun, narrowed).filter(|answer| Some(answer.chain) == one);
        }
        if self.is_style(at, noun, narrowed) {
            return self.by_style(at, noun, narrowed).or_else(|| self.only_one_named(at, noun));
        }
        self.by_office(at, noun, narrowed).or_else(|| self.by_trade(at, noun)).or_else(|| self.who_also_said(at, noun))
    }

    /// *Jo Pell said it was late. The Quay director also said*: a noun by which the article calls nobody else, and a verb that goes on with
    /// what the last speaker said. English only.
    fn who_also_said(&self, at: usize, noun: Noun) -> Option<Answer> {
        let reading = self.reading;
        let goes_on = reading.str(noun.head + 1) == "also" && reading.document.class(noun.head + 2).is(Class::SAY)
            || matches!(reading.str(noun.head + 1), "added" | "continued" | "concluded");
        let opens = at == reading.sentence_around(at).start && self.is_definite(at) && !reading.is(at, POSSESSIVE);
        let person =
            reading.is(noun.head, ROLE) && !reading.is(noun.head, BODY | TITLE) && !is_nameless(reading.str(noun.head));
        let chain =
            self.discourse.speaker_just_now(at).filter(|_| goes_on && opens && person && !reading.words.romance)?;
        // “It hurts,” Pell said. The surgeon added: somebody else.
        const ANYBODYS: [&str; 10] = [
            "MP",
            "diplomat",
            "politician",
            "lawmaker",
            "legislator",
            "executive",
            "star",
            "boss",
            "statesman",
            "campaigner",
        ];
        let tied = noun.head > at + 1 || ANYBODYS.contains(&reading.str(noun.head));
        let untold =
            tied && !self.roles.iter().any(|role| role.chain == chain && reading.senses_of(role.noun) & GENERIC == 0);
        let fits = self.chains.chains[chain].is_person()
            && !self.is_of_other_gender(chain, self.gender_of_noun(at, noun.head));
        (untold && fits).then_some(Answer { chain, sure: sure::ROLE_OF_SEVERAL })
    }

    /// Where `a woman` stands before `the woman`, if it says of nobody named that she is one.
    pub(super) fn introduced(&self, at: usize, head: usize) -> Option<usize> {
        let word = self.reading.str(head);
        (at.saturating_sub(INTRODUCTION)..at).rev().find(|&i| {
            self.reading.str(i) == word
                && (i.saturating_sub(3)..i).any(|d| self.reading.is(d, INDEFINITE))
                && !self.roles.iter().any(|r| r.at == i)
        })
    }

    /// Whether a definite noun may vary any person's name: the politician, the former pilot, the Avon senator.
    fn is_style(&self, at: usize, noun: Noun, narrowed: &[WordId]) -> bool {
        let former = |&w: &WordId| {
            const STANDING: [&str; 8] =
                ["former", "ex", "retired", "longtime", "veteran", "billionaire", "millionaire", "embattled"];
            let word = self.reading.spelled[w as usize].as_str();
            // the ex-Navy cook
            STANDING.contains(&word) || word.starts_with("ex-")
        };
        // The Quay-born driver
        let from = |&w: &WordId| {
            let word = self.reading.spelled[w as usize].as_str();
            ["-born", "-based", "-bred", "-raised", "-educated"].iter().any(|end| word.ends_with(end))
        };
        // The 22-year-old student teacher
        let aged = |&w: &WordId| self.reading.spelled[w as usize].ends_with("-year-old");
        let place = |&w: &WordId| self.reading.senses_of(w) & (PLACE | ADJECTIVE) != 0;
        // the ANC MP
        let party = (at + 1..noun.head).any(|i| is_acronym(self.reading.str(i)));
        let office = self.reading.is(noun.head, OFFICE) && (narrowed.iter().any(place) || party);
        // The high school junior
        let year = matches!(self.reading.str(noun.head), "senior" | "junior" | "sophomore" | "freshman");
        // the man in the film: told from others by where
        let apart = self.reading.is(noun.head, GENERIC)
            && self.reading.is(noun.head, MALE | FEMALE)
            && !self.reading.words.romance
            && matches!(self.reading.str(noun.head + 1), "in" | "behind" | "with" | "on" | "at" | "from" | "next");
        self.is_definite(at)
            && !apart
            && !self.reading.is(at, POSSESSIVE)
            && !spanish::is_first_of_office(self.reading, noun.head)
            && (noun.aged
                || self.is_nationality(noun.head)
                || self.reading.str(noun.head) == "international"
                || self.reading.is(noun.head, GENERIC)
                || spanish::was_once(self.reading, noun.head)
                || spanish::is_pointed_out(self.reading, at, noun.head)
                || narrowed.iter().any(former)
                    && (!self.reading.is(noun.head, BODY) || self.reading.is(noun.head, ROLE))
                || narrowed.iter().any(from) && self.reading.is(noun.head, ROLE)
                || narrowed.iter().any(aged) && self.reading.is(noun.head, ROLE)
                || year && !self.reading.words.romance
                || office)
    }

    /// The mention at token `at` has its article, or *del*, *al* before it.
    pub(super) fn is_definite(&self, at: usize) -> bool {
        self.reading.is(at, DEFINITE) || self.has_contraction(at)
    }

    fn has_contraction(&self, at: usize) -> bool {
        self.reading.words.romance && at > 0 && matches!(self.reading.str(at - 1), "del" | "al" | "Al")
    }

    /// The Australian, the Israeli, the Dutchman: one person, where *the British* are many.
    fn is_nationality(&self, head: usize) -> bool {
        let word = self.reading.str(head);
        let one = word.ends_with("an") || word.ends_with('i') || self.reading.is(head, DEMONYM);
        self.reading.is_capital(head) && self.reading.is(head, ADJECTIVE) && one
    }

    fn by_style(&self, at: usize, noun: Noun, narrowed: &[WordId]) -> Option<Answer> {
        let gender = self.gender_of_noun(at, noun.head);
        // The Texas Democrat: a member of a parliament, as far as the article tells.
        let party = matches!(self.reading.str(noun.head), "Democrat" | "Republican") && !narrowed.is_empty();
        // A governor may be one of a bank.
        let seat = |role: WordId| {
            let word = self.reading.spelled[role as usize].as_str();
            word == self.reading.str(noun.head) || word != "governor" && self.reading.senses_of(role) & OFFICE != 0
        };
        let member = |id| self.roles.iter().any(|r| r.chain == id && seat(r.noun));
        // The man: not BuzzFeed, the Quay Courier
        let person = !self.reading.words.romance && self.reading.is(noun.head, GENERIC | MALE | FEMALE);
        let gendered = self.reading.is(noun.head, MALE | FEMALE);
        let beside = self.named_beside(at, noun.head);
        let epithet = self.reading.words.romance && !self.reading.is(noun.head, ROLE);
        let only = if epithet { self.only_one_told_of(at, noun, narrowed) } else { None };
        let other = |id: ChainId| {
            let known =
                self.chains.chains[id].is_person() || self.discourse.has_spoken(id) || self.reading.words.romance;
            !known
                || person
                    && (self.is_likely_thing(id)
                        || gendered && !self.discourse.has_spoken(id) && !self.discourse.is_subject_of_last(id, at))
                || noun.aged && self.has_age(id)
                || party && !member(id)
                || self.contradicts(id, narrowed)
                || self.is_no_one(id)
                || self.is_subject_here(id, at)
                || beside.contains(&id)
                || epithet && only != Some(id) && !self.is_told_much_of(id)
                || !self.reading.words.romance && self.discourse.is_only_quoted(id) && !self.discourse.has_spoken(id)
        };
        // The noun may be for whoever has just spoken.
        let main = self.main.filter(|_| self.discourse.speaker_just_now(at).is_none());
        let main = |id| if main == Some(id) { spanish::MAIN } else { 0.0 };
        let fits = |id| if other(id) { NEVER } else { main(id) };
        let answer = self.discourse.who(self.chains, at, gender, fits)?;
        Some(Answer { sure: answer.sure * sure::STYLE, ..answer })
    }

    /// The girl attacked Jo Pell: whom a sentence before token `at` has beside the same noun, so that they are two. English only.
    pub(super) fn named_beside(&self, at: usize, head: usize) -> Vec<ChainId> {
        const MOST_BEFORE: usize = 600;
        const REACH: usize = 15;
        const MOST_TIMES: usize = 6;
        let reading = self.reading;
        if reading.words.romance {
            return Vec::new();
        }
        let word = reading.str(head);
        let same = |&i: &usize| reading.str(i) == word && !reading.quoted[i];
        let of_nobody = |i: &usize| !self.roles.iter().any(|role| role.at == *i);
        let before = (at.saturating_sub(MOST_BEFORE)..at).rev().filter(same).filter(of_nobody).take(MOST_TIMES);
        let called = |i: usize| matches!(reading.str(i), "known" | "named" | "identified" | "called" | "dubbed");
        let verb = |i: usize| {
            reading.document.class(i).is(Class::VERBAL) && reading.is_small(i) && !reading.is(i, ROLE) && !called(i)
        };
        before
            .flat_map(|i| {
                let sentence = reading.sentence_around(i);
                let first = self.names.partition_point(|name| name.tokens.start <= i);
                let inside = move |name: &&Name| name.tokens.end <= sentence.end.min(i + REACH);
                let behind = self.names[first..].iter().take_while(inside).zip(&self.chains.of_name[first..]);
                behind.filter_map(move |(name, chain)| {
                    let acts = (i + 1..name.from).any(verb) && !(i + 1..name.from).any(|k| reading.is(k, COPULA));
                    chain.filter(|_| acts && !name.quoted && !name.possessive)
                })
            })
            .collect()
    }

    /// BuzzFeed, the Quay Courier, QBC: a name that nothing says is a person's, and its form speaks against.
    fn is_likely_thing(&self, id: ChainId) -> bool {
        let chain = &self.chains.chains[id];
        let name = &self.names[chain.fullest];
        let last = self.reading.str(name.tokens.end - 1);
        let the = name.from > 0 && self.reading.is(name.from - 1, DEFINITE);
        !chain.is_person() && (chain.sort == Sort::Body || is_camel_case(last) || the || name.capitals)
    }

    /// The one person named before token `at` of whom the noun may be said; of several, the one who has spoken.
    fn only_one_told_of(&self, at: usize, noun: Noun, narrowed: &[WordId]) -> Option<ChainId> {
        const MOST_NAMES: usize = 200;
        let gender = self.gender_of_noun(at, noun.head);
        let before = self.names.partition_point(|n| n.tokens.start < at);
        let near = (0..before).rev().take(MOST_NAMES).filter(|&n| !self.names[n].quoted);
        let may_be = |id: &ChainId| {
            self.chains.chains[*id].is_person()
                && !self.is_of_other_gender(*id, gender)
                && !self.contradicts(*id, narrowed)
        };
        let people: Vec<ChainId> = near.filter_map(|n| self.chains.of_name[n]).filter(may_be).collect();
        let spoke = |id: &ChainId| self.discourse.has_spoken(*id);
        only(people.iter().copied()).or_else(|| only(people.iter().copied().filter(spoke)))
    }

    /// In Spanish a lone capital may be a town that no list has: *el candidato* is nobody of whom nothing says that it is a person.
    pub(super) fn is_no_one(&self, id: ChainId) -> bool {
        self.reading.words.romance && !self.chains.chains[id].is_person() && !self.discourse.has_spoken(id)
    }

    /// Quiroga confirmó que el exalcalde lo sabía; Quiroga llamó y el político contestó: the noun behind *que* or *y* in Spanish
    /// stands for another than the subject of its sentence.
    pub(super) fn is_subject_here(&self, id: ChainId, at: usize) -> bool {
        let joined = at > 0 && matches!(self.reading.str(at - 1), "que" | "y");
        if !self.reading.words.romance || !joined {
            return false;
        }
        const REACH: usize = 100;
        let sentence = self.reading.sentence_around(at).start.max(at.saturating_sub(REACH));
        let first = self.names.partition_point(|n| n.tokens.start < sentence);
        let here = self.names.iter().zip(&self.chains.of_name).skip(first).take_while(|(n, _)| n.tokens.end <= at);
        let clause = |until: usize| (sentence..until).any(|i| self.reading.is(i, OPENS_CLAUSE | RELATIVE));
        let mut its = here.filter(|(_, chain)| **chain == Some(id));
        its.any(|(name, _)| name.subject && !name.quoted && !clause(name.from))
    }

    pub(super) fn gender_of_noun(&self, article: usize, head: usize) -> Senses {
        match (self.reading.str(article), self.reading.senses[head] & (MALE | FEMALE)) {
            // su esposo
            (_, gender @ (MALE | FEMALE)) if self.reading.words.romance && self.reading.is(article, POSSESSIVE) => {
                gender
            }
            ("la" | "La", _) => FEMALE,
            ("el" | "El", _) => MALE,
            _ if self.has_contraction(article) => MALE,
            (_, gender @ (MALE | FEMALE)) if self.reading.is(head, GENERIC) => gender,
            (_, FEMALE) => FEMALE,
            _ => 0,
        }
    }

    pub(super) fn is_of_other_gender(&self, id: ChainId, gender: Senses) -> bool {
        let known = gender::of(&self.chains.chains[id]);
        matches!((gender, known), (MALE, gender::Gender::Female) | (FEMALE, gender::Gender::Male))
    }
}

/// The one that all are.
pub(super) fn only(mut ids: impl Iterator<Item = ChainId>) -> Option<ChainId> {
    let first = ids.next()?;
    ids.all(|id| id == first).then_some(first)
}
