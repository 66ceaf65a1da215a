//! What follows a quote in its sentence: “X,” she said. “X,” said a spokesman. “X,” according to the report.

use std::ops::Range;

use super::beside::is_seat;
use super::clause::{self, Phrase};
use super::objects::{is_short_clause, is_span_of_time, says_clause, takes_object};
use super::passive::said_by_nobody;
use super::rules::{goes_on_doing, right};
use super::scene::{Place, Scene};
use super::source::according;
use super::speech;
use super::verbs::{FINDS, answer, can_speak};
use super::{Answer, Past};
use crate::quotes::lang::{Class, people};

/// How many words behind the quote a verb is looked for.
const VERB_REACH: usize = 50;

/// The ways in which words behind a quote name its speaker; the first that answers is taken.
const WAYS: &[fn(&Scene, &Behind) -> Option<Answer>] = &[unlisted_inverted, listed, whole_subject, lone_name];

/// The words behind a quote, from the first that is no pause or adverb.
struct Behind {
    words: Range<usize>,
    /// The quote starts its sentence.
    opens: bool,
    /// Punctuation stands between the quote and the words.
    set_off: bool,
    /// The quote ends as a sentence does.
    ended: bool,
    /// The quote is more than a title: four words or more, small ones among them.
    says: bool,
}

pub(super) fn tail(scene: &Scene, place: &Place, _: &Past) -> Option<Answer> {
    let words = right(scene, place);
    let skipped = |k: &usize| is_pause(scene.str(*k)) || clause::is_adverb(scene, *k);
    let k = words.start + words.clone().take_while(skipped).count();
    // Moss said, while the bank continued “charging them”: he has said it
    let said = |n: usize| scene.is(n, Class::SAY) && clause::is_finite(scene, n, words.start);
    if k >= words.end || goes_on_doing(scene, words.end - 1) && !(k..words.end - 1).any(said) {
        return None;
    }
    if let Some(found) = according(scene, k, words.end) {
        return found;
    }
    if let Some(found) = behind_examples(scene, k, words.end) {
        return Some(found);
    }
    if let Some(found) = shown_by(scene, k, words.end) {
        return Some(found);
    }
    if is_inverted_verb(scene, k) {
        let after = k + 1 + (k + 1..words.end).take_while(|&n| clause::is_adverb(scene, n)).count();
        let phrase = clause::phrase_starting(scene, after, words.end)?;
        let phrase = of_campus(scene, &phrase, words.end).unwrap_or(phrase);
        // She called him “X,” described Pell as “Y”: whom she speaks of
        let object = !scene.is(k, Class::SAY) && scene.str(phrase.end) == "as"
            // “X,” told Pell that: who hears it; “X,” told Pell to the Courier: who says it
            || matches!(scene.str(k), "told" | "tells") && scene.is_word(phrase.end) && scene.str(phrase.end) != "to";
        // “categorically” denied performing it
        let object = object
            || scene.str(after).ends_with("ing")
                && !scene.capital(after)
                && scene.is(after + 1, Class::DETERMINER.or(Class::OBJECT).or(Class::PREPOSITION));
        // “its own area” first announced seven days earlier
        let object = object || scene.is(phrase.end - 1, Class::TIME) || is_span_of_time(scene.str(phrase.end - 1));
        // “by mistake” shot down a jet
        let object = object || scene.str(k) == "shot" && scene.str(after) != "back";
        // “Jo Pell” says she spent it: whom the article calls so
        let object = object
            || matches!(scene.str(phrase.start), "I" | "he" | "she" | "it" | "they" | "we" | "nobody" | "someone")
                && clause::is_finite(scene, phrase.end, phrase.start);
        // “a source” told reporter Jo Pell, that: who heard it
        let object = object
            || matches!(scene.str(k), "told" | "tells")
                && scene.str(phrase.end) == ","
                && matches!(scene.str(phrase.end + 1), "that" | "how" | "it" | "he" | "she" | "they" | "there");
        if let Some(author) = written_by(scene, &phrase, words.end) {
            return answer(scene, author, k..k + 1, "tail-inverted", 0.95);
        }
        if !object && (scene.is(k, Class::SAY) || can_speak(scene, &phrase)) {
            return answer(scene, phrase, k..k + 1, "tail-inverted", 0.95);
        }
    }
    let ends = scene.last_inside(place.span);
    let set_off = matches!(ends, "," | "!" | "?" | "…" | "—" | "–" | "-" | ".") || is_pause(scene.str(words.start));
    let says = speech::count_words(scene, place) > 3 && !speech::is_title(scene, place);
    let ended = ends == ".";
    let behind = Behind { words: k..words.end, opens: place.at == place.sentence.start, set_off, ended, says };
    WAYS.iter().find_map(|way| way(scene, &behind))
}

