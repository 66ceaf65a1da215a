//! Stage 3: what the best articles have in common → better scores for those that have that, too.
//!
//! A relevance model (Lavrenko & Croft 2001) is made of the telling words of the best articles, weighted by how much the
//! article is believed and by the word's rarity, and mixed with the query's own score (RM3, Abdul-Jaleel et al. 2004). Besides,
//! articles that are akin tend to answer the same query (the cluster hypothesis, van Rijsbergen 1979): each gets a share of
//! how like it is to the best, by the cosine, itself left out. The model has few words and says what the topic is; kinship
//! has all words and says what is the same story. Both sides are read from the words that each article keeps
//! ([`crate::index::telling`]), so that neither texts nor postings are.

use rustc_hash::FxHashMap;
use tantivy::{DocAddress, DocId};

use super::bm25::K1_TOPIC;
use super::open::Open;
use super::words::Words;
use super::{Candidate, best_first};
use crate::index::telling::{KEPT, Telling, number};

/// Articles that are believed.
pub(super) const ARTICLES: usize = 10;
/// An article that scores half as high as the best counts 2^-15: one that stands out speaks alone.
const SHARPNESS: i32 = 15;
/// Words of the model.
const MODEL_WORDS: usize = 16;
/// The weight of the model as a share of the query's, for a query of one word; it falls with the root of its length.
const WEIGHT: f32 = 2.0;
/// The weight of kinship as a share of the best score, for a query of one word; it falls as that of the model does. With 2.5,
/// no measured set differs by more than a fifth of a point.
const KINSHIP: f32 = 2.0;
/// An article that scores half as high as the best counts 2^-4 for kinship: a story is told by several.
const KINSHIP_SHARPNESS: i32 = 4;
/// The saturation of words for kinship, for a query of one word; for others it falls with the square of the length, for in a
/// story, a telling word is there or not.
const KINSHIP_K1: f32 = 6.0;
/// Articles that show how rare a word is, about so many, if there are. Their keys choose them, so that it is the same ones
/// however the index is cut.
const SAMPLE: u64 = 500;

/// How rare words are as telling ones, estimated from a sample of the articles.
pub(super) struct Rarity {
    /// The inverse document frequency, never negative, of the words that the sample has; and that of all others.
    weights: FxHashMap<u32, f32>,
    unseen: f32,
}

impl Rarity {
    pub fn sample(open: &Open) -> Rarity {
        let (mut articles, mut having) = (0.0, FxHashMap::<u32, u32>::default());
        let (mut values, mut chosen) = (Vec::new(), Vec::<DocId>::new());
        let alive: u64 = open.segments.iter().map(|segment| u64::from(segment.reader.num_docs())).sum();
        // Keys are hashes: any below this one are a fair sample.
        let last = u64::MAX / (alive / SAMPLE).max(1);
        for segment in &open.segments {
            chosen.clear();
            segment.each_key(|doc, key| chosen.extend((key <= last && segment.is_alive(doc)).then_some(doc)));
            for &doc in &chosen {
                articles += 1.0;
                for telling in segment.telling(doc, &mut values) {
                    *having.entry(telling.word).or_default() += 1;
                }
            }
        }
        let weight = |having: u32| ((articles + 1.0f32) / (having as f32 + 1.0)).ln();
        Rarity { weights: having.into_iter().map(|(word, having)| (word, weight(having))).collect(), unseen: weight(0) }
    }

    fn weight(&self, word: u32) -> f32 {
        self.weights.get(&word).copied().unwrap_or(self.unseen)
    }
}

/// Adds to all of the pool, and to those that come after it, how well they fit the model of the pool's best, and how akin to
/// these they are. The order of the pool is lost.
pub(super) fn add(open: &Open, rarity: &Rarity, words: &Words, pool: &mut [Candidate], deeper: &mut [Candidate]) {
    let best = best_first(open, pool, ARTICLES);
    // Without an article that the words speak for, nothing is learnt.
    if best.first().is_none_or(|best| best.score() <= 0.0) {
        return;
    }
    let model = Model::new(open, rarity, words, best);
    let mut values = Vec::new();
    for candidate in pool.iter_mut().chain(deeper) {
        candidate.words += model.score(open, candidate, &mut values);
    }
}

/// What the best articles have in common.
struct Model {
    words: Vec<Word>,
    /// Where a word is in `words`, counted from 1: an open hash table by its number's lowest bits.
    slots: [u8; Model::SLOTS],
    fits: Saturation,
    akin: Saturation,
    /// What an article gets that is the same as the best.
    kinship: f32,
    /// How much each of the best counts for kinship, and all of them.
    believed: Vec<(DocAddress, f32)>,
    belief: f32,
    /// The mean square of how rare the words are: what is taken of those that the best do not have, so that no more words are
    /// looked up.
    usual: f32,
}

