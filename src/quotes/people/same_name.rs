//! Whether two names are one person's: initials, nicknames and words that are left out.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::super::lang::en_people::NICKNAMES;
use super::reading::{Reading, WordId};

/// Whether two names of several words are one: the shorter leaves words out, abbreviates or familiarly names.
pub(super) fn is_same_name(reading: &Reading, a: &[WordId], b: &[WordId]) -> bool {
    if a == b {
        return true;
    }
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    if long.windows(short.len()).any(|part| part == short)
        && (reading.words.romance || long[long.len() - short.len()..] == *short || long.len() > 2)
    {
        return true;
    }
    long.last() == short.last()
        && is_same_given(reading, long[0], short[0])
        && (short.len() == 2 || long.len() > 2 || long.len() == short.len())
}

fn is_same_given(reading: &Reading, a: WordId, b: WordId) -> bool {
    if a == b {
        return true;
    }
    let (a, b) = (reading.spelled[a as usize].as_str(), reading.spelled[b as usize].as_str());
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    initial(a, b) || initial(b, a) || are_forms_of_one(a, b)
}

/// Whether both stand in one line of [`NICKNAMES`].
fn are_forms_of_one(a: &str, b: &str) -> bool {
    match (FORMS.get(a), FORMS.get(b)) {
        (Some(a), Some(b)) => a.iter().any(|line| b.contains(line)),
        _ => false,
    }
}

/// For each given name the lines of [`NICKNAMES`] that it stands in.
static FORMS: LazyLock<FxHashMap<&str, Vec<usize>>> = LazyLock::new(|| {
    let mut forms = FxHashMap::<&str, Vec<usize>>::default();
    for (line, names) in NICKNAMES.iter().enumerate() {
        for name in names.split(' ') {
            forms.entry(name).or_default().push(line);
        }
    }
    forms
});
