//! Names as the articles have them → who is who across articles.
//!
//! Within an article, `quotes` has settled who spoke. Across articles two names are one speaker only where that is safe:
//! 1. the files of names say so ([`Authority`]);
//! 2. they are the same but for case, accents and titles;
//! 3. one is a last name alone, and in that outlet and month exactly one bearer of it is quoted under a fuller name, a person's:
//!    *Canada* is not *Air Canada*.
//!
//! All else stays apart, and [`suggest`] offers it to a human, with the evidence.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;

use super::authority::Authority;
use crate::index::analysis::tokens;
use crate::quotes::lang::{self, people::GIVEN};

/// All quotes of one name in one outlet on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The speaker's name as the index has it.
    pub name: String,
    /// The outlet as the index has it.
    pub source: String,
    /// The outlet as it is shown: the same for all its names.
    pub outlet: String,
    pub published: Option<Date>,
    pub quotes: usize,
    /// The articles that they stand in, by their number.
    pub articles: BTreeSet<u64>,
}

/// One speaker, and which of the groups (by their place in the list) are its quotes.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub name: String,
    pub groups: Vec<usize>,
    pub quotes: usize,
}

/// Words before a name that are no part of it, in the languages read so far.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "sir",
    "dame",
    "lord",
    "lady",
    "president",
    "minister",
    "prime",
    "senator",
    "sen",
    "governor",
    "gov",
    "rep",
    "representative",
    "mayor",
    "judge",
    "justice",
    "professor",
    "prof",
    "general",
    "gen",
    "colonel",
    "col",
    "captain",
    "sergeant",
    "pope",
    "king",
    "queen",
    "prince",
    "princess",
    "secretary",
    "chancellor",
    "señor",
    "señora",
    "sr",
    "sra",
    "don",
    "doña",
    "presidente",
    "presidenta",
    "ministro",
    "ministra",
    "alcalde",
    "alcaldesa",
    "gobernador",
    "gobernadora",
    "juez",
    "jueza",
    "doctor",
    "doctora",
    "dra",
    "papa",
];

/// The folded words of a name without its titles; with them, where there is nothing else.
fn name_words(name: &str) -> Vec<String> {
    let words: Vec<String> = tokens(name).map(|(_, word)| word.into_owned()).collect();
    let titles = words.iter().take_while(|word| TITLES.contains(&word.as_str())).count();
    if titles < words.len() { words[titles..].to_vec() } else { words }
}

/// Whether it is a name and no description such as *government sources*: its first and its last word are capitals.
fn is_proper(name: &str) -> bool {
    let capital = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    capital(name.split_whitespace().next()) && capital(name.split_whitespace().next_back())
}

/// More words has hardly any person's name: it is that of a body, or a crosshead stands before it.
const MAX_WORDS_OF_PERSON: usize = 5;

/// Whether it is the full name of a person: it begins with a given name or an initial, and not with a line in capitals that stood
/// above the paragraph (*SHARES FALL Ana Pech*).
fn is_person(name: &str, words: &[String]) -> bool {
    let Some(first) = words.first().filter(|_| (2..=MAX_WORDS_OF_PERSON).contains(&words.len())) else { return false };
    let is_given = |code| lang::of(Some(code)).senses(first) & GIVEN != 0;
    let shouted =
        |word: &&str| word.chars().filter(|c| c.is_uppercase()).count() > 2 && !word.contains(char::is_lowercase);
    let shouted = name.split_whitespace().filter(shouted).count();
    let is_mixed = shouted > 0 && name.contains(char::is_lowercase);
    is_proper(name) && !is_mixed && (first.chars().count() == 1 || is_given("en") || is_given("es"))
}

/// The last word of a person's full name.
pub fn last_of_full(name: &str) -> Option<String> {
    let mut words = name_words(name);
    if is_person(name, &words) { words.pop() } else { None }
}

/// Outlet and month, within which a last name alone may stand for its only bearer.
type Neighbourhood = (String, Option<(i16, i8)>);

fn neighbourhood(group: &Group) -> Neighbourhood {
    (group.outlet.clone(), group.published.map(|date| (date.year(), date.month())))
}

