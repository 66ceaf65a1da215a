//! The words of the document that is being added → Tantivy's token streams.
//!
//! An article's words are found once and indexed twice, as stems and as they are. Tantivy asks a tokenizer for the
//! tokens of a field's text; ours ignores the text and gives the words that [`set`] has left for this thread.

use std::cell::RefCell;
use std::str::Split;

use tantivy::tokenizer::{Token, TokenStream, Tokenizer, TokenizerManager};

use super::analysis::{GAP, Tokens, Word, Words, tokens};
use super::schema::{NAMES, STEMS, WORDS};
use super::telling::{self, Telling};

/// What stands between the names of a multi-valued name field.
pub(super) const BETWEEN_NAMES: char = '\u{1e}';

thread_local! {
    static CURRENT: RefCell<Current> = RefCell::default();
}

#[derive(Default)]
struct Current {
    words: Words,
    found: Vec<(Word, u32)>,
}

/// Leaves the words of `parts` to this thread's tokenizers, with [`GAP`] positions between the parts. Gives the number
/// of words of the first part.
pub(super) fn set<'a>(language: Option<&str>, parts: impl IntoIterator<Item = &'a str>) -> usize {
    CURRENT.with_borrow_mut(|current| {
        let Current { words, found } = current;
        words.make_room();
        found.clear();
        let (mut position, mut first) = (0, None);
        for part in parts {
            words.of(language, part, |word| {
                found.push((word, position));
                position += 1;
            });
            first.get_or_insert(found.len());
            position += GAP as u32;
        }
        first.unwrap_or(0)
    })
}

/// What the article whose words were last [`set`] is about.
pub(super) fn telling() -> Vec<Telling> {
    CURRENT.with_borrow(|Current { words, found }| {
        let first = found.iter().take(telling::LOOKED_AT).filter(|(word, _)| !word.common);
        telling::telling(first.map(|&(word, _)| words.stem(word)))
    })
}

/// Makes the tokenizers that the schemas name known to an index.
pub(super) fn register(tokenizers: &TokenizerManager) {
    tokenizers.register(STEMS, CurrentWords { stems: true });
    tokenizers.register(WORDS, CurrentWords { stems: false });
    tokenizers.register(NAMES, NameWords);
}

/// The words that were [`set`], or their stems.
#[derive(Clone)]
struct CurrentWords {
    stems: bool,
}

impl Tokenizer for CurrentWords {
    type TokenStream<'a> = CurrentStream;

    fn token_stream<'a>(&'a mut self, _text: &'a str) -> CurrentStream {
        CurrentStream { stems: self.stems, next: 0, token: Token::default() }
    }
}

struct CurrentStream {
    stems: bool,
    next: usize,
    token: Token,
}

impl CurrentStream {
    /// The field of the words as they are has none of the common ones.
    fn has(&self, word: &Word) -> bool {
        self.stems || !word.common
    }

    fn load(&mut self, current: &Current, at: usize) {
        let (word, position) = current.found[at];
        self.token.position = position as usize;
        self.token.text.clear();
        self.token.text.push_str(if self.stems { current.words.stem(word) } else { current.words.folded(word) });
    }
}

impl TokenStream for CurrentStream {
    fn advance(&mut self) -> bool {
        CURRENT.with_borrow(|current| {
            while let Some((word, _)) = current.found.get(self.next) {
                self.next += 1;
                if self.has(word) {
                    self.load(current, self.next - 1);
                    return true;
                }
            }
            false
        })
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }

    /// As the default does, with one look at the thread's words instead of one a word.
    fn process(&mut self, sink: &mut dyn FnMut(&Token)) {
        CURRENT.with_borrow(|current| {
            for at in self.next..current.found.len() {
                if self.has(&current.found[at].0) {
                    self.load(current, at);
                    sink(&self.token);
                }
            }
            self.next = current.found.len();
        });
    }
}

/// The folded words of the text it is given: names, apart where [`BETWEEN_NAMES`] stands.
#[derive(Clone)]
struct NameWords;

impl Tokenizer for NameWords {
    type TokenStream<'a> = NameStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> NameStream<'a> {
        let mut names = text.split(BETWEEN_NAMES);
        let words = tokens(names.next().unwrap_or(""));
        NameStream { names, words, next: 0, token: Token::default() }
    }
}

struct NameStream<'a> {
    names: Split<'a, char>,
    words: Tokens<'a>,
    next: usize,
    token: Token,
}

impl TokenStream for NameStream<'_> {
    fn advance(&mut self) -> bool {
        loop {
            if let Some((_, word)) = self.words.next() {
                self.token.text.clear();
                self.token.text.push_str(&word);
                self.token.position = self.next;
                self.next += 1;
                return true;
            }
            let Some(name) = self.names.next() else { return false };
            self.words = tokens(name);
            self.next += GAP;
        }
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
