//! How much an occurrence of a word counts.

use tantivy::fieldnorm::FieldNormReader;

use super::open::Open;
use super::words::Words;

/// BM25's saturation: how soon further occurrences stop counting, for one word and for many. The range that Robertson &
/// Zaragoza (2009) give is 1.2 to 2.
pub(super) const K1_TOPIC: f32 = 1.2;
const K1_STORY: f32 = 1.8;
/// BM25's length normalisation, for one word and for many. Long queries need more, as in Zhai & Lafferty (2004) for
/// smoothing: a long article has some of many words by chance, but says much of a topic because it is about it.
const B_TOPIC: f32 = 0.2;
const B_STORY: f32 = 0.9;

/// Robertson & Zaragoza's formula for one query.
pub(super) struct Bm25 {
    k1: f32,
    /// The length part, for each of Tantivy's 256 lengths.
    norms: [f32; 256],
}

impl Bm25 {
    pub fn new(open: &Open, words: &Words) -> Bm25 {
        let between = |topic, story| topic + (story - topic) * words.specificity();
        let (k1, b) = (between(K1_TOPIC, K1_STORY), between(B_TOPIC, B_STORY));
        let norm = |id| {
            let length = FieldNormReader::id_to_fieldnorm(id as u8) as f32;
            k1 * (1.0 - b + b * length / open.mean_length)
        };
        Bm25 { k1, norms: std::array::from_fn(norm) }
    }

    pub fn score(&self, weight: f32, times: u32, length_id: u8) -> f32 {
        let times = times as f32;
        weight * times * (self.k1 + 1.0) / (times + self.norms[usize::from(length_id)])
    }
}