/// The people behind the groups, most quoted first, then by name. Each group belongs to one person.
pub fn people(groups: &[Group], authority: &Authority) -> Vec<Person> {
    let named: Vec<&str> =
        groups.iter().map(|group| authority.speaker(&group.name, &group.source, group.published)).collect();
    let words: Vec<Vec<String>> = named.iter().map(|name| name_words(name)).collect();
    // Bodies are counted, too: where *Ana Canada* and *Air Canada* are quoted, *Canada* is neither.
    let mut bearers: HashMap<(&str, Neighbourhood), BTreeMap<&[String], bool>> = HashMap::new();
    for (at, (group, words)) in groups.iter().zip(&words).enumerate() {
        if let [_, .., last] = &words[..]
            && is_proper(named[at])
        {
            bearers.entry((last, neighbourhood(group))).or_default().insert(words, is_person(named[at], words));
        }
    }
    let mut people: BTreeMap<&[String], Vec<usize>> = BTreeMap::new();
    for (at, group) in groups.iter().enumerate() {
        let key = match &words[at][..] {
            [last] if named[at] == group.name && is_proper(named[at]) => {
                match bearers.get(&(last, neighbourhood(group))).map(|full| (full.len(), full.first_key_value())) {
                    Some((1, Some((full, true)))) => full,
                    _ => &words[at][..],
                }
            }
            own => own,
        };
        people.entry(key).or_default().push(at);
    }
    let mut people: Vec<Person> = people.into_values().map(|members| person(groups, &named, members)).collect();
    people.sort_by(|a, b| b.quotes.cmp(&a.quotes).then_with(|| a.name.cmp(&b.name)));
    people
}

/// Shown under the fullest of its names; of equally full ones, one that is not all capitals, then the most quoted.
fn person(groups: &[Group], named: &[&str], members: Vec<usize>) -> Person {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for &at in &members {
        *counts.entry(named[at]).or_default() += groups[at].quotes;
    }
    let fullest = counts.iter().max_by_key(|(name, count)| {
        let mixed = name.chars().any(char::is_lowercase);
        (name_words(name).len(), mixed, **count, std::cmp::Reverse(**name))
    });
    let name = fullest.map_or_else(String::new, |(name, _)| (*name).to_string());
    Person { name, quotes: members.iter().map(|&at| groups[at].quotes).sum(), groups: members }
}

/// Two speakers that may be one, and why.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Suggestion {
    pub name: String,
    pub also: String,
    /// In words.
    pub evidence: String,
}

/// Pairs that may be one person, for `speakers.toml`: the same first and last name with other names or initials between; a last name
/// alone of which all outlets together know one bearer only.
pub fn suggest(groups: &[Group], authority: &Authority) -> Vec<Suggestion> {
    let people = people(groups, authority);
    let words: Vec<Vec<String>> = people.iter().map(|person| name_words(&person.name)).collect();
    let mut by_last: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, words) in words.iter().enumerate().filter(|(at, _)| is_proper(&people[*at].name)) {
        if let Some(last) = words.last() {
            by_last.entry(last).or_default().push(at);
        }
    }
    let mut out = Vec::new();
    for (last, members) in by_last {
        let full: Vec<usize> = members.iter().copied().filter(|&at| words[at].len() > 1).collect();
        for (n, &a) in full.iter().enumerate() {
            for &b in &full[n + 1..] {
                if let Some(why) = same_but_between(&words[a], &words[b]) {
                    out.push(suggestion(groups, &people[a], &people[b], &why));
                }
            }
        }
        let alone = members.iter().copied().find(|&at| words[at].len() == 1);
        if let (Some(alone), [only]) = (alone, &full[..]) {
            let why = format!("{:?} is the only fuller name with {last:?} in the index", people[*only].name);
            out.push(suggestion(groups, &people[*only], &people[alone], &why));
        }
    }
    out
}

/// Why two full names with the same last name may be one, or `None`.
fn same_but_between(a: &[String], b: &[String]) -> Option<String> {
    let (first_a, first_b) = (a.first()?, b.first()?);
    if first_a == first_b {
        return Some("first and last name are the same".into());
    }
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    (initial(first_a, first_b) || initial(first_b, first_a)).then(|| "the initial fits the first name".into())
}

