//! Where a run of words that may be a name starts and ends: capitals, initials, particles, suffixes, nicknames.

use std::ops::Range;

use super::super::lang::people::*;
use super::names::starts_sentence;
use super::nicknames;
use super::reading::{Reading, bare, is_acronym};
use super::spanish;

pub(super) fn starts_name(reading: &Reading, i: usize) -> bool {
    if !reading.is_capital(i) {
        return is_arabic(reading, i);
    }
    if reading.str(i).ends_with("-year-old") {
        return false;
    }
    let word = reading.str(i);
    (!reading.is(i, FUNCTION)
        || is_month_as_name(reading, i)
        || is_form_of_firm(reading.str(i + 1))
        || word == "US" && matches!(reading.str(i + 1), "Airways" | "Steel" | "Bancorp"))
        && !(reading.is_joined(i) && (is_descriptive(word) || is_instrument_code(word)))
}

/// `QUAY.N`: the code of a share behind its company, as agencies print them; not `U.S.`, `EE.UU.`
fn is_instrument_code(word: &str) -> bool {
    let Some((share, exchange)) = word.split_once('.') else { return false };
    let capitals = |part: &str| part.bytes().all(|b| b.is_ascii_uppercase());
    let doubled = share.len() == 2 && share.as_bytes()[0] == share.as_bytes()[1];
    // DCXGn.DE: a small letter tells the kind of share.
    let plain = share.strip_suffix(|c: char| c.is_ascii_lowercase()).unwrap_or(share);
    (2..=9).contains(&share.len())
        && (1..=2).contains(&exchange.len())
        && capitals(plain)
        && capitals(exchange)
        && !doubled
}

/// Inc, Ltd: what only ends the name of a firm.
pub(super) fn is_form_of_firm(word: &str) -> bool {
    matches!(word, "Co" | "Inc" | "Corp" | "Ltd" | "Plc" | "PLC")
}

/// Oslo-based, Pine-owned: a name that only describes another.
fn is_descriptive(word: &str) -> bool {
    const ENDS: &[&str] = &["based", "born", "backed", "led", "owned", "listed", "run", "area", "style", "trained"];
    word.rsplit_once('-').is_some_and(|(_, end)| ENDS.contains(&end))
}

/// said June Pech: a month where no date can stand.
fn is_month_as_name(reading: &Reading, i: usize) -> bool {
    matches!(reading.str(i), "Jan" | "Jun" | "April" | "May" | "June" | "August")
        && reading.is_capital(i + 1)
        && !reading.is(i + 1, FUNCTION)
        && !starts_sentence(reading, i)
        && reading.is_small(i - 1)
        && !reading.is(i - 1, PREPOSITION | DEFINITE)
        && !matches!(reading.str(i - 1), "last" | "late" | "early" | "next" | "until" | "since")
}

/// `al-Masri`: a small particle joined to the name.
pub(super) fn is_arabic(reading: &Reading, i: usize) -> bool {
    if !reading.is_joined(i) {
        return false;
    }
    let word = reading.str(i);
    reading.is_small(i)
        && word.as_bytes().get(2) == Some(&b'-')
        && ["al-", "el-", "as-", "ad-", "ul-"].iter().any(|p| word.starts_with(p))
        && word[3..].starts_with(char::is_uppercase)
}

/// Q4, H1: a part of a year.
fn is_quarter(word: &str) -> bool {
    matches!(word.as_bytes(), [b'Q', b'1'..=b'4'] | [b'H', b'1'..=b'2'])
}

/// Quay Class A shares
fn is_kind_of_share(reading: &Reading, i: usize) -> bool {
    reading.str(i) == "Class" && matches!(reading.str(i + 1), "A" | "B" | "C")
}

/// A word that can follow in a name.
fn continues_name(reading: &Reading, i: usize, end: usize) -> bool {
    if i >= end {
        return false;
    }
    // la RAP La Real Academia: a full stop was lost.
    let anew = reading.words.romance
        && matches!(reading.str(i), "El" | "La" | "Los" | "Las")
        && is_acronym(reading.str(i - 1));
    if anew {
        return false;
    }
    let capital = reading.is_capital(i)
        && !(reading.is_joined(i) && is_instrument_code(reading.str(i)))
        && !is_quarter(reading.str(i))
        && !is_kind_of_share(reading, i);
    (capital && !reading.is(i, FUNCTION))
        || is_arabic(reading, i)
        || (capital && reading.is(i, PARTICLE) && i + 1 < end && reading.is_capital(i + 1) && !reading.is_possessive(i))
        || (capital && is_surname_too(reading, i))
        || (reading.str(i) == "A" && reading.is(i - 1, GIVEN) && i + 1 < end && reading.is_capital(i + 1))
        || (capital && matches!(reading.str(i), "Without" | "Against") && i + 1 < end && reading.is_capital(i + 1))
        || (reading.str(i) == "Under" && i + 1 < end && reading.is_capital(i + 1) && reading.is(i + 1, TITLE))
        || (is_initial(reading, i) && reading.str(i + 1) == "." && !reading.document.tokens[i + 1].space_before)
}

