//! Tokens → what the language's tables say of each: the layer that the steps of `people` read from.

use std::cell::OnceCell;

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::lang::Class;
use super::super::lang::people::{GENERIC, GIVEN, ROLE, Senses};
use super::super::lang::{Key, Language};
pub use super::super::lang::{bare, is_acronym, is_possessive};
use super::super::text::{Document, Shape};
use super::super::{Draft, Kind};
use crate::fold::fold;

/// A word of the article, folded, as a number; equal words have equal numbers.
pub type WordId = u32;

/// As many words as the names of most articles have.
const MANY_WORDS: usize = 100;

/// A document with the senses of its words, and which of them stand inside quotes.
pub struct Reading<'a> {
    pub document: &'a Document<'a>,
    pub words: &'static Language,
    /// For each token; 0 for what is no word.
    pub senses: &'a [Senses],
    /// For each token: it stands inside the marks of a quote.
    pub quoted: Vec<bool>,
    /// For each sentence: how many before it have words of the reporter's own.
    pub told: Vec<u32>,
    /// For each token its sentence.
    pub sentence: Vec<u32>,
    /// Words in ’s that themselves speak, of firms and papers: *Pell's said*. Gathered when first asked for.
    in_s: OnceCell<FxHashSet<&'a str>>,
    ids: FxHashMap<Key, WordId>,
    /// As `ids`, of words that are too long for a key.
    long: FxHashMap<Box<str>, WordId>,
    /// For each word by its number, its senses.
    senses_by_id: Vec<Senses>,
    /// For each word by its number, how it is spelled when folded.
    pub spelled: Vec<String>,
}

impl<'a> Reading<'a> {
    pub fn new(document: &'a Document<'a>, drafts: &[Draft]) -> Self {
        let mut reading = Self {
            document,
            words: document.language,
            senses: &document.senses,
            quoted: quoted(document, drafts),
            told: Vec::with_capacity(document.sentences.len()),
            sentence: vec![0; document.tokens.len()],
            in_s: OnceCell::new(),
            ids: FxHashMap::with_capacity_and_hasher(MANY_WORDS, Default::default()),
            long: FxHashMap::default(),
            senses_by_id: Vec::with_capacity(MANY_WORDS),
            spelled: Vec::with_capacity(MANY_WORDS),
        };
        let mut told = 0;
        for (at, sentence) in document.sentences.iter().enumerate() {
            reading.told.push(told);
            let own = |i: usize| !reading.quoted[i] && document.tokens[i].shape == Shape::Word;
            told += u32::from(sentence.clone().any(own));
            reading.sentence[sentence.clone()].fill(at as u32);
        }
        reading
    }

    pub fn is(&self, i: usize, senses: Senses) -> bool {
        self.senses.get(i).is_some_and(|s| s & senses != 0)
    }

