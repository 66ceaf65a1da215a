//! The statement, the memo, the report: a document → whose words it has. English only where said so.

use std::ops::Range;

use super::super::lang::Class;
use super::super::lang::people::*;
use super::chains::ChainId;
use super::names::{self, Sort};
use super::resolve::Resolver;

/// How far back a document is looked for that *the statement* means, in tokens.
const INTRODUCTION: usize = 80;
/// The same of a report, which an article comes back to.
const MOST_BEFORE: usize = 600;

impl Resolver<'_> {
    /// The memo, the report: whoever wrote it, where that is told of the only one before (*a memo written last month by Jo Pell*, *the
    /// report by telecoms giant Pell*). English only.
    pub(super) fn author_of_document(&self, at: usize, head: usize) -> Option<ChainId> {
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
    pub(super) fn issuer(&self, at: usize, head: usize) -> Option<ChainId> {
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
        let first = (reach..at).rev().filter(|i| !put_out || self.is_put_out(*i)).find(same)?;
        let sentence = self.reading.sentence_around(first);
        let names = &self.names[self.names.partition_point(|n| n.tokens.start < sentence.start)..];
        let subject = names.iter().zip(&self.chains.of_name[self.names.len() - names.len()..]);
        let before = subject.take_while(|(name, _)| name.tokens.start < first);
        let issuer = before.filter_map(|(name, chain)| chain.filter(|_| name.subject && !name.quoted)).last()?;
        let sort = self.chains.chains[issuer].sort;
        (sort == Sort::Person || sort == Sort::Body || self.chains.chains[issuer].count > 2).then_some(issuer)
    }

    /// A letter came. “X,” it reads: the document that was told of last, up to the sentence before that of token `at`; without article.
    pub(super) fn document_before(&self, at: usize) -> Option<Range<usize>> {
        const READS: [&str; 10] =
            ["reads", "read", "says", "said", "states", "stated", "adds", "added", "continues", "concludes"];
        const MOST_DESCRIBED: usize = 4;
        let reading = self.reading;
        if reading.words.romance || !READS.contains(&reading.str(at + 1)) {
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
        let ends =
            |i: &usize| !reading.is_word(*i) || reading.is(*i, DEFINITE | INDEFINITE | PREPOSITION | OPENS_CLAUSE);
        let article = (low..head).rev().find(ends).filter(|&i| reading.is(i, DEFINITE | INDEFINITE))?;
        // Quay said in a statement. “X,” it said: Quay.
        let is_subject = article == reading.sentence_around(head).start || names::speaks(reading, head + 1);
        (is_subject || matches!(reading.str(at + 1), "reads" | "read")).then_some(article + 1..head + 1)
    }

    /// Says in a report, said in its latest study: the document at token `i` is how something was said.
    fn is_put_out(&self, i: usize) -> bool {
        const MOST_WORDS: usize = 3;
        let within = (i.saturating_sub(MOST_WORDS)..i).rev().find(|&k| self.reading.str(k) == "in");
        within.is_some_and(|k| k > 0 && names::speaks(self.reading, k - 1))
    }
}
