//! The rules of attribution for Spanish: verb before subject, subjects left out, según, the raya.

mod labels;
mod phrase;
mod source;
mod speaks;
mod subject;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_subject;
mod topic;
mod verb;

use std::ops::Range;

use self::labels::{after_colon, named_before_colon, named_behind_colon, signed, turn};
use self::phrase::Phrase;
use self::source::{according, source_named, words_of};
pub(super) use self::topic::Topics;
use self::verb::Verb;
use super::scene::{Place, REACH, Scene};
use super::{Answer, Past};
use crate::quotes::lang::Class;

/// What the rules know beside the scene.
struct Known<'k> {
    past: &'k Past,
    topics: &'k Topics,
}

type Rule = fn(&Scene, &Place, &Known) -> Option<Answer>;

/// The first rule that answers is taken.
const RULES: &[Rule] = &[
    named_before_colon,
    named_behind_colon,
    adjacent,
    tail,
    source_named,
    head,
    same_sentence,
    behind,
    split,
    after_colon,
    turn,
    signed,
    introduced,
    clause_subject,
    run,
];

/// The answer of the first rule that has one.
pub(super) fn first(scene: &Scene, place: &Place, past: &Past, topics: &Topics) -> Option<Answer> {
    let known = Known { past, topics };
    RULES.iter().find_map(|rule| rule(scene, place, &known))
}

/// Whether the rule takes whom the sentences before speak of, so that a subject behind a later part of the quote is better.
pub(super) fn is_guess(rule: &str) -> bool {
    rule.ends_with("-dropped")
        || matches!(rule, "run" | "clause" | "introduced" | "introduced-subject" | "after-colon-subject" | "split")
}

fn answer(scene: &Scene, phrase: &Phrase, cue: Range<usize>, rule: &'static str, confidence: f32) -> Option<Answer> {
    let mention = scene.tokens(phrase.range.start, phrase.range.end)?;
    Some(Answer { mention: Some(mention), cue: scene.tokens(cue.start, cue.end), rule, confidence })
}

