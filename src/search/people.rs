//! Index → who is quoted, and the outlets: the rows of `speakers` and `sources`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};
use tantivy::columnar::{Column, StrColumn};
use tantivy::index::SegmentReader;
use tantivy::query::{EnableScoring, Query};
use tantivy::schema::Field;
use tantivy::{DocId, Searcher};

use super::authority::Authority;
use super::engine::{Engine, name_of, values_of};
use super::facets::by_count;
use super::identity::{self, Group, Person};
use super::outlets::Outlets;
use super::{CompareRow, Error, SourceRow, SpeakerRow};
use crate::index::{from_days, to_days};

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

/// All quotes of the index, or those that a query over them finds, by name, outlet and date; sorted.
pub fn groups(
    engine: &Engine,
    outlets: &Outlets,
    query: Option<&dyn Query>,
    grain: Grain,
) -> Result<Vec<Group>, Error> {
    let mut names = Interned::default();
    let segments = segments(engine, query, &mut names)?;
    let mut sources = Interned::default();
    let mut all: FxHashMap<Place, (usize, FxHashSet<u64>)> = FxHashMap::default();
    for Segment { places, docs, numbers } in &segments {
        let source_numbers: Vec<u64> = places.sources.values.iter().map(|value| sources.number(value)).collect();
        let nowhere = sources.number("");
        for &doc in docs {
            let Some((name, source, day)) = places.of(doc) else { continue };
            let name = numbers[name as usize];
            let source = source_numbers.get(source as usize).copied().unwrap_or(nowhere);
            let day = if grain == Grain::Months { day.map(month_of) } else { day };
            let seen = all.entry((name, source, day)).or_default();
            seen.0 += 1;
            if grain == Grain::Days {
                seen.1.extend(places.keys.first(doc));
            }
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

/// The quotes of one segment that are to be grouped.
struct Segment {
    places: Places,
    docs: Vec<DocId>,
    /// The numbers of the names, by their ordinals.
    numbers: Vec<u64>,
}

fn segments(engine: &Engine, query: Option<&dyn Query>, names: &mut Interned) -> Result<Vec<Segment>, Error> {
    let searcher = &engine.quotes;
    let weight = query.map(|query| query.weight(EnableScoring::disabled_from_searcher(searcher))).transpose()?;
    let mut segments = Vec::new();
    for segment in searcher.segment_readers() {
        let Some(places) = Places::open(engine, segment)? else { continue };
        let mut docs = Vec::new();
        match &weight {
            None => docs.extend(segment.doc_ids_alive()),
            Some(weight) => weight.for_each_no_score(segment, &mut |found| {
                docs.extend(found.iter().filter(|&&doc| !segment.is_deleted(doc)));
            })?,
        }
        let mut numbers = vec![0; places.names.num_terms()];
        docs.iter().filter_map(|&doc| places.names.ords().first(doc)).for_each(|ord| numbers[ord as usize] = 1);
        // Of the names only those that are needed: to read them all takes longer than all else.
        let ords: Vec<u64> = (0..numbers.len() as u64).filter(|&ord| numbers[ord as usize] == 1).collect();
        for (value, &ord) in values_of(&places.names, &ords)?.iter().zip(&ords) {
            numbers[ord as usize] = names.number(value);
        }
        segments.push(Segment { places, docs, numbers });
    }
    Ok(segments)
}

/// The first day of the month of a day.
pub fn month_of(day: i64) -> i64 {
    from_days(day).map_or(day, |date| to_days(date.first_of_month()))
}

/// Who said a quote, where and when: the columns of one segment.
struct Places {
    names: StrColumn,
    sources: Names,
    days: Option<Column<i64>>,
    keys: Column<u64>,
}

impl Places {
    /// `None` where no quote of the segment has a speaker.
    fn open(engine: &Engine, segment: &SegmentReader) -> Result<Option<Self>, Error> {
        let (searcher, fields) = (&engine.quotes, engine.quote_fields());
        let Some(names) = segment.fast_fields().str(name_of(searcher, fields.speaker))? else { return Ok(None) };
        let Some(sources) = Names::open(searcher, segment, fields.source)? else { return Ok(None) };
        let days = segment.fast_fields().column_opt::<i64>(name_of(searcher, fields.published))?;
        let keys = segment.fast_fields().u64(name_of(searcher, fields.key_number))?;
        Ok(Some(Places { names, sources, days, keys }))
    }

    fn of(&self, doc: DocId) -> Option<Place> {
        let name = self.names.ords().first(doc)?;
        let source = self.sources.column.ords().first(doc).unwrap_or(u64::MAX);
        Some((name, source, self.days.as_ref().and_then(|column| column.first(doc))))
    }
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
        let days = segment.fast_fields().column_opt::<i64>(name_of(&engine.articles, a.published))?;
        for doc in segment.doc_ids_alive() {
            let Some(source) = sources.of(doc) else { continue };
            let (articles, tally) = tallies.entry(outlets.shown(source).to_string()).or_default();
            *articles += 1;
            tally.see(days.as_ref().and_then(|column: &Column<i64>| column.first(doc)));
            count(&mut tally.variants, source);
        }
    }
    for segment in engine.quotes.segment_readers() {
        let Some(sources) = Names::open(&engine.quotes, segment, q.source)? else { continue };
        for source in segment.doc_ids_alive().filter_map(|doc| sources.of(doc)) {
            tallies.entry(outlets.shown(source).to_string()).or_default().1.quotes += 1;
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

fn count(counts: &mut BTreeMap<String, usize>, name: &str) {
    match counts.get_mut(name) {
        Some(count) => *count += 1,
        None => {
            counts.insert(name.to_string(), 1);
        }
    }
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
