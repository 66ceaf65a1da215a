//! Who types a day with the words, or pastes a post that ends in one, looks for what was written then: news comes out on the
//! day of what it tells, or in the days after it. A prior on the date of publication, as in Li & Croft (2003), around the day told.

use super::Candidate;
use super::open::Open;
use super::words::Words;

/// What the very day adds, as a share of the weight of a query of one word; it falls with the root of the query's length, so
/// that it outweighs one word of a few, and a fifth of a pasted post.
const DATED: f32 = 1.3;
/// So many days after it, an article gets half of that; so many before it, as well: clocks differ, and papers date ahead.
const AFTER: f32 = 10.0;
const BEFORE: f32 = 1.0;

/// Adds to each how near its date is to these days, the first and the last. An article without a date gets nothing.
pub(super) fn add(open: &Open, words: &Words, about: (i64, i64), candidates: &mut [Candidate]) {
    let most = DATED * words.weight() / (words.terms.len() as f32).sqrt();
    for candidate in candidates {
        let published = &open.segment(candidate.at).published;
        let day = published.as_ref().and_then(|published| published.first(candidate.at.doc_id));
        candidate.words += day.map_or(0.0, |day| most * nearness(day, about));
    }
}

/// 1 from the first to the last day, then less and less.
pub(in crate::search) fn nearness(day: i64, (first, last): (i64, i64)) -> f32 {
    let (after, before) = ((day - last).max(0) as f32, (first - day).max(0) as f32);
    1.0 / (1.0 + after / AFTER + before / BEFORE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_after_a_day_is_nearer_to_it_than_what_comes_before() {
        let of = |day| nearness(day, (100, 129));
        assert_eq!([of(100), of(115), of(129)], [1.0; 3]);
        assert_eq!((of(139), of(99)), (0.5, 0.5));
        assert!(of(130) > of(131) && of(131) > of(98));
    }
}
