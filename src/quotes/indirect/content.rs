//! Where the content of a report starts and ends.

use std::ops::Range;

use super::Page;
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
    match scene.str(k) {
        ";" | ":" | "—" | "–" | "--" | ")" | "]" => true,
        "-" => scene.document.tokens[scene.token(k).unwrap_or(0)].space_before,
        "," => comma_ends(page, k, to, sort),
        word if sort == Sort::Phrase => word_ends(word),
        "according" => true,
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
    if scene.is_quote(n) || scene.is(n, Class::RELATIVE) || matches!(word, "where" | "but" | "according" | "which") {
        return true;
    }
    if page.reports[n].has(Form::Gerund) || scene.is(n, Class::GERUND) {
        return true;
    }
    if let Some(v) = finite_soon(page, n, to)
        && matches!(scene.str(v + 1), "," | "." | "")
        && !page.reports[v].is_empty()
    {
        // …, she said, …
        return true;
    }
    match sort {
        Sort::Phrase => !scene.is_name(n) || matches!(word, "and" | "or"),
        _ => false,
    }
}

fn finite_soon(page: &Page, n: usize, to: usize) -> Option<usize> {
    (n..to.min(n + 5)).find(|&v| clause::is_finite(page.scene, v, n))
}

/// Words that end a noun phrase.
fn word_ends(word: &str) -> bool {
    matches!(
        word,
        "when"
            | "after"
            | "while"
            | "because"
            | "before"
            | "during"
            | "since"
            | "but"
            | "by"
            | "according"
            | "even"
            | "saying"
    )
}

/// Whether a clause with a subject of its own starts at `k`.
pub(super) fn is_clause(page: &Page, k: usize, to: usize) -> bool {
    let scene = page.scene;
    if scene.is(k, Class::PRONOUN) || matches!(scene.str(k), "there") {
        return k + 1 < to && scene.is_word(k + 1);
    }
    if !scene.is_word(k) || scene.is(k, Class::PREPOSITION.or(Class::AUX).or(Class::BE).or(Class::AND)) {
        return false;
    }
    (k + 1..to.min(k + 16))
        .take_while(|&v| !matches!(scene.str(v), "," | ";" | "that" | "who" | "which"))
        .any(|v| clause::is_finite(scene, v, k))
}
