//! Names of bodies that have *and* in them: the Salt and Drug Administration, the Department of Health and Harbour Services.

use std::ops::Range;

use super::super::lang::people::*;
use super::reading::{Reading, is_acronym};

/// A part between commas and *and* has no more words than this.
const MOST_OF_PART: usize = 3;

/// A name has no more parts than this.
const MOST_PARTS: usize = 4;

/// Where the name of a body ends that starts at token `start` and has *and* in it, none of it behind token `end`; `None` where no such name
/// starts. English only.
///
/// Two bodies stand side by side as often (*the White House and Justice Department*). So either each part says what an office can be
/// for, or only the last part has a word for a body, or the letters of all follow in brackets.
pub(super) fn end_of(reading: &Reading, start: usize, end: usize) -> Option<usize> {
    if reading.words.romance || reading.is(start, GIVEN | TITLE) {
        return None;
    }
    if let Some(end) = with_letters(reading, start, end) {
        return Some(end);
    }
    let first = part(reading, start, end)?;
    if !matches!(reading.str(first.end), "and" | "&" | "," | "of" | "for") {
        return None;
    }
    if let Some(name) = joined_parts(reading, start, end).filter(|parts| is_abbreviated(reading, parts)) {
        return name.last().map(|part| part.end);
    }
    let is_for = |part: &Range<usize>| reading.is(part.end - 1, DEPARTMENT);
    if has_body(reading, &first) {
        let of = matches!(reading.str(first.end), "of" | "for").then_some(first.end + 1)?;
        let parts = joined_parts(reading, of + usize::from(reading.str(of) == "the"), end)?;
        // Union of Machinists and Aerospace Workers
        let workers = parts.len() == 2 && is_of_people(reading, &parts[1]);
        // Foundation for Relief and Reconciliation
        let ideas = parts.len() == 2 && has_purpose(reading, &first) && parts.iter().all(|part| is_idea(reading, part));
        return (workers || ideas || parts.iter().all(is_for)).then(|| parts[parts.len() - 1].end);
    }
    let named = start > 0 && reading.is(start - 1, DEFINITE) || is_for(&first);
    let parts = joined_parts(reading, start, end).filter(|_| named)?;
    let (last, before) = parts.split_last()?;
    let common = |part: &Range<usize>| {
        !has_body(reading, part)
            && !(part.len() == 1 && is_acronym(reading.str(part.start)))
            && !reading.is(part.start, GIVEN)
    };
    let ends_in_body = last.len() > 1 && reading.is(last.end - 1, BODY) && !reading.is(last.start, GIVEN);
    (ends_in_body && before.iter().all(common)).then_some(last.end)
}

/// A body by whose name is told what it is for.
fn has_purpose(reading: &Reading, body: &Range<usize>) -> bool {
    const BODIES: [&str; 10] = [
        "Foundation",
        "Institute",
        "Association",
        "Society",
        "Centre",
        "Center",
        "Campaign",
        "Committee",
        "Council",
        "Organisation",
    ];
    BODIES.contains(&reading.str(body.end - 1))
}

/// Relief, Reconciliation, Business Research: what a body is for, by its ending.
fn is_idea(reading: &Reading, part: &Range<usize>) -> bool {
    const ENDS: [&str; 13] =
        ["tion", "sion", "ment", "ity", "ing", "ics", "ance", "ence", "ship", "ief", "earch", "ism", "ogy"];
    let last = reading.str(part.end - 1);
    let last = last.strip_suffix('s').filter(|last| last.len() > 4).unwrap_or(last);
    !reading.is(part.start, GIVEN)
        && (ENDS.iter().any(|end| last.ends_with(end)) || reading.is(part.end - 1, DEPARTMENT))
}

/// Workers, Aerospace Engineers: a plural of people, no name of one.
fn is_of_people(reading: &Reading, part: &Range<usize>) -> bool {
    let one = reading.str(part.end - 1).strip_suffix('s').map(crate::fold::fold);
    !reading.is(part.start, GIVEN) && one.is_some_and(|one| reading.words.senses(&one) & ROLE != 0)
}

