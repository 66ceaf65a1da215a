//! The headline that came with the text as its first paragraph: which marks in it hold speech.

use std::ops::Range;

use super::{Span, is_double};
use crate::quotes::text::{Document, Shape};

/// A headline has no more tokens.
const MOST_TOKENS: usize = 40;

/// The sentence that opens an article has as many.
const LEAST_OPENING: usize = 12;

/// Whether the marks of the first paragraph say nothing, as it is a headline: short, and nearly all words with capitals or in single marks.
pub(super) fn is_skipped(document: &Document, single: bool) -> bool {
    let Some(first) = first(document) else { return false };
    let words = first.clone().filter(|&i| document.tokens[i].shape == Shape::Word);
    let long = words.clone().filter(|&i| document.str(i).len() > 4).count();
    let capital = words.filter(|&i| document.str(i).len() > 4 && document.tokens[i].capital).count();
    let signed = || document.language.code == "es" && is_signed(document, first.clone(), is_double).is_some();
    single || (long >= 3 && capital * 4 >= long * 3) && !signed()
}

/// The first of several paragraphs, if it is short and no sentence as the opening of an article is. A headline has no full stop.
pub(super) fn first(document: &Document) -> Option<Range<usize>> {
    let short = |p: &&Range<usize>| p.len() <= MOST_TOKENS && document.paragraphs.len() > 2;
    let first = document.paragraphs.first().filter(short)?;
    let last = first.clone().rev().find(|&i| document.tokens[i].shape != Shape::Mark)?;
    let sentence = document.language.code == "en" && document.str(last) == "." && first.len() >= LEAST_OPENING;
    // “It is over!”¶ It was Pell who said so.
    let marked = |i: usize| document.tokens[i].shape == Shape::Mark;
    let spoken = document.language.code == "en" && marked(first.start) && marked(first.end - 1);
    let spoken = spoken && matches!(document.str(last), "." | "!" | "?");
    (!sentence && !spoken).then(|| first.clone())
}

/// *“No hay agua”: Marta Quiroga*: the line opens with a mark, and a name alone follows the second; the token of that.
fn is_signed(document: &Document, line: Range<usize>, is_mark: impl Fn(&str) -> bool) -> Option<usize> {
    const MOST_NAME: usize = 6;
    let close =
        line.clone().skip(1).find(|&i| is_mark(document.str(i))).filter(|_| is_mark(document.str(line.start)))?;
    let name = close + 1 + usize::from(close + 1 < line.end && document.str(close + 1) == ":");
    let capital = |i: usize| document.tokens[i].capital && document.tokens[i].shape == Shape::Word;
    let small = |i: usize| matches!(document.str(i), "de" | "del" | "la" | "las" | "los" | "y" | ".");
    let named = name < line.end && capital(name) && (name..line.end).all(|i| capital(i) || small(i));
    (named && line.end - name <= MOST_NAME).then_some(close)
}

/// Adds *'No hay agua': Marta Quiroga* as the text's first quote where its quotes have double marks. Spanish only.
pub(super) fn add_single(document: &Document, spans: &mut Vec<Span>) {
    const LEAST_WORDS: usize = 4;
    let Some(line) = first(document) else { return };
    let single = |mark: &str| matches!(mark, "'" | "‘" | "’");
    let free = spans.first().is_none_or(|span| span.outer.start >= line.end);
    let Some(close) = is_signed(document, line.clone(), single).filter(|_| free) else { return };
    if close > line.start + LEAST_WORDS {
        let (inner, outer) = (line.start + 1..close, line.start..close + 1);
        spans.insert(0, Span { inner, outer, continues: false, closed: true, single: true });
    }
}
