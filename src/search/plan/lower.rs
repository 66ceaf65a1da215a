//! Clause → Tantivy query, over articles or over quotes.

use std::sync::{Arc, OnceLock};

use tantivy::index::SegmentReader;
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, EmptyQuery, Occur, Query, RangeQuery, TermQuery, TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption, Term};
use tantivy::{DocId, Searcher};

use super::matcher::{Check, Matcher, Test};
use super::reading::{Reader, Subject, path_matches};
use super::spans::Spans;
use super::{Clause, Found, Place, Plan, Within};
use crate::index::analysis::is_common;
use crate::index::{self, id_of, to_days};
use crate::search::Error;
use crate::search::engine::{Engine, name_of};
use crate::search::keys::{KeysQuery, keys_of};
use crate::search::query::DateRange;

/// The collection that is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    Articles,
    Quotes,
}

/// Makes queries of the clauses of a plan.
#[derive(Clone)]
pub struct Lowering {
    pub engine: Arc<Engine>,
    pub plan: Arc<Plan>,
    places: Arc<Vec<Place>>,
    pub over: Over,
    failed: Failure,
}

/// Why a stored text could not be read, if one could not: a walk through postings has no way to say so.
type Failure = Arc<OnceLock<String>>;

impl Lowering {
    pub fn new(engine: &Arc<Engine>, plan: &Arc<Plan>, over: Over) -> Self {
        let places = Arc::new(plan.places.clone());
        Lowering { engine: engine.clone(), plan: plan.clone(), places, over, failed: Failure::default() }
    }

    pub fn over(&self, over: Over) -> Self {
        Lowering { over, ..self.clone() }
    }

    pub fn searcher(&self) -> &Searcher {
        match self.over {
            Over::Articles => &self.engine.articles,
            Over::Quotes => &self.engine.quotes,
        }
    }

    /// Whether all that the queries had to read could be read, so far.
    pub fn check(&self) -> Result<(), Error> {
        let damaged = |what: &String| index::Error::Damaged { dir: self.engine.index.dir.clone(), what: what.clone() };
        self.failed.get().map_or(Ok(()), |what| Err(damaged(what).into()))
    }

    /// The query of the whole plan.
    pub fn root(&self) -> Result<Box<dyn Query>, Error> {
        self.query(&self.plan.root)
    }

    pub fn query(&self, clause: &Clause) -> Result<Box<dyn Query>, Error> {
        let (a, q) = (self.engine.fields(), self.engine.quote_fields());
        let field = |of_articles: Field, of_quotes: Field| match self.over {
            Over::Articles => of_articles,
            Over::Quotes => of_quotes,
        };
        Ok(match clause {
            Clause::All => Box::new(ConstScoreQuery::new(Box::new(AllQuery), 0.0)),
            Clause::Nothing => Box::new(EmptyQuery),
            Clause::Found(found) => self.found(found, clause)?,
            Clause::Sentence(joint, within) => {
                if *within != Within::All && self.over == Over::Quotes {
                    return self.of_articles(clause);
                }
                self.matcher(Test::Joint(joint.clone()), Some(clause))
            }
            Clause::And(all) => self.all(all)?,
            Clause::Or(all) => self.any(all)?,
            Clause::Not(inner) => {
                let everything: Box<dyn Query> = Box::new(ConstScoreQuery::new(Box::new(AllQuery), 0.0));
                Box::new(BooleanQuery::new(vec![(Occur::Must, everything), (Occur::MustNot, self.query(inner)?)]))
            }
            Clause::Words { wished, required } => {
                let mut parts = vec![(Occur::Must, self.any(wished)?)];
                for clause in required {
                    parts.push((Occur::Must, self.query(clause)?));
                }
                Box::new(BooleanQuery::new(parts))
            }
            Clause::Said(inner) => match self.over {
                Over::Quotes => self.query(inner)?,
                Over::Articles => self.of_quotes(inner)?,
            },
            Clause::Speaker(names) => one_of(field(a.speaker, q.speaker), names),
            Clause::Source(names) => one_of(field(a.source, q.source), names),
            Clause::Language(codes) => one_of(field(a.language, q.language), codes),
            Clause::Path(patterns) => self.paths(field(a.path, q.path), patterns)?,
            Clause::Date(range) => dates(field(a.published, q.published), range),
        })
    }

