//! A paragraph as a row of items: words, and quotes as if each were one word; cut into sentences.

use std::ops::Range;

use super::speech::stands_as_name;
use crate::quotes::lang::{Class, en_phrases, people};
use crate::quotes::spans::{Span, is_mark_read_over};
use crate::quotes::text::{Document, Shape};

/// A word (or punctuation) or a whole quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::quotes) enum Item {
    Token(usize),
    Quote(usize),
}

/// Where a quote stands: `at` is its item, `sentence` the items of its sentence.
#[derive(Clone, Debug)]
pub(in crate::quotes) struct Place {
    pub span: usize,
    pub at: usize,
    pub sentence: Range<usize>,
}

/// How far rules look, in items, so that the time stays linear.
pub(in crate::quotes) const REACH: usize = 70;

/// The paragraph at hand.
pub(in crate::quotes) struct Scene<'d> {
    pub document: &'d Document<'d>,
    pub spans: &'d [Span],
    pub number: usize,
    pub items: Vec<Item>,
    /// Ranges of items.
    pub sentences: Vec<Range<usize>>,
    /// Items of the quotes of `first..`, in order.
    quotes: Vec<usize>,
    first: usize,
    /// Whether each of `quotes` is a title or nickname: part of the sentence like a name.
    titles: Vec<bool>,
}

impl<'d> Scene<'d> {
    pub fn new(document: &'d Document<'d>, spans: &'d [Span]) -> Self {
        Scene {
            document,
            spans,
            number: 0,
            items: Vec::new(),
            sentences: Vec::new(),
            quotes: Vec::new(),
            first: 0,
            titles: Vec::new(),
        }
    }

    /// Goes on to paragraph `number`, which holds `spans`.
    pub fn set(&mut self, number: usize, spans: Range<usize>) {
        self.number = number;
        self.first = spans.start;
        self.items.clear();
        self.quotes.clear();
        self.titles.clear();
        let paragraph = self.document.paragraphs[number].clone();
        let mut at = paragraph.start;
        for span in spans {
            let outer = self.spans[span].outer.clone();
            let before = self.items_of(at..outer.start);
            self.items.extend(before);
            self.quotes.push(self.items.len());
            self.items.push(Item::Quote(span));
            at = outer.end;
        }
        let rest = self.items_of(at..paragraph.end);
        self.items.extend(rest);
        self.cut();
        self.titles.resize(self.quotes.len(), false);
        for quote in 0..self.quotes.len() {
            self.titles[quote] = self.place(self.first + quote).is_some_and(|place| stands_as_name(self, &place));
        }
    }

    /// Where the quote `span` stands.
    pub fn place(&self, span: usize) -> Option<Place> {
        let at = *self.quotes.get(span - self.first)?;
        let sentence = self.sentences.partition_point(|s| s.end <= at);
        Some(Place { span, at, sentence: self.sentences.get(sentence)?.clone() })
    }

    /// The sentences of the paragraph behind that of the quote.
    pub fn sentences_behind(&self, place: &Place) -> &[Range<usize>] {
        &self.sentences[self.sentences.partition_point(|s| s.start <= place.at)..]
    }

