//! `whosaid extract`: the quotes of files, with no index; an article a line, in the order of the input.

use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::Path;
use std::thread;

use whosaid::article::Article;
use whosaid::corpus::{self, FileError, Severity};
use whosaid::quotes::{self, AnalysedArticle};
use whosaid::render::{json, text};

use super::Outcome;
use super::output;
use crate::cli::Extract;

/// Articles that are analysed at a time: enough to keep the threads busy, few enough to hold in memory.
const BATCH_ARTICLES: usize = 256;
const BATCH_BYTES: usize = 8 << 20;

pub fn run(args: Extract) -> anyhow::Result<Outcome> {
    let options = corpus::Options { source: args.source.clone(), ..corpus::Options::default() };
    let out: Box<dyn Write> = if args.json { Box::new(output::plain_stdout()) } else { Box::new(output::stdout()) };
    let mut printer = Printer { out, args: &args, articles: 0, errors: 0, failure: None };
    let mut batch = Batch::new(args.jobs);
    for file in &args.files {
        let mut each = |article: Result<Article, FileError>| match article {
            Ok(article) => batch.push(article, &mut printer),
            Err(error) => {
                printer.tell(&error);
                ControlFlow::Continue(())
            }
        };
        let done = if file == Path::new("-") {
            corpus::read_rows(io::stdin().lock(), "-", &options, &mut each).map(|_| ())
        } else {
            let read = || corpus::read_file(file, &options, &mut each).map(|_| ());
            corpus::guarded(&file.to_string_lossy(), None, read)
        };
        if let Err(error) = done {
            printer.errors += 1;
            output::warn(&format!("error: {error}"));
        }
        if printer.failure.is_some() {
            break;
        }
    }
    if batch.flush(&mut printer).is_break() {
        debug_assert!(printer.failure.is_some(), "only a failure ends the printing");
    }
    if let Some(failure) = printer.failure {
        return Err(failure.into());
    }
    printer.out.flush()?;
    Ok(if printer.errors > 0 { Outcome::Failed } else { Outcome::of(printer.articles) })
}

/// Articles that wait to be analysed together, by several threads.
struct Batch {
    articles: Vec<Article>,
    bytes: usize,
    jobs: usize,
}

impl Batch {
    fn new(jobs: Option<usize>) -> Self {
        let jobs = jobs.or_else(|| thread::available_parallelism().ok().map(NonZeroUsize::get)).unwrap_or(1).max(1);
        Batch { articles: Vec::new(), bytes: 0, jobs }
    }

    fn push(&mut self, article: Article, printer: &mut Printer) -> ControlFlow<()> {
        if self.jobs == 1 {
            return printer.print(&analyse(article));
        }
        self.bytes += article.body.len();
        self.articles.push(article);
        if self.articles.len() >= BATCH_ARTICLES || self.bytes >= BATCH_BYTES {
            self.flush(printer)
        } else {
            ControlFlow::Continue(())
        }
    }

    /// Analyses what waits and prints it in order.
    fn flush(&mut self, printer: &mut Printer) -> ControlFlow<()> {
        let mut articles = std::mem::take(&mut self.articles);
        self.bytes = 0;
        if articles.len() < 2 * self.jobs {
            return articles.into_iter().try_for_each(|article| printer.print(&analyse(article)));
        }
        let share = articles.len().div_ceil(self.jobs);
        let mut parts = Vec::new();
        while !articles.is_empty() {
            let rest = articles.split_off(share.min(articles.len()));
            parts.push(std::mem::replace(&mut articles, rest));
        }
        let analysed: Vec<Vec<Analysed>> = thread::scope(|scope| {
            let analyse = |part: Vec<Article>| part.into_iter().map(analyse).collect();
            let threads: Vec<_> = parts.into_iter().map(|part| scope.spawn(move || analyse(part))).collect();
            threads.into_iter().map(|thread| thread.join().expect("analysing cannot fail")).collect()
        });
        analysed.iter().flatten().try_for_each(|article| printer.print(article))
    }
}

/// An article with its quotes, or that this program failed on it.
type Analysed = Result<AnalysedArticle, FileError>;

fn analyse(article: Article) -> Analysed {
    let path = article.path.clone();
    corpus::guarded(&path, None, || Ok(quotes::analyse(article)))
}

/// Prints articles until that fails.
struct Printer<'a> {
    out: Box<dyn Write>,
    args: &'a Extract,
    articles: usize,
    /// Articles, and files, that were lost.
    errors: u64,
    failure: Option<io::Error>,
}

impl Printer<'_> {
    fn tell(&mut self, error: &FileError) {
        self.errors += u64::from(error.severity() == Severity::Failed);
        output::warn(&format!("{}: {error}", if error.severity() == Severity::Note { "note" } else { "skipped" }));
    }

    fn print(&mut self, analysed: &Analysed) -> ControlFlow<()> {
        let analysed = match analysed {
            Ok(analysed) => analysed,
            Err(error) => {
                self.tell(error);
                return ControlFlow::Continue(());
            }
        };
        self.articles += 1;
        let kept;
        let analysed = if self.args.min_confidence > 0.0 {
            let quotes = analysed.quotes.iter().filter(|quote| quote.confidence >= self.args.min_confidence);
            kept = AnalysedArticle { article: analysed.article.clone(), quotes: quotes.cloned().collect() };
            &kept
        } else {
            analysed
        };
        let done = if self.args.json {
            json::extracted(&mut self.out, analysed, self.args.explain)
        } else {
            text::extracted(&mut self.out, analysed, self.args.explain, &output::page())
        };
        match done {
            Ok(()) => ControlFlow::Continue(()),
            Err(failure) => {
                self.failure = Some(failure);
                ControlFlow::Break(())
            }
        }
    }
}
