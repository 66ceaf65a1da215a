//! Stage 3: what the best articles have in common → better scores for those that have that, too.
//!
//! A relevance model (Lavrenko & Croft 2001) is made of the telling words of the best articles, weighted by how much the
//! article is believed and by the word's rarity, and mixed with the query's own score (RM3, Abdul-Jaleel et al. 2004). Both
//! sides are read from the words that each article keeps ([`crate::index::telling`]), so that neither texts nor postings are.

use rustc_hash::FxHashMap;
use tantivy::DocId;

use super::bm25::K1_TOPIC;
use super::open::Open;
use super::words::Words;
use super::{Candidate, best_first};
use crate::index::telling::number;

/// Articles that are believed.
pub(super) const ARTICLES: usize = 10;
/// An article that scores half as high as the best counts 2^-12: one that stands out speaks alone.
const SHARPNESS: i32 = 12;
/// Words of the model.
const MODEL_WORDS: usize = 20;
/// The weight of the model as a share of the query's, for a query of one word; it falls with the root of its length.
const WEIGHT: f32 = 1.5;
/// Articles that show how rare a word is, about so many, if there are. Their keys choose them, so that it is the same ones
/// however the index is cut.
const SAMPLE: u64 = 500;

/// How rare words are as telling ones, estimated from a sample of the articles.
pub(super) struct Rarity {
    articles: f32,
    having: FxHashMap<u32, u32>,
}

impl Rarity {
    pub fn sample(open: &Open) -> Rarity {
        let mut rarity = Rarity { articles: 0.0, having: FxHashMap::default() };
        let (mut values, mut chosen) = (Vec::new(), Vec::<DocId>::new());
        let alive: u64 = open.segments.iter().map(|segment| u64::from(segment.reader.num_docs())).sum();
        // Keys are hashes: any below this one are a fair sample.
        let last = u64::MAX / (alive / SAMPLE).max(1);
        for segment in &open.segments {
            chosen.clear();
            segment.each_key(|doc, key| chosen.extend((key <= last && segment.is_alive(doc)).then_some(doc)));
            for &doc in &chosen {
                rarity.articles += 1.0;
                for telling in segment.telling(doc, &mut values) {
                    *rarity.having.entry(telling.word).or_default() += 1;
                }
            }
        }
        rarity
    }

    /// The inverse document frequency, never negative.
    fn weight(&self, word: u32) -> f32 {
        let having = self.having.get(&word).copied().unwrap_or(0) as f32;
        ((self.articles + 1.0) / (having + 1.0)).ln()
    }
}

/// Adds to all of the pool how well it fits the model of its best. The order of the pool is lost.
pub(super) fn add(open: &Open, rarity: &Rarity, words: &Words, pool: &mut [Candidate]) {
    let model = Model::new(open, rarity, words, best_first(open, pool, ARTICLES));
    let mut values = Vec::new();
    for candidate in pool {
        candidate.words += model.score(open, candidate, &mut values);
    }
}

/// The words that the best articles have in common, with their weights.
struct Model {
    words: Vec<(u32, f32)>,
    /// Where a word is in `words`, counted from 1: an open hash table by its number's lowest bits.
    slots: [u8; Model::SLOTS],
    k1: f32,
}

impl Model {
    const SLOTS: usize = 1024;

    fn new(open: &Open, rarity: &Rarity, query: &Words, best: &[Candidate]) -> Model {
        // In a story, a telling word is there or not; of a topic, an article speaks more or less.
        let k1 = K1_TOPIC * (1.0 - query.specificity());
        let mut shares: FxHashMap<u32, f32> = FxHashMap::default();
        let mut values = Vec::new();
        for candidate in best {
            let belief = (candidate.score() / best[0].score()).powi(SHARPNESS);
            for telling in open.segment(candidate.at).telling(candidate.at.doc_id, &mut values) {
                *shares.entry(telling.word).or_default() += belief * saturated(telling.times, k1);
            }
        }
        for stem in query.terms.iter().flat_map(|term| &term.stems) {
            shares.remove(&number(stem));
        }
        let mut words: Vec<(u32, f32)> =
            shares.into_iter().map(|(word, share)| (word, share * rarity.weight(word))).collect();
        words.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        words.truncate(MODEL_WORDS);
        let sum: f32 = words.iter().map(|(_, weight)| weight).sum();
        let scale = WEIGHT * query.weight() / (query.terms.len() as f32).sqrt() / sum.max(f32::MIN_POSITIVE);
        let mut slots = [0; Model::SLOTS];
        for (place, (word, weight)) in words.iter_mut().enumerate() {
            *weight *= scale;
            let mut slot = *word as usize % Model::SLOTS;
            while slots[slot] != 0 {
                slot = (slot + 1) % Model::SLOTS;
            }
            slots[slot] = place as u8 + 1;
        }
        Model { words, slots, k1 }
    }

    fn score(&self, open: &Open, candidate: &Candidate, values: &mut Vec<u64>) -> f32 {
        let telling = open.segment(candidate.at).telling(candidate.at.doc_id, values);
        telling.map(|telling| self.weight(telling.word) * saturated(telling.times, self.k1)).sum()
    }

    fn weight(&self, word: u32) -> f32 {
        let mut slot = word as usize % Model::SLOTS;
        while self.slots[slot] != 0 {
            let (known, weight) = self.words[usize::from(self.slots[slot]) - 1];
            if known == word {
                return weight;
            }
            slot = (slot + 1) % Model::SLOTS;
        }
        0.0
    }
}

/// As in BM25, without the length: all articles keep about as many words.
fn saturated(times: u32, k1: f32) -> f32 {
    times as f32 * (k1 + 1.0) / (times as f32 + k1)
}
