//! Plan + stored text → whether it matches, and which words of it do: what is highlighted.

use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;

use super::matcher::lies_within;
use super::spans::{Match, Part, Spans};
use super::{Clause, Found, Joint, Plan, Within};
use crate::fold::fold;
use crate::index::analysis::{GAP, stem, tokens_beginning};
use crate::quotes::sentences::Cut;
use crate::quotes::{AnalysedArticle, Quote};

/// Words that satisfied a clause.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// Of the headline, else of the body.
    pub headline: bool,
    /// In bytes.
    pub range: (usize, usize),
    /// The first place of the plan that they match.
    pub place: usize,
}

/// A plan made ready to read texts.
pub struct Reader {
    plan: Arc<Plan>,
    words: FxHashMap<String, Vec<usize>>,
    stems: FxHashMap<String, Vec<usize>>,
    /// The first bytes of all of them: no stemmer changes a word's first letter, so that others need not even be folded.
    initials: [bool; 256],
    /// The first bytes of the stems.
    stem_initials: [bool; 256],
}

/// A text's places: where in it each place of the plan stands.
pub struct Text {
    /// Position of the first word, and the byte ranges of all, for each section.
    sections: Vec<(u32, Vec<Range<usize>>)>,
    /// By place, ascending.
    positions: Vec<Vec<u32>>,
    /// Sections 0 is a headline, and has so many words.
    headline: Option<u32>,
}

/// What a plan is held against.
#[derive(Clone, Copy)]
pub enum Subject<'a> {
    Article(&'a AnalysedArticle),
    Quote(&'a AnalysedArticle, &'a Quote),
}

impl<'a> Subject<'a> {
    pub fn analysed(self) -> &'a AnalysedArticle {
        match self {
            Subject::Article(analysed) | Subject::Quote(analysed, _) => analysed,
        }
    }
}

impl Reader {
    /// Dear where the plan has wildcards: one reader is for many texts.
    pub fn new(plan: &Arc<Plan>) -> Self {
        let (mut words, mut stems) = (FxHashMap::<String, Vec<usize>>::default(), FxHashMap::default());
        let (mut initials, mut stem_initials) = ([false; 256], [false; 256]);
        let first = |word: &String| usize::from(word.as_bytes().first().copied().unwrap_or(0));
        for (i, place) in plan.places.iter().enumerate() {
            for word in &place.words {
                words.entry(word.clone()).or_default().push(i);
                initials[first(word)] = true;
            }
            for stem in &place.stems {
                stems.entry(stem.clone()).or_insert_with(Vec::new).push(i);
                initials[first(stem)] = true;
                stem_initials[first(stem)] = true;
            }
        }
        Reader { plan: plan.clone(), words, stems, initials, stem_initials }
    }

    /// Whether the subject satisfies the clause; looks no further than it must.
    pub fn holds(&self, clause: &Clause, subject: Subject) -> bool {
        match (clause, subject) {
            (Clause::Sentence(joint, within), Subject::Article(_)) => self.has_sentence(joint, *within, subject),
            _ => self.read_clause(clause, subject).is_some(),
        }
    }

    /// Paragraph by paragraph, which no sentence crosses, up to the first that has it.
    fn has_sentence(&self, joint: &Joint, within: Within, subject: Subject) -> bool {
        let article = &subject.analysed().article;
        let language = article.language.as_deref();
        let mut headline = None;
        let (mut first, mut at) = (0, 0);
        let paragraphs = article.body.split_inclusive('\n');
        for (i, stretch) in std::iter::once(article.headline.as_str()).chain(paragraphs).enumerate() {
            let mut text = self.no_text();
            text.headline = headline;
            let words = self.section(&mut text, language, stretch, at, first);
            if i == 0 {
                headline = Some(words);
                text.headline = headline;
            }
            let held = Held { reader: self, subject, text, article: None };
            let has = |stretch: &Range<u32>| held.joint(joint, within, stretch).is_some();
            // Sentences are looked for only in the paragraphs that have all the words: to find them takes longest.
            if has(&(first..first + words)) && sentences(stretch, at, &held.text.sections[0]).iter().any(has) {
                return true;
            }
            (first, at) = if i == 0 { (words + GAP as u32, 0) } else { (first + words, at + stretch.len()) };
        }
        false
    }

    fn no_text(&self) -> Text {
        Text { sections: Vec::new(), positions: vec![Vec::new(); self.plan.places.len()], headline: None }
    }

    /// Whether the subject satisfies a clause of the plan; if so, the words that did, none of them twice.
    pub fn read_clause(&self, clause: &Clause, subject: Subject) -> Option<Vec<Mark>> {
        self.hold(subject).read(clause)
    }

    /// Reads the words of a subject, to hold them against several clauses of the plan.
    pub fn hold<'a>(&'a self, subject: Subject<'a>) -> Held<'a> {
        Held { reader: self, subject, text: self.text(subject), article: None }
    }

