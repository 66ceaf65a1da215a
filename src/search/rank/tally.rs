//! Stage 1: words → how well each article has them, by BM25 over the pooled text of headline and body.

use std::cell::Cell;

use tantivy::postings::Postings;
use tantivy::query::{EnableScoring, Query, Scorer};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, DocId, DocSet, Searcher, TERMINATED};

use super::best::{Best, Found, Tally};
use super::bm25::Bm25;
use super::open::{Open, Segment};
use super::words::{Term, Words};
use super::{ALL_OF, Ask, Candidate, FIRST, HAS_ALL, POOLED, SENTENCE, Tallied};

/// Rarest first, words are looked up in all their articles until that many articles have been seen, as a share of all;
/// the others only count in the candidates that these give. It bounds the time.
const EARLY_SHARE: f32 = 0.7;
const EARLY_ARTICLES: f32 = 20_000.0;
/// So many of the rarest words are looked up in any case.
const EARLY_WORDS: usize = 3;
/// An article that lacks less than this part of the heaviest word's weight may be the sentence that is looked for.
const NEARLY: f32 = 0.5;
/// How many of those there can be, the best.
const NEARLY_COMPLETE: usize = 700;
/// Where fewer articles than this share of a segment's have any of the words, they are listed rather than looked for.
const FEW: usize = 8;

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
/// With them those that come next, up to `keep` in all, and how many have any of the words.
pub(super) fn tally(
    searcher: &Searcher,
    open: &Open,
    words: &Words,
    ask: &Ask,
    size: usize,
    keep: usize,
) -> tantivy::Result<Tallied> {
    let early = early(open, words);
    let weigh = |query: &dyn Query| query.weight(EnableScoring::disabled_from_searcher(searcher));
    let among = ask.among.map(weigh).transpose()?;
    let first = ask.first.map(weigh).transpose()?;
    let bm25 = Bm25::new(open, words);
    let all_of_few = (words.terms.len() <= ALL_OF).then(|| words.all());
    let mut best = Best::new(open, keep);
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
    let tail = tail.map(|found| found.candidate(0)).collect();
    add_all_late(open, words, &mut pool)?;
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

/// Adds the words that are too common to be looked up in all their articles to candidates that are in the order of their
/// addresses.
pub(super) fn add_all_late(open: &Open, words: &Words, pool: &mut [Candidate]) -> tantivy::Result<()> {
    let (early, bm25) = (early(open, words), Bm25::new(open, words));
    for bit in (0..words.terms.len()).filter(|bit| early & (1 << bit) == 0) {
        add_late(open, &words.terms[bit], &bm25, pool, 1 << bit)?;
    }
    Ok(())
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
    let nearly = nearly.into_iter().map(|found| Candidate { nearly_complete: true, ..found.candidate(POOLED) });
    let best = best.into_iter().map(|found| Candidate { among_best: true, ..found.candidate(POOLED) });
    let mut pool: Vec<Candidate> = nearly.chain(best).collect();
    pool.sort_unstable_by_key(|candidate| candidate.at);
    pool.dedup_by(|second, first| {
        let same = first.at == second.at;
        first.among_best |= same && second.among_best;
        first.nearly_complete |= same && second.nearly_complete;
        same
    });
    pool
}
