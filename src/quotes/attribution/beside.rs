//! Subjects that something parts from their verb: an adjunct, an inversion, a description whose comma is missing.

use super::asides::before_aside;
use super::clause::{Phrase, SPEAKS, is_finite, is_plural, phrase_ending, phrase_starting};
use super::phrase::edge;
use super::scene::Scene;
use crate::quotes::lang::{Class, en, people};

/// his, her, their, its
fn is_own(scene: &Scene, k: usize) -> bool {
    matches!(scene.str(k), "her" | "his" | "their" | "its")
}

/// Pell, who runs it, in a letter to Quay asked; Pell after the vote said: who stands before the adjunct that ends at the verb.
pub(super) fn before_adjunct(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    const IN: [&str; 12] = [
        "letter",
        "statement",
        "interview",
        "speech",
        "tweet",
        "tweets",
        "note",
        "email",
        "e-mail",
        "remarks",
        "post",
        "message",
    ];
    let inside = phrase.start.checked_sub(1).filter(|p| *p > from)?;
    if let Some(speaker) = before_pair(scene, inside, &IN, from) {
        return Some(speaker);
    }
    // She was jailed, and in a statement her family said
    let opens = |k: usize| scene.is(k, Class::DETERMINER) || is_own(scene, k);
    let noun = phrase.clone().find(|&k| IN.contains(&scene.str(k)) && k + 2 < phrase.end && opens(k + 1));
    if let Some(noun) = noun.filter(|_| matches!(scene.str(inside), "in" | "on" | "during")) {
        return Some(noun + 1..phrase.end);
    }
    let document = || scene.str(inside) == "in" && phrase.clone().any(|k| IN.contains(&scene.str(k)));
    // Pell after the vote said
    let event = || {
        let silent = |k: usize| !scene.is_name(k) && !scene.is(k, SPEAKS.or(Class::BODY));
        matches!(scene.str(inside), "after" | "before" | "during")
            && scene.is_name(inside - 1)
            && phrase.clone().all(silent)
            && !is_plural(scene, phrase.end - 1)
    };
    if !document() && !event() {
        return None;
    }
    let comma = inside - 1;
    let before = if scene.str(comma) == "," { before_aside(scene, comma, from)? } else { comma };
    phrase_ending(scene, edge(scene, before, from)?, from)
}

/// The mayor in her tweets and photos described it: who stands before *in*, where one of `documents` stands before the *and* at `and`.
fn before_pair(scene: &Scene, and: usize, documents: &[&str], from: usize) -> Option<Phrase> {
    let document = and.checked_sub(1).filter(|k| *k > from && scene.str(and) == "and")?;
    let first = phrase_ending(scene, document, from).filter(|_| documents.contains(&scene.str(document)))?;
    let inside = (first.start.saturating_sub(1).max(from)..document).find(|&k| scene.str(k) == "in")?;
    phrase_ending(scene, inside.checked_sub(1).filter(|k| *k >= from)?, from)
}

/// “X,” said Pell, treasurer of Quay, adding: whom the verb that the words start with names, behind it.
pub(super) fn behind_inverted(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    let behind_quote = from > 0 && scene.is_quote(from - 1) && matches!(scene.str(from), "said" | "says");
    let speaker = phrase_starting(scene, from + 1, v).filter(|_| behind_quote && scene.str(v - 1) == ",")?;
    speaker.clone().any(|k| scene.is_name(k) || scene.is(k, SPEAKS)).then_some(speaker)
}

/// Shares of Quay rose after Moss raised its rating, saying: whoever acts in the clause that tells why.
pub(super) fn of_share(scene: &Scene, phrase: &Phrase, v: usize) -> Option<Phrase> {
    const SHARES: [&str; 8] = ["Shares", "shares", "Stock", "stock", "Stocks", "stocks", "bonds", "Bonds"];
    phrase.clone().find(|&k| SHARES.contains(&scene.str(k)))?;
    let why = (phrase.end..v).find(|&k| matches!(scene.str(k), "after" | "as" | "when"))?;
    let actor = phrase_starting(scene, why + 1, v).filter(|actor| actor.end + 1 < v)?;
    let named = actor.clone().any(|k| scene.is_name(k) || scene.is(k, SPEAKS.or(Class::BODY)));
    (named && is_finite(scene, actor.end, why + 1)).then_some(actor)
}

