//! A verb of speaking farther before the quote, with words between: *she told reporters that the plan was “X”*.

use std::ops::Range;

use super::clause;
use super::passive::{is_meaning, is_reduced_passive};
use super::press::{issued_by, with_own_subject};
use super::rules::{behind, left};
use super::scene::{Place, Scene};
use super::source::{according, called_by, ends_with, possessor, refers_to_as};
use super::verbs::{answer, can_speak, is_bare, is_thing, made_to_speak, outer_verb, verb_answer};
use super::{Answer, Past};
use crate::quotes::lang::Class;

/// Verbs that tell what one says where *that* follows.
const ALLOWS: [&str; 6] = ["allowed", "allows", "granted", "grants", "accepted", "accepts"];

/// A verb farther before the quote: She told reporters that the plan was “X”.
pub(super) fn head(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let words = left(scene, place);
    let puts_it = words.clone().find(|&v| matches!(scene.str(v), "put" | "puts") && scene.str(v + 1) == "it");
    if let Some(found) = puts_it.and_then(|v| verb_answer(scene, v, &words, "head", 0.9)) {
        // As the owner put it in a letter explaining the sale, “X”
        return Some(found);
    }
    if let Some(found) =
        refers_to_as(scene, &words).or_else(|| called_by(scene, &words)).or_else(|| ends_with(scene, &words))
    {
        return Some(found);
    }
    for v in words.clone().rev() {
        if let Some(found) = according(scene, v, words.end)
            && (v == words.start || scene.str(v - 1) != "that")
        {
            return found;
        }
        let class = scene.class(v);
        if scene.str(v + 1) == "that"
            && scene.is(v, Class::WORDS)
            && let Some(found) = possessor(scene, v, &words)
        {
            return reported(scene, v, &words).or(Some(found));
        }
        if is_in_aside(scene, v, &words) || is_reduced_passive(scene, v) || tells_of_source(scene, v, &words) {
            continue;
        }
        if let Some(author) = issued_by(scene, v, words.start) {
            return answer(scene, author, v..v + 1, "head", 0.85);
        }
        if let Some(speaker) = with_own_subject(scene, v, words.start) {
            let rule = if class.is(Class::SAY) { "head" } else { "head-weak" };
            return answer(scene, speaker, v..v + 1, rule, 0.85);
        }
        if let Some(speaker) = made_to_speak(scene, v, words.start) {
            return answer(scene, speaker, v..v + 1, "head", 0.9);
        }
        if let Some(namer) = brands(scene, v, &words) {
            return answer(scene, namer, v..v + 1, "head-weak", 0.85);
        }
        if class.is(Class::SAY) && !is_bare(scene, v, &words) {
            if let Some(found) = verb_answer(scene, v, &words, "head", 0.9) {
                return Some(found);
            }
        } else if ALLOWS.contains(&scene.str(v)) && scene.str(v + 1) == "that" {
            // Pell allowed that it was “X”
            if let Some(found) = verb_answer(scene, v, &words, "head-weak", 0.8) {
                return Some(found);
            }
        } else if reports_by_phrase(scene, v, &words) && !comes_from_another(scene, place.at) {
            // They hit out at the “X”
            if let Some(found) = verb_answer(scene, v, &words, "head-weak", 0.8).filter(|found| found.rule != "passive")
            {
                return behind(scene, place, past).or(Some(found));
            }
        } else if class.is(Class::MAY_SAY)
            && !class.is(Class::MIND)
            && scene.str(v) != "put"
            && clause::is_finite(scene, v, words.start)
            && let Some(found) =
                verb_answer(scene, v, &words, "head-weak", 0.8).filter(|found| !is_meaning(scene, v, found))
        {
            return behind(scene, place, past).or(Some(found));
        }
    }
    words.clone().rev().find_map(|v| possessor(scene, v, &words))
}

/// Security staff dubbed reporters “X”: who gives them the name right before the mark.
fn brands(scene: &Scene, v: usize, words: &Range<usize>) -> Option<clause::Phrase> {
    const MOST_WORDS: usize = 4;
    let brands = matches!(scene.str(v), "dubbed" | "branded" | "nicknamed" | "labelled" | "labeled");
    let close = v + 1 < words.end && words.end <= v + 1 + MOST_WORDS;
    let object = (v + 1..words.end).all(|k| scene.is_word(k) && !scene.is(k, Class::PREPOSITION.or(Class::VERBAL)));
    let behind_be = v > words.start && scene.is(v - 1, Class::BE.or(Class::AND));
    if !brands || !close || !object || behind_be {
        return None;
    }
    clause::subject(scene, v, words.start).filter(|phrase| can_speak(scene, phrase) || !is_thing(scene, phrase))
}

