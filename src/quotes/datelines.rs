//! Datelines: the place, day and agency that a report opens with, as in *ALDHAVEN, March 4 (Meridian) — The bridge …*

use super::sentences::Cut;
use super::text::Shape;

/// A dateline has no more tokens than this before its agency.
const MOST_TOKENS: usize = 14;

/// An agency has no more tokens than this between its brackets.
const MOST_OF_AGENCY: usize = 5;

/// Where the dateline ends, its dash included, that a paragraph starts with at token `from`; `None` if it starts with none.
/// Tokens from `end` on belong to another paragraph.
///
/// A dateline is a place, then maybe a region, a day and an agency in brackets, then a dash. The place is in capitals, or else
/// there is an agency.
pub(super) fn end_of(cut: &Cut, from: usize, end: usize) -> Option<usize> {
    if !is_name(cut, from) {
        return None;
    }
    let places = (from..end.min(from + MOST_TOKENS)).take_while(|&i| is_of_place(cut, i)).count();
    let mut at = from + places;
    let agency = end_of_agency(cut, at, end);
    let in_capitals = is_in_capitals(cut, from, at);
    if agency.is_none() && !in_capitals {
        return None;
    }
    at = agency.unwrap_or(at);
    at += usize::from(agency.is_some() && at < end && cut.str(at) == ".");
    // Without a space before it, it is a hyphen, unless it stands at a bracket.
    let apart = agency.is_some() || at < end && cut.tokens[at].space_before;
    let dashes = (at..end).take(2).take_while(|&i| is_dash(cut.str(i))).count();
    let next = at + dashes;
    let goes_on = next < end
        && match cut.tokens[next].shape {
            Shape::Word => cut.tokens[next].capital,
            Shape::Number | Shape::Mark => in_capitals,
            Shape::Punctuation => false,
        };
    let aside = agency.is_none() && is_closed(cut, next, end);
    (dashes > 0 && apart && goes_on && !aside).then_some(next)
}

/// ANNA PELL — Mayor of Tarn — said: one more dash in the sentence closes what the first has opened, and there is no dateline.
fn is_closed(cut: &Cut, from: usize, end: usize) -> bool {
    const TOKENS: usize = 60;
    let sentence = (from..end.min(from + TOKENS)).take_while(|&i| cut.str(i) != ".");
    sentence.filter(|&i| is_dash(cut.str(i)) && cut.tokens[i].space_before).count() == 1
}

fn is_name(cut: &Cut, i: usize) -> bool {
    cut.tokens[i].shape == Shape::Word && cut.tokens[i].capital
}

fn is_dash(text: &str) -> bool {
    matches!(text, "-" | "–" | "—")
}

/// Whether token `i` can stand in a dateline before its agency.
fn is_of_place(cut: &Cut, i: usize) -> bool {
    match cut.tokens[i].shape {
        Shape::Word => cut.tokens[i].capital || matches!(cut.str(i), "de" | "del" | "of"),
        Shape::Number => true,
        Shape::Punctuation => matches!(cut.str(i), "," | "." | "/"),
        Shape::Mark => false,
    }
}

/// Whether the words up to the first comma are in capitals, and no mere acronym.
fn is_in_capitals(cut: &Cut, from: usize, to: usize) -> bool {
    let place = || (from..to).take_while(|&i| cut.str(i) != ",").filter(|&i| cut.tokens[i].shape == Shape::Word);
    place().all(|i| cut.is_capitals(i))
        && place().any(|i| cut.str(i).chars().filter(|c| c.is_alphabetic()).count() >= 4)
}

/// Where the agency in brackets that opens at token `open` ends, its closing bracket included.
fn end_of_agency(cut: &Cut, open: usize, end: usize) -> Option<usize> {
    if open >= end || cut.str(open) != "(" || open + 1 >= end || !is_name(cut, open + 1) {
        return None;
    }
    let inside = (open + 1..end).take(MOST_OF_AGENCY + 1);
    let close = inside.take_while(|&i| cut.str(i) != ")").last()? + 1;
    let is_of_agency = |i: usize| is_name(cut, i) || matches!(cut.str(i), "/" | "!" | "&" | ".");
    (close < end && cut.str(close) == ")" && (open + 1..close).all(is_of_agency)).then_some(close + 1)
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use super::*;

    fn first_sentence(text: &str) -> &str {
        let cut = Cut::new(text);
        let first = cut.sentences().swap_remove(0);
        &text[cut.bytes(first)]
    }

    #[test]
    fn dateline_is_a_sentence_of_its_own() {
        for dateline in [
            "ALDHAVEN (Meridian) —",
            "ALDHAVEN (Meridian) -",
            "ALDHAVEN, Carrowmere (Meridian) --",
            "ALDHAVEN March 4 (Meridian Sport!) -",
            "PORT PELL/ALDHAVEN, New Carrow, Oct. 3 (Meridian) -",
            "ALDHAVEN —",
            "ST. PELL, Carrowmere –",
            "RIO DE PELL, 3 Mar (Meridian).-",
            "Aldhaven (Meridian) —",
        ] {
            let text = format!("{dateline} The bridge will open, Anna Pell said.");
            assert_eq!(first_sentence(&text), dateline);
        }
    }

    #[test]
    fn other_dashes_make_no_dateline() {
        for text in [
            "ALDHAVEN-PELL trains stand still.",
            "UPDATE 4-Pell to close its bank.",
            "TBK - Pell is its head.",
            "Anna Pell — Oren's sister — said so.",
            "ANNA PELL — Mayor of Tarn — said so.",
            "HOLMTEL — the bank — said so.",
            "ALDHAVEN (the harbour) — Pell said so.",
            "Anna Pell (Harbour Party) - “Close it.”",
            "ALDHAVEN (Meridian)",
            "ALDHAVEN —",
            "ALDHAVEN (",
        ] {
            assert_eq!(first_sentence(text), text);
        }
    }

    #[test]
    fn report_has_no_word_of_the_dateline() {
        let body = "ALDHAVEN (Meridian) — Carrowmere will lease the harbour, Mayor Anna Pell said on Monday.";
        let quotes = find("", body, Some("en"));
        assert_eq!(&body[quotes[0].spans[0].clone()], "Carrowmere will lease the harbour");
        assert_eq!(quotes[0].speaker.as_deref(), Some("Anna Pell"));
    }
}
