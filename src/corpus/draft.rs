//! Field names and values as files give them → an [`Article`].

use std::borrow::Cow;
use std::path::Path;

use super::json::Parsed;
use super::{FileError, Options, Reason, dates, language};
use crate::article::{Article, UNKNOWN_SOURCE};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Id,
    Headline,
    Body,
    Source,
    Published,
    Url,
    Author,
    Language,
}

/// The field that a key means, and its rank: where a row has several keys for a field, the lowest rank is taken.
///
/// Case, `_`, `-`, blanks and a prefix (`dc:`) do not matter.
pub(super) fn field_of(key: &str) -> Option<(Field, u8)> {
    let key = key.rsplit(':').next().unwrap_or(key);
    let mut name = [0; 20];
    let mut len = 0;
    for byte in key.bytes().filter(|b| !matches!(b, b'_' | b'-' | b' ' | b'.' | b'@')) {
        *name.get_mut(len)? = byte.to_ascii_lowercase();
        len += 1;
    }
    Some(match std::str::from_utf8(&name[..len]).ok()? {
        "id" => (Field::Id, 0),
        "docid" | "articleid" | "uid" | "uuid" => (Field::Id, 1),
        "guid" | "identifier" => (Field::Id, 2),
        "headline" | "titular" => (Field::Headline, 0),
        "title" | "título" | "titulo" => (Field::Headline, 1),
        "name" | "heading" => (Field::Headline, 3),
        "body" | "cuerpo" => (Field::Body, 0),
        "articlebody" | "bodytext" | "maintext" | "fulltext" => (Field::Body, 1),
        "text" | "texto" | "articletext" => (Field::Body, 2),
        "content" | "contenttext" | "contenido" => (Field::Body, 3),
        "description" | "summary" | "abstract" => (Field::Body, 9),
        "source" | "fuente" | "outlet" | "medio" => (Field::Source, 0),
        "publisher" | "sourcename" | "publication" | "newspaper" => (Field::Source, 1),
        "site" | "sitename" | "website" => (Field::Source, 2),
        "domain" | "sourcedomain" | "hostname" => (Field::Source, 3),
        "published" | "publishedat" | "datepublished" | "datepublish" | "pubdate" | "publishdate" => {
            (Field::Published, 0)
        }
        "publicationdate" | "publishedon" | "publisheddate" | "fechapublicacion" => (Field::Published, 0),
        "date" | "fecha" | "datetime" | "day" | "firstpublished" => (Field::Published, 1),
        "datecreated" | "created" | "createdat" | "timestamp" | "time" | "issued" => (Field::Published, 2),
        "datemodified" | "modified" | "updated" | "updatedat" => (Field::Published, 3),
        "url" | "canonicalurl" | "webpage" | "enlace" => (Field::Url, 0),
        "link" | "href" | "permalink" | "weburl" => (Field::Url, 1),
        "author" | "autor" | "autora" | "creator" => (Field::Author, 0),
        "authors" | "autores" | "byline" | "writer" => (Field::Author, 1),
        "language" | "idioma" | "lengua" | "inlanguage" => (Field::Language, 0),
        "lang" | "locale" => (Field::Language, 1),
        _ => return None,
    })
}

/// An article on its way: the best value so far of each field.
#[derive(Default)]
pub(super) struct Draft<'a> {
    values: [Option<(u8, Cow<'a, str>)>; 8],
}

impl<'a> Draft<'a> {
    /// Takes a value unless a better key has given one, or it is blank.
    pub fn set(&mut self, (field, rank): (Field, u8), value: Cow<'a, str>) {
        let slot = &mut self.values[field as usize];
        if slot.as_ref().is_none_or(|(best, _)| rank < *best) && !value.trim().is_empty() {
            *slot = Some((rank, value));
        }
    }

    /// Takes the outlet that another draft has, where this one has none.
    pub fn take_source_of(&mut self, other: Draft<'_>) {
        if let Some((rank, source)) = &other.values[Field::Source as usize] {
            self.set((Field::Source, *rank), Cow::Owned(source.to_string()));
        }
    }

    /// The row's own id, if it has one.
    pub fn id(&mut self) -> Option<String> {
        self.line(Field::Id)
    }

    pub fn has(&self, field: Field) -> bool {
        self.values[field as usize].is_some()
    }

    fn take(&mut self, field: Field) -> Option<Cow<'a, str>> {
        self.values[field as usize].take().map(|(_, value)| value)
    }

    fn line(&mut self, field: Field) -> Option<String> {
        let value = self.take(field)?;
        let mut line = String::with_capacity(value.len());
        for word in value.split_whitespace() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        Some(line)
    }

    /// The article of a file of its own, or of row `row` of a larger one; the outlet that the file does not say comes
    /// from the options, else from the address, else from the folder (unless it is a row), else it is unknown.
    pub fn finish(mut self, path: &str, row: Option<u64>, options: &Options) -> Result<Parsed, FileError> {
        let id = self.id();
        let headline = self.line(Field::Headline).unwrap_or_default();
        let url = self.line(Field::Url);
        let Some(body) = self.take(Field::Body).or_else(|| (!headline.is_empty()).then_some(Cow::Borrowed(""))) else {
            return Err(FileError { path: path.to_string(), line: row, reason: Reason::NoBody });
        };
        let source = self.line(Field::Source).map(|source| host_of(&source).map(str::to_string).unwrap_or(source));
        let source = source
            .or_else(|| options.source.clone())
            .or_else(|| url.as_deref().and_then(host_of).map(str::to_string))
            .or_else(|| if row.is_none() { folder_of(path) } else { None })
            .unwrap_or_else(|| UNKNOWN_SOURCE.to_string());
        let mut notes = Vec::new();
        let published = self.line(Field::Published).and_then(|text| {
            let date = dates::parse_date(&text);
            if date.is_none() {
                notes.push(FileError { path: path.to_string(), line: row, reason: Reason::Date(text) });
            }
            date
        });
        let language = self.take(Field::Language).and_then(|code| language::normalise(&code));
        let language = language.or_else(|| language::detect(&headline, &body));
        let record = id.or_else(|| row.map(|n| n.to_string()));
        let author = self.line(Field::Author);
        let body = body.into_owned();
        let article =
            Article { path: path.to_string(), record, headline, body, source, published, url, author, language };
        Ok(Parsed { article, notes })
    }
}

/// `www.example.org` of `https://www.example.org/a`, without its `www.`; `None` where the text is no address.
fn host_of(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    (!host.is_empty()).then_some(host)
}

/// The name of the folder that a file lies in.
pub(super) fn folder_of(path: &str) -> Option<String> {
    if path == "-" {
        return None;
    }
    let path = std::path::absolute(Path::new(path)).ok()?; // without a working directory no folder is known
    Some(path.parent()?.file_name()?.to_string_lossy().into_owned())
}
