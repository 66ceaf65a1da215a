//! Where a name starts in a run of capitals: titles, offices, seats and what else stands before it told from it.

use super::super::lang::people::*;
use super::super::lang::{Class, en};
use super::names::starts_sentence;
use super::reading::{Reading, is_acronym, is_possessive};
use super::runs::is_form_of_firm;
use crate::fold::fold;

/// Where a name starts in its run.
pub(super) struct Head {
    /// The index of its first word.
    pub first: usize,
    /// The token at which the titles before it start.
    pub from: usize,
    pub titled: bool,
}

/// Takes titles, offices and what else stands before a name off the words of a run; `None` where no name is left.
pub(super) fn head_of(reading: &Reading, words: &[usize]) -> Option<Head> {
    if let Some(head) = behind_officer(reading, words) {
        return Some(head);
    }
    let mut first = skip_sentence_start(reading, words);
    let mut from = *words.get(first)?;
    let mut titled = false;
    let head = first;
    for k in head..words.len() - 1 {
        let i = words[k];
        // Dirección General de Aguas
        let behind_body = reading.words.romance && k > head && reading.is(words[head], BODY);
        if is_of_body(reading, words, k) || behind_body {
            break;
        } else if reading.is(i, TITLE)
            && !reading.is(i, BODY)
            && (!reading.is(i, GIVEN) || reading.is(words[k + 1], GIVEN) && !is_don(reading, i))
        {
            first = k + 1;
            titled = true;
        } else if first == k && titled && is_office(reading.str(i)) {
            // Chief Executive Officer Jo Pell
            first = k + 1;
        } else if reading.is(i, GIVEN)
            && reading.senses[i] & (TITLE | PLACE | ADJECTIVE | BODY) == 0
            && reading.str(words[k + 1]) != "Chief"
        {
            break;
        }
    }
    if matches!(reading.str(words[first]), "of" | "for") {
        first += behind_complement(reading, &words[first..])?;
    }
    first = skip_to_given_name(reading, words, first);
    if first == 0 && is_behind_trade(reading, words) {
        first = 1;
    }
    if let Some(k) = (first..words.len() - 1).find(|&k| is_membership_before(reading, words, k)) {
        // East Holm MEP Jo Pell, MP Jo Pell
        (first, titled) = (k + 1, true);
    }
    if let Some(title) = title_before(reading, from) {
        first += behind_office(reading, &words[first..]);
        if first > 0 && words[first] != from {
            titled = true;
            from = title;
        }
        // The Chief of the Defence Staff
        let of_body = first + 1 == words.len() && reading.is(words[first], BODY | DEPARTMENT);
        if first > 0 && of_body && !reading.is(words[first], GIVEN) {
            return None;
        }
    }
    Some(Head { first, from, titled })
}

/// Jo Works Chief Financial Officer Ann Pell: the name behind an office of a firm whose own name may start like one. English only.
fn behind_officer(reading: &Reading, words: &[usize]) -> Option<Head> {
    let office =
        |k: usize| matches!(reading.str(words[k]), "Chief" | "Executive" | "Financial" | "Operating" | "Officer");
    let last =
        (1..words.len().saturating_sub(2)).rev().find(|&k| matches!(reading.str(words[k]), "Officer" | "Executive"))?;
    let first = last + 1;
    let opens = (0..=last).rev().take_while(|&k| office(k)).last()?;
    let given = reading.is(words[first], GIVEN) && !reading.is(words[first], BODY | PLACE);
    let whole = opens > 0 && reading.str(words[opens]) == "Chief" && given && !reading.words.romance;
    whole.then(|| Head { first, from: words[0], titled: true })
}

