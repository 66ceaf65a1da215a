//! Words as they are written → their folded forms and stems, remembered.

use rustc_hash::FxHashMap;

use super::boundaries::next_word;
use super::fold_word;
use super::stems::{STEMMED_LANGUAGES, is_common, language_index, stem_with, stemmer};

/// How many surface words a cache holds before it starts afresh: some 10 MB.
const CACHED_WORDS: usize = 1 << 17;

/// A word as it is indexed: `text[..folded]` is its folded form, the rest its stem.
#[derive(Clone, Copy, Debug)]
pub(in crate::index) struct Word {
    start: u32,
    folded: u16,
    stem: u16,
    /// Whether it is one of [`COMMON_WORDS`](super::COMMON_WORDS).
    pub(in crate::index) common: bool,
}

/// Surface words → their folded forms and stems, which are dear to compute and come again and again.
#[derive(Default)]
pub(in crate::index) struct Words {
    known: [FxHashMap<Box<str>, Word>; STEMMED_LANGUAGES.len()],
    /// The folded forms and stems, one after the other.
    text: String,
    count: usize,
}

impl Words {
    /// Forgets what it knows where that is too much. Words handed out before are then void.
    pub(in crate::index) fn make_room(&mut self) {
        if self.count > CACHED_WORDS {
            *self = Words::default();
        }
    }

    /// The words of `text` with where they stand, as [`tokens`](super::tokens) gives them.
    pub(in crate::index) fn of(&mut self, language: Option<&str>, text: &str, mut found: impl FnMut(Word)) {
        let language = language_index(language);
        let mut at = 0;
        while let Some(range) = next_word(text, &mut at) {
            let surface = &text[range];
            let word = match self.known[language].get(surface) {
                Some(&word) => word,
                None => self.learn(language, surface),
            };
            if word.folded > 0 {
                found(word);
            }
        }
    }

    fn learn(&mut self, language: usize, surface: &str) -> Word {
        let folded = fold_word(surface);
        let stem = stem_with(stemmer(language), language, &folded);
        let word = Word {
            start: self.text.len() as u32,
            folded: folded.len() as u16,
            stem: stem.len() as u16,
            common: is_common(&folded),
        };
        self.text.push_str(&folded);
        self.text.push_str(&stem);
        self.known[language].insert(surface.into(), word);
        self.count += 1;
        word
    }

    pub(in crate::index) fn folded(&self, word: Word) -> &str {
        let start = word.start as usize;
        &self.text[start..start + word.folded as usize]
    }

    pub(in crate::index) fn stem(&self, word: Word) -> &str {
        let start = word.start as usize + word.folded as usize;
        &self.text[start..start + word.stem as usize]
    }
}
