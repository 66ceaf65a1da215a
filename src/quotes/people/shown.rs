//! A chain → the name under which its person is shown; the words for a speaker who has none.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::super::lang::people::*;
use super::chains::{ChainId, Chains};
use super::names::{Name, Sort};
use super::position::speaks;
use super::reading::{Reading, WordId, bare, is_possessive};
use super::resolve::Resolver;
use super::runs::is_initial;

/// A name as it is shown, and its bytes; `in_s` are the words of [`names_in_s`].
pub(super) fn shown_name(reading: &Reading, in_s: &FxHashSet<WordId>, name: &Name) -> (String, Range<usize>) {
    let peer = name.words.len() == 1 && name.tokens.start > 0 && is_peerage(reading.str(name.tokens.start - 1));
    // Mr. R, whose name is not told
    let initial = name.titled && name.words.len() == 1 && is_initial(reading, name.tokens.start);
    let title = (name.from..name.tokens.start).rev().find(|&i| reading.is(i, TITLE)).filter(|_| initial);
    let start = title.unwrap_or(name.tokens.start - usize::from(peer));
    let mut at = reading.document.bytes(start..name.tokens.end);
    let last = reading.document.str(name.tokens.end - 1);
    let owner = last
        .strip_suffix("’s")
        .or(last.strip_suffix("'s"))
        .filter(|_| !name.words.last().is_some_and(|word| in_s.contains(word)));
    let written = owner.unwrap_or(last);
    at.end -= last.len() - written.len();
    (squeezed(&reading.document.text[at.clone()]), at)
}

/// The last words of names that themselves end in ’s, as those of shops and papers do: they stand so everywhere, and once where they
/// own nothing (*Pell's said*, *according to Pell's*).
pub(super) fn names_in_s(reading: &Reading, names: &[Name]) -> FxHashSet<WordId> {
    let ends_in_s = |name: &Name| is_possessive(reading.str(name.tokens.end - 1));
    let owns_nothing = |name: &&Name| {
        let end = name.tokens.end;
        // Not: a friend of Pell's.
        let of = name.from > 0 && reading.str(name.from - 1) == "of";
        ends_in_s(name) && (speaks(reading, end) || !of && !name.quoted && matches!(reading.str(end), "," | "."))
    };
    let mut found: FxHashSet<WordId> =
        names.iter().filter(owns_nothing).filter_map(|name| name.words.last().copied()).collect();
    if !found.is_empty() {
        for name in names.iter().filter(|name| name.sort == Sort::Person || !ends_in_s(name)) {
            if let Some(word) = name.words.last() {
                found.remove(word);
            }
        }
    }
    found
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

impl Resolver<'_> {
    /// What a speaker without a name is shown as: the words of the mention without its article and the size of a body.
    pub(super) fn without_article(&self, tokens: Range<usize>) -> Range<usize> {
        let article = matches!(
            self.reading.str(tokens.start),
            "the"
                | "The"
                | "a"
                | "A"
                | "an"
                | "An"
                | "another"
                | "Another"
                | "el"
                | "El"
                | "la"
                | "La"
                | "los"
                | "Los"
                | "las"
                | "Las"
                | "un"
                | "Un"
                | "una"
                | "Una"
                | "unos"
                | "Unos"
                | "unas"
                | "Unas"
        );
        // una de las vecinas
        let of = self.reading.words.romance && self.reading.is(tokens.start + 1, PREPOSITION);
        let also = usize::from(self.reading.str(tokens.start + 1) == "también");
        let start = if article && !of && tokens.len() > 1 + also { tokens.start + 1 + also } else { tokens.start };
        // the 13-strong jury
        let sized = is_size(self.reading.str(start)) && start + 1 < tokens.end;
        start + usize::from(sized)..tokens.end
    }
}

/// 13-strong, nine-member: how many a body has.
fn is_size(word: &str) -> bool {
    word.rsplit_once('-').is_some_and(|(_, of)| matches!(of, "strong" | "member"))
}
