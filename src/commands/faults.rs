//! A panic → an outcome: a damaged index is named as that, a fault of this program is told in a line.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread;

use whosaid::index;

use super::{Outcome, output};

/// Where panics came from, since the program started.
static PLACES: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// From here on, a panic is told by [`caught`] and without the words of a stack trace; `RUST_BACKTRACE=1` brings those back.
pub fn expect() {
    if std::env::var_os("RUST_BACKTRACE").is_none_or(|value| value == "0") {
        panic::set_hook(Box::new(note));
    }
}

fn note(fault: &PanicHookInfo) {
    let place = fault.location().map_or_else(|| "an unknown place".to_string(), ToString::to_string);
    // Our own threads hand their panics on. Of others, nobody may hear of this one later.
    if thread::current().name().is_some_and(|name| name != "main") {
        tell(&place);
        return;
    }
    let mut places = PLACES.lock().unwrap_or_else(PoisonError::into_inner);
    if !places.contains(&place) {
        places.push(place);
    }
}

fn tell(place: &str) {
    output::warn(&format!("fault in whosaid at {place}; please report it"));
}

/// Runs a command. A panic in it is a failure: for a damaged file, if `index`, which it works with, has one.
pub fn caught(index: Option<&Path>, command: impl FnOnce() -> anyhow::Result<Outcome>) -> anyhow::Result<Outcome> {
    let outcome = panic::catch_unwind(AssertUnwindSafe(command));
    // What befell a single file and was caught there is to be reported, too.
    let places = std::mem::take(&mut *PLACES.lock().unwrap_or_else(PoisonError::into_inner));
    if outcome.is_err()
        && let Some(error) = index.and_then(damage)
    {
        return Err(error.into());
    }
    places.iter().for_each(|place| tell(place));
    outcome.unwrap_or(Ok(Outcome::Failed))
}

/// What is wrong with the files of an index, if anything is.
fn damage(dir: &Path) -> Option<index::Error> {
    // Where looking fails, too, the index is damaged, or away: that then is what there is to say.
    let looked = panic::catch_unwind(|| index::damaged_files(dir));
    let problems = match looked {
        Ok(Ok(problems)) => problems,
        Ok(Err(error)) => return Some(error),
        Err(_) => vec!["its files cannot be read".to_string()],
    };
    (!problems.is_empty()).then(|| index::Error::Damaged { dir: dir.to_path_buf(), what: problems.join("; ") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_failure_and_no_index_is_blamed_that_is_sound() {
        assert_eq!(caught(None, || panic!("a test")).unwrap(), Outcome::Failed);
        assert_eq!(caught(None, || Ok(Outcome::Nothing)).unwrap(), Outcome::Nothing);
    }

    #[test]
    fn a_panic_over_an_index_that_cannot_be_read_is_told_as_that() {
        let dir = tempfile::tempdir().unwrap();
        let error = caught(Some(&dir.path().join("gone")), || panic!("a test")).unwrap_err().to_string();
        assert!(error.contains("gone"), "{error}");
    }
}
