//! Where a name stands in its sentence: as a subject, in passing, before a noun that it only says more of.

use super::super::lang::Class;
use super::super::lang::people::*;
use super::reading::Reading;

/// Quay, which makes maps, said: the name that ends at token `end` is a body that speaks.
pub(super) fn is_which_that_speaks(reading: &Reading, end: usize) -> bool {
    const MOST_WORDS: usize = 30;
    if reading.str(end) != "," || reading.str(end + 1) != "which" {
        return false;
    }
    let stop = reading.sentence_around(end).end.min(end + MOST_WORDS);
    (end + 2..stop).find(|&i| reading.str(i) == ",").is_some_and(|comma| speaks(reading, comma + 1))
}

/// Lakshmi, whose daughter left school: kin is told of whom the name that ends at token `end` names. English only.
pub(super) fn has_kin(reading: &Reading, end: usize) -> bool {
    let whose = reading.str(end) == "," && reading.str(end + 1) == "whose";
    whose
        && !reading.words.romance
        && !reading.str(end - 1).ends_with('s')
        && reading.document.class(end + 2).is(Class::KIN)
}

/// Pell's said: whether a verb of speaking follows a name that ends at token `end`, which so is whole as it stands.
pub(super) fn speaks(reading: &Reading, end: usize) -> bool {
    let class = reading.document.class(end);
    reading.is_small(end) && class.is(Class::SAY) && class.is(Class::FINITE) && !class.is(Class::NOUN)
}

pub(super) fn modifies(reading: &Reading, end: usize) -> bool {
    let word = reading.str(end);
    let plural = |w: &str| w.strip_suffix('s').is_some_and(|w| reading.words.senses(w) & ROLE != 0);
    reading.is_small(end)
        && reading.document.tokens[end].space_before
        && (reading.is(end, BODY | ROLE)
            || plural(word)
            || matches!(word, "presidency" | "candidacy" | "rally" | "speech" | "tweet" | "aides"))
}

/// After Moss won, it was Pell who rose: whether the name stands in a clause before the main one, by which the sentence starts.
pub(super) fn opens_adjunct(reading: &Reading, from: usize) -> bool {
    const OPEN: [&str; 11] =
        ["After", "When", "While", "As", "Since", "Once", "Before", "Until", "Although", "Though", "If"];
    const WHEN: [&str; 8] = ["night", "day", "moment", "time", "year", "week", "way", "reason"];
    let before = from.saturating_sub(1);
    let opens = before == reading.sentence_around(from).start && OPEN.contains(&reading.str(before));
    // On the night Moss died, Pell left.
    let when = before > 0 && reading.is(before - 1, DEFINITE) && WHEN.contains(&reading.str(before));
    // but suggesting presenter Jo Pell would have seen it
    let teller = behind_described(reading, before, reading.sentence_around(from).start);
    let class = reading.document.class(teller);
    let reported = class.is(Class::SAY) && class.is(Class::GERUND) && reading.is_small(teller);
    opens || when || reported && !reading.words.romance
}

/// Jo Pell (who played Olivia, a ward): named in brackets only. English only.
pub(super) fn is_in_brackets(reading: &Reading, from: usize) -> bool {
    const MOST_WORDS: usize = 12;
    let start = reading.sentence_around(from).start;
    let before = (start.max(from.saturating_sub(MOST_WORDS))..from).rev();
    !reading.words.romance && before.map(|i| reading.str(i)).find(|word| matches!(*word, "(" | ")")) == Some("(")
}

/// Pell, whose daughter Ann left school, said: Pell is whom the sentence is about. English only.
pub(super) fn is_behind_whose(reading: &Reading, from: usize) -> bool {
    const MOST_WORDS: usize = 4;
    let start = reading.sentence_around(from).start;
    let mut before = (start.max(from.saturating_sub(MOST_WORDS))..from).rev();
    !reading.words.romance && before.any(|i| reading.str(i) == "whose")
}

