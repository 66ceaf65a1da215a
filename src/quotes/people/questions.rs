//! What is asked of an article: who is meant by the mention of each quote, and by nouns that start sentences.

use std::ops::Range;

use super::super::indirect;
use super::super::lang::Class;
use super::super::lang::people::*;
use super::super::text::Document;
use super::super::{Draft, Kind};
use super::chains::Chains;
use super::mention::{self, Mention, Noun};
use super::names::{Name, Sort};
use super::reading::{Reading, WordId, bare, is_possessive};
use super::roles;
use super::unnamed::is_trade;

/// What a noun calls somebody: its canonical form, and what narrows it.
pub(super) struct Called {
    pub word: WordId,
    pub narrowed: Vec<WordId>,
}

impl Called {
    fn new(reading: &mut Reading, noun: Noun) -> Called {
        Called { word: roles::canonical(reading, noun.head), narrowed: roles::narrowing(reading, noun.head) }
    }
}

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
}

/// The nouns that start sentences, in the order of the text.
pub(super) fn subjects(reading: &mut Reading, names: &[Name], chains: &Chains) -> Vec<NounSubject> {
    const MOST_WORDS: usize = 3;
    const MOST_ASIDE: usize = 20;
    const MOST_BESIDE: usize = 6;
    let mut out = Vec::new();
    if reading.words.romance {
        return out;
    }
    for sentence in 0..reading.document.sentences.len() {
        let start = behind_opening(reading, reading.document.sentences[sentence].start);
        let articles = ["the", "a", "an", "one", "this", "his", "her", "another"];
        let owner = owner_end(reading, start);
        let article = articles.iter().any(|word| reading.str(start).eq_ignore_ascii_case(word));
        if !article && owner == start || reading.quoted[start] {
            continue;
        }
        let new = reading.is(start, INDEFINITE) || owner > start;
        let class = |i: usize| reading.document.class(i);
        let is_verb = |i: usize| class(i).is(Class::VERBAL.or(Class::BE).or(Class::AUX).or(Class::ADVERB));
        let who = |i: usize| reading.str(i) == "," && matches!(reading.str(i + 1), "who" | "whose");
        // One of the victims decided
        let several =
            |i: usize| reading.str(i).strip_suffix('s').is_some_and(|one| reading.words.senses(one) & ROLE != 0);
        let unlisted = |i: usize| {
            let past = reading.is_small(i) && reading.str(i).ends_with("ed") && class(i) == Class::default();
            past && (reading.is(i - 1, ROLE | GENERIC) || several(i - 1))
        };
        let ends = |i: &usize| {
            unlisted(*i)
                || is_verb(*i) && !reading.is(*i, ROLE)
                || who(*i)
                || reading.str(*i) == "who"
                // An eighth-grader in a football shirt
                || new && reading.is(*i, PREPOSITION) && reading.str(*i) != "of"
        };
        let first = owner.max(start + 1);
        let Some(end) = (first + 1..=first + MOST_WORDS).find(ends) else {
            continue;
        };
        let tokens = start..end;
        let of_several = reading.str(start) == "One"
            && reading.str(start + 1) == "of"
            && reading
                .str(end - 1)
                .strip_suffix('s')
                .is_some_and(|one| reading.words.senses(one) & (ROLE | GENERIC) != 0);
        let person = of_several
            || reading.str(end - 1) == "international"
            || reading.is(end - 1, ROLE | GENERIC)
            || new && is_trade(reading.str(end - 1))
            || reading.is_capital(end - 1) && reading.is(end - 1, ADJECTIVE);
        let words = tokens.clone().all(|i| reading.is_word(i) || reading.str(i).ends_with("-year-old"));
        // Quay's minister for women Jo Pell
        let named = || {
            let first = names.partition_point(|name| name.tokens.end <= end);
            let close = names.get(first).filter(|name| name.from <= end + MOST_BESIDE);
            close.is_some_and(|name| name.sort == Sort::Person && !(end..name.from).any(is_verb))
        };
        if !person || !words || reading.is(end, PREPOSITION) && named() {
            continue;
        }
        if let Mention::Noun(noun) = mention::read(reading, names, chains, tokens.clone()) {
            // The banker, who asked not to be named, said
            let last = reading.document.sentences[sentence].end;
            let aside = (end + 1..last.min(end + MOST_ASIDE)).find(|&i| reading.str(i) == ",").filter(|_| who(end));
            let verb = aside.map_or(end, |comma| comma + 1);
            // A man who works at the port said
            let said = |&i: &usize| class(i).is(Class::SAY) && class(i).is(Class::FINITE) && !class(i).is(Class::NOUN);
            let restricted = (end + 2..last.min(end + MOST_ASIDE)).take_while(|&i| reading.is_word(i)).find(said);
            let verb = restricted.filter(|_| reading.str(end) == "who").unwrap_or(verb);
            // A teacher told her she was good. “It helped,” she said.
            let of_another = |i: usize| matches!(reading.str(i), "him" | "her" | "he" | "she" | "his");
            let told = class(verb).is(Class::SAY)
                && class(verb).is(Class::FINITE)
                && !(verb..last.min(verb + 4)).any(of_another);
            // His coach was asked if he had thought of it.
            let speaks = new && owner == start && is_new_topic(reading, names, sentence)
                || told
                || matches!(reading.str(verb), "was" | "is") && reading.str(verb + 1) == "asked";
            let alone = new && is_alone(reading, noun.head, verb..last, owner > start);
            out.push(NounSubject { called: Called::new(reading, noun), tokens, noun, verb, speaks, alone });
        }
    }
    out
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
    const DOES: [&str; 71] = [
        "decided",
        "chose",
        "ran",
        "rushed",
        "came",
        "went",
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
        "stood",
        "sat",
        "walked",
        "stopped",
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
        "held",
        "shouted",
        "stared",
        "queued",
        "travelled",
        "drove",
        "helped",
        "lost",
        "supports",
        "supported",
        "backs",
        "opposes",
        "doubts",
        "doubted",
    ];
    const MEETS_HARM: [&str; 22] = [
        "died",
        "killed",
        "dead",
        "shot",
        "stabbed",
        "arrested",
        "charged",
        "jailed",
        "sentenced",
        "convicted",
        "accused",
        "injured",
        "drowned",
        "murdered",
        "missing",
        "detained",
        "found",
        "hospitalised",
        "hospitalized",
        "hit",
        "cleared",
        "fined",
    ];
    let verb = words.start;
    let does = |i: usize| {
        DOES.contains(&reading.str(i))
            || reading.document.class(i).is(Class::BE)
            || matches!(reading.str(i), "had" | "has")
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
    does && !(head + 1..end).any(|i| reading.quoted[i] || another(i) || MEETS_HARM.contains(&reading.str(i)))
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

/// A mention that asks for its person.
pub(super) struct Question {
    pub draft: usize,
    /// The tokens of what is quoted, from its first mark to its last; nothing for indirect speech.
    pub quoted: Range<usize>,
    /// The mention's tokens, or the cue's where there is no mention.
    pub tokens: Range<usize>,
    /// The token of the verb behind the mention; where the mention ends, if none stands behind it.
    pub verb: usize,
    pub mention: Option<Mention>,
    /// For a noun.
    pub noun: Option<Called>,
    /// The cue says that the speaker of before goes on: he added.
    pub goes_on: bool,
    /// The cue says that it is asked.
    pub asks: bool,
    /// The cue is a verb of speaking.
    pub says: bool,
    /// The cue says that another heard it: told him.
    pub to_another: bool,
    /// One person speaks of himself or herself: I wanted to be wrong.
    pub by_one: bool,
    /// The quoted words say *I* or *me*.
    pub of_oneself: bool,
    /// It heads a turn of an interview, whose words say nothing of who heads them.
    pub is_label: bool,
}

/// One question a quote with mention or cue, in the order of the text.
pub(super) fn of_quotes(reading: &mut Reading, names: &[Name], chains: &Chains, drafts: &[Draft]) -> Vec<Question> {
    let document = reading.document;
    let mut out = Vec::with_capacity(drafts.len());
    for (at, draft) in drafts.iter().enumerate() {
        let subject = draft.mention.clone();
        let known = subject.is_some();
        // What is merely expected, or seems so, is nobody's word: no person is asked for.
        let cue = draft.cue.clone().filter(|_| !indirect::is_nobodys(draft.rule));
        let several = |cue: &Range<usize>| reading.words.romance && cue.clone().any(|i| is_plural(document, i));
        let they = !known && cue.as_ref().is_some_and(several);
        let Some(tokens) = subject.or(cue).filter(|t| !t.is_empty()) else { continue };
        let tokens = trimmed(reading, with_noun(reading, tokens));
        let tokens = antecedent(reading, names, &tokens).unwrap_or(tokens);
        let tokens = author(reading, tokens);
        let mention = if they { Some(Mention::Several) } else { None };
        let mention = mention.or_else(|| known.then(|| mention::read(reading, names, chains, tokens.clone())));
        let noun = match mention {
            Some(Mention::Noun(noun)) => Some(Called::new(reading, noun)),
            _ => None,
        };
        let cue = |of: fn(&str) -> bool| draft.cue.as_ref().is_some_and(|cue| of(document.str(cue.start)));
        let (goes_on, asks) = (cue(is_going_on), cue(is_asking));
        let is_label = draft.rule == "turn";
        let says = draft.cue.as_ref().is_some_and(|cue| document.class(cue.start).is(Class::SAY));
        // told him; not: described him as
        let to_another = draft.cue.as_ref().is_some_and(|cue| {
            matches!(reading.str(cue.end), "him" | "her") && !matches!(reading.str(cue.end + 1), "as" | "for")
        });
        let by_one = matches!(mention, Some(Mention::They)) && speaks_of_oneself(document, draft);
        let of_oneself = draft.kind != Kind::Indirect && says_i(document, draft);
        let quoted = if draft.kind == Kind::Indirect { 0..0 } else { draft.tokens.clone() };
        let verb = draft.cue.as_ref().map_or(tokens.end, |cue| cue.start);
        let verb = if reading.sentence[verb.min(reading.sentence.len() - 1)] == reading.sentence[tokens.start] {
            verb.max(tokens.end)
        } else {
            tokens.end
        };
        out.push(Question {
            draft: at,
            quoted,
            verb,
            tokens,
            mention,
            noun,
            goes_on,
            asks,
            says,
            to_another,
            by_one,
            of_oneself,
            is_label,
        });
    }
    out.sort_by_key(|q| q.tokens.start);
    out
}

/// Whether the quoted words say *I* or *me*. English only.
fn says_i(document: &Document, draft: &Draft) -> bool {
    let spans = draft.spans.iter().map(|span| &document.text[span.clone()]);
    let mut words = spans.flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    document.language.code == "en" && words.any(|word| matches!(word, "I" | "me" | "my" | "My" | "myself"))
}

/// Whether the quoted words say *I* and never *we*. English only.
fn speaks_of_oneself(document: &Document, draft: &Draft) -> bool {
    let spans = draft.spans.iter().map(|span| &document.text[span.clone()]);
    let words = || spans.clone().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    words().any(|word| matches!(word, "I" | "me" | "my" | "My"))
        && !words().any(|word| matches!(word, "we" | "We" | "us" | "our" | "Our"))
}

/// *señalan*, *dijeron*: no one person. Not *también*, *según*, *quien*.
fn is_plural(document: &Document, i: usize) -> bool {
    let word = document.str(i);
    let small = Class::ADVERB.or(Class::PREPOSITION).or(Class::RELATIVE).or(Class::PRONOUN).or(Class::NOT);
    let ends = word.ends_with('n') && !["ón", "én", "ún"].iter().any(|end| word.ends_with(end)) || word == "estén";
    word.len() > 3 && ends && !document.class(i).is(small) || word == "han"
}

/// A verb by which the one who spoke before speaks on.
fn is_going_on(verb: &str) -> bool {
    matches!(
        verb,
        "added" | "adds" | "continued" | "continues" | "concluded" | "agregó" | "añadió" | "continuó" | "prosiguió"
    )
}

fn is_asking(verb: &str) -> bool {
    matches!(verb, "asked" | "asks" | "asking" | "wondered" | "pressed" | "preguntó" | "pregunta")
}

/// Article and noun belong together, though the mention has one of them only.
fn with_noun(reading: &Reading, tokens: Range<usize>) -> Range<usize> {
    let before = tokens.start.saturating_sub(1);
    if before < tokens.start
        && reading.str(before) != "that"
        && reading.is(before, DEFINITE | INDEFINITE)
        && reading.is(tokens.start, ROLE | BODY)
        && reading.is_small(tokens.start)
    {
        return before..tokens.end;
    }
    let article = tokens.len() == 1 && matches!(reading.str(tokens.start), "el" | "El" | "la" | "La" | "the" | "The");
    let mut end = tokens.end;
    if !article || !reading.is_word(end) || reading.is(end, FUNCTION) {
        return tokens;
    }
    end += 1;
    // el narrador del anuncio
    while reading.is(end, PARTICLE) && reading.is_word(end + 1) && end < tokens.start + 6 {
        end += 1 + usize::from(!reading.is(end + 1, PARTICLE));
    }
    tokens.start..end
}

/// A sign that, the report obtained by, according to the police: what stands around the noun phrase in a mention taken off. English only.
fn trimmed(reading: &Reading, tokens: Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = tokens;
    if reading.words.romance {
        return tokens;
    }
    if matches!(reading.str(start), "according" | "According") && reading.str(start + 1) == "to" && start + 2 < end {
        start += 2;
    }
    // Pell said: where the words that follow hid the verb
    if start + 1 < end && matches!(reading.str(end - 1), "said" | "says") {
        end -= 1;
    }
    if start + 1 < end && matches!(reading.str(end - 1), "that" | "which") {
        end -= 1;
    }
    let participle = reading.is_small(end - 1) && reading.str(end - 1).ends_with("ed") && !reading.is(end - 1, ROLE);
    let of_another = (start + 1..end).any(|i| reading.is(i, DEFINITE | INDEFINITE));
    if start + 2 < end
        && participle
        && !of_another
        && matches!(reading.str(end), "by" | "from" | "to" | "in" | "with" | "for")
    {
        end -= 1;
    }
    start..end
}

/// Part of the judge's statement, its report, Pell's letter: whose words a document has. English only.
fn author(reading: &Reading, tokens: Range<usize>) -> Range<usize> {
    const PARTS: [&str; 8] = ["part", "parts", "portion", "portions", "excerpt", "excerpts", "text", "copy"];
    if reading.words.romance {
        return tokens;
    }
    let part = tokens.start + usize::from(reading.is(tokens.start, DEFINITE | INDEFINITE));
    let of = matches!(reading.str(part + 1), "of" | "from")
        && PARTS.iter().any(|word| word.eq_ignore_ascii_case(reading.str(part)));
    let start = if of && part + 2 < tokens.end { part + 2 } else { tokens.start };
    let head = tokens.end - 1;
    // Not a police or medical report: that is about somebody.
    const ISSUED: [&str; 25] = [
        "website",
        "site",
        "webpage",
        "lawsuit",
        "suit",
        "complaint",
        "petition",
        "article",
        "blog",
        "essay",
        "memoir",
        "autobiography",
        "bulletin",
        "statement",
        "letter",
        "note",
        "post",
        "tweet",
        "email",
        "e-mail",
        "memo",
        "message",
        "report",
        "column",
        "speech",
    ];
    // The family's statement on the death
    let about = |i: &usize| ISSUED.contains(&reading.str(*i)) && reading.is(*i + 1, PREPOSITION);
    let head = (start + 1..head).find(about).unwrap_or(head);
    let document = head > start && ISSUED.contains(&reading.str(head));
    let whose = |i: usize| {
        is_possessive(reading.str(i))
            || matches!(reading.str(i), "his" | "His" | "her" | "Her" | "its" | "Its" | "their" | "Their")
    };
    let time = |i: usize| meaning_of_bare(reading, i).is(Class::TIME);
    // The Quay Bank statement
    // the Jo Pell suicide note
    let note = reading.str(head - 1) == "suicide" && reading.is_capital(head.saturating_sub(2)) && head >= start + 3;
    if note && matches!(reading.str(head), "note" | "letter") {
        return start..head - 1;
    }
    let named = |i: usize| {
        reading.str(head) == "statement" && reading.is_capital(i) && !reading.is(i, PLACE | ADJECTIVE | FUNCTION)
    };
    match Some(head).filter(|&end| document && (whose(end - 1) || named(end - 1)) && !time(end - 1)) {
        Some(end) => start..end,
        None => start..tokens.end,
    }
}

/// The class of Monday in Monday's.
fn meaning_of_bare(reading: &Reading, i: usize) -> Class {
    let word = bare(reading.str(i));
    reading.words.meaning(word, word).class
}

/// Dealers who complained, the senator, who said: the noun that *who* stands for, where it is no part of what is said of a name
/// (*Pell, a senator who*).
fn antecedent(reading: &Reading, names: &[Name], tokens: &Range<usize>) -> Option<Range<usize>> {
    const MOST_WORDS: usize = 3;
    const MOST_APPOSED: usize = 12;
    let who = tokens.start;
    // A notice, which says, a sign that says: whose words they are.
    let of_thing = matches!(reading.str(who), "which" | "that");
    if reading.words.romance || tokens.len() != 1 || !of_thing && !matches!(reading.str(who), "who" | "whom") {
        return None;
    }
    let comma = usize::from(who > 1 && reading.str(who - 1) == ",");
    let head = who.checked_sub(1 + comma)?;
    let many = ["ers", "ors", "ists", "ians", "ities", "ials", "ents", "ants", "eys", "ives"];
    let noun = reading.is(head, ROLE | GENERIC)
        || reading.is_small(head) && many.iter().any(|end| reading.str(head).ends_with(end));
    let noun = if of_thing { reading.document.class(head).is(Class::DOCUMENT) } else { noun };
    if !noun || !reading.is_small(head) {
        return None;
    }
    let low = reading.sentence_around(who).start.max(head.saturating_sub(MOST_APPOSED));
    let inside = |k: &usize| {
        reading.is_word(*k) && !reading.is(*k, PREPOSITION | OPENS_CLAUSE | COPULA) && !reading.str(*k).ends_with("ed")
    };
    let article = (low..head).rev().take(MOST_WORDS).take_while(inside).find(|&k| reading.is(k, DEFINITE | INDEFINITE));
    let start = article.unwrap_or(head);
    let near = &names[names.partition_point(|name| name.tokens.end <= low)..];
    let mut near = near.iter().take_while(|name| name.tokens.start <= head);
    // Jo Pell (Tarn), a member of the board and lawyer who warned
    let verb = |k: usize| reading.document.class(k).is(Class::BE.or(Class::AUX)) || reading.is(k, COPULA | RELATIVE);
    let comma = (low..head).rev().take_while(|&k| !verb(k)).find(|&k| matches!(reading.str(k), "," | "—" | "–" | "-"));
    let apposed = comma.is_some_and(|comma| {
        comma > low && reading.str(comma - 1) == ")" || near.clone().any(|name| name.tokens.end == comma)
    });
    // An IS militant, who
    let body = |name: &Name| name.capitals || matches!(name.sort, Sort::Body | Sort::Place);
    // the Quay executives who
    let attribute = |name: &Name| {
        name.sort == Sort::Unknown && name.words.len() == 1 && name.tokens.end == head && start < name.from
    };
    let named = near.any(|name| name.tokens.end > start && !(body(name) && name.from >= start || attribute(name)));
    (!apposed && !named).then_some(start..head + 1)
}
