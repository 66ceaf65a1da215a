//! Index directory → an open [`Index`] to search in: both Tantivy indexes, at the same generation.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tantivy::collector::TopDocs;
use tantivy::query::TermQuery;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, IndexReader, ReloadPolicy, Searcher, TantivyDocument, Term};

use super::Error;
use super::checksums::{Checksummed, Reader};
use super::schema::{self, ArticleFields, FORMAT, QuoteFields};
use super::stored;
use super::writer::Writer;
use crate::corpus;
use crate::quotes::AnalysedArticle;

/// The file that makes a directory an index.
pub(super) const MARKER: &str = corpus::INDEX_MARKER;
pub(super) const ARTICLES: &str = "articles";
pub(super) const QUOTES: &str = "quotes";
/// The list of segments and fields of one of them.
pub(super) const META: &str = "meta.json";

/// How long an opener waits for another process that is between the commits of the two indexes.
const PATIENCE: Duration = Duration::from_secs(3);

/// What the marker file says.
#[derive(Serialize, Deserialize)]
pub(super) struct Marker {
    pub format: u32,
}

/// What each commit says about itself, in both indexes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Commit {
    /// Counts up by one a commit. Where the two indexes differ, the quotes are behind and are made anew.
    pub generation: u64,
    /// Files of which only a part of the rows has been read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partial: Vec<String>,
}

impl Commit {
    /// What the last commit of an index said; the default where nothing was committed yet.
    pub(super) fn of(index: &tantivy::Index) -> tantivy::Result<Commit> {
        let payload = index.load_metas()?.payload;
        let damaged = |e| tantivy::TantivyError::InternalError(format!("its last commit cannot be read: {e}"));
        payload.map_or(Ok(Commit::default()), |json| serde_json::from_str(&json).map_err(damaged))
    }
}

/// An index that is open for search. What it answers from does not change while others write, until [`Index::reload`].
pub struct Index {
    pub dir: PathBuf,
    /// One document an article.
    pub articles: IndexReader,
    pub article_fields: ArticleFields,
    /// One document a quote.
    pub quotes: IndexReader,
    pub quote_fields: QuoteFields,
    /// Why what is found may be incomplete, if it may.
    pub warning: Option<String>,
}

impl Index {
    /// Opens the index at `dir`; fails where there is none, where it is of another format, or empty, or damaged.
    ///
    /// Where a kill came between the commits of the two indexes, the quotes are made anew first, if this process may
    /// write there.
    pub fn open(dir: &Path) -> Result<Index, Error> {
        read_marker(dir)?;
        let (articles, quotes) = (open_one(dir, ARTICLES, Reader::Search)?, open_one(dir, QUOTES, Reader::Search)?);
        let patience = Instant::now() + PATIENCE;
        loop {
            let generations = Generations::of(dir, &articles, &quotes)?;
            if generations.articles == 0 {
                return Err(Error::Empty(dir.to_path_buf()));
            }
            let stale = match generations.differ() {
                false => None,
                true => match Writer::open(dir) {
                    Ok(_) => continue,
                    Err(Error::Locked { .. }) if Instant::now() < patience => {
                        thread::sleep(Duration::from_millis(10));
                        continue;
                    }
                    Err(e) => Some(format!("the quotes are older than the articles, and cannot be made anew: {e}")),
                },
            };
            let index = Index::read(dir, &articles, &quotes, stale)?;
            // A commit in between would give articles of one generation and quotes of another.
            if Generations::of(dir, &articles, &quotes)? == generations || Instant::now() >= patience {
                return Ok(index);
            }
        }
    }

    fn read(
        dir: &Path,
        articles: &tantivy::Index,
        quotes: &tantivy::Index,
        warning: Option<String>,
    ) -> Result<Index, Error> {
        let wrap = |e| Error::tantivy(dir, e);
        // A damaged list of fields may still be one: some of what was indexed would then never be found.
        if articles.schema() != schema::articles().0 || quotes.schema() != schema::quotes().0 {
            let what = "its fields are not those of its format".to_string();
            return Err(Error::Damaged { dir: dir.to_path_buf(), what });
        }
        Ok(Index {
            dir: dir.to_path_buf(),
            articles: reader(articles).map_err(wrap)?,
            article_fields: schema::articles().1,
            quotes: reader(quotes).map_err(wrap)?,
            quote_fields: schema::quotes().1,
            warning,
        })
    }

    /// Goes on to what has been committed since.
    pub fn reload(&self) -> Result<(), Error> {
        self.articles.reload().and_then(|()| self.quotes.reload()).map_err(|e| Error::tantivy(&self.dir, e))
    }