/// Leader of the Opposition Jo Pell, Minister of State for Education Jo Pell: of the words behind `of` or `of the`, how many belong to
/// the office.
fn behind_office(reading: &Reading, words: &[usize]) -> usize {
    /// What has people at its head, and is no department of a government.
    const LED: [&str; 24] = [
        "Opposition",
        "Public",
        "Prosecutions",
        "Research",
        "Operations",
        "Marketing",
        "Sales",
        "Strategy",
        "Policy",
        "Intelligence",
        "Investigations",
        "Nursing",
        "Medicine",
        "Football",
        "Cricket",
        "Rugby",
        "Athletics",
        "Engineering",
        "Product",
        "Design",
        "Compliance",
        "Government",
        "Naval",
        "Civil",
    ];
    let small = |i: usize| matches!(reading.str(i), "of" | "for" | "and" | "the");
    let of_office = |&i: &usize| reading.is(i, DEPARTMENT | PLACE) || small(i);
    let led = |&i: &usize| of_office(&i) || reading.is(i, BODY) || LED.contains(&reading.str(i));
    let count = |of: &dyn Fn(&usize) -> bool| words.iter().take_while(|i| of(i) && !reading.is(**i, GIVEN)).count();
    // The Speaker of the House Jo Pell: where a whole name is left, and no body's.
    let longer = count(&led);
    let name = &words[longer..];
    let whole = name.len() > 1 && !name.iter().any(|&i| reading.is(i, BODY | DEPARTMENT) || small(i));
    if whole && !reading.words.romance { longer } else { count(&of_office).min(words.len() - 1) }
}

/// White House Chief of Staff Jo Pell, Vice President of Trade Jo Pell: how many words from *of* on stand before the name; `None` where no
/// name follows (*Vice President of Corporate Development*).
fn behind_complement(reading: &Reading, words: &[usize]) -> Option<usize> {
    let given = |&k: &usize| reading.is(words[k], GIVEN) && reading.senses[words[k]] & (PLACE | BODY | DEPARTMENT) == 0;
    let staff = words.get(1).is_some_and(|&i| reading.str(i) == "Staff");
    if staff && words.len() > 2 {
        return Some(2);
    }
    (2..words.len().saturating_sub(1)).find(given)
}

/// General Quay Corp, Carrow Sheriff's Office: a title that is a part of a body's name.
fn is_of_body(reading: &Reading, words: &[usize], k: usize) -> bool {
    let last = words[words.len() - 1];
    let body = reading.is(last, BODY) && !reading.is(last, GIVEN) && !words[k..].iter().any(|&i| reading.is(i, GIVEN));
    let whose = || words[k..].iter().any(|&i| is_possessive(reading.str(i)));
    body && !reading.words.romance && (reading.str(words[k]) == "General" || whose())
}

/// Don Blair: short for Donald, where no Spanish is written.
fn is_don(reading: &Reading, i: usize) -> bool {
    !reading.words.romance && reading.str(i) == "Don"
}

/// What follows *Chief* in the name of an office.
fn is_office(word: &str) -> bool {
    const OFFICES: [&str; 14] = [
        "Executive",
        "Operating",
        "Financial",
        "Technology",
        "Information",
        "Investment",
        "Marketing",
        "Commercial",
        "Legal",
        "Risk",
        "Medical",
        "Officer",
        "Economist",
        "Strategist",
    ];
    OFFICES.contains(&word)
}

/// Members of an assembly: behind a name on its own, before it with the seat.
fn is_membership(word: &str) -> bool {
    matches!(word, "MP" | "MEP" | "MSP" | "TD" | "AM")
}

/// MP Jo Pell; of TD and AM, which are also letters of firms, only before a given name.
fn is_membership_before(reading: &Reading, words: &[usize], k: usize) -> bool {
    let word = reading.str(words[k]);
    is_membership(word) && (!matches!(word, "TD" | "AM") || reading.is(words[k + 1], GIVEN))
}

/// `Vice President`, `Senate Minority Leader`: capitals that give a role and no name.
pub(super) fn names_a_role(reading: &Reading, words: &[usize], titled: bool) -> bool {
    let Some((&last, before)) = words.split_last() else { return false };
    let given = before.iter().any(|&i| reading.is(i, GIVEN) && reading.senses[i] & (PLACE | ADJECTIVE | TITLE) == 0);
    // The Carrow MP
    let member = !before.is_empty() && matches!(reading.str(last), "MP" | "MEP" | "MSP");
    // The Texas Republican
    let of_place = |&i: &usize| reading.is(i, PLACE) && !reading.is(i, GIVEN);
    if !titled && !before.is_empty() && reading.is(last, GENERIC) && before.iter().all(of_place) {
        return true;
    }
    // Chief Operating Officer and Chief Financial Officer Jo Pell: what is left of the first office
    if titled && before.is_empty() && is_office(reading.str(last)) {
        return true;
    }
    member && !titled && !given
        || before.is_empty() && (is_membership(reading.str(last)) || is_part_of_office(reading, last))
        || !titled
            && !before.is_empty()
            && !is_body_of(reading, before)
            && !given
            && reading.is(last, TITLE)
            && reading.is(last, ROLE)
            && !reading.is(last, GIVEN)
}

