//! Tokens → what the language's tables say of each: the layer that the steps of `people` read from.

use rustc_hash::FxHashMap;

use super::super::lang::people::{BODY, FEMALE, GENERIC, MALE, PeopleWords, ROLE, Senses, TITLE};
use super::super::text::{Document, Shape};
use super::super::{Draft, Kind};
use crate::fold::fold;

/// A word of the article, folded, as a number; equal words have equal numbers.
pub type WordId = u32;

/// A document with the senses of its words, and which of them stand inside quotes.
pub struct Reading<'a> {
    pub document: &'a Document<'a>,
    pub words: &'static PeopleWords,
    /// For each token; 0 for what is no word.
    pub senses: Vec<Senses>,
    /// For each token: it stands inside the marks of a quote.
    pub quoted: Vec<bool>,
    /// For each sentence: how many before it have words of the reporter's own.
    pub told: Vec<u32>,
    /// For each token its sentence.
    pub sentence: Vec<u32>,
    ids: FxHashMap<Box<[u8]>, WordId>,
    /// For each word by its number, how it is spelled when folded.
    pub spelled: Vec<String>,
}

impl<'a> Reading<'a> {
    pub fn new(document: &'a Document<'a>, words: &'static PeopleWords, drafts: &[Draft]) -> Self {
        let mut reading = Self {
            document,
            words,
            senses: Vec::with_capacity(document.tokens.len()),
            quoted: quoted(document, drafts),
            told: Vec::with_capacity(document.sentences.len()),
            sentence: vec![0; document.tokens.len()],
            ids: FxHashMap::default(),
            spelled: Vec::new(),
        };
        for (i, token) in document.tokens.iter().enumerate() {
            let senses = if token.shape == Shape::Word { look_up(words, document.str(i)) } else { 0 };
            reading.senses.push(senses);
        }
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

    /// A word with a small first letter.
    pub fn is_small(&self, i: usize) -> bool {
        self.document.tokens.get(i).is_some_and(|t| !t.capital && t.shape == Shape::Word)
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
        let mut small = [0; LONGEST];
        if let Some(folded) = fold_small(word, &mut small) {
            return self.ids.get(folded).copied().unwrap_or_else(|| self.intern(word.to_ascii_lowercase()));
        }
        self.intern(fold(word))
    }

    /// The number of a folded word.
    pub fn intern(&mut self, folded: String) -> WordId {
        if let Some(&id) = self.ids.get(folded.as_bytes()) {
            return id;
        }
        let id = self.spelled.len() as WordId;
        self.ids.insert(folded.as_bytes().into(), id);
        self.spelled.push(folded);
        id
    }

    /// The number of a folded word that was met already.
    pub fn known(&self, folded: &str) -> Option<WordId> {
        self.ids.get(folded.as_bytes()).copied()
    }

    /// The senses of a word by its number.
    pub fn senses_of(&self, id: WordId) -> Senses {
        self.words.senses(&self.spelled[id as usize])
    }
}

/// The word without a possessive ending or the last full stop of an abbreviation.
pub fn bare(word: &str) -> &str {
    let word = if is_possessive(word) { word[..word.len() - 1].trim_end_matches(['’', '\'']) } else { word };
    word.strip_suffix('.').unwrap_or(word)
}

/// Whether the word has a possessive ending.
pub fn is_possessive(word: &str) -> bool {
    matches!(word.as_bytes(), [.., b'\'', b's' | b'S'] | [.., 0xE2, 0x80, 0x99, b's' | b'S']) && word.len() > 4
        || matches!(word.as_bytes(), [_, .., b'\'', b's' | b'S'])
}

/// Longer words are folded the slow way.
const LONGEST: usize = 24;

/// A short word of ASCII letters in small letters.
fn fold_small<'s>(word: &str, small: &'s mut [u8; LONGEST]) -> Option<&'s [u8]> {
    let small = small.get_mut(..word.len())?;
    small.copy_from_slice(word.as_bytes());
    if !small.is_ascii() {
        return None;
    }
    small.make_ascii_lowercase();
    Some(small)
}

fn look_up(words: &PeopleWords, word: &str) -> Senses {
    let bare = bare(word);
    let mut small = [0; LONGEST];
    let Some(folded) = fold_small(bare, &mut small) else { return words.senses(&fold(bare)) };
    let senses = words.senses_of_bytes(folded);
    if senses != 0 || bare.starts_with(|c: char| c.is_ascii_uppercase()) {
        return senses;
    }
    // ex-president, co-author: what the last part says.
    match bare.rsplit_once('-') {
        Some((_, last)) => {
            words.senses_of_bytes(&folded[folded.len() - last.len()..])
                & (ROLE | TITLE | GENERIC | MALE | FEMALE | BODY)
        }
        None => 0,
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
