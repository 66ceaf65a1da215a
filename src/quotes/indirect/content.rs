//! Where the content of a report starts and ends.

use std::ops::Range;

use super::{Page, verbs};
use crate::quotes::attribution::clause;
use crate::quotes::lang::Class;
use crate::quotes::lang::en_reporting::Form;

/// What kind of words a content is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// (that) he would go; whether he would
    Clause,
    /// to go
    Infinitive,
    /// the plan
    Phrase,
}

/// The content that starts at `start`, in a sentence that ends before `to`; nothing if it is empty.
pub(super) fn starting(page: &Page, start: usize, to: usize, sort: Sort) -> Option<Range<usize>> {
    let to = before_stop(page, to);
    let mut k = start;
    while k < to {
        // An aside between two dashes belongs to a clause that goes on behind it.
        if sort == Sort::Clause
            && let Some(end) = aside(page, k, to)
        {
            k = end;
            continue;
        }
        if k > start && ends_at(page, k, to, sort) {
            break;
        }
        k = match page.scene.str(k) {
            "(" | "[" => closing(page, k, to),
            _ => k + 1,
        };
    }
    (k > start).then_some(start..k)
}

/// The end of the aside that the dash at `k` opens, if another dash closes it.
fn aside(page: &Page, k: usize, to: usize) -> Option<usize> {
    if !is_dash(page, k) {
        return None;
    }
    (k + 1..to.min(k + 25)).find(|&p| is_dash(page, p)).map(|p| p + 1).filter(|&p| p < to)
}

/// A dash between words, not a hyphen.
fn is_dash(page: &Page, k: usize) -> bool {
    match page.scene.str(k) {
        "—" | "–" | "--" => true,
        "-" => page.scene.token(k).is_some_and(|i| page.scene.document.tokens[i].space_before),
        _ => false,
    }
}

/// The end of a sentence without its stop.
pub(super) fn before_stop(page: &Page, mut to: usize) -> usize {
    while to > 0 && matches!(page.scene.str(to - 1), "." | "!" | "?" | "…" | ":") {
        to -= 1;
    }
    to
}

fn closing(page: &Page, open: usize, to: usize) -> usize {
    (open..to).take(30).find(|&k| matches!(page.scene.str(k), ")" | "]")).map_or(open + 1, |k| k + 1)
}

/// Whether a content ends before item `k`.
fn ends_at(page: &Page, k: usize, to: usize, sort: Sort) -> bool {
    let scene = page.scene;
    // A plain noun or verb: most words.
    if scene.class(k) == Class::default() && scene.is_word(k) && page.reports[k].is_empty() {
        return false;
    }
    match scene.str(k) {
        ";" | ")" | "]" => true,
        ":" => sort != Sort::Clause,
        _ if is_dash(page, k) => true,
        "," => comma_ends(page, k, to, sort),
        word if sort == Sort::Phrase => word_ends(page, k, to, word),
        "according" => true,
        "and" | "but" => reports_again(page, k, to) || sort == Sort::Infinitive && acts_next(page, k, to),
        _ => false,
    }
}

/// Whether a content ends at the comma `k`, by what follows.
fn comma_ends(page: &Page, k: usize, to: usize, sort: Sort) -> bool {
    let scene = page.scene;
    let n = k + 1;
    if n >= to {
        return true;
    }
    let word = scene.str(n);
    if matches!(word, "including" | "as" | "such" | "not" | "or") {
        return false;
    }
    // The clause around goes on: the plan, which officials said will pass, has …
    let resumes = scene.is(n, Class::AUX.or(Class::BE)) && !matches!(word, "being" | "been" | "be" | "having");
    if resumes
        || scene.is_quote(n)
        || scene.is(n, Class::RELATIVE)
        || matches!(word, "where" | "according" | "while" | "compared" | "said" | "says")
    {
        return true;
    }
    if let Some(v) = finite_soon(page, n, to)
        && matches!(scene.str(v + 1), "," | "." | "")
        && !page.reports[v].is_empty()
    {
        // …, she said, …
        return true;
    }
    let gerund = page.reports[n].has(Form::Gerund) || scene.is(n, Class::GERUND);
    match sort {
        Sort::Clause => gerund || word == "and" && reports_again(page, n, to),
        Sort::Infinitive => {
            gerund
                || matches!(word, "but" | "though" | "the" | "a" | "an")
                || scene.is(n, Class::PRONOUN)
                || word == "and" && reports_again(page, n, to)
        }
        // A list goes on: names, plurals, and what *and* joins.
        Sort::Phrase => !scene.is_name(n) && (word != "and" || acts_next(page, n, to)) && !word.ends_with('s'),
    }
}

/// Whether a verb of reporting follows the conjunction `k` at once: and said
fn reports_again(page: &Page, k: usize, to: usize) -> bool {
    let scene = page.scene;
    let v = if clause::is_adverb(scene, k + 1) { k + 2 } else { k + 1 };
    v < to && (page.reports[v].has(Form::Past) || page.reports[v].has(Form::Third)) && !page.reports[v].is_noun()
}

/// Whether a verb follows the conjunction `k` at once.
fn acts_next(page: &Page, k: usize, to: usize) -> bool {
    let scene = page.scene;
    let v = if clause::is_adverb(scene, k + 1) { k + 2 } else { k + 1 };
    v < to
        && (reports_again(page, k, to)
            || scene.is(v, Class::AUX.or(Class::BE))
            || scene.str(v).ends_with("ed")
            || scene.is(v, Class::VERBAL) && !scene.is(v, Class::NOUN) && scene.is(v, Class::FINITE))
}

fn finite_soon(page: &Page, n: usize, to: usize) -> Option<usize> {
    (n..to.min(n + 5)).find(|&v| verbs::acts(page, v, n))
}

/// Whether the word `k` ends a noun phrase.
fn word_ends(page: &Page, k: usize, to: usize, word: &str) -> bool {
    let scene = page.scene;
    match word {
        "when" | "after" | "while" | "because" | "before" | "during" | "since" | "according" | "even" | "saying" => {
            true
        }
        "and" | "but" => acts_next(page, k, to),
        "on" | "in" | "at" | "last" | "this" | "earlier" | "late" => {
            scene.is(k + 1, Class::TIME) || scene.is(k + 2, Class::TIME)
        }
        _ => scene.is(k, Class::TIME) && !scene.is_name(k + 1),
    }
}

/// Whether a clause with a subject of its own starts at `k`. `sure`: behind a verb that takes hardly anything else.
pub(super) fn is_clause(page: &Page, k: usize, to: usize, sure: bool) -> bool {
    let scene = page.scene;
    if scene.is(k, Class::PRONOUN) || verbs::is_contracted(scene.str(k)) || matches!(scene.str(k), "there") {
        return k + 1 < to && scene.is_word(k + 1);
    }
    const NEVER: Class = Class::PREPOSITION
        .or(Class::AUX)
        .or(Class::BE)
        .or(Class::AND)
        .or(Class::SUBORDINATOR)
        .or(Class::RELATIVE)
        .or(Class::OBJECT);
    let own = scene.is(k, Class::DETERMINER);
    if !scene.is_word(k) || !own && (scene.is(k, NEVER) || clause::is_adverb(scene, k)) {
        return false;
    }
    if sure {
        return (k + 1..to.min(k + 40)).any(|v| verbs::acts(page, v, k));
    }
    (k + 1..to.min(k + 16))
        .take_while(|&v| !matches!(scene.str(v), "," | ";" | "that" | "who" | "which"))
        .any(|v| verbs::acts(page, v, k))
}
