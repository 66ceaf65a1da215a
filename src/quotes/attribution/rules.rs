//! The rules of attribution, in their order.

use std::ops::Range;

use super::above::{highlights, opening, reported_above, subject_above};
use super::carried::{run, same_paragraph, same_sentence};
use super::clause;
use super::head::head;
use super::introduced::{ahead, introduced, reported_behind, split};
use super::labels::{
    after_colon, for_whom, inverted_before, label_in_capitals, listed_before, named_before_colon, named_inside, signed,
    topic_label,
};
use super::named::named;
use super::nominal::{came, last_words, owner_before_colon, shouted, told_behind, verdict};
use super::objects::takes_object;
use super::passive::{is_meaning, is_named_by_nobody, is_thought_by_nobody, said_by_nobody};
use super::press::names_it;
use super::scene::{Place, REACH, Scene};
use super::source::{according, described_by};
use super::tail::tail;
use super::unsaid::clause_subject;
use super::verbs::{FINDS, answer, can_speak, is_bare, left_to, verb_answer, verb_before};
use super::{Answer, Past};
use crate::quotes::lang::{Class, en, people};

type Rule = fn(&Scene, &Place, &Past) -> Option<Answer>;

/// The first rule that answers is taken.
const RULES: &[Rule] = &[
    named_inside,
    topic_label,
    named_before_colon,
    label_in_capitals,
    listed_before,
    inverted_before,
    owner_before_colon,
    verdict,
    came,
    last_words,
    adjacent,
    tail_or_namer,
    named,
    adjacent_weak,
    head,
    same_sentence,
    behind,
    shouted,
    participle_first,
    for_whom,
    head_weak,
    signed,
    reported_behind,
    told_behind,
    ahead,
    split,
    after_colon,
    introduced,
    same_paragraph,
    clause_subject,
    reported_above,
    opening,
    highlights,
    run,
    subject_above,
    nobody,
];

/// The answer of the first rule that has one.
pub(super) fn first(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    RULES.iter().find_map(|rule| rule(scene, place, past))
}

/// The words before the quote in its sentence, back to another quote.
pub(super) fn left(scene: &Scene, place: &Place) -> Range<usize> {
    let low = place.sentence.start.max(place.at.saturating_sub(REACH));
    let from = (low..place.at).rev().find(|&k| scene.is_quote(k)).map_or(low, |k| k + 1);
    from..place.at
}

/// The words behind the quote in its sentence, up to another quote.
pub(super) fn right(scene: &Scene, place: &Place) -> Range<usize> {
    let high = place.sentence.end.min(place.at + REACH);
    let to = (place.at + 1..high).find(|&k| scene.is_quote(k)).unwrap_or(high);
    place.at + 1..to
}

/// A verb of speaking right before the quote: She said, “X”.
fn adjacent(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let words = left(scene, place);
    // surgery to add a “third arm”; not: jumped in to add “X”
    let adds = |v: usize| scene.str(v) == "add" && scene.str(v.wrapping_sub(1)) == "to" && v + 1 < words.end;
    let v = verb_before(scene, &words, Class::SAY, 4).filter(|&v| !goes_on_doing(scene, v) && !adds(v))?;
    if !matches!(scene.str(words.end - 1), "," | ":")
        && let Some(found) = tail(scene, place, past)
            .filter(|found| matches!(found.rule, "tail" | "tail-inverted") && ends_sentence_with(scene, place, found))
    {
        // Nothing they say “X,” she said; he cannot say “X,” she added.
        return Some(found);
    }
    // It will propose “X” for a new board, Pell said
    // He would shout “X” at us, Pell said: his
    let would = v > words.start && scene.str(v - 1) == "would";
    let voiced = would
        && matches!(
            scene.str(v),
            "shout" | "scream" | "yell" | "whisper" | "mutter" | "say" | "tell" | "cry" | "reply"
        );
    if let Some(speaker) = left_to(scene, v, words.start) {
        return answer(scene, speaker, v..v + 1, "adjacent", 0.85);
    }
    let later = if is_bare(scene, v, &words) && !voiced {
        behind(scene, place, past).filter(|found| is_person(scene, found))
    } else {
        None
    };
    later.or_else(|| verb_answer(scene, v, &words, "adjacent", 0.95))
}

/// Pell continued “stringing them along”: what he did, which another tells.
pub(super) fn goes_on_doing(scene: &Scene, v: usize) -> bool {
    let first = scene.first_quoted(v + 1).filter(|_| matches!(scene.str(v), "continued" | "continues"));
    first.is_some_and(|i| !scene.document.tokens[i].capital && scene.document.str(i).ends_with("ing"))
}

/// Whether the cue behind the quote, or the one who spoke, is the last of its clause.
fn ends_sentence_with(scene: &Scene, place: &Place, found: &Answer) -> bool {
    let last = found.cue.iter().chain(&found.mention).map(|tokens| tokens.end).max();
    last.is_some_and(|token| {
        (place.at + 1..place.sentence.end)
            .find(|&k| scene.token(k) == Some(token))
            .is_none_or(|k| matches!(scene.str(k), "." | ","))
    })
}

