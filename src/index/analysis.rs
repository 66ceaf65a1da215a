//! Text → words → stems: the one analysis that articles, quotes, names and queries share.
//!
//! A word is a run of letters and digits, folded ([`crate::fold`]). Inner apostrophes join (`O’Brien` is *obrien*),
//! the possessive `’s` is dropped, elided articles stand alone (`l’homme` is *l*, *homme*), single letters with full
//! stops join (`U.S.` is *us*), thousands join (`1,000` is *1000*), and each part of `vice-president` is a word.

use std::borrow::Cow;
use std::ops::Range;

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;
use unicode_normalization::char::is_combining_mark;

use crate::fold::fold;

/// Positions between parts of a field that no phrase or proximity may bridge by accident: between headline and body,
/// between the spans of a quote, between the names of a multi-valued name field.
pub const GAP: usize = 100;

/// The ISO 639-1 codes of the languages that have a stemmer. Any other, and none, are stemmed as the first.
pub const STEMMED_LANGUAGES: [&str; 6] = ["en", "es", "de", "fr", "it", "pt"];

/// Words before an apostrophe that are words of their own: French and Italian elisions.
const ELISIONS: [&str; 13] = ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "un", "dell", "all", "nell"];

/// Words that are in nearly every article, of all languages, sorted: each is a stem of its own, shared with no other word, so
/// that `text` alone tells where it stands and `exact` has no postings of it: half of what it would hold, and of the time.
pub const COMMON_WORDS: &[&str] = &[
    "a", "al", "an", "and", "are", "as", "at", "au", "auf", "be", "but", "by", "che", "da", "das", "de", "dei", "del",
    "della", "dem", "der", "des", "di", "do", "dos", "du", "e", "ein", "el", "em", "en", "es", "est", "et", "for",
    "from", "had", "has", "have", "he", "her", "his", "i", "il", "im", "in", "is", "ist", "it", "la", "las", "le",
    "les", "lo", "los", "mit", "more", "nao", "no", "non", "not", "o", "of", "on", "or", "os", "para", "per", "que",
    "qui", "said", "se", "she", "si", "sich", "su", "than", "that", "the", "their", "they", "this", "to", "um", "uma",
    "un", "una", "und", "une", "von", "was", "we", "were", "which", "who", "will", "with", "would", "y", "you", "zu",
];

/// Ends the stem of a word that would meet one of [`COMMON_WORDS`]; in no folded word.
const NOT_COMMON: char = '_';

/// Words longer than this are cut: nobody searches for them, and a dictionary of them would have no bound.
const MAX_WORD_BYTES: usize = 120;

/// The words of `text`: where each stands (a byte range, without the possessive), and its folded form.
pub fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0 }
}

/// See [`tokens`].
#[derive(Clone, Debug)]
pub struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (Range<usize>, Cow<'a, str>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let range = next_word(self.text, &mut self.at)?;
            let word = fold_word(&self.text[range.clone()]);
            if !word.is_empty() {
                return Some((range, word));
            }
        }
    }
}

/// The stem of a folded word in an article of this language; unknown languages are taken for English.
pub fn stem(language: Option<&str>, word: &str) -> String {
    stem_with(stemmer(language_index(language)), language_index(language), word).into_owned()
}

/// The place of a language in [`STEMMED_LANGUAGES`].
fn language_index(language: Option<&str>) -> usize {
    STEMMED_LANGUAGES.iter().position(|&l| Some(l) == language).unwrap_or(0)
}

fn stemmer(language: usize) -> Stemmer {
    const ALGORITHMS: [Algorithm; 6] = [
        Algorithm::English,
        Algorithm::Spanish,
        Algorithm::German,
        Algorithm::French,
        Algorithm::Italian,
        Algorithm::Portuguese,
    ];
    Stemmer::new(ALGORITHMS[language])
}