/// The Court of Justice: a body, and what it is for or of.
fn is_body_of(reading: &Reading, before: &[usize]) -> bool {
    let of = before.iter().position(|&i| matches!(reading.str(i), "of" | "for"));
    of.is_some_and(|of| before[..of].iter().any(|&i| reading.is(i, BODY)))
}

/// The Lord Chancellor, the Deputy Speaker: the second half of an office.
fn is_part_of_office(reading: &Reading, last: usize) -> bool {
    const FIRST: [&str; 6] = ["Lord", "Vice", "Deputy", "Chief", "First", "Prime"];
    let office = reading.is(last, TITLE) && reading.is(last, ROLE);
    office && last > 0 && reading.is(last - 1, TITLE | ADJECTIVE) && FIRST.contains(&reading.str(last - 1))
}

/// Skips `Speaking`, `Clearly` before a name at the head of a sentence.
fn skip_sentence_start(reading: &Reading, words: &[usize]) -> usize {
    let i = words[0];
    let word = reading.str(i);
    // Boeing Co.
    let firm = words.get(1).is_some_and(|&next| is_form_of_firm(reading.str(next)));
    // Downing Street, Reading Council
    let body = words.get(1).is_some_and(|&next| {
        reading.is(next, BODY) && !reading.is(next, GIVEN) || matches!(reading.str(next), "Street" | "Standards")
    });
    let no_name = !firm
        && !body
        && reading.senses[i] == 0
        && word.len() > 4
        && ["ly", "ing", "ed"].iter().any(|end| word.ends_with(end));
    // Comentó Pech, Destaca Nora Quill.
    let class = reading.document.class(i);
    let verb = class.is(Class::FINITE) && class.is(Class::VERBAL) || word.ends_with('ó');
    if reading.words.romance && words.len() > 1 && reading.senses[i] == 0 && verb && starts_sentence(reading, i) {
        return 1;
    }
    if words.len() > 1 && is_inverted(reading, words) {
        return 1;
    }
    // Wing Jo Pell: a place in a team, which has a capital here only.
    const PLAYERS: [&str; 8] = ["Wing", "Prop", "Lock", "Hooker", "Flanker", "Centre", "Fullback", "Winger"];
    if words.len() > 2 && PLAYERS.contains(&word) && reading.is(words[1], GIVEN) && starts_sentence(reading, i) {
        return 1;
    }
    let before_given = words.len() > 2 && reading.is(words[1], GIVEN) && word.ends_with("ing");
    usize::from(words.len() > 1 && no_name && (before_given || starts_sentence(reading, i)))
}

/// Said Pell of the Harbour Board: “…”, where Said is no given name.
fn is_inverted(reading: &Reading, words: &[usize]) -> bool {
    const MOST_BETWEEN: usize = 12;
    let i = words[0];
    let class = reading.document.class(i);
    let says = class.is(Class::SAY) && class.is(Class::FINITE) && starts_sentence(reading, i);
    let behind = words[words.len() - 1] + 1..reading.sentence_around(i).end;
    !reading.words.romance
        && says
        && behind.take(MOST_BETWEEN).take_while(|&k| !reading.is_mark(k)).any(|k| reading.str(k) == ":")
}