/// A word of the best articles.
#[derive(Clone, Copy, Default)]
struct Word {
    number: u32,
    /// How rare it is.
    rare: f32,
    /// Its weight in the relevance model, 0 where it is not of its few words.
    weight: f32,
    /// What the best have of it, each as a vector of length 1 times its belief.
    shared: f32,
}

impl Model {
    const SLOTS: usize = 1024;

    /// What these have in common, of which the first has a score above 0.
    fn new(open: &Open, rarity: &Rarity, query: &Words, best: &[Candidate]) -> Model {
        let topic = 1.0 - query.specificity();
        let root = (query.terms.len() as f32).sqrt();
        let top = best[0].score();
        let mut model = Model {
            words: Vec::new(),
            slots: [0; Model::SLOTS],
            // In a story, a telling word is there or not; of a topic, an article speaks more or less.
            fits: Saturation::new(K1_TOPIC * topic),
            akin: Saturation::new(KINSHIP_K1 * topic * topic),
            kinship: KINSHIP / root * top,
            believed: Vec::with_capacity(best.len()),
            belief: 0.0,
            usual: 0.0,
        };
        let mut values = Vec::new();
        for candidate in best {
            let relative = candidate.score() / top;
            model.learn(open, rarity, candidate.at, relative, &mut values);
        }
        let squares: f32 = model.words.iter().map(|word| word.rare * word.rare).sum();
        model.usual = squares / model.words.len().max(1) as f32;
        model.keep_heaviest(query, WEIGHT * query.weight() / root);
        model
    }

    /// Takes in one of the best, whose score is such a part of the first one's.
    fn learn(&mut self, open: &Open, rarity: &Rarity, at: DocAddress, relative: f32, values: &mut Vec<u64>) {
        let telling: Vec<Telling> = open.segment(at).telling(at.doc_id, values).collect();
        let times: f32 = telling.iter().map(|telling| self.fits.of(telling.times)).sum();
        let length = telling.iter().map(|telling| rarity.weight(telling.word).powi(2)).sum::<f32>().sqrt();
        let model = relative.powi(SHARPNESS) / times.max(1.0);
        let belief = relative.powi(KINSHIP_SHARPNESS);
        for telling in telling {
            let rare = rarity.weight(telling.word);
            let shared = self.akin.of(telling.times) * rare;
            let times = self.fits.of(telling.times);
            let word = self.entry(telling.word);
            word.rare = rare;
            word.weight += model * times;
            word.shared += belief * shared / length.max(f32::MIN_POSITIVE);
        }
        self.believed.push((at, belief));
        self.belief += belief;
    }

    /// Leaves weights to the words that weigh most, those of the query aside, and brings them to this sum.
    fn keep_heaviest(&mut self, query: &Words, sum: f32) {
        for stem in query.terms.iter().flat_map(|term| &term.stems) {
            if let Some(place) = self.find(number(stem)) {
                self.words[place].weight = 0.0;
            }
        }
        for word in &mut self.words {
            word.weight *= word.rare;
        }
        let mut order: Vec<usize> = (0..self.words.len()).collect();
        let words = &mut self.words;
        order.sort_unstable_by(|&a, &b| {
            words[b].weight.total_cmp(&words[a].weight).then(words[a].number.cmp(&words[b].number))
        });
        let kept = order.split_off(MODEL_WORDS.min(order.len()));
        for place in kept {
            words[place].weight = 0.0;
        }
        let all: f32 = order.iter().map(|&place| words[place].weight).sum();
        for place in order {
            words[place].weight *= sum / all.max(f32::MIN_POSITIVE);
        }
    }

    fn score(&self, open: &Open, candidate: &Candidate, values: &mut Vec<u64>) -> f32 {
        let (mut fits, mut shared, mut own, mut length) = (0.0, 0.0, 0.0, 0.0);
        for telling in open.segment(candidate.at).telling(candidate.at.doc_id, values) {
            let Some(place) = self.find(telling.word) else {
                length += self.usual;
                continue;
            };
            let word = &self.words[place];
            let weight = self.akin.of(telling.times) * word.rare;
            length += word.rare * word.rare;
            own += weight * weight;
            fits += word.weight * self.fits.of(telling.times);
            shared += word.shared * weight;
        }
        if length == 0.0 {
            return fits;
        }
        // What it shares with itself is no evidence.
        let itself = self.believed.iter().find(|(at, _)| *at == candidate.at).map_or(0.0, |&(_, belief)| belief);
        let others = self.belief - itself;
        if others <= 0.0 {
            return fits;
        }
        let akin = (shared / length.sqrt() - itself * own / length) / others;
        fits + self.kinship * akin.max(0.0)
    }

