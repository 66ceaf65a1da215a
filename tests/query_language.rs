//! docs/query-language.md is true: each of its examples finds what the page says.

use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use tempfile::TempDir;
use whosaid::corpus;
use whosaid::index::{Settings, build};
use whosaid::search::{Request, Searcher};

const PAGE: &str = include_str!("../docs/query-language.md");

/// An index of the archive that the page ends with.
fn archive(root: &Path) -> Searcher {
    let (_, rest) = PAGE.split_once("```jsonl\n").expect("the page has an archive");
    let (rows, _) = rest.split_once("```").expect("the archive ends");
    let file = root.join("archive.jsonl");
    fs::write(&file, rows).unwrap();
    let (dir, options, settings) = (root.join("index"), corpus::Options::default(), Settings::default());
    build(&dir, &[file], &options, &settings, &mut |_| {}, &AtomicBool::new(false)).unwrap();
    Searcher::open(&dir).unwrap()
}

/// The queries of the page's tables, each with what it finds.
fn examples() -> Vec<(&'static str, Vec<&'static str>)> {
    let row = |line: &'static str| {
        let cells: Vec<&str> = line.trim().trim_matches('|').split(" | ").collect();
        let query = cells.first()?.trim().strip_prefix('`')?.strip_suffix('`')?;
        let found = cells.last()?.trim().trim_end_matches('|');
        Some((query, found.split(',').map(str::trim).filter(|id| !id.is_empty()).collect()))
    };
    PAGE.lines().filter(|line| line.starts_with("| `")).filter_map(row).collect()
}

#[test]
fn each_example_of_the_page_finds_what_the_page_says() {
    let root = TempDir::new().unwrap();
    let searcher = archive(root.path());
    let examples = examples();
    assert!(examples.len() > 50, "only {} examples were read", examples.len());
    let mut wrong = Vec::new();
    for (query, expected) in examples {
        let request = Request { query: query.to_string(), ..Request::default() };
        let answer = match searcher.search(&request) {
            Ok(answer) => answer,
            Err(error) => {
                wrong.push(format!("{query}: {error}"));
                continue;
            }
        };
        let mut found: Vec<_> = answer.hits.iter().map(|hit| hit.article.record.clone().unwrap_or_default()).collect();
        found.sort();
        if found != expected || answer.total != expected.len() {
            wrong.push(format!("{query}: expected {expected:?}, found {found:?}, {} in all", answer.total));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_error_on_the_page_is_the_error_of_the_program() {
    let root = TempDir::new().unwrap();
    let request = Request { query: "tax AND (bread OR ferry".into(), ..Request::default() };
    let error =
        archive(root.path()).search(&request).map(|answer| answer.total).expect_err("it is not understood").to_string();
    let shown = error.split_once('\n').expect("a line, then the query").1;
    assert!(PAGE.contains(shown), "the page does not show\n{shown}");
}
