//! Spanish sentences that leave the verb out or turn it into a clause: *Pérez dice que “A”; Vega, que “B”*; *quien contestó fue Vega: “X”*.

use std::ops::Range;

use super::phrase::{self, Phrase, skip_prepositional};
use super::{Known, answer, apposed, speaks, verb};
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Place, REACH, Scene};
use crate::quotes::lang::Class;

/// The verb of the part before, left out: *…; Vega, el único herido, que “B”*, *…; en las del exfiscal Vega, “B”*.
pub(super) fn gapped(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    if let Some(answer) = he_behind_semicolon(scene, place) {
        return Some(answer);
    }
    let (paragraph, at, last) = known.past.last.as_ref()?;
    let said = last.cue.is_some() && *paragraph == scene.number && scene.is_quote(*at);
    if said && let Some(answer) = words_behind(scene, place) {
        return Some(answer);
    }
    let before = place.at.checked_sub(1).filter(|k| k > at && said && place.at - at <= REACH)?;
    // Only a pause parts it from what was said before.
    let mut first = *at + 1;
    while first < before && matches!(scene.str(first), "," | ";" | "." | "y" | "e" | "Y" | "mientras" | "pero") {
        first += 1;
    }
    if first == *at + 1 {
        return None;
    }
    let edge = before + usize::from(scene.str(before) != "que" && scene.str(before) != ",");
    let phrase = phrase::starting(scene, first, edge).filter(|p| p.named || p.determined || p.pronoun)?;
    let comma = phrase.range.end;
    if scene.str(comma) != "," || !speaks::can_speak(scene, &phrase) || has_verb(scene, comma..place.at) {
        return None;
    }
    let que = scene.str(before) == "que" && scene.str(before - 1) == ",";
    let bare = before == comma;
    let aside = !bare && (comma + 1..before).all(|k| scene.is_word(k) || scene.str(k) == ",");
    let semicolon = (*at + 1..first).any(|k| matches!(scene.str(k), ";" | "y" | "e"));
    // Vega, que “B”; Vega, “B”: the same verb as that of the first part, in whose sentence it stands.
    if !(que && aside || bare && semicolon && place.sentence.contains(at)) {
        return None;
    }
    let phrase = apposed::with_name(scene, phrase, before);
    answer(scene, &phrase, before..before + 1, "gapped", 0.9)
}

/// «A», en palabras de Pérez. «B», en las de Vega.
fn words_behind(scene: &Scene, place: &Place) -> Option<Answer> {
    let k = place.at + 1;
    let those = scene.str(k) == "," && scene.str(k + 1) == "en" && scene.str(k + 2) == "las";
    let of = Some(k + 3).filter(|of| those && matches!(scene.str(*of), "de" | "del"))?;
    let phrase = phrase::starting(scene, of + 1, place.sentence.end.min(of + REACH))?;
    let phrase = apposed::with_name(scene, phrase, place.sentence.end);
    let speaks = speaks::can_speak(scene, &phrase);
    if speaks { answer(scene, &phrase, k + 1..of + 1, "according", 0.92) } else { None }
}

/// *Ella propone un vals; él, “X”*: the verb of the first part.
fn he_behind_semicolon(scene: &Scene, place: &Place) -> Option<Answer> {
    let he = place.at.checked_sub(2).filter(|he| *he > place.sentence.start + 1 && scene.str(he + 1) == ",")?;
    let opens = matches!(scene.str(he - 1), ";" | "y") && matches!(scene.str(he), "él" | "ella");
    let phrase =
        phrase::starting(scene, he, place.at).filter(|_| opens && has_verb(scene, place.sentence.start..he))?;
    answer(scene, &phrase, he + 1..he + 2, "gapped", 0.85)
}

fn has_verb(scene: &Scene, mut words: Range<usize>) -> bool {
    words.any(|k| verb::bounds(scene, k))
}

/// A sentence before a colon that tells who it was has no more words.
const MOST_WORDS: usize = 30;

/// *Quien recogió el guante fue Pérez: “X”*, *Fue el propio Pérez quien lo dijo: “X”*, *Fue Pérez quien habló de “X”*.
pub(super) fn cleft(scene: &Scene, place: &Place, _: &Known) -> Option<Answer> {
    let words = place.sentence.start.max(place.at.saturating_sub(REACH))..place.at;
    let colon = scene.str(place.at.checked_sub(1)?) == ":";
    let first = words.start + usize::from(matches!(scene.str(words.start), "Y" | "Pero" | "Luego"));
    if let Some(behind) = behind_relative(scene, first) {
        let be = words.clone().find(|&k| k > behind && scene.is(k, Class::BE))?;
        let phrase = whole(scene, be + 1, words.end)?;
        let ends = colon && phrase.range.end < place.at && !has_verb(scene, phrase.range.end..place.at);
        return if ends { answer(scene, &phrase, be..be + 1, "cleft", 0.92) } else { None };
    }
    // Fue Pérez quien, Ha sido el propio Pérez el que
    let sido = usize::from(matches!(scene.str(first), "Ha" | "Había") && scene.str(first + 1) == "sido");
    let be = first + sido;
    if sido == 0 && !matches!(scene.str(be), "Fue" | "Fueron" | "Es" | "Era" | "fue" | "es") {
        return None;
    }
    let own = usize::from(matches!(scene.str(be + 2), "propio" | "propia") && scene.is(be + 1, Class::DETERMINER));
    let from = if own == 1 && scene.capital(be + 3) { be + 3 } else { be + 1 };
    let phrase = whole(scene, from, words.end)?;
    let relative = phrase.range.end + usize::from(scene.str(phrase.range.end) == ",");
    let behind = behind_relative(scene, relative)?;
    let first = (behind..words.end).find_map(|k| verb::starting(scene, k, words.end));
    let told = |v: &verb::Verb| (v.range.end..words.end).any(|k| scene.is(k, Class::SAY) || scene.str(k) == "que");
    let says = first.filter(|v| (v.says || v.may_say) && (!told(v) || scene.str(v.range.end) == "que"));
    match says {
        Some(verb) => answer(scene, &phrase, verb.range, "cleft", 0.9),
        None if colon && words.len() <= MOST_WORDS => answer(scene, &phrase, be..be + 1, "cleft", 0.88),
        None => None,
    }
}

/// The phrase at item `k` with the name that says who it is, if it can speak.
fn whole(scene: &Scene, k: usize, to: usize) -> Option<Phrase> {
    let phrase = phrase::starting(scene, k, to)?;
    let phrase = apposed::with_name(scene, phrase, to);
    speaks::can_speak(scene, &phrase).then_some(phrase)
}

/// Behind *quien*, *la que*, *el único que* at item `k`.
pub(super) fn behind_relative(scene: &Scene, k: usize) -> Option<usize> {
    match (scene.str(k), scene.str(k + 1)) {
        ("Quien" | "quien" | "Quienes" | "quienes", _) => Some(k + 1),
        ("El" | "La" | "Los" | "Las" | "el" | "la" | "los" | "las", "que") => Some(k + 2),
        ("El" | "La" | "el" | "la", "único" | "única" | "primero" | "primera" | "último" | "última") => {
            let behind = if scene.str(k + 2) == "en" { skip_prepositional(scene, k + 2, k + 5) } else { k + 2 };
            (scene.str(behind) == "que" || behind > k + 2).then_some(behind + 1)
        }
        _ => None,
    }
}
