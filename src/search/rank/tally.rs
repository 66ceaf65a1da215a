//! Stage 1: words → how well each article has them, by BM25 over the pooled text of headline and body.

use std::cell::Cell;
use std::cmp::Ordering;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::Postings;
use tantivy::query::{EnableScoring, Query, Scorer};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, DocId, DocSet, Searcher, TERMINATED};

use super::open::{Open, Segment};
use super::words::{Term, Words};
use super::{ALL_OF, Ask, Candidate, FIRST, HAS_ALL, POOLED, SENTENCE, Tallied};

/// BM25's saturation: how soon further occurrences stop counting, for one word and for many. The range that Robertson &
/// Zaragoza (2009) give is 1.2 to 2.
pub(super) const K1_TOPIC: f32 = 1.2;
const K1_STORY: f32 = 1.8;
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
/// Where fewer articles than this share of a segment's have any of the words, they are listed rather than looked for.
const FEW: usize = 8;

/// What is known of one article.
#[derive(Clone, Copy, Default)]
struct Tally {
    score: f32,
    has: u32,
}

/// The tallies of a segment's articles, and of which there are any, once each.
#[derive(Default)]
struct Tallies {
    of: Vec<Tally>,
    found: Vec<DocId>,
}

thread_local! {
    /// Kept between queries, all blank: getting the memory costs more than clearing what was used of it.
    static TALLIES: Cell<Tallies> = Cell::default();
}

/// The best `size` articles that have any of the words and match `among`, and those that have nearly all; in no order.
/// With them those that come next, and how many have any of the words.
pub(super) fn tally(
    searcher: &Searcher,
    open: &Open,
    words: &Words,
    ask: &Ask,
    size: usize,
) -> tantivy::Result<Tallied> {
    let early = early(open, words);
    let weigh = |query: &dyn Query| query.weight(EnableScoring::disabled_from_searcher(searcher));
    let among = ask.among.map(weigh).transpose()?;
    let first = ask.first.map(weigh).transpose()?;
    let bm25 = Bm25::new(open, words);
    let all_of_few = (words.terms.len() <= ALL_OF).then(|| words.all());
    let mut best = Best::new(open, size.max(ask.wanted));
    let mut nearly = Best::new(open, NEARLY_COMPLETE);
    let sentence = words.terms.len() >= SENTENCE;
    let (mut total, mut all_found) = (0, Vec::new());
    // A query that fails does not give them back, blank or not.
    let mut tallies = TALLIES.take();
    for (ordinal, segment) in open.segments.iter().enumerate() {
        let mut first = first.as_ref().map(|first| first.scorer(&segment.reader, 1.0)).transpose()?;
        let mut found = Vec::new();
        let mut take = |doc: DocId, tally: Tally| {
            total += 1;
            if ask.all {
                found.push(doc);
            }
            let is_first = first.as_mut().is_some_and(|first| seek(&mut **first, doc));
            let tier = u8::from(is_first) * FIRST + u8::from(Some(tally.has) == all_of_few) * HAS_ALL;
            let found = Found { at: DocAddress::new(ordinal as u32, doc), tally, tier };
            best.offer(found);
            if sentence && lacks_little(words, early & !tally.has) {
                nearly.offer(found);
            }
        };
        tallies.count(segment, ordinal, words, early, &bm25)?;
        match &among {
            None => tallies.visit(segment, ask.first.is_some() || ask.all, &mut take),
            Some(among) => {
                let mut docs = among.scorer(&segment.reader, 1.0)?;
                tallies.visit_among(segment, &mut *docs, &mut take);
            }
        }
        all_found.push(found);
    }
    TALLIES.set(tallies);
    let (best, tail) = best.take(size);
    let mut pool = merge(best, nearly.take(NEARLY_COMPLETE).0);
    let tail = tail.into_iter().filter(|found| pool.binary_search_by_key(&found.at, |c| c.at).is_err());
    let tail = tail.map(|found| candidate(found, 0, false)).collect();
    for bit in (0..words.terms.len()).filter(|bit| early & (1 << bit) == 0) {
        add_late(open, &words.terms[bit], &bm25, &mut pool, 1 << bit)?;
    }
    Ok(Tallied { pool, tail, total, found: all_found })
}

impl Tallies {
    /// Counts the words of these bits.
    fn count(
        &mut self,
        segment: &Segment,
        ordinal: usize,
        words: &Words,
        bits: u32,
        bm25: &Bm25,
    ) -> tantivy::Result<()> {
        self.of.resize(self.of.len().max(segment.reader.max_doc() as usize), Tally::default());
        for (bit, term) in words.terms.iter().enumerate().filter(|(bit, _)| bits & (1 << bit) != 0) {
            for info in &term.lists[ordinal] {
                let mut blocks = segment.text.read_block_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
                while !blocks.docs().is_empty() {
                    for (&doc, &times) in blocks.docs().iter().zip(blocks.freqs()) {
                        let tally = &mut self.of[doc as usize];
                        if tally.has == 0 {
                            self.found.push(doc);
                        }
                        tally.score += bm25.score(term.weight, times, segment.lengths.fieldnorm_id(doc));
                        tally.has |= 1 << bit;
                    }
                    blocks.advance();
                }
            }
        }
        Ok(())
    }

