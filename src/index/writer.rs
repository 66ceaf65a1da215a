//! New segments and deletions → commits of both indexes. The only thing that writes an index directory.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tantivy::index::SegmentMeta;
use tantivy::indexer::{IndexWriterOptions, NoMergePolicy};
use tantivy::query::TermSetQuery;
use tantivy::schema::Schema;
use tantivy::{Index, IndexSettings, IndexWriter, Searcher, TantivyDocument, Term};

use super::Error;
use super::checksums::{Checksummed, Reader};
use super::deletion::Older;
use super::lock::Lock;
use super::open::{self, ARTICLES, Commit, MARKER, META, Marker, QUOTES};
use super::schema::{self, ArticleFields, FORMAT, QuoteFields};
use super::segments::{Finished, Segments};
use super::stored;
use super::words;

/// More segments than this in an index are merged when a build ends: each costs every search a little.
const MAX_SEGMENTS: usize = 6;
/// How many segments stay, besides the merged one: the largest, which are dear to rewrite.
const KEPT_SEGMENTS: usize = 3;
/// A segment with a larger share of deleted documents is rewritten without them: they still count in scores.
const MAX_DELETED_SHARE: f64 = 0.2;
/// How much memory, in bytes, the making anew of the quotes may use.
const REPAIR_MEMORY: usize = 100 << 20;
/// Tantivy's own buffers, which nothing goes through here: the least it takes.
const UNUSED_BUFFER: usize = 15_000_000;

/// The writer of an index directory. While it lives, no other can be had for the same directory.
pub(super) struct Writer {
    pub(super) dir: PathBuf,
    articles: IndexWriter,
    quotes: IndexWriter,
    article_fields: ArticleFields,
    quote_fields: QuoteFields,
    last: Commit,
    _lock: Lock,
}

impl Writer {
    /// Takes the lock of the index at `dir`, which is made if it is not there, and mended if a kill came between the
    /// commits of its two indexes.
    pub(super) fn open(dir: &Path) -> Result<Writer, Error> {
        if dir.exists() && !dir.is_dir() {
            return Err(Error::NotADirectory(dir.to_path_buf()));
        }
        fs::create_dir_all(dir).map_err(|e| Error::io(dir, e))?;
        let fresh = !dir.join(MARKER).exists();
        if fresh && !open::is_vacant(dir)? {
            return Err(open::why_none(dir));
        }
        let lock = Lock::take(dir)?;
        if !dir.join(MARKER).exists() {
            write_marker(dir)?;
        }
        open::read_marker(dir)?;
        let articles = open_or_create(dir, ARTICLES, schema::articles().0)?;
        let quotes = open_or_create(dir, QUOTES, schema::quotes().0)?;
        let wrap = |e| Error::tantivy(dir, e);
        let last = Commit::of(&articles).map_err(wrap)?;
        let behind = Commit::of(&quotes).map_err(wrap)?.generation != last.generation;
        let mut writer = Writer {
            dir: dir.to_path_buf(),
            articles: index_writer(&articles).map_err(wrap)?,
            quotes: index_writer(&quotes).map_err(wrap)?,
            article_fields: schema::articles().1,
            quote_fields: schema::quotes().1,
            last,
            _lock: lock,
        };
        writer.clear().map_err(wrap)?;
        if behind {
            writer.rebuild_quotes()?;
        }
        Ok(writer)
    }

    /// What the last commit said.
    pub(super) fn last(&self) -> &Commit {
        &self.last
    }

    /// What is in the index of articles as of the last commit.
    pub(super) fn searcher(&self) -> Result<Searcher, Error> {
        let reader = open::reader(self.articles.index()).map_err(|e| self.wrap(e))?;
        Ok(reader.searcher())
    }

    /// New segments for a worker to fill, with about this much memory in bytes.
    pub(super) fn segments(&self, memory: usize) -> Segments {
        Segments::new(self.articles.index(), self.quotes.index(), memory)
    }