    fn text(&self, subject: Subject) -> Text {
        let analysed = subject.analysed();
        let article = &analysed.article;
        let language = article.language.as_deref();
        let mut text = self.no_text();
        match subject {
            Subject::Article(_) => {
                let words = self.section(&mut text, language, &article.headline, 0, 0);
                text.headline = Some(words);
                self.section(&mut text, language, &article.body, 0, words + GAP as u32);
            }
            Subject::Quote(_, quote) => {
                let mut position = 0;
                for span in &quote.spans {
                    let words = self.section(&mut text, language, &article.body[span.clone()], span.start, position);
                    position += words + GAP as u32;
                }
            }
        }
        text
    }

    /// Adds a stretch of text that stands at byte `offset` of the whole; gives the number of its words.
    fn section(&self, text: &mut Text, language: Option<&str>, stretch: &str, offset: usize, first: u32) -> u32 {
        let mut ranges = Vec::new();
        for (range, word) in tokens_beginning(stretch, &self.initials) {
            let position = first + ranges.len() as u32;
            let surface = &stretch[range.clone()];
            ranges.push(range.start + offset..range.end + offset);
            let Some(word) = word else { continue };
            for &place in self.words.get(&*word).into_iter().flatten() {
                if self.plan.places[place].surface.as_ref().is_none_or(|typed| written_alike(typed, surface)) {
                    text.positions[place].push(position);
                }
            }
            if self.stem_initials[usize::from(word.as_bytes()[0])]
                && let Some(places) = self.stems.get(stem(language, &word).as_str())
            {
                places.iter().for_each(|&place| text.positions[place].push(position));
            }
        }
        let words = ranges.len() as u32;
        text.sections.push((first, ranges));
        words
    }
}

/// The same letters, accents and case; apostrophes may be straight or curly.
fn written_alike(typed: &str, written: &str) -> bool {
    let normal =
        |text: &str| text.nfc().map(|c| if matches!(c, '’' | '‘' | 'ʼ') { '\'' } else { c }).collect::<String>();
    normal(typed) == normal(written)
}

/// A subject that is being read.
pub struct Held<'a> {
    reader: &'a Reader,
    subject: Subject<'a>,
    text: Text,
    /// Of a quote: the article that it stands in, read when it is first needed.
    article: Option<Box<Held<'a>>>,
}