/// Stemmers know the accents that folding took away; these endings get them back first, so that the singular
/// meets its plural (`nación`, `naciones`), however it was typed.
fn restore_accents(language: usize, word: &str) -> Cow<'_, str> {
    const ENDINGS: [(&str, &str, &str); 5] = [
        ("es", "acion", "ación"),
        ("es", "ucion", "ución"),
        ("es", "logia", "logía"),
        ("pt", "cao", "ção"),
        ("pt", "coes", "ções"),
    ];
    for (code, plain, accented) in ENDINGS {
        if STEMMED_LANGUAGES[language] == code
            && let Some(root) = word.strip_suffix(plain)
        {
            return Cow::Owned(format!("{root}{accented}"));
        }
    }
    Cow::Borrowed(word)
}

/// Whether a folded word stands in `text` only, as it is.
pub fn is_common(word: &str) -> bool {
    COMMON_WORDS.binary_search(&word).is_ok()
}

fn stem_with(stemmer: Stemmer, language: usize, word: &str) -> Cow<'_, str> {
    if is_common(word) {
        return Cow::Borrowed(word);
    }
    let stem = plain_stem(stemmer, language, word);
    if is_common(&stem) { Cow::Owned(format!("{stem}{NOT_COMMON}")) } else { stem }
}

fn plain_stem(stemmer: Stemmer, language: usize, word: &str) -> Cow<'_, str> {
    if word.as_bytes()[..].first().is_none_or(u8::is_ascii_digit) {
        return Cow::Borrowed(word);
    }
    match restore_accents(language, word) {
        Cow::Borrowed(word) => match stemmer.stem(word) {
            Cow::Borrowed(stem) => Cow::Borrowed(stem),
            Cow::Owned(stem) if stem.is_ascii() => Cow::Owned(stem),
            Cow::Owned(stem) => Cow::Owned(fold(&stem)),
        },
        Cow::Owned(accented) => Cow::Owned(fold(&stemmer.stem(&accented))),
    }
}

// --- Where words begin and end ---

const OTHER: u8 = 0;
const WORD: u8 = 1;
const HIGH: u8 = 2;

/// What a byte is: inside a word, the start or middle of a character that is not ASCII, or anything else.
static CLASS: [u8; 256] = {
    let mut class = [OTHER; 256];
    let mut b = 0;
    while b < 256 {
        if (b as u8).is_ascii_alphanumeric() {
            class[b] = WORD;
        } else if b >= 128 {
            class[b] = HIGH;
        }
        b += 1;
    }
    class
};

/// The next word at or after `at`, which is moved behind it.
fn next_word(text: &str, at: &mut usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut start = *at;
    loop {
        match bytes.get(start) {
            None => {
                *at = start;
                return None;
            }
            Some(&b) => match CLASS[b as usize] {
                WORD => break,
                HIGH => {
                    let c = char_at(text, start);
                    if is_word_char(c) {
                        break;
                    }
                    start += c.len_utf8();
                }
                _ => start += 1,
            },
        }
    }
    let (end, next) = word_end(text, start);
    *at = next;
    Some(start..end)
}

/// Where the word that starts at `start` ends, and where to look for the next.
fn word_end(text: &str, start: usize) -> (usize, usize) {
    let bytes = text.as_bytes();
    let mut at = start;
    loop {
        at = run_end(text, at);
        if at == start {
            // A character that stands alone, as in Chinese.
            at += char_at(text, start).len_utf8();
            return (at, at);
        }
        let (joiner, width) = match bytes.get(at) {
            Some(b'\'') => ('\'', 1),
            Some(b'.') => ('.', 1),
            Some(b',') => (',', 1),
            Some(b) if CLASS[*b as usize] == HIGH && matches!(char_at(text, at), '’' | 'ʼ' | '‘') => {
                ('\'', char_at(text, at).len_utf8())
            }
            _ => return (at, at),
        };
        let after = at + width;
        match joiner {
            '\'' => {
                let run = run_end(text, after);
                if run == after {
                    return (at, at);
                }
                if run == after + 1 && matches!(bytes[after], b's' | b'S') && !continues(text, run) {
                    return (at, run);
                }
                let before = &text[start..at];
                if ELISIONS.iter().any(|e| before.eq_ignore_ascii_case(e)) {
                    return (at, after);
                }
            }
            '.' if at == start + 1 || is_dotted(&bytes[start..at]) => {
                let letter = bytes[at - 1].is_ascii_alphabetic();
                let single = bytes.get(after).is_some_and(u8::is_ascii_alphabetic) && run_end(text, after) == after + 1;
                if !(letter && single) && !joins_thousands(bytes, at, after) {
                    return (at, at);
                }
            }
            _ if joins_thousands(bytes, at, after) => {}
            _ => return (at, at),
        }
        at = after;
    }
}

