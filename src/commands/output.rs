//! What the commands share: where the index is, how wide the page is, the request that the flags make, warnings.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use whosaid::quotes::Kind;
use whosaid::render::text::Page;
use whosaid::render::visible;
use whosaid::search::{self, Request, Searcher};

use crate::cli::{self, Filters, Format, Output};

/// The index, and the files of names that stand beside it.
pub struct Place {
    pub index: PathBuf,
    pub speakers: Option<PathBuf>,
    pub sources: Option<PathBuf>,
}

impl Place {
    pub fn open(&self) -> anyhow::Result<Searcher> {
        Searcher::open(&self.index).with_context(|| format!("cannot search {}", self.index.display()))
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
    Page { width: columns.clamp(40, MAX_WIDTH) }
}

/// Standard output; colours are taken off where it is no terminal or `NO_COLOR` is set.
pub fn stdout() -> impl Write {
    std::io::BufWriter::new(anstream::stdout())
}

/// A line on standard error, free of control characters.
pub fn warn(text: &str) {
    anstream::eprintln!("{}", visible(text));
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
