//! Query text and index → hits. Knows nothing of how they are shown.

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

/// One ranked article.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Counted from 1, over the whole result.
    pub rank: usize,
    pub score: f32,
    pub id: String,
    pub article: Article,
    /// All of the article's speakers, in the order of their first quote.
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
    pub quote: Quote,
    /// Byte ranges of the body, inside the quote's spans.
    pub highlights: Vec<Range<usize>>,
}
