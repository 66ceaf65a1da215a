//! Roles told around a comma, with capitals or a complement between them and the name: *The Regional Fire Commander, ACFO Jo Pell*,
//! *Chairman of the Quay Board (QB) in the state, Dr Jo Pell*. English only.

use super::super::lang::people::*;
use super::super::lang::{Class, en};
use super::names::{Name, Sort};
use super::reading::{Reading, is_possessive};

/// How many tokens before the comma the phrase may have.
const REACH: usize = 18;

/// The comma before a name and its titles, *Dr (Mrs)* included.
pub(super) fn comma_before(reading: &Reading, name: &Name, start: usize) -> Option<usize> {
    let mut i = name.from.checked_sub(1)?;
    // Dr (Mrs) Jo Pell
    if reading.str(i) == ")" && i >= start + 3 && reading.str(i - 2) == "(" && reading.is(i - 1, TITLE) {
        i -= 3;
        while i > start && reading.is(i, TITLE) && reading.is_capital(i) {
            i -= 1;
        }
        if i > start && reading.str(i) == "." {
            i -= 1;
        }
    }
    (i > start && reading.str(i) == ",").then_some(i)
}

/// The noun of the office that a phrase before `comma` tells, which starts the sentence or stands behind its first words.
pub(super) fn office_before(reading: &Reading, start: usize, comma: usize) -> Option<usize> {
    if reading.words.romance {
        return None;
    }
    let low = start.max(comma.saturating_sub(REACH));
    let mark = |i: usize| !reading.is_word(i) && !matches!(reading.str(i), "(" | ")" | "-" | "’" | "'");
    let from = (low..comma).rev().find(|&i| mark(i)).map_or(low, |i| i + 1);
    // What stands behind the first mark is one phrase only where it has its article.
    let from = if reading.is(from, OPENS_CLAUSE) { from + 1 } else { from };
    let determined = reading.is(from, DEFINITE) || is_possessive(reading.str(from));
    if from != start && !determined {
        return None;
    }
    let first = from + usize::from(determined);
    let of = (first..comma).find(|&i| reading.is(i, PREPOSITION)).unwrap_or(comma);
    let head = of.checked_sub(1).filter(|&head| head >= first)?;
    let verb = |i: usize| {
        reading.is_small(i)
            && reading.document.class(i).is(Class::FINITE.or(Class::AUX).or(Class::BE))
            && !reading.is(i, ROLE)
    };
    let office = reading.is(head, ROLE | TITLE) && !reading.is(head, GENERIC);
    let plain = (first..comma).all(|i| !verb(i) && !reading.is(i, RELATIVE | COPULA | PRONOUN));
    let capital = reading.is_capital(head) || from == start;
    (office && plain && capital && (determined || of < comma)).then_some(head)
}

/// What is told behind a form of *be* at token `i`, or words like it: *is a*, *has been*, *works as a*.
pub(super) fn behind_copula(reading: &Reading, i: usize) -> Option<usize> {
    let next = reading.str(i + 1);
    match reading.str(i) {
        _ if reading.is(i, COPULA) => Some(i + 1),
        _ if reading.words.romance => None,
        "has" | "had" if next == "been" => Some(i + 2),
        "works" | "worked" | "serves" | "served" | "acts" | "acted" if next == "as" => Some(i + 2),
        "became" | "becomes" | "remains" | "remained" => Some(i + 1),
        _ => None,
    }
}

/// What one is of whom a verb tells what one does: *who has chaired the board*.
pub(super) fn role_of_verb(verb: &str) -> Option<&'static str> {
    Some(match verb {
        "chairs" | "chaired" => "chairperson",
        "heads" => "head",
        "founded" | "co-founded" => "founder",
        "coached" => "coach",
        "manages" | "managed" => "manager",
        "directs" | "directed" => "director",
        "edits" | "edited" => "editor",
        "teaches" => "teacher",
        "farms" | "farmed" => "farmer",
        "sponsored" => "sponsor",
        _ => return None,
    })
}

/// *Jo Pell, the town coroner,*: the word before token `end`, by its form a noun for who does something, in the description that starts at
/// `from` behind a full name.
pub(super) fn trade_in_apposition(reading: &Reading, name: &Name, from: usize, end: usize) -> Option<usize> {
    let last = end.checked_sub(1).filter(|&last| last > from)?;
    let fits = is_trade_by_form(reading, name, last)
        && reading.is(from, DEFINITE | INDEFINITE)
        && !reading.document.class(last).is(Class::TIME);
    fits.then_some(last)
}

/// *Conservation ranger Jo Pell said*: a noun by its form of who does something, right before a full name, at the head of a sentence.
pub(super) fn trade_before(reading: &Reading, name: &Name, start: usize) -> Option<usize> {
    const MOST_WORDS: usize = 4;
    let i = name.from.checked_sub(1).filter(|&i| i >= start && i < start + MOST_WORDS)?;
    let fits = is_trade_by_form(reading, name, i);
    let plain = (start..i).all(|k| reading.is_word(k) && !reading.is(k, PREPOSITION | OPENS_CLAUSE));
    (fits && plain).then_some(i)
}

/// Whether the word at token `i`, beside a full name, is by its form a noun for who does something. English only.
fn is_trade_by_form(reading: &Reading, name: &Name, i: usize) -> bool {
    const LEAST_LETTERS: usize = 6;
    let word = reading.str(i);
    !reading.words.romance
        && name.sort == Sort::Person
        && name.words.len() > 1
        && reading.is_small(i)
        && !reading.is(i, FUNCTION | BODY | PREPOSITION)
        && word.len() >= LEAST_LETTERS
        && en::ends_like_trade(word)
        && !reading.document.class(i).is(Class::VERBAL.or(Class::ADVERB))
}