/// Jo Pell, an analyst at Quay said: the name that opens the sentence, where the comma that closes the description of its bearer is missing.
pub(super) fn described_name(scene: &Scene, phrase: &Phrase, (v, from): (usize, usize)) -> Option<Phrase> {
    const MOST_WORDS: usize = 5;
    let comma = phrase.start.checked_sub(1).filter(|k| *k >= from && scene.str(*k) == ",")?;
    let senses = |k: usize| scene.senses(k);
    let role = phrase.clone().any(|k| scene.is(k, Class::ROLE) || !scene.capital(k) && senses(k) & people::ROLE != 0);
    let of = phrase.clone().any(|k| matches!(scene.str(k), "of" | "at" | "for" | "with" | "in"));
    let opened = matches!(scene.str(phrase.start), "a" | "an")
        || scene.str(phrase.start) == "the" && of
        || phrase.clone().any(|k| scene.is_possessive(k));
    // Jo Pell, the coach said, “will be ready”: whom the coach speaks of
    let goes_on = scene.first_quoted(v + 2).is_some_and(|first| !scene.document.tokens[first].capital);
    let aside = scene.str(v + 1) == "," && (scene.str(phrase.start) == "the" || !of || goes_on)
        || scene.is(v + 1, Class::TIME) && scene.str(v + 2) == ",";
    if !opened || !role || aside {
        return None;
    }
    let of_name = |k: &usize| scene.is_name(*k) || scene.is_abbreviation_stop(*k);
    let start = (from..comma).rev().take(MOST_WORDS).take_while(of_name).last()?;
    let asked = start > from + 1 && scene.str(start - 1) == "," && is_asked(scene, start);
    let opens = asked || scene.opens_sentence(start);
    let given = senses(start) & (people::GIVEN | people::TITLE) != 0;
    // Ovendra Tallike, a partner at: no list has all names.
    const NO_NAME: people::Senses = people::BODY | people::PLACE | people::FUNCTION | people::ADJECTIVE;
    let names =
        |k: usize| senses(k) & NO_NAME == 0 && !scene.is(k, Class::TIME.or(Class::ADVERB)) && scene.str(k) != "Day";
    let unlisted = comma - start <= 3 && (start..comma).all(names);
    (opens && (given || unlisted || asked) && comma - start > 1).then_some(start..comma)
}

/// Jo Pell, founder of the rights group the Tarn Centre said: the name before the comma and an office without an article.
fn named_founder(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 14;
    const OFFICES: [&str; 14] = [
        "founder",
        "co-founder",
        "director",
        "head",
        "president",
        "chairman",
        "chairwoman",
        "editor",
        "author",
        "professor",
        "leader",
        "manager",
        "owner",
        "secretary",
    ];
    let low = (from + 1).max(phrase.start.saturating_sub(MOST_WORDS));
    let comma = (low..phrase.start).rev().find(|&k| !scene.is_word(k)).filter(|&k| scene.str(k) == ",")?;
    let office = OFFICES.contains(&scene.str(comma + 1)) && matches!(scene.str(comma + 2), "of" | "at" | "for");
    let start = (from..comma).rev().take_while(|&k| scene.is_name(k) || scene.is_abbreviation_stop(k)).last()?;
    let opens = start == from || !scene.is_word(start - 1);
    (office && opens && comma - start > 1).then_some(start..comma)
}

/// Asked about it, Speaking to the paper,: a participle opens the sentence that goes on at `start`.
fn is_asked(scene: &Scene, start: usize) -> bool {
    let sentence = scene.sentences.partition_point(|s| s.end <= start);
    let first = scene.sentences.get(sentence).map_or(start, |s| s.start);
    matches!(
        scene.str(first),
        "Asked" | "Speaking" | "Responding" | "Reacting" | "Writing" | "Questioned" | "Interviewed"
    )
}

