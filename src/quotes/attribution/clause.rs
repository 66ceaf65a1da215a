//! Finding the subject of a verb and the bounds of noun phrases, by word classes.

use std::ops::Range;

use super::scene::{REACH, Scene};
use crate::quotes::lang::Class;

/// A noun phrase: items, without an apposition behind a comma.
pub(in crate::quotes) type Phrase = Range<usize>;

/// How far back a phrase is followed.
const PHRASE_REACH: usize = 22;

const STOPS: Class = Class::SUBORDINATOR.or(Class::RELATIVE).or(Class::PRONOUN).or(Class::AUX).or(Class::BE);
const SUBJECT_WORD: Class = Class::PRONOUN.or(Class::RELATIVE);

/// Whether item `k` is a verb form with a subject, as far as its surroundings tell.
pub(in crate::quotes) fn is_finite(scene: &Scene, k: usize, from: usize) -> bool {
    let class = scene.class(k);
    if class.is(Class::BE.or(Class::AUX)) {
        return !matches!(scene.str(k), "being" | "been" | "be" | "having");
    }
    if scene.capital(k) || !scene.is_word(k) || k == from && !class.is(Class::SAY) {
        return false;
    }
    let before = before_adverbs(scene, k, from).and_then(|p| edge(scene, p, from));
    let behind_that =
        before.is_some_and(|p| scene.str(p) == "that") && class.is(Class::FINITE) && !class.is(Class::NOUN);
    let behind_subject_word = before.is_some_and(|p| scene.is(p, SUBJECT_WORD)) || behind_that;
    let behind_name = before.is_some_and(|p| scene.is_name(p) && !scene.is_possessive(p));
    if class.is(Class::VERBAL) {
        if behind_subject_word {
            return true;
        }
        if class.is(Class::NOUN) {
            let behind_noun = before.is_some_and(|p| {
                !scene.is_possessive(p) && scene.is(p, Class::DOCUMENT.or(Class::ROLE).or(Class::BODY).or(Class::KIN))
            });
            let behind_aside = before.is_some_and(|p| scene.str(p) == ",")
                && (scene.is_name(k + 1)
                    || scene.is_quote(k + 1)
                    || scene.is(k + 1, Class::DETERMINER.or(Class::OBJECT)));
            return class.is(Class::FINITE)
                && (behind_name && has_object(scene, k) || behind_aside || behind_noun && opens_quote(scene, k + 1));
        }
        let near = scene.class(k.wrapping_sub(1));
        if class.is(Class::BASE) && did_before(scene, k, from) {
            return true;
        }
        // A statement released on Monday: no verb of its own.
        if before.is_some_and(|p| scene.is(p, Class::DOCUMENT) && p + 1 == k)
            && scene.str(k).ends_with("ed")
            && scene.is(k + 1, Class::PREPOSITION.or(Class::TIME))
        {
            return false;
        }
        if !class.is(Class::FINITE) {
            return class.is(Class::BASE) && before.is_some_and(|p| is_plural(scene, p));
        }
        let noun_only =
            near.is(Class::PREPOSITION.or(Class::OBJECT)) || near.is(Class::DETERMINER) && !stands_alone(scene, k - 1);
        return k == from || near.is(Class::PRONOUN) || !noun_only;
    }
    // The long tail: an -ed form behind a name or pronoun, an -s form behind he, she, who.
    let word = scene.str(k);
    if !word.is_ascii() || word.len() < 4 || class != Class::default() {
        return false;
    }
    (word.ends_with("ed") && (behind_subject_word || behind_name || before.is_some_and(|p| scene.is(p, Class::ROLE))))
        || (word.ends_with('s') && !word.ends_with("ss") && behind_subject_word)
}

/// Words that are determiners or subjects: some chanted, another tweeted.
fn stands_alone(scene: &Scene, k: usize) -> bool {
    const ALONE: [&str; 10] = ["some", "many", "several", "most", "both", "all", "one", "two", "another", "others"];
    ALONE.iter().any(|word| scene.str(k).eq_ignore_ascii_case(word))
}

/// He did say.
fn did_before(scene: &Scene, k: usize, from: usize) -> bool {
    (from..k)
        .rev()
        .take(3)
        .find(|&p| !is_adverb(scene, p))
        .is_some_and(|p| matches!(scene.str(p), "did" | "does" | "do" | "didn't" | "didn’t"))
}

