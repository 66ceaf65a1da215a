//! Analysed articles → new segments of both indexes, on the thread that calls. What is added is not yet in the index.
//!
//! Tantivy's own worker threads would take documents through a queue of ten thousand, whatever their size; here each
//! worker of the pipeline fills its own segments, so that no text waits in memory and the words are found once.

use tantivy::index::{Segment, SegmentMeta};
use tantivy::indexer::{AddOperation, SegmentWriter};
use tantivy::{Index, TantivyDocument};

use super::schema::{self, ArticleFields, QuoteFields};
use super::stored;
use super::words::{self, BETWEEN_NAMES};
use crate::article::Article;
use crate::quotes::{AnalysedArticle, Kind, Quote};

/// Quotes are added after so many articles, not after each: the terms of one index then stay in the processor's cache.
const PENDING_ARTICLES: usize = 64;
/// A third of this, in bytes, is the table of terms at first. It grows with the terms; a large one is slow for few.
const FIRST_TABLE: usize = 2 << 20;

/// The file that an article was read from, as the index remembers it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FileState {
    /// In bytes.
    pub size: u64,
    /// In nanoseconds since 1970-01-01.
    pub modified: i64,
    /// Of the content.
    pub hash: u64,
    /// Of the options it was read with, and of the version that read it.
    pub options: u64,
}

/// Segments that are being filled.
pub(super) struct Segments {
    articles: Option<Filling>,
    quotes: Option<Filling>,
    article_fields: ArticleFields,
    quote_fields: QuoteFields,
    memory: usize,
    indexes: (Index, Index),
    /// Articles whose quotes are not yet added.
    pending: Vec<AnalysedArticle>,
}

/// Finished segments: on disk, and known to nobody until they are committed.
#[derive(Default)]
pub(super) struct Finished {
    pub articles: Option<SegmentMeta>,
    pub quotes: Option<SegmentMeta>,
}

struct Filling {
    writer: SegmentWriter,
    segment: Segment,
}

impl Filling {
    fn new(index: &Index) -> tantivy::Result<Self> {
        let segment = index.new_segment();
        Ok(Filling { writer: SegmentWriter::for_segment(FIRST_TABLE, segment.clone())?, segment })
    }

    fn add(&mut self, document: TantivyDocument) -> tantivy::Result<()> {
        // Deletions come before the segment is made known, so that the stamp of its documents does not matter.
        self.writer.add_document(AddOperation { opstamp: 0, document })
    }

    fn finish(self) -> tantivy::Result<SegmentMeta> {
        let count = self.writer.max_doc();
        self.writer.finalize()?;
        let meta = self.segment.with_max_doc(count).meta().clone();
        meta.untrack_temp_docstore();
        Ok(meta)
    }
}

impl Segments {
    /// `memory`, in bytes, is about where [`Segments::is_full`] says so.
    pub(super) fn new(articles: &Index, quotes: &Index, memory: usize) -> Self {
        Segments {
            articles: None,
            quotes: None,
            article_fields: schema::articles().1,
            quote_fields: schema::quotes().1,
            memory,
            indexes: (articles.clone(), quotes.clone()),
            pending: Vec::new(),
        }
    }

    /// Whether the memory is used up, so that it is time to finish.
    pub(super) fn is_full(&self) -> bool {
        let used = |filling: &Option<Filling>| filling.as_ref().map_or(0, |f| f.writer.mem_usage());
        used(&self.articles) + used(&self.quotes) >= self.memory
    }

    pub(super) fn add(&mut self, analysed: AnalysedArticle, file: &FileState) -> tantivy::Result<()> {
        if self.articles.is_none() {
            self.articles = Some(Filling::new(&self.indexes.0)?);
        }
        let document = self.article_document(&analysed, file);
        self.articles.as_mut().expect("made above").add(document)?;
        self.pending.push(analysed);
        if self.pending.len() >= PENDING_ARTICLES { self.add_pending() } else { Ok(()) }
    }

    fn add_pending(&mut self) -> tantivy::Result<()> {
        let pending = std::mem::take(&mut self.pending);
        pending.iter().try_for_each(|analysed| self.add_quotes(analysed))
    }

