//! A query that finds nothing → which of its clauses is to blame, how many there are without it, and the nearest words.

use std::collections::BTreeSet;

use tantivy::schema::Term;

use super::plan::expand;
use super::plan::lower::{Lowering, Over};
use super::query::{Node, PhraseWord};
use super::searcher::{Searcher, Understood};
use super::{Error, Request, SourceRow, facets, slips};
use crate::fold::fold;
use crate::index::analysis::{stem, tokens};

/// How many near words are offered for one that is not in the index.
const MAX_OFFERED: usize = 4;

/// Each clause is asked for by itself and left out once, and each time all others are asked for, too: of a query of hundreds
/// of clauses, that would take hours.
const MOST_CLAUSES: usize = 12;

/// What to say, a line each.
pub(super) fn advice(
    searcher: &Searcher,
    lowering: &Lowering,
    request: &Request,
    asked: &Understood,
) -> Result<Vec<String>, Error> {
    let mut lines = Vec::new();
    let clauses = clauses(asked.node.as_ref());
    let parts = parts(request, clauses);
    if clauses.len() > MOST_CLAUSES {
        lines.push(format!("of {} clauses, the first {MOST_CLAUSES} were looked at", clauses.len()));
    }
    let noun = if lowering.over == Over::Articles { "article" } else { "quote" };
    for part in &parts {
        if count(searcher, lowering.over, &part.alone)? == 0 {
            let nearest = part.word.as_deref().map(|word| did_you_mean(searcher, word)).transpose()?.flatten();
            lines.push(nearest.unwrap_or_else(|| format!("no {noun} has {}", part.name)));
            lines.extend(if part.is_about_dates { dates(searcher)? } else { None });
        }
    }
    if parts.len() > 1 {
        for part in &parts {
            let found = count(searcher, lowering.over, &part.others)?;
            if found > 0 {
                let s = if found == 1 { "" } else { "s" };
                lines.push(format!("without {}: {found} {noun}{s}", part.name));
            }
        }
    }
    if let Some(node) = &asked.node {
        for word in words(node).into_iter().take(MOST_CLAUSES) {
            if let Some(line) = did_you_mean(searcher, &word)?
                && !lines.contains(&line)
            {
                lines.push(line);
            }
        }
    }
    Ok(lines)
}

/// A clause or a filter, and the request with only it, and without it.
struct Part {
    name: String,
    /// The one plain word that it is made of, if it is.
    word: Option<String>,
    is_about_dates: bool,
    alone: Request,
    others: Request,
}

/// What the query asks for side by side.
fn clauses(node: Option<&Node>) -> &[Node] {
    match node {
        Some(Node::Words(nodes) | Node::And(nodes)) => nodes,
        Some(node) => std::slice::from_ref(node),
        None => &[],
    }
}

/// The first of the clauses, and all filters.
fn parts(request: &Request, clauses: &[Node]) -> Vec<Part> {
    let blank = Request {
        kinds: request.kinds.clone(),
        min_confidence: request.min_confidence,
        limit: Some(0),
        ..Request::default()
    };
    let all = Request { limit: Some(0), offset: 0, facets: false, timeline: None, explain: false, ..request.clone() };
    let mut parts = Vec::new();
    let text = |nodes: &[&Node]| match nodes {
        [one] => one.to_string(),
        _ => nodes.iter().map(|node| bracketed(node)).collect::<Vec<_>>().join(" AND "),
    };
    for (i, clause) in clauses.iter().enumerate().take(MOST_CLAUSES) {
        let others: Vec<&Node> = clauses.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, node)| node).collect();
        parts.push(Part {
            name: clause.to_string(),
            word: if let Node::Word(word) = clause { Some(word.clone()) } else { None },
            is_about_dates: matches!(clause, Node::Date(_)),
            alone: Request { query: clause.to_string(), ..blank.clone() },
            others: Request { query: text(&others), ..all.clone() },
        });
    }
    let mut filter = |name: String, alone: Request, others: Request| {
        let is_about_dates = alone.since.is_some() || alone.until.is_some();
        parts.push(Part { name, word: None, is_about_dates, alone, others });
    };
    if !request.speakers.is_empty() {
        let name = format!("the speaker {}", request.speakers.join(" or "));
        let alone = Request { speakers: request.speakers.clone(), ..blank.clone() };
        filter(name, alone, Request { speakers: Vec::new(), ..all.clone() });
    }
    if !request.sources.is_empty() {
        let name = format!("the source {}", request.sources.join(" or "));
        let alone = Request { sources: request.sources.clone(), ..blank.clone() };
        filter(name, alone, Request { sources: Vec::new(), ..all.clone() });
    }
    if !request.languages.is_empty() {
        let name = format!("the language {}", request.languages.join(" or "));
        let alone = Request { languages: request.languages.clone(), ..blank.clone() };
        filter(name, alone, Request { languages: Vec::new(), ..all.clone() });
    }
    if request.since.is_some() || request.until.is_some() {
        let day = |date: Option<jiff::civil::Date>| date.map(|d| d.to_string()).unwrap_or_default();
        let name = format!("the dates {}..{}", day(request.since), day(request.until));
        let alone = Request { since: request.since, until: request.until, ..blank.clone() };
        filter(name, alone, Request { since: None, until: None, ..all.clone() });
    }
    if !request.kinds.is_empty() || request.min_confidence > 0.0 {
        let blank = Request { limit: Some(0), ..Request::default() };
        let alone = Request { kinds: request.kinds.clone(), min_confidence: request.min_confidence, ..blank };
        filter(
            "the kind and confidence".to_string(),
            alone,
            Request { kinds: Vec::new(), min_confidence: 0.0, ..all.clone() },
        );
    }
    parts
}

