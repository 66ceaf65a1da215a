//! What `search` and `quotes` share: the request that the flags make, and the printing of an answer.

use std::io::{self, Write};

use whosaid::quotes::Kind;
use whosaid::render::{csv, markdown, text, visible};
use whosaid::search::{self, Answer, DateUnit, Request};

use super::{Outcome, output};
use crate::cli::{self, Filters, Format, Listed, Output, Unit};

/// How many hits are printed where no limit is given, for reading.
const DEFAULT_LIMIT: usize = 10;

/// What the two commands print differently.
pub struct Printer<'a, H> {
    /// What a hit is called.
    pub noun: &'a str,
    /// All of the answer, in one of the formats.
    pub all: fn(&mut dyn Write, &Answer<H>, Format) -> io::Result<()>,
    /// What `--output` lists of a hit.
    pub rows: fn(&H, Listed) -> Vec<String>,
}

/// Prints an answer as the flags ask: notes first, the hits or only counts, then what stands below them.
pub fn print<H>(answer: &Answer<H>, args: &Output, printer: &Printer<H>) -> anyhow::Result<Outcome> {
    // What strips colours strips the NUL bytes of `-0`, too.
    let coloured = args.format() == Format::Text && args.output.is_none();
    let mut out: Box<dyn Write> = if coloured { Box::new(output::stdout()) } else { Box::new(output::plain_stdout()) };
    before(&mut out, answer, args)?;
    if !counted(&mut out, answer, args)? {
        match args.output {
            Some(what) => {
                let rows = answer.hits.iter().flat_map(|hit| (printer.rows)(hit, what));
                lines(&mut out, rows, what, args.end())?;
            }
            None => (printer.all)(&mut out, answer, args.format())?,
        }
        after(&mut out, answer, args, printer.noun)?;
    }
    out.flush()?;
    Ok(Outcome::of(answer.total))
}

impl Output {
    fn format(&self) -> Format {
        if self.json { Format::Json } else { self.format }
    }

    /// The limit given; else ten for reading and JSON, all for exports.
    fn limit(&self) -> Option<usize> {
        let export = self.output.is_some() || matches!(self.format(), Format::Csv | Format::Markdown);
        self.limit.or(if export { None } else { Some(DEFAULT_LIMIT) })
    }

    /// What ends each line of `--output`.
    fn end(&self) -> char {
        if self.null { '\0' } else { '\n' }
    }
}

/// The request that query and flags make.
pub fn request(query: &[String], filters: Filters, output: &Output) -> Request {
    Request {
        query: query.join(" "),
        speakers: filters.speaker,
        sources: filters.source,
        since: filters.since,
        until: filters.until,
        languages: filters.lang,
        sort: match output.sort {
            cli::Sort::Relevance => search::Sort::Relevance,
            cli::Sort::Newest => search::Sort::Newest,
            cli::Sort::Oldest => search::Sort::Oldest,
        },
        offset: output.offset,
        limit: if output.count { Some(0) } else { output.limit() },
        facets: output.facets,
        timeline: output.timeline.map(|unit| match unit {
            Unit::Day => DateUnit::Day,
            Unit::Month => DateUnit::Month,
            Unit::Year => DateUnit::Year,
        }),
        explain: output.explain,
        ..Request::default()
    }
}

pub fn kinds(kinds: &[cli::Kind]) -> Vec<Kind> {
    let kind = |kind: &cli::Kind| match kind {
        cli::Kind::Direct => Kind::Direct,
        cli::Kind::Mixed => Kind::Mixed,
        cli::Kind::Indirect => Kind::Indirect,
    };
    kinds.iter().map(kind).collect()
}

/// Notes, and the query as understood: on standard error, except where the JSON carries them.
fn before<H>(out: &mut dyn Write, answer: &Answer<H>, args: &Output) -> std::io::Result<()> {
    if args.format() == Format::Json {
        return Ok(());
    }
    answer.notes.iter().for_each(|note| output::warn(note));
    if answer.facets.is_some() && has_no_room(args) {
        output::warn("--facets are printed as text and JSON, and not with --output");
    }
    if args.format() == Format::Text && args.output.is_none() {
        for line in &answer.explanation {
            writeln!(out, "{}", visible(line))?;
        }
        if !answer.explanation.is_empty() {
            writeln!(out)?;
        }
    }
    Ok(())
}

/// Whether there is only room for the hits themselves.
fn has_no_room(args: &Output) -> bool {
    args.format() != Format::Text || args.output.is_some()
}

/// Prints what `--count` and `--timeline` ask for, with the facets; whether that is all there is to print.
fn counted<H>(out: &mut dyn Write, answer: &Answer<H>, args: &Output) -> std::io::Result<bool> {
    if args.format() == Format::Json {
        return Ok(false);
    }
    let table = answer.timeline.is_some() && args.format() != Format::Text;
    match args.count {
        // A number is no row of a table.
        true if table => output::warn(&format!("{} in all", answer.total)),
        true => writeln!(out, "{}", answer.total)?,
        false => {}
    }
    if let Some(timeline) = &answer.timeline {
        match args.format() {
            Format::Csv => csv::timeline(out, timeline)?,
            Format::Markdown => markdown::timeline(out, timeline)?,
            Format::Text | Format::Json => text::timeline(out, timeline, &output::page())?,
        }
    }
    let only = args.count || answer.timeline.is_some();
    if let (true, Some(facets), false) = (only, &answer.facets, has_no_room(args)) {
        text::facets(out, facets, &output::page())?;
    }
    Ok(only)
}

/// What stands below the hits: facets, how many more there are, or why there are none.
fn after<H>(out: &mut dyn Write, answer: &Answer<H>, args: &Output, noun: &str) -> std::io::Result<()> {
    if args.format() == Format::Json {
        return Ok(());
    }
    if let (Some(facets), Format::Text, None) = (&answer.facets, args.format(), args.output) {
        text::facets(out, facets, &output::page())?;
    }
    out.flush()?;
    if answer.total == 0 {
        output::warn(&format!("no {noun} found"));
        answer.advice.iter().for_each(|line| output::warn(line));
    } else if answer.hits.is_empty() && args.limit == Some(0) {
        output::warn(&format!("{} {}", answer.total, text::plural(answer.total, noun)));
    } else if answer.hits.is_empty() {
        output::warn(&format!(
            "there are only {} {}; --offset {} is past the last",
            answer.total,
            text::plural(answer.total, noun),
            args.offset
        ));
    } else if answer.hits.len() < answer.total {
        let (from, to) = (args.offset + 1, args.offset + answer.hits.len());
        let took = answer.took_ms;
        output::warn(&format!(
            "{from} to {to} of {} {} in {took:.1} ms; --limit and --offset show the others",
            answer.total,
            text::plural(answer.total, noun)
        ));
    } else {
        output::warn(&format!("{} {} in {:.1} ms", answer.total, text::plural(answer.total, noun), answer.took_ms));
    }
    Ok(())
}

/// The rows of `--output`, each once where they are paths.
fn lines(out: &mut dyn Write, rows: impl Iterator<Item = String>, what: Listed, end: char) -> std::io::Result<()> {
    let mut seen = std::collections::HashSet::new();
    for row in rows {
        if what == Listed::Paths && !seen.insert(row.clone()) {
            continue;
        }
        // A line is one row; with NUL bytes between them, rows may have line feeds.
        let row = if end == '\n' { visible(&row).into_owned() } else { row };
        write!(out, "{row}{end}")?;
    }
    Ok(())
}
