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

/// What a noun calls somebody: its canonical form, and what narrows it.
pub(super) struct Called {
    pub word: WordId,
    pub narrowed: Vec<WordId>,
}

impl Called {
    pub(super) fn new(reading: &mut Reading, noun: Noun) -> Called {
        Called { word: roles::canonical(reading, noun.head), narrowed: roles::narrowing(reading, noun.head) }
    }
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
    /// The cue says that it is an answer: he replied.
    pub replies: bool,
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
        let replies =
            cue(|verb| matches!(verb, "replied" | "replies" | "answered" | "answers" | "retorted" | "snapped"));
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
            replies,
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
    let note = head >= start + 3 && reading.str(head - 1) == "suicide" && reading.is_capital(head - 2);
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
    // many of whom say
    let of_whom = usize::from(reading.str(who) == "whom" && who > 2 && reading.str(who - 1) == "of") * 2;
    let opens = who - of_whom;
    let comma = usize::from(opens > 1 && reading.str(opens - 1) == ",");
    let head = opens.checked_sub(1 + comma)?;
    // traders in nearby Abbot Street, who; nurses on Ward 6, who
    let place = |i: usize| {
        reading.is_capital(i)
            || reading.str(i).bytes().all(|b| b.is_ascii_digit())
            || matches!(reading.str(i), "nearby" | "the")
    };
    let before = head.saturating_sub((0..5).take_while(|&k| head >= k && place(head - k)).count());
    let in_place = comma == 1 && before < head && matches!(reading.str(before), "in" | "at" | "on" | "from" | "across");
    let plural = |i: usize| reading.str(i).ends_with('s') && reading.is_small(i);
    let head = if in_place && before > 0 && plural(before - 1) { before - 1 } else { head };
    let many = ["ers", "ors", "ists", "ians", "ities", "ials", "ents", "ants", "eys", "ives", "ysts", "nurses"];
    let noun = reading.is(head, ROLE | GENERIC)
        || reading.is_small(head) && reading.is_of_several(head)
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
