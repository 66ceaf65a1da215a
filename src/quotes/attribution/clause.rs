//! Finding the subject of a verb, by word classes.

use std::ops::Range;

use super::asides::before_aside;
use super::beside::{
    at_campus, before_adjunct, before_reduced, before_state, behind_and_adjunct, behind_inverted, described_name,
    first_of_two, of_share, over_description,
};
use super::finite::{before_adverbs, behind_be};
pub(in crate::quotes) use super::finite::{is_adverb, is_finite, is_passive};
pub(super) use super::finite::{is_plural, is_reflexive, stands_alone};
use super::gerunds::{absolute_gerund, before_gerund};
pub(super) use super::gerunds::{receives, sent};
use super::phrase::edge;
pub(in crate::quotes) use super::phrase::{phrase_ending, phrase_starting};
use super::sayers::is_thing;
use super::scene::{REACH, Scene};
use super::verbs::outer_verb;
use crate::quotes::lang::Class;

/// A noun phrase: items, without an apposition behind a comma.
pub(in crate::quotes) type Phrase = Range<usize>;

const SUBJECT_WORD: Class = Class::PRONOUN.or(Class::RELATIVE);

/// What can be the head of a subject that an aside follows.
pub(super) const SPEAKS: Class = Class::ROLE.or(Class::PRONOUN).or(Class::KIN).or(Class::DOCUMENT);

/// The subject of the verb at `v`; nothing before `from` is looked at.
pub(in crate::quotes) fn subject(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    subject_within(scene, v, from.max(v.saturating_sub(REACH)), 4).or_else(|| {
        // Over the quotes before it: she called it “X,” adding that …
        let sentence = scene.sentences.partition_point(|s| s.end <= v);
        let start = scene.sentences.get(sentence).filter(|s| s.start < from)?.start.max(v.saturating_sub(REACH));
        subject_within(scene, v, start, 3)
    })
}

/// Pell smirked, prompting Judge Moss to snap: who stands before the *to* at `p`.
fn moved_to(scene: &Scene, p: usize, from: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 6;
    let low = from.max(p.saturating_sub(MOST_WORDS + 1));
    let stops = Class::SUBORDINATOR.or(Class::RELATIVE).or(Class::PREPOSITION).or(Class::AUX);
    let plain = |k: &usize| scene.is_word(*k) && !scene.is(*k, stops);
    let moves = |k: &usize| matches!(scene.str(*k), "prompting" | "leading" | "causing" | "leaving");
    let moves = (low..p).rev().take_while(plain).find(moves).filter(|k| scene.str(p) == "to" && k + 1 < p)?;
    Some(moves + 1..p)
}

