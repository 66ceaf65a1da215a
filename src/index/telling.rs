//! The words of an article → the few that tell most of what it is about, small enough to be read for hundreds of articles a query.
//!
//! Feedback asks what the best articles have in common and which others have that, too. To read their texts for it would
//! cost more than all the rest of a query; so each article keeps its most frequent words, common ones aside, as numbers in
//! a fast field. What to keep is decided by the article alone, as in document-centric pruning (Büttcher & Clarke 2006), so that an
//! article is indexed the same whatever else there is; how rare a word is among all articles is seen at query time.

use rustc_hash::FxHashMap;

/// So many of an article's first words are looked at.
pub(super) const LOOKED_AT: usize = 300;
/// So many of them are kept at most.
pub const KEPT: usize = 24;
/// Shorter stems, in bytes, are rarely of the matter.
const MIN_BYTES: usize = 3;
/// Bits for how often, and the most that they hold.
const TIMES_BITS: u32 = 3;
const MAX_TIMES: u32 = 1 << TIMES_BITS;
/// Bits of a word's number. Among the words of a few articles, two rarely share one.
const WORD_BITS: u32 = 29;

/// A word that an article keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Telling {
    /// Stands for the stem, see [`number`].
    pub word: u32,
    /// How often it is among the first words, at most eight times.
    pub times: u32,
}

impl Telling {
    /// As it is indexed.
    pub(crate) fn to_u64(self) -> u64 {
        u64::from(self.word) << TIMES_BITS | u64::from(self.times.clamp(1, MAX_TIMES) - 1)
    }

    pub fn from_u64(value: u64) -> Telling {
        Telling { word: (value >> TIMES_BITS) as u32, times: (value as u32 & (MAX_TIMES - 1)) + 1 }
    }
}

/// The telling ones of an article's first stems, most frequent first, and of equals the earlier.
pub(crate) fn telling<'a>(stems: impl Iterator<Item = &'a str>) -> Vec<Telling> {
    let mut places: FxHashMap<u32, usize> = FxHashMap::default();
    let mut words: Vec<Telling> = Vec::new();
    for stem in stems.filter(|stem| stem.len() >= MIN_BYTES) {
        let word = number(stem);
        let place = *places.entry(word).or_insert(words.len());
        match words.get_mut(place) {
            Some(known) => known.times += 1,
            None => words.push(Telling { word, times: 1 }),
        }
    }
    // The sort is stable.
    words.sort_by_key(|telling| std::cmp::Reverse(telling.times));
    words.truncate(KEPT);
    words
}

/// The number of a stem: the upper bits of its FNV-1a hash (Fowler, Noll & Vo), which is the same on any machine.
pub fn number(stem: &str) -> u32 {
    let hash = stem
        .bytes()
        .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3));
    ((hash ^ hash >> 32) as u32) >> (u32::BITS - WORD_BITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequent_words_come_first_and_of_equals_the_earlier() {
        let words = telling("ferry toll ferry of harbour toll ferry".split(' '));
        let expected = [("ferry", 3), ("toll", 2), ("harbour", 1)];
        assert_eq!(words, expected.map(|(stem, times)| Telling { word: number(stem), times }));
    }

    #[test]
    fn a_long_article_keeps_no_more_than_a_short_one() {
        let many: Vec<String> = (0..1000).map(|i| format!("word{i}")).collect();
        assert_eq!(telling(many.iter().map(String::as_str)).len(), KEPT);
    }

    #[test]
    fn what_is_indexed_reads_back_the_same_up_to_eight_times() {
        for times in [1, 2, 8] {
            let telling = Telling { word: number("harbour"), times };
            assert_eq!(Telling::from_u64(telling.to_u64()), telling);
        }
        assert_eq!(Telling::from_u64(Telling { word: 7, times: 300 }.to_u64()), Telling { word: 7, times: MAX_TIMES });
    }
}
