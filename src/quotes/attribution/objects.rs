//! What follows a verb behind a quote and shows that it says something else.

use super::clause;
use super::scene::Scene;
use crate::quotes::lang::Class;

/// The verb says something else, not the quote before it: …” he said that, he said the, he said: “
pub(super) fn takes_object(scene: &Scene, verb: usize, to: usize) -> bool {
    let mut k = verb + 1;
    while k < to && clause::is_adverb(scene, k) {
        k += 1;
    }
    if k >= to {
        return false;
    }
    let class = scene.class(k);
    if scene.str(k) == ":" && scene.is_quote(k + 1) {
        return true;
    }
    let plain = matches!(scene.str(verb), "said" | "says" | "added" | "argued" | "insisted" | "noted");
    // repeated his response, denied the claim
    const OF_THINGS: [&str; 14] = [
        "repeated",
        "repeats",
        "reiterated",
        "confirmed",
        "denied",
        "denies",
        "defended",
        "explained",
        "announced",
        "dismissed",
        "rejected",
        "echoed",
        "offers",
        "offered",
    ];
    // “It is late,” he explained his absence: a tag, whatever follows
    let mark = (verb.saturating_sub(8)..verb).rev().find(|&i| scene.is_quote(i));
    let tag = mark.is_some_and(|i| scene.last_quoted(i) == "," && scene.opens_sentence(i));
    let thing = !tag
        && OF_THINGS.contains(&scene.str(verb))
        && class.is(Class::OBJECT.or(Class::DETERMINER))
        && !class.is(Class::TIME);
    // the judge told it.: whom she spoke to
    let heard = matches!(scene.str(verb), "told" | "tells") && matches!(scene.str(k + 1), "." | "," | "");
    matches!(scene.str(k), "that" | "yes" | "no")
        || class.is(Class::PRONOUN) && !heard
        || is_short_clause(scene.str(k))
        // the women revealed themselves
        || clause::is_reflexive(scene.str(k))
        || thing && !(k + 1..k + 3).any(|i| scene.is(i, Class::TIME) || is_span_of_time(scene.str(i)))
        || (plain
            && (class.is(Class::DETERMINER)
                && !class.is(Class::TIME)
                && !scene.is(k + 1, Class::TIME)
                && !is_span_of_time(scene.str(k + 1))))
}

/// “X.” A spokesman said Quay Street had no comment: the verb has a clause of its own behind it.
pub(super) fn says_clause(scene: &Scene, verb: usize, to: usize) -> bool {
    let named = (verb + 1..to.min(verb + 6)).take_while(|&k| scene.is_name(k)).count();
    let next = verb + 1 + named;
    named > 0 && next < to && scene.is(next, Class::AUX.or(Class::BE))
}

/// it's, they're: a pronoun with its verb.
pub(super) fn is_short_clause(word: &str) -> bool {
    const PRONOUNS: [&str; 7] = ["it", "he", "she", "they", "we", "there", "you"];
    let split = word.split_once(['\'', '’']);
    split.is_some_and(|(pronoun, verb)| PRONOUNS.contains(&pronoun) && matches!(verb, "s" | "re" | "d" | "ll" | "ve"))
}

/// two days (after), an hour (later)
pub(super) fn is_span_of_time(word: &str) -> bool {
    const SPANS: [&str; 8] = ["minute", "hour", "day", "night", "week", "month", "year", "decade"];
    SPANS.contains(&word.strip_suffix('s').unwrap_or(word))
}
