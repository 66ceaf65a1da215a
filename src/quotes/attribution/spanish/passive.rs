//! Spanish passives: calificado por Pérez como “X”, fue considerada “X” por la junta.

use std::ops::Range;

use super::phrase::{self, Phrase};
use super::verb;
use super::{Known, answer, left, speaks};
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Place, Scene};
use crate::quotes::lang::Class;

/// How many words may stand between participle, agent and quote: *calificado ayer por Pérez como un auténtico “X”*.
const BETWEEN: usize = 3;
/// How far before the quote the participle may stand, in items.
const REACH: usize = 20;

/// Whom *por* names behind the participle of a verb that says what somebody calls something.
pub(super) fn passive(scene: &Scene, place: &Place, _: &Known) -> Option<Answer> {
    let words = left(scene, place);
    let participle = words.clone().rev().take(REACH).find(|&k| is_said_of(scene, k))?;
    // ha calificado como “X”: somebody does it.
    if participle > words.start && scene.is(participle - 1, Class::AUX) {
        return None;
    }
    let cue = participle..participle + 1;
    // fue considerada “X” por la junta, para la junta
    let names_agent = match scene.str(place.at + 1) {
        "por" => true,
        "para" => scene.str(participle).starts_with("considerad"),
        _ => false,
    };
    if names_agent && is_short(scene, participle + 1..words.end) {
        let phrase = agent(scene, place.at + 1, place.sentence.end)?;
        return answer(scene, &phrase, cue, "passive", 0.9);
    }
    let by = (participle + 1..words.end).find(|&k| scene.str(k) == "por")?;
    let phrase = agent(scene, by, words.end)?;
    let joined = is_short(scene, participle + 1..by) && is_short(scene, phrase.range.end..words.end);
    if joined { answer(scene, &phrase, cue, "passive", 0.9) } else { None }
}

/// A few words and no verb.
fn is_short(scene: &Scene, mut words: Range<usize>) -> bool {
    words.len() <= BETWEEN && words.all(|k| scene.str(k) == ":" || scene.is_word(k) && !verb::bounds(scene, k))
}

/// Who stands behind the preposition at item `by`.
fn agent(scene: &Scene, by: usize, to: usize) -> Option<Phrase> {
    let phrase = phrase::starting(scene, by + 1, to)?;
    speaks::can_speak(scene, &phrase).then(|| phrase::with_apposed_name(scene, phrase, to))
}

/// The participle, in any gender and number, of a verb that calls something so and so.
fn is_said_of(scene: &Scene, k: usize) -> bool {
    const STEMS: &[&str] = &[
        "calificad",
        "considerad",
        "definid",
        "descrit",
        "tildad",
        "tachad",
        "catalogad",
        "bautizad",
        "denominad",
        "valorad",
        "juzgad",
        "llamad",
        "señalad",
        "presentad",
        "criticad",
        "pronunciad",
        "dich",
        "expresad",
        "descalificad",
    ];
    const ENDS: &[&str] = &["o", "a", "os", "as"];
    let word = scene.str(k);
    STEMS.iter().any(|stem| word.strip_prefix(stem).is_some_and(|end| ENDS.contains(&end)))
}
