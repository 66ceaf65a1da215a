//! Which words are verbs here, and who their subject is.

use std::ops::Range;

use super::Page;
use crate::quotes::attribution::clause;
use crate::quotes::lang::Class;
use crate::quotes::lang::en_reporting::Form;
use crate::quotes::text::Shape;

/// Words that stand for people by themselves: some say, many believe.
const QUANTITIES: &[&str] = &[
    "some", "many", "most", "others", "all", "both", "few", "those", "several", "none", "half", "percent", "people",
    "police", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "%", "third", "quarter",
    "majority",
];

/// Whether the reporting word at `k` is a verb here, not a noun.
pub(super) fn reports(page: &Page, k: usize, from: usize) -> bool {
    let scene = page.scene;
    let report = page.reports[k];
    if k == from {
        return report.has(Form::Gerund);
    }
    let before = scene.class(k - 1);
    let word = scene.str(k - 1);
    if word == "to" || before.is(Class::AUX.or(Class::NOT)) || is_contracted(word) {
        return true;
    }
    if clause::is_adverb(scene, k - 1) {
        return k < from + 2
            || !scene.is(k - 2, Class::DETERMINER.or(Class::PREPOSITION))
            || is_quantity(scene.str(k - 2));
    }
    if report.has(Form::Gerund) {
        let adjective =
            k > from + 1 && matches!(scene.str(k - 2), "most" | "more" | "very") && before == Class::default();
        return !before.is(Class::DETERMINER) && !scene.is_possessive(k - 1) && !adjective;
    }
    if before.is(Class::PRONOUN.or(Class::RELATIVE)) || is_quantity(word) {
        return true;
    }
    if before.is(Class::DETERMINER.or(Class::PREPOSITION).or(Class::OBJECT))
        || scene.is_possessive(k - 1)
        || word == "-"
    {
        return false;
    }
    if report.has(Form::Past) || report.has(Form::Participle) {
        return true;
    }
    if report.has(Form::Third) {
        return !report.is_noun() || scene.is_name(k - 1) || scene.is(k - 1, Class::ROLE);
    }
    // say, claim: behind a plural.
    let plural = word.len() > 3 && word.ends_with('s') && scene.is_word(k - 1) || before.is(Class::AND);
    plural || !report.is_noun()
}

pub(super) fn is_quantity(word: &str) -> bool {
    QUANTITIES.iter().any(|q| word.eq_ignore_ascii_case(q))
}

/// he's, they'll, I've
pub(super) fn is_contracted(word: &str) -> bool {
    // The last byte of either apostrophe stands one or two bytes from the end.
    let apostrophe = |byte: &u8| matches!(byte, b'\'' | 0x99);
    let [.., first, second, _] = word.as_bytes() else { return false };
    if !apostrophe(first) && !apostrophe(second) {
        return false;
    }
    let Some((head, tail)) = word.split_once(['\'', '’']) else { return false };
    matches!(tail, "s" | "re" | "ll" | "d" | "ve" | "m")
        && ["he", "she", "it", "they", "we", "i", "you", "that", "there", "who"]
            .iter()
            .any(|p| head.eq_ignore_ascii_case(p))
}

/// Whether item `k` can be the verb of any clause that starts at `from`.
pub(super) fn acts(page: &Page, k: usize, from: usize) -> bool {
    let scene = page.scene;
    let class = scene.class(k);
    let word = scene.str(k);
    if class.is(Class::BE.or(Class::AUX)) {
        return !matches!(word, "being" | "been" | "be" | "having");
    }
    if is_contracted(word) {
        return true;
    }
    if k == from || scene.capital(k) || !scene.is_word(k) {
        return false;
    }
    if clause::is_finite(scene, k, from) {
        return true;
    }
    let before = scene.class(k - 1);
    if before.is(Class::DETERMINER.or(Class::PREPOSITION).or(Class::OBJECT)) && !before.is(Class::PRONOUN) {
        return false;
    }
    if page.reports[k].is_verb() && !page.reports[k].has(Form::Gerund) && reports(page, k, from) {
        return true;
    }
    if class != Class::default() || word.len() < 4 {
        return false;
    }
    let behind_subject = scene.is_name(k - 1) || before.is(Class::PRONOUN.or(Class::RELATIVE));
    if word.ends_with("ed") {
        return scene.is_word(k - 1);
    }
    word.ends_with('s')
        && !word.ends_with("ss")
        && !word.ends_with("us")
        && (behind_subject
            || scene.is_word(k - 1) && scene.is(k + 1, Class::DETERMINER.or(Class::OBJECT).or(Class::PRONOUN)))
}

