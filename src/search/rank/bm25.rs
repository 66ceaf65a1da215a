//! How much an occurrence of a word counts.

use tantivy::fieldnorm::FieldNormReader;

use super::open::Open;
use super::words::Words;

/// BM25's saturation: how soon further occurrences stop counting, for one word and for many. The range that Robertson &
/// Zaragoza (2009) give is 1.2 to 2.
pub(super) const K1_TOPIC: f32 = 1.2;
const K1_STORY: f32 = 1.8;
/// BM25's length normalisation by the number of words, between which it goes with the logarithm. Longer queries need more, as in
/// Zhai & Lafferty (2004) for smoothing: a long article has some of ten words by chance, but says much of a topic because it is
/// about it. Of a whole text, half the words are beside the matter, and a short article is favoured by those as well.
const B: [(f32, f32); 4] = [(1.0, 0.2), (4.0, 0.5), (10.0, 1.0), (24.0, 0.55)];

/// Robertson & Zaragoza's formula for one query.
pub(super) struct Bm25 {
    k1: f32,
    /// The length part, for each of Tantivy's 256 lengths.
    norms: [f32; 256],
}

impl Bm25 {
    pub fn new(open: &Open, words: &Words) -> Bm25 {
        let k1 = K1_TOPIC + (K1_STORY - K1_TOPIC) * words.specificity();
        let b = length_normalisation(words.terms.len());
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

/// [`B`] of so many words.
fn length_normalisation(words: usize) -> f32 {
    let words = words as f32;
    let between = |pair: &[(f32, f32)]| {
        let [(fewer, low), (more, high)] = *pair else { return None };
        let share = (words / fewer).ln() / (more / fewer).ln();
        (words < more).then(|| low + (high - low) * share.max(0.0))
    };
    B.windows(2).find_map(between).unwrap_or(B[B.len() - 1].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_of_an_article_counts_most_for_queries_as_long_as_a_headline() {
        let close = |words, expected: f32| (length_normalisation(words) - expected).abs() < 1e-6;
        assert!(
            close(0, 0.2) && close(1, 0.2) && close(2, 0.35) && close(10, 1.0) && close(24, 0.55) && close(32, 0.55)
        );
        assert!(
            length_normalisation(7) > length_normalisation(4) && length_normalisation(15) < length_normalisation(10)
        );
    }
}
