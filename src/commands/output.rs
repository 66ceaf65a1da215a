//! What the commands share: where the index is, how wide the page is, standard output and error, suggestions.

use std::io::Write;
use std::path::PathBuf;

use whosaid::render::text::{self, Page};
use whosaid::render::visible;
use whosaid::search::Searcher;
use whosaid::search::suggestions::Suggestion;

use super::Outcome;

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

/// Standard output for what has no colours to take off.
pub fn plain_stdout() -> impl Write {
    std::io::BufWriter::with_capacity(1 << 16, std::io::stdout())
}

/// A line on standard error, free of control characters.
pub fn warn(text: &str) {
    // Where standard error cannot be written, there is nobody to tell.
    let _ = writeln!(anstream::stderr(), "{}", visible(text));
}

/// Names that may be one, as entries for `speakers.toml` or `sources.toml` with the evidence above each.
pub fn suggestions(suggestions: &[Suggestion], table: &str) -> anyhow::Result<Outcome> {
    let mut out = stdout();
    for suggestion in suggestions {
        writeln!(out, "# {}", visible(&suggestion.evidence))?;
        let toml = |name: &str| toml::Value::String(visible(name).into_owned());
        writeln!(out, "[[{table}]]\nname = {}\nalso = [{}]\n", toml(&suggestion.name), toml(&suggestion.also))?;
    }
    out.flush()?;
    let count = suggestions.len();
    warn(&format!("{count} {}; keep what is right in {table}s.toml", text::plural(count, "suggestion")));
    Ok(Outcome::of(count))
}
