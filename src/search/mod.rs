//! Query text and index → hits. Knows nothing of how they are shown.

mod advice;
pub mod authority;
mod bearer;
mod collect;
mod engine;
mod error;
mod explain;
mod facets;
mod folding;
mod hits;
pub mod identity;
mod keys;
mod names;
mod outlets;
mod passages;
mod people;
mod plan;
pub mod query;
pub mod rank;
mod reasons;
mod searcher;
mod shown;
mod slips;
mod spoken;
pub mod suggestions;

pub use error::Error;
pub use names::Kind as NameKind;
pub use searcher::Searcher;

use std::ops::Range;

use jiff::civil::Date;

use crate::article::Article;
use crate::quotes::{Kind, Quote};

/// What the user asks for: the query, the filters, and which part of the answer.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// In the query language; empty for all articles that pass the filters.
    pub query: String,
    /// Names as people type them; several mean any of them.
    pub speakers: Vec<String>,
    pub sources: Vec<String>,
    /// First and last day, both included.
    pub since: Option<Date>,
    pub until: Option<Date>,
    /// ISO 639-1 codes.
    pub languages: Vec<String>,
    /// Kinds of quote; empty for all. `quotes` only.
    pub kinds: Vec<Kind>,
    pub min_confidence: f32,
    pub sort: Sort,
    pub offset: usize,
    /// `None` for all.
    pub limit: Option<usize>,
    pub facets: bool,
    /// Counts of the whole result by date.
    pub timeline: Option<DateUnit>,
    /// Every passage that matches, not only the best.
    pub all_passages: bool,
    pub explain: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    Relevance,
    Newest,
    Oldest,
}

/// How fine a timeline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateUnit {
    Day,
    Month,
    Year,
}

/// One ranked article.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Counted from 1, over the whole result.
    pub rank: usize,
    pub score: f32,
    pub id: String,
    /// Its outlet is under the name that is shown.
    pub article: Article,
    /// The outlet as the article has it, where that differs.
    pub source_as_printed: Option<String>,
    /// All of the article's speakers, under the names that are shown, in the order of their first quote.
    pub speakers: Vec<String>,
    /// Byte ranges of `article.headline`.
    pub headline_highlights: Vec<Range<usize>>,
    pub passages: Vec<Passage>,
    /// The quotes that match, best first.
    pub quotes: Vec<MatchedQuote>,
    /// Whether the article has every plain word of the query; those that do not come last.
    pub complete: bool,
    /// In plain words, why it is here; empty unless asked for.
    pub explanation: Vec<String>,
}

/// A stretch of body that is shown because it matches.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// Byte range of the body.
    pub range: Range<usize>,
    /// Byte ranges of the body, inside `range`.
    pub highlights: Vec<Range<usize>>,
}

/// A quote and which of its words matched.
#[derive(Clone, Debug)]
pub struct MatchedQuote {
    /// Its speaker is under the name that is shown: what `speakers.toml` says, else the fullest name in the article.
    pub quote: Quote,
    /// The speaker's fullest name in the article, where that differs.
    pub speaker_as_printed: Option<String>,
    /// Byte ranges of the body, inside the quote's spans.
    pub highlights: Vec<Range<usize>>,
}

/// What [`Request`] found: a part of the hits, and what is true of all of them.
#[derive(Clone, Debug, Default)]
pub struct Answer<H> {
    /// From `offset` on, at most `limit`.
    pub hits: Vec<H>,
    /// How many there are in all, exactly.
    pub total: usize,
    /// Present when asked for.
    pub facets: Option<Facets>,
    /// Present when asked for: `2025-11-18`, `2025-11` or `2025` with how many hits have that date, in order, days without any among them.
    pub timeline: Option<Vec<(String, usize)>>,
    /// What the user should know: which speakers a name stood for, which wildcard was cut short.
    pub notes: Vec<String>,
    /// The query as it was understood, a line each; empty unless asked for.
    pub explanation: Vec<String>,
    /// Without hits: which clause had none, how many there would be without it, the nearest words.
    pub advice: Vec<String>,
    pub took_ms: f64,
}

/// One quote that matches, with the article that it stands in.
#[derive(Clone, Debug)]
pub struct QuoteHit {
    /// Counted from 1, over the whole result.
    pub rank: usize,
    pub score: f32,
    /// The article's id.
    pub id: String,
    /// Its outlet is under the name that is shown.
    pub article: Article,
    /// The outlet as the article has it, where that differs.
    pub source_as_printed: Option<String>,
    pub quote: MatchedQuote,
    /// In plain words, why it is here; empty unless asked for.
    pub explanation: Vec<String>,
}

/// An article whole, as `show` gives it: names as in [`Hit`].
#[derive(Clone, Debug)]
pub struct ShownArticle {
    pub id: String,
    pub article: Article,
    /// The outlet as the article has it, where that differs.
    pub source_as_printed: Option<String>,
    pub quotes: Vec<MatchedQuote>,
}

/// How many speakers and outlets there are, with those counted as one that are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameCounts {
    pub speakers: usize,
    pub outlets: usize,
}

/// Exact counts over the whole result, each list by falling count, then by name; months in order of time.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Facets {
    /// One speaker under several names counts as one, as in [`SpeakerRow`].
    pub speakers: Vec<(String, usize)>,
    pub sources: Vec<(String, usize)>,
    pub languages: Vec<(String, usize)>,
    /// `2025-11`; articles or quotes without a date are not among them.
    pub months: Vec<(String, usize)>,
    pub kinds: Vec<(String, usize)>,
}

/// Who is quoted: a row of `speakers`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SpeakerRow {
    pub name: String,
    pub quotes: usize,
    pub articles: usize,
    /// Outlets with the number of quotes that each printed, most first.
    pub sources: Vec<(String, usize)>,
    pub first: Option<Date>,
    pub last: Option<Date>,
    /// The other names under which the speaker was quoted, with counts, most first.
    pub variants: Vec<(String, usize)>,
}

/// An outlet: a row of `sources`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SourceRow {
    pub name: String,
    pub articles: usize,
    pub quotes: usize,
    pub first: Option<Date>,
    pub last: Option<Date>,
    /// The other names under which it stands in the index.
    pub variants: Vec<(String, usize)>,
}

#[cfg(test)]
mod tests;

/// Who quotes whom: a row of `speakers --compare`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CompareRow {
    pub speaker: String,
    pub source: String,
    /// `2025-11`; `None` for articles without a date.
    pub month: Option<String>,
    pub quotes: usize,
}

/// Which speakers are listed, and over which quotes they are counted.
#[derive(Clone, Debug, Default)]
pub struct SpeakersRequest {
    /// As people type it; empty for all.
    pub name: String,
    /// Outlets, as people type them; empty for all.
    pub sources: Vec<String>,
    /// First and last day, both included.
    pub since: Option<Date>,
    pub until: Option<Date>,
}
