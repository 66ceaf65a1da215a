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

/// The documents of a segment whose key, which each has, is in the set; deleted ones among them.
pub fn docs_with(segment: &SegmentReader, keys: &FxHashSet<u64>, key: &str) -> tantivy::Result<Vec<DocId>> {
    let mut docs = Vec::new();
    if keys.is_empty() {
        return Ok(docs);
    }
    let column = segment.fast_fields().u64(key)?;
    let mut values = [0; KEYS_AT_ONCE as usize];
    // The quotes of an article stand together, so that most keys are the one before.
    let mut last = None;
    for start in (0..segment.max_doc()).step_by(KEYS_AT_ONCE as usize) {
        let count = KEYS_AT_ONCE.min(segment.max_doc() - start);
        let values = &mut values[..count as usize];
        column.values.get_range(u64::from(start), values);
        for (doc, &key) in (start..).zip(&*values) {
            let known = match last {
                Some((before, found)) if before == key => found,
                _ => keys.contains(&key),
            };
            last = Some((key, known));
            if known {
                docs.push(doc);
            }
        }
    }
    Ok(docs)
}

/// How many keys are read in one go, which is much faster than one by one.
const KEYS_AT_ONCE: u32 = 1024;

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
        let docs = docs_with(reader, &self.0.keys, &self.0.field)?;
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