/// “X,” court records show; “X,” the minutes of that meeting showed on Monday: documents, whose words they are.
fn shown_by(scene: &Scene, k: usize, end: usize) -> Option<Answer> {
    const MOST_WORDS: usize = 7;
    const RECORDS: [&str; 8] = ["records", "emails", "texts", "messages", "files", "minutes", "transcripts", "papers"];
    let verb = (k + 1..end.min(k + MOST_WORDS)).find(|&v| matches!(scene.str(v), "show" | "shows" | "showed"))?;
    let closes = matches!(scene.str(verb + 1), "." | "") || scene.is(verb + 1, Class::TIME.or(Class::PREPOSITION));
    let head = (k..verb).take_while(|&n| !scene.is(n, Class::PREPOSITION)).last()?;
    let document = scene.is(head, Class::DOCUMENT) || RECORDS.contains(&scene.str(head));
    let plain = (k..verb).all(|n| scene.is_word(n));
    if document && closes && plain { answer(scene, k..verb, verb..verb + 1, "tail", 0.9) } else { None }
}

/// Said University of Tarn, Port Hale's head, Jo Pell: behind the comma inside the name of a university, whose seat follows it.
fn of_campus(scene: &Scene, phrase: &Phrase, end: usize) -> Option<Phrase> {
    let comma = phrase.end;
    let campus =
        scene.str(comma) == "," && scene.str(phrase.start) == "University" && scene.str(phrase.start + 1) == "of";
    let behind = clause::phrase_starting(scene, comma + 1, end).filter(|_| campus)?;
    let owner = behind.clone().find(|&k| scene.is_possessive(k))?;
    let seat = is_seat(scene, phrase.start + 2..phrase.end, &(behind.start..owner + 1));
    (seat && (behind.start..owner).all(|k| scene.is_name(k)) && owner + 1 < behind.end).then_some(behind)
}

/// “X,” reads a letter by Jo Pell: who wrote it.
fn written_by(scene: &Scene, phrase: &Phrase, end: usize) -> Option<Phrase> {
    let by = phrase.end;
    let document = scene.is(by - 1, Class::DOCUMENT) && matches!(scene.str(by), "by" | "from");
    clause::phrase_starting(scene, by + 1, end).filter(|author| document && can_speak(scene, author))
}

/// “Its rivals,” such as Quay or Tarn Corp., said Pell: V S behind examples of what the words name.
fn behind_examples(scene: &Scene, k: usize, end: usize) -> Option<Answer> {
    const MOST_WORDS: usize = 20;
    if !matches!(scene.str(k), "such" | "like" | "including") {
        return None;
    }
    let verb = (k..end.min(k + MOST_WORDS)).find(|&v| scene.str(v - 1) == "," && is_inverted_verb(scene, v))?;
    let phrase = clause::phrase_starting(scene, verb + 1, end).filter(|phrase| can_speak(scene, phrase))?;
    answer(scene, phrase, verb..verb + 1, "tail-inverted", 0.9)
}

/// Whether item `k` is the verb of V S: said a spokesman.
fn is_inverted_verb(scene: &Scene, k: usize) -> bool {
    scene.is(k, Class::SAY.or(Class::MAY_SAY)) && scene.is(k, Class::FINITE) && !scene.capital(k)
        || is_said_by_many(scene, k)
}

/// “X,” say the residents: behind the quote, before many.
fn is_said_by_many(scene: &Scene, k: usize) -> bool {
    let next = || (k + 1..k + 5).take_while(|&n| scene.is_word(n));
    let many = |n: usize| clause::is_plural(scene, n) || scene.is_name(n) || clause::stands_alone(scene, n);
    scene.str(k) == "say" && k > 0 && (scene.is_quote(k - 1) || scene.str(k - 1) == ",") && next().any(many)
}

