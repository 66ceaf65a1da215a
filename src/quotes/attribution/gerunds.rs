//! The subject of a participle: supporters chanting, with Pell saying, a sign reading, as saying; and who sent or got the text that reads.

use super::clause::{
    Phrase, cites, governs, is_adverb, is_finite, is_passive, is_plural, phrase_ending, phrase_starting,
};
use super::scene::Scene;
use crate::quotes::lang::Class;
/// The noun right before a gerund where it is its subject: supporters chanting, with Smith saying, a sign reading.
pub(super) fn before_gerund(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    let as_adverb = v > from + 2 && is_adverb(scene, v - 1) && scene.str(v - 2) == "as";
    let v = if as_adverb { v - 1 } else { v };
    if v > from + 1 && scene.str(v - 1) == "as" {
        if scene.str(v - 2) == "," {
            return cited_with_aside(scene, v, from);
        }
        // The paper quoted the owner as saying.
        return phrase_ending(scene, v - 2, from).filter(|p| p.start > from && cites(scene.str(p.start - 1)));
    }
    if let Some(object) =
        v.checked_sub(1).filter(|o| *o > from && scene.is(v, Class::SAY) && is_object_pronoun(scene, *o))
    {
        // The paper reported him saying
        return Some(object..object + 1).filter(|_| REPORTS.contains(&scene.str(object - 1)));
    }
    let before = before_with_adverb(scene, v, from).filter(|b| {
        *b >= from
            && scene.is_word(*b)
            && !scene.is(*b, Class::PREPOSITION.or(Class::AND).or(Class::SUBORDINATOR))
            && !is_adverb(scene, *b)
    })?;
    let mut phrase = phrase_ending(scene, before, from)?;
    // It comes on the heels of Pell admitting that
    const HEELS: [&str; 6] = ["heels", "wake", "news", "sight", "sound", "spectacle"];
    let of =
        phrase.clone().rev().find(|&k| scene.str(k) == "of" && k > phrase.start && HEELS.contains(&scene.str(k - 1)));
    if let Some(of) = of.filter(|_| scene.is_name(before)) {
        return Some(of + 1..phrase.end);
    }
    // A tape emerged of Pell mentioning
    let tape =
        |k: usize| matches!(scene.str(k), "tape" | "video" | "footage" | "recording" | "audio" | "clip" | "film");
    let of = phrase.start.checked_sub(1).filter(|k| *k > from && scene.str(*k) == "of");
    if of.is_some_and(|of| (from..of).rev().take(4).any(tape)) && scene.is_name(before) {
        return Some(phrase);
    }
    if let Some(with) = phrase.clone().rev().find(|&k| scene.str(k) == "with")
        && with > phrase.start
        && !scene.is(with - 1, Class::ROLE.or(Class::KIN))
    {
        // A long day with Pell saying: she says it.
        phrase.start = with + 1;
    }
    let ahead = phrase.start.checked_sub(1).filter(|a| *a >= from);
    if ahead.is_some_and(|a| cites(scene.str(a))) {
        // The paper quoted a spokesman for Quay complaining
        return Some(phrase);
    }
    // Footage shows Jo Pell saying
    const PERCEIVES: [&str; 15] = [
        "shows",
        "showed",
        "show",
        "heard",
        "hear",
        "hears",
        "filmed",
        "captured",
        "captures",
        "recorded",
        "remembers",
        "remembered",
        "recalls",
        "recalled",
        "overheard",
    ];
    if scene.is(v, Class::SAY.or(Class::MAY_SAY))
        && ahead.is_some_and(|a| a > from && PERCEIVES.contains(&scene.str(a)))
        && phrase.clone().any(|k| scene.is_name(k) || scene.is(k, Class::ROLE.or(Class::KIN)))
    {
        return Some(phrase);
    }
    let opened =
        ahead.is_none_or(|a| matches!(scene.str(a), "with" | "—" | "–" | "-" | "--" | ";") || scene.is_quote(a));
    if opened {
        return Some(phrase);
    }
    let gets = |word: &str| matches!(word, "received" | "got" | "found" | "obtained" | "reviewed" | "saw");
    if scene.is(before, Class::DOCUMENT) && ahead.is_some_and(|a| gets(scene.str(a))) {
        // The board received a letter saying
        return Some(phrase);
    }
    if phrase.clone().any(|k| scene.is(k, Class::DOCUMENT)) && ahead.is_some_and(|a| governs(scene, a))
        || ahead.is_some_and(|a| scene.is(a, Class::SAY) && is_finite(scene, a, from))
    {
        // He issued a statement saying, he emailed supporters saying: he says it.
        return None;
    }
    if scene.is(before, Class::DOCUMENT) {
        let opens = (v + 1..v + 5).any(|k| scene.is_quote(k));
        return if opens && sent(scene, &phrase, from).is_some() { None } else { Some(phrase) };
    }
    let plural = is_plural(scene, before) || scene.is(before, Class::ROLE);
    (plural && !scene.is(before, Class::VERBAL)).then_some(phrase)
}

