//! Several of one last name: whether it means, alone or behind an office, the bearer that the article names in full. *President Pell*, of whom
//! an article tells before it names *Karla Pell, his daughter*, is not Karla Pell. English only.

use rustc_hash::FxHashMap;

use super::super::lang::Class;
use super::super::lang::people::*;
use super::chains::Chain;
use super::gender::{name_gender, title_gender};
use super::names::Name;
use super::reading::{Reading, WordId};

/// Fewer pronouns of one kind behind a name, and none of the other, may be another's: *Moss said he was late*. Mr Moss tells as much.
const LEAST_PRONOUNS: u32 = 3;
/// How many tokens behind a name its pronouns are looked for.
const REACH: usize = 25;
/// How far from a name a word for kinship is looked for.
const NEAR: usize = 8;

/// What the article shows of whoever is called by a last name alone.
#[derive(Clone, Copy, Debug, Default)]
struct Alone {
    /// The index of the first such name.
    first: usize,
    /// It stands behind an office somewhere: President Pell.
    office: bool,
    /// How often *he*, and how often *she*, follows.
    he: u32,
    she: u32,
}

/// The last names that stand alone, by their word.
pub(super) struct Surnames {
    alone: FxHashMap<WordId, Alone>,
}

impl Surnames {
    /// Of the names of one word that `is_last` knows as the last one of a fuller name.
    pub fn gather(reading: &Reading, names: &[Name], is_last: impl Fn(WordId) -> bool) -> Self {
        let mut alone = FxHashMap::<WordId, Alone>::default();
        if reading.words.romance {
            return Self { alone };
        }
        for (at, name) in
            names.iter().enumerate().filter(|(_, name)| name.words.len() == 1 && !name.quoted && !name.modifier)
        {
            let word = name.words[0];
            if !is_last(word) {
                continue;
            }
            let next = names.get(at + 1).map_or(usize::MAX, |next| next.from);
            let seen = alone.entry(word).or_insert(Alone { first: at, ..Alone::default() });
            match title_gender(reading, name) {
                MALE => seen.he += LEAST_PRONOUNS,
                FEMALE => seen.she += LEAST_PRONOUNS,
                _ => {}
            }
            seen.office |= (name.from..name.tokens.start).any(|i| is_office(reading, i));
            let end = reading.sentence_around(name.tokens.start).end.min(next).min(name.tokens.end + REACH);
            if name.subject {
                for i in (name.tokens.end..end).filter(|&i| !reading.quoted[i]) {
                    seen.he += u32::from(matches!(reading.str(i), "he" | "his" | "him" | "himself"));
                    seen.she += u32::from(matches!(reading.str(i), "she" | "her" | "herself"));
                }
            }
        }
        Self { alone }
    }

    /// Whether the last name `word` alone is another than the person of `chain`, who is named in full: `full` is the fullest name.
    pub fn is_another(&self, reading: &Reading, chain: &Chain, word: WordId, full: &Name) -> bool {
        let Some(alone) = self.alone.get(&word) else { return false };
        if chain.words.len() < 2 || chain.words.last() != Some(&word) {
            return false;
        }
        let before = alone.first < chain.first;
        let (male, female) = name_gender(reading, full);
        let contradicts = female > male && alone.he >= LEAST_PRONOUNS && alone.she == 0
            || male > female && alone.she >= LEAST_PRONOUNS && alone.he == 0;
        let junior = chain.suffix.is_some_and(|s| reading.spelled[s as usize] == "jr");
        let relative = (chain.relative || junior) && alone.office && !chain.office;
        before && relative || contradicts && (before || alone.office)
    }
}

/// President, Sen.: what tells of one person among those of a name. Not: Mr, Dr.
pub(super) fn is_office(reading: &Reading, i: usize) -> bool {
    reading.is_capital(i)
        && reading.is(i, TITLE)
        && reading.senses[i] & (MALE | FEMALE) == 0
        && !matches!(reading.str(i), "Dr" | "Prof" | "Professor" | "Doctor")
}

