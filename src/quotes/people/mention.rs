//! The words that name a quote's speaker → what kind of mention they are.

use std::ops::Range;

use super::super::Draft;
use super::super::lang::Class;
use super::super::lang::people::*;
use super::chains::Chains;
use super::names::{Name, Sort};
use super::position;
use super::reading::{Reading, WordId, is_possessive};

/// What a mention is, and so how it is resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mention {
    /// Its head is a name: the index of it.
    Named(usize),
    /// He, she: MALE or FEMALE.
    Pronoun(Senses),
    /// Who: whom the words before it name.
    Relative,
    /// It: a body.
    It,
    /// They: a body, or people.
    They,
    /// The subject left out of a verb in the plural.
    Several,
    /// I, we.
    OtherPronoun,
    /// A common noun, by its token: the president.
    Noun(Noun),
}

/// A mention by common noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noun {
    pub head: usize,
    /// It has the, his, or nothing before it: one who is known.
    pub definite: bool,
    pub plural: bool,
    /// Names no more than an age: the 36-year-old.
    pub aged: bool,
}

/// What the tokens of a mention are.
pub fn read(reading: &Reading, names: &[Name], chains: &Chains, tokens: Range<usize>) -> Mention {
    if tokens.len() == 1 {
        let i = tokens.start;
        if reading.is(i, RELATIVE) {
            return Mention::Relative;
        }
        match reading.str(i) {
            "his" | "His" => return Mention::Pronoun(MALE),
            "her" | "Her" => return Mention::Pronoun(FEMALE),
            "el" | "El" => return Mention::OtherPronoun,
            "it" | "It" | "its" | "Its" => return Mention::It,
            "they" | "They" | "their" | "Their" => return Mention::They,
            "which" | "Which" | "that" | "That" | "que" => return Mention::Relative,
            _ if reading.is(i, PRONOUN) => return Mention::Pronoun(reading.senses[i] & (MALE | FEMALE)),
            _ if reading.is(i, OTHER_PRONOUN | DEFINITE) => return Mention::OtherPronoun,
            _ => {}
        }
    }
    match head_name(reading, names, chains, tokens.clone()) {
        Some(at) => Mention::Named(at),
        None => Mention::Noun(noun(reading, tokens)),
    }
}

/// The name that the mention is about, not one that only says whose or of what.
fn head_name(reading: &Reading, names: &[Name], chains: &Chains, tokens: Range<usize>) -> Option<usize> {
    let first = names.partition_point(|n| n.tokens.end <= tokens.start);
    if let Some(at) = name_behind_role(reading, names, first, tokens.clone()) {
        return Some(at);
    }
    if let Some(at) = author(reading, names, first, &tokens) {
        return Some(at);
    }
    let inside = names.iter().enumerate().skip(first).take_while(|(_, n)| n.tokens.start < tokens.end);
    let noun = |at: usize, name: &Name| {
        is_noun(reading, name, chains.of_name[at].is_some()) && !is_end_of_body(reading, chains, at, name)
    };
    let mut next = inside.filter(|&(at, name)| !noun(at, name)).peekable();
    let mut i = tokens.start;
    let mut of_another = false;
    let mut noun_seen = false;
    while i < tokens.end {
        if let Some(&(at, name)) = next.peek()
            && i >= name.from.min(name.tokens.start)
        {
            next.next();
            i = name.tokens.end.max(i + 1);
            // Quay Works Inc. analyst Jo Pell, OutLoud! editor Jo Pell: the mark is a part of the name.
            i += usize::from(i + 1 < tokens.end && matches!(reading.str(i), "." | "!"));
            let ends = i >= tokens.end
                || !reading.is_small(i)
                || reading.is(i, PREPOSITION | OPENS_CLAUSE | RELATIVE | COPULA)
                || name.sort == Sort::Person && name.words.len() > 1 && is_office_behind(reading, i, tokens.end);
            let place = name.sort == Sort::Place && i < tokens.end;
            // Quay Works Inc (QUAY.N) CEO Jo Pell: whose head a person is.
            let behind = if reading.str(i) == "(" { (i..tokens.end).find(|&k| reading.str(k) == ")") } else { None };
            // Carrow's Board of Quays (CBQ) director, Jo Pell
            let of_body = behind
                .filter(|&close| close + 1 < tokens.end && reading.is_small(close + 1) && reading.is(close + 1, ROLE));
            if let Some(close) = of_body {
                while next.next_if(|(_, other)| other.tokens.start < close).is_some() {}
                i = close + 1;
            }
            // Quay Works Inc ( Q.N ) CEO Jo Pell: the code of its share is nobody.
            while behind.is_some_and(|close| next.next_if(|(_, other)| other.tokens.end <= close).is_some()) {}
            let of_firm = behind
                .is_some_and(|close| next.peek().is_some_and(|(_, other)| other.from == close + 1 && other.titled));
            // Oslo-based US lawyer Jo Pell: a capital that belongs to no name goes on with the description.
            let goes_on = i < tokens.end
                && reading.is_capital(i)
                && reading.is(i, FUNCTION)
                && next.peek().is_some()
                && !name.titled;
            let goes_on = goes_on
                || of_firm
                || of_body.is_some()
                || next.peek().is_some_and(|(_, other)| is_double_team(reading, i, other, tokens.end))
                || is_of_joined_firm(reading, names, at, tokens.end);
            if !of_another && !goes_on && (!name.possessive || i >= tokens.end) && (ends && !place) {
                return Some(at);
            }
            continue;
        }
        if reading.is(i, RELATIVE | COPULA) || matches!(reading.str(i), "that" | "which" | "que") {
            break;
        }
        if reading.is(i, PREPOSITION) && i > tokens.start {
            of_another = true;
        } else if !reading.is_word(i) && reading.str(i) != "." && noun_seen {
            of_another = false;
        }
        noun_seen |= reading.is_word(i);
        i += 1;
    }
    None
}

