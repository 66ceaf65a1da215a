//! Analysed articles → index directory: two Tantivy indexes, of articles and of quotes, written by one writer.
//!
//! [`build()`] walks, hands out jobs (`feed`), has workers read, analyse and fill segments (`round`), and commits
//! (`writer`). [`Index::open`] is the side of those who search.

pub mod analysis;
mod build;
mod check;
mod checksums;
pub mod columns;
mod deletion;
mod error;
mod feed;
mod lock;
mod manifest;
mod open;
mod roots;
mod round;
pub mod schema;
mod segments;
mod stats;
mod stored;
pub mod telling;
mod words;
mod writer;

pub use build::{Progress, Settings, Summary, build};
pub use check::{check, damaged_files};
pub use error::Error;
pub use open::{Index, id_of};
pub use roots::{Root, roots};
pub use segments::{FileState, kind_name, worth_indexing};
pub use stats::{Stats, stats};
pub use stored::{from_days, to_days};
