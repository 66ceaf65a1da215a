//! What the stages read of each segment, opened once and not for each query.

use std::sync::Arc;

use tantivy::columnar::Column;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::InvertedIndexReader;
use tantivy::{DocAddress, DocId, Searcher, SegmentReader};

use crate::index::columns;
use crate::index::schema::ArticleFields;
use crate::index::telling::Telling;

/// All segments of an index of articles.
pub(super) struct Open {
    pub segments: Vec<Segment>,
    /// How many articles there are, and how many words an article has on average.
    pub articles: f32,
    pub mean_length: f32,
}

impl Open {
    pub fn new(searcher: &Searcher, fields: &ArticleFields) -> tantivy::Result<Open> {
        let segments = searcher.segment_readers().iter().map(|reader| Segment::open(reader, fields));
        let segments = segments.collect::<tantivy::Result<Vec<Segment>>>()?;
        let articles = segments.iter().map(|segment| u64::from(segment.reader.max_doc())).sum::<u64>().max(1) as f32;
        let length = segments.iter().map(|segment| segment.text.total_num_tokens()).sum::<u64>() as f32;
        Ok(Open { segments, articles, mean_length: (length / articles).max(1.0) })
    }

    pub fn segment(&self, at: DocAddress) -> &Segment {
        &self.segments[at.segment_ord as usize]
    }

    /// What orders equals: the article's key.
    pub fn key(&self, at: DocAddress) -> (Option<u64>, DocAddress) {
        (self.segment(at).keys.first(at.doc_id), at)
    }
}

pub(super) struct Segment {
    pub reader: SegmentReader,
    /// Words of the field `text`, and how many of them each article has.
    pub text: Arc<InvertedIndexReader>,
    pub lengths: FieldNormReader,
    pub headline_tokens: Column<u64>,
    pub keys: Column<u64>,
    /// Days since 1970-01-01; absent where no article of the segment has a date.
    pub published: Option<Column<i64>>,
    telling: Column<u64>,
}

impl Segment {
    fn open(reader: &SegmentReader, fields: &ArticleFields) -> tantivy::Result<Segment> {
        let column = |field| reader.fast_fields().u64(reader.schema().get_field_name(field));
        Ok(Segment {
            text: reader.inverted_index(fields.text)?,
            lengths: reader.get_fieldnorms_reader(fields.text)?,
            headline_tokens: column(fields.headline_tokens)?,
            keys: column(fields.key_number)?,
            published: reader.fast_fields().column_opt(reader.schema().get_field_name(fields.published))?,
            telling: column(fields.telling)?,
            reader: reader.clone(),
        })
    }

    pub fn is_alive(&self, doc: DocId) -> bool {
        self.reader.alive_bitset().is_none_or(|alive| alive.is_alive(doc))
    }

    /// Shows the key of each article, the deleted ones among them.
    pub fn each_key(&self, see: impl FnMut(DocId, u64)) {
        columns::each(&self.keys, 0..self.reader.max_doc(), see);
    }

    /// What an article is about; `values` is room to read them into.
    pub fn telling<'a>(&self, doc: DocId, values: &'a mut Vec<u64>) -> impl Iterator<Item = Telling> + 'a {
        let rows = self.telling.index.value_row_ids(doc);
        values.resize(rows.len(), 0);
        self.telling.values.get_range(u64::from(rows.start), values);
        values.iter().map(|&value| Telling::from_u64(value))
    }
}
