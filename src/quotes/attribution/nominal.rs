//! Nouns for words that tell whose a quote is: “X” was her verdict; “X” came the reply; That was the view of Jo Pell.; Her answer, when
//! it was put to her: “X”

use std::ops::Range;

use super::clause::{self, Phrase};
use super::rules::{left, right};
use super::scene::{Place, Scene};
use super::speech;
use super::verbs::{answer, can_speak};
use super::{Answer, Past};
use crate::quotes::lang::{Class, en, people};

/// How many words of a verdict, a reply or what else it is called may stand before the noun.
const MOST_WORDS: usize = 6;

/// A noun for what somebody has said.
pub(super) fn is_utterance(scene: &Scene, k: usize) -> bool {
    (scene.is(k, Class::WORDS) || en::UTTERANCES.contains(&scene.str(k))) && !scene.capital(k)
}

/// “X” was her verdict; “X” were Pell's exact words; “X” is how she sums it up; “X” was all he had to say.
pub(super) fn verdict(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    if !left(scene, place).is_empty() {
        return None;
    }
    let words = right(scene, place);
    let be = words.clone().find(|&k| scene.str(k) != ",")?;
    // “X”: the words are those of Pell
    if matches!(scene.str(be), ":" | "–" | "—") {
        return pointed_at(scene, be + 1, words.end, "verdict");
    }
    if scene.is(be, Class::BE) { owner_behind_be(scene, be, words.end, "verdict") } else { None }
}

/// Whose words they are, by what stands behind the *was* at `be`.
fn owner_behind_be(scene: &Scene, be: usize, to: usize, rule: &'static str) -> Option<Answer> {
    let first = (be + 1..to).find(|&k| !clause::is_adverb(scene, k))?;
    let cue = be..be + 1;
    match scene.str(first) {
        // how Pell puts it, the way Pell puts it
        "how" | "the" if scene.str(first) == "how" || scene.str(first + 1) == "way" => {
            let start = first + 1 + usize::from(scene.str(first) == "the");
            let phrase = clause::phrase_starting(scene, start, to)?;
            let aside = scene.str(phrase.end) == ",";
            let acts = aside || clause::is_finite(scene, phrase.end, start);
            let how = acts && can_speak(scene, &phrase);
            return if how { answer(scene, phrase, cue, rule, 0.9) } else { None };
        }
        "all" | "what" => {
            let phrase = clause::phrase_starting(scene, first + 1, to)?;
            let says = |k: usize| scene.is(k, Class::SAY) || matches!(scene.str(k), "offer" | "manage" | "muster");
            let speaks = (phrase.end..to.min(phrase.end + MOST_WORDS)).any(says)
                && (can_speak(scene, &phrase) || is_somebody(scene, &phrase));
            return if speaks { answer(scene, phrase, cue, rule, 0.9) } else { None };
        }
        // the words are those of Pell
        "those" if scene.str(first + 1) == "of" => {
            let phrase = clause::phrase_starting(scene, first + 2, to).filter(|phrase| can_speak(scene, phrase))?;
            return answer(scene, phrase, cue, rule, 0.9);
        }
        _ => {}
    }
    answer(scene, owner(scene, first, to)?, cue, rule, 0.9)
}

/// Hurley's last words to her were “X”, whoever reports that they were.
pub(super) fn last_words(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    const WHICH: [&str; 8] = ["last", "first", "final", "exact", "only", "dying", "parting", "opening"];
    let words = left(scene, place);
    let comma = usize::from(matches!(scene.str(words.end.checked_sub(1)?), "," | ":"));
    let be = words.end.checked_sub(1 + comma).filter(|&k| k > words.start && scene.is(k, Class::BE))?;
    let mut near = (words.start..be).rev().take(MOST_WORDS).take_while(|&k| scene.is_word(k));
    let noun = near.find(|&k| scene.str(k) == "words" && k > words.start && WHICH.contains(&scene.str(k - 1)))?;
    let first = (words.start..noun).rev().take(3).find(|&k| scene.is_possessive(k) || scene.is(k, Class::OBJECT))?;
    let speaker = if scene.is_possessive(first) {
        clause::phrase_ending(scene, first, words.start).filter(|phrase| is_somebody(scene, phrase))?
    } else {
        first..first + 1
    };
    answer(scene, speaker, noun..noun + 1, "possessor", 0.9)
}