/// His daughter, Karla Pell; Karla Pell, the president's wife; first lady Karla Pell; Karl Pell Jr.
pub(super) fn is_relative(reading: &Reading, name: &Name) -> bool {
    if reading.words.romance {
        return false;
    }
    let kin = |i: usize| {
        let lady = reading.str(i) == "lady" && i > 0 && matches!(reading.str(i - 1), "first" | "First");
        // his daughter, the president's eldest son; not: a father of three, the son of a driver
        let whose = (i.saturating_sub(3)..i).any(|k| reading.is(k, POSSESSIVE) || reading.is_possessive(k));
        lady || reading.is_small(i) && reading.document.class(i).is(Class::KIN) && whose
    };
    let comma = usize::from(name.from > 0 && reading.str(name.from - 1) == ",");
    let before = name.from.checked_sub(1 + comma).is_some_and(kin);
    let end = name.tokens.end;
    let close = (end + 1..end + 1 + NEAR).find(|&i| !reading.is_word(i)).unwrap_or(end);
    let behind = reading.str(end) == "," && (end + 1..close).take_while(|&i| !reading.is(i, PREPOSITION)).any(kin);
    let titled = (name.from..name.tokens.start)
        .any(|i| matches!(reading.str(i), "Lady" | "lady") && i > 0 && matches!(reading.str(i - 1), "first" | "First"));
    before || behind || titled
}

/// Jo Pell, 9, five-year-old Jo Pell: whether an age below that of an adult stands beside the name.
pub(super) fn is_of_child(reading: &Reading, name: &Name) -> bool {
    const UNDER_AGE: usize = 16;
    const IN_WORDS: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    const MOST_BETWEEN: usize = 2;
    let is_age = |word: &str| {
        let word = word.to_ascii_lowercase();
        word.parse::<usize>().is_ok_and(|age| age < UNDER_AGE) || IN_WORDS.contains(&word.as_str())
    };
    let behind = name.tokens.end;
    let number = |i: usize| reading.str(i).bytes().all(|b| b.is_ascii_digit()) && is_age(reading.str(i));
    let closes = matches!(reading.str(behind + 2), "," | "." | ")");
    if reading.str(behind) == "," && closes && number(behind + 1) {
        return true;
    }
    // the nine-year-old boy, Tom Pell
    let boy = name.from > 1
        && reading.str(name.from - 1) == ","
        && matches!(reading.str(name.from - 2), "boy" | "girl" | "pupil");
    let end = name.tokens.start - usize::from(boy);
    let before = end.saturating_sub(1 + MOST_BETWEEN)..end;
    let age = |i: &usize| reading.str(*i).strip_suffix("-year-old").is_some_and(is_age);
    // The mother of the nine-year-old, Ann Pell
    let near = before.rev().take_while(|i| age(i) || reading.is_small(*i) && reading.is(*i, ROLE));
    near.into_iter().any(|i| age(&i))
}

/// The boy's father, Jo Pell; mother Jo Pell.
pub(super) fn is_behind_parent(reading: &Reading, name: &Name) -> bool {
    const PARENTS: [&str; 8] = ["father", "mother", "dad", "mum", "mom", "grandfather", "grandmother", "stepfather"];
    let comma = usize::from(name.from > 1 && reading.str(name.from - 1) == ",");
    let noun = name.from.checked_sub(1 + comma);
    !reading.words.romance && noun.is_some_and(|i| PARENTS.contains(&reading.str(i)))
}

/// `the Pechs` names nobody.
pub(super) fn is_family(reading: &Reading, name: &Name, at: usize, names: &[Name]) -> bool {
    let the = name.from > 0 && reading.is(name.from - 1, DEFINITE);
    let word = reading.spelled[name.words[0] as usize].as_str();
    the && word
        .strip_suffix('s')
        .and_then(|w| reading.known(w))
        .is_some_and(|stem| names[..at].iter().rev().take(60).any(|n| n.words.last() == Some(&stem)))
}