/// Whether a further apostrophe joins more to the word at `at`: *’s* is then not its end.
fn continues(text: &str, at: usize) -> bool {
    let rest = &text[at..];
    let rest = rest.strip_prefix(['\'', '’', 'ʼ', '‘']);
    rest.and_then(|r| r.chars().next()).is_some_and(is_word_char)
}

/// `U.S`: letters with full stops between, the last not yet followed by one.
fn is_dotted(word: &[u8]) -> bool {
    word.len() % 2 == 1
        && word.iter().enumerate().all(|(i, b)| if i % 2 == 0 { b.is_ascii_alphabetic() } else { *b == b'.' })
}

/// Whether the mark before `after` stands between digits and before exactly three of them.
fn joins_thousands(bytes: &[u8], at: usize, after: usize) -> bool {
    at > 0
        && bytes[at - 1].is_ascii_digit()
        && bytes.len() >= after + 3
        && bytes[after..after + 3].iter().all(u8::is_ascii_digit)
        && !bytes.get(after + 3).is_some_and(u8::is_ascii_alphanumeric)
}

/// The end of the run of word characters that starts at `at`.
fn run_end(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while let Some(&b) = bytes.get(at) {
        match CLASS[b as usize] {
            WORD => at += 1,
            HIGH => {
                let c = char_at(text, at);
                if !is_word_char(c) || stands_alone(c) {
                    break;
                }
                at += c.len_utf8();
            }
            _ => break,
        }
    }
    at
}

fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().expect("a caller looks only at places before the end")
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Scripts that put no spaces between words: each character is a word, and phrases find the rest.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{2fa1f}')
}

/// A surface word → its folded form, without apostrophes, full stops and commas.
fn fold_word(word: &str) -> Cow<'_, str> {
    let word = match word.char_indices().nth(MAX_WORD_BYTES / 4) {
        Some(_) if word.len() > MAX_WORD_BYTES => &word[..word.floor_char_boundary(MAX_WORD_BYTES)],
        _ => word,
    };
    if word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
        return Cow::Borrowed(word);
    }
    let mut folded = fold(word);
    folded.retain(|c| !matches!(c, '\'' | '.' | ','));
    Cow::Owned(folded)
}

// --- The cache ---

/// How many surface words a cache holds before it starts afresh: some 10 MB.
const CACHED_WORDS: usize = 1 << 17;

/// A word as it is indexed: `text[..folded]` is its folded form, the rest its stem.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    start: u32,
    folded: u16,
    stem: u16,
    /// Whether it is one of [`COMMON_WORDS`].
    pub(super) common: bool,
}

/// Surface words → their folded forms and stems, which are dear to compute and come again and again.
#[derive(Default)]
pub(super) struct Words {
    known: [FxHashMap<Box<str>, Word>; STEMMED_LANGUAGES.len()],
    /// The folded forms and stems, one after the other.
    text: String,
    count: usize,
}

impl Words {
    /// Forgets what it knows where that is too much. Words handed out before are then void.
    pub(super) fn make_room(&mut self) {
        if self.count > CACHED_WORDS {
            *self = Words::default();
        }
    }

