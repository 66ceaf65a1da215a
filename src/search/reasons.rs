//! A hit and the next → in plain words, why it is here and why it stands above that one.

use std::cmp::Ordering;

use jiff::civil::Date;

use super::collect::Scored;
use super::plan::reading::{Mark, Subject};
use super::query::DateRange;
use super::rank::dated;
use super::searcher::Understood;
use super::{Request, Sort};
use crate::index::analysis::tokens;
use crate::index::{from_days, to_days};
use crate::quotes::Kind;

/// How many forms of words are listed.
const MAX_FORMS: usize = 12;

/// What is true of a hit and bears on its rank.
#[derive(Clone, Debug)]
pub struct Facts {
    scored: Scored,
    /// The forms that matched, the most telling first.
    forms: Vec<Form>,
    /// How many plain words there are, and those that it has not.
    plain: usize,
    missing: Vec<String>,
    /// Of all words that matched, one each: how many words the shortest stretch with all of them has.
    stretch: Option<usize>,
    /// The first word that matched, counted from 1; the headline's come first.
    first: Option<usize>,
    /// In words.
    length: usize,
    /// Of a quote.
    quote: Option<QuoteFacts>,
}

#[derive(Clone, Debug)]
struct QuoteFacts {
    kind: Kind,
    /// Who said it, and how that is known.
    attribution: Option<String>,
}

/// A word as it is written where it matched.
#[derive(Clone, Debug)]
struct Form {
    text: String,
    place: usize,
    times: usize,
    headline: bool,
    /// How many articles have it.
    articles: u64,
    weight: f32,
}

impl Facts {
    pub fn new(asked: &Understood, scored: &Scored, subject: Subject, marks: &[Mark], missing: &[String]) -> Self {
        let positions = Positions::of(subject);
        let mut placed: Vec<(usize, usize)> = marks.iter().map(|mark| (positions.word(mark), mark.place)).collect();
        // Marks come body first.
        placed.sort_unstable();
        let quote = match subject {
            Subject::Article(_) => None,
            Subject::Quote(_, quote) => Some(QuoteFacts {
                kind: quote.kind,
                attribution: quote.speaker.as_ref().map(|speaker| {
                    format!("said by {speaker}: rule {}, confidence {:.2}", quote.rule, quote.confidence)
                }),
            }),
        };
        Facts {
            scored: *scored,
            forms: forms(asked, subject, marks),
            plain: asked.plan.root.plain_words().map_or(0, <[_]>::len),
            missing: missing.to_vec(),
            stretch: shortest_stretch(&placed),
            first: placed.iter().map(|(word, _)| word + 1).min(),
            length: positions.length(),
            quote,
        }
    }

    fn times(&self, place: usize) -> usize {
        self.forms.iter().filter(|form| form.place == place).map(|form| form.times).sum()
    }
}

/// Gathers the facts of a page of hits, in their order, and tells the reasons.
pub struct Reasons {
    sort: Sort,
    /// The speaker asked for, as a name to print; none where none was.
    speaker: Option<String>,
    facts: Vec<Facts>,
    first_rank: usize,
    /// From this value of [`Scored::tier`] on, the speaker has the words in one quote.
    said: u32,
    /// The day or month that the plain words tell, near which articles score higher.
    about: Option<DateRange>,
    /// Whether of two equally good matches the newer comes first.
    newer_first: bool,
}

impl Reasons {
    pub fn of(request: &Request, asked: &Understood) -> Self {
        let speaker = (!asked.speakers.is_empty()).then(|| request.speakers.join(" or "));
        let said = if asked.words.is_empty() { 1 } else { 2 };
        let (sort, first_rank) = (request.sort, request.offset + 1);
        // Equally good articles come by their ids where the words rank them.
        let newer_first = asked.words.is_empty();
        Reasons { sort, speaker, facts: Vec::new(), first_rank, said, about: asked.about, newer_first }
    }