/// A quote stands at `k`, or behind a comma, a colon or *that*.
fn opens_quote(scene: &Scene, k: usize) -> bool {
    scene.is_quote(k)
        || (matches!(scene.str(k), "," | ":" | "that" | "to") && scene.is_quote(k + 1))
        || scene.str(k) == "that"
}

/// was asked, had been told.
pub(in crate::quotes) fn is_passive(scene: &Scene, v: usize, from: usize) -> bool {
    behind_be(scene, v, from)
}

/// Whether what a verb can govern follows: Smith claims that, Smith calls it; not: the Smith claims were.
fn has_object(scene: &Scene, k: usize) -> bool {
    let next = k + 1;
    scene.is_quote(next)
        || scene.is(next, Class::DETERMINER.or(Class::OBJECT).or(Class::PRONOUN))
        || matches!(scene.str(next), "that" | ":" | "," | "to" | "on" | "for" | "how" | "why")
        || scene.is_name(next)
}

fn is_plural(scene: &Scene, k: usize) -> bool {
    let word = scene.str(k);
    matches!(word, "people" | "police")
        || (word.len() > 3 && word.ends_with('s') && !scene.is_possessive(k) && scene.is_word(k))
}

/// The item before `k` that is no adverb or auxiliary.
fn before_adverbs(scene: &Scene, k: usize, from: usize) -> Option<usize> {
    let mut p = k;
    while p > from {
        p -= 1;
        if !is_adverb(scene, p) && !scene.is(p, Class::AUX.or(Class::BE).or(Class::NOT)) {
            return Some(p);
        }
    }
    None
}

pub(in crate::quotes) fn is_adverb(scene: &Scene, k: usize) -> bool {
    let word = scene.str(k);
    scene.is(k, Class::ADVERB)
        || (word.len() > 4 && word.ends_with("ly") && !scene.capital(k) && !scene.is(k, Class::ROLE))
}

/// The subject of the verb at `v`; nothing before `from` is looked at.
pub(in crate::quotes) fn subject(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    subject_within(scene, v, from.max(v.saturating_sub(REACH)), 4).or_else(|| {
        // Over the quotes before it: she called it “X,” adding that …
        let sentence = scene.sentences.partition_point(|s| s.end <= v);
        let start = scene.sentences.get(sentence).filter(|s| s.start < from)?.start.max(v.saturating_sub(REACH));
        subject_within(scene, v, start, 3)
    })
}

fn subject_within(scene: &Scene, v: usize, from: usize, depth: usize) -> Option<Phrase> {
    if depth == 0 {
        return None;
    }
    let shared = |k: usize| governor(scene, k, from, depth).and_then(|g| subject_within(scene, g, from, depth - 1));
    if scene.is(v, Class::GERUND) && !behind_be(scene, v, from) {
        return before_gerund(scene, v, from).or_else(|| shared(v)).or_else(|| first_phrase(scene, v, from));
    }
    let mut p = before_time(scene, before_adverbs(scene, v, from)?, from)?;
    if scene.str(p) == "to"
        || scene.is(p, Class::AND)
        || (scene.str(p) == "," && p > from && scene.is(p - 1, Class::AND))
    {
        return shared(p);
    }
    if matches!(scene.str(p), "," | "—" | "–" | "-" | "--") {
        // An aside: the subject stands before it; else a verb before shares its subject.
        match before_aside(scene, p, from) {
            Some(before) => p = before,
            None => {
                // Smith (Ind.), said: a comma too many.
                let lone = || p.checked_sub(1).filter(|b| *b >= from && (scene.is_name(*b) || scene.str(*b) == ")"));
                return shared(p)
                    .or_else(|| lone().and_then(|b| edge(scene, b, from)).and_then(|e| phrase_ending(scene, e, from)));
            }
        }
    }
    let phrase = phrase_ending(scene, edge(scene, p, from)?, from)?;
    Some(restricted(scene, &phrase, v, from).unwrap_or(phrase))
}

