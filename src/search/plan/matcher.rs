//! Clause about places → the articles of an index that have it: a Tantivy query over position lists.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::SegmentReader;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::{EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::schema::{Field, IndexRecordOption, Term};
use tantivy::{DocId, DocSet, Score, TERMINATED};

use super::spans::{Match, Spans};
use super::{Joint, LEAD_WORDS, Place, Within};
use crate::index::analysis::{GAP, is_common};

/// What is asked of each document.
#[derive(Clone, Debug)]
pub enum Test {
    Spans {
        spans: Spans,
        within: Within,
        at_least: u32,
    },
    /// The words of it stand in the document; whether in one sentence is for [`Check`] to say.
    Joint(Joint),
}

/// What positions cannot tell: whether a document has the clause, by its stored text.
pub trait Check: Send + Sync {
    /// What cannot be read does not hold; the check remembers why, for whoever asked.
    fn holds(&self, segment: &SegmentReader, doc: DocId) -> bool;
}

/// A clause about places, as a Tantivy query.
#[derive(Clone)]
pub struct Matcher {
    pub test: Test,
    pub places: Arc<Vec<Place>>,
    pub stems: Field,
    pub words: Field,
    /// The fast field with the number of words of the headline, where there is one.
    pub headline_tokens: Option<String>,
    pub check: Option<Arc<dyn Check>>,
}

impl fmt::Debug for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Matcher({:?})", self.test)
    }
}

impl Query for Matcher {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let mean_length = match scoring.searcher() {
            Some(searcher) => {
                let mut words = 0;
                for segment in searcher.segment_readers() {
                    words += segment.inverted_index(self.stems)?.total_num_tokens();
                }
                words as f32 / searcher.num_docs().max(1) as f32
            }
            None => 1.0,
        };
        Ok(Box::new(MatcherWeight { matcher: self.clone(), mean_length }))
    }
}

struct MatcherWeight {
    matcher: Matcher,
    mean_length: f32,
}

impl Weight for MatcherWeight {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let found = Segment { matcher: &self.matcher, reader }.found()?;
        let mut scorer = MatcherScorer {
            found,
            at: 0,
            norms: reader.get_fieldnorms_reader(self.matcher.stems)?,
            mean_length: self.mean_length,
            idf: self.matcher.weight() * boost,
            check: self.matcher.check.clone().map(|check| (check, reader.clone())),
        };
        scorer.settle();
        Ok(Box::new(scorer))
    }

    fn explain(&self, reader: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut scorer = self.scorer(reader, 1.0)?;
        let score = if scorer.doc() <= doc && scorer.seek(doc) == doc { scorer.score() } else { 0.0 };
        Ok(Explanation::new("places", score))
    }
}

impl Matcher {
    /// How telling the clause is, as an inverse document frequency.
    fn weight(&self) -> f32 {
        match &self.test {
            Test::Spans { spans, .. } => weight(spans, &self.places),
            Test::Joint(joint) => joint_weight(joint, &self.places),
        }
    }
}

/// How telling spans are: all words of a phrase together, the most telling of a choice.
pub fn weight(spans: &Spans, places: &[Place]) -> f32 {
    match spans {
        Spans::Sequence(all) => all.iter().map(|&(_, place)| places[place].weight).sum(),
        Spans::Any(all) => all.iter().map(|spans| weight(spans, places)).fold(0.0, f32::max),
        Spans::Near(first, rest) => {
            weight(first, places) + rest.iter().map(|(_, spans)| weight(spans, places)).sum::<f32>()
        }
    }
}

fn joint_weight(joint: &Joint, places: &[Place]) -> f32 {
    match joint {
        Joint::Spans(spans) => weight(spans, places),
        Joint::And(all) => all.iter().map(|joint| joint_weight(joint, places)).sum(),
        Joint::Or(all) => all.iter().map(|joint| joint_weight(joint, places)).fold(0.0, f32::max),
    }
}

/// The documents found, ascending, and how often each has it.
struct MatcherScorer {
    found: Vec<(DocId, u32)>,
    at: usize,
    norms: FieldNormReader,
    mean_length: f32,
    idf: f32,
    check: Option<(Arc<dyn Check>, SegmentReader)>,
}

impl MatcherScorer {
    /// Goes on to the first document, from here on, that the check lets pass.
    fn settle(&mut self) {
        let Some((check, reader)) = &self.check else { return };
        while let Some(&(doc, _)) = self.found.get(self.at) {
            if reader.is_deleted(doc) || !check.holds(reader, doc) {
                self.at += 1;
            } else {
                break;
            }
        }
    }
}

impl DocSet for MatcherScorer {
    fn advance(&mut self) -> DocId {
        self.at += 1;
        self.settle();
        self.doc()
    }

