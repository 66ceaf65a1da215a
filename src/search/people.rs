//! Index → who is quoted, and the outlets: the rows of `speakers` and `sources`.

use std::collections::{BTreeMap, BTreeSet};

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
use crate::index::from_days;

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

/// Name and outlet by their ordinals in a segment, and the day.
type ByOrdinal = (u64, u64, Option<i64>);

/// All quotes of the index, or those that a query over them finds, by name, outlet and day; sorted.
pub fn groups(engine: &Engine, outlets: &Outlets, query: Option<&dyn Query>) -> Result<Vec<Group>, Error> {
    let fields = engine.quote_fields();
    let searcher = &engine.quotes;
    let weight = query.map(|query| query.weight(EnableScoring::disabled_from_searcher(searcher))).transpose()?;
    let mut all: BTreeMap<(String, String, Option<i64>), Group> = BTreeMap::new();
    for segment in searcher.segment_readers() {
        let Some(names) = segment.fast_fields().str(name_of(searcher, fields.speaker))? else { continue };
        let Some(sources) = Names::open(searcher, segment, fields.source)? else { continue };
        let days = segment.fast_fields().column_opt::<i64>(name_of(searcher, fields.published))?;
        let keys = segment.fast_fields().u64(name_of(searcher, fields.key_number))?;
        // By ordinals first: names are many, their places few.
        let mut counts: FxHashMap<ByOrdinal, (usize, FxHashSet<u64>)> = FxHashMap::default();
        let mut see = |doc: DocId| {
            let Some(name) = names.ords().first(doc) else { return };
            let source = sources.column.ords().first(doc).unwrap_or(u64::MAX);
            let day = days.as_ref().and_then(|column: &Column<i64>| column.first(doc));
            let seen = counts.entry((name, source, day)).or_default();
            seen.0 += 1;
            seen.1.extend(keys.first(doc));
        };
        match &weight {
            None => segment.doc_ids_alive().for_each(&mut see),
            Some(weight) => weight.for_each_no_score(segment, &mut |docs| {
                docs.iter().filter(|&&doc| !segment.is_deleted(doc)).for_each(|&doc| see(doc));
            })?,
        }
        // Of the names only those that are needed: to read them all takes longer than all else.
        let mut ords: Vec<u64> = counts.keys().map(|&(name, ..)| name).collect();
        ords.sort_unstable();
        ords.dedup();
        let values = values_of(&names, &ords)?;
        for ((name, source, day), (quotes, articles)) in counts {
            let name = &values[ords.binary_search(&name).expect("all ordinals counted are in the list")];
            let source = sources.value(source);
            let group = all.entry((name.clone(), source.to_string(), day)).or_insert_with(|| Group {
                name: name.clone(),
                outlet: outlets.shown(source).to_string(),
                source: source.to_string(),
                published: day.and_then(from_days),
                quotes: 0,
                articles: BTreeSet::new(),
            });
            group.quotes += quotes;
            group.articles.extend(articles);
        }
    }
    Ok(all.into_values().collect())
}

/// The speakers behind the groups, most quoted first, then by name; only those of whom `meant` holds for any group.
pub fn speakers(groups: &[Group], authority: &Authority, meant: &dyn Fn(&Group) -> bool) -> Vec<SpeakerRow> {
    let people = identity::people(groups, authority);
    let asked = people.into_iter().filter(|person| person.groups.iter().any(|&at| meant(&groups[at])));
    asked.map(|person| speaker_row(groups, person)).collect()
}

fn speaker_row(groups: &[Group], person: Person) -> SpeakerRow {
    let (mut sources, mut variants) = (BTreeMap::<String, usize>::new(), BTreeMap::<String, usize>::new());
    let mut articles: BTreeSet<u64> = BTreeSet::new();
    for group in person.groups.iter().map(|&at| &groups[at]) {
        *sources.entry(group.outlet.clone()).or_default() += group.quotes;
        *variants.entry(group.name.clone()).or_default() += group.quotes;
        articles.extend(&group.articles);
    }
    variants.remove(&person.name);
    let dates = || person.groups.iter().filter_map(|&at| groups[at].published);
    SpeakerRow {
        quotes: person.quotes,
        articles: articles.len(),
        sources: by_count(sources),
        first: dates().min(),
        last: dates().max(),
        variants: by_count(variants),
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
            *cells.entry((group.outlet.clone(), month)).or_default() += group.quotes;
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
struct Names {
    column: StrColumn,
    values: Vec<String>,
}

impl Names {
    fn open(searcher: &Searcher, segment: &SegmentReader, field: Field) -> Result<Option<Self>, Error> {
        let Some(column) = segment.fast_fields().str(name_of(searcher, field))? else { return Ok(None) };
        let ords: Vec<u64> = (0..column.num_terms() as u64).collect();
        let values = values_of(&column, &ords)?;
        Ok(Some(Names { column, values }))
    }

    /// The value of an ordinal; none is the empty text.
    fn value(&self, ord: u64) -> &str {
        self.values.get(ord as usize).map_or("", String::as_str)
    }

    fn of(&self, doc: DocId) -> Option<&str> {
        let ord = self.column.ords().first(doc)?;
        self.values.get(ord as usize).map(String::as_str)
    }
}
