//! The names of speakers in the index → who each is where it stands, for counting: the same people as `speakers` lists.
//!
//! To group all quotes of an index as [`people::groups`] does takes long. Most names are one person wherever they stand, and of
//! them nothing is read but the name; of last names alone, also where and when they and their bearers are quoted.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use tantivy::columnar::{Column, StrColumn};
use tantivy::index::SegmentReader;
use tantivy::schema::{Field, Term};
use tantivy::{DocId, Searcher};

use super::Error;
use super::authority::same;
use super::engine::{Engine, name_of, values_of};
use super::people::{self, Grain, Which, month_of};
use super::shown::Shown;
use super::{identity, names};
use crate::index::{columns, to_days};

/// A name, its outlet and its day.
type There = (Arc<str>, Arc<str>, Option<i64>);

/// Who each name is.
#[derive(Default)]
struct Folding {
    /// People by the words of their names, joined by spaces.
    numbers: FxHashMap<Box<str>, usize>,
    /// The names under which each person stands, of which one is shown.
    variants: Vec<Vec<Arc<str>>>,
    /// Names that are one person wherever they stand.
    everywhere: FxHashMap<Arc<str>, usize>,
    /// Names that are several people, by outlet and day, which is the month's first where months tell enough.
    there: FxHashMap<There, usize>,
    grain: Grain,
}

/// The columns that tell who a name of a document is.
#[derive(Clone, Copy, Debug)]
pub struct Fields {
    pub speaker: Field,
    pub source: Field,
    pub published: Field,
}

/// How many of the documents, a list a segment, have each speaker; each counts once, under however many names a document has it.
pub fn counts(
    engine: &Engine,
    shown: Shown,
    searcher: &Searcher,
    found: &[Vec<DocId>],
    fields: Fields,
) -> Result<Vec<(String, usize)>, Error> {
    let (folding, counts) = folded(engine, shown, searcher, found, fields)?;
    let counted = counts.into_iter().enumerate().filter(|(_, count)| *count > 0);
    counted.map(|(number, count)| Ok((folding.name(engine, number)?, count))).collect()
}

/// Who the speakers of the documents are, and how many documents each has.
fn folded(
    engine: &Engine,
    shown: Shown,
    searcher: &Searcher,
    found: &[Vec<DocId>],
    fields: Fields,
) -> Result<(Folding, Vec<usize>), Error> {
    let mut segments = Vec::new();
    for (segment, docs) in searcher.segment_readers().iter().zip(found) {
        segments.extend(SegmentNames::open(searcher, segment, docs, fields)?.map(|names| (names, docs)));
    }
    let folding = Folding::of(engine, shown, segments.iter().flat_map(|(segment, _)| segment.values.iter()))?;
    let mut counts = vec![0; folding.variants.len()];
    for (segment, docs) in &segments {
        let who = segment.who(&folding);
        // The document that each was last found in.
        let mut last = vec![None; folding.variants.len()];
        columns::each(segment.names.ords(), docs.iter().copied(), |doc, ord| {
            let number = match &who[ord as usize] {
                Who::Nobody => None,
                Who::Person(number) => Some(*number),
                Who::There(name) => segment.there(&folding, doc, name),
            };
            if let Some(number) = number.filter(|&number| last[number] != Some(doc)) {
                last[number] = Some(doc);
                counts[number] += 1;
            }
        });
    }
    Ok((folding, counts))
}

/// How many speakers the quotes of the index have.
pub fn how_many(engine: &Engine, shown: Shown) -> Result<usize, Error> {
    let fields = engine.quote_fields();
    let fields = Fields { speaker: fields.speaker, source: fields.source, published: fields.published };
    let all: Vec<Vec<DocId>> = engine.quotes.segment_readers().iter().map(|s| s.doc_ids_alive().collect()).collect();
    let (_, counts) = folded(engine, shown, &engine.quotes, &all, fields)?;
    Ok(counts.into_iter().filter(|count| *count > 0).count())
}

