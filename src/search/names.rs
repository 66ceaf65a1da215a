//! A name as people type it → the speakers or outlets of the index that bear it.
//!
//! Case, accents and the order of words do not matter, a last name is enough; all that match are meant. Of speakers only those who
//! bear the name themselves ([`super::bearer`]), not those who are somebody's.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use tantivy::Searcher;
use tantivy::query::{BooleanQuery, EnableScoring, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Term};

use super::Error;
use super::authority::Authority;
use super::bearer::Typed;
use super::engine::{Engine, name_of, values_of};
use super::outlets::Outlets;
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
    pub outlets: &'a Outlets,
}

/// How many names an error or a note lists.
const MAX_LISTED: usize = 5;

/// Whom a typed name stands for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resolved {
    /// The names in the index, sorted; never none.
    pub names: Vec<String>,
    /// Names that have all the words, and are somebody else's: *Pech's spokesman*.
    pub left_out: Vec<String>,
}

impl Names<'_> {
    /// The names in the index that `typed` stands for.
    ///
    /// # Errors
    /// A name that nobody bears, with the nearest ones.
    pub fn resolve(&self, kind: Kind, typed: &str) -> Result<Resolved, Error> {
        let name = Typed::new(typed);
        let having = self.having(kind, &name.words)?;
        let (mut found, left_out): (BTreeSet<_>, BTreeSet<_>) =
            having.into_iter().partition(|other| kind == Kind::Source || name.is_borne_by(other));
        for also in self.aliases(kind, &name, &found) {
            found.extend(self.exactly(kind, &also)?);
        }
        if found.is_empty() {
            let mut nearest: Vec<String> = left_out.into_iter().take(MAX_LISTED).collect();
            nearest.extend(self.nearest(kind, &name.words)?);
            nearest.truncate(MAX_LISTED);
            let name = typed.to_string();
            return Err(match kind {
                Kind::Speaker => Error::UnknownSpeaker { name, nearest },
                Kind::Source => Error::UnknownSource { name, nearest },
            });
        }
        let left_out = left_out.into_iter().filter(|name| !found.contains(name)).collect();
        Ok(Resolved { names: found.into_iter().collect(), left_out })
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
    fn having(&self, kind: Kind, words: &[String]) -> Result<BTreeSet<String>, Error> {
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
            names.extend(values_of::<String>(&column, &ords)?);
        }
        Ok(names)
    }

    /// The name itself, in any case and with any accents.
    pub fn exactly(&self, kind: Kind, name: &str) -> Result<Vec<String>, Error> {
        let words = folded(name);
        Ok(self.having(kind, &words)?.into_iter().filter(|other| folded(other) == words).collect())
    }

    /// Further names, by the user's files, of whom the typed words or the names found so far stand for.
    fn aliases(&self, kind: Kind, typed: &Typed, found: &BTreeSet<String>) -> Vec<String> {
        let has_words = |of_name: &[String]| typed.words.iter().all(|word| of_name.contains(word));
        let meant = |names: &[&str]| {
            names.iter().any(|name| {
                let of_name = folded(name);
                let is_typed = match kind {
                    Kind::Speaker => typed.is_borne_by(name),
                    Kind::Source => has_words(&of_name),
                };
                (!typed.words.is_empty() && is_typed) || found.iter().any(|other| folded(other) == of_name)
            })
        };
        let entries: Vec<Vec<&str>> = match kind {
            Kind::Speaker => self.authority.speakers.iter().map(|entry| entry.names().collect()).collect(),
            Kind::Source => self.authority.sources.iter().map(|entry| entry.names().collect()).collect(),
        };
        entries.into_iter().filter(|names| meant(names)).flatten().map(str::to_string).collect()
    }

    /// The names that are the fewest slips away, of equally near ones the most frequent; where none has all of the words, those
    /// with any. Looks at all names, for an error is worth the wait.
    fn nearest(&self, kind: Kind, typed: &[String]) -> Result<Vec<String>, Error> {
        let typed = without_tildes(typed.to_vec());
        let mut near: BTreeMap<(usize, usize), Vec<String>> = BTreeMap::new();
        for name in self.all(kind)? {
            let words = without_tildes(folded(&name));
            let slips: Vec<usize> = typed.iter().filter_map(|word| slips_to_any(word, &words)).collect();
            if !slips.is_empty() {
                near.entry((typed.len() - slips.len(), slips.iter().sum())).or_default().push(name);
            }
        }
        let fewest = near.first_key_value().map(|((missing, _), _)| *missing);
        let mut best: Vec<String> = Vec::new();
        for (_, names) in near.into_iter().take_while(|((missing, _), _)| Some(*missing) == fewest) {
            best.extend(self.most_frequent_first(kind, names)?);
            if best.len() >= MAX_LISTED {
                break;
            }
        }
        best.truncate(MAX_LISTED);
        Ok(best)
    }

    /// The names that begin so, then those with a word that does, each the most frequent first. Case and accents do not matter.
    pub fn starting(&self, kind: Kind, start: &str) -> Result<Vec<String>, Error> {
        let start = fold(start.trim());
        let (mut begin, mut have) = (Vec::new(), Vec::new());
        for name in self.all(kind)? {
            let plain = fold(&name);
            if plain.starts_with(&start) {
                begin.push(name);
            } else if plain.match_indices(&*start).any(|(at, _)| !plain[..at].ends_with(char::is_alphanumeric)) {
                have.push(name);
            }
        }
        let mut names = self.most_frequent_first(kind, begin)?;
        names.extend(self.most_frequent_first(kind, have)?);
        Ok(names)
    }

    /// By falling number of quotes or articles; of names that differ in case, accents and order of words only, the most frequent.
    fn most_frequent_first(&self, kind: Kind, names: Vec<String>) -> Result<Vec<String>, Error> {
        let (searcher, field, _) = self.place(kind);
        let mut counted = Vec::new();
        for name in names {
            let frequency = searcher.doc_freq(&Term::from_field_text(field, &name))?;
            let shouted = !name.contains(char::is_lowercase);
            counted.push((Reverse(frequency), shouted, name));
        }
        counted.sort();
        let mut seen = BTreeSet::new();
        Ok(counted.into_iter().map(|(.., name)| name).filter(|name| seen.insert(folded(name))).collect())
    }

    /// All names of the index.
    pub fn all(&self, kind: Kind) -> Result<BTreeSet<String>, Error> {
        let (searcher, name, _) = self.place(kind);
        let mut all = BTreeSet::new();
        each(searcher, name, &mut |_, name| {
            all.insert(name.to_string());
        })?;
        Ok(all)
    }
}

