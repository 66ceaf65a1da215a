//! Query → the best of what it finds, and how many there are in all.

use std::cmp::Ordering;

use tantivy::columnar::Column;
use tantivy::index::SegmentReader;
use tantivy::query::{EnableScoring, Query, Scorer, Weight};
use tantivy::{DocAddress, DocId, Searcher};

use super::{Error, Sort};

/// A document that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// Which of the tier queries have it: the first counts most. 0 for none.
    pub tier: u32,
    pub score: f32,
    /// Days since 1970-01-01.
    pub day: Option<i64>,
    /// Breaks ties.
    pub key: (u64, u64),
    pub at: DocAddress,
}

/// The best of what was found, best first.
#[derive(Clone, Debug, Default)]
pub struct Top {
    pub hits: Vec<Scored>,
    pub total: usize,
    /// All of them in ascending order, a list a segment, where that is known already.
    pub found: Option<Vec<Vec<DocId>>>,
}

/// The fast fields that order is made of, by name.
#[derive(Clone, Copy, Debug)]
pub struct OrderFields<'a> {
    pub published: &'a str,
    pub key: &'a str,
    /// Of quotes: which of its article's.
    pub ordinal: Option<&'a str>,
}

/// The best `keep` documents of a query (`None`: all). What the first of `tiers` finds comes before what only the second does,
/// and so on; within a tier by score, or by date as `sort` says.
pub fn top(
    searcher: &Searcher,
    query: &dyn Query,
    tiers: &[Box<dyn Query>],
    sort: Sort,
    fields: OrderFields,
    keep: Option<usize>,
) -> Result<Top, Error> {
    let scoring = || EnableScoring::enabled_from_searcher(searcher);
    let unscored = || EnableScoring::disabled_from_searcher(searcher);
    let by_score = sort == Sort::Relevance;
    let weight = query.weight(if by_score { scoring() } else { unscored() })?;
    let tiers = if by_score { tiers } else { &[] };
    let tiers = tiers.iter().map(|tier| tier.weight(unscored())).collect::<tantivy::Result<Vec<_>>>()?;
    let mut best = Best { hits: Vec::new(), keep: keep.unwrap_or(usize::MAX), sort, total: 0 };
    for (ord, segment) in searcher.segment_readers().iter().enumerate() {
        let mut row = Row::open(segment, ord as u32, &tiers, fields)?;
        if by_score {
            weight.for_each(segment, &mut |doc, score| {
                if !segment.is_deleted(doc) {
                    best.add(row.scored(doc, score));
                }
            })?;
        } else {
            weight.for_each_no_score(segment, &mut |docs| {
                docs.iter().filter(|&&doc| !segment.is_deleted(doc)).for_each(|&doc| best.add(row.scored(doc, 0.0)));
            })?;
        }
    }
    Ok(best.finish())
}

/// What has been ranked already, as (where, tier, score).
pub fn as_ranked(
    searcher: &Searcher,
    ranked: impl Iterator<Item = (DocAddress, u32, f32)>,
    total: usize,
    found: Vec<Vec<DocId>>,
    fields: OrderFields,
) -> Result<Top, Error> {
    let open = |ord: usize| Row::open(searcher.segment_reader(ord as u32), ord as u32, &[], fields);
    let mut rows = (0..searcher.segment_readers().len()).map(open).collect::<tantivy::Result<Vec<_>>>()?;
    let hits =
        ranked.map(|(at, tier, score)| Scored { tier, ..rows[at.segment_ord as usize].scored(at.doc_id, score) });
    Ok(Top { hits: hits.collect(), total, found: (!found.is_empty()).then_some(found) })
}

/// Reads what order is made of, for documents of one segment in ascending order.
struct Row {
    ord: u32,
    published: Option<Column<i64>>,
    key: Column<u64>,
    ordinal: Option<Column<u64>>,
    tiers: Vec<Box<dyn Scorer>>,
}

impl Row {
    fn open(
        segment: &SegmentReader,
        ord: u32,
        tiers: &[Box<dyn Weight>],
        fields: OrderFields,
    ) -> tantivy::Result<Self> {
        let fast = segment.fast_fields();
        Ok(Row {
            ord,
            // Absent where no article of the segment has a date.
            published: fast.column_opt(fields.published)?,
            key: fast.u64(fields.key)?,
            ordinal: fields.ordinal.map(|ordinal| fast.u64(ordinal)).transpose()?,
            tiers: tiers.iter().map(|weight| weight.scorer(segment, 1.0)).collect::<tantivy::Result<_>>()?,
        })
    }

    fn scored(&mut self, doc: DocId, score: f32) -> Scored {
        let mut tier = 0;
        for scorer in &mut self.tiers {
            let at = if scorer.doc() < doc { scorer.seek(doc) } else { scorer.doc() };
            tier = tier * 2 + u32::from(at == doc);
        }
        let number = |column: &Column<u64>| column.first(doc).unwrap_or(0);
        Scored {
            tier,
            score,
            day: self.published.as_ref().and_then(|column| column.first(doc)),
            key: (number(&self.key), self.ordinal.as_ref().map_or(0, number)),
            at: DocAddress::new(self.ord, doc),
        }
    }
}

/// The order of results; a total one, so that pages have neither gaps nor repeats.
pub fn order(sort: Sort, a: &Scored, b: &Scored) -> Ordering {
    let by_day = match sort {
        Sort::Relevance => b.tier.cmp(&a.tier).then(b.score.total_cmp(&a.score)).then(b.day.cmp(&a.day)),
        Sort::Newest => b.day.cmp(&a.day),
        // Without a date comes last, here too.
        Sort::Oldest => a.day.is_none().cmp(&b.day.is_none()).then(a.day.cmp(&b.day)),
    };
    by_day.then(a.key.cmp(&b.key))
}

struct Best {
    hits: Vec<Scored>,
    keep: usize,
    sort: Sort,
    total: usize,
}

impl Best {
    fn add(&mut self, hit: Scored) {
        self.total += 1;
        self.hits.push(hit);
        if self.hits.len() >= self.keep.saturating_mul(2).max(1024) {
            self.trim();
        }
    }

    fn trim(&mut self) {
        let sort = self.sort;
        if self.keep < self.hits.len() {
            if self.keep > 0 {
                self.hits.select_nth_unstable_by(self.keep - 1, |a, b| order(sort, a, b));
            }
            self.hits.truncate(self.keep);
        }
    }

    fn finish(mut self) -> Top {
        self.trim();
        let sort = self.sort;
        self.hits.sort_unstable_by(|a, b| order(sort, a, b));
        Top { hits: self.hits, total: self.total, found: None }
    }
}
