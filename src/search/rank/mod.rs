//! Plain words → ranked articles. Knows nothing of the query language: phrases, fields and filters come as a Tantivy query.
//!
//! Three stages, each on fewer articles than the one before:
//!
//! 1. `tally`: every article that has one of the words gets its BM25 score (Robertson & Zaragoza 2009), and which of
//!    the words it has. The best go on, and with them those that have (nearly) all the words. Of two words, only the articles
//!    that have `both` are scored where there are enough of them.
//!    Where the words tell a day themselves, articles of about that day score higher (`dated`).
//! 2. `place`: where the words stand in those. Words in the query's order and next to each other are how people
//!    remember a sentence, so the best in-order alignment of the query counts (Smith & Waterman 1981, with the words'
//!    weights as gains); and news tells the main thing first, so early words count.
//! 3. `feedback`: what the best articles have in common counts in all candidates (relevance models, Lavrenko & Croft
//!    2001), by a few words that each article keeps in a fast field.
//!
//! A query of one word is a topic, one of ten is a description of one story or a sentence that somebody
//! remembers. So one number steers all stages: `Words::specificity`, 0 for one word and near 1 for many.

mod best;
mod bm25;
mod both;
pub(super) mod dated;
mod feedback;
mod open;
mod place;
mod tally;
mod words;

#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::sync::OnceLock;

use tantivy::query::Query;
use tantivy::schema::Field;
use tantivy::{DocAddress, DocId, Searcher};

use crate::index::schema::ArticleFields;
use feedback::Rarity;
use open::Open;
use words::Words;

pub use words::{halves, is_text, parts, without_address};

/// What [`Ranker::rank`] is asked.
pub struct Ask<'a> {
    /// The plain words, in the order in which they were typed, as they were typed (capitals count: `#FreeTheRiver`).
    pub words: &'a str,
    /// ISO 639-1 codes of the languages that the index has: a word is looked for under its stem in each.
    pub languages: &'a [&'a str],
    /// Only what this matches is ranked; its score is of no account.
    pub among: Option<&'a dyn Query>,
    /// First and last day, since 1970-01-01, that the words tell themselves: articles of about then score higher.
    pub about: Option<(i64, i64)>,
    /// What this matches comes before all else.
    pub first: Option<&'a dyn Query>,
    /// How many hits are needed, from the first on.
    pub wanted: usize,
    /// Whether [`Ranking::found`] is needed.
    pub all: bool,
}

/// The answer: the best articles, best first.
#[derive(Debug, Default)]
pub struct Ranking {
    /// At most as many as were wanted.
    pub hits: Vec<Ranked>,
    /// How many articles have any of the words, the commonest ones aside. Exact.
    pub total: usize,
    /// All of them in ascending order, a list a segment; empty unless asked for.
    pub found: Vec<Vec<DocId>>,
}

/// One article with its score, which is only comparable within one ranking.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    pub at: DocAddress,
    pub score: f32,
    /// Whether it is of those that come before all else.
    pub first: bool,
    /// Whether it has every word that the index has at all.
    pub complete: bool,
}

/// Articles that are placed ([`place`]) in any case. More did not help any of the measured sets, fewer hurt remembered sentences.
const PLACED: usize = 75;
/// The same for a query that is too short to be a sentence.
const PLACED_FEW_WORDS: usize = 20;
/// Candidates of stage 1, besides those that have nearly all words: of a query of several words, and of a few.
const POOL: usize = 130;
const POOL_FEW_WORDS: usize = 80;
/// Where more hits are wanted than that, so many of those that come after them are looked at in the same way: a topic has
/// hundreds of articles, and that they have its words is all that stage 1 knows.
const DEEPER: usize = 900;
/// Of so many words, articles that have all come before any others: who types two words means both. For longer queries
/// that rule hurts (measured: the tenth word is often one that the article says in another way), so there it is a mark only.
const ALL_OF: usize = 3;

/// A sentence has at least so many words.
const SENTENCE: usize = 4;

/// Ranks the articles of an index as it was when this was made.
pub struct Ranker {
    searcher: Searcher,
    text: Field,
    open: Open,
    rarity: OnceLock<Rarity>,
}

impl Ranker {
    pub fn new(searcher: &Searcher, fields: &ArticleFields) -> tantivy::Result<Ranker> {
        let open = Open::new(searcher, fields)?;
        Ok(Ranker { searcher: searcher.clone(), text: fields.text, open, rarity: OnceLock::new() })
    }

