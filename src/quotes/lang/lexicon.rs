//! Words → what they can be: one table a language, asked once for each word of an article.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHashMap;

use super::Class;
use super::en_reporting::ReportId;
use super::people::{BODY, FEMALE, GENERIC, MALE, ROLE, Senses, TITLE};
use crate::fold::fold;

/// All that a language's lists say of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    pub class: Class,
    pub senses: Senses,
    /// What it reports with where it is written small: its place in the list of reporting words.
    pub report: ReportId,
}

/// The words of a language, folded (`fold::fold`), with their meanings.
pub(super) struct Lexicon {
    /// Words of up to eight bytes, which most are: apart from the others their table is small enough to stay in the cache.
    short: FxHashMap<ShortKey, Meaning>,
    long: FxHashMap<Key, Meaning>,
}

impl Lexicon {
    /// Room for so many words of up to eight bytes, and so many longer ones.
    pub fn with_capacity(short: usize, long: usize) -> Self {
        Self {
            short: FxHashMap::with_capacity_and_hasher(short, Default::default()),
            long: FxHashMap::with_capacity_and_hasher(long, Default::default()),
        }
    }

    /// The entry of a word, to add to; `None` for a word that is too long to be found again.
    pub fn entry(&mut self, word: &str) -> Option<&mut Meaning> {
        let key = Key::of(word)?;
        Some(match key.short() {
            Some(short) => self.short.entry(short).or_default(),
            None => self.long.entry(key).or_default(),
        })
    }

    /// What a folded word means; nothing if it is in no list.
    pub fn folded(&self, folded: &str) -> Meaning {
        self.get(Key::of_folded(folded))
    }

    /// What `word` means, however it is written: its class as it stands, and its senses without a possessive ending.
    /// `text` starts with the word.
    pub fn meaning(&self, word: &str, text: &str) -> Meaning {
        let length = word.len();
        let (mut meaning, mut hyphen) = self.at(text, length);
        let mut bare_word = word;
        if matches!(word.as_bytes(), [.., b's' | b'S' | b'.']) {
            bare_word = bare(word);
            if bare_word.len() < length {
                let bare;
                (bare, hyphen) = self.at(text, bare_word.len());
                meaning.senses = bare.senses;
            }
        }
        if meaning.senses == 0 && hyphen {
            meaning.senses = self.senses_of_last_part(bare_word);
        }
        if meaning.report != 0 && !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            meaning.report = 0;
        }
        // A word that is too long as it is written has no class, though it may be short enough when folded.
        if length > Key::LONGEST {
            meaning.class = Class::default();
        }
        meaning
    }

    /// What the first `length` bytes of `text` mean, however they are written, and whether a hyphen stands in them.
    #[inline]
    fn at(&self, text: &str, length: usize) -> (Meaning, bool) {
        if let Some(short) = short_ascii(text, length) {
            // Most words are not listed: they mean nothing in particular, which is no failure.
            return (self.short.get(&ShortKey(spread(short))).copied().unwrap_or_default(), has_hyphen(short));
        }
        let key = Key::at(text, length);
        (self.get(key), key.is_some_and(Key::has_hyphen))
    }

    /// ex-president, co-author: what the last part says.
    fn senses_of_last_part(&self, bare: &str) -> Senses {
        const KEPT: Senses = ROLE | TITLE | GENERIC | MALE | FEMALE | BODY;
        if !bare.is_ascii() || bare.starts_with(|c: char| c.is_ascii_uppercase()) {
            return 0;
        }
        bare.rsplit_once('-').map_or(0, |(_, last)| self.get(Key::of(last)).senses & KEPT)
    }

    /// As [`Lexicon::folded`], of a word by its key.
    #[inline]
    pub fn of(&self, word: Key) -> Meaning {
        let listed = match word.short() {
            Some(short) => self.short.get(&short),
            None => self.long.get(&word),
        };
        // As above: a word that is not listed means nothing in particular.
        listed.copied().unwrap_or_default()
    }

    #[inline]
    fn get(&self, key: Option<Key>) -> Meaning {
        key.map_or_else(Meaning::default, |key| self.of(key))
    }
}

/// A folded word as three machine words, which are hashed and compared without a look at memory elsewhere. As zeros stand
/// behind the word, none may end in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key([u64; 3]);

impl Key {
    /// In bytes; longer words have no key.
    pub const LONGEST: usize = 24;

    /// The key of a word, however it is written.
    pub fn of(word: &str) -> Option<Key> {
        Key::at(word, word.len())
    }