    /// Token `i` as written, or nothing past the end.
    pub fn str(&self, i: usize) -> &'a str {
        if i < self.document.tokens.len() { self.document.str(i) } else { "" }
    }

    pub fn is_word(&self, i: usize) -> bool {
        self.document.tokens.get(i).is_some_and(|t| t.shape == Shape::Word)
    }

    pub fn is_mark(&self, i: usize) -> bool {
        self.document.tokens.get(i).is_some_and(|t| t.shape == Shape::Mark)
    }

    pub fn is_capital(&self, i: usize) -> bool {
        self.document.tokens.get(i).is_some_and(|t| t.capital && t.shape == Shape::Word)
    }

    /// Token `i` may have more in it than letters and digits.
    pub fn is_joined(&self, i: usize) -> bool {
        self.document.tokens.get(i).is_some_and(|t| t.joined)
    }

    /// Token `i` ends in ’s.
    pub fn is_possessive(&self, i: usize) -> bool {
        self.is_joined(i) && is_possessive(self.str(i))
    }

    /// Whether the word in ’s says something somewhere in the article.
    pub fn speaks_in_s(&self, word: &str) -> bool {
        let gather = || {
            let says = |i: usize| {
                let class = self.document.class(i);
                class.is(Class::SAY) && class.is(Class::FINITE) && !class.is(Class::NOUN)
            };
            let speaks = |&i: &usize| self.is_capital(i) && self.is_possessive(i) && says(i + 1);
            (0..self.document.tokens.len()).filter(speaks).map(|i| self.document.str(i)).collect()
        };
        self.in_s.get_or_init(gather).contains(word)
    }

    /// A word with a small first letter.
    pub fn is_small(&self, i: usize) -> bool {
        self.document.tokens.get(i).is_some_and(|t| !t.capital && t.shape == Shape::Word)
    }

    /// A noun for a person that may be told of further: *the owner of*, *a source close to*.
    pub fn is_somebody(&self, i: usize) -> bool {
        self.is(i, ROLE | GENERIC) || matches!(self.str(i), "source" | "person" | "fan")
    }

    /// *Captains*: a word whose form without *s* is for a person.
    pub fn is_of_several(&self, i: usize) -> bool {
        self.str(i).strip_suffix('s').is_some_and(|one| self.words.senses(one) & (ROLE | GENERIC) != 0)
    }

    /// The range of tokens of the sentence of token `i`.
    pub fn sentence_around(&self, i: usize) -> std::ops::Range<usize> {
        self.document.sentences[self.sentence[i] as usize].clone()
    }

    /// How many sentences with words of the reporter's own stand before token `i`.
    pub fn told_before(&self, i: usize) -> u32 {
        self.told[self.sentence[i] as usize]
    }

    /// The number of the word at token `i`, without a possessive ending.
    pub fn id(&mut self, i: usize) -> WordId {
        let word = bare(self.document.str(i));
        let Some(key) = Key::of(word) else { return self.intern(fold(word)) };
        match self.ids.get(&key) {
            Some(&id) => id,
            None => self.add(key, fold(word)),
        }
    }

    /// The number of a folded word.
    pub fn intern(&mut self, folded: String) -> WordId {
        if let Some(id) = self.known(&folded) {
            return id;
        }
        match Key::of_folded(&folded) {
            Some(key) => self.add(key, folded),
            None => {
                let id = self.spelled.len() as WordId;
                self.long.insert(folded.as_str().into(), id);
                self.senses_by_id.push(0);
                self.spelled.push(folded);
                id
            }
        }
    }

    fn add(&mut self, key: Key, folded: String) -> WordId {
        let id = self.spelled.len() as WordId;
        self.ids.insert(key, id);
        self.senses_by_id.push(self.words.senses_of(key) | self.given_of_two(&folded));
        self.spelled.push(folded);
        id
    }

    /// Ana-Lena, Jean-Luc: what two given names with a hyphen are as one, which is what the first is.
    fn given_of_two(&self, folded: &str) -> Senses {
        let given = |name: &str| self.words.senses(name) & GIVEN;
        match folded.split_once('-') {
            Some((first, second)) if given(second) != 0 => given(first),
            _ => 0,
        }
    }

    /// The number of a folded word that was met already.
    pub fn known(&self, folded: &str) -> Option<WordId> {
        match Key::of_folded(folded) {
            Some(key) => self.ids.get(&key).copied(),
            None => self.long.get(folded).copied(),
        }
    }

    /// The number of the word at token `i`, without a possessive ending, if it was met already.
    pub fn known_at(&self, i: usize) -> Option<WordId> {
        let word = bare(self.document.str(i));
        match Key::of(word) {
            Some(key) => self.ids.get(&key).copied(),
            None => self.known(&fold(word)),
        }
    }

    /// The senses of a word by its number.
    pub fn senses_of(&self, id: WordId) -> Senses {
        self.senses_by_id[id as usize]
    }
}

fn quoted(document: &Document, drafts: &[Draft]) -> Vec<bool> {
    let mut quoted = vec![false; document.tokens.len()];
    for span in drafts.iter().filter(|d| d.kind != Kind::Indirect).flat_map(|d| &d.spans) {
        let tokens = document.token_at(span.start)..document.token_at(span.end);
        if tokens.start < tokens.end {
            quoted[tokens].fill(true);
        }
    }
    quoted
}
