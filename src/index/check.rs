//! Index directory → what is wrong with it. Reads everything.

use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;
use tantivy::index::SegmentComponent;
use tantivy::{Searcher, TantivyDocument};

use super::checksums::{Checksummed, Reader};
use super::open::{self, ARTICLES, Commit, QUOTES};
use super::{Error, Index, stored};

/// Reads all of the index at `dir` and says what is wrong with it, a sentence a problem; an empty list is a sound
/// index. Fails where there is no index to read.
pub fn check(dir: &Path) -> Result<Vec<String>, Error> {
    open::read_marker(dir)?;
    let mut problems = damaged_files(dir)?;
    problems.extend(super::roots(dir).err().map(|e| e.to_string()));
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

/// Which files of the index at `dir` are not as they were written, a sentence each. Reads all of them.
pub fn damaged_files(dir: &Path) -> Result<Vec<String>, Error> {
    let mut problems = Vec::new();
    for name in [ARTICLES, QUOTES] {
        match damaged_in(dir, name) {
            Ok(files) => problems.extend(files),
            Err(Error::Damaged { what, .. }) => problems.push(what),
            Err(e) => return Err(e),
        }
    }
    Ok(problems)
}

fn damaged_in(dir: &Path, name: &'static str) -> Result<Vec<String>, Error> {
    let wrap = |e| Error::tantivy(dir, e);
    let metas = open::open_one(dir, name, Reader::Writer)?.load_metas().map_err(wrap)?;
    let directory = Checksummed::open(dir, name, Reader::Writer).map_err(wrap)?;
    // Which documents are deleted is written down only where some are.
    let whole = metas.segments.iter().filter(|segment| !segment.has_deletes());
    let unwritten: Vec<_> = whole.map(|segment| segment.relative_path(SegmentComponent::Delete)).collect();
    let mut files: Vec<_> = metas.list_segment_files().into_iter().filter(|file| !unwritten.contains(file)).collect();
    files.sort();
    let wrong = |file: &PathBuf| match directory.verify(file).map_err(|e| wrap(e.into())) {
        Ok(()) => None,
        Err(Error::Damaged { what, .. }) => Some(Ok(what)),
        Err(e) => Some(Err(e)),
    };
    files.iter().filter_map(wrong).collect()
}

fn generations(dir: &Path) -> Result<Option<String>, Error> {
    let generation = |name: &'static str| -> Result<u64, Error> {
        let commit = Commit::of(&open::open_one(dir, name, Reader::Writer)?).map_err(|e| Error::tantivy(dir, e))?;
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
                    if counts.contains_key(&number) {
                        problems.push(format!("the id {id} ({}) is that of several articles", analysed.article.path));
                    }
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