    /// Commits the segments, in place of what was read before from the files `replaced`. `partial` are the files of
    /// which only a part has been read. When this returns, a kill does not lose any of it.
    pub(super) fn commit(
        &mut self,
        finished: Vec<Finished>,
        replaced: &[String],
        partial: Vec<String>,
    ) -> Result<(), Error> {
        let next = Commit { generation: self.last.generation + 1, partial };
        let (articles, quotes): (Vec<_>, Vec<_>) = finished.into_iter().map(|f| (f.articles, f.quotes)).unzip();
        let payload = payload(&next);
        let terms = |field| replaced.iter().map(|path| Term::from_field_text(field, path)).collect();
        commit_one(&mut self.articles, articles, terms(self.article_fields.path), &payload)
            .and_then(|()| commit_one(&mut self.quotes, quotes, terms(self.quote_fields.path), &payload))
            .map_err(|e| self.wrap(e))?;
        self.last = next;
        Ok(())
    }

    /// Merges segments where there are too many, and rewrites those with many deleted documents.
    pub(super) fn tidy(&mut self) -> Result<(), Error> {
        let dir = &self.dir;
        for writer in [&mut self.articles, &mut self.quotes] {
            tidy_one(writer).map_err(|e| Error::tantivy(dir, e))?;
        }
        Ok(())
    }

    /// Deletes what a commit that failed or was killed has left: its files take room, and a list of deleted documents
    /// would be in the way of the next commit, which gives its own the same name.
    fn clear(&mut self) -> tantivy::Result<()> {
        self.articles.garbage_collect_files().wait()?;
        self.quotes.garbage_collect_files().wait()?;
        Ok(())
    }

    /// Makes the index of quotes anew from the stored articles.
    fn rebuild_quotes(&mut self) -> Result<(), Error> {
        self.quotes.delete_all_documents().map_err(|e| self.wrap(e))?;
        let searcher = self.searcher()?;
        let mut finished = Vec::new();
        let mut segments = self.segments(REPAIR_MEMORY);
        for segment in searcher.segment_readers() {
            let store = segment.get_store_reader(1).map_err(|e| self.wrap(e.into()))?;
            for doc in store.iter::<TantivyDocument>(segment.alive_bitset()) {
                let doc = doc.map_err(|e| self.wrap(e))?;
                let analysed = stored::decode(&self.article_fields, &doc)
                    .map_err(|what| Error::Damaged { dir: self.dir.clone(), what })?;
                segments.add_quotes(&analysed).map_err(|e| self.wrap(e))?;
                if segments.is_full() {
                    let full = std::mem::replace(&mut segments, self.segments(REPAIR_MEMORY));
                    finished.push(full.finish().map_err(|e| self.wrap(e))?.quotes);
                }
            }
        }
        finished.push(segments.finish().map_err(|e| self.wrap(e))?.quotes);
        let payload = payload(&self.last);
        commit_one(&mut self.quotes, finished, Vec::new(), &payload).map_err(|e| self.wrap(e))
    }

    fn wrap(&self, error: tantivy::TantivyError) -> Error {
        Error::tantivy(&self.dir, error)
    }

    /// As [`Writer::commit`], but killed between the two indexes.
    #[cfg(test)]
    pub(super) fn commit_articles_only(&mut self, finished: Vec<Finished>) {
        let next = Commit { generation: self.last.generation + 1, partial: Vec::new() };
        let articles = finished.into_iter().map(|f| f.articles).collect();
        commit_one(&mut self.articles, articles, Vec::new(), &payload(&next)).unwrap();
    }
}

fn payload(commit: &Commit) -> String {
    serde_json::to_string(commit).expect("strings and numbers always serialise")
}

