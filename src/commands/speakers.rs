//! `whosaid speakers`: who is quoted, where, when, under which names; who quotes whom; who may be one person.

use std::io::Write;

use whosaid::render::{csv, json, text};
use whosaid::search::SpeakersRequest;

use super::Outcome;
use super::output::{self, Place};
use crate::cli::{Format, Speakers};

/// How many are printed for reading.
const DEFAULT_LIMIT: usize = 50;

pub fn run(place: &Place, args: Speakers) -> anyhow::Result<Outcome> {
    let searcher = place.open()?;
    if args.command.is_some() {
        return output::suggestions(&searcher.suggest()?, "speaker");
    }
    let request = SpeakersRequest {
        name: args.name.join(" "),
        sources: args.filters.source,
        since: args.filters.since,
        until: args.filters.until,
    };
    let format = if args.json { Format::Json } else { args.format };
    let most = args.limit.unwrap_or(if format == Format::Text { DEFAULT_LIMIT } else { usize::MAX });
    let mut out = output::stdout();
    let all = if args.compare {
        let rows = searcher.compare(&request)?;
        let shown = &rows[..rows.len().min(most)];
        match format {
            Format::Text | Format::Markdown => text::compare(&mut out, shown)?,
            Format::Json => json::compare(&mut out, shown)?,
            Format::Csv => csv::compare(&mut out, shown)?,
        }
        rows.len()
    } else {
        let rows = searcher.speakers(&request)?;
        let shown = &rows[..rows.len().min(most)];
        match format {
            Format::Text | Format::Markdown => text::speakers(&mut out, shown, &output::page())?,
            Format::Json => json::speakers(&mut out, shown)?,
            Format::Csv => csv::speakers(&mut out, shown)?,
        }
        rows.len()
    };
    out.flush()?;
    if most < all {
        output::warn(&format!("{most} of {all} rows; --limit shows more"));
    }
    if all == 0 {
        output::warn("no speakers");
    }
    Ok(Outcome::of(all))
}
