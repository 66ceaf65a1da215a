//! How long each kind of query takes, a process each: `cargo bench --bench one_shot -- FILE.jsonl.gz [QUERIES [INDEX]]`.
//!
//! From the start of the process to the last byte of `search --json`, top ten with passages and quotes. The words are
//! drawn from the articles, the speakers from the index, the same each time. INDEX is used as it is; without one,
//! the file is indexed first. Each query is asked three times, and its middle time counts.

#[allow(dead_code)]
mod common;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use common::{Asked, headlines, pieces, plain, rows};
use tempfile::TempDir;
use whosaid::corpus::Options;
use whosaid::index::{Settings, build};
use whosaid::search::{Searcher, SpeakersRequest};

const ROUNDS: usize = 3;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let Some(file) = args.first() else {
        println!("one_shot: no file of articles given, nothing measured");
        return Ok(());
    };
    let count = args.get(1).map_or(Ok(50), |count| count.parse())?;
    let folder = TempDir::new()?;
    let index = match args.get(2) {
        Some(index) => PathBuf::from(index),
        None => indexed(file, folder.path())?,
    };
    println!("{:24} median ms  99 of 100", "");
    let mut all = Vec::new();
    for (kind, queries) in kinds(file, &index, count)? {
        let mut times = queries.iter().map(|query| time(&index, query)).collect::<std::io::Result<Vec<_>>>()?;
        all.extend(&times);
        report(kind, &mut times);
    }
    report("all of these", &mut all);
    Ok(())
}

fn indexed(file: &str, folder: &Path) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let dir = folder.join("index");
    build(&dir, &[file.into()], &Options::default(), &Settings::default(), &mut |_| (), &AtomicBool::new(false))?;
    Ok(dir)
}

/// The arguments of one search.
type Query = Vec<String>;

/// A kind of query, and queries of it.
type Kind = (&'static str, Vec<Query>);

/// The kinds of query, `count` of each.
fn kinds(file: &str, index: &Path, count: usize) -> Result<Vec<Kind>, Box<dyn std::error::Error>> {
    let rows = rows(file)?;
    let speakers = Searcher::open(index)?.speakers(&SpeakersRequest::default())?;
    let speakers: Vec<String> = speakers.iter().filter_map(|row| last_name(&row.name)).take(count).collect();
    let pairs: Vec<[String; 2]> = headlines(&rows, count).iter().map(telling).collect();
    let (whole, _) = pieces(&rows, count);
    let typed = |query: String| vec![query];
    let each = |query: &dyn Fn(&str, &str) -> Query| pairs.iter().map(|[a, b]| query(a, b)).collect::<Vec<_>>();
    let with = |flags: &'static [&'static str]| {
        each(&move |a: &str, _: &str| std::iter::once(a).chain(flags.iter().copied()).map(String::from).collect())
    };
    let by = |word: Option<&str>, name: &String| {
        word.map(String::from).into_iter().chain(["--speaker".to_string(), name.clone()]).collect::<Query>()
    };
    Ok(vec![
        ("word", each(&|a, _| typed(a.to_string()))),
        ("two words", each(&|a, b| typed(format!("{a} {b}")))),
        ("seven words of a quote", whole.iter().map(|asked| typed(plain(&asked.words))).collect()),
        ("phrase", whole.iter().map(|asked| typed(phrase(asked))).collect()),
        ("NEAR/8", each(&|a, b| typed(format!("{a} NEAR/8 {b}")))),
        ("same-sentence", each(&|a, b| typed(format!("same-sentence({a} {b})")))),
        ("prefix", each(&|a, _| typed(format!("{}*", a.chars().take(4).collect::<String>())))),
        ("fuzzy", each(&|a, _| typed(format!("{a}~")))),
        ("said:(two words)", each(&|a, b| typed(format!("said:({a} {b})")))),
        ("--speaker", speakers.iter().map(|name| by(None, name)).collect()),
        ("word --speaker", pairs.iter().zip(&speakers).map(|([a, _], name)| by(Some(a), name)).collect()),
        ("word --since", with(&["--since", "2008-06"])),
        ("word --sort newest", with(&["--sort", "newest"])),
        ("word --facets", with(&["--facets"])),
        ("everything --facets", (0..count).map(|_| vec!["--facets".to_string()]).collect()),
    ])
}

/// The two longest words of a headline, in small letters, so that none is an operator.
fn telling(asked: &Asked) -> [String; 2] {
    let mut words = asked.printed.clone();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.truncate(2);
    words.try_into().expect("a headline has three words or more")
}

fn phrase(asked: &Asked) -> String {
    let words: Vec<&str> = asked.words.split(' ').take(4).collect();
    format!("\"{}\"", words.join(" "))
}

/// The last name of a person, as far as can be told: of two words with capitals, the second, which is no company's *Inc*.
fn last_name(name: &str) -> Option<String> {
    const COMPANIES: [&str; 9] = ["inc", "corp", "co", "ltd", "group", "plc", "bank", "department", "commission"];
    let words: Vec<&str> = name.split_whitespace().collect();
    let [first, last] = words[..] else { return None };
    let capital = |word: &str| word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase);
    let plain = last.trim_end_matches('.').to_lowercase();
    (capital(first) && capital(last) && !COMPANIES.contains(&&*plain)).then(|| last.to_string())
}

/// The middle one of the times of one query.
fn time(index: &Path, query: &Query) -> std::io::Result<Duration> {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let status = Command::new(env!("CARGO_BIN_EXE_whosaid"))
            .args(["search", "--json", "--index"])
            .arg(index)
            .args(query)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()?;
        // 0: found, 1: nothing found; anything else was no search.
        assert!(matches!(status.code(), Some(0 | 1)), "{query:?}: {status}");
        times.push(start.elapsed());
    }
    times.sort_unstable();
    Ok(times[ROUNDS / 2])
}

fn report(kind: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let at = |part: usize| times.get(times.len() * part / 100).map_or(0.0, Duration::as_secs_f64) * 1e3;
    println!("{kind:24} {:9.1}  {:9.1}", at(50), at(99));
}
