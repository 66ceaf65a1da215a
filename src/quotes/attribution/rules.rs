//! The rules of attribution, in their order.

use std::ops::Range;

use super::clause::{self, Phrase};
use super::scene::{Place, REACH, Scene};
use super::{Answer, Past};
use crate::quotes::lang::Class;

type Rule = fn(&Scene, &Place, &Past) -> Option<Answer>;

/// The first rule that answers is taken.
const RULES: &[Rule] =
    &[named_before_colon, embedded, tail, head, behind_in_sentence, split, introduced, clause_subject, run];

/// The answer of the first rule that has one.
pub(super) fn first(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    RULES.iter().find_map(|rule| rule(scene, place, past))
}

fn answer(
    scene: &Scene,
    mention: Phrase,
    cue: Option<Range<usize>>,
    rule: &'static str,
    confidence: f32,
) -> Option<Answer> {
    let mention = scene.tokens(mention.start, mention.end)?;
    let cue = cue.and_then(|c| scene.tokens(c.start, c.end));
    Some(Answer { mention: Some(mention), cue, rule, confidence })
}

/// The words before the quote in its sentence, back to another quote.
fn left(scene: &Scene, place: &Place) -> Range<usize> {
    let low = place.sentence.start.max(place.at.saturating_sub(REACH));
    let from = (low..place.at).rev().find(|&k| scene.is_quote(k)).map_or(low, |k| k + 1);
    from..place.at
}

/// The words behind the quote in its sentence, up to another quote.
fn right(scene: &Scene, place: &Place) -> Range<usize> {
    let high = place.sentence.end.min(place.at + REACH);
    let to = (place.at + 1..high).find(|&k| scene.is_quote(k)).unwrap_or(high);
    place.at + 1..to
}

/// `WALLACE: “X”`, `Maria Pech: “X”`.
fn named_before_colon(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = left(scene, place);
    let colon = place.at.checked_sub(1).filter(|k| words.contains(k) && scene.str(*k) == ":")?;
    let name = words.start..colon;
    if name.is_empty() || name.len() > 5 || !name.clone().all(|k| scene.is_name(k) || scene.str(k) == ".") {
        return None;
    }
    answer(scene, name, Some(colon..colon + 1), "transcript", 0.9)
}

/// He called it “X,” …: the verb with its subject stands before a quote that is a part of its sentence.
fn embedded(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let words = left(scene, place);
    let before = place.at.checked_sub(1).filter(|k| words.contains(k))?;
    if matches!(scene.str(before), "," | ":" | ";" | "—" | "–" | "-" | "." | "…") {
        return None;
    }
    head(scene, place, past)
}

/// “X,” she said. “X,” said a spokesman. “X,” according to the report.
fn tail(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = right(scene, place);
    tail_in(scene, place, words, "tail")
}

fn tail_in(scene: &Scene, place: &Place, words: Range<usize>, rule: &'static str) -> Option<Answer> {
    let mut k = words.start;
    while k < words.end
        && (matches!(scene.str(k), "," | "—" | "–" | "-" | "--")
            || clause::is_adverb(scene, k)
            || scene.is(k, Class::AND))
    {
        k += 1;
    }
    if k >= words.end {
        return None;
    }
    let ends = scene.last_inside(place.span);
    let set_off = matches!(ends, "," | "!" | "?" | "…" | "—" | "–" | "-" | ".")
        || matches!(scene.str(words.start), "," | "—" | "–" | "-" | "--");
    if let Some(found) = according(scene, k, words.end) {
        return found;
    }
    // V S: said a spokesman.
    if scene.is(k, Class::SAY.or(Class::MAY_SAY)) && !scene.capital(k) {
        let mut n = k + 1;
        while n < words.end && clause::is_adverb(scene, n) {
            n += 1;
        }
        if scene.is(k, Class::FINITE) {
            let phrase = clause::phrase_starting(scene, n, words.end)?;
            return answer(scene, phrase, Some(k..k + 1), "tail-inverted", 0.95);
        }
        return None;
    }
    if !set_off {
        return None;
    }
    // S V
    let verb =
        (k + 1..words.end.min(k + 30)).find(|&v| is_cue(scene, v, k) || (v > k && clause::is_finite(scene, v, k)))?;
    let subject = clause::subject(scene, verb, k)?;
    if subject.start > k + 1
        && !scene.is(subject.start.saturating_sub(1), Class::TIME)
        && !(subject.start..verb).contains(&k)
        && !adverbial(scene, k, subject.start)
    {
        return None;
    }
    let known = scene.is(verb, Class::SAY);
    answer(
        scene,
        subject,
        Some(verb..verb + 1),
        if known { rule } else { "tail-shape" },
        if known { 0.96 } else { 0.85 },
    )
}

fn adverbial(_: &Scene, from: usize, to: usize) -> bool {
    to - from < 8
}

fn is_cue(scene: &Scene, v: usize, from: usize) -> bool {
    scene.is(v, Class::SAY.or(Class::MAY_SAY)) && clause::is_finite(scene, v, from)
}

/// `according to S`; the outer option says whether the words are these at all.
fn according(scene: &Scene, k: usize, to: usize) -> Option<Option<Answer>> {
    let end = match scene.str(k) {
        "according" | "According" if scene.str(k + 1) == "to" => k + 2,
        "según" | "Según" => k + 1,
        _ => return None,
    };
    let phrase = clause::phrase_starting(scene, end, to);
    Some(phrase.and_then(|p| answer(scene, p, Some(k..end), "according", 0.93)))
}

