//! Jobs → segments of both indexes, on worker threads: all that one commit takes.

use std::ops::ControlFlow;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::build::Settings;
use super::feed::{Feed, Job, Row, Task, hash_file};
use super::manifest::{number, short_hash};
use super::segments::{Finished, Segments, article_number, worth_indexing};
use super::stored;
use super::writer::Writer;
use crate::article::Article;
use crate::corpus::{self, FileError, FileSummary, Options, Reason, RowIds};
use crate::quotes;

/// How often the caller hears how far it is.
const REPORT_EVERY: Duration = Duration::from_millis(50);

/// Memory, in bytes, that is not the segments' own: caches, what waits in the queue, what is being analysed.
const OVERHEAD: usize = 50 << 20;
/// The same for each thread.
const THREAD_OVERHEAD: usize = 30 << 20;
/// The least that a thread's segments are given: less makes segments of a few articles.
const LEAST_SEGMENTS: usize = 20 << 20;

/// Articles of a file up to this size, in bytes, are held until all of it has been read and its hash is known; a
/// larger file is read twice, once for the hash.
const HELD_BYTES: u64 = 4 << 20;

/// What a worker did, or all of them.
#[derive(Default)]
pub(super) struct Outcome {
    pub finished: Vec<Finished>,
    /// The files whose earlier articles must go.
    pub replaced: Vec<String>,
    /// How many articles were read of files that were known before, by the files' number.
    pub reread: Vec<(u64, u64)>,
    /// Articles of files that were not known before.
    pub added: u64,
    /// Articles of files whose content is as it was.
    pub unchanged: u64,
    /// What could not be read, and notes on what was.
    pub skipped: Vec<FileError>,
}

impl Outcome {
    fn merge(&mut self, other: Outcome) {
        self.finished.extend(other.finished);
        self.replaced.extend(other.replaced);
        self.reread.extend(other.reread);
        self.added += other.added;
        self.unchanged += other.unchanged;
        self.skipped.extend(other.skipped);
    }
}

/// Works off the jobs of `feed` until the memory is full, or it is time to commit, or there are no more. `report` hears
/// how many articles of this round have been read. Says also whether there may be more jobs.
pub(super) fn run(
    writer: &Writer,
    feed: &mut Feed,
    options: &Options,
    settings: &Settings,
    cancel: &AtomicBool,
    report: &mut dyn FnMut(&Feed, u64),
) -> tantivy::Result<(Outcome, bool)> {
    let jobs = settings.jobs.max(1);
    let memory = settings.memory.saturating_sub(OVERHEAD + jobs * THREAD_OVERHEAD) / jobs;
    let (sender, receiver) = sync_channel(2 * jobs);
    let shared =
        Shared { jobs: Mutex::new(receiver), stop: AtomicBool::new(false), articles: AtomicU64::new(0), options };
    let (mut more, mut failed) = (true, None);
    let results: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (0..jobs)
            .map(|_| {
                let segments = writer.segments(memory.max(LEAST_SEGMENTS));
                let shared = &shared;
                scope.spawn(move || Worker { shared, segments, outcome: Outcome::default() }.run())
            })
            .collect();
        let until = Instant::now() + settings.commit_every;
        let mut reported = Instant::now();
        loop {
            let job = match feed.next() {
                Ok(Some(job)) => job,
                Ok(None) => {
                    more = false;
                    break;
                }
                Err(error) => {
                    failed = Some(error);
                    break;
                }
            };
            // Workers take jobs until the sender is gone, whatever befalls them.
            sender.send(job).expect("the receiver outlives the round");
            if reported.elapsed() >= REPORT_EVERY {
                report(feed, shared.articles.load(Ordering::Relaxed));
                reported = Instant::now();
            }
            if shared.stop.load(Ordering::Relaxed) || cancel.load(Ordering::Relaxed) || Instant::now() >= until {
                break;
            }
        }
        drop(sender);
        workers.into_iter().map(|w| w.join().unwrap_or_else(|panic| panic::resume_unwind(panic))).collect()
    });
    if let Some(error) = failed {
        return Err(error);
    }
    report(feed, shared.articles.load(Ordering::Relaxed));
    let mut outcome = Outcome::default();
    for result in results {
        outcome.merge(result?);
    }
    outcome.replaced.append(&mut feed.replaced);
    Ok((outcome, more))
}

struct Shared<'a> {
    jobs: Mutex<Receiver<Job>>,
    /// Set by a worker that is full or has failed: no more jobs in this round.
    stop: AtomicBool,
    articles: AtomicU64,
    options: &'a Options,
}

impl Shared<'_> {
    fn next(&self) -> Option<Job> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
    }
}

struct Worker<'a> {
    shared: &'a Shared<'a>,
    segments: Segments,
    outcome: Outcome,
}

