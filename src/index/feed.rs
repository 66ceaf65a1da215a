//! Paths → jobs for the workers: which file to read, which rows of it; what has not changed is left out.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::manifest::{Known, Manifest, number, short_hash};
use super::segments::FileState;
use crate::corpus::{self, FileError, Found, Lines, Options, Reason, RowIds};

/// How many bytes of rows go to a worker at once.
const BATCH_BYTES: usize = 256 << 10;

/// The version of reading and of finding quotes: articles that another one read are read again.
const VERSION: &str = "1";

/// Gives the numbers of the articles that the index has of a file. Taken for none where they cannot be had, all rows would come twice.
pub(super) type Keys = Box<dyn Fn(&str) -> tantivy::Result<FxHashSet<u64>>>;

/// Something to do for a worker.
pub(super) enum Job {
    /// Read this file whole.
    File(Task),
    /// Read these rows of a file.
    Rows(Arc<Task>, Vec<Row>),
}

/// A file that is new or may have changed.
#[derive(Debug)]
pub(super) struct Task {
    pub path: String,
    /// Its state; of a file that is read whole, the worker finds the hash.
    pub state: FileState,
    pub known: Option<Known>,
    /// The articles that an earlier build, which did not come to the file's end, has read of it.
    pub resume: Option<FxHashSet<u64>>,
}

/// A line of a file, counted from 1.
pub(super) struct Row {
    pub line: u64,
    pub text: Vec<u8>,
    /// What it is to be known by, where a row before it has its id.
    pub name: Option<String>,
}

/// Where the next job comes from. Holds one open file at most.
pub(super) struct Feed {
    walk: Box<dyn Iterator<Item = Result<Found, FileError>>>,
    options: u64,
    manifest: Manifest,
    partial: FxHashSet<u64>,
    open: Option<(Arc<Task>, Lines, RowIds)>,
    keys: Keys,
    /// The files that are there, by number.
    pub seen: FxHashSet<u64>,
    /// What was left out or could not be read, and notes.
    pub failed: Vec<FileError>,
    /// Articles of the files that were found as they were.
    pub unchanged: u64,
    /// How many files have been looked at.
    pub files: u64,
    /// Bytes of the files that have been looked at to their end.
    bytes: u64,
    /// The files of which all rows have been given out.
    pub complete: Vec<String>,
    /// The files whose earlier articles must go before these rows come.
    pub replaced: Vec<String>,
}

impl Feed {
    /// `partial` are the numbers of files that an earlier build did not come to the end of.
    pub(super) fn new(
        paths: &[PathBuf],
        options: &Options,
        manifest: Manifest,
        partial: FxHashSet<u64>,
        keys: Keys,
    ) -> Feed {
        Feed {
            walk: Box::new(corpus::walk(paths, options)),
            options: number(&format!("{VERSION} {:?}", options.source)),
            manifest,
            partial,
            open: None,
            keys,
            seen: FxHashSet::default(),
            failed: Vec::new(),
            unchanged: 0,
            files: 0,
            bytes: 0,
            complete: Vec::new(),
            replaced: Vec::new(),
        }
    }

    /// The file that is being read row by row.
    pub(super) fn unfinished(&self) -> Option<&str> {
        self.open.as_ref().map(|(task, ..)| &*task.path)
    }

