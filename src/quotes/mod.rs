//! Article → its quotes, each with who said it. Pure: no I/O, nothing global, cannot fail.

mod attribution;
mod datelines;
mod exchange;
mod headings;
mod indirect;
pub mod lang;
pub(crate) mod people;
mod raya;
mod spans;
mod surnames;
pub mod sentences;
pub mod text;

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use crate::article::Article;

/// How an utterance stands in the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// All of it stands inside quotation marks.
    Direct,
    /// Marked words inside a paraphrase: he called it “a disgrace”.
    Mixed,
    /// Reported speech without marks.
    Indirect,
}

impl Kind {
    /// The name that the command line and the JSON use.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Direct => "direct",
            Kind::Mixed => "mixed",
            Kind::Indirect => "indirect",
        }
    }
}

/// One utterance with its attribution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quote {
    /// Where it stands in the body: byte ranges on char boundaries, ascending, never empty; each what stands
    /// between one pair of marks in one paragraph, the marks left out.
    pub spans: Vec<Range<usize>>,
    pub kind: Kind,
    /// The person or body who said it, under its fullest name in the article; `None` where that is not known.
    pub speaker: Option<String>,
    /// The words of the body that name who spoke: “the president”, “she”, “Pech”.
    pub mention: Option<Range<usize>>,
    /// The reporting words: declared, according to.
    pub cue: Option<Range<usize>>,
    /// The rule that attributed it.
    pub rule: Cow<'static, str>,
    /// How likely the attribution is right, 0 to 1.
    pub confidence: f32,
    /// Where in the body the fullest name of the speaker stands, for the explanation; a byte range.
    pub named_at: Option<Range<usize>>,
}

impl Quote {
    /// What stands in [`Quote::text`] between two spans.
    pub const GAP: &str = " … ";

    /// The words of the quote, verbatim; ` … ` stands where spans were apart.
    pub fn text(&self, body: &str) -> String {
        let mut out = String::new();
        for span in &self.spans {
            if !out.is_empty() {
                out.push_str(Self::GAP);
            }
            out.push_str(&body[span.clone()]);
        }
        out
    }
}

/// An article and the quotes found in it, in the order of their first span.
#[derive(Clone, Debug, PartialEq)]
pub struct AnalysedArticle {
    pub article: Article,
    pub quotes: Vec<Quote>,
}

impl AnalysedArticle {
    /// The speakers of the quotes, each once, in the order of their first quote.
    pub fn speakers(&self) -> Vec<&str> {
        let mut seen = FxHashSet::default();
        self.quotes.iter().filter_map(|quote| quote.speaker.as_deref()).filter(|name| seen.insert(*name)).collect()
    }
}

/// Finds the quotes of an article. Takes time linear in its length.
pub fn analyse(article: Article) -> AnalysedArticle {
    let quotes = find(&article.headline, &article.body, article.language.as_deref());
    AnalysedArticle { article, quotes }
}

/// A quote on its way: what each stage has found out so far. Each stage fills what it knows and leaves the rest.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    /// As [`Quote::spans`].
    pub spans: Vec<Range<usize>>,
    /// Tokens from the first span's opening mark (indirect: first word) to past the last span's closing mark.
    pub tokens: Range<usize>,
    pub kind: Kind,
    /// Tokens that name who spoke: the whole noun phrase, without an apposition behind a comma.
    pub mention: Option<Range<usize>>,
    /// Tokens of the reporting words.
    pub cue: Option<Range<usize>>,
    pub rule: &'static str,
    /// How likely `mention` is right; `people` lowers it where the person behind it is doubtful.
    pub confidence: f32,
    /// Filled by `people`.
    pub speaker: Option<String>,
    /// Filled by `people`: see [`Quote::named_at`]; bytes.
    pub named_at: Option<Range<usize>>,
}

/// The quotes of `body`, ordered by their first span. `headline` is looked at for names only.
pub fn find(headline: &str, body: &str, language: Option<&str>) -> Vec<Quote> {
    let document = text::Document::in_language(body, lang::of(language));
    let marked = spans::find(&document);
    let mut drafts = attribution::attribute(&document, &marked);
    let indirect = indirect::find(&document, &marked, &drafts);
    drafts.extend(indirect);
    drafts.sort_by_key(|draft| draft.spans[0].start);
    people::resolve(&document, headline, &mut drafts);
    exchange::settle(&document, &mut drafts);
    drafts.into_iter().map(|draft| finish(&document, draft)).collect()
}

fn finish(document: &text::Document, draft: Draft) -> Quote {
    Quote {
        spans: draft.spans,
        kind: draft.kind,
        speaker: draft.speaker,
        mention: draft.mention.map(|tokens| document.bytes(tokens)),
        cue: draft.cue.map(|tokens| document.bytes(tokens)),
        rule: Cow::Borrowed(draft.rule),
        confidence: draft.confidence,
        named_at: draft.named_at,
    }
}
