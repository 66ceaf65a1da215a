//! `whosaid search`: query and filters → ranked articles.

use std::io::{self, Write};

use whosaid::render::{csv, json, markdown, text};
use whosaid::search::{Answer, Hit};

use super::answers::{self, Printer};
use super::output::{self, Place};
use super::{Outcome, index};
use crate::cli::{Format, Listed, Search};

pub fn run(place: &Place, args: Search) -> anyhow::Result<Outcome> {
    if let Some(path) = args.update {
        index::update(place, path)?;
    }
    let mut request = answers::request(&args.query, args.filters, &args.output);
    request.all_passages = args.all_passages;
    let answer = place.open()?.search(&request)?;
    answers::print(&answer, &args.output, &Printer { noun: "article", all, rows })
}

fn all(out: &mut dyn Write, answer: &Answer<Hit>, format: Format) -> io::Result<()> {
    match format {
        Format::Text => text::hits(out, answer, &output::page()),
        Format::Json => json::hits(out, answer),
        Format::Csv => csv::hits(out, &answer.hits),
        Format::Markdown => markdown::hits(out, &answer.hits),
    }
}

fn rows(hit: &Hit, what: Listed) -> Vec<String> {
    match what {
        Listed::Ids => vec![hit.id.clone()],
        Listed::Articles => vec![hit.article.headline.clone()],
        Listed::Paths => vec![hit.article.path.clone()],
        Listed::Quotes => hit.quotes.iter().map(|matched| matched.quote.text(&hit.article.body)).collect(),
    }
}