fn commit_one(
    writer: &mut IndexWriter,
    segments: Vec<Option<SegmentMeta>>,
    deleted: Vec<Term>,
    payload: &str,
) -> tantivy::Result<()> {
    let segments: Vec<_> = segments.into_iter().flatten().collect();
    if !deleted.is_empty() {
        let new = segments.iter().map(SegmentMeta::id).collect();
        writer.delete_query(Box::new(Older { terms: TermSetQuery::new(deleted), new }))?;
    }
    for segment in segments {
        writer.add_segment(segment)?;
    }
    let mut prepared = writer.prepare_commit()?;
    prepared.set_payload(payload);
    prepared.commit()?;
    Ok(())
}

fn tidy_one(writer: &mut IndexWriter) -> tantivy::Result<()> {
    let mut segments = writer.index().searchable_segment_metas()?;
    segments.sort_by_key(|s| (s.num_docs(), s.id()));
    let too_many = segments.len() > MAX_SEGMENTS;
    let small = if too_many { segments.len() - KEPT_SEGMENTS } else { 0 };
    let kept = segments.split_off(small);
    if !segments.is_empty() {
        let ids: Vec<_> = segments.iter().map(SegmentMeta::id).collect();
        writer.merge(&ids).wait()?;
    }
    for segment in kept {
        if f64::from(segment.num_deleted_docs()) > MAX_DELETED_SHARE * f64::from(segment.max_doc()) {
            writer.merge(&[segment.id()]).wait()?;
        }
    }
    Ok(())
}

/// Writes the marker whole or not at all.
fn write_marker(dir: &Path) -> Result<(), Error> {
    let (marker, draft) = (dir.join(MARKER), dir.join(format!(".{MARKER}")));
    let json = serde_json::to_vec(&Marker { format: FORMAT }).expect("a number always serialises");
    let write = || -> io::Result<()> {
        let mut file = File::create(&draft)?;
        file.write_all(&json)?;
        file.sync_all()?;
        fs::rename(&draft, &marker)
    };
    write().map_err(|e| Error::io(&marker, e))
}

fn open_or_create(dir: &Path, name: &'static str, schema: Schema) -> Result<Index, Error> {
    let at = dir.join(name);
    // Quotes that are not there at all are made anew; a list that is missing from among its files is not.
    let index = if at.join(META).exists() || at.exists() && open::has_segments(&at) {
        open::open_one(dir, name, Reader::Writer)?
    } else {
        fs::create_dir_all(&at).map_err(|e| Error::io(&at, e))?;
        // The threads that add documents are ours: a further one a segment would only wait.
        let settings = IndexSettings { docstore_compress_dedicated_thread: false, ..IndexSettings::default() };
        let create = || Index::create(Checksummed::open(dir, name, Reader::Writer)?, schema, settings);
        create().map_err(|e| Error::tantivy(dir, e))?
    };
    words::register(index.tokenizers());
    Ok(index)
}

fn index_writer(index: &Index) -> tantivy::Result<IndexWriter> {
    let options = IndexWriterOptions::builder()
        .num_worker_threads(1)
        .memory_budget_per_thread(UNUSED_BUFFER)
        .num_merge_threads(1)
        .build();
    let writer = index.writer_with_options(options)?;
    writer.set_merge_policy(Box::new(NoMergePolicy));
    Ok(writer)
}

#[cfg(test)]
mod tests {
    use super::super::segments::FileState;
    use super::super::{Index, check};
    use super::*;
    use crate::article::Article;
    use crate::quotes::{AnalysedArticle, Kind, Quote};

    fn analysed(path: &str) -> AnalysedArticle {
        let body = "“Taxes rise,” said Ada Pech.".to_string();
        let quote = Quote {
            spans: vec![3..14],
            kind: Kind::Direct,
            speaker: Some("Ada Pech".into()),
            mention: None,
            cue: None,
            rule: "after".into(),
            confidence: 0.9,
            named_at: None,
        };
        let article = Article { path: path.into(), headline: "Taxes".into(), body, ..Article::default() };
        AnalysedArticle { article, quotes: vec![quote] }
    }

