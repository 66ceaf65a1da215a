//! Words in marks that call a thing, a word or a work, and that nobody is said to have said.

use super::clause;
use super::sayers::is_thing;
use super::scene::{Place, Scene};
use super::speech::{count_words, is_title};
use crate::quotes::lang::{Class, en_phrases, people};
use crate::quotes::text::Shape;

/// A nickname between names (*John “Jack” Smith*), or what is called so: dubbed “X”, the so-called “X”.
pub(super) fn names_follow(scene: &Scene, place: &Place) -> bool {
    // “Harbour John,” who spoke
    if scene.str(place.at + 1) == "who" && count_words(scene, place) <= 3 && is_title(scene, place) {
        return true;
    }
    let Some(before) = place.at.checked_sub(1).filter(|b| *b >= place.sentence.start) else { return false };
    let words = scene.spans[place.span].inner.len();
    let inside = place.at + 1 < place.sentence.end && scene.is_name(place.at + 1);
    let nickname =
        words <= 3 && scene.is_name(before) && inside && !scene.is(before, Class::SAY) && is_title(scene, place);
    let named = matches!(scene.str(before), "so-called" | "titled" | "entitled" | "nicknamed" | "codenamed" | "called")
        && scene.is(before, Class::NAMES)
        && is_title(scene, place);
    // The two, dubbed the “Harbour Two”, were
    let dubbed = scene.is(before, Class::DETERMINER)
        && before > place.sentence.start + 1
        && scene.is(before - 1, Class::NAMES)
        && scene.str(before - 2) == ","
        && is_title(scene, place);
    let known = scene.str(before) == "as" && before > 0 && matches!(scene.str(before - 1), "known");
    // what's called “X”, what is known as “X”
    let article = usize::from(matches!(scene.str(before), "a" | "an" | "the") && before > place.sentence.start);
    let naming = if scene.str(before - article) == "as" { before.wrapping_sub(1 + article) } else { before };
    let what = |k: usize| {
        matches!(scene.str(k), "what's" | "what’s") || scene.is(k, Class::BE) && scene.str(k.wrapping_sub(1)) == "what"
    };
    let term = matches!(scene.str(naming), "called" | "termed" | "known") && what(naming.wrapping_sub(1));
    let known = known || is_known_somewhere_as(scene, place, before);
    let so_called = matches!(scene.str(before), "so-called" | "infamous" | "notorious" | "famed") && words <= 3;
    let nickname_told = words <= 4 && is_nickname_told(scene, before, place.sentence.start);
    if so_called || nickname_told {
        return true;
    }
    if is_term(scene, place, before) {
        return true;
    }
    let itself = clause::is_reflexive(scene.str(before))
        && matches!(scene.str(before.wrapping_sub(1)), "calls" | "call" | "called" | "calling");
    // links called “trackers”, a process called “X”: a noun for a thing stands right before
    let thing = before > place.sentence.start && {
        let noun = before - 1;
        let function = scene.is(noun, Class::AUX.or(Class::BE)) || scene.senses(noun) & people::FUNCTION != 0;
        // what sailors called “X”, a claim called “X” by the judge
        let told = scene.str(noun.wrapping_sub(1)) == "what" || scene.str(place.at + 1) == "by";
        let plain = scene.is_word(noun) && !scene.capital(noun) && !function && !clause::is_adverb(scene, noun);
        plain && !told && is_thing(scene, &(noun..before))
    };
    if scene.str(before) == "called" && thing && count_words(scene, place) <= 3 {
        return true;
    }
    let titled = |k: usize| matches!(scene.str(k), "titled" | "entitled");
    let comma = usize::from(scene.str(before) == "," && before > place.sentence.start);
    // the man dubbed “Harbour John”
    let nick = is_title(scene, place) && words <= 3 && scene.str(before) == "dubbed";
    // known internally as “X”
    let adverb =
        before > place.sentence.start + 1 && scene.str(before) == "as" && scene.str(before - 1).ends_with("ly");
    let known_so = adverb && words <= 4 && scene.str(before - 2) == "known";
    if itself || titled(before - comma) || nick || known_so || is_listed_word(scene, place) {
        return true;
    }
    let few = words <= 4 || count_words(scene, place) <= 5;
    nickname
        || named
        || dubbed
        || known && words <= 4
        || term && few
        || is_rating(scene, place)
        || is_billing(scene, place)
}

