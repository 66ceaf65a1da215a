//! Answers → text for reading, wrapped to the width, in ANSI colours; the caller's stream takes the colours off where none are wanted.

use std::io::{self, Write};
use std::ops::Range;

use anstyle::{AnsiColor, Style};
use textwrap::{Options, WordSplitter, wrap};

use super::visible::visible;
use crate::article::Article;
use crate::quotes::{AnalysedArticle, Kind, Quote};
use crate::search::{
    Answer, CompareRow, Facets, Hit, MatchedQuote, Passage, QuoteHit, ShownArticle, SourceRow, SpeakerRow,
};

const HEADLINE: Style = Style::new().bold();
const MATCH: Style = AnsiColor::Yellow.on_default().bold();
const SPEAKER: Style = AnsiColor::Cyan.on_default();
const FAINT: Style = Style::new().dimmed();

/// Below this, an attribution is shown with a warning.
const UNCERTAIN_BELOW: f32 = 0.7;
const SHOWN_QUOTES: usize = 3;
const SHOWN_FACETS: usize = 10;

/// What the lines are for.
#[derive(Clone, Debug)]
pub struct Page {
    /// How wide a line may be, in columns.
    pub width: usize,
    /// The reader's current directory: files below it are shown without it.
    pub directory: String,
}

impl Page {
    /// The article's file, with the row's own id where the file holds many.
    fn place(&self, article: &Article) -> String {
        let place = place(article);
        let below = place.strip_prefix(&self.directory).and_then(|rest| rest.strip_prefix('/'));
        visible(below.unwrap_or(&place)).into_owned()
    }
}

/// A hit: headline, outlet and date, its quotes with their speakers, its passages, its id and file.
pub fn hits(out: &mut dyn Write, answer: &Answer<Hit>, page: &Page) -> io::Result<()> {
    let mut complete = true;
    for hit in &answer.hits {
        if complete && !hit.complete {
            writeln!(out, "{FAINT}— not all of the words from here on —{FAINT:#}\n")?;
            complete = false;
        }
        self::hit(out, hit, page)?;
        writeln!(out)?;
    }
    Ok(())
}

fn hit(out: &mut dyn Write, hit: &Hit, page: &Page) -> io::Result<()> {
    let number = format!("{}. ", hit.rank);
    let headline = if hit.article.headline.is_empty() { "(no headline)" } else { &hit.article.headline };
    let headline = marked(headline, 0..headline.len(), &hit.headline_highlights, HEADLINE);
    paragraph(out, &headline, &number, &" ".repeat(number.len()), page)?;
    writeln!(out, "   {}", dateline(&hit.article, hit.source_as_printed.as_deref()))?;
    for matched in hit.quotes.iter().take(SHOWN_QUOTES) {
        self::quote(out, &hit.article.body, matched, page)?;
    }
    if hit.quotes.len() > SHOWN_QUOTES {
        let more = hit.quotes.len() - SHOWN_QUOTES;
        let matching = if more == 1 { "quote that matches" } else { "quotes that match" };
        writeln!(out, "   {FAINT}and {more} more {matching}: whosaid show {}{FAINT:#}", hit.id)?;
    }
    for passage in hit.passages.iter().filter(|passage| !is_shown_in_quotes(hit, passage)) {
        self::passage(out, &hit.article.body, passage, page)?;
    }
    for reason in &hit.explanation {
        paragraph(out, &visible(reason), "   why: ", "        ", page)?;
    }
    writeln!(out, "   {FAINT}{}  {}{FAINT:#}", hit.id, page.place(&hit.article))
}

/// Whether all that matched in a passage stands in the quotes that are printed above it.
fn is_shown_in_quotes(hit: &Hit, passage: &Passage) -> bool {
    let shown = || hit.quotes.iter().take(SHOWN_QUOTES).flat_map(|matched| &matched.quote.spans);
    let is_shown =
        |highlight: &Range<usize>| shown().any(|span| span.start <= highlight.start && highlight.end <= span.end);
    !passage.highlights.is_empty() && passage.highlights.iter().all(is_shown)
}

/// A quote a block: its words, who said them, where.
pub fn quotes(out: &mut dyn Write, answer: &Answer<QuoteHit>, page: &Page) -> io::Result<()> {
    for hit in &answer.hits {
        let number = format!("{}. ", hit.rank);
        let words = quoted(&hit.article.body, &hit.quote.quote, &hit.quote.highlights);
        paragraph(out, &words, &number, &" ".repeat(number.len()), page)?;
        writeln!(out, "   {}", attribution(&hit.article.body, &hit.quote))?;
        let headline = format!(
            "{FAINT}in{FAINT:#} {} {FAINT}·{FAINT:#} {}",
            visible(&hit.article.headline),
            dateline(&hit.article, hit.source_as_printed.as_deref())
        );
        paragraph(out, &headline, "   ", "   ", page)?;
        for reason in &hit.explanation {
            paragraph(out, &visible(reason), "   why: ", "        ", page)?;
        }
        writeln!(out, "   {FAINT}{}  {}{FAINT:#}\n", hit.id, page.place(&hit.article))?;
    }
    Ok(())
}

