//! Tokens → what stands inside quotation marks.
//!
//! A mark belongs to a family (double, single). Any double mark that stands like a closing one closes any double mark that stands
//! open, as pairs are mixed up in print. What is inside an open pair is its content, other pairs included.

mod headline;
mod nested;
mod nicknames;

use std::ops::Range;

pub(crate) use self::nicknames::is_mark_read_over;
use super::lang::Class;
use super::raya;
use super::text::{Document, Shape, Token};

/// What stands between one pair of marks in one paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// Tokens between the marks; never empty.
    pub inner: Range<usize>,
    /// Tokens with the marks.
    pub outer: Range<usize>,
    /// It has no closing mark, and the next paragraph opens again: one utterance.
    pub continues: bool,
    /// It has its closing mark.
    pub closed: bool,
    /// Its marks are single ones.
    pub single: bool,
}

/// How a mark stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    Open,
    Close,
    Either,
    Neither,
}

/// The marked spans of the body in their order, the outermost ones only.
pub(crate) fn find(document: &Document) -> Vec<Span> {
    let mut spans = find_marked(document);
    if document.language.code == "es" {
        headline::add_single(document, &mut spans);
        raya::add(document, &mut spans);
        nicknames::take_out(document, &mut spans);
    } else {
        headline::add_opening(document, &mut spans);
    }
    spans
}

/// In an article of double marks, fewer tokens in single ones are a term or a title.
const LEAST_SINGLE: usize = 5;

fn find_marked(document: &Document) -> Vec<Span> {
    let double = find_family(document, false);
    let single = find_family(document, true);
    let first = headline::first(document).map_or(0, |line| line.end);
    let in_text = || double.iter().filter(|span| span.outer.start >= first);
    if single.is_empty() || in_text().next().is_none() && first > 0 && single.iter().all(|s| s.outer.start < first) {
        return double;
    }
    let curly: Vec<Span> = single.iter().filter(|s| s.closed && document.str(s.outer.start) == "‘").cloned().collect();
    let nested = in_text().filter(|span| inside(&curly, span)).count();
    match in_text().count() {
        0 => single,
        // An outlet that puts speech in single marks, and what others said inside it in double ones.
        marked if 2 * nested >= marked => merge(single, double),
        marked if single.len() > marked && in_text().all(|span| inside(&single, span)) => merge(single, double),
        // An outlet of double marks: a longer quote has single ones now and then.
        _ => merge(double, curly.into_iter().filter(|s| s.inner.len() >= LEAST_SINGLE).collect()),
    }
}

/// Whether one of the sorted `spans` holds all of `span`.
fn inside(spans: &[Span], span: &Span) -> bool {
    let at = spans.partition_point(|s| s.outer.end < span.outer.end);
    spans.get(at).is_some_and(|s| s.outer.start < span.outer.start)
}

/// `first`, and of `second` what overlaps none of them, in their order.
fn merge(mut first: Vec<Span>, second: Vec<Span>) -> Vec<Span> {
    let apart = |span: &Span| {
        let at = first.partition_point(|s| s.outer.end <= span.outer.start);
        first.get(at).is_none_or(|s| s.outer.start >= span.outer.end)
    };
    let more: Vec<Span> = second.into_iter().filter(apart).collect();
    first.extend(more);
    first.sort_by_key(|span| span.outer.start);
    first
}

fn find_family(document: &Document, single: bool) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    // Where the last quote ends, though its paragraph ended before.
    let mut read = 0;
    for (number, paragraph) in document.paragraphs.iter().enumerate() {
        if let Some(last) = spans.last_mut()
            && last.continues
            && read <= paragraph.start
        {
            last.continues = stand(document, paragraph.start, paragraph.clone(), single).opens();
            if !last.continues
                && let Some(close) = closed_later(document, number, single)
            {
                run_on(document, number, close, single, &mut spans);
                read = close + 1;
            }
        }
        if number == 0 && headline::is_skipped(document, single) || read >= paragraph.end {
            continue;
        }
        paragraph_spans(document, read.max(paragraph.start)..paragraph.end, single, &mut spans);
    }
    if let Some(last) = spans.last_mut() {
        last.continues = false;
    }
    for span in spans.iter_mut().filter(|span| !span.closed && !span.continues) {
        end_before_report(document, span);
    }
    spans
}