    /// Adds the next hit's; nothing where no explanation was asked for.
    pub fn add(&mut self, facts: Option<Facts>) {
        self.facts.extend(facts);
    }

    /// The lines of each hit.
    pub fn finish(self) -> Vec<Vec<String>> {
        let one = |(i, facts): (usize, &Facts)| {
            let mut lines = self.here(facts);
            if let Some(next) = self.facts.get(i + 1) {
                lines.push(format!("above no. {}: {}", self.first_rank + i + 1, self.above(facts, next)));
            }
            lines
        };
        self.facts.iter().enumerate().map(one).collect()
    }

    /// Whether the speaker asked for has the words in one quote.
    fn is_said(&self, facts: &Facts) -> bool {
        self.speaker.is_some() && facts.quote.is_none() && facts.scored.tier >= self.said
    }

    /// Why it is here.
    fn here(&self, facts: &Facts) -> Vec<String> {
        let mut lines = Vec::new();
        match (facts.plain, &facts.missing[..]) {
            (0, _) => {}
            (all, []) => lines.push(format!("it has all of the {all} plain words")),
            (all, missing) => {
                let has = all - missing.len();
                lines.push(format!("it has {has} of the {all} plain words, not {}", quoted(missing)));
            }
        }
        if self.is_said(facts)
            && let Some(speaker) = &self.speaker
        {
            lines.push(format!("{speaker} said the words in one quote, which ranks first"));
        }
        lines.extend(facts.forms.iter().take(MAX_FORMS).map(form_line));
        if facts.forms.len() > MAX_FORMS {
            lines.push(format!("and {} other forms", facts.forms.len() - MAX_FORMS));
        }
        if let Some(about) = self.about_articles(facts)
            && let Some(day) = facts.scored.day.and_then(from_days)
        {
            lines.push(format!("published {day}, {}", distance_in_words(day, about)));
        }
        lines.extend(facts.quote.as_ref().and_then(|quote| quote.attribution.clone()));
        lines
    }

    /// What the words tell of the day, where it bears on the rank: that of articles by relevance.
    fn about_articles(&self, facts: &Facts) -> Option<DateRange> {
        self.about.filter(|_| self.sort == Sort::Relevance && facts.quote.is_none())
    }

    /// Why it stands above the next: the first thing in which they differ, in the order in which hits are sorted.
    fn above(&self, a: &Facts, b: &Facts) -> String {
        if self.sort != Sort::Relevance {
            return self.by_date(a, b);
        }
        if self.is_said(a) && !self.is_said(b) {
            let speaker = self.speaker.as_deref().unwrap_or("the speaker");
            return format!("{speaker} said the words there in no one quote");
        }
        if a.scored.tier > b.scored.tier {
            if a.missing.is_empty() && !b.missing.is_empty() {
                return format!("that one has not {}", quoted(&b.missing));
            }
            let reported = |facts: &Facts| facts.quote.as_ref().is_some_and(|quote| quote.kind == Kind::Indirect);
            if reported(b) && !reported(a) {
                return "these are the speaker's own words, that one is reported speech".to_string();
            }
        }
        match a.scored.score.total_cmp(&b.scored.score) {
            Ordering::Equal => match (a.scored.day, b.scored.day) {
                (day, other) if day > other && (self.newer_first || a.quote.is_some()) => {
                    format!("as good a match, and newer: {}", days(day, other))
                }
                _ => "as good a match; the order of the two is fixed by their ids".to_string(),
            },
            _ => self.by_score(a, b),
        }
    }

    fn by_date(&self, a: &Facts, b: &Facts) -> String {
        let (day, other) = (a.scored.day, b.scored.day);
        match day.cmp(&other) {
            Ordering::Equal => "of the same day; the order of the two is fixed by their ids".to_string(),
            _ if other.is_none() => "that one has no date".to_string(),
            Ordering::Greater => format!("newer: {}", days(day, other)),
            Ordering::Less => format!("older: {}", days(day, other)),
        }
    }

