//! Tokens → what stands behind a raya, the dash that opens speech in Spanish: `—Ya basta —dijo la jueza—. Siéntese.`

use super::lang::Class;
use super::spans::Span;
use super::text::{Document, Shape};

/// Whether token `i` is a raya at the head of its paragraph.
pub(crate) fn is_raya(document: &Document, i: usize) -> bool {
    let glued = document.tokens.get(i + 1).is_some_and(|t| !t.space_before && t.shape != Shape::Mark);
    glued && is_dash(document.str(i)) && document.paragraphs.get(document.paragraph_of(i)).is_some_and(|p| p.start == i)
}

fn is_dash(word: &str) -> bool {
    matches!(word, "—" | "–" | "―" | "-")
}

/// Puts the speech behind rayas among the spans; a paragraph that opens with one has no other spans.
pub(crate) fn add(document: &Document, spans: &mut Vec<Span>) {
    unopened(document, spans);
    let heads: Vec<usize> = (0..document.paragraphs.len()).filter(|&p| opens(document, p)).collect();
    if heads.is_empty() {
        return;
    }
    spans.retain(|s| heads.binary_search(&document.paragraph_of(s.outer.start)).is_err());
    for paragraph in heads {
        speech(document, paragraph, spans);
    }
    spans.sort_by_key(|s| s.outer.start);
}

/// A hyphen opens speech only where a verb of speaking stands behind a second one: else it is an item of a list.
fn opens(document: &Document, paragraph: usize) -> bool {
    let tokens = document.paragraphs[paragraph].clone();
    if !is_raya(document, tokens.start) {
        return false;
    }
    let next = &document.tokens[tokens.start + 1];
    let starts = next.capital || matches!(document.str(tokens.start + 1), "¿" | "¡" | "…" | ".");
    starts && (document.str(tokens.start) != "-" || tokens.clone().any(|i| opens_aside(document, i, tokens.start)))
}

/// The dash `i` opens the words of the reporter: a space before it, none behind, and a verb of speaking follows.
fn opens_aside(document: &Document, i: usize, head: usize) -> bool {
    i > head
        && is_dash(document.str(i))
        && document.tokens[i].space_before
        && document.tokens.get(i + 1).is_some_and(|t| !t.space_before && !t.capital)
        && (i + 1..i + 5)
            .any(|k| document.class(k).is(Class::SAY.or(Class::MAY_SAY).or(Class::VERB)) || is_preterite(document, k))
}

fn is_preterite(document: &Document, i: usize) -> bool {
    i < document.tokens.len() && document.str(i).ends_with('ó') && document.tokens[i].end - document.tokens[i].start > 4
}

fn speech(document: &Document, paragraph: usize, spans: &mut Vec<Span>) {
    let tokens = document.paragraphs[paragraph].clone();
    let (mut open, mut from) = (tokens.start, tokens.start + 1);
    let mut i = from;
    while i < tokens.end {
        if !opens_aside(document, i, tokens.start) {
            i += 1;
            continue;
        }
        push(document, spans, open, from, i);
        // The aside ends at a dash that nothing but a stop is glued to, or with the paragraph.
        let close = (i + 1..tokens.end).find(|&k| is_dash(document.str(k)) && !document.tokens[k].space_before);
        let Some(close) = close else { return };
        from = close + 1;
        while from < tokens.end && matches!(document.str(from), "." | "," | ";" | ":" | "…") {
            from += 1;
        }
        open = from;
        i = from;
    }
    push(document, spans, open, from, tokens.end);
}

fn push(document: &Document, spans: &mut Vec<Span>, open: usize, from: usize, to: usize) {
    if from < to && (from..to).any(|i| document.tokens[i].shape == Shape::Word) {
        spans.push(Span { inner: from..to, outer: open..to, continues: false, closed: true, single: false });
    }
}

/// Speech whose opening mark was lost: `Nadie vino”, dijo`. Only the sentence that ends there is surely speech; those before it
/// are from the first on that speaks of the speaker.
fn unopened(document: &Document, spans: &mut Vec<Span>) {
    let mut found = Vec::new();
    for paragraph in &document.paragraphs {
        let mut next = spans.partition_point(|s| s.outer.start < paragraph.start);
        let mut from = paragraph.start;
        let mut i = paragraph.start;
        while i < paragraph.end {
            if spans.get(next).is_some_and(|s| s.outer.start == i) {
                i = spans[next].outer.end.max(i + 1);
                next += 1;
                from = document.sentences.get(document.sentence_of(i.saturating_sub(1))).map_or(i, |s| s.end.max(i));
                continue;
            }
            if closes_speech(document, i) && from + 3 < i && i < paragraph.end {
                let last = document.sentences.get(document.sentence_of(i - 1)).map_or(from, |s| s.start.max(from));
                let own = (from..last).find(|&k| is_first_person(document.str(k)));
                let own = own.and_then(|k| document.sentences.get(document.sentence_of(k)));
                from = own.map_or(last, |s| s.start.max(from));
                found.push(Span { inner: from..i, outer: from..i + 1, continues: false, closed: true, single: false });
                from = i + 1;
            }
            i += 1;
        }
    }
    if !found.is_empty() {
        spans.extend(found);
        spans.sort_by_key(|s| s.outer.start);
    }
}

/// *me*, *nuestra*, *hemos*, *pensamos*.
fn is_first_person(word: &str) -> bool {
    let word = word.to_lowercase();
    let verb = ["amos", "emos", "imos"].iter().any(|e| word.ends_with(e)) && word.len() > 4;
    let noun = word.contains(['á', 'é', 'í', 'ó', 'ú']) && !word.ends_with("ramos") && !word.ends_with("íamos");
    verb && !noun
        || word.starts_with("nuestr")
        || matches!(
            word.as_str(),
            "yo" | "me"
                | "mi"
                | "mis"
                | "mí"
                | "nos"
                | "nosotros"
                | "nosotras"
                | "soy"
                | "estoy"
                | "voy"
                | "creo"
                | "sé"
        )
}

/// A closing double mark, then a comma and a verb of speaking.
fn closes_speech(document: &Document, i: usize) -> bool {
    let token = &document.tokens[i];
    token.shape == Shape::Mark
        && !token.space_before
        && matches!(document.str(i), "\"" | "”" | "»" | "''" | "’’")
        && document.tokens.get(i + 2).is_some_and(|t| !t.capital && document.str(i + 1) == ",")
        && document.class(i + 2).is(Class::SAY)
        && document.class(i + 2).is(Class::FINITE)
}