/// A quote without its closing mark ends where the reporter's own words are seen to begin: “It is late. Jo Moss said that …
fn end_before_report(document: &Document, span: &mut Span) {
    let inner = span.inner.clone();
    let next = document.sentence_of(inner.start) + 1;
    // Behind the last sentence of a text there is none, and nothing to look at.
    let sentences = document.sentences.get(next..).unwrap_or_default();
    let inside = sentences.iter().take_while(|sentence| sentence.start < inner.end);
    let report = inside.into_iter().find(|sentence| starts_with_reporter(document, sentence.start, inner.end));
    let report = report.map(|sentence| sentence.start);
    let first = cue_inside(document, inner.start..report.unwrap_or(inner.end));
    if let Some(end) = first.or(report).or_else(|| last_cue(document, &inner)) {
        span.inner.end = end;
        span.outer.end = end;
    }
}

/// Jo Moss said, Mr Moss added: a name of two words and more and a verb of speaking.
fn starts_with_reporter(document: &Document, from: usize, end: usize) -> bool {
    const MOST_WORDS: usize = 5;
    let name = (from..end.min(from + MOST_WORDS)).take_while(|&i| is_capital(document, i)).count();
    let behind = from + name;
    // Jo Moss, a spokeswoman for the union, declined
    let described = name >= 2
        && behind + 1 < end
        && document.str(behind) == ","
        && matches!(document.str(behind + 1), "a" | "an" | "the");
    name >= 2 && behind < end && is_said(document, behind) || described
}

/// “It may be four dollars, Moss said on a call. The firm left.: the comma before the cue that ends in the first sentence, where the closing
/// mark is missing.
fn cue_inside(document: &Document, inner: Range<usize>) -> Option<usize> {
    const MOST_WORDS: usize = 4;
    let first = document.sentences.get(document.sentence_of(inner.start))?.end.min(inner.end);
    let says = |comma: &usize| {
        let names = (comma + 1..first).take(MOST_WORDS).take_while(|&i| is_capital(document, i)).count();
        let verb = comma + 1 + names;
        document.str(*comma) == ","
            && names > 0
            && verb < first
            && matches!(document.str(verb), "said" | "says" | "added")
    };
    // Behind the verb the reporter goes on: nothing of the quote follows in its sentence but when and where.
    (inner.start + 2..first).find(says)
}

/// The comma before the last words, where they are the cue of what is before them: “It is late, said Moss.
fn last_cue(document: &Document, inner: &Range<usize>) -> Option<usize> {
    const MOST_WORDS: usize = 6;
    let stop = inner.end - 1;
    if document.str(stop) != "." {
        return None;
    }
    let comma = (inner.start + 1..stop).rev().take(MOST_WORDS).find(|&i| document.str(i) == ",")?;
    let named = |range: Range<usize>| !range.is_empty() && range.clone().all(|i| is_capital(document, i));
    let inverted = is_said(document, comma + 1) && (comma + 2 == stop || named(comma + 2..stop));
    let straight = stop > comma + 2 && is_said(document, stop - 1) && named(comma + 1..stop - 1);
    (inverted || straight).then_some(comma)
}

fn is_capital(document: &Document, i: usize) -> bool {
    document.tokens[i].capital && document.tokens[i].shape == Shape::Word
}

/// A finite verb of speaking: said.
fn is_said(document: &Document, i: usize) -> bool {
    let class = document.class(i);
    !document.tokens[i].capital && class.is(Class::SAY) && class.is(Class::FINITE) && !class.is(Class::NOUN)
}

