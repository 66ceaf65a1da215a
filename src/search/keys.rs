//! Articles ⇄ quotes: the keys of what a query finds in one collection, as a query over the other.

use std::sync::Arc;

use rustc_hash::FxHashSet;
use tantivy::index::SegmentReader;
use tantivy::query::{ConstScorer, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::{DocId, DocSet, Score, Searcher, TERMINATED};

/// The values of the fast field `key` over all that the query finds.
pub fn keys_of(searcher: &Searcher, query: &dyn Query, key: &str) -> tantivy::Result<FxHashSet<u64>> {
    let weight = query.weight(EnableScoring::disabled_from_searcher(searcher))?;
    let mut keys = FxHashSet::default();
    for segment in searcher.segment_readers() {
        let column = segment.fast_fields().u64(key)?;
        weight.for_each_no_score(segment, &mut |docs| {
            keys.extend(docs.iter().filter(|&&doc| !segment.is_deleted(doc)).filter_map(|&doc| column.first(doc)));
        })?;
    }
    Ok(keys)
}

/// Documents whose key is in a set.
#[derive(Clone, Debug)]
pub struct KeysQuery {
    keys: Arc<FxHashSet<u64>>,
    field: String,
}

impl KeysQuery {
    pub fn new(keys: FxHashSet<u64>, field: String) -> Self {
        KeysQuery { keys: Arc::new(keys), field }
    }
}

impl Query for KeysQuery {
    fn weight(&self, _: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        Ok(Box::new(KeysWeight(self.clone())))
    }
}

struct KeysWeight(KeysQuery);

impl Weight for KeysWeight {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let mut docs: Vec<DocId> = Vec::new();
        if !self.0.keys.is_empty() {
            let column = reader.fast_fields().u64(&self.0.field)?;
            docs.extend(
                (0..reader.max_doc()).filter(|&doc| column.first(doc).is_some_and(|key| self.0.keys.contains(&key))),
            );
        }
        Ok(Box::new(ConstScorer::new(Listed { docs, at: 0 }, boost)))
    }

    fn explain(&self, reader: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut scorer = self.scorer(reader, 1.0)?;
        let found = scorer.doc() <= doc && scorer.seek(doc) == doc;
        Ok(Explanation::new("key in a set", if found { 1.0 } else { 0.0 }))
    }
}

/// Documents in ascending order.
struct Listed {
    docs: Vec<DocId>,
    at: usize,
}

impl DocSet for Listed {
    fn advance(&mut self) -> DocId {
        self.at += 1;
        self.doc()
    }

    fn seek(&mut self, target: DocId) -> DocId {
        if self.doc() < target {
            self.at += self.docs[self.at..].partition_point(|&doc| doc < target);
        }
        self.doc()
    }

    fn doc(&self) -> DocId {
        self.docs.get(self.at).copied().unwrap_or(TERMINATED)
    }

    fn size_hint(&self) -> u32 {
        self.docs.len() as u32
    }
}
