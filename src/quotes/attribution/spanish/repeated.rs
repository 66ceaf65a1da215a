//! Quotes of a headline whose words the article repeats and gives to somebody.

use super::is_guess;
use crate::fold::fold;
use crate::quotes::text::{Document, Shape};
use crate::quotes::{Draft, Kind};

/// How many quotes at the head of an article are looked at.
const HEAD: usize = 3;
/// Fewer words may be anybody's.
const LEAST_WORDS: usize = 4;
/// How often the words are the same person's.
const SURE: f32 = 0.95;

/// Gives each quote at the head that names nobody the speaker of the first later quote with the same words.
pub(in crate::quotes::attribution) fn repeat(document: &Document, drafts: &mut [Draft]) {
    for at in 0..drafts.len().min(HEAD) {
        let (before, later) = drafts.split_at_mut(at + 1);
        let open = &mut before[at];
        if open.mention.is_some() || open.kind != Kind::Direct {
            continue;
        }
        let words = words_of(document, open);
        if words.len() < LEAST_WORDS {
            continue;
        }
        let known = later.iter().filter(|d| d.mention.is_some() && !is_guess(d.rule));
        let same = known.into_iter().find(|d| words_of(document, d).windows(words.len()).any(|part| part == words));
        if let Some(same) = same {
            open.mention = same.mention.clone();
            open.rule = "repeated";
            open.confidence = same.confidence * SURE;
        }
    }
}

/// The words of a quote, folded.
fn words_of(document: &Document, draft: &Draft) -> Vec<String> {
    let inside = |i: &usize| matches!(document.tokens[*i].shape, Shape::Word | Shape::Number);
    draft.tokens.clone().filter(inside).map(|i| fold(document.str(i))).collect()
}
