//! Reports within reports: who said or named it in so many words, and who only passes it on.

use std::ops::Range;

use super::clause::{self, Phrase};
use super::sayers::can_speak;
use super::scene::Scene;
use super::verbs::outer_verb;
use crate::quotes::lang::{Class, en, people};

/// Pell told the board, a spokesman called it: somebody who said it in so many words.
pub(super) fn is_sayer(scene: &Scene, v: usize, subject: &Phrase) -> bool {
    const SAYS: [&str; 24] = [
        "said",
        "says",
        "told",
        "tells",
        "wrote",
        "writes",
        "confirmed",
        "clarified",
        "complained",
        "explained",
        "stated",
        "argued",
        "warned",
        "admitted",
        "described",
        "describes",
        "called",
        "calls",
        "dubbed",
        "branded",
        "denied",
        "added",
        "insisted",
        "announced",
    ];
    const PERSON: Class = Class::ROLE.or(Class::KIN).or(Class::BODY);
    let person = subject.clone().any(|k| scene.is_name(k) && !scene.is_possessive(k) || scene.is(k, PERSON));
    SAYS.contains(&scene.str(v)) && person && !scene.is(subject.start, Class::PRONOUN.or(Class::RELATIVE))
}

/// Pell said that Moss called it “X”: the word is that of who gave it.
pub(super) fn names_it(scene: &Scene, v: usize) -> bool {
    matches!(scene.str(v), "called" | "described" | "dubbed" | "branded" | "deemed" | "labelled" | "labeled" | "termed")
        && !matches!(scene.str(v + 1), "on" | "for")
}

/// The Courier reported that, the paper said: the verb `v` is that of an outlet, which only passes words on.
/// `inner` is the verb inside what is reported.
pub(super) fn is_told_by_press(scene: &Scene, v: usize, inner: usize, from: usize) -> bool {
    const PRESS: [&str; 16] = [
        "newspaper",
        "paper",
        "magazine",
        "media",
        "outlets",
        "broadcaster",
        "website",
        "channel",
        "News",
        "Times",
        "Post",
        "Journal",
        "Telegraph",
        "Guardian",
        "Mail",
        "Herald",
    ];
    let tells = matches!(scene.str(inner), "told" | "tells");
    let given = |k: usize| scene.token(k).is_some_and(|i| scene.document.senses[i] & people::GIVEN != 0);
    clause::subject(scene, v, from).is_some_and(|who| {
        let outlet = who.clone().any(|k| scene.is_name(k)) && !who.clone().any(given);
        en::RECORDS.contains(&scene.str(who.end - 1)) && tells
            || PRESS.contains(&scene.str(who.end - 1))
            || matches!(scene.str(v), "reported" | "reports") && outlet
    })
}

/// Verbs of one who is speaking or writing to somebody, and not of what that amounts to (*offered*, *agreed*, *suggested*).
const UTTERS: [&str; 33] = [
    "said",
    "says",
    "told",
    "tells",
    "wrote",
    "writes",
    "texted",
    "messaged",
    "emailed",
    "tweeted",
    "posted",
    "replied",
    "answered",
    "asked",
    "shouted",
    "yelled",
    "screamed",
    "cried",
    "whispered",
    "muttered",
    "joked",
    "complained",
    "explained",
    "stated",
    "insisted",
    "boasted",
    "promised",
    "vowed",
    "threatened",
    "admitted",
    "confessed",
    "claimed",
    "bragged",
];