/// Nora May, Jane March: words of the calendar that follow a given name.
fn is_surname_too(reading: &Reading, i: usize) -> bool {
    matches!(
        bare(reading.str(i)),
        "May" | "March" | "Winter" | "Summer" | "Spring" | "Will" | "Day" | "So" | "Do" | "An" | "Abril"
    ) && i > 0
        && reading.is(i - 1, GIVEN)
        && !(i > 1 && reading.is_capital(i - 2) && !reading.is(i - 2, FUNCTION))
        && !reading.str(i + 1).starts_with(|c: char| c.is_ascii_digit())
}

/// Where the run of name words that starts at `i` ends; the marks of a nickname and full stops of initials are inside.
pub(super) fn run_end(reading: &Reading, start: usize, end: usize) -> usize {
    let mut last = start;
    let mut has_body = reading.is(start, BODY);
    loop {
        if reading.is_possessive(last) && !is_whose_body(reading, last, end) && !is_firm_in_s(reading, last, end) {
            return last + 1;
        }
        let mut next = last + 1;
        let stop = next < end && reading.str(next) == "." && !reading.document.tokens[next].space_before;
        if stop && takes_full_stop(reading, last) {
            next += 1;
        }
        let gap = next < end && reading.document.tokens[next].space_before;
        if gap && continues_name(reading, next, end) {
            has_body |= reading.is(next, BODY);
            // House Democratic Leader Jo Pell of Tarn: whose name it is
            has_body &= !matches!(reading.str(next), "Leader" | "Whip" | "Chairman" | "Chairwoman" | "Speaker");
            last = next;
        } else if is_owned_by_many(reading, next, end) {
            has_body = true;
            last = next + 1;
        } else if gap
            && (reading.str(next) == "and" && is_with_partners(reading, next + 1)
                || reading.str(next) == "&" && continues_name(reading, next + 1, end))
        {
            last = next + 1;
        } else if let Some(to) = nicknames::end(reading, start, next, end) {
            last = to;
        } else if let Some(to) = suffix_after_comma(reading, next, end) {
            return to;
        } else if let Some(to) = joined_by_small_words(reading, start..last, next, end, has_body) {
            last = to;
        } else {
            return if stop && next == last + 2 && is_suffix(reading, last) { next } else { last + 1 };
        }
    }
}

/// Actors' Equity Association, Quay Teachers' Union: the apostrophe of a plural inside the name of a body. English only.
fn is_owned_by_many(reading: &Reading, mark: usize, end: usize) -> bool {
    const MOST_WORDS: usize = 3;
    let tokens = &reading.document.tokens;
    let joined = |i: usize| tokens.get(i).is_some_and(|token| !token.space_before);
    let mut words = (mark + 1..end.min(mark + 1 + MOST_WORDS)).take_while(|&i| reading.is_capital(i));
    matches!(reading.str(mark), "'" | "’")
        && reading.str(mark - 1).ends_with('s')
        && joined(mark)
        && !joined(mark + 1)
        && !reading.words.romance
        && words.any(|i| reading.is(i, BODY))
}

/// Pell and Associates, Pell and Sons: what ends the name of a firm behind *and*. English only.
fn is_with_partners(reading: &Reading, i: usize) -> bool {
    !reading.words.romance && matches!(reading.str(i), "Associates" | "Sons" | "Partners" | "Daughters")
}

/// Carrow Sheriff's Office, People's Assembly: whose body it is, as a part of its name.
fn is_whose_body(reading: &Reading, last: usize, end: usize) -> bool {
    const PEOPLE: [&str; 4] = ["People", "Children", "Women", "Workers"];
    const OF_COUNTRIES: [&str; 9] =
        ["Ministry", "Department", "Army", "Navy", "Parliament", "Court", "Office", "Agency", "Commission"];
    const MOST_WORDS: usize = 4;
    let next = last + 1;
    let capitals =
        (next..end.min(next + MOST_WORDS)).take_while(|&i| reading.is_capital(i) && !reading.is_possessive(i));
    // Carrow's Defense Ministry, beside another's
    let of_country = reading.is(last, PLACE)
        && !reading.is(last, GIVEN)
        && capitals.last().is_some_and(|i| i > next && OF_COUNTRIES.contains(&reading.str(i)));
    if of_country && !reading.words.romance {
        return true;
    }
    !reading.words.romance
        && next < end
        && reading.is_capital(next)
        && reading.is(next, BODY)
        && (reading.is(last, TITLE | ROLE) && !reading.is(last, GIVEN) || PEOPLE.contains(&bare(reading.str(last))))
}

