//! Text → the language that it is in.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// How much of the body tells its language, in bytes.
const SAMPLE_BYTES: usize = 600;

/// The ISO 639-1 code of a language as files and people state it: `en-US`, `EN`, `eng`, `English` → `en`; `None` for what is none.
pub fn normalise(code: &str) -> Option<String> {
    let code = code.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let named = NAMES.iter().find(|(names, _)| names.contains(&code.as_str())).map(|(_, short)| *short);
    match named {
        Some(short) => Some(short.to_string()),
        None => (code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase())).then_some(code),
    }
}

const NAMES: [(&[&str], &str); 6] = [
    (&["eng", "english", "inglés"], "en"),
    (&["spa", "spanish", "español", "espanol", "castellano"], "es"),
    (&["deu", "ger", "german", "deutsch"], "de"),
    (&["fra", "fre", "french", "français"], "fr"),
    (&["ita", "italian", "italiano"], "it"),
    (&["por", "portuguese", "português"], "pt"),
];

/// The language of a text, by its small words, else by its letters (whatlang); `None` where it is too short to tell.
pub(super) fn detect(headline: &str, body: &str) -> Option<String> {
    let sample = if body.trim().is_empty() { headline } else { &body[..body.floor_char_boundary(SAMPLE_BYTES)] };
    if let Some(code) = by_small_words(sample) {
        return Some(code.to_string());
    }
    let info = whatlang::detect(sample)?;
    let sure = info.is_reliable() || info.confidence() > 0.8;
    if !sure || sample.len() < 20 {
        return None;
    }
    short_code(info.lang()).map(str::to_string)
}

/// Words that stand in every few lines of their language and in none of the others'.
const SMALL_WORDS: [(&str, &[&str]); 6] = [
    ("en", &["the", "of", "and", "to", "was", "with", "that", "has", "from", "is", "it", "by"]),
    ("es", &["el", "los", "las", "del", "y", "por", "una", "con", "su", "al", "como", "más"]),
    ("de", &["der", "die", "und", "das", "den", "von", "mit", "ist", "nicht", "auf", "dem", "ein"]),
    ("fr", &["le", "les", "et", "des", "du", "est", "une", "dans", "pour", "au", "qui", "sur"]),
    ("it", &["il", "di", "che", "della", "per", "gli", "è", "sono", "nel", "dei", "alla", "non"]),
    ("pt", &["o", "os", "do", "da", "em", "não", "uma", "dos", "ao", "pelo", "é", "das"]),
];

/// Sure only where one language has at least five small words and three times as many as any other: this is all that
/// most articles need, and far faster than the letters.
fn by_small_words(sample: &str) -> Option<&'static str> {
    let mut counts = [0_usize; SMALL_WORDS.len()];
    for word in sample.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty() && w.len() <= 5) {
        if let Some(&language) = LANGUAGE_OF.get(&lower(word)) {
            counts[language] += 1;
        }
    }
    let best = (0..counts.len()).max_by_key(|&i| counts[i])?;
    let second = (0..counts.len()).filter(|&i| i != best).map(|i| counts[i]).max()?;
    (counts[best] >= 5 && counts[best] >= 3 * second).then_some(SMALL_WORDS[best].0)
}

/// For each of the small words the place of its language.
static LANGUAGE_OF: LazyLock<FxHashMap<[u8; 8], usize>> = LazyLock::new(|| {
    let words = SMALL_WORDS.iter().enumerate();
    words.flat_map(|(language, (_, words))| words.iter().map(move |word| (lower(word), language))).collect()
});

/// The bytes of a short word with zeros behind them, its letters of ASCII made small.
fn lower(word: &str) -> [u8; 8] {
    let mut lower = [0; 8];
    lower[..word.len()].copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    lower
}

/// ISO 639-1 of whatlang's languages, which have three-letter codes.
fn short_code(language: whatlang::Lang) -> Option<&'static str> {
    const CODES: [(&str, &str); 44] = [
        ("eng", "en"),
        ("spa", "es"),
        ("deu", "de"),
        ("fra", "fr"),
        ("ita", "it"),
        ("por", "pt"),
        ("cat", "ca"),
        ("nld", "nl"),
        ("swe", "sv"),
        ("dan", "da"),
        ("nob", "nb"),
        ("fin", "fi"),
        ("pol", "pl"),
        ("ces", "cs"),
        ("slk", "sk"),
        ("slv", "sl"),
        ("hrv", "hr"),
        ("srp", "sr"),
        ("bul", "bg"),
        ("mkd", "mk"),
        ("rus", "ru"),
        ("ukr", "uk"),
        ("bel", "be"),
        ("ron", "ro"),
        ("hun", "hu"),
        ("tur", "tr"),
        ("ell", "el"),
        ("heb", "he"),
        ("ara", "ar"),
        ("pes", "fa"),
        ("urd", "ur"),
        ("hin", "hi"),
        ("ben", "bn"),
        ("tam", "ta"),
        ("tel", "te"),
        ("cmn", "zh"),
        ("jpn", "ja"),
        ("kor", "ko"),
        ("vie", "vi"),
        ("tha", "th"),
        ("ind", "id"),
        ("est", "et"),
        ("lit", "lt"),
        ("lav", "lv"),
    ];
    CODES.iter().find(|(long, _)| *long == language.code()).map(|(_, short)| *short)
}
