//! Spanish verbs of speaking and sources behind the quote.

use std::ops::Range;

use super::before::verbs;
use super::source::{according, own_words, read_in, words_of};
use super::topic::{is_credit, is_relative};
use super::verb::{self, Verb};
use super::{Known, answer, apposed, dropped, is_pause, left, phrase, right, speaks, subject};
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Place, REACH, Scene};
use crate::quotes::lang::Class;

/// “X”, dijo Pérez. “X”, según Pérez. “X”, agregó. —X —dijo Pérez.
pub(super) fn tail(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let words = right(scene, place);
    let mut k = words.start;
    while k < words.end && (is_pause(scene.str(k)) || verb::is_adverb(scene, k)) {
        k += 1;
    }
    if k >= words.end {
        return None;
    }
    if let Some(verb) = own_words(scene, k) {
        return Some(dropped(scene, known, &verb, "tail-dropped", 0.85));
    }
    if let Some((phrase, cue)) = according(scene, k, words.end) {
        return answer(scene, &phrase, cue, "according", 0.95);
    }
    if let Some(phrase) = words_of(scene, k, words.end) {
        return answer(scene, &phrase, k..k + 1, "tail-inverted", 0.9);
    }
    if let Some((phrase, cue)) = read_in(scene, k, words.end) {
        return answer(scene, &phrase, cue, "tail-inverted", 0.9);
    }
    let paused = (words.start..k).any(|p| is_pause(scene.str(p)));
    if paused && is_heard(scene, k) {
        return Some(Answer { mention: None, cue: None, rule: "tail-dropped", confidence: 0.4 });
    }
    if let Some(verb) = verb_of_tail(scene, k, words.end, paused) {
        // Para Pérez, los pozos, “secos ya”, piden que llueva: the quote is a part of the sentence.
        let led = left(scene, place).any(|k| scene.is_word(k));
        if scene.str(verb.range.end) == "que" && (!verb.says || led) {
            return None;
        }
        // Pérez, al que llaman “gigante”, cayó ayer: a verb of the sentence.
        if verb.by_shape && led && is_of_sentence(scene, place, &verb) {
            return None;
        }
        return by_verb_behind(scene, place, known, verb, k..words.end);
    }
    // Mientras Pérez jura que es “X”, Vega dijo que no.
    if opens_with_clause(scene, place) {
        return None;
    }
    // “X”; el alcalde dijo que no.
    if (words.start..k).any(|p| scene.str(p) == ";") {
        return None;
    }
    // “X”, el alcalde dijo.
    let phrase = phrase::starting(scene, k, words.end).filter(|p| paused && speaks::can_speak(scene, p))?;
    let phrase = apposed::with_name(scene, phrase, words.end);
    let mut v = phrase.range.end;
    while v < words.end && v < phrase.range.end + 2 && scene.str(v) == "," {
        v += 1;
    }
    let verb = verb::starting(scene, v, words.end).filter(|v| v.says)?;
    if scene.str(verb.range.end) == "que" {
        return None;
    }
    answer(scene, &phrase, verb.range, "tail", 0.9)
}

/// “X”, se oye en el audio; “X”, se podía leer: the words are somebody's of whom nothing is told here.
fn is_heard(scene: &Scene, k: usize) -> bool {
    const HEARS: &[&str] = &["oye", "oyó", "oía", "escucha", "escuchó", "escuchaba", "lee", "leía"];
    let can = usize::from(matches!(scene.str(k + 1), "puede" | "podía" | "pudo"));
    let heard = if can == 1 {
        matches!(scene.str(k + 2), "oír" | "escuchar" | "leer")
    } else {
        HEARS.contains(&scene.str(k + 1))
    };
    let by = k + 2 + can;
    scene.str(k) == "se" && heard && !matches!(scene.str(by), "a" | "al" | "decir" | "gritar")
}

/// *Mientras Pérez jura que*, *Luego de que Pérez la llamara*: the sentence opens with a clause that the marked words end.
fn opens_with_clause(scene: &Scene, place: &Place) -> bool {
    const OPENS: &[&str] = &["Mientras", "Aunque", "Cuando", "Después", "Luego", "Tras", "Si", "Como", "Porque"];
    let words = left(scene, place);
    let opens = words.start == place.sentence.start && OPENS.contains(&scene.str(words.start));
    opens && verbs(scene, &words).iter().any(|v| v.finite && (v.says || v.may_say))
}

/// The marked words stand in a clause, and nobody is named behind the verb that follows them.
fn is_of_sentence(scene: &Scene, place: &Place, verb: &Verb) -> bool {
    let part = !scene.document.tokens[scene.spans[place.span].inner.start].capital && scene.str(place.at - 1) != ":";
    let named = || phrase::starting(scene, verb.range.end, place.sentence.end).is_some_and(|p| p.named);
    part && verbs(scene, &left(scene, place)).iter().any(|v| v.finite) && !named()
}

