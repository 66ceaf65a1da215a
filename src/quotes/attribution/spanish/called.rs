//! Spanish names and terms in marks that a sentence only gives: *le dicen “El Grillo”*, *lo que la junta llama “pozo seco”*.

use super::Known;
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Place, Scene};
use crate::quotes::text::Shape;

/// More words are something that was said.
const MOST_WORDS: usize = 4;
/// How sure it is that somebody says the words.
const SURE: f32 = 0.3;

/// What somebody or something is called right before the marks: nobody says it here.
pub(super) fn called(scene: &Scene, place: &Place, _: &Known) -> Option<Answer> {
    const TELL: [&str; 6] = ["dicen", "decían", "llaman", "llamaban", "apodan", "apodaban"];
    const CALL: [&str; 4] = ["llama", "llaman", "denomina", "denominan"];
    let verb = place.at.checked_sub(1).filter(|verb| *verb > place.sentence.start)?;
    let inner = &scene.spans[place.span].inner;
    let word = |i: &usize| scene.document.tokens[*i].shape == Shape::Word;
    let small = inner.clone().filter(word).count() <= MOST_WORDS && !inner.clone().any(|i| !word(&i));
    let name = scene.document.tokens[inner.start].capital;
    let clitic = matches!(scene.str(verb - 1), "le" | "Le" | "lo" | "Lo" | "la" | "La" | "les" | "Les");
    let nickname = name && clitic && TELL.contains(&scene.str(verb));
    let term = !name && CALL.contains(&scene.str(verb)) && is_what(scene, verb, place.sentence.start);
    (small && (nickname || term)).then_some(Answer { mention: None, cue: None, rule: "called", confidence: SURE })
}

/// *lo que la junta* before item `verb`.
fn is_what(scene: &Scene, verb: usize, from: usize) -> bool {
    const MOST_BEFORE: usize = 6;
    let before = (from.max(verb.saturating_sub(MOST_BEFORE))..verb).rev().take_while(|&k| scene.is_word(k));
    before.into_iter().any(|k| scene.str(k) == "que" && k > from && scene.str(k - 1) == "lo")
}
