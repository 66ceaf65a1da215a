//! What stands between commas behind a subject: back over it to the phrase that it belongs to.

use super::clause::{SPEAKS, is_adverb, phrase_ending};
use super::phrase::opening_bracket;
use super::scene::Scene;
use crate::quotes::lang::{Class, people};

/// The lawmakers, however, argue: the last item before an aside of one adverb that ends at the comma `end`.
fn before_adverb_aside(scene: &Scene, end: usize, low: usize) -> Option<usize> {
    let before = end.checked_sub(3).filter(|b| *b >= low)?;
    let adverb = scene.str(end - 2) == "," && (is_adverb(scene, end - 1) || scene.str(end - 1) == "though");
    (adverb && (scene.is_word(before) || scene.is_abbreviation_stop(before))).then_some(before)
}

/// The last item of the phrase before the age or the party that ends at `last`: Jo Pell, 45, who wrote it; Rep. Pell, D-Ala., who wrote it.
fn before_label(scene: &Scene, last: usize, low: usize) -> Option<usize> {
    let at = last - usize::from(scene.is_abbreviation_stop(last));
    let word = scene.str(at);
    let party =
        ["R-", "D-", "I-"].iter().any(|p| word.strip_prefix(p).is_some_and(|s| s.starts_with(char::is_uppercase)));
    let label = party || !word.is_empty() && word.len() <= 2 && word.chars().all(|c| c.is_ascii_digit());
    let before = at.checked_sub(2).filter(|b| *b >= low && scene.str(at - 1) == "," && label)?;
    (scene.is_word(before) || scene.is_abbreviation_stop(before)).then_some(before)
}

/// The last item of the phrase that the aside ending at the comma `end` belongs to.
pub(super) fn before_aside(scene: &Scene, end: usize, from: usize) -> Option<usize> {
    let mark = scene.str(end);
    let low = from.max(end.saturating_sub(45));
    let mut fallback = None;
    if let Some(before) = before_adverb_aside(scene, end, low) {
        return Some(before);
    }
    for comma in (low..end).rev() {
        if matches!(scene.str(comma), ";" | ":" | ".") && !scene.is_abbreviation_stop(comma) {
            break;
        }
        if scene.is_quote(comma) {
            // A nickname or a title inside an aside is no border.
            continue;
        }
        if scene.str(comma) != mark || comma == from {
            continue;
        }
        let before = before_nearby(scene, comma, low).unwrap_or(comma) - 1;
        if scene.is(comma + 1, Class::RELATIVE) {
            return before_adverb_aside(scene, comma, low)
                .or_else(|| before_label(scene, before, low))
                .or_else(|| before_home(scene, before, low))
                .or(Some(before));
        }
        if scene.is(comma + 1, Class::AND) {
            continue;
        }
        let bracket = matches!(scene.str(before), ")" | "]");
        if !(scene.is_word(before) || bracket || scene.is_abbreviation_stop(before)) || scene.is(before, Class::TIME) {
            continue;
        }
        let edge = if bracket {
            opening_bracket(scene, before, from).and_then(|o| o.checked_sub(1)).filter(|o| *o >= from)
        } else {
            Some(before)
        };
        let Some(phrase) = edge.and_then(|edge| phrase_ending(scene, edge, from)) else { continue };
        let somebody = |k: usize| !scene.capital(k) && scene.senses(k) & (people::ROLE | people::GENERIC) != 0;
        // A masked fighter, the Times reports, said
        let reported = scene.is(end - 1, Class::SAY) && somebody(phrase.end - 1);
        let named = reported || phrase.clone().any(|k| scene.is_name(k) || scene.is(k, SPEAKS));
        let opens = phrase.start == from
            || scene.is(phrase.start - 1, Class::AND.or(Class::SUBORDINATOR))
            || matches!(scene.str(phrase.start - 1), "as" | "As" | "after" | "After" | "before" | "Before")
            || scene.is_quote(phrase.start - 1);
        // Reacting, the Commissioner for Health, Jo Pell, said
        let reacting = phrase.len() == 1 && scene.str(phrase.start).ends_with("ing") && !scene.is(phrase.start, SPEAKS);
        if named && opens && !scene.opens_participle(phrase.start) && !reacting {
            return Some(before);
        }
        if fallback.is_none() && named && !scene.is(phrase.start.saturating_sub(1), Class::PREPOSITION) {
            fallback = Some(before);
        }
    }
    fallback
}

/// A baker from Tarn, near Quay, who: the comma before the greater place by which one tells where the smaller lies; `end` is the one behind.
fn before_nearby(scene: &Scene, end: usize, from: usize) -> Option<usize> {
    let place = |k: &usize| scene.is_name(*k) && scene.capital(*k);
    let first = (from..end).rev().take_while(place).last()?;
    let near = matches!(scene.str(first.checked_sub(1)?), "near" | "outside" | "in");
    let comma = first.checked_sub(2).filter(|k| near && *k > from && scene.str(*k) == ",")?;
    place(&(comma - 1)).then_some(comma)
}

/// Jo Pell, 59, of Ashby, Md., who watched it; Jo Pell, from Tarn, who was there: the last word of who lives in the place that ends at `end`.
fn before_home(scene: &Scene, end: usize, from: usize) -> Option<usize> {
    let state = if scene.str(end) == "." { end.checked_sub(1)? } else { end };
    let place = |k: &usize| scene.is_name(*k) && scene.capital(*k);
    let first = (from..=state).rev().take_while(place).last()?;
    let comma = first.checked_sub(1).filter(|k| *k > from && scene.str(*k) == ",");
    // a state or country behind the town
    let town = comma.and_then(|comma| (from..comma).rev().take_while(place).last());
    let of_town = |town: usize| {
        let the = usize::from(scene.str(town.saturating_sub(1)) == "the");
        town.checked_sub(1 + the).filter(|k| *k > from && matches!(scene.str(*k), "of" | "from" | "in"))
    };
    let of = town.and_then(of_town).or_else(|| {
        // from Tarn, who: parted from the name by a comma
        of_town(first).filter(|&of| scene.str(of - 1) == "," && scene.str(of) != "in")
    })?;
    let mut who = of - 1;
    who -= usize::from(scene.str(who) == "," && who > from);
    let digits = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    let age = digits(scene.str(who)) && who > from + 1 && scene.str(who - 1) == ",";
    who -= if age { 2 } else { 0 };
    (scene.is_name(who) && scene.capital(who)).then_some(who)
}
