//! Finding the subject of a verb and the bounds of noun phrases, by word classes.

use std::ops::Range;

use super::scene::{REACH, Scene};
use crate::quotes::lang::Class;

/// A noun phrase: items, without a determiner's clause or apposition behind a comma.
pub(in crate::quotes) type Phrase = Range<usize>;

const VERBAL: Class = Class::SAY.or(Class::MAY_SAY).or(Class::VERB);
const STOPS: Class = Class::SUBORDINATOR.or(Class::RELATIVE).or(Class::PRONOUN).or(Class::AUX).or(Class::BE);

/// Whether item `k` is a verb form with a subject, as far as its surroundings tell.
pub(in crate::quotes) fn is_finite(scene: &Scene, k: usize, from: usize) -> bool {
    let class = scene.class(k);
    if class.is(Class::BE.or(Class::AUX)) {
        return !matches!(scene.str(k), "being" | "been" | "be" | "having");
    }
    if scene.capital(k) || !scene.is_word(k) {
        return false;
    }
    if class.is(VERBAL) {
        if !class.is(Class::FINITE) {
            // say, call: a finite form only behind they, we, people, who.
            return class.is(Class::BASE) && k > from && base_has_subject(scene, k);
        }
        return !looks_like_noun(scene, k, from);
    }
    // The long tail: an -ed or -s form behind a name or pronoun.
    k > from && has_verb_ending(scene.str(k)) && {
        let p = before_adverbs(scene, k, from);
        p.is_some_and(|p| scene.is_name(p) || scene.is(p, Class::PRONOUN.or(Class::RELATIVE)))
    }
}

fn base_has_subject(scene: &Scene, k: usize) -> bool {
    let before = scene.class(k - 1);
    let word = scene.str(k - 1);
    before.is(Class::PRONOUN.or(Class::RELATIVE))
        || (before.is(Class::ROLE) && word.ends_with('s'))
        || (before.is(Class::AUX))
        || matches!(word, "people" | "police" | "Democrats" | "Republicans")
        || (word.ends_with('s') && !before.is(Class::DETERMINER.or(Class::PREPOSITION)) && word.len() > 3)
}

