//! What stands beside a name and tells whether it is a person's or a team's, and whose team.

use super::super::lang::people::*;
use super::chains::Chains;
use super::names::Name;
use super::reading::{Reading, WordId};
use super::roles::Role;

/// Quay Rovers manager Jo Pell: what stands before who leads it or plays for it is a team. English only.
pub(super) fn leads_team(reading: &Reading, i: usize) -> bool {
    let leads = matches!(reading.str(i), "manager" | "boss" | "coach" | "captain" | "skipper" | "head");
    let second = usize::from(reading.str(i) == "head");
    let coach = second == 0 || reading.str(i + 1) == "coach";
    !reading.words.romance
        && coach
        && (leads || reading.is(i, EPITHET) && reading.is_small(i) && !reading.is(i, GENERIC))
        && reading.is_capital(i + 1 + second)
}

/// Jo Pell, 43; Jo Pell (43); Jo Pell, aged 43.
pub(super) fn age_behind(reading: &Reading, name: &Name) -> Option<u16> {
    let mark = name.tokens.end;
    let opens = matches!(reading.str(mark), "," | "(");
    let next = mark + 1 + usize::from(matches!(reading.str(mark + 1), "aged" | "now"));
    let age = reading.str(next);
    let digits = matches!(age.len(), 1..=3) && age.bytes().all(|b| b.is_ascii_digit());
    // Three digits fit.
    if opens && digits && !reading.is_word(next + 1) { age.parse().ok() } else { None }
}

/// McDonald, DiCaprio, O'Hara: a word that only last names are like.
pub(super) fn is_surname(word: &str) -> bool {
    const STARTS: [&str; 9] = ["Mc", "Mac", "Di", "De", "O'", "O’", "Fitz", "D'", "D’"];
    let behind = |start: &&str| word.strip_prefix(*start).is_some_and(|rest| rest.starts_with(char::is_uppercase));
    STARTS.iter().any(behind) && !word.ends_with("'s") && !word.ends_with("’s")
}

/// `Nora Pech, 42,`, `Nora Pech, who`, `Nora Pech (42)`: an age or *who* behind a name.
pub fn is_described_as_person(reading: &Reading, name: &Name) -> bool {
    let mark = name.tokens.end;
    let next = reading.str(mark + 1);
    let age = next.len() == 2
        && next.bytes().all(|b| b.is_ascii_digit())
        && matches!(reading.str(mark + 2), "," | "." | ")" | "and");
    match reading.str(mark) {
        "," => age || matches!(next, "who" | "whose" | "quien") || has_trade_behind(reading, mark + 1),
        "(" => age,
        _ => false,
    }
}

/// `Nora Pech, a geologist`, `Nora Pech, the youngest of the keepers who`: whether what is apposed from token `start` on is said of a
/// person. English only; *-er* and *-or* may be a firm's, too.
fn has_trade_behind(reading: &Reading, start: usize) -> bool {
    const MOST_WORDS: usize = 7;
    const ENDS: [&str; 5] = ["ologist", "ician", "sman", "swoman", "woman"];
    if reading.words.romance || !matches!(reading.str(start), "a" | "an" | "the") {
        return false;
    }
    let mut words = (start + 1..start + MOST_WORDS).take_while(|&i| reading.is_word(i));
    words.any(|i| {
        let word = reading.str(i);
        reading.is_small(i)
            && (ENDS.iter().any(|end| word.ends_with(end)) || word.ends_with("ist") && word.len() > 6 || word == "who")
    })
}

/// *The Quay boss*, where another is Carrow manager, *el capitán del Ribalta*, where another is *capitán de los Rayos*: the names that
/// narrow a place in a team are all others.
pub(super) fn is_of_other_team(reading: &Reading, chains: &Chains, role: &Role, narrowed: &[WordId]) -> bool {
    const PLAYERS: [&str; 8] =
        ["capitan", "porter", "delanter", "defens", "entrenador", "tecnic", "jugador", "mediocampist"];
    let named = |w: WordId| chains.with_word(w).next().is_some();
    let tells = |w: &&WordId| reading.senses_of(**w) & (BODY | FUNCTION | ADJECTIVE | ROLE) == 0 && named(**w);
    let trade = reading.spelled[role.noun as usize].as_str();
    if !reading.words.romance {
        // The Quay State coach: not Pine Tech coach Jo Pell, but it may be Quay coach Jo Pell.
        let capitals =
            (1..=role.narrowed_by.len().min(role.at)).take_while(|k| reading.is_capital(role.at - k)).count();
        let told = role.narrowed_by[..capitals].iter().find(tells);
        let Some((told, asked)) = told.zip(narrowed.iter().find(tells)) else { return false };
        let one = || chains.with_word(*told).any(|id| chains.with_word(*asked).any(|other| other == id));
        return matches!(trade, "manager" | "coach" | "captain") && told != asked && !one();
    }
    let (mut told, mut asked) = (role.narrowed_by.iter().filter(tells), narrowed.iter().filter(tells).peekable());
    PLAYERS.contains(&trade)
        && asked.peek().is_some()
        && told.clone().next().is_some()
        && !asked.any(|w| told.any(|t| t == w))
}