fn subject_within(scene: &Scene, v: usize, from: usize, depth: usize) -> Option<Phrase> {
    if depth == 0 {
        return None;
    }
    let shared = |k: usize| governor(scene, k, from, depth).and_then(|g| subject_within(scene, g, from, depth - 1));
    if scene.is(v, Class::GERUND) && !behind_be(scene, v, from) {
        if let Some(speaker) = behind_inverted(scene, v, from) {
            return Some(speaker);
        }
        const BEGINS: [&str; 20] = [
            "started",
            "starts",
            "start",
            "began",
            "begins",
            "begin",
            "kept",
            "keeps",
            "stopped",
            "resumed",
            "remembers",
            "remembered",
            "remember",
            "recalls",
            "recalled",
            "recall",
            "regrets",
            "regretted",
            "admits",
            "admitted",
        ];
        if v > from + 1 && BEGINS.contains(&scene.str(v - 1)) {
            // the executives who started calling it
            return subject_within(scene, v - 1, from, depth - 1);
        }
        if let Some(speaker) = beside_gerund(scene, v, from, depth) {
            return Some(speaker);
        }
        return before_gerund(scene, v, from)
            .or_else(|| shared(v).map(|phrase| of_share(scene, &phrase, v).unwrap_or(phrase)))
            .or_else(|| behind_adjunct(scene, v, from))
            .or_else(|| first_phrase(scene, v, from));
    }
    if v > from + 1 && scene.str(v - 1) == "having" && (scene.is(v - 2, Class::VERBAL) || scene.str(v - 2) == "to") {
        // She acknowledged having told reporters
        return shared(v - 1);
    }
    let mut p = before_time(scene, before_adverbs(scene, v, from)?, from)?;
    if let Some(moved) = moved_to(scene, p, from) {
        return Some(moved);
    }
    if scene.str(p) == "to"
        || scene.is(p, Class::AND)
        || (scene.str(p) == "," && p > from && scene.is(p - 1, Class::AND))
    {
        // Quay says the board will adopt it but said it would review
        let phrase = shared(p)?;
        let told = scene.str(p) == "but" && matches!(scene.str(v), "said" | "says") && scene.str(v + 1) == "it";
        let modal = scene.is(phrase.end, Class::AUX) && !scene.is(phrase.start, Class::PRONOUN);
        // Pell said the sales highlighted its value but added: “X”
        let says = scene.is(v, Class::SAY) && !scene.is(v, Class::GERUND) && is_thing(scene, &phrase);
        let outer = || outer_verb(scene, phrase.end, &phrase, from);
        let outer = if told && modal || says { outer() } else { None };
        return outer.and_then(|outer| subject_within(scene, outer, from, depth - 1)).or(Some(phrase));
    }
    if matches!(scene.str(p), "," | "—" | "–" | "-" | "--") {
        // An aside: the subject stands before it; else a verb before shares its subject.
        let bracketed =
            p > from && scene.str(p) == "," && scene.str(p - 1) == ")" && opens_behind_comma(scene, p - 1, from);
        match (!bracketed).then(|| before_aside(scene, p, from)).flatten() {
            Some(before) => {
                if let Some(phrase) = role_and_name(scene, before, p, from) {
                    return Some(phrase);
                }
                p = before;
            }
            None => {
                // Smith (Ind.), said: a comma too many.
                if let Some(before) = before_state(scene, p, from) {
                    return phrase_ending(scene, before, from);
                }
                let lone = || p.checked_sub(1).filter(|b| *b >= from && (scene.is_name(*b) || scene.str(*b) == ")"));
                return shared(p)
                    .or_else(|| lone().and_then(|b| edge(scene, b, from)).and_then(|e| phrase_ending(scene, e, from)))
                    .map(|phrase| before_participles(scene, phrase, from));
            }
        }
    }
    if scene.str(p + 1) == "there" && scene.is(p, Class::GERUND) {
        // stating there was a benefit
        return subject_within(scene, p, from, depth - 1);
    }
    if scene.str(p + 1) == "there" && scene.is(p, Class::SAY) && p > from && is_finite(scene, p, from) {
        // She insisted there was: the subject of the verb before.
        return subject_within(scene, p, from, depth - 1);
    }
    let phrase = phrase_ending(scene, edge(scene, p, from)?, from)?;
    let phrase = before_timed(scene, &phrase, from)
        .or_else(|| before_firm(scene, &phrase, from))
        .or_else(|| before_office(scene, &phrase, v, from))
        .unwrap_or(phrase);
    let phrase = before_participles(scene, phrase, from);
    let phrase = at_campus(scene, &phrase, from).unwrap_or(phrase);
    if let Some(and) = behind_and_adjunct(scene, &phrase, from) {
        return shared(and);
    }
    let phrase = over_description(scene, &phrase, v, from).unwrap_or(phrase);
    let phrase = described_name(scene, &phrase, (v, from)).unwrap_or(phrase);
    let phrase = before_adjunct(scene, &phrase, from).unwrap_or(phrase);
    let phrase = before_reduced(scene, &phrase, from).or_else(|| first_of_two(scene, &phrase, from)).unwrap_or(phrase);
    Some(restricted(scene, &phrase, v, from).unwrap_or(phrase))
}

/// Participles without *-ed* by which asides with *by* open.
const IRREGULAR: [&str; 14] = [
    "run", "led", "held", "built", "made", "written", "won", "sold", "taught", "driven", "drawn", "sung", "shot",
    "overseen",
];

/// A tape emerged of Pell mentioning quarrels that have broken out since and urging them: the subject of the participle that the one at `v` is joined to over
/// the verb of a relative clause.
fn beside_gerund(scene: &Scene, v: usize, from: usize, depth: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 25;
    const SAYS: Class = Class::SAY.or(Class::MAY_SAY);
    if v <= from + 1 || !scene.is(v - 1, Class::AND) || !scene.is(v, SAYS) {
        return None;
    }
    let first = (from..v - 1).rev().take(MOST_WORDS).find(|&k| scene.is(k, Class::GERUND) && scene.is(k, SAYS))?;
    let relative =
        (first + 1..v).any(|k| matches!(scene.str(k), "that" | "which" | "who") && is_finite(scene, k + 1, from));
    if relative { subject_within(scene, first, from, depth - 1) } else { None }
}

