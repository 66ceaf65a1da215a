//! Stage 1: words → how well each article has them, by BM25 over the pooled text of headline and body.

use std::cell::RefCell;
use std::cmp::Ordering;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::Postings;
use tantivy::query::{EnableScoring, Query, Scorer};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, DocId, DocSet, Searcher, SegmentReader, TERMINATED};

use super::words::{Term, Words};
use super::{ALL_OF, Ask, Candidate, FIRST, HAS_ALL, Order, POOLED, Tallied};

/// BM25's saturation: how soon further occurrences stop counting. The value of Robertson & Zaragoza (2009) and Lucene.
pub(super) const K1: f32 = 1.2;
/// BM25's length normalisation, for one word and for many. Long queries need more, as in Zhai & Lafferty (2004) for
/// smoothing: a long article has some of many words by chance, but says much of a topic because it is about it.
const B_TOPIC: f32 = 0.2;
const B_STORY: f32 = 0.9;
/// Rarest first, words are looked up in all their articles until that many articles have been seen, as a share of all;
/// the others only count in the candidates that these give. It bounds the time.
const EARLY_SHARE: f32 = 1.0;
const EARLY_ARTICLES: f32 = 20_000.0;
/// So many of the rarest words are looked up in any case.
const EARLY_WORDS: usize = 3;
/// An article that lacks less than this part of the heaviest word's weight may be the sentence that is looked for.
const NEARLY: f32 = 0.5;
/// How many of those there can be, the best.
const NEARLY_COMPLETE: usize = 500;

/// What is known of one article.
#[derive(Clone, Copy, Default)]
struct Tally {
    score: f32,
    has: u32,
}

thread_local! {
    /// One tally an article of a segment; kept between queries, as getting the memory costs more than clearing it.
    static TALLIES: RefCell<Vec<Tally>> = const { RefCell::new(Vec::new()) };
}

/// The best `size` articles that have any of the words and match `among`, and those that have nearly all; in no order.
/// With them those that come next, and how many have any of the words.
pub(super) fn tally(
    searcher: &Searcher,
    words: &Words,
    ask: &Ask,
    order: &Order,
    size: usize,
) -> tantivy::Result<Tallied> {
    let early = early(words);
    let weigh = |query: &dyn Query| query.weight(EnableScoring::disabled_from_searcher(searcher));
    let among = ask.among.map(weigh).transpose()?;
    let first = ask.first.map(weigh).transpose()?;
    let norms = norms(words);
    let all_count = if words.terms.len() <= ALL_OF { words.all() } else { u32::MAX };
    let mut best = Best::new(order, size.max(ask.wanted));
    let mut nearly = Best::new(order, NEARLY_COMPLETE);
    let (mut total, mut all_found) = (0, Vec::new());
    for (ordinal, segment) in searcher.segment_readers().iter().enumerate() {
        let mut first = first.as_ref().map(|first| first.scorer(segment, 1.0)).transpose()?;
        let mut found = Vec::new();
        let mut take = |doc: DocId, tally: Tally| {
            total += 1;
            if ask.all {
                found.push(doc);
            }
            let is_first = first.as_mut().is_some_and(|first| seek(&mut **first, doc));
            let tier = u8::from(is_first) * FIRST + u8::from(tally.has == all_count) * HAS_ALL;
            let found = Found { at: DocAddress::new(ordinal as u32, doc), tally, tier };
            best.offer(found);
            if lacks_little(words, early & !tally.has) {
                nearly.offer(found);
            }
        };
        TALLIES.with_borrow_mut(|tallies| -> tantivy::Result<()> {
            tallies.clear();
            tallies.resize(segment.max_doc() as usize, Tally::default());
            count_all(searcher, words, early, ordinal, &norms, tallies)?;
            match &among {
                None => {
                    for (doc, &tally) in tallies.iter().enumerate() {
                        if tally.has != 0 && is_alive(segment, doc as DocId) {
                            take(doc as DocId, tally);
                        }
                    }
                }
                Some(among) => {
                    let mut docs = among.scorer(segment, 1.0)?;
                    let mut doc = docs.doc();
                    while doc != TERMINATED {
                        let tally = tallies[doc as usize];
                        if tally.has != 0 && is_alive(segment, doc) {
                            take(doc, tally);
                        }
                        doc = docs.advance();
                    }
                }
            }
            Ok(())
        })?;
        all_found.push(found);
    }
    let (best, tail) = best.take(size);
    let mut pool = merge(best, nearly.take(NEARLY_COMPLETE).0);
    let tail = tail.into_iter().filter(|found| pool.binary_search_by_key(&found.at, |c| c.at).is_err());
    let tail = tail.map(|found| candidate(found, 0, false)).collect();
    add_late(searcher, words, early, &norms, &mut pool)?;
    Ok(Tallied { pool, tail, total, found: all_found })
}