    /// A stored article with its quotes.
    pub fn article(&self, searcher: &Searcher, at: DocAddress) -> Result<AnalysedArticle, Error> {
        let doc: TantivyDocument = searcher.doc(at).map_err(|e| Error::tantivy(&self.dir, e))?;
        stored::decode(&self.article_fields, &doc).map_err(|what| Error::Damaged { dir: self.dir.clone(), what })
    }

    /// Where the article with this id is; `None` where there is none.
    pub fn find(&self, searcher: &Searcher, id: &str) -> Result<Option<DocAddress>, Error> {
        let term = Term::from_field_text(self.article_fields.key, id);
        let query = TermQuery::new(term, IndexRecordOption::Basic);
        let top = searcher.search(&query, &TopDocs::with_limit(1).order_by_score());
        Ok(top.map_err(|e| Error::tantivy(&self.dir, e))?.first().map(|&(_, at)| at))
    }
}

/// The generations of both indexes.
#[derive(PartialEq, Eq)]
struct Generations {
    articles: u64,
    quotes: u64,
}

impl Generations {
    fn of(dir: &Path, articles: &tantivy::Index, quotes: &tantivy::Index) -> Result<Self, Error> {
        let of = |index| Commit::of(index).map(|c| c.generation).map_err(|e| Error::tantivy(dir, e));
        Ok(Generations { articles: of(articles)?, quotes: of(quotes)? })
    }

    fn differ(&self) -> bool {
        self.articles != self.quotes
    }
}

/// The id whose number is given, as [`crate::article::Article::id`] writes it.
pub fn id_of(key_number: u64) -> String {
    format!("{key_number:016x}")
}

/// Checks that `dir` is an index of a format that this program reads.
pub(super) fn read_marker(dir: &Path) -> Result<(), Error> {
    let marker = dir.join(MARKER);
    let json = match fs::read(&marker) {
        Ok(json) => json,
        Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Err(why_none(dir));
        }
        Err(e) => return Err(Error::io(&marker, e)),
    };
    match serde_json::from_slice::<Marker>(&json) {
        Ok(Marker { format: FORMAT }) => Ok(()),
        Ok(Marker { format }) => Err(Error::Format { dir: dir.to_path_buf(), found: format }),
        Err(e) => Err(Error::Damaged { dir: dir.to_path_buf(), what: format!("{MARKER} cannot be read: {e}") }),
    }
}

/// Why there is no index at `dir`.
pub(super) fn why_none(dir: &Path) -> Error {
    let dir = dir.to_path_buf();
    match fs::metadata(&dir) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Error::Missing(dir),
        Err(e) => Error::io(&dir, e),
        Ok(about) if !about.is_dir() => Error::NotADirectory(dir),
        Ok(_) if dir.join(ARTICLES).join(META).exists() => {
            Error::Damaged { dir, what: format!("the file {MARKER} is missing") }
        }
        Ok(_) => match is_vacant(&dir) {
            Ok(true) => Error::Empty(dir),
            Ok(false) => Error::NotAnIndex(dir),
            Err(e) => e,
        },
    }
}

/// Whether an index may be made in `dir`: it holds nothing but what people put there beforehand.
pub(super) fn is_vacant(dir: &Path) -> Result<bool, Error> {
    for entry in fs::read_dir(dir).map_err(|e| Error::io(dir, e))? {
        let name = entry.map_err(|e| Error::io(dir, e))?.file_name();
        let name = name.to_string_lossy();
        let expected = name.starts_with('.') || name.ends_with(".md") || name.ends_with(".toml") || name == "lock";
        if !expected {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Opens one of the two Tantivy indexes. Where neither was ever written to, the first commit never came.
pub(super) fn open_one(dir: &Path, name: &'static str, reader: Reader) -> Result<tantivy::Index, Error> {
    if !dir.join(name).join(META).exists() {
        let lost = [ARTICLES, QUOTES].iter().any(|name| has_segments(&dir.join(name)));
        let what = format!("the file {name}/{META} is missing");
        let dir = dir.to_path_buf();
        return Err(if lost { Error::Damaged { dir, what } } else { Error::Empty(dir) });
    }
    let open = || tantivy::Index::open(Checksummed::open(dir, name, reader)?);
    let index = open().map_err(|e| Error::tantivy(dir, e))?;
    let expected = if name == ARTICLES { schema::articles().0 } else { schema::quotes().0 };
    if index.schema() != expected {
        return Err(Error::Damaged { dir: dir.to_path_buf(), what: format!("{name} has other fields than it should") });
    }
    Ok(index)
}

/// Whether anything was ever indexed there: files besides those of the engine's own.
pub(super) fn has_segments(dir: &Path) -> bool {
    // Nothing stands in a directory that is not there; one that cannot be read will say so when it is opened.
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name()).any(|name| name != META && !name.to_string_lossy().starts_with('.'))
}

pub(super) fn reader(index: &tantivy::Index) -> tantivy::Result<IndexReader> {
    index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()
}
