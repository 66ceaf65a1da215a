//! `whosaid sources`: the outlets, with counts and dates.

use std::io::Write;

use whosaid::render::{json, text};

use super::Outcome;
use super::output::{self, Place};
use crate::cli::Sources;

pub fn run(place: &Place, args: Sources) -> anyhow::Result<Outcome> {
    let rows = place.open()?.sources()?;
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
