//! Tokens → the names in them: runs of capitalised words with titles, initials, particles and suffixes told apart.

use std::ops::Range;

use super::super::lang::people::*;
use super::super::text::Shape;
use super::bodies;
use super::heads::{Head, head_of, names_a_role};
use super::nicknames;
use super::position::{
    has_kin, is_behind_whose, is_in_brackets, is_subject, is_which_that_speaks, modifies, opens_adjunct, speaks,
};
use super::reading::{Reading, WordId};
use super::runs::{is_arabic, is_form_of_firm, is_initial, is_suffix, run_end, starts_name, title_run_end};
use super::spanish;

/// A longer run of capitals is no name.
const MOST_WORDS: usize = 12;

/// As many names as most articles have.
const MANY_NAMES: usize = 100;

/// What a name most likely names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Person,
    Body,
    Place,
    Unknown,
}

/// One place where a name stands.
#[derive(Clone, Debug)]
pub struct Name {
    /// Where the titles before it start; `tokens.start` where there are none.
    pub from: usize,
    /// The tokens of the name, without titles; a suffix included.
    pub tokens: Range<usize>,
    /// Its words, without suffix and nickname.
    pub words: Vec<WordId>,
    /// Jr., II.
    pub suffix: Option<WordId>,
    /// William “Bill” Pech: Bill.
    pub nickname: Option<WordId>,
    pub sort: Sort,
    /// A title of a person stands before it.
    pub titled: bool,
    /// Ends in ’s.
    pub possessive: bool,
    /// It only says more of the noun that follows: Pech supporters.
    pub modifier: bool,
    pub subject: bool,
    /// The subject only of a clause before the main one of its sentence.
    pub adjunct: bool,
    /// Stands inside a quote.
    pub quoted: bool,
    /// A single word at the start of a sentence: perhaps no name.
    pub doubtful: bool,
    /// All letters are capitals.
    pub capitals: bool,
}

/// All names of the text, in order.
pub fn find(reading: &mut Reading) -> Vec<Name> {
    let mut names = Vec::with_capacity(MANY_NAMES.min(reading.document.tokens.len()));
    let mut words = Vec::new();
    for paragraph in 0..reading.document.paragraphs.len() {
        let tokens = reading.document.paragraphs[paragraph].clone();
        let title_case = is_title_case(reading, tokens.clone()) || spanish::is_shouted(reading, tokens.clone());
        let mut i = tokens.start;
        while i < tokens.end {
            if !starts_name(reading, i) {
                i += 1;
                continue;
            }
            // A heading ends with a word; what follows starts anew.
            let sentence = reading.sentence_around(i).end;
            let limit = if reading.is_word(sentence - 1) { sentence } else { tokens.end };
            if let Some(body) = bodies::end_of(reading, i, limit).filter(|_| !title_case) {
                names.push(body_of(reading, i..body));
                i = body;
                continue;
            }
            let end = if title_case { title_run_end(reading, i, limit) } else { run_end(reading, i, limit) };
            let end = spanish::end_of_body(reading, i, end).unwrap_or(end);
            let end = spanish::end_of_first(reading, i, end).unwrap_or(end);
            let end = end + usize::from(is_downing_street(reading, i, end));
            words.clear();
            words.extend((i..end).filter(|&i| reading.is_word(i)));
            if let Some(name) = name_in(reading, &words, end, title_case) {
                names.push(name);
            }
            i = end.max(i + 1);
        }
    }
    names
}

/// Whether a line has the capitals of a headline, so that they say nothing.
fn is_title_case(reading: &Reading, tokens: Range<usize>) -> bool {
    let (mut small, mut capital) = (0, 0);
    if tokens.len() > 40 {
        return false;
    }
    for i in tokens {
        let token = &reading.document.tokens[i];
        if token.shape == Shape::Word && token.end - token.start >= 4 {
            capital += usize::from(token.capital);
            small += usize::from(!token.capital && !reading.is(i, FUNCTION));
        }
    }
    capital >= 4 && small * 8 <= capital
}

