//! [`Article`]: the one shape that all formats give and all later stages take.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Where the outlet is not known, this stands in [`Article::source`].
pub const UNKNOWN_SOURCE: &str = "unknown";

/// One news item.
///
/// `body` is the text that every offset of a quote or passage refers to: bytes on char boundaries, half-open.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Article {
    /// The file that the article was read from, as it was named or found; `-` for standard input.
    pub path: String,
    /// The input row's own id (or its line number, counted from 1), where the file holds many articles.
    pub record: Option<String>,
    pub headline: String,
    pub body: String,
    /// The outlet, else [`UNKNOWN_SOURCE`].
    pub source: String,
    pub published: Option<Date>,
    pub url: Option<String>,
    pub author: Option<String>,
    /// ISO 639-1 code, `en`; `None` where the text is too short to tell.
    pub language: Option<String>,
}

impl Article {
    /// The stable key of the article in an index: 16 hex digits of the hash of path and record.
    pub fn id(&self) -> String {
        let mut hash = blake3::Hasher::new();
        hash.update(self.path.as_bytes());
        if let Some(record) = &self.record {
            hash.update(b"\0").update(record.as_bytes());
        }
        hash.finalize().to_hex()[..16].to_string()
    }
}
