//! Stage 1 for two words that many articles have both of: those articles alone are scored, for all others come after
//! them ([`ALL_OF`](super::ALL_OF)). How many have either is what both lists have, less what they share.

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, DocSet, TERMINATED};

use super::best::{Best, Found, Tally};
use super::bm25::Bm25;
use super::feedback;
use super::open::Open;
use super::words::Words;
use super::{Ask, Candidate, HAS_ALL, PLACED_FEW_WORDS, POOLED, Tallied};

/// What [`tally`](super::tally::tally) would give, as far as any later stage or the answer looks at it. `None` where that
/// cannot be told from the articles that have both words.
pub(super) fn tally(
    open: &Open,
    words: &Words,
    ask: &Ask,
    size: usize,
    keep: usize,
) -> tantivy::Result<Option<Tallied>> {
    let needed = ask.wanted.max(PLACED_FEW_WORDS).max(feedback::ARTICLES);
    let [a, b] = &words.terms[..] else { return Ok(None) };
    // A word of several stems may stand in an article under more than one, and what is deleted still counts in the lists.
    let one_list = words.terms.iter().flat_map(|term| &term.lists).all(|lists| lists.len() <= 1);
    let deleted = open.segments.iter().any(|segment| segment.reader.has_deletes());
    let filtered = ask.among.is_some() || ask.first.is_some() || ask.all;
    if filtered || deleted || !one_list || a.articles.min(b.articles) < needed as u64 {
        return Ok(None);
    }
    let bm25 = Bm25::new(open, words);
    let mut best = Best::new(open, keep);
    let mut both = 0;
    for (ordinal, segment) in open.segments.iter().enumerate() {
        let (Some(first), Some(second)) = (a.lists[ordinal].first(), b.lists[ordinal].first()) else { continue };
        let read = |info| segment.text.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs);
        intersect(read(first)?, read(second)?, |doc, times| {
            both += 1;
            let length = segment.lengths.fieldnorm_id(doc);
            // In the order in which the other way adds, so that the sums are the same to the last bit.
            let score = bm25.score(a.weight, times.0, length) + bm25.score(b.weight, times.1, length);
            let at = DocAddress::new(ordinal as u32, doc);
            best.offer(Found { at, tally: Tally { score, has: words.all() }, tier: HAS_ALL });
        });
    }
    if both < needed {
        return Ok(None);
    }
    let (pool, tail) = best.take(size);
    Ok(Some(Tallied {
        pool: pool.into_iter().map(|found| Candidate { among_best: true, ..found.candidate(POOLED) }).collect(),
        tail: tail.into_iter().map(|found| found.candidate(0)).collect(),
        total: (a.articles + b.articles) as usize - both,
        found: Vec::new(),
    }))
}

/// Shows the documents that both lists have, with how often each has them.
fn intersect(mut first: SegmentPostings, mut second: SegmentPostings, mut see: impl FnMut(u32, (u32, u32))) {
    let mut doc = first.doc();
    while doc != TERMINATED {
        let other = if second.doc() < doc { second.seek(doc) } else { second.doc() };
        if other == doc {
            see(doc, (first.term_freq(), second.term_freq()));
            doc = first.advance();
        } else if other == TERMINATED {
            break;
        } else {
            doc = first.seek(other);
        }
    }
}
