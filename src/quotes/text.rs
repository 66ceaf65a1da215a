//! Body → tokens, sentences, paragraphs: the layer that all of `quotes` reads from.

use std::ops::Range;

use super::lang::en_reporting::ReportId;
use super::lang::people::Senses;
use super::lang::{self, Class, Language, Meaning};
use super::sentences::Cut;
use super::surnames::Words;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Letters, with inner apostrophes, hyphens and full stops: `O’Brien`, `vice-president`, `U.S.`, `don't`.
    Word,
    /// Starts with a digit: `1,000`, `2.5`, `90s`.
    Number,
    /// A quotation mark, or an apostrophe that is not inside a word; `''` and two backquotes are one token.
    Mark,
    /// Any other single character.
    Punctuation,
}

/// A token: a byte range of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub start: usize,
    pub end: usize,
    pub shape: Shape,
    /// Its first character is an upper-case letter.
    pub capital: bool,
    /// It may have more in it than letters and digits: an apostrophe, a hyphen, a full stop.
    pub joined: bool,
    /// White space, or the start of the text, stands before it.
    pub space_before: bool,
}

/// The body cut into tokens, sentences and paragraphs. A paragraph is a line that is not blank; a sentence never crosses it.
///
/// `paragraphs` and `sentences` are ranges of token indices, ascending, without gaps, none empty.
pub struct Document<'a> {
    pub text: &'a str,
    pub tokens: Vec<Token>,
    pub paragraphs: Vec<Range<usize>>,
    pub sentences: Vec<Range<usize>>,
    /// What each token can be in `language`; as long as `tokens`.
    pub classes: Vec<Class>,
    /// What each token can mean in or beside a name; as long as `tokens`.
    pub senses: Vec<Senses>,
    /// What each token reports with in English; as long as `tokens`.
    pub reports: Vec<ReportId>,
    /// Each token as it is written.
    words: Vec<&'a str>,
    pub language: &'static Language,
}

impl<'a> Document<'a> {
    /// The body read as English.
    pub fn new(text: &'a str) -> Self {
        Self::in_language(text, lang::of(None))
    }

    pub fn in_language(text: &'a str, language: &'static Language) -> Self {
        let cut = Cut::new(text);
        let Cut { tokens, words, .. } = &cut;
        let mut classes = Vec::with_capacity(tokens.len());
        let mut senses = Vec::with_capacity(tokens.len());
        let mut reports = Vec::with_capacity(tokens.len());
        for (token, word) in tokens.iter().zip(words) {
            let meaning = match token.shape {
                Shape::Word => meaning_of(word, &text[token.start..], language),
                _ => Meaning::default(),
            };
            classes.push(meaning.class);
            senses.push(meaning.senses);
            reports.push(meaning.report);
        }
        if language.code == "en" {
            Words { tokens, written: words, classes: &mut classes, senses: &mut senses }.take_surnames();
        }
        let sentences = cut.sentences_with(&|i| classes[i].is(Class::TITLE));
        let Cut { tokens, paragraphs, words, .. } = cut;
        Document { text, tokens, paragraphs, sentences, classes, senses, reports, words, language }
    }

    /// Token `i` as it is written.
    #[inline]
    pub fn str(&self, i: usize) -> &'a str {
        self.words[i]
    }

    /// What token `i` can be; nothing where there is no such token.
    #[inline]
    pub fn class(&self, i: usize) -> Class {
        self.classes.get(i).copied().unwrap_or_default()
    }

    /// The byte range of a range of tokens, which must not be empty.
    pub fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        self.tokens[tokens.start].start..self.tokens[tokens.end - 1].end
    }

    /// The index in `paragraphs` of the paragraph that token `i` stands in.
    pub fn paragraph_of(&self, i: usize) -> usize {
        self.paragraphs.partition_point(|p| p.end <= i)
    }

    /// The index in `sentences` of the sentence that token `i` stands in.
    pub fn sentence_of(&self, i: usize) -> usize {
        self.sentences.partition_point(|s| s.end <= i)
    }

    /// The first token that starts at byte `at` or later.
    pub fn token_at(&self, at: usize) -> usize {
        self.tokens.partition_point(|t| t.start < at)
    }
}

#[inline]
pub(super) fn meaning_of(word: &str, text: &str, language: &Language) -> Meaning {
    let meaning = language.meaning(word, text);
    match word {
        // The country and the trade, not the pronouns.
        "US" | "IT" => Meaning { class: Class::default(), ..meaning },
        // “It will not,” IS said: a body, unless all around is in capitals.
        "IS" | "WHO" if language.code == "en" && !goes_on_in_capitals(&text[word.len()..]) => Meaning::default(),
        _ => meaning,
    }
}

