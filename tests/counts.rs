//! Counts, pages and exports are exact: held against a count by hand of all that a search of the sample corpus prints.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{Newsroom, Run};
use serde_json::Value;

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");

fn sample() -> Newsroom {
    let newsroom = Newsroom::new();
    let run = newsroom.run(&["index", CORPUS]);
    assert_eq!(run.code, 0, "{}", run.err);
    newsroom
}

fn run(newsroom: &Newsroom, command: &str, query: &[&str], flags: &[&str]) -> Run {
    let args: Vec<&str> = std::iter::once(command).chain(query.iter().copied()).chain(flags.iter().copied()).collect();
    newsroom.run(&args)
}

/// All that is found, a row each.
fn all(newsroom: &Newsroom, command: &str, query: &[&str]) -> Vec<Value> {
    run(newsroom, command, query, &["--json", "--limit", "100000"]).hits()
}

type Counts = BTreeMap<String, u64>;

fn count(values: impl Iterator<Item = String>) -> Counts {
    let mut counts = Counts::new();
    values.for_each(|value| *counts.entry(value).or_default() += 1);
    counts
}

fn text(row: &Value, field: &str) -> Option<String> {
    row[field].as_str().map(str::to_string)
}

fn listed(facets: &Value, name: &str) -> Counts {
    let rows = facets[name].as_array().unwrap_or_else(|| panic!("no {name} in {facets}"));
    rows.iter().map(|row| (text(row, "value").unwrap(), row["count"].as_u64().unwrap())).collect()
}

/// The names of speakers, each under the one that `speakers` lists it by; no name of the sample is two people's.
fn folded(newsroom: &Newsroom) -> impl Fn(String) -> String + use<> {
    let mut listed_as = BTreeMap::new();
    for row in newsroom.run(&["speakers", "--json"]).json() {
        let name = text(&row, "name").unwrap();
        let variants =
            row["variants"].as_array().unwrap().iter().map(|variant| variant[0].as_str().unwrap().to_string());
        for variant in variants.chain([name.clone()]) {
            let before = listed_as.insert(variant, name.clone());
            assert!(before.is_none_or(|before| before == name), "two people stand under one name of {name}");
        }
    }
    move |name| listed_as.get(&name).cloned().unwrap_or_else(|| panic!("{name} is not listed"))
}

/// Facets under the names that `speakers` lists: which of a speaker's names a facet shows depends on which were found.
fn by_speaker(facets: &Value, folded: &dyn Fn(String) -> String) -> Counts {
    let listed = listed(facets, "speakers");
    let shown = listed.len();
    let counts: Counts = listed.into_iter().map(|(name, count)| (folded(name), count)).collect();
    assert_eq!(counts.len(), shown, "a speaker comes twice");
    counts
}

const QUERIES: &[&[&str]] = &[
    &["harbour"],
    &["harbour lease"],
    &["*"],
    &["said:(harbour OR puerto)"],
    &["water -harbour", "--since", "2025-02"],
    &["--lang", "es"],
    &["strike OR lease", "--sort", "newest"],
];

#[test]
fn facets_of_articles_are_those_of_a_count_by_hand() {
    let newsroom = sample();
    let quotes = all(&newsroom, "quotes", &[]);
    let folded = folded(&newsroom);
    for query in QUERIES {
        let hits = all(&newsroom, "search", query);
        assert!(hits.len() > 3, "{query:?} finds too little to tell anything");
        let summary = run(&newsroom, "search", query, &["--json", "--limit", "1", "--facets", "--timeline", "year"]);
        let summary = summary.json().pop().unwrap()["summary"].clone();
        let facets = &summary["facets"];
        assert_eq!(summary["total"], hits.len(), "{query:?}");
        let one = |field: &'static str| count(hits.iter().filter_map(move |hit| text(hit, field)));
        assert_eq!(listed(facets, "sources"), one("source"), "{query:?}");
        assert_eq!(listed(facets, "languages"), one("language"), "{query:?}");
        let cut =
            |length| count(hits.iter().filter_map(|hit| text(hit, "published")).map(|date| date[..length].into()));
        assert_eq!(listed(facets, "months"), cut(7), "{query:?}");
        assert_eq!(listed(&summary, "timeline"), cut(4), "{query:?}");
        let speakers_of = |hit: &Value| -> BTreeSet<String> {
            hit["speakers"].as_array().unwrap().iter().map(|name| folded(name.as_str().unwrap().into())).collect()
        };
        assert_eq!(by_speaker(facets, &folded), count(hits.iter().flat_map(speakers_of)), "{query:?}");
        let is_in = |quote: &&Value| hits.iter().any(|hit| hit["id"] == quote["id"]);
        let kinds = quotes.iter().filter(is_in).filter_map(|quote| text(quote, "kind"));
        assert_eq!(listed(facets, "kinds"), count(kinds), "{query:?}");
    }
}

