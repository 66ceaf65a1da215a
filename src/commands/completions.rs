//! `whosaid completions SHELL`: the script by which a shell completes; and the values it then asks for: names out of the index.

use std::env;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap_complete::engine::CompletionCandidate;
use clap_complete::env::Shells;
use whosaid::index::analysis::tokens;
use whosaid::search::{NameKind, Searcher};

use super::Outcome;
use crate::cli::Completions;

/// More names than these help nobody.
const MAX_OFFERED: usize = 200;

pub fn run(args: Completions) -> anyhow::Result<Outcome> {
    let mut script = Vec::new();
    let shells = Shells::builtins();
    let name = args.shell.to_string();
    let shell = shells.completer(&name).ok_or_else(|| anyhow::anyhow!("there are no completions for {name}"))?;
    let program = env::current_exe().map_or_else(|_| "whosaid".into(), |path| path.to_string_lossy().into_owned());
    shell.write_registration("COMPLETE", "whosaid", "whosaid", &program, &mut script)?;
    std::io::stdout().write_all(&script)?;
    std::io::stdout().flush()?;
    Ok(Outcome::Found)
}

/// The speakers whose name begins as typed.
pub fn speakers(typed: &OsStr) -> Vec<CompletionCandidate> {
    names(NameKind::Speaker, typed)
}

/// The outlets whose name begins as typed.
pub fn sources(typed: &OsStr) -> Vec<CompletionCandidate> {
    names(NameKind::Source, typed)
}

fn names(kind: NameKind, typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy().replace('-', " ");
    let found = Searcher::open(&index_typed(env::args_os().map(PathBuf::from)))
        .and_then(|searcher| searcher.names_starting(kind, &typed));
    // None where the index cannot be asked: a shell that is completing has no place for an error.
    let names = found.unwrap_or_default().into_iter().take(MAX_OFFERED);
    names.map(|name| CompletionCandidate::new(as_one_word(&name)).help(Some(name.into()))).collect()
}

/// A name as it can be typed without quotation marks: `Nora-Pech`. Only letters, digits and hyphens, as names come
/// from articles and what is completed is about to be run.
fn as_one_word(name: &str) -> String {
    let letters = |word: &str| word.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    tokens(name).map(|(range, _)| letters(&name[range])).collect::<Vec<_>>().join("-")
}

/// The index of the command line that is being typed: `--index DIR`, else as usual.
fn index_typed(words: impl Iterator<Item = PathBuf>) -> PathBuf {
    let words: Vec<PathBuf> = words.collect();
    let given = words.iter().enumerate().find_map(|(i, word)| match word.to_str() {
        Some("--index") => words.get(i + 1).cloned(),
        Some(word) => word.strip_prefix("--index=").map(PathBuf::from),
        None => None,
    });
    given
        .or_else(|| env::var_os("WHOSAID_INDEX").map(PathBuf::from))
        .unwrap_or_else(|| Path::new("index").to_path_buf())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_completed_name_is_one_word_without_signs() {
        assert_eq!(as_one_word("Nora Pech"), "Nora-Pech");
        assert_eq!(as_one_word("elLucero.es, U.S."), "elLucero-es-US");
        assert_eq!(as_one_word("María-José O’Brien $(reboot); `ls`"), "María-José-OBrien-reboot-ls");
    }

    #[test]
    fn the_index_is_the_one_being_typed() {
        let typed = ["whosaid", "search", "--index", "/srv/news", "--speaker"].map(PathBuf::from);
        assert_eq!(index_typed(typed.into_iter()), Path::new("/srv/news"));
        assert_eq!(index_typed([PathBuf::from("--index=here")].into_iter()), Path::new("here"));
    }
}