/// The answer where the verb has no subject of its own: whom the sentences before speak of.
fn dropped(scene: &Scene, known: &Known, verb: &Verb, rule: &'static str, confidence: f32) -> Answer {
    let cue = scene.tokens(verb.range.start, verb.range.end);
    let at = cue.as_ref().map_or(0, |c| c.start);
    let on = topic::goes_on(scene, &verb.range);
    let mention = known.topics.before(scene.document, at, verb.plural, on);
    let confidence = if mention.is_some() { confidence } else { confidence * 0.6 };
    Answer { mention, cue, rule, confidence }
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

fn is_pause(word: &str) -> bool {
    matches!(word, "," | "—" | "–" | "-" | "―" | "…" | ";" | "." | ")")
}

/// A verb of speaking right before the quote: dijo que “X”, aseguró Pérez: “X”.
fn adjacent(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let words = left(scene, place);
    let last = place.at.checked_sub(1).filter(|k| words.contains(k))?;
    let colon = scene.str(last) == ":";
    let all = verbs(scene, &words);
    let verb = all.iter().rev().find(|v| v.says)?;
    let near = place.at - verb.range.end <= 3;
    if !near && !colon {
        return None;
    }
    // Señaló que así esperan tener agua: “X”. Who says so, not who hopes.
    let outer = outer_of(scene, &all, verb).filter(|_| !near && !has_own_subject(scene, verb, words.start));
    by_verb(scene, known, outer.unwrap_or(verb), words, ["adjacent", "adjacent-dropped"], 0.95)
}

/// Every finite verb among the words, and infinitives and gerunds of speaking.
fn verbs(scene: &Scene, words: &Range<usize>) -> Vec<Verb> {
    let mut all = Vec::new();
    let mut k = words.start;
    while k < words.end {
        if let Some(verb) = verb::starting(scene, k, words.end) {
            k = verb.range.end;
            all.push(verb);
            continue;
        }
        let class = scene.class(k);
        let opened = k == words.start || !scene.is(k - 1, Class::DETERMINER);
        if class.is(Class::SAY.or(Class::MAY_SAY))
            && class.is(Class::GERUND.or(Class::BASE))
            && opened
            && !scene.capital(k)
            && according(scene, k.saturating_sub(1), words.end).is_none()
        {
            all.push(Verb {
                range: k..k + 1,
                says: class.is(Class::SAY),
                may_say: true,
                finite: false,
                plural: false,
                by_shape: false,
            });
        }
        k += 1;
    }
    all
}

/// The answer that a verb of speaking before the quote gives.
fn by_verb(
    scene: &Scene,
    known: &Known,
    verb: &Verb,
    words: Range<usize>,
    rules: [&'static str; 2],
    sure: f32,
) -> Option<Answer> {
    if !verb.finite {
        if let Some(phrase) = subject::heard(scene, verb, words.start) {
            return answer(scene, &phrase, verb.range.clone(), rules[0], sure * 0.95);
        }
        // al asegurar que “X”: who does what the main verb says.
        let all = verbs(scene, &(words.start..verb.range.start));
        let subject =
            |v: &Verb| subject::before(scene, v, words.start).is_some_and(|p| speaks::can_be_topic(scene, &p));
        let says = all.iter().rev().find(|v| v.finite && v.says);
        let main = says.or_else(|| all.iter().rev().find(|v| v.finite && subject(v))).cloned();
        return match main {
            Some(main) => by_verb(scene, known, &main, words, rules, sure * 0.92)
                .map(|a| Answer { cue: scene.tokens(verb.range.start, verb.range.end), ..a }),
            None => {
                let agent = agent_ahead(scene, verb, &words);
                Some(match (agent, said_before(scene, known, words.start)) {
                    (Some(phrase), _) => answer(scene, &phrase, verb.range.clone(), rules[0], sure * 0.9)?,
                    (None, Some(last)) => {
                        let cue = scene.tokens(verb.range.start, verb.range.end);
                        Answer { cue, rule: rules[1], confidence: last.confidence * 0.95, ..last }
                    }
                    (None, None) => dropped(scene, known, verb, rules[1], sure * 0.8),
                })
            }
        };
    }
    if let Some(phrase) = subject::before(scene, verb, words.start).filter(|p| speaks::can_speak(scene, p)) {
        return answer(scene, &phrase, verb.range.clone(), rules[0], sure);
    }
    // pide consejo: a bare noun in the singular is an object.
    let subject = |p: &Phrase| speaks::can_speak(scene, p) && (p.determined || p.named || p.pronoun || verb.plural);
    if let Some(phrase) = subject::behind(scene, verb.range.end, words.end).filter(subject) {
        return answer(scene, &phrase, verb.range.clone(), rules[0], sure * 0.97);
    }
    if let Some(phrase) = subject::institution(scene, verb, words.start, words.end) {
        return answer(scene, &phrase, verb.range.clone(), rules[0], sure * 0.9);
    }
    // un pozo que describe como seco: who describes it stands before. Not: una ley que dice que …
    let own_object = topic::tells(scene, verb, words.end + 1) && !verb::is_of_thinking(scene, verb);
    let its_object = topic::is_relative(scene, verb, words.start) && !own_object;
    if let Some(phrase) = subject::noun_before(scene, verb, words.start).filter(|_| !its_object) {
        return answer(scene, &phrase, verb.range.clone(), rules[0], sure * 0.9);
    }
    Some(dropped(scene, known, verb, rules[1], sure * 0.9))
}

/// “X”, explicó Pérez, antes de añadir: “Y”: the answer for the quote right before item `from` in its sentence.
fn said_before(scene: &Scene, known: &Known, from: usize) -> Option<Answer> {
    let (paragraph, at, last) = known.past.last.as_ref()?;
    (*paragraph == scene.number && at + 1 == from && !scene.sentences.iter().any(|s| s.start == from))
        .then(|| last.clone())
}

/// al decir el alcalde que “X”.
fn agent_ahead(scene: &Scene, verb: &Verb, words: &Range<usize>) -> Option<Phrase> {
    phrase::starting(scene, verb.range.end, words.end).filter(|p| p.named && speaks::can_speak(scene, p))
}

/// “X”, dijo Pérez. “X”, según Pérez. “X”, agregó. —X —dijo Pérez.
fn tail(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let words = right(scene, place);
    let mut k = words.start;
    while k < words.end && (is_pause(scene.str(k)) || verb::is_adverb(scene, k)) {
        k += 1;
    }
    if k >= words.end {
        return None;
    }
    if let Some((phrase, cue)) = according(scene, k, words.end) {
        return answer(scene, &phrase, cue, "according", 0.95);
    }
    if let Some(phrase) = words_of(scene, k, words.end) {
        return answer(scene, &phrase, k..k + 1, "tail-inverted", 0.9);
    }
    let paused = (words.start..k).any(|p| is_pause(scene.str(p)));
    if let Some(verb) = verb_of_tail(scene, k, words.end, paused) {
        // Para Pérez, los pozos, “secos ya”, piden que llueva: the quote is a part of the sentence.
        let led = left(scene, place).any(|k| scene.is_word(k));
        if scene.str(verb.range.end) == "que" && (!verb.says || led) {
            return None;
        }
        let sure = if verb.by_shape { 0.88 } else { 0.97 };
        return match subject::behind(scene, verb.range.end, words.end) {
            Some(phrase) if phrase.named || speaks::can_speak(scene, &phrase) || !verb.by_shape => {
                let object = !speaks::can_speak(scene, &phrase) && !phrase.determined;
                if object {
                    return Some(dropped(scene, known, &verb, "tail-dropped", sure * 0.85));
                }
                answer(scene, &phrase, verb.range, "tail-inverted", sure)
            }
            _ => match subject::institution(scene, &verb, k, words.end) {
                Some(phrase) => answer(scene, &phrase, verb.range, "tail-inverted", sure * 0.95),
                None => Some(dropped(scene, known, &verb, "tail-dropped", sure * 0.9)),
            },
        };
    }
    // “X”, el alcalde dijo.
    let phrase = phrase::starting(scene, k, words.end).filter(|p| paused && speaks::can_speak(scene, p))?;
    let phrase = phrase::with_apposed_name(scene, phrase, words.end);
    let mut v = phrase.range.end;
    while v < words.end && v < phrase.range.end + 2 && scene.str(v) == "," {
        v += 1;
    }
    let verb = verb::starting(scene, v, words.end).filter(|v| v.says)?;
    if scene.str(verb.range.end) == "que" {
        return None;
    }
    answer(scene, &phrase, verb.range, "tail", 0.9)
}

/// The verb that a quote's tail begins with, known or only by its shape.
fn verb_of_tail(scene: &Scene, k: usize, end: usize, paused: bool) -> Option<Verb> {
    // como dijo Pérez, así lo explicó Pérez
    let k = if matches!(scene.str(k), "como" | "así") { k + 1 } else { k };
    if let Some(verb) = verb::starting(scene, k, end) {
        let known = verb.says || (verb.may_say && paused);
        let shaped = paused && verb.by_shape && verb::strong_shape(&scene.str(verb.range.end - 1).to_lowercase())
            || paused && verb.by_shape && verb.range.len() > 1;
        return (known || shaped).then_some(verb);
    }
    let named = k + 1 < end
        && (phrase::is_name(scene, k + 1)
            || phrase::starting(scene, k + 1, end).is_some_and(|p| p.determined && speaks::can_speak(scene, &p)));
    if paused && named && verb::weak_shape(scene, k) {
        let range = k..k + 1;
        return Some(Verb { range, says: false, may_say: true, finite: true, plural: false, by_shape: true });
    }
    None
}

/// A verb of speaking farther before the quote: aseguró a los medios que el plan era “X”.
fn head(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let words = left(scene, place);
    let all = verbs(scene, &words);
    let nearest = all.iter().rev().find(|v| v.says || v.may_say)?;
    // Insistió en que nadie puede pedir más y que es “X”: who insists.
    let inner =
        nearest.says && (has_own_subject(scene, nearest, words.start) || !nearest.by_shape && nearest.range.len() == 1);
    let nearest = outer_of(scene, &all, nearest).filter(|_| !inner).unwrap_or(nearest);
    let sure = if nearest.says { 0.9 } else { 0.85 };
    by_verb(scene, known, nearest, words, ["head", "head-dropped"], sure)
}

/// The verb of speaking whose report `inner` stands in.
fn outer_of<'v>(scene: &Scene, all: &'v [Verb], inner: &Verb) -> Option<&'v Verb> {
    let outer = all.iter().find(|v| v.says && v.finite && v.range.end < inner.range.start)?;
    let joined = scene.is(inner.range.start - 1, Class::AND);
    (!joined && topic::reports(scene, outer, inner.range.start)).then_some(outer)
}

