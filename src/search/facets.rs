//! Query → counts over all that it finds: by speaker, outlet, language, month and kind; and by date.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Bound;
use std::panic::resume_unwind;
use std::thread;

use rustc_hash::FxHashMap;
use tantivy::Searcher;
use tantivy::index::SegmentReader;
use tantivy::query::{BooleanQuery, ConstScoreQuery, EnableScoring, Occur, Query, RangeQuery, TermQuery};
use tantivy::schema::{IndexRecordOption, Term};

use super::engine::{Engine, name_of, values_of};
use super::folding::{self, Fields};
use super::keys::docs_with;
use super::plan::lower::Over;
use super::shown::Shown;
use super::{DateUnit, Error, Facets};
use crate::index::{columns, from_days};
use crate::quotes::Kind;

/// The documents that a query finds, a list a segment.
pub fn found(searcher: &Searcher, query: &dyn Query) -> Result<Vec<Vec<u32>>, Error> {
    let weight = query.weight(EnableScoring::disabled_from_searcher(searcher))?;
    let mut all = Vec::new();
    for segment in searcher.segment_readers() {
        let mut here = Vec::new();
        weight.for_each_no_score(segment, &mut |docs| {
            here.extend(docs.iter().copied().filter(|&doc| !segment.is_deleted(doc)));
        })?;
        all.push(here);
    }
    Ok(all)
}

/// Exact counts over the whole result; names of one speaker or outlet count as one.
pub fn facets(engine: &Engine, shown: Shown, over: Over, found: &[Vec<u32>]) -> Result<Facets, Error> {
    let (a, q) = (engine.fields(), engine.quote_fields());
    let searcher = searcher(engine, over);
    let (fields, language) = match over {
        Over::Articles => (Fields { speaker: a.speaker, source: a.source, published: a.published }, a.language),
        Over::Quotes => (Fields { speaker: q.speaker, source: q.source, published: q.published }, q.language),
    };
    let outlets = shown.outlets;
    let count = |field, shown: &dyn Fn(&str) -> String| counts(searcher, found, name_of(searcher, field), shown);
    thread::scope(|scope| {
        // The two that take long, beside each other.
        let kinds = scope.spawn(|| kinds(engine, over, found));
        let speakers = folding::counts(engine, shown, searcher, found, fields)?;
        Ok(Facets {
            speakers: by_count(speakers),
            sources: by_count(count(fields.source, &|name| outlets.shown(name).to_string())?),
            languages: by_count(count(language, &|code| code.to_string())?),
            months: timeline(engine, over, found, DateUnit::Month)?,
            kinds: by_count(kinds.join().unwrap_or_else(|panic| resume_unwind(panic))?),
        })
    })
}

/// How many have each date; those without any are not counted. In order of time.
pub fn timeline(
    engine: &Engine,
    over: Over,
    found: &[Vec<u32>],
    unit: DateUnit,
) -> Result<Vec<(String, usize)>, Error> {
    let searcher = searcher(engine, over);
    let field = match over {
        Over::Articles => engine.fields().published,
        Over::Quotes => engine.quote_fields().published,
    };
    let mut days: FxHashMap<i64, usize> = FxHashMap::default();
    for (segment, docs) in searcher.segment_readers().iter().zip(found) {
        let Some(column) = segment.fast_fields().column_opt::<i64>(name_of(searcher, field))? else { continue };
        for day in columns::firsts(&column, docs).into_iter().flatten() {
            *days.entry(day).or_default() += 1;
        }
    }
    let mut all: BTreeMap<String, usize> = BTreeMap::new();
    for (day, count) in days {
        let Some(date) = from_days(day) else { continue };
        let label = match unit {
            DateUnit::Day => date.to_string(),
            DateUnit::Month => format!("{:04}-{:02}", date.year(), date.month()),
            DateUnit::Year => format!("{:04}", date.year()),
        };
        *all.entry(label).or_default() += count;
    }
    Ok(all.into_iter().collect())
}

fn searcher(engine: &Engine, over: Over) -> &Searcher {
    match over {
        Over::Articles => &engine.articles,
        Over::Quotes => &engine.quotes,
    }
}