/// Pell's Investors Service, where the article has *Pell's said*, too: the mark of the owner is a part of the name.
fn is_firm_in_s(reading: &Reading, last: usize, end: usize) -> bool {
    const MOST_WORDS: usize = 3;
    let next = last + 1;
    let words =
        (next..end.min(next + MOST_WORDS)).take_while(|&i| reading.is_capital(i) && !reading.is(i, FUNCTION | GIVEN));
    let body = words.into_iter().any(|i| reading.is(i, BODY) || is_form_of_firm(reading.str(i)));
    // Moody's Investors Service, wherever it stands
    const FIRMS: [&str; 22] = [
        "Moody",
        "McDonald",
        "Macy",
        "Kohl",
        "Wendy",
        "Sotheby",
        "Christie",
        "Lloyd",
        "Sainsbury",
        "Domino",
        "Denny",
        "Kellogg",
        "Levi",
        "Lowe",
        "Dillard",
        "Hershey",
        "Applebee",
        "Chili",
        "Arby",
        "Ladbroke",
        "Barron",
        "Dick",
    ];
    let known = FIRMS.contains(&bare(reading.str(last))) && words_follow(reading, next, end);
    !reading.words.romance && (body && reading.speaks_in_s(reading.str(last)) || known)
}

/// Investors Service, Corp: a body of capitals right behind the owner.
fn words_follow(reading: &Reading, next: usize, end: usize) -> bool {
    let mut words = (next..end.min(next + 3)).take_while(|&i| reading.is_capital(i));
    words.any(|i| reading.is(i, BODY) || is_form_of_firm(reading.str(i)) || reading.str(i) == "Service")
}

/// In a line with capitals everywhere: a given name and what can be its surname, else one word.
pub(super) fn title_run_end(reading: &Reading, start: usize, end: usize) -> usize {
    if !reading.is(start, GIVEN) || reading.is_possessive(start) || reading.is(start, TITLE) {
        return start + 1;
    }
    let mut next = start + 1;
    if next + 1 < end && is_initial(reading, next) && reading.str(next + 1) == "." {
        next += 2;
    }
    if continues_name(reading, next, end) && reading.senses[next] & (BODY | ADJECTIVE | TITLE) == 0 {
        next + 1
    } else {
        start + 1
    }
}

fn takes_full_stop(reading: &Reading, i: usize) -> bool {
    is_initial(reading, i)
        || is_suffix(reading, i)
        || matches!(reading.str(i), "St" | "ST" | "Ste" | "Mt" | "Ft")
        || matches!(reading.str(i), "Co" | "Cos") && matches!(reading.str(i + 2), "Inc" | "Ltd")
        || (reading.is(i, TITLE) && reading.str(i).len() <= 5 && !reading.is(i, ROLE))
}

/// `Pech, Jr.` → where it ends.
fn suffix_after_comma(reading: &Reading, comma: usize, end: usize) -> Option<usize> {
    let at = comma + 1;
    (at < end && reading.str(comma) == "," && is_suffix(reading, at) && reading.str(at).len() == 2)
        .then(|| if reading.str(at + 1) == "." { at + 2 } else { at + 1 })
}

/// `de la Cruz`, `Ministry of Health`: small words between parts of a name → the index of the next part.
fn joined_by_small_words(
    reading: &Reading,
    so_far: Range<usize>,
    next: usize,
    end: usize,
    has_body: bool,
) -> Option<usize> {
    let last = so_far.end;
    if next != last + 1 {
        return None;
    }
    let titled = reading.is(last, TITLE) && !has_body;
    let small = |i: usize| i < end && reading.is_small(i) && reading.document.tokens[i].space_before;
    let mut to = next;
    if has_body && !reading.words.romance {
        if small(to) && matches!(reading.str(to), "of" | "for") {
            to += 1;
            to += usize::from(small(to) && reading.str(to) == "the");
        }
    } else if !titled || reading.is(next, TITLE) {
        while to < next + 3 && small(to) && reading.is(to, PARTICLE) {
            to += 1;
        }
        let conjunction =
            to == next + 1 && matches!(reading.str(next), "e" | "y" | "i" | "la" | "el" | "los" | "las") && !has_body;
        if conjunction && reading.words.romance
            || (!reading.words.romance && matches!(reading.str(next), "y" | "e" | "a"))
        {
            return None;
        }
    }
    // `Propuestas de Nora Quill`: a person's name starts anew.
    let anew = reading.words.romance
        && reading.is(to, GIVEN)
        && reading.is_capital(to + 1)
        && !reading.is(so_far.start, GIVEN);
    let of_body = spanish::is_of_body(reading, so_far.start, next, to);
    // ministro de Finanzas de Luis Pech
    let department = reading.words.romance
        && so_far.is_empty()
        && so_far.start > 1
        && reading.is(so_far.start, DEPARTMENT)
        && matches!(reading.str(so_far.start - 1), "de" | "del")
        && reading.is(so_far.start - 2, TITLE | ROLE);
    (!anew && !of_body && !department && to > next && to < end && reading.is_capital(to) && !reading.is(to, FUNCTION))
        .then_some(to)
}

pub(super) fn is_initial(reading: &Reading, i: usize) -> bool {
    let word = reading.str(i);
    reading.is_capital(i) && word.chars().count() == 1
}

pub(super) fn is_suffix(reading: &Reading, i: usize) -> bool {
    reading.is(i, SUFFIX) && reading.is_capital(i)
}
