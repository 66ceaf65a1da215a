//! `whosaid stats`: what is in the index, in numbers.

use std::io::Write;

use indicatif::HumanBytes;
use serde::Serialize;
use whosaid::index::{self, Index};
use whosaid::render::json;

use super::Outcome;
use super::output::{self, Place};
use crate::cli::Stats;

pub fn run(place: &Place, args: Stats) -> anyhow::Result<Outcome> {
    /// `speakers` and `outlets` are those that are one under several names; how many names they have stands beside them.
    #[derive(Serialize)]
    struct Row {
        #[serde(flatten)]
        stats: index::Stats,
        speaker_names: u64,
        outlet_names: u64,
    }
    let stats = index::stats(&Index::open(&place.index)?)?;
    let counts = place.open()?.name_counts()?;
    let (speaker_names, outlet_names) = (stats.speakers, stats.outlets);
    let stats = index::Stats { speakers: counts.speakers as u64, outlets: counts.outlets as u64, ..stats };
    let mut out = output::stdout();
    if args.json {
        json::object(&mut out, &Row { stats, speaker_names, outlet_names })?;
    } else {
        writeln!(out, "articles   {}", stats.articles)?;
        let share = if stats.quotes == 0 { 0.0 } else { 100.0 * stats.attributed as f64 / stats.quotes as f64 };
        writeln!(out, "quotes     {} ({share:.0} % with a known speaker)", stats.quotes)?;
        writeln!(out, "speakers   {}{}", stats.speakers, under_names(stats.speakers, speaker_names))?;
        writeln!(out, "outlets    {}{}", stats.outlets, under_names(stats.outlets, outlet_names))?;
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

/// How many names there are, where they are more than who bears them.
fn under_names(bearers: u64, names: u64) -> String {
    if names == bearers { String::new() } else { format!(" (under {names} names)") }
}
