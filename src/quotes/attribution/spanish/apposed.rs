//! The name in apposition to a Spanish noun phrase.

use std::ops::Range;

use super::super::scene::Scene;
use super::phrase::{Phrase, is_name, senses, skip_prepositional, starting};
use super::speaks::{are_several, can_speak};
use super::verb;
use crate::quotes::lang::{Class, people};

/// `el portavoz del partido en la Cámara, Juan Pérez`: the phrase with the name that says who that is.
pub(super) fn with_name(scene: &Scene, phrase: Phrase, to: usize) -> Phrase {
    if is_name(scene, phrase.head) && senses(scene, phrase.head) & (people::ROLE | people::TITLE) == 0 || phrase.pronoun
    {
        return phrase;
    }
    if let Some(author) = author(scene, &phrase, to) {
        return author;
    }
    let limit = to.min(phrase.range.end + 14);
    let mut comma = phrase.range.end;
    while comma < limit
        && scene.is_word(comma)
        && !verb::bounds(scene, comma)
        && !scene.is(comma, Class::SUBORDINATOR.or(Class::RELATIVE))
    {
        comma += 1;
    }
    if let Some(name) = name_behind_brackets(scene, &phrase, to) {
        return name;
    }
    if scene.str(comma) == "(" {
        comma = (comma..limit).find(|&k| scene.str(k) == ")").map_or(comma, |k| k + 1);
    }
    if scene.str(comma) != "," || is_of_another(scene, phrase.range.end..comma) {
        return phrase;
    }
    // …, Juan Pérez; …, el portero Juan Pérez
    let first = (comma + 1..to.min(comma + 5)).take_while(|&k| scene.is_word(k)).find(|&k| is_name(scene, k));
    let between = |first| {
        (comma + 1..first).all(|k| {
            scene.is(k, Class::DETERMINER) || senses(scene, k) & (people::ROLE | people::TITLE | people::ADJECTIVE) != 0
        })
    };
    let Some(name) = first.filter(|&f| between(f)).and_then(|f| starting(scene, f, to)) else { return phrase };
    let ends = name.range.end >= to
        || !scene.is_word(name.range.end)
        || scene.is(name.range.end, Class::AND.or(Class::SUBORDINATOR).or(Class::PREPOSITION).or(Class::RELATIVE))
        || verb::bounds(scene, name.range.end);
    let whole = name
        .range
        .clone()
        .all(|k| is_name(scene, k) || scene.is_word(k) && scene.str(k).len() <= 3 || scene.is_abbreviation_stop(k));
    if are_two(scene, &phrase, &name) || is_one_behind_several(scene, &phrase, &name) {
        return phrase;
    }
    let joins = phrase.determined || can_speak(scene, &phrase);
    if is_second_field(scene, &phrase, &name) {
        return behind_fields(scene, name.range.end, to).unwrap_or(phrase);
    }
    if !ends || !whole || phrase.range.end < comma && !joins {
        return phrase;
    }
    Phrase { named: true, apposed: true, ..name }
}

/// *el parte firmado por el doctor Pérez*: whose words a text is said to be.
fn author(scene: &Scene, phrase: &Phrase, to: usize) -> Option<Phrase> {
    const WRITTEN: &[&str] =
        &["firmado", "firmada", "suscrito", "suscrita", "rubricado", "rubricada", "escrito", "escrita", "redactado"];
    let by = (phrase.head + 1..phrase.range.end + 2).find(|&k| scene.str(k) == "por")?;
    let written = WRITTEN.contains(&scene.str(by - 1)) && by < to;
    starting(scene, by + 1, to).filter(|p| written && can_speak(scene, p))
}