/// Pell sent his wife a message reading: the verb that sends the `document`, whose words are then those of its subject.
pub(super) fn sent(scene: &Scene, document: &Phrase, from: usize) -> Option<usize> {
    const SENDS: [&str; 9] = ["sent", "sends", "posted", "posts", "left", "wrote", "texted", "tweeted", "emailed"];
    const MOST_WORDS: usize = 5;
    // He left the court past a banner reading
    let past = |k: usize| matches!(scene.str(k), "past" | "by" | "under" | "behind" | "near" | "beside");
    if (document.start.saturating_sub(2).max(from)..document.start).any(past) {
        return None;
    }
    let near = (from..document.start).rev().take(MOST_WORDS).take_while(|&k| scene.is_word(k));
    let verb = near.into_iter().find(|&k| scene.is(k, Class::VERBAL) && !scene.is(k, Class::NOUN));
    verb.filter(|&k| SENDS.contains(&scene.str(k)) && !is_passive(scene, k, from))
}

/// The paper quoted Jo Pell, the head of the Tarn Board, as saying: whom the verb before *as*, over an aside, cites.
fn cited_with_aside(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 35;
    let verb = (from..v).rev().take(MOST_WORDS).find(|&k| cites(scene.str(k)))?;
    phrase_starting(scene, verb + 1, v).filter(|phrase| scene.str(phrase.end) == ",")
}

/// Verbs whose object is heard to speak.
const REPORTS: [&str; 8] = ["reported", "quoted", "recorded", "showed", "shows", "heard", "hears", "saw"];

/// him, her, them, and not the *her* before a noun.
fn is_object_pronoun(scene: &Scene, k: usize) -> bool {
    matches!(scene.str(k), "him" | "her" | "them")
}

/// The item before `v`; in *with Pell reportedly yelling* that before the adverb.
fn before_with_adverb(scene: &Scene, v: usize, from: usize) -> Option<usize> {
    let before = v.checked_sub(1)?;
    // with the latter yesterday confirming
    let timed = before > from && scene.is(before, Class::TIME) && matches!(scene.str(before - 1), "latter" | "former");
    if timed {
        return Some(before - 1);
    }
    let name = before.checked_sub(1).filter(|n| *n > from && is_adverb(scene, before) && scene.is_name(*n));
    let start = name.and_then(|name| (from..name).rev().find(|&k| !scene.is_name(k)));
    Some(name.filter(|_| start.is_some_and(|k| scene.str(k) == "with")).unwrap_or(before))
}

/// Verbs of one who has the words of others: received a letter that said.
pub(super) fn receives(word: &str) -> bool {
    const RECEIVES: [&str; 20] = [
        "remember",
        "remembers",
        "remembered",
        "saw",
        "see",
        "sees",
        "seen",
        "received",
        "got",
        "found",
        "finds",
        "noticed",
        "obtained",
        "reviewed",
        "carried",
        "carries",
        "carrying",
        "held",
        "wearing",
        "wore",
    ];
    RECEIVES.contains(&word)
}

/// With Pell taking to the stage to call it: the gerund that has a subject of its own behind *with*, no comma between.
pub(super) fn absolute_gerund(scene: &Scene, k: usize, low: usize) -> Option<usize> {
    let near = (low + 2..k).rev().take_while(|&g| scene.str(g) != ",");
    let gerund =
        near.into_iter().find(|&g| scene.str(g).ends_with("ing") && !scene.capital(g) && scene.is_name(g - 1))?;
    let ahead = (low..gerund).rev().find(|&p| !scene.is_name(p))?;
    (scene.str(ahead) == "with").then_some(gerund)
}
