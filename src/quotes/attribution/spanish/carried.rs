//! Spanish quotes without a verb of speaking of their own: what stands before in the sentence, the paragraph or the article tells.

use super::before::verbs;
use super::{Known, answer, left, right, speaks, subject};
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Place, Scene};
use crate::quotes::lang::Class;

/// A second quote in the sentence, with no words of its own.
pub(super) fn same_sentence(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let (paragraph, at, last) = known.past.last.as_ref()?;
    if *paragraph != scene.number || !place.sentence.contains(at) {
        return None;
    }
    Some(Answer { rule: "same-sentence", confidence: last.confidence * 0.95, ..last.clone() })
}

/// “X”, dijo. “Y”: the second part has no words of its own.
pub(super) fn split(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let (paragraph, at, last) = known.past.last.as_ref()?;
    let low = place.sentence.start.max(*at + 1);
    let bare = (low..place.at).all(|k| !scene.is_word(k));
    if *paragraph != scene.number || !bare || last.mention.is_none() {
        return None;
    }
    // A sentence of the reporter's own between them speaks of someone else.
    let since = scene.token(at + 1).unwrap_or(0)..scene.outer(place.at)?.start;
    let sentence = |item: usize| scene.sentences.partition_point(|s| s.end <= item);
    if sentence(place.at) > sentence(*at) + 1
        && let Some(mention) = known.topics.last_in(since)
    {
        return Some(Answer { mention: Some(mention), cue: None, rule: "introduced", confidence: 0.8 });
    }
    Some(Answer { rule: "split", confidence: last.confidence * 0.95, ..last.clone() })
}

/// The sentence before, in the same paragraph, says who speaks.
pub(super) fn introduced(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let bare = (place.sentence.start..place.at).all(|k| !scene.is_word(k));
    if !bare || place.sentence.start == 0 {
        return None;
    }
    let from = scene.outer(0)?.start;
    let mention = known.topics.last_in(from..scene.outer(place.at)?.start)?;
    Some(Answer { mention: Some(mention), cue: None, rule: "introduced-subject", confidence: 0.75 })
}

/// The subject of the clause that marked words stand in.
pub(super) fn clause_subject(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let words = left(scene, place);
    if !words.clone().any(|k| scene.is_word(k)) {
        return None;
    }
    let Some(verb) = verbs(scene, &words).into_iter().find(|v| v.finite) else {
        let at = scene.outer(place.at)?.start;
        let mention = known.topics.before(scene.document, at, false, true)?;
        return Some(Answer { mention: Some(mention), cue: None, rule: "clause", confidence: 0.45 });
    };
    let cue = scene.tokens(verb.range.start, verb.range.end);
    if let Some(phrase) = subject::before(scene, &verb, words.start) {
        let speaks = speaks::can_be_topic(scene, &phrase);
        return if speaks { answer(scene, &phrase, verb.range, "clause", 0.6) } else { None };
    }
    let mention = known.topics.before(scene.document, cue.as_ref()?.start, verb.plural, false)?;
    Some(Answer { mention: Some(mention), cue, rule: "clause", confidence: 0.5 })
}

/// A quote that is a paragraph: who spoke last goes on.
pub(super) fn run(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    // “X”, fueron algunos de los gritos: who says it is not told.
    let behind = right(scene, place).find(|&k| scene.is_word(k));
    if left(scene, place).any(|k| scene.is_word(k)) || behind.is_some_and(|k| scene.is(k, Class::BE)) {
        return None;
    }
    let at = scene.outer(place.at)?.start;
    let mention = known.topics.before(scene.document, at, false, true)?;
    Some(Answer { mention: Some(mention), cue: None, rule: "run", confidence: 0.6 })
}
