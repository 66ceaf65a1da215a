//! Names as the articles have them → pairs that are likely one person, for a human to judge.
//!
//! Only what a careful librarian would put on a list to look at: what contradicts nothing, and could be nobody else of the index.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::authority::Authority;
use super::identity::{Compared, Group, Person, begun_with, is_given, people};
use crate::fold::fold;
use crate::quotes::lang::people::{BODY, GIVEN, PLACE, ROLE, SUFFIX, Senses, TITLE};
use crate::quotes::lang::{self, Class};

/// Two speakers that may be one, and why.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Suggestion {
    pub name: String,
    pub also: String,
    /// In words.
    pub evidence: String,
}

/// Pairs that are likely one person, for `speakers.toml`. Only people: bodies with like names (*World Health Organisation*, *World Trade
/// Organisation*) are mostly two. Of a pair's shorter name there must be no other fuller one that it could stand for.
pub fn suggest(groups: &[Group], authority: &Authority) -> Vec<Suggestion> {
    let people = people(groups, authority);
    let names: Vec<Compared> = people.iter().map(|person| Compared::of(&person.name)).collect();
    let begun = begun_with(names.iter());
    let mut by_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, name) in names.iter().enumerate().filter(|(_, name)| name.is_person) {
        let mut words: Vec<&str> = name.words[1..].iter().map(String::as_str).collect();
        words.sort_unstable();
        words.dedup();
        words.into_iter().for_each(|word| by_word.entry(word).or_default().push(at));
    }
    let mut out = Vec::new();
    for (at, name) in names.iter().enumerate() {
        let Some(last) = name.words.last() else { continue };
        let fuller: Vec<(usize, &str)> = match by_word.get(&**last) {
            Some(sharing) if name.is_person => {
                let why = |&other: &usize| {
                    Some((other, may_be_short_for(&people[at].name, name, &people[other].name, &names[other])?))
                };
                sharing.iter().filter(|&&other| other != at).filter_map(why).collect()
            }
            Some(sharing) if is_last_name(&people[at].name, name, &begun) => {
                let bearers = sharing.iter().filter(|&&other| names[other].words.last() == Some(last));
                bearers.map(|&other| (other, "the only fuller name of a person with it in the index")).collect()
            }
            _ => continue,
        };
        if let [(only, why)] = fuller[..]
            && (name.is_person || is_near(groups, &people[only], &people[at]))
        {
            out.push(suggestion(groups, &people[only], &people[at], why));
        }
    }
    out.sort_by(|a, b| (&a.name, &a.also).cmp(&(&b.name, &b.also)));
    out
}

/// Why the full name `short` may stand for `long`; `None` where one contradicts the other.
fn may_be_short_for(short_name: &str, short: &Compared, long_name: &str, long: &Compared) -> Option<&'static str> {
    let last = |name: &str| name.split_whitespace().next_back().map(fold);
    let (a, b) = (&short.words, &long.words);
    // *Ana Pech Pech* is no fuller name, nor *Ana Pech. Salt*, and *Ana Pech Co* is a firm's.
    let is_firm = b.last().is_some_and(|last| lang::of(Some("en")).meaning(last, last).class.is(Class::BODY));
    let repeats = b.iter().collect::<BTreeSet<_>>().len() < b.len();
    let breaks = long_name.split_whitespace().rev().skip(1).any(|word| word.ends_with('.') && word.len() > 4);
    if is_firm || repeats || breaks {
        return None;
    }
    let is_initial =
        |short: &str, long: &str| short.chars().count() == 1 && long.chars().count() > 1 && long.starts_with(short);
    // A part of a double last name is not the whole: *Niall Osk*, *Niall Marr-Osk*.
    if a.last() == b.last() && last(short_name) == last(long_name) {
        let (between_a, between_b) = (&a[1..a.len() - 1], &b[1..b.len() - 1]);
        let mut rest = between_b.iter();
        let fits = between_a.iter().all(|word| rest.any(|other| word == other || is_initial(word, other)));
        if fits && a[0] == b[0] && a != b {
            return Some("the same first and last name, with others between");
        }
        return (fits && is_initial(&a[0], &b[0])).then_some("the same last name, and the initial fits the first name");
    }
    let added = b.last().map_or(0, |last| senses(last));
    let goes_on = b.len() == a.len() + 1 && b.starts_with(a) && added & (SUFFIX | TITLE | ROLE | PLACE) == 0;
    (goes_on && !is_given(&a[a.len() - 1]) && !long_name.contains('-'))
        .then_some("the same name with one more word behind it")
}

fn senses(folded: &str) -> Senses {
    ["en", "es"].iter().map(|code| lang::of(Some(code)).senses(folded)).fold(0, |all, senses| all | senses)
}

/// Whether a name of one word can be a person's last name only.
fn is_last_name(name: &str, compared: &Compared, begun: &FxHashSet<&str>) -> bool {
    let [word] = &compared.words[..] else { return false };
    let shouted = word.len() > 1 && !name.contains(char::is_lowercase);
    compared.is_proper && !shouted && !begun.contains(&**word) && senses(word) & (PLACE | BODY | GIVEN) == 0
}

/// A last name alone that is quoted so many times as often as its bearer is rather another's.
const MAX_TIMES_ALONE: usize = 3;

/// A last name alone that is quoted longer than this before or after its bearer, in days, is rather another's.
const MAX_DAYS_APART: i32 = 31;