/// Whether `docs`, which is asked in ascending order, has the document.
fn seek(docs: &mut dyn Scorer, doc: DocId) -> bool {
    let at = if docs.doc() < doc { docs.seek(doc) } else { docs.doc() };
    at == doc
}

/// The bits of the words that are looked up in all their articles.
fn early(words: &Words) -> u32 {
    let mut rarest: Vec<usize> = (0..words.terms.len()).collect();
    rarest.sort_by_key(|&bit| (words.terms[bit].articles, bit));
    let budget = (EARLY_SHARE * words.articles).max(EARLY_ARTICLES) as u64;
    let (mut early, mut seen) = (0, 0);
    for (rank, bit) in rarest.into_iter().enumerate() {
        seen += words.terms[bit].articles;
        if rank >= EARLY_WORDS && seen > budget {
            break;
        }
        early |= 1 << bit;
    }
    early
}

/// The length part of BM25 for each of Tantivy's 256 lengths.
pub(super) fn norms(words: &Words) -> [f32; 256] {
    let b = B_TOPIC + (B_STORY - B_TOPIC) * words.specificity();
    std::array::from_fn(|id| {
        let length = FieldNormReader::id_to_fieldnorm(id as u8) as f32;
        K1 * (1.0 - b + b * length / words.mean_length)
    })
}

pub(super) fn bm25(weight: f32, times: u32, norm: f32) -> f32 {
    let times = times as f32;
    weight * times * (K1 + 1.0) / (times + norm)
}

/// Adds the words of these bits to the tallies of a segment.
fn count_all(
    searcher: &Searcher,
    words: &Words,
    bits: u32,
    segment: usize,
    norms: &[f32; 256],
    tallies: &mut [Tally],
) -> tantivy::Result<()> {
    let lengths = searcher.segment_reader(segment as u32).get_fieldnorms_reader(field_of(searcher))?;
    let index = &words.indexes[segment];
    for (bit, term) in words.terms.iter().enumerate().filter(|(bit, _)| bits & (1 << bit) != 0) {
        for info in &term.lists[segment] {
            let mut blocks = index.read_block_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
            while !blocks.docs().is_empty() {
                for (&doc, &times) in blocks.docs().iter().zip(blocks.freqs()) {
                    let tally = &mut tallies[doc as usize];
                    tally.score += bm25(term.weight, times, norms[usize::from(lengths.fieldnorm_id(doc))]);
                    tally.has |= 1 << bit;
                }
                blocks.advance();
            }
        }
    }
    Ok(())
}

/// Adds the words that are too common to be looked up in all their articles.
fn add_late(
    searcher: &Searcher,
    words: &Words,
    early: u32,
    norms: &[f32; 256],
    pool: &mut [Candidate],
) -> tantivy::Result<()> {
    let late: Vec<usize> = (0..words.terms.len()).filter(|bit| early & (1 << bit) == 0).collect();
    if late.is_empty() {
        return Ok(());
    }
    pool.sort_unstable_by_key(|candidate| candidate.at);
    for bit in late {
        add_term(searcher, words, &words.terms[bit], norms, pool, 1 << bit)?;
    }
    Ok(())
}

/// Adds one more word to candidates that are in the order of their addresses, and sets its bits where it stands.
pub(super) fn add_term(
    searcher: &Searcher,
    words: &Words,
    term: &Term,
    norms: &[f32; 256],
    pool: &mut [Candidate],
    bits: u32,
) -> tantivy::Result<()> {
    let field = field_of(searcher);
    let mut rest = pool;
    while let Some(first) = rest.first() {
        let segment = first.at.segment_ord;
        let count = rest.iter().take_while(|candidate| candidate.at.segment_ord == segment).count();
        let (here, others) = std::mem::take(&mut rest).split_at_mut(count);
        rest = others;
        let lengths = searcher.segment_reader(segment).get_fieldnorms_reader(field)?;
        for info in &term.lists[segment as usize] {
            let index = &words.indexes[segment as usize];
            let mut postings = index.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
            for candidate in here.iter_mut() {
                let doc = candidate.at.doc_id;
                if postings.doc() < doc {
                    postings.seek(doc);
                }
                if postings.doc() == doc {
                    let norm = norms[usize::from(lengths.fieldnorm_id(doc))];
                    candidate.words += bm25(term.weight, postings.term_freq(), norm);
                    candidate.has |= bits;
                }
            }
        }
    }
    Ok(())
}

