//! Body and its marked words → the passages to show: whole sentences where they fit, the best first.

use std::ops::Range;

use super::Passage;
use super::plan::reading::Mark;
use crate::quotes::text::Document;

/// About how many characters a passage has; a sentence that is longer is cut.
const LENGTH: usize = 280;
/// How many passages there are, unless all are wanted.
const MAX_PASSAGES: usize = 2;

/// The passages of `body`. `weight` says how telling each place of the plan is.
pub fn passages(body: &str, marks: &[Mark], weight: &dyn Fn(usize) -> f32, all: bool) -> Vec<Passage> {
    let marks: Vec<&Mark> = marks.iter().filter(|mark| !mark.headline).collect();
    if marks.is_empty() {
        return Vec::new();
    }
    let document = Document::new(body);
    let sentences: Vec<Range<usize>> = document.sentences.iter().map(|s| document.bytes(s.clone())).collect();
    let paragraph = |sentence: usize| document.paragraph_of(document.sentences[sentence].start);
    let mut scored: Vec<(f32, usize)> = Vec::new();
    for (i, sentence) in sentences.iter().enumerate() {
        let score = score(starting_in(&marks, sentence).iter(), weight);
        if score > 0.0 {
            scored.push((score, i));
        }
    }
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let most = if all { usize::MAX } else { MAX_PASSAGES };
    let mut taken: Vec<bool> = vec![false; sentences.len()];
    let mut out = Vec::new();
    for (_, i) in scored {
        if out.len() == most {
            break;
        }
        if taken[i] {
            continue;
        }
        let (mut first, mut last) = (i, i);
        taken[i] = true;
        // The neighbours in the same paragraph, as far as they fit: what follows, then what goes before.
        while last + 1 < sentences.len()
            && !taken[last + 1]
            && paragraph(last + 1) == paragraph(i)
            && fits(body, sentences[first].start..sentences[last + 1].end)
        {
            last += 1;
            taken[last] = true;
        }
        while first > 0
            && !taken[first - 1]
            && paragraph(first - 1) == paragraph(i)
            && fits(body, sentences[first - 1].start..sentences[last].end)
        {
            first -= 1;
            taken[first] = true;
        }
        let range = sentences[first].start..sentences[last].end;
        let ranges = if fits(body, range.clone()) { vec![range] } else { cut(body, range, &marks, weight, all) };
        for range in ranges {
            let highlights = highlights_in(&marks, &range);
            out.push(Passage { range, highlights });
        }
    }
    out
}

fn fits(body: &str, range: Range<usize>) -> bool {
    range.len() <= LENGTH || body[range].chars().count() <= LENGTH
}

/// Different words count in full, repeated ones a little.
fn score<'a>(marks: impl Iterator<Item = &'a &'a Mark>, weight: &dyn Fn(usize) -> f32) -> f32 {
    let mut seen: Vec<usize> = Vec::new();
    let mut score = 0.0;
    for mark in marks {
        let new = !seen.contains(&mark.place);
        score += weight(mark.place).max(0.01) * if new { 1.0 } else { 0.05 };
        if new {
            seen.push(mark.place);
        }
    }
    score
}

/// Those of `marks`, which are in order, that start in a range of the body.
fn starting_in<'a>(marks: &'a [&'a Mark], range: &Range<usize>) -> &'a [&'a Mark] {
    let from = marks.partition_point(|mark| mark.range.0 < range.start);
    let to = marks.partition_point(|mark| mark.range.0 < range.end);
    &marks[from..to]
}

/// Those of `marks`, which are in order, that stand in a range, clipped to it, as byte ranges of the body; overlapping ones as one.
pub fn highlights_in(marks: &[&Mark], range: &Range<usize>) -> Vec<Range<usize>> {
    // A phrase may have begun before the range.
    let first = marks.partition_point(|mark| mark.range.0 < range.start);
    let before = marks[..first].iter().rev().take_while(|mark| mark.range.1 > range.start).count();
    let to = marks.partition_point(|mark| mark.range.0 < range.end);
    let clipped = marks[first - before..to].iter().filter_map(|mark| {
        let (start, end) = (mark.range.0.max(range.start), mark.range.1.min(range.end));
        (start < end).then_some(start..end)
    });
    merged(clipped.collect())
}

/// Ranges in order, overlapping ones as one.
pub fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut out: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match out.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => out.push(range),
        }
    }
    out
}

/// The best stretch of a sentence that is too long, cut between words; all stretches with marks where all are wanted.
fn cut(
    body: &str,
    sentence: Range<usize>,
    marks: &[&Mark],
    weight: &dyn Fn(usize) -> f32,
    all: bool,
) -> Vec<Range<usize>> {
    let inside = starting_in(marks, &sentence);
    let mut windows: Vec<(f32, Range<usize>)> = Vec::new();
    let mut at = 0;
    while at < inside.len() {
        let start = inside[at].range.0;
        let last = inside[at..].iter().take_while(|m| m.range.1 <= start + LENGTH - 80).count().max(1) + at - 1;
        let end = inside[last].range.1.max(start);
        let spare = LENGTH.saturating_sub(end - start);
        let from = word_start(body, start.saturating_sub(spare / 3).max(sentence.start), sentence.start);
        let to = word_end(body, (from + LENGTH).max(end).min(sentence.end), sentence.end);
        windows.push((score(inside[at..=last].iter(), weight), from..to));
        at = if all { last + 1 } else { at + 1 };
    }
    if all {
        return windows.into_iter().map(|(_, range)| range).collect();
    }
    let best = windows.into_iter().reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map(|(_, range)| vec![range]).unwrap_or_default()
}

/// The start of the word at or before `at`, not before `least`.
fn word_start(body: &str, at: usize, least: usize) -> usize {
    let at = body.floor_char_boundary(at);
    match body[least..at].rfind(char::is_whitespace) {
        Some(space) => least + space + body[least + space..].chars().next().map_or(0, char::len_utf8),
        // A “word” without start is cut.
        None if at - least > LENGTH => at,
        None => least,
    }
}

/// The end of the word at or after `at`, not after `most`.
fn word_end(body: &str, at: usize, most: usize) -> usize {
    let at = body.ceil_char_boundary(at);
    let space = body[at..most].find(char::is_whitespace).map_or(most, |space| at + space);
    // A “word” without end is cut.
    body.ceil_char_boundary(space.min(at + LENGTH)).min(most)
}
