//! Marked words in a sentence without a word of speaking: whoever its clause is about.

use std::ops::Range;

use super::clause;
use super::passive::said_by_nobody;
use super::scene::{Place, REACH, Scene};
use super::speech;
use super::verbs::{answer, can_speak, last_subject, main_subject};
use super::{Answer, Past};
use crate::quotes::lang::{Class, people};

/// The subject of the clause that a part of a sentence stands in.
pub(super) fn clause_subject(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = place.sentence.start.max(place.at.saturating_sub(REACH))..place.at;
    if place.at > words.start && scene.str(place.at - 1) == ":" {
        // A familiar voice celebrated it: “X”
        let first = first_subject(scene, &words);
        // A diver who saw it was blunt: “X”
        let restricted =
            first.as_ref().and_then(|found| found.mention.as_ref()).is_some_and(|m| scene.document.str(m.end) == "who");
        let last = || last_subject(scene, words.clone(), "clause", 0.6);
        return if restricted { first } else { last().or(first) };
    }
    if let Some(v) = accused(scene, &words).filter(|_| speech::count_words(scene, place) > 3) {
        // criticised for “X” by Pell
        let agent = clause::phrase_starting(scene, place.at + 2, place.sentence.end);
        let agent = agent.filter(|phrase| scene.str(place.at + 1) == "by" && can_speak(scene, phrase));
        return match agent {
            Some(phrase) => answer(scene, phrase, v..v + 1, "by-agent", 0.85),
            None => Some(said_by_nobody(scene, v)),
        };
    }
    main_subject(scene, words, "clause", 0.6)
}

/// The tycoon, when he was asked, was short: “X”: who the sentence starts with.
fn first_subject(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    let phrase = clause::phrase_starting(scene, words.start, words.end)?;
    let senses = |k: usize| scene.token(k).map_or(0, |i| scene.document.senses[i]);
    let person = phrase
        .clone()
        .any(|k| scene.is_name(k) && k > words.start || senses(k) & (people::ROLE | people::GENERIC) != 0);
    let who = scene.str(phrase.end) == "who";
    let follows = scene.str(phrase.end) == "," || who;
    if (person || who) && follows { answer(scene, phrase, words.end - 1..words.end, "clause", 0.6) } else { None }
}

/// Ministers were last night accused of “X”: by nobody who is named; the participle.
fn accused(scene: &Scene, words: &Range<usize>) -> Option<usize> {
    const MOST_WORDS: usize = 5;
    let v =
        words.end.checked_sub(2).filter(|v| *v > words.start && matches!(scene.str(v + 1), "of" | "for" | "over"))?;
    let accuses =
        matches!(scene.str(v), "accused" | "criticised" | "criticized" | "condemned" | "denounced" | "ridiculed");
    let is = (words.start.max(v.saturating_sub(MOST_WORDS))..v).any(|k| scene.is(k, Class::BE));
    (accuses && is).then_some(v)
}
