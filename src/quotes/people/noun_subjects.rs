//! The nouns that sentences start with: whom the next sentences are about, and who may be heard there though no name tells who it is.
//! English only.

use std::ops::Range;

use super::super::lang::Class;
use super::super::lang::people::*;
use super::chains::Chains;
use super::mention::{self, Mention, Noun};
use super::names::{Name, Sort};
use super::questions::Called;
use super::reading::Reading;
use super::unnamed::{is_nameless, is_trade};

/// A sentence that starts with a noun for somebody, who is then whom the next ones are about: The Dutchman defended it.
pub(super) struct NounSubject {
    pub tokens: Range<usize>,
    pub noun: Noun,
    pub called: Called,
    /// The token of its verb.
    pub verb: usize,
    /// What follows is a verb of speaking, or nobody else is spoken of: *he* is that one.
    pub speaks: bool,
    /// It does not speak, but who is told of alone in this sentence may speak in the next one: *A neighbour ran out to help.*
    pub alone: bool,
    /// As `alone`, where the words then speak of another: *A driver stopped to help. “She was pale,” he said.*
    pub may_be_alone: bool,
    /// It says of what or of whom it is (*the owner of the shop*, *a source close to Pell*), and so is nobody else whom the noun fits.
    pub told_apart: bool,
    /// *His mother*: whose, as MALE or FEMALE, where the sentences before tell nothing bad of that one; 0 else.
    pub of_pronoun: Senses,
}

impl NounSubject {
    /// Where the words end that tell who it is: *the owner of the yard*.
    pub fn told_until(&self) -> usize {
        const MOST_WORDS: usize = 8;
        let end = self.tokens.end;
        if (end..=end + MOST_WORDS).contains(&self.verb) { self.verb } else { end }
    }
}

/// The nouns that start sentences, in the order of the text.
pub(super) fn find(reading: &mut Reading, names: &[Name], chains: &Chains) -> Vec<NounSubject> {
    let mut out = Vec::new();
    if reading.words.romance {
        return out;
    }
    for sentence in 0..reading.document.sentences.len() {
        out.extend(starting(reading, names, chains, sentence));
    }
    out
}

/// The noun that the sentence of that number starts with.
fn starting(reading: &mut Reading, names: &[Name], chains: &Chains, sentence: usize) -> Option<NounSubject> {
    const MOST_ASIDE: usize = 20;
    let start = behind_opening(reading, reading.document.sentences[sentence].start);
    let last = reading.document.sentences[sentence].end;
    let articles = ["the", "a", "an", "one", "this", "his", "her", "another"];
    let owner = owner_end(reading, start);
    let article = articles.iter().any(|word| reading.str(start).eq_ignore_ascii_case(word));
    if !article && owner == start || reading.quoted[start] {
        return None;
    }
    let new = reading.is(start, INDEFINITE) || owner > start;
    let end = noun_end(reading, start, owner, new)?;
    let tokens = start..end;
    let told_apart = opens_complement(reading, end);
    if !is_for_person(reading, &tokens, new) || told_apart && names_minister(reading, names, end) {
        return None;
    }
    let Mention::Noun(noun) = mention::read(reading, names, chains, tokens.clone()) else { return None };
    let class = |i: usize| reading.document.class(i);
    // The banker, who asked not to be named, said
    let who = reading.str(end) == ",";
    let aside = (end + 1..last.min(end + MOST_ASIDE)).find(|&i| reading.str(i) == ",").filter(|_| who);
    let verb = aside.map_or(end, |comma| comma + 1);
    // A man who works at the port said
    let said = |&i: &usize| class(i).is(Class::SAY) && class(i).is(Class::FINITE) && !class(i).is(Class::NOUN);
    let restricted = (end + 2..last.min(end + MOST_ASIDE)).take_while(|&i| reading.is_word(i)).find(said);
    let verb = restricted.filter(|_| reading.str(end) == "who").unwrap_or(verb);
    // The owner of the shop opposite came out
    let acts = |&i: &usize| is_verb(reading, i) || is_unlisted_past(reading, i);
    let verb = if told_apart { (end..last.min(end + MOST_ASIDE)).find(acts).unwrap_or(verb) } else { verb };
    // A teacher told her she was good. “It helped,” she said.
    let of_another = |i: usize| matches!(reading.str(i), "him" | "her" | "he" | "she" | "his");
    let told =
        class(verb).is(Class::SAY) && class(verb).is(Class::FINITE) && !(verb..last.min(verb + 4)).any(of_another);
    // His coach was asked if he had thought of it.
    let speaks = new && owner == start && is_new_topic(reading, names, sentence)
        || told
        || matches!(reading.str(verb), "was" | "is") && reading.str(verb + 1) == "asked";
    let harmed = has_come_to_harm(reading, sentence, &GRAVE_HARM);
    let hurt = harmed || has_come_to_harm(reading, sentence, &HURT);
    let of_pronoun = match reading.str(start) {
        "His" | "his" if !hurt => MALE,
        "Her" | "her" if !hurt => FEMALE,
        _ => 0,
    };
    let own = matches!(reading.str(start), "His" | "his" | "Her" | "her");
    let may_be_heard = new || own || told_apart;
    // A man shouted at Pell. “I have no time,” he said.
    let first = names.partition_point(|name| name.tokens.start < verb);
    let mut behind = names[first..].iter().take_while(|name| name.tokens.start < last);
    let may_be_heard = may_be_heard && !behind.any(|name| name.sort == Sort::Person);
    let owned = owner > start || own;
    let alone = may_be_heard
        && (harmed && !meets_harm(reading, verb..last)
            || (harmed || !hurt || !own) && is_alone(reading, noun.head, verb..last, owned));
    let may_be_alone = may_be_heard
        && !meets_harm(reading, verb..last)
        && (hurt || class(verb).is(Class::BE) || MAY_DO.contains(&reading.str(verb)));
    let called = Called::new(reading, noun);
    Some(NounSubject { called, tokens, noun, verb, speaks, alone, may_be_alone, told_apart, of_pronoun })
}