/// *dijo el expresidente en un acto para la candidata, Marta Quiroga*: the last of the words before the comma bring in another, whose the
/// name is. Not: *el portavoz de la candidata*.
fn is_of_another(scene: &Scene, mut words: Range<usize>) -> bool {
    let person = |k: usize| {
        (senses(scene, k) & (people::ROLE | people::TITLE) != 0 || scene.is(k, Class::KIN))
            && !is_name(scene, k)
            && !scene.str(k).ends_with('s')
    };
    let brings_in = |k: usize| {
        let article = scene.str(k) == "al";
        let with = scene.is(k, Class::PREPOSITION) && !matches!(scene.str(k), "de" | "del" | "en");
        let first = if article { k + 1 } else { k + 2 };
        with && (article || scene.is(k + 1, Class::DETERMINER)) && (first..first + 2).any(person)
    };
    words.any(brings_in)
}

/// *Según los periodistas, Luis Cerro cayó*, *Según el técnico, el PVR cayó*: what follows the comma is no name for those before it.
fn is_one_behind_several(scene: &Scene, phrase: &Phrase, name: &Phrase) -> bool {
    let more = scene.is(name.range.end, Class::AND) || name.range.clone().any(|k| scene.is(k, Class::AND));
    let article = name.range.start > 0 && scene.is(name.range.start - 1, Class::DETERMINER);
    let bodies = senses(scene, phrase.head) & people::BODY != 0;
    are_several(scene, phrase) && !more || article && !bodies
}

/// *la esposa del alcalde, Luis Cerro*: the name is a man's, and the noun means a woman who is somebody's.
pub(super) fn are_two(scene: &Scene, noun: &Phrase, name: &Phrase) -> bool {
    if !scene.is(noun.head, Class::KIN) || !matches!(scene.str(noun.head + 1), "de" | "del") {
        return false;
    }
    let (noun, name) = (senses(scene, noun.head), senses(scene, name.head));
    let man = name & people::GIVEN == people::GIVEN_MALE && noun & (people::MALE | people::FEMALE) == people::FEMALE;
    let woman = name & people::GIVEN == people::GIVEN_FEMALE && noun & (people::MALE | people::FEMALE) == people::MALE;
    man || woman
}

/// *la ministra de Trabajo, Costas y Aguas*: the name is the second of what she is the minister of.
fn is_second_field(scene: &Scene, phrase: &Phrase, name: &Phrase) -> bool {
    name.range.len() == 1
        && senses(scene, name.head) & people::GIVEN == 0
        && scene.is(name.range.end, Class::AND)
        && is_name(scene, name.range.end + 1)
        && is_name(scene, phrase.range.end - 1)
        && !is_name(scene, phrase.head)
}

/// *la ministra de Trabajo, Costas y Aguas, Marta Quiroga*: the name behind the last field, before which *y* stands at item `and`.
fn behind_fields(scene: &Scene, and: usize, to: usize) -> Option<Phrase> {
    let comma = (and + 1..to.min(and + 8)).find(|&k| !is_name(scene, k) && scene.str(k) != "de")?;
    let given = |p: &Phrase| is_name(scene, p.head) && senses(scene, p.head) & people::GIVEN != 0;
    let name = starting(scene, comma + 1, to).filter(|p| scene.str(comma) == "," && given(p))?;
    Some(Phrase { named: true, apposed: true, ..name })
}

/// *el director de Pozos Unidos (PU) Luis Cerro*, *la técnica en pozos de Ribalta (Costa) Marta Quiroga*: the name behind the brackets that
/// the phrase or what else is said of it ends with.
pub(super) fn name_behind_brackets(scene: &Scene, phrase: &Phrase, to: usize) -> Option<Phrase> {
    let role = senses(scene, phrase.head) & (people::ROLE | people::TITLE) != 0 && !is_name(scene, phrase.head);
    let mut open = phrase.range.end;
    while role && open < to.min(phrase.range.end + 10) && scene.is(open, Class::PREPOSITION) {
        open = skip_prepositional(scene, open, to);
    }
    let letters = scene.str(open) == "(" && scene.str(open + 2) == ")";
    let first = open + 3;
    if !role || !letters || first >= to || !is_name(scene, first) || senses(scene, first) & people::GIVEN == 0 {
        return None;
    }
    starting(scene, first, to).map(|name| Phrase { named: true, apposed: true, ..name })
}
