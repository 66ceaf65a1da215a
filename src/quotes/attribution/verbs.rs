//! What one verb of speaking, or words like it, say about who spoke.

use std::ops::Range;

use super::Answer;
use super::clause::{self, Phrase};
use super::passive::passive_answer;
use super::press::{hands_on, inner_speaker, is_sayer, is_somebody, is_told_by_press, names_it, perceived};
pub(super) use super::sayers::{can_speak, is_thing};
use super::scene::Scene;
use crate::quotes::lang::{Class, people};

pub(super) fn answer(
    scene: &Scene,
    mention: Phrase,
    cue: Range<usize>,
    rule: &'static str,
    confidence: f32,
) -> Option<Answer> {
    let mention = scene.tokens(mention.start, mention.end)?;
    let cue = scene.tokens(cue.start, cue.end);
    Some(Answer { mention: Some(mention), cue, rule, confidence })
}

/// The verb of `class` at most `steps` before the end of `words`, small words and pauses between.
pub(super) fn verb_before(scene: &Scene, words: &Range<usize>, class: Class, steps: usize) -> Option<usize> {
    let mut k = words.end;
    while k > words.start && k + steps > words.end {
        k -= 1;
        // Pell said the ruling “X”: a noun.
        let noun = k > words.start && scene.str(k) == "ruling" && scene.is(k - 1, Class::DETERMINER);
        if scene.is(k, class) && !scene.capital(k) && !noun {
            return Some(k);
        }
        // what a vicar likened to “X”
        if scene.str(k) == "to" && k > words.start && matches!(scene.str(k - 1), "likened" | "compared") {
            continue;
        }
        // She wrote back: “X”
        if scene.str(k) == "back" && k > words.start && scene.is(k - 1, Class::SAY) && scene.str(k + 1) == ":" {
            continue;
        }
        if class.is(Class::SAY) && k > words.start && scene.is_phrasal_say(k - 1) {
            return Some(k - 1);
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

/// The answer that verb `v` gives, if it is a verb here and has a subject among `words`.
pub(super) fn verb_answer(
    scene: &Scene,
    v: usize,
    words: &Range<usize>,
    rule: &'static str,
    confidence: f32,
) -> Option<Answer> {
    if scene.capital(v) {
        return None;
    }
    if let Some(speaker) = perceived(scene, v, words.start) {
        return answer(scene, speaker, v..v + 1, rule, confidence);
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
    if let Some(cited) = cited_before_colon(scene, v, words) {
        return answer(scene, cited, v..v + 1, rule, confidence);
    }
    if !class.is(Class::GERUND) && clause::is_passive(scene, v, words.start) {
        return passive_answer(scene, v, words);
    }
    if let Some(phrase) = parenthetic(scene, v, words) {
        return answer(scene, phrase, v..v + 1, "parenthetic", confidence);
    }
    if let Some(speaker) = inner_speaker(scene, v, words.start) {
        return answer(scene, speaker, v..v + 1, rule, confidence);
    }
    let subject = clause::subject(scene, v, words.start).filter(|subject| !is_there(scene.str(subject.start)))?;
    // The paper reported him saying
    let heard = class.is(Class::GERUND) && subject.end == v && scene.is(subject.start, Class::OBJECT);
    if let Some(outer) =
        outer_verb(scene, v, &subject, words.start).filter(|_| !heard && !hands_on(scene, v, &subject, words))
        && !(is_sayer(scene, v, &subject)
            && (is_told_by_press(scene, outer, v, words.start)
                || names_it(scene, v)
                    && subject.clone().any(|k| scene.is_name(k))
                    && rule.starts_with(['h', 'a', 'n'])))
        && let Some(found) = verb_answer(scene, outer, words, "head", confidence.min(0.9))
    {
        return Some(found);
    }
    if let Some(outer) = over_thing(scene, v, &subject, words.start) {
        return verb_answer(scene, outer, words, "head", confidence.min(0.88));
    }
    if let Some(teller) = teller(scene, v, &subject, words) {
        return verb_answer(scene, teller, words, "head", confidence.min(0.9));
    }
    if let Some(shown) = shown(scene, v, &subject) {
        return answer(scene, shown, v..v + 1, rule, confidence * 0.95);
    }
    if let Some(author) = author(scene, &subject, words.start) {
        return answer(scene, author, v..v + 1, rule, confidence * 0.95);
    }
    let quoted = subject.start > words.start && clause::cites(scene.str(subject.start - 1));
    let object = is_meant_by_object(scene, v, &subject);
    // what a vicar called it
    let last = subject.end - 1;
    let any = matches!(scene.str(subject.start), "every" | "each" | "any" | "no");
    let role = !any && !scene.capital(last) && scene.senses(last) & people::ROLE != 0;
    // A senior figure said
    let said = subject.end == v
        && matches!(scene.str(subject.start), "a" | "A" | "an" | "An")
        && (2..=4).contains(&subject.len())
        && matches!(scene.str(v), "said" | "says" | "told" | "tells" | "added" | "wrote");
    // who was convicted of crimes and mocked it
    let shared = v > words.start && scene.is(v - 1, Class::AND) && is_thing(scene, &subject);
    let subject = if shared {
        person_before(scene, &subject, words.start).unwrap_or(subject)
    } else if quoted || heard || (role || said || can_speak(scene, &subject)) && !object {
        subject
    } else {
        speaker_before(scene, &subject, words.start).unwrap_or(subject)
    };
    answer(scene, subject, v..v + 1, rule, confidence)
}

/// The Treasury says banks that take the cash must ensure, he told them the frequency of spikes suggested: the verb of somebody who
/// reports what is told of a thing.
fn over_thing(scene: &Scene, v: usize, subject: &Phrase, from: usize) -> Option<usize> {
    if !is_thing(scene, subject) || scene.is(v, Class::GERUND) {
        return None;
    }
    let says =
        |&k: &usize| scene.is(k, Class::SAY) && clause::is_finite(scene, k, from) && !is_bare(scene, k, &(from..v));
    let outer = (from..subject.start).rev().find(says)?;
    clause::subject(scene, outer, from).filter(|who| is_somebody(scene, who)).map(|_| outer)
}

/// Verbs whose object is who hears it.
const TELLS: [&str; 8] = ["told", "tells", "assured", "assures", "warned", "warns", "reminded", "reminds"];

/// Pell told a woman who asked why that it was “X”: the verb before the clause of *who*, at `subject`, whose content *that* opens.
fn teller(scene: &Scene, v: usize, subject: &Phrase, words: &Range<usize>) -> Option<usize> {
    let who = subject.start;
    let low = words.start.max(who.saturating_sub(6));
    if scene.str(who) != "who" || !(v + 2..words.end).any(|k| scene.str(k) == "that") {
        return None;
    }
    let tells = (low..who).rev().find(|&k| TELLS.contains(&scene.str(k)))?;
    clause::phrase_starting(scene, tells + 1, who + 1).filter(|told| told.end == who).map(|_| tells)
}

/// The paper quotes the owner, Jo Pell: “X”
fn cited_before_colon(scene: &Scene, v: usize, words: &Range<usize>) -> Option<Phrase> {
    let colon = words.end.checked_sub(1).filter(|k| *k > v && scene.str(*k) == ":" && clause::cites(scene.str(v)))?;
    let phrase = clause::phrase_starting(scene, v + 1, words.end)?;
    let apposed = scene.str(phrase.end) == "," && (phrase.end + 1..colon).all(|k| scene.is_word(k));
    (phrase.end == colon || apposed).then_some(phrase).filter(|_| (v + 1..colon).any(|k| scene.is_name(k)))
}

/// That prompted Pell to say that it was “X”: whom something made speak, before the verb `v`.
pub(super) fn made_to_speak(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    if let Some(speaker) = perceived(scene, v, from) {
        return Some(speaker);
    }
    if let Some(speaker) = left_to(scene, v, from) {
        return Some(speaker);
    }
    const MAKES: [&str; 9] =
        ["prompted", "prompting", "led", "leading", "caused", "causing", "forced", "moved", "allowed"];
    if v < from + 3
        || !scene.is(v, Class::SAY)
        || !scene.is(v, Class::BASE)
        || scene.str(v - 1) != "to"
        || scene.str(v) == "continue"
    {
        return None;
    }
    let makes = (from..v - 2).rev().take(8).find(|&k| MAKES.contains(&scene.str(k)))?;
    let phrase = clause::phrase_starting(scene, makes + 1, v - 1).filter(|phrase| phrase.end == v - 1)?;
    (!clause::is_passive(scene, makes, from) && can_speak(scene, &phrase)).then_some(phrase)
}

/// It fell to Pell to say, it was left to Pell, the groundsman, to break the news: who does so, before the plain form at `v`.
pub(super) fn left_to(scene: &Scene, v: usize, from: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 16;
    if v < from + 3 || scene.str(v - 1) != "to" || !scene.is(v, Class::BASE) {
        return None;
    }
    let low = from.max(v.saturating_sub(MOST_WORDS));
    let falls = |k: usize| {
        let to = scene.str(k + 1) == "to";
        matches!(scene.str(k), "fell" | "left") && to
            || scene.str(k) == "took" && matches!(scene.str(k - 1), "It" | "it")
    };
    let verb = (low + 1..v - 1).rev().find(|&k| falls(k))?;
    let it = (low.max(verb.saturating_sub(2))..verb).any(|k| matches!(scene.str(k), "it" | "It"));
    let start = verb + 1 + usize::from(scene.str(verb + 1) == "to");
    let phrase = clause::phrase_starting(scene, start, v - 1).filter(|phrase| it && can_speak(scene, phrase))?;
    // it took the police an hour to tell them
    let lasts =
        |word: &str| matches!(word.trim_end_matches('s'), "hour" | "minute" | "day" | "week" | "month" | "year");
    let timed = phrase.clone().any(|k| scene.is(k, Class::TIME) || lasts(scene.str(k)) || scene.str(k) == "for");
    let closes = !timed && phrase.end == v - 1 || scene.str(phrase.end) == "," && scene.str(v - 2) == ",";
    closes.then_some(phrase)
}

/// He opposed the plans calling them “X”: things right before the participle `v` are what it calls so.
fn is_meant_by_object(scene: &Scene, v: usize, phrase: &Phrase) -> bool {
    const SPEAKS: Class =
        Class::ROLE.or(Class::KIN).or(Class::BODY).or(Class::DOCUMENT).or(Class::PRONOUN).or(Class::THEY);
    // with many saying it
    let apart = phrase.start > 0 && matches!(scene.str(phrase.start - 1), "with" | ",");
    scene.is(v, Class::GERUND)
        && phrase.end == v
        && !apart
        && matches!(scene.str(v + 1), "them" | "it")
        && !phrase
            .clone()
            .take_while(|&k| !scene.is(k, Class::PREPOSITION))
            .any(|k| scene.is_name(k) || scene.is(k, SPEAKS))
}

/// The film showed Pell, a guest, telling them: whom the subject shows at the participle `v`.
fn shown(scene: &Scene, v: usize, subject: &Phrase) -> Option<Phrase> {
    const SHOWS: [&str; 9] =
        ["show", "shows", "showed", "captures", "captured", "features", "featured", "depicts", "depicted"];
    let person =
        subject.clone().any(|k| scene.is_name(k) || scene.is(k, Class::ROLE.or(Class::KIN).or(Class::PRONOUN)));
    let shows = (subject.end..v)
        .filter(|_| !person)
        .find(|&k| SHOWS.contains(&scene.str(k)))
        .filter(|_| scene.is(v, Class::GERUND))?;
    let phrase = clause::phrase_starting(scene, shows + 1, v)?;
    let ends = phrase.end == v || scene.str(phrase.end) == ",";
    let named = phrase.clone().any(|k| scene.is_name(k) || scene.is(k, Class::ROLE.or(Class::KIN).or(Class::OBJECT)));
    (named && ends).then_some(phrase)
}

/// Pell put out a statement that said, his remarks which likened: whose words the document at `phrase` has.
fn author(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    let that = phrase.end - 1;
    if !matches!(scene.str(that), "that" | "which") {
        return None;
    }
    let text = |n: &usize| scene.is(*n, Class::DOCUMENT.or(Class::WORDS)) || scene.str(*n) == "alert";
    let close = that.checked_sub(1).filter(|n| *n >= from && text(n));
    // The police issued an alert warning students that read
    let warning = || {
        let warns = |n: &usize| text(n) && scene.str(*n + 1).ends_with("ing");
        let reads = matches!(scene.str(that + 1), "read" | "reads");
        (from..that).rev().take(8).take_while(|&k| reads && scene.is_word(k)).find(warns)
    };
    let noun = close.or_else(warning)?;
    let document = clause::phrase_ending(scene, noun, from)?;
    if scene.is(document.start, Class::OBJECT) && !scene.is(document.start, Class::PRONOUN) {
        return Some(document.start..document.start + 1);
    }
    let verb = document.start.checked_sub(1).filter(|v| *v > from && clause::governs(scene, *v))?;
    // I remember a notice that said
    if clause::receives(scene.str(verb)) {
        return Some(document);
    }
    // put out a letter
    let verb = if scene.str(verb) == "out" { verb - 1 } else { verb };
    clause::subject(scene, verb, from).filter(|subject| can_speak(scene, subject))
}

/// The subject of the nearest verb before a phrase that cannot speak: he criticised her record, and said: he.
fn speaker_before(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    let verbs = (from..phrase.start).rev().filter(|&v| clause::is_finite(scene, v, from));
    verbs.take(4).filter_map(|v| clause::subject(scene, v, from)).find(|subject| can_speak(scene, subject))
}

/// As [`speaker_before`], of a person or a body.
fn person_before(scene: &Scene, phrase: &Phrase, from: usize) -> Option<Phrase> {
    let verbs = (from..phrase.start).rev().filter(|&v| clause::is_finite(scene, v, from));
    let person = |subject: &Phrase| {
        is_somebody(scene, subject) || scene.is(subject.start, Class::PRONOUN) || scene.str(subject.start) == "who"
    };
    verbs.take(4).filter_map(|v| clause::subject(scene, v, from)).find(person)
}

/// A form that tells of no act of speaking by itself: to say, would say.
pub(super) fn is_bare(scene: &Scene, v: usize, words: &Range<usize>) -> bool {
    let class = scene.class(v);
    if class.is(Class::BASE) && is_modal(scene, v, words) {
        return true;
    }
    class.is(Class::BASE)
        && !class.is(Class::GERUND)
        && v > words.start
        && (scene.str(v - 1) == "to" || scene.is(v - 1, Class::AUX) || clause::is_adverb(scene, v - 1))
        && !clause::is_finite(scene, v, words.start)
}

/// He would ask, she cannot say.
fn is_modal(scene: &Scene, v: usize, words: &Range<usize>) -> bool {
    let before = (words.start..v).rev().find(|&k| !clause::is_adverb(scene, k) && !scene.is(k, Class::NOT));
    before.is_some_and(|k| {
        let word = scene.str(k);
        matches!(word, "would" | "will" | "could" | "can" | "should" | "may" | "might" | "must" | "cannot")
            || scene.is(k, Class::AUX) && (word.ends_with("n't") || word.ends_with("n’t")) && !word.starts_with('d')
    })
}

/// It had “X”, the court found; the board found that figures showed “X”.
pub(super) const FINDS: [&str; 5] = ["found", "finds", "ruled", "rules", "concluded"];

/// The verb of speaking whose content the clause of `subject` is: in *she said he would ask* that of *said*.
pub(super) fn outer_verb(scene: &Scene, v: usize, subject: &Phrase, from: usize) -> Option<usize> {
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
    if matches!(scene.str(subject.start), "you" | "we" | "one") && scene.str(before) == "that" {
        // They note that the right also means that you cannot: nobody in particular.
        return (low..before).rev().find(|&k| says(k));
    }
    if matches!(scene.str(before), "that" | "how" | "why" | "whether" | "if") {
        let near = || (low.max(before.saturating_sub(7))..before).rev();
        // The board found that figures showed “X”.
        let finds = |k: usize| {
            let person = |p: usize| {
                scene.is_name(p) || scene.is(p, Class::ROLE.or(Class::KIN).or(Class::TITLE).or(Class::PRONOUN))
            };
            k + 1 == before
                && FINDS.contains(&scene.str(k))
                && !scene.is(v, Class::SAY)
                && !subject.clone().any(person)
                && clause::is_finite(scene, k, from)
        };
        return near().find(|&k| says(k)).or_else(|| near().find(|&k| finds(k)));
    }
    if let Some(tells) = tells_without_that(scene, subject, low) {
        return Some(tells);
    }
    if scene.is(subject.start, Class::PRONOUN)
        && !scene.is(before, Class::AND.or(Class::RELATIVE).or(Class::SUBORDINATOR))
        && !matches!(scene.str(before), "," | "as" | "after" | ";" | "—" | "–" | "-")
    {
        return (low..before).rev().find(|&k| says(k));
    }
    None
}

/// Pell told members the board offered “X”: the verb before the one told, behind whom the clause of `subject` starts.
fn tells_without_that(scene: &Scene, subject: &Phrase, low: usize) -> Option<usize> {
    const MOST_WORDS: usize = 5;
    let near = low.max(subject.start.saturating_sub(MOST_WORDS))..subject.start.saturating_sub(1);
    let tells = near.rev().find(|&k| TELLS.contains(&scene.str(k)))?;
    let told = clause::phrase_starting(scene, tells + 1, subject.start)?;
    (told.end == subject.start && clause::is_finite(scene, tells, low)).then_some(tells)
}

/// The plan, said Jo Hale, was “X”.
pub(super) fn parenthetic(scene: &Scene, v: usize, words: &Range<usize>) -> Option<Phrase> {
    let inside =
        v > words.start + 1 && matches!(scene.str(v - 1), ",") && scene.class(v).has(Class::SAY.or(Class::FINITE));
    if !inside || matches!(scene.str(v), "told" | "asked" | "tells" | "asks") || closes_age(scene, v - 1, words.start) {
        return None;
    }
    let phrase = clause::phrase_starting(scene, v + 1, words.end)?;
    let closes = words.contains(&phrase.end)
        && matches!(scene.str(phrase.end), "," | ":")
        && phrase.clone().any(|k| scene.is_name(k) || scene.is(k, Class::ROLE.or(Class::BODY).or(Class::PRONOUN)));
    closes.then_some(phrase)
}

/// Jo Pell, 59, said: the comma at `k` closes the age of who speaks.
fn closes_age(scene: &Scene, k: usize, from: usize) -> bool {
    let age = k > from + 2 && scene.str(k - 1).len() == 2 && scene.str(k - 1).bytes().all(|b| b.is_ascii_digit());
    age && scene.str(k - 2) == "," && scene.is_name(k - 3)
}

pub(super) fn main_subject(scene: &Scene, words: Range<usize>, rule: &'static str, confidence: f32) -> Option<Answer> {
    let verbs = words.clone().filter(|&v| v > words.start && clause::is_finite(scene, v, words.start));
    let mut found = verbs.take(4).filter_map(|v| Some((v, clause::subject(scene, v, words.start)?)));
    let first = found.next()?;
    let main = opens_with_when(scene, &first.1, words.start)
        .then(|| found.find(|(_, subject)| subject.start > 0 && scene.str(subject.start - 1) == ","));
    let (verb, subject) = main.flatten().unwrap_or(first);
    if subject.len() == 1 && is_nobody(scene.str(subject.start)) {
        return None;
    }
    answer(scene, subject, verb..verb + 1, rule, confidence)
}

/// As Pell spoke, …: the clause of `subject` opens the words and tells when.
fn opens_with_when(scene: &Scene, subject: &Phrase, from: usize) -> bool {
    subject.start == from + 1
        && matches!(scene.str(from), "As" | "When" | "While" | "After" | "Before" | "Once" | "Since")
}

/// there, There's: a word in the subject's place.
fn is_there(word: &str) -> bool {
    word.split(['\'', '’']).next().is_some_and(|base| base.eq_ignore_ascii_case("there"))
}

/// Subjects that are nobody in particular.
fn is_nobody(word: &str) -> bool {
    is_there(word) || ["this", "you"].iter().any(|nobody| nobody.eq_ignore_ascii_case(word))
}

/// The subject of the last verb that stands in no clause of its own: When Hale died, Pell released a statement:
pub(super) fn last_subject(scene: &Scene, words: Range<usize>, rule: &'static str, confidence: f32) -> Option<Answer> {
    let verbs = words.clone().rev().filter(|&v| v > words.start && clause::is_finite(scene, v, words.start));
    let main = verbs.take(6).find_map(|v| {
        let subject = clause::subject(scene, v, words.start)?;
        (!clause::is_subordinate(scene, &subject, words.start)).then_some((v, subject))
    });
    let (verb, subject) = main?;
    answer(scene, subject, verb..verb + 1, rule, confidence)
}
