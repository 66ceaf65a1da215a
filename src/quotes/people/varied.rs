//! *Eva Pech llegó ayer. “X”, dijo la dirigenta*: Spanish articles vary the name of whom they have just told of by a noun that they give
//! to nobody. Whether a noun is one for a person is told by its form where no list has it.

use std::ops::Range;

use super::super::lang::people::*;
use super::super::lang::{Class, es_nouns};
use super::chains::ChainId;
use super::discourse::Answer;
use super::gender::{self, Gender};
use super::mention::Noun;
use super::resolve::{Resolver, sure};
use super::spanish;

/// How many sentences told since the person was named leave that one meant.
const SENTENCES: u32 = 2;
/// The same where nobody else of that gender was named.
const FAR: u32 = 6;
/// How far back other uses of the noun are looked for, in tokens.
const REACH: usize = 800;
/// How many names before the noun are looked at.
const NAMES: usize = 40;
/// How many are looked at for the noun beside them.
const MOST_NAMES: usize = 200;

impl Resolver<'_> {
    /// Whom a definite noun in the singular at token `at` means that the article gives to nobody: who was told of in the sentences right
    /// before, if that is one. Spanish only.
    pub(super) fn by_variation(&self, tokens: &Range<usize>, noun: Noun) -> Option<Answer> {
        let at = tokens.start;
        if !self.reading.words.romance || !self.is_article_and_noun(tokens, noun) {
            return None;
        }
        if self.is_thing_or_other(noun.head) {
            return None;
        }
        let chain = match self.apposed_to(at, noun) {
            Some(chain) => chain.filter(|id| !self.is_of_other_gender(*id, self.gender_of_noun(at, noun.head)))?,
            None if self.varies(tokens, noun) => {
                let gender = self.gender_of_noun(at, noun.head);
                let office = self.reading.is(noun.head, TITLE | OFFICE);
                self.just_told_of(at, gender).filter(|id| !office || self.discourse.has_spoken(*id))?
            }
            None => return None,
        };
        Some(Answer { chain, sure: sure::ROLE_OF_SEVERAL * sure::STYLE })
    }

    /// *el ejecutivo*, *la autoridad regional*: a word for a body as well, of one whom the article gives a place that is so called.
    pub(super) fn by_word_for_body(&self, tokens: &Range<usize>, noun: Noun) -> Option<Answer> {
        const MANAGERS: &[&str] = &["gerent", "director", "ceo", "fundador", "empresari", "vicepresident"];
        const WHERE: &[&str] =
            &["regional", "comunal", "edilicia", "municipal", "local", "provincial", "universitaria"];
        let reading = self.reading;
        let at = tokens.start;
        if !reading.words.romance || !self.is_article_and_noun(tokens, noun) {
            return None;
        }
        let bare = tokens.end == noun.head + 1;
        let (manages, gender) = match reading.str(noun.head) {
            "ejecutivo" if bare => (true, MALE),
            "ejecutiva" if bare => (true, FEMALE),
            "autoridad" if bare || WHERE.contains(&reading.str(noun.head + 1)) => (false, 0),
            _ => return None,
        };
        let chain = self.just_told_of(at, gender)?;
        let mut its = self.roles.iter().filter(|role| role.chain == chain);
        let fits = its.any(|role| !manages || MANAGERS.contains(&reading.spelled[role.noun as usize].as_str()));
        fits.then_some(Answer { chain, sure: sure::ROLE_OF_SEVERAL * sure::STYLE })
    }

    /// *la dirigenta*, *la jefa comunal*: no more than article, noun and an adjective.
    fn is_article_and_noun(&self, tokens: &Range<usize>, noun: Noun) -> bool {
        let reading = self.reading;
        let contracted = noun.head == tokens.start && self.is_definite(tokens.start);
        let article = contracted
            || matches!(reading.str(tokens.start), "el" | "El" | "la" | "La") && noun.head == tokens.start + 1;
        // la docente de Ribalta, el funcionario que lo vio: told from others.
        let told_apart = matches!(reading.str(tokens.end), "de" | "del" | "que" | "encargado" | "encargada")
            || tokens.clone().skip(1).any(|i| reading.is(i, PREPOSITION))
            || tokens.len() > 3
            || matches!(reading.str(tokens.end), "en" | "por") && self.is_learned(noun.head)
            || (noun.head + 1..tokens.end).any(|i| reading.is(i, ADJECTIVE) && reading.is(noun.head, TITLE | OFFICE));
        article && !told_apart && !noun.plural && reading.is_small(noun.head)
    }

    /// *el doctor en Aguas Luis Cerro*: what is said behind *en* tells more of the noun.
    fn is_learned(&self, head: usize) -> bool {
        const LEARNED: &[&str] =
            &["licenciad", "doctor", "expert", "especialist", "ingenier", "graduad", "maestr", "máster"];
        LEARNED.iter().any(|stem| self.reading.str(head).starts_with(stem))
    }

    /// *Luis Cerro, el relojero de la plaza*, *el relojero Luis Cerro*: the one person beside whose name the noun stands before token `at`;
    /// `Some(None)` where several are.
    fn apposed_to(&self, at: usize, noun: Noun) -> Option<Option<ChainId>> {
        let reading = self.reading;
        let word = reading.str(noun.head);
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let beside = |n: usize| self.is_beside(n, word).then(|| self.chains.of_name[n]).flatten();
        let mut all = (before.saturating_sub(MOST_NAMES)..before).filter_map(beside);
        let first = all.next()?;
        Some(all.all(|other| other == first).then_some(first))
    }

    fn is_beside(&self, n: usize, word: &str) -> bool {
        let reading = self.reading;
        let name = &self.names[n];
        let end = name.tokens.end;
        let article = usize::from(matches!(reading.str(end + 1), "el" | "la" | "un" | "una"));
        let noun = end + 1 + article;
        // en la radio, la relojera Eva Pech; con Luis Cerro, el relojero habló
        let of_another = reading.is_capital(noun + 1) || spanish::is_subject_behind(reading, end + 1, noun + 1);
        let behind = reading.str(end) == "," && reading.str(noun) == word && !of_another;
        let ahead = name.from > 0 && reading.str(name.from - 1) == word && reading.is_small(name.from - 1);
        let person = self.chains.of_name[n].is_some_and(|id| self.chains.chains[id].is_person());
        (behind || ahead) && (person || self.may_be_whole_name(n)) && !name.quoted && !name.possessive
    }

    /// Whether the noun may vary a name: *la dirigenta*, *el absuelto*, *la jefa comunal*.
    fn varies(&self, tokens: &Range<usize>, noun: Noun) -> bool {
        let reading = self.reading;
        let (at, head) = (tokens.start, noun.head);
        let word = crate::fold::fold(reading.str(head));
        let known = reading.is(head, ROLE | GENERIC);
        let shaped = es_nouns::is_shaped_as_person(&word);
        (known || shaped) && !self.is_anothers_noun(at, head)
    }

    /// The noun at token `head` is none for a person, or is for one who stands beside somebody else.
    fn is_thing_or_other(&self, head: usize) -> bool {
        let reading = self.reading;
        let word = crate::fold::fold(reading.str(head));
        let class = reading.document.class(head);
        let thing = reading.is(head, BODY | PLACE | DEPARTMENT)
            || class.is(Class::DOCUMENT.or(Class::BODY).or(Class::KIN).or(Class::TIME))
            || es_nouns::is_thing(&word);
        let other = es_nouns::is_beside_others(&word);
        thing || other
    }

    /// The article has brought somebody in by the noun: *un topógrafo*, *el topógrafo de la obra*, *los topógrafos*.
    fn is_anothers_noun(&self, at: usize, head: usize) -> bool {
        let reading = self.reading;
        let word = reading.str(head);
        let plural = |other: &str| {
            other.strip_prefix(word).is_some_and(|rest| matches!(rest, "s" | "es"))
                || word.strip_suffix('a').is_some_and(|stem| other.strip_prefix(stem) == Some("os"))
        };
        (at.saturating_sub(REACH)..at).any(|i| {
            let same = reading.str(i).eq_ignore_ascii_case(word);
            if !same && !plural(reading.str(i)) || reading.quoted[i] || self.roles.iter().any(|role| role.at == i) {
                return false;
            }
            let before = i.saturating_sub(2)..i;
            !same
                || before.into_iter().any(|k| reading.is(k, INDEFINITE | POSSESSIVE))
                || matches!(reading.str(i + 1), "de" | "del" | "que")
        })
    }

    /// The one person of the `gender` named just before token `at`: the subject of the last sentence, or who spoke there, else the only
    /// one.
    fn just_told_of(&self, at: usize, gender: Senses) -> Option<ChainId> {
        let people = self.people_near(at, gender, SENTENCES)?;
        let in_focus =
            |id: &ChainId| self.discourse.is_subject_of_last(*id, at) || self.discourse.spoke_just_now(*id, at);
        let certain = |id: &ChainId| gender::of(&self.chains.chains[*id]) != Gender::Unknown;
        let chain = match people.as_slice() {
            [] => {
                // Nobody else of that gender: who was told of before.
                let &[one] = self.people_near(at, gender, FAR)?.as_slice() else { return None };
                let known = certain(&one) && self.discourse.has_spoken(one);
                Some(one).filter(|_| known && gender != 0)?
            }
            [one] => *one,
            several => {
                let mut focus = several.iter().copied().filter(in_focus);
                focus.next().filter(|id| focus.next().is_none() && (certain(id) || !several.iter().any(certain)))?
            }
        };
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let since = self.names[..before].iter().zip(&self.chains.of_name).rev().find(|(_, id)| **id == Some(chain));
        let from = since.map_or(at, |(name, _)| name.tokens.end);
        (!self.another_since(from.max(at.saturating_sub(REACH))..at, gender)).then_some(chain)
    }

    /// Those named outside quotes in so many sentences before token `at` who may have the gender; `None` where one is the subject of its
    /// own sentence: *Pech dijo que el dirigente lo sabía* speaks of two.
    fn people_near(&self, at: usize, gender: Senses, sentences: u32) -> Option<Vec<ChainId>> {
        let reading = self.reading;
        let own = reading.sentence_around(at);
        let told = reading.told_before(at);
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let near = |n: &usize| reading.told_before(self.names[*n].tokens.start) + sentences >= told;
        let mut people: Vec<ChainId> = Vec::new();
        for n in (0..before).rev().take(NAMES).take_while(near) {
            let (Some(id), name) = (self.chains.of_name[n], &self.names[n]) else { continue };
            let chain = &self.chains.chains[id];
            let known = chain.is_person() || self.discourse.has_spoken(id) || self.may_be_whole_name(n);
            let other = self.is_of_other_gender(id, gender) || self.discourse.is_many(id) || name.quoted;
            if people.contains(&id) || !known || other || !chain.could_be_person() {
                continue;
            }
            if name.tokens.start >= own.start && name.subject && !name.adjunct {
                return None;
            }
            people.push(id);
        }
        Some(people)
    }

    /// Two words of a name as a subject, none of which is one of a place or body.
    fn may_be_whole_name(&self, n: usize) -> bool {
        let name = &self.names[n];
        let plain =
            |&word: &u32| self.reading.senses_of(word) & (PLACE | BODY | ADJECTIVE | FUNCTION | DEPARTMENT) == 0;
        name.words.len() == 2
            && name.words.iter().all(plain)
            && name.subject
            && !name.modifier
            && name.tokens.len() == 2
    }

    /// *su yerno*, *un guardia*: an unnamed person of the gender was told of in the tokens.
    fn another_since(&self, within: Range<usize>, gender: Senses) -> bool {
        let reading = self.reading;
        within.skip(1).any(|i| {
            let person = reading.is_small(i)
                && reading.is(i, ROLE | GENERIC)
                && !reading.quoted[i]
                && !reading.str(i).ends_with('s');
            let brought_in = reading.is(i - 1, INDEFINITE | POSSESSIVE);
            let other = matches!((gender, reading.senses[i] & (MALE | FEMALE)), (MALE, FEMALE) | (FEMALE, MALE));
            person && brought_in && !other && !self.roles.iter().any(|role| role.at == i)
        })
    }
}
