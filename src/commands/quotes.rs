//! `whosaid quotes`: words and speaker in the same quote → quotes.

use std::io::Write;

use whosaid::render::{csv, json, markdown, text};
use whosaid::search::{Answer, QuoteHit};

use super::Outcome;
use super::output::{self, Place};
use crate::cli::{Format, Listed, Quotes};

pub fn run(place: &Place, args: Quotes) -> anyhow::Result<Outcome> {
    let mut request = output::request(&args.query, args.filters, &args.output);
    request.kinds = output::kinds(&args.kind);
    request.min_confidence = args.min_confidence;
    let answer = place.open()?.quotes(&request)?;
    let mut out = output::stdout();
    output::before(&mut out, &answer, &args.output)?;
    if !output::counted(&mut out, &answer, &args.output)? {
        match args.output.output {
            Some(what) => list(&mut out, &answer, what, args.output.end())?,
            None => print(&mut out, &answer, args.output.format())?,
        }
        output::after(&mut out, &answer, &args.output, "quote")?;
    }
    out.flush()?;
    Ok(Outcome::of(answer.total))
}

fn print(out: &mut dyn Write, answer: &Answer<QuoteHit>, format: Format) -> std::io::Result<()> {
    match format {
        Format::Text => text::quotes(out, answer, &output::page()),
        Format::Json => json::quotes(out, answer),
        Format::Csv => csv::quotes(out, &answer.hits),
        Format::Markdown => markdown::quotes(out, &answer.hits),
    }
}

fn list(out: &mut dyn Write, answer: &Answer<QuoteHit>, what: Listed, end: char) -> std::io::Result<()> {
    let rows = answer.hits.iter().map(|hit| match what {
        Listed::Ids => hit.id.clone(),
        Listed::Articles => hit.article.headline.clone(),
        Listed::Paths => hit.article.path.clone(),
        Listed::Quotes => hit.quote.quote.text(&hit.article.body),
    });
    output::lines(out, rows, what, end)
}
