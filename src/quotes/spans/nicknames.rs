//! Nicknames in marks, which are no quotes: *Luis "El Rayo" Cerro*, *Luis Cerro, "El Rayo", cayó*. Spanish only.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::Span;
use crate::quotes::lang::Class;
use crate::quotes::text::{Document, Shape};

/// A nickname has no more tokens.
const MOST_TOKENS: usize = 4;

/// Takes the nicknames out of the spans: those that stand in or behind a name, and the same words elsewhere.
pub(super) fn take_out(document: &Document, spans: &mut Vec<Span>) {
    let shaped = |span: &Span| is_shaped_so(document, &span.inner);
    let words = |span: &Span| document.text[document.bytes(span.inner.clone())].to_lowercase();
    let given = |span: &&Span| shaped(span) && (is_in_name(document, &span.outer) || is_behind_name(document, span));
    let known: FxHashSet<String> = spans.iter().filter(given).map(words).collect();
    if !known.is_empty() {
        spans.retain(|span| !(shaped(span) && known.contains(&words(span))));
    }
}

/// Whether the mark `i`, which is none of a quote, is read over: around a nickname inside a name, or single around a few words: *el 'número
/// dos' del partido*.
pub(crate) fn is_mark_read_over(document: &Document, i: usize) -> bool {
    let is_mark = |k: usize| document.tokens.get(k).is_some_and(|t| t.shape == Shape::Mark);
    let holds = |open: usize, close: usize| {
        let inner = open + 1..close;
        let part = || starts_with_article(document, &inner) && !is_set_off(document, open, close);
        let name = || is_shaped_so(document, &inner) && (is_in_name(document, &(open..close + 1)) || part());
        close > open + 1 && (is_term(document, open, close) || name())
    };
    let behind = (i + 2..=i + 1 + MOST_TOKENS).find(|&k| is_mark(k)).is_some_and(|close| holds(i, close));
    let low = i.saturating_sub(1 + MOST_TOKENS);
    behind || (low..i.saturating_sub(1)).rev().find(|&k| is_mark(k)).is_some_and(|open| holds(open, i))
}

/// Commas stand around the marks.
fn is_set_off(document: &Document, open: usize, close: usize) -> bool {
    let comma = |i: usize| document.tokens.get(i).is_some() && document.str(i) == ",";
    open > 0 && comma(open - 1) && comma(close + 1)
}

/// *'número dos'*: words between one pair of single marks.
fn is_term(document: &Document, open: usize, close: usize) -> bool {
    let single = |i: usize| matches!(document.str(i), "'" | "‘" | "’");
    let opens = document.tokens[open].space_before && !document.tokens[open + 1].space_before;
    let words = (open + 1..close).all(|i| matches!(document.tokens[i].shape, Shape::Word | Shape::Number));
    single(open) && single(close) && opens && words && !document.tokens[close].space_before
}

/// Words with capitals, behind *el*, *la* and the like.
fn is_shaped_so(document: &Document, inner: &Range<usize>) -> bool {
    let article = starts_with_article(document, inner);
    let small = |i: usize| matches!(document.str(i), "de" | "del" | "la" | "los" | "las");
    let own = inner.start + usize::from(article)..inner.end;
    let last = own.clone().next_back();
    inner.len() <= MOST_TOKENS
        && last.is_some_and(|last| is_capital(document, last))
        && own.clone().all(|i| is_capital(document, i) || i > own.start && small(i))
}

fn starts_with_article(document: &Document, inner: &Range<usize>) -> bool {
    let word = document.str(inner.start).to_lowercase();
    inner.len() > 1 && matches!(word.as_str(), "el" | "la" | "los" | "las" | "don" | "doña")
}

/// A word with a capital that is part of a name.
fn is_capital(document: &Document, i: usize) -> bool {
    const SMALL: Class = Class::DETERMINER.or(Class::PREPOSITION).or(Class::AND).or(Class::SUBORDINATOR);
    let word = document.tokens.get(i).is_some_and(|t| t.capital && t.shape == Shape::Word);
    word && !document.class(i).is(SMALL.or(Class::FINITE).or(Class::ADVERB).or(Class::AUX).or(Class::BE))
}

/// *Luis "El Rayo" Cerro*, *Luis "Rayo" de la Vega*: words of a name stand on each side.
fn is_in_name(document: &Document, outer: &Range<usize>) -> bool {
    let particles = (outer.end..outer.end + 2).take_while(|&i| i < document.tokens.len());
    let particles = particles.take_while(|&i| matches!(document.str(i), "de" | "del" | "la" | "los" | "las")).count();
    let before = outer.start.checked_sub(1);
    before.is_some_and(|before| is_capital(document, before)) && is_capital(document, outer.end + particles)
}

/// *Luis Cerro "El Rayo"*, *Luis Cerro, "El Rayo", cayó*, *Luis Cerro ("El Rayo")*: behind a name.
fn is_behind_name(document: &Document, span: &Span) -> bool {
    let (open, close) = (span.outer.start, span.outer.end);
    let Some(before) = open.checked_sub(2) else { return false };
    let behind = if close < document.tokens.len() { document.str(close) } else { "" };
    let set_off = matches!((document.str(open - 1), behind), (",", "," | "." | ")") | ("(", ")"));
    let (set_off, before) = if is_capital(document, open - 1) { (true, open - 1) } else { (set_off, before) };
    set_off && starts_with_article(document, &span.inner) && is_capital(document, before)
}