/// The long tail inverted: beamed a guard from Tarn, reacted Pell.
fn unlisted_inverted(scene: &Scene, behind: &Behind) -> Option<Answer> {
    let Range { start: verb, end } = behind.words;
    let past = scene.is_unknown_past(verb) || scene.class(verb).has(Class::VERB.or(Class::FINITE));
    if !behind.opens || !behind.set_off || !past || scene.capital(verb) {
        return None;
    }
    let phrase = clause::phrase_starting(scene, verb + 1, end)?;
    let named = phrase.clone().any(|n| scene.is_name(n) || scene.is(n, Class::ROLE.or(Class::KIN).or(Class::DOCUMENT)));
    let closes = phrase.end == end
        || matches!(scene.str(phrase.end), "." | "," | "that")
        || scene.is(phrase.end, Class::TIME.or(Class::RELATIVE).or(Class::PREPOSITION));
    if named && closes { answer(scene, phrase, verb..verb + 1, "tail-shape", 0.85) } else { None }
}

/// S V: the first verb of speaking whose subject stands at the start, or else the first verb.
fn listed(scene: &Scene, behind: &Behind) -> Option<Answer> {
    let Range { start: k, end } = behind.words;
    if !behind.set_off {
        return None;
    }
    let last = |v: usize| {
        scene.class(v).has(Class::SAY.or(Class::FINITE))
            && !scene.capital(v)
            && v < k + 12
            && matches!(scene.str(v + 1), "." | "")
    };
    // Pell would later say
    let later = |v: usize| scene.class(v).has(Class::SAY.or(Class::BASE)) && is_told_later(scene, v, k);
    let verbs = (k + 1..end.min(k + VERB_REACH)).filter(|&v| clause::is_finite(scene, v, k) || last(v) || later(v));
    let mut shape = None;
    for v in verbs.take(6) {
        let Some(subject) = clause::subject(scene, v, k) else { continue };
        if subject.start > k && !introduces(scene, k, subject.start) {
            continue;
        }
        // It was reported: by nobody known
        if matches!(scene.str(subject.start), "it" | "It")
            && subject.len() == 1
            && clause::is_passive(scene, v, subject.end)
        {
            let by = (v + 1..end.min(v + 3)).find(|&k| scene.str(k) == "by");
            let source = by.and_then(|by| clause::phrase_starting(scene, by + 1, end));
            match source.filter(|phrase| can_speak(scene, phrase)) {
                Some(phrase) => return answer(scene, phrase, v..v + 1, "tail", 0.9),
                // it was reported, according to Pell; she said it was a “X,” it was reported: hers
                None if behind.opens && !(v + 1..end).any(|k| scene.str(k) == ",") => {
                    return Some(said_by_nobody(scene, v));
                }
                None => break,
            }
        }
        if let Some(speaker) = inverted_behind_comma(scene, v, &subject, end) {
            return answer(scene, speaker, v..v + 1, "tail-inverted", 0.9);
        }
        if let Some(found) = heard_from(scene, v, &subject, end) {
            return Some(found);
        }
        if let Some(quoted) = quoted_as_saying(scene, v, end) {
            return answer(scene, quoted, v..v + 1, "tail", 0.9);
        }
        if scene.is(v, Class::SAY) {
            if takes_object(scene, v, end) || behind.ended && says_clause(scene, v, end) {
                break;
            }
            return answer(scene, subject, v..v + 1, "tail", 0.96);
        }
        // “X”, the study found.
        let document = subject.clone().any(|n| scene.is(n, Class::DOCUMENT));
        if document && FINDS.contains(&scene.str(v)) && matches!(scene.str(v + 1), "." | "") {
            return answer(scene, subject, v..v + 1, "tail", 0.9);
        }
        // “Harbour John,” the man believed to have left it, is
        let supposed = scene.str(v + 1) == "to"
            && matches!(
                scene.str(v),
                "believed" | "thought" | "known" | "alleged" | "suspected" | "understood" | "feared"
            );
        if shape.is_none()
            && !(supposed && !scene.is(subject.start, Class::PRONOUN))
            && subject.start == k
            && !scene.is(v, Class::AUX.or(Class::BE))
            && !scene.is(k, Class::RELATIVE)
        {
            shape = Some((subject, v));
        }
    }
    let (subject, v) = shape.filter(|(_, v)| behind.opens && !takes_object(scene, *v, end))?;
    answer(scene, subject, v..v + 1, "tail-shape", 0.8)
}

