//! Stage 2: where the words stand in the candidates → what that adds to their scores.

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet};

use super::Candidate;
use super::open::{Open, Segment};
use super::words::Words;
use crate::index::analysis::GAP;

/// What a whole query in order adds, as a share of its weight: for stretches of it, and for (nearly) all of it.
const STRETCH: f32 = 0.5;
const WHOLE: f32 = 4.0;
const WHOLE_POWER: i32 = 4;
/// What a word costs that stands between two words of the alignment, in the query or in the article, in units of weight.
const SKIP: f32 = 0.5;
/// So many occurrences before one are tried as its forerunners.
const LOOK_BACK: usize = 12;
/// What a word at the very start adds, as a share of its weight, for a query of many words; it halves about every 40 words.
const LEAD: f32 = 0.8;
const LEAD_WORDS: f32 = 60.0;
/// Of articles that are looked at only because they have nearly all words, so many of the rarest words are looked at first, and
/// the others where such a part of the query can then still stand there in order.
const PROBES: usize = 3;
const PROMISING: f32 = 0.7;
/// Occurrences of a word in an article that are looked at, the first.
const OCCURRENCES: usize = 64;

/// One occurrence: its position, and which term.
#[derive(Clone, Copy)]
struct At {
    position: u32,
    term: u8,
}

/// Sets [`Candidate::places`] of the candidates at these places in the pool; of those that are not sure to be worth the time
/// (`false`) only where the first look promises something.
pub(super) fn place(
    open: &Open,
    words: &Words,
    pool: &mut [Candidate],
    mut which: Vec<(usize, bool)>,
) -> tantivy::Result<()> {
    which.sort_unstable_by_key(|&(i, _)| pool[i].at);
    let mut query = Alignment::new(words);
    let lead = LEAD * words.specificity();
    let (mut occurrences, mut positions) = (Vec::new(), Vec::new());
    let mut lists: Option<(u32, Vec<(u8, SegmentPostings)>)> = None;
    'candidates: for (i, sure) in which {
        let at = pool[i].at;
        let segment = open.segment(at);
        if lists.as_ref().is_none_or(|(ordinal, _)| *ordinal != at.segment_ord) {
            lists = Some((at.segment_ord, postings(segment, words, at.segment_ord)?));
        }
        let (_, lists) = lists.as_mut().expect("just opened");
        occurrences.clear();
        let body = segment.headline_tokens.first(at.doc_id).unwrap_or(0) as u32 + GAP as u32;
        let (mut early, mut seen) = (0.0, 0.0);
        // A term has a list a stem, and the lists of a term stand together.
        let (mut terms, mut last) = (0, None);
        for (term, postings) in lists.iter_mut() {
            if last != Some(*term) {
                if terms == PROBES && !sure && !query.can_be_whole(&mut occurrences, seen) {
                    continue 'candidates;
                }
                seen += query.share(*term);
                (terms, last) = (terms + 1, Some(*term));
            }
            if pool[i].has & (1 << *term) == 0 {
                continue;
            }
            if reach(postings, at.doc_id) {
                postings.positions(&mut positions);
                let from_start = positions.first().map_or(0, |&p| if p >= body { p - GAP as u32 } else { p });
                early += words.terms[usize::from(*term)].weight * (-(from_start as f32) / LEAD_WORDS).exp();
                occurrences.extend(positions.iter().take(OCCURRENCES).map(|&position| At { position, term: *term }));
            }
        }
        let share = query.best(&mut occurrences) / query.full.max(f32::MIN_POSITIVE);
        let order = STRETCH * share + WHOLE * share.powi(WHOLE_POWER);
        pool[i].places = words.weight() * order + lead * early;
        pool[i].placed = true;
    }
    Ok(())
}

/// The postings of a segment, a list a stem, those of the heaviest words first.
fn postings(segment: &Segment, words: &Words, ordinal: u32) -> tantivy::Result<Vec<(u8, SegmentPostings)>> {
    let mut lists = Vec::new();
    for (place, term) in words.terms.iter().enumerate() {
        for info in &term.lists[ordinal as usize] {
            let option = IndexRecordOption::WithFreqsAndPositions;
            lists.push((place as u8, segment.text.read_postings_from_terminfo(info, option)?));
        }
    }
    let weight = |place: u8| words.terms[usize::from(place)].weight;
    lists.sort_by(|&(a, _), &(b, _)| weight(b).total_cmp(&weight(a)));
    Ok(lists)
}

/// Moves on to a document, which is asked for in ascending order; whether it is there.
fn reach(postings: &mut SegmentPostings, doc: DocId) -> bool {
    if postings.doc() < doc {
        postings.seek(doc);
    }
    postings.doc() == doc
}

/// A query against which articles are aligned.
struct Alignment {
    /// A term each: its places in the query, and its weight.
    places: Vec<Vec<u16>>,
    weights: Vec<f32>,
    /// What the query itself would score.
    full: f32,
    /// Alignments so far: position in the article, place in the query, gain.
    ends: Vec<(u32, u16, f32)>,
}

impl Alignment {
    fn new(words: &Words) -> Alignment {
        let mut places = vec![Vec::new(); words.terms.len()];
        for (place, &term) in words.sequence.iter().enumerate() {
            places[usize::from(term)].push(place as u16);
        }
        let weights: Vec<f32> = words.terms.iter().map(|term| term.weight).collect();
        let full = words.sequence.iter().map(|&term| weights[usize::from(term)]).sum();
        Alignment { places, weights, full, ends: Vec::new() }
    }

    /// What a term can gain at most.
    fn share(&self, term: u8) -> f32 {
        self.weights[usize::from(term)] * self.places[usize::from(term)].len() as f32
    }

    /// Whether (nearly) the whole query may stand in an article, of which only the terms that can gain `seen` are known.
    fn can_be_whole(&mut self, occurrences: &mut [At], seen: f32) -> bool {
        self.best_with(occurrences, |article, query| (article - query).abs()) + self.full - seen
            >= PROMISING * self.full
    }

    /// The gain of the best alignment with occurrences in the order of their positions: a local alignment, whose words
    /// are in the order of the query, less [`SKIP`] for each word left out on either side.
    fn best(&mut self, occurrences: &mut [At]) -> f32 {
        self.best_with(occurrences, |article, query| article + query)
    }

    /// As [`Self::best`], where `skips` says how many words count as left out, given those in the article and in the query.
    fn best_with(&mut self, occurrences: &mut [At], skips: fn(f32, f32) -> f32) -> f32 {
        occurrences.sort_unstable_by_key(|at| at.position);
        self.ends.clear();
        let mut best = 0f32;
        for at in &*occurrences {
            let weight = self.weights[usize::from(at.term)];
            for &place in &self.places[usize::from(at.term)] {
                let mut gain = weight;
                for &(position, before, earlier) in self.ends.iter().rev().take(LOOK_BACK) {
                    if position < at.position && before < place {
                        let skipped = skips((at.position - position - 1) as f32, f32::from(place - before - 1));
                        gain = gain.max(earlier + weight - SKIP * skipped);
                    }
                }
                best = best.max(gain);
                self.ends.push((at.position, place, gain));
            }
        }
        best
    }
}
