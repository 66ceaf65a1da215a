//! Files → index: only what is new or changed is read; what has gone leaves the index.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rustc_hash::FxHashMap;
use serde::Serialize;
use tantivy::{Searcher, TantivyError};

use super::feed::{Feed, Keys};
use super::manifest::{self, Manifest, number};
use super::round::{self, Outcome};
use super::writer::Writer;
use super::{Error, Index, stats};
use crate::corpus::{self, FileError, Severity};

/// How the index is built. None of it changes what is in the index.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How many threads read, analyse and index.
    pub jobs: usize,
    /// About how much memory to use, in bytes.
    pub memory: usize,
    /// After how long to commit what has been read so far, so that a kill does not lose it.
    pub commit_every: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        let jobs = std::thread::available_parallelism().map_or(1, usize::from);
        Settings { jobs, memory: 400 << 20, commit_every: Duration::from_secs(20) }
    }
}

/// How far a build is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Progress {
    /// Files that have been looked at, of all.
    pub files: u64,
    pub all_files: u64,
    /// Bytes of files that have been looked at, of all; of compressed files as they are on disk.
    pub bytes: u64,
    pub all_bytes: u64,
    /// Articles that have been read in this build.
    pub articles: u64,
    /// Of these, how many a kill would no longer lose.
    pub committed: u64,
}

/// What a build did.
#[derive(Debug, Default, Serialize)]
pub struct Summary {
    /// Articles of new files, or that a changed file has more of.
    pub added: u64,
    /// Articles of changed files.
    pub updated: u64,
    /// Articles of files that are as they were.
    pub unchanged: u64,
    /// Articles of files that have gone, or that a changed file has fewer of.
    pub removed: u64,
    /// What is in the index now, of this and earlier builds.
    pub articles: u64,
    pub quotes: u64,
    /// Different names of speakers in the index now.
    pub speakers: u64,
    /// Different outlets in the index now.
    pub outlets: u64,
    /// What could not be read, or was left out by rule; by path and line.
    pub skipped: Vec<FileError>,
    /// What the user may want to know of files that were read: encodings that were guessed, dates not understood.
    pub notes: Vec<FileError>,
    /// Whether the build was asked to stop before its end. What it had read is in the index.
    pub cancelled: bool,
}

/// Reads the articles under `paths` into the index at `dir`, which is made if it is not there.
///
/// A file whose size and time of change are as they were is not read; one whose content is as it was is left alone.
/// What stood under `paths` before and does no longer leaves the index; other files stay. `progress` is called often,
/// on the caller's thread. Once `cancel` is set, the build commits what it has and returns.
///
/// # Errors
/// Where `dir` cannot be written as an index, or one of `paths` is not there. The index is then as it was last committed.
pub fn build(
    dir: &Path,
    paths: &[PathBuf],
    options: &corpus::Options,
    settings: &Settings,
    progress: &mut dyn FnMut(&Progress),
    cancel: &AtomicBool,
) -> Result<Summary, Error> {
    let roots = directories(paths)?;
    let wrap = |e: TantivyError| Error::tantivy(dir, e);
    let mut writer = Writer::open(dir)?;
    // Better told now than after an hour of reading.
    super::roots(dir)?;
    let searcher = writer.searcher()?;
    let manifest = Manifest::load(&searcher).map_err(wrap)?;
    let mut tally = Tally::new(paths, options, writer.last().partial.clone());
    let partial = tally.partial.iter().map(|path| number(path)).collect();
    let mut feed = Feed::new(paths, options, manifest, partial, keys(&searcher));
    let mut more = true;
    while more && !cancel.load(Ordering::Relaxed) {
        let mut report = |feed: &Feed, articles| progress(&tally.progress(feed, articles));
        let run = round::run(&writer, &mut feed, options, settings, cancel, &mut report);
        let (outcome, may_more) = run.map_err(wrap)?;
        more = may_more;
        tally.commit(&mut writer, outcome, &mut feed)?;
        progress(&tally.progress(&feed, 0));
    }
    if !more {
        tally.drop_vanished(&mut writer, &searcher, &roots, &feed)?;
        writer.tidy()?;
    }
    super::roots::remember(dir, paths, options)?;
    drop(writer);
    tally.summary.cancelled = more;
    tally.finish(dir, feed)
}

/// The directories among the paths, as the index knows them: absolute, without links. Each path must be there: what
/// cannot be found is rather mistyped than empty.
fn directories(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut directories = Vec::new();
    for path in paths {
        let found = path.canonicalize().map_err(|e| Error::io(path, e))?;
        if found.is_dir() {
            directories.push(found);
        }
    }
    Ok(directories)
}