/// Who does what the verb at `k` says.
pub(super) fn subject(page: &Page, k: usize, from: usize) -> Option<Range<usize>> {
    let scene = page.scene;
    if k > from && scene.str(k - 1) == "%" {
        return Some(k.saturating_sub(2).max(from)..k);
    }
    if let Some(near) = noun_before(page, k, from) {
        return Some(near);
    }
    match clause::subject(scene, k, from) {
        Some(phrase)
            if phrase.len() == 1
                && matches!(scene.str(phrase.start), "both" | "all" | "each" | "long" | "far" | "no") =>
        {
            subject(page, phrase.start, from).or(Some(phrase))
        }
        Some(phrase) if phrase.len() == 1 && is_object(scene.str(phrase.start)) => first_phrase(page, k, from),
        Some(phrase) if matches!(scene.str(phrase.start), "there" | "There") => None,
        Some(phrase)
            if phrase.clone().all(|p| scene.document.tokens[scene.token(p).unwrap_or(0)].shape == Shape::Number) =>
        {
            let before = phrase.start.checked_sub(2).filter(|&p| p >= from && scene.str(p + 1) == ",");
            before.and_then(|p| clause::phrase_ending(scene, p, from)).or(Some(phrase))
        }
        Some(phrase) => Some(behind_relative(page, &phrase, k, from).unwrap_or(phrase)),
        None => first_phrase(page, k, from),
    }
}

/// *a speech denouncing*, *some to question*: the noun right before a verb that is not finite.
fn noun_before(page: &Page, k: usize, from: usize) -> Option<Range<usize>> {
    let scene = page.scene;
    if k < from + 2 {
        return None;
    }
    if scene.str(k - 1) == "to"
        && (is_object(scene.str(k - 2)) || matches!(scene.str(k - 2), "some" | "many" | "others"))
    {
        return Some(k - 2..k - 1);
    }
    let near = scene.class(k - 1);
    let carries_words = near.is(Class::DOCUMENT)
        || matches!(
            scene.str(k - 1),
            "ads" | "speeches" | "statements" | "letters" | "tweets" | "emails" | "remarks" | "comments"
        );
    (page.reports[k].has(Form::Gerund) && carries_words).then(|| clause::phrase_ending(scene, k - 1, from)).flatten()
}

/// *Officials who spoke with the paper said*: the noun before the relative clause.
fn behind_relative(page: &Page, phrase: &Range<usize>, k: usize, from: usize) -> Option<Range<usize>> {
    let scene = page.scene;
    let low = from.max(phrase.start.saturating_sub(12));
    let relative = (low..phrase.start)
        .rev()
        .take_while(|&p| scene.str(p) != ",")
        .find(|&p| matches!(scene.str(p), "who" | "that" | "which"))?;
    let verbs = (relative + 1..k).filter(|&v| acts(page, v, relative)).count();
    if verbs != 1
        || relative == from
        || !scene.is_word(relative - 1)
        || scene.is(relative - 1, Class::VERBAL.or(Class::RELATIVE)) && !scene.is(relative - 1, Class::NOUN)
    {
        return None;
    }
    clause::phrase_ending(scene, relative - 1, from)
}

fn is_object(word: &str) -> bool {
    matches!(word, "him" | "them" | "me" | "us" | "her" | "himself" | "herself" | "themselves")
}

/// The noun phrase that the sentence starts with.
fn first_phrase(page: &Page, k: usize, from: usize) -> Option<Range<usize>> {
    let scene = page.scene;
    let mut start = from;
    while start < k
        && (scene.is(start, Class::AND) || clause::is_adverb(scene, start) || matches!(scene.str(start), ","))
    {
        start += 1;
    }
    clause::phrase_starting(scene, start, k)
}