/// She said: “X”. She told reporters that the plan was “X”.
fn head(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = left(scene, place);
    head_in(scene, words)
}

fn head_in(scene: &Scene, words: Range<usize>) -> Option<Answer> {
    let mut weak = None;
    for v in words.clone().rev() {
        if let Some(found) = according(scene, v, words.end) {
            return found;
        }
        let class = scene.class(v);
        if !class.is(Class::SAY.or(Class::MAY_SAY)) || scene.capital(v) {
            continue;
        }
        let finite = clause::is_finite(scene, v, words.start);
        if !finite && !class.is(Class::GERUND.or(Class::BASE)) {
            continue;
        }
        if !finite
            && class.is(Class::BASE)
            && !class.is(Class::GERUND)
            && !(v > words.start && (scene.str(v - 1) == "to" || scene.is(v - 1, Class::AUX.or(Class::AND))))
        {
            continue;
        }
        if let Some(found) = by_agent(scene, v, words.clone()) {
            return Some(found);
        }
        let Some(subject) = clause::subject(scene, v, words.start) else { continue };
        if class.is(Class::SAY) {
            return answer(scene, subject, Some(v..v + 1), "head", 0.93);
        }
        if weak.is_none() {
            weak = answer(scene, subject, Some(v..v + 1), "head-weak", 0.85);
        }
    }
    weak
}

/// was called “X” by S; described by S as “X”.
fn by_agent(scene: &Scene, v: usize, words: Range<usize>) -> Option<Answer> {
    let by = (v + 1..words.end.min(v + 3)).find(|&k| scene.str(k) == "by")?;
    let phrase = clause::phrase_starting(scene, by + 1, words.end)?;
    answer(scene, phrase, Some(v..v + 1), "by-agent", 0.85)
}

/// It would be “X” for all, the minister said.
fn behind_in_sentence(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let end = place.sentence.end.min(place.at + 2 * REACH);
    for k in place.at + 1..end {
        if scene.str(k) != "," && !(k > 0 && scene.is_quote(k - 1)) {
            continue;
        }
        let start = if scene.str(k) == "," { k + 1 } else { k };
        if let Some(found) = according(scene, start, end) {
            return found;
        }
        let Some(verb) = (start..end.min(start + 12)).find(|&v| is_cue(scene, v, start)) else { continue };
        if verb == start {
            if let Some(phrase) = clause::phrase_starting(scene, verb + 1, end) {
                return answer(scene, phrase, Some(verb..verb + 1), "behind", 0.85);
            }
            continue;
        }
        if let Some(subject) = clause::subject(scene, verb, start)
            && subject.start <= start + 1
        {
            return answer(scene, subject, Some(verb..verb + 1), "behind", 0.85);
        }
    }
    None
}

/// “X,” he said. “Y.”: the second part has no words of its own.
fn split(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let (paragraph, last) = past.last.as_ref()?;
    let alone = left(scene, place).is_empty() && right(scene, place).all(|k| !scene.is_word(k));
    if *paragraph != scene.number || !alone {
        return None;
    }
    Some(Answer { rule: "split", confidence: last.confidence * 0.98, ..last.clone() })
}

/// The sentence before, in the same paragraph, says who speaks: The mayor was blunt. “X.”
fn introduced(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    if !left(scene, place).is_empty() {
        return None;
    }
    let _ = past;
    if place.sentence.start > 0 {
        let sentence = scene.sentences.partition_point(|s| s.end <= place.sentence.start - 1);
        let before = scene.sentences.get(sentence)?.clone();
        let low = before.start.max(before.end.saturating_sub(REACH));
        if (low..before.end).any(|k| scene.is_quote(k)) {
            return None;
        }
        if let Some(found) = head_in(scene, low..before.end) {
            return Some(Answer { rule: "introduced", confidence: 0.8, ..found });
        }
        return first_subject(scene, low..before.end, "introduced-subject", 0.7);
    }
    None
}

/// The subject of the clause that a part of a sentence stands in.
fn clause_subject(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = place.sentence.start.max(place.at.saturating_sub(REACH))..place.at;
    let words = if words.is_empty() { return None } else { words };
    let verb = words.clone().rev().find(|&v| clause::is_finite(scene, v, words.start))?;
    let subject = clause::subject(scene, verb, words.start)?;
    answer(scene, subject, Some(verb..verb + 1), "clause", 0.6)
}

fn first_subject(scene: &Scene, words: Range<usize>, rule: &'static str, confidence: f32) -> Option<Answer> {
    let verb = words.clone().find(|&v| v > words.start && clause::is_finite(scene, v, words.start))?;
    let subject = clause::subject(scene, verb, words.start)?;
    answer(scene, subject, Some(verb..verb + 1), rule, confidence)
}

/// A quote that is a paragraph: the speaker before goes on.
fn run(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let (_, last) = past.last.as_ref()?;
    let alone = place.sentence.len() <= 2 || left(scene, place).is_empty();
    if !alone {
        return None;
    }
    Some(Answer { rule: "run", confidence: 0.7, ..last.clone() })
}
