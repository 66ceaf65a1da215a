//! Words in marks that somebody gives to somebody or something: *she described the plan as a “X”*, *they all used the word “X”*,
//! *his “X” remark*.

use std::ops::Range;

use super::clause;
use super::finite::behind_be;
use super::head::comes_from_another;
use super::passive::said_by_nobody;
use super::rules::left;
use super::scene::{Place, Scene};
use super::verbs::{answer, can_speak, verb_answer};
use super::{Answer, Past};
use crate::quotes::lang::{Class, en_phrases};

/// How far the verb may stand before what it gives.
const MOST_WORDS: usize = 16;

/// She described Moss as “X”, they have used the phrase “X”, his “X” remark: who gives the words.
pub(super) fn named(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = left(scene, place);
    named_as(scene, &words).or_else(|| used(scene, &words)).or_else(|| owner_of_remark(scene, place, &words))
}

/// She described Moss as a “X”: whose verb *as* belongs to. Not where *as* follows the verb: the plan described as “X”.
fn named_as(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    let last = words.end.checked_sub(1).filter(|k| *k > words.start)?;
    let by = last - usize::from(scene.is(last, Class::DETERMINER.or(Class::OBJECT)));
    if scene.str(by) != "as" {
        return None;
    }
    let low = words.start.max(by.saturating_sub(MOST_WORDS));
    let near = (low..by).rev().take_while(|&k| !matches!(scene.str(k), ";" | ":" | "as"));
    let verb = near.into_iter().find(|&k| !scene.capital(k) && en_phrases::names_as(scene.str(k)))?;
    let object = verb + 1 + usize::from(scene.str(verb + 1) == "to");
    let apart = scene.is(verb, Class::GERUND) && verb > words.start && scene.is(verb - 1, Class::PREPOSITION);
    if by <= object || apart || (verb..by).any(|k| scene.is(k, Class::RELATIVE) || scene.str(k) == "by") {
        return None;
    }
    given(scene, verb, words)
}

/// They have all used the phrase “X”: who used it.
fn used(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    let noun =
        words.end.checked_sub(1).filter(|k| *k >= words.start && en_phrases::WORDS_USED.contains(&scene.str(*k)))?;
    if let Some(found) = used_by(scene, words.end) {
        return Some(found);
    }
    let low = words.start.max(noun.saturating_sub(4));
    let verb = (low..noun).rev().find(|&k| !scene.capital(k) && en_phrases::uses(scene.str(k)))?;
    let between = (verb + 1..noun).all(|k| scene.is_word(k) && !scene.is(k, Class::PREPOSITION.or(Class::AND)));
    if between && !comes_from_another(scene, words.end) { given(scene, verb, words) } else { None }
}

/// The word “X” was used twice by Pell: who, behind the quote at `at`.
fn used_by(scene: &Scene, at: usize) -> Option<Answer> {
    const MOST_BETWEEN: usize = 6;
    let verb = at + 2;
    if !scene.is(at + 1, Class::BE) || !en_phrases::uses(scene.str(verb)) {
        return None;
    }
    let by = (verb + 1..verb + MOST_BETWEEN)
        .take_while(|&k| scene.is_word(k) || scene.str(k) == ",")
        .find(|&k| scene.str(k) == "by")?;
    let sentence = scene.sentences.get(scene.sentences.partition_point(|s| s.end <= by))?;
    let phrase = clause::phrase_starting(scene, by + 1, sentence.end).filter(|phrase| can_speak(scene, phrase))?;
    answer(scene, phrase, verb..verb + 1, "by-agent", 0.85)
}

/// She did not describe it as, has never used, refused to use, denied describing: the verb at `v`.
fn is_denied(scene: &Scene, v: usize, start: usize) -> bool {
    let word = |back: usize| v.checked_sub(back).filter(|&k| k >= start).map_or("", |k| scene.str(k));
    let not = |back: usize| {
        let word = word(back);
        matches!(word, "not" | "never") || word.ends_with("n't") || word.ends_with("n’t")
    };
    let adverb = v.checked_sub(1).is_some_and(|k| k > start && clause::is_adverb(scene, k));
    let refused = |back: usize| matches!(word(back), "refused" | "refuses" | "declined" | "declines" | "refusing");
    not(1)
        || adverb && not(2)
        || word(1) == "to" && refused(2)
        || matches!(word(1), "denied" | "denies" | "deny" | "avoided" | "avoids" | "without")
}

/// What the verb at `v` says of who gives the words; nothing of a verb in the passive.
fn given(scene: &Scene, v: usize, words: &Range<usize>) -> Option<Answer> {
    if is_denied(scene, v, words.start) {
        return Some(said_by_nobody(scene, v));
    }
    // has been branding it: a gerund that no list has
    let lasting = scene.str(v).ends_with("ing") && behind_be(scene, v, words.start);
    // Pell paints it as
    let named = |k: usize| scene.is_name(k) && !scene.is_possessive(k);
    let present = scene.class(v) == Class::default() && scene.str(v).ends_with('s') && v > words.start && named(v - 1);
    if !lasting && !present {
        return verb_answer(scene, v, words, "named", 0.88).filter(|found| found.rule != "passive");
    }
    let subject = clause::subject(scene, v, words.start).filter(|subject| can_speak(scene, subject))?;
    answer(scene, subject, v..v + 1, "named", 0.88)
}

/// Pell's “X” remark, his “X” line: whose remark it is.
fn owner_of_remark(scene: &Scene, place: &Place, words: &Range<usize>) -> Option<Answer> {
    let owner = words.end.checked_sub(1).filter(|k| *k >= words.start && place.at < place.sentence.end)?;
    if !en_phrases::REMARKS.contains(&scene.str(place.at + 1)) {
        return None;
    }
    let phrase = match () {
        () if scene.is_possessive(owner) => {
            // a report from the Herald about Pell's “X” remark
            let phrase = clause::phrase_ending(scene, owner, words.start)?;
            let behind = phrase.clone().rev().find(|&k| scene.is(k, Class::PREPOSITION) && scene.str(k) != "of");
            // Moss delivered Hamlet's “X” line
            let verb = phrase.clone().rev().find(|&k| !scene.capital(k) && clause::is_finite(scene, k, words.start));
            behind.max(verb).map_or(phrase.start, |k| k + 1)..phrase.end
        }
        // Pell apologised for his “X” remark: his own
        () if is_ones_own(scene, words) => return None,
        () if scene.is(owner, Class::OBJECT) && !scene.is(owner, Class::PRONOUN) => owner..owner + 1,
        () => return None,
    };
    let somebody = phrase.clone().any(|k| scene.is_name(k) || scene.is(k, Class::OBJECT)) || can_speak(scene, &phrase);
    if somebody { answer(scene, phrase, place.at + 1..place.at + 2, "possessor", 0.8) } else { None }
}

/// Whether the words before a remark tell of somebody's own: *apologised for her*, *stood by his*.
fn is_ones_own(scene: &Scene, words: &Range<usize>) -> bool {
    const MOST_WORDS: usize = 5;
    const OWN: [&str; 12] = [
        "apologised",
        "apologized",
        "apologise",
        "apologize",
        "apologising",
        "regretted",
        "regrets",
        "withdrew",
        "retracted",
        "defended",
        "repeated",
        "stood",
    ];
    words.clone().rev().take(MOST_WORDS).any(|k| OWN.contains(&scene.str(k)))
}
