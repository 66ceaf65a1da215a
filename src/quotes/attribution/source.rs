//! Words that name a source without a verb of speaking: his claim that, according to the report.

use std::ops::Range;

use super::Answer;
use super::clause::{self, Phrase};
use super::scene::Scene;
use super::verbs::{answer, can_speak, main_subject, verb_answer};
use crate::quotes::lang::Class;

/// Pell's conclusion that it was “X”; his description of it as “X”.
pub(super) fn possessor(scene: &Scene, k: usize, words: &Range<usize>) -> Option<Answer> {
    // his claim last week that
    let undated = |n: &usize| !scene.is(*n, Class::TIME) && !matches!(scene.str(*n), "last" | "on" | "this");
    let dated = (k + 1..words.end.min(k + 4)).find(undated).is_some_and(|n| n > k + 1 && scene.str(n) == "that");
    let follows = dated
        || matches!(scene.str(k + 1), "that" | "of" | "to" | "for" | "as" | ":" | "," | "about" | "by" | "from" | "")
        || scene.is(k + 1, Class::BE);
    if !scene.is(k, Class::WORDS) || k == words.start || !follows {
        return None;
    }
    // the suggestion by Pell that it “X”
    if matches!(scene.str(k + 1), "by" | "from") {
        let phrase = clause::phrase_starting(scene, k + 2, words.end).filter(|phrase| can_speak(scene, phrase))?;
        return if scene.str(phrase.end) == "that" { answer(scene, phrase, k..k + 1, "possessor", 0.8) } else { None };
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
    if scene.str(k + 1) == "as" && !DEPICTIONS.contains(&scene.str(k)) {
        // He played down Pell's comments as “X”: he says what they are.
        return None;
    }
    let repeated =
        phrase.start.checked_sub(1).filter(|v| *v > words.start && clause::is_finite(scene, *v, words.start));
    let phrase = repeated
        .filter(|v| scene.is(phrase.start, Class::OBJECT) && scene.is(*v, Class::VERBAL))
        .and_then(|v| clause::subject(scene, v, words.start))
        .filter(|subject| can_speak(scene, subject))
        .unwrap_or(phrase);
    answer(scene, phrase, k..k + 1, "possessor", 0.8)
}

/// Nouns for words that say as what something is seen.
const DEPICTIONS: [&str; 8] = [
    "description",
    "portrayal",
    "characterization",
    "characterisation",
    "depiction",
    "dismissal",
    "denunciation",
    "view",
];

/// `according to S`; the outer option says whether the words are these at all.
pub(super) fn according(scene: &Scene, k: usize, to: usize) -> Option<Option<Answer>> {
    let follows = |words: &[&str]| words.iter().enumerate().all(|(n, word)| scene.str(k + 1 + n) == *word);
    let end = match scene.str(k) {
        "according" | "According" if follows(&["to"]) => k + 2,
        "in" | "In" if ["words", "view", "opinion"].iter().any(|noun| follows(&["the", noun, "of"])) => k + 4,
        "as" if puts_it(scene, k, to) => k + 1,
        "in" | "In" if view_of(scene, k).is_some() => {
            let owner = view_of(scene, k)?;
            let cue = k..owner.end + 1;
            return Some(answer(scene, owner, cue, "according", 0.9));
        }
        // For her money, in his view
        _ if is_by_ones_view(scene, k) => return Some(answer(scene, k + 1..k + 2, k..k + 3, "according", 0.85)),
        // “X” – as described by Pell
        "as" if is_parted(scene, k) && is_worded(scene, k + 1) => k + 3,
        // As reported by the Courier, “X”: with no words of the writer's own between
        "As" if is_reported_by(scene, k, to) => k + 3,
        "per" | "Per" if names_source(scene, k) => k + 1,
        _ => return None,
    };
    // according to him
    let pronoun = matches!(scene.str(end), "him" | "her" | "them") && !scene.is_word(end + 1);
    let phrase = if pronoun { Some(end..end + 1) } else { clause::phrase_starting(scene, end, to) };
    let phrase = phrase.map(|phrase| author_of(scene, &phrase, to).unwrap_or(phrase));
    Some(phrase.and_then(|p| answer(scene, p, k..end, "according", 0.93)))
}

/// “X”, as Jo Pell put it.
fn puts_it(scene: &Scene, k: usize, to: usize) -> bool {
    let put = |phrase: Phrase| {
        let verb = behind_aside(scene, phrase.end, to).unwrap_or(phrase.end);
        matches!(scene.str(verb), "put" | "puts") && scene.str(verb + 1) == "it"
    };
    is_parted(scene, k) && clause::phrase_starting(scene, k + 1, to).is_some_and(put)
}

/// Described by, stated by; not: reported by, quoted by, which pass the words on.
fn is_worded(scene: &Scene, k: usize) -> bool {
    let passes_on = scene.str(k) == "reported" || clause::cites(scene.str(k));
    scene.is(k, Class::SAY.or(Class::MAY_SAY)) && !passes_on && scene.str(k + 1) == "by"
}

/// In Jo Pell's view, in the mayor's words: whose it is.
fn view_of(scene: &Scene, k: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 5;
    const VIEWS: [&str; 8] = ["view", "opinion", "eyes", "words", "judgment", "judgement", "telling", "phrase"];
    let owner = (k + 1..k + 1 + MOST_WORDS).take_while(|&i| scene.is_word(i)).find(|&i| scene.is_possessive(i))?;
    let closes = VIEWS.contains(&scene.str(owner + 1)) && !scene.is_word(owner + 2);
    let phrase = k + 1..owner + 1;
    (closes && can_speak(scene, &phrase) || closes && phrase.clone().any(|i| scene.is_name(i))).then_some(phrase)
}

/// In his view, for her money, to their mind: what one thinks, with whose it is.
fn is_by_ones_view(scene: &Scene, k: usize) -> bool {
    let own = scene.is(k + 1, Class::OBJECT) && !scene.is(k + 1, Class::PRONOUN.or(Class::FIRST_PERSON));
    let view = |nouns: &[&str]| nouns.contains(&scene.str(k + 2)) && !scene.is_word(k + 3);
    own && match scene.str(k) {
        "in" | "In" => view(&["view", "opinion", "eyes", "mind", "judgment", "judgement", "telling"]),
        "for" | "For" => view(&["money"]),
        "to" | "To" => view(&["mind", "eyes"]),
        _ => false,
    }
}

/// According to a tweet on Monday by Jo Pell: who wrote the document that the phrase is of.
fn author_of(scene: &Scene, phrase: &Phrase, to: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 4;
    let issued =
        matches!(scene.str(phrase.end - 1), "released" | "issued" | "published" | "posted" | "written" | "sent");
    let noun = phrase.end - 1 - usize::from(issued && phrase.len() > 1);
    // excerpts of his speech released by the palace: his
    let own = issued && scene.is(phrase.start, Class::OBJECT);
    let document = scene.is(noun, Class::DOCUMENT) && !scene.capital(noun) && !own;
    let timed = |&k: &usize| scene.is(k, Class::TIME) || scene.str(k) == "on";
    let by = (phrase.end..to).take(MOST_WORDS).find(|k| !timed(k)).filter(|&k| document && scene.str(k) == "by")?;
    let author = clause::phrase_starting(scene, by + 1, to)?;
    author.clone().any(|k| scene.is_name(k)).then_some(author)
}

/// As reported by the Courier, “X”; As told to the board by Pell is not so: who stands behind *by* has the words that follow.
fn is_reported_by(scene: &Scene, k: usize, to: usize) -> bool {
    const REPORTED: [&str; 8] =
        ["reported", "noted", "told", "explained", "described", "stated", "observed", "written"];
    let by = REPORTED.contains(&scene.str(k + 1)) && scene.str(k + 2) == "by";
    let source = || clause::phrase_starting(scene, k + 3, to);
    by && source().is_some_and(|source| scene.str(source.end) == "," && scene.is_quote(source.end + 1))
}

/// Whether a pause or a quote stands before item `k`.
fn is_parted(scene: &Scene, k: usize) -> bool {
    k > 0 && (matches!(scene.str(k - 1), "," | "–" | "—") || scene.is_quote(k - 1))
}

/// The item behind the aside between commas that starts at `k`; `k` where none does.
pub(super) fn behind_aside(scene: &Scene, k: usize, to: usize) -> Option<usize> {
    const MOST_ASIDE: usize = 30;
    if scene.str(k) != "," {
        return Some(k);
    }
    let ends = |c: &usize| scene.str(*c) == "," && !scene.is_name(*c + 1) && !scene.is(*c + 1, Class::DETERMINER);
    (k + 1..to.min(k + MOST_ASIDE)).find(ends).map(|c| c + 1)
}

/// “X,” per the bylaws; Per the bylaws, …; not: ten dollars per hour; he said, per an interpreter, that …
fn names_source(scene: &Scene, per: usize) -> bool {
    let behind_quote =
        per > 0 && scene.is_quote(per - 1) || per > 1 && scene.str(per - 1) == "," && scene.is_quote(per - 2);
    (behind_quote || scene.capital(per))
        && (scene.is(per + 1, Class::DETERMINER.or(Class::OBJECT)) || scene.is_name(per + 1))
}

/// The film ends with the message, “X”: what has such words.
pub(super) fn ends_with(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    const WITH: [&str; 9] = ["ends", "ended", "opens", "opened", "begins", "began", "concludes", "concluded", "closes"];
    let pause = usize::from(matches!(scene.str(words.end.checked_sub(1)?), "," | ":"));
    let noun = words.end.checked_sub(1 + pause).filter(|k| *k > words.start + 3)?;
    let with = noun - 2;
    let verb = with - 1;
    let words_of = scene.is(noun, Class::WORDS.or(Class::DOCUMENT))
        || matches!(scene.str(noun), "caption" | "inscription" | "title");
    if !words_of || scene.str(with) != "with" || !scene.is(noun - 1, Class::DETERMINER) {
        return None;
    }
    if !WITH.contains(&scene.str(verb)) {
        // posted a picture of Pell, with the caption: “X”
        const PUTS: [&str; 8] = ["posted", "posts", "shared", "tweeted", "published", "uploaded", "wrote", "added"];
        let puts = (words.start..with).any(|k| PUTS.contains(&scene.str(k)));
        return main_subject(scene, words.start..with, "head", 0.8).filter(|_| pause == 1 && puts);
    }
    let phrase = clause::phrase_ending(scene, verb - 1, words.start)?;
    answer(scene, phrase, verb..verb + 1, "head", 0.85)
}

/// Pell referred to a boat called Morium as “X”; not: to a letter in which Moss wrote of it as “X”.
pub(super) fn refers_to_as(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    const LEAST_WORDS: usize = 5;
    let refers = |v: &usize| {
        matches!(scene.str(*v), "referred" | "refers")
            && scene.str(*v + 1) == "to"
            && words.end >= *v + LEAST_WORDS
            && !(*v + 2..words.end).any(|k| scene.is(k, Class::PRONOUN.or(Class::RELATIVE)))
    };
    let verb = words.clone().rev().find(refers).filter(|_| scene.str(words.end - 1) == "as")?;
    verb_answer(scene, verb, words, "head", 0.85)
}

/// Verbs by which one calls a thing so, with *as* or without it, and those that need *as*: a participle, as it starts a sentence or not.
fn calls(verb: &str, with_as: bool) -> bool {
    const CALLED: [&str; 9] =
        ["described", "dubbed", "called", "branded", "labelled", "labeled", "rated", "declared", "deemed"];
    const WITH_AS: [&str; 20] = [
        "hailed",
        "denounced",
        "criticised",
        "criticized",
        "condemned",
        "praised",
        "dismissed",
        "attacked",
        "welcomed",
        "rejected",
        "slammed",
        "derided",
        "mocked",
        "ridiculed",
        "portrayed",
        "decried",
        "lauded",
        "panned",
        "characterised",
        "characterized",
    ];
    let same = |one: &&str| verb.eq_ignore_ascii_case(one);
    CALLED.iter().any(same) || with_as && WITH_AS.iter().any(same)
}

/// A delay described as a “X” by passengers: who calls it so, behind the words.
pub(super) fn described_by(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    let article = usize::from(matches!(scene.str(words.end.checked_sub(1)?), "a" | "an" | "the"));
    let last = words.end.checked_sub(1 + article)?;
    let as_ = scene.str(last) == "as";
    let verb = if as_ { last.checked_sub(1)? } else { last };
    let by = words.end + 1;
    // Rated “X” by inspectors, the school: the sentence starts so
    let opens = verb == words.start && scene.capital(verb);
    // what it described as a “X”: it has a subject
    let acts = verb > words.start && scene.is(verb - 1, Class::PRONOUN);
    let behind = verb > words.start + 1 && !scene.capital(verb) && !acts;
    if scene.str(by) != "by" || !(opens || behind) || !calls(scene.str(verb), as_) {
        return None;
    }
    let sentence = scene.sentences.get(scene.sentences.partition_point(|s| s.end <= by))?;
    let phrase = clause::phrase_starting(scene, by + 1, sentence.end).filter(|phrase| can_speak(scene, phrase))?;
    answer(scene, with_partner(scene, phrase, sentence.end), verb..verb + 1, "by-agent", 0.85)
}

/// By his friend and fellow broadcaster Jo Pell: the name that closes what somebody is.
fn with_partner(scene: &Scene, phrase: Phrase, to: usize) -> Phrase {
    let named = phrase.clone().any(|k| scene.is_name(k));
    let joined = !named && scene.str(phrase.end) == "and" && !scene.is(phrase.end + 1, Class::DETERMINER);
    let next = if joined { clause::phrase_starting(scene, phrase.end + 1, to) } else { None };
    match next.filter(|next| scene.is_name(next.end - 1)) {
        Some(next) => phrase.start..next.end,
        None => phrase,
    }
}

/// A stone described by Pell as “X”, dubbed by the papers “X”: who calls it so.
pub(super) fn called_by(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    const MOST_WORDS: usize = 20;
    let low = words.start.max(words.end.saturating_sub(MOST_WORDS));
    // “X” and by his mother as “Y”
    let shared = || {
        let and = low.checked_sub(1).filter(|k| scene.is_quote(*k) && scene.is(low, Class::AND))? + 1;
        (scene.str(and + 1) == "by" && scene.str(words.end - 1) == "as").then_some(and)
    };
    let article = usize::from(matches!(scene.str(words.end.wrapping_sub(1)), "a" | "an" | "the"));
    let as_ = words.end > words.start + article && scene.str(words.end - 1 - article) == "as";
    // described on Tuesday by, dismissed in the upper house by
    const MOST_BETWEEN: usize = 6;
    let by_of = |v: usize| {
        let mut between = (v + 1..words.end.min(v + 1 + MOST_BETWEEN)).take_while(|&k| scene.is_word(k));
        let by = between.find(|&k| scene.str(k) == "by")?;
        (by == v + 1 || scene.is(v + 1, Class::PREPOSITION.or(Class::TIME))).then_some(by)
    };
    let called = || {
        let verb = (low..words.end).rev().find(|&v| calls(scene.str(v), as_) && by_of(v).is_some())?;
        Some((verb, by_of(verb)?))
    };
    let (verb, by) = called().or_else(|| shared().map(|and| (and, and + 1)))?;
    let phrase = clause::phrase_starting(scene, by + 1, words.end).filter(|phrase| can_speak(scene, phrase))?;
    // by Jo Pell, himself a former minister, as “X”
    let apposed = scene.str(phrase.end) == "," && as_ && scene.str(words.end - 2 - article) == ",";
    let closes = apposed || (phrase.end..words.end).all(|k| matches!(scene.str(k), "as" | "a" | "an" | "the"));
    if closes { answer(scene, phrase, verb..verb + 1, "by-agent", 0.85) } else { None }
}