/// A quote of more paragraphs than this has lost its closing mark.
const MOST_PARAGRAPHS: usize = 8;

/// The mark that closes, from paragraph `number` on, a quote which Spanish papers open once and close once over several paragraphs:
/// the first mark there is, and one that cannot open.
fn closed_later(document: &Document, number: usize, single: bool) -> Option<usize> {
    if document.language.code != "es" || single {
        return None;
    }
    let paragraphs = &document.paragraphs[number..];
    let marked = |p: &Range<usize>| p.clone().find(|&i| is_double(document.str(i))).map(|i| (i, p.clone()));
    let (mark, paragraph) = paragraphs.iter().take(MOST_PARAGRAPHS).find_map(marked)?;
    let closes = stand_given(document, mark, paragraph.clone(), single, None) == Stand::Close;
    (closes && mark > paragraph.start).then_some(mark)
}

/// Adds what the quote that is open has in the paragraphs from `number` on, up to its mark `close`.
fn run_on(document: &Document, number: usize, close: usize, single: bool, spans: &mut Vec<Span>) {
    if let Some(last) = spans.last_mut() {
        last.continues = true;
    }
    for paragraph in document.paragraphs[number..].iter().take_while(|p| p.start < close) {
        let closed = close < paragraph.end;
        let (inner, end) =
            if closed { (paragraph.start..close, close + 1) } else { (paragraph.clone(), paragraph.end) };
        spans.push(Span { inner, outer: paragraph.start..end, continues: !closed, closed, single });
    }
}

impl Stand {
    fn opens(self) -> bool {
        matches!(self, Stand::Open | Stand::Either)
    }

    fn closes(self) -> bool {
        matches!(self, Stand::Close | Stand::Either)
    }
}

fn paragraph_spans(document: &Document, paragraph: Range<usize>, single: bool, spans: &mut Vec<Span>) {
    let mut open: Option<usize> = None;
    let mut nested = 0;
    let tokens = paragraph.clone().zip(&document.tokens[paragraph.clone()]);
    for i in tokens.filter(|(_, token)| token.shape == Shape::Mark).map(|(i, _)| i) {
        let stand = stand_given(document, i, paragraph.clone(), single, open);
        match open {
            None if stand.opens() && !(stand == Stand::Either && document.str(i) == "“") => open = Some(i),
            None => {}
            Some(from) if !single && nested::is_within(document, from, i, paragraph.end) => {}
            Some(from) if !single && nested::opens_at_once(document, from, i, paragraph.clone()) => nested += 1,
            Some(_) if stand.closes() && nested > 0 => nested -= 1,
            Some(from) if stand.closes() => {
                push(spans, from, i, true, single);
                open = None;
            }
            // A second opening mark: the first one was never closed, unless two closing ones follow.
            Some(from) if stand == Stand::Open => {
                if nested::closes_inside(document, i, paragraph.clone()) {
                    nested += 1;
                } else {
                    let end = last_sentence_end(document, from, i);
                    push(spans, from, end, false, single);
                    open = Some(i);
                    nested = 0;
                }
            }
            Some(_) => {}
        }
    }
    // Pell said: ‘X.¶ ‘Y.’: a single mark that opens behind a pause, and again at the head of the next paragraph
    let goes_on = |from: usize| {
        let next = paragraph.end
            ..document.paragraphs.get(document.paragraph_of(paragraph.end)).map_or(paragraph.end, |p| p.end);
        from > paragraph.start
            && matches!(document.str(from - 1), ":" | ",")
            && !next.is_empty()
            && stand(document, next.start, next.clone(), true) == Stand::Open
    };
    if let Some(from) = open
        && (!single || from == paragraph.start || goes_on(from))
    {
        push(spans, from, paragraph.end, false, single);
        if let Some(last) = spans.last_mut() {
            last.continues = true;
        }
    }
}

