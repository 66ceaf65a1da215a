//! Words → what they can be: one table a language, asked once for each word of an article.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHashMap;

use super::Class;
use super::people::{BODY, FEMALE, GENERIC, MALE, ROLE, Senses, TITLE};
use crate::fold::fold;

/// All that a language's lists say of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    pub class: Class,
    pub senses: Senses,
}

/// The words of a language, folded (`fold::fold`), with their meanings.
pub(super) struct Lexicon {
    words: FxHashMap<Key, Meaning>,
}

impl Lexicon {
    pub fn with_capacity(words: usize) -> Self {
        Self { words: FxHashMap::with_capacity_and_hasher(words, Default::default()) }
    }

    /// The entry of a folded word, to add to; `None` for a word that is too long to be found again.
    pub fn entry(&mut self, folded: &str) -> Option<&mut Meaning> {
        Some(self.words.entry(Key::of_folded(folded)?).or_default())
    }

    /// What a folded word means; nothing if it is in no list.
    pub fn folded(&self, folded: &str) -> Meaning {
        self.get(Key::of_folded(folded))
    }

    /// What a word means, however it is written: its class as it stands, and its senses without a possessive ending.
    pub fn meaning(&self, word: &str) -> Meaning {
        let key = Key::of(word);
        let bare = bare(word);
        if bare.len() == word.len() {
            let Meaning { class, senses } = self.get(key);
            return Meaning { class: fitting(word, class), senses: self.or_of_last_part(bare, key, senses) };
        }
        let bare_key = Key::of(bare);
        let senses = self.get(bare_key).senses;
        Meaning { class: fitting(word, self.get(key).class), senses: self.or_of_last_part(bare, bare_key, senses) }
    }

    fn get(&self, key: Option<Key>) -> Meaning {
        key.and_then(|key| self.words.get(&key)).copied().unwrap_or_default()
    }

    /// ex-president, co-author: where the word has no `senses`, what its last part says.
    fn or_of_last_part(&self, bare: &str, key: Option<Key>, senses: Senses) -> Senses {
        const KEPT: Senses = ROLE | TITLE | GENERIC | MALE | FEMALE | BODY;
        let small = |key: Key| key.has_hyphen() && bare.is_ascii() && !bare.starts_with(|c: char| c.is_ascii_uppercase());
        if senses != 0 || !key.is_some_and(small) {
            return senses;
        }
        bare.rsplit_once('-').map_or(0, |(_, last)| self.get(Key::of(last)).senses & KEPT)
    }
}

/// A word that is too long as it is written has no class, though it may be short enough when folded.
fn fitting(word: &str, class: Class) -> Class {
    if word.len() > Key::LONGEST { Class::default() } else { class }
}

/// A folded word as three machine words, which are hashed and compared without a look at memory elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key([u64; 3]);

impl Key {
    /// In bytes; longer words have no key.
    pub const LONGEST: usize = 24;

    /// The key of a word as it is written.
    pub fn of(word: &str) -> Option<Key> {
        match packed(word) {
            Some(mut bytes) if bytes.is_ascii() => {
                bytes.make_ascii_lowercase();
                Some(Key::of_bytes(&bytes))
            }
            None if word.is_ascii() => None,
            _ => Key::of_folded(&fold(word)),
        }
    }

    /// The key of a word that is folded already.
    pub fn of_folded(word: &str) -> Option<Key> {
        packed(word).map(|bytes| Key::of_bytes(&bytes))
    }

    fn of_bytes(bytes: &[u8; Key::LONGEST]) -> Key {
        let part = |i: usize| u64::from_le_bytes(std::array::from_fn(|k| bytes[8 * i + k]));
        Key([part(0), part(1), part(2)])
    }

    fn has_hyphen(self) -> bool {
        self.0.iter().any(|part| part.to_le_bytes().contains(&b'-'))
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.0[0]);
        state.write_u64(self.0[1] ^ self.0[2].rotate_left(32));
    }
}

/// The bytes of a short word, zeros behind them.
fn packed(word: &str) -> Option<[u8; Key::LONGEST]> {
    let mut bytes = [0; Key::LONGEST];
    bytes.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
    Some(bytes)
}

/// The word without a possessive ending or the last full stop of an abbreviation.
pub fn bare(word: &str) -> &str {
    let word = if is_possessive(word) { word[..word.len() - 1].trim_end_matches(['’', '\'']) } else { word };
    word.strip_suffix('.').unwrap_or(word)
}

/// Whether the word has a possessive ending.
pub fn is_possessive(word: &str) -> bool {
    matches!(word.as_bytes(), [.., b'\'', b's' | b'S'] | [.., 0xE2, 0x80, 0x99, b's' | b'S']) && word.len() > 4
        || matches!(word.as_bytes(), [_, .., b'\'', b's' | b'S'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_however_they_are_written() {
        assert_eq!(Key::of("Año"), Key::of_folded("año"));
        assert_eq!(Key::of("DIJO"), Key::of("dijo"));
        assert_ne!(Key::of("año"), Key::of("ano"));
        assert_ne!(Key::of("spokeswoman"), Key::of("spokesman"));
    }

    #[test]
    fn a_word_too_long_has_no_key() {
        assert_eq!(Key::of(&"x".repeat(Key::LONGEST + 1)), None);
        assert!(Key::of(&"x".repeat(Key::LONGEST)).is_some());
    }

    #[test]
    fn possessives_and_last_parts_have_the_senses_of_the_word() {
        let mut lexicon = Lexicon::with_capacity(1);
        lexicon.entry("mayor").expect("a short word").senses = ROLE;
        for word in ["mayor", "Mayor’s", "MAYOR'S", "mayor.", "ex-mayor", "vice-mayor's"] {
            assert_eq!(lexicon.meaning(word).senses, ROLE, "{word}");
        }
        assert_eq!(lexicon.meaning("Ex-mayor").senses, 0);
    }
}