/// An article whole, then its quotes with their speakers; in the body, what was said is marked.
pub fn article(out: &mut dyn Write, shown: &ShownArticle, page: &Page) -> io::Result<()> {
    let ShownArticle { id, article, source_as_printed, quotes } = shown;
    paragraph(out, &marked(&article.headline, 0..article.headline.len(), &[], HEADLINE), "", "", page)?;
    writeln!(out, "{}", dateline(article, source_as_printed.as_deref()))?;
    writeln!(out, "{FAINT}{id}  {}{FAINT:#}\n", page.place(article))?;
    let mut spans: Vec<(Range<usize>, usize)> = Vec::new();
    for (number, quote) in quotes.iter().enumerate() {
        spans.extend(quote.quote.spans.iter().map(|span| (span.clone(), number + 1)));
    }
    spans.sort_by_key(|(span, _)| (span.start, span.end));
    let mut at = 0;
    for line in article.body.split_inclusive('\n') {
        let range = at..at + line.trim_end().len();
        at += line.len();
        if range.is_empty() {
            continue;
        }
        paragraph(out, &numbered(&article.body, range, &spans), "", "", page)?;
        writeln!(out)?;
    }
    for (number, quote) in quotes.iter().enumerate() {
        let label = format!("[{}] ", number + 1);
        paragraph(out, &attribution(&article.body, quote), &label, &" ".repeat(label.len()), page)?;
    }
    Ok(())
}

/// The body's `range`, the spans inside it in colour, each followed by its quote's number.
fn numbered(body: &str, range: Range<usize>, spans: &[(Range<usize>, usize)]) -> String {
    let mut out = String::new();
    let mut at = range.start;
    for (span, number) in spans.iter().filter(|(span, _)| range.start <= span.start && span.end <= range.end) {
        // A quote inside a quote is listed, not marked again.
        if span.start < at {
            continue;
        }
        out.push_str(&visible(&body[at..span.start]));
        out.push_str(&styled_words(&body[span.clone()], MATCH));
        out.push_str(&format!("{FAINT}[{number}]{FAINT:#}"));
        at = span.end;
    }
    out.push_str(&visible(&body[at..range.end]));
    out
}

/// The quotes of one article without an index.
pub fn extracted(out: &mut dyn Write, analysed: &AnalysedArticle, explain: bool, page: &Page) -> io::Result<()> {
    let AnalysedArticle { article, quotes } = analysed;
    paragraph(out, &marked(&article.headline, 0..article.headline.len(), &[], HEADLINE), "", "", page)?;
    writeln!(out, "{}  {FAINT}{}{FAINT:#}", dateline(article, None), page.place(article))?;
    for quote in quotes {
        let matched = MatchedQuote { quote: quote.clone(), speaker_as_printed: None, highlights: Vec::new() };
        self::quote(out, &article.body, &matched, page)?;
        if explain {
            paragraph(out, &visible(&explanation(&article.body, quote)), "      why: ", "           ", page)?;
        }
    }
    if quotes.is_empty() {
        writeln!(out, "   {FAINT}no quotes{FAINT:#}")?;
    }
    writeln!(out)
}

/// In words, why a quote is given to its speaker.
pub fn explanation(body: &str, quote: &Quote) -> String {
    let mut out = match &quote.mention {
        Some(mention) => format!("“{}”", &body[mention.clone()]),
        None => "no words beside it name a speaker".to_string(),
    };
    match &quote.speaker {
        Some(speaker) => out.push_str(&format!(" → {speaker}")),
        None => out.push_str(" → not known"),
    }
    if let Some(named) = &quote.named_at {
        let paragraph = body[..named.start].lines().filter(|line| !line.trim().is_empty()).count().max(1);
        out.push_str(&format!(", named in paragraph {paragraph}"));
    }
    if let Some(cue) = &quote.cue {
        out.push_str(&format!("; cue “{}”", &body[cue.clone()]));
    }
    out.push_str(&format!("; rule {}, confidence {:.2}", quote.rule, quote.confidence));
    out
}

