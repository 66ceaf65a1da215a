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
    let signed = || document.language.code == "es" && is_signed(document, first.clone(), is_double).is_some();
    single || has_capitals(document, &first) && !signed()
}

/// Whether nearly all longer words of a line have capitals.
fn has_capitals(document: &Document, line: &Range<usize>) -> bool {
    let words = line.clone().filter(|&i| document.tokens[i].shape == Shape::Word);
    let long = words.clone().filter(|&i| document.str(i).len() > 4).count();
    let capital = words.filter(|&i| document.str(i).len() > 4 && document.tokens[i].capital).count();
    long >= 3 && capital * 4 >= long * 3
}

/// The first of several paragraphs, if it is short and no sentence as the opening of an article is.
pub(super) fn first(document: &Document) -> Option<Range<usize>> {
    let short = |p: &&Range<usize>| p.len() <= MOST_TOKENS && document.paragraphs.len() > 2;
    let first = document.paragraphs.first().filter(short)?;
    (!is_sentence(document, first)).then(|| first.clone())
}

/// Whether the line ends as sentences do and headlines do not. English only.
fn is_sentence(document: &Document, line: &Range<usize>) -> bool {
    let marked = |i: usize| document.tokens[i].shape == Shape::Mark;
    let last = line.clone().rev().find(|&i| !marked(i)).map_or("", |i| document.str(i));
    let opening = last == "." && line.len() >= LEAST_OPENING;
    // “It is over!”¶ It was Pell who said so.
    let spoken = marked(line.start) && marked(line.end - 1) && matches!(last, "." | "!" | "?");
    document.language.code == "en" && (opening || spoken) && !has_capitals(document, line)
}

/// Adds *‘I never saw it’: Jo Pell on the night of the flood*, a headline that opens with words in marks. English only.
pub(super) fn add_opening(document: &Document, spans: &mut Vec<Span>) {
    const LEAST_WORDS: usize = 4;
    let Some(line) = first(document) else { return };
    let mark = |i: &usize| document.tokens[*i].shape == Shape::Mark;
    let free = spans.first().is_none_or(|span| span.outer.start >= line.end);
    let Some(close) = line.clone().skip(1).find(mark).filter(|_| free && mark(&line.start)) else { return };
    let colon = close + 1 < line.end && document.str(close + 1) == ":";
    let inner = line.start + 1..close;
    let small = inner.clone().skip(1).filter(|&i| !document.tokens[i].capital && document.str(i).len() > 2).count();
    if colon && inner.len() >= LEAST_WORDS && small > 1 {
        let single = !is_double(document.str(line.start));
        spans.insert(0, Span { inner, outer: line.start..close + 1, continues: false, closed: true, single });
    }
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