impl Folding {
    /// Who these names are.
    fn of<'n>(engine: &Engine, shown: Shown, names: impl Iterator<Item = &'n Arc<str>>) -> Result<Self, Error> {
        let names: FxHashSet<&Arc<str>> = names.collect();
        let grain = if shown.authority.splits.is_empty() { Grain::Months } else { Grain::Days };
        let mut folding = Folding { grain, ..Folding::default() };
        folding.numbers.reserve(names.len());
        folding.everywhere.reserve(names.len());
        let mut doubtful: Vec<(Arc<str>, Box<str>)> = Vec::new();
        let mut room = String::new();
        for &name in &names {
            let named = shown.authority.speaker_anywhere(name);
            let words = identity::joined_words(named, &mut room);
            let alone = is_one(words) && named == &**name && identity::is_proper(name);
            if alone || is_split(shown, name) {
                doubtful.push((name.clone(), words.into()));
            } else {
                let number = folding.number(words, if named == &**name { name.clone() } else { named.into() });
                folding.everywhere.insert(name.clone(), number);
            }
        }
        let placed = folding.place(engine, shown, &doubtful)?;
        // What no place has settled is a name like any other.
        for (name, words) in doubtful.into_iter().filter(|(name, _)| !placed.contains(name)) {
            let number = folding.number(&words, name.clone());
            folding.everywhere.insert(name, number);
        }
        Ok(folding)
    }

    /// Settles by outlet and date who those of the names are of which that is to be asked, and their bearers; all that are settled.
    fn place(
        &mut self,
        engine: &Engine,
        shown: Shown,
        doubtful: &[(Arc<str>, Box<str>)],
    ) -> Result<FxHashSet<Arc<str>>, Error> {
        let asked = to_be_placed(engine, shown, doubtful)?;
        if asked.iter().all(Vec::is_empty) {
            return Ok(FxHashSet::default());
        }
        let groups = people::groups(engine, shown.outlets, Which::By(&asked), self.grain)?;
        let mut who = vec![0; groups.len()];
        let mut room = String::new();
        for person in identity::people(&groups, shown.authority) {
            let number = self.number(identity::joined_words(&person.name, &mut room), person.name.as_str().into());
            person.groups.iter().for_each(|&at| who[at] = number);
        }
        let mut at = 0;
        // The groups of a name stand together.
        for same in groups.chunk_by(|a, b| a.name == b.name) {
            let numbers = &who[at..at + same.len()];
            at += same.len();
            if numbers.iter().all(|number| *number == numbers[0]) {
                self.everywhere.insert(same[0].name.clone(), numbers[0]);
                continue;
            }
            self.everywhere.remove(&same[0].name);
            for (group, number) in same.iter().zip(numbers) {
                self.there.insert((group.name.clone(), group.source.clone(), group.published.map(to_days)), *number);
            }
        }
        Ok(groups.into_iter().map(|group| group.name).collect())
    }

    /// The person with these words for a name, who also stands under `variant`.
    fn number(&mut self, words: &str, variant: Arc<str>) -> usize {
        if let Some(&number) = self.numbers.get(words) {
            let variants = &mut self.variants[number];
            if !variants.contains(&variant) {
                variants.push(variant);
            }
            return number;
        }
        self.variants.push(vec![variant]);
        self.numbers.insert(words.into(), self.variants.len() - 1);
        self.variants.len() - 1
    }

    /// The name that a person is shown under.
    fn name(&self, engine: &Engine, number: usize) -> Result<String, Error> {
        let variants = &self.variants[number];
        if let [only] = &variants[..] {
            return Ok(only.to_string());
        }
        let fullness: Vec<_> = variants.iter().map(|name| identity::fullness(name)).collect();
        let fullest = variants.iter().zip(&fullness).filter(|(_, full)| Some(*full) == fullness.iter().max());
        let fullest: Vec<&str> = fullest.map(|(name, _)| &**name).collect();
        if let [only] = fullest[..] {
            return Ok(only.to_string());
        }
        let mut counted = Vec::new();
        for name in fullest {
            let quotes = engine.quotes.doc_freq(&Term::from_field_text(engine.quote_fields().speaker, name))?;
            counted.push((name, quotes as usize));
        }
        // A person stands under a name at least.
        Ok(identity::fullest(counted.into_iter()).unwrap_or_default().to_string())
    }
}

