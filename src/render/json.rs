//! Answers → JSON Lines, each with `"v": 1`. All offsets are Unicode code points, half-open.

use std::borrow::Cow;
use std::io::{self, Write};
use std::ops::Range;

use serde::Serialize;
use serde_json::{Value, json};

use super::json_line::{LINE_BYTES, finish_line, line, push_string};
use super::offsets::CodePoints;
use crate::article::Article;
use crate::quotes::{AnalysedArticle, Quote};
use crate::search::{
    Answer, CompareRow, Facets, Hit, MatchedQuote, Passage, QuoteHit, ShownArticle, SourceRow, SpeakerRow,
};

type Points = (usize, usize);

/// A hit a line, then the summary.
pub fn hits(out: &mut dyn Write, answer: &Answer<Hit>) -> io::Result<()> {
    for hit in &answer.hits {
        line(out, &hit_row(hit))?;
    }
    summary(out, answer)
}

/// A quote a line, then the summary.
pub fn quotes(out: &mut dyn Write, answer: &Answer<QuoteHit>) -> io::Result<()> {
    for hit in &answer.hits {
        line(out, &quote_row(hit))?;
    }
    summary(out, answer)
}

/// One article a line with all its quotes, as `extract` prints it; each with its explanation in words where that is asked for.
pub fn extracted(out: &mut dyn Write, analysed: &AnalysedArticle, explain: bool) -> io::Result<()> {
    let AnalysedArticle { article, quotes } = analysed;
    let points = CodePoints::new(&article.body);
    let head = ExtractedHead {
        v: 1,
        id: article.record.as_deref().unwrap_or(&article.path),
        path: &article.path,
        headline: &article.headline,
        source: &article.source,
        published: article.published.map(|date| date.to_string()),
        language: article.language.as_deref(),
    };
    let quotes: Vec<_> = quotes.iter().map(|quote| extracted_quote(&article.body, &points, quote, explain)).collect();
    let mut text = Vec::with_capacity(LINE_BYTES);
    serde_json::to_writer(&mut text, &head)?;
    let brace = text.pop();
    text.extend_from_slice(b",\"body\":");
    push_string(&mut text, &article.body);
    text.extend_from_slice(b",\"quotes\":");
    serde_json::to_writer(&mut text, &quotes)?;
    text.extend(brace);
    finish_line(out, text)
}

/// One article, as `show` prints it: like a hit, with its body and all its quotes.
pub fn article(out: &mut dyn Write, shown: &ShownArticle) -> io::Result<()> {
    #[derive(Serialize)]
    struct Row<'a> {
        v: u8,
        #[serde(flatten)]
        origin: Origin<'a>,
        author: Option<&'a str>,
        body: &'a str,
        quotes: Vec<ExtractedQuote<'a>>,
    }
    let ShownArticle { id, article, source_as_printed, quotes } = shown;
    let points = CodePoints::new(&article.body);
    let row = Row {
        v: 1,
        origin: origin(id, article, source_as_printed.as_deref()),
        author: article.author.as_deref(),
        body: &article.body,
        quotes: quotes.iter().map(|quote| shown_quote(&article.body, &points, quote)).collect(),
    };
    line(out, &row)
}

fn shown_quote<'a>(body: &'a str, points: &CodePoints, matched: &'a MatchedQuote) -> ExtractedQuote<'a> {
    let speaker_as_printed = matched.speaker_as_printed.as_deref();
    ExtractedQuote { speaker_as_printed, ..extracted_quote(body, points, &matched.quote, false) }
}

pub fn compare(out: &mut dyn Write, rows: &[CompareRow]) -> io::Result<()> {
    rows.iter().try_for_each(|row| line(out, &with_version(row)))
}

pub fn speakers(out: &mut dyn Write, rows: &[SpeakerRow]) -> io::Result<()> {
    rows.iter().try_for_each(|row| line(out, &with_version(row)))
}

pub fn sources(out: &mut dyn Write, rows: &[SourceRow]) -> io::Result<()> {
    rows.iter().try_for_each(|row| line(out, &with_version(row)))
}

/// Any value that serialises to an object, as one line with its version.
pub fn object(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    line(out, &with_version(value))
}

fn with_version(value: &impl Serialize) -> Value {
    let mut row = json!({ "v": 1 });
    if let (Value::Object(fields), Value::Object(row)) = (json!(value), &mut row) {
        row.extend(fields);
    }
    row
}