/// An official who spoke on Monday said: the phrase before *who*, where the relative clause has a verb of its own before `v`.
fn restricted(scene: &Scene, phrase: &Phrase, v: usize, from: usize) -> Option<Phrase> {
    let low = from.max(phrase.start.saturating_sub(18));
    let who = (low..phrase.start).rev().take_while(|&k| scene.is_word(k)).find(|&k| matches!(scene.str(k), "who"))?;
    let own = (who + 1..phrase.start).any(|k| is_finite(scene, k, from) && !scene.is(k + 1, SUBJECT_WORD));
    let antecedent = who.checked_sub(1).filter(|b| *b >= from && scene.is_word(*b))?;
    if own && v > phrase.start && !scene.is(phrase.start, SUBJECT_WORD) {
        phrase_ending(scene, antecedent, from)
    } else {
        None
    }
}

/// The item before the bracket that ends at `p`; `p` itself if none does.
fn edge(scene: &Scene, p: usize, from: usize) -> Option<usize> {
    if matches!(scene.str(p), ")" | "]") {
        return opening_bracket(scene, p, from)?.checked_sub(1).filter(|p| *p >= from);
    }
    Some(p)
}

/// The phrase that the sentence starts with, where its verb is not known.
fn first_phrase(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    let sentence = scene.sentences.partition_point(|s| s.end <= v);
    let start = scene.sentences.get(sentence).map_or(from, |s| s.start);
    let start = if scene.is(start, Class::AND) { start + 1 } else { start };
    let phrase = phrase_starting(scene, start, v)?;
    let named = phrase.clone().any(|k| scene.is_name(k) || scene.is(k, Class::ROLE.or(Class::PRONOUN)));
    named.then_some(phrase)
}

