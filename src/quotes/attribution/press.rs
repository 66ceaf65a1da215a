//! Reports within reports: who said or named it in so many words, and who only passes it on.

use super::clause::{self, Phrase};
use super::scene::Scene;
use crate::quotes::lang::{Class, en, people};

/// Pell told the board, a spokesman called it: somebody who said it in so many words.
pub(super) fn is_sayer(scene: &Scene, v: usize, subject: &Phrase) -> bool {
    const SAYS: [&str; 24] = [
        "said",
        "says",
        "told",
        "tells",
        "wrote",
        "writes",
        "confirmed",
        "clarified",
        "complained",
        "explained",
        "stated",
        "argued",
        "warned",
        "admitted",
        "described",
        "describes",
        "called",
        "calls",
        "dubbed",
        "branded",
        "denied",
        "added",
        "insisted",
        "announced",
    ];
    const PERSON: Class = Class::ROLE.or(Class::KIN).or(Class::BODY);
    let person = subject.clone().any(|k| scene.is_name(k) && !scene.is_possessive(k) || scene.is(k, PERSON));
    SAYS.contains(&scene.str(v)) && person && !scene.is(subject.start, Class::PRONOUN.or(Class::RELATIVE))
}

/// Pell said that Moss called it “X”: the word is that of who gave it.
pub(super) fn names_it(scene: &Scene, v: usize) -> bool {
    matches!(scene.str(v), "called" | "described" | "dubbed" | "branded") && !matches!(scene.str(v + 1), "on" | "for")
}

/// The Courier reported that, the paper said: the verb `v` is that of an outlet, which only passes words on.
/// `inner` is the verb inside what is reported.
pub(super) fn is_told_by_press(scene: &Scene, v: usize, inner: usize, from: usize) -> bool {
    const PRESS: [&str; 16] = [
        "newspaper",
        "paper",
        "magazine",
        "media",
        "outlets",
        "broadcaster",
        "website",
        "channel",
        "News",
        "Times",
        "Post",
        "Journal",
        "Telegraph",
        "Guardian",
        "Mail",
        "Herald",
    ];
    let tells = matches!(scene.str(inner), "told" | "tells");
    let given = |k: usize| scene.token(k).is_some_and(|i| scene.document.senses[i] & people::GIVEN != 0);
    clause::subject(scene, v, from).is_some_and(|who| {
        let outlet = who.clone().any(|k| scene.is_name(k)) && !who.clone().any(given);
        en::RECORDS.contains(&scene.str(who.end - 1)) && tells
            || PRESS.contains(&scene.str(who.end - 1))
            || matches!(scene.str(v), "reported" | "reports") && outlet
    })
}