/// A table: name, counts, outlets, dates; variants below the name.
pub fn speakers(out: &mut dyn Write, rows: &[SpeakerRow], page: &Page) -> io::Result<()> {
    for row in rows {
        let dates = dates(row.first, row.last);
        writeln!(
            out,
            "{SPEAKER}{}{SPEAKER:#}  {} {} in {} {}{dates}",
            visible(&row.name),
            row.quotes,
            plural(row.quotes, "quote"),
            row.articles,
            plural(row.articles, "article"),
        )?;
        listed(out, "in", &row.sources, page)?;
        listed(out, "also as", &row.variants, page)?;
    }
    Ok(())
}

pub fn sources(out: &mut dyn Write, rows: &[SourceRow], page: &Page) -> io::Result<()> {
    for row in rows {
        let dates = dates(row.first, row.last);
        let (articles, quotes) = (plural(row.articles, "article"), plural(row.quotes, "quote"));
        writeln!(
            out,
            "{HEADLINE}{}{HEADLINE:#}  {} {articles}, {} {quotes}{dates}",
            visible(&row.name),
            row.articles,
            row.quotes
        )?;
        listed(out, "also as", &row.variants, page)?;
    }
    Ok(())
}

fn listed(out: &mut dyn Write, label: &str, counts: &[(String, usize)], page: &Page) -> io::Result<()> {
    if counts.is_empty() {
        return Ok(());
    }
    let list: Vec<_> =
        counts.iter().take(SHOWN_FACETS).map(|(name, count)| format!("{} ({count})", visible(name))).collect();
    let more = counts.len().saturating_sub(SHOWN_FACETS);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    paragraph(out, &format!("{FAINT}{label}{FAINT:#} {}{more}", list.join(", ")), "   ", "      ", page)
}

/// A table: speaker, outlet, month, number of quotes; a name is printed once.
pub fn compare(out: &mut dyn Write, rows: &[CompareRow]) -> io::Result<()> {
    let width = |text: &str| visible(text).chars().count();
    let speaker = rows.iter().map(|row| width(&row.speaker)).max().unwrap_or(0);
    let source = rows.iter().map(|row| width(&row.source)).max().unwrap_or(0);
    let mut before = None;
    for row in rows {
        let name = if before == Some(&row.speaker) { "".into() } else { visible(&row.speaker) };
        before = Some(&row.speaker);
        let pad = " ".repeat(speaker - width(&name));
        let month = row.month.as_deref().unwrap_or("no date");
        writeln!(
            out,
            "{SPEAKER}{name}{SPEAKER:#}{pad}  {:source$}  {month:7}  {:>5}",
            visible(&row.source),
            row.quotes
        )?;
    }
    Ok(())
}

/// Counts over the whole result, the first ten of each list.
pub fn facets(out: &mut dyn Write, facets: &Facets, page: &Page) -> io::Result<()> {
    let lists = [
        ("speakers", &facets.speakers),
        ("outlets", &facets.sources),
        ("languages", &facets.languages),
        ("months", &facets.months),
        ("kinds of quote", &facets.kinds),
    ];
    for (name, counts) in lists {
        listed(out, name, counts, page)?;
    }
    writeln!(out)
}

