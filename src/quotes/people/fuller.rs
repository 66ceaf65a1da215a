//! The spokesman, the report: a noun that repeats a fuller phrase of the article → that phrase, which says whose.

use std::ops::Range;

use super::super::lang::Class;
use super::super::lang::people::*;
use super::reading::{Reading, is_possessive};
use super::unnamed::is_nameless;

/// How far back the phrase is looked for, in tokens.
const REACH: usize = 600;
/// Words before its noun: *a senior Harbour Board spokesman*.
const MOST_BEFORE: usize = 5;
/// Words behind it: *a source close to the deal*.
const MOST_BEHIND: usize = 8;

/// Words between *the* and the noun: *the portfolio manager*.
const MOST_COMPOUND: usize = 1;

/// Where the noun at token `head`, behind *the* at token `at`, was said in full: *a Harbour Board spokesman*, *leaders of the Harbour
/// Board*; the last such place, without article. English only.
pub(super) fn phrase(reading: &Reading, at: usize, head: usize) -> Option<Range<usize>> {
    brought_in(reading, at, head).filter(|(_, fuller)| *fuller).map(|(phrase, _)| phrase)
}

/// Where it was last said behind *a*, or in full, and whether that says more than the noun.
pub(super) fn brought_in(reading: &Reading, at: usize, head: usize) -> Option<(Range<usize>, bool)> {
    let compound = head.saturating_sub(at + 1);
    if reading.words.romance || compound > MOST_COMPOUND || head <= at || !matches!(reading.str(at), "the" | "The") {
        return None;
    }
    // portfolio manager: all of its words
    let word = reading.str(head);
    let same = |&i: &usize| {
        reading.str(i) == word
            && !reading.quoted[i]
            && (1..=compound).all(|k| i >= k && reading.str(i - k) == reading.str(head - k))
    };
    // Another's (*the state's lawyer*) stands between, or the same one again (*the lawyer*).
    let again = |&i: &usize| i > compound && matches!(reading.str(i - compound - 1), "the" | "The");
    let mut before = (at.saturating_sub(REACH)..at).rev().filter(same).filter(|i| !again(i));
    let last = around(reading, before.next()?, compound);
    match last {
        // A Pine spokesman spoke. … A spokesman said it again. The spokesman added: where no other body has one.
        Some((_, false)) if is_nameless(word) => {
            let mut fuller = before.filter_map(|i| around(reading, i, compound)).filter(|(_, fuller)| *fuller);
            let only = fuller.next().filter(|_| fuller.next().is_none());
            only.or(last)
        }
        last => last,
    }
}

/// The phrase around its noun at token `i`, with `compound` words of its own before it, if that brings one in who was not spoken of, and
/// whether it says more than the noun.
fn around(reading: &Reading, i: usize, compound: usize) -> Option<(Range<usize>, bool)> {
    let sentence = reading.sentence_around(i);
    let low = sentence.start.max(i.saturating_sub(MOST_BEFORE));
    let ends = |k: usize| {
        !reading.is_word(k)
            || reading.is(k, PREPOSITION | OPENS_CLAUSE | RELATIVE | COPULA | PRONOUN)
            || reading.document.class(k).is(Class::AUX.or(Class::ADVERB))
            || is_verb(reading, k) && !reading.is_capital(k)
    };
    let before = (low..i).rev().find(|&k| ends(k) || reading.is(k, DEFINITE | INDEFINITE));
    let start = before.map_or(low, |k| k + 1);
    let article = before
        .is_some_and(|k| matches!(reading.str(k), "a" | "A" | "an" | "An" | "one" | "One" | "another" | "Another"));
    let plural = reading.str(i).ends_with('s') && !reading.str(i).ends_with("ss");
    // A company spokesman: not of the company.
    let next = i + 1;
    let behind = complement(reading, next, sentence.end);
    let apart = next >= sentence.end || ends(next) || reading.str(next).ends_with("ed") || reading.is(next, INDEFINITE);
    let (closes, end) = (apart || behind.is_some(), behind.unwrap_or(next));
    let opens = article || start == sentence.start && plural && before.is_none();
    // A government source: whose, where the noun alone tells nothing of who speaks.
    // A media banker: of what trade.
    let trade = reading.is(i, ROLE) && !reading.is(i, GENERIC | MALE | FEMALE);
    let plain =
        |k: usize| reading.is_small(k) && !reading.is(k, FUNCTION | ADJECTIVE) && !reading.str(k).ends_with("ed");
    let told = |k: usize| {
        reading.is_capital(k) || tells_nothing(reading.str(i)) && reading.is(k, BODY | ROLE) || trade && plain(k)
    };
    let whose = (start..i.saturating_sub(compound)).any(told) || end > next;
    (opens && closes).then_some((start..end, whose))
}

/// A noun by which nobody is told from others.
fn tells_nothing(noun: &str) -> bool {
    is_nameless(noun) || noun == "executive"
}

/// Where `for the Harbour Board`, `close to the deal` at token `from` ends, at a verb or a mark.
fn complement(reading: &Reading, from: usize, end: usize) -> Option<usize> {
    let close = usize::from(reading.str(from) == "close" && reading.str(from + 1) == "to");
    if !matches!(reading.str(from + close), "of" | "for" | "from" | "at" | "with" | "in" | "to")
        || close == 0 && reading.str(from) == "to"
    {
        return None;
    }
    // accused it in a lawsuit of helping
    if close == 0 && reading.is_small(from + 1) && reading.str(from + 1).ends_with("ing") {
        return None;
    }
    let stop = (from + close + 1..end.min(from + MOST_BEHIND)).find(|&i| {
        !reading.is_word(i) && !is_possessive(reading.str(i))
            || reading.is(i, OPENS_CLAUSE | RELATIVE | COPULA)
            || reading.str(i) == "on"
            || reading.is_small(i) && reading.str(i).ends_with("ed")
            // at Carrow School wept
            || reading.is_small(i) && reading.is_capital(i - 1) && !matches!(reading.str(i), "of" | "for" | "and")
            || reading.is_small(i) && is_verb(reading, i)
            || reading.document.class(i).is(Class::AUX)
    })?;
    (stop > from + close + 1).then_some(stop)
}

fn is_verb(reading: &Reading, i: usize) -> bool {
    let class = reading.document.class(i);
    class.is(Class::VERBAL) && class.is(Class::FINITE) && !class.is(Class::NOUN) && !reading.is(i, ROLE)
}
