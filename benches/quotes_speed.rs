//! How fast quotes are found, on one thread: over the sample corpus, repeated; and over texts that ask the most of the rules,
//! at two lengths, as the time must grow no faster than the text.
//! Seconds are those that the thread ran, where the system tells.
//!
//! `cargo bench --bench quotes_speed`, or `cargo bench --bench quotes_speed -- corpus` (or `linear`) for one of the two.

#[path = "../tests/hard_texts/mod.rs"]
mod hard_texts;

use std::hint::black_box;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use whosaid::article::Article;
use whosaid::corpus::{Options, read_file, walk};
use whosaid::quotes;

const ROWS: usize = 10_000;

/// In bytes; the second is eight times the first.
const LENGTHS: [usize; 2] = [10 << 17, 10 << 20];

fn main() {
    let wanted = std::env::args().skip(1).find(|arg| !arg.starts_with("--"));
    let wants = |part| wanted.as_deref().is_none_or(|wanted| wanted == part);
    if wants("corpus") {
        corpus();
    }
    if wants("linear") {
        linear();
    }
}

fn corpus() {
    let articles = sample_articles();
    let bytes: usize = articles.iter().cycle().take(ROWS).map(|article| article.body.len()).sum();
    let mut found = 0;
    let started = Clock::start();
    for article in articles.iter().cycle().take(ROWS) {
        found += black_box(quotes::find(&article.headline, &article.body, article.language.as_deref())).len();
    }
    let seconds = started.seconds();
    let (rate, megabytes) = (ROWS as f64 / seconds, bytes as f64 / 1e6);
    println!("{ROWS} rows of the sample corpus, {megabytes:.1} MB, {found} quotes, one thread:");
    println!("{seconds:.2} s, {rate:.0} articles/s, {:.1} MB/s\n", megabytes / seconds);
}

fn sample_articles() -> Vec<Article> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut articles = Vec::new();
    for found in walk(&[root], &Options::default()).filter_map(Result::ok) {
        let read = read_file(&found.path, &Options::default(), &mut |article| {
            articles.extend(article);
            ControlFlow::Continue(())
        });
        read.expect("the sample corpus is readable");
    }
    articles
}

fn linear() {
    println!("{:<32} {:>7} {:>7} {:>7}", "what is repeated", "1.3 MB", "10 MB", "ratio");
    let texts = |bytes| hard_texts::marks(bytes).chain(hard_texts::sentences(bytes));
    for ((piece, short), (_, long)) in texts(LENGTHS[0]).zip(texts(LENGTHS[1])) {
        let [short, long] = [short, long].map(|body| {
            let started = Clock::start();
            black_box(quotes::find("", &body, Some("en")));
            started.seconds()
        });
        let name: String = format!("{piece:?}").chars().take(32).collect();
        println!("{name:<32} {short:>5.2} s {long:>5.2} s {:>7.1}", long / short);
    }
}

/// The time that this thread has run, where the system tells; else the time that has passed. Other programs do not disturb the first.
struct Clock {
    ran: Option<f64>,
    started: Instant,
}

impl Clock {
    fn start() -> Clock {
        Clock { ran: ran_seconds(), started: Instant::now() }
    }

    fn seconds(&self) -> f64 {
        match (self.ran, ran_seconds()) {
            (Some(start), Some(now)) => now - start,
            _ => self.started.elapsed().as_secs_f64(),
        }
    }
}

fn ran_seconds() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(text.split_whitespace().next()?.parse::<u64>().ok()? as f64 / 1e9)
}
