//! Index of articles → which files have been read, in which state.

use std::path::{Path, PathBuf};

use rustc_hash::{FxHashMap, FxHashSet};
use tantivy::collector::DocSetCollector;
use tantivy::query::TermQuery;
use tantivy::schema::IndexRecordOption;
use tantivy::{Searcher, Term};

use super::schema;
use super::segments::FileState;
use super::stats::counts;

/// What the index knows of a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    pub state: FileState,
    /// How many articles were read from it.
    pub articles: u32,
}

/// The files that have been read, by the [`number`] of their path: some 60 bytes a file, whatever its name.
#[derive(Default)]
pub(super) struct Manifest {
    files: FxHashMap<u64, Known>,
}

/// A path as a number. Two paths with the same one are not to be expected among less than a billion.
pub(super) fn number(path: &str) -> u64 {
    short_hash(blake3::hash(path.as_bytes()).as_bytes())
}

/// The first 64 bits of a hash.
pub(super) fn short_hash(hash: &[u8; 32]) -> u64 {
    u64::from_le_bytes(hash[..8].try_into().expect("eight bytes are eight bytes"))
}

impl Manifest {
    pub(super) fn load(searcher: &Searcher) -> tantivy::Result<Manifest> {
        let mut manifest = Manifest::default();
        for segment in searcher.segment_readers() {
            let fast = segment.fast_fields();
            let Some(paths) = fast.str("path")? else { continue };
            let (sizes, modified) = (fast.u64("file_size")?, fast.i64("file_modified")?);
            let (hashes, options) = (fast.u64("file_hash")?, fast.u64("file_options")?);
            let mut by_ord: Vec<Option<Known>> = vec![None; paths.num_terms()];
            for doc in segment.doc_ids_alive() {
                let Some(known) = paths.term_ords(doc).next().and_then(|ord| by_ord.get_mut(ord as usize)) else {
                    continue;
                };
                let state = || FileState {
                    size: sizes.first(doc).unwrap_or(0),
                    modified: modified.first(doc).unwrap_or(0),
                    hash: hashes.first(doc).unwrap_or(0),
                    options: options.first(doc).unwrap_or(0),
                };
                known.get_or_insert_with(|| Known { state: state(), articles: 0 }).articles += 1;
            }
            let mut terms = paths.dictionary().stream()?;
            while terms.advance() {
                if let Some(known) = by_ord[terms.term_ord() as usize] {
                    let path = String::from_utf8_lossy(terms.key());
                    let entry = manifest.files.entry(number(&path)).or_insert(Known { articles: 0, ..known });
                    entry.articles += known.articles;
                }
            }
        }
        Ok(manifest)
    }

    #[cfg(test)]
    pub(super) fn of(path: &str, known: Known) -> Manifest {
        Manifest { files: FxHashMap::from_iter([(number(path), known)]) }
    }

    pub(super) fn get(&self, path: &str) -> Option<Known> {
        self.by_number(number(path))
    }

    pub(super) fn by_number(&self, file: u64) -> Option<Known> {
        self.files.get(&file).copied()
    }
}

/// The files in the index, with how many articles each has, that stand under one of `roots` and are not among `seen`.
pub(super) fn vanished(
    searcher: &Searcher,
    roots: &[PathBuf],
    seen: &FxHashSet<u64>,
) -> tantivy::Result<Vec<(String, u64)>> {
    let mut files = counts(searcher, "path")?;
    files.retain(|path, _| roots.iter().any(|r| Path::new(path).starts_with(r)) && !seen.contains(&number(path)));
    Ok(files.into_iter().collect())
}

/// The numbers of the articles that the index has of a file.
pub(super) fn keys(searcher: &Searcher, path: &str) -> tantivy::Result<FxHashSet<u64>> {
    let term = Term::from_field_text(schema::articles().1.path, path);
    let found = searcher.search(&TermQuery::new(term, IndexRecordOption::Basic), &DocSetCollector)?;
    let mut keys = FxHashSet::default();
    for at in found {
        let column = searcher.segment_reader(at.segment_ord).fast_fields().u64("key_number")?;
        keys.extend(column.first(at.doc_id));
    }
    Ok(keys)
}
