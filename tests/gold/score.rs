//! Found quotes against gold: which spans match, and whether the speaker and the person are right.

use std::ops::Range;

use whosaid::fold::fold;
use whosaid::quotes::{Kind, Quote};

use super::{GoldQuote, Sample};

/// A matched span has at least this share of its characters, the marks and stops at its ends left out, in common with the gold.
const OVERLAP: f64 = 0.8;

/// Words before a name that are no part of it.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "sir",
    "dame",
    "lady",
    "lord",
    "president",
    "prime",
    "minister",
    "secretary",
    "mayor",
    "captain",
    "professor",
    "judge",
    "justice",
    "magistrate",
    "inspector",
    "sergeant",
    "don",
    "doña",
    "señor",
    "señora",
    "presidenta",
    "presidente",
    "ministro",
    "ministra",
    "doctora",
    "doctor",
    "the",
    "el",
    "la",
    "los",
    "las",
    "un",
    "una",
];

/// Words behind a last name.
const SUFFIXES: &[&str] = &["jr", "sr", "padre", "hijo"];

/// Words that say nothing of who is meant.
const EMPTY: &[&str] = &["the", "a", "an", "of", "for", "el", "la", "los", "las", "un", "una", "de", "del"];

/// Which quotes count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Direct and mixed.
    Marked,
    /// Indirect speech, too.
    All,
}

impl Level {
    fn takes(self, kind: Kind) -> bool {
        self == Level::All || kind != Kind::Indirect
    }
}

/// One span of the gold, one span found, or both where they match.
pub struct Pair<'a> {
    pub sample: &'a Sample,
    pub gold: Option<(&'a GoldQuote, Range<usize>)>,
    pub found: Option<(&'a Quote, Range<usize>)>,
}

impl Pair<'_> {
    pub fn is_match(&self) -> bool {
        self.gold.is_some() && self.found.is_some()
    }

    /// Whether the words that name the speaker are the right ones, or a name of his.
    pub fn speaker_is_right(&self) -> bool {
        let (Some((gold, _)), Some((found, _))) = (&self.gold, &self.found) else { return false };
        let mention = self.sample.mention(gold);
        let overlaps = match (&mention, &found.mention) {
            (Some(a), Some(b)) => a.start < b.end && b.start < a.end,
            _ => false,
        };
        overlaps
            || match (&gold.speaker, &found.speaker) {
                (Some(name), _) => {
                    let mention = found.mention.clone().map(|at| &self.sample.article.body[at]);
                    [found.speaker.as_deref(), mention].into_iter().flatten().any(|other| last_names_meet(name, other))
                }
                (None, None) => true,
                (None, Some(words)) => gold.mention.as_deref().is_some_and(|mention| are_words_of(words, mention)),
            }
    }

    /// Whether the speaker that is given is the person of the gold.
    pub fn person_is_right(&self) -> bool {
        let (Some((gold, _)), Some((found, _))) = (&self.gold, &self.found) else { return false };
        match (&gold.speaker, &found.speaker) {
            (Some(name), Some(given)) => last_names_meet(name, given) && self.is_nearest_of_namesakes(name, given),
            (Some(_), None) => false,
            (None, None) => true,
            (None, Some(given)) => gold.mention.as_deref().is_some_and(|mention| are_words_of(given, mention)),
        }
    }

    /// Two Taskers in an article stay two: the given name is nearer to this one's than to the other's.
    fn is_nearest_of_namesakes(&self, name: &str, given: &str) -> bool {
        let others = self.sample.gold.quotes.iter().filter_map(|quote| quote.speaker.as_deref());
        let mut namesakes = others.filter(|other| *other != name && last_names_meet(name, other));
        namesakes.all(|other| likeness(name, given) > likeness(other, given))
    }

    /// What an engineer needs to act: where, which words, whose they are, whose they were given to.
    pub fn describe(&self) -> String {
        let at = self
            .gold
            .as_ref()
            .map(|(_, at)| at)
            .or(self.found.as_ref().map(|(_, at)| at))
            .expect("a gold or a found span");
        let expected = self.gold.as_ref().map_or("no quote".to_string(), |(quote, _)| {
            format!("{} ({:?})", quote.speaker.as_deref().unwrap_or("nobody"), quote.mention.as_deref().unwrap_or(""))
        });
        let got = self.found.as_ref().map_or("no quote".to_string(), |(quote, _)| {
            let mention = quote.mention.clone().map_or("", |at| &self.sample.article.body[at]);
            format!(
                "{} ({mention:?}, {} {} {:.2})",
                quote.speaker.as_deref().unwrap_or("nobody"),
                quote.kind.name(),
                quote.rule,
                quote.confidence
            )
        });
        let words: String = self.sample.article.body[at.clone()].chars().take(70).collect();
        format!("{}: [{words}] expected {expected}, got {got}", self.sample.name())
    }
}