/// Pell would later say, the mayor will often add: *would* stands before adverbs before the verb at `v`, and one of these tells when.
fn is_told_later(scene: &Scene, v: usize, from: usize) -> bool {
    let mut before = (from..v).rev().skip_while(|&k| clause::is_adverb(scene, k));
    let would = before.next().filter(|&k| matches!(scene.str(k), "would" | "will"));
    would.is_some_and(|would| would + 1 < v)
}

/// “X,” the residents were told by Pell; “X,” the inquest heard from Pell: Pell; nobody where no one is named.
fn heard_from(scene: &Scene, v: usize, subject: &Phrase, end: usize) -> Option<Answer> {
    const MOST_WORDS: usize = 12;
    const TOLD: [&str; 8] = ["told", "warned", "informed", "reminded", "assured", "advised", "instructed", "asked"];
    const HEARINGS: [&str; 9] =
        ["court", "inquest", "jury", "jurors", "tribunal", "hearing", "inquiry", "committee", "panel"];
    let told = TOLD.contains(&scene.str(v)) && clause::is_passive(scene, v, subject.end);
    let hearing = HEARINGS.contains(&scene.str(subject.end - 1)) && scene.str(v) == "heard";
    if !told && !hearing {
        return None;
    }
    let word = if told { "by" } else { "from" };
    let mut behind = (v + 1..end.min(v + MOST_WORDS)).take_while(|&k| scene.is_word(k));
    let source = behind.find(|&k| scene.str(k) == word).and_then(|by| clause::phrase_starting(scene, by + 1, end));
    match source.filter(|phrase| can_speak(scene, phrase)) {
        Some(phrase) => answer(scene, phrase, v..v + 1, "tail", 0.9),
        None if told => Some(said_by_nobody(scene, v)),
        None => None,
    }
}

/// “X,” particularly with Quay, said Pell: a pause parts the verb from what stands before it, and a name follows.
fn inverted_behind_comma(scene: &Scene, v: usize, subject: &Phrase, end: usize) -> Option<Phrase> {
    let parted = scene.str(v - 1) == "," && subject.end == v - 1 && matches!(scene.str(v), "said" | "says");
    let speaker = clause::phrase_starting(scene, v + 1, end).filter(|_| parted)?;
    let named = speaker.clone().any(|k| scene.is_name(k));
    (named && matches!(scene.str(speaker.end), "," | "." | "")).then_some(speaker)
}

/// All the words up to a verb of speaking are its subject: Fight for Pay organiser Jo Pell told; the two write; Pell, who
/// founded Lantern tweeted. Also where the comma behind the quoted words is missing.
fn whole_subject(scene: &Scene, behind: &Behind) -> Option<Answer> {
    const NEVER_FIRST: Class = Class::PREPOSITION
        .or(Class::SUBORDINATOR)
        .or(Class::RELATIVE)
        .or(Class::AND)
        .or(Class::BE)
        .or(Class::OBJECT)
        .or(Class::GERUND)
        .or(Class::TIME);
    let Range { start: k, end } = behind.words;
    // “X” – it's not every card that makes the news
    if is_short_clause(scene.str(k)) {
        return None;
    }
    let opens = scene.is_name(k) || !scene.is(k, NEVER_FIRST.or(Class::AUX)) || scene.is(k, Class::DETERMINER);
    if !behind.opens || !opens || !scene.is_word(k) || scene.is_unknown_past(k) {
        return None;
    }
    let ends_sentence = |n: usize| matches!(scene.str(n), ";" | ":" | "?" | "!") && !scene.is_abbreviation_stop(n);
    let says =
        |v: usize| scene.is(v, Class::SAY) && scene.is(v, Class::FINITE.or(Class::BASE)) || scene.is_phrasal_say(v);
    let mut near = (k + 1..end.min(k + VERB_REACH)).take_while(|&n| !ends_sentence(n));
    // Farther off, a verb is that of the first words if a description between commas lies between.
    let reaches = |v: usize| v < k + 24 || scene.str(v - 1) == ",";
    let verb = near.find(|&v| says(v) && !is_noun_here(scene, v) && reaches(v))?;
    if takes_object(scene, verb, end) || scene.str(verb - 1) == "to" || behind.ended && says_clause(scene, verb, end) {
        return None;
    }
    let head = (k..verb).take_while(|&n| scene.str(n) != "," && !scene.is(n, Class::RELATIVE)).count();
    let head = k..k + head;
    let verbs = head.clone().skip(1).any(|n| scene.is(n, Class::AUX.or(Class::BE)) && !scene.is_name(n));
    let speaks = head.clone().any(|n| {
        scene.is_name(n)
            || scene.is(n, Class::ROLE.or(Class::PRONOUN).or(Class::KIN).or(Class::BODY).or(Class::DOCUMENT))
    });
    let counted = scene.is(k, Class::DETERMINER) && head.len() <= 3;
    if verbs || !(speaks || counted) {
        return None;
    }
    answer(scene, head, verb..verb + 1, "tail-shape", 0.8)
}

