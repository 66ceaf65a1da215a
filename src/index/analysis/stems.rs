//! A folded word → its stem, in the language of its article.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use super::spelling;
use crate::fold::fold;

/// The ISO 639-1 codes of the languages that have a stemmer. Any other, and none, are stemmed as the first.
pub const STEMMED_LANGUAGES: [&str; 6] = ["en", "es", "de", "fr", "it", "pt"];

/// The place of English in [`STEMMED_LANGUAGES`].
const ENGLISH: usize = 0;

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

/// The stem of a folded word in an article of this language; unknown languages are taken for English.
pub fn stem(language: Option<&str>, word: &str) -> String {
    stem_with(stemmer(language_index(language)), language_index(language), word).into_owned()
}

/// The place of a language in [`STEMMED_LANGUAGES`].
pub(super) fn language_index(language: Option<&str>) -> usize {
    STEMMED_LANGUAGES.iter().position(|&l| Some(l) == language).unwrap_or(0)
}

pub(super) fn stemmer(language: usize) -> Stemmer {
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

pub(super) fn stem_with(stemmer: Stemmer, language: usize, word: &str) -> Cow<'_, str> {
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
    if language == ENGLISH {
        return english_stem(stemmer, word);
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

fn english_stem(stemmer: Stemmer, word: &str) -> Cow<'_, str> {
    let stem = match spelling::with_s(word) {
        Cow::Borrowed(word) => stemmer.stem(word),
        Cow::Owned(word) => Cow::Owned(stemmer.stem(&word).into_owned()),
    };
    match spelling::american(&stem) {
        Some(american) => Cow::Borrowed(american),
        None => stem,
    }
}