/// Whose the words are that the phrase from `first` on is a noun for: her only comment, Pell's exact words, the verdict of Pell.
fn owner(scene: &Scene, first: usize, to: usize) -> Option<Phrase> {
    let high = to.min(first + MOST_WORDS + 2);
    let noun = (first..high).take_while(|&k| scene.is_word(k)).find(|&k| is_utterance(scene, k))?;
    let own = scene.is(first, Class::OBJECT) && !scene.is(first, Class::PRONOUN) && noun > first;
    if own {
        return Some(first..first + 1);
    }
    if let Some(owner) = (first..noun).rev().find(|&k| scene.is_possessive(k)) {
        return clause::phrase_ending(scene, owner, first).filter(|phrase| is_somebody(scene, phrase));
    }
    let of = matches!(scene.str(noun + 1), "of" | "from");
    clause::phrase_starting(scene, noun + 2, to).filter(|phrase| of && can_speak(scene, phrase))
}

/// Whether a phrase, which may be a possessive, is of people or a body.
pub(super) fn is_somebody(scene: &Scene, phrase: &Phrase) -> bool {
    const SOMEBODY: people::Senses =
        people::ROLE | people::TITLE | people::GENERIC | people::BODY | people::MALE | people::FEMALE;
    let somebody = |k: usize| scene.token(k).is_some_and(|i| scene.document.senses[i] & SOMEBODY != 0);
    phrase.clone().any(|k| scene.is_name(k) || scene.is(k, Class::PRONOUN) || somebody(k))
}

/// To chants of “X”, their cries of “X”: words of many, who are seldom told.
pub(super) fn shouted(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let noun = speech::cry_before(scene, place).filter(|noun| *noun > place.sentence.start)?;
    let own = scene.is(noun - 1, Class::OBJECT) && !scene.is(noun - 1, Class::PRONOUN);
    if own {
        return answer(scene, noun - 1..noun, noun..noun + 1, "possessor", 0.8);
    }
    Some(Answer { mention: None, cue: None, rule: "none", confidence: 0.1 })
}

/// “X” came the reply, came a shout from the guard: the guard; where nobody is named, nobody.
pub(super) fn came(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = right(scene, place);
    let verb = words.clone().find(|&k| scene.str(k) != ",")?;
    if !matches!(scene.str(verb), "came" | "comes" | "went" | "goes") {
        return None;
    }
    let noun = (verb + 1..words.end.min(verb + MOST_WORDS))
        .take_while(|&k| scene.is_word(k))
        .find(|&k| is_utterance(scene, k) || en::VOICES.contains(&scene.str(k)))?;
    let opened = scene.is(verb + 1, Class::DETERMINER.or(Class::OBJECT)) || scene.is_name(verb + 1);
    if !opened {
        return None;
    }
    // came the reply, from behind her glasses; came a shout from the guard
    let from = noun + 1;
    let source = || {
        let from = if scene.str(from) == "," { from + 1 } else { from };
        let phrase = clause::phrase_starting(scene, from + 1, words.end).filter(|_| scene.str(from) == "from")?;
        let person = phrase.clone().any(|k| scene.is_name(k) || scene.is(k, Class::ROLE.or(Class::KIN)));
        (person && can_speak(scene, &phrase)).then_some(phrase)
    };
    match owner(scene, verb + 1, noun + 1).or_else(source) {
        Some(phrase) => answer(scene, phrase, verb..verb + 1, "came", 0.9),
        None => Some(Answer { mention: None, cue: None, rule: "came", confidence: 0.1 }),
    }
}

/// “X.” That was the verdict of Jo Pell. “X.”¶ That is how Jo Pell, 77, answers.: the sentence behind words that stand alone tells whose
/// they are.
pub(super) fn told_behind(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    if place.sentence != (place.at..place.at + 1) {
        return None;
    }
    if let Some(behind) = scene.sentences_behind(place).first() {
        return pointed_at(scene, behind.start, behind.end, "told-behind");
    }
    let next = scene.first_ahead().filter(|_| place.at == 0)?;
    pointed_at(&next, 0, next.items.len(), "told-behind")
}

