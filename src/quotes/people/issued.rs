//! *In a statement, the label said it was sad. … “We stay,” the statement read*: the text that was put out → who spoke in it. English only.

use std::ops::Range;

use super::super::lang::people::*;
use super::chains::ChainId;
use super::discourse::Answer;
use super::resolve::{Found, Resolver, sure};

/// How far back the text is looked for, in tokens.
const REACH: usize = 160;
/// How many of the last speakers are looked at.
const MOST_SPEAKERS: usize = 16;

/// Nouns for one text; the first of an article may be called by another of its row later.
const TEXTS: [&[&str]; 7] = [
    &["statement", "release", "announcement"],
    &["communique", "communiqué"],
    &["email", "e-mail"],
    &["letter"],
    &["post", "tweet", "message"],
    &["memo", "note"],
    &["notice"],
];

/// Who spoke, by the token of the mention.
#[derive(Default)]
pub(super) struct Said(Vec<(usize, Speaker)>);

enum Speaker {
    Chain(ChainId),
    Words(Range<usize>),
}

impl Said {
    /// The mention at token `at` has been answered.
    pub fn note(&mut self, at: usize, answer: &Found) {
        match answer {
            Found::Chain(answer) => self.0.push((at, Speaker::Chain(answer.chain))),
            Found::OwnWords(tokens) => self.0.push((at, Speaker::Words(tokens.clone()))),
            Found::Nobody => {}
        }
    }
}

impl Resolver<'_> {
    /// Who said something in the text that the noun at token `head` means.
    pub(super) fn issuer_told(&self, tokens: &Range<usize>, head: usize) -> Option<Found> {
        let reading = self.reading;
        let at = tokens.start;
        // The letter signed by Jo Pell
        let more = reading.str(head + 1).ends_with("ed") && reading.is(head + 2, PREPOSITION);
        let more = more || reading.is(head + 1, PREPOSITION) || reading.str(head + 1) == "sent";
        if reading.words.romance || more || tokens.end != head + 1 || !self.is_bare(at, head) {
            return None;
        }
        let row = TEXTS.iter().find(|row| row.contains(&reading.str(head)))?;
        let same = |&i: &usize| row.contains(&reading.str(i)) && !reading.quoted[i] && reading.is_small(i);
        let text = (at.saturating_sub(REACH)..at).rev().filter(same).find(|&i| self.is_means(i))?;
        let sentence = reading.sentence[text];
        let (_, speaker) =
            self.said.0.iter().rev().take(MOST_SPEAKERS).find(|(i, _)| reading.sentence[*i] == sentence && *i < at)?;
        Some(match speaker {
            Speaker::Chain(chain) => Found::Chain(Answer { chain: *chain, sure: sure::IT }),
            Speaker::Words(tokens) if tokens.contains(&text) || reading.is(tokens.start, POSSESSIVE) => return None,
            Speaker::Words(tokens) => Found::OwnWords(tokens.clone()),
        })
    }

    /// In a written statement, said by email: the text at token `i` is how something is said.
    fn is_means(&self, i: usize) -> bool {
        const MOST_WORDS: usize = 5;
        let reading = self.reading;
        let own = |k: &usize| reading.is_word(*k) && reading.sentence[*k] == reading.sentence[i];
        let mut before = (i.saturating_sub(MOST_WORDS)..i).rev().take_while(own);
        let by = before.find(|&k| reading.is(k, PREPOSITION));
        by.is_some_and(|k| matches!(reading.str(k), "in" | "In" | "via" | "Via" | "through" | "by" | "on" | "On"))
    }
}