/// Number 10, No 11: the house of the head of a government, or of its purse.
fn is_downing_street(reading: &Reading, start: usize, end: usize) -> bool {
    end == start + 1 && matches!(reading.str(start), "Number" | "No") && matches!(reading.str(end), "10" | "11")
}

/// Whether nothing else stands in the sentence of tokens `from..end` than a mark of punctuation.
fn fills_line(reading: &Reading, from: usize, end: usize) -> bool {
    let sentence = reading.sentence_around(from);
    sentence.start == from
        && (end == sentence.end || end + 1 == sentence.end && matches!(reading.str(end), "." | "!" | "?"))
}

/// The name in the words of a run that ends at token `end`, its titles and what only starts a sentence taken off.
fn name_in(reading: &mut Reading, words: &[usize], end: usize, title_case: bool) -> Option<Name> {
    let Head { first, from, titled } = head_of(reading, words)?;
    if words.len() - first > MOST_WORDS || names_a_role(reading, &words[first..], titled) {
        return None;
    }
    if words[first..].iter().all(|&i| is_form_of_firm(reading.str(i))) {
        // Quay & Moss Co.: the end of a firm's name that was not told whole.
        return None;
    }
    let mut kept = &words[first..];
    if kept.len() == 1 && (is_numbered(reading, kept[0]) || is_adverb_of_sentence(reading, kept[0])) {
        return None;
    }
    let regnal = first > 0 && titled && kept.len() == 1 && reading.is(words[first - 1], REGNAL);
    let mut suffix = None;
    if kept.len() > 1 && is_suffix(reading, kept[kept.len() - 1]) {
        suffix = Some(reading.id(kept[kept.len() - 1]));
        kept = &kept[..kept.len() - 1];
    }
    let nickname = nicknames::within(reading, kept);
    let last = kept[kept.len() - 1];
    let capitals = kept.iter().all(|&i| reading.str(i).chars().all(|c| !c.is_lowercase()) && reading.str(i).len() > 1);
    // MINISTER JO PELL On the vote: who speaks.
    let heads = titled && matches!(reading.str(end), "On" | "Asked");
    if capitals && kept.len() > 1 && fills_line(reading, from, end) && !heads {
        // A heading: PELL SEES LOSS
        return None;
    }
    let work = !titled && !reading.is(kept[0], GIVEN) && is_of_work(reading, kept[0]);
    let shouted = capitals && spanish::is_shouted(reading, reading.sentence_around(from));
    let sort = if work { Sort::Body } else { sort_of(reading, kept, titled, capitals && !shouted) };
    let single = kept.len() == 1;
    let tokens = if regnal { words[first - 1]..end } else { kept[0]..end };
    let which = is_which_that_speaks(reading, end) || has_kin(reading, end);
    let doubtful = single && !titled && !which && (title_case || starts_sentence(reading, kept[0]));
    let inside = nickname.clone().unwrap_or(0..0);
    let nickname = nickname.map(|k| reading.id(kept[k.end - 1]));
    let quoted = reading.quoted[last];
    Some(Name {
        from,
        possessive: reading.is_possessive(last) && !speaks(reading, end) || apostrophe_follows(reading, kept[0], last),
        modifier: modifies(reading, end),
        subject: !title_case && is_subject(reading, from, end),
        adjunct: opens_adjunct(reading, from) || is_behind_whose(reading, from) || is_in_brackets(reading, from),
        words: nicknames::words_without(reading, kept, inside, nickname),
        tokens,
        suffix,
        nickname: nickname.or_else(|| nicknames::behind(reading, end)),
        sort,
        titled,
        quoted,
        doubtful,
        capitals,
    })
}

/// Year 9 pupil Jo Pell: the word at token `i` is counted, and names nobody. English only.
fn is_numbered(reading: &Reading, i: usize) -> bool {
    const COUNTED: [&str; 8] = ["Year", "Grade", "Day", "Week", "Round", "Phase", "Stage", "Level"];
    let number = reading.str(i + 1);
    COUNTED.contains(&reading.str(i)) && !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
}