/// Whether the next word of the text has no small letter.
fn goes_on_in_capitals(text: &str) -> bool {
    const MOST_BYTES: usize = 40;
    let next = text.bytes().take(MOST_BYTES).skip_while(|byte| !byte.is_ascii_alphanumeric());
    let next = next.take_while(u8::is_ascii_alphanumeric);
    let (mut letters, mut small) = (0, false);
    for byte in next {
        letters += 1;
        small |= byte.is_ascii_lowercase();
    }
    letters > 0 && !small
}

/// Blanks of no width, and marks of direction or of the text's order of bytes.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '\'' | '‘' | '’' | '‚' | '`' | '´' | '″')
}

/// An apostrophe between letters is a part of the word.
fn joins(c: char) -> bool {
    matches!(c, '\'' | '’' | '-' | '.' | '‐' | '‑' | '&' | '@' | '_')
}

pub(super) fn tokenize(text: &str) -> (Vec<Token>, Vec<Range<usize>>) {
    let (mut tokens, mut paragraphs) = (Vec::<Token>::with_capacity(text.len() / 4), Vec::new());
    let mut paragraph_from = 0;
    let mut space_before = true;
    let (mut lines, mut breaks) = (Lines::default(), 0);
    let mut at = 0;
    while let Some(c) = char_at(text, at) {
        let start = at;
        at += c.len_utf8();
        let mut joined = false;
        let shape = if c == ' ' {
            space_before = true;
            continue;
        } else if c.is_alphanumeric() {
            (at, joined) = word_end(text, start);
            if c.is_numeric() { Shape::Number } else { Shape::Word }
        } else if matches!(c, '\n' | '\r' | '\u{2029}') {
            breaks += 1;
            let soft = breaks == 1 && tokens.last().is_some_and(|last| lines.is_soft_break(text, last.end, at));
            if !soft && tokens.len() > paragraph_from {
                paragraphs.push(paragraph_from..tokens.len());
                paragraph_from = tokens.len();
            }
            space_before = true;
            continue;
        } else if c.is_whitespace() || is_invisible(c) {
            space_before = true;
            continue;
        } else if is_mark(c) {
            if matches!(c, '\'' | '`' | '’' | '‘') && text[at..].starts_with(c) {
                at += c.len_utf8();
            }
            Shape::Mark
        } else {
            Shape::Punctuation
        };
        tokens.push(Token { start, end: at, shape, capital: c.is_uppercase(), joined, space_before });
        (space_before, breaks) = (false, 0);
    }
    if tokens.len() > paragraph_from {
        paragraphs.push(paragraph_from..tokens.len());
    }
    (tokens, paragraphs)
}

/// The lines of a text that may be wrapped at some width.
#[derive(Default)]
struct Lines {
    /// Where the line that is read starts, in bytes.
    start: usize,
    /// Line breaks inside sentences so far, and others.
    soft: usize,
    hard: usize,
    /// The longest line so far that ends inside a sentence and has no end of one, in bytes.
    width: usize,
}

impl Lines {
    /// Whether the first line break behind a line that ends at `end` is one of a wrapped text; `next` is the byte behind it.
    fn is_soft_break(&mut self, text: &str, end: usize, next: usize) -> bool {
        let line = &text[self.start.min(end)..end];
        self.start = next;
        let ahead = text[next..].trim_start_matches([' ', '\t', '\r']).chars().next();
        let Some(ahead) = ahead.filter(|c| !c.is_whitespace()) else { return false };
        let blank = line.len() >= LEAST_WRAPPED && ends_in_blank(&text[end..next], &text[next..]);
        let inside = blank && ahead.is_alphabetic() && text[..end].ends_with(char::is_alphanumeric);
        if inside || self.goes_on(&text[..end], ahead) || ends_name_of_firm(&text[..end], &text[next..]) {
            self.soft += 1;
            if ![". ", ".\" ", ".” "].iter().any(|stop| line.contains(stop)) {
                self.width = self.width.max(line.len());
            }
            return true;
        }
        // A quote that starts a line is as often another speaker's.
        let fills = self.is_wrapped() && !is_mark(ahead) && self.fills(line, &text[next..]);
        self.hard += usize::from(!fills);
        fills
    }

