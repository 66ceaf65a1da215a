//! Spanish passives: calificado por Pérez como “X”, fue considerada “X” por la junta.

use std::ops::Range;

use super::before::verbs;
use super::behind::verb_of_tail;
use super::phrase::{self, Phrase};
use super::source::according;
use super::{Known, answer, apposed, is_pause, left, right, speaks, topic, verb};
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Place, Scene};
use crate::quotes::lang::Class;

/// How many words may stand between participle and agent, agent and quote: *calificado ayer por Pérez como un auténtico “X”*.
const BETWEEN: usize = 3;
/// How far before the quote the participle may stand, in items.
const REACH: usize = 20;

/// Participles of verbs that call something so and so.
const CALLED: &[&str] = &[
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
    "descalificad",
];
/// Those that call it so with *de*: *tildado por Pérez de “X”*.
const CALLED_WITH_DE: &[&str] = &["calificad", "tildad", "tachad"];
/// Those that call it so with nothing between: *considerado por Pérez “X”*.
const CALLED_BARE: &[&str] = &["considerad", "bautizad", "denominad"];

/// Whom *por* names behind the participle of a verb that calls something so and so.
pub(super) fn passive(scene: &Scene, place: &Place, _: &Known) -> Option<Answer> {
    let words = left(scene, place);
    if let Some(told) = told_by(scene, place, &words) {
        return Some(told);
    }
    if let Some(agent) = pronounced_by(scene, place) {
        return Some(agent);
    }
    let participle = words.clone().rev().take(REACH).find(|&k| is_form_of(scene.str(k), CALLED))?;
    // ha calificado como “X”: somebody does it.
    let active = participle > words.start && scene.is(participle - 1, Class::AUX);
    if active || is_told(scene, place, participle) {
        return None;
    }
    let cue = participle..participle + 1;
    // fue considerada “X” por la junta
    if scene.str(place.at + 1) == "por" && is_short(scene, participle + 1..words.end) {
        let phrase = agent(scene, place.at + 1, place.sentence.end)?;
        return answer(scene, &phrase, cue, "passive", 0.9);
    }
    let by = (participle + 1..words.end).find(|&k| scene.str(k) == "por")?;
    let phrase = agent(scene, by, words.end)?;
    let called = calls_so(scene, participle, phrase.range.end..words.end);
    if called && is_short(scene, participle + 1..by) { answer(scene, &phrase, cue, "passive", 0.9) } else { None }
}

/// *“X”, pronunciada por Pérez*: who is named right behind the words. Not: *la “X” por parte de Pérez*, which is what he does.
fn pronounced_by(scene: &Scene, place: &Place) -> Option<Answer> {
    const SAID: &[&str] =
        &["proferid", "pronunciad", "dich", "lanzad", "escrit", "gritad", "formulad", "vertid", "esgrimid"];
    let first = place.at + 1 + usize::from(scene.str(place.at + 1) == ",");
    let said = is_form_of(scene.str(first), SAID) && scene.str(first + 1) == "por";
    let phrase = agent(scene, first + 1, place.sentence.end).filter(|_| said)?;
    answer(scene, &phrase, first..first + 2, "passive", 0.85)
}

/// *Lo anterior fue confirmado por Pérez, jefe de Aguas: “X”*: who is said to have said it, before the colon.
fn told_by(scene: &Scene, place: &Place, words: &Range<usize>) -> Option<Answer> {
    let colon = place.at.checked_sub(1).filter(|k| words.contains(k) && scene.str(*k) == ":")?;
    let by = words.clone().rev().take(REACH).find(|&k| scene.str(k) == "por" && k > words.start + 1)?;
    let said = scene.is(by - 1, Class::SAY) && !scene.is(by - 1, Class::FINITE.or(Class::BASE).or(Class::GERUND));
    let passive = (words.start..by - 1).any(|k| scene.is(k, Class::BE) || scene.str(k) == "sido");
    let phrase = agent(scene, by, colon).filter(|_| said && passive)?;
    let ends = (phrase.range.end..colon).all(|k| !verb::bounds(scene, k));
    if ends { answer(scene, &phrase, by - 1..by, "passive", 0.9) } else { None }
}

/// Between the agent and the quote stands *como*, *de*, or nothing, as the verb asks.
fn calls_so(scene: &Scene, participle: usize, between: Range<usize>) -> bool {
    let word = scene.str(participle);
    let anew = between.clone().any(|k| scene.is(k, Class::AND));
    let joins = between.clone().any(|k| match scene.str(k) {
        "como" => true,
        "de" => is_form_of(word, CALLED_WITH_DE),
        _ => false,
    });
    !anew && (joins || between.is_empty() && is_form_of(word, CALLED_BARE)) && is_short(scene, between)
}

/// Somebody is reported to say the sentence in which it is called so, or calls something so: dijo que Pérez fue tildado por la junta
/// de “X”; la ley es considerada “X” por la junta, dijo (según) Pérez; calificó el plan valorado por la junta como “X”.
fn is_told(scene: &Scene, place: &Place, participle: usize) -> bool {
    let words = left(scene, place);
    let before = verbs(scene, &(words.start..participle));
    let is_aside = participle > words.start && scene.str(participle - 1) == ",";
    let is_main =
        participle > words.start && (scene.is(participle - 1, Class::BE) || scene.str(participle - 1) == "sido");
    let tells = |v: &verb::Verb| v.finite && v.says && topic::reports(scene, v, participle);
    let calls = |v: &verb::Verb| v.finite && calls(scene.str(v.range.end - 1));
    if before.iter().any(|v| tells(v) || calls(v) && !is_aside && !is_main) {
        return true;
    }
    let behind = right(scene, place);
    let source = |k: usize, end: usize| according(scene, k, end).is_some();
    if (words.start..participle).any(|k| source(k, participle)) || behind.clone().any(|k| source(k, behind.end)) {
        return true;
    }
    let said =
        |k: usize| is_pause(scene.str(k)) && verb_of_tail(scene, k + 1, behind.end, true).is_some_and(|v| v.says);
    // Pérez, tildado por la junta de “X”, dijo ayer que …: the comma closes what is said of Pérez.
    let closes = |k: usize| is_aside && k == behind.start;
    behind.clone().any(|k| !closes(k) && said(k))
}

/// A finite form of a verb that calls something so and so: *calificó*.
fn calls(word: &str) -> bool {
    const STEMS: &[&str] = &["calific", "defin", "describ", "tild", "tach", "catalog", "consider", "valor", "juzg"];
    let word = word.to_lowercase();
    STEMS.iter().any(|stem| word.starts_with(stem))
}

/// A few words and no verb.
fn is_short(scene: &Scene, mut words: Range<usize>) -> bool {
    words.len() <= BETWEEN && words.all(|k| scene.str(k) == ":" || scene.is_word(k) && !verb::bounds(scene, k))
}

/// Who stands behind the preposition at item `by`.
fn agent(scene: &Scene, by: usize, to: usize) -> Option<Phrase> {
    let phrase = phrase::starting(scene, by + 1, to)?;
    speaks::can_speak(scene, &phrase).then(|| apposed::with_name(scene, phrase, to))
}

/// The word is one of the participles, in any gender and number.
fn is_form_of(word: &str, participles: &[&str]) -> bool {
    const ENDS: &[&str] = &["o", "a", "os", "as"];
    participles.iter().any(|stem| word.strip_prefix(stem).is_some_and(|end| ENDS.contains(&end)))
}
