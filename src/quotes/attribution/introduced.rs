//! Quotes with no words of their own, beside other sentences of their paragraph: who speaks on, who has taken over, and whom the
//! sentence behind them names.

use std::ops::Range;

use super::clause;
use super::nominal::{asked_about, called_up, has_words};
use super::rules::{is_person, left, right};
use super::scene::{Place, REACH, Scene};
use super::tail::tail;
use super::turns::{asked_first, asked_person, gesture, takes_view};
use super::verbs::{answer, can_speak, main_subject, verb_answer};
use super::{Answer, Past};
use crate::quotes::lang::{Class, people};
use crate::quotes::text::Document;

/// “X.” Pell said in a statement.: the sentence behind the words does nothing but report them.
pub(super) fn reported_behind(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    const MOST_WORDS: usize = 24;
    let behind = scene.sentences_behind(place).first().filter(|behind| behind.len() <= MOST_WORDS)?;
    if place.sentence != (place.at..place.at + 1) || behind.clone().any(|k| scene.is_quote(k)) {
        return None;
    }
    // Who *agreed*, *spoke* or *added* may have done so with other words.
    const SAYS: [&str; 3] = ["said", "says", "wrote"];
    let says = |v: &usize| SAYS.contains(&scene.str(*v)) && clause::is_finite(scene, *v, behind.start);
    let verb = behind.clone().skip(1).find(says)?;
    let subject = clause::subject(scene, verb, behind.start).filter(|subject| subject.start == behind.start)?;
    let wrote = scene.str(verb) == "wrote" && scene.str(verb + 1) != "in";
    if wrote || !is_circumstances(scene, verb + 1..behind.end) {
        return None;
    }
    answer(scene, subject, verb..verb + 1, "reported-behind", 0.85)
}

/// “X. “Y,” said Pell: the mark of a new paragraph that has lost its line closes the words before it, and Pell said both.
pub(super) fn ahead(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    if scene.spans[place.span].closed || !scene.is_quote(place.at + 1) || !left(scene, place).is_empty() {
        return None;
    }
    // “X,” said Moss. “Y. “Z,” said Pell: Moss goes on.
    let goes_on = past.last.as_ref().is_some_and(|(paragraph, at, _)| {
        *paragraph == scene.number && sentence_before(scene, place).is_some_and(|before| before.contains(at))
    });
    let next = scene.place(place.span + 1).filter(|_| !goes_on)?;
    let found = tail(scene, &next, past).filter(|found| matches!(found.rule, "tail" | "tail-inverted"))?;
    Some(Answer { rule: "ahead", confidence: 0.9, ..found })
}

/// Whether the words say no more than when and where: on Monday, in a statement to the club.
fn is_circumstances(scene: &Scene, words: Range<usize>) -> bool {
    let mut k = words.start;
    while k < words.end && scene.is_word(k) {
        if scene.is(k, Class::TIME) || clause::is_adverb(scene, k) {
            k += 1;
            continue;
        }
        if !matches!(scene.str(k), "in" | "at" | "on" | "during" | "after" | "to") {
            return false;
        }
        match clause::phrase_starting(scene, k + 1, words.end) {
            Some(phrase) => k = phrase.end,
            None if scene.is(k + 1, Class::TIME) => k += 2,
            None => return false,
        }
    }
    k >= words.end || scene.str(k) == "."
}

/// Whether nothing stands before the quote in its sentence, or, where nothing follows it, only what joins it to the one before:
/// Still, “X.”
fn opens_sentence(scene: &Scene, place: &Place) -> bool {
    const JOINS: [&str; 10] =
        ["But", "And", "Still", "Yet", "However", "So", "Moreover", "Nevertheless", "Besides", "Instead"];
    let words = left(scene, place);
    let joins = || JOINS.contains(&scene.str(words.start)) && words.clone().skip(1).all(|k| scene.str(k) == ",");
    words.is_empty() || words.len() <= 2 && joins() && right(scene, place).all(|k| !scene.is_word(k))
}

/// “X,” he said. “Y.”: the second part has no words of its own.
pub(super) fn split(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let (paragraph, at, last) = past.last.as_ref()?;
    if *paragraph != scene.number || !left(scene, place).is_empty() {
        return None;
    }
    // “X,” she said. Moss argued that it would stand. “Y.”: Moss goes on.
    let before = sentence_before(scene, place).filter(|before| before.start > *at);
    if let Some(found) = before.and_then(|before| taken_over(scene, before)) {
        return Some(found);
    }
    Some(Answer { rule: "split", confidence: last.confidence * 0.98, ..last.clone() })
}

/// The sentence before, in the same paragraph, says who speaks: The mayor was blunt. “X.”
pub(super) fn introduced(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    if !opens_sentence(scene, place) {
        return None;
    }
    let words = sentence_before(scene, place)?;
    let other =
        || asked_first(scene, &words).or_else(|| asked_person(scene, &words)).or_else(|| gesture(scene, &words));
    if let Some(found) = called_up(scene, &words).or_else(other) {
        return Some(found);
    }
    let asked = words.clone().find(|&v| is_question(scene.str(v)) && clause::is_passive(scene, v, words.start));
    if let Some(v) = asked
        && let Some(subject) = clause::subject(scene, v, words.start)
    {
        // Pell was asked about it. “X.”: the answer.
        return answer(scene, subject, v..v + 1, "introduced", 0.8);
    }
    // All these sessions help. “X.”: no subject that could speak.
    let subject = || main_subject(scene, words.clone(), "introduced-subject", 0.7);
    reported_in(scene, words.clone())
        .or_else(|| has_words(scene, &words))
        .or_else(|| takes_view(scene, &words))
        .or_else(|| asked_about(scene, &words))
        .or_else(|| subject().filter(|found| is_person(scene, found) || of_relative(scene, found)))
}

