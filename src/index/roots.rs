//! Which paths were indexed, so that the next run need not be told: `roots.json` in the index directory.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Error;
use crate::corpus::Options;

const FILE: &str = "roots.json";

/// A path that was indexed, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Root {
    /// Absolute.
    pub path: PathBuf,
    pub source: Option<String>,
    #[serde(default)]
    pub follow_links: bool,
}

impl Root {
    /// What the reader of files was told.
    pub fn options(&self) -> Options {
        Options { source: self.source.clone(), follow_links: self.follow_links }
    }
}

/// The paths that were indexed into `dir`, in the order of their first time.
///
/// # Errors
/// Where nothing was, or the list cannot be read.
pub fn roots(dir: &Path) -> Result<Vec<Root>, Error> {
    match fs::read(dir.join(FILE)) {
        Ok(bytes) => {
            serde_json::from_slice(&bytes).map_err(|e| Error::Roots { path: dir.join(FILE), reason: e.to_string() })
        }
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(e) => Err(Error::io(&dir.join(FILE), e)),
    }
}

/// Adds paths to the list; one that is there already takes the options of this time.
pub(super) fn remember(dir: &Path, paths: &[PathBuf], options: &Options) -> Result<(), Error> {
    let mut all = roots(dir)?;
    let before = all.clone();
    for path in paths {
        let path = std::path::absolute(path).map_err(|e| Error::io(path, e))?;
        let root = Root { path, source: options.source.clone(), follow_links: options.follow_links };
        match all.iter_mut().find(|known| known.path == root.path) {
            Some(known) => *known = root,
            None => all.push(root),
        }
    }
    if all == before {
        return Ok(());
    }
    let wrap = |e| Error::io(&dir.join(FILE), e);
    let text = serde_json::to_vec_pretty(&all).expect("paths that were read back are text");
    let next = dir.join("roots.json.new");
    fs::write(&next, text).map_err(wrap)?;
    fs::rename(&next, dir.join(FILE)).map_err(wrap)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_path_is_remembered_once_with_its_last_options() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(roots(dir.path()).unwrap(), []);
        let wire = Options { source: Some("Wire".into()), ..Options::default() };
        remember(dir.path(), &["/a".into(), "/b".into()], &Options::default()).unwrap();
        remember(dir.path(), &["/a".into()], &wire).unwrap();
        let found: Vec<_> = roots(dir.path()).unwrap().into_iter().map(|root| (root.path, root.source)).collect();
        assert_eq!(found, [("/a".into(), Some("Wire".to_string())), ("/b".into(), None)]);
    }
}