/// She and her colleagues wrote, Pell and his wife said: the first, by whom the second is told.
pub(super) fn first_of_two(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    let own = matches!(scene.str(phrase.start), "his" | "her" | "their");
    let and = phrase.start.checked_sub(1).filter(|&k| own && k > from && scene.str(k) == "and")?;
    let person = scene.is_name(and - 1) || scene.is(and - 1, Class::PRONOUN);
    phrase_ending(scene, and - 1, from).filter(|_| person)
}

/// *An interim report seen by this newspaper said*, *an alert sent to phones at six told residents*, *a report dated Monday and filed with the
/// state described*: what starts the sentence, where a participle says more of it before `phrase`, and no comma parts them.
pub(super) fn before_reduced(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 12;
    const IRREGULAR: [&str; 8] = ["seen", "sent", "written", "read", "shown", "given", "drawn", "sworn"];
    let participle = |k: usize| {
        let word = scene.str(k);
        !scene.capital(k) && (IRREGULAR.contains(&word) || word.len() > 4 && word.ends_with("ed"))
    };
    let joined = phrase.start.checked_sub(1).filter(|&k| k > from)?;
    // The minister resigned after Pell said: a clause of its own.
    if matches!(scene.str(joined), "as" | "after" | "before" | "like" | "since" | "until" | "than") {
        return None;
    }
    if !scene.is(joined, Class::PREPOSITION) && !(participle(phrase.start) && scene.is(joined, Class::AND)) {
        return None;
    }
    let sentence = scene.sentences.partition_point(|s| s.end <= joined);
    let start = scene.sentences.get(sentence)?.start.max(from);
    let low = (start + 2).max(joined.saturating_sub(MOST_WORDS));
    let plain = |k: &usize| scene.is_word(*k) || scene.is_abbreviation_stop(*k);
    let verb = (low..joined).rev().take_while(plain).filter(|&k| participle(k)).last()?;
    // An email written by Pell said: her words.
    let authored =
        matches!(scene.str(verb), "written" | "signed" | "posted" | "issued" | "penned" | "drafted" | "sent");
    if authored && verb + 1 == joined && scene.str(joined) == "by" {
        return None;
    }
    let head = verb - 1;
    let noun = !scene.capital(head)
        && scene.is_word(head)
        && !scene
            .is(head, Class::PRONOUN.or(Class::AUX).or(Class::BE).or(Class::ADVERB).or(Class::OBJECT).or(Class::AND));
    let subject = phrase_ending(scene, head, start).filter(|subject| noun && subject.start == start)?;
    scene.is(start, Class::DETERMINER).then_some(subject)
}

/// Who stands before what parts it from the verb at `v` that ends `phrase`: a participle with *in*, what else somebody is, where a man is.
pub(super) fn over_description(scene: &Scene, phrase: &Phrase, v: usize, from: usize) -> Option<Phrase> {
    relaying(scene, phrase, from)
        .or_else(|| and_partner(scene, phrase, from))
        .or_else(|| in_their_report(scene, phrase, from))
        .or_else(|| named_founder(scene, phrase, from))
        .or_else(|| opens_long(scene, phrase, v, from))
}

/// Jo Pell in relaying the news to parliament said.
fn relaying(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    let gerund = phrase.start.checked_sub(1).filter(|k| *k > from + 1 && scene.str(*k).ends_with("ing"))?;
    let joined = matches!(scene.str(gerund - 1), "in" | "by" | "while" | "upon") && !scene.capital(gerund);
    let person = scene.is_name(gerund - 2) || scene.is(gerund - 2, Class::ROLE);
    let speaker = phrase_ending(scene, gerund - 2, from).filter(|_| joined && person)?;
    // The man shot by Jo Pell while leaving said
    let agent = speaker.start > from && scene.str(speaker.start - 1) == "by";
    if agent { None } else { Some(speaker) }
}

