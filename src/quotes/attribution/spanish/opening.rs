//! Quotes at the head of an article, before anybody is named: whom the sentences right behind them are about.

use std::ops::Range;

use super::{Known, left, right};
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Place, Scene};
use crate::quotes::lang::people;
use crate::quotes::text::Shape;

/// More paragraphs of words alone are no opening.
const MOST_PARAGRAPHS: usize = 4;
/// Nothing farther into the text is its opening.
const MOST_TOKENS: usize = 400;
/// How many sentences of the reporter's own behind a verb without subject are looked at.
const SENTENCES: usize = 2;

/// “X”. Pérez no duda: the next sentence starts with who it is about.
pub(super) fn opening(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let alone = |mut words: Range<usize>| !words.any(|k| scene.is_word(k));
    if !alone(left(scene, place)) || !alone(right(scene, place)) || !opens(scene, known, scene.outer(place.at)?.start) {
        return None;
    }
    let next = sentences_told(scene, scene.outer(place.at)?.end).next()?;
    let mention = known.topics.named_in(scene.document, next.clone())?;
    // Activar el pozo en casa: one capital may be the sentence's.
    let given = scene.document.senses.get(mention.start).is_some_and(|s| s & (people::GIVEN | people::TITLE) != 0);
    if mention.len() == 1 && !given {
        return None;
    }
    // Marta Quiroga no cree esas palabras: she is told of, and did not say them.
    let about =
        next.clone().any(|i| matches!(scene.document.str(i), "frase" | "palabras" | "mensaje" | "lema" | "titular"));
    let near = mention.start == next.start && !about;
    near.then_some(Answer { mention: Some(mention), cue: None, rule: "opening", confidence: 0.6 })
}

/// Whom a verb without a subject at token `at` means that stands before anybody is named.
pub(super) fn named_later(scene: &Scene, known: &Known, at: usize) -> Option<Range<usize>> {
    // “X”, le dice a los de la junta Marta Quiroga: who it is may be among the words behind the verb.
    let document = scene.document;
    let rest = document.sentences.get(document.sentence_of(at)).map_or(at, |s| s.end.min(at + MOST_TOKENS));
    if !opens(scene, known, at) || (at..rest).any(|i| document.tokens[i].capital) {
        return None;
    }
    sentences_told(scene, at + 1).take(SENTENCES + 1).find_map(|s| known.topics.named_in(scene.document, s))
}

fn opens(scene: &Scene, known: &Known, at: usize) -> bool {
    at <= MOST_TOKENS
        && scene.number < MOST_PARAGRAPHS
        && known.topics.is_before_all(at)
        && !(0..at).any(|i| is_told_of(scene, i))
}

/// The word at token `i`, outside quotes, is that of a person: *un sargento*, *Luis*.
fn is_told_of(scene: &Scene, i: usize) -> bool {
    let senses = scene.document.senses[i];
    let person = senses & (people::ROLE | people::TITLE) != 0
        || scene.document.tokens[i].capital && senses & people::GIVEN != 0 && senses & people::PLACE == 0;
    let span = scene.spans.partition_point(|s| s.outer.end <= i);
    person && scene.spans.get(span).is_none_or(|s| s.outer.start > i)
}

/// The sentences behind token `from` that have words outside quotes.
fn sentences_told<'s>(scene: &'s Scene, from: usize) -> impl Iterator<Item = Range<usize>> + 's {
    const MOST: usize = 12;
    let document = scene.document;
    let first = document.sentence_of(from.min(document.tokens.len().saturating_sub(1)));
    let told = |sentence: &Range<usize>| {
        let mut next = scene.spans.partition_point(|s| s.outer.end <= sentence.start);
        let mut words = 0;
        let (mut i, end) = (sentence.start, sentence.end.min(sentence.start + MOST_TOKENS));
        while i < end {
            if let Some(span) = scene.spans.get(next).filter(|s| s.outer.start <= i) {
                i = span.outer.end.max(i + 1);
                next += 1;
                continue;
            }
            words += usize::from(document.tokens[i].shape == Shape::Word);
            i += 1;
        }
        words > 0
    };
    document.sentences[first..].iter().take(MOST).filter(move |s| s.end > from && told(s)).cloned()
}