    /// Ranks the articles that have any of the words.
    ///
    /// The same index content and words always give the same order, however many hits are wanted: equal scores are ordered
    /// by the article's key.
    pub fn rank(&self, ask: &Ask) -> tantivy::Result<Ranking> {
        let open = &self.open;
        let words = Words::read(open, self.text, ask.words, ask.languages)?;
        if words.terms.is_empty() {
            return Ok(Ranking { found: vec![Vec::new(); open.segments.len()], ..Ranking::default() });
        }
        let few = words.terms.len() < SENTENCE;
        let size = if few { POOL_FEW_WORDS } else { POOL };
        // What is kept must not hang on how much is wanted beyond the pool, or the order would.
        let keep = if ask.wanted > size { ask.wanted.max(size + DEEPER) } else { size };
        let Tallied { mut pool, mut tail, total, found } = match both::tally(open, &words, ask, size, keep)? {
            Some(tallied) => tallied,
            None => tally::tally(&self.searcher, open, &words, ask, size, keep)?,
        };
        if let Some(about) = ask.about {
            dated::add(open, &words, about, &mut pool);
        }
        if words.terms.len() > 1 {
            let placed = if few { PLACED_FEW_WORDS } else { PLACED };
            best_first(open, &mut pool, placed);
            let worth = |&(i, sure): &(usize, bool)| sure || pool[i].nearly_complete;
            let placed = (0..pool.len()).map(|i| (i, i < placed)).filter(worth).collect();
            place::place(open, &words, &mut pool, placed)?;
            let unpromising = pool.extract_if(.., |candidate| !candidate.among_best && !candidate.placed);
            tail.extend(unpromising.map(|candidate| Candidate { tier: candidate.tier & !POOLED, ..candidate }));
        }
        let mut deeper = if ask.wanted > size { self.deeper(&words, ask.about, &mut tail)? } else { Vec::new() };
        let rarity = self.rarity.get_or_init(|| Rarity::sample(open));
        feedback::add(open, rarity, &words, &mut pool, &mut deeper);
        pool.append(&mut deeper);
        pool.append(&mut tail);
        let hits = best_first(open, &mut pool, ask.wanted).iter().map(|c| Ranked {
            at: c.at,
            score: c.score(),
            first: c.tier >= FIRST,
            complete: c.has == words.all(),
        });
        Ok(Ranking { hits: hits.collect(), total, found })
    }

    /// Takes those that come right after the pool out of the tail, with the places of their words and all that they have.
    ///
    /// Which they are hangs on their words alone, and not on their dates: the tail is as long as is wanted.
    fn deeper(
        &self,
        words: &Words,
        about: Option<(i64, i64)>,
        tail: &mut Vec<Candidate>,
    ) -> tantivy::Result<Vec<Candidate>> {
        let count = best_first(&self.open, tail, DEEPER).len();
        // What was in the pool has all its words already.
        let (known, mut deeper): (Vec<Candidate>, _) = tail.drain(..count).partition(|one| one.nearly_complete);
        deeper.sort_unstable_by_key(|candidate| candidate.at);
        tally::add_all_late(&self.open, words, &mut deeper)?;
        deeper.extend(known);
        if words.terms.len() > 1 {
            let all = (0..count).map(|i| (i, true)).collect();
            place::place(&self.open, words, &mut deeper, all)?;
        }
        if let Some(about) = about {
            dated::add(&self.open, words, about, &mut deeper);
        }
        for candidate in &mut deeper {
            candidate.tier |= AFTER_POOL;
        }
        Ok(deeper)
    }
}

/// The bits of [`Candidate::tier`]: [`Ask::first`] has it; it has all of a few words; it is in the pool; it comes right after
/// it, and not in the tail.
const FIRST: u8 = 8;
const HAS_ALL: u8 = 4;
const POOLED: u8 = 2;
const AFTER_POOL: u8 = 1;

/// An article that may become a hit.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    at: DocAddress,
    /// Higher ones come first, whatever the scores.
    tier: u8,
    /// Stage 1, and stage 3 where there is one.
    words: f32,
    /// Stage 2: what the places of the words add.
    places: f32,
    /// A bit a term, by its place in [`Words::terms`].
    has: u32,
    /// Is of the best of stage 1.
    among_best: bool,
    /// Lacks at most words of little weight, so that it may well be the sentence that is looked for.
    nearly_complete: bool,
    /// Its `places` are known.
    placed: bool,
}

impl Candidate {
    fn score(&self) -> f32 {
        self.words + self.places
    }
}

/// What stage 1 gives.
struct Tallied {
    /// The candidates.
    pool: Vec<Candidate>,
    /// What comes after them, as far as it is wanted.
    tail: Vec<Candidate>,
    total: usize,
    found: Vec<Vec<DocId>>,
}

/// Moves the best `count` of the pool to its head, best first, and gives them. Equals come by their keys.
fn best_first<'a>(open: &Open, pool: &'a mut [Candidate], count: usize) -> &'a [Candidate] {
    let compare = |a: &Candidate, b: &Candidate| -> Ordering {
        let by_score = b.tier.cmp(&a.tier).then_with(|| b.score().total_cmp(&a.score()));
        by_score.then_with(|| open.key(a.at).cmp(&open.key(b.at)))
    };
    if (1..pool.len()).contains(&count) {
        pool.select_nth_unstable_by(count - 1, compare);
    }
    let count = count.min(pool.len());
    let best = &mut pool[..count];
    best.sort_unstable_by(compare);
    best
}