#[derive(Serialize)]
struct HitRow<'a> {
    v: u8,
    rank: usize,
    score: f32,
    #[serde(flatten)]
    origin: Origin<'a>,
    complete: bool,
    speakers: &'a [String],
    headline_highlights: Vec<Points>,
    passages: Vec<PassageRow<'a>>,
    quotes: Vec<QuoteFields<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    explanation: &'a [String],
}

/// The article that a row is about, or stands in.
#[derive(Serialize)]
struct Origin<'a> {
    id: &'a str,
    headline: &'a str,
    source: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_as_printed: Option<&'a str>,
    published: Option<String>,
    language: Option<&'a str>,
    path: &'a str,
    record: Option<&'a str>,
    url: Option<&'a str>,
}

#[derive(Serialize)]
struct PassageRow<'a> {
    text: &'a str,
    start: usize,
    end: usize,
    highlights: Vec<Points>,
}

#[derive(Serialize)]
struct QuoteFields<'a> {
    text: Cow<'a, str>,
    spans: Vec<Points>,
    kind: crate::quotes::Kind,
    speaker: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    speaker_as_printed: Option<&'a str>,
    mention: Option<&'a str>,
    cue: Option<&'a str>,
    rule: &'a str,
    confidence: f64,
    highlights: Vec<Points>,
}

#[derive(Serialize)]
struct QuoteRow<'a> {
    v: u8,
    rank: usize,
    score: f32,
    #[serde(flatten)]
    origin: Origin<'a>,
    #[serde(flatten)]
    quote: QuoteFields<'a>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    explanation: &'a [String],
}

/// What stands before the body and the quotes of an article that `extract` prints.
#[derive(Serialize)]
struct ExtractedHead<'a> {
    v: u8,
    id: &'a str,
    path: &'a str,
    headline: &'a str,
    source: &'a str,
    published: Option<String>,
    language: Option<&'a str>,
}

#[derive(Serialize)]
struct ExtractedQuote<'a> {
    text: Cow<'a, str>,
    spans: Vec<Points>,
    kind: crate::quotes::Kind,
    speaker: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    speaker_as_printed: Option<&'a str>,
    mention: Option<Words<'a>>,
    cue: Option<Words<'a>>,
    rule: &'a str,
    confidence: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
}

/// A stretch of body.
#[derive(Serialize)]
struct Words<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

fn hit_row(hit: &Hit) -> HitRow<'_> {
    let article = &hit.article;
    let points = CodePoints::new(&article.body);
    let headline = CodePoints::new(&article.headline);
    HitRow {
        v: 1,
        rank: hit.rank,
        score: hit.score,
        origin: origin(&hit.id, article, hit.source_as_printed.as_deref()),
        complete: hit.complete,
        speakers: &hit.speakers,
        headline_highlights: hit.headline_highlights.iter().map(|range| headline.range(range)).collect(),
        passages: hit.passages.iter().map(|passage| passage_row(article, &points, passage)).collect(),
        quotes: hit.quotes.iter().map(|quote| quote_fields(article, &points, quote)).collect(),
        explanation: &hit.explanation,
    }
}

fn quote_row(hit: &QuoteHit) -> QuoteRow<'_> {
    let article = &hit.article;
    QuoteRow {
        v: 1,
        rank: hit.rank,
        score: hit.score,
        origin: origin(&hit.id, article, hit.source_as_printed.as_deref()),
        quote: quote_fields(article, &CodePoints::new(&article.body), &hit.quote),
        explanation: &hit.explanation,
    }
}

fn origin<'a>(id: &'a str, article: &'a Article, source_as_printed: Option<&'a str>) -> Origin<'a> {
    Origin {
        id,
        headline: &article.headline,
        source: &article.source,
        source_as_printed,
        published: article.published.map(|date| date.to_string()),
        language: article.language.as_deref(),
        path: &article.path,
        record: article.record.as_deref(),
        url: article.url.as_deref(),
    }
}

fn passage_row<'a>(article: &'a Article, points: &CodePoints, passage: &Passage) -> PassageRow<'a> {
    let (start, end) = points.range(&passage.range);
    let highlights =
        passage.highlights.iter().map(|range| points.range(range)).map(|(from, to)| (from - start, to - start));
    PassageRow { text: &article.body[passage.range.clone()], start, end, highlights: highlights.collect() }
}