    /// Shows all that are alive, in ascending order if so asked, and leaves all blank.
    fn visit(&mut self, segment: &Segment, ascending: bool, take: &mut impl FnMut(DocId, Tally)) {
        let docs = segment.reader.max_doc();
        if ascending && self.found.len() > docs as usize / FEW {
            self.found.clear();
            self.found.extend((0..docs).filter(|&doc| self.of[doc as usize].has != 0));
        } else if ascending {
            self.found.sort_unstable();
        }
        for doc in self.found.drain(..) {
            let tally = std::mem::take(&mut self.of[doc as usize]);
            if segment.is_alive(doc) {
                take(doc, tally);
            }
        }
    }

    /// Shows those of these documents that are alive, in ascending order, and leaves all blank.
    fn visit_among(&mut self, segment: &Segment, docs: &mut dyn Scorer, take: &mut impl FnMut(DocId, Tally)) {
        let mut doc = docs.doc();
        while doc != TERMINATED {
            let tally = self.of[doc as usize];
            if tally.has != 0 && segment.is_alive(doc) {
                take(doc, tally);
            }
            doc = docs.advance();
        }
        for doc in self.found.drain(..) {
            self.of[doc as usize] = Tally::default();
        }
    }
}

/// Whether `docs`, which is asked in ascending order, has the document.
fn seek(docs: &mut dyn Scorer, doc: DocId) -> bool {
    let at = if docs.doc() < doc { docs.seek(doc) } else { docs.doc() };
    at == doc
}

/// The bits of the words that are looked up in all their articles.
fn early(open: &Open, words: &Words) -> u32 {
    let mut rarest: Vec<usize> = (0..words.terms.len()).collect();
    rarest.sort_by_key(|&bit| (words.terms[bit].articles, bit));
    let budget = (EARLY_SHARE * open.articles).max(EARLY_ARTICLES) as u64;
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

/// Robertson & Zaragoza's formula for one query.
struct Bm25 {
    k1: f32,
    /// The length part, for each of Tantivy's 256 lengths.
    norms: [f32; 256],
}

impl Bm25 {
    fn new(open: &Open, words: &Words) -> Bm25 {
        let between = |topic, story| topic + (story - topic) * words.specificity();
        let (k1, b) = (between(K1_TOPIC, K1_STORY), between(B_TOPIC, B_STORY));
        let norm = |id| {
            let length = FieldNormReader::id_to_fieldnorm(id as u8) as f32;
            k1 * (1.0 - b + b * length / open.mean_length)
        };
        Bm25 { k1, norms: std::array::from_fn(norm) }
    }

    fn score(&self, weight: f32, times: u32, length_id: u8) -> f32 {
        let times = times as f32;
        weight * times * (self.k1 + 1.0) / (times + self.norms[usize::from(length_id)])
    }
}

/// Adds a word that is too common to be looked up in all its articles to candidates that are in the order of their
/// addresses, and sets its bit where it stands.
fn add_late(open: &Open, term: &Term, bm25: &Bm25, pool: &mut [Candidate], bit: u32) -> tantivy::Result<()> {
    for here in pool.chunk_by_mut(|a, b| a.at.segment_ord == b.at.segment_ord) {
        let segment = open.segment(here[0].at);
        for info in &term.lists[here[0].at.segment_ord as usize] {
            let mut postings = segment.text.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
            for candidate in here.iter_mut() {
                let doc = candidate.at.doc_id;
                if postings.doc() < doc {
                    postings.seek(doc);
                }
                if postings.doc() == doc {
                    candidate.words += bm25.score(term.weight, postings.term_freq(), segment.lengths.fieldnorm_id(doc));
                    candidate.has |= bit;
                }
            }
        }
    }
    Ok(())
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
    /// Tier and score as one number, which says who comes first wherever two are not equal: the bits of floats that are
    /// not negative are in their order.
    fn worth(&self) -> u64 {
        u64::from(self.tier) << 32 | u64::from(self.tally.score.to_bits())
    }

    /// Best first; equals by key.
    fn compare(open: &Open, a: &Found, b: &Found) -> Ordering {
        let by_score = b.tier.cmp(&a.tier).then(b.tally.score.total_cmp(&a.tally.score));
        by_score.then_with(|| open.key(a.at).cmp(&open.key(b.at)))
    }
}

/// Keeps the best `size` of what is offered.
struct Best<'a> {
    open: &'a Open,
    size: usize,
    kept: Vec<Found>,
    /// What the last of those that are kept for sure is worth; what is worth less is not taken.
    least: u64,
}

impl Best<'_> {
    fn new(open: &Open, size: usize) -> Best<'_> {
        Best { open, size: size.max(1), kept: Vec::new(), least: 0 }
    }

    #[inline(always)]
    fn offer(&mut self, found: Found) {
        if found.worth() >= self.least {
            self.keep(found);
        }
    }

    #[cold]
    fn keep(&mut self, found: Found) {
        self.kept.push(found);
        if self.kept.len() >= self.size.saturating_mul(2) {
            self.least = shrink(self.open, &mut self.kept, self.size).map_or(0, |last| last.worth());
        }
    }

    /// The best `size`, and the others.
    fn take(mut self, size: usize) -> (Vec<Found>, Vec<Found>) {
        shrink(self.open, &mut self.kept, self.size);
        let mut best = self.kept;
        if best.len() <= size {
            return (best, Vec::new());
        }
        best.select_nth_unstable_by(size, |a, b| Found::compare(self.open, a, b));
        let others = best.split_off(size);
        (best, others)
    }
}

/// Leaves the best `size`; gives the last of them where some had to go.
fn shrink(open: &Open, all: &mut Vec<Found>, size: usize) -> Option<Found> {
    if all.len() <= size {
        return None;
    }
    all.select_nth_unstable_by(size - 1, |a, b| Found::compare(open, a, b));
    all.truncate(size);
    all.last().copied()
}