/// What stands behind the quote; where an outlet only reports that Pell called it “X”, or a record that he told it, Pell.
fn tail_or_namer(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let found = tail(scene, place, past)?;
    if found.rule == "according" && is_record(scene, &found) {
        let told = head(scene, place, past).filter(|told| told.rule == "head" && told.mention.is_some());
        return Some(told.unwrap_or(found));
    }
    // what the Quay Shinmun described as a “X”, according to the Courier
    let described = || {
        let words = left(scene, place);
        let v = verb_before(scene, &words, Class::MAY_SAY, 3).filter(|&v| scene.str(v) != "called")?;
        let namer = named_by(scene, v, &words)?;
        let what = (words.start..v).rev().take(8).any(|k| scene.str(k) == "what");
        Some(namer).filter(|_| what)
    };
    if found.rule == "according"
        && let Some(namer) = described()
    {
        return Some(namer);
    }
    let reports = found.cue.as_ref().is_some_and(|cue| matches!(scene.document.str(cue.start), "reported" | "reports"));
    let words = left(scene, place);
    let namer = || named_by(scene, verb_before(scene, &words, Class::MAY_SAY, 3)?, &words);
    // Mayor Jo Pell said the raid was a “X,” the Courier reported.
    let teller = || {
        let told = head(scene, place, past)?;
        let named = told
            .cue
            .clone()
            .is_some_and(|cue| words.clone().any(|k| scene.token(k) == Some(cue.start) && names_it(scene, k)));
        let tells = told.rule == "head" || told.rule == "head-weak" && named;
        (tells && told.mention != found.mention && is_person(scene, &told)).then_some(told)
    };
    Some(if reports { namer().or_else(teller).unwrap_or(found) } else { found })
}

/// Pell told officers he was “X,” according to the report.
fn is_record(scene: &Scene, found: &Answer) -> bool {
    let mut words = found.mention.clone().into_iter().flatten().map(|token| scene.document.str(token));
    words.any(|word| en::RECORDS.contains(&word))
}

/// Another verb right before it: He called it “X”. Not where what he called it is reported by others.
fn adjacent_weak(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let words = left(scene, place);
    if let Some(found) = described_by(scene, &words) {
        return Some(found);
    }
    let Some(v) = verb_before(scene, &words, Class::MAY_SAY, 3) else { return unlisted_before_colon(scene, &words) };
    if scene.is(v, Class::MIND) {
        return None;
    }
    if is_named_by_nobody(scene, v, &words) {
        return Some(said_by_nobody(scene, v));
    }
    if let Some(found) = named_by(scene, v, &words) {
        return Some(found);
    }
    behind(scene, place, past)
        .or_else(|| source_first(scene, place))
        .or_else(|| verb_answer(scene, v, &words, "adjacent-weak", 0.88).filter(|found| !is_meaning(scene, v, found)))
}

/// Pell called it “X,” the Courier reported: whoever gave it the name, if a person is named.
fn named_by(scene: &Scene, v: usize, words: &Range<usize>) -> Option<Answer> {
    let subject = clause::subject(scene, v, words.start).filter(|_| names_it(scene, v))?;
    let named = subject.clone().any(|k| scene.is_name(k) && !scene.is_possessive(k));
    if named { verb_answer(scene, v, words, "adjacent-weak", 0.88) } else { None }
}

/// According to his doctor, Pell shows “X”: the source that opens the sentence.
fn source_first(scene: &Scene, place: &Place) -> Option<Answer> {
    according(scene, place.sentence.start, place.at).flatten()
}

/// Pell thundered: “X”, where no list has the verb.
fn unlisted_before_colon(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    let v = words.end.checked_sub(2).filter(|v| *v > words.start)?;
    // The work was late, he submitted, “X”
    let aside = scene.str(v + 1) == "," && v > words.start + 1 && scene.str(v - 2) == ",";
    let aside = aside && (scene.is(v - 1, Class::PRONOUN) || scene.is_name(v - 1));
    if scene.str(v + 1) != ":" && !aside || !scene.is_unknown_past(v) {
        return None;
    }
    let subject = clause::subject(scene, v, words.start)?;
    let named = subject.clone().any(|k| scene.is_name(k) || scene.is(k, Class::ROLE.or(Class::KIN).or(Class::PRONOUN)));
    if named { answer(scene, subject, v..v + 1, "adjacent-weak", 0.85) } else { None }
}

/// Forms behind *to* or *would*, and verbs of the mind: He wanted to rip the plan and its “X”.
fn head_weak(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = left(scene, place);
    let colon = !words.is_empty() && scene.str(words.end - 1) == ":";
    let tells_who = |v: usize| (v + 1..words.end).any(|k| clause::is_finite(scene, k, words.start));
    words
        .clone()
        .rev()
        // A diver who saw it was blunt: “X”
        .filter(|&v| {
            !is_thought_by_nobody(scene, v, words.start)
                && scene.is(v, Class::SAY.or(Class::MAY_SAY))
                && !(colon && v > words.start && scene.str(v - 1) == "who" && tells_who(v))
        })
        .find_map(|v| verb_answer(scene, v, &words, "head-bare", 0.75).filter(|found| !is_meaning(scene, v, found)))
}

