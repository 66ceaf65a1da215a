//! `whosaid check`: reads everything in the index; is it sound?

use std::io::Write;

use serde_json::json;
use whosaid::index;
use whosaid::render::{self, visible};

use super::Outcome;
use super::output::{self, Place};
use crate::cli::Check;

pub fn run(place: &Place, args: Check) -> anyhow::Result<Outcome> {
    let problems = index::check(&place.index)?;
    let mut out = output::stdout();
    if args.json {
        render::json::object(&mut out, &json!({ "sound": problems.is_empty(), "problems": problems }))?;
    } else if problems.is_empty() {
        writeln!(out, "the index is sound")?;
    } else {
        problems.iter().try_for_each(|problem| writeln!(out, "{}", visible(problem)))?;
        out.flush()?;
        output::warn("the index is not sound: delete its directory and index again");
    }
    out.flush()?;
    Ok(if problems.is_empty() { Outcome::Found } else { Outcome::Failed })
}
