//! Names before a colon, behind a colon or a dash, and turns of a conversation in Spanish.

use super::before::{by_verb, outer_of, verbs};
use super::{Known, answer, left};
use super::{apposed, phrase, speaks, verb};
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Place, Scene};
use crate::quotes::lang::Class;
use crate::quotes::raya;

/// What a label says of a person behind the name has no more items.
const MOST_OF_ASIDE: usize = 16;

/// `Maria Pech: “X”`, `Maria Pech, de 40 años y natural de Ribalta: “X”`.
pub(super) fn named_before_colon(scene: &Scene, place: &Place, _: &Known) -> Option<Answer> {
    let words = left(scene, place);
    let colon = place.at.checked_sub(1).filter(|k| words.contains(k) && scene.str(*k) == ":")?;
    // 3.- Pérez: “X”
    let sign = |k: usize| {
        matches!(scene.str(k), "." | "-" | ")" | "*" | "•" | "–" | "—" | ".-")
            || scene.str(k).bytes().all(|b| b.is_ascii_digit())
    };
    let first = words.clone().find(|&k| !sign(k))?;
    let phrase = phrase::starting(scene, first, colon)?;
    // Pérez, de 40 años y natural de Ribalta: “X”
    let end = phrase.range.end;
    let aside = scene.str(end) == "," && phrase::is_name(scene, phrase.head) && speaks::is_person(scene, &phrase);
    let described = aside && colon - end <= MOST_OF_ASIDE && !(end..colon).any(|k| verb::bounds(scene, k));
    if words.start != place.sentence.start || end != colon && !described || !speaks::can_speak(scene, &phrase) {
        return None;
    }
    answer(scene, &phrase, colon..colon + 1, "transcript", 0.92)
}

/// `Carta de Pérez al ministro: “X”`, `Respuesta del alcalde: “X”`: whose words are what a sentence without a verb names.
pub(super) fn letter_before_colon(scene: &Scene, place: &Place, _: &Known) -> Option<Answer> {
    const WORDS: &[&str] = &[
        "carta",
        "mensaje",
        "respuesta",
        "palabra",
        "palabras",
        "frase",
        "tuit",
        "nota",
        "comunicado",
        "pregunta",
        "réplica",
        "reflexión",
        "declaración",
        "confesión",
        "conclusión",
        "advertencia",
        "petición",
        "audio",
        "correo",
        "sentencia",
        "lamento",
    ];
    let words = left(scene, place);
    let colon = place.at.checked_sub(1).filter(|k| words.contains(k) && scene.str(*k) == ":")?;
    let told = |k: &usize| WORDS.contains(&scene.str(*k).to_lowercase().as_str());
    // El duro mensaje de Pérez
    let noun = (words.start..colon.min(words.start + 3)).find(told)?;
    let of = (noun + 1..colon.min(noun + 3)).find(|&k| matches!(scene.str(k), "de" | "del"))?;
    // El mensaje de Pérez es claro: “X”
    let short = |k: usize| scene.is(k, Class::BE) && colon - k <= 4;
    let verb = words.clone().any(|k| verb::bounds(scene, k) && !scene.capital(k) && !short(k));
    if words.start != place.sentence.start || verb {
        return None;
    }
    let phrase = phrase::starting(scene, of + 1, colon)?;
    let phrase = phrase::Phrase { determined: phrase.determined || scene.str(of) == "del", ..phrase };
    let phrase = apposed::with_name(scene, phrase, colon);
    if !speaks::can_speak(scene, &phrase) {
        return None;
    }
    answer(scene, &phrase, noun..noun + 1, "transcript", 0.9)
}

/// `“X”: Pérez`, `Habrá “un pozo” para todos: Marta Quiroga`: a line that ends with a colon and a name, as headlines do.
pub(super) fn named_behind_colon(scene: &Scene, place: &Place, _: &Known) -> Option<Answer> {
    let end = scene.items.len();
    if place.sentence.end != end || end - place.at > 25 {
        return None;
    }
    let colon = (place.at + 1..end.saturating_sub(1)).rev().take(8).find(|&k| scene.str(k) == ":")?;
    let phrase = phrase::starting(scene, colon + 1, end)?;
    let names = phrase.range.end == end && phrase.named && !phrase.determined && speaks::can_speak(scene, &phrase);
    if names { answer(scene, &phrase, colon..colon + 1, "transcript", 0.9) } else { None }
}

/// The paragraph before ends with a colon: its subject speaks.
pub(super) fn after_colon(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let before = scene.before_with_colon(place.at)?;
    let words = 0..before.items.len();
    let name = phrase::starting(&before, 0, words.end - 1).filter(|p| p.range.end == words.end - 1);
    if let Some(name) = name.filter(|p| speaks::can_speak(&before, p)) {
        return answer(&before, &name, words.end - 1..words.end, "after-colon", 0.9);
    }
    let all = verbs(&before, &words);
    if let Some(verb) = all.iter().rev().find(|v| v.says) {
        // Pérez dijo que irá si el juez lo pide: “X”. Who says so, not who asks.
        let far = verb.range.end + 3 < words.end;
        let outer = outer_of(&before, &all, verb).filter(|_| far);
        return by_verb(&before, known, outer.unwrap_or(verb), words, ["after-colon", "after-colon"], 0.9);
    }
    let mention = known.topics.before(scene.document, scene.outer(0)?.start, false, false);
    Some(Answer { mention, cue: None, rule: "after-colon-subject", confidence: 0.75 })
}

/// Question and answer in turns, each a paragraph behind a raya: the answers are the person's whom the article is about.
pub(super) fn turn(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let outer = scene.outer(place.at)?;
    if !raya::is_raya(scene.document, outer.start) {
        return None;
    }
    let nobody = Answer { mention: None, cue: None, rule: "turn", confidence: 0.4 };
    let inner = scene.spans[place.span].inner.clone();
    let asks = matches!(scene.document.str(inner.end - 1), "?");
    if asks && scene.document.str(inner.start) == "¿" {
        return Some(nobody);
    }
    let mention = known.topics.before(scene.document, outer.start, false, true);
    Some(Answer { mention, confidence: 0.7, ..nobody })
}

/// “X”. Juan Pérez: the name alone behind the quote, or in the next paragraph behind a dash.
pub(super) fn signed(scene: &Scene, place: &Place, _: &Known) -> Option<Answer> {
    if place.at != place.sentence.start && !left(scene, place).is_empty() {
        return None;
    }
    let words = place.at + 1..scene.items.len().min(place.at + 14);
    let start = words.clone().find(|&k| scene.is_word(k))?;
    let phrase = phrase::starting(scene, start, words.end)?;
    let alone = phrase.named && phrase.range.clone().all(|k| phrase::is_name(scene, k) || scene.str(k).len() <= 3);
    let ends = phrase.range.end == scene.items.len() || matches!(scene.str(phrase.range.end), "." | ",");
    if !alone || !ends || phrase.range.end + 8 < scene.items.len() || phrase.range.len() < 2 {
        return None;
    }
    answer(scene, &phrase, place.at..place.at, "signed", 0.8)
}
