//! Reporting words behind or in the midst of what they report: *…, she said*; *…, said Smith*; *according to …*.

use std::ops::Range;

use super::content::before_stop;
use super::{Found, Page, verbs};
use crate::quotes::attribution::clause;
use crate::quotes::lang::Class;
use crate::quotes::lang::en_reporting::{Form, Frames, Role};

/// The report of the cue at item `k` whose content starts at `from` or later.
pub(super) fn find(page: &Page, k: usize, sentence: Range<usize>, from: usize) -> Option<Found> {
    if matches!(page.scene.str(k), "according" | "According") {
        return according(page, k, sentence, from);
    }
    let report = page.reports[k];
    if !report.frames(Role::Active).is(Frames::FLOAT) || report.has(Form::Gerund) {
        return None;
    }
    inverted(page, k, &sentence, from).or_else(|| floating(page, k, &sentence, from))
}

/// *…, according to S.*; *According to S, …*
fn according(page: &Page, k: usize, sentence: Range<usize>, from: usize) -> Option<Found> {
    let scene = page.scene;
    if scene.str(k + 1) != "to" {
        return None;
    }
    let end = before_stop(page, sentence.end);
    let mention = clause::phrase_starting(scene, k + 2, end)?;
    let comma = (mention.end..end).find(|&p| scene.str(p) == ",");
    let start = opening(page, sentence.start.max(from), k);
    let before = start..without_comma(page, k, start);
    let after = comma.map_or(end..end, |comma| comma + 1..end);
    let contents = if before.len() >= 3 { vec![before] } else { vec![after] };
    report(contents, mention, k..k + 2, "according")
}

/// *…, said S*
fn inverted(page: &Page, k: usize, sentence: &Range<usize>, from: usize) -> Option<Found> {
    let scene = page.scene;
    if k < from + 4 || scene.str(k - 1) != "," || !(scene.is(k, Class::FINITE)) {
        return None;
    }
    let end = before_stop(page, sentence.end);
    let mention = clause::phrase_starting(scene, k + 1, end)?;
    if !(mention.end >= end
        || matches!(scene.str(mention.end), "," | "(" | "of" | "in" | "on" | "who" | "at")
        || scene.is(mention.end, Class::PREPOSITION))
    {
        return None;
    }
    let start = opening(page, from, k);
    let content = start..k - 1;
    if !has_verb(page, content.clone()) {
        return None;
    }
    report(vec![content], mention, k..k + 1, "inverted")
}

/// *…, S said*; *…, S said, …*
fn floating(page: &Page, k: usize, sentence: &Range<usize>, from: usize) -> Option<Found> {
    let scene = page.scene;
    if !verbs::reports(page, k, from) {
        return None;
    }
    let mention = verbs::subject(page, k, from)?;
    if mention.start > from && scene.str(mention.start - 1).eq_ignore_ascii_case("as") {
        return as_reported(page, k, sentence, from, mention);
    }
    if mention.start < from + 2 || scene.str(mention.start - 1) != "," || scene.is(mention.start, Class::RELATIVE) {
        return None;
    }
    let end = before_stop(page, sentence.end);
    let stop = (k + 1..end.min(k + 12)).find(|&p| scene.str(p) == ",").unwrap_or(end);
    if stop > k + 10 || !is_adverbial(page, k + 1..stop) {
        return None;
    }
    let start = opening(page, from, k);
    let before = start..mention.start - 1;
    if stop + 1 < end {
        // In the midst: what stands before may be a mere “Still”.
        let after = stop + 1..end;
        if page.said[after.clone()].contains(&true) || scene.is(stop + 1, Class::AND) {
            return report(vec![before], mention, k..k + 1, "midst");
        }
        if !scene.is(stop + 1, Class::GERUND) && !page.reports[stop + 1].has(Form::Gerund) {
            let contents = if before.len() > 2 { vec![before, after] } else { vec![after] };
            return report(contents, mention, k..k + 1, "midst");
        }
    }
    if !has_verb(page, before.clone()) {
        return None;
    }
    report(vec![before], mention, k..k + 1, "floating")
}

/// *As S reported, …*; *…, as S noted*
fn as_reported(page: &Page, k: usize, sentence: &Range<usize>, from: usize, mention: Range<usize>) -> Option<Found> {
    let scene = page.scene;
    let end = before_stop(page, sentence.end);
    let comma = (k + 1..end.min(k + 12)).find(|&p| scene.str(p) == ",");
    let start = opening(page, from, k);
    if mention.start - 1 <= start {
        let after = comma? + 1..end;
        return report(vec![after], mention, k..k + 1, "as-reported");
    }
    let before = start..mention.start - 1;
    if scene.str(before.end - 1) != "," || comma.is_none() && k + 1 < end || !has_verb(page, before.clone()) {
        return None;
    }
    let before = before.start..before.end - 1;
    report(vec![before], mention, k..k + 1, "as-reported")
}

fn report(contents: Vec<Range<usize>>, mention: Range<usize>, cue: Range<usize>, rule: &'static str) -> Option<Found> {
    let contents: Vec<_> = contents.into_iter().filter(|c| c.len() >= 2).collect();
    if contents.is_empty() {
        return None;
    }
    Some(Found { contents, mention: Some(mention), cue, rule })
}

/// Whether only an adverbial stands here: nothing, on Monday, in a statement.
fn is_adverbial(page: &Page, items: Range<usize>) -> bool {
    let scene = page.scene;
    let n = items.start;
    items.is_empty()
        || scene.is(n, Class::PREPOSITION.or(Class::TIME))
        || clause::is_adverb(scene, n)
        || matches!(scene.str(n), "last" | "this")
        || (page.reports[n - 1].frames(Role::Told) != Frames::default()
            && !items.clone().any(|p| verbs::acts(page, p, n)))
}

/// Where what is said starts: behind *But*, *And*, *Still,*.
fn opening(page: &Page, from: usize, to: usize) -> usize {
    let scene = page.scene;
    let mut k = from;
    while k < to && (scene.is(k, Class::AND) || !scene.is_word(k)) && !scene.is_quote(k) {
        k += 1;
    }
    k
}

fn without_comma(page: &Page, k: usize, from: usize) -> usize {
    if k > from && page.scene.str(k - 1) == "," { k - 1 } else { k }
}

fn has_verb(page: &Page, items: Range<usize>) -> bool {
    let from = items.start;
    items.clone().any(|k| verbs::acts(page, k, from))
}