fn has_own_subject(scene: &Scene, verb: &Verb, from: usize) -> bool {
    subject::before(scene, verb, from).is_some_and(|p| !p.pronoun && speaks::can_speak(scene, &p))
}

/// A second quote in the sentence, with no words of its own.
fn same_sentence(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let (paragraph, at, last) = known.past.last.as_ref()?;
    if *paragraph != scene.number || !place.sentence.contains(at) {
        return None;
    }
    Some(Answer { rule: "same-sentence", confidence: last.confidence * 0.95, ..last.clone() })
}

/// It would be “X” for all, dijo Pérez; “X” is the plan, según Pérez.
fn behind(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let end = place.sentence.end.min(place.at + 2 * REACH);
    for k in place.at + 1..end {
        if let Some((phrase, cue)) = according(scene, k, end) {
            return answer(scene, &phrase, cue, "according", 0.85);
        }
        if !matches!(scene.str(k), "," | "—" | "–") {
            continue;
        }
        let Some(verb) = verb::starting(scene, k + 1, end).filter(|v| v.says) else { continue };
        // …, informa Luis Cerro: the reporter, not who spoke.
        let credit = matches!(scene.str(verb.range.start), "informa" | "informan");
        if matches!(scene.str(verb.range.end), "que" | ":") || credit {
            continue;
        }
        return match subject::behind(scene, verb.range.end, end).filter(|p| speaks::can_speak(scene, p)) {
            Some(phrase) => answer(scene, &phrase, verb.range, "behind", 0.88),
            None if scene.is_word(verb.range.end) => None,
            None => Some(dropped(scene, known, &verb, "behind", 0.8)),
        };
    }
    None
}

