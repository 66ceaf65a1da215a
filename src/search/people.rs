//! Index → who is quoted, and the outlets: the rows of `speakers` and `sources`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};
use tantivy::columnar::StrColumn;
use tantivy::index::SegmentReader;
use tantivy::query::Query;
use tantivy::schema::{Field, IndexRecordOption, Term};
use tantivy::{DocId, Searcher};

use super::authority::Authority;
use super::engine::{Engine, name_of, values_of};
use super::facets::{self, by_count};
use super::identity::{self, Group, Person};
use super::outlets::Outlets;
use super::{CompareRow, Error, SourceRow, SpeakerRow};
use crate::index::{columns, from_days, to_days};

/// A row that is being counted.
#[derive(Default)]
struct Tally {
    quotes: usize,
    days: Option<(i64, i64)>,
    /// The names as the articles have them.
    variants: BTreeMap<String, usize>,
}

impl Tally {
    fn see(&mut self, day: Option<i64>) {
        if let Some(day) = day {
            let (first, last) = self.days.unwrap_or((day, day));
            self.days = Some((first.min(day), last.max(day)));
        }
    }

    fn dates(&self) -> (Option<Date>, Option<Date>) {
        let date = |day: Option<i64>| day.and_then(from_days);
        (date(self.days.map(|d| d.0)), date(self.days.map(|d| d.1)))
    }

    fn variants(self, shown: &str) -> Vec<(String, usize)> {
        by_count(self.variants.into_iter().filter(|(name, _)| name != shown))
    }
}

/// How finely quotes are grouped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grain {
    /// By day, with their articles.
    #[default]
    Days,
    /// By month, under its first day, without their articles: quicker, and fine enough for [`identity::people`] where no name is split.
    Months,
}

/// Name and outlet by their numbers, and the day.
type Place = (u64, u64, Option<i64>);

/// Which quotes are grouped.
#[derive(Clone, Copy)]
pub enum Which<'a> {
    All,
    /// Those that a query over quotes finds.
    Found(&'a dyn Query),
    /// Those by these names, a list a segment.
    By(&'a [Vec<String>]),
}

/// Quotes by name, outlet and date; sorted.
pub fn groups(engine: &Engine, outlets: &Outlets, which: Which, grain: Grain) -> Result<Vec<Group>, Error> {
    let (mut names, mut sources) = (Interned::default(), Interned::default());
    let nowhere = sources.number("");
    let mut months: FxHashMap<i64, i64> = FxHashMap::default();
    let mut all: FxHashMap<Place, (usize, FxHashSet<u64>)> = FxHashMap::default();
    let by = which.by_name(engine, &mut names)?;
    for (segment, (docs, name)) in engine.quotes.segment_readers().iter().zip(by) {
        let Some(places) = Places::read(engine, segment, &docs, grain)? else { continue };
        let outlets: Vec<u64> = places.sources.values.iter().map(|value| sources.number(value)).collect();
        for (at, name) in name.into_iter().enumerate() {
            let source = places.source[at].and_then(|ord| outlets.get(ord as usize)).copied().unwrap_or(nowhere);
            let day = match grain {
                Grain::Days => places.day[at],
                Grain::Months => places.day[at].map(|day| *months.entry(day).or_insert_with(|| month_of(day))),
            };
            let seen = all.entry((name, source, day)).or_default();
            seen.0 += 1;
            seen.1.extend(places.key.get(at).copied().flatten());
        }
    }
    let group = |((name, source, day), (quotes, articles)): (Place, (usize, FxHashSet<u64>))| Group {
        name: names.text(name),
        outlet: outlets.shown(&sources.text(source)).into(),
        source: sources.text(source),
        published: day.and_then(from_days),
        quotes,
        articles: articles.into_iter().collect(),
    };
    let mut all: Vec<Group> = all.into_iter().map(group).collect();
    all.sort_unstable_by(|a, b| (&a.name, &a.source, a.published).cmp(&(&b.name, &b.source, b.published)));
    Ok(all)
}

/// Quotes of one segment, ascending, and the number of the name of each.
type ByName = (Vec<DocId>, Vec<u64>);

impl Which<'_> {
    /// The quotes that have a speaker, by segment.
    fn by_name(self, engine: &Engine, names: &mut Interned) -> Result<Vec<ByName>, Error> {
        let segments = engine.quotes.segment_readers();
        match self {
            Which::All => {
                segments.iter().map(|segment| named(engine, segment, segment.doc_ids_alive(), names)).collect()
            }
            Which::Found(query) => {
                let found = facets::found(&engine.quotes, query)?;
                segments.iter().zip(found).map(|(segment, docs)| named(engine, segment, docs, names)).collect()
            }
            Which::By(asked) => {
                segments.iter().zip(asked).map(|(segment, asked)| with_name(engine, segment, asked, names)).collect()
            }
        }
    }
}

