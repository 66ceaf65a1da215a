//! Open index → what is in it, in numbers.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::civil::Date;
use rustc_hash::FxHashSet;
use serde::Serialize;
use tantivy::{Searcher, TantivyError};

use super::{Error, Index, columns, from_days};

/// What is in an index.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Stats {
    pub articles: u64,
    pub quotes: u64,
    /// Quotes whose speaker is known.
    pub attributed: u64,
    /// Different names of speakers.
    pub speakers: u64,
    /// Different outlets.
    pub outlets: u64,
    /// Articles by ISO 639-1 code; those of unknown language are in none.
    pub languages: BTreeMap<String, u64>,
    /// The first and the last day that an article was published; `None` where no article has a date.
    pub dates: Option<(Date, Date)>,
    /// What the index directory takes on disk.
    pub bytes: u64,
}

/// Counts what is in the index. Reads the columns, not the articles.
pub fn stats(index: &Index) -> Result<Stats, Error> {
    let (articles, quotes) = (index.articles.searcher(), index.quotes.searcher());
    let wrap = |e| Error::tantivy(&index.dir, e);
    let (attributed, speakers) = values(&quotes, "speaker").map_err(wrap)?;
    Ok(Stats {
        articles: articles.num_docs(),
        quotes: quotes.num_docs(),
        attributed,
        speakers,
        outlets: values(&articles, "source").map_err(wrap)?.1,
        languages: counts(&articles, "language").map_err(wrap)?,
        dates: dates(&articles).map_err(wrap)?,
        bytes: directory_bytes(&index.dir),
    })
}

/// How many documents have each value of a fast text field.
pub(super) fn counts(searcher: &Searcher, field: &str) -> tantivy::Result<BTreeMap<String, u64>> {
    let mut all = BTreeMap::new();
    each(searcher, field, |value, count| {
        *all.entry(String::from_utf8_lossy(value).into_owned()).or_default() += count;
    })?;
    Ok(all)
}

/// How many values the documents have in a fast text field, and how many different ones.
fn values(searcher: &Searcher, field: &str) -> tantivy::Result<(u64, u64)> {
    let (mut all, mut different) = (0, FxHashSet::<Box<[u8]>>::default());
    each(searcher, field, |value, count| {
        all += count;
        if !different.contains(value) {
            different.insert(value.into());
        }
    })?;
    Ok((all, different.len() as u64))
}

/// Shows the values of a fast text field with how many documents have them, once a segment.
fn each(searcher: &Searcher, field: &str, mut see: impl FnMut(&[u8], u64)) -> tantivy::Result<()> {
    for segment in searcher.segment_readers() {
        let Some(column) = segment.fast_fields().str(field)? else { continue };
        let (mut by_ord, mut sound) = (vec![0u64; column.num_terms()], true);
        columns::each(column.ords(), segment.doc_ids_alive(), |_, ord| match by_ord.get_mut(ord as usize) {
            Some(count) => *count += 1,
            None => sound = false,
        });
        if !sound {
            return Err(out_of_range(field));
        }
        let mut terms = column.dictionary().stream()?;
        while terms.advance() {
            let count = by_ord[terms.term_ord() as usize];
            if count > 0 {
                see(terms.key(), count);
            }
        }
    }
    Ok(())
}

fn out_of_range(field: &str) -> TantivyError {
    TantivyError::InternalError(format!("a value of {field} is none of its values"))
}

fn dates(searcher: &Searcher) -> tantivy::Result<Option<(Date, Date)>> {
    let mut range: Option<(i64, i64)> = None;
    for segment in searcher.segment_readers() {
        let column = segment.fast_fields().i64("published")?;
        for doc in segment.doc_ids_alive() {
            if let Some(day) = column.first(doc) {
                let (first, last) = range.unwrap_or((day, day));
                range = Some((first.min(day), last.max(day)));
            }
        }
    }
    Ok(range.and_then(|(first, last)| from_days(first).zip(from_days(last))))
}

/// The bytes of all files under `dir`. What vanishes meanwhile (a merge cleans up) counts nothing.
fn directory_bytes(dir: &Path) -> u64 {
    let files = walkdir::WalkDir::new(dir).into_iter().filter_map(Result::ok);
    files.filter_map(|entry| fs::symlink_metadata(entry.path()).ok()).filter(|m| m.is_file()).map(|m| m.len()).sum()
}
