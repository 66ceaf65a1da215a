//! Which documents a commit deletes: those of some terms, but not those that the same commit adds.

use std::collections::HashSet;

use tantivy::index::{SegmentId, SegmentReader};
use tantivy::query::{EmptyScorer, EnableScoring, Explanation, Query, Scorer, TermSetQuery, Weight};
use tantivy::{DocId, Score};

/// The documents with one of the terms, in all segments but the new ones.
///
/// Tantivy tells old documents from new ones by stamps, which it gives to documents only that go through its queue.
#[derive(Clone, Debug)]
pub(super) struct Older {
    pub terms: TermSetQuery,
    pub new: HashSet<SegmentId>,
}

impl Query for Older {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        Ok(Box::new(OlderWeight { terms: self.terms.weight(scoring)?, new: self.new.clone() }))
    }
}

struct OlderWeight {
    terms: Box<dyn Weight>,
    new: HashSet<SegmentId>,
}

impl Weight for OlderWeight {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        if self.new.contains(&reader.segment_id()) {
            return Ok(Box::new(EmptyScorer));
        }
        self.terms.scorer(reader, boost)
    }

    fn explain(&self, reader: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        self.terms.explain(reader, doc)
    }
}
