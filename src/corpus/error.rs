//! What can be wrong with a file or a row of it.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};

use serde::{Serialize, Serializer};
use thiserror::Error;

/// Something to tell about a file, or about one row of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Error)]
#[error("{path}{}: {reason}", line.map(|n| format!(":{n}")).unwrap_or_default())]
pub struct FileError {
    pub path: String,
    /// The line, counted from 1, where one row is meant.
    pub line: Option<u64>,
    #[serde(serialize_with = "as_text")]
    pub reason: Reason,
}

/// What it was; as text, what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
pub enum Reason {
    #[error("{0}")]
    Io(String),
    #[error("there is no such file or directory")]
    NotFound,
    #[error("it is empty")]
    Empty,
    #[error("it has nothing but white space")]
    Blank,
    #[error("it is no text; give articles as text, Markdown or JSON")]
    NoText,
    #[error("an article or row is longer than 64 MiB; split it, or give one article a line (.jsonl)")]
    TooLong,
    #[error("this is no JSON object: {0}")]
    BadJson(String),
    #[error("the row has no text; a field `body`, `text` or `content` is needed")]
    NoBody,
    #[error("not a format of articles; name the file itself to read it as text")]
    OtherFormat,
    #[error("a file about the corpus, not an article; name the file itself to read it")]
    NotAnArticle,
    #[error("an index of this program, no articles")]
    AnIndex,
    #[error("a symbolic link, not followed")]
    Link,
    #[error("neither a file nor a directory")]
    SpecialFile,
    /// The index knows files by their path as text; another one could not be found again.
    #[error("its name, or that of a folder above it, is not UTF-8; rename it (� stands for what cannot be shown)")]
    BadName,
    #[error("read as {0}")]
    Encoding(String),
    #[error("the date “{0}” is not understood; write it as 2025-11-18")]
    Date(String),
    #[error("an earlier row of the file has the id “{id}”, too; this one is known as “{name}”")]
    RepeatedId { id: String, name: String },
    #[error("the front matter is not understood: {0}")]
    FrontMatter(String),
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The article was read all the same.
    Note,
    /// Left out by rule, not by failure.
    Skipped,
    /// An article, or a file, was lost.
    Failed,
}

impl FileError {
    pub fn new(path: &str, reason: Reason) -> FileError {
        FileError { path: path.to_string(), line: None, reason }
    }

    pub fn at_line(path: &str, line: u64, reason: Reason) -> FileError {
        FileError { path: path.to_string(), line: Some(line), reason }
    }

    pub(super) fn io(path: &str, error: &std::io::Error) -> FileError {
        FileError::new(path, Reason::of_io(error))
    }

    pub fn severity(&self) -> Severity {
        match self.reason {
            Reason::Encoding(_) | Reason::Date(_) | Reason::FrontMatter(_) | Reason::RepeatedId { .. } => {
                Severity::Note
            }
            Reason::OtherFormat | Reason::NotAnArticle | Reason::AnIndex | Reason::Link | Reason::SpecialFile => {
                Severity::Skipped
            }
            _ => Severity::Failed,
        }
    }
}

impl Reason {
    pub(super) fn of_io(error: &std::io::Error) -> Reason {
        match error.kind() {
            std::io::ErrorKind::NotFound => Reason::NotFound,
            std::io::ErrorKind::PermissionDenied => Reason::Io("it may not be read (permission denied)".to_string()),
            _ => Reason::Io(error.to_string()),
        }
    }
}

fn as_text<S: Serializer>(reason: &Reason, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(reason)
}

/// Runs what reads untrusted text. A panic there, which is a mistake of ours, loses no more than that text.
pub fn guarded<T>(path: &str, line: Option<u64>, read: impl FnOnce() -> Result<T, FileError>) -> Result<T, FileError> {
    panic::catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|panic| {
        let reason = Reason::Io(format!("this program failed on it, please report: {}", words_of(&*panic)));
        Err(FileError { path: path.to_string(), line, reason })
    })
}

/// What a panic said.
fn words_of(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no reason given")
}