impl Worker<'_> {
    fn run(mut self) -> tantivy::Result<Outcome> {
        let (mut result, mut fault) = (Ok(()), None);
        while let Some(job) = self.shared.next() {
            // After a failure jobs are only taken, so that whoever sends them does not wait for ever.
            if result.is_ok() && fault.is_none() {
                match panic::catch_unwind(AssertUnwindSafe(|| self.work(job))) {
                    Ok(done) => result = done,
                    Err(panic) => fault = Some(panic),
                }
                if result.is_err() || fault.is_some() || self.segments.is_full() {
                    self.shared.stop.store(true, Ordering::Relaxed);
                }
            }
        }
        if let Some(panic) = fault {
            panic::resume_unwind(panic);
        }
        result?;
        let finished = self.segments.finish()?;
        self.outcome.finished.push(finished);
        Ok(self.outcome)
    }

    fn work(&mut self, job: Job) -> tantivy::Result<()> {
        match job {
            Job::File(task) => self.read_file(task),
            Job::Rows(task, rows) => self.read_rows(&task, rows),
        }
    }

    fn read_file(&mut self, mut task: Task) -> tantivy::Result<()> {
        if task.known.is_some() || task.state.size > HELD_BYTES {
            let hash = hash_file(&task.path);
            let Some(hash) = self.kept(hash) else { return Ok(()) };
            task.state.hash = hash;
        }
        if let Some(known) = task.known
            && (known.state.hash, known.state.options) == (task.state.hash, task.state.options)
        {
            self.outcome.unchanged += u64::from(known.articles);
            return Ok(());
        }
        let (mut held, mut count, mut result) = (Vec::new(), 0, Ok(()));
        let mut ids = RowIds::default();
        let read = corpus::guarded(&task.path, None, || {
            corpus::read_file(Path::new(&task.path), self.shared.options, &mut |item| {
                match self.kept(item).map(|article| self.told_apart(article, &mut ids)) {
                    Some(article) if task.state.hash == 0 => held.push(article),
                    Some(article) => match self.add(article, &task, None) {
                        Ok(new) => count += u64::from(new),
                        Err(e) => result = Err(e),
                    },
                    None => {}
                }
                if result.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            })
        });
        result?;
        let unreadable = matches!(&read, Err(e) if matches!(e.reason, Reason::Io(_) | Reason::NotFound));
        if let Some(FileSummary { content_hash: Some(hash), .. }) = self.kept(read) {
            task.state.hash = short_hash(&hash);
        }
        for article in held {
            count += u64::from(self.add(article, &task, None)?);
        }
        // What was in a file that cannot be read now may still be there.
        if task.known.is_some() && !unreadable {
            self.outcome.replaced.push(task.path.clone());
        }
        self.count(&task, count);
        Ok(())
    }

    /// The article under a name that no article of its file has had yet.
    fn told_apart(&mut self, mut article: Article, ids: &mut RowIds) -> Article {
        let name = article.record.as_deref().and_then(|id| ids.other_name_for(id));
        self.outcome.skipped.extend(name.map(|name| corpus::rename(&mut article, None, name)));
        article
    }

    fn read_rows(&mut self, task: &Task, rows: Vec<Row>) -> tantivy::Result<()> {
        let mut count = 0;
        for Row { line, text, name } in rows {
            let read = corpus::guarded(&task.path, Some(line), || {
                corpus::parse_row(&task.path, line, &text, self.shared.options)
            });
            if let Some(mut parsed) = self.kept(read) {
                self.outcome.skipped.extend(name.map(|name| corpus::rename(&mut parsed.article, Some(line), name)));
                self.outcome.skipped.extend(parsed.notes);
                count += u64::from(self.add(parsed.article, task, Some(line))?);
            }
        }
        self.count(task, count);
        Ok(())
    }

    /// Analyses and adds an article. Says whether it is new: not one that an earlier build has added.
    fn add(&mut self, article: Article, task: &Task, line: Option<u64>) -> tantivy::Result<bool> {
        if task.resume.as_ref().is_some_and(|keys| keys.contains(&article_number(&article))) {
            self.outcome.unchanged += 1;
            return Ok(false);
        }
        let analysed = corpus::guarded(&task.path, line, || {
            let mut analysed = quotes::analyse(article);
            analysed.quotes.retain(worth_indexing);
            stored::check_ranges(&analysed.article.body, &analysed.quotes).map(|()| analysed).map_err(|what| {
                FileError {
                    path: task.path.clone(),
                    line,
                    reason: Reason::Io(format!("this program failed on it, please report: {what}")),
                }
            })
        });
        if let Some(analysed) = self.kept(analysed) {
            self.segments.add(analysed, &task.state)?;
            self.shared.articles.fetch_add(1, Ordering::Relaxed);
            return Ok(true);
        }
        Ok(false)
    }

    fn count(&mut self, task: &Task, articles: u64) {
        match task.known {
            Some(_) if task.resume.is_none() => self.outcome.reread.push((number(&task.path), articles)),
            _ => self.outcome.added += articles,
        }
    }

    /// What was read, or else its error goes where errors are kept.
    fn kept<T>(&mut self, read: Result<T, FileError>) -> Option<T> {
        read.map_err(|e| self.outcome.skipped.push(e)).ok()
    }
}
