//! Why a search cannot be answered.

use crate::index;

use super::authority::AuthorityError;
use super::query::SyntaxError;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the query is not understood\n{}", .error.under(.query))]
    Syntax { query: String, error: SyntaxError },
    #[error("nobody called {name:?} is quoted in this index{}", or_these(.nearest, "speakers"))]
    UnknownSpeaker { name: String, nearest: Vec<String> },
    #[error("no outlet called {name:?} is in this index{}", or_these(.nearest, "sources"))]
    UnknownSource { name: String, nearest: Vec<String> },
    #[error("several ids start with {start:?}: {}; type more of the one that is meant", .ids.join(", "))]
    AmbiguousId { start: String, ids: Vec<String> },
    #[error("{clause:?} is too general: {reason}")]
    TooGeneral { clause: String, reason: String },
    #[error(transparent)]
    Index(#[from] index::Error),
    #[error(transparent)]
    Names(#[from] AuthorityError),
    #[error("the index cannot be searched: {0}; `whosaid check` says whether it is damaged")]
    Engine(tantivy::TantivyError),
    #[error("the index cannot be read: {0}; `whosaid check` says whether it is damaged")]
    Io(std::io::Error),
}

impl From<tantivy::TantivyError> for Error {
    fn from(error: tantivy::TantivyError) -> Self {
        index::Error::of_search(&error).map_or_else(|| Error::Engine(error), Error::Index)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        index::Error::damaged_file(&error).map_or_else(|| Error::Io(error), Error::Index)
    }
}

fn or_these(nearest: &[String], command: &str) -> String {
    if nearest.is_empty() {
        format!("; `whosaid {command}` lists all")
    } else {
        format!("; the nearest names are: {}", nearest.join(", "))
    }
}
