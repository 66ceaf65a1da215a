//! Positions of words → the spans of text that a clause matches: the algebra behind phrases, NEAR and PRE.
//!
//! The same code runs over the positions of an index, to find articles, and over those of a stored text, to highlight:
//! what is shown is what was found.

use crate::search::query::Reach;

/// What matches at places of a text. Numbers of `Place`s refer to [`super::Plan::places`].
#[derive(Clone, Debug, PartialEq)]
pub enum Spans {
    /// Places at these distances from the first: a word, a phrase.
    Sequence(Vec<(u32, usize)>),
    Any(Vec<Spans>),
    Near(Box<Spans>, Vec<(Reach, Spans)>),
}

/// A match: positions from `start` up to, without, `end`; with what the caller wants to know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Match<P> {
    pub start: u32,
    pub end: u32,
    pub parts: P,
}

/// What is kept of the words that make a match.
pub trait Parts: Clone {
    fn leaf(start: u32, end: u32, place: usize) -> Self;
    fn join(&self, other: &Self) -> Self;
}

/// Nothing: enough to find articles.
impl Parts for () {
    fn leaf(_: u32, _: u32, _: usize) -> Self {}
    fn join(&self, _: &Self) -> Self {}
}

/// A stretch of positions that is to be highlighted, and the first place that it matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    pub start: u32,
    pub end: u32,
    pub place: usize,
}

impl Parts for Vec<Part> {
    fn leaf(start: u32, end: u32, place: usize) -> Self {
        vec![Part { start, end, place }]
    }

    fn join(&self, other: &Self) -> Self {
        self.iter().chain(other).copied().collect()
    }
}

/// More matches of one clause in one text are not looked for: only texts made to be slow have them.
const MAX_MATCHES: usize = 200_000;

impl Spans {
    /// All matches, by start, then end, none twice. `positions` has, for each place, where it stands, ascending.
    pub fn find<P: Parts>(&self, positions: &impl Fn(usize) -> Vec<u32>) -> Vec<Match<P>> {
        match self {
            Spans::Sequence(places) => sequence(places, positions),
            Spans::Any(all) => tidy(all.iter().flat_map(|spans| spans.find(positions)).collect()),
            Spans::Near(first, rest) => rest.iter().fold(first.find(positions), |left, (reach, right)| {
                if left.is_empty() { left } else { near(&left, &right.find(positions), *reach) }
            }),
        }
    }

    /// The numbers of the places it looks at.
    pub fn places(&self) -> Vec<usize> {
        match self {
            Spans::Sequence(places) => places.iter().map(|&(_, place)| place).collect(),
            Spans::Any(all) => all.iter().flat_map(Spans::places).collect(),
            Spans::Near(first, rest) => {
                let mut places = first.places();
                places.extend(rest.iter().flat_map(|(_, spans)| spans.places()));
                places
            }
        }
    }

    /// The longest reach in it, in words.
    pub fn reach(&self) -> u32 {
        match self {
            Spans::Sequence(places) => places.last().map_or(0, |&(offset, _)| offset),
            Spans::Any(all) => all.iter().map(Spans::reach).max().unwrap_or(0),
            Spans::Near(first, rest) => {
                rest.iter().map(|(reach, spans)| reach.distance + spans.reach()).sum::<u32>() + first.reach()
            }
        }
    }
}

fn sequence<P: Parts>(places: &[(u32, usize)], positions: &impl Fn(usize) -> Vec<u32>) -> Vec<Match<P>> {
    let Some((&(_, first), rest)) = places.split_first() else { return Vec::new() };
    let mut starts = positions(first);
    for &(offset, place) in rest {
        let here = positions(place);
        starts.retain(|start| here.binary_search(&(start + offset)).is_ok());
    }
    let length = places.last().map_or(1, |&(offset, _)| offset + 1);
    let leaf = |start| Match { start, end: start + length, parts: P::leaf(start, start + length, first) };
    starts.into_iter().map(leaf).collect()
}

/// The pairs that do not overlap and have fewer than `distance` words between them.
fn near<P: Parts>(left: &[Match<P>], right: &[Match<P>], reach: Reach) -> Vec<Match<P>> {
    let longest = right.iter().map(|m| m.end - m.start).max().unwrap_or(0);
    let mut out = Vec::new();
    for l in left {
        let earliest = if reach.ordered { l.end } else { l.start.saturating_sub(reach.distance + longest) };
        let from = right.partition_point(|r| r.start < earliest);
        for r in right[from..].iter().take_while(|r| r.start < l.end + reach.distance) {
            let between = if r.start >= l.end { Some(r.start - l.end) } else { l.start.checked_sub(r.end) };
            if between.is_some_and(|words| words < reach.distance) {
                out.push(Match { start: l.start.min(r.start), end: l.end.max(r.end), parts: l.parts.join(&r.parts) });
            }
        }
        if out.len() > MAX_MATCHES {
            break;
        }
    }
    tidy(out)
}

fn tidy<P>(mut matches: Vec<Match<P>>) -> Vec<Match<P>> {
    matches.sort_by_key(|m| (m.start, m.end));
    // Matches with the same ends may have different parts; those all are to be highlighted only where P says which.
    if size_of::<P>() == 0 {
        matches.dedup_by_key(|m| (m.start, m.end));
    }
    matches
}