/// The show, which ran for years, hosted by Jo Pell, said: the phrase before asides that a participle opens, with *by*.
fn before_participles(scene: &Scene, phrase: Phrase, from: usize) -> Phrase {
    let mut found = phrase.clone();
    while found.start > from
        && scene.str(found.start - 1) == ","
        && (scene.str(found.start).ends_with("ed") || IRREGULAR.contains(&scene.str(found.start)))
        && !scene.capital(found.start)
        && scene.str(found.start + 1) == "by"
    {
        let before = before_aside(scene, found.start - 1, from).unwrap_or(found.start.saturating_sub(2));
        let outer = edge(scene, before, from).filter(|e| *e >= from).and_then(|e| phrase_ending(scene, e, from));
        match outer.filter(|outer| outer.end < found.start) {
            Some(outer) => found = outer,
            None => return phrase,
        }
    }
    found
}

/// After the vote, Gov. Jo Pell (Ind.), said: the bracket that ends at `end` follows a name that itself follows a comma, and the
/// comma behind it opens no aside.
fn opens_behind_comma(scene: &Scene, end: usize, from: usize) -> bool {
    let phrase = edge(scene, end, from).and_then(|e| phrase_ending(scene, e, from));
    phrase.is_some_and(|phrase| {
        let titled = scene.is(phrase.start, Class::TITLE);
        titled && phrase.start > from && scene.str(phrase.start - 1) == "," && phrase.clone().any(|k| scene.is_name(k))
    })
}

/// The Transport Minister, Jo Pell, said: the role before the aside that ends at `comma`, with the name inside it.
fn role_and_name(scene: &Scene, role: usize, comma: usize, from: usize) -> Option<Phrase> {
    const NO_PERSON: Class = Class::ROLE.or(Class::TITLE).or(Class::BODY).or(Class::TIME);
    let name = role + 2..comma;
    let styled = |k: usize| k == name.start && scene.is(k, Class::TITLE) && scene.is_abbreviation_stop(k + 1);
    let fits = |k: usize| scene.is_name(k) && (!scene.is(k, NO_PERSON) || styled(k)) || scene.is_abbreviation_stop(k);
    if !(2..=4).contains(&name.len()) || !scene.is(role, Class::ROLE.or(Class::TITLE)) || !name.clone().all(fits) {
        return None;
    }
    phrase_ending(scene, role, from).map(|phrase| phrase.start..name.end)
}

/// An official who spoke on Monday said: the phrase before *who*, where the relative clause has a verb of its own before `v`.
fn restricted(scene: &Scene, phrase: &Phrase, v: usize, from: usize) -> Option<Phrase> {
    let low = from.max(phrase.start.saturating_sub(18));
    // £85 a head
    let joined = |k: usize| scene.is_word(k) || matches!(scene.str(k), "£" | "$" | "€" | "%");
    // A report that has gone viral claims
    let bare = !scene.is(phrase.start, Class::DETERMINER.or(Class::OBJECT)) && !scene.is_name(phrase.start);
    let of_text = |k: usize| {
        let text = scene.str(k) == "that" && k > from && scene.is(k - 1, Class::DOCUMENT);
        bare && text && scene.is(k + 1, Class::AUX.or(Class::BE))
    };
    let who = (low..phrase.start).rev().take_while(|&k| joined(k)).find(|&k| scene.str(k) == "who" || of_text(k))?;
    let own = (who + 1..phrase.start).any(|k| is_finite(scene, k, from) && !scene.is(k + 1, SUBJECT_WORD));
    // Jo Pell, who heads Quay Capital, which lends, said
    let comma = usize::from(who > from && scene.str(who - 1) == "," && scene.str(v - 1) == ",");
    let antecedent =
        who.checked_sub(1 + comma).filter(|b| *b >= from && scene.is_word(*b) && !scene.is(*b, Class::PREPOSITION))?;
    if own && v > phrase.start && !scene.is(phrase.start, SUBJECT_WORD) {
        phrase_ending(scene, antecedent, from)
    } else {
        None
    }
}

/// Hours after reiterating the offer, Pell added: the subject behind the comma that ends what stands before the main clause.
fn behind_adjunct(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    let opens = v > from && scene.is(v - 1, Class::PREPOSITION.or(Class::SUBORDINATOR));
    let sentence = scene.sentences.partition_point(|s| s.end <= v);
    let end = scene.sentences.get(sentence).filter(|_| opens)?.end.min(v + REACH);
    let comma = (v + 1..end).find(|&k| scene.str(k) == ",")?;
    let phrase = phrase_starting(scene, comma + 1, end)?;
    let speaks = phrase.clone().any(|k| scene.is_name(k) || scene.is(k, SPEAKS));
    (speaks && is_finite(scene, phrase.end, comma + 1)).then_some(phrase)
}

