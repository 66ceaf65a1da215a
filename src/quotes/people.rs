//! Mentions → people: fills `speaker` of each draft.

use super::Draft;
use super::text::Document;

/// Fills `speaker` and `named_at` where the mention can be resolved.
pub(crate) fn resolve(document: &Document, headline: &str, drafts: &mut [Draft]) {
    let _ = headline;
    for draft in drafts {
        if let Some(mention) = draft.mention.clone()
            && document.tokens[mention.end - 1].capital
        {
            draft.speaker = Some(document.text[document.bytes(mention)].to_string());
        }
    }
}
