//! The best of the articles that stage 1 has seen.

use std::cmp::Ordering;

use tantivy::DocAddress;

use super::Candidate;
use super::open::Open;

/// What is known of one article.
#[derive(Clone, Copy, Default)]
pub(super) struct Tally {
    pub score: f32,
    pub has: u32,
}

/// An article that has any of the words.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub at: DocAddress,
    pub tally: Tally,
    /// All bits but [`POOLED`](super::POOLED).
    pub tier: u8,
}

impl Found {
    /// Tier and score as one number, which says who comes first wherever two are not equal: the bits of floats that are
    /// not negative are in their order.
    fn worth(&self) -> u64 {
        u64::from(self.tier) << 32 | u64::from(self.tally.score.to_bits())
    }

    /// With more bits of its tier.
    pub fn candidate(self, tier: u8) -> Candidate {
        let Found { at, tally, .. } = self;
        Candidate {
            at,
            tier: self.tier + tier,
            words: tally.score,
            places: 0.0,
            has: tally.has,
            among_best: false,
            nearly_complete: false,
            placed: false,
        }
    }

    /// Best first; equals by key.
    fn compare(open: &Open, a: &Found, b: &Found) -> Ordering {
        let by_score = b.tier.cmp(&a.tier).then(b.tally.score.total_cmp(&a.tally.score));
        by_score.then_with(|| open.key(a.at).cmp(&open.key(b.at)))
    }
}

/// Keeps the best `size` of what is offered.
pub(super) struct Best<'a> {
    open: &'a Open,
    size: usize,
    kept: Vec<Found>,
    /// What the last of those that are kept for sure is worth; what is worth less is not taken.
    least: u64,
}

impl Best<'_> {
    pub fn new(open: &Open, size: usize) -> Best<'_> {
        Best { open, size: size.max(1), kept: Vec::new(), least: 0 }
    }

    #[inline(always)]
    pub fn offer(&mut self, found: Found) {
        if found.worth() >= self.least {
            self.keep(found);
        }
    }

    #[cold]
    fn keep(&mut self, found: Found) {
        self.kept.push(found);
        if self.kept.len() >= self.size.saturating_mul(2) {
            self.least = shrink(self.open, &mut self.kept, self.size).map_or(0, |last| last.worth());
        }
    }

    /// The best `size`, and the others.
    pub fn take(mut self, size: usize) -> (Vec<Found>, Vec<Found>) {
        shrink(self.open, &mut self.kept, self.size);
        let mut best = self.kept;
        if best.len() <= size {
            return (best, Vec::new());
        }
        best.select_nth_unstable_by(size, |a, b| Found::compare(self.open, a, b));
        let others = best.split_off(size);
        (best, others)
    }
}

/// Leaves the best `size`; gives the last of them where some had to go.
fn shrink(open: &Open, all: &mut Vec<Found>, size: usize) -> Option<Found> {
    if all.len() <= size {
        return None;
    }
    all.select_nth_unstable_by(size - 1, |a, b| Found::compare(open, a, b));
    all.truncate(size);
    all.last().copied()
}
