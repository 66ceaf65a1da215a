//! A quote that is a paragraph of its own: who speaks, by the last sentence of the paragraph above.

use super::clause;
use super::rules::{is_person, left, right};
use super::scene::{Place, REACH, Scene};
use super::verbs::{answer, can_speak, main_subject, verb_answer};
use super::{Answer, Past};
use crate::quotes::lang::{Class, people};
use crate::quotes::text::Shape;

/// The paragraph before reports what somebody said, and the quote goes on with it: Pell said that …¶ “X.”
pub(super) fn reported_above(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    if let Some(found) = reported_behind_quotes_above(scene, place, past) {
        return Some(found);
    }
    let above = above(scene, place, past)?;
    let words = 0..above.items.len();
    if let Some(found) = inverted_at_end(&above).filter(|found| is_person(scene, found)) {
        return Some(found);
    }
    words
        .clone()
        .rev()
        .filter(|&v| above.is(v, Class::SAY) || matches!(above.str(v), "describes" | "described"))
        .find_map(|v| verb_answer(&above, v, &words, "reported-above", 0.7))
        .filter(|found| is_person(scene, found))
}

/// That began in 1907, said the historian.: who speaks stands at the end of the paragraph.
fn inverted_at_end(above: &Scene) -> Option<Answer> {
    const MOST_WORDS: usize = 12;
    let end = above.items.len();
    let verb = (end.saturating_sub(MOST_WORDS)..end).rev().find(|&v| matches!(above.str(v), "said" | "says"))?;
    let phrase = clause::phrase_starting(above, verb + 1, end).filter(|_| verb > 0 && above.str(verb - 1) == ",")?;
    let closes = phrase.end == end || phrase.end + 1 == end;
    if closes && can_speak(above, &phrase) {
        answer(above, phrase, verb..verb + 1, "reported-above", 0.7)
    } else {
        None
    }
}

/// The paragraph before is about somebody, and nobody has spoken yet: Pell praised the port.¶ “X.”
pub(super) fn subject_above(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let above = above(scene, place, past)?;
    main_subject(&above, 0..above.items.len(), "subject-above", 0.5).filter(|found| is_person(scene, found))
}

/// “X.”¶ Three years on, Jo Pell can laugh.: words that open the article before anybody is named are of whom the next sentence is about.
pub(super) fn opening(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    const MOST_PARAGRAPHS: usize = 4;
    let known = past.last.as_ref().is_some_and(|(.., last)| last.mention.is_some());
    let opens = |number: usize| is_mark(scene, scene.document.paragraphs[number].start);
    if known
        || scene.number > MOST_PARAGRAPHS
        || !(0..scene.number).all(opens)
        || scene.items.len() != 1
        || place.at > 0
    {
        return None;
    }
    let next = scene.first_ahead()?;
    let found = main_subject(&next, 0..next.items.len(), "opening", 0.5)?;
    let mention = found.mention.clone()?;
    let document = scene.document;
    let senses = |bits| mention.clone().any(|i| document.senses[i] & bits != 0);
    let capitals = mention.clone().filter(|&i| document.tokens[i].capital).count();
    let paragraph = document.paragraphs[document.paragraph_of(mention.end)].clone();
    let mut behind = mention.end..paragraph.end;
    let person = senses(people::GIVEN | people::TITLE | people::ROLE)
        || capitals == mention.len() && behind.any(|i| document.class(i).is(Class::HE.or(Class::SHE)));
    let named = capitals >= 2 && document.tokens[mention.end - 1].capital && person;
    (named && !senses(people::BODY | people::PLACE)).then_some(found)
}

/// *Highlights from Prime Minister Jo Pell's speech:* and then “X.” under one headline after another: whose speech the article says that it is.
pub(super) fn highlights(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    const MOST_WORDS: usize = 40;
    const OPENS: [&str; 8] =
        ["Highlights", "Excerpts", "Extracts", "highlights", "excerpts", "extracts", "quotes", "Quotes"];
    let document = scene.document;
    let end = document.paragraphs.first()?.end.min(MOST_WORDS);
    if !left(scene, place).is_empty() || scene.number == 0 && scene.token(place.at).is_some_and(|i| i < end) {
        return None;
    }
    let opens = (0..end).find(|&i| OPENS.contains(&document.str(i)) && matches!(document.str(i + 1), "from" | "of"))?;
    let owner = (opens + 2..end).find(|&i| {
        document.tokens[i].capital && document.str(i).ends_with(['s', 'S']) && is_possessive(document.str(i))
    })?;
    let start = (opens + 2..=owner).rev().take_while(|&i| document.tokens[i].capital).last()?;
    let person = (start..=owner).any(|i| document.senses[i] & people::GIVEN != 0);
    let speech = (owner + 1..end)
        .take(4)
        .any(|i| matches!(document.str(i), "speech" | "address" | "remarks" | "statement" | "testimony" | "interview"));
    (person && speech).then_some(Answer {
        mention: Some(start..owner + 1),
        cue: Some(opens..opens + 1),
        rule: "opening",
        confidence: 0.5,
    })
}

fn is_possessive(word: &str) -> bool {
    word.ends_with("'s") || word.ends_with("’s")
}

/// The last sentence of the paragraph before, where that has no quotes and the quote is a paragraph of its own.
fn above<'d>(scene: &Scene<'d>, place: &Place, past: &Past) -> Option<Scene<'d>> {
    // “X.¶ A guard stands at the quay¶ “Y.”: the line below a picture, where the words go on.
    let reach = if past.open { 2 } else { 1 };
    let quoted = past.last.as_ref().is_some_and(|(paragraph, ..)| *paragraph + reach >= scene.number);
    if quoted || place.at > 0 || !right(scene, place).is_empty() {
        return None;
    }
    scene.before(REACH)
}

/// “X,” said Pell. Moss argued that it would fall.¶ “Y.”: who is named and reports in the last sentence above, behind the last quote there.
fn reported_behind_quotes_above(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    const REPORTS: [&str; 12] = [
        "said",
        "says",
        "told",
        "tells",
        "added",
        "argued",
        "insisted",
        "explained",
        "warned",
        "claimed",
        "noted",
        "stressed",
    ];
    let last = past.last.as_ref().is_some_and(|(paragraph, ..)| *paragraph + 1 == scene.number);
    if !last || place.at > 0 || !right(scene, place).is_empty() {
        return None;
    }
    let above = scene.before(REACH)?;
    let mut items = 0..above.items.len();
    if items.any(|k| above.token(k).is_some_and(|i| is_mark(scene, i)) || above.is(k, Class::NOT)) {
        return None;
    }
    let words = 0..above.items.len();
    let verb = words.clone().find(|&v| REPORTS.contains(&above.str(v)) && clause::is_finite(&above, v, 0))?;
    let found = verb_answer(&above, verb, &words, "reported-above", 0.7)?;
    let named = found.mention.clone().is_some_and(|mention| {
        let document = scene.document;
        let inside = |i: usize| document.tokens[i].capital && i > mention.start || document.class(i).is(Class::TITLE);
        // Pell, and not Doctors, Critics
        let first = document.str(mention.start);
        let lone = document.class(mention.start) == Class::default() && !first.ends_with('s');
        mention.clone().any(inside) || document.tokens[mention.start].capital && lone
    });
    named.then_some(Answer { rule: "reported-above", ..found }).filter(|found| is_person(scene, found))
}

fn is_mark(scene: &Scene, token: usize) -> bool {
    scene.document.tokens[token].shape == Shape::Mark
}
