//! Index → who is quoted, and the outlets: the rows of `speakers` and `sources`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};
use tantivy::columnar::{Column, StrColumn};
use tantivy::index::SegmentReader;
use tantivy::schema::Field;
use tantivy::{DocId, Searcher};

use super::authority::Authority;
use super::engine::{Engine, name_of, values_of};
use super::facets::by_count;
use super::{Error, SourceRow, SpeakerRow};
use crate::index::from_days;

/// A row that is being counted.
#[derive(Default)]
struct Tally {
    quotes: usize,
    articles: FxHashSet<u64>,
    sources: BTreeMap<String, usize>,
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
        by_count(self.variants.into_iter().filter(|(name, _)| name != shown).collect())
    }
}

/// The speakers, most quoted first, then by name; only those with one of these names in the index, if any are given.
pub fn speakers(engine: &Engine, authority: &Authority, only: Option<Vec<String>>) -> Result<Vec<SpeakerRow>, Error> {
    let fields = engine.quote_fields();
    let searcher = &engine.quotes;
    let mut tallies: FxHashMap<String, Tally> = FxHashMap::default();
    for segment in searcher.segment_readers() {
        let Some(names) = Names::open(searcher, segment, fields.speaker)? else { continue };
        let Some(sources) = Names::open(searcher, segment, fields.source)? else { continue };
        let days = segment.fast_fields().column_opt::<i64>(name_of(searcher, fields.published))?;
        let keys = segment.fast_fields().u64(name_of(searcher, fields.key_number))?;
        for doc in segment.doc_ids_alive() {
            let Some(name) = names.of(doc) else { continue };
            if only.as_ref().is_some_and(|only| !only.iter().any(|o| o == name)) {
                continue;
            }
            let source = sources.of(doc).unwrap_or_default();
            let day = days.as_ref().and_then(|column: &Column<i64>| column.first(doc));
            let shown = authority.speaker(name, source, day.and_then(from_days));
            if !tallies.contains_key(shown) {
                tallies.insert(shown.to_string(), Tally::default());
            }
            let tally = tallies.get_mut(shown).expect("inserted above");
            tally.quotes += 1;
            tally.articles.extend(keys.first(doc));
            tally.see(day);
            count(&mut tally.sources, authority.source(source));
            count(&mut tally.variants, name);
        }
    }
    let mut rows: Vec<SpeakerRow> = tallies.into_iter().map(|(name, tally)| speaker_row(name, tally)).collect();
    rows.sort_by(|a, b| b.quotes.cmp(&a.quotes).then_with(|| a.name.cmp(&b.name)));
    Ok(rows)
}

fn speaker_row(name: String, mut tally: Tally) -> SpeakerRow {
    let (first, last) = tally.dates();
    SpeakerRow {
        quotes: tally.quotes,
        articles: tally.articles.len(),
        sources: by_count(std::mem::take(&mut tally.sources)),
        first,
        last,
        variants: tally.variants(&name),
        name,
    }
}

/// The outlets, most articles first, then by name.
pub fn sources(engine: &Engine, authority: &Authority) -> Result<Vec<SourceRow>, Error> {
    let mut tallies: FxHashMap<String, (usize, Tally)> = FxHashMap::default();
    let (a, q) = (engine.fields(), engine.quote_fields());
    for segment in engine.articles.segment_readers() {
        let Some(sources) = Names::open(&engine.articles, segment, a.source)? else { continue };
        let days = segment.fast_fields().column_opt::<i64>(name_of(&engine.articles, a.published))?;
        for doc in segment.doc_ids_alive() {
            let Some(source) = sources.of(doc) else { continue };
            let (articles, tally) = tallies.entry(authority.source(source).to_string()).or_default();
            *articles += 1;
            tally.see(days.as_ref().and_then(|column: &Column<i64>| column.first(doc)));
            count(&mut tally.variants, source);
        }
    }
    for segment in engine.quotes.segment_readers() {
        let Some(sources) = Names::open(&engine.quotes, segment, q.source)? else { continue };
        for source in segment.doc_ids_alive().filter_map(|doc| sources.of(doc)) {
            tallies.entry(authority.source(source).to_string()).or_default().1.quotes += 1;
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

    fn of(&self, doc: DocId) -> Option<&str> {
        let ord = self.column.ords().first(doc)?;
        self.values.get(ord as usize).map(String::as_str)
    }
}
