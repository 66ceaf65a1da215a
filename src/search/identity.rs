//! Names as the articles have them → who is who across articles.
//!
//! Within an article, `quotes` has settled who spoke. Across articles two names are one speaker only where that is safe:
//! 1. the files of names say so ([`Authority`]);
//! 2. they are the same but for case, accents and titles;
//! 3. one is a last name alone, and in that outlet and month exactly one bearer of it is quoted under a fuller name, a person's:
//!    *Canada* is not *Air Canada*; nor does any name begin with it: where *Dell Inc* is quoted, *Dell* is not *Michael Dell*.
//!
//! All else stays apart, and [`super::suggestions`] offers it to a human, with the evidence.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::authority::Authority;
use crate::index::analysis::tokens;
use crate::quotes::lang;
use crate::quotes::lang::people::{BODY, GIVEN};

/// All quotes of one name in one outlet on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The speaker's name as the index has it.
    pub name: Arc<str>,
    /// The outlet as the index has it.
    pub source: Arc<str>,
    /// The outlet as it is shown: the same for all its names.
    pub outlet: Arc<str>,
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
const TITLES: &str = "mr mrs ms miss dr sir dame lord lady president minister prime senator sen governor gov rep representative mayor \
    judge justice professor prof general gen colonel col captain sergeant pope king queen prince princess secretary chancellor \
    señor señora sr sra doña presidente presidenta ministro ministra alcalde alcaldesa gobernador gobernadora juez jueza \
    doctor doctora dra papa";

static IS_TITLE: LazyLock<FxHashSet<&str>> = LazyLock::new(|| TITLES.split_whitespace().collect());

fn is_title(folded: &str) -> bool {
    IS_TITLE.contains(folded)
}

/// The folded words of a name without its titles; with them, where there is nothing else.
pub fn name_words(name: &str) -> Vec<String> {
    let mut room = String::new();
    let words = joined_words(name, &mut room);
    if words.is_empty() { Vec::new() } else { words.split(' ').map(String::from).collect() }
}

/// The same as one text with a space between words; `room` is where it is written.
pub fn joined_words<'r>(name: &str, room: &'r mut String) -> &'r str {
    let mut words = std::mem::take(room).into_bytes();
    words.clear();
    // As the analysis reads most names, only faster.
    if is_plain(name) {
        words.reserve(name.len());
        for byte in name.bytes() {
            if byte.is_ascii_alphanumeric() {
                words.push(byte.to_ascii_lowercase());
            } else if words.last().is_some_and(|last| *last != b' ') {
                words.push(b' ');
            }
        }
        words.pop_if(|last| *last == b' ');
    } else {
        for (_, word) in tokens(name) {
            if !words.is_empty() {
                words.push(b' ');
            }
            words.extend_from_slice(word.as_bytes());
        }
    }
    *room = String::from_utf8(words).expect("words of a text, with spaces between");
    let mut rest = &**room;
    loop {
        let (first, _) = ends(rest);
        if !is_title(first) {
            return rest;
        }
        if first.len() == rest.len() {
            return room;
        }
        rest = &rest[first.len() + 1..];
    }
}

/// The first and the last of joined words.
pub fn ends(words: &str) -> (&str, &str) {
    let space = |byte: &u8| *byte == b' ';
    let bytes = words.as_bytes();
    let first = bytes.iter().position(space).unwrap_or(words.len());
    let last = bytes.iter().rposition(space).map_or(0, |at| at + 1);
    (&words[..first], &words[last..])
}

/// Longer names may have a word that the analysis cuts.
const PLAIN_BYTES: usize = 100;

/// Whether the words of a name are its runs of letters and digits: it has no sign that may join what stands around it.
fn is_plain(name: &str) -> bool {
    let bytes = name.as_bytes();
    let joins = |(at, byte): (usize, &u8)| match byte {
        b'\'' => true,
        b'.' | b',' => bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric),
        _ => false,
    };
    name.len() <= PLAIN_BYTES && name.is_ascii() && !bytes.iter().enumerate().any(joins)
}