/// “X,” Jo Pell, head of the port: a name with what its bearer is, and no verb in the sentence.
fn lone_name(scene: &Scene, behind: &Behind) -> Option<Answer> {
    let Range { start: k, end } = behind.words;
    let comma = (k..end).find(|&n| !scene.is_name(n))?;
    let named = (2..=4).contains(&(comma - k)) && scene.str(comma) == ",";
    let role =
        |n: usize| scene.token(n).is_some_and(|i| scene.document.senses[i] & (people::ROLE | people::TITLE) != 0);
    let is = (comma + 1..end.min(comma + 4)).any(role);
    let given = scene.token(k).is_some_and(|i| scene.document.senses[i] & people::GIVEN != 0);
    let verb =
        (k + 1..end).any(|n| clause::is_finite(scene, n, k) || scene.is(n, Class::SAY) || scene.is_unknown_past(n));
    let closes = scene.str(end - 1) == "." && behind.opens && behind.set_off && behind.says;
    if named && given && is && closes && !verb { answer(scene, k..comma, k..comma, "tail-bare", 0.8) } else { None }
}

/// A form that is more often a noun, behind a name or article and before no place where a verb's clause could end.
fn is_noun_here(scene: &Scene, v: usize) -> bool {
    let noun = scene.is(v, Class::NOUN) && scene.is(v, Class::BASE);
    if scene.capital(v) {
        // “X!” Pell, the head of the port, Tweeted on Friday.
        return !(scene.str(v - 1) == "," && scene.is(v, Class::FINITE));
    }
    noun && !(matches!(scene.str(v + 1), "." | "," | "") || scene.is(v + 1, Class::PREPOSITION))
        || scene.is(v - 1, Class::DETERMINER) && scene.is(v, Class::NOUN) && !scene.str(v).ends_with("ed")
}

/// “X,” the paper quoted the owner as saying: the owner.
fn quoted_as_saying(scene: &Scene, v: usize, to: usize) -> Option<Phrase> {
    let reports = matches!(scene.str(v), "reported" | "reports" | "reporting");
    if !clause::cites(scene.str(v)) && !reports {
        return None;
    }
    let says = |k: usize| scene.class(k).has(Class::SAY.or(Class::GERUND));
    // the paper quoted him saying
    if matches!(scene.str(v + 1), "him" | "her" | "them") && says(v + 2) {
        return Some(v + 1..v + 2);
    }
    let phrase = clause::phrase_starting(scene, v + 1, to)?;
    // Pell's lawyer, Jo Hale, as saying
    let apposed = (phrase.end + 1..to.min(phrase.end + 25)).find(|&k| scene.str(k) == "," && scene.str(k + 1) == "as");
    let end = apposed.filter(|_| scene.str(phrase.end) == ",").map_or(phrase.end, |comma| comma + 1);
    // quoted an insider in the talks as saying
    let inside = (phrase.end..to.min(phrase.end + 8)).take_while(|&k| scene.is_word(k)).find(|&k| scene.str(k) == "as");
    let end = inside.filter(|_| scene.is(phrase.end, Class::PREPOSITION)).unwrap_or(end);
    let saying = says(phrase.end) || scene.str(end) == "as" && says(end + 1);
    saying.then_some(phrase)
}

/// Whether the words between quote and subject are adverbial (*on Tuesday*).
fn introduces(scene: &Scene, from: usize, to: usize) -> bool {
    to - from < 8
        && !(from..to).any(|k| scene.is(k, Class::AND))
        && !matches!(scene.str(from), "while" | "whereas")
        && scene.is(from, Class::PREPOSITION.or(Class::SUBORDINATOR).or(Class::ADVERB))
}

fn is_pause(word: &str) -> bool {
    matches!(word, "," | "—" | "–" | "-" | "--" | "'" | "’" | "…" | ";")
}