/// The “hands up” gesture, the “go home” hashtag: what stands before a noun by which such things are called.
fn is_term(scene: &Scene, place: &Place, before: usize) -> bool {
    const CALLED: [&str; 13] = [
        "gesture",
        "pose",
        "salute",
        "hashtag",
        "meme",
        "doctrine",
        "syndrome",
        "protocol",
        "algorithm",
        "plea",
        "pleas",
        "invoice",
        "button",
    ];
    let article = scene.is(before, Class::DETERMINER) || scene.str(before) == "refused";
    let noun = scene.str(place.at + 1);
    // under the “one land, two laws” model; not: she attacked the “cruel” model
    let model = noun == "model" && before > 0 && scene.str(before - 1) == "under";
    article && count_words(scene, place) <= 4 && (model || CALLED.contains(&noun))
}

/// The term “X” would be banned, the word “X” comes from, a song sung, known as a “X”: words that are spoken of, or a work.
pub(super) fn is_word_spoken_of(scene: &Scene, place: &Place) -> bool {
    const NOUNS: [&str; 9] = ["term", "word", "verb", "prefix", "suffix", "adjective", "noun", "acronym", "expression"];
    const SINGS: [&str; 7] = ["sang", "sing", "sings", "singing", "sung", "hummed", "recited"];
    const MOST_WORDS: usize = 4;
    let Some(before) = place.at.checked_sub(1).filter(|b| *b >= place.sentence.start) else { return false };
    let words = count_words(scene, place);
    if words > MOST_WORDS {
        return false;
    }
    let next = place.at + 1;
    // it is that the sentence speaks of
    let noun = NOUNS.contains(&scene.str(before)) && matches!(scene.str(before.wrapping_sub(1)), "the" | "The");
    let opens =
        before < place.sentence.start + 2 || scene.is(before - 2, Class::SAY) || scene.str(before - 2) == "that";
    let acts = clause::is_finite(scene, next, before)
        || scene.is(next, Class::BE.or(Class::AUX))
        || scene.is_unknown_past(next)
        || scene.str(next).ends_with('s') && scene.is_word(next) && !scene.is(next, Class::PREPOSITION);
    // the word “X” was used by Pell
    let used = scene.is(next, Class::BE) && en_phrases::uses(scene.str(next + 1));
    if noun && opens && acts && !used {
        return true;
    }
    // a device known as a “skimmer”
    let article = usize::from(matches!(scene.str(before), "a" | "an" | "the") && before > place.sentence.start);
    let as_ = before - article;
    // Pell was known as a “bully,” Moss said: that is what he said
    let judged = matches!(scene.last_inside(place.span), ",") || matches!(scene.str(next), ",");
    let of_subject = scene.is(as_.wrapping_sub(2), Class::BE) && judged;
    let known = scene.str(as_) == "as" && scene.str(as_.wrapping_sub(1)) == "known" && words <= 3 && !of_subject;
    // sang “Abide With Me”
    let sung = SINGS.contains(&scene.str(before)) && is_title(scene, place) && words > 1;
    known || sung
}

/// She has “adopted” a boy, the “dual-lens” camera, according to the paper: a word or two that call a thing so, far from who is cited; not
/// what judges it (“extraordinary” strength), nor what is said of a subject (was “disoriented”).
pub(super) fn is_mere_term(scene: &Scene, place: &Place) -> bool {
    const MOST_WORDS: usize = 3;
    const SMALL: Class = Class::PREPOSITION
        .or(Class::DETERMINER)
        .or(Class::OBJECT)
        .or(Class::PRONOUN)
        .or(Class::AUX)
        .or(Class::BE)
        .or(Class::NOT)
        .or(Class::AND)
        .or(Class::RELATIVE);
    const JUDGES: [&str; 12] = ["ous", "ful", "ary", "ible", "able", "less", "ly", "est", "ant", "ent", "ive", "ing"];
    let inner = scene.spans[place.span].inner.clone();
    let mut words = inner.filter(|&i| scene.document.tokens[i].shape == Shape::Word);
    let plain = |i: usize| {
        let word = scene.document.str(i);
        let judges = word.len() > 5 && JUDGES.iter().any(|end| word.ends_with(end));
        let degree = matches!(word, "so" | "too" | "very" | "more" | "most" | "really" | "never");
        !scene.document.class(i).is(SMALL) && !judges && !degree
    };
    let before = place.at.checked_sub(1).filter(|b| *b >= place.sentence.start);
    let told = before.is_some_and(|b| {
        // will “kill” jobs, the driver “begged” them
        scene.is(b, Class::BE.or(Class::SAY).or(Class::MAY_SAY).or(Class::AUX).or(Class::PRONOUN))
            || matches!(scene.str(b), ":" | "as" | "called")
            || scene.last_inside(place.span).ends_with("ed") && (scene.is_name(b) || !scene.is(b, Class::DETERMINER))
    });
    let next = place.at + 1;
    const GOVERNED: Class =
        Class::PREPOSITION.or(Class::AND).or(Class::RELATIVE).or(Class::BE).or(Class::AUX).or(Class::TIME);
    let governed =
        scene.is(next, GOVERNED) || scene.str(next) == "last" || matches!(scene.str(next), "to" | "that" | "not");
    let goes_on =
        next < place.sentence.end && scene.is_word(next) && !matches!(scene.last_inside(place.span), "," | ".");
    count_words(scene, place) <= MOST_WORDS && goes_on && !told && !governed && words.all(plain)
}

