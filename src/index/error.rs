//! What can go wrong with an index directory, and what to do then.

use std::io;
use std::path::{Path, PathBuf};

use tantivy::TantivyError;
use tantivy::directory::error::{OpenDirectoryError, OpenReadError, OpenWriteError};

use super::checksums::DamagedFile;
use super::schema::FORMAT;

/// What went wrong with the index directory.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no index at {}: make one with `whosaid index PATH`", .0.display())]
    Missing(PathBuf),
    #[error("the index at {} is empty: fill it with `whosaid index PATH`", .0.display())]
    Empty(PathBuf),
    #[error("{} is a file: an index is a directory", .0.display())]
    NotADirectory(PathBuf),
    #[error("{} is not an index, and holds other things: name a new or an empty directory", .0.display())]
    NotAnIndex(PathBuf),
    #[error("the index at {} has format {found}, this program reads format {FORMAT}: index again into a new directory", .dir.display())]
    Format { dir: PathBuf, found: u32 },
    #[error("the index at {} is being written by {holder}: try again when it is done", .dir.display())]
    Locked { dir: PathBuf, holder: String },
    #[error("no space left for the index at {}: what was committed before is still good", .0.display())]
    DiskFull(PathBuf),
    #[error("the index at {} is damaged: {what}; run `whosaid check`, or index again into a new directory", .dir.display())]
    Damaged { dir: PathBuf, what: String },
    #[error("{} cannot be read: {reason}; delete it: it only tells `--update` without a path what to read", .path.display())]
    Roots { path: PathBuf, reason: String },
    #[error("{}: {reason}", .path.display())]
    Io { path: PathBuf, reason: io::Error },
}

impl Error {
    pub(super) fn io(path: &Path, reason: io::Error) -> Self {
        match reason.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::DiskFull(path.to_path_buf()),
            _ => Error::Io { path: path.to_path_buf(), reason },
        }
    }

    /// What Tantivy says about the index at `dir`, told by its cause.
    pub(super) fn tantivy(dir: &Path, error: TantivyError) -> Self {
        let damaged = |what: String| Error::Damaged { dir: dir.to_path_buf(), what };
        if let Some(e) = io_error(&error) {
            let words = e.to_string();
            let told = || os_error(&words).unwrap_or_else(|| io::Error::new(e.kind(), words.clone()));
            return Error::damaged_file(e).unwrap_or_else(|| Error::io(dir, told()));
        }
        match &error {
            TantivyError::OpenReadError(OpenReadError::FileDoesNotExist(path)) => {
                damaged(format!("the file {} is missing", path.display()))
            }
            TantivyError::LockFailure(_, _) => {
                Error::Locked { dir: dir.to_path_buf(), holder: "another program".into() }
            }
            // What failed on a thread of Tantivy's comes as words.
            TantivyError::InternalError(words) if let Some(e) = os_error(words) => Error::io(dir, e),
            _ => damaged(error.to_string()),
        }
    }

    /// What a failed search says of a damaged file, if it failed for one.
    pub fn of_search(error: &TantivyError) -> Option<Self> {
        io_error(error).and_then(Error::damaged_file)
    }

    /// What a failed read says of a damaged file, if it failed for one.
    pub fn damaged_file(error: &io::Error) -> Option<Self> {
        let damaged = error.get_ref()?.downcast_ref::<DamagedFile>()?;
        Some(Error::Damaged { dir: damaged.dir.clone(), what: damaged.to_string() })
    }
}

/// The system's error that is told in `words`: *No space left on device (os error 28)*.
fn os_error(words: &str) -> Option<io::Error> {
    let (_, number) = words.split_once("(os error ")?;
    number.split_once(')')?.0.parse().ok().map(io::Error::from_raw_os_error)
}

/// The failed read or write that an error of Tantivy's comes from.
fn io_error(error: &TantivyError) -> Option<&io::Error> {
    match error {
        TantivyError::IoError(e)
        | TantivyError::OpenWriteError(OpenWriteError::IoError { io_error: e, .. })
        | TantivyError::OpenDirectoryError(OpenDirectoryError::IoError { io_error: e, .. })
        | TantivyError::OpenReadError(OpenReadError::IoError { io_error: e, .. }) => Some(e),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_no_damage_on_whatever_thread_it_is_met() {
        let told = |words: &str| Error::tantivy(Path::new("index"), TantivyError::InternalError(words.into()));
        assert!(matches!(told("'No space left on device (os error 28)'"), Error::DiskFull(_)));
        assert!(matches!(told("Permission denied (os error 13)"), Error::Io { .. }));
        let wrapped = io::Error::other("No space left on device (os error 28)");
        assert!(matches!(Error::tantivy(Path::new("index"), wrapped.into()), Error::DiskFull(_)));
        assert!(matches!(told("a merge went wrong"), Error::Damaged { .. }));
    }
}
