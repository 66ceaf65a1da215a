//! What stands beside a name and tells whether it is a person's or a team's.

use super::super::lang::people::*;
use super::names::Name;
use super::reading::Reading;

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

/// `Nora Pech, 42,`, `Nora Pech, who`, `Nora Pech (42)`: an age or *who* behind a name.
pub fn is_described_as_person(reading: &Reading, name: &Name) -> bool {
    let mark = name.tokens.end;
    let next = reading.str(mark + 1);
    let age = next.len() == 2
        && next.bytes().all(|b| b.is_ascii_digit())
        && matches!(reading.str(mark + 2), "," | "." | ")" | "and");
    match reading.str(mark) {
        "," => age || matches!(next, "who" | "whose" | "quien"),
        "(" => age,
        _ => false,
    }
}