    /// The scores, and what speaks for the higher one.
    fn by_score(&self, a: &Facts, b: &Facts) -> String {
        let mut reasons = Vec::new();
        if a.missing.len() < b.missing.len() {
            let missing: Vec<String> = b.missing.iter().filter(|word| !a.missing.contains(word)).cloned().collect();
            reasons.push(format!("that one has not {}", quoted(&missing)));
        }
        if let Some(about) = self.about_articles(a)
            && let Some(here) = a.scored.day.and_then(from_days)
        {
            let there = b.scored.day.and_then(from_days);
            if there.is_none_or(|there| nearness(here, about) > nearness(there, about)) {
                reasons.push(format!("nearer to {about}, or sooner after it: {}", days(a.scored.day, b.scored.day)));
            }
        }
        let mut seen = Vec::new();
        for form in &a.forms {
            let (here, there) = (a.times(form.place), b.times(form.place));
            if here > there && !seen.contains(&form.place) {
                reasons.push(format!("“{}” {} here, {} there", form.text, times(here), times(there)));
            }
            seen.push(form.place);
        }
        let headline = |facts: &Facts| facts.forms.iter().any(|form| form.headline);
        if headline(a) && !headline(b) {
            reasons.push("in the headline here, not there".to_string());
        }
        if let (Some(here), Some(there)) = (a.stretch, b.stretch)
            && here < there
            && a.missing.len() <= b.missing.len()
        {
            reasons.push(format!("the words within {here} words of text here, within {there} there"));
        }
        if let (Some(here), Some(there)) = (a.first, b.first)
            && here < there
        {
            reasons.push(format!("first as word {here} here, as word {there} there"));
        }
        if a.length < b.length {
            reasons.push(format!("{} words long, that one {}, so that each counts for more", a.length, b.length));
        }
        if reasons.is_empty() {
            reasons.push("no one thing decides, but weight, order and nearness of the words together".to_string());
        }
        reasons.truncate(4);
        format!("score {:.2} to {:.2}; {}", a.scored.score, b.scored.score, reasons.join("; "))
    }
}

/// How many days after the last of a range, or, below 0, before the first.
fn distance(day: Date, range: DateRange) -> i64 {
    let since = |from: Option<Date>| from.map_or(0, |from| to_days(day) - to_days(from));
    since(range.to).max(0) + since(range.from).min(0)
}

/// What its date adds to an article, of 1.
fn nearness(day: Date, about: DateRange) -> f32 {
    let day = to_days(day);
    let of = |end: Option<Date>| end.map_or(day, to_days);
    dated::nearness(day, (of(about.from), of(about.to)))
}

fn distance_in_words(day: Date, about: DateRange) -> String {
    let s = |count: i64| if count == 1 { "" } else { "s" };
    match distance(day, about) {
        0 if about.from == about.to => "the day told in the query".to_string(),
        0 => format!("within {about}, told in the query"),
        after @ 1.. => format!("{after} day{} after {about}, told in the query", s(after)),
        before => format!("{} day{} before {about}, told in the query", -before, s(-before)),
    }
}

fn days(day: Option<i64>, other: Option<i64>) -> String {
    let text = |day: Option<i64>| day.and_then(from_days).map_or("no date".to_string(), |date| date.to_string());
    format!("{}, that one {}", text(day), text(other))
}

fn quoted(words: &[String]) -> String {
    words.iter().map(|word| format!("“{word}”")).collect::<Vec<_>>().join(", ")
}

fn times(count: usize) -> String {
    match count {
        0 => "never".to_string(),
        1 => "once".to_string(),
        2 => "twice".to_string(),
        count => format!("{count} times"),
    }
}

fn form_line(form: &Form) -> String {
    let headline = match (form.headline, form.times) {
        (false, _) => "",
        (true, 1) => ", in the headline",
        (true, _) => ", also in the headline",
    };
    let s = if form.articles == 1 { "" } else { "s" };
    format!("“{}” {}{headline}; {} article{s} of the index", form.text, times(form.times), form.articles)
}

