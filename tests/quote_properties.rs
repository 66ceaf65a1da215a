//! What `quotes::find` promises of any text whatever: it ends, and what it gives lies in the text.

mod hard_texts;

use proptest::prelude::*;
use whosaid::quotes::{self, Quote};

const LANGUAGES: [Option<&str>; 3] = [Some("en"), Some("es"), None];

/// What is wrong with quotes of a text, if anything is.
fn flaw(body: &str, quotes: &[Quote]) -> Option<String> {
    let is_words = |range: &std::ops::Range<usize>| range.start < range.end && body.get(range.clone()).is_some();
    for quote in quotes {
        let ranges = [&quote.mention, &quote.cue, &quote.named_at];
        let flaw = match () {
            () if quote.spans.is_empty() => "no span",
            () if !quote.spans.iter().all(is_words) => "a span outside the text, off a char boundary or empty",
            () if !quote.spans.is_sorted_by(|a, b| a.end <= b.start) => "spans that do not ascend",
            () if !ranges.into_iter().flatten().all(is_words) => "a mention, cue or name outside the text or empty",
            () if !(0.0..=1.0).contains(&quote.confidence) => "no probability",
            () if quote.rule.is_empty() => "no rule",
            () if quote.named_at.is_some() && quote.speaker.is_none() => "a place for a name that is not given",
            () => continue,
        };
        return Some(format!("{flaw}: {quote:?}"));
    }
    let ascends = quotes.is_sorted_by_key(|quote| quote.spans[0].start);
    (!ascends).then(|| "quotes that are not in the order of the text".to_string())
}

/// Any characters, with marks and paragraph ends more often than chance has them.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => any::<char>().prop_map(String::from),
        2 => "[\"'“”‘’«»„‚‹›—–\\-,.:;!?()\n …]",
        1 => "[A-Za-zñÑéÉ0-9]{1,6}",
    ];
    proptest::collection::vec(piece, 0..80).prop_map(|pieces| pieces.concat())
}

/// Words that the rules look at, in no order, between random marks.
fn any_news() -> impl Strategy<Value = String> {
    let piece = proptest::string::string_regex(&format!("({NAMES}|{REPORTS}|{OTHER}|{MARKS})( |)"))
        .expect("a valid expression");
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

const NAMES: &str = "Ana|Pech|Ana Pech|Dr. Venn|Venn’s|the mayor|The ministry|officials|la alcaldesa|el ministro|he|she|Ella|they|who|quien";
const REPORTS: &str =
    "said|says|told|asked|added|according to|saying|called|did not say|dijo|según|agregó|ha asegurado|que|that|whether";
const OTHER: &str = "the bridge|is closed|in 1990|’90s|6'2\"|rock ’n’ roll|don't|el puente|Q:|VENN:|a|of|and|to|but";
const MARKS: &str = "“|”|\"|''|'|‘|’|«|»|„|—|—|,|\\.|:|\\?|!|\\(|\\)|\\[|\n|\n\n|…";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn any_text_gives_quotes_that_lie_in_it(body in any_text(), headline in any_text()) {
        for language in LANGUAGES {
            let quotes = quotes::find(&headline, &body, language);
            prop_assert_eq!(flaw(&body, &quotes), None);
        }
    }

    #[test]
    fn any_news_gives_quotes_that_lie_in_it(body in any_news(), headline in any_news()) {
        for language in LANGUAGES {
            let quotes = quotes::find(&headline, &body, language);
            prop_assert_eq!(flaw(&body, &quotes), None);
        }
    }

    #[test]
    fn the_same_text_gives_the_same_quotes(body in any_news()) {
        prop_assert_eq!(quotes::find("", &body, Some("en")), quotes::find("", &body, Some("en")));
    }
}

#[test]
fn ten_megabytes_of_marks_end_with_quotes_that_lie_in_them() {
    for (piece, body) in hard_texts::marks(10 << 20) {
        assert_eq!(flaw(&body, &quotes::find("", &body, Some("en"))), None, "{piece:?} repeated");
    }
}

#[test]
fn a_megabyte_of_one_sentence_ends_with_quotes_that_lie_in_it() {
    for (piece, body) in hard_texts::sentences(1 << 20) {
        for language in LANGUAGES {
            assert_eq!(flaw(&body, &quotes::find("", &body, language)), None, "{piece:?} repeated");
        }
    }
}

#[test]
fn five_megabytes_of_one_paragraph_end_with_quotes_that_lie_in_them() {
    let sentence = "Ana Pech, the mayor of Costa, said “the bridge is closed” and that “nobody” would cross it; Bruno Salt asked why. ";
    let body = sentence.repeat((5 << 20) / sentence.len());
    for language in LANGUAGES {
        assert_eq!(flaw(&body, &quotes::find("", &body, language)), None);
    }
    assert_eq!(
        quotes::find("", &body, Some("en")).len(),
        3 * (body.len() / sentence.len()),
        "each sentence has its quotes"
    );
}
