//! `whosaid quotes`: words and speaker in the same quote → quotes.

use std::io::{self, Write};

use whosaid::render::{csv, json, markdown, text};
use whosaid::search::{Answer, QuoteHit};

use super::Outcome;
use super::answers::{self, Printer};
use super::output::{self, Place};
use crate::cli::{Format, Listed, Quotes};

pub fn run(place: &Place, args: Quotes) -> anyhow::Result<Outcome> {
    let mut request = answers::request(&args.query, args.filters, &args.output);
    request.kinds = answers::kinds(&args.kind);
    request.min_confidence = args.min_confidence;
    let answer = place.open()?.quotes(&request)?;
    answers::print(&answer, &args.output, &Printer { noun: "quote", all, rows })
}

fn all(out: &mut dyn Write, answer: &Answer<QuoteHit>, format: Format) -> io::Result<()> {
    match format {
        Format::Text => text::quotes(out, answer, &output::page()),
        Format::Json => json::quotes(out, answer),
        Format::Csv => csv::quotes(out, &answer.hits),
        Format::Markdown => markdown::quotes(out, &answer.hits),
    }
}

fn rows(hit: &QuoteHit, what: Listed) -> Vec<String> {
    vec![match what {
        Listed::Ids => hit.id.clone(),
        Listed::Articles => hit.article.headline.clone(),
        Listed::Paths => hit.article.path.clone(),
        Listed::Quotes => hit.quote.quote.text(&hit.article.body),
    }]
}
