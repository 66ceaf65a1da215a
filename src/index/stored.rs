//! What is stored of an article ⇄ the article with its quotes.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use tantivy::TantivyDocument;
use tantivy::schema::{Field, Value};

use super::schema::ArticleFields;
use crate::article::{Article, UNKNOWN_SOURCE};
use crate::quotes::{AnalysedArticle, Kind, Quote};

/// A quote as it is stored: short names, no defaults. Ranges are pairs of byte offsets of the body.
#[derive(Serialize, Deserialize)]
struct StoredQuote {
    #[serde(rename = "s")]
    spans: Vec<(usize, usize)>,
    #[serde(rename = "k")]
    kind: Kind,
    #[serde(rename = "p", skip_serializing_if = "Option::is_none", default)]
    speaker: Option<String>,
    #[serde(rename = "m", skip_serializing_if = "Option::is_none", default)]
    mention: Option<(usize, usize)>,
    #[serde(rename = "c", skip_serializing_if = "Option::is_none", default)]
    cue: Option<(usize, usize)>,
    #[serde(rename = "r")]
    rule: String,
    #[serde(rename = "f")]
    confidence: f32,
    #[serde(rename = "n", skip_serializing_if = "Option::is_none", default)]
    named_at: Option<(usize, usize)>,
}

/// The quotes of an article as JSON.
pub(super) fn encode_quotes(quotes: &[Quote]) -> String {
    let stored: Vec<_> = quotes
        .iter()
        .map(|q| StoredQuote {
            spans: q.spans.iter().map(|s| (s.start, s.end)).collect(),
            kind: q.kind,
            speaker: q.speaker.clone(),
            mention: q.mention.as_ref().map(|r| (r.start, r.end)),
            cue: q.cue.as_ref().map(|r| (r.start, r.end)),
            rule: q.rule.clone().into_owned(),
            confidence: q.confidence,
            named_at: q.named_at.as_ref().map(|r| (r.start, r.end)),
        })
        .collect();
    serde_json::to_string(&stored).expect("strings and numbers always serialise")
}

fn decode_quotes(json: &str) -> Result<Vec<Quote>, String> {
    let stored: Vec<StoredQuote> = serde_json::from_str(json).map_err(|e| format!("its quotes cannot be read: {e}"))?;
    let quote = |q: StoredQuote| Quote {
        spans: q.spans.iter().map(|&(start, end)| start..end).collect(),
        kind: q.kind,
        speaker: q.speaker,
        mention: q.mention.map(|(start, end)| start..end),
        cue: q.cue.map(|(start, end)| start..end),
        rule: q.rule.into(),
        confidence: q.confidence,
        named_at: q.named_at.map(|(start, end)| start..end),
    };
    Ok(stored.into_iter().map(quote).collect())
}

/// A stored document → the article and its quotes. Fails, saying what is wrong, where the document is damaged: the
/// ranges of the quotes it gives are in bounds and on char boundaries.
pub fn decode(fields: &ArticleFields, doc: &TantivyDocument) -> Result<AnalysedArticle, String> {
    let text = |field: Field| doc.get_first(field).and_then(|v| v.as_str()).map(str::to_string);
    let days = doc.get_first(fields.published).and_then(|v| v.as_i64());
    let article = Article {
        path: text(fields.path).ok_or("it has no path")?,
        record: text(fields.record),
        headline: text(fields.headline).ok_or("it has no headline")?,
        body: text(fields.body).ok_or("it has no body")?,
        source: text(fields.source).unwrap_or_else(|| UNKNOWN_SOURCE.to_string()),
        published: days
            .map(|d| from_days(d).ok_or_else(|| format!("its date is out of range: day {d}")))
            .transpose()?,
        url: text(fields.url),
        author: text(fields.author),
        language: text(fields.language),
    };
    let quotes = text(fields.quotes).map_or(Ok(Vec::new()), |json| decode_quotes(&json))?;
    check_ranges(&article.body, &quotes)?;
    Ok(AnalysedArticle { article, quotes })
}

/// Whether all that the quotes point to is there in the body; says what is not.
pub(super) fn check_ranges(body: &str, quotes: &[Quote]) -> Result<(), String> {
    for quote in quotes {
        let ranges = quote.spans.iter().chain(&quote.mention).chain(&quote.cue).chain(&quote.named_at);
        if let Some(range) = ranges.into_iter().find(|r| body.get((*r).clone()).is_none()) {
            return Err(format!(
                "a quote points to bytes {}..{} of a body that has none there",
                range.start, range.end
            ));
        }
    }
    Ok(())
}

/// Days since 1970-01-01, as dates are indexed.
pub fn to_days(date: Date) -> i64 {
    i64::from((date - EPOCH).get_days())
}

/// The date of a number of days since 1970-01-01; `None` where the calendar ends.
pub fn from_days(days: i64) -> Option<Date> {
    EPOCH.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

const EPOCH: Date = Date::constant(1970, 1, 1);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_go_there_and_back() {
        for (year, month, day) in [(1970, 1, 1), (1969, 12, 31), (2025, 11, 18), (1815, 6, 18)] {
            let date = Date::new(year, month, day).unwrap();
            assert_eq!(from_days(to_days(date)), Some(date));
        }
        assert_eq!(to_days(Date::constant(1970, 2, 1)), 31);
        assert_eq!(from_days(i64::MAX), None);
    }

    #[test]
    fn quotes_go_there_and_back() {
        let quote = Quote {
            spans: vec![1..4, 7..9],
            kind: Kind::Mixed,
            speaker: Some("Ada Pech".into()),
            mention: Some(0..1),
            cue: None,
            rule: "after".into(),
            confidence: 0.75,
            named_at: None,
        };
        assert_eq!(decode_quotes(&encode_quotes(std::slice::from_ref(&quote))).unwrap(), [quote]);
    }
}
