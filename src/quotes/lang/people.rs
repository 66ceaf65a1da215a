//! The words by which articles name and describe people and bodies: one table of word senses a language.

use super::{Language, given_names};

/// What a word can mean in or beside a name: a set of the flags below.
pub type Senses = u32;

/// A given name, of men.
pub const GIVEN_MALE: Senses = 1;
/// A given name, of women.
pub const GIVEN_FEMALE: Senses = 1 << 1;
/// A given name of both.
pub const GIVEN_EITHER: Senses = 1 << 2;
/// Any given name.
pub const GIVEN: Senses = GIVEN_MALE | GIVEN_FEMALE | GIVEN_EITHER;
/// A title, role or pronoun of a man.
pub const MALE: Senses = 1 << 3;
/// … of a woman.
pub const FEMALE: Senses = 1 << 4;
/// Stands, with a capital, before a person's name: Senator, Mr.
pub const TITLE: Senses = 1 << 5;
/// A title that stays with the name: Pope, Queen.
pub const REGNAL: Senses = 1 << 6;
/// A common noun for one person: spokeswoman, judge.
pub const ROLE: Senses = 1 << 7;
/// A noun by which articles vary a person's name for style: the politician, the billionaire.
pub const GENERIC: Senses = 1 << 8;
/// A common noun for a body of people, or the word of a body's name that says so: Ministry, campaign.
pub const BODY: Senses = 1 << 9;
/// A country, state, or large city.
pub const PLACE: Senses = 1 << 10;
/// An adjective of nation or party.
pub const ADJECTIVE: Senses = 1 << 11;
/// Never a part of a name though sentences start with it, or the calendar writes it with a capital.
pub const FUNCTION: Senses = 1 << 12;
/// Lower-case part of a surname: de, van.
pub const PARTICLE: Senses = 1 << 13;
/// Jr., III.
pub const SUFFIX: Senses = 1 << 14;
/// In, of, with: what follows is no subject.
pub const PREPOSITION: Senses = 1 << 15;
/// That, when, and: a clause with its own subject may follow.
pub const OPENS_CLAUSE: Senses = 1 << 16;
/// The, his: a known one is meant.
pub const DEFINITE: Senses = 1 << 17;
/// A, some, two: none in particular.
pub const INDEFINITE: Senses = 1 << 18;
/// He, she, who … : a word that stands for a name.
pub const PRONOUN: Senses = 1 << 19;
/// They, it, we: stands for a name, but not for one person.
pub const OTHER_PRONOUN: Senses = 1 << 20;
/// Who: the name just before it is meant.
pub const RELATIVE: Senses = 1 << 21;
/// Is, was: says what the subject is.
pub const COPULA: Senses = 1 << 22;
/// His, her: a relation to a person who was named.
pub const POSSESSIVE: Senses = 1 << 23;

/// An office that several people of an article can hold: senator, candidate.
pub const OFFICE: Senses = 1 << 24;

/// What a minister is minister of.
pub const DEPARTMENT: Senses = 1 << 25;
/// One person of a nation: the Dutchman.
pub const DEMONYM: Senses = 1 << 26;
/// Trades of sport and show, by which news varies the name of the one it is about: the striker, the singer.
pub const EPITHET: Senses = 1 << 27;

/// Rows of a language's table: senses, and the words that have them, one space apart.
pub type Table = &'static [(Senses, &'static str)];

/// The words of a table and the given names of all languages, each with its senses.
pub(super) fn senses(table: Table) -> impl Iterator<Item = (Senses, &'static str)> {
    let names =
        [(GIVEN_MALE, given_names::MALE), (GIVEN_FEMALE, given_names::FEMALE), (GIVEN_EITHER, given_names::EITHER)];
    let rows = table.iter().copied().chain(names);
    rows.flat_map(|(senses, words)| words.split_ascii_whitespace().map(move |word| (senses, word)))
}

/// The words of a language (ISO 639-1); the English ones where it has none.
pub fn words(language: Option<&str>) -> &'static Language {
    super::of(language)
}

#[cfg(test)]
mod tests {
    use super::super::{Key, en_people, es_people};
    use super::*;

    #[test]
    fn tables_are_folded_or_no_word_would_be_found() {
        let tables = en_people::WORDS.iter().chain(es_people::WORDS);
        let names = [given_names::MALE, given_names::FEMALE, given_names::EITHER];
        for word in tables.map(|row| row.1).chain(names).flat_map(str::split_ascii_whitespace) {
            assert_eq!(word, crate::fold::fold(word));
            assert!(Key::of_folded(word).is_some(), "{word} is too long");
        }
    }
}