    /// The last items of the paragraph before, as a scene without quotes; `None` if there is none or it has quotes.
    pub fn before(&self, most: usize) -> Option<Scene<'d>> {
        let tokens = self.document.paragraphs.get(self.number.checked_sub(1)?)?.clone();
        let sentence = self.document.sentences.get(self.document.sentence_of(tokens.end - 1))?;
        Some(self.plain(sentence.start.max(tokens.end.saturating_sub(most))..tokens.end))
    }

    /// For what stands at item `at`, the first of its paragraph: the last items of the paragraph before, if that ends with a colon.
    pub fn before_with_colon(&self, at: usize) -> Option<Scene<'d>> {
        let before = (at == 0).then(|| self.before(REACH))??;
        (before.str(before.items.len().checked_sub(1)?) == ":").then_some(before)
    }

    /// The first items of the next paragraph, if it has no more than `most`.
    pub fn ahead(&self, most: usize) -> Option<Scene<'d>> {
        let tokens = self.document.paragraphs.get(self.number + 1)?.clone();
        (tokens.len() <= most).then(|| self.plain(tokens))
    }

    /// The first sentence of the next paragraph, as a scene without quotes.
    pub fn first_ahead(&self) -> Option<Scene<'d>> {
        let tokens = self.document.paragraphs.get(self.number + 1)?.clone();
        let sentence = self.document.sentences.get(self.document.sentence_of(tokens.start))?;
        Some(self.plain(tokens.start..sentence.end.min(tokens.end).min(tokens.start + REACH)))
    }

    fn plain(&self, tokens: Range<usize>) -> Scene<'d> {
        Scene { items: self.items_of(tokens).collect(), ..Scene::new(self.document, self.spans) }
    }

    /// Tokens without quotes; in Spanish without marks that are read over.
    fn items_of(&self, tokens: Range<usize>) -> impl Iterator<Item = Item> + use<'d> {
        let document = self.document;
        let spanish = document.language.code == "es";
        let over = move |i: usize| spanish && document.tokens[i].shape == Shape::Mark && is_mark_read_over(document, i);
        tokens.filter(move |&i| !over(i)).map(Item::Token)
    }

    fn cut(&mut self) {
        self.sentences.clear();
        let paragraph = &self.document.paragraphs[self.number];
        let mut ends = self.document.sentence_of(paragraph.start);
        if self.quotes.is_empty() && self.items.len() == paragraph.len() {
            // Its items are its tokens.
            let own = self.document.sentences[ends..].iter().take_while(|s| s.start < paragraph.end);
            self.sentences.extend(own.map(|s| s.start - paragraph.start..s.end - paragraph.start));
            return;
        }
        let document = self.document;
        let end_of = |sentence: usize| document.sentences.get(sentence).map_or(usize::MAX, |s| s.end);
        let mut next = end_of(ends);
        let mut from = 0;
        for k in 0..self.items.len() {
            let end = match self.items[k] {
                Item::Token(i) => i + 1,
                Item::Quote(span) => self.spans[span].outer.end,
            };
            while next < end {
                ends += 1;
                next = end_of(ends);
            }
            if next == end && !self.cue_follows(k) {
                self.sentences.push(from..k + 1);
                from = k + 1;
            }
        }
        if from < self.items.len() {
            self.sentences.push(from..self.items.len());
        }
    }

    /// “Why?” Smith asked. The sentence goes on behind the quote `k`.
    fn cue_follows(&self, k: usize) -> bool {
        if !self.is_quote(k) {
            return false;
        }
        let names = (k + 1..k + 9).take_while(|&n| self.is_name(n) || self.is_abbreviation_stop(n)).count();
        if names == 0 {
            return false;
        }
        let mut verb = k + 1 + names;
        // Smith's niece, …
        if self.is_possessive(verb - 1) && self.is_word(verb) {
            verb += 1;
        }
        if self.last_quoted(k) != "." && self.str(verb) == "," {
            // Smith, a retired teacher, said
            let aside = (verb + 1..self.items.len().min(verb + 30))
                .take_while(|&n| !matches!(self.str(n), "." | ";" | ":" | ""))
                .find(|&n| self.is(n, Class::SAY) && self.str(n - 1) == ",");
            verb = aside.unwrap_or(verb);
        }
        while self.is(verb, Class::ADVERB) {
            verb += 1;
        }
        let aside = self.str(verb - 1) == ",";
        let listed = self.class(verb).has(Class::SAY.or(Class::FINITE)) && (!self.capital(verb) || aside);
        if !(listed || self.is_phrasal_say(verb) || self.is_unknown_past(verb)) {
            return false;
        }
        let next = verb + 1;
        if self.last_quoted(k) == "." && (self.sentences.last().map_or(0, |s| s.end) != k || self.str(next) != ".") {
            return false;
        }
        // Smith said that …, Smith said: a sentence of its own.
        let ended = |n: usize| self.str(n) == "." || n > next && self.is_quote(n - 1) && self.last_quoted(n - 1) == ".";
        let rest = (next..self.items.len().min(next + 40)).take_while(|&n| !ended(n));
        // on NBC's “Meet the Press”
        let content = |n: usize| self.is_quote(n) && !self.is_possessive(n - 1);
        let near = |n: usize| n < next + 4 && (content(n) || self.str(n) == "that");
        matches!(self.str(next), "." | "") || !rest.into_iter().any(|n| near(n) || self.str(n) == ":")
    }

    pub fn is_quote(&self, k: usize) -> bool {
        matches!(self.items.get(k), Some(Item::Quote(_))) && !self.is_title(k)
    }

    /// Whether item `k` is a title in marks that stands in its sentence like a name.
    pub fn is_title(&self, k: usize) -> bool {
        matches!(self.items.get(k), Some(Item::Quote(span)) if self.titles.get(span - self.first) == Some(&true))
    }

    /// What the word can mean in or beside a name; nothing of a quote.
    pub fn senses(&self, k: usize) -> people::Senses {
        self.token(k).map_or(0, |i| self.document.senses[i])
    }

    /// The token of item `k`; `None` for a quote or past the end.
    pub fn token(&self, k: usize) -> Option<usize> {
        match self.items.get(k) {
            Some(Item::Token(i)) => Some(*i),
            _ => None,
        }
    }

    /// Item `k` as it is written; empty for a quote.
    #[inline]
    pub fn str(&self, k: usize) -> &'d str {
        match self.items.get(k) {
            Some(Item::Token(i)) => self.document.str(*i),
            Some(Item::Quote(span)) => self.str_of_quote(k, *span),
            None => "",
        }
    }

    #[cold]
    fn str_of_quote(&self, k: usize, span: usize) -> &'d str {
        // A title with the comma of the sentence inside its marks.
        if self.is_title(k) && self.last_inside(span) == "," { "," } else { "" }
    }

    pub fn class(&self, k: usize) -> Class {
        self.token(k).map_or(Class::default(), |i| self.document.class(i))
    }

    pub fn is(&self, k: usize, class: Class) -> bool {
        self.class(k).is(class)
    }

    pub fn capital(&self, k: usize) -> bool {
        self.token(k).is_some_and(|i| self.document.tokens[i].capital)
    }

    pub fn is_word(&self, k: usize) -> bool {
        match self.items.get(k) {
            Some(Item::Token(i)) => matches!(self.document.tokens[*i].shape, Shape::Word | Shape::Number),
            Some(Item::Quote(_)) => self.is_title(k) && self.str(k) != ",",
            None => false,
        }
    }

    /// Capital, and not only because a sentence starts here: a function word or pronoun is no name.
    pub fn is_name(&self, k: usize) -> bool {
        const FUNCTION: Class = Class::DETERMINER
            .or(Class::PREPOSITION)
            .or(Class::AND)
            .or(Class::SUBORDINATOR)
            .or(Class::PRONOUN)
            .or(Class::OBJECT)
            .or(Class::RELATIVE)
            .or(Class::AUX)
            .or(Class::BE)
            .or(Class::ADVERB);
        if !self.capital(k) || !self.is_word(k) || self.opens_participle(k) {
            return false;
        }
        // James A. Pell; Will and May are names before a verb of speaking.
        !self.is(k, FUNCTION)
            || (self.str(k).len() == 1 && self.str(k + 1) == "." && k > 0 && self.capital(k - 1))
            || (matches!(self.str(k), "Will" | "May")
                && (self.class(k + 1).has(Class::SAY.or(Class::FINITE))
                    || self.capital(k + 1) && self.class(k + 1) == Class::default()
                    || k > 0 && self.is_name(k - 1) && self.is(k + 1, Class::AUX.or(Class::BE))))
    }

    /// Speaking at the port, Alarmed by the news: a capital because a sentence starts here.
    pub fn opens_participle(&self, k: usize) -> bool {
        let word = self.str(k);
        word.len() > 5
            && (word.ends_with("ing") || word.ends_with("ed"))
            && self.is(k + 1, Class::PREPOSITION.or(Class::DETERMINER).or(Class::OBJECT))
            && self.opens_sentence(k)
    }

    /// An -ed form that no list has.
    pub fn is_unknown_past(&self, k: usize) -> bool {
        let word = self.str(k);
        word.len() > 4 && word.ends_with("ed") && !self.capital(k) && self.class(k) == Class::default()
    }

    /// went on, chimed in, wants to know: a verb of moving that speaks with its particle.
    pub fn is_phrasal_say(&self, k: usize) -> bool {
        let particle = match self.str(k) {
            "went" | "goes" => "on",
            "chimed" | "cut" | "jumped" | "chipped" => "in",
            "shot" | "fired" | "hit" => "back",
            "wants" | "wanted" | "want" if self.str(k + 2) == "know" => "to",
            _ => return false,
        };
        self.str(k + 1) == particle
    }

    /// Whether the verb at `k` speaks by what stands behind it, a few words between: hit out at, paid a warm tribute to, was most critical of.
    pub fn is_phrase_of_report(&self, k: usize) -> bool {
        const MOST_BETWEEN: usize = 3;
        const STOPS: Class = Class::PREPOSITION
            .or(Class::AND)
            .or(Class::SUBORDINATOR)
            .or(Class::RELATIVE)
            .or(Class::PRONOUN)
            .or(Class::VERB);
        let be = self.is(k, Class::BE);
        let phrases = if be { en_phrases::predicates() } else { en_phrases::phrases(self.str(k)) };
        if phrases.is_empty() {
            return false;
        }
        let stands = |at: usize, phrase: &str| phrase.split(' ').enumerate().all(|(n, word)| self.str(at + n) == word);
        let reach = (k + 1..k + 2 + MOST_BETWEEN)
            .take_while(|&at| at == k + 1 || self.is_word(at - 1) && !self.is(at - 1, STOPS));
        reach.into_iter().any(|at| phrases.iter().any(|phrase| stands(at, phrase)))
    }

    /// `Smith's`, `workers'`.
    pub fn is_possessive(&self, k: usize) -> bool {
        let word = self.str(k);
        word.ends_with("'s")
            || word.ends_with("’s")
            || (word.ends_with(['s', 'S']) && matches!(self.str(k + 1), "'" | "’"))
    }

    /// A possessive that is no short form: `Smith's`, and not `she's`.
    pub fn is_owner(&self, k: usize) -> bool {
        const SHORT: [&str; 11] = ["he", "she", "it", "that", "who", "what", "there", "here", "let", "where", "how"];
        let word = self.str(k);
        let base = word.strip_suffix("'s").or(word.strip_suffix("’s")).unwrap_or(word);
        self.is_possessive(k) && !SHORT.iter().any(|short| short.eq_ignore_ascii_case(base))
    }

    /// The full stop of `Gov.` or `J.` inside a name.
    pub fn is_abbreviation_stop(&self, k: usize) -> bool {
        let number = k > 0 && self.str(k - 1) == "No" && self.str(k + 1).starts_with(|c: char| c.is_ascii_digit());
        let full_stop =
            || self.str(k) == "." && (self.is_name(k - 1) || number) && self.str(k - 1).chars().count() <= 5;
        k > 0 && (full_stop() || self.is_exclamation_in_name(k))
    }

    /// The mark of the choir OutLoud!: the sentence goes on behind it.
    fn is_exclamation_in_name(&self, k: usize) -> bool {
        let joined = || self.token(k).is_some_and(|i| !self.document.tokens[i].space_before);
        self.str(k) == "!" && self.is_name(k - 1) && joined() && self.is_word(k + 1) && !self.capital(k + 1)
    }

    /// The tokens of items `from..to`, which hold no quote.
    pub fn tokens(&self, from: usize, to: usize) -> Option<Range<usize>> {
        if from >= to {
            return None;
        }
        let range = |k: usize| match self.items.get(k)? {
            Item::Token(i) => Some(*i..*i + 1),
            Item::Quote(span) => Some(self.spans[*span].outer.clone()),
        };
        Some(range(from)?.start..range(to - 1)?.end)
    }

    /// The last token inside the quote at item `k`, as written; empty for a word.
    pub fn last_quoted(&self, k: usize) -> &'d str {
        match self.items[k] {
            Item::Quote(span) => self.last_inside(span),
            Item::Token(_) => "",
        }
    }

    /// Whether a sentence starts with item `k`.
    pub fn opens_sentence(&self, k: usize) -> bool {
        self.sentences.binary_search_by_key(&k, |sentence| sentence.start).is_ok()
    }

    /// The first token between the marks of the quote at item `k`.
    pub fn first_quoted(&self, k: usize) -> Option<usize> {
        match self.items.get(k)? {
            Item::Quote(span) => Some(self.spans[*span].inner.start),
            Item::Token(_) => None,
        }
    }

    /// The tokens of item `k`, a quote's marks included; `None` past the end.
    pub fn outer(&self, k: usize) -> Option<Range<usize>> {
        match self.items.get(k)? {
            Item::Token(i) => Some(*i..*i + 1),
            Item::Quote(span) => Some(self.spans[*span].outer.clone()),
        }
    }

    /// The bytes of item `k`: the word, or what stands between the marks of a quote; empty past the end.
    pub fn bytes(&self, k: usize) -> Range<usize> {
        match self.items.get(k) {
            Some(Item::Token(i)) => self.document.bytes(*i..*i + 1),
            Some(Item::Quote(span)) => self.document.bytes(self.spans[*span].inner.clone()),
            None => 0..0,
        }
    }

    /// The last token inside the quote `span`, as written.
    pub fn last_inside(&self, span: usize) -> &'d str {
        let inner = self.spans[span].inner.clone();
        let last = inner.clone().rev().take(4).find(|&i| !matches!(self.document.str(i), "'" | "’" | "›"));
        self.document.str(last.unwrap_or(inner.end - 1))
    }
}