/// Every name of a field, once a segment, with the number of the segment. Out of the column: its dictionary is read several
/// times as fast as the inverted index's.
pub fn each(searcher: &Searcher, field: Field, see: &mut dyn FnMut(usize, &str)) -> Result<(), Error> {
    for (number, segment) in searcher.segment_readers().iter().enumerate() {
        let Some(column) = segment.fast_fields().str(name_of(searcher, field))? else { continue };
        let mut stream = column.dictionary().stream()?;
        while stream.advance() {
            if let Ok(name) = std::str::from_utf8(stream.key()) {
                see(number, name);
            }
        }
    }
    Ok(())
}

/// The words of a name, sorted, each once.
pub fn folded(name: &str) -> Vec<String> {
    let mut words: Vec<String> = tokens(name).map(|(_, word)| word.into_owned()).collect();
    words.sort();
    words.dedup();
    words
}

/// To leave the tilde off is the smallest of slips: it counts only where all else is equal.
fn without_tildes(words: Vec<String>) -> Vec<String> {
    words.into_iter().map(|word| word.replace('ñ', "n")).collect()
}

/// The slips from a typed word to the nearest of a name's; `None` where they are too many for it to be meant. An initial and the
/// first letters of a word are near it.
fn slips_to_any(typed: &str, words: &[String]) -> Option<usize> {
    let letters = typed.chars().count();
    let slips = |word: &String| match slips::between(typed, word) {
        0 => Some(0),
        _ if word.starts_with(typed) => Some(1),
        slips => (slips * 3 <= letters).then_some(slips),
    };
    words.iter().filter_map(slips).min()
}

/// What to say where a name stood for more than one, and where it was not taken for somebody's who has it in his name.
pub fn notes(typed: &str, found: &Resolved) -> Vec<String> {
    let mut notes = Vec::new();
    if found.names.len() > 1 {
        notes.push(format!("“{typed}” stands for {}", listed(&found.names)));
    }
    if !found.left_out.is_empty() {
        let whole = "a name typed whole finds its quotes";
        notes.push(format!("“{typed}” is not taken for {}; {whole}", listed(&found.left_out)));
    }
    notes
}

fn listed(names: &[String]) -> String {
    let more = names.len().saturating_sub(MAX_LISTED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{}{more}", names[..names.len().min(MAX_LISTED)].join(", "))
}