/// Jo Pell of Quay University and contributor to Slate wrote: the name, of whom the second noun is told without an article.
fn and_partner(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    let and = phrase.start.checked_sub(1).filter(|k| *k > from + 1 && scene.str(*k) == "and")?;
    let bare = !scene.is(phrase.start, Class::DETERMINER.or(Class::OBJECT)) && !scene.capital(phrase.start);
    let trade = |k: usize| scene.senses(k) & people::ROLE != 0 || en::ends_like_trade(scene.str(k));
    let role = phrase
        .clone()
        .take(3)
        .any(|k| !scene.capital(k) && trade(k) && matches!(scene.str(k + 1), "of" | "to" | "at" | "for" | "with"));
    // Jo Pell of Carrow and head of the council Ann Moss said: two
    let another = phrase.clone().any(|k| scene.is_name(k) && scene.senses(k) & people::GIVEN != 0);
    let first = phrase_ending(scene, and - 1, from).filter(|_| bare && role && !another)?;
    let of = first.clone().find(|&k| matches!(scene.str(k), "of" | "from" | "at"))?;
    // No more than one can be meant: a name of several words, or with a title.
    let named = first.start + 1 < of && (first.start..of).filter(|&k| scene.is_name(k)).count() > 1;
    named.then_some(first.start..of)
}

/// The Courier in their report on this war said.
fn in_their_report(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 8;
    const REPORTS: [&str; 9] =
        ["report", "article", "piece", "story", "book", "memo", "letter", "statement", "announcement"];
    let low = (from + 1).max(phrase.start.saturating_sub(MOST_WORDS));
    let opens = |&k: &usize| scene.str(k) == "in" && is_own(scene, k + 1);
    let inside = (low..phrase.end).rev().find(opens)?;
    // in his letter the judge called, in her report and Moss said: the subject stands behind it.
    let closes = |k: usize| {
        k == phrase.end
            || matches!(
                scene.str(k),
                "on" | "about"
                    | "of"
                    | "from"
                    | "into"
                    | "to"
                    | "after"
                    | "before"
                    | "at"
                    | "with"
                    | "during"
                    | "this"
                    | ","
            )
    };
    let report = (inside + 2..phrase.end).take(3).any(|k| REPORTS.contains(&scene.str(k)) && closes(k + 1));
    let plain = (inside..phrase.end).all(|k| scene.is_word(k) || scene.is_quote(k));
    let speaker = phrase_ending(scene, inside - 1, from).filter(|_| report && plain)?;
    speaker.clone().any(|k| scene.is_name(k) || scene.is(k, SPEAKS.or(Class::BODY))).then_some(speaker)
}

/// A man answering the phone at a house in Tarn told, the man behind the crab has described: the person by whom the sentence starts,
/// where no other verb has a subject before `v`.
fn opens_long(scene: &Scene, phrase: &Phrase, v: usize, from: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 24;
    let sentence = scene.sentences.partition_point(|s| s.end <= phrase.start);
    let start = scene.sentences.get(sentence)?.start.max(from);
    let opens =
        scene.is(start, Class::DETERMINER) && matches!(scene.str(start), "A" | "An" | "The") && v - start < MOST_WORDS;
    let person = |k: &usize| !scene.capital(*k) && scene.senses(*k) & people::GENERIC != 0 || scene.is(*k, Class::ROLE);
    let head = (start + 1..(start + 4).min(v)).find(person).filter(|_| opens)?;
    let next = head + 1;
    let goes_on = scene.str(next).ends_with("ing") && !scene.capital(next)
        || matches!(scene.str(next), "behind" | "from" | "in" | "at" | "with" | "near" | "outside" | "inside");
    let verb = |k: usize| is_finite(scene, k, start) && !scene.is(k, Class::AUX);
    let plain = (next..v).all(|k| scene.is_word(k)) && !(next..phrase.end).any(verb);
    // The boy in the photo his mother described as
    let where_to = |k: usize| matches!(scene.str(k), "opposite" | "above" | "below" | "beneath" | "beyond");
    let behind_noun = |k: usize| !scene.is(k, Class::PREPOSITION) && !where_to(k) && !scene.str(k).ends_with("ing");
    let contact = scene.is(phrase.start, Class::DETERMINER) && phrase.start > 0 && behind_noun(phrase.start - 1);
    let named = contact || phrase.clone().all(|k| scene.is_name(k)) || scene.is(phrase.start, SPEAKS);
    (goes_on && plain && phrase.start > next && !named).then_some(start..next)
}

