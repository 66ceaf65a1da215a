//! Names that stand before a colon, behind a dash or at the head of the quote itself.

use std::ops::Range;

use super::clause;
use super::rules::{left, right};
use super::scene::{Place, Scene};
use super::verbs::{answer, last_subject, verb_answer};
use super::{Answer, Past};
use crate::quotes::lang::{Class, people};
use crate::quotes::text::Shape;

/// `PELL: “X”`, `Maria Pech: “X”`, `JO HALE, TRADER AT PINE, OSLO: “X”`, `- Town coach Jo Hale: “X”`.
pub(super) fn named_before_colon(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let mut words = left(scene, place);
    let colon = place.at.checked_sub(1).filter(|k| words.contains(k) && scene.str(*k) == ":")?;
    if matches!(scene.str(words.start), "-" | "–" | "—" | "*" | "•" | "·") {
        words.start += 1;
    }
    // COMMENTARY: JO PELL, TRADER: “X”
    if let Some(before) = words.clone().rev().skip(1).find(|&k| scene.str(k) == ":") {
        words.start = before + 1;
    }
    // The vote is near - Jo Pell: “X”
    if let Some(dash) = words.clone().rev().take(6).find(|&k| matches!(scene.str(k), "-" | "–" | "—"))
        && (dash + 1..colon).all(|k| scene.is_name(k) || scene.is_abbreviation_stop(k))
    {
        words.start = dash + 1;
    }
    let label = words.start..colon;
    if label.is_empty()
        || label.len() > 30
        || scene.is(label.start, Class::SAY.or(Class::PREPOSITION)) && !scene.is_name(label.start)
        // Pell defines it as: “X”
        || scene.str(label.end - 1) == "as"
    {
        return None;
    }
    // Jo Pell, who was there: “X”
    if let Some(name) = name_before_who(scene, &label) {
        return answer(scene, name, colon..colon + 1, "transcript", 0.9);
    }
    let fits = |k: usize| {
        scene.is_word(k) && !scene.is(k, Class::PRONOUN.or(Class::RELATIVE)) && !clause::is_reflexive(scene.str(k))
            || matches!(scene.str(k), "." | "(" | ")" | "," | "/" | "&")
    };
    if !label.clone().all(fits)
        || label.clone().any(|k| clause::is_finite(scene, k, label.start) || scene.is(k, Class::GERUND))
    {
        return None;
    }
    let end = label.clone().find(|&k| matches!(scene.str(k), "," | "(")).unwrap_or(label.end);
    let name = label.start..end;
    let upper = end == label.end
        || scene.document.text[scene.document.bytes(scene.tokens(name.start, name.end)?)]
            .chars()
            .all(|c| !c.is_lowercase());
    let named =
        name.clone().any(|k| scene.is_name(k)) && (upper || name.len() <= 4) && !scene.is(name.start, Class::SAY);
    if named { answer(scene, name, colon..colon + 1, "transcript", 0.9) } else { None }
}

/// The name that a relative clause follows up to the end of the label.
fn name_before_who(scene: &Scene, label: &Range<usize>) -> Option<Range<usize>> {
    let comma = label.clone().find(|&k| scene.str(k) == ",")?;
    let named = comma > label.start && (label.start..comma).all(|k| scene.is_name(k) || scene.is_abbreviation_stop(k));
    let only = matches!(scene.str(comma + 1), "who" | "whose") && !(comma + 2..label.end).any(|k| scene.str(k) == ",");
    (named && only).then_some(label.start..comma)
}

