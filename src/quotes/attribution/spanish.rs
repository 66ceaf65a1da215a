//! The rules of attribution for Spanish: verb before subject, subjects left out, según, the raya.

mod apposed;
mod before;
mod behind;
mod carried;
mod labels;
mod passive;
mod phrase;
mod repeated;
mod source;
mod speaks;
mod subject;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_sentence;
#[cfg(test)]
mod tests_subject;
#[cfg(test)]
mod tests_told;
mod told;
mod topic;
mod verb;
mod views;

use std::ops::Range;

use self::before::{adjacent, head};
use self::behind::{behind, tail, verb_of_tail};
use self::carried::{clause_subject, introduced, run, same_sentence, split};
use self::labels::{after_colon, named_before_colon, named_behind_colon, signed, turn};
use self::passive::passive;
use self::phrase::Phrase;
pub(super) use self::repeated::repeat;
use self::source::source_named;
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
    named_before_colon,
    named_behind_colon,
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
    let at = cue.as_ref().map_or(0, |c| c.start);
    let on = topic::goes_on(scene, &verb.range);
    let mention = known.topics.before(scene.document, at, verb.plural, on);
    let confidence = if mention.is_some() { confidence } else { confidence * 0.6 };
    Answer { mention, cue, rule, confidence }
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

/// Marked words that name something: the so-called “X”, el término “X”, el programa “X”; a title that is part of its sentence.
pub(super) fn names(scene: &Scene, place: &Place, title: bool) -> bool {
    let words = scene.spans[place.span].inner.len();
    let Some(before) = place.at.checked_sub(1).filter(|b| *b >= place.sentence.start) else {
        let goes_on = scene.is_word(place.at + 1) && !scene.capital(place.at + 1);
        let spoken = goes_on && verb_of_tail(scene, place.at + 1, place.sentence.end, true).is_some_and(|v| v.says);
        return title && goes_on && !spoken && words <= 8;
    };
    // un artículo titulado: “X”
    let titled = before - usize::from(scene.str(before) == ":" && before > place.sentence.start);
    if scene.str(titled).starts_with("titulad") {
        return words <= MOST_OF_TITLE;
    }
    let named = scene.is(before, Class::NAMES) || names_next(scene, before) || is_word_meant(scene, place);
    // una versión de “X”
    let version = scene.str(before) == "de"
        && before > place.sentence.start
        && matches!(scene.str(before - 1), "versión" | "adaptación");
    let work = (scene.is(before, Class::WORK) || version)
        && scene.document.tokens[scene.spans[place.span].inner.start].capital;
    (named && words <= 8) || (work && words <= 14)
}

/// A title of an article has no more tokens.
const MOST_OF_TITLE: usize = 25;

/// *El término “X”*, *se hace llamar “X”*, *términos como “X”*.
fn names_next(scene: &Scene, before: usize) -> bool {
    const NOUNS: &[&str] = &[
        "término",
        "palabra",
        "apodo",
        "mote",
        "etiqueta",
        "nombre",
        "título",
        "titular",
        "lema",
        "concepto",
        "expresión",
        "tema",
        "rótulo",
        "categoría",
        "sobrenombre",
        "apelativo",
        "eslogan",
    ];
    let back = |n: usize| before.checked_sub(n).map_or("", |k| scene.str(k));
    let called = matches!(scene.str(before), "llamar" | "llama" | "llaman" | "llamaba" | "llamó")
        && matches!(back(1), "hace" | "hacen" | "hacía" | "hacían" | "se");
    let terms = scene.str(before) == "como"
        && matches!(if back(1) == "tales" { back(2) } else { back(1) }, "término" | "términos");
    // conocido como “X”
    let known = scene.str(before) == "como" && before > 0 && scene.is(before - 1, Class::NAMES);
    NOUNS.contains(&scene.str(before)) || called || terms || known
}

/// *“X” significa “Y”*: words as words.
fn is_word_meant(scene: &Scene, place: &Place) -> bool {
    let means = |k: usize| matches!(scene.str(k), "significa" | "significaba" | "significan");
    let before = place.at - 1;
    means(place.at + 1) || means(before) || before > 0 && verb::is_adverb(scene, before) && means(before - 1)
}
