//! The statement, the memo, the report: a document → whose words it has.

use std::ops::Range;

use super::super::lang::Class;
use super::super::lang::people::*;
use super::chains::ChainId;
use super::discourse::Answer;
use super::names::Sort;
use super::position;
use super::resolve::{Found, Resolver, sure};

/// How far back a document is looked for that *the statement* means, in tokens.
const INTRODUCTION: usize = 80;
/// The same of a report, which an article comes back to.
const MOST_BEFORE: usize = 600;

impl Resolver<'_> {
    /// Whose words the document at token `head` has.
    pub(super) fn issuer_of(&self, at: usize, head: usize) -> Option<ChainId> {
        let author = self.author_of_document(at, head).or_else(|| self.issuer(at, head));
        author.or_else(|| self.issuer_in_spanish(at, head))
    }

    /// The memo, the report: whoever wrote it, where that is told of the only one before (*a memo written last month by Jo Pell*, *the
    /// report by telecoms giant Pell*). English only.
    fn author_of_document(&self, at: usize, head: usize) -> Option<ChainId> {
        const DOCUMENTS: [&str; 10] =
            ["report", "memo", "letter", "study", "survey", "statement", "email", "e-mail", "note", "paper"];
        const MOST_NAME: usize = 8;
        let word = self.reading.str(head);
        if self.reading.words.romance || !self.is_bare(at, head) || !DOCUMENTS.contains(&word) {
            return None;
        }
        let before = at.saturating_sub(MOST_BEFORE)..at;
        let same = |&i: &usize| self.reading.str(i) == word && !self.reading.quoted[i];
        let mut authors = before.filter(same).filter_map(|i| Some((i, self.by_whom(i)?)));
        let (_, by) = authors.next()?;
        let first = self.names.partition_point(|name| name.tokens.start <= by);
        let plain =
            |i: usize| self.reading.is_word(i) && !self.reading.is(i, PREPOSITION | OPENS_CLAUSE | COPULA | RELATIVE);
        let name = self.names.get(first).filter(|name| !name.quoted && !name.possessive && !name.modifier)?;
        let near = name.from <= by + MOST_NAME && (by + 1..name.from).all(plain);
        // Not: by the Fraser of Carrow Institute
        let end = name.tokens.end;
        let whole = !self.reading.is_word(end)
            || self.reading.is(end, OPENS_CLAUSE | COPULA | RELATIVE)
            || self.reading.document.class(end).is(Class::VERBAL.or(Class::AUX));
        self.chains.of_name[first].filter(|_| near && whole && authors.next().is_none())
    }

    /// The *by* behind the document at token `i`: by, written last month by.
    fn by_whom(&self, i: usize) -> Option<usize> {
        const MADE: [&str; 9] =
            ["written", "sent", "issued", "released", "published", "prepared", "compiled", "signed", "drafted"];
        const MOST_WORDS: usize = 5;
        if self.reading.str(i + 1) == "by" {
            return Some(i + 1);
        }
        let made = MADE.contains(&self.reading.str(i + 1));
        (i + 2..i + 2 + MOST_WORDS)
            .take_while(|&k| made && self.reading.is_word(k))
            .find(|&k| self.reading.str(k) == "by")
    }

    /// The statement, the letter: whoever was the subject where it was first spoken of (*Pell resigned in a letter*).
    fn issuer(&self, at: usize, head: usize) -> Option<ChainId> {
        const ISSUED: &[&str] = &["statement", "letter", "email", "e-mail", "memo", "post", "tweet", "note"];
        let word = self.reading.str(head);
        // Pell says in a report, *The Price*, that
        const PUT_OUT: &[&str] = &["report", "study", "survey", "paper"];
        let put_out = PUT_OUT.contains(&word);
        if head != at + 1 || !(put_out || ISSUED.contains(&word)) || !self.reading.is(at, DEFINITE) {
            return None;
        }
        let same = |&i: &usize| self.reading.str(i) == word && !self.reading.quoted[i];
        let reach = if put_out { at.saturating_sub(MOST_BEFORE) } else { at.saturating_sub(INTRODUCTION) };
        let Some(first) = (reach..at).rev().filter(|i| !put_out || self.is_put_out(*i)).find(same) else {
            return if word == "statement" { self.reporter_before(at) } else { None };
        };
        let sentence = self.reading.sentence_around(first);
        let names = &self.names[self.names.partition_point(|n| n.tokens.start < sentence.start)..];
        let subject = names.iter().zip(&self.chains.of_name[self.names.len() - names.len()..]);
        let before = subject.take_while(|(name, _)| name.tokens.start < first);
        let issuer = before.filter_map(|(name, chain)| chain.filter(|_| name.subject && !name.quoted)).last()?;
        let sort = self.chains.chains[issuer].sort;
        (sort == Sort::Person || sort == Sort::Body || self.chains.chains[issuer].count > 2).then_some(issuer)
    }

    /// *The Marine Corps denied it. “They were destroyed,” the statement read*: the body that spoke in the sentence before token `at`, where
    /// no statement was told of.
    fn reporter_before(&self, at: usize) -> Option<ChainId> {
        const MOST_NAMES: usize = 40;
        let reading = self.reading;
        let told = reading.told_before(at);
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let near = (before.saturating_sub(MOST_NAMES)..before).rev().filter(|&n| !self.names[n].quoted);
        let mut near = near.take_while(|&n| told - reading.told_before(self.names[n].from) <= 1);
        let adverb = |i: usize| usize::from(reading.is_small(i) && reading.str(i).ends_with("ly"));
        let speaks = |&n: &usize| {
            let end = self.names[n].tokens.end;
            self.names[n].subject && position::speaks(reading, end + adverb(end))
        };
        let id = self.chains.of_name[near.find(speaks)?]?;
        (!reading.words.romance && self.chains.chains[id].sort == Sort::Body).then_some(id)
    }

    /// *He sent a message to Quay, which read: “X”*: whoever sent the document that *which* at token `at` stands for, else the
    /// document itself. English only.
    pub(super) fn document_of(&mut self, at: usize) -> Found {
        const REACH: usize = 14;
        const SENT: [&str; 9] =
            ["sent", "wrote", "posted", "left", "published", "shared", "issued", "released", "signed"];
        let reading = self.reading;
        let start = reading.sentence_around(at).start.max(at.saturating_sub(REACH));
        let own = |&i: &usize| !reading.quoted[i] && reading.is_small(i);
        let is_document = |&i: &usize| reading.document.class(i).is(Class::DOCUMENT) && !reading.is(i, ROLE);
        let Some(head) = (start..at).rev().filter(own).find(is_document) else { return Found::Nobody };
        let Some(sent) = (start + 1..head).rev().find(|&i| SENT.contains(&reading.str(i))) else {
            return Found::OwnWords(head..head + 1);
        };
        let last = self.names.partition_point(|name| name.tokens.end <= sent);
        let name = last.checked_sub(1).filter(|&n| self.names[n].tokens.end == sent && !self.names[n].quoted);
        let gender = reading.senses[sent - 1] & (MALE | FEMALE);
        let sender = match name.and_then(|n| self.chains.of_name[n]) {
            Some(chain) => Some(Answer { chain, sure: sure::RELATIVE }),
            None if reading.is(sent - 1, PRONOUN) && gender != 0 => {
                self.discourse.who(self.chains, sent - 1, gender, |_| 0.0)
            }
            None => None,
        };
        sender.map_or(Found::OwnWords(head..head + 1), Found::Chain)
    }

    /// A letter came. “X,” it reads: the document that was told of last, up to the sentence before that of token `at`; without article.
    pub(super) fn document_before(&self, at: usize) -> Option<Range<usize>> {
        const READS: [&str; 10] =
            ["reads", "read", "says", "said", "states", "stated", "adds", "added", "continues", "concludes"];
        const MOST_DESCRIBED: usize = 4;
        let reading = self.reading;
        if reading.words.romance {
            return None;
        }
        let told = reading.told_before(at);
        let near = (at.saturating_sub(INTRODUCTION)..at).rev().take_while(|&i| told - reading.told_before(i) <= 1);
        let document = |&i: &usize| {
            !reading.quoted[i]
                && reading.is_small(i)
                && reading.document.class(i).is(Class::DOCUMENT)
                && !reading.is(i, ROLE)
        };
        let head = near.into_iter().find(document)?;
        let low = reading.sentence_around(head).start.max(head.saturating_sub(MOST_DESCRIBED));
        // A 2019 engineer's report
        let year = |i: usize| reading.str(i).len() == 4 && reading.str(i).bytes().all(|b| b.is_ascii_digit());
        let ends = |i: &usize| {
            !reading.is_word(*i) && !year(*i) || reading.is(*i, DEFINITE | INDEFINITE | PREPOSITION | OPENS_CLAUSE)
        };
        let article = (low..head).rev().find(ends).filter(|&i| reading.is(i, DEFINITE | INDEFINITE))?;
        // Quay said in a statement. “X,” it said: Quay.
        let is_subject = article == reading.sentence_around(head).start || position::speaks(reading, head + 1);
        // The report is scathing. It found
        let verb = reading.document.class(at + 1);
        let acts =
            verb.is(Class::VERBAL) && !verb.is(Class::BE.or(Class::AUX)) && at == reading.sentence_around(at).start;
        let ends_phrase =
            !reading.is_small(head + 1) || !reading.document.class(head + 1).is(Class::NOUN.or(Class::ROLE));
        let reads = READS.contains(&reading.str(at + 1)) || is_subject && acts && ends_phrase;
        (reads && (is_subject || matches!(reading.str(at + 1), "reads" | "read"))).then_some(article + 1..head + 1)
    }

    /// *La sentencia*: the court of the article; *la denuncia*, *el comunicado*: whoever brought it or put it out, where that is told before
    /// (*Pozos Ribalta presentó una denuncia*, *un comunicado de Pozos Ribalta*). Spanish only.
    fn issuer_in_spanish(&self, at: usize, head: usize) -> Option<ChainId> {
        const RULINGS: [&str; 4] = ["sentencia", "fallo", "auto", "resolución"];
        const CLAIMS: [&str; 3] = ["denuncia", "demanda", "querella"];
        const TEXTS: [&str; 9] =
            ["comunicado", "nota", "escrito", "carta", "misiva", "boletín", "texto", "documento", "mensaje"];
        let word = self.reading.str(head);
        if !self.reading.words.romance || head != at + 1 || !self.is_definite(at) || self.reading.is(at, POSSESSIVE) {
            return None;
        }
        match word {
            _ if self.reading.is(head + 1, PREPOSITION) => None,
            _ if RULINGS.contains(&word) => self.only_court(),
            _ if CLAIMS.contains(&word) => self.put_out(at, &CLAIMS),
            _ if TEXTS.contains(&word) => self.put_out(at, &TEXTS),
            _ => None,
        }
    }

    fn only_court(&self) -> Option<ChainId> {
        const COURTS: [&str; 6] = ["tribunal", "audiencia", "corte", "juzgado", "supremo", "sala"];
        let reading = self.reading;
        let is_court = |word: &str| COURTS.contains(&word);
        let mut courts = self.chains.chains.iter().enumerate().filter(|(_, chain)| {
            chain.sort == Sort::Body && is_court(reading.spelled[chain.words[0] as usize].as_str())
        });
        let (court, _) = courts.next()?;
        courts.next().is_none().then_some(court)
    }

    /// Whoever put out the last of the `documents` that stands behind *un* or *una* before token `at`.
    fn put_out(&self, at: usize, documents: &[&str]) -> Option<ChainId> {
        const REACH: usize = 200;
        let reading = self.reading;
        let brought_in = |&i: &usize| {
            documents.contains(&reading.str(i)) && !reading.quoted[i] && matches!(reading.str(i - 1), "un" | "una")
        };
        let first = (at.saturating_sub(REACH).max(1)..at).rev().find(brought_in)?;
        self.named_behind_document(first).or_else(|| self.subject_before(first))
    }

    /// *un comunicado de Pozos Ribalta*, *difundido por Pozos Ribalta*.
    fn named_behind_document(&self, i: usize) -> Option<ChainId> {
        const MOST_WORDS: usize = 4;
        let reading = self.reading;
        let done = reading.str(i + 1).ends_with("ado") || reading.str(i + 1).ends_with("ido");
        let by = if done { i + 2 } else { i + 1 };
        let whose = matches!((done, reading.str(by)), (true, "por") | (false, "de" | "del"));
        let first = self.names.partition_point(|name| name.tokens.start <= by);
        let name = self.names.get(first).filter(|name| whose && name.from <= by + MOST_WORDS && !name.quoted)?;
        let plain = (by + 1..name.from).all(|k| reading.is_word(k) && !reading.is(k, PREPOSITION | OPENS_CLAUSE));
        self.chains.of_name[first].filter(|_| plain)
    }

    /// *Pozos Ribalta difundió un comunicado*: the last name before token `i` in its sentence that no preposition stands before.
    fn subject_before(&self, i: usize) -> Option<ChainId> {
        let reading = self.reading;
        let sentence = reading.sentence_around(i);
        let end = self.names.partition_point(|name| name.tokens.start < i);
        let near = (0..end).rev().take_while(|&n| self.names[n].tokens.start >= sentence.start);
        let free = |n: &usize| !self.names[*n].quoted && (self.names[*n].subject || self.is_free(self.names[*n].from));
        near.filter(free).find_map(|n| self.chains.of_name[n])
    }

    /// *la asociación Pozos Ribalta*, not *de la calle Pozos*: no preposition stands before the phrase that a name from token `from` on ends.
    fn is_free(&self, from: usize) -> bool {
        const MOST_WORDS: usize = 4;
        let reading = self.reading;
        let low = reading.sentence_around(from).start.max(from.saturating_sub(MOST_WORDS));
        let ends = |&i: &usize| {
            !reading.is_word(i) || reading.document.class(i).is(Class::FINITE) || reading.is(i, PREPOSITION)
        };
        (low..from).rev().find(ends).is_none_or(|i| !reading.is(i, PREPOSITION))
    }

    /// Says in a report, said in its latest study: the document at token `i` is how something was said.
    fn is_put_out(&self, i: usize) -> bool {
        const MOST_WORDS: usize = 3;
        let within = (i.saturating_sub(MOST_WORDS)..i).rev().find(|&k| self.reading.str(k) == "in");
        within.is_some_and(|k| k > 0 && position::speaks(self.reading, k - 1))
    }
}
