//! The open index as the rest of `search` sees it: both collections at one moment.

use std::path::Path;

use tantivy::columnar::StrColumn;
use tantivy::schema::{Field, Value};
use tantivy::{DocAddress, Searcher, TantivyDocument};

use super::Error;
use super::rank::Ranker;
use crate::article::Article;
use crate::index::schema::{ArticleFields, QuoteFields};
use crate::index::{self, Index};
use crate::quotes::AnalysedArticle;

pub struct Engine {
    pub index: Index,
    pub articles: Searcher,
    pub quotes: Searcher,
    pub ranker: Ranker,
}

impl Engine {
    pub fn open(dir: &Path) -> Result<Self, Error> {
        let index = Index::open(dir)?;
        let (articles, quotes) = (index.articles.searcher(), index.quotes.searcher());
        let ranker = Ranker::new(&articles, &index.article_fields)?;
        Ok(Engine { index, articles, quotes, ranker })
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

    /// The words of an article, and nothing else of it: faster where many are looked through.
    pub fn text(&self, at: DocAddress) -> Result<AnalysedArticle, Error> {
        let doc: TantivyDocument = self.articles.doc(at)?;
        let fields = self.fields();
        let text = |field: Field| doc.get_first(field).and_then(|v| v.as_str()).map(str::to_string);
        let missing =
            |what| index::Error::Damaged { dir: self.index.dir.clone(), what: format!("an article has no {what}") };
        let article = Article {
            headline: text(fields.headline).ok_or_else(|| missing("headline"))?,
            body: text(fields.body).ok_or_else(|| missing("body"))?,
            language: text(fields.language),
            ..Article::default()
        };
        Ok(AnalysedArticle { article, quotes: Vec::new() })
    }

    pub fn find(&self, id: &str) -> Result<Option<DocAddress>, Error> {
        Ok(self.index.find(&self.articles, id)?)
    }

    /// The ids of articles that start so, in order, `most` at most.
    pub fn ids_starting(&self, start: &str, most: usize) -> Result<Vec<String>, Error> {
        let mut ids = std::collections::BTreeSet::new();
        for segment in self.articles.segment_readers() {
            let inverted = segment.inverted_index(self.fields().key)?;
            let mut stream = inverted.terms().range().ge(start.as_bytes()).into_stream()?;
            let mut here = 0;
            while here < most && stream.advance() && stream.key().starts_with(start.as_bytes()) {
                let id = String::from_utf8_lossy(stream.key()).into_owned();
                // That of an article which has gone stays until its segment is rewritten.
                if self.find(&id)?.is_some() {
                    here += 1;
                    ids.insert(id);
                }
            }
        }
        Ok(ids.into_iter().take(most).collect())
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

/// The values of a fast text field with these numbers, which must ascend. Looking them up one by one is a hundred times slower.
pub fn values_of<T: for<'a> From<&'a str>>(column: &StrColumn, ords: &[u64]) -> Result<Vec<T>, Error> {
    let mut values = Vec::with_capacity(ords.len());
    column.dictionary().sorted_ords_to_term_cb(ords, |bytes| {
        values.push(match std::str::from_utf8(bytes) {
            Ok(value) => T::from(value),
            Err(_) => T::from(&*String::from_utf8_lossy(bytes)),
        });
    })?;
    Ok(values)
}