    /// Whether the sentence goes on with a small letter, behind a quote that ends with a comma, or, where that has been seen twice,
    /// with anything, as long as no sentence ended before it.
    fn goes_on(&self, before: &str, ahead: char) -> bool {
        let behind = before.chars().next_back();
        if ahead.is_lowercase() {
            return behind.is_some_and(|c| !matches!(c, '.' | '!' | '?' | ':' | '…'));
        }
        let open = behind.is_some_and(|c| c.is_alphanumeric() || matches!(c, ',' | ';' | '\'' | '’' | '-'));
        let quote = || [",\"", ",”", ",''"].iter().any(|end| before.ends_with(end)) && ahead.is_alphabetic();
        self.soft >= 2 && open || quote()
    }

    /// Whether most line breaks stand inside sentences: then one behind a full stop may be no end of a paragraph either.
    fn is_wrapped(&self) -> bool {
        self.soft >= 3 && self.soft >= 2 * self.hard
    }

    /// Whether the first word of the next line, which is not indented, would not have fitted on this one.
    fn fills(&self, line: &str, next: &str) -> bool {
        let word = next.find(char::is_whitespace).unwrap_or(next.len());
        self.width > 0 && word > 0 && line.len() + 1 + word > self.width
    }
}

/// A shorter line is no line of a wrapped text.
const LEAST_WRAPPED: usize = 40;

/// Whether a blank stands before the line break in `between`, and before that which ends the next line: as agencies wrap their copy.
fn ends_in_blank(between: &str, next: &str) -> bool {
    let line = next.find('\n').filter(|end| *end >= LEAST_WRAPPED).map(|end| &next[..end]);
    between.starts_with(' ') && line.is_some_and(|line| line.trim_end_matches('\r').ends_with(' '))
}

/// Quay Works↵Inc. said: whether the next line starts with what ends the name of a firm.
fn ends_name_of_firm(before: &str, next: &str) -> bool {
    const FORMS: [&str; 8] = ["Inc", "Corp", "Ltd", "Co", "Cos", "Plc", "PLC", "LLC"];
    let next = next.trim_start_matches([' ', '\t', '\r']);
    let form = |form: &str| next.strip_prefix(form).is_some_and(|rest| rest.starts_with([' ', '.', ',']));
    before.ends_with(char::is_alphanumeric) && FORMS.iter().any(|end| form(end))
}

/// The character that starts at byte `at`; most are ASCII.
fn char_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(&byte) if byte.is_ascii() => Some(char::from(byte)),
        Some(_) => text[at..].chars().next(),
        None => None,
    }
}

/// How many ASCII letters and digits stand at the head of `bytes`; eight are looked at together.
#[inline]
fn ascii_word_length(bytes: &[u8]) -> usize {
    let (eights, rest) = bytes.as_chunks::<8>();
    for (at, &eight) in eights.iter().enumerate() {
        let others = !alphanumeric(u64::from_le_bytes(eight)) & EIGHTH_BITS;
        if others != 0 {
            return 8 * at + others.trailing_zeros() as usize / 8;
        }
    }
    bytes.len() - rest.len() + rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count()
}

/// The eighth bit of each of eight bytes.
const EIGHTH_BITS: u64 = u64::from_le_bytes([0x80; 8]);

/// Of eight bytes, the eighth bit of each that is an ASCII letter or digit.
#[inline]
fn alphanumeric(bytes: u64) -> u64 {
    // The eighth bit of each byte of `ascii` that is at least `low` and at most `high`.
    let between = |ascii: u64, low: u8, high: u8| {
        let from_low = ascii + u64::from_le_bytes([0x80 - low; 8]);
        let past_high = ascii + u64::from_le_bytes([0x7f - high; 8]);
        from_low & !past_high
    };
    let ascii = bytes & !EIGHTH_BITS;
    let small = ascii | u64::from_le_bytes([0x20; 8]);
    (between(small, b'a', b'z') | between(ascii, b'0', b'9')) & !bytes & EIGHTH_BITS
}

/// Where the word or number that starts at `start` ends, and whether it may have more in it than letters and digits.
fn word_end(text: &str, start: usize) -> (usize, bool) {
    let bytes = text.as_bytes();
    let (mut end, mut joined) = (start, false);
    loop {
        end += ascii_word_length(&bytes[end..]);
        if bytes.get(end).is_some_and(u8::is_ascii_whitespace) {
            return (end, joined);
        }
        let Some(c) = char_at(text, end) else { return (end, joined) };
        let next = end + c.len_utf8();
        let follows = || text[next..].starts_with(char::is_alphanumeric);
        let inside = match c {
            '.' => follows() && !lost_space(text, end),
            ',' | ':' => ends_in_digit(text, end) && next_is_digit(text, next),
            // Q*Pell, a firm
            '*' => {
                text[..end].ends_with(|c: char| c.is_ascii_uppercase())
                    && text[next..].starts_with(|c: char| c.is_ascii_uppercase())
            }
            _ if joins(c) => follows(),
            _ => !c.is_ascii() && (c.is_alphanumeric() || is_combining(c)),
        };
        if !inside {
            // `U.S.`: the last full stop belongs to it.
            return (if c == '.' && joined && is_dotted(&text[start..end]) { next } else { end }, joined);
        }
        joined |= !c.is_alphanumeric();
        end = next;
    }
}