/// The capitalised words and the small ones between them at token `start`, where the initials of the former follow in brackets: the Joint
/// Nations Conference on Quays and Docks (JNCQD).
fn with_letters(reading: &Reading, start: usize, end: usize) -> Option<usize> {
    const MOST_WORDS: usize = 12;
    let small = |word: &str| matches!(word, "of" | "for" | "on" | "and" | "in" | "the" | "to");
    let is_part = |i: &usize| reading.is_capital(*i) && !reading.is_possessive(*i) || small(reading.str(*i));
    let open = start + (start..end.min(start + MOST_WORDS)).take_while(is_part).count();
    let letters = reading.str(open + 1);
    let named =
        open > start + 1 && reading.str(open) == "(" && reading.str(open + 2) == ")" && reading.is_capital(open - 1);
    if !named || letters.len() <= 2 {
        return None;
    }
    // Small words may have a letter, too.
    let mut left = letters.chars();
    let fits = (start..open).all(|i| {
        let Some(initial) = reading.str(i).chars().next() else { return false };
        let mut next = left.clone();
        let has = next.next() == initial.to_uppercase().next();
        if has {
            left = next;
        }
        has || !reading.is_capital(i)
    });
    (fits && left.as_str().is_empty()).then_some(open)
}

/// The parts of *Environment, Food and Rural Affairs* at token `start`: two or more, the last one behind *and*.
fn joined_parts(reading: &Reading, start: usize, end: usize) -> Option<Vec<Range<usize>>> {
    let first = part(reading, start, end)?;
    if !matches!(reading.str(first.end), "and" | "&" | ",") {
        return None;
    }
    let mut parts = vec![first];
    while parts.len() < MOST_PARTS {
        let behind = parts[parts.len() - 1].end;
        let closes = matches!(reading.str(behind), "and" | "&");
        if !closes && reading.str(behind) != "," {
            return None;
        }
        parts.push(part(reading, behind + 1, end)?);
        if closes {
            return Some(parts);
        }
    }
    None
}

/// The capitalised words at token `start`, if some stand there, not too many, and no possessive.
fn part(reading: &Reading, start: usize, end: usize) -> Option<Range<usize>> {
    let is_of_name = |i: &usize| reading.is_capital(*i) && !reading.is(*i, FUNCTION) && !reading.is_possessive(*i);
    let words = (start..end).take_while(is_of_name).count();
    (1..=MOST_OF_PART).contains(&words).then_some(start..start + words)
}

/// Whether the initials of the parts follow in brackets: Quays and Harbours Carrowmere (QHC).
fn is_abbreviated(reading: &Reading, parts: &[Range<usize>]) -> bool {
    let open = parts[parts.len() - 1].end;
    let initials = parts.iter().cloned().flatten().filter_map(|i| reading.str(i).chars().next());
    reading.str(open) == "(" && reading.str(open + 2) == ")" && reading.str(open + 1).chars().eq(initials)
}

fn has_body(reading: &Reading, part: &Range<usize>) -> bool {
    // Securities and Exchange: alone such words are as often what an office is for.
    let is_for = part.len() == 1 && reading.is(part.start, DEPARTMENT);
    !is_for && part.clone().any(|i| reading.is(i, BODY))
}

#[cfg(test)]
mod tests {
    use crate::quotes::find;

    fn speaker(name: &str) -> String {
        let body = format!("{name} said on Monday that the bridge was “ready to open”.");
        find("", &body, Some("en"))[0].speaker.clone().unwrap_or_default()
    }

    #[test]
    fn body_has_all_words_of_its_name() {
        for name in [
            "Salt and Drug Administration",
            "Securities and Harbour Commission",
            "Carrowmere Harbour and Docks Board",
            "Carrow Travel and Tourism Council",
            "Department of Health and Harbour Services",
            "Department for Environment, Food and Coast Affairs",
            "Bureau of Alcohol, Food and Firearms",
            "Carrow Ministry of Trade and Industry",
            "Health and Harbour Executive",
        ] {
            assert_eq!(speaker(&format!("The {name}")), name);
        }
    }

    #[test]
    fn two_bodies_are_not_one() {
        for (two, first) in [
            ("The Harbour Office and Carrow Ministry", "Harbour Office"),
            ("The Ministry of Health and Pell Corp", "Ministry of Health"),
            ("The TBK and Carrow Bank", "TBK"),
            ("Anna Pell and Carrow Bank", "Anna Pell"),
        ] {
            assert_eq!(speaker(two), first);
        }
    }

    #[test]
    fn letters_in_brackets_and_alone_are_the_body_with_and_in_its_name() {
        for (name, letters) in
            [("Carrow Harbour and Docks Board", "CHDB"), ("Public Quays and Bridges Carrowmere", "PQBC")]
        {
            let body = format!("It was asked for by {name} ({letters}). “We will open the bridge,” {letters} said.");
            assert_eq!(find("", &body, Some("en"))[0].speaker.as_deref(), Some(name));
        }
    }
}