fn suggestion(groups: &[Group], a: &Person, b: &Person, why: &str) -> Suggestion {
    let sources = |person: &Person| person.groups.iter().map(|&at| groups[at].outlet.as_str()).collect::<BTreeSet<_>>();
    let shared: Vec<&str> = sources(a).intersection(&sources(b)).copied().collect();
    let shared =
        if shared.is_empty() { "no outlet quotes both".to_string() } else { format!("both in {}", shared.join(", ")) };
    let evidence = format!("{why}; {} and {} quotes; {shared}", a.quotes, b.quotes);
    Suggestion { name: a.name.clone(), also: b.name.clone(), evidence }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(name: &str, source: &str, date: &str) -> Group {
        Group {
            name: name.into(),
            source: source.into(),
            outlet: source.into(),
            published: date.parse().ok(),
            quotes: 1,
            articles: BTreeSet::new(),
        }
    }

    fn names(groups: &[Group]) -> Vec<(String, usize)> {
        people(groups, &Authority::default()).into_iter().map(|person| (person.name, person.quotes)).collect()
    }

    #[test]
    fn a_last_name_alone_joins_its_only_bearer_in_that_outlet_and_month() {
        let groups = [
            group("Ana Pech", "Courier", "2025-03-01"),
            group("Pech", "Courier", "2025-03-20"),
            group("Mayor Pech", "Courier", "2025-03-21"),
            group("ANA PECH", "Wire", "2025-07-01"),
            group("Pech", "Courier", "2025-04-20"),
            group("Pech", "Wire", "2025-03-02"),
        ];
        assert_eq!(names(&groups), [("Ana Pech".to_string(), 4), ("Pech".to_string(), 2)]);
    }

    #[test]
    fn two_bearers_stay_two_and_the_last_name_alone_is_neither() {
        let groups = [
            group("Ana Pech", "Courier", "2025-03-01"),
            group("Luis Pech", "Courier", "2025-03-02"),
            group("Pech", "Courier", "2025-03-03"),
        ];
        let expected = [("Ana Pech", 1), ("Luis Pech", 1), ("Pech", 1)];
        assert_eq!(names(&groups), expected.map(|(name, count)| (name.to_string(), count)));
    }

    #[test]
    fn the_last_word_of_a_body_or_behind_a_crosshead_is_no_last_name() {
        for (full, alone) in
            [("Air Thorle", "Thorle"), ("SHARES FALL Ana Pech", "Pech"), ("Bureau of Studies", "Studies")]
        {
            let groups = [group(full, "Courier", "2025-03-01"), group(alone, "Courier", "2025-03-02")];
            assert_eq!(names(&groups).len(), 2, "{full}");
        }
        let groups =
            [("Ana Thorle", 1), ("Air Thorle", 2), ("Thorle", 3)].map(|(name, _)| group(name, "Courier", "2025-03-01"));
        assert_eq!(names(&groups).len(), 3);
    }

    #[test]
    fn descriptions_are_no_names() {
        let groups = [group("new government", "Courier", "2025-03-01"), group("government", "Courier", "2025-03-02")];
        assert_eq!(names(&groups).len(), 2);
        assert_eq!(suggest(&groups, &Authority::default()), []);
    }

    #[test]
    fn files_of_names_come_first() {
        let entry = super::super::authority::SpeakerEntry {
            name: "Ana Pech".into(),
            also: vec!["la alcaldesa".into()],
            roles: vec![],
        };
        let authority = Authority { speakers: vec![entry], ..Authority::default() };
        let groups = [group("Ana Pech", "Courier", ""), group("La alcaldesa", "Wire", "")];
        let people = people(&groups, &authority);
        assert_eq!((people.len(), people[0].name.as_str(), people[0].quotes), (1, "Ana Pech", 2));
    }

    #[test]
    fn what_is_not_safe_is_suggested_with_its_evidence() {
        let groups = [
            group("Ana Pech", "Courier", "2025-03-01"),
            group("Ana L. Pech", "Courier", "2025-03-02"),
            group("A. Pech", "Wire", "2025-03-02"),
            group("Bruno Salt", "Wire", "2025-03-02"),
            group("Salt", "Courier", "2025-03-02"),
        ];
        let suggestions = suggest(&groups, &Authority::default());
        let pairs: Vec<_> = suggestions.iter().map(|s| (s.name.as_str(), s.also.as_str())).collect();
        assert_eq!(
            pairs,
            [("A. Pech", "Ana L. Pech"), ("A. Pech", "Ana Pech"), ("Ana L. Pech", "Ana Pech"), ("Bruno Salt", "Salt")]
        );
        assert!(suggestions[2].evidence.contains("both in Courier"), "{}", suggestions[2].evidence);
    }
}