    /// As [`Key::of`], of the first `length` bytes of `text`: quicker where more text follows.
    #[inline]
    fn at(text: &str, length: usize) -> Option<Key> {
        match packed(text, length) {
            Some([a, b, c]) if (a | b | c) & eight(0x80) == 0 => Some(Key([small(a), small(b), small(c)])),
            None if text[..length].is_ascii() => None,
            _ => Key::of_folded(&fold(&text[..length])),
        }
    }

    /// The key of a word that is folded already.
    #[inline]
    pub fn of_folded(word: &str) -> Option<Key> {
        packed(word, word.len()).map(Key)
    }

    /// The key of a word of up to eight bytes.
    #[inline]
    fn short(self) -> Option<ShortKey> {
        matches!(self.0, [_, 0, 0]).then_some(ShortKey(spread(self.0[0])))
    }

    #[inline]
    fn has_hyphen(self) -> bool {
        self.0.into_iter().any(has_hyphen)
    }
}

/// A folded word of up to eight bytes, [`spread`].
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct ShortKey(u64);

/// The hasher carries upwards only: the last letters must stand low, too, or words that differ in these would meet.
#[inline]
fn spread(part: u64) -> u64 {
    part ^ (part >> 32)
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(spread(self.0[0]));
        state.write_u64(spread(self.0[1] ^ self.0[2].rotate_left(16)));
    }
}

/// The first `length` bytes of `text` with zeros behind them, eight to a machine word; `None` if they are too many.
#[inline]
fn packed(text: &str, length: usize) -> Option<[u64; 3]> {
    if length > Key::LONGEST {
        return None;
    }
    let bytes = match text.as_bytes().first_chunk::<{ Key::LONGEST }>() {
        Some(bytes) => *bytes,
        None => {
            let mut bytes = [0; Key::LONGEST];
            bytes[..length].copy_from_slice(&text.as_bytes()[..length]);
            bytes
        }
    };
    let (parts, _) = bytes.as_chunks::<8>();
    let part = |i: usize| u64::from_le_bytes(parts[i]) & KEPT[length][i];
    Some([part(0), part(1), part(2)])
}

/// The first `length` bytes of `text` made small, with zeros behind them; `None` unless these are at most eight, all of them
/// ASCII, and `text` is that long: quicker than [`packed`], and enough for most words of an article.
#[inline]
fn short_ascii(text: &str, length: usize) -> Option<u64> {
    let bytes = text.as_bytes().first_chunk().filter(|_| length <= 8)?;
    let word = u64::from_le_bytes(*bytes) & KEPT[length][0];
    (word & eight(0x80) == 0).then(|| small(word))
}

/// For each length of a word, the bits of three machine words that are its bytes.
static KEPT: [[u64; 3]; Key::LONGEST + 1] = {
    let mut kept = [[0; 3]; Key::LONGEST + 1];
    let mut length = 1;
    while length <= Key::LONGEST {
        kept[length] = kept[length - 1];
        kept[length][(length - 1) / 8] |= 0xff << (8 * ((length - 1) % 8));
        length += 1;
    }
    kept
};

/// Eight times the same byte.
const fn eight(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Eight ASCII bytes with their capitals made small.
fn small(bytes: u64) -> u64 {
    let from_a = bytes + eight(0x80 - b'A');
    let past_z = bytes + eight(0x7f - b'Z');
    let capitals = from_a & !past_z & eight(0x80);
    bytes | (capitals >> 2)
}

/// Whether one of eight bytes is a hyphen.
fn has_hyphen(bytes: u64) -> bool {
    has_zero(bytes ^ eight(b'-'))
}

/// Whether one of eight bytes is zero.
fn has_zero(bytes: u64) -> bool {
    bytes.wrapping_sub(eight(1)) & !bytes & eight(0x80) != 0
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

/// Whether a word is a row of initials: BBC, P&O.
pub fn is_acronym(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    (2..=8).contains(&capitals) && word.chars().all(|c| c.is_uppercase() || c == '&')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_however_they_are_written() {
        assert_eq!(Key::of("Año"), Key::of_folded("año"));
        assert_eq!(Key::of("AZ@[`{azDIJOazAZ"), Key::of_folded("az@[`{azdijoazaz"));
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
        let mut lexicon = Lexicon::with_capacity(1, 1);
        lexicon.entry("mayor").expect("a short word").senses = ROLE;
        for word in ["mayor", "Mayor’s", "MAYOR'S", "mayor.", "ex-mayor", "vice-mayor's"] {
            assert_eq!(lexicon.meaning(word, word).senses, ROLE, "{word}");
            let in_text = format!("{word}, who was there before");
            assert_eq!(lexicon.meaning(word, &in_text).senses, ROLE, "{word}");
        }
        assert_eq!(lexicon.meaning("Ex-mayor", "Ex-mayor").senses, 0);
    }
}