    /// All clauses; the negated ones taken away from the others.
    pub fn all(&self, clauses: &[Clause]) -> Result<Box<dyn Query>, Error> {
        let mut parts: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        for clause in clauses {
            match clause {
                Clause::Not(inner) => parts.push((Occur::MustNot, self.query(inner)?)),
                clause => parts.push((Occur::Must, self.query(clause)?)),
            }
        }
        if parts.iter().all(|(occur, _)| *occur == Occur::MustNot) {
            parts.push((Occur::Must, Box::new(ConstScoreQuery::new(Box::new(AllQuery), 0.0))));
        }
        Ok(Box::new(BooleanQuery::new(parts)))
    }

    fn any(&self, clauses: &[Clause]) -> Result<Box<dyn Query>, Error> {
        let parts = clauses.iter().map(|clause| Ok((Occur::Should, self.query(clause)?)));
        Ok(Box::new(BooleanQuery::new(parts.collect::<Result<_, Error>>()?)))
    }

    fn found(&self, found: &Found, clause: &Clause) -> Result<Box<dyn Query>, Error> {
        if found.within != Within::All && self.over == Over::Quotes {
            return self.of_articles(clause);
        }
        if let (Spans::Sequence(places), Within::All, 1) = (&found.spans, found.within, found.at_least)
            && let [(_, place)] = places[..]
            && let Some(query) = self.term(&self.places[place])
        {
            return Ok(query);
        }
        let exact = found.spans.places().iter().any(|&place| self.places[place].surface.is_some());
        let test = Test::Spans { spans: found.spans.clone(), within: found.within, at_least: found.at_least };
        Ok(self.matcher(test, exact.then_some(clause)))
    }

    /// A word that needs no positions.
    fn term(&self, place: &Place) -> Option<Box<dyn Query>> {
        let (stems, words) = self.word_fields();
        match (&place.stems[..], &place.words[..], &place.surface) {
            ([stem], [], None) => Some(term(stems, stem)),
            ([], [word], None) => Some(term(if is_common(word) { stems } else { words }, word)),
            _ => None,
        }
    }

    fn word_fields(&self) -> (Field, Field) {
        let (a, q) = (self.engine.fields(), self.engine.quote_fields());
        match self.over {
            Over::Articles => (a.text, a.exact),
            Over::Quotes => (q.text, q.exact),
        }
    }

    /// `check` is the clause to hold against the stored text of what the positions let pass.
    fn matcher(&self, test: Test, check: Option<&Clause>) -> Box<dyn Query> {
        let (stems, words) = self.word_fields();
        let headline_tokens = match self.over {
            Over::Articles => Some(name_of(&self.engine.articles, self.engine.fields().headline_tokens).to_string()),
            Over::Quotes => None,
        };
        let check = check.map(|clause| Arc::new(StoredText::new(self, clause)) as Arc<dyn Check>);
        Box::new(Matcher { test, places: self.places.clone(), stems, words, headline_tokens, check })
    }

    /// Articles with a quote that has it; their score is that of their best such quote's words.
    fn of_quotes(&self, clause: &Clause) -> Result<Box<dyn Query>, Error> {
        let quotes = self.over(Over::Quotes);
        let field = self.engine.quote_fields().key_number;
        let keys = keys_of(&self.engine.quotes, &*quotes.query(clause)?, name_of(&self.engine.quotes, field))?;
        let field = name_of(&self.engine.articles, self.engine.fields().key_number).to_string();
        Ok(Box::new(BoostQuery::new(Box::new(KeysQuery::new(keys, field)), self.weight(clause))))
    }

    /// Quotes of articles that have it.
    fn of_articles(&self, clause: &Clause) -> Result<Box<dyn Query>, Error> {
        let articles = self.over(Over::Articles);
        let field = self.engine.fields().key_number;
        let keys = keys_of(&self.engine.articles, &*articles.query(clause)?, name_of(&self.engine.articles, field))?;
        let field = name_of(&self.engine.quotes, self.engine.quote_fields().key_number).to_string();
        Ok(Box::new(BoostQuery::new(Box::new(KeysQuery::new(keys, field)), self.weight(clause))))
    }