#[test]
fn facets_of_quotes_are_those_of_a_count_by_hand() {
    let newsroom = sample();
    let folded = folded(&newsroom);
    for query in [&["harbour"][..], &[], &["water", "--kind", "direct"], &["--min-confidence", "0.9"]] {
        let hits = all(&newsroom, "quotes", query);
        let summary = run(&newsroom, "quotes", query, &["--json", "--limit", "0", "--facets"]).json().pop().unwrap();
        let facets = &summary["summary"]["facets"];
        let speakers = count(hits.iter().filter_map(|hit| text(hit, "speaker")).map(&folded));
        assert_eq!(by_speaker(facets, &folded), speakers, "{query:?}");
        for (name, field) in [("sources", "source"), ("languages", "language"), ("kinds", "kind")] {
            let by_hand = count(hits.iter().filter_map(|hit| text(hit, field)));
            assert_eq!(listed(facets, name), by_hand, "{query:?} {name}");
        }
        assert_eq!(run(&newsroom, "quotes", query, &["--count"]).out.trim(), hits.len().to_string(), "{query:?}");
    }
}

#[test]
fn pages_have_no_gaps_and_no_repeats() {
    let newsroom = sample();
    for (command, query) in
        [("search", "harbour lease"), ("search", "*"), ("quotes", "harbour"), ("quotes", "a OR the")]
    {
        for sort in ["relevance", "newest", "oldest"] {
            let whole = run(&newsroom, command, &[query], &["--json", "--sort", sort, "--limit", "1000"]);
            let mut pages = Vec::new();
            for offset in (0..whole.hits().len()).step_by(7) {
                let offset = offset.to_string();
                let flags = ["--json", "--sort", sort, "--limit", "7", "--offset", &offset];
                pages.extend(run(&newsroom, command, &[query], &flags).hits());
            }
            assert_eq!(pages, whole.hits(), "{command} {query} {sort}");
            let dates: Vec<_> = pages.iter().filter_map(|row| text(row, "published")).collect();
            let mut sorted = dates.clone();
            match sort {
                "newest" => sorted.sort_by(|a, b| b.cmp(a)),
                "oldest" => sorted.sort(),
                _ => continue,
            }
            assert_eq!(dates, sorted, "{command} {query} {sort}");
        }
    }
}

#[test]
fn exports_are_whole_and_say_so_where_they_are_not() {
    let newsroom = sample();
    let total = all(&newsroom, "quotes", &["harbour"]).len();
    let rows = |run: &Run| csv::Reader::from_reader(run.out.as_bytes()).records().count();
    let whole = newsroom.run(&["quotes", "harbour", "--format", "csv"]);
    assert!(total > 20 && rows(&whole) == total, "{} of {total}", rows(&whole));
    let cut = newsroom.run(&["quotes", "harbour", "--format", "csv", "--limit", "5"]);
    assert_eq!(rows(&cut), 5);
    assert!(cut.err.contains(&format!("1 to 5 of {total} quotes")), "{}", cut.err);
    let ids = newsroom.run(&["search", "*", "--output", "ids", "-0"]);
    assert_eq!(ids.out.split_terminator('\0').count(), all(&newsroom, "search", &["*"]).len());
    let paths = newsroom.run(&["search", "*", "--output", "paths"]);
    assert!(paths.out.lines().all(|path| std::path::Path::new(path).is_file()), "{}", paths.out);
    let markdown = newsroom.run(&["quotes", "harbour", "--format", "markdown"]);
    let first = &all(&newsroom, "quotes", &["harbour"])[0];
    for field in ["source", "published", "speaker"] {
        assert!(markdown.out.contains(first[field].as_str().unwrap()), "{field} is not in {}", markdown.out);
    }
    let file = first["path"].as_str().unwrap().rsplit('/').next().unwrap();
    assert!(markdown.out.contains(file), "{file} is not in {}", markdown.out);
}

#[test]
fn a_timeline_has_the_shape_that_was_asked_for_and_nothing_else_on_the_page() {
    let newsroom = sample();
    let timeline = |flags: &[&str]| run(&newsroom, "search", &["tax"], &[&["--timeline", "year"], flags].concat());
    let summary = timeline(&["--json"]).json().pop().unwrap()["summary"]["timeline"].clone();
    let rows = summary.as_array().unwrap().iter();
    let counts: Vec<_> = rows.map(|row| (text(row, "value").unwrap(), row["count"].as_u64().unwrap())).collect();
    assert!(counts.len() > 1, "one year is no timeline");
    let table = |head: &str, line: &dyn Fn(&(String, u64)) -> String| {
        counts.iter().fold(head.to_string(), |table, row| table + &line(row))
    };
    let csv = table("date,count\n", &|(date, count)| format!("{date},{count}\n"));
    assert_eq!(timeline(&["--format", "csv"]).out.replace('\r', ""), csv);
    assert_eq!(timeline(&["--format", "csv", "--count", "--facets"]).out.replace('\r', ""), csv);
    let markdown = table("| date | count |\n|---|---:|\n", &|(date, count)| format!("| {date} | {count} |\n"));
    assert_eq!(timeline(&["--format", "markdown"]).out, markdown);
    assert!(!timeline(&[]).out.contains('\u{1b}'), "colours are for terminals");
    let both = timeline(&["--output", "paths"]);
    assert!(both.code == 2 && both.out.is_empty() && both.err.contains("--output"), "{}", both.err);
}
