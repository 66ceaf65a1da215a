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
use super::roles::Role;
use super::runs::is_form_of_firm;
use super::sorts;
use super::spanish;
use super::unnamed::is_nameless;

/// For each word that narrows both the mention and the role: the Avon senator, Senator Pech of Avon.
const SHARED: f32 = 4.0;
/// The role was given before the mention, not after.
const TOLD_BEFORE: f32 = 1.0;
/// An office that the article gave to others only: it may not have said that this one is a senator, too.
const NOT_CALLED_SO: f32 = -2.5;
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
        match answer.filter(|a| introduced.is_none_or(|i| !self.discourse.is_before(a.chain, i))) {
            None => own_words,
            Some(answer) => {
                self.discourse.anaphor(answer.chain, at, true);
                Found::Chain(answer)
            }
        }
    }

    /// *The executive said on condition of anonymity*: no one who is named. English only.
    fn stays_unnamed(&self, end: usize) -> bool {
        const MOST_WORDS: usize = 12;
        let stop = self.reading.sentence_around(end.saturating_sub(1)).end.min(end + MOST_WORDS);
        !self.reading.words.romance && (end..stop).any(|i| matches!(self.reading.str(i), "anonymity" | "anonymously"))
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
        let untold = !self.roles.iter().any(|role| role.chain == chain && reading.senses_of(role.noun) & GENERIC == 0);
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
                    && self.reading.str(noun.head) != "monopoly"
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
    fn is_no_one(&self, id: ChainId) -> bool {
        self.reading.words.romance && !self.chains.chains[id].is_person() && !self.discourse.has_spoken(id)
    }

    /// Quiroga confirmó que el exalcalde lo sabía; Quiroga llamó y el político contestó: the noun behind *que* or *y* in Spanish
    /// stands for another than the subject of its sentence.
    fn is_subject_here(&self, id: ChainId, at: usize) -> bool {
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

    /// The person with this role who was mentioned last, weighed by the words that narrow the role.
    fn by_role(&self, at: usize, noun: Noun, word: WordId, narrowed: &[WordId]) -> Option<Answer> {
        let gender = self.gender_of_noun(at, noun.head);
        let bearers: Vec<&Role> = self
            .roles
            .iter()
            .filter(|r| r.noun == word && !self.is_contradicted(r, narrowed) && !self.is_of_another(at, r))
            .filter(|r| r.at < at || !self.is_only_former(r, narrowed) && !self.is_told_of_another(at, noun))
            .collect();
        let first = bearers.first()?;
        let several = bearers.iter().any(|r| r.chain != first.chain);
        // Of senators there are many; of governors that an article calls so, one.
        let one = !several && self.reading.spelled[word as usize] == "governor";
        let open = !one && self.reading.is(noun.head, OFFICE | GENERIC);
        let state = self.reading.words.romance && self.reading.spelled[word as usize] == "president";
        // El mandatario: no player of whom nothing says that he rules.
        let rules_not = |id: ChainId| state && self.roles.iter().any(|role| role.chain == id);
        let fits = |id: ChainId| {
            let of_bearer = bearers.iter().filter(|r| r.chain == id).map(|role| {
                let shared = role.narrowed_by.iter().filter(|w| narrowed.contains(w)).count() as f32;
                shared * SHARED + if role.at < at { TOLD_BEFORE } else { 0.0 }
            });
            let may_be = self.may_hold_office(id) && !self.is_no_one(id) && !self.is_subject_here(id, at);
            let other =
                if open && may_be && !rules_not(id) && !self.contradicts(id, narrowed) { NOT_CALLED_SO } else { NEVER };
            of_bearer.fold(other, f32::max)
        };
        let sure = if several { sure::ROLE_OF_SEVERAL } else { sure::ROLE };
        match self.discourse.who(self.chains, at, gender, fits) {
            Some(answer) if bearers.iter().any(|r| r.chain == answer.chain) => Some(Answer { sure, ..answer }),
            Some(answer) if open => Some(Answer { sure: answer.sure * sure::STYLE, ..answer }),
            // la política: not the politician Luis Cerro
            _ if self.reading.words.romance && self.is_of_other_gender(first.chain, gender) => None,
            _ => Some(Answer { chain: first.chain, sure: sure * sure::FAR }),
        }
    }

    pub(super) fn is_of_other_gender(&self, id: ChainId, gender: Senses) -> bool {
        let known = gender::of(&self.chains.chains[id]);
        matches!((gender, known), (MALE, gender::Gender::Female) | (FEMALE, gender::Gender::Male))
    }

    /// The 74-year-old comedian, the Carrow-born actress, the spokesman: not one who is called so only below. English only.
    fn is_told_of_another(&self, at: usize, noun: Noun) -> bool {
        let varies = |i: usize| {
            let word = self.reading.str(i);
            ["-year-old", "-born", "-based", "-bred"].iter().any(|end| word.ends_with(end))
        };
        let spoke = || self.discourse.speaker_just_now(at).is_some_and(|id| self.chains.chains[id].is_person());
        let about = || self.discourse.last_subject(at).is_some_and(|id| self.chains.chains[id].is_person());
        let nameless = is_nameless(self.reading.str(noun.head));
        !self.reading.words.romance && (nameless || (at + 1..noun.head).any(varies) && (spoke() || about()))
    }

    /// Her lawyer: not *Ed Pell's lawyer, Jo Moss*. English only.
    fn is_of_another(&self, at: usize, role: &Role) -> bool {
        const MOST_WORDS: usize = 3;
        let reading = self.reading;
        let whose = match reading.str(at) {
            "her" | "Her" => MALE,
            "his" | "His" => FEMALE,
            _ => return false,
        };
        let before = role.at.saturating_sub(MOST_WORDS)..role.at;
        let owner = before.rev().find(|&i| reading.is_possessive(i) && reading.is_capital(i));
        let Some(owner) = owner.filter(|_| !reading.words.romance) else { return false };
        let last = self.names.partition_point(|name| name.tokens.end <= owner + 1);
        let chain = last.checked_sub(1).and_then(|last| self.chains.of_name[last]);
        chain.is_some_and(|id| match gender::of(&self.chains.chains[id]) {
            gender::Gender::Male => whose == MALE,
            gender::Gender::Female => whose == FEMALE,
            gender::Gender::Unknown => false,
        })
    }

    /// The article says nothing of the person that is at odds with an office.
    fn may_hold_office(&self, id: ChainId) -> bool {
        let offices = |r: &Role| self.reading.senses_of(r.noun) & (OFFICE | GENERIC) != 0;
        self.roles.iter().filter(|r| r.chain == id).all(offices)
    }

    /// The article gives the person a place that is not the one of the mention.
    pub(super) fn contradicts(&self, id: ChainId, narrowed: &[WordId]) -> bool {
        let mut roles = self.roles.iter().filter(|r| r.chain == id).peekable();
        roles.peek().is_some() && roles.all(|r| self.is_contradicted(r, narrowed))
    }

    /// The former bowler: not one who is a bowler, and is named below.
    fn is_only_former(&self, role: &Role, narrowed: &[WordId]) -> bool {
        let former = |words: &[WordId]| {
            words.iter().any(|&w| matches!(&*self.reading.spelled[w as usize], "former" | "retired" | "ex"))
        };
        former(narrowed) && !former(&role.narrowed_by)
    }

    fn is_contradicted(&self, role: &Role, narrowed: &[WordId]) -> bool {
        if sorts::is_of_other_team(self.reading, self.chains, role, narrowed) {
            return true;
        }
        // The chancellor: not the shadow chancellor; the mayor: not the deputy mayor.
        let has = |words: &[WordId], word: &str| words.iter().any(|&w| self.reading.spelled[w as usize] == word);
        if ["shadow", "deputy", "vice", "assistant", "incoming", "future", "next"]
            .iter()
            .any(|word| has(&role.narrowed_by, word) != has(narrowed, word))
        {
            return true;
        }
        // The First Minister, the Home Secretary: not the justice minister.
        let of_department = |w: &&WordId| {
            self.reading.senses_of(**w) & DEPARTMENT != 0 || self.reading.spelled[**w as usize] == "first"
        };
        let department = narrowed.iter().find(of_department);
        if department
            .is_some_and(|w| !role.narrowed_by.contains(w) && role.narrowed_by.iter().any(|w| of_department(&w)))
        {
            return true;
        }
        // The Palestinian president: not Egyptian President Jo Pell
        let nation = |w: &&WordId| {
            let word = self.reading.spelled[**w as usize].as_str();
            self.reading.senses_of(**w) & (ADJECTIVE | PLACE | DEMONYM) & !PLACE != 0
                && ["ian", "ish", "ese", "can"].iter().any(|end| word.ends_with(end))
        };
        let other_nation = narrowed
            .iter()
            .find(nation)
            .is_some_and(|asked| role.narrowed_by.iter().find(nation).is_some_and(|told| told != asked));
        if other_nation && !self.reading.words.romance {
            return true;
        }
        let place = |w: &&WordId| self.reading.senses_of(**w) & PLACE != 0;
        let (mut of_role, of_mention) =
            (role.narrowed_by.iter().filter(place).peekable(), narrowed.iter().filter(place));
        of_role.peek().is_some()
            && of_mention.clone().next().is_some()
            && !of_role.any(|w| of_mention.clone().any(|m| m == w))
    }
}

/// The one that all are.
pub(super) fn only(mut ids: impl Iterator<Item = ChainId>) -> Option<ChainId> {
    let first = ids.next()?;
    ids.all(|id| id == first).then_some(first)
}