/// That was the verdict of Pell; those were Pell's words; the answer came from Pell; with that, Pell sat down.
fn pointed_at(scene: &Scene, from: usize, to: usize, rule: &'static str) -> Option<Answer> {
    let first = scene.str(from);
    let points = ["that", "this", "those", "these"].iter().any(|word| word.eq_ignore_ascii_case(first));
    if points {
        // That was, that one is
        let be = from + 1 + usize::from(scene.str(from + 1) == "one");
        return owner_behind_be(scene, be, to, rule).filter(|_| scene.is(be, Class::BE));
    }
    if first.eq_ignore_ascii_case("with") && scene.str(from + 1) == "that" {
        let start = from + 2 + usize::from(scene.str(from + 2) == ",");
        let phrase = clause::phrase_starting(scene, start, to).filter(|phrase| can_speak(scene, phrase))?;
        return if clause::is_finite(scene, phrase.end, start) {
            answer(scene, phrase, from..from + 2, rule, 0.85)
        } else {
            None
        };
    }
    if first.eq_ignore_ascii_case("so") && scene.is(from + 1, Class::SAY) && scene.is(from + 1, Class::FINITE) {
        let phrase = clause::phrase_starting(scene, from + 2, to).filter(|phrase| can_speak(scene, phrase))?;
        return answer(scene, phrase, from + 1..from + 2, rule, 0.9);
    }
    if !first.eq_ignore_ascii_case("the") {
        return None;
    }
    let noun = (from + 1..to.min(from + 4)).find(|&k| is_utterance(scene, k))?;
    let verb = noun + 1;
    if scene.is(verb, Class::BE) && scene.str(verb + 1) == "those" {
        return owner_behind_be(scene, verb, to, rule);
    }
    if !matches!(scene.str(verb), "came" | "comes") || scene.str(verb + 1) != "from" {
        return None;
    }
    let phrase = clause::phrase_starting(scene, verb + 2, to)?;
    const PERSON: Class = Class::ROLE.or(Class::KIN).or(Class::TITLE);
    let person = |phrase: &Phrase| phrase.clone().any(|k| scene.is_name(k) || scene.is(k, PERSON));
    // from the bench, where Pell was on her feet: Pell
    let there = if scene.str(phrase.end) == "," && scene.str(phrase.end + 1) == "where" {
        clause::phrase_starting(scene, phrase.end + 2, to)
    } else {
        None
    };
    let speaker = there.filter(person).or_else(|| Some(phrase).filter(person))?;
    answer(scene, speaker, verb..verb + 1, rule, 0.85)
}

/// Pell's response when it was read to her: “X”; Her advice has not changed: “X”; His reply, seen by the Courier, ran to two words: “X”.
pub(super) fn owner_before_colon(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    const MOST_TOLD: usize = 5;
    let words = left(scene, place);
    let colon = words.end.checked_sub(1).filter(|k| words.contains(k) && scene.str(*k) == ":")?;
    let start = words.start;
    if start != place.sentence.start || !scene.capital(start) {
        return None;
    }
    let noun =
        (start..colon.min(start + MOST_WORDS)).take_while(|&k| scene.is_word(k)).find(|&k| is_utterance(scene, k))?;
    let next = noun + 1;
    // The reaction of Pell was typical: “X”
    let circumstance = matches!(scene.str(next), "of" | "from" | "when" | "after" | "as" | "on" | "to" | "," | ":")
        // Her advice has not changed: “X”
        || matches!(scene.str(next), "has" | "have" | "had" | "remains" | "remained") && !scene.is(next + 1, Class::PREPOSITION)
        || scene.str(next) == "ran" && scene.str(next + 1) == "to"
        // Pell's answer was short: “X”, came back at once: “X”
        || (scene.is(next, Class::BE) || scene.str(next) == "came")
            && colon <= next + MOST_TOLD
            // His claim was denied by the club: “X”, her answer came from a lawyer: “X”
            && !(next..colon).any(|k| matches!(scene.str(k), "by" | "from"));
    // Her answer, Pell said, was: “X”
    let says = |k: usize| scene.is(k, Class::SAY) && clause::is_finite(scene, k, start);
    let main = (start..colon).any(|k| says(k) && !clause::is_passive(scene, k, start));
    // Moss dismissed claims of Pell, saying: “X”
    let acts = (start..noun).any(|k| clause::is_finite(scene, k, start));
    let own = |phrase: &Phrase| scene.is(phrase.start, Class::OBJECT) || is_somebody(scene, phrase);
    let phrase = owner(scene, start, colon).filter(|phrase| circumstance && !main && !acts && own(phrase))?;
    answer(scene, phrase, noun..noun + 1, "verdict", 0.9)
}

