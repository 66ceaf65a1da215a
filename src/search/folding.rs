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
use super::people::{self, Grain, month_of};
use super::plan::lower::one_of;
use super::shown::Shown;
use super::{identity, names};
use crate::fold::fold;
use crate::index::to_days;

/// A name, its outlet and its day.
type There = (Arc<str>, Arc<str>, Option<i64>);

/// Who each name is.
#[derive(Default)]
struct Folding {
    /// People by the words of their names.
    numbers: FxHashMap<Arc<[String]>, usize>,
    words: Vec<Arc<[String]>>,
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
    let mut segments = Vec::new();
    for (segment, docs) in searcher.segment_readers().iter().zip(found) {
        segments.extend(SegmentNames::open(searcher, segment, docs, fields)?.map(|names| (names, docs)));
    }
    let folding = Folding::of(engine, shown, segments.iter().flat_map(|(segment, _)| segment.values.iter()))?;
    let mut counts = vec![0; folding.variants.len()];
    let mut here: Vec<usize> = Vec::new();
    for (segment, docs) in &segments {
        let who = segment.who(&folding);
        for &doc in *docs {
            here.clear();
            here.extend(segment.names.term_ords(doc).filter_map(|ord| match &who[ord as usize] {
                Who::Nobody => None,
                Who::Person(number) => Some(*number),
                Who::There(name) => segment.there(&folding, doc, name),
            }));
            if here.len() > 1 {
                here.sort_unstable();
                here.dedup();
            }
            here.iter().for_each(|&number| counts[number] += 1);
        }
    }
    let counted = counts.into_iter().enumerate().filter(|(_, count)| *count > 0);
    counted.map(|(number, count)| Ok((folding.name(engine, number)?, count))).collect()
}

/// How many speakers the quotes of the index have.
pub fn how_many(engine: &Engine, shown: Shown) -> Result<usize, Error> {
    let fields = engine.quote_fields();
    let fields = Fields { speaker: fields.speaker, source: fields.source, published: fields.published };
    let all: Vec<Vec<DocId>> = engine.quotes.segment_readers().iter().map(|s| s.doc_ids_alive().collect()).collect();
    Ok(counts(engine, shown, &engine.quotes, &all, fields)?.len())
}

