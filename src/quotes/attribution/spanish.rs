//! The rules of attribution for Spanish: verb before subject, subjects left out, según, the raya.

mod apposed;
mod aside;
mod before;
mod behind;
mod called;
mod carried;
mod gapped;
mod labels;
mod opening;
mod passive;
mod phrase;
mod repeated;
mod source;
mod speaks;
mod subject;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_aside;
#[cfg(test)]
mod tests_clauses;
#[cfg(test)]
mod tests_sentence;
#[cfg(test)]
mod tests_subject;
#[cfg(test)]
mod tests_titles;
#[cfg(test)]
mod tests_told;
#[cfg(test)]
mod tests_whose;
mod titles;
mod told;
mod topic;
mod verb;
mod views;

use std::ops::Range;

use self::before::{adjacent, head};
use self::behind::{behind, tail};
use self::carried::{clause_subject, introduced, run, same_sentence, split};
use self::labels::{after_colon, letter_before_colon, named_before_colon, named_behind_colon, signed, turn};
use self::passive::passive;
use self::phrase::Phrase;
pub(super) use self::repeated::repeat;
use self::source::source_named;
pub(super) use self::titles::{is_title, names};
use self::told::told_so;
pub(super) use self::topic::Topics;
use self::verb::Verb;
use super::scene::{Place, REACH, Scene};
use super::{Answer, Past};
use crate::quotes::lang::Class;

/// What the rules know beside the scene.
struct Known<'k> {
    past: &'k Past,
    topics: &'k Topics,
}

type Rule = fn(&Scene, &Place, &Known) -> Option<Answer>;

/// The first rule that answers is taken.
const RULES: &[Rule] = &[
    called::called,
    named_before_colon,
    named_behind_colon,
    letter_before_colon,
    gapped::cleft,
    gapped::gapped,
    passive,
    adjacent,
    tail,
    source_named,
    head,
    same_sentence,
    behind,
    told_so,
    split,
    after_colon,
    turn,
    signed,
    opening::opening,
    introduced,
    clause_subject,
    run,
];

/// The answer of the first rule that has one.
pub(super) fn first(scene: &Scene, place: &Place, past: &Past, topics: &Topics) -> Option<Answer> {
    let known = Known { past, topics };
    RULES.iter().find_map(|rule| rule(scene, place, &known))
}

/// Whether the rule takes whom the sentences before speak of, so that a subject behind a later part of the quote is better.
pub(super) fn is_guess(rule: &str) -> bool {
    rule.ends_with("-dropped")
        || matches!(rule, "run" | "clause" | "introduced" | "introduced-subject" | "after-colon-subject" | "split")
}

fn answer(scene: &Scene, phrase: &Phrase, cue: Range<usize>, rule: &'static str, confidence: f32) -> Option<Answer> {
    let mention = scene.tokens(phrase.range.start, end_of_all(scene, phrase, &cue))?;
    Some(Answer { mention: Some(mention), cue: scene.tokens(cue.start, cue.end), rule, confidence })
}

/// *Marta Quiroga y Luis Cerro dijeron*: where the second of two ends who share a verb in the plural.
fn end_of_all(scene: &Scene, phrase: &Phrase, cue: &Range<usize>) -> usize {
    let end = phrase.range.end;
    let plural = cue.clone().any(|k| verb::is_plural(scene.str(k)) && scene.is(k, Class::FINITE.or(Class::AUX)));
    if !plural || !matches!(scene.str(end), "y" | "e") || phrase.pronoun {
        return end;
    }
    let to = if cue.start > end { cue.start } else { end + REACH };
    let second =
        phrase::starting(scene, end + 1, to).filter(|p| (p.named || p.determined) && speaks::can_speak(scene, p));
    // dijeron los vecinos y la alcaldesa calló
    let shares = |p: &Phrase| p.range.end == cue.start || !verb::bounds(scene, p.range.end);
    second.filter(shares).map_or(end, |p| p.range.end)
}

/// The answer where the verb has no subject of its own: whom the sentences before speak of.
fn dropped(scene: &Scene, known: &Known, verb: &Verb, rule: &'static str, confidence: f32) -> Answer {
    let cue = scene.tokens(verb.range.start, verb.range.end);
    if let Some(asked) = aside::who_is_asked(scene, verb) {
        let mention = scene.tokens(asked.range.start, asked.range.end);
        return Answer { mention, cue, rule, confidence };
    }
    let at = cue.as_ref().map_or(0, |c| c.start);
    if let Some(subject) = aside::who_when(scene, verb) {
        let mention = scene.tokens(subject.range.start, subject.range.end);
        return Answer { mention, cue, rule, confidence: confidence * 0.95 };
    }
    let on = topic::goes_on(scene, &verb.range);
    if let Some(asked) = asked_before(scene, known, verb) {
        let mention = known.topics.other_than(scene.document, at, asked);
        return Answer { mention, cue, rule, confidence: confidence * 0.8 };
    }
    let here = || known.topics.of_sentence(scene.document, at);
    let own = if verb.plural || rule.starts_with("tail") || aside::is_parenthesis(scene, verb) { None } else { here() };
    let mention = own.or_else(|| known.topics.before(scene.document, at, verb.plural, on));
    let later = || if verb.plural || !rule.starts_with("tail") { None } else { opening::named_later(scene, known, at) };
    // “X”, asegura, y recuerda que “Y”, where only a later sentence names who
    let same = || known.past.last.as_ref().filter(|(paragraph, ..)| *paragraph == scene.number && !verb.plural);
    let mention = mention.or_else(later).or_else(|| same().and_then(|(.., last)| last.mention.clone()));
    let confidence = if mention.is_some() { confidence } else { confidence * 0.6 };
    Answer { mention, cue, rule, confidence }
}

/// “X?”, preguntó Pérez. “Y”, respondió: who asked is not who answers.
fn asked_before(scene: &Scene, known: &Known, verb: &Verb) -> Option<Range<usize>> {
    const ASKS: &[&str] = &["pregunt", "inquir", "interrog", "repregunt", "cuestion"];
    const ANSWERS: &[&str] = &["respond", "contest", "replic"];
    let starts = |word: &str, stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
    let answers = starts(scene.str(verb.range.end - 1), ANSWERS);
    let (paragraph, _, last) = known.past.last.as_ref().filter(|_| answers && !verb.plural)?;
    let asks = last.cue.clone()?.any(|i| starts(scene.document.str(i), ASKS)) && !last.rule.ends_with("dropped");
    (asks && paragraph + 1 >= scene.number).then(|| last.mention.clone())?
}

/// The words before the quote in its sentence, back to another quote.
fn left(scene: &Scene, place: &Place) -> Range<usize> {
    let low = place.sentence.start.max(place.at.saturating_sub(REACH));
    let from = (low..place.at).rev().find(|&k| scene.is_quote(k)).map_or(low, |k| k + 1);
    from..place.at
}

/// The words behind the quote in its sentence, up to another quote.
fn right(scene: &Scene, place: &Place) -> Range<usize> {
    let high = place.sentence.end.min(place.at + REACH);
    let to = (place.at + 1..high).find(|&k| scene.is_quote(k)).unwrap_or(high);
    place.at + 1..to
}

fn is_pause(word: &str) -> bool {
    matches!(word, "," | "—" | "–" | "-" | "―" | "…" | ";" | "." | ")")
}
