//! A run of characters, or what stands between quotation marks → the word, pattern or phrase that it means.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::error::SyntaxError;
use super::{Node, PhraseWord};

/// Takes off what no clause starts with.
pub(super) fn trim_start(run: &str) -> &str {
    run.trim_start_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '=' | '*' | '?')))
}

/// Takes off what no word ends with.
pub(super) fn trim_end<'a>(word: &'a str, keep: &[char]) -> &'a str {
    word.trim_end_matches(|c: char| !(c.is_alphanumeric() || is_combining_mark(c) || keep.contains(&c)))
}

fn has_letters(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// A word as it stands, or with one of the signs that change what it matches; `None` for mere punctuation.
pub(super) fn word_form(word: &str, span: Range<usize>) -> Result<Option<Node>, SyntaxError> {
    if let Some(text) = word.strip_prefix('=') {
        return if has_letters(text) { exact(text, span).map(Some) } else { Ok(None) };
    }
    let bare = edges_off(word);
    // What hyphens and the like join is looked for as a phrase.
    bounded(bare.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).count(), &span)?;
    if is_address(bare) {
        return Ok(Some(Node::Word(bare.to_string())));
    }
    let word = trim_end(word, &['*', '~']);
    if let Some((text, slips)) = fuzzy_suffix(word) {
        return fuzzy(text, slips, span).map(Some);
    }
    if let Some((text, weight)) = word.split_once('^')
        && !weight.is_empty()
        && weight.bytes().all(|b| b.is_ascii_digit() || b == b'.')
    {
        return Err(SyntaxError::new(span, "words cannot be given weights").suggest(text));
    }
    // A question mark at the end asks; inside it stands for a letter.
    if word.contains(['*', '?']) {
        return Ok(match (has_letters(word), word.contains('*')) {
            (true, _) => Some(Node::Wild(word.trim_end_matches('~').to_string())),
            (false, true) => Some(Node::All),
            (false, false) => None,
        });
    }
    let word = edges_off(word);
    Ok(has_letters(word).then(|| Node::Word(word.to_string())))
}

/// `https://…`: its signs are no wildcards.
fn is_address(word: &str) -> bool {
    let (scheme, rest) = word.split_once("://").unwrap_or_default();
    // The digit of `~1` is none of its own.
    let rest = match rest.rsplit_once('~') {
        Some((before, slips)) if slips.bytes().all(|b| b.is_ascii_digit()) => before,
        _ => rest,
    };
    has_letters(rest) && !scheme.is_empty() && scheme.bytes().all(|b| b.is_ascii_alphabetic())
}

/// `word~2` → `word`, `2`.
fn fuzzy_suffix(word: &str) -> Option<(&str, &str)> {
    let (text, slips) = word.rsplit_once('~')?;
    (has_letters(text) && slips.bytes().all(|b| b.is_ascii_digit())).then_some((text, slips))
}

fn fuzzy(text: &str, slips: &str, span: Range<usize>) -> Result<Node, SyntaxError> {
    let slips = match slips {
        "" | "1" => 1,
        "2" => 2,
        _ => {
            return Err(
                SyntaxError::new(span, "at most two slips of the pen can be forgiven").suggest(format!("{text}~2"))
            );
        }
    };
    if text.contains(['*', '?']) {
        let word: String = text.chars().filter(|c| !matches!(c, '*' | '?')).collect();
        return Err(SyntaxError::new(span, "a word has wildcards or slips, not both").suggest(format!("{word}~")));
    }
    let text = trim_end(text, &[]);
    Ok(Node::Fuzzy(text.to_string(), slips))
}

/// The words of `="…"` or of `=Word`.
pub(super) fn exact(content: &str, span: Range<usize>) -> Result<Node, SyntaxError> {
    let content = content.replace(['(', ')', '='], " ");
    let words: Vec<&str> = content.split_whitespace().map(edges_off).filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return Err(SyntaxError::new(span, "no word stands here").suggest("=Word"));
    }
    if words.iter().any(|word| word.contains(['*', '?'])) {
        return Err(
            SyntaxError::new(span, "“=” means exactly so, without wildcards").suggest(words[0].replace(['*', '?'], ""))
        );
    }
    Ok(Node::Exact(words.into_iter().map(str::to_string).collect()))
}

fn edges_off(word: &str) -> &str {
    trim_end(word.trim_start_matches(|c: char| !c.is_alphanumeric()), &[])
}

/// A long paragraph of speech; each place of a phrase is looked for, so there must be a bound.
const MAX_PHRASE_WORDS: usize = 300;

/// The words of a phrase; wildcards that mean nothing at its ends fall away.
pub(super) fn phrase_words(content: &str, span: Range<usize>) -> Result<Vec<PhraseWord>, SyntaxError> {
    let content = content.replace(['(', ')'], " ");
    let mut words: Vec<PhraseWord> = content.split_whitespace().filter_map(phrase_word).collect();
    let first = words.iter().position(|word| *word != PhraseWord::Any);
    let Some(first) = first else {
        return Err(SyntaxError::new(span, "no word stands between these marks").suggest("\"some words\""));
    };
    words.drain(..first);
    while words.last() == Some(&PhraseWord::Any) {
        words.pop();
    }
    bounded(words.len(), &span)?;
    Ok(words)
}

fn bounded(words: usize, span: &Range<usize>) -> Result<(), SyntaxError> {
    if words > MAX_PHRASE_WORDS {
        let message = format!("a phrase may have {MAX_PHRASE_WORDS} words, this one has {words}");
        return Err(SyntaxError::new(span.clone(), message));
    }
    Ok(())
}

fn phrase_word(piece: &str) -> Option<PhraseWord> {
    if piece == "*" {
        return Some(PhraseWord::Any);
    }
    let start = piece.trim_start_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '*' | '?')));
    let word = trim_end(start, &['*']);
    if !has_letters(word) {
        return None;
    }
    if word.contains(['*', '?']) && !is_address(word) {
        return Some(PhraseWord::Wild(word.to_string()));
    }
    Some(PhraseWord::Word(edges_off(word).to_string()))
}
