//! A verb in the passive before a quote: who did it is named behind *by*, or nobody is; verbs that say nothing.

use std::ops::Range;

use super::Answer;
use super::clause::{self, Phrase};
use super::scene::Scene;
use super::verbs::{answer, can_speak, outer_verb, verb_answer};
use crate::quotes::lang::{Class, en_phrases};

/// It was called “X” by Pell: Pell. Pell was told: nobody known.
pub(super) fn passive_answer(scene: &Scene, v: usize, words: &Range<usize>) -> Option<Answer> {
    let outer = clause::subject(scene, v, words.start).and_then(|subject| outer_verb(scene, v, &subject, words.start));
    if let Some(phrase) = agent(scene, v, words) {
        let worded = phrase.clone().any(|k| !scene.is(k, Class::DETERMINER));
        // Pell said it was agreed by Moss “with the ministry”: Moss has agreed, and said nothing.
        let speaks = !is_act(scene, v) || scene.str(words.end - 1) == "as";
        return match outer.filter(|_| !speaks) {
            Some(outer) => verb_answer(scene, outer, words, "head", 0.85),
            None if !speaks && (phrase.end..words.end).any(|k| clause::is_finite(scene, k, phrase.end)) => None,
            None if worded => answer(scene, phrase, v..v + 1, "by-agent", 0.85),
            None => None,
        };
    }
    let at_words = v + 2 == words.end && matches!(scene.str(v + 1), ":" | ",");
    if at_words && matches!(scene.str(v), "asked" | "told") {
        // Pell says she was told: “X”
        return Some(said_by_nobody(scene, v));
    }
    if let Some(outer) = outer {
        // Pell said he had been told that he could leave and that it was “X”
        return verb_answer(scene, outer, words, "head", 0.85);
    }
    matches!(scene.str(v), "asked" | "told").then(|| said_by_nobody(scene, v))
}

/// The verb at `v` reports the words, and not whose they are.
pub(super) fn said_by_nobody(scene: &Scene, v: usize) -> Answer {
    Answer { mention: None, cue: scene.tokens(v, v + 1), rule: "passive", confidence: 0.4 }
}

/// Agreed by, issued by: done without the words that follow; not: threatened by, warned by.
fn is_act(scene: &Scene, v: usize) -> bool {
    const ACTS: [&str; 8] =
        ["agreed", "approved", "accepted", "decided", "discussed", "issued", "requested", "confirmed"];
    ACTS.contains(&scene.str(v)) || !scene.is(v, Class::SAY.or(Class::MAY_SAY).or(Class::NAMES))
}

/// The item behind the quote at `at` and those that *and* or a comma joins to it.
fn behind_quotes(scene: &Scene, at: usize) -> usize {
    let mut behind = at + 1;
    while matches!(scene.str(behind), "and" | "or" | ",") && scene.is_quote(behind + 1) {
        behind += 2;
    }
    behind
}

/// It was called by Pell a “X”, it was called “X” by Pell.
fn agent(scene: &Scene, v: usize, words: &Range<usize>) -> Option<Phrase> {
    if let Some(by) = (v + 1..words.end.min(v + 3)).find(|&k| scene.str(k) == "by") {
        return clause::phrase_starting(scene, by + 1, words.end);
    }
    const BETWEEN: [&str; 6] = ["as", "to", "be", "a", "an", "the"];
    let by = behind_quotes(scene, words.end);
    let object = (v + 1..words.end).all(|k| BETWEEN.contains(&scene.str(k)));
    let object = object && scene.is_quote(words.end) && scene.str(by) == "by";
    // It was described as “X” by Pell.
    let named = scene.is(v, Class::NAMES)
        || en_phrases::names_as(scene.str(v))
            && scene.str(words.end - 1 - usize::from(scene.is(words.end - 1, Class::DETERMINER))) == "as"
        || matches!(scene.str(v), "described" | "declared" | "announced" | "deemed" | "termed");
    if !object || !named {
        return None;
    }
    let sentence = scene.sentences.get(scene.sentences.partition_point(|s| s.end <= by))?;
    clause::phrase_starting(scene, by + 1, sentence.end).filter(|phrase| can_speak(scene, phrase))
}

/// The tariffs announced by Pell are, the question asked of Pell is: a participle of what was announced.
pub(super) fn is_reduced_passive(scene: &Scene, v: usize) -> bool {
    let by = scene.str(v + 1) == "by" || scene.str(v) == "asked" && scene.str(v + 1) == "of";
    scene.str(v).ends_with("ed") && by && !clause::is_passive(scene, v, 0)
}

/// It is thought the overhaul could mean: nobody says so.
pub(super) fn is_thought_by_nobody(scene: &Scene, v: usize, from: usize) -> bool {
    let thought = matches!(
        scene.str(v),
        "thought" | "believed" | "understood" | "feared" | "hoped" | "expected" | "rumoured" | "rumored"
    );
    let is = v.checked_sub(1).filter(|k| thought && *k > from && scene.is(*k, Class::BE));
    is.is_some_and(|is| matches!(scene.str(is - 1), "it" | "It"))
}

/// The chip, dubbed a “X”: a participle that has no object before the words, and says nothing of who calls it so.
pub(super) fn is_named_by_nobody(scene: &Scene, v: usize, words: &Range<usize>) -> bool {
    v > words.start
        && scene.str(v - 1) == ","
        && matches!(scene.str(v), "dubbed" | "nicknamed" | "termed" | "labelled" | "labeled")
        && (v + 1..words.end).all(|k| matches!(scene.str(k), "a" | "an" | "the" | "as"))
        && scene.str(behind_quotes(scene, words.end)) != "by"
}

/// Low pay meant there was “X”, holes considered “X”: the verb at `v` tells what a thing is, and the thing says nothing.
pub(super) fn is_meaning(scene: &Scene, v: usize, found: &Answer) -> bool {
    const SPEAKS: Class = Class::ROLE.or(Class::PRONOUN).or(Class::KIN).or(Class::TITLE).or(Class::BODY);
    let document = scene.document;
    let speaks = |last: usize| document.tokens[last].capital || document.class(last).is(SPEAKS);
    let thing = !found.mention.as_ref().is_some_and(|mention| speaks(mention.end - 1));
    thing && matches!(scene.str(v), "mean" | "means" | "meant" | "considered" | "deemed")
}
