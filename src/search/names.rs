//! A name as people type it → the speakers or outlets of the index that bear it.
//!
//! Case, accents and the order of words do not matter, a last name is enough; all that match are meant.

use std::collections::BTreeSet;

use tantivy::Searcher;
use tantivy::query::{BooleanQuery, EnableScoring, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Term};

use super::Error;
use super::authority::Authority;
use super::engine::{Engine, name_of, values_of};
use super::slips;
use crate::fold::fold;
use crate::index::analysis::tokens;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Speaker,
    Source,
}

/// The names of an index, and what the user's files say of them.
pub struct Names<'a> {
    pub engine: &'a Engine,
    pub authority: &'a Authority,
}

/// How many names an error or a note lists.
const MAX_LISTED: usize = 5;

impl Names<'_> {
    /// The names in the index that `typed` stands for, sorted; never none.
    ///
    /// # Errors
    /// A name that nobody bears, with the nearest ones.
    pub fn resolve(&self, kind: Kind, typed: &str) -> Result<Vec<String>, Error> {
        let words = folded(typed);
        let mut found = self.bearers(kind, &words)?;
        for also in self.aliases(kind, &words, &found) {
            found.extend(self.exactly(kind, &also)?);
        }
        if found.is_empty() {
            let (name, nearest) = (typed.to_string(), self.nearest(kind, &words)?);
            return Err(match kind {
                Kind::Speaker => Error::UnknownSpeaker { name, nearest },
                Kind::Source => Error::UnknownSource { name, nearest },
            });
        }
        Ok(found.into_iter().collect())
    }

    /// The fields with the names and with their words, and the collection where each document has one name only.
    fn place(&self, kind: Kind) -> (&Searcher, Field, Field) {
        match kind {
            Kind::Speaker => {
                let fields = self.engine.quote_fields();
                (&self.engine.quotes, fields.speaker, fields.speaker_words)
            }
            Kind::Source => {
                let fields = self.engine.fields();
                (&self.engine.articles, fields.source, fields.source_words)
            }
        }
    }

    /// The names that have all these words.
    fn bearers(&self, kind: Kind, words: &[String]) -> Result<BTreeSet<String>, Error> {
        let (searcher, name, name_words) = self.place(kind);
        if words.is_empty() {
            return Ok(BTreeSet::new());
        }
        let parts = words.iter().map(|word| {
            let term = Term::from_field_text(name_words, word);
            Box::new(TermQuery::new(term, IndexRecordOption::Basic)) as Box<dyn Query>
        });
        let query = BooleanQuery::intersection(parts.collect());
        let weight = query.weight(EnableScoring::disabled_from_searcher(searcher))?;
        let mut names = BTreeSet::new();
        for segment in searcher.segment_readers() {
            let Some(column) = segment.fast_fields().str(name_of(searcher, name))? else { continue };
            let mut ords = BTreeSet::new();
            weight.for_each_no_score(segment, &mut |docs| {
                for &doc in docs.iter().filter(|&&doc| !segment.is_deleted(doc)) {
                    ords.extend(column.ords().first(doc));
                }
            })?;
            let ords: Vec<u64> = ords.into_iter().collect();
            names.extend(values_of(&column, &ords)?);
        }
        Ok(names)
    }

    /// The name itself, in any case and with any accents.
    pub fn exactly(&self, kind: Kind, name: &str) -> Result<Vec<String>, Error> {
        let words = folded(name);
        Ok(self.bearers(kind, &words)?.into_iter().filter(|other| folded(other) == words).collect())
    }

    /// Further names, by the user's files, of whom the typed words or the names found so far stand for.
    fn aliases(&self, kind: Kind, words: &[String], found: &BTreeSet<String>) -> Vec<String> {
        let meant = |names: &[&str]| {
            names.iter().any(|name| {
                let of_name = folded(name);
                (!words.is_empty() && words.iter().all(|word| of_name.contains(word)))
                    || found.iter().any(|other| folded(other) == of_name)
            })
        };
        let entries: Vec<Vec<&str>> = match kind {
            Kind::Speaker => self.authority.speakers.iter().map(|entry| entry.names().collect()).collect(),
            Kind::Source => self.authority.sources.iter().map(|entry| entry.names().collect()).collect(),
        };
        entries.into_iter().filter(|names| meant(names)).flatten().map(str::to_string).collect()
    }

    /// The names that are the fewest slips away; looks at all names, for an error is worth the wait.
    fn nearest(&self, kind: Kind, words: &[String]) -> Result<Vec<String>, Error> {
        let mut near = BTreeSet::new();
        for name in self.all(kind)? {
            // To leave the tilde off is the smallest of slips: it counts only where all else is equal.
            let plain = |words: &[String]| words.iter().map(|word| word.replace('ñ', "n")).collect::<Vec<_>>();
            let of_name = plain(&folded(&name));
            let slips: usize = plain(words).iter().map(|word| slips_to_any(word, &of_name)).sum();
            let letters: usize = words.iter().map(|word| word.chars().count()).sum();
            // Nothing is near to a name of no letters.
            if letters > 0 && slips * 3 <= letters {
                near.insert((slips, name));
            }
        }
        Ok(near.into_iter().take(MAX_LISTED).map(|(_, name)| name).collect())
    }

    /// The names that begin so; where there are none, those with a word that does. Case and accents do not matter. Sorted.
    pub fn starting(&self, kind: Kind, start: &str) -> Result<Vec<String>, Error> {
        let start = fold(start.trim());
        let (mut begin, mut have) = (Vec::new(), Vec::new());
        for name in self.all(kind)? {
            let plain = fold(&name);
            if plain.starts_with(&start) {
                begin.push(name);
            } else if plain.split_whitespace().any(|word| word.starts_with(&start)) {
                have.push(name);
            }
        }
        Ok(if begin.is_empty() { have } else { begin })
    }

    /// All names of the index.
    pub fn all(&self, kind: Kind) -> Result<BTreeSet<String>, Error> {
        let (searcher, name, _) = self.place(kind);
        let mut all = BTreeSet::new();
        for segment in searcher.segment_readers() {
            let inverted = segment.inverted_index(name)?;
            let mut stream = inverted.terms().stream()?;
            while stream.advance() {
                all.extend(String::from_utf8(stream.key().to_vec()).ok());
            }
        }
        Ok(all)
    }
}

/// The words of a name, sorted, each once.
pub fn folded(name: &str) -> Vec<String> {
    let mut words: Vec<String> = tokens(name).map(|(_, word)| word.into_owned()).collect();
    words.sort();
    words.dedup();
    words
}

fn slips_to_any(word: &str, others: &[String]) -> usize {
    others.iter().map(|other| slips::between(word, other)).min().unwrap_or(word.chars().count())
}

/// What to say where a name stood for more than one.
pub fn note(typed: &str, found: &[String]) -> Option<String> {
    if found.len() < 2 {
        return None;
    }
    let listed = found[..found.len().min(MAX_LISTED)].join(", ");
    let more = if found.len() > MAX_LISTED { format!(" and {} more", found.len() - MAX_LISTED) } else { String::new() };
    Some(format!("“{typed}” stands for {listed}{more}"))
}
