//! Mentions that stand where a speaker should and are none: a lone verb, a thing.

use std::ops::Range;

use super::super::lang::Class;
use super::super::lang::people::*;
use super::super::text::Document;
use super::super::{Draft, Kind};
use super::mention::Mention;
use super::questions::Question;
use super::reading::Reading;

/// Rules that take the subject of whatever verb stands before the words.
const LOOSE: [&str; 2] = ["head-bare", "clause"];

/// Nouns for people and what they write that are no trade and no body.
const PEOPLE: [&str; 20] = [
    "people",
    "ones",
    "others",
    "many",
    "some",
    "men",
    "women",
    "children",
    "fans",
    "friends",
    "countries",
    "nations",
    "electorate",
    "operator",
    "jury",
    "piece",
    "footnote",
    "account",
    "accounts",
    "website",
];

/// Ends of nouns for who does or has something: film-maker, record holder.
const AGENT: [&str; 6] = ["maker", "holder", "goer", "keeper", "owner", "ist"];

/// A lone verb, adverb or number says nothing; with an article it is a noun.
pub(super) fn is_no_speaker(document: &Document, tokens: Range<usize>) -> bool {
    const NOUN: Class = Class::NOUN.or(Class::ROLE).or(Class::KIN).or(Class::BODY).or(Class::DOCUMENT).or(Class::WORDS);
    let class = document.class(tokens.start);
    let bare = tokens.len() == 1 && !document.tokens[tokens.start].capital;
    bare && !class.is(NOUN.or(Class::DETERMINER).or(Class::PRONOUN).or(Class::OBJECT).or(Class::RELATIVE))
        && (class.is(Class::VERBAL.or(Class::ADVERB)) || document.str(tokens.start).bytes().all(|b| b.is_ascii_digit()))
}

/// The vote would mean “it is over”: the subject of a verb that reports nothing by itself speaks where it is a body, a document or
/// people. English only.
pub(super) fn is_thing(reading: &Reading, question: &Question, draft: &Draft) -> bool {
    const SPEAKS: Class = Class::ROLE.or(Class::KIN).or(Class::BODY).or(Class::DOCUMENT).or(Class::TITLE);
    const PERSON: Senses = ROLE | GENERIC | BODY | TITLE | OFFICE | ADJECTIVE;
    let Some(Mention::Noun(noun)) = question.mention else { return false };
    if reading.words.romance || draft.kind == Kind::Indirect || !LOOSE.contains(&draft.rule) {
        return false;
    }
    let word = reading.str(noun.head);
    let singular = word.strip_suffix('s').unwrap_or(word);
    !question.tokens.clone().any(|i| PEOPLE.contains(&reading.str(i)))
        && !AGENT.iter().any(|end| singular.ends_with(end))
        && !reading.is_capital(noun.head)
        && !reading.document.class(noun.head).is(SPEAKS)
        && !reading.is(noun.head, PERSON)
        && reading.words.senses(singular) & PERSON == 0
}