/// `JO PELL, ANALYST, HARBOUR SECURITIES “X”`: who reacts, as agencies list it, in capitals before the words.
pub(super) fn label_in_capitals(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    const MOST_WORDS: usize = 30;
    let words = left(scene, place);
    // JO PELL, TRADER FOR HARBOUR SECURITIES. “X”: a sentence of its own
    let before = || scene.sentences.get(scene.sentences.partition_point(|s| s.end < place.at)).cloned();
    let apart = || before().filter(|s| s.end == place.at && scene.str(s.end - 1) == ".");
    let words = if words.is_empty() { apart().map_or(words, |s| s.start..s.end - 1) } else { words };
    let upper = |k: usize| {
        let word = scene.str(k);
        // McCROHAN
        let word = word.strip_prefix("Mc").or(word.strip_prefix("Mac")).unwrap_or(word);
        scene.capital(k) && word.chars().all(|c| !c.is_lowercase())
            || matches!(word, "," | "&" | "/")
            || scene.is_abbreviation_stop(k)
    };
    let start =
        words.clone().rev().take(MOST_WORDS).take_while(|&k| upper(k)).last().filter(|_| stands_alone(scene, place))?;
    let means =
        |k: usize, senses: people::Senses| scene.token(k).is_some_and(|i| scene.document.senses[i] & senses != 0);
    let Some(comma) = (start..words.end).find(|&k| scene.str(k) == ",") else {
        // … of both candidates: REPUBLICAN JO PELL “X” DEMOCRAT ED MOSS “Y”
        // Behind a party or an office: WHITE HOUSE SPOKESMAN JO PELL “X”
        let called =
            |k: &usize| means(*k, people::GENERIC | people::TITLE | people::ROLE) && means(*k + 1, people::GIVEN);
        let name = (start..words.end).rev().find(called).map_or(words.end, |k| k + 1)..words.end;
        let party = !name.is_empty();
        let named = (2..=3).contains(&name.len()) && name.clone().all(|k| scene.is_word(k));
        let opens = start == words.start || !scene.is_word(start - 1);
        let inner = scene.spans[place.span].inner.clone();
        let small = inner.clone().filter(|&i| is_small_word(scene, i)).count();
        let sentence = small >= 3 && matches!(scene.last_inside(place.span), "." | "!" | "?");
        return if party && named && opens && sentence {
            answer(scene, name.clone(), name, "transcript", 0.9)
        } else {
            None
        };
    };
    let named = (2..=5).contains(&(comma - start)) && !(start..comma).any(|k| means(k, people::BODY | people::PLACE));
    let role = (comma + 1..words.end).any(|k| means(k, people::ROLE | people::TITLE));
    let opens = start == words.start || !scene.is_word(start - 1);
    if named && role && opens { answer(scene, start..comma, words.end - 1..words.end, "transcript", 0.9) } else { None }
}

/// `- Town coach Jo Pell “X”`: who reacts, behind the dash of a list, with nothing but an office before the name.
pub(super) fn listed_before(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    const MOST_WORDS: usize = 7;
    const LEAST_SMALL: usize = 3;
    let words = left(scene, place);
    let dash = words.start;
    let label = dash + 1..words.end;
    if !matches!(scene.str(dash), "-" | "–" | "•" | "*") || dash != place.sentence.start || label.len() > MOST_WORDS
    {
        return None;
    }
    let name = label.clone().rev().take_while(|&k| scene.is_name(k) && scene.capital(k)).last()?;
    let given =
        scene.senses(name) & people::GIVEN != 0 || (name + 1..label.end).any(|k| scene.senses(k) & people::GIVEN != 0);
    let role = name > label.start && scene.senses(name - 1) & (people::ROLE | people::TITLE | people::EPITHET) != 0;
    let plain = label.clone().all(|k| scene.is_word(k) && !clause::is_finite(scene, k, label.start));
    let inner = scene.spans[place.span].inner.clone();
    let utters = inner.filter(|&i| is_small_word(scene, i)).count() >= LEAST_SMALL;
    let named = (given || role) && (2..=4).contains(&(label.end - name));
    // - Singer Jo Pell “wept as she left”, the Courier reports
    let whole = stands_alone(scene, place) && scene.document.tokens[scene.spans[place.span].inner.start].capital;
    if named && plain && utters && whole {
        answer(scene, name..label.end, name..label.end, "transcript", 0.9)
    } else {
        None
    }
}

/// No words of a report follow the quote in its sentence; those of a label in capitals may.
fn stands_alone(scene: &Scene, place: &Place) -> bool {
    !right(scene, place).any(|k| scene.is_word(k) && !scene.capital(k))
}

/// A word that starts with a small letter.
fn is_small_word(scene: &Scene, i: usize) -> bool {
    !scene.document.tokens[i].capital && scene.document.tokens[i].shape == Shape::Word
}