/// Looks up which articles the index has of a file.
fn keys(searcher: &Searcher) -> Keys {
    let searcher = searcher.clone();
    Box::new(move |path| manifest::keys(&searcher, path))
}

/// What has been done so far.
struct Tally {
    summary: Summary,
    totals: Progress,
    /// Files of which only a part of the rows has been committed, of this and earlier builds.
    partial: Vec<String>,
    /// How many articles have been read again, by the number of the file.
    reread: FxHashMap<u64, u64>,
    done: u64,
    committed: u64,
}

impl Tally {
    fn new(paths: &[PathBuf], options: &corpus::Options, partial: Vec<String>) -> Self {
        let mut totals = Progress::default();
        for found in corpus::walk(paths, options).flatten() {
            totals.all_files += 1;
            totals.all_bytes += found.size;
        }
        Tally { summary: Summary::default(), totals, partial, reread: FxHashMap::default(), done: 0, committed: 0 }
    }

    fn progress(&self, feed: &Feed, articles: u64) -> Progress {
        let articles = self.done + articles;
        Progress { files: feed.files, bytes: feed.bytes(), articles, committed: self.committed, ..self.totals }
    }

    fn commit(&mut self, writer: &mut Writer, outcome: Outcome, feed: &mut Feed) -> Result<(), Error> {
        for path in &outcome.replaced {
            self.reread.entry(number(path)).or_default();
        }
        self.partial.retain(|path| !feed.complete.contains(path));
        feed.complete.clear();
        if let Some(path) = feed.unfinished()
            && !self.partial.iter().any(|p| p == path)
        {
            self.partial.push(path.to_string());
        }
        let partial_changed = self.partial != writer.last().partial;
        let nothing = outcome.finished.iter().all(|f| f.articles.is_none()) && outcome.replaced.is_empty();
        if !nothing || partial_changed || writer.last().generation == 0 {
            writer.commit(outcome.finished, &outcome.replaced, self.partial.clone())?;
        }
        self.done += outcome.added + outcome.reread.iter().map(|(_, count)| count).sum::<u64>();
        self.committed = self.done;
        self.summary.added += outcome.added;
        self.summary.unchanged += outcome.unchanged;
        self.summary.skipped.extend(outcome.skipped);
        for (file, count) in outcome.reread {
            *self.reread.entry(file).or_default() += count;
        }
        Ok(())
    }

    /// Removes what stood under the roots and is there no longer. Where a directory could not be read, nobody knows.
    fn drop_vanished(
        &mut self,
        writer: &mut Writer,
        searcher: &Searcher,
        roots: &[PathBuf],
        feed: &Feed,
    ) -> Result<(), Error> {
        let failed = feed.failed.iter().filter(|e| e.severity() == Severity::Failed);
        let unread: Vec<_> = failed.map(|e| Path::new(&e.path)).collect();
        let mut gone = manifest::vanished(searcher, roots, &feed.seen).map_err(|e| Error::tantivy(&writer.dir, e))?;
        gone.retain(|(path, _)| !unread.iter().any(|dir| Path::new(path).starts_with(dir)));
        if gone.is_empty() {
            return Ok(());
        }
        self.summary.removed += gone.iter().map(|(_, articles)| articles).sum::<u64>();
        self.partial.retain(|path| !gone.iter().any(|(p, _)| p == path));
        let paths: Vec<_> = gone.into_iter().map(|(path, _)| path).collect();
        writer.commit(Vec::new(), &paths, self.partial.clone())
    }

    fn finish(mut self, dir: &Path, feed: Feed) -> Result<Summary, Error> {
        self.summary.unchanged += feed.unchanged;
        for (&file, &now) in &self.reread {
            let before = feed.known(file);
            self.summary.updated += now.min(before);
            self.summary.added += now.saturating_sub(before);
            self.summary.removed += before.saturating_sub(now);
        }
        let mut told = std::mem::take(&mut self.summary.skipped);
        told.extend(feed.failed);
        told.sort();
        (self.summary.notes, self.summary.skipped) = told.into_iter().partition(|e| e.severity() == Severity::Note);
        let stats = stats(&Index::open(dir)?)?;
        self.summary.articles = stats.articles;
        self.summary.quotes = stats.quotes;
        self.summary.speakers = stats.speakers;
        self.summary.outlets = stats.outlets;
        Ok(self.summary)
    }
}