fn bracketed(node: &Node) -> String {
    match node {
        Node::Or(_) | Node::And(_) | Node::Words(_) => format!("({node})"),
        _ => node.to_string(),
    }
}

fn count(searcher: &Searcher, over: Over, request: &Request) -> Result<usize, Error> {
    let asked = searcher.understand(request)?;
    let lowering = Lowering::new(searcher.engine(), &asked.plan, over);
    let query = facets::of_kind(searcher.engine(), lowering.root()?, &request.kinds, request.min_confidence);
    Ok(query.count(lowering.searcher())?)
}

/// Of which days the articles are, and how many have no date.
fn dates(searcher: &Searcher) -> Result<Option<String>, Error> {
    let rows = searcher.sources()?;
    let undated = |row: &SourceRow| row.first.is_none().then_some(row.articles);
    let (first, last) = (rows.iter().filter_map(|row| row.first).min(), rows.iter().filter_map(|row| row.last).max());
    let without: usize = rows.iter().filter_map(undated).sum();
    let without = if without > 0 { format!("; {without} of outlets that give no date at all") } else { String::new() };
    let days = first.zip(last).map(|(first, last)| format!("the articles here are of {first} to {last}{without}"));
    Ok(Some(days.unwrap_or_else(|| "no article here has a date".to_string())))
}

/// The words that are looked for as they are or in their inflections.
fn words(node: &Node) -> Vec<String> {
    match node {
        Node::Word(text) => vec![text.clone()],
        Node::Exact(words) => words.clone(),
        Node::Phrase(words) => words
            .iter()
            .filter_map(|word| match word {
                PhraseWord::Word(text) => Some(text.clone()),
                _ => None,
            })
            .collect(),
        Node::And(nodes) | Node::Or(nodes) | Node::Words(nodes) => nodes.iter().flat_map(words).collect(),
        Node::Near(first, rest) => {
            let mut all = words(first);
            all.extend(rest.iter().flat_map(|(_, node)| words(node)));
            all
        }
        Node::SameSentence(node) | Node::AtLeast(_, node) | Node::In(_, node) => words(node),
        _ => Vec::new(),
    }
}

/// For a word that no article has, the most frequent of the words that are near it.
fn did_you_mean(searcher: &Searcher, text: &str) -> Result<Option<String>, Error> {
    let (engine, fields) = (searcher.engine(), searcher.engine().fields());
    let mut lines = BTreeSet::new();
    for (_, word) in tokens(text) {
        let frequency = |word: &str| engine.articles.doc_freq(&Term::from_field_text(fields.field_of(word), word));
        let by_stem = engine.articles.doc_freq(&Term::from_field_text(fields.text, &stem(None, &word)))?;
        let letters = word.chars().count();
        if letters < 3 || by_stem > 0 || frequency(&word)? > 0 {
            continue;
        }
        let slips = if letters < 5 { 1 } else { 2 };
        let mut near = Vec::new();
        for other in expand::fuzzy(&engine.articles, fields, &word, slips)?.words {
            near.push((slips::between(&word, &other), std::cmp::Reverse(frequency(&other)?), other));
        }
        near.sort();
        let offered: Vec<String> = near.into_iter().take(MAX_OFFERED).map(|(_, _, other)| other).collect();
        if !offered.is_empty() {
            lines.insert(format!("no article has the word “{}”; did you mean {}?", fold(text), offered.join(", ")));
        }
    }
    Ok(lines.into_iter().next())
}
