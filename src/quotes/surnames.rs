//! Surnames that are words of the calendar, or small words, too: where an article names Jane March, *March said* is she. English only.

use super::lang::people::{DEFINITE, FUNCTION, GIVEN, GIVEN_MALE, PREPOSITION, ROLE, Senses, TITLE};
use super::lang::{Class, bare};
use super::text::{Shape, Token};

/// Words that are as often a name's end as what they mean otherwise.
const SURNAMES: [&str; 8] = ["May", "March", "Winter", "Summer", "Spring", "Will", "Day", "So"];

/// What stands before a date or season: last March, in early May.
const BEFORE_TIME: [&str; 16] = [
    "last", "next", "this", "late", "early", "mid", "since", "until", "till", "every", "each", "and", "or", "from",
    "Last", "Next",
];

/// What a word means that stands for a name: nothing else.
pub(super) struct Words<'w, 'a> {
    pub tokens: &'w [Token],
    pub written: &'w [&'a str],
    pub classes: &'w mut [Class],
    pub senses: &'w mut [Senses],
}

impl Words<'_, '_> {
    /// Takes such words for names where one that follows a given name shows that the article has somebody who is called so.
    pub(super) fn take_surnames(&mut self) {
        let mut named = [false; SURNAMES.len()];
        let mut found = Vec::new();
        // Will Hale has been named.
        let mut given = false;
        for i in 0..self.tokens.len() {
            if !self.tokens[i].capital || self.senses[i] & FUNCTION == 0 {
                continue;
            }
            let word = bare(self.written[i]);
            if word == "Will" && (self.is_given(i) || given && self.is_alone(i)) {
                (self.classes[i], self.senses[i]) = (Class::default(), GIVEN_MALE);
                given = true;
                continue;
            }
            if let Some(which) = SURNAMES.iter().position(|surname| *surname == word) {
                named[which] |= i > 0 && self.ends_name(i);
                found.push((which, i));
            }
        }
        for (which, i) in found {
            if i > 0 && named[which] && self.may_be_name(i) {
                (self.classes[i], self.senses[i]) = (Class::default(), 0);
            }
        }
    }

    /// Jane March, Prime Minister Jane March; not: in San Diego March 5.
    fn ends_name(&self, i: usize) -> bool {
        let before = i - 1;
        // Guitarist Jo May
        let trade = |k: usize| {
            ["ist", "er", "or", "ian"].iter().any(|end| self.written[k].ends_with(end)) && self.senses[k] & GIVEN == 0
        };
        let first = before == 0
            || !self.tokens[before - 1].capital
            || self.senses[before - 1] & (TITLE | ROLE | FUNCTION) != 0
            || trade(before - 1);
        let given = self.tokens[before].capital && self.senses[before] & GIVEN != 0;
        // Prince Harry Will Skip It
        let verb = self.written[i] == "Will"
            && self.tokens.get(i + 1).is_some_and(|t| {
                t.shape == Shape::Word && !matches!(self.written[i + 1], "has" | "had" | "is" | "was" | "who")
            })
            && !self.classes[i + 1].is(Class::FINITE);
        given && first && !verb && !self.is_dated(i)
    }

    /// Will Hale said; not: Will Hale return?
    fn is_given(&self, i: usize) -> bool {
        let next = i + 1;
        let named = self
            .tokens
            .get(next)
            .is_some_and(|t| t.capital && t.shape == Shape::Word && self.senses[next] & FUNCTION == 0);
        let says = self.classes.get(next + 1).is_some_and(|class| class.is(Class::SAY) && class.is(Class::FINITE));
        let done = self.written.get(next + 1).is_some_and(|word| word.ends_with("ed"));
        // How Will Hale respond?
        let heads = i == 0 || self.tokens[i - 1].capital;
        named && (i > 0 && self.is_inside(i) && !heads || says || done || self.written.get(next + 1) == Some(&","))
    }

    /// “We shall,” Will said.
    fn is_alone(&self, i: usize) -> bool {
        self.classes.get(i + 1).is_some_and(|class| class.is(Class::SAY) && class.is(Class::FINITE))
    }

    /// Whether the word stands inside its sentence, as far as the mark before it tells.
    fn is_inside(&self, i: usize) -> bool {
        !matches!(self.written[i - 1], "." | "?" | "!" | ":") && self.tokens[i - 1].shape != Shape::Mark
    }

    /// A number follows: March 5.
    fn is_dated(&self, i: usize) -> bool {
        self.tokens.get(i + 1).is_some_and(|next| next.shape == Shape::Number)
    }

    fn may_be_name(&self, i: usize) -> bool {
        let before = self.written[i - 1];
        let time = self.senses[i - 1] & (PREPOSITION | DEFINITE) != 0
            && !matches!(before, "to" | "with" | "by" | "for" | "against" | "about")
            || BEFORE_TIME.contains(&before);
        let says = || {
            self.classes
                .get(i + 1)
                .is_some_and(|next| next.is(Class::SAY.or(Class::AUX).or(Class::BE).or(Class::VERBAL)))
        };
        !self.is_dated(i) && !time && (self.is_inside(i) || says())
    }
}
