//! The rules of attribution, in their order.

use std::ops::Range;

use super::clause::{self, Phrase};
use super::scene::{Place, REACH, Scene};
use super::{Answer, Past};
use crate::quotes::lang::Class;

type Rule = fn(&Scene, &Place, &Past) -> Option<Answer>;

/// The first rule that answers is taken.
const RULES: &[Rule] = &[
    named_inside,
    named_before_colon,
    inverted_before,
    adjacent,
    tail,
    adjacent_weak,
    head,
    same_sentence,
    behind,
    head_weak,
    signed,
    split,
    after_colon,
    introduced,
    same_paragraph,
    clause_subject,
    run,
    nobody,
];

/// The answer of the first rule that has one.
pub(super) fn first(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    RULES.iter().find_map(|rule| rule(scene, place, past))
}

fn answer(scene: &Scene, mention: Phrase, cue: Range<usize>, rule: &'static str, confidence: f32) -> Option<Answer> {
    let mention = scene.tokens(mention.start, mention.end)?;
    let cue = scene.tokens(cue.start, cue.end);
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

fn is_dash(word: &str) -> bool {
    matches!(word, "—" | "–" | "-" | "--" | "―")
}

fn is_pause(word: &str) -> bool {
    matches!(word, "," | "—" | "–" | "-" | "--" | "'" | "’" | "…" | ";")
}

/// `WALLACE: “X”`, `Maria Pech: “X”`, `JO HALE, TRADER AT PINE, OSLO: “X”`, `- Town coach Jo Hale: “X”`.
fn named_before_colon(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let mut words = left(scene, place);
    let colon = place.at.checked_sub(1).filter(|k| words.contains(k) && scene.str(*k) == ":")?;
    if matches!(scene.str(words.start), "-" | "–" | "—" | "*" | "•" | "·") {
        words.start += 1;
    }
    let label = words.start..colon;
    if label.is_empty()
        || label.len() > 30
        || scene.is(label.start, Class::SAY.or(Class::PREPOSITION)) && !scene.is_name(label.start)
    {
        return None;
    }
    let fits = |k: usize| {
        scene.is_word(k) && !scene.is(k, Class::PRONOUN.or(Class::RELATIVE))
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

/// Whether the quote itself starts with the name of a new speaker.
pub(super) fn starts_transcript(scene: &Scene, place: &Place) -> bool {
    named_inside(scene, place, &Past::default()).is_some()
}

/// “WALLACE: X”: a transcript in marks.
fn named_inside(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let inner = scene.spans[place.span].inner.clone();
    let document = scene.document;
    let name = inner.start..inner.clone().take(5).find(|&i| document.str(i) == ":")?;
    let upper = |i: usize| document.str(i).chars().all(|c| !c.is_lowercase()) && document.str(i).chars().count() > 1;
    if name.is_empty() || !name.clone().all(|i| upper(i) || document.str(i) == ".") {
        return None;
    }
    Some(Answer { mention: Some(name.clone()), cue: Some(name.end..name.end + 1), rule: "transcript", confidence: 0.9 })
}

/// Said Jo Hale: “X”.
fn inverted_before(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
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
    if ends { answer(scene, phrase, v..v + 1, "inverted", 0.93) } else { None }
}

/// A verb of speaking right before the quote: She said, “X”.
fn adjacent(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = left(scene, place);
    let v = verb_before(scene, &words, Class::SAY, 4)?;
    verb_answer(scene, v, &words, "adjacent", 0.95)
}

/// Another verb right before it: He called it “X”. Not where what he called it is reported by others.
fn adjacent_weak(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let words = left(scene, place);
    let v = verb_before(scene, &words, Class::MAY_SAY, 3)?;
    if scene.is(v, Class::MIND) {
        return None;
    }
    behind(scene, place, past).or_else(|| verb_answer(scene, v, &words, "adjacent-weak", 0.88))
}

/// The verb of `class` at most `steps` before the end of `words`, small words and pauses between.
fn verb_before(scene: &Scene, words: &Range<usize>, class: Class, steps: usize) -> Option<usize> {
    let mut k = words.end;
    while k > words.start && k + steps > words.end {
        k -= 1;
        let opens = k == words.start && scene.document.language.drops_subjects;
        if scene.is(k, class) && (!scene.capital(k) || opens) {
            return Some(k);
        }
        let skips = matches!(
            scene.str(k),
            "," | ":" | "that" | "que" | "a" | "the" | "as" | "it" | "him" | "them" | "her" | "me"
        ) || clause::is_adverb(scene, k)
            || scene.is(k, Class::TIME);
        if !skips {
            break;
        }
    }
    None
}

/// “X,” she said. “X,” said a spokesman. “X,” according to the report.
fn tail(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let words = right(scene, place);
    let mut k = words.start;
    while k < words.end && (is_pause(scene.str(k)) || clause::is_adverb(scene, k)) {
        k += 1;
    }
    if k >= words.end {
        return None;
    }
    if let Some(found) = according(scene, k, words.end) {
        return found;
    }
    // V S: said a spokesman; ha dicho el ministro.
    let k = if scene.is(k, Class::AUX)
        && scene.class(k + 1).has(Class::SAY.or(Class::FINITE))
        && scene.document.language.drops_subjects
    {
        k + 1
    } else {
        k
    };
    if scene.is(k, Class::SAY.or(Class::MAY_SAY)) && scene.is(k, Class::FINITE) && !scene.capital(k) {
        let mut n = k + 1;
        while n < words.end && clause::is_adverb(scene, n) {
            n += 1;
        }
        let Some(phrase) = spoken_subject(scene, n, words.end) else { return dropped(scene, past, k) };
        return answer(scene, phrase, k..k + 1, "tail-inverted", 0.95);
    }
    let ends = scene.last_inside(place.span);
    let set_off = matches!(ends, "," | "!" | "?" | "…" | "—" | "–" | "-" | ".") || is_pause(scene.str(words.start));
    if !set_off {
        return None;
    }
    // The long tail inverted: beamed a guard from Tarn.
    if is_unknown_past(scene, k) && place.at == place.sentence.start {
        let phrase = clause::phrase_starting(scene, k + 1, words.end)?;
        let named = phrase.clone().any(|n| scene.is_name(n) || scene.is(n, Class::ROLE.or(Class::KIN)));
        let closes =
            phrase.end == words.end || matches!(scene.str(phrase.end), "." | ",") || scene.is(phrase.end, Class::TIME);
        if named && closes {
            return answer(scene, phrase, k..k + 1, "tail-shape", 0.85);
        }
    }
    // S V: the first verb of speaking whose subject stands at the start, or else the first verb.
    let last = |v: usize| {
        scene.class(v).has(Class::SAY.or(Class::FINITE))
            && !scene.capital(v)
            && v < k + 12
            && matches!(scene.str(v + 1), "." | "")
    };
    let verbs = || (k + 1..words.end.min(k + 50)).filter(|&v| clause::is_finite(scene, v, k) || last(v));
    let mut shape = None;
    for v in verbs().take(6) {
        let Some(subject) = clause::subject(scene, v, k) else { continue };
        if subject.start > k && !introduces(scene, k, subject.start) {
            continue;
        }
        if scene.is(v, Class::SAY) {
            if takes_object(scene, v, words.end) {
                break;
            }
            return answer(scene, subject, v..v + 1, "tail", 0.96);
        }
        if shape.is_none()
            && subject.start == k
            && !scene.is(v, Class::AUX.or(Class::BE))
            && !scene.is(k, Class::RELATIVE)
        {
            shape = Some((subject, v));
        }
    }
    let whole = place.at == place.sentence.start;
    let (subject, v) = shape.filter(|(_, v)| whole && !takes_object(scene, *v, words.end))?;
    answer(scene, subject, v..v + 1, "tail-shape", 0.8)
}

/// An -ed form that no list has.
fn is_unknown_past(scene: &Scene, k: usize) -> bool {
    let word = scene.str(k);
    word.len() > 4 && word.ends_with("ed") && !scene.capital(k) && scene.class(k) == Class::default()
}

/// The subject behind a verb; in Spanish also behind an adverbial (*dijo en un comunicado el ministro*).
fn spoken_subject(scene: &Scene, n: usize, to: usize) -> Option<Phrase> {
    let found = clause::phrase_starting(scene, n, to);
    if !scene.document.language.drops_subjects {
        return found;
    }
    let speaks = |p: &Phrase| {
        p.clone().any(|k| {
            scene.is_name(k)
                || scene.is(k, Class::ROLE.or(Class::BODY).or(Class::KIN).or(Class::PRONOUN).or(Class::TITLE))
        })
    };
    if scene.is(n, Class::DETERMINER) || found.as_ref().is_some_and(speaks) {
        return found;
    }
    let later = (n + 1..to.min(n + 8))
        .filter(|&k| !scene.is(k - 1, Class::PREPOSITION.or(Class::DETERMINER)) && scene.is_word(k - 1));
    later
        .filter(|&k| scene.is(k, Class::DETERMINER) || scene.is_name(k))
        .find_map(|k| clause::phrase_starting(scene, k, to).filter(speaks))
}

/// A verb of speaking without a subject: who spoke before goes on, else whoever a sentence before names with such a verb.
fn dropped(scene: &Scene, past: &Past, verb: usize) -> Option<Answer> {
    if !scene.document.language.drops_subjects {
        return None;
    }
    let cue = scene.tokens(verb, verb + 1);
    let at = cue.clone()?.start;
    let last = past.last.as_ref().and_then(|(_, _, last)| last.mention.clone());
    let named = named_before(scene, at, last.as_ref().map_or(0, |m| m.end));
    let mention = named.or(last)?;
    Some(Answer { mention: Some(mention), cue, rule: "dropped", confidence: 0.6 })
}

/// The last person named as a subject before token `at` and from token `low` on: a name right before or behind a verb of speaking.
fn named_before(scene: &Scene, at: usize, low: usize) -> Option<Range<usize>> {
    let document = scene.document;
    let name = |i: usize| {
        document.tokens[i].capital && document.class(i) == Class::default() && i > 0 && document.str(i - 1) != "."
    };
    let low = low.max(at.saturating_sub(250));
    for v in (low + 1..at.saturating_sub(1)).rev() {
        if !document.class(v).has(Class::SAY.or(Class::FINITE)) || document.tokens[v].capital {
            continue;
        }
        if name(v + 1) {
            let end = (v + 1..at).take_while(|&i| name(i)).last()? + 1;
            return Some(v + 1..end);
        }
        if v > low && name(v - 1) {
            let start = (low..v).rev().take_while(|&i| name(i)).last()?;
            return Some(start..v);
        }
    }
    None
}

/// Whether the words between quote and subject are adverbial (*on Tuesday*).
fn introduces(scene: &Scene, from: usize, to: usize) -> bool {
    to - from < 8
        && !(from..to).any(|k| scene.is(k, Class::AND))
        && scene.is(from, Class::PREPOSITION.or(Class::SUBORDINATOR).or(Class::ADVERB))
}

/// The verb says something else, not the quote before it: …” he said that, he said the, he said: “
fn takes_object(scene: &Scene, verb: usize, to: usize) -> bool {
    let mut k = verb + 1;
    while k < to && clause::is_adverb(scene, k) {
        k += 1;
    }
    if k >= to {
        return false;
    }
    let class = scene.class(k);
    if matches!(scene.str(k), "," | ":") && scene.is_quote(k + 1) && scene.str(k) == ":" {
        return true;
    }
    let plain = matches!(scene.str(verb), "said" | "says" | "added" | "argued" | "insisted" | "noted");
    matches!(scene.str(k), "that" | "yes" | "no")
        || class.is(Class::PRONOUN)
        || (plain && (class.is(Class::DETERMINER) && !class.is(Class::TIME) && !scene.is(k + 1, Class::TIME)))
}

/// `according to S`; the outer option says whether the words are these at all.
fn according(scene: &Scene, k: usize, to: usize) -> Option<Option<Answer>> {
    let follows = |words: &[&str]| words.iter().enumerate().all(|(n, word)| scene.str(k + 1 + n) == *word);
    let spanish = scene.document.language.drops_subjects;
    let end = match scene.str(k) {
        "according" | "According" if follows(&["to"]) => k + 2,
        "in" | "In" if follows(&["the", "words", "of"]) => k + 4,
        "según" | "Según" => k + 1,
        "de" | "De" if spanish && (follows(&["acuerdo", "con"]) || follows(&["acuerdo", "a"])) => k + 3,
        "a" | "A" if spanish && follows(&["juicio", "de"]) => k + 3,
        "en" | "En" if spanish && (follows(&["palabras", "de"]) || follows(&["opinión", "de"])) => k + 3,
        "Para" if spanish && scene.is_name(k + 1) => k + 1,
        _ => return None,
    };
    let phrase = clause::phrase_starting(scene, end, to);
    Some(phrase.and_then(|p| answer(scene, p, k..end, "according", 0.93)))
}

/// A verb farther before the quote: She told reporters that the plan was “X”.
fn head(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let words = left(scene, place);
    for v in words.clone().rev() {
        if let Some(found) = according(scene, v, words.end) {
            return found;
        }
        let class = scene.class(v);
        if class.is(Class::SAY) && !is_bare(scene, v, &words) {
            if let Some(found) = verb_answer(scene, v, &words, "head", 0.9) {
                return Some(found);
            }
        } else if class.is(Class::MAY_SAY)
            && !class.is(Class::MIND)
            && scene.str(v) != "put"
            && clause::is_finite(scene, v, words.start)
            && let Some(found) = verb_answer(scene, v, &words, "head-weak", 0.8)
        {
            return behind(scene, place, past).or(Some(found));
        }
    }
    words.clone().rev().find_map(|v| possessor(scene, v, &words))
}

/// Forms behind *to* or *would*, and verbs of the mind: He wanted to rip the plan and its “X”.
fn head_weak(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = left(scene, place);
    words
        .clone()
        .rev()
        .filter(|&v| scene.is(v, Class::SAY.or(Class::MAY_SAY)))
        .find_map(|v| verb_answer(scene, v, &words, "head-bare", 0.75))
}

/// A form that tells of no act of speaking by itself: to say, would say.
fn is_bare(scene: &Scene, v: usize, words: &Range<usize>) -> bool {
    let class = scene.class(v);
    class.is(Class::BASE)
        && !class.is(Class::GERUND)
        && v > words.start
        && (scene.str(v - 1) == "to" || scene.is(v - 1, Class::AUX) || clause::is_adverb(scene, v - 1))
        && !clause::is_finite(scene, v, words.start)
}

/// The verb of speaking whose content the clause of `subject` is: in *she said he would ask* that of *said*.
fn outer_verb(scene: &Scene, v: usize, subject: &Phrase, from: usize) -> Option<usize> {
    let low = from.max(subject.start.saturating_sub(40));
    let before = subject.start.checked_sub(1).filter(|b| *b >= from)?;
    let says = |k: usize| {
        scene.is(k, Class::SAY)
            && !scene.capital(k)
            && !is_bare(scene, k, &(from..v))
            && (scene.is(k, Class::GERUND) || clause::is_finite(scene, k, from))
    };
    if says(before) || (scene.is(before, Class::TIME) && before > low && says(before - 1)) {
        return Some(if says(before) { before } else { before - 1 });
    }
    if matches!(scene.str(before), "that" | "how" | "why" | "whether" | "if") {
        return (low.max(before.saturating_sub(7))..before).rev().find(|&k| says(k));
    }
    if scene.is(subject.start, Class::PRONOUN)
        && !scene.is(before, Class::AND.or(Class::RELATIVE).or(Class::SUBORDINATOR))
        && !matches!(scene.str(before), "," | "as" | "after" | ";" | "—" | "–" | "-")
    {
        return (low..before).rev().find(|&k| says(k));
    }
    None
}

/// The answer that verb `v` gives, if it is a verb here and has a subject among `words`.
fn verb_answer(scene: &Scene, v: usize, words: &Range<usize>, rule: &'static str, confidence: f32) -> Option<Answer> {
    if scene.document.language.drops_subjects {
        return spanish_answer(scene, v, words, rule, confidence);
    }
    if scene.capital(v) {
        return None;
    }
    let class = scene.class(v);
    let verbal = clause::is_finite(scene, v, words.start)
        || class.is(Class::GERUND)
        || (class.is(Class::BASE)
            && v > words.start
            && (scene.str(v - 1) == "to"
                || scene.is(v - 1, Class::AUX.or(Class::AND))
                || clause::is_adverb(scene, v - 1)));
    if !verbal {
        return None;
    }
    let passive = !class.is(Class::GERUND) && clause::is_passive(scene, v, words.start);
    let by = (v + 1..words.end.min(v + 3)).find(|&k| scene.str(k) == "by").filter(|_| passive);
    if let Some(by) = by {
        let phrase = clause::phrase_starting(scene, by + 1, words.end)?;
        let worded = phrase.clone().any(|k| !scene.is(k, Class::DETERMINER));
        return if worded { answer(scene, phrase, v..v + 1, "by-agent", 0.85) } else { None };
    }
    if passive && !matches!(scene.str(v), "asked" | "told") {
        return None;
    }
    if passive {
        return Some(Answer { mention: None, cue: scene.tokens(v, v + 1), rule: "passive", confidence: 0.4 });
    }
    if let Some(phrase) = parenthetic(scene, v, words) {
        return answer(scene, phrase, v..v + 1, "parenthetic", confidence);
    }
    let subject = clause::subject(scene, v, words.start)?;
    if let Some(outer) = outer_verb(scene, v, &subject, words.start)
        && let Some(found) = verb_answer(scene, outer, words, "head", confidence.min(0.9))
    {
        return Some(found);
    }
    answer(scene, subject, v..v + 1, rule, confidence)
}

/// The answer of a verb in a language whose verbs stand before or behind their subject, or have none.
fn spanish_answer(
    scene: &Scene,
    v: usize,
    words: &Range<usize>,
    rule: &'static str,
    confidence: f32,
) -> Option<Answer> {
    let class = scene.class(v);
    if !class.is(Class::SAY) || !class.is(Class::FINITE.or(Class::GERUND)) || (scene.capital(v) && v != words.start) {
        return None;
    }
    let near = scene.class(v.wrapping_sub(1));
    if v > words.start && (near.is(Class::DETERMINER) && !near.is(Class::ADVERB) || near.is(Class::PREPOSITION)) {
        return None;
    }
    let speaks = |p: &Phrase| {
        p.clone().any(|k| {
            scene.is_name(k)
                || scene.is(k, Class::ROLE.or(Class::BODY).or(Class::KIN).or(Class::TITLE).or(Class::RELATIVE))
        }) || (p.len() == 1 && scene.is(p.start, Class::PRONOUN))
    };
    if let Some(phrase) = clause::phrase_starting(scene, v + 1, words.end).filter(|p| speaks(p)) {
        return answer(scene, phrase, v..v + 1, rule, confidence);
    }
    let opens = |p: &Phrase| p.start == words.start && scene.is(p.start, Class::DETERMINER);
    let before = clause::subject(scene, v, words.start).filter(|p| speaks(p) || opens(p));
    match before {
        Some(phrase) => answer(scene, phrase, v..v + 1, rule, confidence),
        None => dropped(scene, &Past::default(), v),
    }
}

/// The plan, said Jo Hale, was “X”.
fn parenthetic(scene: &Scene, v: usize, words: &Range<usize>) -> Option<Phrase> {
    let inside =
        v > words.start + 1 && matches!(scene.str(v - 1), ",") && scene.class(v).has(Class::SAY.or(Class::FINITE));
    if !inside || matches!(scene.str(v), "told" | "asked" | "tells" | "asks") {
        return None;
    }
    let phrase = clause::phrase_starting(scene, v + 1, words.end)?;
    let closes = words.contains(&phrase.end)
        && matches!(scene.str(phrase.end), "," | ":")
        && phrase.clone().any(|k| scene.is_name(k) || scene.is(k, Class::ROLE.or(Class::PRONOUN)));
    closes.then_some(phrase)
}

/// Comey's conclusion that it was “X”; his description of it as “X”.
fn possessor(scene: &Scene, k: usize, words: &Range<usize>) -> Option<Answer> {
    let follows = matches!(scene.str(k + 1), "that" | "of" | "to" | "for" | "as" | ":" | "," | "about" | "")
        || scene.is(k + 1, Class::BE);
    if !scene.is(k, Class::WORDS) || k == words.start || !follows {
        return None;
    }
    let mut p = k - 1;
    // his repeated claim: up to two words between.
    while p > words.start
        && k - p < 3
        && !scene.is_possessive(p)
        && scene.is_word(p)
        && !scene.is(p, Class::OBJECT.or(Class::DETERMINER))
    {
        p -= 1;
    }
    let phrase = match () {
        () if scene.is_possessive(p) => clause::phrase_ending(scene, p, words.start)?,
        () if scene.is(p, Class::OBJECT) && !scene.is(p, Class::PRONOUN) => p..p + 1,
        () => return None,
    };
    answer(scene, phrase, k..k + 1, "possessor", 0.8)
}

/// A second quote in the sentence, with no words of its own: he called it “X” and “Y”.
fn same_sentence(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let (paragraph, at, last) = past.last.as_ref()?;
    if *paragraph != scene.number || !place.sentence.contains(at) {
        return None;
    }
    Some(Answer { rule: "same-sentence", confidence: last.confidence * 0.95, ..last.clone() })
}

/// It would be “X” for all, the minister said.
fn behind(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let end = place.sentence.end.min(place.at + 2 * REACH);
    for k in place.at + 1..end {
        let start = match () {
            () if scene.str(k) == "," && scene.str(k + 1) == "as" => k + 2,
            () if scene.str(k) == "," => k + 1,
            () if scene.is_quote(k - 1) && k - 1 != place.at => k,
            () => continue,
        };
        if let Some(found) = according(scene, start, end) {
            return found;
        }
        let cue = |v: usize| {
            scene.is(v, Class::SAY) && !scene.is(v, Class::GERUND) && (clause::is_finite(scene, v, start) || v == start)
        };
        let Some(verb) = (start..end.min(start + 12)).find(|&v| cue(v)) else { continue };
        if takes_object(scene, verb, end) {
            continue;
        }
        let phrase = match verb == start {
            true if matches!(scene.str(verb), "told" | "tells" | "asked") => None,
            true => clause::phrase_starting(scene, verb + 1, end),
            false => clause::subject(scene, verb, start).filter(|s| s.start <= start + 1),
        };
        if let Some(phrase) = phrase {
            return answer(scene, phrase, verb..verb + 1, "behind", 0.85);
        }
    }
    None
}

/// “X,” he said. “Y.”: the second part has no words of its own.
fn split(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let (paragraph, _, last) = past.last.as_ref()?;
    if *paragraph != scene.number || !left(scene, place).is_empty() {
        return None;
    }
    Some(Answer { rule: "split", confidence: last.confidence * 0.98, ..last.clone() })
}

/// The sentence before, in the same paragraph, says who speaks: The mayor was blunt. “X.”
fn introduced(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    if !left(scene, place).is_empty() || place.sentence.start == 0 {
        return None;
    }
    let sentence = scene.sentences.partition_point(|s| s.end < place.sentence.start);
    let before = scene.sentences.get(sentence)?.clone();
    let low = before.start.max(before.end.saturating_sub(REACH));
    let words = low..before.end;
    let said = words
        .clone()
        .rev()
        .filter(|&v| scene.is(v, Class::SAY))
        .find_map(|v| verb_answer(scene, v, &words, "introduced", 0.8));
    said.or_else(|| main_subject(scene, words, "introduced-subject", 0.7))
}

/// The subject of the clause that a part of a sentence stands in.
fn clause_subject(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = place.sentence.start.max(place.at.saturating_sub(REACH))..place.at;
    main_subject(scene, words, "clause", 0.6)
}

fn main_subject(scene: &Scene, words: Range<usize>, rule: &'static str, confidence: f32) -> Option<Answer> {
    let verb = words.clone().find(|&v| v > words.start && clause::is_finite(scene, v, words.start))?;
    let subject = clause::subject(scene, verb, words.start)?;
    answer(scene, subject, verb..verb + 1, rule, confidence)
}

/// The paragraph before ends with a colon: its subject speaks.
fn after_colon(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    if place.at > 0 {
        return None;
    }
    let before = scene.before(REACH)?;
    let words = 0..before.items.len();
    if before.str(words.end.checked_sub(1)?) != ":" {
        return None;
    }
    let said = words
        .clone()
        .rev()
        .filter(|&v| before.is(v, Class::SAY))
        .find_map(|v| verb_answer(&before, v, &words, "after-colon", 0.9));
    said.or_else(|| main_subject(&before, words.clone(), "after-colon-subject", 0.8)).or_else(|| {
        let name = words.start..words.end - 1;
        let named = !name.is_empty()
            && name.len() < 6
            && name.clone().all(|k| before.is_name(k) || before.is_abbreviation_stop(k));
        if named { answer(&before, name, words.end - 1..words.end, "after-colon", 0.9) } else { None }
    })
}

/// A name signs the quote: “X” — Jane Doe, or in the next paragraph.
fn signed(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = place.at + 1..scene.items.len().min(place.at + 12);
    if is_dash(scene.str(words.start)) && left(scene, place).is_empty() {
        let named = |k: &usize| scene.is_name(*k) || scene.is_abbreviation_stop(*k);
        let end = (words.start + 1..words.end).take_while(named).last().map_or(0, |k| k + 1);
        let closes = end == scene.items.len() || matches!(scene.str(end), "," | "." | "(") || scene.is_quote(end);
        if end > 0 && closes {
            return answer(scene, words.start + 1..end, words.start..words.start + 1, "signed", 0.85);
        }
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

/// Words without a cue of their own, in a paragraph whose quotes have a speaker.
fn same_paragraph(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let (paragraph, _, last) = past.last.as_ref()?;
    if *paragraph != scene.number || scene.spans[place.span].inner.len() < 6 {
        return None;
    }
    Some(Answer { rule: "same-paragraph", confidence: 0.6, ..last.clone() })
}

/// A quote that is a paragraph: the speaker of the paragraph before goes on.
fn run(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let (paragraph, _, last) = past.last.as_ref()?;
    if !left(scene, place).is_empty() || *paragraph + 2 < scene.number {
        return None;
    }
    Some(Answer { rule: "run", confidence: 0.6, ..last.clone() })
}

/// A verb of speaking right before the quote, and no subject to be found: it is speech, of nobody known.
fn nobody(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = left(scene, place);
    let v = verb_before(scene, &words, Class::SAY, 4)?;
    let noun = scene.is(v, Class::NOUN) || v > words.start && scene.is(v - 1, Class::DETERMINER.or(Class::PREPOSITION));
    if noun {
        None
    } else {
        Some(Answer { mention: None, cue: scene.tokens(v, v + 1), rule: "nobody", confidence: 0.1 })
    }
}
