//! The fields of both indexes, in one place: their names, how they are indexed, and what they hold.

use tantivy::schema::{FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};

use super::analysis::is_common;

/// The version of all that is on disk. An index of another one is refused with advice.
pub const FORMAT: u32 = 5;

pub(super) const STEMS: &str = "stems";
pub(super) const WORDS: &str = "words";
pub(super) const NAMES: &str = "names";

/// The fields of `articles/`: one document an article.
#[derive(Clone, Copy, Debug)]
pub struct ArticleFields {
    /// Indexed with positions: stems; the headline's from 0 on, then [`super::analysis::GAP`], then the body's.
    pub text: Field,
    /// Indexed with positions: the folded words, at the same positions as in `text`. Not those that `text` has as they are:
    /// [`super::analysis::COMMON_WORDS`].
    pub exact: Field,
    /// Stored, verbatim.
    pub headline: Field,
    /// Stored, verbatim.
    pub body: Field,
    /// Stored: the quotes as JSON, see `stored.rs`.
    pub quotes: Field,
    /// Stored.
    pub record: Field,
    /// Stored.
    pub url: Field,
    /// Stored.
    pub author: Field,
    /// Indexed: the article's id, 16 hex digits.
    pub key: Field,
    /// Fast, u64: the same as a number; breaks ties of order.
    pub key_number: Field,
    /// Indexed, fast and stored: the absolute path of the file.
    pub path: Field,
    /// Indexed, fast and stored: the outlet as it is.
    pub source: Field,
    /// Indexed with positions: the folded words of the outlet.
    pub source_words: Field,
    /// Indexed and fast, a value a speaker, without repeats: the names as they are.
    pub speaker: Field,
    /// Indexed with positions: the folded words of the names, [`super::analysis::GAP`] between names.
    pub speaker_words: Field,
    /// Indexed, fast and stored: ISO 639-1; absent if unknown.
    pub language: Field,
    /// Fast and stored, i64: days since 1970-01-01; absent if unknown.
    pub published: Field,
    /// Fast, u64: how many words the headline has; the body's positions start at this plus the gap.
    pub headline_tokens: Field,
    /// Fast, a value a word: what the article is about, see [`super::telling`].
    pub telling: Field,
    /// Fast, u64: of the file that the article was read from, in bytes.
    pub file_size: Field,
    /// Fast, i64: of the file, in nanoseconds since 1970-01-01.
    pub file_modified: Field,
    /// Fast, u64: of the file's content.
    pub file_hash: Field,
    /// Fast, u64: of the options that it was read with and the version that read it.
    pub file_options: Field,
}

/// The fields of `quotes/`: one document a quote. Nothing is stored: `key_number` and `ordinal` lead to the article's quote.
#[derive(Clone, Copy, Debug)]
pub struct QuoteFields {
    /// Indexed with positions: stems of the quote's own words, [`super::analysis::GAP`] between spans.
    pub text: Field,
    /// Indexed with positions: the folded words, at the same positions.
    pub exact: Field,
    /// Fast, u64: the id of its article, as a number.
    pub key_number: Field,
    /// Fast, u64: which of its article's quotes, counted from 0.
    pub ordinal: Field,
    /// Indexed and fast: the speaker's name as it is; absent if unknown.
    pub speaker: Field,
    /// Indexed with positions: its folded words.
    pub speaker_words: Field,
    /// As in the article.
    pub source: Field,
    pub language: Field,
    pub published: Field,
    /// Indexed: the path of the article's file.
    pub path: Field,
    /// Indexed and fast: `direct`, `mixed` or `indirect`.
    pub kind: Field,
    /// Fast, f64: how likely the attribution is right, 0 to 1.
    pub confidence: Field,
}

impl ArticleFields {
    /// The field that tells where a folded word stands, as it is.
    pub fn field_of(&self, word: &str) -> Field {
        if is_common(word) { self.text } else { self.exact }
    }
}

/// The schema of `articles/`.
pub fn articles() -> (Schema, ArticleFields) {
    let mut b = Schema::builder();
    let fields = ArticleFields {
        text: b.add_text_field("text", positions(STEMS)),
        exact: b.add_text_field("exact", positions(WORDS)),
        headline: b.add_text_field("headline", STORED),
        body: b.add_text_field("body", STORED),
        quotes: b.add_text_field("quotes", STORED),
        record: b.add_text_field("record", STORED),
        url: b.add_text_field("url", STORED),
        author: b.add_text_field("author", STORED),
        key: b.add_text_field("key", STRING),
        key_number: b.add_u64_field("key_number", FAST),
        path: b.add_text_field("path", STRING | FAST | STORED),
        source: b.add_text_field("source", STRING | FAST | STORED),
        source_words: b.add_text_field("source_words", positions(NAMES)),
        speaker: b.add_text_field("speaker", STRING | FAST),
        speaker_words: b.add_text_field("speaker_words", positions(NAMES)),
        language: b.add_text_field("language", STRING | FAST | STORED),
        published: b.add_i64_field("published", FAST | STORED),
        headline_tokens: b.add_u64_field("headline_tokens", FAST),
        telling: b.add_u64_field("telling", FAST),
        file_size: b.add_u64_field("file_size", FAST),
        file_modified: b.add_i64_field("file_modified", FAST),
        file_hash: b.add_u64_field("file_hash", FAST),
        file_options: b.add_u64_field("file_options", FAST),
    };
    (b.build(), fields)
}

/// The schema of `quotes/`.
pub fn quotes() -> (Schema, QuoteFields) {
    let mut b = Schema::builder();
    let fields = QuoteFields {
        text: b.add_text_field("text", positions(STEMS)),
        exact: b.add_text_field("exact", positions(WORDS)),
        key_number: b.add_u64_field("key_number", FAST),
        ordinal: b.add_u64_field("ordinal", FAST),
        speaker: b.add_text_field("speaker", STRING | FAST),
        speaker_words: b.add_text_field("speaker_words", positions(NAMES)),
        source: b.add_text_field("source", STRING | FAST),
        language: b.add_text_field("language", STRING | FAST),
        published: b.add_i64_field("published", FAST),
        path: b.add_text_field("path", STRING),
        kind: b.add_text_field("kind", STRING | FAST),
        confidence: b.add_f64_field("confidence", FAST),
    };
    (b.build(), fields)
}

fn positions(tokenizer: &str) -> TextOptions {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(tokenizer)
        .set_index_option(IndexRecordOption::WithFreqsAndPositions)
        .set_fieldnorms(true);
    TextOptions::default().set_indexing_options(indexing)
}
