//! The label, the club, the company: a noun for a body that nobody was called by → the one body that it fits among those named before.
//! English only.

use std::ops::Range;

use super::super::lang::Class;
use super::super::lang::en_bodies::{self, NounForBody};
use super::super::lang::people::*;
use super::body_nouns::noun_apposed;
use super::chains::{Chain, ChainId};
use super::discourse::Answer;
use super::mention::Noun;
use super::names::Sort;
use super::position;
use super::resolve::{Resolver, sure};

/// How many names before the noun are looked at, and how many sentences told.
const MOST_NAMES: usize = 60;
const SENTENCES: u32 = 12;
/// The same of a noun that fits any firm.
const SENTENCES_OF_ANY: u32 = 8;
/// How far back *a company* is looked for that the noun may mean, in tokens.
const INTRODUCTION: usize = 400;
/// How far back the noun is looked for with a word that tells it from others, in tokens.
const DESCRIBED: usize = 80;

/// What speaks for a body, and how much.
mod weight {
    /// The name or the words beside it tell that it is called so.
    pub const CALLED: f32 = 3.0;
    /// Its name is that of a firm: Ltd, Pharmaceuticals.
    pub const FIRM: f32 = 1.7;
    /// A body, of which nothing tells that it is called otherwise.
    pub const BODY: f32 = 1.5;
    /// It may be a body.
    pub const UNKNOWN: f32 = 0.5;
    /// By how many sentences back it was named.
    pub const RECENT: [f32; 5] = [2.0, 2.0, 1.4, 1.0, 0.7];
    pub const SUBJECT: f32 = 1.0;
    pub const SPOKE: f32 = 1.0;
    /// A verb of speaking stands behind its name.
    pub const REPORTS: f32 = 0.8;
    /// In a note from Quay Works, the company said.
    pub const SAME_SENTENCE: f32 = 0.8;
    /// For each doubling of how often it is named.
    pub const AGAIN: f32 = 0.4;
    pub const LEAST: f32 = 3.4;
    /// How much the second one must be behind.
    pub const LEAD: f32 = 1.2;
    /// The same of one that is much before the second.
    pub const LEAST_ALONE: f32 = 2.1;
    pub const LEAD_ALONE: f32 = 1.5;
    /// On the Quay Exchange, Quay fighters: named in passing.
    pub const IN_PASSING: f32 = -0.8;
}