/// “X”, dijo. “Y”: the second part has no words of its own.
fn split(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let (paragraph, at, last) = known.past.last.as_ref()?;
    let low = place.sentence.start.max(*at + 1);
    let bare = (low..place.at).all(|k| !scene.is_word(k));
    if *paragraph != scene.number || !bare || last.mention.is_none() {
        return None;
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

/// The sentence before, in the same paragraph, says who speaks.
fn introduced(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let bare = (place.sentence.start..place.at).all(|k| !scene.is_word(k));
    if !bare || place.sentence.start == 0 {
        return None;
    }
    let from = scene.outer(0)?.start;
    let mention = known.topics.last_in(from..scene.outer(place.at)?.start)?;
    Some(Answer { mention: Some(mention), cue: None, rule: "introduced-subject", confidence: 0.75 })
}

/// The subject of the clause that marked words stand in.
fn clause_subject(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let words = left(scene, place);
    if !words.clone().any(|k| scene.is_word(k)) {
        return None;
    }
    let Some(verb) = verbs(scene, &words).into_iter().find(|v| v.finite) else {
        let at = scene.outer(place.at)?.start;
        let mention = known.topics.before(scene.document, at, false, true)?;
        return Some(Answer { mention: Some(mention), cue: None, rule: "clause", confidence: 0.45 });
    };
    let cue = scene.tokens(verb.range.start, verb.range.end);
    if let Some(phrase) = subject::before(scene, &verb, words.start) {
        let speaks = speaks::can_be_topic(scene, &phrase);
        return if speaks { answer(scene, &phrase, verb.range, "clause", 0.6) } else { None };
    }
    let mention = known.topics.before(scene.document, cue.as_ref()?.start, verb.plural, false)?;
    Some(Answer { mention: Some(mention), cue, rule: "clause", confidence: 0.5 })
}

/// A quote that is a paragraph: who spoke last goes on.
fn run(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    // “X”, fueron algunos de los gritos: who says it is not told.
    let behind = right(scene, place).find(|&k| scene.is_word(k));
    if left(scene, place).any(|k| scene.is_word(k)) || behind.is_some_and(|k| scene.is(k, Class::BE)) {
        return None;
    }
    let at = scene.outer(place.at)?.start;
    let mention = known.topics.before(scene.document, at, false, true)?;
    Some(Answer { mention: Some(mention), cue: None, rule: "run", confidence: 0.6 })
}

/// Marked words that name something: the so-called “X”, el término “X”, el programa “X”; a title that is part of its sentence.
pub(super) fn names(scene: &Scene, place: &Place, title: bool) -> bool {
    let words = scene.spans[place.span].inner.len();
    let Some(before) = place.at.checked_sub(1).filter(|b| *b >= place.sentence.start) else {
        let goes_on = scene.is_word(place.at + 1) && !scene.capital(place.at + 1);
        let spoken = goes_on && verb_of_tail(scene, place.at + 1, place.sentence.end, true).is_some_and(|v| v.says);
        return title && goes_on && !spoken && words <= 8;
    };
    let named = scene.is(before, Class::NAMES)
        || matches!(
            scene.str(before),
            "término"
                | "palabra"
                | "apodo"
                | "mote"
                | "etiqueta"
                | "nombre"
                | "título"
                | "titular"
                | "lema"
                | "concepto"
                | "expresión"
        );
    let work = scene.is(before, Class::WORK) && scene.document.tokens[scene.spans[place.span].inner.start].capital;
    (named && words <= 8) || (work && words <= 14)
}