/// A report from Jo Pell, a letter by Jo Pell: who wrote it.
fn author(reading: &Reading, names: &[Name], first: usize, tokens: &Range<usize>) -> Option<usize> {
    let name = names.get(first).filter(|name| name.sort == Sort::Person && name.tokens.end == tokens.end)?;
    let of = name.from.checked_sub(2).filter(|document| *document >= tokens.start)?;
    let wrote = matches!(reading.str(of + 1), "from" | "by") && reading.document.class(of).is(Class::DOCUMENT);
    (wrote && !reading.words.romance).then_some(first)
}

/// Minister of mines and energy Jo Pell, Hale & Pine analyst Jo Pell: the name of a person that ends a mention, behind words
/// that are no phrase of their own (*a spokesman for mayor Jo Pell*) and no other person.
fn name_behind_role(reading: &Reading, names: &[Name], first: usize, tokens: Range<usize>) -> Option<usize> {
    let at = first + names[first..].partition_point(|n| n.tokens.end < tokens.end);
    let name = names.get(at).filter(|n| n.tokens.end == tokens.end && n.sort == Sort::Person && !n.possessive)?;
    let before = name.from.checked_sub(1).filter(|b| *b > tokens.start)?;
    // el alcalde Luis Pech y la ministra de Salud Nora Quill: the first of two.
    let two = |i: usize| matches!(reading.str(i), "y" | "e") && reading.is(i + 1, DEFINITE | GIVEN);
    if reading.words.romance && (tokens.start..before).any(two) {
        return None;
    }
    let opens = |i: usize| reading.is(i, PREPOSITION | DEFINITE | INDEFINITE) || is_possessive(reading.str(i));
    let described = reading.is_small(before) && !reading.is(before, FUNCTION | PREPOSITION) && !opens(before - 1);
    // presentador de radio Luis Pech; not: abogado de alcalde Luis Pech
    let trade = reading.words.romance
        && before > tokens.start + 1
        && reading.is_small(before)
        && !reading.is(before, ROLE | TITLE | FUNCTION | PREPOSITION)
        && matches!(reading.str(before - 1), "de" | "en")
        && reading.is(before - 2, ROLE | TITLE);
    // titular de la Secretaría de Salud Luis Pech
    let ministry = reading.words.romance && reading.is(before, DEPARTMENT);
    // la política del Frente Nacional Nora Quill
    let ministry = ministry || reading.words.romance && is_right_behind_body(names, first, at);
    let of = (tokens.start..before).any(|i| reading.is(i, PREPOSITION));
    // el diputado de la FMS Luis Pech, el representante de FMS Luis Pech
    let party = reading.words.romance
        && name.from < name.tokens.start
        && (matches!(reading.str(before), "de" | "del") || of)
        && (tokens.start..before).any(|i| reading.is_small(i) && reading.is(i, ROLE | TITLE));
    let joins = |sign: &str| (tokens.start..=before).any(|i| reading.str(i) == sign);
    let joined = (joins("and") && names[first].sort != Sort::Person || joins("&"))
        && (name.titled || reading.is(before, ROLE) || name.from < name.tokens.start);
    // In an article for The Quay Jo Pell wrote: a comma is missing.
    let opening = reading.document.class(before).is(Class::BODY) || reading.is_capital(before);
    let written = !reading.words.romance
        && tokens.start > 0
        && opening
        && matches!(reading.str(tokens.start - 1), "In" | "in")
        && (tokens.start..tokens.start + 3).any(|i| reading.document.class(i).is(Class::DOCUMENT));
    // the minister for women Jo Pell, speaker of the parliament Jo Pell
    let the = usize::from(reading.str(before.saturating_sub(1)) == "the");
    let complement = before.saturating_sub(1 + the);
    let portfolio = !reading.words.romance
        && complement > tokens.start
        && reading.is_small(before)
        && matches!(reading.str(complement), "for" | "of" | "to")
        && reading.is(complement - 1, ROLE | TITLE)
        && reading.is(name.tokens.start, GIVEN);
    // Head of the Carrow Council Jo Pell
    let headed = !reading.words.romance
        && reading.is_capital(tokens.start)
        && reading.is(tokens.start, ROLE | TITLE)
        && reading.str(tokens.start + 1) == "of"
        && reading.is_capital(before)
        && !reading.is_possessive(before);
    ((described && of || trade || joined || ministry || party || written || portfolio || headed)
        && name.words.len() > 1)
        .then_some(at)
}

