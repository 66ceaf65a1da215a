//! What is shown is what matched: over the sample corpus, each highlight of a random query, indexed and searched alone,
//! is found by one of the query's own clauses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::AtomicBool;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::json;
use tempfile::TempDir;
use whosaid::corpus;
use whosaid::index::{Settings, build};
use whosaid::search::{Hit, Request, Searcher};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
const QUERIES: usize = 300;

fn index(folder: &Path, files: &[PathBuf]) -> Searcher {
    let dir = folder.join("index");
    let (options, settings) = (corpus::Options::default(), Settings::default());
    build(&dir, files, &options, &settings, &mut |_| {}, &AtomicBool::new(false)).unwrap();
    Searcher::open(&dir).unwrap()
}

fn all(searcher: &Searcher, query: &str) -> Vec<Hit> {
    let request = Request { query: query.to_string(), all_passages: true, ..Request::default() };
    searcher.search(&request).unwrap_or_else(|error| panic!("{query}: {error}")).hits
}

/// Words of the sample corpus: every ninetieth, the same each time.
static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let folder = TempDir::new().unwrap();
    let hits = all(&index(folder.path(), &[CORPUS.into()]), "*");
    let bodies = hits.iter().flat_map(|hit| hit.article.body.split(|c: char| !c.is_alphabetic()));
    bodies.filter(|word| word.chars().count() > 2).step_by(90).map(str::to_string).collect()
});

/// A query, and the clauses in it that may mark something: those under no NOT, without what surrounds them.
#[derive(Clone, Debug)]
struct Asked {
    query: String,
    clauses: Vec<String>,
}

fn leaf() -> impl Strategy<Value = Asked> {
    let word = || prop::sample::select(WORDS.clone()).prop_map(|word| word.to_lowercase());
    let start = |word: String| word.chars().take(4).collect::<String>();
    let query = prop_oneof![
        4 => word(),
        1 => word().prop_map(move |word| format!("{}*", start(word))),
        1 => word().prop_map(|word| format!("{word}~")),
        1 => prop::sample::select(WORDS.clone()).prop_map(|word| format!("={word}")),
        1 => (word(), word()).prop_map(|(a, b)| format!("\"{a} * {b}\"")),
        2 => phrase(),
    ];
    query.prop_map(|query| Asked { clauses: vec![query.clone()], query })
}

/// Two words that stand side by side somewhere.
fn phrase() -> impl Strategy<Value = String> {
    const PHRASES: &[&str] =
        &["of the", "in the", "de la", "said the", "a harbour", "the lease", "el puerto", "que no"];
    prop::sample::select(PHRASES).prop_map(|words| format!("\"{words}\""))
}

fn asked() -> impl Strategy<Value = Asked> {
    let joined = |form: fn(&str, &str) -> String| {
        move |(a, b): (Asked, Asked)| Asked {
            query: form(&a.query, &b.query),
            clauses: [a.clauses, b.clauses].concat(),
        }
    };
    let pair = || (leaf(), leaf());
    let first_only = |form: fn(&str, &str) -> String| {
        move |(a, b): (Asked, Asked)| Asked { query: form(&a.query, &b.query), clauses: a.clauses }
    };
    prop_oneof![
        3 => leaf(),
        3 => pair().prop_map(joined(|a, b| format!("{a} {b}"))),
        2 => pair().prop_map(joined(|a, b| format!("{a} OR {b}"))),
        2 => pair().prop_map(joined(|a, b| format!("{a} NEAR/9 {b}"))),
        1 => pair().prop_map(joined(|a, b| format!("{a} PRE/30 {b}"))),
        1 => pair().prop_map(joined(|a, b| format!("same-sentence({a} {b})"))),
        1 => pair().prop_map(joined(|a, b| format!("said:({a} OR {b})"))),
        1 => pair().prop_map(joined(|a, b| format!("headline:({a}) OR lead:({b})"))),
        2 => pair().prop_map(first_only(|a, b| format!("{a} NOT ({b})"))),
        1 => leaf().prop_map(|a| Asked { query: format!("atleast2({})", a.query), clauses: a.clauses }),
    ]
}

/// The words that are marked in a hit.
fn highlights(hit: &Hit) -> Vec<&str> {
    let (headline, body) = (&hit.article.headline, &hit.article.body);
    let passages = hit.passages.iter().flat_map(|passage| &passage.highlights);
    let quotes = hit.quotes.iter().flat_map(|quote| &quote.highlights);
    let in_body = passages.chain(quotes).map(|range| &body[range.clone()]);
    hit.headline_highlights.iter().map(|range| &headline[range.clone()]).chain(in_body).collect()
}

#[test]
fn every_highlight_searched_alone_satisfies_a_clause_of_its_query() {
    let folder = TempDir::new().unwrap();
    let searcher = index(&folder.path().join("corpus"), &[CORPUS.into()]);
    let mut runner = TestRunner::deterministic();
    let queries: Vec<Asked> = (0..QUERIES).map(|_| asked().new_tree(&mut runner).unwrap().current()).collect();
    // Each highlight becomes an article of its own, in the language of the one that it was cut from.
    let mut rows: BTreeMap<(String, Option<String>), usize> = BTreeMap::new();
    let mut marked: Vec<BTreeSet<usize>> = Vec::new();
    for asked in &queries {
        let hits = all(&searcher, &asked.query);
        let mut here = BTreeSet::new();
        for hit in &hits {
            let found = highlights(hit);
            assert!(!found.is_empty(), "{} finds {:?} and marks nothing", asked.query, hit.article.headline);
            for words in found {
                let next = rows.len();
                here.insert(*rows.entry((words.to_string(), hit.article.language.clone())).or_insert(next));
            }
        }
        marked.push(here);
    }
    assert!(rows.len() > 200, "only {} highlights: the queries find too little", rows.len());
    let lines: Vec<String> = rows
        .iter()
        .map(|((words, language), id)| json!({"id": id.to_string(), "body": words, "language": language}).to_string())
        .collect();
    fs::write(folder.path().join("alone.jsonl"), lines.join("\n")).unwrap();
    let alone = index(&folder.path().join("alone"), &[folder.path().join("alone.jsonl")]);
    let mut wrong = Vec::new();
    for (asked, here) in queries.iter().zip(&marked) {
        let satisfied: BTreeSet<usize> = asked
            .clauses
            .iter()
            .flat_map(|clause| all(&alone, clause))
            .map(|hit| hit.article.record.expect("each row has an id").parse().expect("a number"))
            .collect();
        for id in here.difference(&satisfied) {
            let words = rows.iter().find(|(_, other)| *other == id).map(|((words, _), _)| words.as_str());
            wrong.push(format!("{}: “{}” satisfies none of it", asked.query, words.unwrap_or_default()));
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}