/// Where the noun phrase of a few words ends that starts at token `start`, or with an owner that ends at `owner`: before its verb, before
/// what tells more of it.
fn noun_end(reading: &Reading, start: usize, owner: usize, new: bool) -> Option<usize> {
    const MOST_WORDS: usize = 3;
    let who = |i: usize| reading.str(i) == "," && matches!(reading.str(i + 1), "who" | "whose");
    let several = |i: usize| {
        // One of the victims decided
        reading.str(i).strip_suffix('s').is_some_and(|one| reading.words.senses(one) & ROLE != 0)
    };
    let ends = |i: &usize| {
        is_unlisted_past(reading, *i) && (reading.is(*i - 1, ROLE | GENERIC) || several(*i - 1))
            || is_verb(reading, *i) && !reading.is(*i, ROLE)
            || who(*i)
            || reading.str(*i) == "who"
            || opens_complement(reading, *i)
            // An eighth-grader in a football shirt
            || new && reading.is(*i, PREPOSITION) && reading.str(*i) != "of"
    };
    let first = owner.max(start + 1);
    (first + 1..=first + MOST_WORDS).find(ends)
}

fn is_verb(reading: &Reading, i: usize) -> bool {
    reading.document.class(i).is(Class::VERBAL.or(Class::BE).or(Class::AUX).or(Class::ADVERB))
}

/// *jumped*, *fainted*: a past form that no list has.
pub(super) fn is_unlisted_past(reading: &Reading, i: usize) -> bool {
    const LEAST_LETTERS: usize = 5;
    let word = reading.str(i);
    // in a rented boat
    let describes = i > 0 && reading.is(i - 1, DEFINITE | INDEFINITE);
    let past = word.len() >= LEAST_LETTERS && word.ends_with("ed") && !describes;
    past && reading.is_small(i) && reading.document.class(i) == Class::default()
}

/// *of the shop*, *close to the singer*, *waiting outside*: what tells a noun for a person, right before token `i`, from others.
fn opens_complement(reading: &Reading, i: usize) -> bool {
    const OPENS: [&str; 9] = ["of", "at", "in", "from", "for", "close", "familiar", "waiting", "involved"];
    let noun = reading.is_small(i - 1) && reading.is_somebody(i - 1);
    // the 33-year-old mother of twins, the father of three: more of somebody named
    let child = reading.str(i + 1);
    let of_some = child == "twins"
        || matches!(child, "two" | "three" | "four" | "five" | "six" | "seven" | "eight")
        || !child.is_empty() && child.bytes().all(|b| b.is_ascii_digit());
    let aged = (i.saturating_sub(3)..i).any(|k| reading.str(k).ends_with("-year-old"));
    noun && OPENS.contains(&reading.str(i)) && !reading.str(i - 1).eq_ignore_ascii_case("one") && !of_some && !aged
}