/// What the verb that the quote's tail `words` begins with tells.
fn by_verb_behind(scene: &Scene, place: &Place, known: &Known, verb: Verb, words: Range<usize>) -> Option<Answer> {
    let sure = if verb.by_shape { 0.88 } else { 0.97 };
    match subject::behind(scene, verb.range.end, words.end) {
        Some(phrase) if is_credit(scene, &verb, &phrase) => {
            Some(dropped(scene, known, &verb, "tail-dropped", sure * 0.8))
        }
        Some(phrase) if phrase.named || speaks::can_speak(scene, &phrase) || !verb.by_shape => {
            let object = !speaks::can_speak(scene, &phrase) && !phrase.determined;
            if object {
                return Some(dropped(scene, known, &verb, "tail-dropped", sure * 0.85));
            }
            answer(scene, &phrase, verb.range, "tail-inverted", sure)
        }
        _ => match subject::institution(scene, &verb, words.start, words.end) {
            Some(phrase) => answer(scene, &phrase, verb.range, "tail-inverted", sure * 0.95),
            None => source_ahead(scene, place, &verb)
                .or_else(|| before_colon(scene, place, &verb))
                .or_else(|| Some(dropped(scene, known, &verb, "tail-dropped", sure * 0.9))),
        },
    }
}

/// *Según los técnicos, los vecinos cavaron: “X”, dijeron*: the source that the sentence opens with.
fn source_ahead(scene: &Scene, place: &Place, verb: &Verb) -> Option<Answer> {
    let (phrase, _) = according(scene, place.sentence.start, place.at)?;
    let agrees = speaks::are_several(scene, &phrase) == verb.plural;
    let outlet = speaks::is_outlet(scene.str(phrase.head));
    if !agrees || outlet || scene.str(phrase.range.end) != "," {
        return None;
    }
    answer(scene, &phrase, verb.range.clone(), "tail-dropped", 0.88)
}

/// *Pérez invitó a todos: “X”, concluyó*: the subject of what stands before the colon.
fn before_colon(scene: &Scene, place: &Place, verb: &Verb) -> Option<Answer> {
    let words = left(scene, place);
    let colon = place.at.checked_sub(1).filter(|k| words.contains(k) && scene.str(*k) == ":")?;
    let main = verbs(scene, &(words.start..colon)).into_iter().find(|v| v.finite && v.plural == verb.plural)?;
    let phrase = subject::before(scene, &main, words.start).filter(|p| speaks::can_be_topic(scene, p))?;
    // Además de que Pérez cantará, Vega no irá: “X”, dijo.
    let clause = words.start..phrase.range.start;
    if is_relative(scene, &main, words.start) || clause.into_iter().any(|k| scene.is(k, Class::SUBORDINATOR)) {
        return None;
    }
    answer(scene, &phrase, verb.range.clone(), "tail-dropped", 0.88)
}

/// The verb that a quote's tail begins with, known or only by its shape.
pub(super) fn verb_of_tail(scene: &Scene, k: usize, end: usize, paused: bool) -> Option<Verb> {
    // como dijo Pérez, así lo explicó Pérez
    let k = k + usize::from(scene.str(k) == "y" && scene.str(k + 1) == "así");
    let k = if matches!(scene.str(k), "como" | "así") { k + 1 } else { k };
    if let Some(verb) = verb::starting(scene, k, end) {
        let known = verb.says || (verb.may_say && paused);
        let shaped = paused && verb.by_shape && verb::strong_shape(&scene.str(verb.range.end - 1).to_lowercase())
            || paused && verb.by_shape && verb.range.len() > 1;
        return (known || shaped).then_some(verb);
    }
    // le corrige la hija
    let word = k + (k..k + 2).take_while(|&c| matches!(scene.str(c), "le" | "les" | "se" | "lo")).count();
    let named = word + 1 < end
        && (phrase::is_name(scene, word + 1)
            || phrase::starting(scene, word + 1, end).is_some_and(|p| p.determined && speaks::can_speak(scene, &p)));
    if paused && named && verb::weak_shape(scene, word) {
        let range = k..word + 1;
        return Some(Verb { range, says: false, may_say: true, finite: true, plural: false, by_shape: true });
    }
    None
}

/// It would be “X” for all, dijo Pérez; “X” is the plan, según Pérez.
pub(super) fn behind(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let end = place.sentence.end.min(place.at + 2 * REACH);
    for k in place.at + 1..end {
        if let Some((phrase, cue)) = according(scene, k, end) {
            return answer(scene, &phrase, cue, "according", 0.85);
        }
        if !matches!(scene.str(k), "," | "—" | "–") {
            continue;
        }
        // …, como lo informó Pérez
        let first = k + 1 + usize::from(scene.str(k + 1) == "como");
        let Some(verb) = verb::starting(scene, first, end).filter(|v| v.says) else { continue };
        // …, informa Luis Cerro: the reporter, not who spoke.
        let credit = matches!(scene.str(verb.range.start), "informa" | "informan");
        if matches!(scene.str(verb.range.end), "que" | ":") || credit {
            continue;
        }
        return match subject::behind(scene, verb.range.end, end).filter(|p| speaks::can_speak(scene, p)) {
            Some(phrase) => answer(scene, &phrase, verb.range, "behind", 0.88),
            None if scene.is_word(verb.range.end) => None,
            None => Some(dropped(scene, known, &verb, "behind", 0.8)),
        };
    }
    None
}
