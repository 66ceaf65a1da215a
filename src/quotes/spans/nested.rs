//! Marks inside a pair of marks: what they hold is part of the quote around them.

use std::ops::Range;

use super::{Stand, is_double, is_straight, stand};
use crate::quotes::lang::Class;
use crate::quotes::text::{Document, Shape};

/// How far a pair is followed, in tokens.
const REACH: usize = 400;

/// Whether what the opening mark `i` opens is a pair inside the pair that is open: the marks behind it close both.
pub(super) fn closes_inside(document: &Document, i: usize, paragraph: Range<usize>) -> bool {
    closed_twice(document, i, paragraph.end) || document.language.code == "es" && closes_both(document, i, paragraph)
}

/// Whether the next two marks after the opening mark `i` both close: a pair inside a pair.
fn closed_twice(document: &Document, i: usize, end: usize) -> bool {
    let mut marks = (i + 1..end.min(i + REACH)).filter(|&j| is_double(document.str(j)));
    let mut closes = || marks.next().is_some_and(|j| matches!(document.str(j), "”" | "»" | "›"));
    closes() && closes()
}

/// *"Esto se llama "pozo", y es un "pozo" sucio", dijo*: each pair behind the mark `i` is short and no part of a report, and at last one
/// mark more closes. Spanish only.
fn closes_both(document: &Document, i: usize, paragraph: Range<usize>) -> bool {
    const LONGEST: usize = 15;
    let marks = (i + 1..paragraph.end.min(i + REACH)).filter(|&j| is_double(document.str(j)));
    let mut open = Some(i);
    for mark in marks {
        let stand = stand_beside_marks(document, mark, paragraph.clone());
        match open {
            None if stand == Stand::Close => return true,
            None if stand == Stand::Open => open = Some(mark),
            Some(from) if stand == Stand::Close && mark - from <= LONGEST && !is_reported(document, mark) => {
                open = None
            }
            _ => return false,
        }
    }
    false
}

/// How a mark stands, where the first of two that a word stands before closes.
fn stand_beside_marks(document: &Document, mark: usize, paragraph: Range<usize>) -> Stand {
    let word_before = mark > paragraph.start && document.tokens[mark - 1].shape == Shape::Word;
    let glued = !document.tokens[mark].space_before && mark + 1 < paragraph.end && is_straight(document.str(mark + 1));
    if word_before && glued { Stand::Close } else { stand(document, mark, paragraph, false) }
}

/// *""Pozo" es fea", dijo*: a second mark opens right behind the first, and the marks behind close both. Spanish only.
pub(super) fn opens_at_once(document: &Document, open: usize, i: usize, paragraph: Range<usize>) -> bool {
    let straight = is_straight(document.str(open)) && is_straight(document.str(i));
    let glued = |i: usize| i < paragraph.end && !document.tokens[i].space_before;
    let behind = i == open + 1 && glued(i) && glued(i + 1) && document.tokens[i + 1].shape == Shape::Word;
    document.language.code == "es" && straight && behind && closes_both(document, i, paragraph)
}

/// *“X”, dijo*: a verb of speaking stands behind the closing mark and a comma.
fn is_reported(document: &Document, mark: usize) -> bool {
    let comma = document.tokens.get(mark + 1).is_some_and(|_| document.str(mark + 1) == ",");
    let says = |i: usize| i < document.tokens.len() && document.class(i).is(Class::SAY);
    comma && (says(mark + 2) || says(mark + 3))
}

/// Whether the mark `i` stands inside the guillemets that opened at `open`: *«El "pozo", creo, está seco»*. Spanish only.
pub(super) fn is_within(document: &Document, open: usize, i: usize, end: usize) -> bool {
    let guillemets = document.language.code == "es" && document.str(open) == "«";
    if !guillemets || !(is_straight(document.str(i)) || matches!(document.str(i), "“" | "”")) {
        return false;
    }
    let next = (i + 1..end.min(i + REACH)).find(|&k| matches!(document.str(k), "«" | "»"));
    next.is_some_and(|k| document.str(k) == "»")
}