    fn seek(&mut self, target: DocId) -> DocId {
        if self.doc() < target {
            self.at += self.found[self.at..].partition_point(|&(doc, _)| doc < target);
            self.settle();
        }
        self.doc()
    }

    fn doc(&self) -> DocId {
        self.found.get(self.at).map_or(TERMINATED, |&(doc, _)| doc)
    }

    fn size_hint(&self) -> u32 {
        self.found.len() as u32
    }

    fn cost(&self) -> u64 {
        // Reading a stored text is some thousand times dearer than a step along a list.
        self.found.len() as u64 * if self.check.is_some() { 1000 } else { 1 }
    }
}

impl Scorer for MatcherScorer {
    /// BM25, with the number of matches as the frequency.
    fn score(&mut self) -> Score {
        let Some(&(doc, count)) = self.found.get(self.at) else { return 0.0 };
        let length = self.norms.fieldnorm(doc) as f32 / self.mean_length.max(1.0);
        let count = count as f32;
        self.idf * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * length))
    }
}

/// One segment, being searched.
struct Segment<'a> {
    matcher: &'a Matcher,
    reader: &'a SegmentReader,
}

impl Segment<'_> {
    fn found(&self) -> tantivy::Result<Vec<(DocId, u32)>> {
        match &self.matcher.test {
            Test::Joint(joint) => Ok(self.joint(joint)?.into_iter().map(|doc| (doc, 1)).collect()),
            Test::Spans { spans: Spans::Sequence(places), within: Within::All, at_least: 1 } if places.len() == 1 => {
                self.counted(places[0].1)
            }
            Test::Spans { spans, within, at_least } => self.placed(spans, *within, *at_least),
        }
    }

    fn postings(&self, place: usize, option: IndexRecordOption) -> tantivy::Result<Vec<SegmentPostings>> {
        let place = &self.matcher.places[place];
        let mut all = Vec::new();
        // Common words are indexed as stems only.
        let (common, others): (Vec<_>, Vec<_>) = place.words.iter().partition(|word| is_common(word));
        let stems = place.stems.iter().chain(common).collect();
        for (field, words) in [(self.matcher.stems, stems), (self.matcher.words, others)] {
            if words.is_empty() {
                continue;
            }
            let inverted = self.reader.inverted_index(field)?;
            for word in words {
                all.extend(inverted.read_postings(&Term::from_field_text(field, word), option)?);
            }
        }
        Ok(all)
    }

    /// The documents that have the place, and how often.
    fn counted(&self, place: usize) -> tantivy::Result<Vec<(DocId, u32)>> {
        let mut all = Vec::new();
        let postings = self.postings(place, IndexRecordOption::WithFreqs)?;
        let several = postings.len() > 1;
        for mut postings in postings {
            while postings.doc() != TERMINATED {
                all.push((postings.doc(), postings.term_freq()));
                postings.advance();
            }
        }
        if several {
            all.sort_unstable();
            all.dedup_by(|next, first| {
                let same = next.0 == first.0;
                first.1 += if same { next.1 } else { 0 };
                same
            });
        }
        Ok(all)
    }

    fn docs(&self, place: usize) -> tantivy::Result<Vec<DocId>> {
        Ok(self.counted(place)?.into_iter().map(|(doc, _)| doc).collect())
    }

    /// The documents that have the words of it.
    fn candidates(&self, spans: &Spans) -> tantivy::Result<Vec<DocId>> {
        match spans {
            Spans::Sequence(places) => {
                let mut places: Vec<usize> = places.iter().map(|&(_, place)| place).collect();
                // The rarest first.
                places.sort_by(|&a, &b| self.matcher.places[b].weight.total_cmp(&self.matcher.places[a].weight));
                places.dedup();
                let Some((&first, rest)) = places.split_first() else { return Ok(Vec::new()) };
                let mut docs = self.docs(first)?;
                for &place in rest {
                    self.keep(&mut docs, place)?;
                }
                Ok(docs)
            }
            Spans::Any(all) => self.union(all.iter().map(|spans| self.candidates(spans))),
            Spans::Near(first, rest) => {
                let mut docs = self.candidates(first)?;
                for (_, spans) in rest {
                    intersect(&mut docs, &self.candidates(spans)?);
                }
                Ok(docs)
            }
        }
    }

    fn joint(&self, joint: &Joint) -> tantivy::Result<Vec<DocId>> {
        match joint {
            // One word needs no positions.
            Joint::Spans(Spans::Sequence(places)) if places.len() == 1 => self.docs(places[0].1),
            Joint::Spans(spans) => Ok(self.placed(spans, Within::All, 1)?.into_iter().map(|(doc, _)| doc).collect()),
            Joint::Or(all) => self.union(all.iter().map(|joint| self.joint(joint))),
            Joint::And(all) => {
                let Some((first, rest)) = all.split_first() else { return Ok(Vec::new()) };
                let mut docs = self.joint(first)?;
                for joint in rest {
                    intersect(&mut docs, &self.joint(joint)?);
                }
                Ok(docs)
            }
        }
    }

    fn union(&self, lists: impl Iterator<Item = tantivy::Result<Vec<DocId>>>) -> tantivy::Result<Vec<DocId>> {
        let mut docs = Vec::new();
        for list in lists {
            docs.extend(list?);
        }
        docs.sort_unstable();
        docs.dedup();
        Ok(docs)
    }

    /// Keeps those of `docs` that have the place.
    fn keep(&self, docs: &mut Vec<DocId>, place: usize) -> tantivy::Result<()> {
        let mut all = self.postings(place, IndexRecordOption::Basic)?;
        if let [postings] = &mut all[..] {
            docs.retain(|&doc| (if postings.doc() < doc { postings.seek(doc) } else { postings.doc() }) == doc);
        } else {
            intersect(docs, &self.docs(place)?);
        }
        Ok(())
    }

    /// Where the place stands in each of `docs`: (index in `docs`, position), ascending.
    fn positions(&self, docs: &[DocId], place: usize) -> tantivy::Result<Vec<(u32, u32)>> {
        let mut out = Vec::new();
        let mut here = Vec::new();
        let all = self.postings(place, IndexRecordOption::WithFreqsAndPositions)?;
        let several = all.len() > 1;
        for mut postings in all {
            let mut i = 0;
            while i < docs.len() && postings.doc() != TERMINATED {
                let doc = if postings.doc() < docs[i] { postings.seek(docs[i]) } else { postings.doc() };
                if doc == docs[i] {
                    postings.positions(&mut here);
                    out.extend(here.iter().map(|&position| (i as u32, position)));
                    i += 1;
                } else {
                    i += docs[i..].partition_point(|&d| d < doc);
                }
            }
        }
        if several {
            out.sort_unstable();
        }
        Ok(out)
    }

    /// The documents where the positions are right, and how many matches each has.
    fn placed(&self, spans: &Spans, within: Within, at_least: u32) -> tantivy::Result<Vec<(DocId, u32)>> {
        let docs = self.candidates(spans)?;
        let mut places = spans.places();
        places.sort_unstable();
        places.dedup();
        let mut positions: Vec<(usize, Vec<(u32, u32)>)> = Vec::new();
        for &place in &places {
            positions.push((place, self.positions(&docs, place)?));
        }
        let headlines = match &self.matcher.headline_tokens {
            Some(field) if within != Within::All || spans.reach() >= GAP as u32 => {
                Some(self.reader.fast_fields().u64(field)?)
            }
            _ => None,
        };
        let mut found = Vec::new();
        let mut from = vec![0; positions.len()];
        for (i, &doc) in docs.iter().enumerate() {
            let ranges: Vec<Range<usize>> = positions
                .iter()
                .zip(&mut from)
                .map(|((_, all), from)| {
                    let start = *from;
                    *from += all[start..].iter().take_while(|(at, _)| *at == i as u32).count();
                    start..*from
                })
                .collect();
            let at = |place: usize| {
                let k = places.binary_search(&place).expect("all places of the spans are in the list");
                positions[k].1[ranges[k].clone()].iter().map(|&(_, position)| position).collect()
            };
            let matches: Vec<Match<()>> = spans.find(&at);
            let headline = headlines.as_ref().map(|column| column.first(doc).unwrap_or(0) as u32);
            let count = matches.iter().filter(|m| lies_within(m.start, m.end, within, headline)).count() as u32;
            if count >= at_least {
                found.push((doc, count));
            }
        }
        Ok(found)
    }
}

/// Whether positions `start..end` lie in that part of the article; `headline` is the number of its words, if it matters.
pub fn lies_within(start: u32, end: u32, within: Within, headline: Option<u32>) -> bool {
    let Some(headline) = headline else { return true };
    let body = headline + GAP as u32;
    match within {
        Within::All => end <= headline || start >= body,
        Within::Headline => end <= headline,
        Within::Body => start >= body,
        Within::Lead => start >= body && end <= body + LEAD_WORDS,
    }
}

fn intersect(docs: &mut Vec<DocId>, other: &[DocId]) {
    let mut at = 0;
    docs.retain(|&doc| {
        at += other[at..].partition_point(|&o| o < doc);
        other.get(at) == Some(&doc)
    });
}
