//! What the commands share: where the index is, how wide the page is, the request that the flags make, warnings.

use std::io::Write;
use std::path::PathBuf;

use whosaid::quotes::Kind;
use whosaid::render::text::{self, Page};
use whosaid::render::visible;
use whosaid::search::{self, Answer, DateUnit, Request, Searcher};

use crate::cli::{self, Filters, Format, Listed, Output, Unit};

/// The index, and the files of names that stand beside it.
pub struct Place {
    pub index: PathBuf,
    pub speakers: Option<PathBuf>,
    pub sources: Option<PathBuf>,
}

impl Place {
    pub fn open(&self) -> anyhow::Result<Searcher> {
        Ok(Searcher::open_with(&self.index, self.speakers.as_deref(), self.sources.as_deref())?)
    }
}

/// How many hits are printed where no limit is given, for reading.
const DEFAULT_LIMIT: usize = 10;
/// Lines longer than this are hard to read.
const MAX_WIDTH: usize = 110;
/// Where there is no terminal to ask.
const PIPED_WIDTH: usize = 100;

/// The terminal's width, within reason.
pub fn page() -> Page {
    let columns = terminal_size::terminal_size().map_or(PIPED_WIDTH, |(width, _)| usize::from(width.0));
    // Without a current directory, paths are shown whole.
    let directory =
        std::env::current_dir().map(|path| path.to_string_lossy().into_owned()).unwrap_or_else(|_| "/".into());
    Page { width: columns.clamp(40, MAX_WIDTH), directory }
}

/// Standard output; colours are taken off where it is no terminal or `NO_COLOR` is set.
pub fn stdout() -> impl Write {
    std::io::BufWriter::new(anstream::stdout())
}

/// Standard output for JSON, in which nothing controls a terminal: there are no colours to take off.
pub fn plain_stdout() -> impl Write {
    std::io::BufWriter::with_capacity(1 << 16, std::io::stdout())
}

/// A line on standard error, free of control characters.
pub fn warn(text: &str) {
    // Where standard error cannot be written, there is nobody to tell.
    let _ = writeln!(anstream::stderr(), "{}", visible(text));
}

impl Output {
    pub fn format(&self) -> Format {
        if self.json { Format::Json } else { self.format }
    }

    /// The limit given; else ten for reading and JSON, all for exports.
    pub fn limit(&self) -> Option<usize> {
        let export = self.output.is_some() || matches!(self.format(), Format::Csv | Format::Markdown);
        self.limit.or(if export { None } else { Some(DEFAULT_LIMIT) })
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
        languages: filters.lang.iter().map(|code| code.to_lowercase()).collect(),
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

impl Output {
    /// What ends each line of `--output`.
    pub fn end(&self) -> char {
        if self.null { '\0' } else { '\n' }
    }
}

/// Notes, and the query as understood: on standard error, except where the JSON carries them.
pub fn before<H>(out: &mut dyn Write, answer: &Answer<H>, args: &Output) -> std::io::Result<()> {
    if args.format() == Format::Json {
        return Ok(());
    }
    answer.notes.iter().for_each(|note| warn(note));
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

/// Prints what `--count` and `--timeline` ask for, with the facets; whether that is all there is to print.
pub fn counted<H>(out: &mut dyn Write, answer: &Answer<H>, args: &Output) -> std::io::Result<bool> {
    if args.format() == Format::Json {
        return Ok(false);
    }
    if args.count {
        writeln!(out, "{}", answer.total)?;
    }
    if let Some(timeline) = &answer.timeline {
        text::timeline(out, timeline, &page())?;
    }
    let only = args.count || answer.timeline.is_some();
    if let (true, Some(facets)) = (only, &answer.facets) {
        text::facets(out, facets, &page())?;
    }
    Ok(only)
}

/// What stands below the hits: facets, how many more there are, or why there are none.
pub fn after<H>(out: &mut dyn Write, answer: &Answer<H>, args: &Output, noun: &str) -> std::io::Result<()> {
    if args.format() == Format::Json {
        return Ok(());
    }
    if let (Some(facets), Format::Text, None) = (&answer.facets, args.format(), args.output) {
        text::facets(out, facets, &page())?;
    }
    out.flush()?;
    if answer.total == 0 {
        warn(&format!("no {noun} found"));
        answer.advice.iter().for_each(|line| warn(line));
    } else if answer.hits.is_empty() && args.limit == Some(0) {
        warn(&format!("{} {}", answer.total, text::plural(answer.total, noun)));
    } else if answer.hits.is_empty() {
        warn(&format!(
            "there are only {} {}; --offset {} is past the last",
            answer.total,
            text::plural(answer.total, noun),
            args.offset
        ));
    } else if answer.hits.len() < answer.total {
        let (from, to) = (args.offset + 1, args.offset + answer.hits.len());
        let took = answer.took_ms;
        warn(&format!(
            "{from} to {to} of {} {} in {took:.1} ms; --limit and --offset show the others",
            answer.total,
            text::plural(answer.total, noun)
        ));
    } else {
        warn(&format!("{} {} in {:.1} ms", answer.total, text::plural(answer.total, noun), answer.took_ms));
    }
    Ok(())
}

/// The rows of `--output`, each once where they are paths.
pub fn lines(out: &mut dyn Write, rows: impl Iterator<Item = String>, what: Listed, end: char) -> std::io::Result<()> {
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
