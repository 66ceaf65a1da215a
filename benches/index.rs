//! What indexing costs with everything on: quotes, speakers, both indexes. To be set beside `bare_tantivy`.
//! Prints the wall time and the peak of resident memory, then the same for a second build with nothing changed.
//!
//! `cargo bench --bench index -- PATH…`

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use whosaid::index::{Index, Settings, build};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let paths: Vec<PathBuf> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).map(PathBuf::from).collect();
    if paths.is_empty() {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let settings = Settings { jobs: 2, ..Settings::default() };
    for round in ["first", "again"] {
        let started = Instant::now();
        let summary = build(dir.path(), &paths, &Default::default(), &settings, &mut |_| {}, &AtomicBool::new(false))
            .expect("a temporary directory takes an index");
        let seconds = started.elapsed().as_secs_f64();
        println!(
            "{round}: {} articles added, {} unchanged, {} quotes, {} skipped; {seconds:.2} s, peak memory {} MB",
            summary.added,
            summary.unchanged,
            summary.quotes,
            summary.skipped.len(),
            peak_megabytes()
        );
    }
    let index = Index::open(dir.path()).expect("it was just built");
    let segments = index.articles.searcher().segment_readers().len();
    let bytes = whosaid::index::stats(&index).expect("it was just built").bytes;
    println!("{segments} segments, {} MB on disk", bytes >> 20);
}

/// The most memory that this process ever held, where the system tells.
fn peak_megabytes() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|l| l.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.map_or("unknown".to_string(), |kb| (kb / 1024).to_string())
}
