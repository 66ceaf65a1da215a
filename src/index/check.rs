//! Index directory → what is wrong with it. Reads everything.

use std::path::Path;

use rustc_hash::FxHashMap;
use tantivy::{Searcher, TantivyDocument};

use super::open::{self, ARTICLES, Commit, QUOTES};
use super::{Error, Index, stored};

/// Reads all of the index at `dir` and says what is wrong with it, a sentence a problem; an empty list is a sound
/// index. Fails where there is no index to read.
pub fn check(dir: &Path) -> Result<Vec<String>, Error> {
    let mut problems = Vec::new();
    open::read_marker(dir)?;
    for name in [ARTICLES, QUOTES] {
        problems.extend(damaged_files(dir, name)?);
    }
    if !problems.is_empty() {
        // What stands in damaged files is not worth reading.
        return Ok(problems);
    }
    let index = Index::open(dir)?;
    problems.extend(generations(dir)?);
    let quotes = match articles(&index, &mut problems) {
        Ok(quotes) => quotes,
        Err(e) => return Ok(with(problems, format!("the articles cannot be read: {e}"))),
    };
    if let Err(e) = check_quotes(&index.quotes.searcher(), quotes, &mut problems) {
        problems.push(format!("the quotes cannot be read: {e}"));
    }
    Ok(problems)
}

fn with(mut problems: Vec<String>, last: String) -> Vec<String> {
    problems.push(last);
    problems
}

fn damaged_files(dir: &Path, name: &str) -> Result<Vec<String>, Error> {
    let index = open::open_one(dir, name)?;
    let damaged = index.validate_checksum().map_err(|e| Error::tantivy(dir, e))?;
    let mut files: Vec<_> = damaged.into_iter().collect();
    files.sort();
    if !is_read_whole(&index, &dir.join(name))? {
        files.push(META.into());
    }
    Ok(files.iter().map(|file| format!("the file {name}/{} is damaged", file.display())).collect())
}

/// The list of segments and fields, which Tantivy keeps without a checksum.
const META: &str = "meta.json";

/// Whether all that stands in the list of segments and fields is understood: a damaged name would be passed over and its
/// value taken as usual.
fn is_read_whole(index: &tantivy::Index, dir: &Path) -> Result<bool, Error> {
    let path = dir.join(META);
    let written = std::fs::read(&path).map_err(|e| Error::io(&path, e))?;
    let read = index.load_metas().map_err(|e| Error::tantivy(dir, e))?;
    let read = serde_json::to_value(read).expect("what came from JSON goes back");
    Ok(serde_json::from_slice::<serde_json::Value>(&written).is_ok_and(|written| written == read))
}

fn generations(dir: &Path) -> Result<Option<String>, Error> {
    let generation = |name| -> Result<u64, Error> {
        let commit = Commit::of(&open::open_one(dir, name)?).map_err(|e| Error::tantivy(dir, e))?;
        Ok(commit.generation)
    };
    let (articles, quotes) = (generation(ARTICLES)?, generation(QUOTES)?);
    let problem = || format!("the quotes are of generation {quotes}, the articles of {articles}: index again");
    Ok((articles != quotes).then(problem))
}

/// How many quotes each article has, by the number of its id.
type QuoteCounts = FxHashMap<u64, u64>;

fn articles(index: &Index, problems: &mut Vec<String>) -> tantivy::Result<QuoteCounts> {
    let mut counts = QuoteCounts::default();
    for segment in index.articles.searcher().segment_readers() {
        let store = segment.get_store_reader(1)?;
        let keys = segment.fast_fields().u64("key_number")?;
        for doc_id in segment.doc_ids_alive() {
            let doc: TantivyDocument = store.get(doc_id)?;
            let analysed = match stored::decode(&index.article_fields, &doc) {
                Ok(analysed) => analysed,
                Err(what) => {
                    problems.push(format!("an article cannot be read: {what}"));
                    continue;
                }
            };
            let id = analysed.article.id();
            match keys.first(doc_id) {
                Some(number) if super::id_of(number) == id => {
                    *counts.entry(number).or_default() += analysed.quotes.len() as u64;
                }
                _ => problems.push(format!("the article {id} ({}) is indexed under another id", analysed.article.path)),
            }
            if analysed.quotes.iter().any(|q| q.spans.is_empty() || q.spans.iter().any(|s| s.is_empty())) {
                problems.push(format!("the article {id} ({}) has a quote without words", analysed.article.path));
            }
        }
    }
    Ok(counts)
}

fn check_quotes(searcher: &Searcher, mut left: QuoteCounts, problems: &mut Vec<String>) -> tantivy::Result<()> {
    for segment in searcher.segment_readers() {
        let keys = segment.fast_fields().u64("key_number")?;
        for doc in segment.doc_ids_alive() {
            match keys.first(doc).and_then(|key| Some((key, left.get_mut(&key)?))) {
                Some((_, count)) if *count > 0 => *count -= 1,
                Some((key, _)) => problems.push(format!("the article {} has a quote too many", super::id_of(key))),
                None => problems.push("a quote belongs to no article".to_string()),
            }
        }
    }
    let mut missing: Vec<_> = left.into_iter().filter(|&(_, count)| count > 0).collect();
    missing.sort_unstable();
    for (key, count) in missing {
        problems.push(format!("the article {} lacks {count} of its quotes in the index of quotes", super::id_of(key)));
    }
    Ok(())
}