/// Names that are split, last names alone that people in the index have, and all names that end in these: those of each segment.
fn to_be_placed(engine: &Engine, shown: Shown, doubtful: &[(Arc<str>, Box<str>)]) -> Result<Vec<Vec<String>>, Error> {
    let mut asked = vec![Vec::new(); engine.quotes.segment_readers().len()];
    if doubtful.is_empty() {
        return Ok(asked);
    }
    let split: FxHashSet<&str> =
        doubtful.iter().map(|(name, _)| &**name).filter(|name| is_split(shown, name)).collect();
    let alone: FxHashSet<&str> = doubtful.iter().map(|(_, words)| &**words).filter(|words| is_one(words)).collect();
    // By last name: names with their segments.
    let mut ending: FxHashMap<&str, Vec<(usize, String)>> = FxHashMap::default();
    let mut begun: FxHashSet<&str> = FxHashSet::default();
    let mut room = String::new();
    names::each(&engine.quotes, engine.quote_fields().speaker, &mut |segment, name| {
        if split.contains(name) {
            asked[segment].push(name.to_string());
        }
        let named = shown.authority.speaker_anywhere(name);
        let words = identity::joined_words(named, &mut room);
        let (first, last) = identity::ends(words);
        let first = alone.get(first).filter(|first| first.len() < words.len());
        let last = alone.get(last);
        if (first.is_some() || last.is_some()) && identity::is_proper(named) {
            begun.extend(first);
            if let Some(last) = last {
                ending.entry(last).or_default().push((segment, name.to_string()));
            }
        }
    })?;
    let is_full = |(_, name): &(usize, String)| {
        let named = shown.authority.speaker_anywhere(name);
        identity::is_person(named, &identity::name_words(named))
    };
    for (last, names) in ending {
        if !begun.contains(last) && names.iter().any(is_full) {
            names.into_iter().for_each(|(segment, name)| asked[segment].push(name));
        }
    }
    Ok(asked)
}

/// Whether joined words are one word.
fn is_one(words: &str) -> bool {
    !words.is_empty() && !words.contains(' ')
}

fn is_split(shown: Shown, name: &str) -> bool {
    shown.authority.splits.iter().any(|split| same(&split.name, name))
}

/// Whom an ordinal stands for.
#[derive(Clone)]
enum Who {
    /// No document counted has it.
    Nobody,
    Person(usize),
    /// It depends on outlet and day.
    There(Arc<str>),
}

/// The names of the documents of one segment.
struct SegmentNames {
    names: StrColumn,
    /// The names that the documents counted have, by rising ordinal.
    ords: Vec<u64>,
    values: Vec<Arc<str>>,
    sources: Option<people::Names>,
    days: Option<Column<i64>>,
}

impl SegmentNames {
    /// `None` where the segment has no names.
    fn open(
        searcher: &Searcher,
        segment: &SegmentReader,
        docs: &[DocId],
        fields: Fields,
    ) -> Result<Option<Self>, Error> {
        let fast = segment.fast_fields();
        let Some(names) = fast.str(name_of(searcher, fields.speaker))? else { return Ok(None) };
        let mut seen = vec![false; names.num_terms()];
        columns::each(names.ords(), docs.iter().copied(), |_, ord| seen[ord as usize] = true);
        let ords: Vec<u64> = (0..seen.len() as u64).filter(|&ord| seen[ord as usize]).collect();
        let values = values_of(&names, &ords)?;
        let sources = people::Names::open(searcher, segment, fields.source)?;
        let days = fast.column_opt(name_of(searcher, fields.published))?;
        Ok(Some(SegmentNames { names, ords, values, sources, days }))
    }

    /// Whom each ordinal stands for.
    fn who(&self, folding: &Folding) -> Vec<Who> {
        let mut who = vec![Who::Nobody; self.names.num_terms()];
        for (value, &ord) in self.values.iter().zip(&self.ords) {
            who[ord as usize] = match folding.everywhere.get(value) {
                Some(&number) => Who::Person(number),
                None => Who::There(value.clone()),
            };
        }
        who
    }

    /// Whom a name stands for in a document, where that depends on outlet and day.
    fn there(&self, folding: &Folding, doc: DocId, name: &Arc<str>) -> Option<usize> {
        // Without an outlet it stands under the empty name, there as in `people::groups`.
        let source = self.sources.as_ref().and_then(|sources| sources.of(doc)).unwrap_or_default();
        let day = self.days.as_ref().and_then(|column| column.first(doc));
        let day = if folding.grain == Grain::Months { day.map(month_of) } else { day };
        folding.there.get(&(name.clone(), source.into(), day)).copied()
    }
}