    fn segments(writer: &Writer, path: &str) -> Vec<Finished> {
        let mut segments = writer.segments(REPAIR_MEMORY);
        segments.add(analysed(path), &FileState::default()).unwrap();
        vec![segments.finish().unwrap()]
    }

    #[test]
    fn kill_between_the_two_commits_is_mended_by_the_next_opener() {
        let dir = tempfile::tempdir().unwrap();
        let mut writer = Writer::open(dir.path()).unwrap();
        writer.commit(segments(&writer, "a"), &[], Vec::new()).unwrap();
        writer.commit_articles_only(segments(&writer, "b"));
        drop(writer);
        let index = Index::open(dir.path()).unwrap();
        assert_eq!((index.articles.searcher().num_docs(), index.quotes.searcher().num_docs()), (2, 2));
        assert_eq!(check(dir.path()).unwrap(), Vec::<String>::new());
        let mut writer = Writer::open(dir.path()).unwrap();
        writer.commit(segments(&writer, "c"), &["a".into()], Vec::new()).unwrap();
        index.reload().unwrap();
        assert_eq!((index.articles.searcher().num_docs(), index.quotes.searcher().num_docs()), (2, 2));
    }

    #[test]
    fn second_indexer_is_told_who_holds_the_lock() {
        let dir = tempfile::tempdir().unwrap();
        let first = Writer::open(dir.path()).unwrap();
        let error = Writer::open(dir.path()).err().unwrap().to_string();
        assert!(error.contains(&format!("process {}", std::process::id())), "{error}");
        drop(first);
        Writer::open(dir.path()).unwrap();
    }

    #[test]
    fn many_small_commits_leave_few_segments() {
        let dir = tempfile::tempdir().unwrap();
        let mut writer = Writer::open(dir.path()).unwrap();
        for i in 0..20 {
            writer.commit(segments(&writer, &i.to_string()), &[], Vec::new()).unwrap();
            writer.tidy().unwrap();
            assert!(writer.searcher().unwrap().segment_readers().len() <= MAX_SEGMENTS);
        }
        drop(writer);
        assert_eq!(Index::open(dir.path()).unwrap().articles.searcher().num_docs(), 20);
        assert_eq!(check(dir.path()).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn what_a_killed_commit_left_is_not_in_the_way_of_the_next() {
        let dir = tempfile::tempdir().unwrap();
        let meta = dir.path().join(ARTICLES).join(META);
        let files = || fs::read_dir(dir.path().join(ARTICLES)).unwrap().count();
        let mut writer = Writer::open(dir.path()).unwrap();
        let mut two = writer.segments(REPAIR_MEMORY);
        ["a", "b"].into_iter().for_each(|path| two.add(analysed(path), &FileState::default()).unwrap());
        writer.commit(vec![two.finish().unwrap()], &[], Vec::new()).unwrap();
        let before = fs::read(&meta).unwrap();
        writer.commit(segments(&writer, "a"), &["a".into()], Vec::new()).unwrap();
        drop(writer);
        // As if killed where the deletions are written, but not yet the list of segments that names them.
        fs::write(&meta, before).unwrap();
        let left = files();
        let mut writer = Writer::open(dir.path()).unwrap();
        assert!(files() < left, "what nothing names goes");
        writer.commit(segments(&writer, "a"), &["a".into()], Vec::new()).unwrap();
        assert_eq!(writer.searcher().unwrap().num_docs(), 2);
    }

    #[test]
    fn a_commit_replaces_older_articles_and_keeps_its_own() {
        let dir = tempfile::tempdir().unwrap();
        let mut writer = Writer::open(dir.path()).unwrap();
        for _ in 0..3 {
            writer.commit(segments(&writer, "a"), &["a".into()], Vec::new()).unwrap();
            assert_eq!(writer.searcher().unwrap().num_docs(), 1);
        }
    }
}