    /// Where a word is in `words`.
    fn find(&self, number: u32) -> Option<usize> {
        let place = self.slots[self.slot(number)];
        (place != 0).then(|| usize::from(place) - 1)
    }

    /// A word, taken in if it is new.
    fn entry(&mut self, number: u32) -> &mut Word {
        let slot = self.slot(number);
        if self.slots[slot] == 0 {
            self.words.push(Word { number, ..Word::default() });
            self.slots[slot] = u8::try_from(self.words.len()).expect("the best articles keep at most 240 words");
        }
        &mut self.words[usize::from(self.slots[slot]) - 1]
    }

    /// The slot that a word has, or would have.
    fn slot(&self, number: u32) -> usize {
        let mut slot = number as usize % Model::SLOTS;
        while self.slots[slot] != 0 && self.words[usize::from(self.slots[slot]) - 1].number != number {
            slot = (slot + 1) % Model::SLOTS;
        }
        slot
    }
}

// An article keeps so few words that the best have no more than a slot can tell apart.
const _: () = assert!(ARTICLES * KEPT <= u8::MAX as usize);

/// How often a word stands in an article → its weight, as in BM25 without the length: all articles keep about as many words.
struct Saturation {
    k1: f32,
    /// The weights of the first numbers, which nearly all are: a division less for each word of each article.
    first: [f32; 16],
}

impl Saturation {
    fn new(k1: f32) -> Saturation {
        Saturation { k1, first: std::array::from_fn(|times| Saturation::weight(k1, times as f32)) }
    }

    fn of(&self, times: u32) -> f32 {
        self.first.get(times as usize).copied().unwrap_or_else(|| Saturation::weight(self.k1, times as f32))
    }

    fn weight(k1: f32, times: f32) -> f32 {
        if times == 0.0 { 0.0 } else { times * (k1 + 1.0) / (times + k1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::rank::tests::index;

    /// What kinship alone adds to each of two or more articles, of which these are the best with these scores.
    fn kinship(articles: &[(&str, &str)], best: &[(DocId, f32)]) -> Vec<f32> {
        let (searcher, fields) = index(articles, articles.len());
        let open = Open::new(&searcher, &fields).expect("an index in memory opens");
        let words = Words::read(&open, fields.text, "keeper", &["en"]).expect("an index in memory is read");
        let rarity = Rarity::sample(&open);
        let candidate = |doc, words| {
            let at = DocAddress::new(0, doc);
            Candidate {
                at,
                tier: 0,
                words,
                places: 0.0,
                has: 1,
                among_best: true,
                nearly_complete: false,
                placed: true,
            }
        };
        let best: Vec<Candidate> = best.iter().map(|&(doc, score)| candidate(doc, score)).collect();
        let mut model = Model::new(&open, &rarity, &words, &best);
        for word in &mut model.words {
            word.weight = 0.0;
        }
        let all = (0..articles.len() as DocId).map(|doc| candidate(doc, 1.0));
        all.map(|candidate| model.score(&open, &candidate, &mut Vec::new())).collect()
    }

    const ARTICLES_OF_KEEPERS: [(&str, &str); 4] = [
        ("Rescue", "Lighthouse keeper Orla Penn rowed nine anglers through fog when their trawler capsized."),
        ("Museum", "The keeper of a museum in the valley painted ferns, clocks, bottles and violins."),
        ("Thanks", "Nine anglers thanked the keeper who rowed to their capsized trawler through the fog."),
        ("Choir", "A choir sang all evening."),
    ];

    #[test]
    fn the_same_story_is_more_akin_than_what_shares_a_word() {
        let akin = kinship(&ARTICLES_OF_KEEPERS, &[(0, 3.0)]);
        assert!(akin[2] > 2.0 * akin[1], "{akin:?}");
        assert!(akin[1] > akin[3] && akin[3] == 0.0, "{akin:?}");
    }

    #[test]
    fn an_article_alone_is_not_akin_to_itself() {
        assert_eq!(kinship(&ARTICLES_OF_KEEPERS, &[(0, 3.0)])[0], 0.0);
    }

    #[test]
    fn of_two_articles_each_is_as_akin_to_the_other_whichever_is_better() {
        let akin = kinship(&ARTICLES_OF_KEEPERS, &[(0, 3.0), (1, 2.0)]);
        assert!(akin[0] > 0.0 && (akin[0] - akin[1]).abs() < 1e-3 * akin[0], "{akin:?}");
    }
}