/// Whether what follows the verb is word for word what its subject said, whoever reports that: Hale said Pell told her: “X.”; the
/// prosecutor said Pell had texted his wife “X”.
pub(super) fn hands_on(scene: &Scene, v: usize, subject: &Phrase, words: &Range<usize>) -> bool {
    const MOST_WORDS: usize = 6;
    const MOST_BEFORE_QUOTE: usize = 12;
    if !scene.is_quote(words.end) || !scene.is(v, Class::SAY) || scene.is(v, Class::GERUND) {
        return false;
    }
    let near = words.end - v;
    let comma = scene.str(words.end - 1) == ","
        && v > words.start
        && !scene.is(v - 1, Class::AND)
        && near <= 3
        && matches!(scene.str(v), "said" | "told" | "says");
    let colon = scene.str(words.end - 1) == ":" && near <= MOST_WORDS;
    let utters = || {
        // The police had said that it could “X”
        let plain = |k: usize| scene.is(k, Class::AUX) || clause::is_adverb(scene, k);
        // Pell, the head chef, had told them
        let first = (subject.end..v).rev().take_while(|&k| plain(k)).last().unwrap_or(v);
        let aside = scene.str(subject.end) == "," && scene.str(first - 1) == ",";
        let behind = aside || (subject.end..v).all(plain);
        let one_clause = (v + 1..words.end - 1).all(|k| scene.str(k) != "," && !scene.is(k, Class::AND));
        near <= MOST_BEFORE_QUOTE
            && (reports(scene, v, words.end) || is_uttered(scene, v, words.end))
            && behind
            && UTTERS.contains(&scene.str(v))
            && is_somebody(scene, subject)
            && one_clause
    };
    colon || comma || utters()
}

/// He told her that she, he texted that he was “X”: a clause of its own stands between the verb and the mark.
fn reports(scene: &Scene, v: usize, mark: usize) -> bool {
    scene.str(mark - 1) == "that"
        || matches!(scene.str(mark - 1), "," | ":")
        || (v + 1..mark).any(|k| scene.str(k) == "that" || clause::is_finite(scene, k, v))
}

/// He shouted “X”, he told her “X”: a sentence, or words behind a verb of the voice; not: he posted “vile” images, he shouted “at the top
/// of his voice”.
fn is_uttered(scene: &Scene, v: usize, mark: usize) -> bool {
    const VOICED: [&str; 11] = [
        "said",
        "says",
        "shouted",
        "yelled",
        "screamed",
        "replied",
        "whispered",
        "muttered",
        "texted",
        "messaged",
        "tweeted",
    ];
    const OPENS: Class = Class::PRONOUN.or(Class::AUX).or(Class::BE);
    const HOW: [&str; 16] = [
        "at", "in", "under", "with", "without", "by", "to", "after", "before", "during", "until", "over", "like",
        "day", "every", "as",
    ];
    let Some(first) = scene.first_quoted(mark) else { return false };
    let (word, class) = (scene.document.str(first), scene.document.class(first));
    let phrase = HOW.contains(&word);
    // posted “kill them all” before he left; not: posted “vile” images
    let next = scene.str(mark + 1);
    let posted = scene.str(v) == "posted"
        && mark == v + 1
        && (matches!(next, "." | "as") || scene.is(mark + 1, Class::PREPOSITION));
    scene.document.tokens[first].capital || class.is(OPENS) || (posted || VOICED.contains(&scene.str(v))) && !phrase
}

