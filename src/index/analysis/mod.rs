//! Text → words → stems: the one analysis that articles, quotes, names and queries share.
//!
//! A word is a run of letters and digits, folded ([`crate::fold`]). Inner apostrophes join (`O’Brien` is *obrien*),
//! the possessive `’s` is dropped, elided articles stand alone (`l’homme` is *l*, *homme*), single letters with full
//! stops join (`U.S.` is *us*), thousands join (`1,000` is *1000*), and each part of `vice-president` is a word.

mod boundaries;
mod cache;
mod spelling;
mod stems;

use std::borrow::Cow;
use std::ops::Range;

use crate::fold::fold;
use boundaries::next_word;

pub(super) use cache::{Word, Words};
pub use stems::{COMMON_WORDS, STEMMED_LANGUAGES, is_common, stem};

/// Positions between parts of a field that no phrase or proximity may bridge by accident: between headline and body,
/// between the spans of a quote, between the names of a multi-valued name field.
pub const GAP: usize = 100;

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

/// As [`tokens`], where only those words are folded, which takes most of the time, whose folded form may begin with a byte that is
/// wanted.
pub fn tokens_beginning<'a>(
    text: &'a str,
    wanted: &'a [bool; 256],
) -> impl Iterator<Item = (Range<usize>, Option<Cow<'a, str>>)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let range = next_word(text, &mut at)?;
            // An accent may follow as a character of its own.
            if let [first, rest @ ..] = &text.as_bytes()[range.clone()]
                && first.is_ascii()
                && rest.first().is_none_or(u8::is_ascii)
                && !wanted[usize::from(first.to_ascii_lowercase())]
            {
                return Some((range, None));
            }
            let word = fold_word(&text[range.clone()]);
            if !word.is_empty() {
                return Some((range, Some(word)));
            }
        }
    })
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
            words("don't l’homme Pell’s workers’ 'quoted'"),
            ["dont", "l", "homme", "pell", "workers", "quoted"]
        );
        assert_eq!(
            words("U.S. troops, 1,000 of 2.5 at 9 a.m."),
            ["us", "troops", "1000", "of", "2", "5", "at", "9", "am"]
        );
        assert_eq!(words("end.Next J.K. Pell's"), ["end", "next", "jk", "pell"]);
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
        let text = "The U.S.’s 1,000 O’Briens were running — naïve “taxes”, 年 a'b'c x.y.z. 3.142,5 L’Olàn’s ' ’s s's";
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
        fn words_that_are_not_wanted_are_passed_over_and_no_others(
            text in "\\PC{0,60}|['’.,a-cA-C1-3 én\u{303}ñ年sS-]{0,40}",
            letters in "[a-cn1é]{0,3}",
        ) {
            let mut wanted = [false; 256];
            letters.bytes().for_each(|byte| wanted[usize::from(byte)] = true);
            let some: Vec<_> = tokens_beginning(&text, &wanted).collect();
            let all: Vec<_> = tokens(&text).collect();
            assert_eq!(some.len(), all.len());
            for ((range, some), (expected, word)) in some.into_iter().zip(all) {
                assert_eq!(range, expected);
                match some {
                    Some(some) => assert_eq!(some, word),
                    None => assert!(!wanted[usize::from(word.as_bytes()[0])]),
                }
            }
        }

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
