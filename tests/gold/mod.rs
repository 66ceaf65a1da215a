//! The sample corpus with its gold: each article, the quotes that a careful reader marks in it, and those the program finds.

use std::collections::BTreeMap;
use std::fs;
use std::ops::{ControlFlow, Range};
use std::path::Path;

use serde::Deserialize;
use whosaid::article::Article;
use whosaid::corpus::{Options, read_file, walk};
use whosaid::quotes::{self, Kind, Quote};

pub mod score;

/// An article of `corpus/`, read, with its line of the gold.
pub struct Sample {
    pub article: Article,
    /// Where each code point of the body starts, in bytes, and the body's length: gold counts in code points.
    starts: Vec<usize>,
    pub gold: GoldArticle,
    pub found: Vec<Quote>,
}

/// A line of `quotes.gold.jsonl`; `corpus/README.md` says what each field holds.
#[derive(Deserialize)]
pub struct GoldArticle {
    pub path: String,
    pub record: Option<String>,
    pub quotes: Vec<GoldQuote>,
    pub nonspeech: Vec<[usize; 2]>,
}

#[derive(Deserialize)]
pub struct GoldQuote {
    pub spans: Vec<[usize; 2]>,
    pub text: String,
    pub kind: Kind,
    pub speaker: Option<String>,
    pub mention: Option<String>,
    pub mention_start: Option<usize>,
    pub mention_end: Option<usize>,
}

impl Sample {
    fn new(article: Article, gold: GoldArticle) -> Sample {
        let mut starts: Vec<usize> = article.body.char_indices().map(|(at, _)| at).collect();
        starts.push(article.body.len());
        let found = quotes::find(&article.headline, &article.body, article.language.as_deref());
        Sample { article, starts, gold, found }
    }

    /// The words between two code points; nothing where they lie outside the body.
    pub fn words(&self, [start, end]: [usize; 2]) -> Option<&str> {
        self.article.body.get(self.bytes(start, end)?)
    }

    pub fn bytes(&self, start: usize, end: usize) -> Option<Range<usize>> {
        (start < end).then_some(*self.starts.get(start)?..*self.starts.get(end)?)
    }

    pub fn mention(&self, quote: &GoldQuote) -> Option<Range<usize>> {
        self.bytes(quote.mention_start?, quote.mention_end?)
    }

    pub fn is_spanish(&self) -> bool {
        self.article.language.as_deref() == Some("es")
    }

    /// How messages name the article.
    pub fn name(&self) -> String {
        name(&self.gold.path, self.gold.record.as_deref())
    }
}

fn name(path: &str, record: Option<&str>) -> String {
    record.map_or(path.to_string(), |record| format!("{path}#{record}"))
}

/// The sample corpus and the gold, each by path and record.
pub type Named<T> = BTreeMap<String, T>;

pub fn articles() -> Named<Article> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").canonicalize().expect("the sample corpus");
    let mut articles = Named::new();
    for found in walk(std::slice::from_ref(&root), &Options::default()).filter_map(Result::ok) {
        let path = found.path.strip_prefix(&root).expect("below the root").to_string_lossy().into_owned();
        read_file(&found.path, &Options::default(), &mut |article| {
            let article = article.unwrap_or_else(|e| panic!("{path}: {e}"));
            articles.insert(name(&path, article.record.as_deref()), article);
            ControlFlow::Continue(())
        })
        .unwrap_or_else(|e| panic!("{path}: {e}"));
    }
    articles
}

pub fn gold() -> Named<GoldArticle> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gold/quotes.gold.jsonl");
    let lines = fs::read_to_string(file).expect("the gold");
    let articles = lines.lines().map(|line| serde_json::from_str::<GoldArticle>(line).expect("a line of gold"));
    articles.map(|article| (name(&article.path, article.record.as_deref()), article)).collect()
}

/// Articles that have gold, with the quotes found in them.
pub fn samples() -> Vec<Sample> {
    let mut gold = gold();
    articles().into_iter().filter_map(|(name, article)| Some(Sample::new(article, gold.remove(&name)?))).collect()
}
