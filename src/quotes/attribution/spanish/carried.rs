//! Spanish quotes without a verb of speaking of their own: what stands before in the sentence, the paragraph or the article tells.

use std::ops::Range;

use super::before::{is_in_relative, verbs};
use super::phrase::{self, Phrase};
use super::topic::is_relative;
use super::{Known, answer, is_guess, left, right, speaks, subject, verb};
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Item, Place, REACH, Scene};
use crate::quotes::lang::{Class, people};

/// A second quote in the sentence, with no words of its own.
pub(super) fn same_sentence(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let (paragraph, at, last) = known.past.last.as_ref()?;
    if *paragraph != scene.number || !place.sentence.contains(at) {
        return None;
    }
    Some(Answer { rule: "same-sentence", confidence: last.confidence * 0.95, ..last.clone() })
}

/// “X”, dijo. “Y”: the second part has no words of its own.
pub(super) fn split(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let (paragraph, at, last) = known.past.last.as_ref()?;
    let low = place.sentence.start.max(*at + 1);
    let bare = (low..place.at).all(|k| !scene.is_word(k));
    if *paragraph != scene.number || !bare || last.mention.is_none() {
        return None;
    }
    if is_in_turn(scene, place, *at) {
        return Some(Answer { mention: None, cue: None, rule: "in-turn", confidence: 0.4 });
    }
    // A sentence of the reporter's own between them speaks of someone else.
    let since = scene.token(at + 1).unwrap_or(0)..scene.outer(place.at)?.start;
    let sentence = |item: usize| scene.sentences.partition_point(|s| s.end <= item);
    if sentence(place.at) > sentence(*at) + 1
        && let Some(mention) = known.topics.last_in(since)
    {
        return Some(Answer { mention: Some(mention), cue: None, rule: "introduced", confidence: 0.8 });
    }
    Some(Answer { rule: "split", confidence: last.confidence * 0.95, ..last.clone() })
}

/// “¿A?”. “B”.: a short question and an answer, each a sentence of its own with nothing between the marks: two people speak in turn. Of
/// longer words it is mostly one who speaks on.
fn is_in_turn(scene: &Scene, place: &Place, before: usize) -> bool {
    const MOST_TOKENS: usize = 15;
    let sentence = |k: usize| scene.sentences.get(scene.sentences.partition_point(|s| s.end <= k));
    let alone = |k: usize| sentence(k).is_some_and(|s| s.len() <= 3 && !s.clone().any(|w| scene.is_word(w)));
    let Some(Item::Quote(asked)) = scene.items.get(before) else { return false };
    let short = |span: usize| scene.spans[span].inner.len() <= MOST_TOKENS;
    let asks = scene.last_inside(*asked) == "?" && scene.last_inside(place.span) != "?";
    place.at - before <= 2 && asks && short(*asked) && short(place.span) && alone(before) && alone(place.at)
}

/// The sentence before, in the same paragraph, says who speaks.
pub(super) fn introduced(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let low = place.sentence.start.max(place.at.saturating_sub(REACH));
    let bare = (low..place.at).all(|k| !scene.is_word(k));
    let before =
        place.at.checked_sub(1).and_then(|last| (last.saturating_sub(1)..=last).rev().find(|&k| scene.is_quote(k)));
    if !bare || place.sentence.start == 0 || before.is_some_and(|before| is_in_turn(scene, place, before)) {
        return None;
    }
    let from = scene.outer(0)?.start;
    let mention = known.topics.main_in(from..scene.outer(place.at)?.start)?;
    Some(Answer { mention: Some(mention), cue: None, rule: "introduced-subject", confidence: 0.75 })
}