/// Moss said Pell was heard shouting, that Pell had threatened her, saying: whose words those of the verb at `v` are, whoever reports that.
pub(super) fn inner_speaker(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    const HEARD: [&str; 7] = ["heard", "seen", "filmed", "recorded", "overheard", "caught", "captured"];
    const THREATENS: [&str; 9] =
        ["threatened", "taunted", "mocked", "abused", "insulted", "warned", "begged", "messaged", "texted"];
    const TURNS: [&str; 12] = [
        "turned",
        "walked",
        "leaned",
        "leant",
        "pointed",
        "looked",
        "grabbed",
        "approached",
        "phoned",
        "rang",
        "laughed",
        "smiled",
    ];
    const MOST_WORDS: usize = 8;
    let low = from + 2;
    if let Some(author) = issued_by(scene, v, from) {
        return Some(author);
    }
    // He sent a letter saying that it was over, “X”: of that, the words are no part.
    if v < low || !(v + 1..v + 5).any(|k| scene.is_quote(k)) {
        return None;
    }
    let near = |verbs: &[&str]| {
        let words = (from..v - 1).rev().take(MOST_WORDS).take_while(|&k| scene.is_word(k));
        words.into_iter().find(|&k| verbs.contains(&scene.str(k)) && clause::is_finite(scene, k, from))
    };
    if let Some(speaker) = told_through_press(scene, v, from) {
        return Some(speaker);
    }
    if let Some(speaker) = with_own_subject(scene, v, from) {
        return Some(speaker);
    }
    let appraises = match scene.str(v) {
        "describing" | "calling" => !matches!(scene.str(v + 1), "him" | "her" | "them"),
        "adding" => scene.str(v + 1) != ":",
        "added" | "stated" | "described" | "called" | "branded" | "dubbed" | "labelled" => true,
        _ => false,
    };
    let verb = match scene.str(v - 1) {
        // He had threatened the woman, saying
        "," if scene.is(v, Class::GERUND) && !appraises => {
            near(&THREATENS).filter(|&k| !clause::is_passive(scene, k, from))
        }
        // He turned to the officer and said
        "and" if scene.is(v, Class::FINITE) && !appraises => {
            // ran after her and said: “X”
            let sentence = matches!(scene.str(v + 1), ":" | ",");
            near(&TURNS).or_else(|| near(&["ran", "stood", "stopped", "called"]).filter(|_| sentence))
        }
        // He was heard shouting
        heard if scene.is(v, Class::GERUND) && HEARD.contains(&heard) => {
            Some(v - 1).filter(|_| scene.is(v - 2, Class::BE))
        }
        // He sent his wife a message reading
        _ if scene.is(v, Class::GERUND) && scene.is(v - 1, Class::DOCUMENT) => {
            clause::sent(scene, &clause::phrase_ending(scene, v - 1, from)?, from)
        }
        // His father used to say
        "to" if scene.str(v - 2) == "used" => Some(v - 2),
        _ => None,
    }?;
    clause::subject(scene, verb, from).filter(|subject| is_somebody(scene, subject))
}

/// The Mail claimed that a nurse said he was there, calling him “X”: the nurse, whom an outlet only cites.
fn told_through_press(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 25;
    if scene.str(v - 1) != "," || !scene.is(v, Class::GERUND) {
        return None;
    }
    let says = |&k: &usize| scene.is(k, Class::SAY) && clause::is_finite(scene, k, from);
    let verb = (from..v - 1).rev().take(MOST_WORDS).find(says)?;
    let subject = clause::subject(scene, verb, from).filter(|subject| is_somebody(scene, subject))?;
    let outer = outer_verb(scene, verb, &subject, from)?;
    is_told_by_press(scene, outer, verb, from).then_some(subject)
}

/// They attacked it, with Jo Pell of Carrow calling the plan “X” and Ann Moss of Quay calling it “Y”: who stands before the participle at `v`.
pub(super) fn with_own_subject(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    let says = scene.is(v, Class::GERUND) && scene.class(v).is(Class::SAY.or(Class::MAY_SAY));
    let before = (from + 1..v).rev().find(|&k| !clause::is_adverb(scene, k)).filter(|k| says && scene.is_word(*k))?;
    let phrase = clause::phrase_ending(scene, before, from)?;
    // The phrase may have taken *with* as a part of it.
    let with = phrase.clone().find(|&k| scene.str(k) == "with");
    let start = with.map_or(phrase.start, |with| with + 1);
    let opens = start.checked_sub(1).is_some_and(|k| k >= from && scene.str(k) == "with");
    let second =
        start.checked_sub(1).is_some_and(|k| k == from && scene.str(k) == "and" && k > 0 && scene.is_quote(k - 1));
    let named = start < phrase.end && scene.is_name(start) && !scene.is_possessive(phrase.end - 1);
    ((opens || second) && named).then_some(start..phrase.end)
}