/// Those of the quotes that have a speaker.
fn named(
    engine: &Engine,
    segment: &SegmentReader,
    docs: impl IntoIterator<Item = DocId>,
    names: &mut Interned,
) -> Result<ByName, Error> {
    let field = name_of(&engine.quotes, engine.quote_fields().speaker);
    let Some(column) = segment.fast_fields().str(field)? else { return Ok(ByName::default()) };
    let (mut having, mut ords) = (Vec::new(), Vec::new());
    columns::each(column.ords(), docs, |doc, ord| {
        having.push(doc);
        ords.push(ord);
    });
    let mut numbers = vec![0; column.num_terms()];
    ords.iter().for_each(|&ord| numbers[ord as usize] = 1);
    // Of the names only those that are needed: to read them all takes longer than all else.
    let needed: Vec<u64> = (0..numbers.len() as u64).filter(|&ord| numbers[ord as usize] == 1).collect();
    for (value, &ord) in values_of::<Arc<str>>(&column, &needed)?.into_iter().zip(&needed) {
        numbers[ord as usize] = names.number(&value);
    }
    Ok((having, ords.into_iter().map(|ord| numbers[ord as usize]).collect()))
}

/// The quotes by these names. Out of the postings, as the names are few.
fn with_name(
    engine: &Engine,
    segment: &SegmentReader,
    asked: &[String],
    names: &mut Interned,
) -> Result<ByName, Error> {
    let field = engine.quote_fields().speaker;
    let inverted = segment.inverted_index(field)?;
    let mut found: Vec<(DocId, u64)> = Vec::new();
    for name in asked {
        let term = Term::from_field_text(field, name);
        let Some(mut blocks) = inverted.read_block_postings(&term, IndexRecordOption::Basic)? else { continue };
        let number = names.number(name);
        while !blocks.docs().is_empty() {
            let alive = blocks.docs().iter().filter(|&&doc| !segment.is_deleted(doc));
            found.extend(alive.map(|&doc| (doc, number)));
            blocks.advance();
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found.into_iter().unzip())
}

/// Where and when quotes of one segment were printed; the lists are as long as that of the quotes.
struct Places {
    sources: Names,
    /// The outlets' numbers in the segment.
    source: Vec<Option<u64>>,
    day: Vec<Option<i64>>,
    /// Of the articles; empty where only months are needed.
    key: Vec<Option<u64>>,
}

impl Places {
    /// `None` where no quote of the segment has an outlet.
    fn read(engine: &Engine, segment: &SegmentReader, docs: &[DocId], grain: Grain) -> Result<Option<Self>, Error> {
        let (searcher, fields) = (&engine.quotes, engine.quote_fields());
        let Some(sources) = Names::open(searcher, segment, fields.source)? else { return Ok(None) };
        let source = columns::firsts(sources.column.ords(), docs);
        let day = days(segment, name_of(searcher, fields.published), docs)?;
        let key = match grain {
            Grain::Days => columns::firsts(&segment.fast_fields().u64(name_of(searcher, fields.key_number))?, docs),
            Grain::Months => Vec::new(),
        };
        Ok(Some(Places { sources, source, day, key }))
    }
}

/// The first day of the month of a day.
pub fn month_of(day: i64) -> i64 {
    from_days(day).map_or(day, |date| to_days(date.first_of_month()))
}

/// Texts with a number each, over all segments.
#[derive(Default)]
struct Interned {
    numbers: FxHashMap<Arc<str>, u64>,
    texts: Vec<Arc<str>>,
}

impl Interned {
    fn number(&mut self, text: &str) -> u64 {
        if let Some(&number) = self.numbers.get(text) {
            return number;
        }
        let text: Arc<str> = text.into();
        self.texts.push(text.clone());
        let number = self.texts.len() as u64 - 1;
        self.numbers.insert(text, number);
        number
    }

    fn text(&self, number: u64) -> Arc<str> {
        self.texts[number as usize].clone()
    }
}

/// The speakers behind the groups, most quoted first, then by name; only those of whom `meant` holds for any group.
pub fn speakers(groups: &[Group], authority: &Authority, meant: &dyn Fn(&Group) -> bool) -> Vec<SpeakerRow> {
    let people = identity::people(groups, authority);
    let asked = people.into_iter().filter(|person| person.groups.iter().any(|&at| meant(&groups[at])));
    asked.map(|person| speaker_row(groups, person)).collect()
}

fn speaker_row(groups: &[Group], person: Person) -> SpeakerRow {
    let (mut sources, mut variants) = (BTreeMap::<&str, usize>::new(), BTreeMap::<&str, usize>::new());
    let mut articles: BTreeSet<u64> = BTreeSet::new();
    for group in person.groups.iter().map(|&at| &groups[at]) {
        *sources.entry(&group.outlet).or_default() += group.quotes;
        *variants.entry(&group.name).or_default() += group.quotes;
        articles.extend(&group.articles);
    }
    variants.remove(&*person.name);
    let counted = |counts: BTreeMap<&str, usize>| by_count(counts.into_iter().map(|(name, n)| (name.to_string(), n)));
    let dates = || person.groups.iter().filter_map(|&at| groups[at].published);
    SpeakerRow {
        quotes: person.quotes,
        articles: articles.len(),
        sources: counted(sources),
        first: dates().min(),
        last: dates().max(),
        variants: counted(variants),
        name: person.name,
    }
}

/// Who quotes whom: a row a speaker, outlet and month, the most quoted speakers first, then by outlet and month.
pub fn compare(groups: &[Group], authority: &Authority, meant: &dyn Fn(&Group) -> bool) -> Vec<CompareRow> {
    let mut out = Vec::new();
    for person in identity::people(groups, authority) {
        if !person.groups.iter().any(|&at| meant(&groups[at])) {
            continue;
        }
        let mut cells: BTreeMap<(String, Option<String>), usize> = BTreeMap::new();
        for group in person.groups.iter().map(|&at| &groups[at]) {
            let month = group.published.map(|date| format!("{:04}-{:02}", date.year(), date.month()));
            *cells.entry((group.outlet.to_string(), month)).or_default() += group.quotes;
        }
        let row = |((source, month), quotes)| CompareRow { speaker: person.name.clone(), source, month, quotes };
        out.extend(cells.into_iter().map(row));
    }
    out
}

/// The outlets, most articles first, then by name.
pub fn sources(engine: &Engine, outlets: &Outlets) -> Result<Vec<SourceRow>, Error> {
    let mut tallies: FxHashMap<String, (usize, Tally)> = FxHashMap::default();
    let (a, q) = (engine.fields(), engine.quote_fields());
    for segment in engine.articles.segment_readers() {
        let Some(sources) = Names::open(&engine.articles, segment, a.source)? else { continue };
        let mut here: Vec<(usize, Tally)> = sources.values.iter().map(|_| Default::default()).collect();
        let docs: Vec<DocId> = segment.doc_ids_alive().collect();
        let ords = columns::firsts(sources.column.ords(), &docs);
        for (ord, day) in ords.into_iter().zip(days(segment, name_of(&engine.articles, a.published), &docs)?) {
            let Some((articles, tally)) = ord.and_then(|ord| here.get_mut(ord as usize)) else { continue };
            *articles += 1;
            tally.see(day);
        }
        for (name, (articles, seen)) in sources.values.iter().zip(here).filter(|(_, (articles, _))| *articles > 0) {
            let (all, tally) = tallies.entry(outlets.shown(name).to_string()).or_default();
            *all += articles;
            *tally.variants.entry(name.clone()).or_default() += articles;
            seen.days.into_iter().flat_map(|(first, last)| [first, last]).for_each(|day| tally.see(Some(day)));
        }
    }
    for segment in engine.quotes.segment_readers() {
        let Some(sources) = Names::open(&engine.quotes, segment, q.source)? else { continue };
        let mut here = vec![0; sources.values.len()];
        columns::each(sources.column.ords(), segment.doc_ids_alive(), |_, ord| here[ord as usize] += 1);
        for (name, quotes) in sources.values.iter().zip(here).filter(|(_, quotes)| *quotes > 0) {
            tallies.entry(outlets.shown(name).to_string()).or_default().1.quotes += quotes;
        }
    }
    let row = |(name, (articles, tally)): (String, (usize, Tally))| {
        let (first, last) = tally.dates();
        SourceRow { articles, quotes: tally.quotes, first, last, variants: tally.variants(&name), name }
    };
    let mut rows: Vec<SourceRow> = tallies.into_iter().map(row).collect();
    rows.sort_by(|a, b| b.articles.cmp(&a.articles).then_with(|| a.name.cmp(&b.name)));
    Ok(rows)
}

/// The days of these documents, which must ascend.
fn days(segment: &SegmentReader, field: &str, docs: &[DocId]) -> Result<Vec<Option<i64>>, Error> {
    Ok(match segment.fast_fields().column_opt::<i64>(field)? {
        Some(column) => columns::firsts(&column, docs),
        // Absent where nothing in the segment has a date.
        None => vec![None; docs.len()],
    })
}
/// A fast text field of one segment, its values read once.
pub struct Names {
    column: StrColumn,
    values: Vec<String>,
}

impl Names {
    pub fn open(searcher: &Searcher, segment: &SegmentReader, field: Field) -> Result<Option<Self>, Error> {
        let Some(column) = segment.fast_fields().str(name_of(searcher, field))? else { return Ok(None) };
        let ords: Vec<u64> = (0..column.num_terms() as u64).collect();
        let values = values_of(&column, &ords)?;
        Ok(Some(Names { column, values }))
    }

    pub fn of(&self, doc: DocId) -> Option<&str> {
        let ord = self.column.ords().first(doc)?;
        self.values.get(ord as usize).map(String::as_str)
    }
}