/// How often each form that matched stands there, the most telling first.
fn forms(asked: &Understood, subject: Subject, marks: &[Mark]) -> Vec<Form> {
    let article = &subject.analysed().article;
    let mut forms: Vec<Form> = Vec::new();
    for mark in marks {
        let text = if mark.headline { &article.headline } else { &article.body };
        let text = text[mark.range.0..mark.range.1].to_lowercase();
        match forms.iter_mut().find(|form| form.text == text) {
            Some(form) => {
                form.times += 1;
                form.headline |= mark.headline;
            }
            None => {
                let place = &asked.plan.places[mark.place];
                let (articles, weight) = (place.articles, place.weight);
                forms.push(Form { text, place: mark.place, times: 1, headline: mark.headline, articles, weight });
            }
        }
    }
    forms.sort_by(|a, b| b.weight.total_cmp(&a.weight).then_with(|| a.text.cmp(&b.text)));
    forms
}

/// Where the words of a subject begin, in bytes.
struct Positions {
    headline: Vec<usize>,
    body: Vec<usize>,
}

impl Positions {
    fn of(subject: Subject) -> Self {
        let article = &subject.analysed().article;
        let starts =
            |text: &str, offset: usize| tokens(text).map(|(range, _)| range.start + offset).collect::<Vec<_>>();
        match subject {
            Subject::Article(_) => Positions { headline: starts(&article.headline, 0), body: starts(&article.body, 0) },
            Subject::Quote(_, quote) => {
                let spans = quote.spans.iter();
                let body = spans.flat_map(|span| starts(&article.body[span.clone()], span.start)).collect();
                Positions { headline: Vec::new(), body }
            }
        }
    }

    /// The number of the word that a mark begins with.
    fn word(&self, mark: &Mark) -> usize {
        let before = |starts: &[usize]| starts.partition_point(|&start| start < mark.range.0);
        if mark.headline { before(&self.headline) } else { self.headline.len() + before(&self.body) }
    }

    fn length(&self) -> usize {
        self.headline.len() + self.body.len()
    }
}

/// How many words the shortest stretch has in which each place stands that stands anywhere; `None` for fewer than two places.
///
/// `placed` has the number of a word and the place that it matches, in the order of the text.
fn shortest_stretch(placed: &[(usize, usize)]) -> Option<usize> {
    let mut last: Vec<(usize, usize)> = Vec::new();
    let mut all: Vec<usize> = placed.iter().map(|&(_, place)| place).collect();
    all.sort_unstable();
    all.dedup();
    if all.len() < 2 {
        return None;
    }
    let mut best = None;
    for &(word, place) in placed {
        last.retain(|&(_, other)| other != place);
        last.push((word, place));
        if last.len() == all.len() {
            let length = word - last[0].0 + 1;
            best = Some(best.map_or(length, |best: usize| best.min(length)));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_to_a_range_of_days_is_that_to_its_nearer_end() {
        let day = |day| Date::constant(2025, 3, day);
        let about = DateRange { from: Some(day(10)), to: Some(day(12)) };
        assert_eq!([9, 10, 12, 15].map(|on| distance(day(on), about)), [-1, 0, 0, 3]);
        assert_eq!(distance_in_words(day(9), about), "1 day before 2025-03-10..2025-03-12, told in the query");
    }

    #[test]
    fn the_shortest_stretch_has_each_place_once() {
        assert_eq!(shortest_stretch(&[(0, 1), (10, 2), (11, 1), (30, 2)]), Some(2));
        assert_eq!(shortest_stretch(&[(0, 1), (7, 2), (9, 3)]), Some(10));
        assert_eq!(shortest_stretch(&[(0, 1), (7, 1)]), None);
        assert_eq!(shortest_stretch(&[(2, 1), (2, 2)]), Some(1));
    }
}
