//! Marked spans → drafts: which are speech, and who said them.
//!
//! A paragraph is read as a row of items: words, and quotes as if each were one word. Rules look at the words around a quote
//! in its sentence; the first of `RULES` that answers is taken.

mod above;
mod asides;
mod beside;
mod carried;
pub(super) mod clause;
mod finite;
mod gerunds;
mod head;
mod introduced;
mod labels;
pub(super) mod likelihood;
mod named;
mod nominal;
mod objects;
mod passive;
mod phrase;
mod press;
mod rules;
mod sayers;
pub(super) mod scene;
mod source;
mod spanish;
mod speech;
mod tail;
mod terms;
mod turns;
mod unsaid;
mod verbs;

use std::ops::Range;

use rustc_hash::FxHashSet;

use self::scene::Scene;
use super::lang::Class;
use super::spans::Span;
use super::text::Document;
use super::{Draft, Kind, exchange};

/// Who said a quote, as a rule sees it; ranges of tokens.
#[derive(Clone, Debug, PartialEq)]
struct Answer {
    mention: Option<Range<usize>>,
    cue: Option<Range<usize>>,
    rule: &'static str,
    confidence: f32,
}

/// What earlier quotes of the article tell about the next one.
#[derive(Default)]
struct Past {
    /// The answer for the quote before, with the paragraph it stands in and its item there.
    last: Option<(usize, usize, Answer)>,
    /// As `last`, of a few words that somebody was called or that somebody used: only the rest of its sentence looks back at it.
    given: Option<(usize, usize, Answer)>,
    /// The quote before continues into the one at hand: opening mark repeated.
    continues: bool,
    /// The quote before has no closing mark.
    open: bool,
}

/// The quotes among `spans`, each with its mention and cue.
pub(crate) fn attribute(document: &Document, spans: &[Span]) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut past = Past::default();
    let mut next = 0;
    let mut scene = Scene::new(document, spans);
    let mut titles = FxHashSet::default();
    let topics = (document.language.code == "es").then(|| spanish::Topics::gather(document, spans));
    for (number, paragraph) in document.paragraphs.iter().enumerate() {
        let from = next;
        while next < spans.len() && spans[next].outer.start < paragraph.end {
            next += 1;
        }
        if from == next {
            continue;
        }
        scene.set(number, from..next);
        for (at, span) in spans[from..next].iter().enumerate() {
            let Some(place) = scene.place(from + at) else { continue };
            if past.continues
                && !labels::starts_transcript(&scene, &place)
                && !drafts.last().is_some_and(|last| is_said_by_another(&scene, &place, &past, last))
                && let Some(draft) = drafts.last_mut()
            {
                draft.spans.push(document.bytes(span.inner.clone()));
                draft.tokens.end = span.outer.end;
                (past.continues, past.open) = (span.continues, !span.closed);
                let open = draft.mention.is_none() || GUESSES.contains(&draft.rule);
                if open || topics.is_some() && spanish::is_guess(draft.rule) {
                    let words = speech::count_words(&scene, &place);
                    let better = first(&scene, &place, &past, topics.as_ref(), (words, None));
                    let better = better.filter(|b| open || !spanish::is_guess(b.rule));
                    take_better(draft, better, (number, place.at), &mut past);
                }
                continue;
            }
            let before = past.last.as_ref().map(|(.., last)| last.confidence);
            let words = speech::count_words(&scene, &place);
            let answer = first(&scene, &place, &past, topics.as_ref(), (words, before));
            if !speech::is_speech(&scene, &place, answer.as_ref()) {
                if topics.is_some() && spanish::is_title(&scene, &place) {
                    titles.insert(words_of(document, span.inner.clone()));
                }
                continue;
            }
            let new = draft(document, span, &scene, &place, answer.clone());
            let seam = || is_turn(document, spans, from + at);
            match drafts.last_mut().filter(|last| goes_on(last, &new, document) && !seam()) {
                Some(last) => {
                    last.spans.extend(new.spans);
                    last.tokens.end = new.tokens.end;
                }
                None => drafts.push(new),
            }
            (past.continues, past.open) = (span.continues, !span.closed);
            if let Some(answer) = answer {
                let given = answer.rule == "named" && words <= MOST_GIVEN;
                let slot = if given { &mut past.given } else { &mut past.last };
                *slot = Some((number, place.at, answer));
            }
        }
    }
    if topics.is_some() {
        // The same words again, as a part of a sentence.
        let named = |d: &Draft| {
            d.kind == Kind::Mixed && titles.contains(document.text[d.spans[0].clone()].to_lowercase().as_str())
        };
        drafts.retain(|draft| !named(draft));
        spanish::repeat(document, &mut drafts);
    }
    drafts
}

/// The words of a title as they are compared.
fn words_of(document: &Document, inner: Range<usize>) -> String {
    document.text[document.bytes(inner)].to_lowercase()
}