/// Heartbreakingly, she left: an adverb that no list has at the start of a sentence. English only.
fn is_adverb_of_sentence(reading: &Reading, i: usize) -> bool {
    const LEAST_LETTERS: usize = 7;
    let word = reading.str(i);
    // Connolly, 34, Donnelly, who said
    let surname = ["nolly", "nelly", "eilly"].iter().any(|end| word.ends_with(end));
    let next = reading.str(i + 2);
    let described = matches!(next, "who" | "a" | "an") || next.starts_with(|c: char| c.is_ascii_digit());
    let adverb =
        word.len() >= LEAST_LETTERS && word.ends_with("ly") && reading.str(i + 1) == "," && !(surname || described);
    adverb && !reading.words.romance && !reading.is(i, GIVEN) && starts_sentence(reading, i)
}

/// The name of a body that fills `tokens`; its words are those with capitals.
fn body_of(reading: &mut Reading, tokens: Range<usize>) -> Name {
    let words: Vec<usize> = tokens.clone().filter(|&i| reading.is_capital(i)).collect();
    Name {
        from: tokens.start,
        words: words.into_iter().map(|i| reading.id(i)).collect(),
        suffix: None,
        nickname: None,
        sort: Sort::Body,
        titled: false,
        possessive: false,
        modifier: modifies(reading, tokens.end),
        subject: is_subject(reading, tokens.start, tokens.end),
        adjunct: opens_adjunct(reading, tokens.start),
        quoted: reading.quoted[tokens.start],
        doubtful: false,
        capitals: false,
        tokens,
    }
}

/// `su libro Sal y Arena`: the name, or the one that *y* joins it to, is a work's.
fn is_of_work(reading: &Reading, first: usize) -> bool {
    const WORKS: &[&str] =
        &["libro", "película", "novela", "disco", "canción", "documental", "revista", "serie", "obra", "telenovela"];
    let start = reading.sentence_around(first).start;
    // la obra "Aventura"
    let first = first - usize::from(first > start && reading.is_mark(first - 1));
    let before = |i: &usize| reading.is_capital(*i) || matches!(reading.str(*i), "y" | "e" | "de" | "la" | "el");
    let joined = first > start && matches!(reading.str(first - 1), "y" | "e");
    let at = if joined {
        (start.max(first.saturating_sub(6))..first).rev().find(|i| !before(i))
    } else {
        first.checked_sub(1)
    };
    reading.words.romance && at.is_some_and(|i| i >= start && WORKS.contains(&reading.str(i)))
}

/// Ishita Baruk-Menon: two words, the second of two last names joined, and the first no place or body.
fn is_double_barrelled(reading: &Reading, words: &[usize]) -> bool {
    let &[first, last] = words else { return false };
    let capital =
        |part: &str| part.len() > 2 && part.starts_with(char::is_uppercase) && part.chars().any(char::is_lowercase);
    let joined = reading.str(last).split_once('-').is_some_and(|(one, other)| capital(one) && capital(other));
    joined && !reading.words.romance && reading.senses[first] == 0 && reading.senses[last] == 0
}