/// The noun right before a gerund where it is its subject: supporters chanting, with Smith saying, a sign reading.
fn before_gerund(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    let before = v.checked_sub(1).filter(|b| {
        *b >= from && scene.is_word(*b) && !scene.is(*b, Class::PREPOSITION.or(Class::AND).or(Class::SUBORDINATOR))
    })?;
    let phrase = phrase_ending(scene, before, from)?;
    let ahead = phrase.start.checked_sub(1).filter(|a| *a >= from);
    let opened =
        ahead.is_none_or(|a| matches!(scene.str(a), "with" | "—" | "–" | "-" | "--" | ";") || scene.is_quote(a));
    if opened {
        return Some(phrase);
    }
    if scene.is(before, Class::DOCUMENT) {
        // He issued a statement saying: he says it.
        let verb = ahead.is_some_and(|a| scene.is(a, Class::VERBAL) || scene.is(a, Class::GERUND));
        return if verb { None } else { Some(phrase) };
    }
    if phrase.clone().any(|k| scene.is(k, Class::DOCUMENT))
        && ahead.is_some_and(|a| scene.is(a, Class::VERBAL) || matches!(scene.str(a), "out"))
    {
        return None;
    }
    let plural = is_plural(scene, before) || scene.is(before, Class::ROLE);
    (plural && !scene.is(before, Class::VERBAL)).then_some(phrase)
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
    while k > from
        && (time(k - 1)
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

/// `was saying`.
fn behind_be(scene: &Scene, v: usize, from: usize) -> bool {
    let mut p = v;
    while p > from {
        p -= 1;
        if scene.is(p, Class::BE) {
            return true;
        }
        if !is_adverb(scene, p) && !scene.is(p, Class::NOT) {
            return false;
        }
    }
    false
}

/// The nearest finite verb before item `k` that is not in a clause of its own (*after he won, saying* …).
fn governor(scene: &Scene, k: usize, from: usize, depth: usize) -> Option<usize> {
    let low = from.max(k.saturating_sub(REACH));
    let verbs = || (low..k).rev().filter(|&g| is_finite(scene, g, from));
    let infinitive = scene.str(k) == "to";
    if infinitive || depth <= 2 {
        return verbs().next();
    }
    let main = verbs().take(6).find(|&g| !subordinate(scene, g, from, depth));
    main.or_else(|| verbs().next())
}

/// Whether the clause of the verb at `g` starts with that, who, after, …
fn subordinate(scene: &Scene, g: usize, from: usize, depth: usize) -> bool {
    match subject_within(scene, g, from, depth.min(2)) {
        Some(subject) if scene.is(subject.start, Class::RELATIVE) || scene.str(subject.start) == "that" => true,
        Some(subject) => {
            subject.start > from
                && !matches!(scene.str(subject.start - 1), "though" | "although" | "while" | "when" | "as")
                && (scene.is(subject.start - 1, Class::SUBORDINATOR)
                    || matches!(scene.str(subject.start - 1), "after" | "before" | "as" | "like")
                    || (scene.is(subject.start, Class::PRONOUN)
                        && scene.is_word(subject.start - 1)
                        && !scene.is(subject.start - 1, Class::AND)))
        }
        None => false,
    }
}

/// The last item of the phrase that the aside ending at the comma `end` belongs to.
fn before_aside(scene: &Scene, end: usize, from: usize) -> Option<usize> {
    let mark = scene.str(end);
    let low = from.max(end.saturating_sub(45));
    let mut fallback = None;
    for comma in (low..end).rev() {
        if matches!(scene.str(comma), ";" | ":" | ".") && !scene.is_abbreviation_stop(comma) {
            break;
        }
        if scene.is_quote(comma) {
            // A nickname or a title inside an aside is no border.
            continue;
        }
        if scene.str(comma) != mark || comma == from {
            continue;
        }
        let before = comma - 1;
        if scene.is(comma + 1, Class::RELATIVE) {
            return Some(before);
        }
        if scene.is(comma + 1, Class::AND) {
            continue;
        }
        let bracket = matches!(scene.str(before), ")" | "]");
        if !(scene.is_word(before) || bracket || scene.is_abbreviation_stop(before)) || scene.is(before, Class::TIME) {
            continue;
        }
        let edge = if bracket {
            opening_bracket(scene, before, from).and_then(|o| o.checked_sub(1)).filter(|o| *o >= from)
        } else {
            Some(before)
        };
        let Some(phrase) = edge.and_then(|edge| phrase_ending(scene, edge, from)) else { continue };
        let named =
            phrase.clone().any(|k| scene.is_name(k) || scene.is(k, Class::ROLE.or(Class::PRONOUN).or(Class::KIN)));
        let opens = phrase.start == from
            || scene.is(phrase.start - 1, Class::AND.or(Class::SUBORDINATOR))
            || scene.str(phrase.start - 1).eq_ignore_ascii_case("as")
            || scene.is_quote(phrase.start - 1);
        if named && opens {
            return Some(before);
        }
        if fallback.is_none() && named && !scene.is(phrase.start.saturating_sub(1), Class::PREPOSITION) {
            fallback = Some(before);
        }
    }
    fallback
}

fn opening_bracket(scene: &Scene, end: usize, from: usize) -> Option<usize> {
    (from..end).rev().take(20).find(|&p| matches!(scene.str(p), "(" | "["))
}

/// The noun phrase whose last item is `end`.
pub(in crate::quotes) fn phrase_ending(scene: &Scene, end: usize, from: usize) -> Option<Phrase> {
    if scene.is(end, Class::RELATIVE) {
        return Some(end..end + 1);
    }
    if scene.str(end) == "that" || scene.str(end) == "which" {
        // The report that said: what it refers back to.
        let antecedent = end
            .checked_sub(1)
            .filter(|p| *p >= from && scene.is_word(*p) && !scene.is(*p, STOPS))
            .and_then(|p| phrase_ending(scene, p, from));
        return Some(antecedent.map_or(end..end + 1, |a| a.start..end + 1));
    }
    if scene.is(end, Class::PRONOUN) {
        return Some(end..end + 1);
    }
    if !scene.is_word(end) && !scene.is_abbreviation_stop(end) {
        return None;
    }
    let mut start = end + 1;
    let mut p = end + 1;
    let low = from.max(end.saturating_sub(PHRASE_REACH));
    while p > low {
        p -= 1;
        let class = scene.class(p);
        let word = scene.str(p);
        if scene.is_abbreviation_stop(p) && p > low {
            continue;
        }
        if matches!(word, ")" | "]") {
            match opening_bracket(scene, p, low) {
                Some(open) if open > low => p = open,
                _ => break,
            }
            continue;
        }
        if !scene.is_word(p) {
            break;
        }
        if scene.is_name(p) && !class.is(Class::TIME) {
            start = p;
            continue;
        }
        if class.is(STOPS) || class.is(Class::TIME) && p != end && !scene.capital(p) {
            break;
        }
        if class.is(Class::TIME)
            && p != end
            && !matches!(word, "Morning" | "Night" | "Evening" | "Week" | "Today" | "Tonight" | "Month" | "Year")
        {
            break;
        }
        if class.is(Class::AND) {
            let joins = start == p + 1
                && p > low
                && (scene.is_name(p - 1) && scene.is_name(p + 1) || scene.is(p - 1, Class::ROLE));
            if joins { continue } else { break }
        }
        if class.is(Class::PREPOSITION) {
            if start == p + 1 && p > low && carries_phrase(scene, p, low) { continue } else { break }
        }
        if class.is(Class::DETERMINER.or(Class::OBJECT)) {
            start = p;
            let before = p.checked_sub(1).filter(|b| *b >= low);
            let goes_on = before.is_some_and(|b| {
                scene.is(b, Class::DETERMINER)
                    || (scene.is(b, Class::PREPOSITION) && b > low && carries_phrase(scene, b, low))
            });
            if goes_on { continue } else { break }
        }
        if p != end
            && class.is(Class::VERBAL)
            && !class.is(Class::ROLE.or(Class::DOCUMENT).or(Class::TITLE).or(Class::NOUN))
            && (is_finite(scene, p, from) || class.is(Class::GERUND))
        {
            break;
        }
        if is_adverb(scene, p) && start == p + 1 && p != end {
            break;
        }
        start = p;
    }
    // him, le: no subject by itself.
    let object = start == end && scene.is(end, Class::OBJECT) && !scene.is(end, Class::PRONOUN);
    (start <= end && !object).then_some(start..end + 1)
}

/// Whether the preposition `p` can stand inside a phrase: behind a noun or name.
fn carries_phrase(scene: &Scene, p: usize, from: usize) -> bool {
    if p == from || matches!(scene.str(p), "as" | "after" | "before" | "like" | "despite") {
        return false;
    }
    let mut before = p - 1;
    // a source speaking to the paper
    if scene.is(before, Class::GERUND) && before > from && scene.is_word(before - 1) {
        before -= 1;
    }
    let class = scene.class(before);
    if !scene.is_word(before) && !scene.is_abbreviation_stop(before) {
        return false;
    }
    if class.is(STOPS.or(Class::PREPOSITION).or(Class::AND).or(Class::TIME).or(Class::GERUND))
        || is_adverb(scene, before)
    {
        return false;
    }
    let verb = class.is(Class::VERBAL) && !class.is(Class::ROLE.or(Class::NOUN).or(Class::DOCUMENT));
    !verb && !is_finite(scene, before, from)
}

/// The noun phrase that starts at `start`, behind a verb: said *a spokesman for the ministry*.
pub(in crate::quotes) fn phrase_starting(scene: &Scene, start: usize, to: usize) -> Option<Phrase> {
    let to = to.min(start + PHRASE_REACH);
    if start >= to || !scene.is_word(start) {
        return None;
    }
    if scene.is(start, Class::PRONOUN) {
        return Some(start..start + 1);
    }
    const NEVER_FIRST: Class = Class::PREPOSITION
        .or(Class::SUBORDINATOR)
        .or(Class::AUX)
        .or(Class::BE)
        .or(Class::TIME)
        .or(Class::AND)
        .or(Class::RELATIVE);
    if scene.is(start, NEVER_FIRST) || is_adverb(scene, start) || scene.str(start) == "to" {
        return None;
    }
    let mut end = start;
    let mut p = start;
    while p < to {
        let class = scene.class(p);
        if scene.is_abbreviation_stop(p) {
            p += 1;
            continue;
        }
        if !scene.is_word(p) || class.is(Class::TIME) {
            break;
        }
        let word = scene.str(p);
        let inside =
            matches!(word, "of" | "for" | "de" | "del" | "la" | "van" | "von" | "the" | "at" | "with" | "from")
                && p > start
                || (class.is(Class::AND) && p > start && scene.is_name(p - 1) && scene.is_name(p + 1));
        if !inside && p > start {
            let breaks = class.is(STOPS.or(Class::PREPOSITION).or(Class::AND))
                || is_adverb(scene, p)
                || class.is(Class::GERUND)
                || (is_finite(scene, p, start) && !class.is(Class::ROLE));
            if breaks {
                break;
            }
        }
        if !inside {
            end = p + 1;
        }
        p += 1;
    }
    let worded = (start..end).any(|k| {
        !scene.is(k, Class::DETERMINER.or(Class::OBJECT))
            || scene.str(k).eq_ignore_ascii_case("another")
            || scene.is(k, Class::THEY)
    });
    (end > start
        && (worded
            || scene.is(start, Class::DETERMINER)
                && matches!(scene.str(start), "one" | "some" | "many" | "several" | "others" | "two" | "three")))
    .then_some(start..end)
}