/// Whether the name `at` stands right behind that of a body, none before the name `first`.
fn is_right_behind_body(names: &[Name], first: usize, at: usize) -> bool {
    let before = at.checked_sub(1).filter(|before| *before >= first);
    before.is_some_and(|before| names[before].sort == Sort::Body && names[before].tokens.end == names[at].from)
}

/// Rovers and Tarn striker Jo Pell: behind the first name, `and`, the second one and a role that a person's name follows.
fn is_double_team(reading: &Reading, and: usize, other: &Name, end: usize) -> bool {
    let role = other.tokens.end;
    reading.str(and) == "and"
        && other.from == and + 1
        && reading.is_small(role)
        && reading.is(role, ROLE)
        && role + 1 < end
        && reading.is_capital(role + 1)
}

/// Quay and Moss's Jo Pell: behind the name `at`, `and` and a second one that owns, the name of a person.
fn is_of_joined_firm(reading: &Reading, names: &[Name], at: usize, end: usize) -> bool {
    let [first, second, person, ..] = &names[at..] else { return false };
    !reading.words.romance
        && first.words.len() == 1
        && first.sort != Sort::Person
        && second.sort != Sort::Place
        && reading.str(first.tokens.end) == "and"
        && second.from == first.tokens.end + 1
        && second.possessive
        && person.from == second.tokens.end
        && person.words.len() > 1
        && person.tokens.end <= end
}

/// Jo Pell chief analyst at Quay: an apposition that lost its comma.
fn is_office_behind(reading: &Reading, i: usize, end: usize) -> bool {
    let opens = matches!(
        reading.str(i),
        "chief"
            | "head"
            | "director"
            | "president"
            | "chairman"
            | "vice"
            | "senior"
            | "managing"
            | "executive"
            | "editor"
            | "professor"
    );
    opens && (i + 1..end).any(|k| matches!(reading.str(k), "at" | "of" | "for"))
}

fn noun(reading: &Reading, tokens: Range<usize>) -> Noun {
    let mut head = tokens.start;
    let last = tokens.end - 1;
    if last > tokens.start && reading.str(last - 1) == ")" && reading.is_small(last) && reading.is(last, ROLE) {
        // Carrow's Board of Quays and Trade (CBQT) director, Jo Pell
        return Noun { head: last, definite: true, plural: false, aged: false };
    }
    let aged = |i: usize| reading.str(i).ends_with("-year-old");
    for i in tokens.clone() {
        if i == tokens.start + 1 && reading.str(i) == "también" {
            continue;
        }
        let stops = i > tokens.start
            && (!reading.is_word(i) && !aged(i) || reading.is(i, PREPOSITION | RELATIVE | OPENS_CLAUSE | COPULA));
        if stops {
            break;
        }
        // A person close to Pell, an official travelling with them
        if i > tokens.start + 1 && reading.is_somebody(head) && is_described_behind(reading, i) {
            break;
        }
        // In Romance languages the adjectives follow the noun.
        if reading.words.romance && i > tokens.start && reading.is(head, ROLE | BODY) {
            break;
        }
        if reading.is_word(i) || aged(i) {
            head = i;
        }
    }
    let first = tokens.start;
    let definite = reading.is(first, DEFINITE)
        || is_possessive(reading.str(first))
        || (first == head && !reading.is(head, INDEFINITE));
    let word = reading.str(head);
    let plural = !reading.is(head, ROLE | BODY) && word.ends_with('s');
    Noun { head, definite, plural, aged: aged(head) }
}