/// Calling it a “X,” Pell left: the subject of the clause behind the words, which a participle at the head of the sentence has.
fn participle_first(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    const MOST_WORDS: usize = 14;
    let opener =
        usize::from(matches!(scene.str(place.sentence.start), "In" | "By" | "While" | "When" | "After" | "Without"));
    let first = place.sentence.start + opener;
    let opens = first + 1 < place.at && place.at <= first + MOST_WORDS && scene.capital(place.sentence.start);
    let calls = scene.is(first, Class::GERUND) && scene.is(first, Class::SAY.or(Class::MAY_SAY))
        || scene.str(first) == "Invoking";
    if !opens || !calls || (first..place.at).any(|k| scene.str(k) == ",") {
        return None;
    }
    let behind = right(scene, place);
    let comma = usize::from(scene.str(behind.start) == ",");
    // Granting that he “X,” though, Pell said
    let aside = clause::is_adverb(scene, behind.start + comma) || scene.str(behind.start + comma) == "though";
    let aside = aside && scene.str(behind.start + comma + 1) == ",";
    let start = behind.start + comma + if aside { 2 } else { 0 };
    let phrase = clause::phrase_starting(scene, start, behind.end).filter(|phrase| can_speak(scene, phrase))?;
    if clause::is_finite(scene, phrase.end, start) {
        answer(scene, phrase, first..first + 1, "head", 0.85)
    } else {
        None
    }
}

/// How many commas and quotes behind a quote may open the clause that reports it; those further on belong to others.
const MOST_STARTS: usize = 12;

/// It would be “X” for all, the minister said.
pub(super) fn behind(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let end = place.sentence.end.min(place.at + 2 * REACH);
    let starts = (place.at + 1..end).filter_map(|k| match () {
        () if scene.str(k) == "," && scene.str(k + 1) == "as" => Some(k + 2),
        () if scene.str(k) == "," => Some(k + 1),
        // called it “X” and said, “Y,” the office said: of Y
        () if scene.is_quote(k - 1) && k - 1 != place.at && !is_introduced(scene, k - 1, place.at) => Some(k),
        () => None,
    });
    for start in starts.take(MOST_STARTS) {
        if let Some(found) = according(scene, start, end) {
            return found;
        }
        let cue = |v: usize| {
            scene.is(v, Class::SAY) && !scene.is(v, Class::GERUND) && (clause::is_finite(scene, v, start) || v == start)
                || (FINDS.contains(&scene.str(v))
                    || matches!(scene.str(v), "shows" | "showed" | "suggests" | "suggested"))
                    && v > start
                    && scene.str(v + 1) == "."
        };
        let Some(verb) = (start..end.min(start + 12)).find(|&v| cue(v)) else { continue };
        if takes_object(scene, verb, end) && !(verb == start && closes_with_subject(scene, verb, end)) {
            continue;
        }
        let phrase = match verb == start {
            true if matches!(scene.str(verb), "told" | "tells" | "asked") => None,
            true => clause::phrase_starting(scene, verb + 1, end),
            false => clause::subject(scene, verb, start)
                .filter(|s| s.start <= start + 1 && !scene.is(s.start, Class::RELATIVE)),
        };
        if let Some(phrase) = phrase {
            return answer(scene, phrase, verb..verb + 1, "behind", 0.85);
        }
    }
    None
}

/// … and said, “Y”: whether a verb of speaking and a pause stand right before the quote at item `k`, behind the one at `from`.
fn is_introduced(scene: &Scene, k: usize, from: usize) -> bool {
    k > from + 2
        && matches!(scene.str(k - 1), "," | ":")
        && scene.is(k - 2, Class::SAY)
        && scene.is(k - 2, Class::FINITE)
}

/// It had “X”, said the committee: nothing stands behind the verb but who spoke, and when or where.
fn closes_with_subject(scene: &Scene, verb: usize, end: usize) -> bool {
    let phrase = clause::phrase_starting(scene, verb + 1, end).filter(|phrase| can_speak(scene, phrase));
    phrase.is_some_and(|phrase| {
        phrase.end >= end
            || matches!(scene.str(phrase.end), "." | ",")
            || scene.is(phrase.end, Class::TIME.or(Class::PREPOSITION))
    })
}

/// Whether a mention is of someone who can speak: a name, a pronoun, a role.
pub(super) fn is_person(scene: &Scene, answer: &Answer) -> bool {
    let document = scene.document;
    answer.mention.as_ref().is_some_and(|mention| {
        // The restoration of the Carrow Bridge is nobody.
        let head = mention.clone().take_while(|&i| !document.class(i).is(Class::PREPOSITION));
        head.into_iter().any(|i| {
            document.tokens[i].capital && i > mention.start
                || document.class(i).is(Class::PRONOUN.or(Class::ROLE).or(Class::KIN).or(Class::TITLE))
                || document.senses[i] & (people::ROLE | people::GENERIC | people::BODY) != 0
                || document.tokens[i].capital && document.class(i) == Class::default()
        })
    })
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