/// `said.Pell`: a full stop between a small and a capital letter ends a sentence.
fn lost_space(text: &str, at: usize) -> bool {
    text[..at].ends_with(char::is_lowercase) && text[at + 1..].starts_with(char::is_uppercase)
}

fn is_combining(c: char) -> bool {
    !c.is_ascii() && unicode_normalization::char::is_combining_mark(c)
}

fn ends_in_digit(text: &str, at: usize) -> bool {
    text[..at].ends_with(|c: char| c.is_ascii_digit())
}

fn next_is_digit(text: &str, at: usize) -> bool {
    text[at..].starts_with(|c: char| c.is_ascii_digit())
}

/// Single letters with full stops between them: `U.S`, `a.m`.
fn is_dotted(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|part| part.chars().count() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        let document = Document::new(text);
        (0..document.tokens.len()).map(|i| document.str(i)).collect()
    }

    #[test]
    fn line_that_ends_in_a_blank_is_wrapped() {
        let lines =
            ["The harbour is closed and stays so, said Jo", "Pell of the Board on the phone late on Monday", "night."];
        assert_eq!(Document::new(&lines.join(" \n")).sentences.len(), 1);
        assert_eq!(Document::new(&lines.join("\n")).sentences.len(), 2);
    }

    #[test]
    fn apostrophes_and_hyphens_inside_words_are_no_marks() {
        assert_eq!(
            words("“Don’t,” O'Brien said. ''No''"),
            ["“", "Don’t", ",", "”", "O'Brien", "said", ".", "''", "No", "''"]
        );
        assert_eq!(words("the U.S. paid 1,000 in '90s"), ["the", "U.S.", "paid", "1,000", "in", "'", "90s"]);
    }

    #[test]
    fn full_stop_at_the_end_of_a_wrapped_line_ends_no_paragraph() {
        let line = "the harbour board met on Monday to talk about the bridge that";
        let ends = "and which, as its members have said before, will not be built.";
        let wrapped = format!("{line}\n{line}\n{line}\n{line}\n{ends}\nIt is late, he said.");
        assert_eq!(Document::new(&wrapped).paragraphs.len(), 1);
        // The last line of a paragraph has room for a word, the next is indented or blank, or the text is not wrapped.
        let others =
            [("as its members have said before, ", ""), ("built.\n", "built.\n  "), ("built.\n", "built.\n\n")];
        for (old, new) in others {
            assert_eq!(Document::new(&wrapped.replace(old, new)).paragraphs.len(), 2, "{new:?} for {old:?}");
        }
        assert_eq!(Document::new(&format!("{ends}\nIt is late.\n{ends}\nIt is late.")).paragraphs.len(), 4);
    }

    #[test]
    fn name_of_a_firm_may_go_on_in_the_next_line() {
        let lines = |text: &str| Document::new(text).paragraphs.len();
        assert_eq!(lines("The broker Quay Works\nCorp. said so."), 1);
        assert_eq!(lines("The broker Quay Works\nCorpus said so."), 2);
        assert_eq!(lines("The broker left.\nCorp. said so."), 2);
        assert_eq!(lines("The broker Quay Works\n\nCorp. said so."), 2);
    }

    #[test]
    fn words_end_where_their_last_letter_stands() {
        for byte in 0..=255 {
            assert_eq!(alphanumeric(u64::from_le_bytes([byte; 8])) != 0, byte.is_ascii_alphanumeric(), "{byte}");
        }
        for length in 0..20 {
            let word = "aZ09".repeat(5)[..length].to_string();
            for text in [word.clone(), format!("{word} and more"), format!("{word}é and more")] {
                assert_eq!(ascii_word_length(text.as_bytes()), length, "{text}");
            }
        }
    }

    #[test]
    fn sentences_end_at_full_stops_but_not_at_titles() {
        let document = Document::new("“We won.” Mr. Pech left. It rained.\n\nNext");
        let sentences: Vec<_> = document.sentences.iter().map(|s| &document.text[document.bytes(s.clone())]).collect();
        assert_eq!(sentences, ["“We won.”", "Mr. Pech left.", "It rained.", "Next"]);
        assert_eq!(document.paragraphs.len(), 2);
    }
}
