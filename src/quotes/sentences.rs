//! Text → its sentences, without a look at what its words mean: all that is needed to show a part of it.

use std::ops::Range;

use super::datelines;
use super::headings::Headings;
use super::lang::{self, Class};
use super::text::{Shape, Token, meaning_of, tokenize};

/// A text cut into tokens and paragraphs, as in [`super::text::Document`].
pub struct Cut<'a> {
    pub text: &'a str,
    pub tokens: Vec<Token>,
    pub paragraphs: Vec<Range<usize>>,
    /// Each token as it is written.
    pub(super) words: Vec<&'a str>,
}

impl<'a> Cut<'a> {
    pub fn new(text: &'a str) -> Self {
        let (tokens, paragraphs) = tokenize(text);
        let words = tokens.iter().map(|token| &text[token.start..token.end]).collect();
        Cut { text, tokens, paragraphs, words }
    }

    /// The sentences of the text read as English, as ranges of tokens.
    pub fn sentences(&self) -> Vec<Range<usize>> {
        self.sentences_with(&|i| self.is_title(i))
    }

    /// Whether a word can be a title before a name, in English. Seldom asked: mostly the words of the language are not even made ready.
    pub(super) fn is_title(&self, i: usize) -> bool {
        let rest = &self.text[self.tokens[i].start..];
        meaning_of(self.words[i], rest, lang::of(None)).class.is(Class::TITLE)
    }

    /// As [`Cut::sentences`], where `is_title` says whether a word can be a title before a name.
    pub(super) fn sentences_with(&self, is_title: &dyn Fn(usize) -> bool) -> Vec<Range<usize>> {
        let headings = Headings::new(self, is_title);
        let mut sentences = Vec::with_capacity(self.tokens.len() / 16);
        self.paragraphs.iter().for_each(|paragraph| self.split(paragraph.clone(), &headings, &mut sentences));
        sentences
    }

    /// Token `i` as it is written.
    #[inline]
    pub(super) fn str(&self, i: usize) -> &'a str {
        self.words[i]
    }

    /// Whether token `i` is a word of capitals, a lone letter of ASCII excepted.
    pub(super) fn is_capitals(&self, i: usize) -> bool {
        let token = &self.tokens[i];
        if !token.capital || token.shape != Shape::Word {
            return false;
        }
        let word = self.str(i);
        // Most words with a capital are told apart by their second letter.
        word.as_bytes().get(1).is_some_and(|second| !second.is_ascii_lowercase())
            && !word.trim_end_matches("'s").trim_end_matches("’s").chars().any(char::is_lowercase)
    }

    /// The byte range of a range of tokens, which must not be empty.
    pub fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        self.tokens[tokens.start].start..self.tokens[tokens.end - 1].end
    }

    /// The index in `paragraphs` of the paragraph that token `i` stands in.
    pub fn paragraph_of(&self, i: usize) -> usize {
        self.paragraphs.partition_point(|p| p.end <= i)
    }

    /// Adds the sentences of a paragraph to `out`.
    fn split(&self, paragraph: Range<usize>, headings: &Headings, out: &mut Vec<Range<usize>>) {
        let dateline = datelines::end_of(self, paragraph.start, paragraph.end);
        out.extend(dateline.map(|end| paragraph.start..end));
        let mut from = dateline.unwrap_or(paragraph.start);
        let mut i = from;
        // The first token with white space before it that stands behind `i`; it only goes on, however many marks there are.
        let mut spaced = paragraph.start;
        while i < paragraph.end {
            if i == from
                && let Some(end) = headings.end_of(i, paragraph.end)
            {
                out.push(from..end);
                (from, i) = (end, end);
                continue;
            }
            let mut end = false;
            if self.tokens[i].shape == Shape::Punctuation
                && matches!(self.str(i), "." | "!" | "?" | "…")
                && !self.goes_on(i, paragraph.end)
            {
                spaced = spaced.max(i + 1);
                while spaced < paragraph.end && !self.tokens[spaced].space_before {
                    spaced += 1;
                }
                end = self.ends_sentence(i, (spaced < paragraph.end).then_some(spaced));
            }
            i += 1;
            if end {
                // Closing marks and brackets belong to the sentence that they end.
                while i < paragraph.end
                    && !self.tokens[i].space_before
                    && (self.tokens[i].shape == Shape::Mark || matches!(self.str(i), ")" | "]" | "." | "!" | "?"))
                {
                    i += 1;
                }
                out.push(from..i);
                from = i;
            }
        }
        if from < paragraph.end {
            out.push(from..paragraph.end);
        }
    }

    /// QUAY CORP., Tarn; “Who is it?”, she said: a comma or colon right behind the mark `i`, or behind what closes the quote there,
    /// before `end`.
    fn goes_on(&self, i: usize, end: usize) -> bool {
        let joined = |k: usize| k < end && !self.tokens[k].space_before;
        let pause = |k: usize| joined(k) && matches!(self.str(k), "," | ";" | ":");
        pause(i + 1) || joined(i + 1) && self.tokens[i + 1].shape == Shape::Mark && pause(i + 2)
    }

    /// Whether the full stop, exclamation or question mark `i` ends a sentence: what follows, after white space, starts
    /// like one, or nothing does.
    fn ends_sentence(&self, i: usize, next: Option<usize>) -> bool {
        let Some(next) = next else { return true };
        if self.str(i) == "." && i > 0 && !self.tokens[i].space_before && is_abbreviation(self.str(i - 1)) {
            return false;
        }
        // ST. LOUIS, QUAY INC. NEW YORK
        let capitals = |i: usize| self.str(i).len() > 1 && self.str(i).bytes().all(|b| b.is_ascii_uppercase());
        if self.str(i) == "." && i > 0 && matches!(self.str(i - 1), "ST" | "INC" | "CORP" | "LTD") && capitals(next) {
            return false;
        }
        let token = &self.tokens[next];
        token.capital
            || token.shape == Shape::Number
            || token.shape == Shape::Mark
            || matches!(self.str(next), "(" | "[" | "—" | "–" | "-" | "¿" | "¡")
    }
}

/// Words that a full stop follows without ending the sentence.
fn is_abbreviation(word: &str) -> bool {
    const ABBREVIATIONS: &[&str] = &[
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gov", "Sen", "Rep", "Gen", "Col", "Lt", "Sgt", "Capt", "Maj", "Cmdr", "Adm",
        "Det", "Insp", "Supt", "Cpl", "Brig", "Rev", "Hon", "St", "Jr", "Sr", "Mt", "Ft", "No", "vs", "Inc", "Corp",
        "Co", "Ltd", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Ala", "Ariz", "Ark",
        "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn",
        "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo",
        "Sra", "Srta", "Lic", "Ing", "Dra", "Gral", "etc",
    ];
    /// The longest of them, in bytes.
    const LONGEST: usize = 5;
    if word.len() > LONGEST {
        return false;
    }
    let mut chars = word.chars();
    let initial = matches!((chars.next(), chars.next()), (Some(c), None) if c.is_uppercase());
    let listed = || ABBREVIATIONS.contains(&word);
    initial || (word.starts_with(|c: char| c.is_ascii_uppercase()) || matches!(word, "vs" | "etc")) && listed()
}
