//! A chain → the name under which its person is shown.

use std::ops::Range;

use super::super::lang::people::*;
use super::chains::{ChainId, Chains};
use super::names::{Name, Sort, speaks};
use super::reading::{Reading, bare, is_possessive};

/// A name as it is shown, and its bytes.
pub(super) fn shown_name(reading: &Reading, names: &[Name], name: &Name) -> (String, Range<usize>) {
    let peer = name.words.len() == 1 && name.tokens.start > 0 && is_peerage(reading.str(name.tokens.start - 1));
    let mut at = reading.document.bytes(name.tokens.start - usize::from(peer)..name.tokens.end);
    let last = reading.document.str(name.tokens.end - 1);
    let owner = last.strip_suffix("’s").or(last.strip_suffix("'s")).filter(|_| !ends_so(reading, names, name));
    let written = owner.unwrap_or(last);
    at.end -= last.len() - written.len();
    (squeezed(&reading.document.text[at.clone()]), at)
}

/// Whether the name itself ends in ’s, as that of a shop or paper does: it stands so everywhere, and once where it owns nothing (*Pell's
/// said*, *according to Pell's*).
fn ends_so(reading: &Reading, names: &[Name], name: &Name) -> bool {
    let word = name.words.last();
    let mut owns_nothing = false;
    for same in names.iter().filter(|same| same.words.last() == word) {
        let end = same.tokens.end;
        if same.sort == Sort::Person || !is_possessive(reading.str(end - 1)) {
            return false;
        }
        // Not: a friend of Pell's.
        let of = same.from > 0 && reading.str(same.from - 1) == "of";
        owns_nothing |= speaks(reading, end) || !of && matches!(reading.str(end), "," | ".") && !same.quoted;
    }
    owns_nothing
}

/// Lord Pell: a title without which the name is another's, or a place's.
fn is_peerage(title: &str) -> bool {
    matches!(title, "Lord" | "Lady" | "Baroness" | "Baron" | "Viscount" | "Dame")
}

/// A lone last name is completed from the headline.
pub(super) fn in_full(headline: &str, shown: String, reading: &Reading, chains: &Chains, chain: ChainId) -> String {
    let chain = &chains.chains[chain];
    if chain.words.len() > 1 || !chain.could_be_person() {
        return shown;
    }
    let words: Vec<&str> = headline.split_whitespace().collect();
    fn plain(word: &str) -> &str {
        bare(word.trim_matches(|c: char| !c.is_alphanumeric()))
    }
    let full = words.windows(2).find(|pair| {
        let given = || reading.words.senses(&crate::fold::fold(plain(pair[0]))) & GIVEN != 0;
        plain(pair[1]) == shown && given() && pair[0].chars().all(char::is_alphanumeric)
    });
    full.map_or(shown.clone(), |pair| format!("{} {shown}", pair[0]))
}

/// One space where white space was.
pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
