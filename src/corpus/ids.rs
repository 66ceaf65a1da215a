//! The ids of a file's rows → one name a row: two articles under one would be shown and marked as each other.

use rustc_hash::FxHashSet;

use super::json::row_id;
use super::{FileError, Reason};
use crate::article::Article;

/// The ids that rows of a file have had so far: some 16 bytes each.
#[derive(Debug, Default)]
pub struct RowIds {
    seen: FxHashSet<u64>,
}

impl RowIds {
    /// By what the next row is to be known instead of the id that it gives, where a row before has that.
    pub fn other_name(&mut self, line: u64, row: &[u8]) -> Option<String> {
        self.other_name_for(&row_id(line, row))
    }

    /// The same for an id that has been read already.
    pub fn other_name_for(&mut self, id: &str) -> Option<String> {
        if self.is_first(id) {
            return None;
        }
        (2..).map(|number: u64| format!("{id}#{number}")).find(|name| self.is_first(name))
    }

    fn is_first(&mut self, id: &str) -> bool {
        let hash = blake3::hash(id.as_bytes());
        self.seen.insert(u64::from_le_bytes(*hash.as_bytes().first_chunk().expect("a hash has 32 bytes")))
    }
}

/// Makes the article known by another name than its row's id; gives what its reader should know of that.
pub fn rename(article: &mut Article, line: Option<u64>, name: String) -> FileError {
    // Only an article of a row is renamed, and it has the row's id or the number of its line.
    let id = article.record.replace(name.clone()).unwrap_or_default();
    FileError { path: article.path.clone(), line, reason: Reason::RepeatedId { id, name } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_has_a_name_of_its_own() {
        let mut ids = RowIds::default();
        let mut name = |id: &str| ids.other_name_for(id).unwrap_or_else(|| id.to_string());
        assert_eq!(["a", "b", "a", "a#2", "a", "a#2"].map(&mut name), ["a", "b", "a#2", "a#2#2", "a#3", "a#2#3"]);
    }

    #[test]
    fn a_row_is_known_by_its_own_id_or_else_by_its_line() {
        let mut ids = RowIds::default();
        assert_eq!(ids.other_name(1, b"{\"id\":\"2\",\"body\":\"x\"}"), None);
        assert_eq!(ids.other_name(2, b"{\"body\":\"x\"}"), Some("2#2".into()));
        assert_eq!(ids.other_name(3, b"{\"docid\":7,\"body\":\"x\0\"}"), None);
        assert_eq!(ids.other_name(4, b"{\"id\":7}"), Some("7#2".into()));
        assert_eq!(ids.other_name(5, b"no JSON"), None);
    }
}