fn quote_fields<'a>(article: &'a Article, points: &CodePoints, matched: &'a MatchedQuote) -> QuoteFields<'a> {
    let MatchedQuote { quote, speaker_as_printed, highlights } = matched;
    let body = &article.body;
    QuoteFields {
        text: text_of(quote, body),
        spans: quote.spans.iter().map(|span| points.range(span)).collect(),
        kind: quote.kind,
        speaker: quote.speaker.as_deref(),
        speaker_as_printed: speaker_as_printed.as_deref(),
        mention: quote.mention.clone().map(|range| &body[range]),
        cue: quote.cue.clone().map(|range| &body[range]),
        rule: &quote.rule,
        confidence: round(quote.confidence),
        highlights: highlights_in_text(points, quote, highlights),
    }
}

/// Highlights of the body → of the quote's text, in which the spans are joined.
fn highlights_in_text(points: &CodePoints, quote: &Quote, highlights: &[Range<usize>]) -> Vec<Points> {
    let mut out = Vec::new();
    let mut before = 0;
    for span in &quote.spans {
        let (start, end) = points.range(span);
        let inside = highlights.iter().filter(|h| h.start < span.end && span.start < h.end);
        out.extend(inside.map(|h| {
            let (from, to) = points.range(h);
            (before + from.max(start) - start, before + to.min(end) - start)
        }));
        before += end - start + Quote::GAP.chars().count();
    }
    out
}

fn extracted_quote<'a>(body: &'a str, points: &CodePoints, quote: &'a Quote, explain: bool) -> ExtractedQuote<'a> {
    let words = |range: &Range<usize>| {
        let (start, end) = points.range(range);
        Words { text: &body[range.clone()], start, end }
    };
    ExtractedQuote {
        text: text_of(quote, body),
        spans: quote.spans.iter().map(|span| points.range(span)).collect(),
        kind: quote.kind,
        speaker: quote.speaker.as_deref(),
        speaker_as_printed: None,
        mention: quote.mention.as_ref().map(words),
        cue: quote.cue.as_ref().map(words),
        rule: &quote.rule,
        confidence: round(quote.confidence),
        explanation: explain.then(|| super::text::explanation(body, quote)),
    }
}

/// As [`Quote::text`]: most quotes are of one piece.
fn text_of<'a>(quote: &Quote, body: &'a str) -> Cow<'a, str> {
    match &quote.spans[..] {
        [span] => Cow::Borrowed(&body[span.clone()]),
        _ => Cow::Owned(quote.text(body)),
    }
}

/// To three places: more would pretend to be exact.
fn round(confidence: f32) -> f64 {
    (f64::from(confidence) * 1000.0).round() / 1000.0
}

fn summary<H>(out: &mut dyn Write, answer: &Answer<H>) -> io::Result<()> {
    #[derive(Serialize)]
    struct Summary<'a> {
        total: usize,
        took_ms: f64,
        #[serde(skip_serializing_if = "Option::is_none")]
        facets: Option<FacetRows<'a>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        timeline: Option<Vec<Count<'a>>>,
        #[serde(skip_serializing_if = "<[_]>::is_empty")]
        notes: &'a [String],
        #[serde(skip_serializing_if = "<[_]>::is_empty")]
        explanation: &'a [String],
        #[serde(skip_serializing_if = "<[_]>::is_empty")]
        advice: &'a [String],
    }
    let summary = Summary {
        total: answer.total,
        took_ms: (answer.took_ms * 1000.0).round() / 1000.0,
        facets: answer.facets.as_ref().map(facet_rows),
        timeline: answer.timeline.as_deref().map(counts),
        notes: &answer.notes,
        explanation: &answer.explanation,
        advice: &answer.advice,
    };
    #[derive(Serialize)]
    struct Last<'a> {
        v: u8,
        summary: Summary<'a>,
    }
    line(out, &Last { v: 1, summary })
}

#[derive(Serialize)]
struct FacetRows<'a> {
    speakers: Vec<Count<'a>>,
    sources: Vec<Count<'a>>,
    languages: Vec<Count<'a>>,
    months: Vec<Count<'a>>,
    kinds: Vec<Count<'a>>,
}

#[derive(Serialize)]
struct Count<'a> {
    value: &'a str,
    count: usize,
}

fn counts(list: &[(String, usize)]) -> Vec<Count<'_>> {
    list.iter().map(|(value, count)| Count { value, count: *count }).collect()
}

fn facet_rows(facets: &Facets) -> FacetRows<'_> {
    FacetRows {
        speakers: counts(&facets.speakers),
        sources: counts(&facets.sources),
        languages: counts(&facets.languages),
        months: counts(&facets.months),
        kinds: counts(&facets.kinds),
    }
}
