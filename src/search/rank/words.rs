//! The typed words → the terms to look for, with their weights.

use rustc_hash::FxHashMap;
use tantivy::Term as IndexTerm;
use tantivy::postings::TermInfo;
use tantivy::schema::Field;

use super::open::Open;
use crate::index::analysis::{stem, tokens};

/// Distinct words that are looked for; of longer queries the rarest. One bit each.
const MAX_TERMS: usize = 32;
/// Words of the query, repeated ones counted, whose order is compared.
const MAX_SEQUENCE: usize = 64;

/// Of so many words on, a query is a text, in which a word that no article has may be several that were written as one. In a
/// shorter one it is rather a slip of the pen, which the answer says.
const TEXT: usize = 4;
/// Characters of the shorter half of such a word.
const HALF: usize = 3;
/// Longer words, in characters, are no two words.
const TWO_WORDS: usize = 30;

/// A query as the stages see it.
pub(super) struct Words {
    /// Each once, in the order of their first place in the query.
    pub terms: Vec<Term>,
    /// The query word by word: places in `terms`.
    pub sequence: Vec<u16>,
}

/// One word: all its stems.
pub(super) struct Term {
    pub stems: Vec<String>,
    /// How rare it is: Robertson and Spärck Jones's inverse document frequency, never negative.
    pub weight: f32,
    pub articles: u64,
    /// Where its postings are, a list a segment.
    pub lists: Vec<Vec<TermInfo>>,
}

impl Words {
    pub fn read(open: &Open, field: Field, typed: &str, languages: &[&str]) -> tantivy::Result<Words> {
        let mut words = Words { terms: Vec::new(), sequence: Vec::new() };
        let dictionary = Dictionary { open, field, languages };
        let text = is_text(typed.split_whitespace().count());
        let mut known = Known::default();
        for word in typed.split_whitespace().map(without_address) {
            words.add(&dictionary, &mut known, word, text)?;
        }
        words.keep_rarest();
        Ok(words)
    }

    /// 0 for one word, near 1 for many: from a topic to the description of one story.
    pub fn specificity(&self) -> f32 {
        1.0 - 1.0 / self.terms.len().max(1) as f32
    }

    /// The weight of all terms.
    pub fn weight(&self) -> f32 {
        self.terms.iter().map(|term| term.weight).sum()
    }

    /// The bits of all terms.
    pub fn all(&self) -> u32 {
        (u64::MAX >> (64 - self.terms.len())) as u32
    }

    /// Looks the word up; one that the index does not have is split at its capitals and digits (`FreeTheRiver2030`), or, in a
    /// text, into two that it has (`freeriver`).
    fn add(&mut self, dictionary: &Dictionary, known: &mut Known, word: &str, text: bool) -> tantivy::Result<()> {
        let alone = tokens(word).nth(1).is_none();
        for (range, folded) in tokens(word) {
            if self.add_folded(dictionary, known, &folded)? {
                continue;
            }
            let parts = parts(&word[range]);
            for (_, folded) in parts.iter().flat_map(|part| tokens(part)) {
                self.add_folded(dictionary, known, &folded)?;
            }
            if parts.is_empty()
                && text
                && alone
                && let Some((left, right)) = halves(&folded, |half| dictionary.articles(half))?
            {
                self.add_folded(dictionary, known, left)?;
                self.add_folded(dictionary, known, right)?;
            }
        }
        Ok(())
    }

    /// Whether the index has the word.
    fn add_folded(&mut self, dictionary: &Dictionary, known: &mut Known, folded: &str) -> tantivy::Result<bool> {
        let stems = stems(folded, dictionary.languages);
        let place = match known.get(&stems) {
            Some(place) => *place,
            None => {
                let Some(term) = dictionary.look_up(stems)? else { return Ok(false) };
                known.insert(term.stems.clone(), self.terms.len());
                self.terms.push(term);
                self.terms.len() - 1
            }
        };
        // Of a text with more distinct words than that, the order of the first ones will do.
        self.sequence.extend(u16::try_from(place));
        Ok(true)
    }

    /// Leaves out the commonest where there are too many.
    fn keep_rarest(&mut self) {
        if self.terms.len() > MAX_TERMS {
            let mut places: Vec<usize> = (0..self.terms.len()).collect();
            places.sort_by_key(|&place| (self.terms[place].articles, place));
            let mut kept = places[..MAX_TERMS].to_vec();
            kept.sort_unstable();
            let renumbered = |old: u16| kept.binary_search(&usize::from(old)).ok().map(|new| new as u16);
            self.sequence = self.sequence.iter().filter_map(|&old| renumbered(old)).collect();
            let mut place = 0;
            self.terms.retain(|_| {
                place += 1;
                kept.binary_search(&(place - 1)).is_ok()
            });
        }
        self.sequence.truncate(MAX_SEQUENCE);
    }
}

/// For the stems of a word, its place in the terms.
type Known = FxHashMap<Vec<String>, usize>;

/// Where words are looked up.
struct Dictionary<'a> {
    open: &'a Open,
    field: Field,
    languages: &'a [&'a str],
}

