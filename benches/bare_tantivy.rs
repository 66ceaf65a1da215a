//! What indexing costs without us: a bare Tantivy program that stems and stores headline and body of a `.jsonl` or
//! `.jsonl.gz` file, with two threads. Prints the wall time and the peak of resident memory.
//!
//! `cargo bench --bench bare_tantivy -- FILE [FILE…]`

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::time::Instant;

use serde::Deserialize;
use tantivy::schema::{IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Language, LowerCaser, RemoveLongFilter, SimpleTokenizer, Stemmer, TextAnalyzer};
use tantivy::{Index, IndexWriter, TantivyDocument};

const THREADS: usize = 2;
const MEMORY_BYTES: usize = 400_000_000;

#[derive(Deserialize)]
struct Row {
    #[serde(default, alias = "title")]
    headline: String,
    body: String,
}

fn main() {
    for file in std::env::args().skip(1).filter(|arg| !arg.starts_with("--")) {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let started = Instant::now();
        let count = index(&file, dir.path());
        let seconds = started.elapsed().as_secs_f64();
        println!("{file}: {count} articles, {seconds:.2} s, peak memory {} MB", peak_megabytes());
    }
}

fn index(file: &str, dir: &std::path::Path) -> usize {
    let mut schema = Schema::builder();
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("english")
        .set_index_option(IndexRecordOption::WithFreqsAndPositions);
    let options = TextOptions::default().set_indexing_options(indexing).set_stored();
    let headline = schema.add_text_field("headline", options.clone());
    let body = schema.add_text_field("body", options);
    let index = Index::create_in_dir(dir, schema.build()).expect("an empty directory takes an index");
    let english = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(RemoveLongFilter::limit(40))
        .filter(LowerCaser)
        .filter(Stemmer::new(Language::English))
        .build();
    index.tokenizers().register("english", english);
    let mut writer: IndexWriter = index.writer_with_num_threads(THREADS, MEMORY_BYTES).expect("a fresh index is free");
    let mut count = 0;
    for line in open(file).lines() {
        let row: Row = serde_json::from_str(&line.expect("the file can be read")).expect("each line is a row");
        let mut doc = TantivyDocument::default();
        doc.add_text(headline, row.headline);
        doc.add_text(body, row.body);
        writer.add_document(doc).expect("the workers live");
        count += 1;
    }
    writer.commit().expect("there is room");
    count
}

fn open(file: &str) -> Box<dyn BufRead> {
    let raw = File::open(file).expect("the file is there");
    let plain: Box<dyn Read> =
        if file.ends_with(".gz") { Box::new(flate2::read::MultiGzDecoder::new(raw)) } else { Box::new(raw) };
    Box::new(BufReader::with_capacity(1 << 17, plain))
}

/// The most memory that this process ever held, where the system tells.
fn peak_megabytes() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|l| l.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.map_or("unknown".to_string(), |kb| (kb / 1024).to_string())
}