    /// How telling the words of a clause are, together.
    fn weight(&self, clause: &Clause) -> f32 {
        let mut founds = Vec::new();
        clause.founds(&mut founds);
        founds.iter().map(|found| super::matcher::weight(&found.spans, &self.places)).sum()
    }

    fn paths(&self, field: Field, patterns: &[String]) -> Result<Box<dyn Query>, Error> {
        let mut terms = Vec::new();
        for segment in self.searcher().segment_readers() {
            let inverted = segment.inverted_index(field)?;
            let mut stream = inverted.terms().stream()?;
            while stream.advance() {
                let path = String::from_utf8_lossy(stream.key());
                if patterns.iter().any(|pattern| path_matches(pattern, &path)) {
                    terms.push(Term::from_field_text(field, &path));
                }
            }
        }
        Ok(unscored(TermSetQuery::new(terms)))
    }
}

fn term(field: Field, word: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, word), IndexRecordOption::WithFreqs))
}

fn unscored(query: impl Query) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(Box::new(query), 0.0))
}

/// Documents that have any of the values, unscored.
pub fn one_of(field: Field, values: &[String]) -> Box<dyn Query> {
    let term = |value: &String| Term::from_field_text(field, value);
    match values {
        [value] => unscored(TermQuery::new(term(value), IndexRecordOption::Basic)),
        values if values.len() <= 16 => {
            let any =
                values.iter().map(|v| Box::new(TermQuery::new(term(v), IndexRecordOption::Basic)) as Box<dyn Query>);
            unscored(BooleanQuery::union(any.collect()))
        }
        values => unscored(TermSetQuery::new(values.iter().map(term))),
    }
}

fn dates(field: Field, range: &DateRange) -> Box<dyn Query> {
    use std::ops::Bound;
    let bound = |date: Option<jiff::civil::Date>| match date {
        Some(date) => Bound::Included(Term::from_field_i64(field, to_days(date))),
        None => Bound::Unbounded,
    };
    let (from, to) = (bound(range.from), bound(range.to));
    // A range without any bound has no field to look at.
    let from = if (&from, &to) == (&Bound::Unbounded, &Bound::Unbounded) {
        Bound::Included(Term::from_field_i64(field, i64::MIN))
    } else {
        from
    };
    unscored(RangeQuery::new(from, to))
}

/// Holds a clause about words against the stored text of a document.
struct StoredText {
    engine: Arc<Engine>,
    over: Over,
    reader: Reader,
    clause: Clause,
    failed: Failure,
}

impl StoredText {
    fn new(lowering: &Lowering, clause: &Clause) -> Self {
        let (reader, clause) = (Reader::new(&lowering.plan), clause.clone());
        let (engine, failed) = (lowering.engine.clone(), lowering.failed.clone());
        StoredText { engine, over: lowering.over, reader, clause, failed }
    }

    fn read(&self, segment: &SegmentReader, doc: DocId) -> Result<bool, Error> {
        let engine = &self.engine;
        let holds = |subject| self.reader.holds(&self.clause, subject);
        match self.over {
            Over::Articles => {
                let all = engine.articles.segment_readers();
                let ord = all.iter().position(|s| s.segment_id() == segment.segment_id()).unwrap_or(0);
                let analysed = engine.text(tantivy::DocAddress::new(ord as u32, doc))?;
                Ok(holds(Subject::Article(&analysed)))
            }
            Over::Quotes => {
                let fields = engine.quote_fields();
                let number = |field| {
                    segment.fast_fields().u64(name_of(&engine.quotes, field)).map(|c| c.first(doc).unwrap_or(0))
                };
                let Some(at) = engine.find(&id_of(number(fields.key_number)?))? else { return Ok(false) };
                let analysed = engine.article(at)?;
                let quote = analysed.quotes.get(number(fields.ordinal)? as usize);
                Ok(quote.is_some_and(|quote| holds(Subject::Quote(&analysed, quote))))
            }
        }
    }
}

impl Check for StoredText {
    fn holds(&self, segment: &SegmentReader, doc: DocId) -> bool {
        self.read(segment, doc).unwrap_or_else(|error| {
            self.failed.get_or_init(|| error.to_string());
            false
        })
    }
}
