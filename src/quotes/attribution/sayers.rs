//! Whether a noun phrase is of one who can speak.

use super::clause::{self, Phrase};
use super::scene::Scene;
use crate::quotes::lang::{Class, en, people};

/// Words of people, a body or what carries words.
const SPEAKS: Class = Class::ROLE
    .or(Class::KIN)
    .or(Class::BODY)
    .or(Class::DOCUMENT)
    .or(Class::WORDS)
    .or(Class::PRONOUN)
    .or(Class::RELATIVE)
    .or(Class::TITLE)
    .or(Class::THEY);

/// Whether a phrase is of people, a body or what carries words.
pub(super) fn can_speak(scene: &Scene, phrase: &Phrase) -> bool {
    let last = scene.str(phrase.end - 1);
    if last == "following" {
        return false;
    }
    let trade = last.len() > 4 && en::ends_like_trade(last);
    // the 43-year-old
    let aged = last.trim_end_matches('s').ends_with("year-old");
    let all = matches!(scene.str(phrase.start), "every" | "each" | "any" | "no");
    let generic =
        !all && !scene.capital(phrase.end - 1) && scene.senses(phrase.end - 1) & (people::GENERIC | people::ROLE) != 0;
    trade
        || aged
        || generic
        || last == "person"
        || phrase.clone().any(|k| (scene.is_name(k) && !scene.is_possessive(k)) || scene.is(k, SPEAKS))
        || is_head_of(scene, phrase)
        || clause::is_plural(scene, phrase.end - 1)
        || clause::stands_alone(scene, phrase.end - 1)
}

/// The head of the shipyard, a partner in the firm: an office, with what it is of behind it.
fn is_head_of(scene: &Scene, phrase: &Phrase) -> bool {
    phrase.clone().skip(1).any(|k| {
        !scene.capital(k)
            && scene.senses(k) & people::ROLE != 0
            && matches!(scene.str(k + 1), "of" | "in" | "at" | "for")
    })
}

/// The frequency of spikes, such talks, crimes: a phrase of which no word is of people, a body or what carries words.
pub(super) fn is_thing(scene: &Scene, phrase: &Phrase) -> bool {
    const FOLK: [&str; 20] = [
        "people",
        "men",
        "women",
        "children",
        "folk",
        "staff",
        "personnel",
        "police",
        "management",
        "leadership",
        "workforce",
        "parents",
        "others",
        "majority",
        "crowd",
        "fans",
        "locals",
        "opponents",
        "allies",
        "rivals",
    ];
    let last = phrase.end - 1;
    let somebody =
        |k: usize| scene.is_name(k) || scene.is(k, SPEAKS) || FOLK.contains(&scene.str(k)) || is_of_people(scene, k);
    let trade = en::ends_like_trade(scene.str(last).trim_end_matches('s'));
    !(phrase.clone().any(somebody) || trade || scene.is(last, Class::DETERMINER) || scene.capital(last))
}

/// Executives, boys, a company, companies: a noun for people or a body, of one or of many.
fn is_of_people(scene: &Scene, k: usize) -> bool {
    const PEOPLE: people::Senses = people::ROLE | people::GENERIC | people::BODY;
    let word = scene.str(k);
    if scene.senses(k) & PEOPLE != 0 {
        return true;
    }
    let of = |one: &str| scene.document.language.senses(one) & PEOPLE != 0;
    match word.strip_suffix("ies") {
        Some(stem) => of(&format!("{stem}y")),
        None => word.strip_suffix('s').filter(|one| !one.ends_with('s')).is_some_and(of),
    }
}
