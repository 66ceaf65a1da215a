//! Nicknames in and behind a name: *William “Bill” Pech*; in Spanish *Luis "El Rayo" Pech*, *Luis Pech, alias El Rayo*.

use std::ops::Range;

use super::super::lang::people::*;
use super::reading::{Reading, WordId};

/// `“Bill” Pech` or `(Bill) Pech` after a first name → the index of the word after it.
pub(super) fn end(reading: &Reading, start: usize, open: usize, end: usize) -> Option<usize> {
    let close = close_of(reading, open)?;
    let initials = || (start..open).all(|i| reading.str(i) == "." || reading.str(i).chars().count() == 1);
    let short = open - start <= 3 || open - start == 4 && initials();
    let given = reading.is(start, GIVEN) || reading.is(open + 1, GIVEN) || close > open + 2;
    // Markk “Notch” Pech, whose given name no list has
    let given = given
        || reading.is_mark(open) && open == start + 1 && !reading.words.romance && !reading.is(close + 1, ROLE | TITLE);
    let next = close + 1;
    (short && next < end && reading.is_capital(close - 1) && reading.is_capital(next) && given).then_some(next)
}

/// The mark or bracket that closes a nickname which opens at token `open`: of one word, in Spanish of a few with an article.
fn close_of(reading: &Reading, open: usize) -> Option<usize> {
    const MOST_WORDS: usize = 3;
    let bracket = reading.str(open) == "(";
    let closes = |i: usize| if bracket { reading.str(i) == ")" } else { reading.is_mark(i) };
    if !bracket && !reading.is_mark(open) {
        return None;
    }
    if closes(open + 2) {
        return Some(open + 2);
    }
    let close = (open + 3..open + 2 + MOST_WORDS).find(|&i| closes(i))?;
    let words = (open + 1..close).all(|i| reading.is_capital(i) || i == open + 1 && is_article(reading, i));
    (reading.words.romance && !bracket && is_article(reading, open + 1) && words).then_some(close)
}

fn is_article(reading: &Reading, i: usize) -> bool {
    matches!(reading.str(i), "El" | "La" | "Los" | "Las" | "el" | "la" | "los" | "las" | "Don" | "Doña")
}

/// Which of the words of a name, which are the tokens `kept`, are its nickname: indices.
pub(super) fn within(reading: &Reading, kept: &[usize]) -> Option<Range<usize>> {
    let opens = |i: usize| i > 0 && (reading.is_mark(i - 1) || reading.str(i - 1) == "(");
    let first = kept.iter().position(|&i| opens(i) && i > kept[0])?;
    let more = kept[first..].windows(2).take_while(|pair| pair[1] == pair[0] + 1).count();
    let several = reading.words.romance && is_article(reading, kept[first]) && first + more + 1 < kept.len();
    Some(first..first + 1 + if several { more } else { 0 })
}

/// *Luis Pech, "El Rayo",*; *Luis Pech, alias El Rayo*; *Eva Pech, mejor conocida como La Roca*: the last word of the nickname behind a
/// name that ends at token `end`. Spanish only.
pub(super) fn behind(reading: &mut Reading, end: usize) -> Option<WordId> {
    if !reading.words.romance {
        return None;
    }
    let mut at = end + usize::from(matches!(reading.str(end), "," | "("));
    at += usize::from(matches!(reading.str(at), "mejor" | "más" | "también"));
    let participle = matches!(reading.str(at), "conocido" | "conocida" | "apodado" | "apodada" | "alias");
    at += usize::from(participle);
    at += usize::from(participle && reading.str(at) == "como");
    let marked = reading.is_mark(at);
    let first = at + usize::from(marked);
    let named = is_article(reading, first) && reading.is_capital(first + 1) && (marked || participle);
    if !named {
        return None;
    }
    let last = first + 1 + usize::from(reading.is_capital(first + 2) && reading.is_mark(first + 3));
    let closed = !marked || reading.is_mark(last + 1);
    closed.then(|| reading.id(last))
}

/// The words of a name without its nickname.
pub(super) fn words_without(
    reading: &mut Reading,
    kept: &[usize],
    inside: Range<usize>,
    nickname: Option<WordId>,
) -> Vec<WordId> {
    let own = kept.iter().enumerate().filter(|(k, _)| !inside.contains(k));
    own.map(|(_, &i)| reading.id(i)).filter(|id| Some(*id) != nickname).collect()
}
