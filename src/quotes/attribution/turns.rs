//! Sentences that give somebody the word, and say nothing of what follows: Moss asks Pell where it was. It fell to Pell to explain it.
//! Pell shook his head.

use std::ops::Range;

use super::Answer;
use super::clause;
use super::nominal::is_somebody;
use super::scene::Scene;
use super::verbs::{answer, can_speak};
use crate::quotes::lang::{Class, en, people};

/// Moss asks Pell where it was. “X.” It fell to Pell to explain it. “X.” It was Pell who answered. “X.”
pub(super) fn asked_person(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    let question = |word: &str| en::opens_question(word) || matches!(word, "about" | "whom");
    let end = words.end;
    let after = |k: usize| clause::phrase_starting(scene, k, end).filter(|phrase| is_somebody(scene, phrase));
    let says = |k: usize| scene.is(k, Class::SAY) || matches!(scene.str(k), "answer" | "speak");
    let it = |v: usize| scene.str(v - 1).eq_ignore_ascii_case("it");
    for v in words.clone().skip(1) {
        let found = match scene.str(v) {
            "asked" | "asks"
                if clause::is_finite(scene, v, words.start) && !clause::is_passive(scene, v, words.start) =>
            {
                after(v + 1).filter(|phrase| question(scene.str(phrase.end)))
            }
            "fell" | "falls" if it(v) && scene.str(v + 1) == "to" => {
                after(v + 2).filter(|_| (v + 2..end).any(|k| scene.str(k) == "to" && says(k + 1)))
            }
            "was" | "is" if it(v) => {
                let who = (v + 1..end).find(|&k| scene.str(k) == "who" && (k + 1..k + 3).any(says));
                after(v + 1).filter(|phrase| who.is_some_and(|who| who >= phrase.end))
            }
            _ => None,
        };
        if let Some(phrase) = found {
            return answer(scene, phrase, v..v + 1, "introduced", 0.8);
        }
    }
    None
}

/// Asked what she had learned, Pell counted on her fingers.: who was asked stands behind the comma.
pub(super) fn asked_first(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    let asked = matches!(scene.str(words.start), "Asked" | "Pressed" | "Questioned" | "Challenged" | "Quizzed");
    let comma = words.clone().find(|&k| scene.str(k) == ",").filter(|_| asked)?;
    let phrase = clause::phrase_starting(scene, comma + 1, words.end).filter(|phrase| is_somebody(scene, phrase))?;
    answer(scene, phrase, words.start..words.start + 1, "introduced", 0.8)
}

/// But Jo Pell, who lives next door, disagrees. “X.” Pell was less sure. “X.” For Jo Pell, it is simple. “X.”: who takes another view.
pub(super) fn takes_view(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    const MOST_WORDS: usize = 30;
    let joined = matches!(scene.str(words.start), "But" | "And" | "Yet" | "Still" | "For" | "Not");
    let mut start = words.start + usize::from(joined);
    // Not so, according to Jo Pell.
    let according = (start..words.end).find(|&k| scene.str(k) == "according" && scene.str(k + 1) == "to");
    if scene.str(words.start) == "Not" {
        start = according.filter(|k| k - words.start < 5)? + 2;
    }
    let phrase = clause::phrase_starting(scene, start, words.end).filter(|_| words.len() <= MOST_WORDS)?;
    // Jo Pell disagrees.: a verb that no list has
    let last = phrase.end - 1;
    let unlisted = phrase.len() > 1 && en::VIEWS.contains(&scene.str(last));
    let phrase = if unlisted { phrase.start..last } else { phrase };
    let senses = |k: usize| scene.token(k).map_or(0, |i| scene.document.senses[i]);
    let named = scene.is_name(phrase.end - 1) && senses(phrase.end - 1) & (people::BODY | people::PLACE) == 0;
    let person =
        named && (phrase.len() > 1 || senses(start) & people::GIVEN == 0) || senses(phrase.end - 1) & people::ROLE != 0;
    let cue = words.start..words.start + 1;
    let mut verb = phrase.end;
    match scene.str(words.start) {
        "Not" => return if named { answer(scene, phrase, cue, "introduced", 0.8) } else { None },
        "For" => {
            let it = matches!(scene.str(phrase.end + 1), "it" | "the" | "this" | "that" | "there");
            let simple = named && scene.str(phrase.end) == "," && it;
            return if simple { answer(scene, phrase, cue, "introduced", 0.7) } else { None };
        }
        _ => {}
    }
    let mut aside = None;
    if scene.str(verb) == "," {
        let close = (verb + 1..words.end).rev().find(|&k| scene.str(k) == ",")?;
        aside = (close > verb + 1).then_some(verb + 1..close);
        verb = close + 1;
    }
    let named_inside = aside.is_some_and(|aside| aside.clone().any(|k| scene.is_name(k)));
    verb += (verb..words.end).take_while(|&k| clause::is_adverb(scene, k)).count();
    let views = en::VIEWS.contains(&scene.str(verb));
    let feels = || {
        let stop = words.end.min(verb + 6);
        scene.is(verb, Class::BE) && (verb + 1..stop).any(|k| en::MOODS.contains(&scene.str(k)))
    };
    if (person || named_inside) && (views || feels()) {
        answer(scene, phrase, verb..verb + 1, "introduced", 0.75)
    } else {
        None
    }
}

/// Pell shook his head. “X.”: what one does who then speaks, in a short sentence of its own.
pub(super) fn gesture(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    const MOST_WORDS: usize = 14;
    let subject = clause::phrase_starting(scene, words.start, words.end).filter(|_| words.len() <= MOST_WORDS)?;
    let mut verb = subject.end;
    if scene.str(verb) == "," {
        verb = (verb + 1..words.end).rev().find(|&k| scene.str(k) == ",")? + 1;
    }
    // Her husband nods.: a verb that is a noun, too
    let noun = subject.end - 1;
    let subject = if subject.len() > 1 && en::GESTURES.contains(&scene.str(noun)) {
        verb = noun;
        subject.start..noun
    } else {
        subject
    };
    let crowd =
        scene.is(subject.end - 1, Class::BODY) || matches!(scene.str(subject.end - 1), "crowd" | "audience" | "room");
    let speaks = (is_somebody(scene, &subject) || can_speak(scene, &subject)) && !crowd;
    let looked = scene.str(verb) == "looked"
        && matches!(scene.str(verb + 1), "at" | "up" | "down" | "away" | "towards" | "round");
    let moves = (looked || en::GESTURES.contains(&scene.str(verb))) && speaks;
    if moves { answer(scene, subject, verb..verb + 1, "introduced", 0.8) } else { None }
}
