//! Paths → the files under them, in a fixed order.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use rustc_hash::FxHashSet;
use walkdir::{DirEntry, WalkDir};

use super::{FileError, Options, Reason, format_of};

/// A file that may hold articles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Absolute.
    pub path: PathBuf,
    /// The directory, or the file itself, that was named; absolute.
    pub root: PathBuf,
    /// In bytes.
    pub size: u64,
    /// Nanoseconds since 1970, negative before.
    pub modified_ns: i64,
}

/// The file that makes a directory an index. An index is often made beside the articles, below what is walked.
pub const INDEX_MARKER: &str = "whosaid.json";

/// Names of files that tell about a corpus; below a directory they are no articles, named themselves they are.
const ABOUT: [&str; 7] = ["readme", "license", "licence", "copying", "changelog", "contributing", "notice"];

/// The files under `paths`: the paths in their order, what is below each sorted by the bytes of its names, no file twice.
///
/// Hidden files and directories (`.git`) are passed over, and what is in an index. What is left out by rule (other formats, links, `README.md`)
/// and what cannot be read (a directory, a path that is not there) is an error in its place; see
/// [`FileError::severity`].
pub fn walk(paths: &[PathBuf], options: &Options) -> impl Iterator<Item = Result<Found, FileError>> + use<> {
    let follow = options.follow_links;
    let mut seen = FxHashSet::default();
    let several = paths.len() > 1;
    let found = Vec::from(paths).into_iter().flat_map(move |path| walk_root(&path, follow));
    found.filter(move |item| match item {
        Ok(found) if several => seen.insert(found.path.clone()),
        _ => true,
    })
}

fn walk_root(path: &Path, follow: bool) -> Box<dyn Iterator<Item = Result<Found, FileError>>> {
    let named = |e: std::io::Error| FileError::io(&path.to_string_lossy(), &e);
    let meta = match fs::metadata(path) {
        Ok(meta) => meta,
        Err(e) => return Box::new(std::iter::once(Err(named(e)))),
    };
    let root = match if meta.is_dir() { fs::canonicalize(path) } else { absolute(path) } {
        Ok(root) => root,
        Err(e) => return Box::new(std::iter::once(Err(named(e)))),
    };
    if root.to_str().is_none() {
        return Box::new(std::iter::once(Err(FileError::new(&root.to_string_lossy(), Reason::BadName))));
    }
    if meta.is_file() {
        return Box::new(std::iter::once(Ok(found(root.clone(), root, &meta))));
    }
    if !meta.is_dir() {
        // Reading a pipe or a device might never end.
        let special = FileError::new(&path.to_string_lossy(), Reason::SpecialFile);
        return Box::new(std::iter::once(Err(special)));
    }
    let entries = WalkDir::new(&root).follow_links(follow).sort_by_file_name().into_iter();
    let mut entries = entries.filter_entry(|e| e.depth() == 0 || !e.file_name().as_encoded_bytes().starts_with(b"."));
    Box::new(std::iter::from_fn(move || {
        loop {
            match entries.next()? {
                Ok(entry) if entry.file_type().is_dir() && entry.path().join(INDEX_MARKER).is_file() => {
                    entries.skip_current_dir();
                    return Some(Err(FileError::new(&entry.path().to_string_lossy(), Reason::AnIndex)));
                }
                Ok(entry) => match look_at(&entry, &root) {
                    None => {}
                    looked => return looked,
                },
                Err(e) => return Some(Err(walk_error(&e))),
            }
        }
    }))
}

/// The file's own name under its directory's true path: a link that is named keeps its ending.
fn absolute(file: &Path) -> std::io::Result<PathBuf> {
    let full = std::path::absolute(file)?;
    match (full.parent(), full.file_name()) {
        (Some(parent), Some(name)) => Ok(fs::canonicalize(parent)?.join(name)),
        _ => fs::canonicalize(file),
    }
}

fn look_at(entry: &DirEntry, root: &Path) -> Option<Result<Found, FileError>> {
    let kind = entry.file_type();
    if kind.is_dir() {
        return None;
    }
    let skip = |reason| Some(Err(FileError::new(&entry.path().to_string_lossy(), reason)));
    if kind.is_symlink() {
        return skip(Reason::Link);
    }
    if !kind.is_file() {
        return skip(Reason::SpecialFile);
    }
    if format_of(entry.path()).is_none() {
        return skip(Reason::OtherFormat);
    }
    if is_about(entry.path()) {
        return skip(Reason::NotAnArticle);
    }
    if entry.path().to_str().is_none() {
        return skip(Reason::BadName);
    }
    Some(match entry.metadata() {
        Ok(meta) => Ok(found(entry.path().to_path_buf(), root.to_path_buf(), &meta)),
        Err(e) => Err(walk_error(&e)),
    })
}

fn is_about(path: &Path) -> bool {
    path.file_stem().is_some_and(|stem| ABOUT.contains(&stem.to_string_lossy().to_ascii_lowercase().as_str()))
}

fn found(path: PathBuf, root: PathBuf, meta: &Metadata) -> Found {
    // A file system without times gives 0: then size and content tell whether it changed.
    let modified_ns = meta.modified().map_or(0, |time| match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_nanos()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_nanos()).map_or(i64::MIN, |n| -n),
    });
    Found { path, root, size: meta.len(), modified_ns }
}

fn walk_error(error: &walkdir::Error) -> FileError {
    let path = error.path().map(|p| p.to_string_lossy().into_owned()).unwrap_or_default();
    match error.io_error() {
        Some(io) => FileError::io(&path, io),
        None => FileError::new(&path, Reason::Io("a link that leads back to its own directory".to_string())),
    }
}