fn push(spans: &mut Vec<Span>, open: usize, close: usize, closed: bool, single: bool) {
    if open + 1 < close {
        let end = if closed { close + 1 } else { close };
        spans.push(Span { inner: open + 1..close, outer: open..end, continues: false, closed, single });
    }
}

/// The end of the last sentence that ends between `from` and `before`; `before` if none does.
fn last_sentence_end(document: &Document, from: usize, before: usize) -> usize {
    let sentence = document.sentence_of(before);
    match document.sentences.get(sentence) {
        Some(s) if s.start > from + 1 => s.start,
        _ => before,
    }
}

fn is_double(mark: &str) -> bool {
    matches!(mark, "\"" | "“" | "”" | "„" | "‟" | "«" | "»" | "''" | "``" | "‘‘" | "’’" | "‹" | "›")
}

/// How mark `i` stands, with what is open now.
fn stand_given(document: &Document, i: usize, paragraph: Range<usize>, single: bool, open: Option<usize>) -> Stand {
    match (document.str(i), open.map(|o| document.str(o))) {
        ("“", Some("„" | "‚")) | ("«", Some("»")) | ("‹", Some("›")) => Stand::Close,
        ("»", Some("»")) => Stand::Open,
        (_, Some(_)) => match stand(document, i, paragraph, single) {
            Stand::Either => Stand::Close,
            stand => stand,
        },
        (mark, None) if is_straight(mark) => match stand(document, i, paragraph.clone(), single) {
            Stand::Close if opens_glued(document, i, paragraph.end) => Stand::Open,
            stand => stand,
        },
        ("“", None) if opens_glued(document, i, paragraph.end) => Stand::Open,
        _ => stand(document, i, paragraph, single),
    }
}

fn is_straight(mark: &str) -> bool {
    matches!(mark, "\"" | "″" | "''")
}

/// `its end."We won", she said`: nothing is open, words are glued behind the mark, and what may close them follows.
fn opens_glued(document: &Document, i: usize, end: usize) -> bool {
    let glued = |t: &Token| !t.space_before && (matches!(t.shape, Shape::Word | Shape::Number));
    let turned = i + 1 < end && matches!(document.str(i + 1), "¿" | "¡") && !document.tokens[i + 1].space_before;
    (turned || document.tokens[..end].get(i + 1).is_some_and(glued))
        && (i + 1..end).find(|&k| is_double(document.str(k))).is_some_and(|k| !document.tokens[k].space_before)
}

/// `"We won ", she said`: a stop or comma follows, and no dots that stand for words left out.
fn ends_before(document: &Document, i: usize, end: usize) -> bool {
    let dots = |k: usize| k < end && document.str(k) == ".";
    i + 1 < end && matches!(document.str(i + 1), "," | "." | ";") && !(dots(i + 1) && dots(i + 2))
}