/// Whether it is a name and no description such as *government sources*: its first and its last word are capitals.
pub fn is_proper(name: &str) -> bool {
    let capital = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    capital(name.split_whitespace().next()) && capital(name.split_whitespace().next_back())
}

/// More words has hardly any person's name: it is that of a body, or a crosshead stands before it.
const MAX_WORDS_OF_PERSON: usize = 5;

/// Whether it is the full name of a person: it begins with a given name or an initial, and not with a line in capitals that stood
/// above the paragraph (*SHARES FALL Ana Pech*).
pub fn is_person(name: &str, words: &[String]) -> bool {
    let Some(first) = words.first().filter(|_| (2..=MAX_WORDS_OF_PERSON).contains(&words.len())) else { return false };
    let shouted =
        |word: &&str| word.chars().filter(|c| c.is_uppercase()).count() > 2 && !word.contains(char::is_lowercase);
    let shouted = name.split_whitespace().filter(shouted).count();
    let is_mixed = shouted > 0 && name.contains(char::is_lowercase);
    is_proper(name)
        && !is_mixed
        && !name.contains(['&', '/', '@'])
        && (first.chars().count() == 1 || is_given(first))
        && !is_body(words)
}

pub fn is_given(folded: &str) -> bool {
    ["en", "es"].iter().any(|code| lang::of(Some(code)).senses(folded) & GIVEN != 0)
}

/// Whether the last word says that it is a body's name: *Marcus Bank*.
fn is_body(words: &[String]) -> bool {
    words.last().is_some_and(|last| ["en", "es"].iter().any(|code| lang::of(Some(code)).senses(last) & BODY != 0))
}

/// The last word of a person's full name.
pub fn last_of_full(name: &str) -> Option<String> {
    let mut words = name_words(name);
    if is_person(name, &words) { words.pop() } else { None }
}

/// Outlet and month, within which a last name alone may stand for its only bearer.
type Neighbourhood<'a> = (&'a str, Option<(i16, i8)>);

fn neighbourhood(group: &Group) -> Neighbourhood<'_> {
    (&group.outlet, group.published.map(|date| (date.year(), date.month())))
}

/// What is compared of a name.
pub struct Compared {
    pub words: Vec<String>,
    pub is_proper: bool,
    pub is_person: bool,
}

impl Compared {
    pub fn of(name: &str) -> Self {
        let words = name_words(name);
        Compared { is_proper: is_proper(name), is_person: is_person(name, &words), words }
    }
}

/// The words that names of several words begin with: alone, such a word may be short for that name.
pub fn begun_with<'a>(names: impl Iterator<Item = &'a Compared>) -> FxHashSet<&'a str> {
    names.filter(|name| name.is_proper && name.words.len() > 1).map(|name| &*name.words[0]).collect()
}

/// The people behind the groups, most quoted first, then by name. Each group belongs to one person.
pub fn people(groups: &[Group], authority: &Authority) -> Vec<Person> {
    let named: Vec<&str> =
        groups.iter().map(|group| authority.speaker(&group.name, &group.source, group.published)).collect();
    // Each name once: groups are many, names few.
    let mut compared: FxHashMap<&str, Compared> = FxHashMap::default();
    for name in &named {
        compared.entry(name).or_insert_with(|| Compared::of(name));
    }
    let compared: Vec<&Compared> = named.iter().map(|name| &compared[name]).collect();
    let begun = begun_with(compared.iter().copied());
    // Bodies are counted, too: where *Ana Canada* and *Air Canada* are quoted, *Canada* is neither.
    let mut bearers: FxHashMap<(&str, Neighbourhood), BTreeMap<&[String], bool>> = FxHashMap::default();
    for (group, name) in groups.iter().zip(&compared) {
        if let [_, .., last] = &name.words[..]
            && name.is_proper
        {
            bearers.entry((last, neighbourhood(group))).or_default().insert(&name.words, name.is_person);
        }
    }
    let mut people: FxHashMap<&[String], Vec<usize>> = FxHashMap::default();
    for (at, (group, name)) in groups.iter().zip(&compared).enumerate() {
        let key = match &name.words[..] {
            [last] if named[at] == &*group.name && name.is_proper && !begun.contains(&**last) => {
                match bearers.get(&(last, neighbourhood(group))).map(|full| (full.len(), full.first_key_value())) {
                    Some((1, Some((full, true)))) => full,
                    _ => &name.words[..],
                }
            }
            own => own,
        };
        people.entry(key).or_default().push(at);
    }
    let mut people: Vec<Person> = people.into_values().map(|members| person(groups, &named, members)).collect();
    people.sort_by(|a, b| b.quotes.cmp(&a.quotes).then_with(|| a.name.cmp(&b.name)).then(a.groups.cmp(&b.groups)));
    people
}