impl Resolver<'_> {
    /// The body that a definite noun means which the article gives to none.
    pub(super) fn body_in_focus(&self, tokens: &Range<usize>, noun: Noun) -> Option<Answer> {
        let (at, head) = (tokens.start, noun.head);
        let kind = NounForBody::of(self.reading.str(head))?;
        if !self.is_plain_noun(tokens, head) || self.is_new_body(at, head) {
            return None;
        }
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let told = self.reading.told_before(at);
        let most = if kind.any { SENTENCES_OF_ANY } else { SENTENCES };
        let near = (before.saturating_sub(MOST_NAMES)..before).rev();
        let near = near.take_while(|&n| told - self.reading.told_before(self.names[n].from) <= most);
        let mut seen: Vec<ChainId> = Vec::new();
        let mut called = 0;
        let called_so = self.called_so(head, at);
        let (mut best, mut second) = (None::<(f32, ChainId)>, 0.0_f32);
        for n in near {
            let Some(id) = self.chains.of_name[n].filter(|id| !self.names[n].quoted && !seen.contains(id)) else {
                continue;
            };
            seen.push(id);
            let Some(fit) = self.fit(id, kind, &called_so) else { continue };
            // In a statement from Quay
            let issues = self.issues_text(n);
            let fit = if issues && kind.any { fit.max(weight::FIRM) } else { fit };
            let known = self.discourse.has_spoken(id);
            let in_passing = fit < weight::CALLED && !known && !issues && self.is_in_passing(n);
            let name = &self.names[n];
            // Rs 40 million, a round in Quayton: nothing that does something.
            let acts = name.subject || name.possessive || known || self.discourse.is_subject_of_last(id, at);
            if fit <= weight::UNKNOWN && !acts {
                continue;
            }
            // The trade group: it may be one of another trade.
            let told_apart = head > at + 1 && fit < weight::CALLED;
            if told_apart && !self.discourse.spoke_just_now(id, at) {
                continue;
            }
            called += usize::from(fit >= weight::CALLED);
            let score = fit + self.focus(id, n, at) + if in_passing { weight::IN_PASSING } else { 0.0 };
            match best {
                Some((top, _)) if score <= top => second = second.max(score),
                _ => {
                    second = best.map_or(second, |best| best.0);
                    best = Some((score, id));
                }
            }
        }
        let (top, chain) = best?;
        // Of two that are called so it may be either, unless one has just spoken.
        if called > 1 && !self.discourse.spoke_just_now(chain, at) {
            return None;
        }
        let lead = top - second;
        let clear = top >= weight::LEAST && lead >= weight::LEAD;
        let alone = top >= weight::LEAST_ALONE && lead >= weight::LEAD_ALONE;
        (clear || alone).then_some(Answer { chain, sure: sure::IT })
    }

    /// The label, the record label, the company in its filing: nothing that tells it from others.
    fn is_plain_noun(&self, tokens: &Range<usize>, head: usize) -> bool {
        const MOST_WORDS: usize = 2;
        const OTHERS: [&str; 10] =
            ["other", "second", "rival", "third", "combined", "new", "merged", "parent", "same", "first"];
        let reading = self.reading;
        let at = tokens.start;
        let words = at + 1..head;
        let describes = |i: usize| reading.is_small(i) && !reading.is(i, FUNCTION) && !OTHERS.contains(&reading.str(i));
        let behind = tokens.end == head + 1 || matches!(reading.str(head + 1), "in" | "on" | "also" | "itself");
        self.is_definite(at)
            && matches!(reading.str(at), "the" | "The")
            && words.len() <= MOST_WORDS
            && words.clone().all(describes)
            && behind
            && !matches!(reading.str(tokens.end), "of" | "that" | "who" | "behind" | "whose")
    }

    /// Whether the article brings one in by *a* and the noun, which is none that it names.
    fn is_new_body(&self, at: usize, head: usize) -> bool {
        let reading = self.reading;
        let word = reading.str(head);
        let brought_in = |&i: &usize| {
            reading.str(i) == word
                && !reading.quoted[i]
                && !reading.is(i + 1, ROLE)
                && (i.saturating_sub(3)..i).any(|d| reading.is(d, INDEFINITE) && self.is_one_phrase(d, i))
        };
        let last = (at.saturating_sub(INTRODUCTION)..at).rev().find(brought_in);
        last.is_some_and(|i| self.name_called_behind(i).is_none()) || self.is_told_apart_before(at, head)
    }

    /// *The law firm paid. The firm said*: who was told from others just before, and is not known, is the same one.
    fn is_told_apart_before(&self, at: usize, head: usize) -> bool {
        let reading = self.reading;
        let word = reading.str(head);
        let last = (at.saturating_sub(DESCRIBED).max(2)..at)
            .rev()
            .find(|&i| reading.str(i) == word && !reading.quoted[i] && !reading.is(i + 1, ROLE));
        let described = |i: usize| {
            let own =
                |k: usize| reading.is_small(k) && !reading.is(k, FUNCTION) && reading.str(k) != reading.str(head - 1);
            own(i - 1) && reading.is(i - 2, DEFINITE) && !reading.is_capital(i + 1)
        };
        last.is_some_and(described)
    }

    /// In a statement from Quay, a letter by Moss Bank: the text is that of the name `n`.
    fn issues_text(&self, n: usize) -> bool {
        let from = self.names[n].from;
        let by = from > 1 && matches!(self.reading.str(from - 1), "from" | "by");
        by && self.reading.document.class(from - 2).is(Class::DOCUMENT)
    }

    /// The name `n` stands behind a preposition and owns nothing.
    fn is_in_passing(&self, n: usize) -> bool {
        let name = &self.names[n];
        let article = usize::from(name.from > 0 && self.reading.is(name.from - 1, DEFINITE));
        let behind = name.from > article && self.reading.is(name.from - 1 - article, PREPOSITION);
        name.modifier || !name.subject && !name.possessive && behind
    }

    fn is_one_phrase(&self, from: usize, to: usize) -> bool {
        (from..to).all(|i| self.reading.is_word(i) && !self.reading.is(i, PREPOSITION | OPENS_CLAUSE))
    }

    /// *Quay Works, a young company*: whose apposition the noun at token `i` ends.
    fn name_called_behind(&self, i: usize) -> Option<ChainId> {
        let last = self.names.partition_point(|name| name.tokens.end <= i).checked_sub(1)?;
        let called = noun_apposed(self.reading, self.names[last].tokens.end) == Some(i);
        self.chains.of_name[last].filter(|_| called)
    }

    /// What tells that the body may be called by the noun; `None` where it may not.
    fn fit(&self, id: ChainId, kind: NounForBody, called_so: &[ChainId]) -> Option<f32> {
        let reading = self.reading;
        let chain = &self.chains.chains[id];
        if self.discourse.is_many(id) || chain.sort == Sort::Place {
            return None;
        }
        let spelled = |k: usize| chain.words.get(k).map_or("", |&w| reading.spelled[w as usize].as_str());
        let broadcaster = chain.words.len() == 1 && self.reading.str(self.names[chain.fullest].tokens.start).len() == 3;
        let own =
            || (chain.words.len() > 1 || broadcaster) && (0..chain.words.len()).any(|k| kind.is_told_by(spelled(k)));
        if called_so.contains(&id) {
            return Some(weight::CALLED);
        }
        if !chain.is_person() && own() {
            return Some(if kind.any { weight::FIRM } else { weight::CALLED });
        }
        // Services were restored: the start of a sentence.
        let common = chain.words.len() == 1 && reading.senses_of(chain.words[0]) & (BODY | ROLE | DEPARTMENT) != 0;
        let not_one = |k: usize| en_bodies::is_no_firm(spelled(k)) || kind.is_no_firm && is_firm(spelled(k));
        let other = || (0..chain.words.len()).any(not_one);
        if !kind.any || chain.is_person() || common || other() {
            return None;
        }
        if self.is_firm_by_words(id) {
            return Some(weight::FIRM);
        }
        if self.names[chain.fullest].capitals {
            return None;
        }
        match chain.sort {
            Sort::Body => Some(weight::BODY),
            _ if self.may_be_firm(chain) => Some(weight::UNKNOWN),
            _ => None,
        }
    }

    /// Label Quay Music, Quay Music, a label: the bodies beside whose names the noun at token `head` stands before token `at`.
    fn called_so(&self, head: usize, at: usize) -> Vec<ChainId> {
        const MOST: usize = 200;
        let reading = self.reading;
        let word = reading.str(head);
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let called = |&n: &usize| {
            let name = &self.names[n];
            let noun_before = name.from > 0 && reading.str(name.from - 1).eq_ignore_ascii_case(word);
            let person = || self.chains.of_name[n].is_some_and(|id| self.chains.chains[id].is_person());
            let apposed = || noun_apposed(reading, name.tokens.end).is_some_and(|i| i < at && reading.str(i) == word);
            !name.quoted && (noun_before || apposed() && !person())
        };
        (before.saturating_sub(MOST)..before).filter(called).filter_map(|n| self.chains.of_name[n]).collect()
    }

    /// A name of which nothing tells that it is a person's.
    fn may_be_firm(&self, chain: &Chain) -> bool {
        let given = self.reading.senses_of(chain.words[0]) & GIVEN != 0;
        chain.sort == Sort::Unknown && chain.male + chain.female == 0 && !given && chain.could_be_body()
    }

    /// How much the article is about the body at token `at`, whose last name before is `n`.
    fn focus(&self, id: ChainId, n: usize, at: usize) -> f32 {
        let back = (self.reading.told_before(at) - self.reading.told_before(self.names[n].from)) as usize;
        let back = self.discourse.sentences_since(id, at).map_or(back, |since| back.min(since as usize));
        let mut score = weight::RECENT.get(back).copied().unwrap_or(0.0);
        if self.discourse.is_subject_of_last(id, at) {
            score += weight::SUBJECT;
        }
        if self.reading.sentence[self.names[n].from] == self.reading.sentence[at] {
            score += weight::SAME_SENTENCE;
        }
        if self.names[n].subject && position::speaks(self.reading, self.names[n].tokens.end) {
            score += weight::REPORTS;
        }
        if self.discourse.spoke_just_now(id, at) {
            score += weight::SPOKE;
        }
        score + (self.chains.chains[id].count.max(1) as f32).log2().min(5.0) * weight::AGAIN
    }
}

fn is_firm(word: &str) -> bool {
    ["company", "bank"].iter().filter_map(|noun| NounForBody::of(noun)).any(|firm| firm.is_told_by(word))
}