fn sort_of(reading: &Reading, words: &[usize], titled: bool, capitals: bool) -> Sort {
    let (first, last) = (words[0], words[words.len() - 1]);
    let small_inside = (first..last).any(|i| matches!(reading.str(i), "of" | "for"));
    let body_first = reading.words.romance && reading.is(first, BODY);
    // Luis Cerro Cruz: a Spanish body has its noun first, so the last word is a surname.
    let surname = reading.words.romance && reading.is(first, GIVEN) && !reading.is(first, PLACE | BODY | ADJECTIVE);
    if small_inside
        || body_first
        || (words.len() > 1
            && reading.is(last, BODY)
            && !surname
            && !(titled && words.len() == 2 && reading.is(first, GIVEN)))
    {
        return Sort::Body;
    }
    // Justice Department: the first word is no title.
    if words.len() == 1 && titled && reading.is(last, BODY) && !reading.is(last, GIVEN) {
        return Sort::Body;
    }
    let club = !reading.words.romance && words.len() == 2 && reading.str(last) == "United";
    if words.len() > 1 && !club && words.iter().all(|&i| reading.senses[i] & (PLACE | ADJECTIVE) != 0) {
        return Sort::Place;
    }
    if titled {
        return Sort::Person;
    }
    // St. Louis, St Helens Council: a place or what is named after it
    if words.len() > 1 && matches!(reading.str(first), "St" | "Saint") {
        return if words.len() == 2 { Sort::Place } else { Sort::Body };
    }
    const VENUES: [&str; 5] = ["Garden", "Gardens", "Theatre", "Theater", "Plaza"];
    const PLACES: [&str; 11] = [
        "Province",
        "County",
        "Valley",
        "Island",
        "Islands",
        "River",
        "Airport",
        "Peninsula",
        "Stadium",
        "Arena",
        "Desert",
    ];
    let venue = words.len() > 2 && VENUES.contains(&reading.str(last))
        || words.len() > 1 && PLACES.contains(&reading.str(last));
    if venue && !titled && !reading.words.romance {
        return Sort::Place;
    }
    let street = words.len() > 1 && matches!(reading.str(last), "Street" | "Avenue" | "Square");
    if street && !reading.is(first, GIVEN) && reading.str(first) != "Downing" {
        return Sort::Place;
    }
    if words.len() == 1 {
        let length = reading.str(first).len();
        return match reading.senses[first] {
            s if s & GIVEN != 0 => Sort::Unknown,
            s if s & (PLACE | ADJECTIVE) != 0 => Sort::Place,
            s if s & BODY != 0 => Sort::Body,
            _ if capitals && (2..=6).contains(&length) || is_camel_case(reading.str(first)) => Sort::Body,
            _ => Sort::Unknown,
        };
    }
    let initial = words[..words.len() - 1].iter().any(|&i| is_initial(reading, i));
    let given = reading.is(first, GIVEN) && reading.senses[first] & (PLACE | ADJECTIVE) == 0;
    if (given || initial || is_arabic(reading, last) || is_double_barrelled(reading, words)) && words.len() <= 6 {
        Sort::Person
    } else {
        Sort::Unknown
    }
}

/// BuzzFeed, PinkNews; not: MacArthur, LeBron.
pub(super) fn is_camel_case(word: &str) -> bool {
    const OF_PEOPLE: [&str; 5] = ["Mac", "Van", "Fitz", "Von", "Della"];
    let inside = word.chars().skip(3).any(char::is_uppercase) && word.chars().nth(1).is_some_and(char::is_lowercase);
    inside && !word.contains(['-', '\'', '’', '.']) && !OF_PEOPLE.iter().any(|start| word.starts_with(start))
}

/// Whether token `i` is the first word of its sentence, or of what is quoted or listed.
pub fn starts_sentence(reading: &Reading, i: usize) -> bool {
    let sentence = reading.sentence_around(i);
    i == sentence.start
        || reading.is_mark(i - 1)
        || matches!(reading.str(i - 1), ":" | "—" | "–" | "•" | "¿" | "¡" | "-" | "*" | "(" | "[" | ";")
}

/// `Brookers' boss`: the apostrophe of a plural, and not the mark that closes a quote.
fn apostrophe_follows(reading: &Reading, first: usize, last: usize) -> bool {
    let mark = last + 1;
    reading.str(last).ends_with('s')
        && matches!(reading.str(mark), "'" | "’")
        && !reading.document.tokens[mark].space_before
        && reading.is_word(mark + 1)
        && reading.document.tokens[mark + 1].space_before
        && !(first > 0 && matches!(reading.str(first - 1), "'" | "‘"))
}