fn person(groups: &[Group], named: &[&str], members: Vec<usize>) -> Person {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for &at in &members {
        *counts.entry(named[at]).or_default() += groups[at].quotes;
    }
    let name = match counts.len() {
        1 => counts.keys().next().copied(),
        _ => fullest(counts.into_iter()),
    };
    // Members are never none, and each has a name.
    let name = name.unwrap_or_default().to_string();
    Person { name, quotes: members.iter().map(|&at| groups[at].quotes).sum(), groups: members }
}

/// Which of a person's names, each with its quotes, is shown: the fullest; of equally full ones, one that is not all capitals, then
/// the most quoted.
pub fn fullest<'a>(names: impl Iterator<Item = (&'a str, usize)>) -> Option<&'a str> {
    let rank = |(name, quotes): &(&'a str, usize)| (fullness(name), *quotes, std::cmp::Reverse(*name));
    names.max_by_key(rank).map(|(name, _)| name)
}

/// How full a name is, for [`fullest`]: its words, and whether it is not all capitals.
pub fn fullness(name: &str) -> (usize, bool) {
    let mut room = String::new();
    let words = joined_words(name, &mut room).split(' ').filter(|word| !word.is_empty()).count();
    (words, name.chars().any(char::is_lowercase))
}

#[cfg(test)]
pub mod tests {
    use super::*;

    pub fn group(name: &str, source: &str, date: &str) -> Group {
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
    fn names_are_read_as_the_analysis_reads_them() {
        let read = |name: &str| tokens(name).map(|(_, word)| word.into_owned()).collect::<Vec<_>>();
        let long = "x".repeat(130);
        for name in [
            "Ana Pech",
            "J. Pech, Inc.",
            "a,b.c",
            "J.K. Pell",
            "1,000",
            "O'Brien-Pell",
            "U.S. Bank & Co",
            "a,1,000 (b)",
            "José  Ñandú",
            "",
            "&",
            "A_b/C@d",
            &long,
        ] {
            assert_eq!(name_words(name), read(name), "{name}");
        }
        assert_eq!(name_words("Mr. President Ana Mayor"), ["ana", "mayor"]);
        assert_eq!(name_words("Mayor Lord"), ["mayor", "lord"]);
        assert_eq!(name_words("Mayor"), ["mayor"]);
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
        let firm = ["Bruno Salt", "Salt Inc", "Salt"].map(|name| group(name, "Courier", "2025-03-02"));
        assert_eq!(names(&firm).len(), 3);
        let groups =
            [("Ana Thorle", 1), ("Air Thorle", 2), ("Thorle", 3)].map(|(name, _)| group(name, "Courier", "2025-03-01"));
        assert_eq!(names(&groups).len(), 3);
    }

    #[test]
    fn descriptions_are_no_names() {
        let groups = [group("new government", "Courier", "2025-03-01"), group("government", "Courier", "2025-03-02")];
        assert_eq!(names(&groups).len(), 2);
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
}