/// The phrase that the sentence starts with, where its verb is not known.
fn first_phrase(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    let sentence = scene.sentences.partition_point(|s| s.end <= v);
    let start = scene.sentences.get(sentence).map_or(from, |s| s.start);
    let start = if scene.is(start, Class::AND) { start + 1 } else { start };
    if start < from {
        return None;
    }
    let phrase = phrase_starting(scene, start, v)?;
    let named = phrase.clone().any(|k| scene.is_name(k) || scene.is(k, Class::ROLE.or(Class::PRONOUN)));
    // Hours after it, Days before: when it was.
    let when = matches!(scene.str(phrase.end), "after" | "before" | "into" | "later" | "earlier" | "ago");
    (named && !when).then_some(phrase)
}

/// A verb, or its particle, whose object follows it: sent out, revised.
pub(super) fn governs(scene: &Scene, k: usize) -> bool {
    let word = scene.str(k);
    let unlisted = word.len() > 5 && word.ends_with("ing") && !scene.capital(k) && scene.class(k) == Class::default();
    scene.is(k, Class::VERBAL.or(Class::GERUND)) && !scene.is(k, Class::DOCUMENT)
        || scene.is_unknown_past(k)
        || unlisted
        || word == "out"
}

/// A verb whose object is who speaks: the paper quoted her as saying.
pub(super) fn cites(word: &str) -> bool {
    matches!(word, "quoted" | "quotes" | "quoting" | "cited" | "cites" | "citing")
}

/// `Smith on Tuesday said`, `the ministry two weeks ago said`: skips back over when it was.
fn before_time(scene: &Scene, p: usize, from: usize) -> Option<usize> {
    let time = |k: usize| {
        scene.is(k, Class::TIME)
            && !(scene.capital(k) && k > from && scene.is_name(k - 1) && !scene.is(k - 1, Class::TIME))
    };
    if !time(p) && scene.str(p) != "ago" {
        return Some(p);
    }
    let mut k = p;
    // on 3 March
    let dated = |k: usize| scene.capital(k) && scene.str(k - 1).starts_with(|c: char| c.is_ascii_digit());
    while k > from
        && (time(k - 1)
            || dated(k)
            || matches!(
                scene.str(k - 1),
                "last"
                    | "late"
                    | "early"
                    | "less"
                    | "than"
                    | "weeks"
                    | "months"
                    | "days"
                    | "years"
                    | "hours"
                    | "next"
                    | "the"
                    | "this"
                    | "two"
                    | "three"
                    | "few"
                    | "a"
                    | "same"
            ))
    {
        k -= 1;
    }
    if k > from && scene.is(k - 1, Class::PREPOSITION) {
        k -= 1;
    }
    k.checked_sub(1).filter(|k| *k >= from)
}

/// Jo Pell, chief economist at Quay Bank, which cut its forecast, said: who holds the office that the `phrase` tells behind a comma, where
/// another comma stands before the verb at `v`.
fn before_office(scene: &Scene, phrase: &Phrase, v: usize, from: usize) -> Option<Phrase> {
    use crate::quotes::lang::people;
    // Jo Pell, chief economist at Quay Bank said: no other comma closes it
    let closed = scene.str(v - 1) == "," || !scene.is(phrase.start, Class::DETERMINER.or(Class::OBJECT));
    let comma = phrase.start.checked_sub(1).filter(|k| *k > from && scene.str(*k) == "," && closed)?;
    let senses = |k: usize| scene.senses(k);
    let head = phrase.clone().take_while(|&k| !scene.is(k, Class::PREPOSITION)).last()?;
    let office = !scene.capital(head) && senses(head) & (people::ROLE | people::TITLE) != 0;
    let plain = !scene.capital(phrase.start) && !phrase.clone().any(|k| senses(k) & people::GIVEN != 0);
    let who = phrase_ending(scene, comma - 1, from).filter(|_| office && plain)?;
    let named =
        scene.is_name(comma - 1) && scene.capital(comma - 1) && who.clone().any(|k| senses(k) & people::GIVEN != 0);
    // In a talk with Jo Pell, a spokesman, who was there, said
    let free = who.start == from || !scene.is(who.start - 1, Class::PREPOSITION.or(Class::AND).or(Class::VERBAL));
    (named && free).then_some(who)
}