    /// Adds the quotes only, to an index whose articles are there already.
    pub(super) fn add_quotes(&mut self, analysed: &AnalysedArticle) -> tantivy::Result<()> {
        let article = &analysed.article;
        let key_number = article_number(article);
        for (ordinal, quote) in analysed.quotes.iter().enumerate() {
            if self.quotes.is_none() {
                self.quotes = Some(Filling::new(&self.indexes.1)?);
            }
            words::set(article.language.as_deref(), quote.spans.iter().map(|s| &article.body[s.clone()]));
            let document = self.quote_document(article, key_number, ordinal, quote);
            self.quotes.as_mut().expect("made above").add(document)?;
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> tantivy::Result<Finished> {
        self.add_pending()?;
        Ok(Finished {
            articles: self.articles.map(Filling::finish).transpose()?,
            quotes: self.quotes.map(Filling::finish).transpose()?,
        })
    }

    fn article_document(&self, analysed: &AnalysedArticle, file: &FileState) -> TantivyDocument {
        let AnalysedArticle { article, quotes } = analysed;
        let f = &self.article_fields;
        let headline_tokens = words::set(article.language.as_deref(), [&*article.headline, &*article.body]);
        let key = article.id();
        let mut doc = TantivyDocument::default();
        // What is indexed of these two are the words just set.
        doc.add_text(f.text, "");
        doc.add_text(f.exact, "");
        doc.add_text(f.headline, &article.headline);
        doc.add_text(f.body, &article.body);
        if !quotes.is_empty() {
            doc.add_text(f.quotes, stored::encode_quotes(quotes));
        }
        for (field, value) in [(f.record, &article.record), (f.url, &article.url), (f.author, &article.author)] {
            if let Some(value) = value {
                doc.add_text(field, value);
            }
        }
        doc.add_text(f.key, &key);
        doc.add_u64(f.key_number, key_number(&key));
        doc.add_text(f.path, &article.path);
        doc.add_text(f.source, &article.source);
        doc.add_text(f.source_words, &article.source);
        let speakers = analysed.speakers();
        for speaker in &speakers {
            doc.add_text(f.speaker, speaker);
        }
        if !speakers.is_empty() {
            doc.add_text(f.speaker_words, speakers.join(&BETWEEN_NAMES.to_string()));
        }
        if let Some(language) = &article.language {
            doc.add_text(f.language, language);
        }
        if let Some(date) = article.published {
            doc.add_i64(f.published, stored::to_days(date));
        }
        doc.add_u64(f.headline_tokens, headline_tokens as u64);
        for telling in words::telling() {
            doc.add_u64(f.telling, telling.to_u64());
        }
        doc.add_u64(f.file_size, file.size);
        doc.add_i64(f.file_modified, file.modified);
        doc.add_u64(f.file_hash, file.hash);
        doc.add_u64(f.file_options, file.options);
        doc
    }

    fn quote_document(&self, article: &Article, key_number: u64, ordinal: usize, quote: &Quote) -> TantivyDocument {
        let f = &self.quote_fields;
        let mut doc = TantivyDocument::default();
        doc.add_text(f.text, "");
        doc.add_text(f.exact, "");
        doc.add_u64(f.key_number, key_number);
        doc.add_u64(f.ordinal, ordinal as u64);
        if let Some(speaker) = &quote.speaker {
            doc.add_text(f.speaker, speaker);
            doc.add_text(f.speaker_words, speaker);
        }
        doc.add_text(f.source, &article.source);
        if let Some(language) = &article.language {
            doc.add_text(f.language, language);
        }
        if let Some(date) = article.published {
            doc.add_i64(f.published, stored::to_days(date));
        }
        doc.add_text(f.path, &article.path);
        doc.add_text(f.kind, kind_name(quote.kind));
        doc.add_f64(f.confidence, f64::from(quote.confidence));
        doc
    }
}

/// An indirect quote is indexed from this confidence on: below, it is likelier no quote, or not that speaker's, than
/// rightly read, and *declined to comment* and *data showed a fall* are most of what is there.
const LEAST_CONFIDENCE: f32 = 0.5;

/// Whether a quote is found by searches and shown with its article. Marked words always are: that they were quoted is
/// certain, whoever said them.
pub fn worth_indexing(quote: &Quote) -> bool {
    quote.kind != Kind::Indirect || quote.confidence >= LEAST_CONFIDENCE
}

/// A kind as it is indexed.
pub fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "direct",
        Kind::Mixed => "mixed",
        Kind::Indirect => "indirect",
    }
}

/// The number of an article's id, see [`super::id_of`].
pub(super) fn article_number(article: &Article) -> u64 {
    key_number(&article.id())
}

fn key_number(key: &str) -> u64 {
    u64::from_str_radix(key, 16).expect("an id is 16 hex digits")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_reports_are_left_out_and_marked_words_never() {
        let quote = |kind, confidence| Quote {
            spans: vec![0..4],
            kind,
            speaker: None,
            mention: None,
            cue: None,
            rule: "any".into(),
            confidence,
            named_at: None,
        };
        assert!(worth_indexing(&quote(Kind::Direct, 0.1)) && worth_indexing(&quote(Kind::Mixed, 0.1)));
        assert!(worth_indexing(&quote(Kind::Indirect, 0.5)) && !worth_indexing(&quote(Kind::Indirect, 0.49)));
    }
}