/// How mark `i` stands by itself.
fn stand(document: &Document, i: usize, paragraph: Range<usize>, single: bool) -> Stand {
    let Some(token) = document.tokens.get(i).filter(|t| t.shape == Shape::Mark) else { return Stand::Neither };
    let next = document.tokens.get(i + 1).filter(|_| i + 1 < paragraph.end);
    let space_after = next.is_none_or(|t| t.space_before);
    let at_start = i == paragraph.start;
    let before = (!at_start).then(|| document.tokens[i - 1]);
    let space_before = token.space_before || at_start;
    let shape = match (space_before, space_after) {
        (true, false) if !at_start && ends_before(document, i, paragraph.end) => Stand::Close,
        (true, false) => Stand::Open,
        (false, true) => Stand::Close,
        (true, true) if at_start => Stand::Open,
        (true, true) => Stand::Either,
        // Glued on both sides: to a bracket or dash, or a lost space.
        (false, false) => match (before.map(|t| t.shape), next.map(|t| t.shape)) {
            (_, Some(Shape::Punctuation)) => Stand::Close,
            (Some(Shape::Punctuation), Some(Shape::Word | Shape::Number)) => {
                if matches!(document.str(i - 1), "(" | "[" | "—" | "–" | "-" | "/" | ":") {
                    Stand::Open
                } else {
                    Stand::Close
                }
            }
            _ => Stand::Either,
        },
    };
    let mark = document.str(i);
    if !single {
        return match mark {
            "“" if shape == Stand::Close => Stand::Either,
            "“" | "„" | "‟" | "``" | "‘‘" => Stand::Open,
            "«" if shape == Stand::Close && !(i > 0 && document.str(i - 1) == ":") => Stand::Close,
            "«" => Stand::Open,
            "”" | "’’" if shape == Stand::Open => Stand::Either,
            "»" if shape == Stand::Open => Stand::Either,
            "”" | "’’" | "»" => Stand::Close,
            "\"" | "″" | "''" if is_inches(document, i, before, shape) => Stand::Neither,
            "\"" | "″" | "''" => shape,
            _ => Stand::Neither,
        };
    }
    match mark {
        "‘" | "‚" | "`" | "‹" if shape == Stand::Open => Stand::Open,
        "‹" => Stand::Open,
        "›" => Stand::Close,
        "'" | "’" | "´" => match shape {
            Stand::Open if mark == "'" && (!elides(document, i + 1) || counts(document, i + 1, paragraph.end)) => {
                Stand::Open
            }
            Stand::Close if !is_plural_possessive(document, i, paragraph.end) => Stand::Close,
            _ => Stand::Neither,
        },
        _ => Stand::Neither,
    }
}

/// `6'2"`, `a 5" pipe`: a number stands right before and the mark cannot open.
fn is_inches(document: &Document, i: usize, before: Option<Token>, shape: Stand) -> bool {
    before.is_some_and(|t| t.shape == Shape::Number)
        && !document.tokens[i].space_before
        && shape != Stand::Open
        && i >= 2
        // “by 2017”
        && before.is_some_and(|t| t.end - t.start < 4)
        && matches!(document.str(i - 2), "'" | "’" | "′" | "by" | "x")
}

/// `'90s`, `'em`, `'til`: the apostrophe stands for what is left out.
fn elides(document: &Document, i: usize) -> bool {
    document.tokens.get(i).is_some_and(|t| {
        t.shape == Shape::Number
            || ["em", "til", "tis", "twas", "cause", "round", "n", "bout", "nuff"]
                .iter()
                .any(|w| document.text[t.start..t.end].eq_ignore_ascii_case(w))
    })
}

/// `'14 years of want'`: a number of things, and no year, with a mark behind them that closes.
fn counts(document: &Document, i: usize, end: usize) -> bool {
    const MOST_TOKENS: usize = 40;
    let number = document.tokens[i].shape == Shape::Number;
    let things =
        number && i + 1 < end && document.tokens[i + 1].shape == Shape::Word && document.tokens[i + 1].space_before;
    let closes = |j: usize| document.str(j) == "'" && !document.tokens[j].space_before;
    let opens = |j: usize| document.str(j) == "'" && document.tokens[j].space_before;
    let next = (i + 1..end.min(i + MOST_TOKENS)).find(|&j| opens(j) || closes(j));
    let many = things && document.str(i + 1).ends_with('s') && !document.tokens[i + 1].capital;
    many && next.is_some_and(|j| closes(j) && !document.str(j - 1).ends_with('s'))
}

/// `the workers' union`: a closing single mark after an s, with a small word behind it, while a better closing mark may follow.
fn is_plural_possessive(document: &Document, i: usize, end: usize) -> bool {
    i > 0
        && document.str(i - 1).ends_with(['s', 'S'])
        && i + 1 < end
        && document.tokens[i + 1].shape == Shape::Word
        && !document.tokens[i + 1].capital
        && (i + 1..end.min(i + 60)).any(|j| matches!(document.str(j), "'" | "’") && !document.tokens[j].space_before)
}

#[cfg(test)]
mod tests;
