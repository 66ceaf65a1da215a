//! `whosaid show ID`: one article, its quotes marked with their speakers.

use std::io::Write;

use whosaid::render::{json, text};

use super::Outcome;
use super::output::{self, Place};
use crate::cli::Show;

pub fn run(place: &Place, args: Show) -> anyhow::Result<Outcome> {
    let Some(article) = place.open()?.show(&args.id)? else {
        output::warn(&format!("no article has the id {}", args.id));
        return Ok(Outcome::Nothing);
    };
    let mut out = output::stdout();
    if args.json {
        json::article(&mut out, &article)?
    } else {
        text::article(&mut out, &article, &output::page())?
    }
    out.flush()?;
    Ok(Outcome::Found)
}
