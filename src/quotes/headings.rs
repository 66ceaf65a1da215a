//! Headings in capitals that lost their line: *…, he said. JOB CUTS The bank expects …*

use std::cell::OnceCell;

use rustc_hash::FxHashMap;

use super::sentences::Cut;
use super::text::Shape;

/// A heading has no more words than this.
const MOST_WORDS: usize = 8;

/// Finds the headings of a document; how often each word in capitals stands in it is counted once, when first asked.
pub(super) struct Headings<'d> {
    cut: &'d Cut<'d>,
    /// Whether a token can be a title before a name.
    is_title: &'d dyn Fn(usize) -> bool,
    counts: OnceCell<FxHashMap<&'d str, usize>>,
}

impl<'d> Headings<'d> {
    pub fn new(cut: &'d Cut<'d>, is_title: &'d dyn Fn(usize) -> bool) -> Self {
        Headings { cut, is_title, counts: OnceCell::new() }
    }

    /// Where the heading ends that a sentence starts with at token `from`; `None` if it starts with none. Tokens from `end` on
    /// belong to another paragraph.
    pub fn end_of(&self, from: usize, end: usize) -> Option<usize> {
        let limit = end.min(from + MOST_WORDS + 1);
        let next = from + (from..limit).take_while(|&i| self.is_capitals(i) || self.is_filler(i)).count();
        if next == from || next >= limit || self.cut.tokens[next].shape != Shape::Word {
            return None;
        }
        let heading = match self.cut.tokens[next].capital {
            true => next,
            // JOB CUTS ABC said: the last word is the subject, and a name that the article has elsewhere.
            false if next - from > 1 && self.count(next - 1) > 1 => next - 1,
            false => return None,
        };
        self.is_heading(from, heading).then_some(heading)
    }

    /// A word in capitals that has no full stop, as *U.S.* has.
    fn is_capitals(&self, i: usize) -> bool {
        self.cut.is_capitals(i) && !self.cut.str(i).contains('.')
    }

    /// A number, or a word of one letter.
    fn is_filler(&self, i: usize) -> bool {
        self.cut.tokens[i].shape == Shape::Number || matches!(self.cut.str(i), "A" | "$" | "%")
    }

    /// How often token `i`, a word in capitals, stands in the document.
    fn count(&self, i: usize) -> usize {
        let counts = self.counts.get_or_init(|| {
            let mut counts = FxHashMap::default();
            for word in (0..self.cut.tokens.len()).filter(|&i| self.is_capitals(i)).map(|i| self.cut.str(i)) {
                *counts.entry(word).or_default() += 1;
            }
            counts
        });
        counts.get(self.cut.str(i)).copied().unwrap_or(0)
    }

    /// Whether the words in capitals are no acronyms: long enough, and some nowhere else in the article.
    fn is_heading(&self, from: usize, to: usize) -> bool {
        let length = |i: usize| self.cut.str(i).chars().filter(|c| c.is_alphabetic()).count();
        let own = |i: usize| length(i) >= 4 && self.is_capitals(i) && self.count(i) == 1;
        match (from..to).filter(|&i| self.is_capitals(i)).count() {
            // UNICEF Director Jo Pell
            1 => (from..to).any(|i| own(i) && length(i) >= 5) && !(self.is_title)(to),
            _ => (from..to).any(own) && (from..to).map(length).sum::<usize>() >= 7,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use super::*;

    fn sentences(text: &str) -> Vec<&str> {
        let cut = Cut::new(text);
        cut.sentences().into_iter().map(|sentence| &text[cut.bytes(sentence)]).collect()
    }

    #[test]
    fn heading_in_the_line_of_a_sentence_is_none_of_its_words() {
        let text = "Shares fell. QUAY SALES Anna Pell said it was over. JOB CUTS TBK expects more. Later TBK rose.";
        assert_eq!(
            sentences(text),
            [
                "Shares fell.",
                "QUAY SALES",
                "Anna Pell said it was over.",
                "JOB CUTS",
                "TBK expects more.",
                "Later TBK rose."
            ]
        );
        assert_eq!(sentences("It ended. PREMATURE Pell said so."), ["It ended.", "PREMATURE", "Pell said so."]);
    }

    #[test]
    fn acronyms_are_no_headings() {
        for text in [
            "TBK Bank said so.",
            "UNHAB Director Anna Pell said so.",
            "HOLMTEL Bank rose. HOLMTEL shares fell.",
            "TBK shares fell.",
            "PELL: Yes.",
        ] {
            let cut = Cut::new(text);
            let is_title = |i| cut.is_title(i);
            let headings = Headings::new(&cut, &is_title);
            assert_eq!(headings.end_of(0, cut.paragraphs[0].end), None, "{text}");
        }
    }

    #[test]
    fn speaker_behind_a_heading_has_no_word_of_it() {
        let body = "Shares fell. STEADY GROWTH Anna Pell, a trader, said, “We will open the bridge.”";
        let quotes = find("", body, Some("en"));
        assert_eq!(quotes[0].speaker.as_deref(), Some("Anna Pell"));
        assert_eq!(quotes[0].mention.clone().map(|m| &body[m]), Some("Anna Pell"));
    }
}