fn field_of(searcher: &Searcher) -> tantivy::schema::Field {
    searcher.schema().get_field("text").expect("the schema of articles has it")
}

fn is_alive(segment: &SegmentReader, doc: DocId) -> bool {
    segment.alive_bitset().is_none_or(|alive| alive.is_alive(doc))
}

/// Whether the words of these bits weigh little.
fn lacks_little(words: &Words, lacking: u32) -> bool {
    if lacking == 0 {
        return true;
    }
    if lacking.count_ones() > 3 {
        return false;
    }
    let heaviest = words.terms.iter().map(|term| term.weight).fold(0.0, f32::max);
    let weight: f32 =
        words.terms.iter().enumerate().filter(|(bit, _)| lacking & (1 << bit) != 0).map(|(_, term)| term.weight).sum();
    weight <= NEARLY * heaviest
}

/// Both lists as candidates, each article once, in the order of their addresses.
fn merge(best: Vec<Found>, nearly: Vec<Found>) -> Vec<Candidate> {
    let mut pool: Vec<Candidate> = nearly.into_iter().map(|found| candidate(found, POOLED, true)).collect();
    pool.extend(best.into_iter().map(|found| candidate(found, POOLED, false)));
    // The sort is stable: of two equal ones the first, nearly complete one stays.
    pool.sort_by_key(|candidate| candidate.at);
    pool.dedup_by_key(|candidate| candidate.at);
    pool
}

fn candidate(found: Found, tier: u8, nearly_complete: bool) -> Candidate {
    let Found { at, tally, .. } = found;
    Candidate { at, tier: found.tier + tier, words: tally.score, places: 0.0, has: tally.has, nearly_complete }
}

#[derive(Clone, Copy)]
struct Found {
    at: DocAddress,
    tally: Tally,
    /// All but [`POOLED`].
    tier: u8,
}

impl Found {
    /// Best first; equals by key.
    fn compare(order: &Order, a: &Found, b: &Found) -> Ordering {
        let by_score = b.tier.cmp(&a.tier).then(b.tally.score.total_cmp(&a.tally.score));
        by_score.then_with(|| order.key(a.at).cmp(&order.key(b.at)))
    }
}

/// Keeps the best `size` of what is offered.
struct Best<'a> {
    order: &'a Order,
    size: usize,
    kept: Vec<Found>,
    /// The last of those that are kept for sure; what comes after it is not taken.
    threshold: Option<Found>,
}

impl Best<'_> {
    fn new(order: &Order, size: usize) -> Best<'_> {
        Best { order, size: size.max(1), kept: Vec::new(), threshold: None }
    }

    fn offer(&mut self, found: Found) {
        if self.threshold.is_none_or(|threshold| Found::compare(self.order, &found, &threshold).is_lt()) {
            self.kept.push(found);
            if self.kept.len() >= self.size.saturating_mul(2) {
                self.threshold = shrink(self.order, &mut self.kept, self.size);
            }
        }
    }

    /// The best `size`, and the others.
    fn take(mut self, size: usize) -> (Vec<Found>, Vec<Found>) {
        shrink(self.order, &mut self.kept, self.size);
        let mut best = self.kept;
        if best.len() <= size {
            return (best, Vec::new());
        }
        best.select_nth_unstable_by(size, |a, b| Found::compare(self.order, a, b));
        let others = best.split_off(size);
        (best, others)
    }
}

/// Leaves the best `size`; gives the last of them where some had to go.
fn shrink(order: &Order, all: &mut Vec<Found>, size: usize) -> Option<Found> {
    if all.len() <= size {
        return None;
    }
    all.select_nth_unstable_by(size - 1, |a, b| Found::compare(order, a, b));
    all.truncate(size);
    all.last().copied()
}