    /// How many bytes of files have been looked at; of compressed files as they are on disk.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes + self.open.as_ref().map_or(0, |(task, lines, _)| lines.bytes_read().min(task.state.size))
    }

    /// How many articles the index had of a file before, by its number.
    pub(super) fn known(&self, file: u64) -> u64 {
        self.manifest.by_number(file).map_or(0, |known| u64::from(known.articles))
    }

    /// The next job; `None` when all files have been looked at. Fails where the index cannot be asked what it has.
    pub(super) fn next(&mut self) -> tantivy::Result<Option<Job>> {
        loop {
            if let Some(job) = self.next_rows() {
                return Ok(Some(job));
            }
            match self.walk.next() {
                None => return Ok(None),
                Some(Err(e)) => self.failed.push(e),
                Some(Ok(found)) => {
                    if let Some(job) = self.look_at(found)? {
                        return Ok(Some(job));
                    }
                }
            }
        }
    }

    fn look_at(&mut self, found: Found) -> tantivy::Result<Option<Job>> {
        let path = found.path.to_string_lossy().into_owned();
        if !self.seen.insert(number(&path)) {
            return Ok(None);
        }
        self.files += 1;
        let known = self.manifest.get(&path);
        let partial = self.partial.contains(&number(&path));
        let mut state = FileState { size: found.size, modified: found.modified_ns, hash: 0, options: self.options };
        if let Some(known) = known
            && !partial
            && state == (FileState { hash: 0, ..known.state })
        {
            self.unchanged += u64::from(known.articles);
            self.bytes += found.size;
            return Ok(None);
        }
        if !corpus::is_lines(&found.path) {
            self.bytes += found.size;
            return Ok(Some(Job::File(Task { path, state, known, resume: None })));
        }
        match hash_file(&path).and_then(|hash| Ok((hash, Lines::open(&found.path)?))) {
            Err(e) => self.failed.push(e),
            Ok((hash, lines)) => {
                state.hash = hash;
                if let Some(encoding) = lines.encoding() {
                    self.failed.push(FileError::new(&path, Reason::Encoding(encoding.to_string())));
                }
                self.open_rows(Task { path, state, known, resume: None }, partial, lines)?;
            }
        }
        Ok(self.next_rows())
    }

    fn open_rows(&mut self, mut task: Task, partial: bool, lines: Lines) -> tantivy::Result<()> {
        match task.known {
            Some(known) if known.state.hash == task.state.hash && known.state.options == task.state.options => {
                if !partial {
                    self.unchanged += u64::from(known.articles);
                    self.bytes += task.state.size;
                    return Ok(());
                }
                task.resume = Some((self.keys)(&task.path)?);
            }
            Some(_) => self.replaced.push(task.path.clone()),
            None => {}
        }
        self.open = Some((Arc::new(task), lines, RowIds::default()));
        Ok(())
    }

    fn next_rows(&mut self) -> Option<Job> {
        let (task, lines, ids) = self.open.as_mut()?;
        let (mut rows, mut bytes) = (Vec::new(), 0);
        let mut ended = false;
        while bytes < BATCH_BYTES && !ended {
            let mut text = Vec::new();
            match lines.next(&mut text) {
                Some(Ok(line)) => {
                    bytes += text.len();
                    // Here, as only here the rows come in their order.
                    let name = ids.other_name(line, &text);
                    rows.push(Row { line, text, name });
                }
                Some(Err(e)) => self.failed.push(e),
                None => ended = true,
            }
        }
        let task = task.clone();
        if ended {
            self.complete.push(task.path.clone());
            self.bytes += task.state.size;
            self.open = None;
        }
        (!rows.is_empty()).then_some(Job::Rows(task, rows))
    }
}

/// The hash of a file's content, of any size.
pub(super) fn hash_file(path: &str) -> Result<u64, FileError> {
    let mut hash = blake3::Hasher::new();
    let read = File::open(Path::new(path)).and_then(|file| hash.update_reader(file).map(|_| ()));
    read.map_err(|e| FileError::new(path, Reason::Io(e.to_string())))?;
    Ok(short_hash(hash.finalize().as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_a_half_read_file_are_not_read_again_where_the_index_cannot_be_asked_which_it_has() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().canonicalize().unwrap().join("rows.jsonl");
        std::fs::write(&file, "{\"body\": \"One.\"}\n{\"body\": \"Two.\"}\n").unwrap();
        let path = file.to_string_lossy().into_owned();
        let options = Options::default();
        let hash = hash_file(&path).unwrap();
        let options_number = number(&format!("{VERSION} {:?}", options.source));
        let state = FileState { size: 1, modified: 0, hash, options: options_number };
        let manifest = || Manifest::of(&path, Known { state, articles: 1 });
        let partial = || FxHashSet::from_iter([number(&path)]);
        let broken: Keys = Box::new(|_| Err(tantivy::TantivyError::InternalError("damaged".into())));
        let mut feed = Feed::new(std::slice::from_ref(&file), &options, manifest(), partial(), broken);
        assert!(feed.next().is_err());
        let sound: Keys = Box::new(|_| Ok(FxHashSet::from_iter([7])));
        let mut feed = Feed::new(std::slice::from_ref(&file), &options, manifest(), partial(), sound);
        let Ok(Some(Job::Rows(task, rows))) = feed.next() else { panic!("no rows") };
        assert_eq!((task.resume.clone(), rows.len()), (Some(FxHashSet::from_iter([7])), 2));
    }
}
