//! Chains → whether a man or a woman, from names, titles, roles, and pronouns beside a lone person.

use super::chains::{Chain, Chains, name_gender};
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
    let mut next = 0;
    for paragraph in &reading.document.paragraphs {
        let mut only = None;
        let mut several = false;
        let first = next;
        while next < names.len() && names[next].tokens.start < paragraph.end {
            let person = chains.of_name[next].filter(|&id| chains.chains[id].could_be_person() && !names[next].quoted);
            several |= person.is_some() && only.is_some() && person != only;
            only = only.or(person);
            next += 1;
        }
        let Some(id) = only.filter(|_| !several) else { continue };
        let from = names[first].tokens.start;
        if of(&chains.chains[id]) != Gender::Unknown {
            continue;
        }
        let (mut male, mut female) = (0, 0);
        for i in from..paragraph.end {
            if !reading.quoted[i] && reading.is_word(i) {
                match reading.str(i) {
                    "he" | "He" | "his" | "His" | "him" | "himself" => male += 1,
                    "she" | "She" | "her" | "Her" | "herself" | "ella" | "Ella" => female += 1,
                    _ => {}
                }
            }
        }
        let chain = &mut chains.chains[id];
        if male == 0 || female == 0 {
            chain.male += u32::from(male > 0);
            chain.female += u32::from(female > 0);
        }
    }
}