/// Pell said: ‘X.¶ ‘Y,’ Moss said.: the mark that closes the first quote is missing, and the second names its own speaker. English only.
fn is_said_by_another(scene: &Scene, place: &scene::Place, past: &Past, last: &Draft) -> bool {
    let document = scene.document;
    let named = |i: usize| document.tokens[i].capital && document.classes[i] == Class::default();
    let Some(mention) = last.mention.clone().filter(|mention| named(mention.end - 1)) else { return false };
    let says = matches!(last.rule, "adjacent" | "head" | "tail" | "tail-inverted") && document.language.code == "en";
    let found = says.then(|| tail::tail(scene, place, past)).flatten();
    found.filter(|found| matches!(found.rule, "tail" | "tail-inverted")).and_then(|found| found.mention).is_some_and(
        |other| named(other.end - 1) && !mention.clone().any(|i| document.str(i) == document.str(other.end - 1)),
    )
}

/// Whether the span at `at` is a turn of an exchange, without a word between it and the one before or behind.
fn is_turn(document: &Document, spans: &[Span], at: usize) -> bool {
    let seam = |left: usize, right: usize| exchange::is_seam(document, &spans[left], &spans[right]);
    at > 0 && seam(at - 1, at) || at + 1 < spans.len() && seam(at, at + 1)
}

/// Whether `new` is the second part of the utterance `last`: “X,” she said. “Y.”
fn goes_on(last: &Draft, new: &Draft, document: &Document) -> bool {
    // “X,” she told them, “so it was.”
    let around = || {
        let cue = last.cue.as_ref().filter(|cue| last.tokens.end <= cue.start && cue.end <= new.tokens.start);
        let comma = new.tokens.start.checked_sub(1).is_some_and(|i| document.str(i) == ",");
        cue.is_some() && comma && document.text[last.spans[last.spans.len() - 1].clone()].ends_with(',')
    };
    let around = document.language.code == "en" && around();
    (matches!(new.rule, "split" | "same-sentence" | "adjacent") || around)
        && last.kind == Kind::Direct
        && (new.kind == Kind::Direct || new.rule == "adjacent" || around)
        && last.mention == new.mention
        && last.cue == new.cue
        && document.paragraph_of(last.tokens.end - 1) == document.paragraph_of(new.tokens.start)
        && !is_told_between(last, new, document)
}

/// Whether a sentence of the reporter's stands between the two, behind the one that the first ends in or is reported by.
fn is_told_between(last: &Draft, new: &Draft, document: &Document) -> bool {
    let cue = last.cue.as_ref().map_or(0, |cue| cue.end);
    let told = document.sentence_of(last.tokens.end.max(cue) - 1);
    document.sentence_of(new.tokens.start) > told + 1
}

/// The most words that are a name or term, not an utterance that others go on.
const MOST_GIVEN: usize = 3;

/// Rules that a later paragraph of the same quote may correct.
const GUESSES: [&str; 5] = ["run", "reported-above", "subject-above", "introduced-subject", "introduced"];

/// What a confidence is worth where the words have no end.
const LEFT_OPEN: f32 = 0.5;

/// The answer of the language's rules; `weight` is the number of words and the confidence of the quote before.
fn first(
    scene: &Scene,
    place: &scene::Place,
    past: &Past,
    topics: Option<&spanish::Topics>,
    weight: (usize, Option<f32>),
) -> Option<Answer> {
    match topics {
        Some(topics) => spanish::first(scene, place, past, topics),
        None => rules::first(scene, place, past).map(|answer| likelihood::weigh(answer, weight.0, weight.1)),
    }
}

/// A later span of a long quote says who speaks where the first one did not.
fn take_better(draft: &mut Draft, answer: Option<Answer>, at: (usize, usize), past: &mut Past) {
    if let Some(answer) = answer.filter(|a| !GUESSES.contains(&a.rule) && a.mention.is_some()) {
        draft.mention = answer.mention.clone();
        draft.cue = answer.cue.clone();
        draft.rule = answer.rule;
        draft.confidence = answer.confidence;
        past.last = Some((at.0, at.1, answer));
    }
}

fn draft(document: &Document, span: &Span, scene: &Scene, place: &scene::Place, answer: Option<Answer>) -> Draft {
    let answer = answer.unwrap_or(Answer { mention: None, cue: None, rule: "none", confidence: likelihood::UNKNOWN });
    // Sentences behind a mark that nothing closes may be the reporter's.
    let several = document.sentence_of(span.inner.start) != document.sentence_of(span.inner.end.max(1) - 1);
    let open = !span.closed && !span.continues && several;
    Draft {
        spans: vec![document.bytes(span.inner.clone())],
        tokens: span.outer.clone(),
        kind: if speech::is_whole(scene, place) { Kind::Direct } else { Kind::Mixed },
        mention: answer.mention,
        cue: answer.cue,
        rule: answer.rule,
        confidence: answer.confidence * if open { LEFT_OPEN } else { 1.0 },
        speaker: None,
        named_at: None,
    }
}

#[cfg(test)]
mod tests;
