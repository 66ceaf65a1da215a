//! `whosaid speakers`: who is quoted, where, when, under which names; who quotes whom.

use std::io::Write;

use whosaid::render::{csv, json, text};

use super::Outcome;
use super::output::{self, Place};
use crate::cli::{Format, Speakers};

/// How many are printed for reading.
const DEFAULT_LIMIT: usize = 50;

pub fn run(place: &Place, args: Speakers) -> anyhow::Result<Outcome> {
    let searcher = place.open()?;
    let rows = searcher.speakers(&args.name.join(" "))?;
    let format = if args.json { Format::Json } else { args.format };
    let most = args.limit.unwrap_or(if format == Format::Text { DEFAULT_LIMIT } else { usize::MAX });
    let shown = &rows[..rows.len().min(most)];
    let mut out = output::stdout();
    match format {
        Format::Text | Format::Markdown => text::speakers(&mut out, shown, &output::page())?,
        Format::Json => json::speakers(&mut out, shown)?,
        Format::Csv => csv::speakers(&mut out, shown)?,
    }
    out.flush()?;
    if shown.len() < rows.len() {
        output::warn(&format!("{} of {} speakers; --limit shows more", shown.len(), rows.len()));
    }
    if rows.is_empty() {
        output::warn("no speakers");
    }
    Ok(Outcome::of(rows.len()))
}