/// Close to, travelling with: the word at token `i` opens what is told of the noun before it. English only.
fn is_described_behind(reading: &Reading, i: usize) -> bool {
    const WORDS: [&str; 16] = [
        "close",
        "familiar",
        "privy",
        "involved",
        "aware",
        "present",
        "based",
        "briefed",
        "responsible",
        "opposed",
        "loyal",
        "linked",
        "critical",
        "knowledgeable",
        "responding",
        "sympathetic",
    ];
    let word = reading.str(i);
    !reading.words.romance
        && reading.is_small(i)
        && !reading.is(i, ROLE | GENERIC | BODY)
        && (WORDS.contains(&word) || word.ends_with("ing"))
        && reading.is(i + 1, PREPOSITION)
}

/// *El médico de la sala de costas Luis Cerro*: a name that was not told from what is before it is in it, so nobody else is meant.
pub fn has_name(reading: &Reading, tokens: &Range<usize>, head: usize) -> bool {
    let given = |i: usize| reading.is_capital(i) && reading.is(i, GIVEN) && !reading.is(i, PLACE | BODY | TITLE);
    let last = tokens.end - 1;
    reading.words.romance && last > head && reading.is_capital(last) && (head + 1..last).any(given)
}

/// *el Supremo*, where the Tribunal Supremo is a body of the article.
fn is_end_of_body(reading: &Reading, chains: &Chains, at: usize, name: &Name) -> bool {
    let chain = chains.of_name[at].map(|id| &chains.chains[id]);
    let ends = |words: &[WordId]| words.len() > 1 && words.last() == name.words.last();
    reading.words.romance && chain.is_some_and(|chain| chain.sort == Sort::Body && ends(&chain.words))
}

/// `the Democrat`, `the Prime Minister`: a capital that makes no name.
fn is_noun(reading: &Reading, name: &Name, known: bool) -> bool {
    let senses = name.words.last().map_or(0, |&word| reading.senses_of(word));
    let common = senses & (ROLE | TITLE) != 0 && !name.titled;
    // Mr Irish is one.
    let the = name.from > 0 && reading.str(name.from - 1) == "the" && !reading.is(name.tokens.end, ROLE);
    let speaks = the || position::speaks(reading, name.tokens.end);
    let paper = reading.str(name.tokens.start) == "Independent" && speaks;
    let adjective = senses & ADJECTIVE != 0 && senses & GIVEN == 0 && !name.titled;
    name.words.len() == 1 && !paper && (adjective || (common && !known))
}

/// A word that is said to speak is a name though it starts a sentence, or stands right behind another: *dijo al diario Costa Luis
/// Cerro*.
pub(super) fn trust_mentions(reading: &Reading, names: &mut [Name], drafts: &[Draft]) {
    for mention in drafts.iter().filter_map(|d| d.mention.as_ref()) {
        let first = names.partition_point(|n| n.tokens.end <= mention.start);
        if reading.words.romance
            && (reading.is(mention.start, GIVEN) || is_behind_outlet(reading, &names[first..], mention))
        {
            names[first..].iter_mut().take(1).for_each(|name| cut_before(reading, name, mention));
        }
        for name in names[first..].iter_mut().take_while(|n| n.tokens.start < mention.end) {
            name.doubtful = false;
        }
    }
}

/// *dijo al diario Kolt Karel Domsky*: the name at the mention starts with that of an outlet.
fn is_behind_outlet(reading: &Reading, names: &[Name], mention: &Range<usize>) -> bool {
    const OUTLETS: [&str; 7] = ["diario", "periódico", "agencia", "revista", "cadena", "portal", "medio"];
    let first = names.first().map_or(0, |name| name.tokens.start).min(mention.start);
    (first.saturating_sub(2)..first).any(|i| OUTLETS.contains(&reading.str(i)))
}

/// Cuts off what stands before the mention that ends the name.
fn cut_before(reading: &Reading, name: &mut Name, mention: &Range<usize>) {
    let plain = name.suffix.is_none() && name.nickname.is_none() && name.words.len() == name.tokens.len();
    let cut = mention.start.saturating_sub(name.tokens.start);
    if cut == 0 || !plain || name.tokens.end != mention.end || mention.len() < 2 || reading.is(name.tokens.start, GIVEN)
    {
        return;
    }
    name.words.drain(..cut);
    name.from = mention.start;
    name.tokens.start = mention.start;
    name.sort = Sort::Person;
}