    /// The words of `text` with where they stand, as [`tokens`] gives them.
    pub(super) fn of(&mut self, language: Option<&str>, text: &str, mut found: impl FnMut(Word)) {
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

    pub(super) fn folded(&self, word: Word) -> &str {
        let start = word.start as usize;
        &self.text[start..start + word.folded as usize]
    }

    pub(super) fn stem(&self, word: Word) -> &str {
        let start = word.start as usize + word.folded as usize;
        &self.text[start..start + word.stem as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).map(|(_, word)| word.into_owned()).collect()
    }

    #[test]
    fn words_are_folded_and_joined_as_people_type_them() {
        assert_eq!(words("O’Brien's vice-president, Año YUCATÁN"), ["obrien", "vice", "president", "año", "yucatan"]);
        assert_eq!(
            words("don't l’homme Trump’s workers’ 'quoted'"),
            ["dont", "l", "homme", "trump", "workers", "quoted"]
        );
        assert_eq!(
            words("U.S. troops, 1,000 of 2.5 at 9 a.m."),
            ["us", "troops", "1000", "of", "2", "5", "at", "9", "am"]
        );
        assert_eq!(words("end.Next J.K. Rowling's"), ["end", "next", "jk", "rowling"]);
        assert_eq!(words("東京 2020年"), ["東", "京", "2020", "年"]);
    }

    #[test]
    fn ranges_leave_the_possessive_out() {
        let text = "the mayor’s “Plan”";
        let ranges: Vec<_> = tokens(text).map(|(range, _)| &text[range]).collect();
        assert_eq!(ranges, ["the", "mayor", "Plan"]);
    }

    #[test]
    fn stems_meet_however_the_accents_are_typed() {
        assert_eq!(stem(None, "running"), "run");
        assert_eq!(stem(Some("es"), "investigacion"), stem(Some("es"), "investigaciones"));
        assert_eq!(stem(Some("pt"), "informacao"), stem(Some("pt"), "informacoes"));
        assert_eq!(stem(Some("xx"), "taxes"), "tax");
        assert_ne!(stem(Some("es"), "año"), stem(Some("es"), "ano"));
    }

    #[test]
    fn common_words_share_their_stem_with_no_other_word() {
        assert!(COMMON_WORDS.is_sorted());
        let endings = ["", "s", "es", "ing", "ed", "er", "e", "o", "a", "os", "as", "en", "n", "i", "t", "ly", "ment"];
        for language in STEMMED_LANGUAGES {
            for common in COMMON_WORDS {
                assert_eq!(stem(Some(language), common), *common);
                for word in endings.map(|ending| format!("{common}{ending}")) {
                    assert_eq!(stem(Some(language), &word) == *common, word == *common, "{language} {word}");
                }
            }
        }
        // Words that would have met one still meet each other.
        assert_eq!(stem(Some("en"), "willing"), stem(Some("en"), "willed"));
    }

    #[test]
    fn cache_and_plain_functions_agree() {
        let text = "The U.S.’s 1,000 O’Briens were running — naïve “taxes”, 年 a'b'c x.y.z. 3.142,5 L’Oréal’s ' ’s s's";
        let mut cache = Words::default();
        for _ in 0..2 {
            let mut cached = Vec::new();
            let mut found = Vec::new();
            cache.of(Some("en"), text, |word| found.push(word));
            for word in found {
                cached.push((cache.folded(word).to_string(), cache.stem(word).to_string()));
            }
            let plain: Vec<_> = tokens(text).map(|(_, w)| (w.to_string(), stem(Some("en"), &w))).collect();
            assert_eq!(cached, plain);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_words_in_order_and_in_bounds(text in "\\PC{0,60}|['’.,a-cA-C1-3 é年sS-]{0,40}") {
            let mut last = 0;
            for (range, word) in tokens(&text) {
                assert!(last <= range.start && range.start < range.end);
                assert!(!word.is_empty() && text.get(range.clone()).is_some());
                last = range.end;
            }
        }
    }
}