/// `TARN MINISTER JO PELL On the vote: “X”`, `On fish: “Y”`, `Asked if it was so: “Z”`: a topic between the speaker's name in capitals and
/// the words, or behind the words of whoever was so named before.
pub(super) fn topic_label(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    const MOST_NAME: usize = 12;
    let words = left(scene, place);
    let colon = words.end.checked_sub(1).filter(|k| words.contains(k) && scene.str(*k) == ":")?;
    let topic = topic_start(scene, &(words.start..colon))?;
    let document = scene.document;
    let end = scene.token(topic)?;
    let low = document.paragraphs[document.paragraph_of(end)].start.max(end.saturating_sub(MOST_NAME + 1));
    let upper = |i: &usize| {
        let word = document.str(*i);
        word.chars().count() > 1 && word.chars().all(|c| !c.is_lowercase()) && document.tokens[*i].shape == Shape::Word
    };
    let start = (low..end).rev().take_while(upper).last().unwrap_or(end);
    let cue = scene.tokens(colon, colon + 1);
    let opens = start == low || matches!(document.str(start - 1), "." | "?" | "!" | "”" | "\"");
    let titled = (start..end).any(|i| document.senses[i] & (people::TITLE | people::ROLE | people::GIVEN) != 0);
    let place_or_body = || document.senses[end - 1] & (people::PLACE | people::BODY) != 0;
    if start < end {
        let name = opens && titled && (2..=MOST_NAME).contains(&(end - start)) && !place_or_body();
        return name.then_some(Answer { mention: Some(start..end), cue, rule: "transcript", confidence: 0.9 });
    }
    let (paragraph, _, last) = past.last.as_ref().filter(|_| opens)?;
    let near = *paragraph + 1 >= scene.number && last.rule == "transcript";
    near.then(|| Answer { cue, ..last.clone() })
}

/// Where the topic starts that ends at the colon behind `words`: On fish, Asked whether it was so; nobody acts or speaks in it.
fn topic_start(scene: &Scene, words: &Range<usize>) -> Option<usize> {
    const MOST_WORDS: usize = 30;
    const ASKS: [&str; 8] = ["whether", "if", "about", "why", "how", "what", "when", "who"];
    let topic = words.clone().rev().take(MOST_WORDS).find(|&k| matches!(scene.str(k), "On" | "Asked"))?;
    let mut inside = topic + 1..words.end;
    let fits = match scene.str(topic) {
        "On" => {
            !scene.is(topic + 1, Class::TIME)
                && inside.all(|k| scene.str(k) != "," && !clause::is_finite(scene, k, topic + 1))
        }
        _ => ASKS.contains(&scene.str(topic + 1)) && inside.all(|k| scene.str(k) != ","),
    };
    (fits && topic + 1 < words.end).then_some(topic)
}

/// Whether the quote itself starts with the name of a new speaker.
pub(super) fn starts_transcript(scene: &Scene, place: &Place) -> bool {
    named_inside(scene, place, &Past::default()).is_some()
}

/// What heads a post, a notice or a letter, and is nobody's name.
const NOTES: [&str; 18] = [
    "POV", "PS", "PSA", "NB", "FYI", "FAQ", "BREAKING", "UPDATE", "UPDATED", "WARNING", "NOTE", "NOTICE", "WATCH",
    "WANTED", "TLDR", "RIP", "DANGER", "ALERT",
];

/// “PELL: X”: a transcript in marks.
pub(super) fn named_inside(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let inner = scene.spans[place.span].inner.clone();
    let document = scene.document;
    let name = inner.start..inner.clone().take(5).find(|&i| document.str(i) == ":")?;
    let upper = |i: usize| document.str(i).chars().all(|c| !c.is_lowercase()) && document.str(i).chars().count() > 1;
    // “POV: he has a job”
    let note = name.len() == 1 && NOTES.contains(&document.str(name.start));
    if name.is_empty() || note || !name.clone().all(|i| upper(i) || document.str(i) == ".") {
        return None;
    }
    Some(Answer { mention: Some(name.clone()), cue: Some(name.end..name.end + 1), rule: "transcript", confidence: 0.9 })
}

/// Said Jo Hale: “X”.
pub(super) fn inverted_before(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = left(scene, place);
    let v = words.start;
    if words.len() < 3
        || words.len() > 24
        || v != place.sentence.start
        || !scene.class(v).has(Class::SAY.or(Class::FINITE))
        || scene.is(v, Class::NOUN)
    {
        return None;
    }
    let phrase = clause::phrase_starting(scene, v + 1, words.end)?;
    let ends = matches!(scene.str(words.end - 1), ":" | ",");
    // Asked about it, Pell said: “X”
    let main = (phrase.end..words.end).any(|k| scene.is(k, Class::SAY) && clause::is_finite(scene, k, phrase.end));
    if ends && !main { answer(scene, phrase, v..v + 1, "inverted", 0.93) } else { None }
}

