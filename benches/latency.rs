//! How long ranked search takes next to plain Tantivy on the same index: `cargo bench --bench latency -- FILE.jsonl.gz [QUERIES]`.
//!
//! Plain Tantivy is an OR of the stems, top ten by its BM25, with stored fields. Ours is the whole ranking, top ten with
//! stored fields, and the exact count, which plain Tantivy does not give. Each query is asked in turn of both, five times;
//! its best time counts, so that other programs on the machine matter little.

#[allow(dead_code)]
mod common;

use std::hint::black_box;
use std::time::{Duration, Instant};

use common::{Asked, at, headlines, index, pieces, rows};
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{Searcher, TantivyDocument, Term};
use whosaid::index::Index;
use whosaid::index::analysis::{stem, tokens};
use whosaid::search::rank::{Ask, Ranker};

const ROUNDS: usize = 5;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let Some(file) = args.first() else {
        println!("latency: no file of articles given, nothing measured");
        return Ok(());
    };
    let count = args.get(1).map_or(Ok(500), |count| count.parse())?;
    let rows = rows(file)?;
    let folder = index(&rows, true)?;
    let index = Index::open(&at(&folder))?;
    let searcher = index.articles.searcher();
    let ranker = Ranker::new(&searcher, &index.article_fields)?;
    println!("{} articles in {} segments; µs: median, 99 of 100", rows.len(), searcher.segment_readers().len());
    let (whole, altered) = pieces(&rows, count);
    let headlines = headlines(&rows, count);
    let topics: Vec<Asked> = headlines.iter().map(topic).collect();
    let mut all = (Vec::new(), Vec::new());
    for (name, asked) in [("quote", &whole), ("altered", &altered), ("headline", &headlines), ("two words", &topics)] {
        let (mut plain, mut ours) = (Vec::new(), Vec::new());
        for asked in asked {
            let (a, b) = times(&index, &searcher, &ranker, &asked.words)?;
            plain.push(a);
            ours.push(b);
        }
        all.0.extend(&plain);
        all.1.extend(&ours);
        report(name, &mut plain, &mut ours);
    }
    report("all", &mut all.0, &mut all.1);
    Ok(())
}

/// The two longest words of a headline.
fn topic(asked: &Asked) -> Asked {
    let mut words: Vec<&String> = asked.printed.iter().collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let words: Vec<&str> = words.into_iter().take(2).map(String::as_str).collect();
    Asked { words: words.join(" "), row: asked.row, printed: asked.printed.clone() }
}

/// The best times of plain Tantivy and of ours.
fn times(index: &Index, searcher: &Searcher, ranker: &Ranker, words: &str) -> tantivy::Result<(Duration, Duration)> {
    let (mut plain, mut ours) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let top = searcher.search(&any_of(index, words), &TopDocs::with_limit(10).order_by_score())?;
        for (_, at) in top {
            black_box(searcher.doc::<TantivyDocument>(at)?);
        }
        plain = plain.min(start.elapsed());
        let start = Instant::now();
        let ask = Ask { words, languages: &["en"], among: None, about: None, first: None, wanted: 10, all: false };
        for hit in ranker.rank(&ask)?.hits {
            black_box(searcher.doc::<TantivyDocument>(hit.at)?);
        }
        ours = ours.min(start.elapsed());
    }
    Ok((plain, ours))
}

fn any_of(index: &Index, words: &str) -> BooleanQuery {
    let mut stems: Vec<String> = tokens(words).map(|(_, word)| stem(Some("en"), &word)).collect();
    stems.sort();
    stems.dedup();
    let term = |stem: &String| Term::from_field_text(index.article_fields.text, stem);
    let query = |stem| Box::new(TermQuery::new(term(stem), IndexRecordOption::WithFreqs)) as Box<dyn Query>;
    BooleanQuery::union(stems.iter().map(query).collect())
}

fn report(name: &str, plain: &mut [Duration], ours: &mut [Duration]) {
    let at = |times: &mut [Duration], part: usize| {
        times.sort_unstable();
        times.get(times.len() * part / 100).map_or(0.0, Duration::as_secs_f64) * 1e6
    };
    let (a, b) = ((at(plain, 50), at(plain, 99)), (at(ours, 50), at(ours, 99)));
    let ratio = (b.0 / a.0, b.1 / a.1);
    println!(
        "{name:10} plain {:5.0} {:5.0}  ours {:5.0} {:5.0}  ratio {:.2} {:.2}",
        a.0, a.1, b.0, b.1, ratio.0, ratio.1
    );
}