/// How many quotes there are of each kind: of the quotes found, or in the articles found.
fn kinds(engine: &Engine, over: Over, found: &[Vec<u32>]) -> Result<Counts, Error> {
    let kind = name_of(&engine.quotes, engine.quote_fields().kind);
    if over == Over::Quotes {
        return counts(&engine.quotes, found, kind, &|name| name.to_string());
    }
    let key = name_of(&engine.articles, engine.fields().key_number);
    let mut keys = rustc_hash::FxHashSet::default();
    for (segment, docs) in engine.articles.segment_readers().iter().zip(found) {
        let column = segment.fast_fields().u64(key)?;
        columns::each(&column, docs.iter().copied(), |_, key| {
            keys.insert(key);
        });
    }
    let of_quotes = name_of(&engine.quotes, engine.quote_fields().key_number);
    let mut quotes = Vec::new();
    for segment in engine.quotes.segment_readers() {
        let mut docs = docs_with(segment, &keys, of_quotes)?;
        docs.retain(|&doc| !segment.is_deleted(doc));
        quotes.push(docs);
    }
    counts(&engine.quotes, &quotes, kind, &|name| name.to_string())
}

/// How many documents have each value.
type Counts = FxHashMap<String, usize>;

/// How many of the documents have each value of a fast text field, under the name that it is shown by.
fn counts(
    searcher: &Searcher,
    found: &[Vec<u32>],
    field: &str,
    shown: &dyn Fn(&str) -> String,
) -> Result<Counts, Error> {
    let mut all = Counts::default();
    for (segment, docs) in searcher.segment_readers().iter().zip(found) {
        count_in(segment, docs, field, shown, &mut all)?;
    }
    Ok(all)
}

fn count_in(
    segment: &SegmentReader,
    docs: &[u32],
    field: &str,
    shown: &dyn Fn(&str) -> String,
    all: &mut Counts,
) -> Result<(), Error> {
    let Some(column) = segment.fast_fields().str(field)? else { return Ok(()) };
    let mut seen = vec![false; column.num_terms()];
    columns::each(column.ords(), docs.iter().copied(), |_, ord| seen[ord as usize] = true);
    let ords: Vec<u64> = (0..seen.len() as u64).filter(|&ord| seen[ord as usize]).collect();
    // Values that are shown alike are one: a document that has two of them counts once.
    let (mut names, mut numbers) = (Vec::new(), FxHashMap::default());
    let mut number_of = vec![0; seen.len()];
    for (value, &ord) in values_of::<String>(&column, &ords)?.iter().zip(&ords) {
        let name = shown(value);
        number_of[ord as usize] = *numbers.entry(name).or_insert_with_key(|name| {
            names.push(name.clone());
            names.len() - 1
        });
    }
    let mut counts = vec![(0, None); names.len()];
    columns::each(column.ords(), docs.iter().copied(), |doc, ord| {
        let (count, last) = &mut counts[number_of[ord as usize]];
        *count += usize::from(*last != Some(doc));
        *last = Some(doc);
    });
    for (name, (count, _)) in names.into_iter().zip(counts) {
        *all.entry(name).or_default() += count;
    }
    Ok(())
}

/// By falling count, then by name.
pub fn by_count(counts: impl IntoIterator<Item = (String, usize)>) -> Vec<(String, usize)> {
    // The first letters as a number: most names that count alike are told apart without a look at their texts.
    let keyed = |(name, count): (String, usize)| (Reverse(count), first_letters(&name), name);
    let mut all: Vec<_> = counts.into_iter().map(keyed).collect();
    all.sort_unstable();
    all.into_iter().map(|(Reverse(count), _, name)| (name, count)).collect()
}

/// The first eight bytes, in the order of texts.
fn first_letters(text: &str) -> u64 {
    let mut first = [0; 8];
    let length = text.len().min(8);
    first[..length].copy_from_slice(&text.as_bytes()[..length]);
    u64::from_be_bytes(first)
}

/// The query, limited to quotes of these kinds (all, if none is given) and of at least this confidence.
pub fn of_kind(engine: &Engine, query: Box<dyn Query>, kinds: &[Kind], min_confidence: f32) -> Box<dyn Query> {
    let fields = engine.quote_fields();
    let mut parts = vec![(Occur::Must, query)];
    if !kinds.is_empty() {
        let any = kinds.iter().map(|kind| {
            let term = Term::from_field_text(fields.kind, kind_name(*kind));
            Box::new(TermQuery::new(term, IndexRecordOption::Basic)) as Box<dyn Query>
        });
        parts.push((Occur::Must, Box::new(ConstScoreQuery::new(Box::new(BooleanQuery::union(any.collect())), 0.0))));
    }
    if min_confidence > 0.0 {
        let least = Bound::Included(Term::from_field_f64(fields.confidence, f64::from(min_confidence)));
        let range = RangeQuery::new(least, Bound::Unbounded);
        parts.push((Occur::Must, Box::new(ConstScoreQuery::new(Box::new(range), 0.0))));
    }
    if parts.len() == 1 { parts.remove(0).1 } else { Box::new(BooleanQuery::new(parts)) }
}

/// A kind as it is indexed.
fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "direct",
        Kind::Mixed => "mixed",
        Kind::Indirect => "indirect",
    }
}