/// They offered a statement by their head, Nick Pell, calling it “X”: whose statement it is.
pub(super) fn issued_by(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 14;
    // He rejected, praised, answered or shared a letter by Moss, calling it: his own word.
    const HANDS_OUT: [&str; 26] = [
        "using",
        "citing",
        "included",
        "featured",
        "distributed",
        "emailed",
        "handed",
        "pointed",
        "referred",
        "came",
        "ran",
        "offered",
        "issued",
        "released",
        "read",
        "published",
        "provided",
        "circulated",
        "quoted",
        "cited",
        "obtained",
        "received",
        "sent",
        "carried",
        "aired",
        "printed",
    ];
    if !scene.is(v, Class::GERUND) || !scene.class(v).has(Class::SAY) && !scene.is(v, Class::MAY_SAY) || v < from + 3 {
        return None;
    }
    let near = (from + 1..v - 1).rev().take(MOST_WORDS);
    let mut near = near.take_while(|&k| scene.is_word(k) || matches!(scene.str(k), "," | "."));
    let by = near.find(|&k| matches!(scene.str(k), "by" | "from") && scene.is(k - 1, Class::DOCUMENT))?;
    let mut verbs = (from..by).rev().take(MOST_WORDS);
    // He shared a post, he put out a statement by Moss
    let of_statement = scene.str(by - 1) == "statement";
    let hands_out = |k: usize| match scene.str(k) {
        "shared" | "posted" | "tweeted" | "put" | "gave" => of_statement,
        "was" => scene.str(k - 1) == "There",
        verb => HANDS_OUT.contains(&verb),
    };
    let hands = verbs.find(|&k| k > 0 && hands_out(k)).filter(|_| scene.str(v) != "writing")?;
    // Moss hit back, citing a letter from Pell, saying: Moss
    if matches!(scene.str(hands), "citing" | "using") && scene.str(v - 1) == "," {
        return None;
    }
    let phrase = clause::phrase_starting(scene, by + 1, v)?;
    let behind = if scene.str(phrase.end) == "," { clause::phrase_starting(scene, phrase.end + 1, v) } else { None };
    let author = behind.unwrap_or(phrase.clone());
    let closes = author.end == v || author.end + 1 == v && scene.str(author.end) == ",";
    // from his office: his own
    let own = scene.is(phrase.start, Class::OBJECT);
    (closes && !own && can_speak(scene, &phrase)).then_some(author)
}

/// A person or a body that is no relative: a name, an office, kin, the caller.
pub(super) fn is_somebody(scene: &Scene, phrase: &Phrase) -> bool {
    let person = |k: usize| {
        scene.is_name(k) && !scene.is_possessive(k)
            || scene.is(k, Class::ROLE.or(Class::KIN))
            || !scene.capital(k) && scene.senses(k) & (people::ROLE | people::GENERIC) != 0
    };
    !scene.is(phrase.start, Class::RELATIVE) && phrase.clone().any(person)
}

/// A neighbour heard Pell scream, they saw him say: who speaks at the plain form `v`, as others perceive.
pub(super) fn perceived(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    const PERCEIVES: [&str; 6] = ["heard", "hears", "hear", "saw", "watched", "overheard"];
    let says = scene.is(v, Class::SAY) || matches!(scene.str(v), "call" | "describe" | "refer" | "compare" | "brand");
    let speaks = scene.is(v, Class::BASE) && says && (v + 1..v + 4).any(|k| scene.is_quote(k));
    let before = v.checked_sub(1).filter(|b| *b > from && speaks)?;
    // the first thing she did was ask them
    let did = before - usize::from(scene.str(before) == "to");
    if did > from + 1 && matches!(scene.str(did), "was" | "is") && matches!(scene.str(did - 1), "did" | "does") {
        return clause::subject(scene, did - 1, from);
    }
    if matches!(scene.str(before), "him" | "her" | "them") && PERCEIVES.contains(&scene.str(before - 1)) {
        return Some(before..v);
    }
    let phrase = clause::phrase_ending(scene, before, from).filter(|phrase| can_speak(scene, phrase))?;
    (phrase.start > from && PERCEIVES.contains(&scene.str(phrase.start - 1))).then_some(phrase)
}