/// Whoever a sentence of its own asks for: His side of it? Pell?
pub(super) fn called_up(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    let mark = words.end.checked_sub(1).filter(|k| *k > words.start && scene.str(*k) == "?")?;
    let phrase = words.start..mark;
    let plain = phrase.len() <= MOST_WORDS && phrase.clone().all(|k| scene.is_word(k));
    if !plain || phrase.clone().any(|k| clause::is_finite(scene, k, phrase.start)) {
        return None;
    }
    if phrase.clone().all(|k| scene.is_name(k)) {
        return answer(scene, phrase.clone(), mark..mark + 1, "introduced", 0.8);
    }
    let own = scene.is(phrase.start, Class::OBJECT) && !scene.is(phrase.start, Class::PRONOUN);
    let noun = |k: usize| is_utterance(scene, k) || matches!(scene.str(k), "side" | "defence" | "defense" | "secret");
    // Pell's verdict?
    if !own && phrase.clone().any(|k| is_utterance(scene, k)) {
        return answer(scene, owner(scene, phrase.start, mark)?, mark..mark + 1, "introduced", 0.8);
    }
    if own && phrase.clone().any(noun) {
        return answer(scene, phrase.start..phrase.start + 1, mark..mark + 1, "introduced", 0.8);
    }
    None
}

/// Does Pell regret it? What would she do now?: whom a question is about, which the next words answer.
pub(super) fn asked_about(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    const MOST_QUESTION: usize = 25;
    let mark = words.end.checked_sub(1).filter(|k| scene.str(*k) == "?" && words.len() <= MOST_QUESTION)?;
    let opens = scene.str(words.start);
    let wh = ["What", "Why", "How", "Where", "When"].contains(&opens) || matches!(opens, "And" | "So" | "But");
    let aux = words.start + usize::from(wh);
    if !scene.is(aux, Class::AUX.or(Class::BE)) {
        return None;
    }
    let names = (aux + 1..mark).take_while(|&k| scene.is_name(k) || scene.is_abbreviation_stop(k)).count();
    // Did Jo Pell regret it?
    let phrase = match names {
        0 => clause::phrase_starting(scene, aux + 1, mark)?,
        names => aux + 1..aux + 1 + names,
    };
    let pronoun = scene.is(phrase.start, Class::HE.or(Class::SHE)) && scene.is(phrase.start, Class::PRONOUN);
    let given =
        |k: usize| scene.token(k).is_some_and(|i| scene.document.senses[i] & (people::GIVEN | people::TITLE) != 0);
    let named = scene.is_name(phrase.end - 1) && phrase.len() > 1 && given(phrase.start);
    if pronoun || named { answer(scene, phrase, aux..aux + 1, "introduced", 0.7) } else { None }
}

/// Pell had a short answer, her partner has one question: the sentence ends with words that somebody has.
pub(super) fn has_words(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    const HAS: [&str; 8] = ["had", "has", "gave", "gives", "offered", "offers", "sent", "issued"];
    let verb = words.clone().find(|&v| HAS.contains(&scene.str(v)) && v > words.start)?;
    let stop = (verb..words.end).find(|&k| matches!(scene.str(k), "." | ":" | ",")).unwrap_or(words.end);
    let object = verb + 1..stop.min(verb + 1 + MOST_WORDS);
    let opened = scene.is(object.start, Class::DETERMINER) && !scene.is(object.start, Class::OBJECT);
    if !opened || !object.clone().any(|k| is_utterance(scene, k)) || object.clone().any(|k| scene.is(k, Class::NOT)) {
        return None;
    }
    let subject = clause::subject(scene, verb, words.start).filter(|subject| can_speak(scene, subject))?;
    answer(scene, subject, verb..verb + 1, "introduced", 0.8)
}