impl Folding {
    /// Who these names are.
    fn of<'n>(engine: &Engine, shown: Shown, names: impl Iterator<Item = &'n Arc<str>>) -> Result<Self, Error> {
        let names: FxHashSet<&Arc<str>> = names.collect();
        let grain = if shown.authority.splits.is_empty() { Grain::Months } else { Grain::Days };
        let mut folding = Folding { grain, ..Folding::default() };
        let mut doubtful = Vec::new();
        for &name in &names {
            let named = shown.authority.speaker_anywhere(name);
            let words = identity::name_words(named);
            let alone = words.len() == 1 && named == &**name && identity::is_proper(name);
            if alone || is_split(shown, name) {
                doubtful.push((name.clone(), words));
            } else {
                let number = folding.number(words, if named == &**name { name.clone() } else { named.into() });
                folding.everywhere.insert(name.clone(), number);
            }
        }
        let placed = folding.place(engine, shown, &doubtful)?;
        // What no place has settled is a name like any other.
        for (name, words) in doubtful.into_iter().filter(|(name, _)| !placed.contains(name)) {
            let number = folding.number(words, name.clone());
            folding.everywhere.insert(name, number);
        }
        Ok(folding)
    }

    /// Settles by outlet and date who those of the names are of which that is to be asked, and their bearers; all that are settled.
    fn place(
        &mut self,
        engine: &Engine,
        shown: Shown,
        doubtful: &[(Arc<str>, Vec<String>)],
    ) -> Result<FxHashSet<Arc<str>>, Error> {
        let asked = self.to_be_placed(engine, shown, doubtful)?;
        if asked.is_empty() {
            return Ok(FxHashSet::default());
        }
        let query = one_of(engine.quote_fields().speaker, &asked);
        let groups = people::groups(engine, shown.outlets, Some(&*query), self.grain)?;
        let mut who = vec![0; groups.len()];
        for person in identity::people(&groups, shown.authority) {
            let number = self.number(identity::name_words(&person.name), person.name.into());
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

    /// Names that are split, last names alone that people in the index have, and all names that end in them.
    fn to_be_placed(
        &self,
        engine: &Engine,
        shown: Shown,
        doubtful: &[(Arc<str>, Vec<String>)],
    ) -> Result<Vec<String>, Error> {
        let alone: FxHashSet<&str> = doubtful
            .iter()
            .filter_map(|(_, words)| if let [word] = &words[..] { Some(&**word) } else { None })
            .collect();
        let mut asked: Vec<String> =
            doubtful.iter().filter(|(name, _)| is_split(shown, name)).map(|(name, _)| name.to_string()).collect();
        if alone.is_empty() {
            return Ok(asked);
        }
        let (mut ending, mut begun, mut persons) = (Vec::new(), FxHashSet::default(), FxHashSet::default());
        let mut room = String::new();
        names::each(&engine.quotes, engine.quote_fields().speaker, &mut |name| {
            let computed;
            let named = shown.authority.speaker_anywhere(name);
            let words = match self.everywhere.get(name) {
                Some(&number) => &self.words[number][..],
                None if may_have(named, &alone, &mut room) => {
                    computed = identity::name_words(named);
                    &computed[..]
                }
                None => return,
            };
            let Some(&last) = words.last().and_then(|last| alone.get(&**last)).filter(|_| identity::is_proper(named))
            else {
                if let Some(&first) = words.first().and_then(|first| alone.get(&**first)).filter(|_| words.len() > 1) {
                    begun.extend(identity::is_proper(named).then_some(first));
                }
                return;
            };
            if words.len() > 1 {
                begun.extend(alone.get(&*words[0]));
                persons.extend(identity::is_person(named, words).then_some(last));
            }
            ending.push((name.to_string(), last));
        })?;
        let settled = |last: &str| persons.contains(last) && !begun.contains(last);
        asked.extend(ending.into_iter().filter(|(_, last)| settled(last)).map(|(name, _)| name));
        Ok(asked)
    }

    /// The person with these words for a name, who also stands under `variant`.
    fn number(&mut self, words: Vec<String>, variant: Arc<str>) -> usize {
        if let Some(&number) = self.numbers.get(&words[..]) {
            let variants = &mut self.variants[number];
            if !variants.contains(&variant) {
                variants.push(variant);
            }
            return number;
        }
        let words: Arc<[String]> = words.into();
        self.variants.push(vec![variant]);
        self.words.push(words.clone());
        self.numbers.insert(words, self.variants.len() - 1);
        self.variants.len() - 1
    }

    /// The name that a person is shown under.
    fn name(&self, engine: &Engine, number: usize) -> Result<String, Error> {
        let variants = &self.variants[number];
        if let [only] = &variants[..] {
            return Ok(only.to_string());
        }
        let mut counted = Vec::new();
        for name in variants {
            let quotes = engine.quotes.doc_freq(&Term::from_field_text(engine.quote_fields().speaker, name))?;
            counted.push((&**name, quotes as usize));
        }
        Ok(identity::fullest(counted.into_iter()).unwrap_or_default().to_string())
    }
}

fn is_split(shown: Shown, name: &str) -> bool {
    shown.authority.splits.iter().any(|split| same(&split.name, name))
}

/// Whether any word of a name may be one of these: a quick look before its words are read. Signs that may join a word or part two
/// are taken both ways.
fn may_have(name: &str, words: &FxHashSet<&str>, room: &mut String) -> bool {
    let has =
        |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|word| !word.is_empty() && words.contains(word));
    if !name.is_ascii() {
        let folded = fold(name);
        return has(&folded) || has(&folded.replace(['\'', '.', ','], ""));
    }
    room.clear();
    room.push_str(name);
    room.make_ascii_lowercase();
    if has(room) {
        return true;
    }
    room.contains(['\'', '.', ',']) && {
        room.retain(|c| !matches!(c, '\'' | '.' | ','));
        has(room)
    }
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
        docs.iter().flat_map(|&doc| names.term_ords(doc)).for_each(|ord| seen[ord as usize] = true);
        let ords: Vec<u64> = (0..seen.len() as u64).filter(|&ord| seen[ord as usize]).collect();
        let values = values_of(&names, &ords)?.into_iter().map(Arc::from).collect();
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
        let source = self.sources.as_ref().and_then(|sources| sources.of(doc)).unwrap_or_default();
        let day = self.days.as_ref().and_then(|column| column.first(doc));
        let day = if folding.grain == Grain::Months { day.map(month_of) } else { day };
        folding.there.get(&(name.clone(), source.into(), day)).copied()
    }
}