/// Harbour Bank general counsel Jo Pell, in Tarn for the vote, declined: whether the words up to the role `before` a name open the
/// sentence and are no more than what the name is called.
fn opens_with_role(reading: &Reading, start: usize, before: usize) -> bool {
    const MOST_WORDS: usize = 7;
    let described = |i: usize| reading.is_word(i) && !reading.is(i, FUNCTION | PREPOSITION | OPENS_CLAUSE | COPULA);
    reading.is_small(before)
        && reading.is(before, ROLE | TITLE)
        && before - start < MOST_WORDS
        && (start..before).all(described)
}

/// Owned by manager Jo Pell: whether the name that starts at token `from` is the complement of a preposition.
pub(super) fn is_in_passing(reading: &Reading, from: usize) -> bool {
    let start = reading.sentence_around(from).start;
    from > start && is_complement(reading, behind_described(reading, from - 1, start))
}

/// A preposition, whose complement what follows it is.
fn is_complement(reading: &Reading, before: usize) -> bool {
    reading.is(before, PREPOSITION) && !reading.is(before, OPENS_CLAUSE)
}

/// Proposed by shadow chancellor Jo Pell, a row with Tarn's Jo Pell: back from the word before a name over what describes it.
fn behind_described(reading: &Reading, before: usize, start: usize) -> usize {
    const MOST_WORDS: usize = 4;
    let describes = |i: usize| {
        reading.is_small(i) && reading.is(i, ROLE | TITLE | ADJECTIVE) && !reading.is(i, FUNCTION)
            || reading.str(i) == "shadow"
            || reading.is_possessive(i)
    };
    if reading.words.romance {
        return before;
    }
    let low = start.max(before.saturating_sub(MOST_WORDS));
    (low..=before).rev().find(|&i| !describes(i)).unwrap_or(before)
}

/// Whether a name can be the subject of a verb, from what stands around it.
pub(super) fn is_subject(reading: &Reading, from: usize, end: usize) -> bool {
    if modifies(reading, end) || reading.is_possessive(end - 1) && !speaks(reading, end) {
        return false;
    }
    let sentence = reading.sentence_around(from);
    if from == sentence.start {
        return true;
    }
    // as a somewhat damp Cordelia
    let small = (sentence.start..from)
        .rev()
        .take(4)
        .take_while(|&i| reading.is_small(i) && !reading.is(i, DEFINITE | PREPOSITION));
    let one_such = small.into_iter().find(|&i| matches!(reading.str(i), "a" | "an"));
    if one_such.is_some_and(|i| i > sentence.start && reading.str(i - 1) == "as") && !reading.words.romance {
        return false;
    }
    // The Harbour Book, based on letters, said
    let article = usize::from(reading.is(from - 1, DEFINITE) && from - 1 > sentence.start);
    if reading.is(from - 1, DEFINITE) && from - 1 == sentence.start {
        return true;
    }
    let before = from - 1 - article;
    if reading.str(before) == "to" && before > 0 && matches!(reading.str(before - 1), "according" | "According") {
        return true;
    }
    // models such as the Pell
    let example = reading.str(before) == "as" && before > 0 && reading.str(before - 1) == "such";
    if example
        || is_complement(reading, before)
        || is_complement(reading, behind_described(reading, before, sentence.start))
    {
        return false;
    }
    // `, said Pech.` and `the lawyer Jane Pech said`: what follows decides.
    let after = reading.str(end);
    if after == ")" && reading.str(before) == "(" {
        return false;
    }
    if after == "," && opens_with_role(reading, sentence.start, before + article) {
        return true;
    }
    // wrote to the prime minister, Jo Pell, in May: in apposition to what is no subject
    if after == ","
        && reading.str(before) == ","
        && article == 0
        && is_apposed_to_object(reading, before, sentence.start)
    {
        return false;
    }
    // The answer, says Pell, is none.
    let told = reading.document.class(before);
    let inverted = told.is(Class::SAY) && told.is(Class::FINITE) && reading.is_small(before) && before > sentence.start;
    if inverted && !reading.words.romance && matches!(reading.str(before - 1), ",") && matches!(after, "," | ".") {
        return true;
    }
    let may_be_verb =
        |i: usize| reading.is_small(i) && !reading.is(i, PREPOSITION | OPENS_CLAUSE | DEFINITE | INDEFINITE);
    // Marta Quiroga y Luis Cerro, entre otros: the last of several is no subject of its own.
    let joined = reading.words.romance
        && matches!(reading.str(before), "y" | "e")
        && before > sentence.start
        && reading.is_capital(before - 1);
    let opens = !joined && reading.is(before, OPENS_CLAUSE)
        || reading.is(before, COPULA)
        || reading.is_mark(before)
        || !reading.is_word(before)
        // In a note, analyst Jo Pell at Quay wrote
        || !reading.is_word(behind_described(reading, before, sentence.start));
    // It was Pech who won: the sentence is about Pech.
    let cleft = reading.is(before, COPULA)
        && before > sentence.start
        && matches!(reading.str(before - 1), "it" | "It")
        && after == "who";
    let seat = behind_seat(reading, end);
    // One of those who left, Rep. Jo Pell of Tarn, taught
    let apposed = seat > end && reading.str(seat) == "," && reading.str(from - 1) == ",";
    // Jo Pell of Quay Works, said: a comma too many
    let apposed = apposed || seat > end && reading.str(seat) == "," && speaks(reading, seat + 1);
    // But Pell and his aides have told them
    let with_own = after == "and" && matches!(reading.str(end + 1), "his" | "her") && !reading.words.romance;
    may_be_verb(end)
        || cleft
        || opens && with_own
        || opens && (matches!(after, "," | "(" | "—") || apposed || may_be_verb(seat))
}

