//! Answers → comma-separated values (RFC 4180) with a header row.
//!
//! A cell that a spreadsheet would run as a formula (it starts with `=`, `+`, `-` or `@`) gets an apostrophe in front, as OWASP's
//! *CSV injection* page advises; the words as they stand are in the JSON.

use std::io::{self, Write};
use std::ops::Range;

use jiff::civil::Date;

use super::visible;
use crate::article::Article;
use crate::search::{CompareRow, Hit, QuoteHit, SpeakerRow};

/// An article a row; its speakers are joined by `; `, the quotes that match by ` | `.
pub fn hits(out: &mut dyn Write, hits: &[Hit]) -> io::Result<()> {
    let columns = [
        "rank",
        "id",
        "headline",
        "source",
        "published",
        "language",
        "path",
        "record",
        "url",
        "speakers",
        "quotes",
        "source_as_printed",
    ];
    table(out, &columns, hits, |hit| {
        let article = &hit.article;
        let quotes: Vec<_> = hit.quotes.iter().map(|matched| matched.quote.text(&article.body)).collect();
        let [headline, source, published, path, record, url] = origin(article);
        let language = article.language.clone().unwrap_or_else(String::new);
        let rank = hit.rank.to_string();
        vec![
            rank,
            hit.id.clone(),
            headline,
            source,
            published,
            language,
            path,
            record,
            url,
            hit.speakers.join("; "),
            quotes.join(" | "),
            or_empty(&hit.source_as_printed),
        ]
    })
}

/// A date a row.
pub fn timeline(out: &mut dyn Write, counts: &[(String, usize)]) -> io::Result<()> {
    table(out, &["date", "count"], counts, |(date, count)| vec![date.clone(), count.to_string()])
}

/// A quote a row.
pub fn quotes(out: &mut dyn Write, hits: &[QuoteHit]) -> io::Result<()> {
    let columns = [
        "rank",
        "quote",
        "speaker",
        "mention",
        "cue",
        "kind",
        "confidence",
        "rule",
        "source",
        "published",
        "headline",
        "id",
        "path",
        "record",
        "url",
        "speaker_as_printed",
        "source_as_printed",
    ];
    table(out, &columns, hits, |hit| {
        let (article, quote) = (&hit.article, &hit.quote.quote);
        let words = |range: &Option<Range<usize>>| range.clone().map_or("", |range| &article.body[range]).to_string();
        let [headline, source, published, path, record, url] = origin(article);
        let (rank, kind, confidence) =
            (hit.rank.to_string(), quote.kind.name().to_string(), format!("{:.3}", quote.confidence));
        let speaker = quote.speaker.clone().unwrap_or_else(String::new);
        let (text, mention, cue) = (quote.text(&article.body), words(&quote.mention), words(&quote.cue));
        let speaker_as_printed = or_empty(&hit.quote.speaker_as_printed);
        let source_as_printed = or_empty(&hit.source_as_printed);
        let (rule, id) = (quote.rule.to_string(), hit.id.clone());
        vec![
            rank,
            text,
            speaker,
            mention,
            cue,
            kind,
            confidence,
            rule,
            source,
            published,
            headline,
            id,
            path,
            record,
            url,
            speaker_as_printed,
            source_as_printed,
        ]
    })
}

/// A speaker a row; outlets and variants with their counts, joined by `; `.
pub fn speakers(out: &mut dyn Write, rows: &[SpeakerRow]) -> io::Result<()> {
    let columns = ["speaker", "quotes", "articles", "first", "last", "sources", "variants"];
    table(out, &columns, rows, |row| {
        let (quotes, articles) = (row.quotes.to_string(), row.articles.to_string());
        vec![
            row.name.clone(),
            quotes,
            articles,
            day(row.first),
            day(row.last),
            counted(&row.sources),
            counted(&row.variants),
        ]
    })
}

/// Who quotes whom: a speaker, outlet and month a row.
pub fn compare(out: &mut dyn Write, rows: &[CompareRow]) -> io::Result<()> {
    table(out, &["speaker", "source", "month", "quotes"], rows, |row| {
        let month = row.month.clone().unwrap_or_else(String::new);
        vec![row.speaker.clone(), row.source.clone(), month, row.quotes.to_string()]
    })
}

/// Writes the header and a row for each item.
pub fn table<T>(out: &mut dyn Write, columns: &[&str], items: &[T], row: impl Fn(&T) -> Vec<String>) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(columns).map_err(as_io)?;
    for item in items {
        csv.write_record(row(item).into_iter().map(harmless)).map_err(as_io)?;
    }
    csv.flush()
}

/// The failure of the stream itself, so that a closed pipe is known as one.
fn as_io(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn origin(article: &Article) -> [String; 6] {
    [
        article.headline.clone(),
        article.source.clone(),
        day(article.published),
        article.path.clone(),
        or_empty(&article.record),
        or_empty(&article.url),
    ]
}

/// A cell is empty where there is nothing to say.
fn or_empty(value: &Option<String>) -> String {
    value.clone().unwrap_or_default()
}

fn day(date: Option<Date>) -> String {
    date.map_or_else(String::new, |date| date.to_string())
}

fn counted(list: &[(String, usize)]) -> String {
    list.iter().map(|(name, count)| format!("{name} ({count})")).collect::<Vec<_>>().join("; ")
}

fn harmless(cell: String) -> String {
    // Line feeds and tabs are text; any other control character is shown, not sent.
    let sent = |c: char| !c.is_control() || matches!(c, '\n' | '\t');
    let cell = if cell.chars().all(sent) {
        cell
    } else {
        cell.chars().map(|c| if sent(c) { c.to_string() } else { visible(&c.to_string()).into_owned() }).collect()
    };
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_the_header_is_always_there() {
        let mut out = Vec::new();
        table(&mut out, &["quote"], &["=1+1", "one, \"two\""], |cell| vec![cell.to_string()]).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "quote\n'=1+1\n\"one, \"\"two\"\"\"\n");
        assert_eq!(harmless("a\u{9b}31m\x1b\nb".into()), "a<U+009B>31m␛\nb");
        let mut out = Vec::new();
        quotes(&mut out, &[]).unwrap();
        assert!(out.starts_with(b"rank,quote,speaker"));
    }
}