/// The paragraph before ends with a colon: its subject speaks.
pub(super) fn after_colon(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let before = scene.before_with_colon(place.at)?;
    let words = 0..before.items.len();
    let said = words
        .clone()
        .rev()
        .filter(|&v| before.is(v, Class::SAY))
        .find_map(|v| verb_answer(&before, v, &words, "after-colon", 0.9));
    said.or_else(|| last_subject(&before, words.clone(), "after-colon-subject", 0.8)).or_else(|| {
        let name = words.start..words.end - 1;
        let named = !name.is_empty()
            && name.len() < 6
            && name.clone().all(|k| before.is_name(k) || before.is_abbreviation_stop(k));
        if named { answer(&before, name, words.end - 1..words.end, "after-colon", 0.9) } else { None }
    })
}

/// For Henry Pell, this is progress: “X”
pub(super) fn for_whom(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = left(scene, place);
    let opens = words.start == place.sentence.start && scene.str(words.start) == "For" && words.len() > 4;
    let colon = words.end.checked_sub(1).filter(|k| opens && scene.str(*k) == ":")?;
    let name = words.start + 1..(words.start + 1..colon).find(|&k| !scene.is_name(k))?;
    let named = (2..=3).contains(&name.len()) && scene.str(name.end) == ",";
    if named { answer(scene, name, colon..colon + 1, "after-colon", 0.75) } else { None }
}

/// A name signs the quote: “X” — Jane Doe, or in the next paragraph.
pub(super) fn signed(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = place.at + 1..scene.items.len().min(place.at + 12);
    // A heading: ‘X’: Pine Bank
    let heads = place.at == 0 && scene.str(words.start) == ":";
    if (heads || is_dash(scene.str(words.start))) && left(scene, place).is_empty() {
        let named = |k: &usize| scene.is_name(*k) || scene.is_abbreviation_stop(*k);
        let end = (words.start + 1..words.end).take_while(named).last().map_or(0, |k| k + 1);
        let ends = end == scene.items.len();
        let closes = ends || !heads && (matches!(scene.str(end), "," | "." | "(") || scene.is_quote(end));
        if end > 0 && closes {
            return answer(scene, words.start + 1..end, words.start..words.start + 1, "signed", 0.85);
        }
    }
    if heads && let Some(name) = named_behind_colon(scene, words.start + 1) {
        return answer(scene, name, words.start..words.start + 1, "signed", 0.85);
    }
    let ahead = scene.ahead(12)?;
    let words = 1..ahead.items.len();
    if place.at > 0
        || !right(scene, place).is_empty() && scene.is_word(place.at + 1)
        || !matches!(ahead.str(0), "—" | "–" | "-" | "--" | "―")
    {
        return None;
    }
    let end = words.clone().take_while(|&k| ahead.is_name(k) || ahead.is_abbreviation_stop(k)).last()? + 1;
    answer(&ahead, words.start..end, 0..1, "signed", 0.85)
}

/// ‘X’: Quay singer Jo Pell on the night she left: who opens up in a headline that opens with the words; not: ‘X’: Pell fires minister
fn named_behind_colon(scene: &Scene, from: usize) -> Option<Range<usize>> {
    const OPENS_UP: [&str; 12] = [
        "on",
        "says",
        "reveals",
        "recalls",
        "admits",
        "opens",
        "breaks",
        "speaks",
        "tells",
        "remembers",
        "explains",
        "insists",
    ];
    let end = scene.items.len();
    let phrase = clause::phrase_starting(scene, from, end)?;
    let senses = |k: usize| scene.token(k).map_or(0, |i| scene.document.senses[i]);
    let person = phrase.clone().any(|k| senses(k) & (people::GIVEN | people::ROLE | people::TITLE) != 0);
    let verb = (from..end).take(8).find(|&k| OPENS_UP.contains(&scene.str(k)))?;
    (person && verb > phrase.start && verb <= phrase.end).then_some(phrase.start..verb)
}

pub(super) fn is_dash(word: &str) -> bool {
    matches!(word, "—" | "–" | "-" | "--" | "―")
}