/// Whether the noun phrase is of one who can speak.
fn is_for_person(reading: &Reading, tokens: &Range<usize>, new: bool) -> bool {
    let (start, last) = (tokens.start, tokens.end - 1);
    let of_several = reading.str(start) == "One" && reading.str(start + 1) == "of" && reading.is_of_several(last);
    let person = of_several
        || reading.str(last) == "international"
        || reading.is_somebody(last)
        || new && is_trade(reading.str(last))
        || reading.is_capital(last) && reading.is(last, ADJECTIVE);
    person && tokens.clone().all(|i| reading.is_word(i) || reading.str(i).ends_with("-year-old"))
}

/// *Quay's minister for women Jo Pell*, *the head of the Quay Board, Jo Pell,*: a name ends what starts at token `end` with a preposition.
fn names_minister(reading: &Reading, names: &[Name], end: usize) -> bool {
    const MOST_BESIDE: usize = 12;
    let first = names.partition_point(|name| name.tokens.end <= end);
    let mut close = names[first..].iter().take_while(|name| name.from <= end + MOST_BESIDE);
    close.any(|name| {
        let named = name.sort == Sort::Person || name.sort == Sort::Unknown && name.words.len() > 1;
        named
            && name.from > end + 1
            && (reading.str(name.from - 1) == ","
                || reading.is_small(name.from - 1) && !reading.is(name.from - 1, FUNCTION | PREPOSITION))
            && !(end..name.from).any(|i| is_verb(reading, i))
    })
}

/// What happens to somebody who is seldom heard after it.
const GRAVE_HARM: [&str; 11] = [
    "died",
    "killed",
    "dead",
    "stabbed",
    "knifed",
    "drowned",
    "murdered",
    "electrocuted",
    "coma",
    "hanged",
    "beheaded",
];
/// What may leave somebody unheard.
const HURT: [&str; 7] = ["shot", "missing", "crushed", "collapsed", "bitten", "trapped", "fell"];
/// What may happen to somebody, who is then spoken of.
const HARM: [&str; 15] = [
    "injured",
    "hurt",
    "hit",
    "arrested",
    "charged",
    "jailed",
    "sentenced",
    "convicted",
    "accused",
    "detained",
    "found",
    "hospitalised",
    "hospitalized",
    "cleared",
    "fined",
];

/// What one does who is heard after it if the words speak of another.
const MAY_DO: [&str; 12] =
    ["came", "went", "stood", "sat", "walked", "stopped", "held", "drove", "helped", "travelled", "saved", "dragged"];

fn is_harm(word: &str) -> bool {
    GRAVE_HARM.contains(&word) || HURT.contains(&word) || HARM.contains(&word)
}

fn meets_harm(reading: &Reading, words: Range<usize>) -> bool {
    const MOST_WORDS: usize = 40;
    let end = words.end.min(words.start + MOST_WORDS);
    (words.start..end).any(|i| is_harm(reading.str(i)))
}

/// *Tom Pell, 19, was stabbed*: the last sentence before that of the number `sentence` starts with a name and tells of a harm.
fn has_come_to_harm(reading: &Reading, sentence: usize, harm: &[&str]) -> bool {
    const MOST_BACK: usize = 3;
    const MOST_WORDS: usize = 30;
    let own = |k: &usize| !reading.quoted[reading.document.sentences[*k].start];
    let Some(before) = (sentence.saturating_sub(MOST_BACK)..sentence).rev().find(own) else { return false };
    let words = reading.document.sentences[before].clone();
    let end = words.end.min(words.start + MOST_WORDS);
    let named = reading.is_capital(words.start) && !reading.is(words.start, FUNCTION);
    named && (words.start..end).any(|i| !reading.quoted[i] && harm.contains(&reading.str(i)))
}

/// *Nearby, a driver*, *According to the report, the mayor*: the token behind the adverb or the phrase, and the comma, that open a sentence
/// at token `start`.
fn behind_opening(reading: &Reading, start: usize) -> usize {
    const MOST_WORDS: usize = 9;
    const PHRASES: [&str; 9] = ["According", "In", "At", "On", "During", "Under", "After", "Before", "For"];
    let plain = |i: &usize| {
        let class = reading.document.class(*i);
        reading.is_word(*i) && !(class.is(Class::FINITE.or(Class::AUX).or(Class::BE)) && !class.is(Class::NOUN))
    };
    let start = start + usize::from(matches!(reading.str(start), "But" | "And" | "Yet") && !reading.is_mark(start + 1));
    let close = start + 1 + (start + 1..start + MOST_WORDS).take_while(plain).count();
    // For Pell, a deputy for Quay, the vote was
    let apposed = reading.is_capital(close - 1) && reading.is(close + 1, INDEFINITE);
    if PHRASES.contains(&reading.str(start)) && reading.str(close) == "," && !apposed {
        return close + 1;
    }
    const OPENINGS: [&str; 10] = [
        "Nearby",
        "Outside",
        "Inside",
        "Elsewhere",
        "Later",
        "Upstairs",
        "Downstairs",
        "Meanwhile",
        "Afterwards",
        "Next",
    ];
    if OPENINGS.contains(&reading.str(start)) && reading.str(start + 1) == "," { start + 2 } else { start }
}

