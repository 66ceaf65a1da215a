//! `whosaid search`: query and filters → ranked articles.

use std::io::Write;

use whosaid::render::{csv, json, markdown, text};
use whosaid::search::{Answer, Hit};

use super::output::{self, Place};
use super::{Outcome, index};
use crate::cli::{Format, Listed, Search};

pub fn run(place: &Place, args: Search) -> anyhow::Result<Outcome> {
    if let Some(path) = args.update {
        index::update(place, path)?;
    }
    let mut request = output::request(&args.query, args.filters, &args.output);
    request.all_passages = args.all_passages;
    let answer = place.open()?.search(&request)?;
    let mut out = output::stdout();
    output::before(&mut out, &answer, &args.output)?;
    if !output::counted(&mut out, &answer, &args.output)? {
        match args.output.output {
            Some(what) => list(&mut out, &answer, what, args.output.end())?,
            None => print(&mut out, &answer, args.output.format())?,
        }
        output::after(&mut out, &answer, &args.output, "article")?;
    }
    out.flush()?;
    Ok(Outcome::of(answer.total))
}

fn print(out: &mut dyn Write, answer: &Answer<Hit>, format: Format) -> std::io::Result<()> {
    match format {
        Format::Text => text::hits(out, answer, &output::page()),
        Format::Json => json::hits(out, answer),
        Format::Csv => csv::hits(out, &answer.hits),
        Format::Markdown => markdown::hits(out, &answer.hits),
    }
}

fn list(out: &mut dyn Write, answer: &Answer<Hit>, what: Listed, end: char) -> std::io::Result<()> {
    let rows = answer.hits.iter().flat_map(|hit| match what {
        Listed::Ids => vec![hit.id.clone()],
        Listed::Articles => vec![hit.article.headline.clone()],
        Listed::Paths => vec![hit.article.path.clone()],
        Listed::Quotes => hit.quotes.iter().map(|matched| matched.quote.text(&hit.article.body)).collect(),
    });
    output::lines(out, rows, what, end)
}