/// Known in the trade as “X”, known in the sector as the “X” problem: *as* stands right before, or before the article.
fn is_known_somewhere_as(scene: &Scene, place: &Place, before: usize) -> bool {
    const MOST_WORDS: usize = 7;
    const WHERE: [&str; 12] =
        ["in", "to", "inside", "around", "within", "across", "locally", "internally", "by", "on", "at", "among"];
    let by = before - usize::from(scene.is(before, Class::DETERMINER) && before > place.sentence.start);
    let low = place.sentence.start.max(by.saturating_sub(MOST_WORDS));
    let known =
        (low..by).rev().take_while(|&k| scene.is_word(k)).find(|&k| matches!(scene.str(k), "known" | "remembered"));
    scene.str(by) == "as" && known.is_some_and(|k| WHERE.contains(&scene.str(k + 1)))
}

/// It has a nickname, “X”; it had a nickname in the office: “X”.
fn is_nickname_told(scene: &Scene, before: usize, from: usize) -> bool {
    const MOST_WORDS: usize = 6;
    let near = (from..before).rev().take(MOST_WORDS).take_while(|&k| scene.is_word(k));
    let named = near.into_iter().any(|k| matches!(scene.str(k), "nickname" | "moniker" | "codename" | "byname"));
    named && matches!(scene.str(before), "," | ":" | "—" | "–")
}

/// Words such as “X”, “Y” and “Z”: named as words.
fn is_listed_word(scene: &Scene, place: &Place) -> bool {
    const MOST_WORDS: usize = 3;
    /// How far back the list is followed.
    const MOST_ITEMS: usize = 24;
    let listed = |k: &usize| scene.is_quote(*k) || matches!(scene.str(*k), "," | "and" | "or");
    let low = place.sentence.start.max(place.at.saturating_sub(MOST_ITEMS));
    let first = (low..place.at).rev().take_while(listed).last().unwrap_or(place.at);
    let such = first.checked_sub(3).filter(|k| *k >= place.sentence.start);
    such.is_some_and(|k| {
        matches!(scene.str(k), "words" | "Words" | "terms" | "Terms" | "adjectives" | "nouns" | "verbs")
            && scene.str(k + 1) == "such"
            && scene.str(k + 2) == "as"
    }) && scene.spans[place.span].inner.len() <= MOST_WORDS
}

/// A “buy” rating, to “buy” from “sell”: what an analyst calls a share by the scale of the house.
fn is_rating(scene: &Scene, place: &Place) -> bool {
    const RATINGS: [&str; 20] = [
        "buy",
        "sell",
        "hold",
        "neutral",
        "outperform",
        "underperform",
        "overweight",
        "underweight",
        "equal-weight",
        "accumulate",
        "reduce",
        "in-line",
        "market perform",
        "sector perform",
        "peer perform",
        "market weight",
        "equal weight",
        "neutral weight",
        "strong buy",
        "market-perform",
    ];
    let words = scene.document.bytes(scene.spans[place.span].inner.clone());
    let words = scene.document.text[words].trim_end_matches([',', '.', ';']).to_ascii_lowercase();
    let at = place.at;
    let from = scene.str(at + 1) == "from" && scene.is_quote(at + 2);
    let to = scene.str(at.wrapping_sub(1)) == "from" && scene.is_quote(at.wrapping_sub(2));
    let rated = matches!(scene.str(at + 1), "rating" | "ratings" | "recommendation" | "recommendations");
    // who rates Quay “buy” and Moss “neutral”
    let low = place.sentence.start.max(at.saturating_sub(12));
    const RATES: [&str; 10] = [
        "rate",
        "rates",
        "rated",
        "upgrade",
        "upgrades",
        "upgraded",
        "downgrade",
        "downgrades",
        "downgraded",
        "rating",
    ];
    let rates = || (low..at).any(|k| RATES.contains(&scene.str(k)));
    RATINGS.contains(&words.as_str()) && (rated || from || to || rates())
}

/// The match, billed as “X”: by nobody who is named.
fn is_billing(scene: &Scene, place: &Place) -> bool {
    let billed = place.at.wrapping_sub(2);
    scene.str(place.at.wrapping_sub(1)) == "as" && scene.str(billed) == "billed"
}
