//! `whosaid stats`: what is in the index, in numbers.

use std::io::Write;

use indicatif::HumanBytes;
use whosaid::index::{self, Index};
use whosaid::render::json;

use super::Outcome;
use super::output::{self, Place};
use crate::cli::Stats;

pub fn run(place: &Place, args: Stats) -> anyhow::Result<Outcome> {
    let stats = index::stats(&Index::open(&place.index)?)?;
    let mut out = output::stdout();
    if args.json {
        json::object(&mut out, &stats)?;
    } else {
        writeln!(out, "articles   {}", stats.articles)?;
        let share = if stats.quotes == 0 { 0.0 } else { 100.0 * stats.attributed as f64 / stats.quotes as f64 };
        writeln!(out, "quotes     {} ({share:.0} % with a known speaker)", stats.quotes)?;
        writeln!(out, "speakers   {}", stats.speakers)?;
        writeln!(out, "outlets    {}", stats.outlets)?;
        let languages: Vec<_> = stats.languages.iter().map(|(code, count)| format!("{code} {count}")).collect();
        writeln!(out, "languages  {}", languages.join(", "))?;
        if let Some((first, last)) = stats.dates {
            writeln!(out, "dates      {first} to {last}")?;
        }
        writeln!(out, "on disk    {}", HumanBytes(stats.bytes))?;
    }
    out.flush()?;
    Ok(Outcome::Found)
}
