//! `whosaid sources`: the outlets, with counts and dates.

use std::io::Write;

use whosaid::render::{json, text};

use super::Outcome;
use super::output::{self, Place};
use crate::cli::Sources;

pub fn run(place: &Place, args: Sources) -> anyhow::Result<Outcome> {
    let searcher = place.open()?;
    if args.command.is_some() {
        return output::suggestions(&searcher.suggest_sources()?, "source");
    }
    let rows = searcher.sources()?;
    let mut out = output::stdout();
    if args.json {
        json::sources(&mut out, &rows)?
    } else {
        text::sources(&mut out, &rows, &output::page())?
    }
    out.flush()?;
    if rows.is_empty() {
        output::warn("the index has no articles");
    }
    Ok(Outcome::of(rows.len()))
}
