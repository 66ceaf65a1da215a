//! What was found and its stored article → a hit: marked words, passages, the quotes that match.

use super::collect::Scored;
use super::passages::{highlights_in, merged, passages};
use super::plan::reading::{Held, Mark, Reader, Subject};
use super::reasons::Facts;
use super::searcher::Understood;
use super::shown::Shown;
use super::spoken::Spoken;
use super::{Hit, MatchedQuote, QuoteHit, Request};
use crate::index::id_of;
use crate::quotes::{AnalysedArticle, Kind, Quote};

/// Makes hits of one request.
pub struct Maker<'a> {
    pub reader: Reader,
    pub request: &'a Request,
    pub asked: &'a Understood,
    pub shown: Shown<'a>,
}

impl Maker<'_> {
    /// The article as a hit; its explanation is still to be written.
    pub fn article(&self, rank: usize, scored: &Scored, mut analysed: AnalysedArticle) -> (Hit, Option<Facts>) {
        let Maker { reader, request, asked, shown } = self;
        let subject = Subject::Article(&analysed);
        let (marks, missing) = self.read(reader.hold(subject));
        let weight = |place: usize| asked.plan.places[place].weight;
        let headline = marks.iter().filter(|mark| mark.headline).map(|mark| mark.range.0..mark.range.1);
        let facts = request.explain.then(|| Facts::new(asked, scored, subject, &marks, &missing));
        let quotes = matched_quotes(&asked.speakers, &analysed, &marks, &weight);
        let quotes = quotes.into_iter().map(|matched| shown.rename_speaker(&analysed.article, matched)).collect();
        let speakers = shown.speakers(&analysed.article, &analysed.quotes);
        let source_as_printed = shown.rename_source(&mut analysed.article);
        let hit = Hit {
            rank,
            score: scored.score,
            id: id_of(scored.key.0),
            speakers,
            source_as_printed,
            headline_highlights: merged(headline.collect()),
            passages: passages(&analysed.article.body, &marks, &weight, request.all_passages),
            quotes,
            complete: missing.is_empty(),
            explanation: Vec::new(),
            article: analysed.article,
        };
        (hit, facts)
    }

    /// The quote with this number of the article as a hit; `None` where the article has none such any more.
    pub fn quote(&self, rank: usize, scored: &Scored, analysed: AnalysedArticle) -> Option<(QuoteHit, Option<Facts>)> {
        let Maker { reader, request, asked, shown } = self;
        let AnalysedArticle { article, mut quotes } = analysed;
        let ordinal = scored.key.1 as usize;
        if ordinal >= quotes.len() {
            return None;
        }
        let analysed = AnalysedArticle { article, quotes: vec![quotes.swap_remove(ordinal)] };
        let quote = &analysed.quotes[0];
        let subject = Subject::Quote(&analysed, quote);
        let (marks, missing) = self.read(reader.hold(subject));
        let facts = request.explain.then(|| Facts::new(asked, scored, subject, &marks, &missing));
        let quote = shown.rename_speaker(&analysed.article, matched(quote, &marks));
        let (score, id, mut article) = (scored.score, id_of(scored.key.0), analysed.article);
        let source_as_printed = shown.rename_source(&mut article);
        Some((QuoteHit { rank, score, id, article, source_as_printed, quote, explanation: Vec::new() }, facts))
    }

    /// The words of a subject that match, and the plain words that it has not, as they were typed.
    fn read(&self, mut held: Held) -> (Vec<Mark>, Vec<String>) {
        let plan = &self.asked.plan;
        // Index and reading agree (tests hold them to it); if they ever do not, a hit is shown without marks, not lost.
        let marks = held.read(&plan.root).unwrap_or_default();
        // Without plain words all is required, and nothing can be missing.
        let wished = plan.root.plain_words().unwrap_or_default();
        let missing = wished.iter().filter(|word| held.read(word).is_none()).map(|word| plan.typed(word)).collect();
        (marks, missing)
    }
}

/// The quotes that have marked words: the speaker's own words before reported ones, the most telling first. With a
/// speaker asked for only that speaker's: and all of them, in order, where none has such words, as they are why the
/// article is here.
fn matched_quotes(
    speakers: &Spoken,
    analysed: &AnalysedArticle,
    marks: &[Mark],
    weight: &dyn Fn(usize) -> f32,
) -> Vec<MatchedQuote> {
    let by = |speaker: &Option<String>| speaker.as_ref().is_some_and(|s| speakers.is_by(&analysed.article, s));
    let all: Vec<_> = analysed.quotes.iter().filter(|quote| speakers.is_empty() || by(&quote.speaker)).collect();
    let mut found = Vec::new();
    for (i, quote) in all.iter().enumerate() {
        let inside = standing_in(marks, quote);
        if !inside.is_empty() {
            let mut places: Vec<usize> = inside.iter().map(|mark| mark.place).collect();
            places.sort_unstable();
            places.dedup();
            let score: f32 = places.into_iter().map(weight).sum();
            let indirect = quote.kind == Kind::Indirect;
            found.push((indirect, score, i, matched(quote, marks)));
        }
    }
    if found.is_empty() && !speakers.is_empty() {
        return all.into_iter().map(|quote| matched(quote, &[])).collect();
    }
    found.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
    found.into_iter().map(|(.., quote)| quote).collect()
}

/// Those of the marks, which are in order, that stand in the quote.
fn standing_in<'a>(marks: &'a [Mark], quote: &Quote) -> Vec<&'a Mark> {
    let body = &marks[..marks.partition_point(|mark| !mark.headline)];
    let mut inside = Vec::new();
    for span in &quote.spans {
        let from = body.partition_point(|mark| mark.range.0 < span.start);
        inside.extend(
            body[from..].iter().take_while(|mark| mark.range.0 < span.end).filter(|mark| mark.range.1 <= span.end),
        );
    }
    inside
}

fn matched(quote: &Quote, marks: &[Mark]) -> MatchedQuote {
    let inside = standing_in(marks, quote);
    let highlights = quote.spans.iter().flat_map(|span| highlights_in(&inside, span)).collect();
    MatchedQuote { quote: quote.clone(), speaker_as_printed: None, highlights }
}
