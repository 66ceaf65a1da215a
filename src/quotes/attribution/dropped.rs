//! Verbs whose subject stands behind them or is left out: dijo, agregó.

use std::ops::Range;

use super::clause::{self, Phrase};
use super::scene::Scene;
use super::verbs::answer;
use super::{Answer, Past};
use crate::quotes::lang::Class;

/// The subject behind a verb; in Spanish also behind an adverbial (*dijo en un comunicado el ministro*).
pub(super) fn spoken_subject(scene: &Scene, n: usize, to: usize) -> Option<Phrase> {
    let found = clause::phrase_starting(scene, n, to);
    if !scene.document.language.drops_subjects {
        return found;
    }
    let speaks = |p: &Phrase| {
        p.clone().any(|k| {
            scene.is_name(k)
                || scene.is(k, Class::ROLE.or(Class::BODY).or(Class::KIN).or(Class::PRONOUN).or(Class::TITLE))
        })
    };
    if scene.is(n, Class::DETERMINER) || found.as_ref().is_some_and(speaks) {
        return found;
    }
    let later = (n + 1..to.min(n + 8))
        .filter(|&k| !scene.is(k - 1, Class::PREPOSITION.or(Class::DETERMINER)) && scene.is_word(k - 1));
    later
        .filter(|&k| scene.is(k, Class::DETERMINER) || scene.is_name(k))
        .find_map(|k| clause::phrase_starting(scene, k, to).filter(speaks))
}

/// A verb of speaking without a subject: who spoke before goes on, else whoever a sentence before names with such a verb.
pub(super) fn dropped(scene: &Scene, past: &Past, verb: usize) -> Option<Answer> {
    if !scene.document.language.drops_subjects {
        return None;
    }
    let cue = scene.tokens(verb, verb + 1);
    let at = cue.clone()?.start;
    let last = past.last.as_ref().and_then(|(_, _, last)| last.mention.clone());
    let named = named_before(scene, at, last.as_ref().map_or(0, |m| m.end));
    let mention = named.or(last)?;
    Some(Answer { mention: Some(mention), cue, rule: "dropped", confidence: 0.6 })
}

/// The last person named as a subject before token `at` and from token `low` on: a name right before or behind a verb of speaking.
pub(super) fn named_before(scene: &Scene, at: usize, low: usize) -> Option<Range<usize>> {
    let document = scene.document;
    let name = |i: usize| {
        document.tokens[i].capital && document.class(i) == Class::default() && i > 0 && document.str(i - 1) != "."
    };
    let low = low.max(at.saturating_sub(250));
    for v in (low + 1..at.saturating_sub(1)).rev() {
        if !document.class(v).has(Class::SAY.or(Class::FINITE)) || document.tokens[v].capital {
            continue;
        }
        if name(v + 1) {
            let end = (v + 1..at).take_while(|&i| name(i)).last()? + 1;
            return Some(v + 1..end);
        }
        if v > low && name(v - 1) {
            let start = (low..v).rev().take_while(|&i| name(i)).last()?;
            return Some(start..v);
        }
    }
    None
}

/// The answer of a verb in a language whose verbs stand before or behind their subject, or have none.
pub(super) fn spanish_answer(
    scene: &Scene,
    v: usize,
    words: &Range<usize>,
    rule: &'static str,
    confidence: f32,
) -> Option<Answer> {
    let class = scene.class(v);
    if !class.is(Class::SAY) || !class.is(Class::FINITE.or(Class::GERUND)) || (scene.capital(v) && v != words.start) {
        return None;
    }
    let near = scene.class(v.wrapping_sub(1));
    if v > words.start && (near.is(Class::DETERMINER) && !near.is(Class::ADVERB) || near.is(Class::PREPOSITION)) {
        return None;
    }
    let speaks = |p: &Phrase| {
        p.clone().any(|k| {
            scene.is_name(k)
                || scene.is(k, Class::ROLE.or(Class::BODY).or(Class::KIN).or(Class::TITLE).or(Class::RELATIVE))
        }) || (p.len() == 1 && scene.is(p.start, Class::PRONOUN))
    };
    if let Some(phrase) = clause::phrase_starting(scene, v + 1, words.end).filter(|p| speaks(p)) {
        return answer(scene, phrase, v..v + 1, rule, confidence);
    }
    let opens = |p: &Phrase| p.start == words.start && scene.is(p.start, Class::DETERMINER);
    let before = clause::subject(scene, v, words.start).filter(|p| speaks(p) || opens(p));
    match before {
        Some(phrase) => answer(scene, phrase, v..v + 1, rule, confidence),
        None => dropped(scene, &Past::default(), v),
    }
}
