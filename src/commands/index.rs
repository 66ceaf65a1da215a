//! `whosaid index`: files → index, with progress and a summary.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use indicatif::{HumanBytes, ProgressBar, ProgressDrawTarget, ProgressStyle};
use whosaid::corpus;
use whosaid::index::{self, Progress, Root, Settings, Summary};
use whosaid::render::json;
use whosaid::render::text::plural;

use super::Outcome;
use super::output::{self, Place};
use crate::cli::Index;

/// How many skipped files and notes are printed one by one, for reading.
const SHOWN: usize = 20;
/// Set by Ctrl-C: the build ends after a commit.
static CANCEL: AtomicBool = AtomicBool::new(false);
/// More threads than any machine that this runs on has processors.
const MAX_JOBS: usize = 256;
/// How often progress is printed where there is no terminal.
const PLAIN_EVERY: Duration = Duration::from_secs(10);

pub fn run(place: &Place, args: Index) -> anyhow::Result<Outcome> {
    let mut settings = Settings::default();
    if let Some(jobs) = args.jobs {
        if !(1..=MAX_JOBS).contains(&jobs) {
            bail!("--jobs {jobs}: a number from 1 to {MAX_JOBS} is meant");
        }
        settings.jobs = jobs;
    }
    if let Some(megabytes) = args.memory {
        settings.memory = megabytes.checked_mul(1 << 20).context("--memory: more than there is anywhere")?;
    }
    let options = corpus::Options { source: args.source, follow_links: args.follow_links };
    let summary = build(&place.index, &args.paths, &options, &settings)?;
    report(&summary, args.json)?;
    let unread = !args.paths.is_empty() && args.paths.iter().all(|path| is_skipped(&summary, path));
    Ok(if summary.cancelled || unread { Outcome::Failed } else { Outcome::Found })
}

/// Indexes `path`, or what was indexed before, ahead of a search.
pub fn update(place: &Place, path: Option<PathBuf>) -> anyhow::Result<()> {
    let roots = match path {
        Some(path) => vec![Root { path, source: None, follow_links: false }],
        None => index::roots(&place.index)?,
    };
    if roots.is_empty() {
        bail!("--update: nothing was indexed into {} yet; name the path", place.index.display());
    }
    for root in roots {
        let summary = build(&place.index, std::slice::from_ref(&root.path), &root.options(), &Settings::default())?;
        report(&summary, false)?;
    }
    Ok(())
}

/// Whether the path was named, is a file, and could not be read.
fn is_skipped(summary: &Summary, path: &Path) -> bool {
    let canonical = path.canonicalize();
    let same = |skipped: &Path| skipped == path || canonical.as_ref().is_ok_and(|path| skipped == path);
    path.is_file() && summary.skipped.iter().any(|error| error.line.is_none() && same(Path::new(&error.path)))
}

fn build(dir: &Path, paths: &[PathBuf], options: &corpus::Options, settings: &Settings) -> anyhow::Result<Summary> {
    let stop = || {
        if CANCEL.swap(true, Ordering::Relaxed) {
            // Asked twice: at once, then. What was committed is safe whenever the program ends.
            std::process::exit(130);
        }
    };
    match ctrlc::set_handler(stop) {
        // Set when the path before this one was read.
        Ok(()) | Err(ctrlc::Error::MultipleHandlers) => {}
        Err(error) => return Err(error).context("cannot listen for Ctrl-C"),
    }
    let mut meter = Meter::new();
    let summary = index::build(dir, paths, options, settings, &mut |progress| meter.show(progress), &CANCEL);
    meter.bar.finish_and_clear();
    let summary = summary?;
    let read = |path: &&PathBuf| path.is_file() && !is_skipped(&summary, path);
    for path in paths.iter().filter(read).filter(|path| !corpus::may_be_articles(path)) {
        output::warn(&format!(
            "note: {} was read because it was named; in a folder only .txt, .md, .json and .jsonl are articles",
            path.display()
        ));
    }
    Ok(summary)
}

/// A bar with rate and time left on a terminal; elsewhere a plain line now and then.
struct Meter {
    bar: ProgressBar,
    plain: bool,
    printed: Instant,
}

impl Meter {
    fn new() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        let template = "{bar:30} {percent}% {msg}, {binary_bytes_per_sec}, {eta} left";
        bar.set_style(ProgressStyle::with_template(template).expect("the template names only known keys"));
        Meter { plain: bar.is_hidden(), bar, printed: Instant::now() }
    }

    fn show(&mut self, progress: &Progress) {
        let articles = format!("{} {}", progress.articles, plural(progress.articles as usize, "article"));
        if !self.plain {
            self.bar.set_length(progress.all_bytes);
            self.bar.set_position(progress.bytes.min(progress.all_bytes));
            self.bar.set_message(articles);
        } else if self.printed.elapsed() >= PLAIN_EVERY {
            self.printed = Instant::now();
            let of = (HumanBytes(progress.bytes), HumanBytes(progress.all_bytes));
            output::warn(&format!("{articles}, {} of {} read, {} safe", of.0, of.1, progress.committed));
        }
    }
}

/// The summary: as JSON on standard output, or in words on standard error; what was skipped is always named.
fn report(summary: &Summary, as_json: bool) -> anyhow::Result<()> {
    if as_json {
        let mut out = output::stdout();
        json::object(&mut out, summary)?;
        return Ok(out.flush()?);
    }
    let skipped = summary.skipped.iter().map(|error| format!("skipped {error}"));
    let notes = summary.notes.iter().map(|note| format!("note: {note}"));
    some(&skipped.collect::<Vec<_>>(), "skipped files or rows");
    some(&notes.collect::<Vec<_>>(), "notes");
    let count = |count: u64, noun: &str| format!("{count} {}", plural(count as usize, noun));
    let changes = [
        (summary.added, "new"),
        (summary.updated, "changed"),
        (summary.unchanged, "unchanged"),
        (summary.removed, "gone"),
    ];
    let changes: Vec<_> =
        changes.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    let changes = if changes.is_empty() { "nothing".to_string() } else { changes.join(", ") };
    let skipped =
        if summary.skipped.is_empty() { String::new() } else { format!("; {} skipped", summary.skipped.len()) };
    output::warn(&format!("{changes}{skipped}"));
    output::warn(&format!(
        "the index has {}, {}, {}, {}",
        count(summary.articles, "article"),
        count(summary.quotes, "quote"),
        count(summary.speakers, "speaker name"),
        count(summary.outlets, "outlet name"),
    ));
    if summary.cancelled {
        output::warn("stopped before the end; what was read is in the index, and the next run goes on from there");
    }
    Ok(())
}

/// The first of the lines, or all where a line more than those would say no more.
fn some(lines: &[String], nouns: &str) {
    let shown = if lines.len() == SHOWN + 1 { lines.len() } else { SHOWN };
    lines.iter().take(shown).for_each(|line| output::warn(line));
    if lines.len() > shown {
        output::warn(&format!("and {} more {nouns}; --json lists them all", lines.len() - shown));
    }
}
