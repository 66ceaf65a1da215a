//! Body and its marked words → the passages to show: whole sentences where they fit, the best first.

use std::ops::Range;

use super::Passage;
use super::plan::reading::Mark;
use crate::quotes::sentences::Cut;

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
    let text = Text::new(body, &marks);
    let mut scored: Vec<(f32, usize)> = Vec::new();
    for (i, sentence) in text.sentences.iter().enumerate() {
        let score = score(starting_in(&marks, sentence).iter(), weight);
        if score > 0.0 {
            scored.push((score, i));
        }
    }
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let most = if all { usize::MAX } else { MAX_PASSAGES };
    let mut taken: Vec<bool> = vec![false; text.sentences.len()];
    let mut out = Vec::new();
    for (_, i) in scored {
        if out.len() == most {
            break;
        }
        if taken[i] {
            continue;
        }
        let shown = text.around(i, &taken);
        taken[shown.clone()].fill(true);
        let range = text.bytes(&shown);
        let ranges = if fits(body, range.clone()) { vec![range] } else { cut(body, range, &marks, weight, all) };
        let passage = |range: Range<usize>| Passage { highlights: highlights_in(&marks, &range), range };
        out.extend(ranges.into_iter().map(passage).filter(|passage| !passage.highlights.is_empty()));
    }
    out
}

/// A body cut into sentences, with its marks.
struct Text<'a> {
    body: &'a str,
    marks: &'a [&'a Mark],
    /// In bytes.
    sentences: Vec<Range<usize>>,
    /// The paragraph of each sentence.
    paragraphs: Vec<usize>,
}

impl<'a> Text<'a> {
    fn new(body: &'a str, marks: &'a [&'a Mark]) -> Self {
        let cut = Cut::new(body);
        let tokens = cut.sentences();
        let paragraphs = tokens.iter().map(|sentence| cut.paragraph_of(sentence.start)).collect();
        let sentences = tokens.into_iter().map(|sentence| cut.bytes(sentence)).collect();
        Text { body, marks, sentences, paragraphs }
    }

    /// The sentences to show with sentence `i`: those that a mark joins to it, and its neighbours in the same paragraph that are not
    /// shown yet, as far as they fit: what follows, then what goes before.
    fn around(&self, i: usize, taken: &[bool]) -> Range<usize> {
        let mut shown = self.joined(i);
        let is_free = |sentence: usize| !taken[sentence] && self.paragraphs[sentence] == self.paragraphs[i];
        while shown.end < self.sentences.len() && is_free(shown.end) {
            let wider = shown.start..self.joined(shown.end).end;
            if wider.end > shown.end + 1 || !fits(self.body, self.bytes(&wider)) {
                break;
            }
            shown = wider;
        }
        while shown.start > 0 && is_free(shown.start - 1) {
            let wider = self.joined(shown.start - 1).start..shown.end;
            if wider.start + 1 < shown.start || !fits(self.body, self.bytes(&wider)) {
                break;
            }
            shown = wider;
        }
        shown
    }

    /// The sentence with those that a mark joins to it: a phrase may begin in one and end in the next.
    fn joined(&self, i: usize) -> Range<usize> {
        let goes_on = |sentence: usize| {
            let sentence = &self.sentences[sentence];
            starting_in(self.marks, sentence).iter().any(|mark| mark.range.1 > sentence.end)
        };
        let mut joined = i..i + 1;
        while joined.end < self.sentences.len() && goes_on(joined.end - 1) {
            joined.end += 1;
        }
        while joined.start > 0 && goes_on(joined.start - 1) {
            joined.start -= 1;
        }
        joined
    }

    fn bytes(&self, sentences: &Range<usize>) -> Range<usize> {
        self.sentences[sentences.start].start..self.sentences[sentences.end - 1].end
    }
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

/// Those of `marks`, which are in order, that stand whole in a range, as byte ranges of the body; overlapping ones as one. A mark
/// that is longer than any passage is clipped.
pub fn highlights_in(marks: &[&Mark], range: &Range<usize>) -> Vec<Range<usize>> {
    // A phrase may have begun before the range.
    let first = marks.partition_point(|mark| mark.range.0 < range.start);
    let before = marks[..first].iter().rev().take_while(|mark| mark.range.1 > range.start).count();
    let to = marks.partition_point(|mark| mark.range.0 < range.end);
    let shown = marks[first - before..to].iter().filter_map(|mark| {
        let (start, end) = (mark.range.0.max(range.start), mark.range.1.min(range.end));
        let whole = (start, end) == mark.range;
        (start < end && (whole || mark.range.1 - mark.range.0 > LENGTH)).then_some(start..end)
    });
    merged(shown.collect())
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
        // A word may be longer than a passage: it is cut, and its mark with it.
        let end = inside[last].range.1.min(start + LENGTH);
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
    let from = body.floor_char_boundary(at.saturating_sub(LENGTH)).max(least);
    match body[from..at].rfind(char::is_whitespace) {
        Some(space) => from + space + body[from + space..].chars().next().map_or(0, char::len_utf8),
        // A “word” without start is cut.
        None if from > least => at,
        None => least,
    }
}

/// The end of the word at or after `at`, not after `most`.
fn word_end(body: &str, at: usize, most: usize) -> usize {
    let at = body.ceil_char_boundary(at);
    let to = body.ceil_char_boundary(at + LENGTH).min(most);
    match body[at..to].find(char::is_whitespace) {
        Some(space) => at + space,
        // A “word” without end is cut.
        None if to < most => at,
        None => most,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(range: (usize, usize)) -> Mark {
        Mark { headline: false, range, place: 0 }
    }

    #[test]
    fn a_phrase_across_two_sentences_is_shown_whole() {
        let body = "The boat left. It was said. The mayor came. Nobody saw him, as nobody looked.";
        let phrase = body.find("said. The").unwrap();
        let shown = passages(body, &[mark((phrase, phrase + "said. The".len()))], &|_| 1.0, false);
        assert_eq!(&body[shown[0].highlights[0].clone()], "said. The");
        let long = format!("{body} {}", "word ".repeat(300));
        let sentences = long.replace("It was", &"so ".repeat(80)).replace("mayor", &"mayor ".repeat(60));
        let phrase = sentences.find("said. The").unwrap();
        let shown = passages(&sentences, &[mark((phrase, phrase + "said. The".len()))], &|_| 1.0, false);
        assert_eq!(&sentences[shown[0].highlights[0].clone()], "said. The");
    }

    #[test]
    fn a_word_of_any_length_gives_a_passage_of_bounded_length() {
        let long = "ñ".repeat(50_000);
        let body = format!("tax {long} tax {long}");
        let second = body.rfind("tax").unwrap();
        for range in [(0, 3), (4, 4 + long.len()), (second, second + 3), (second + 4, body.len())] {
            for all in [false, true] {
                for passage in passages(&body, &[mark(range)], &|_| 1.0, all) {
                    assert!(passage.range.len() <= 3 * LENGTH, "{range:?}: {:?}", passage.range);
                    let highlight = &passage.highlights[0];
                    assert!(highlight.start >= range.0 && highlight.end <= range.1, "{range:?}: {highlight:?}");
                }
            }
        }
    }
}
