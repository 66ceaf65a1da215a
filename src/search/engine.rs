//! The open index as the rest of `search` sees it: both collections at one moment.

use std::path::Path;

use tantivy::schema::Field;
use tantivy::{DocAddress, Searcher};

use super::Error;
use crate::index::Index;
use crate::index::schema::{ArticleFields, QuoteFields};
use crate::quotes::AnalysedArticle;

pub struct Engine {
    pub index: Index,
    pub articles: Searcher,
    pub quotes: Searcher,
}

impl Engine {
    pub fn open(dir: &Path) -> Result<Self, Error> {
        let index = Index::open(dir)?;
        let (articles, quotes) = (index.articles.searcher(), index.quotes.searcher());
        Ok(Engine { index, articles, quotes })
    }

    pub fn fields(&self) -> &ArticleFields {
        &self.index.article_fields
    }

    pub fn quote_fields(&self) -> &QuoteFields {
        &self.index.quote_fields
    }

    pub fn article(&self, at: DocAddress) -> Result<AnalysedArticle, Error> {
        Ok(self.index.article(&self.articles, at)?)
    }

    pub fn find(&self, id: &str) -> Result<Option<DocAddress>, Error> {
        Ok(self.index.find(&self.articles, id)?)
    }

    /// The languages of the articles.
    pub fn languages(&self) -> Result<Vec<String>, Error> {
        let mut all = Vec::new();
        for segment in self.articles.segment_readers() {
            let inverted = segment.inverted_index(self.fields().language)?;
            let mut stream = inverted.terms().stream()?;
            while stream.advance() {
                if let Ok(code) = std::str::from_utf8(stream.key()) {
                    all.push(code.to_string());
                }
            }
        }
        all.sort();
        all.dedup();
        Ok(all)
    }
}

/// The name of a field, for what Tantivy looks up by name.
pub fn name_of(searcher: &Searcher, field: Field) -> &str {
    searcher.schema().get_field_name(field)
}
