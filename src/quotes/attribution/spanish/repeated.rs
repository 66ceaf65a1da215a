//! Quotes of a headline whose words the article repeats and gives to somebody.

use super::is_guess;
use crate::fold::fold;
use crate::quotes::text::{Document, Shape};
use crate::quotes::{Draft, Kind};

/// How many paragraphs are a headline and what stands below it.
const HEAD: usize = 2;
/// Fewer words may be anybody's.
const LEAST_WORDS: usize = 4;
/// More are no headline.
const MOST_WORDS: usize = 60;
/// How often the words are the same person's.
const SURE: f32 = 0.95;

/// Gives each quote at the head that names nobody the speaker of the first quote of a later paragraph that starts with the same words.
pub(in crate::quotes::attribution) fn repeat(document: &Document, drafts: &mut [Draft]) {
    let Some(head) = document.paragraphs.iter().take(HEAD).next_back().map(|p| p.end) else { return };
    for at in 0..drafts.len() {
        let (before, later) = drafts.split_at_mut(at + 1);
        let open = &mut before[at];
        if open.tokens.start >= head {
            return;
        }
        if open.mention.is_some() || open.kind != Kind::Direct {
            continue;
        }
        let words: Vec<String> = words_of(document, open).take(MOST_WORDS + 1).collect();
        if !(LEAST_WORDS..=MOST_WORDS).contains(&words.len()) {
            continue;
        }
        let body = document.paragraphs.iter().find(|p| p.end > open.tokens.start).map_or(head, |p| p.end);
        let known = later.iter().filter(|d| d.tokens.start >= body && d.mention.is_some() && !is_guess(d.rule));
        // Within a later quote they may be what its speaker says that another said: “Luis dijo que …, y mintió”.
        let starts = |d: &&Draft| words_of(document, d).take(words.len()).eq(words.iter().cloned());
        if let Some(same) = known.into_iter().find(starts) {
            open.mention = same.mention.clone();
            open.rule = "repeated";
            open.confidence = same.confidence * SURE;
        }
    }
}

/// The words of a quote, folded.
fn words_of<'d>(document: &'d Document, draft: &Draft) -> impl Iterator<Item = String> + use<'d> {
    let inside = |i: &usize| matches!(document.tokens[*i].shape, Shape::Word | Shape::Number);
    draft.tokens.clone().filter(inside).map(|i| fold(document.str(i)))
}