/// Whether an outlet quotes both names, at about the same time, and the last name alone not much oftener than the full one.
fn is_near(groups: &[Group], full: &Person, alone: &Person) -> bool {
    let dates = |person: &Person| {
        let dates = || person.groups.iter().filter_map(|&at| groups[at].published);
        dates().min().zip(dates().max())
    };
    let is_apart = |earlier: Date, later: Date| (later - earlier).get_days() > MAX_DAYS_APART;
    let apart = dates(full).zip(dates(alone));
    let apart = apart.is_some_and(|(full, alone)| is_apart(full.1, alone.0) || is_apart(alone.1, full.0));
    !apart && !shared_outlets(groups, full, alone).is_empty() && alone.quotes <= MAX_TIMES_ALONE * full.quotes
}

fn shared_outlets<'a>(groups: &'a [Group], a: &Person, b: &Person) -> Vec<&'a str> {
    let outlets = |person: &Person| person.groups.iter().map(|&at| &*groups[at].outlet).collect::<BTreeSet<_>>();
    outlets(a).intersection(&outlets(b)).copied().collect()
}

fn suggestion(groups: &[Group], a: &Person, b: &Person, why: &str) -> Suggestion {
    let shared = match &shared_outlets(groups, a, b)[..] {
        [] => "no outlet quotes both".to_string(),
        shared => format!("both in {}", shared.join(", ")),
    };
    let quotes = |person: &Person| {
        let dates = || person.groups.iter().filter_map(|&at| groups[at].published);
        let s = if person.quotes == 1 { "" } else { "s" };
        let when = match (dates().min(), dates().max()) {
            (Some(first), Some(last)) if first == last => format!(" on {first}"),
            (Some(first), Some(last)) => format!(" from {first} to {last}"),
            _ => String::new(),
        };
        format!("{:?} has {} quote{s}{when}", person.name, person.quotes)
    };
    let evidence = format!("{why}; {}; {}; {shared}", quotes(a), quotes(b));
    Suggestion { name: a.name.clone(), also: b.name.clone(), evidence }
}

#[cfg(test)]
mod tests {
    use super::super::identity::tests::group;
    use super::*;

    #[test]
    fn descriptions_are_not_suggested() {
        let groups = [group("new government", "Courier", "2025-03-01"), group("government", "Courier", "2025-03-02")];
        assert_eq!(suggested(&groups), []);
    }

    #[test]
    fn what_is_not_safe_is_suggested_with_its_evidence() {
        let groups = [
            group("Ana Pech", "Courier", "2025-03-01"),
            group("Ana L. Pech", "Courier", "2025-03-02"),
            group("C. Venn", "Wire", "2025-03-02"),
            group("Clara Venn", "Courier", "2025-03-02"),
            group("Bruno Salt", "Courier", "2025-03-02"),
            group("Salt", "Courier", "2025-04-01"),
            group("Luis Rey Soto", "Courier", "2025-05-02"),
            group("Luis Rey", "Wire", "2025-05-02"),
        ];
        assert_eq!(
            suggested(&groups),
            [
                ("Ana L. Pech", "Ana Pech"),
                ("Bruno Salt", "Salt"),
                ("Clara Venn", "C. Venn"),
                ("Luis Rey Soto", "Luis Rey")
            ]
            .map(|(name, also)| (name.to_string(), also.to_string()))
        );
        let evidence = &suggest(&groups, &Authority::default())[0].evidence;
        assert!(evidence.contains("on 2025-03-02") && evidence.contains("both in Courier"), "{evidence}");
    }

    fn suggested(groups: &[Group]) -> Vec<(String, String)> {
        suggest(groups, &Authority::default()).into_iter().map(|s| (s.name, s.also)).collect()
    }

    #[test]
    fn what_a_careful_reader_would_not_merge_is_not_suggested() {
        for names in [
            // Bodies with like names, a body and its last word, a line in capitals before a name.
            &["World Bread Organisation", "World Ferry Organisation"][..],
            &["Air Thorle", "Thorle"],
            &["SHARES FALL Ana Pech", "Ana Pech"],
            // Two that the short name could stand for.
            &["Ana L. Pech", "Ana M. Pech", "Ana Pech"],
            &["Ana Pech", "Alba Pech", "A. Pech"],
            &["Ana Salt", "Bruno Salt", "Salt"],
            // Names that contradict each other.
            &["José Luis Aguirre", "José Ramón Aguirre"],
            &["Clara Venn-Marr", "Clara Marr"],
            // Father and son, a title behind the name, a name twice, a last name half a year later.
            &["Ana Pech", "Ana Pech Jr."],
            &["Ana Pech", "Ana Pech Chairman"],
            &["Ana Pech", "Ana Pech Ana Pech"],
            &["Ana Pech", "Ana Pech Co"],
            &["Ana Pech", "Ana Pech. Salt"],
            &["Bruno Salt", "Clara Venn", "Salt"],
            &["Bruno Salt-Marr", "Salt"],
            // A last name that a firm bears, too.
            &["Bruno Salt", "Salt", "Salt Inc"],
        ] {
            let groups: Vec<Group> = names
                .iter()
                .zip(["2025-01-01", "2025-01-20", "2025-05-01"])
                .map(|(name, date)| group(name, "Courier", date))
                .collect();
            assert_eq!(suggested(&groups), [], "{names:?}");
        }
        // A last name quoted far oftener than its bearer; one that no outlet of the bearer's quotes.
        let often = |n| Group { quotes: n, ..group("Salt", "Courier", "2025-04-02") };
        assert_eq!(suggested(&[group("Bruno Salt", "Courier", "2025-03-02"), often(1)]).len(), 1);
        assert_eq!(suggested(&[group("Bruno Salt", "Courier", "2025-03-02"), often(9)]), []);
        assert_eq!(suggested(&[group("Bruno Salt", "Wire", "2025-03-02"), often(1)]), []);
    }
}
