//! How well plain words find the article that they come from: `cargo bench --bench relevance -- FILE.jsonl.gz [QUERIES]`.
//!
//! Prints the mean reciprocal rank of the first right article among ten, for pieces of quotes typed without marks, the same
//! with a word left out or bent, and headlines of articles that are indexed without theirs. Right is only the article that the
//! words were taken from (a copy of it in another file is wrong), and, in the second column, any that prints them so. The third
//! column is what no ranking can pass in the first: which of several copies was meant, their words do not tell.

#[allow(dead_code)]
mod common;

use std::collections::{BTreeSet, HashMap, HashSet};

use common::{Asked, Row, at, headlines, index, pieces, plain, rows};
use whosaid::index::analysis::tokens;
use whosaid::search::{Request, Searcher};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let Some(file) = args.first() else {
        println!("relevance: no file of articles given, nothing measured");
        return Ok(());
    };
    let count = args.get(1).map_or(Ok(500), |count| count.parse())?;
    let rows = rows(file)?;
    println!(
        "{} articles, {count} queries a row; MRR@10 of the article itself, of any that prints the words, the most",
        rows.len()
    );
    let with = index(&rows, true)?;
    let searcher = Searcher::open(&at(&with))?;
    let (whole, altered) = pieces(&rows, count);
    report("seven words of a quote", &searcher, &rows, &whole)?;
    report("the same, a word out or bent", &searcher, &rows, &altered)?;
    let without = index(&rows, false)?;
    report("headline, body only", &Searcher::open(&at(&without))?, &rows, &headlines(&rows, count))?;
    Ok(())
}

fn report(name: &str, searcher: &Searcher, rows: &[Row], asked: &[Asked]) -> Result<(), whosaid::search::Error> {
    let (mut itself, mut any) = (0.0, 0.0);
    for asked in asked {
        let request = Request { query: plain(&asked.words), limit: Some(10), ..Request::default() };
        let hits = searcher.search(&request)?.hits;
        let is_itself = |hit: &whosaid::search::Hit| hit.article.record.as_deref() == Some(&*rows[asked.row].id);
        let rank_of = |found: Option<usize>| found.map_or(0.0, |place| 1.0 / (place + 1) as f64);
        itself += rank_of(hits.iter().position(is_itself));
        any += rank_of(hits.iter().position(|hit| is_itself(hit) || prints(&hit.article.body, &asked.printed)));
    }
    let count = asked.len() as f64;
    println!("{name:32} {:.4} {:.4} {:.4}", itself / count, any / count, most(rows, asked));
    Ok(())
}

/// The mean reciprocal rank of a ranking that puts all articles which print the words first, in any order: of `n` of them
/// each is as likely the one meant, so that (1 + 1/2 + … + 1/n) / n is expected.
fn most(rows: &[Row], asked: &[Asked]) -> f64 {
    let mut printing: HashMap<Vec<String>, usize> = asked.iter().map(|asked| (asked.printed.clone(), 0)).collect();
    let lengths: BTreeSet<usize> = printing.keys().map(Vec::len).collect();
    for row in rows {
        let body: Vec<String> = tokens(&row.body).map(|(_, word)| word.into_owned()).collect();
        let windows = lengths.iter().flat_map(|&length| body.windows(length));
        let found: HashSet<&[String]> = windows.filter(|&window| printing.contains_key(window)).collect();
        for window in found {
            if let Some(count) = printing.get_mut(window) {
                *count += 1;
            }
        }
    }
    let expected = |asked: &Asked| {
        let copies = printing[&asked.printed].max(1);
        (1..=copies).map(|rank| 1.0 / rank as f64).sum::<f64>() / copies as f64
    };
    asked.iter().map(expected).sum::<f64>() / asked.len() as f64
}

fn prints(body: &str, words: &[String]) -> bool {
    let body: Vec<_> = tokens(body).map(|(_, word)| word).collect();
    body.windows(words.len()).any(|window| window.iter().zip(words).all(|(a, b)| a == b))
}
