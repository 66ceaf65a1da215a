//! Chains → whether a man or a woman, from names, titles, roles, and pronouns beside a lone person.

use std::ops::Range;

use super::super::lang::people::*;
use super::chains::{Chain, Chains};
use super::names::Name;
use super::reading::Reading;

/// What is known of a person's gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    Male,
    Female,
    Unknown,
}

/// The gender that weighs more.
pub fn of(chain: &Chain) -> Gender {
    match chain.male.cmp(&chain.female) {
        std::cmp::Ordering::Greater => Gender::Male,
        std::cmp::Ordering::Less => Gender::Female,
        std::cmp::Ordering::Equal => Gender::Unknown,
    }
}

/// Weighs what the names say, then what the pronouns of paragraphs with one person say of those still unknown.
pub fn weigh(reading: &Reading, names: &[Name], chains: &mut Chains) {
    for (name, chain) in names.iter().zip(&chains.of_name) {
        let Some(id) = *chain else { continue };
        let (male, female) = name_gender(reading, name);
        let chain = &mut chains.chains[id];
        chain.male = chain.male.max(male).min(1000);
        chain.female = chain.female.max(female).min(1000);
    }
    ask_pronouns(reading, names, chains, &reading.document.paragraphs);
    ask_pronouns(reading, names, chains, &reading.document.sentences);
}

/// *La esposa del alcalde, Luis Cerro*: the name behind the comma is a man's, and the noun at token `head` means a woman.
pub fn is_anothers(reading: &Reading, tokens: &Range<usize>, head: usize) -> bool {
    let senses = |i: usize| reading.senses.get(i).copied().unwrap_or_default();
    let (given, gender) = (senses(tokens.end + 1) & GIVEN, senses(head) & (MALE | FEMALE));
    let man = given == GIVEN_MALE && gender == FEMALE;
    let woman = given == GIVEN_FEMALE && gender == MALE;
    let of = reading.is(head + 1, PREPOSITION) && head + 1 < tokens.end;
    reading.words.romance && of && (man || woman)
}

/// In each part that names one person of unknown gender and no other, the pronouns behind the name tell.
fn ask_pronouns(reading: &Reading, names: &[Name], chains: &mut Chains, parts: &[Range<usize>]) {
    let mut next = 0;
    for part in parts {
        let first = next;
        while next < names.len() && names[next].tokens.start < part.end {
            next += 1;
        }
        let persons = (first..next).filter(|&n| !names[n].quoted).filter_map(|n| Some((n, chains.of_name[n]?)));
        let mut persons = persons.filter(|&(_, id)| chains.chains[id].could_be_person());
        let Some((at, id)) = persons.next() else { continue };
        if persons.any(|p| p.1 != id) || of(&chains.chains[id]) != Gender::Unknown {
            continue;
        }
        let (male, female) = pronouns(reading, names[at].tokens.end..part.end, names[at].subject);
        if male != female {
            chains.chains[id].male += u32::from(male);
            chains.chains[id].female += u32::from(female);
        }
    }
}

/// Whether pronouns of a man, of a woman, stand in the reporter's own words. Behind `a_subject`, *him* is another: *Pell believes in him*.
fn pronouns(reading: &Reading, tokens: Range<usize>, a_subject: bool) -> (bool, bool) {
    let (mut male, mut female) = (false, false);
    for i in tokens.filter(|&i| reading.is(i, PRONOUN | POSSESSIVE) && !reading.quoted[i]) {
        match reading.str(i) {
            "him" if a_subject => {}
            "he" | "He" | "his" | "His" | "him" | "himself" => male = true,
            "she" | "She" | "her" | "Her" | "herself" | "ella" | "Ella" => female = true,
            _ => {}
        }
    }
    (male, female)
}

/// MALE or FEMALE where the titles before a name say so, else 0.
pub fn title_gender(reading: &Reading, name: &Name) -> Senses {
    let titles = (name.from..name.tokens.start.max(name.from)).filter(|&i| reading.is_capital(i));
    titles.map(|i| reading.senses[i] & (MALE | FEMALE)).find(|&g| g == MALE || g == FEMALE).unwrap_or(0)
}

/// What a name itself says for a man and for a woman.
pub fn name_gender(reading: &Reading, name: &Name) -> (u32, u32) {
    let title = match title_gender(reading, name) {
        MALE => (8, 0),
        FEMALE => (0, 8),
        _ => (0, 0),
    };
    let given = match reading.senses_of(name.words[0]) & GIVEN {
        GIVEN_MALE if name.words.len() > 1 => (4, 0),
        GIVEN_FEMALE if name.words.len() > 1 => (0, 4),
        _ => (0, 0),
    };
    (title.0 + given.0, title.1 + given.1)
}
