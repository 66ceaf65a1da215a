//! Reported speech without marks.

use super::Draft;
use super::spans::Span;
use super::text::Document;

/// The indirect quotes of the body; none of them overlaps the `marked` ones. `spans` are all stretches between marks.
pub(crate) fn find(document: &Document, spans: &[Span], marked: &[Draft]) -> Vec<Draft> {
    let _ = (document, spans, marked);
    Vec::new()
}