impl Dictionary<'_> {
    /// `None` where no article has it.
    fn look_up(&self, stems: Vec<String>) -> tantivy::Result<Option<Term>> {
        let keys: Vec<IndexTerm> = stems.iter().map(|stem| IndexTerm::from_field_text(self.field, stem)).collect();
        let mut lists = Vec::with_capacity(self.open.segments.len());
        let mut articles = 0;
        for segment in &self.open.segments {
            let mut found = Vec::with_capacity(1);
            for key in &keys {
                if let Some(info) = segment.text.get_term_info(key)? {
                    articles += u64::from(info.doc_freq);
                    found.push(info);
                }
            }
            lists.push(found);
        }
        let all = self.open.articles;
        let frequency = (articles as f32).min(all);
        let weight = (1.0 + (all - frequency + 0.5) / (frequency + 0.5)).ln();
        Ok((articles > 0).then_some(Term { stems, weight, articles, lists }))
    }

    /// How many articles have a folded word.
    fn articles(&self, folded: &str) -> tantivy::Result<u64> {
        Ok(self.look_up(stems(folded, self.languages))?.map_or(0, |term| term.articles))
    }
}

/// The stems of a folded word in each of the languages, each once; in English where none is given.
fn stems(folded: &str, languages: &[&str]) -> Vec<String> {
    let mut stems: Vec<String> = Vec::with_capacity(languages.len().max(1));
    let languages = if languages.is_empty() { &["en"] } else { languages };
    for language in languages {
        let stem = stem(Some(language), folded);
        if !stems.contains(&stem) {
            stems.push(stem);
        }
    }
    stems
}

/// A pasted post ends in the address of its picture or of a page, often without a space before: that is no word of it.
pub fn without_address(word: &str) -> &str {
    let ends = ["pic.twitter.com", "https", "http"];
    match ends.iter().find_map(|end| word.strip_suffix(end)) {
        Some(rest) => rest,
        None if word == "t.co" => "",
        None => word,
    }
}

/// `FreeTheRiver2030` → `Free`, `The`, `River`, `2030`; nothing for a word that has no such parts. Single characters are dropped.
pub fn parts(word: &str) -> Vec<&str> {
    let chars: Vec<(usize, char)> = word.char_indices().collect();
    let starts_part = |i: usize| {
        let (before, c) = (chars[i - 1].1, chars[i].1);
        let capital = c.is_uppercase()
            && (!before.is_uppercase() || chars.get(i + 1).is_some_and(|&(_, next)| next.is_lowercase()));
        capital || c.is_numeric() != before.is_numeric()
    };
    let mut cuts: Vec<usize> = (1..chars.len()).filter(|&i| starts_part(i)).map(|i| chars[i].0).collect();
    if cuts.is_empty() {
        return Vec::new();
    }
    cuts.insert(0, 0);
    cuts.push(word.len());
    cuts.windows(2).map(|cut| &word[cut[0]..cut[1]]).filter(|part| part.chars().nth(1).is_some()).collect()
}

/// Whether so many words are rather a text than a few words to look for.
pub fn is_text(words: usize) -> bool {
    words >= TEXT
}

/// Where a folded word that no article has falls into two that articles have: at the cut whose rarer half most have.
pub fn halves<E>(word: &str, mut articles: impl FnMut(&str) -> Result<u64, E>) -> Result<Option<(&str, &str)>, E> {
    let chars = word.chars().count();
    let mut best = (0, None);
    if chars > TWO_WORDS {
        return Ok(None);
    }
    for (cut, _) in word.char_indices().take((chars + 1).saturating_sub(HALF)).skip(HALF) {
        let halves = word.split_at(cut);
        let left = articles(halves.0)?;
        if left > best.0 {
            let rarer = left.min(articles(halves.1)?);
            if rarer > best.0 {
                best = (rarer, Some(halves));
            }
        }
    }
    Ok(best.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_written_as_one_falls_into_the_two_that_most_articles_have() {
        let articles = |word: &str| -> Result<u64, ()> {
            Ok(match word {
                "free" => 90,
                "river" => 40,
                "fre" | "eriver" => 1,
                _ => 0,
            })
        };
        assert_eq!(halves("freeriver", articles), Ok(Some(("free", "river"))));
        assert_eq!(halves("freerivers", articles), Ok(None));
        assert_eq!(halves("río", articles), Ok(None));
        assert_eq!(halves(&"river".repeat(9), articles), Ok(None));
    }

    #[test]
    fn glued_words_come_apart_at_capitals_and_digits() {
        assert_eq!(parts("FreeTheRiver2030"), ["Free", "The", "River", "2030"]);
        assert_eq!(parts("realJonasBrandt"), ["real", "Jonas", "Brandt"]);
        assert_eq!(parts("SaveTheNHSnow"), ["Save", "The", "NH", "Snow"]);
        assert!(parts("harbour").is_empty());
        assert!(parts("éÉ").len() < 2);
    }

    #[test]
    fn addresses_are_no_words_of_a_pasted_post() {
        assert_eq!(without_address("RiverMarchpic.twitter.com"), "RiverMarch");
        assert_eq!(without_address("nowhttps"), "now");
        assert_eq!(without_address("t.co"), "");
        assert_eq!(without_address("harbour"), "harbour");
    }
}