/// Lost his job to his rival, Jo Pell; sued the surgeon, Mr Pell: the noun before the `comma` that a name follows is the object of what
/// stands before its article. English only.
fn is_apposed_to_object(reading: &Reading, comma: usize, start: usize) -> bool {
    const MOST_WORDS: usize = 5;
    let low = start.max(comma.saturating_sub(MOST_WORDS));
    let noun = comma > start && reading.is_small(comma - 1) && reading.is(comma - 1, ROLE | GENERIC);
    let inside = |i: &usize| reading.is_word(*i) && !reading.is(*i, OPENS_CLAUSE);
    let opens = |i: &usize| reading.is(*i, DEFINITE | INDEFINITE) || reading.is_possessive(*i);
    let article = (low..comma).rev().take_while(inside).find(opens);
    // the man's wife
    let article = article.map(|i| if i > start && opens(&(i - 1)) { i - 1 } else { i });
    let Some(before) = article.and_then(|i| i.checked_sub(1)).filter(|b| noun && *b > start) else { return false };
    let class = reading.document.class(before);
    let verb = class.is(Class::VERBAL) && !class.is(Class::NOUN)
        || reading.is_small(before) && reading.str(before).ends_with("ed");
    !reading.words.romance
        && reading.is_word(before)
        && (reading.is(before, PREPOSITION) && !reading.is(before, OPENS_CLAUSE) || verb)
}

/// Where `of Carrow` ends that a name which ends at token `end` is followed by; `end` itself where nothing of the kind stands there.
fn behind_seat(reading: &Reading, end: usize) -> usize {
    if !matches!(reading.str(end), "of" | "from" | "at" | "with") {
        return end;
    }
    // of Quay Centre for Tide Studies
    let small = |i: usize| matches!(reading.str(i), "of" | "for" | "and" | "the") && reading.is_capital(i + 1);
    end + 1 + (end + 1..end + 9).take_while(|&i| reading.is_capital(i) || i > end + 1 && small(i)).count()
}
