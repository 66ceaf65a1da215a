//! A pattern or a slip of the pen → the words of the index that it stands for.

use std::collections::BTreeMap;

use tantivy::Searcher;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::Term;
use tantivy_fst::Automaton;

use crate::index::analysis::COMMON_WORDS;
use crate::index::schema::ArticleFields;

/// More words than this are not looked for; the most frequent are taken.
pub const MAX_WORDS: usize = 2_000;

/// The words that a pattern stands for.
pub struct Expansion {
    pub words: Vec<String>,
    /// How many there are in the index; more than in `words` where some had to be left out.
    pub total: usize,
}

/// The words of the articles that match a folded pattern with `*` (any letters, or none) and `?` (one letter).
pub fn wildcard(searcher: &Searcher, fields: &ArticleFields, pattern: &str) -> tantivy::Result<Expansion> {
    let literal = pattern.find(['*', '?']).unwrap_or(pattern.len());
    expand(searcher, fields, &Pattern::new(pattern), &pattern[..literal])
}

/// The words of the articles that are at most `slips` away from a folded word.
pub fn fuzzy(searcher: &Searcher, fields: &ArticleFields, word: &str, slips: u8) -> tantivy::Result<Expansion> {
    let query = FuzzyTermQuery::new(Term::from_field_text(fields.exact, word), slips, true);
    expand(searcher, fields, &query.automaton()?, "")
}

fn expand<A: Automaton>(
    searcher: &Searcher,
    fields: &ArticleFields,
    automaton: &A,
    prefix: &str,
) -> tantivy::Result<Expansion>
where
    A::State: Clone,
{
    let mut found: BTreeMap<Vec<u8>, u64> = BTreeMap::new();
    for segment in searcher.segment_readers() {
        let inverted = segment.inverted_index(fields.exact)?;
        let mut builder = inverted.terms().search(ByRef(automaton)).ge(prefix);
        if let Some(end) = after(prefix) {
            builder = builder.lt(end);
        }
        let mut stream = builder.into_stream()?;
        while stream.advance() {
            *found.entry(stream.key().to_vec()).or_default() += u64::from(stream.value().doc_freq);
        }
    }
    for word in COMMON_WORDS.iter().filter(|word| accepts(automaton, word)) {
        let articles = searcher.doc_freq(&Term::from_field_text(fields.text, word))?;
        if articles > 0 {
            found.insert(word.as_bytes().to_vec(), articles);
        }
    }
    let total = found.len();
    let mut words: Vec<(Vec<u8>, u64)> = found.into_iter().collect();
    if total > MAX_WORDS {
        words.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        words.truncate(MAX_WORDS);
    }
    let words = words.into_iter().filter_map(|(word, _)| String::from_utf8(word).ok()).collect();
    Ok(Expansion { words, total })
}

fn accepts<A: Automaton>(automaton: &A, word: &str) -> bool {
    let end = word.bytes().fold(automaton.start(), |state, byte| automaton.accept(&state, byte));
    automaton.is_match(&end)
}

/// The first byte string after all that start with `prefix`.
fn after(prefix: &str) -> Option<Vec<u8>> {
    let mut end = prefix.as_bytes().to_vec();
    while let Some(last) = end.pop() {
        if last < u8::MAX {
            end.push(last + 1);
            return Some(end);
        }
    }
    None
}

/// An automaton that is used more than once.
struct ByRef<'a, A>(&'a A);

impl<A: Automaton> Automaton for ByRef<'_, A> {
    type State = A::State;

    fn start(&self) -> Self::State {
        self.0.start()
    }
    fn is_match(&self, state: &Self::State) -> bool {
        self.0.is_match(state)
    }
    fn can_match(&self, state: &Self::State) -> bool {
        self.0.can_match(state)
    }
    fn will_always_match(&self, state: &Self::State) -> bool {
        self.0.will_always_match(state)
    }
    fn accept(&self, state: &Self::State, byte: u8) -> Self::State {
        self.0.accept(state, byte)
    }
}

/// A wildcard pattern as an automaton over UTF-8 bytes: the state is the set of places in the pattern reached so far.
pub struct Pattern(Vec<Sign>);

#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Byte(u8),
    /// One character.
    One,
    /// Any characters.
    Many,
}

/// A place in a pattern is a bit; patterns longer than this are cut, and end in `*`.
const MAX_SIGNS: usize = 126;

impl Pattern {
    pub fn new(pattern: &str) -> Self {
        let mut signs = Vec::new();
        for byte in pattern.bytes() {
            let sign = match byte {
                b'*' => Sign::Many,
                b'?' => Sign::One,
                _ => Sign::Byte(byte),
            };
            // A state that is `Many` twice is the same as once.
            if sign != Sign::Many || signs.last() != Some(&Sign::Many) {
                signs.push(sign);
            }
        }
        if signs.len() > MAX_SIGNS {
            signs.truncate(MAX_SIGNS);
            signs.push(Sign::Many);
        }
        Pattern(signs)
    }

    /// Whether the whole of `text` matches.
    #[cfg(test)]
    pub fn matches(&self, text: &str) -> bool {
        let state = text.bytes().fold(self.start(), |state, byte| self.accept(&state, byte));
        self.is_match(&state)
    }

    /// `Many` may stand for nothing.
    fn closed(&self, mut state: u128) -> u128 {
        for (i, sign) in self.0.iter().enumerate() {
            if *sign == Sign::Many && state & (1 << i) != 0 {
                state |= 1 << (i + 1);
            }
        }
        state
    }
}

impl Automaton for Pattern {
    type State = u128;

    fn start(&self) -> u128 {
        self.closed(1)
    }

    fn is_match(&self, state: &u128) -> bool {
        state & (1 << self.0.len()) != 0
    }

    fn can_match(&self, state: &u128) -> bool {
        *state != 0
    }

    fn accept(&self, state: &u128, byte: u8) -> u128 {
        let inside_char = byte & 0b1100_0000 == 0b1000_0000;
        let mut next = 0;
        for i in 0..=self.0.len() {
            if state & (1 << i) == 0 {
                continue;
            }
            // The further bytes of a character that `?` stands for.
            if inside_char && i > 0 && self.0[i - 1] == Sign::One {
                next |= 1 << i;
            }
            match self.0.get(i) {
                Some(Sign::Byte(expected)) if *expected == byte => next |= 1 << (i + 1),
                Some(Sign::One) if !inside_char => next |= 1 << (i + 1),
                Some(Sign::Many) => next |= 1 << i,
                _ => {}
            }
        }
        self.closed(next)
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn stars_are_any_letters_and_question_marks_one() {
        for (pattern, text, expected) in [
            ("fact*", "fact", true),
            ("fact*", "factory", true),
            ("fact*", "fac", false),
            ("wom?n", "women", true),
            ("wom?n", "womñn", true),
            ("wom?n", "womn", false),
            ("wom?n", "womeen", false),
            ("*phobia", "xenophobia", true),
            ("a*b*c", "aXbYbZc", true),
            ("a*b*c", "aXc", false),
            ("?ñ", "añ", true),
            ("*", "", true),
        ] {
            assert_eq!(Pattern::new(pattern).matches(text), expected, "{pattern} {text}");
        }
        assert!(Pattern::new(&"a".repeat(200)).matches(&"a".repeat(200)));
    }
}