/// The subject of the clause that marked words stand in.
pub(super) fn clause_subject(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let words = left(scene, place);
    if !words.clone().any(|k| scene.is_word(k)) {
        return None;
    }
    let all = verbs(scene, &words);
    // Los pozos que abrió Pérez darán “agua”: not he.
    // El taller, donde hizo veinte carros, lo despidió como “maestro”
    let where_it = |v: &verb::Verb| {
        v.range.start > words.start + 1
            && scene.str(v.range.start - 1) == "donde"
            && scene.str(v.range.start - 2) == ","
            && all.iter().any(|w| w.finite && w.range.start > v.range.end && scene.str(w.range.start - 1) == ",")
    };
    let main = all.iter().find(|v| {
        v.finite && !is_relative(scene, v, words.start) && !where_it(v) && !is_in_relative(scene, &all, v, &words)
    });
    let Some(verb) = main.or_else(|| all.iter().find(|v| v.finite)).cloned() else {
        let at = scene.outer(place.at)?.start;
        let mention = known.topics.before(scene.document, at, false, true)?;
        return Some(Answer { mention: Some(mention), cue: None, rule: "clause", confidence: 0.45 });
    };
    let cue = scene.tokens(verb.range.start, verb.range.end);
    // La foto la subió él: “X”; Así lo cierra la alcaldesa: “X”
    let colon = place.at.checked_sub(1).filter(|k| scene.str(*k) == ":");
    // Habla Pérez, bióloga: “X”
    let closes = |end: usize| {
        let aside = |colon: usize| scene.str(end) == "," && !(end..colon).any(|k| verb::bounds(scene, k));
        Some(end) == colon || colon.is_some_and(|colon| end < colon && aside(colon))
    };
    let ends = |p: &Phrase| closes(p.range.end) && (p.named || p.determined || is_certain(scene, p));
    let behind = subject::behind(scene, verb.range.end, words.end).filter(|p| ends(p) && speaks::can_speak(scene, p));
    let before = subject::before(scene, &verb, words.start);
    if let Some(phrase) = behind.filter(|_| before.as_ref().is_none_or(|p| !speaks::can_speak(scene, p))) {
        return answer(scene, &phrase, verb.range, "clause", 0.6);
    }
    if let Some(phrase) = before {
        let speaks = speaks::can_be_topic(scene, &phrase) || colon.is_some() && is_certain(scene, &phrase);
        // La frase llegó a Pérez, que la ha hecho suya: “X”
        let last = all.last().filter(|v| !speaks && colon.is_some() && v.finite && is_relative(scene, v, words.start));
        let own = last.and_then(|v| Some((v, subject::before(scene, v, words.start)?)));
        if let Some((last, person)) = own.filter(|(_, p)| speaks::can_be_topic(scene, p) && speaks::is_person(scene, p))
        {
            return answer(scene, &person, last.range.clone(), "clause", 0.5);
        }
        return if speaks { answer(scene, &phrase, verb.range, "clause", 0.6) } else { told_on(scene, known) };
    }
    let mention = known.topics.before(scene.document, cue.as_ref()?.start, verb.plural, false)?;
    Some(Answer { mention: Some(mention), cue, rule: "clause", confidence: 0.5 })
}

/// *él*, *ella*, *esta última*: somebody certain.
fn is_certain(scene: &Scene, phrase: &Phrase) -> bool {
    let he = matches!(scene.str(phrase.head), "él" | "Él" | "ella" | "Ella");
    phrase.pronoun && (he || phrase::points(scene, phrase))
}

/// A fragment in narration that nobody in it says: who was quoted in the sentences before speaks on.
fn told_on(scene: &Scene, known: &Known) -> Option<Answer> {
    let (paragraph, _, last) = known.past.last.as_ref()?;
    let sure = last.mention.is_some() && !is_guess(last.rule);
    (sure && *paragraph == scene.number).then(|| Answer { cue: None, rule: "clause", confidence: 0.45, ..last.clone() })
}

/// A quote that is a paragraph: who spoke last goes on.
pub(super) fn run(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    // “X”, fueron algunos de los gritos: who says it is not told.
    let behind = right(scene, place).find(|&k| scene.is_word(k));
    if left(scene, place).any(|k| scene.is_word(k)) || behind.is_some_and(|k| scene.is(k, Class::BE)) {
        return None;
    }
    let at = scene.outer(place.at)?.start;
    let new = told_of_above(scene, place, known).or_else(|| goes_on_from(scene, known));
    let mention = new.or_else(|| known.topics.before(scene.document, at, false, true))?;
    Some(Answer { mention: Some(mention), cue: None, rule: "run", confidence: 0.6 })
}

/// Pérez ha notado que los pozos se secan.¶ “X”: the person whom the last sentence above is about, if nobody is quoted in it.
fn told_of_above(scene: &Scene, place: &Place, known: &Known) -> Option<Range<usize>> {
    let last = (place.at == 0).then(|| scene.outer(0))??.start.checked_sub(1)?;
    let sentence = scene.document.sentences.get(scene.document.sentence_of(last))?.clone();
    let first = scene.spans.partition_point(|s| s.outer.end <= sentence.start);
    let quoted = scene.spans.get(first).is_some_and(|s| s.outer.start < sentence.end);
    let person = if quoted { None } else { known.topics.person_in(sentence) };
    person.filter(|mention| !is_of_thing(scene, mention))
}

/// *Tratado de Comercio de Ribalta*: a name with *de* in it, of which no word is a person's.
fn is_of_thing(scene: &Scene, mention: &Range<usize>) -> bool {
    let document = scene.document;
    let of = mention.clone().any(|i| matches!(document.str(i), "de" | "del"));
    of && !mention.clone().any(|i| document.senses[i] & (people::GIVEN | people::ROLE | people::TITLE) != 0)
}

/// “X”.¶ “Y”: who was carried on to the first.
fn goes_on_from(scene: &Scene, known: &Known) -> Option<Range<usize>> {
    let (paragraph, _, last) = known.past.last.as_ref()?;
    let above = *paragraph + 1 == scene.number && last.rule == "run";
    last.mention.clone().filter(|_| above)
}