impl Held<'_> {
    /// As [`Reader::read_clause`].
    pub fn read(&mut self, clause: &Clause) -> Option<Vec<Mark>> {
        let mut marks = self.clause(clause)?;
        marks.sort();
        marks.dedup_by(|a, b| a.headline == b.headline && a.range == b.range);
        Some(marks)
    }

    fn clause(&mut self, clause: &Clause) -> Option<Vec<Mark>> {
        let analysed = self.subject.analysed();
        match clause {
            Clause::All => Some(Vec::new()),
            Clause::Nothing => None,
            Clause::Found(found) => {
                if self.is_about_article(found.within) {
                    self.article().found(found)
                } else {
                    self.found(found)
                }
            }
            Clause::Sentence(joint, within) => {
                if self.is_about_article(*within) {
                    self.article().sentence(joint, *within)
                } else {
                    self.sentence(joint, *within)
                }
            }
            Clause::And(all) => {
                let mut marks = Vec::new();
                for clause in all {
                    marks.extend(self.clause(clause)?);
                }
                Some(marks)
            }
            Clause::Or(all) => self.some_of(all),
            Clause::Not(inner) => {
                if self.clause(inner).is_some() {
                    None
                } else {
                    Some(Vec::new())
                }
            }
            Clause::Words { wished, required } => {
                let mut marks = self.some_of(wished)?;
                for clause in required {
                    marks.extend(self.clause(clause)?);
                }
                Some(marks)
            }
            Clause::Said(inner) => self.said(inner),
            Clause::Speaker(names) => {
                let one_of = |quote: &Quote| quote.speaker.as_ref().is_some_and(|name| names.contains(name));
                let said = match self.subject {
                    Subject::Quote(_, quote) => one_of(quote),
                    Subject::Article(_) => analysed.quotes.iter().any(one_of),
                };
                said.then(Vec::new)
            }
            Clause::Source(names) => names.contains(&analysed.article.source).then(Vec::new),
            Clause::Language(codes) => {
                analysed.article.language.as_ref().is_some_and(|code| codes.contains(code)).then(Vec::new)
            }
            Clause::Path(patterns) => {
                patterns.iter().any(|pattern| path_matches(pattern, &analysed.article.path)).then(Vec::new)
            }
            Clause::Date(range) => {
                let date = analysed.article.published?;
                (range.from.is_none_or(|from| from <= date) && range.to.is_none_or(|to| date <= to)).then(Vec::new)
            }
        }
    }

    fn is_about_article(&self, within: Within) -> bool {
        within != Within::All && matches!(self.subject, Subject::Quote(..))
    }

    fn article(&mut self) -> &mut Self {
        let (reader, subject) = (self.reader, Subject::Article(self.subject.analysed()));
        self.article.get_or_insert_with(|| Box::new(reader.hold(subject)))
    }

    fn some_of(&mut self, all: &[Clause]) -> Option<Vec<Mark>> {
        let found: Vec<_> = all.iter().filter_map(|clause| self.clause(clause)).collect();
        if found.is_empty() { None } else { Some(found.concat()) }
    }

    fn said(&mut self, inner: &Clause) -> Option<Vec<Mark>> {
        let Subject::Article(analysed) = self.subject else { return self.clause(inner) };
        let reader = self.reader;
        let read = |quote| reader.hold(Subject::Quote(analysed, quote)).clause(inner);
        let found: Vec<_> = analysed.quotes.iter().filter_map(read).collect();
        if found.is_empty() { None } else { Some(found.concat()) }
    }

    fn matches(&self, spans: &Spans, within: Within) -> Vec<Match<Vec<Part>>> {
        let mut matches = spans.find::<Vec<Part>>(&|place| self.text.positions[place].clone());
        matches.retain(|m| lies_within(m.start, m.end, within, self.text.headline));
        matches
    }

    fn found(&self, found: &Found) -> Option<Vec<Mark>> {
        let matches = self.matches(&found.spans, found.within);
        let mut places: Vec<_> = matches.iter().map(|m| (m.start, m.end)).collect();
        places.dedup();
        if places.len() < found.at_least as usize || places.is_empty() {
            return None;
        }
        Some(matches.iter().flat_map(|m| &m.parts).map(|part| self.text.mark(part)).collect())
    }

    fn sentence(&self, joint: &Joint, within: Within) -> Option<Vec<Mark>> {
        let mut marks = Vec::new();
        for sentence in self.sentences() {
            if let Some(parts) = self.joint(joint, within, &sentence) {
                marks.extend(parts.iter().map(|part| self.text.mark(part)));
            }
        }
        if marks.is_empty() { None } else { Some(marks) }
    }

    /// The sentences, as positions.
    fn sentences(&self) -> Vec<Range<u32>> {
        let article = &self.subject.analysed().article;
        let stretches: Vec<(&str, usize)> = match self.subject {
            Subject::Article(_) => vec![(&article.headline, 0), (&article.body, 0)],
            Subject::Quote(_, quote) => {
                quote.spans.iter().map(|span| (&article.body[span.clone()], span.start)).collect()
            }
        };
        let sections = stretches.into_iter().zip(&self.text.sections);
        sections.flat_map(|((stretch, offset), section)| sentences(stretch, offset, section)).collect()
    }

    fn joint(&self, joint: &Joint, within: Within, sentence: &Range<u32>) -> Option<Vec<Part>> {
        match joint {
            Joint::Spans(spans) => {
                let inside = |place: usize| {
                    let all = &self.text.positions[place];
                    let from = all.partition_point(|&p| p < sentence.start);
                    let to = all.partition_point(|&p| p < sentence.end);
                    all[from..to].to_vec()
                };
                let mut matches = spans.find::<Vec<Part>>(&inside);
                matches.retain(|m| lies_within(m.start, m.end, within, self.text.headline));
                if matches.is_empty() { None } else { Some(matches.into_iter().flat_map(|m| m.parts).collect()) }
            }
            Joint::And(all) => {
                let mut parts = Vec::new();
                for joint in all {
                    parts.extend(self.joint(joint, within, sentence)?);
                }
                Some(parts)
            }
            Joint::Or(all) => {
                let found: Vec<_> = all.iter().filter_map(|joint| self.joint(joint, within, sentence)).collect();
                if found.is_empty() { None } else { Some(found.concat()) }
            }
        }
    }
}

/// The sentences of a stretch that stands at byte `offset` of the whole, as positions.
fn sentences(stretch: &str, offset: usize, (first, ranges): &(u32, Vec<Range<usize>>)) -> Vec<Range<u32>> {
    let cut = Cut::new(stretch);
    let positions = |sentence: Range<usize>| {
        let bytes = cut.bytes(sentence);
        let from = ranges.partition_point(|r| r.end <= bytes.start + offset) as u32;
        let to = ranges.partition_point(|r| r.start < bytes.end + offset) as u32;
        first + from..first + to
    };
    cut.sentences().into_iter().map(positions).collect()
}

impl Text {
    fn mark(&self, part: &Part) -> Mark {
        let section = self.sections.iter().rposition(|(first, _)| *first <= part.start).unwrap_or(0);
        let (first, ranges) = &self.sections[section];
        let (from, to) = ((part.start - first) as usize, (part.end - first) as usize);
        Mark {
            headline: self.headline.is_some() && section == 0,
            range: (ranges[from].start, ranges[to - 1].end),
            place: part.place,
        }
    }
}

/// Whether the pattern, with `*` for anything, stands somewhere in the path; case and accents do not matter.
pub fn path_matches(pattern: &str, path: &str) -> bool {
    let (pattern, path) = (fold(pattern), fold(path));
    let mut rest = path.as_str();
    pattern.split('*').all(|piece| match rest.find(piece) {
        Some(at) => {
            rest = &rest[at + piece.len()..];
            true
        }
        None => false,
    })
}