/// Jo Pell, of Quay Works said: who works where the `phrase` tells, behind a comma that no other closes.
fn before_firm(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    let of = phrase.start.checked_sub(1).filter(|k| *k > from + 1 && matches!(scene.str(*k), "of" | "from"))?;
    let comma = of - 1;
    let firm = phrase.clone().all(|k| scene.is_name(k) || !scene.is_word(k));
    let named = scene.str(comma) == "," && scene.is_name(comma - 1) && scene.capital(comma - 1);
    let who = phrase_ending(scene, comma - 1, from).filter(|_| firm && named)?;
    let given = who.clone().any(|k| scene.senses(k) & crate::quotes::lang::people::GIVEN != 0);
    given.then_some(who)
}

/// Pell's report earlier this year into the raid: the document before the time and the preposition that `phrase` stands behind.
fn before_timed(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    let into = phrase.start.checked_sub(1).filter(|k| *k > from && matches!(scene.str(*k), "into" | "on" | "about"))?;
    let timed = scene.is(into - 1, Class::TIME);
    let document = before_time(scene, into - 1, from).filter(|k| timed && *k + 1 < into)?;
    let document = (from..=document).rev().find(|&k| !is_adverb(scene, k) && scene.str(k) != "earlier")?;
    if scene.is(document, Class::DOCUMENT) { phrase_ending(scene, document, from) } else { None }
}

/// The nearest finite verb before item `k` that is not in a clause of its own (*after he won, saying* …).
fn governor(scene: &Scene, k: usize, from: usize, depth: usize) -> Option<usize> {
    let low = from.max(k.saturating_sub(REACH));
    // the comments, his claims
    let noun = |g: usize| {
        let article = matches!(
            scene.str(g.wrapping_sub(1)),
            "the" | "The" | "a" | "A" | "an" | "its" | "his" | "their" | "my" | "our"
        );
        article && scene.class(g).has(Class::NOUN)
    };
    let verbs = || (low..k).rev().filter(|&g| is_finite(scene, g, from) && !noun(g));
    let infinitive = scene.str(k) == "to";
    if infinitive && let Some(gerund) = absolute_gerund(scene, k, low) {
        return Some(gerund);
    }
    if infinitive || depth <= 2 {
        return verbs().next();
    }
    let main = verbs().take(6).find(|&g| !subordinate(scene, g, from, depth));
    // She wanted it tried by “X” before any seed was used up, but described: the main verb stands before the quote
    let behind_quote = from > 0 && scene.is_quote(from - 1);
    main.or_else(|| if behind_quote { None } else { verbs().next() })
}

/// Whether the clause of the verb at `g` starts with that, who, after, …
fn subordinate(scene: &Scene, g: usize, from: usize, depth: usize) -> bool {
    subject_within(scene, g, from, depth.min(2)).is_some_and(|subject| {
        let concedes = subject.start > from
            && matches!(scene.str(subject.start - 1), "though" | "although" | "while" | "when" | "as");
        let refers = scene.is(subject.start, Class::RELATIVE) || scene.str(subject.start) == "that";
        (refers || !concedes) && is_subordinate(scene, &subject, from)
    })
}

/// Whether a clause of its own starts with `subject`: that, who, behind after, when, …
pub(super) fn is_subordinate(scene: &Scene, subject: &Phrase, from: usize) -> bool {
    if scene.is(subject.start, Class::RELATIVE) || scene.str(subject.start) == "that" {
        return true;
    }
    let Some(before) = subject.start.checked_sub(1).filter(|b| *b >= from) else { return false };
    // the day his twins were born
    let when =
        scene.is(before, Class::TIME) || matches!(scene.str(before), "day" | "moment" | "time" | "minute" | "way");
    if when && before > from && matches!(scene.str(before - 1), "the" | "every" | "each") {
        return true;
    }
    // Nobody is a subject behind a verb that governs it: shared a list called …; the process of holding it could …
    governs(scene, before)
        || scene.is(before, Class::SUBORDINATOR)
        || matches!(
            scene.str(before),
            "after" | "before" | "as" | "like" | "After" | "Before" | "As" | "When" | "While"
        )
        || (scene.is(subject.start, Class::PRONOUN) && scene.is_word(before) && !scene.is(before, Class::AND))
}