/// `Democrat Jane Pech`, `New Essex Jane Pech`: what stands before the given name says more of it.
fn skip_to_given_name(reading: &Reading, words: &[usize], first: usize) -> usize {
    let saint = |k: usize| matches!(reading.str(words[k]), "St" | "San" | "Santa" | "Saint");
    // Morgan Grant CEO Jo Pell
    let behind_position = || {
        (first + 2..words.len() - 1).find(|&k| reading.is(words[k], GIVEN) && is_position(reading.str(words[k - 1])))
    };
    let given = behind_position().or_else(|| {
        (first + 1..words.len() - 1)
            .find(|&k| reading.is(words[k], GIVEN) && reading.senses[words[k]] & (PLACE | BODY) == 0 && !saint(k - 1))
    });
    match given {
        Some(k)
            if !reading.is(words[first], GIVEN)
                || reading.senses[words[first]] & (PLACE | ADJECTIVE | BODY) != 0
                || k > first + 1 && is_position(reading.str(words[k - 1])) =>
        {
            let before = &words[first..k];
            let after_of = first < words.len() && words[first] > 0 && reading.str(words[first] - 1) == "of"
                || reading.words.romance && is_of_role(reading, words[first]);
            // RTS Nora Quill: an outlet before its reporter.
            let acronym = reading.words.romance && is_acronym(reading.str(words[first]));
            let other = |&i: &usize| {
                reading.senses[i] & (PLACE | ADJECTIVE | BODY | TITLE | ROLE) != 0
                    || is_compound(reading.str(i))
                    || is_plural_of_people(reading, i)
            };
            // Rovers QB Jo Pell, Quay CFO Jo Pell
            let position = is_position(reading.str(words[k - 1]));
            // Drummer Jo Pell, Californian Jo Pell: a capital that only the head of the sentence gave it.
            let trade = k == first + 1 && starts_sentence(reading, words[first]) && is_trade(reading, words[first]);
            let long = k >= first + 2 && before.iter().any(|&i| reading.senses[i] & (BODY | TITLE | ROLE) != 0);
            let last_is_body = reading.is(words[words.len() - 1], BODY);
            if !last_is_body && (after_of || acronym || position || trade || long || before.iter().all(other)) {
                k
            } else {
                first
            }
        }
        _ => first,
    }
}

/// Letters for a place in a team, or for an office.
fn is_position(word: &str) -> bool {
    const POSITIONS: [&str; 20] = [
        "QB", "RB", "WR", "TE", "OL", "DL", "LB", "CB", "DE", "DT", "CEO", "CFO", "COO", "CTO", "CIO", "VP", "SVP",
        "EVP", "GM", "MD",
    ];
    POSITIONS.contains(&word)
}

/// Critic Rukma Sadan, at the head of a sentence: no list has all given names.
fn is_behind_trade(reading: &Reading, words: &[usize]) -> bool {
    let &[trade, given, ref rest @ ..] = words else { return false };
    let plain = reading.senses[given] == 0 && rest.iter().all(|&i| reading.senses[i] & !(GIVEN | PARTICLE) == 0);
    let plain = plain && (1..=2).contains(&rest.len());
    let role = reading.is(trade, ROLE) && reading.senses[trade] & (GIVEN | BODY | PLACE | TITLE | ADJECTIVE) == 0;
    plain && role && !reading.words.romance && starts_sentence(reading, trade)
}

/// Drummer, Californian: ends like a word for who does something, or is from somewhere.
fn is_trade(reading: &Reading, i: usize) -> bool {
    let word = reading.str(i);
    !reading.words.romance && word.len() > 5 && !reading.is(i, GIVEN | BODY) && en::ends_like_trade(word)
}

/// `diputada de Solaria Nora Quill`: a role and *de* stand before the first name.
fn is_of_role(reading: &Reading, first: usize) -> bool {
    first > 1 && matches!(reading.str(first - 1), "de" | "del") && reading.is(first - 2, ROLE | TITLE | BODY)
}

/// Americans Jo Pell and Ed Moss, Tories Jo Pell and Ed Moss.
fn is_plural_of_people(reading: &Reading, i: usize) -> bool {
    let word = reading.str(i);
    let one = word.strip_suffix("ies").map(|stem| format!("{stem}y"));
    let one = one.or_else(|| word.strip_suffix('s').map(str::to_string));
    !reading.words.romance && one.is_some_and(|one| reading.words.senses(&fold(&one)) & (ADJECTIVE | ROLE) != 0)
}

/// `Fly-half`: a common noun with the capital of a sentence's head.
fn is_compound(word: &str) -> bool {
    word.split_once('-').is_some_and(|(_, rest)| rest.starts_with(char::is_lowercase) && !word.starts_with("Al-"))
}

/// Secretary of State John Pech, Chancellor of the Exchequer John Pech; campaign manager Pech: the title.
fn title_before(reading: &Reading, from: usize) -> Option<usize> {
    let the = from > 0 && reading.str(from - 1) == "the";
    let of =
        from.checked_sub(1 + usize::from(the)).filter(|&of| matches!(reading.str(of), "of" | "de" | "del" | "for"))?;
    let title = of.checked_sub(1)?;
    let head =
        reading.is(title, TITLE) || !reading.words.romance && (reading.is(title, ROLE) || reading.str(title) == "Head");
    (head && (reading.is_capital(title) || reading.words.romance)).then_some(title)
}
