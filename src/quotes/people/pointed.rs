//! Whom Spanish words mean that point at somebody just named: *este*, *esta última* the last, *aquel* the first; *el primero*, *la segunda*
//! of two.

use std::ops::Range;

use super::super::lang::people::*;
use super::chains::ChainId;
use super::discourse::Answer;
use super::gender::{self, Gender};
use super::resolve::{Found, Resolver};

/// Which of those just named.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Last,
    FirstOfTwo,
    SecondOfTwo,
}

/// How far back they are looked for, in tokens.
const REACH: usize = 200;
/// How sure it is.
const SURE: f32 = 0.8;
/// In how many sentences before the own they are looked for.
const SENTENCES: usize = 2;

impl Resolver<'_> {
    /// Whom a pronoun at `tokens` means that is none for a man or woman.
    pub(super) fn pointed(&mut self, tokens: &Range<usize>) -> Found {
        self.pointed_at(tokens).unwrap_or(Found::Nobody)
    }

    /// Whom the words at `tokens` point at, if they do: nobody where that is not sure. Spanish only.
    pub(super) fn pointed_at(&mut self, tokens: &Range<usize>) -> Option<Found> {
        let reading = self.reading;
        if !reading.words.romance || tokens.len() > 2 {
            return None;
        }
        let (which, gender) = pointing(reading.str(tokens.start), reading.str(tokens.start + 1), tokens.len())?;
        let Some(chain) = self.just_named(tokens.start, which, gender) else { return Some(Found::Nobody) };
        self.discourse.anaphor(chain, tokens.start, true);
        Some(Found::Chain(Answer { chain, sure: SURE }))
    }

    fn just_named(&self, at: usize, which: Which, gender: Senses) -> Option<ChainId> {
        let reading = self.reading;
        let own = reading.sentence[at] as usize;
        let fits = |id: &ChainId| {
            let known = gender::of(&self.chains.chains[*id]);
            !matches!((gender, known), (MALE, Gender::Female) | (FEMALE, Gender::Male))
        };
        for sentence in (own.saturating_sub(SENTENCES)..=own).rev() {
            let start = reading.document.sentences[sentence].start.max(at.saturating_sub(REACH));
            let people = self.people_in(start..at);
            match which {
                Which::Last if !people.is_empty() => {
                    let &(last, end) = people.last()?;
                    let another = (end..at).any(|i| self.is_unnamed_person(i));
                    return Some(last).filter(|id| fits(id) && !another);
                }
                Which::FirstOfTwo | Which::SecondOfTwo => {
                    let mut distinct: Vec<ChainId> = Vec::new();
                    people.iter().for_each(|(id, _)| {
                        if !distinct.contains(id) {
                            distinct.push(*id)
                        }
                    });
                    match distinct.as_slice() {
                        [] | [_] => {}
                        [first, second] => {
                            let one = if which == Which::FirstOfTwo { *first } else { *second };
                            return Some(one).filter(fits);
                        }
                        _ => return None,
                    }
                }
                Which::Last => {}
            }
        }
        None
    }

    /// The people named in the tokens `within`, outside quotes, in their order, each with the end of the name.
    fn people_in(&self, within: Range<usize>) -> Vec<(ChainId, usize)> {
        let first = self.names.partition_point(|name| name.tokens.start < within.start);
        let names = self.names[first..].iter().zip(&self.chains.of_name[first..]);
        names
            .take_while(|(name, _)| name.tokens.end <= within.end)
            .filter(|(name, _)| !name.quoted)
            .filter_map(|(name, chain)| Some(((*chain)?, name.tokens.end)))
            .filter(|(id, _)| self.chains.chains[*id].is_person())
            .collect()
    }

    /// *su abogado*, *un vecino*: one person of whom no name is told stands at token `i`.
    fn is_unnamed_person(&self, i: usize) -> bool {
        let reading = self.reading;
        let one = i > 0 && reading.is(i - 1, DEFINITE | INDEFINITE | POSSESSIVE) || i > 0 && reading.str(i - 1) == "al";
        let person = reading.is_small(i) && reading.is(i, ROLE) && !reading.quoted[i];
        person && one && !reading.str(i).ends_with('s') && !self.roles.iter().any(|role| role.at == i)
    }
}

/// What `first` and, of two words, `second` point at, and the gender that they tell.
fn pointing(first: &str, second: &str, words: usize) -> Option<(Which, Senses)> {
    let first = first.to_lowercase();
    let demonstrative = match first.as_str() {
        "este" | "éste" => Some((Which::Last, MALE)),
        "esta" | "ésta" => Some((Which::Last, FEMALE)),
        "aquel" | "aquél" => Some((Which::FirstOfTwo, MALE)),
        "aquella" | "aquélla" => Some((Which::FirstOfTwo, FEMALE)),
        _ => None,
    };
    let article = matches!(first.as_str(), "el" | "la");
    match (words, second) {
        (1, _) => demonstrative,
        (2, "último" | "última") => demonstrative.filter(|(which, _)| *which == Which::Last),
        (2, "primero") if article => Some((Which::FirstOfTwo, MALE)),
        (2, "primera") if article => Some((Which::FirstOfTwo, FEMALE)),
        (2, "segundo") if article => Some((Which::SecondOfTwo, MALE)),
        (2, "segunda") if article => Some((Which::SecondOfTwo, FEMALE)),
        _ => None,
    }
}
