//! Stage 3: what the best articles have in common → more words to look for, for topics of a few words.

use rustc_hash::FxHashMap;
use tantivy::schema::Value;
use tantivy::{Searcher, TantivyDocument};

use super::Candidate;
use super::tally::{K1, add_term, norms};
use super::words::{Term, Words, stems};
use crate::index::analysis::tokens;
use crate::index::schema::ArticleFields;

/// Queries of more words describe one story: more words from others of its kind would lead away from it.
pub(super) const MAX_WORDS: usize = 5;
/// Candidates that are scored again with the new words.
pub(super) const POOL: usize = 300;
/// Articles that are believed, and how many words of each, from the headline on.
const ARTICLES: usize = 3;
const ARTICLE_WORDS: usize = 60;
/// An article that scores half as high as the best counts 2^-8: one that stands out speaks alone.
const SHARPNESS: i32 = 8;
/// Words that are added, out of so many that the articles have most.
const ADDED: usize = 5;
const CONSIDERED: usize = 24;
/// Words that more than this share of all articles has say nothing.
const COMMON: f32 = 0.1;
/// Shorter words are rarely of the matter.
const MIN_CHARS: usize = 4;
/// The weight of all added words as a share of the query's, for a query of one word; it falls with the root of its length.
const WEIGHT: f32 = 1.0;

/// Adds the scores of the words that the first of the pool have in common to all of it. The pool is best first; its
/// order is lost.
pub(super) fn add(
    searcher: &Searcher,
    fields: &ArticleFields,
    words: &Words,
    languages: &[&str],
    pool: &mut [Candidate],
) -> tantivy::Result<()> {
    let mut added = common_words(searcher, fields, words, languages, pool)?;
    let sum: f32 = added.iter().map(|term| term.weight).sum();
    let weight = WEIGHT * words.weight() / (words.terms.len() as f32).sqrt();
    pool.sort_unstable_by_key(|candidate| candidate.at);
    let norms = norms(words);
    for term in &mut added {
        term.weight *= weight / sum;
        add_term(searcher, words, term, &norms, pool, 0)?;
    }
    Ok(())
}

/// The words of the first articles, weighted by their share in them and their rarity.
fn common_words(
    searcher: &Searcher,
    fields: &ArticleFields,
    words: &Words,
    languages: &[&str],
    pool: &[Candidate],
) -> tantivy::Result<Vec<Term>> {
    let mut shares: FxHashMap<String, f32> = FxHashMap::default();
    let Some(best) = pool.first().map(Candidate::score) else { return Ok(Vec::new()) };
    for candidate in pool.iter().take(ARTICLES) {
        let belief = (candidate.score() / best).powi(SHARPNESS);
        let doc: TantivyDocument = searcher.doc(candidate.at)?;
        let text =
            [fields.headline, fields.body].map(|field| doc.get_first(field).and_then(|v| v.as_str()).unwrap_or(""));
        for (word, times) in times(&text) {
            *shares.entry(word).or_default() += belief * times * (K1 + 1.0) / (times + K1);
        }
    }
    let mut shares: Vec<(String, f32)> = shares.into_iter().collect();
    shares.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let mut found: Vec<(Term, f32)> = Vec::new();
    for (word, share) in shares.into_iter().take(CONSIDERED) {
        let stems = stems(&word, languages);
        if words.terms.iter().any(|term| term.stems.iter().any(|stem| stems.contains(stem))) {
            continue;
        }
        match found.iter_mut().find(|(term, _)| term.stems == stems) {
            Some((_, shares)) => *shares += share,
            None => {
                let term = words.look_up(fields.text, stems)?;
                let telling = |term: &Term| term.articles > 1 && term.articles as f32 <= COMMON * words.articles;
                found.extend(term.filter(telling).map(|term| (term, share)));
            }
        }
    }
    let mut found: Vec<Term> =
        found.into_iter().map(|(term, share)| Term { weight: term.weight * share, ..term }).collect();
    found.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    found.truncate(ADDED);
    Ok(found)
}

/// How often each of the first words of a text is among them.
fn times(text: &[&str]) -> FxHashMap<String, f32> {
    let mut times: FxHashMap<String, f32> = FxHashMap::default();
    let words = text.iter().flat_map(|part| tokens(part)).take(ARTICLE_WORDS);
    for (_, word) in words.filter(|(_, word)| word.len() >= MIN_CHARS) {
        *times.entry(word.into_owned()).or_default() += 1.0;
    }
    times
}
