//! Is a marked span speech at all? And is it a whole utterance or words inside a paraphrase?

use super::Answer;
use super::scene::{Place, Scene};
use crate::quotes::lang::Class;

/// Whether the marked span is something that somebody said.
pub(super) fn is_speech(scene: &Scene, place: &Place, answer: Option<&Answer>) -> bool {
    let span = &scene.spans[place.span];
    let words = span.inner.len();
    match answer {
        Some(_) => true,
        None => words > 4,
    }
}

/// Whether the quote is a clause of its own: starts with a capital and is set off by punctuation.
pub(super) fn is_whole(scene: &Scene, place: &Place) -> bool {
    let span = &scene.spans[place.span];
    let first = &scene.document.tokens[span.inner.start];
    let before = place.at.checked_sub(1).filter(|_| place.at > place.sentence.start);
    let set_off =
        before.is_none_or(|b| matches!(scene.str(b), "," | ":" | "—" | "–" | "-" | ";") || scene.is(b, Class::SAY));
    let ends = matches!(scene.last_inside(place.span), "," | "." | "!" | "?" | "…" | "—" | "–" | "-");
    (first.capital || span.inner.len() > 6) && (set_off || ends) && (set_off || first.capital)
}