/// Who speaks behind a sentence that stands between two quotes: whoever reports something there, or whose name it starts with.
fn taken_over(scene: &Scene, words: Range<usize>) -> Option<Answer> {
    let told = called_up(scene, &words)
        .or_else(|| asked_person(scene, &words))
        .or_else(|| reported_in(scene, words.clone()))
        .or_else(|| has_words(scene, &words))
        .or_else(|| gesture(scene, &words))
        .or_else(|| takes_view(scene, &words))
        .or_else(|| asked_about(scene, &words));
    told.or_else(|| {
        let found = main_subject(scene, words.clone(), "introduced-subject", 0.7)?;
        let mention = found.mention.clone().filter(|mention| Some(mention.start) == scene.token(words.start))?;
        // A long sentence may be cut at its head, where no name opens it.
        scene.sentences.binary_search_by_key(&words.start, |sentence| sentence.start).ok()?;
        let senses = |i: usize, bits: people::Senses| scene.document.senses[i] & bits != 0;
        // Yvonne Peake did not.
        let whole = mention.len() > 2 || senses(mention.start, people::GIVEN) && mention.len() == 2;
        let titled =
            whole && senses(mention.start, people::TITLE | people::GIVEN) && !senses(mention.end - 1, people::BODY);
        let known = |i: usize| titled || is_named_before(scene.document, i);
        let named = mention.clone().all(|i| scene.document.tokens[i].capital && known(i));
        (named && !is_done_to(scene, words)).then_some(found)
    })
}

/// Whether the word at token `i` has a capital in the middle of a sentence not far before, too, as names have.
fn is_named_before(document: &Document, i: usize) -> bool {
    const TOKENS: usize = 1500;
    let inside = |k: &usize| document.sentences[document.sentence_of(*k)].start != *k;
    let same = |k: &usize| document.tokens[*k].capital && document.str(*k) == document.str(i);
    (i.saturating_sub(TOKENS)..i).filter(same).any(|k| inside(&k))
}

/// Pell was crowned; not: Pell was delighted.
fn is_done_to(scene: &Scene, words: Range<usize>) -> bool {
    const FEELS: [&str; 8] =
        ["delighted", "pleased", "disappointed", "convinced", "worried", "concerned", "surprised", "relieved"];
    let verb = words.clone().find(|&k| scene.is(k, Class::BE)).map(|be| be + 1);
    let participle = verb.and_then(|from| (from..words.end).find(|&k| !clause::is_adverb(scene, k)));
    participle.is_some_and(|k| scene.str(k).ends_with("ed") && !FEELS.contains(&scene.str(k)))
}

/// The words of the sentence before that of the quote, in the same paragraph.
fn sentence_before(scene: &Scene, place: &Place) -> Option<Range<usize>> {
    if place.sentence.start == 0 {
        return None;
    }
    let sentence = scene.sentences.partition_point(|s| s.end < place.sentence.start);
    let before = scene.sentences.get(sentence)?.clone();
    Some(before.start.max(before.end.saturating_sub(REACH))..before.end)
}

/// Who reports something in the words of a sentence: Pell said it was time.
fn reported_in(scene: &Scene, words: Range<usize>) -> Option<Answer> {
    // It will go, says Mr Pell.
    let stop = words.end - usize::from(scene.str(words.end - 1) == ".");
    let low = words.start.max(stop.saturating_sub(8));
    let inverted = |&v: &usize| scene.str(v - 1) == "," && matches!(scene.str(v), "said" | "says");
    if let Some(v) = (low + 1..stop).rev().find(inverted)
        && let Some(phrase) =
            clause::phrase_starting(scene, v + 1, stop).filter(|p| p.end == stop && can_speak(scene, p))
    {
        return answer(scene, phrase, v..v + 1, "introduced", 0.8);
    }
    let verbs = words.clone().rev();
    let to = |v: usize| scene.is(v, Class::BASE) && v > 0 && scene.str(v - 1) == "to";
    let mut says = verbs.filter(|&v| scene.is(v, Class::SAY) && !scene.is(v, Class::GERUND) && !to(v));
    says.find_map(|v| verb_answer(scene, v, &words, "introduced", 0.8).filter(|found| !of_relative(scene, found)))
}

/// Whether the mention is *who* or *which*.
fn of_relative(scene: &Scene, found: &Answer) -> bool {
    found.mention.as_ref().is_some_and(|mention| scene.document.class(mention.end - 1).is(Class::RELATIVE))
}

/// What is done to the one who answers.
fn is_question(word: &str) -> bool {
    matches!(word, "asked" | "pressed" | "questioned" | "quizzed")
}