/// A bar a date, the longest as wide as the page allows.
pub fn timeline(out: &mut dyn Write, counts: &[(String, usize)], page: &Page) -> io::Result<()> {
    let most = counts.iter().map(|&(_, count)| count).max().unwrap_or(0);
    let label = counts.iter().map(|(date, _)| date.len()).max().unwrap_or(0);
    let number = most.to_string().len();
    let room = page.width.saturating_sub(label + number + 3).clamp(1, 60);
    for (date, count) in counts {
        let eighths = if most == 0 { 0 } else { (count * room * 8).div_ceil(most) };
        let mut bar = "█".repeat(eighths / 8);
        bar.push_str(["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]);
        writeln!(out, "{date:label$} {count:>number$} {SPEAKER}{bar}{SPEAKER:#}")?;
    }
    Ok(())
}

fn quote(out: &mut dyn Write, body: &str, matched: &MatchedQuote, page: &Page) -> io::Result<()> {
    paragraph(out, &quoted(body, &matched.quote, &matched.highlights), "   ", "   ", page)?;
    paragraph(out, &attribution(body, matched), "      ", "        ", page)
}

/// The words of a quote, each span in its own marks, so that no two stretches look like one.
fn quoted(body: &str, quote: &Quote, highlights: &[Range<usize>]) -> String {
    let (open, close) = if quote.kind == Kind::Indirect { ("", "") } else { ("“", "”") };
    let spans =
        quote.spans.iter().map(|span| format!("{open}{}{close}", marked(body, span.clone(), highlights, Style::new())));
    spans.collect::<Vec<_>>().join(" … ")
}

/// `— Ana Pech · “the mayor”, declared`; `— Ana Pech · in the article “A. Pech”, declared`
fn attribution(body: &str, matched: &MatchedQuote) -> String {
    let MatchedQuote { quote, speaker_as_printed, .. } = matched;
    let mut out = match &quote.speaker {
        Some(speaker) => format!("— {SPEAKER}{}{SPEAKER:#}", visible(speaker)),
        None => format!("— {FAINT}speaker not known{FAINT:#}"),
    };
    let is_said =
        |mention: &str| [&quote.speaker, speaker_as_printed].iter().any(|name| name.as_deref() == Some(mention));
    let mention = quote.mention.clone().map(|range| &body[range]).filter(|mention| !is_said(mention));
    // The colon of a transcript tells a reader nothing.
    let cue = quote.cue.clone().map(|range| &body[range]).filter(|cue| cue.contains(char::is_alphanumeric));
    let mut how = Vec::new();
    how.extend(speaker_as_printed.as_ref().map(|name| format!("in the article “{}”", visible(name))));
    how.extend(mention.map(|mention| format!("“{}”", visible(mention))));
    how.extend(cue.map(|cue| visible(cue).into_owned()));
    if quote.kind == Kind::Indirect {
        how.push("no quotation marks".into());
    }
    if quote.speaker.is_some() && quote.confidence < UNCERTAIN_BELOW {
        how.push(format!("uncertain: {:.0} %", quote.confidence * 100.0));
    }
    if !how.is_empty() {
        out.push_str(&format!(" {FAINT}· {}{FAINT:#}", how.join(", ")));
    }
    out
}

fn passage(out: &mut dyn Write, body: &str, passage: &Passage, page: &Page) -> io::Result<()> {
    let before = if passage.range.start == 0 { "" } else { "… " };
    let after = if passage.range.end == body.len() { "" } else { " …" };
    let text = marked(body, passage.range.clone(), &passage.highlights, Style::new());
    paragraph(out, &format!("{FAINT}{before}{FAINT:#}{text}{FAINT}{after}{FAINT:#}"), "   ", "   ", page)
}

/// `La Costa · 2025-11-18`; `La Costa (in the article “lacosta.example”) · 2025-11-18`
fn dateline(article: &Article, source_as_printed: Option<&str>) -> String {
    let mut out = format!("{SPEAKER}{}{SPEAKER:#}", visible(&article.source));
    if let Some(name) = source_as_printed {
        out.push_str(&format!(" {FAINT}(in the article “{}”){FAINT:#}", visible(name)));
    }
    if let Some(date) = article.published {
        out.push_str(&format!(" {FAINT}·{FAINT:#} {date}"));
    }
    out
}

fn dates(first: Option<jiff::civil::Date>, last: Option<jiff::civil::Date>) -> String {
    match (first, last) {
        (Some(first), Some(last)) if first == last => format!(", {first}"),
        (Some(first), Some(last)) => format!(", {first} to {last}"),
        _ => String::new(),
    }
}

/// The article's file, with the row's own id where the file holds many.
pub fn place(article: &Article) -> String {
    match &article.record {
        Some(record) => format!("{}#{record}", article.path),
        None => article.path.clone(),
    }
}

pub fn plural(count: usize, noun: &str) -> String {
    if count == 1 { noun.to_string() } else { format!("{noun}s") }
}

/// `text[range]` with the highlights in colour, the rest in `style`; word by word, so that lines can be broken anywhere.
fn marked(text: &str, range: Range<usize>, highlights: &[Range<usize>], style: Style) -> String {
    let mut out = String::new();
    let mut at = range.start;
    for highlight in highlights.iter().filter(|h| range.start <= h.start && h.end <= range.end) {
        if highlight.start < at {
            continue;
        }
        out.push_str(&styled_words(&text[at..highlight.start], style));
        out.push_str(&styled_words(&text[highlight.clone()], MATCH));
        at = highlight.end;
    }
    out.push_str(&styled_words(&text[at..range.end], style));
    out
}

fn styled_words(text: &str, style: Style) -> String {
    let text = visible(text);
    if style == Style::new() {
        return text.into_owned();
    }
    let words =
        text.split(' ').map(|word| if word.is_empty() { String::new() } else { format!("{style}{word}{style:#}") });
    words.collect::<Vec<_>>().join(" ")
}

fn paragraph(out: &mut dyn Write, text: &str, first: &str, rest: &str, page: &Page) -> io::Result<()> {
    let options = Options::new(page.width.max(20))
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_splitter(WordSplitter::NoHyphenation);
    wrap(text, options).iter().try_for_each(|line| writeln!(out, "{line}"))
}
