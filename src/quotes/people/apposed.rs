//! The person whose name stands in apposition behind a noun: *the mayor, Jo Pell*; *a guard named Jo Pell*.

use super::super::lang::people::*;
use super::chains::ChainId;
use super::names::{Name, Sort};
use super::reading::Reading;
use super::resolve::Resolver;

/// What stands before the name of a clergyman or peer.
const STYLES: [&str; 9] = ["the", "Rt", "Right", "Rev", "Reverend", "Most", "Very", "Hon", "."];

/// Whether a quote follows the name, so that it is what somebody calls it.
fn name_is_spoken_of(reading: &Reading, name: &Name) -> bool {
    reading.is_mark(name.tokens.end)
}

impl Resolver<'_> {
    /// A Republican, Jo Pell, has said; said the port's head, Jo Pell; a guard named Jo: the person whom an apposition at token
    /// `at` names.
    pub(super) fn named_behind(&self, at: usize) -> Option<ChainId> {
        const LONGEST: usize = 12;
        // The head of the QBK union (Quays of Carrow), Jo Pell, said
        let close = (at..at + LONGEST).find(|&i| self.reading.str(i) == ")").filter(|_| self.reading.str(at) == "(");
        let at = close.map_or(at, |close| close + 1);
        // Pell's partner — Jo Hale, 21 — said
        let dash = |i: usize| matches!(self.reading.str(i), "—" | "–" | "--");
        let comma = self.reading.str(at) == "," || dash(at);
        let called = matches!(self.reading.str(at), "named" | "called");
        let first = self.names.partition_point(|n| n.tokens.start <= at);
        if let Some(chain) = self.described_behind(at).or_else(|| self.goes_by(at)).or_else(|| self.over_participle(at))
        {
            return Some(chain);
        }
        // The Bishop of Carrow, the Rt Rev Jo Pell, has said
        let styled = |i: usize| STYLES.contains(&self.reading.str(i));
        let behind = |n: &Name| n.from > at && (at + 1..n.from).all(styled);
        let name = self.names.get(first).filter(|n| (comma || called) && behind(n) && !n.possessive)?;
        // The company called Cold Ash “a community”: what it said of the place.
        let said = called && name_is_spoken_of(self.reading, name);
        let closes = called && !said || matches!(self.reading.str(name.tokens.end), "," | "." | "(" | ":" | "");
        // The mother of the victim — Jo Pell, 21 — said: the victim
        let of_another = dash(at)
            && (at.saturating_sub(4)..at).any(|i| {
                matches!(self.reading.str(i), "of" | "for")
                    && self.reading.is(i + 1, DEFINITE)
                    && self.reading.is(i + 2, GENERIC | ROLE)
            });
        let closes = (closes || dash(at) && dash(name.tokens.end)) && !of_another;
        let chain = self.chains.of_name[first]?;
        (closes && self.chains.chains[chain].could_be_person()).then_some(chain)
    }

    /// The doctor giving the figures, surgeon Jo Pell, said: behind the participle at token `at`. English only.
    fn over_participle(&self, at: usize) -> Option<ChainId> {
        const MOST_WORDS: usize = 7;
        let reading = self.reading;
        let participle = reading.is_small(at) && reading.str(at).ends_with("ing") && !reading.words.romance;
        let comma = (at + 1..at + MOST_WORDS).find(|&i| !reading.is_word(i)).filter(|_| participle)?;
        self.described_behind(comma)
    }

    /// The woman, who goes by the name Jo Pell, said; a man identified as Jo Pell, who gave his name only as Pell: the name behind the token `at`.
    pub(super) fn goes_by(&self, at: usize) -> Option<ChainId> {
        const MOST_WORDS: usize = 6;
        let reading = self.reading;
        let first = self.names.partition_point(|n| n.from < at);
        let name = self.names.get(first).filter(|n| n.from <= at + MOST_WORDS && !n.possessive)?;
        let between = || (at..name.from).map(|i| reading.str(i));
        let has = |word: &str| between().any(|w| w == word);
        let last = reading.str(name.from.saturating_sub(1));
        let given = has("identified") || has("known") || (has("gave") || has("gives")) && has("name");
        let goes = given && last == "as" || has("goes") && has("by");
        let plain = (at..name.from).all(|i| reading.is_word(i) || i == at);
        let opens = reading.str(at) == "," && reading.str(at + 1) == "who"
            || matches!(reading.str(at), "identified" | "known" | "who");
        let goes = goes && plain && opens;
        self.chains.of_name[first].filter(|&id| goes && self.chains.chains[id].could_be_person())
    }

    /// The host, Quay Board member Jo Pell, has said: the person whose name closes the apposition that the comma at token `at` opens.
    fn described_behind(&self, at: usize) -> Option<ChainId> {
        const MOST_WORDS: usize = 12;
        let reading = self.reading;
        let end = (at + 1..at + MOST_WORDS).find(|&i| !reading.is_word(i)).filter(|_| reading.str(at) == ",")?;
        let last = self.names.partition_point(|n| n.tokens.end <= end).checked_sub(1)?;
        let name = &self.names[last];
        let before = name.tokens.start.checked_sub(1).filter(|before| *before > at)?;
        let known =
            name.sort == Sort::Person || self.chains.of_name[last].is_some_and(|id| self.chains.chains[id].is_person());
        let person = name.tokens.end == end && known && name.words.len() > 1 && !name.possessive;
        // The mayor, citing senator Jo Pell; the owner, not manager Jo Pell
        let acts = |i: usize| {
            let word = reading.str(i);
            let of_title = matches!(word, "acting" | "managing" | "leading" | "founding" | "outgoing" | "incoming");
            reading.is_small(i) && (word.ends_with("ing") && !of_title || matches!(word, "not" | "also" | "then"))
        };
        let plain = |i: usize| !reading.is(i, PREPOSITION | OPENS_CLAUSE | COPULA | RELATIVE) && !acts(i);
        let described = reading.is_small(before) && reading.is(before, ROLE | TITLE) && (at + 1..before).all(plain);
        (person && described && reading.str(end) == ",").then_some(self.chains.of_name[last]).flatten()
    }
}
