//! Names as articles have them → the names that are shown: what the user's files say, and one for all names of an outlet.
//!
//! The index is asked by the names that it has; this comes last.

use rustc_hash::FxHashSet;

use super::MatchedQuote;
use super::authority::Authority;
use super::outlets::Outlets;
use crate::article::Article;
use crate::quotes::Quote;

/// Puts the names that are shown in the place of those that the articles have.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    pub authority: &'a Authority,
    pub outlets: &'a Outlets,
}

impl Shown<'_> {
    /// The outlet's name as the article has it, where another is put in its place.
    pub fn rename_source(&self, article: &mut Article) -> Option<String> {
        let shown = self.outlets.shown(&article.source).to_string();
        (shown != article.source).then(|| std::mem::replace(&mut article.source, shown))
    }

    /// The quote with its speaker's shown name; `article` with its outlet still as it has it.
    pub fn rename_speaker(&self, article: &Article, mut matched: MatchedQuote) -> MatchedQuote {
        if let Some(name) = &mut matched.quote.speaker {
            let shown = self.speaker(article, name).to_string();
            if shown != *name {
                matched.speaker_as_printed = Some(std::mem::replace(name, shown));
            }
        }
        matched
    }

    /// All speakers of the quotes, in the order of their first quote.
    pub fn speakers(&self, article: &Article, quotes: &[Quote]) -> Vec<String> {
        let mut seen = FxHashSet::default();
        let names = quotes.iter().filter_map(|quote| quote.speaker.as_ref()).map(|name| self.speaker(article, name));
        names.filter(|name| seen.insert(*name)).map(str::to_string).collect()
    }

    fn speaker<'n>(&'n self, article: &Article, name: &'n str) -> &'n str {
        self.authority.speaker(name, &article.source, article.published)
    }
}