/// *Pell's lover*, *Jo Pell's mother*: the token behind the owner by whom a sentence starts at token `start`; `start` itself where it does not.
fn owner_end(reading: &Reading, start: usize) -> usize {
    const MOST_WORDS: usize = 3;
    let capital = |i: &usize| reading.is_capital(*i) && !reading.is(*i, FUNCTION);
    let owner = (start..start + MOST_WORDS).take_while(capital).find(|&i| reading.is_possessive(i));
    owner.map_or(start, |i| i + 1)
}

/// *A neighbour ran out to help*, *was not impressed*: what one does who is then heard, and not to somebody told of before; the words from
/// the verb on speak of nobody else. One with an owner (*Pell's mother*) is told from that one by the pronoun.
fn is_alone(reading: &Reading, head: usize, words: Range<usize>, owned: bool) -> bool {
    const MOST_WORDS: usize = 40;
    const DOES: [&str; 61] = [
        "decided",
        "chose",
        "ran",
        "rushed",
        "saw",
        "heard",
        "watched",
        "witnessed",
        "noticed",
        "remembers",
        "remembered",
        "recalls",
        "felt",
        "fears",
        "feared",
        "hopes",
        "hoped",
        "waited",
        "wept",
        "cried",
        "smiled",
        "laughed",
        "shrugged",
        "nodded",
        "disagreed",
        "disagrees",
        "agreed",
        "agrees",
        "knows",
        "knew",
        "believes",
        "believed",
        "thinks",
        "thought",
        "loves",
        "loved",
        "likes",
        "liked",
        "lives",
        "lived",
        "works",
        "worked",
        "wants",
        "wanted",
        "plans",
        "welcomed",
        "woke",
        "looked",
        "seemed",
        "remained",
        "shook",
        "shouted",
        "stared",
        "queued",
        "lost",
        "supports",
        "supported",
        "backs",
        "opposes",
        "doubts",
        "doubted",
    ];
    let verb = words.start;
    let does = |i: usize| {
        DOES.contains(&reading.str(i)) || reading.document.class(i).is(Class::BE) && !reading.is(i + 1, PREPOSITION)
    };
    // A woman who lives opposite, a man from Quay: what the main clause says comes later.
    const MOST_DESCRIBED: usize = 12;
    let described = matches!(reading.str(verb), "who" | "whose") || reading.is(verb, PREPOSITION);
    let does = if described { (verb..words.end.min(verb + MOST_DESCRIBED)).any(does) } else { does(verb) };
    let another = |i: usize| {
        !owned && matches!(reading.str(i), "he" | "she" | "him")
            || matches!(reading.str(i), "they" | "them")
            || !owned && reading.str(i) == "her" && !reading.is_word(i + 1)
    };
    let end = words.end.min(verb + MOST_WORDS);
    let does = does || is_nameless(reading.str(head));
    does && !(head + 1..end).any(|i| reading.quoted[i] || another(i) || is_harm(reading.str(i)))
}

/// *An elderly woman held up a pot*: the paragraph, up to the end of the sentence, speaks of nobody who was told of before.
fn is_new_topic(reading: &Reading, names: &[Name], sentence: usize) -> bool {
    const MOST_BEFORE: usize = 60;
    let sentence = reading.document.sentences[sentence].clone();
    let paragraph = &reading.document.paragraphs[reading.document.paragraph_of(sentence.start)];
    let tokens = paragraph.start..sentence.end;
    // her pot: her own
    let another = |i: usize| {
        matches!(reading.str(i), "he" | "she" | "him" | "them" | "they" | "I" | "me" | "my" | "us" | "we")
            || reading.str(i) == "her" && !reading.is_word(i + 1)
    };
    let first = names.partition_point(|name| name.tokens.start < tokens.start);
    let mut named = names[first..].iter().take_while(|name| name.tokens.start < tokens.end);
    sentence.start - paragraph.start <= MOST_BEFORE
        && !named.any(|name| name.sort == Sort::Person)
        && !tokens.into_iter().any(|i| !reading.quoted[i] && another(i))
}