/// Tarn, Port Hale: a place, or the first word of one.
fn is_of_place(scene: &Scene, k: usize) -> bool {
    scene.senses(k) & people::PLACE != 0
        || matches!(scene.str(k), "Port" | "San" | "Santa" | "Los" | "Fort" | "Bay" | "Lake")
}

/// The University of California, Davis: whether the second phrase tells where a university is. What it is named after, `of`, may be a state.
pub(super) fn is_seat(scene: &Scene, of: Phrase, phrase: &Phrase) -> bool {
    let given = phrase.clone().any(|k| scene.senses(k) & people::GIVEN != 0);
    let of_state =
        of.clone().any(|k| scene.senses(k) & people::PLACE != 0) && (phrase.len() == 1 || phrase.len() == 2 && !given);
    phrase.clone().any(|k| is_of_place(scene, k)) || of_state
}

/// Jo Pell of the University of Tarn, Port Hale said: the phrase before the comma, where `phrase` is only the seat of a university.
pub(super) fn at_campus(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    let comma = phrase.start.checked_sub(1).filter(|k| *k > from && scene.str(*k) == "," && scene.is_name(*k - 1))?;
    let before = phrase_ending(scene, comma - 1, from).filter(|_| phrase.clone().all(|k| scene.is_name(k)))?;
    let campus = |k: &usize| matches!(scene.str(*k), "University" | "College") && scene.str(*k + 1) == "of";
    let campus = before.clone().find(campus)?;
    // At the University of Tarn, Hale said: whoever stands behind the comma.
    let person = campus > before.start && scene.is_name(before.start) && scene.senses(before.start) & people::BODY == 0;
    let several = campus > before.start && !scene.is_name(before.start) && is_plural(scene, before.start);
    // A historian at the University of California, Davis; not: a graduate of the University of Oxford, Hale said
    let at = (before.start..campus).any(|k| matches!(scene.str(k), "at" | "with"));
    let person = person || several || at && matches!(scene.str(before.start), "a" | "an" | "A" | "An");
    let seat = is_seat(scene, campus + 2..comma, phrase);
    (person && seat).then_some(before)
}

/// Jo Pell from Carrow, Ohio, wrote: what stands before the state or country that ends at the comma `end`.
pub(super) fn before_state(scene: &Scene, end: usize, from: usize) -> Option<usize> {
    let place = |k: usize| scene.is_name(k) && scene.senses(k) & people::PLACE != 0;
    let first = (from..end).rev().take_while(|&k| place(k)).last()?;
    let comma = first.checked_sub(1).filter(|k| *k > from && scene.str(*k) == ",")?;
    scene.is_name(comma - 1).then_some(comma - 1)
}

/// She congratulated him, and in a brief talk at the embassy in Tarn remarked: the *and* before what only tells where.
pub(super) fn behind_and_adjunct(scene: &Scene, phrase: &Phrase, from: usize) -> Option<usize> {
    let inside =
        phrase.start.checked_sub(1).filter(|k| *k > from && matches!(scene.str(*k), "in" | "at" | "on" | "during"))?;
    let and = inside - 1;
    let place = scene.is(phrase.start, Class::DETERMINER) && scene.str(phrase.start) != "the";
    let medium = phrase.len() == 1 && matches!(scene.str(phrase.start), "Twitter" | "Facebook" | "Instagram" | "X");
    // and in a statement her family said, and at a gig Jo Pell said: who has the verb for a verb
    let preposition = |k: usize| scene.is(k, Class::PREPOSITION);
    let own = |k: usize| {
        (scene.is_name(k) && !scene.is_name(k - 1) || scene.is(k, Class::DETERMINER) || is_own(scene, k))
            && !preposition(k - 1)
    };
    let subject = (phrase.start + 1..phrase.end).any(|k| own(k) && !scene.is(k - 1, Class::DETERMINER));
    let place = (place || medium) && !subject;
    (and > from && scene.is(and, Class::AND) && place).then_some(and)
}