/// They hit out at the “X”, she was scathing about the “X”: what the verb at `v` says with its phrase is nobody else's in `words`.
fn reports_by_phrase(scene: &Scene, v: usize, words: &Range<usize>) -> bool {
    const SAYS: Class = Class::SAY.or(Class::MAY_SAY);
    let before = scene.str(v.wrapping_sub(1));
    if !scene.is_phrase_of_report(v) || before == "to" || scene.is(v.wrapping_sub(1), Class::NOT) {
        return false;
    }
    // They hit back, Moss accusing Pell of “X”; he said the firm was confident that
    let goes_on = (v + 1..words.end).any(|k| scene.is(k, Class::GERUND) && scene.is(k, SAYS));
    let told = || (words.start..v).any(|k| scene.is(k, Class::SAY) && clause::is_finite(scene, k, words.start));
    let denied = scene.str(v).ends_with("n't") || scene.str(v).ends_with("n’t");
    !goes_on && !(scene.is(v, Class::BE) && (denied || told()))
}

/// The “X” jibe from Moss, the “X” Moss had sent her: whether what follows the quote at `at` gives the words to another.
pub(super) fn comes_from_another(scene: &Scene, at: usize) -> bool {
    const MOST_WORDS: usize = 4;
    let mut behind = (at + 2..at + 2 + MOST_WORDS).take_while(|&k| scene.is_word(k));
    let from = scene.is_word(at + 1)
        && behind.any(|k| {
            matches!(scene.str(k), "from" | "by") && (scene.capital(k + 1) || scene.is(k + 1, Class::DETERMINER))
        });
    from || scene.is_name(at + 1) && scene.capital(at + 1)
}

/// According to experts who spoke to the paper, it was “X”: the verb only says who the source is.
fn tells_of_source(scene: &Scene, v: usize, words: &Range<usize>) -> bool {
    let opens = scene.str(words.start) == "According" && scene.str(words.start + 1) == "to";
    let who = v.checked_sub(1).is_some_and(|k| k > words.start && matches!(scene.str(k), "who" | "that" | "which"));
    opens && who && !(words.start..v).any(|k| scene.str(k) == ",") && (v..words.end).any(|k| scene.str(k) == ",")
}

/// She said that his claim that it was so is “X”: the claim, a noun at `k`, is what she speaks of.
fn reported(scene: &Scene, k: usize, words: &Range<usize>) -> Option<Answer> {
    let phrase = clause::phrase_ending(scene, k, words.start)?;
    let judged =
        scene.is(words.end - 1, Class::BE) && (k + 2..words.end - 1).any(|b| clause::is_finite(scene, b, k + 1));
    let outer = outer_verb(scene, k, &phrase, words.start).filter(|_| judged)?;
    verb_answer(scene, outer, words, "head", 0.9)
}

/// Which some have argued was rash, is: the verb stands in a relative clause that has ended before the words.
fn is_in_aside(scene: &Scene, v: usize, words: &Range<usize>) -> bool {
    let dash = (words.start..v).rev().take(12).find(|&k| matches!(scene.str(k), "—" | "–" | "-" | "--"));
    if let Some(dash) = dash.filter(|&k| scene.is(k + 1, Class::RELATIVE) || scene.str(k + 1) == "which") {
        // — which the paper noted — “X”
        return (v + 1..words.end).any(|k| scene.str(k) == scene.str(dash));
    }
    let opens = (words.start..v).rev().take(12).find(|&k| matches!(scene.str(k), "," | ";" | ":"));
    let relative = opens.is_some_and(|k| scene.str(k) == "," && scene.is(k + 1, Class::RELATIVE));
    let closes = || (v + 1..words.end).find(|&k| scene.str(k) == ",");
    relative
        && closes().is_some_and(|k| {
            let next = k + 1;
            scene.is(next, Class::BE.or(Class::AUX))
                || scene.class(next).has(Class::VERBAL.or(Class::FINITE))
                // The line, which is opposed by many, “would not help”
                || scene.is_quote(next) && k > v + 2
        })
}