/// All spans of an article that count at this level: matched one to one, the best overlap first, and those left over.
pub fn pairs(sample: &Sample, level: Level) -> Vec<Pair<'_>> {
    let body = &sample.article.body;
    let gold: Vec<_> = (sample.gold.quotes.iter().filter(|quote| level.takes(quote.kind)))
        .flat_map(|quote| {
            quote
                .spans
                .iter()
                .map(move |&[start, end]| (quote, sample.bytes(start, end).expect("gold lies in the body")))
        })
        .collect();
    let found: Vec<_> = (sample.found.iter().filter(|quote| level.takes(quote.kind)))
        .flat_map(|quote| quote.spans.iter().map(move |span| (quote, span.clone())))
        .collect();
    let mut candidates = Vec::new();
    for (i, (_, a)) in gold.iter().enumerate() {
        for (j, (_, b)) in found.iter().enumerate() {
            let overlap = overlap(body, &trim(body, a), &trim(body, b));
            if overlap >= OVERLAP {
                candidates.push((overlap, i, j));
            }
        }
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut match_of, mut taken) = (vec![None; gold.len()], vec![false; found.len()]);
    for (_, i, j) in candidates {
        if match_of[i].is_none() && !taken[j] {
            match_of[i] = Some(j);
            taken[j] = true;
        }
    }
    let of_gold = gold.into_iter().zip(match_of);
    let mut pairs: Vec<_> =
        of_gold.map(|(gold, j)| Pair { sample, gold: Some(gold), found: j.map(|j| found[j].clone()) }).collect();
    let left = found.into_iter().zip(taken).filter(|(_, taken)| !taken);
    pairs.extend(left.map(|(found, _)| Pair { sample, gold: None, found: Some(found) }));
    pairs
}

/// The span without the marks, stops and spaces at its ends.
fn trim(body: &str, span: &Range<usize>) -> Range<usize> {
    let words = &body[span.clone()];
    let start = words.len() - words.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    let end = words.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
    if start < end { span.start + start..span.start + end } else { span.clone() }
}

/// Characters in common, of all that either has.
fn overlap(body: &str, a: &Range<usize>, b: &Range<usize>) -> f64 {
    let (start, end) = (a.start.max(b.start), a.end.min(b.end));
    if start >= end {
        return 0.0;
    }
    let chars = |range: Range<usize>| body[range].chars().count() as f64;
    let common = chars(start..end);
    common / (chars(a.clone()) + chars(b.clone()) - common)
}

/// The folded words of a name: those with a capital, titles left out.
fn name_words(name: &str) -> Vec<String> {
    let words = name.split(|c: char| !c.is_alphanumeric() && !"-'’".contains(c)).filter(|word| !word.is_empty());
    let words = words.map(|word| (word.starts_with(char::is_uppercase), possessive_off(&fold(word))));
    let kept = words.filter(|(capital, word)| (*capital && !TITLES.contains(&&**word)) || SUFFIXES.contains(&&**word));
    kept.map(|(_, word)| word).collect()
}

fn possessive_off(word: &str) -> String {
    word.strip_suffix("'s").unwrap_or(word).trim_matches('\'').to_string()
}

/// The last word of one name, a suffix left out, is a word of the other: Pech, Anselmo Pech Lavalle.
fn last_names_meet(a: &str, b: &str) -> bool {
    let (a, b) = (name_words(a), name_words(b));
    let is_in = |one: &[String], other: &[String]| {
        one.iter().rev().find(|word| !SUFFIXES.contains(&&***word)).is_some_and(|last| other.contains(last))
    };
    is_in(&a, &b) || is_in(&b, &a)
}

/// Words in common, of all that either has.
fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (name_words(a), name_words(b));
    let common = a.iter().filter(|word| b.contains(word)).count();
    common as f64 / (a.len() + b.len() - common) as f64
}

/// Whether a speaker without a name is given by the words that stand for it.
fn are_words_of(given: &str, mention: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let folded = fold(text);
        let words = folded.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
        words.filter(|word| !EMPTY.contains(word)).map(str::to_string).collect()
    };
    let (given, mention) = (words(given), words(mention));
    !given.is_empty() && given.iter().all(|word| mention.contains(word))
}