pub(in crate::quotes) fn has_verb_ending(word: &str) -> bool {
    word.len() > 3
        && word.is_ascii()
        && (word.ends_with("ed") || (word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")))
}

/// Nouns that look like verb forms: *the claims*, *his call*, *in comments*.
fn looks_like_noun(scene: &Scene, k: usize, from: usize) -> bool {
    let word = scene.str(k);
    if k == from {
        return false;
    }
    let before = scene.class(k - 1);
    if word.ends_with("ed") || matches!(word, "said" | "says" | "told" | "wrote" | "tells" | "writes") {
        // “the so-called”, “a called”: a participle behind a determiner.
        return before.is(Class::DETERMINER) && !scene.is(k, Class::SAY) && !scene.is(k - 1, Class::PRONOUN);
    }
    before.is(Class::DETERMINER.or(Class::PREPOSITION).or(Class::OBJECT)) && !before.is(Class::PRONOUN)
}

/// The item before `k` that is no adverb or auxiliary.
fn before_adverbs(scene: &Scene, k: usize, from: usize) -> Option<usize> {
    let mut p = k;
    while p > from {
        p -= 1;
        if !is_adverb(scene, p) && !scene.is(p, Class::AUX.or(Class::BE).or(Class::NOT)) {
            return Some(p);
        }
    }
    None
}

pub(in crate::quotes) fn is_adverb(scene: &Scene, k: usize) -> bool {
    let word = scene.str(k);
    scene.is(k, Class::ADVERB)
        || (word.len() > 4 && word.ends_with("ly") && !scene.capital(k) && !scene.is(k, Class::ROLE))
}

/// The subject of the verb at `v`; nothing before `from` is looked at.
pub(in crate::quotes) fn subject(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    subject_within(scene, v, from.max(v.saturating_sub(REACH)), 3)
}

fn subject_within(scene: &Scene, v: usize, from: usize, depth: usize) -> Option<Phrase> {
    if depth == 0 {
        return None;
    }
    let class = scene.class(v);
    let needs_governor =
        class.is(Class::GERUND) || (class.is(Class::BASE) && !class.is(Class::FINITE) && infinitive(scene, v, from));
    if needs_governor && !behind_be(scene, v, from) {
        return governor(scene, v, from).and_then(|g| subject_within(scene, g, from, depth - 1));
    }
    let mut p = before_adverbs(scene, v, from)?;
    if scene.is_quote(p) {
        return None;
    }
    let word = scene.str(p);
    if word == "to" {
        return governor(scene, p, from).and_then(|g| subject_within(scene, g, from, depth - 1));
    }
    if scene.is(p, Class::AND) || (word == "," && p > from && scene.is(p - 1, Class::AND)) {
        return governor(scene, p, from).and_then(|g| subject_within(scene, g, from, depth - 1));
    }
    if matches!(word, "," | "—" | "–" | "-" | "--") {
        // An aside between two commas: the subject stands before it; else a verb before shares its subject.
        p = match aside_start(scene, p, from) {
            Some(start) => start,
            None => return governor(scene, p, from).and_then(|g| subject_within(scene, g, from, depth - 1)),
        };
        p = p.checked_sub(1).filter(|p| *p >= from)?;
    }
    if matches!(scene.str(p), ")" | "]") {
        p = opening_bracket(scene, p, from)?.checked_sub(1).filter(|p| *p >= from)?;
    }
    phrase_ending(scene, p, from)
}

/// `to say`, `will say`.
fn infinitive(scene: &Scene, v: usize, from: usize) -> bool {
    v > from && matches!(scene.str(v - 1), "to")
}

/// `was saying`.
fn behind_be(scene: &Scene, v: usize, from: usize) -> bool {
    let mut p = v;
    while p > from {
        p -= 1;
        if scene.is(p, Class::BE) {
            return true;
        }
        if !is_adverb(scene, p) && !scene.is(p, Class::NOT) {
            return false;
        }
    }
    false
}

/// The nearest finite verb before item `k`.
fn governor(scene: &Scene, k: usize, from: usize) -> Option<usize> {
    let low = from.max(k.saturating_sub(REACH));
    (low..k).rev().find(|&g| is_finite(scene, g, from))
}

/// Where the aside that ends with the comma `end` starts: its first comma.
fn aside_start(scene: &Scene, end: usize, from: usize) -> Option<usize> {
    let mark = scene.str(end);
    let low = from.max(end.saturating_sub(45));
    let mut p = end;
    let mut found = None;
    while p > low {
        p -= 1;
        if scene.is_quote(p) || matches!(scene.str(p), ";" | ":") {
            break;
        }
        if scene.str(p) == mark && p > from {
            let before = p - 1;
            let after = scene.class(p + 1);
            let named =
                scene.is_name(before) || scene.is(before, Class::ROLE) || matches!(scene.str(before), ")" | ".");
            if after.is(Class::RELATIVE) {
                return Some(p);
            }
            // Lists of asides (Smith, 43, a teacher, said): the farthest that still follows a name.
            if named || (found.is_none() && scene.is_word(before) && !scene.is(before, Class::TIME)) {
                found = Some(p);
                if named && !starts_aside_item(scene, before, from) {
                    return found;
                }
            }
        }
    }
    found
}

/// Whether the name that ends at `k` itself stands right behind a comma (Dover, Kent).
fn starts_aside_item(scene: &Scene, k: usize, from: usize) -> bool {
    let mut p = k;
    while p > from && scene.is_name(p) {
        p -= 1;
    }
    matches!(scene.str(p), ",") || !scene.is_name(k)
}

fn opening_bracket(scene: &Scene, end: usize, from: usize) -> Option<usize> {
    (from..end).rev().take(20).find(|&p| matches!(scene.str(p), "(" | "["))
}

/// The noun phrase whose last item is `end`.
pub(in crate::quotes) fn phrase_ending(scene: &Scene, end: usize, from: usize) -> Option<Phrase> {
    if scene.is(end, Class::PRONOUN.or(Class::RELATIVE)) || (matches!(scene.str(end), "that")) {
        return Some(end..end + 1);
    }
    if !scene.is_word(end) && scene.str(end) != "." || scene.is_quote(end) {
        return None;
    }
    let mut start = end + 1;
    let mut p = end + 1;
    let low = from.max(end.saturating_sub(18));
    while p > low {
        p -= 1;
        let class = scene.class(p);
        let word = scene.str(p);
        if scene.is_name(p) && !class.is(Class::TIME) {
            start = p;
            continue;
        }
        if word == "." {
            // `Gov.`, `J.`: a full stop inside a name; else the sentence before.
            if p > low && p < end + 1 && scene.is_name(p - 1) && abbreviated(scene.str(p - 1)) {
                continue;
            }
            break;
        }
        if matches!(word, ")" | "]") {
            match opening_bracket(scene, p, low) {
                Some(open) if open > low => p = open,
                _ => break,
            }
            continue;
        }
        if !scene.is_word(p) || class.is(STOPS) || class.is(Class::TIME) && p != end {
            break;
        }
        if class.is(Class::AND) {
            // Smith and Jones.
            if p > low
                && start == p + 1
                && scene.is_name(p - 1)
                && (scene.is_name(p + 1) || scene.is(p + 1, Class::DETERMINER))
            {
                continue;
            }
            break;
        }
        if class.is(Class::PREPOSITION) {
            // a spokesman for …: only behind a noun.
            if p > low && start == p + 1 && carries_phrase(scene, p, low) {
                continue;
            }
            break;
        }
        if class.is(Class::DETERMINER) || class.is(Class::OBJECT) {
            start = p;
            if p > low && scene.is(p - 1, Class::PREPOSITION) && carries_phrase(scene, p - 1, low) {
                continue;
            }
            if p > low && scene.is(p - 1, Class::DETERMINER) || p > low && matches!(scene.str(p - 1), "of") {
                continue;
            }
            break;
        }
        if class.is(VERBAL)
            && !class.is(Class::ROLE.or(Class::DOCUMENT).or(Class::TITLE))
            && is_finite(scene, p, from)
            && p != end
        {
            break;
        }
        if is_adverb(scene, p) && p + 1 == start {
            break;
        }
        start = p;
    }
    (start <= end).then_some(start..end + 1)
}

/// Whether the preposition `p` can stand inside a phrase: behind a noun or name.
fn carries_phrase(scene: &Scene, p: usize, from: usize) -> bool {
    if p == from {
        return false;
    }
    let before = p - 1;
    if !scene.is_word(before) || scene.is(before, STOPS.or(Class::PREPOSITION).or(Class::AND).or(Class::TIME)) {
        return false;
    }
    if scene.is(before, Class::ROLE) || (scene.is(before, Class::DOCUMENT) && scene.str(p) != "on") {
        return true;
    }
    matches!(scene.str(p), "of" | "for" | "de" | "del")
        && !(scene.is(before, VERBAL) && is_finite(scene, before, from))
        && !is_adverb(scene, before)
}

fn abbreviated(word: &str) -> bool {
    word.chars().count() <= 5
}

/// The noun phrase that starts at `start`, behind a verb: said *a spokesman for the ministry*.
pub(in crate::quotes) fn phrase_starting(scene: &Scene, start: usize, to: usize) -> Option<Phrase> {
    let to = to.min(start + 18);
    if start >= to || !scene.is_word(start) {
        return None;
    }
    if scene.is(start, Class::PRONOUN) {
        return Some(start..start + 1);
    }
    if scene.is(
        start,
        Class::PREPOSITION
            .or(Class::SUBORDINATOR)
            .or(Class::AUX)
            .or(Class::BE)
            .or(Class::TIME)
            .or(Class::AND)
            .or(Class::RELATIVE),
    ) || is_adverb(scene, start)
    {
        return None;
    }
    let mut end = start;
    let mut p = start;
    while p < to {
        let class = scene.class(p);
        let word = scene.str(p);
        if word == "."
            && p > start
            && scene.is_name(p - 1)
            && abbreviated(scene.str(p - 1))
            && p + 1 < to
            && scene.is_name(p + 1)
        {
            p += 1;
            continue;
        }
        if !scene.is_word(p) || class.is(Class::TIME) {
            break;
        }
        let inside = matches!(word, "of" | "for" | "de" | "del" | "la" | "van" | "von" | "the")
            || (class.is(Class::AND) && scene.is_name(p + 1) && p > start && scene.is_name(p - 1));
        if !inside
            && p > start
            && (class.is(STOPS.or(Class::PREPOSITION).or(Class::AND))
                || is_adverb(scene, p)
                || (is_finite(scene, p, start) && !class.is(Class::ROLE)))
        {
            break;
        }
        if !inside {
            end = p + 1;
        }
        p += 1;
    }
    (end > start).then_some(start..end)
}

/// Whether a phrase can be someone who speaks.
pub(in crate::quotes) fn can_speak(scene: &Scene, phrase: &Phrase) -> bool {
    phrase.clone().any(|k| {
        scene.is_name(k)
            || scene.is(
                k,
                Class::PRONOUN.or(Class::RELATIVE).or(Class::ROLE).or(Class::DOCUMENT).or(Class::KIN).or(Class::BODY),
            )
    }) || scene.is_word(phrase.end - 1)
}
