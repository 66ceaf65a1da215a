//! JSON rows, objects and arrays of objects → articles.

use std::borrow::Cow;
use std::fmt;
use std::io::BufRead;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::draft::{Draft, Field, field_of};
use super::encoding::{self, Transcoding};
use super::mend;
use super::{Each, FileError, FileSummary, Lines, MAX_ARTICLE_BYTES, Options, Reason, hand_over};
use crate::article::Article;

/// An article, and what its reader should know of how it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    pub article: Article,
    /// Of [`Severity::Note`](super::Severity::Note): a date that is not understood, a guessed encoding.
    pub notes: Vec<FileError>,
}

/// One row of a file of rows → its article. `line` counts from 1 and stands in for an id that the row does not have.
///
/// # Errors
/// Where the row is no JSON object or has neither text nor headline.
pub fn parse_row(path: &str, line: u64, bytes: &[u8], options: &Options) -> Result<Parsed, FileError> {
    parse(path, Some(line), line, bytes, options)
}

fn parse(path: &str, row: Option<u64>, line: u64, bytes: &[u8], options: &Options) -> Result<Parsed, FileError> {
    let fail = |reason| FileError::at_line(path, line, reason);
    let finish = |fields: Draft, mends, guessed: Option<String>| {
        let mut parsed = fields.finish(path, row, options).map_err(|e| e.reason)?;
        parsed.notes.extend(guessed.map(|guess| fail(Reason::Encoding(guess))));
        if mends > 0 {
            let s = if mends == 1 { "" } else { "s" };
            let what = format!("JSON with {mends} place{s} mended: control characters, or halves of characters");
            parsed.notes.push(fail(Reason::Encoding(what)));
        }
        Ok(parsed)
    };
    with_fields(bytes, finish).flatten().map_err(fail)
}

/// The id that the article of a row has within its file: the row's own, else the number of its line.
pub(super) fn row_id(line: u64, bytes: &[u8]) -> String {
    // A row that cannot be read is told where its article is read.
    with_fields(bytes, |mut fields, _, _| fields.id()).ok().flatten().unwrap_or_else(|| line.to_string())
}

/// Reads the fields of an object for `take`, which is also told how many places were mended and which encoding was guessed.
fn with_fields<T>(bytes: &[u8], take: impl FnOnce(Draft, usize, Option<String>) -> T) -> Result<T, Reason> {
    let decoded;
    let (text, guessed) = match std::str::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(_) => {
            decoded = encoding::decode(bytes)?;
            (decoded.text.as_str(), decoded.guessed)
        }
    };
    let mended;
    let (fields, mends): (Row, usize) = match serde_json::from_str(text) {
        Ok(fields) => (fields, 0),
        Err(error) => {
            let refused = || Reason::BadJson(without_place(&error));
            let mends;
            (mended, mends) = mend::mend(text).ok_or_else(refused)?;
            (serde_json::from_str(&mended).map_err(|_| refused())?, mends)
        }
    };
    Ok(take(fields.0, mends, guessed))
}

/// serde_json's message with the column only: the line is that of the file.
fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    // No other message tells of depth, and it speaks of this program and not of the file.
    let text = text.replace("recursion limit exceeded", "objects and lists stand in one another too deeply");
    match text.rfind(" at line ") {
        Some(at) => format!("{} at column {}", &text[..at], error.column()),
        None => text,
    }
}

pub(super) fn read_lines<R: BufRead>(
    mut lines: Lines<R>,
    options: &Options,
    each: Each,
) -> Result<FileSummary, FileError> {
    let name = lines.name().to_string();
    let mut summary = FileSummary { encoding: lines.encoding().map(str::to_string), ..FileSummary::default() };
    let mut row = Vec::new();
    let mut any = false;
    while let Some(line) = lines.next(&mut row) {
        any = true;
        let item = line.and_then(|line| parse_row(&name, line, &row, options));
        if give(item, &mut summary.articles, each) {
            summary.stopped = true;
            return Ok(summary);
        }
    }
    if any { Ok(summary) } else { Err(FileError::new(&name, Reason::Blank)) }
}

/// Hands an item over; whether to stop.
fn give(item: Result<Parsed, FileError>, articles: &mut u64, each: Each) -> bool {
    match item {
        Ok(parsed) => hand_over(parsed, articles, each).is_break(),
        Err(e) => each(Err(e)).is_break(),
    }
}

/// Reads one object, an array of objects, objects one after another, or an object that wraps such an array.
pub(super) fn read_values(
    reader: impl BufRead,
    name: &str,
    options: &Options,
    each: Each,
) -> Result<FileSummary, FileError> {
    let io = |e: std::io::Error| FileError::io(name, &e);
    let reader = Transcoding::new(reader).map_err(io)?;
    let mut summary = FileSummary { encoding: reader.encoding().map(str::to_string), ..FileSummary::default() };
    let mut objects = Objects { reader, line: 1, depth: 0, in_array: false };
    let (mut bytes, mut count) = (Vec::new(), 0);
    // The first object waits for the second: alone in its file it is no row of a larger one.
    let mut first: Option<(u64, Vec<u8>)> = None;
    loop {
        let line = match objects.next(&mut bytes).map_err(io)? {
            Next::Object(line) => line,
            Next::TooLong(line) => {
                if each(Err(FileError::at_line(name, line, Reason::TooLong))).is_break() {
                    summary.stopped = true;
                }
                break;
            }
            Next::Stray(line) => {
                let why = Reason::BadJson("an object `{…}` or an array of objects is expected".to_string());
                if each(Err(FileError::at_line(name, line, why))).is_break() {
                    summary.stopped = true;
                }
                break;
            }
            Next::End => break,
        };
        count += 1;
        if count == 1 && !objects.in_array {
            first = Some((line, bytes.clone()));
            continue;
        }
        if let Some((line, bytes)) = first.take()
            && give(parse(name, Some(1), line, &bytes, options), &mut summary.articles, each)
        {
            summary.stopped = true;
            return Ok(summary);
        }
        if give(parse(name, Some(count), line, &bytes, options), &mut summary.articles, each) {
            summary.stopped = true;
            return Ok(summary);
        }
    }
    if let Some((line, bytes)) = first {
        summary.stopped |= single(name, line, &bytes, options, &mut summary.articles, each);
    } else if count == 0 && !summary.stopped {
        let empty = || Reason::BadJson("a list without objects `{…}` in it".to_string());
        return Err(FileError::new(name, if objects.in_array { empty() } else { Reason::Blank }));
    }
    Ok(summary)
}

/// The one object of a file: an article, or what wraps a list of them (`{"articles": […]}`).
fn single(name: &str, line: u64, bytes: &[u8], options: &Options, articles: &mut u64, each: Each) -> bool {
    let item = parse(name, None, line, bytes, options);
    let wrapped = match &item {
        Err(e) if e.reason == Reason::NoBody => wrapped_rows(bytes),
        _ => None,
    };
    let Some(rows) = wrapped else { return give(item, articles, each) };
    for (n, row) in (1..).zip(rows) {
        let item = parse(name, Some(n), line, row.as_bytes(), options);
        if give(item, articles, each) {
            return true;
        }
    }
    false
}

/// The names under which feeds and news services list their articles.
const WRAPPERS: [&str; 8] = ["articles", "items", "data", "results", "docs", "documents", "hits", "@graph"];

fn wrapped_rows(bytes: &[u8]) -> Option<Vec<String>> {
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(bytes).ok()?; // then no wrapper
    let list = WRAPPERS.iter().find_map(|key| object.get(*key)?.as_array())?;
    Some(list.iter().map(serde_json::Value::to_string).collect())
}

enum Next {
    /// An object that begins on this line.
    Object(u64),
    TooLong(u64),
    /// Something else than an object.
    Stray(u64),
    End,
}

/// Splits the objects of an array, or of a sequence, off a stream without parsing them; a broken one loses only itself
/// as long as its marks and braces are in pairs.
struct Objects<R> {
    reader: R,
    line: u64,
    depth: usize,
    in_array: bool,
}

impl<R: BufRead> Objects<R> {
    fn next(&mut self, into: &mut Vec<u8>) -> std::io::Result<Next> {
        into.clear();
        let (mut start, mut in_string, mut escaped) = (self.line, false, false);
        self.depth = 0;
        loop {
            let buffer = self.reader.fill_buf()?;
            if buffer.is_empty() {
                return Ok(if into.is_empty() { Next::End } else { Next::Object(start) });
            }
            let mut used = buffer.len();
            let mut begin = if self.depth > 0 { 0 } else { buffer.len() };
            let mut done = false;
            for (i, &byte) in buffer.iter().enumerate() {
                if byte == b'\n' {
                    self.line += 1;
                }
                if in_string {
                    in_string = escaped || byte != b'"';
                    escaped = !escaped && byte == b'\\';
                    continue;
                }
                match byte {
                    b'"' if self.depth > 0 => in_string = true,
                    b'{' => {
                        if self.depth == 0 {
                            (begin, start) = (i, self.line);
                        }
                        self.depth += 1;
                    }
                    b'}' if self.depth > 0 => {
                        self.depth -= 1;
                        if self.depth == 0 {
                            (used, done) = (i + 1, true);
                            break;
                        }
                    }
                    b'[' if self.depth == 0 => self.in_array = true,
                    b']' | b',' | b'\n' | b'\r' | b'\t' | b' ' => {}
                    _ if self.depth == 0 => return Ok(Next::Stray(self.line)),
                    _ => {}
                }
            }
            into.extend_from_slice(&buffer[begin.min(used)..used]);
            self.reader.consume(used);
            if done {
                return Ok(Next::Object(start));
            }
            if into.len() > MAX_ARTICLE_BYTES {
                return Ok(Next::TooLong(start));
            }
        }
    }
}

/// The fields of a row that mean something here.
struct Row<'a>(Draft<'a>);

impl<'de> Deserialize<'de> for Row<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Row<'de>, D::Error> {
        from.deserialize_map(RowVisitor).map(Row)
    }
}

struct RowVisitor;

impl<'de> Visitor<'de> for RowVisitor {
    type Value = Draft<'de>;

    fn expecting(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str("an object with the fields of an article")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Draft<'de>, A::Error> {
        let mut draft = Draft::default();
        while let Some(Key(key)) = map.next_key()? {
            match field_of(&key) {
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
                Some(field) => {
                    let value = map.next_value::<Loose>()?;
                    let joint = if field.0 == Field::Author { ", " } else { "\n" };
                    if let Some(text) = value.text(joint) {
                        draft.set(field, text);
                    }
                }
            }
        }
        Ok(draft)
    }
}

struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Key<'de>, D::Error> {
        match from.deserialize_str(LooseVisitor)? {
            Loose::Text(text) => Ok(Key(text)),
            _ => Ok(Key(Cow::Borrowed(""))),
        }
    }
}

/// A value as far as it can be an article's: text, or what holds one.
enum Loose<'a> {
    Nothing,
    Text(Cow<'a, str>),
    Many(Vec<Loose<'a>>),
}

impl<'a> Loose<'a> {
    fn text(self, joint: &str) -> Option<Cow<'a, str>> {
        match self {
            Loose::Nothing => None,
            Loose::Text(text) => Some(text),
            Loose::Many(values) => {
                let texts: Vec<_> = values.into_iter().filter_map(|value| value.text(joint)).collect();
                (!texts.is_empty()).then(|| Cow::Owned(texts.join(joint)))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Loose<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Loose<'de>, D::Error> {
        from.deserialize_any(LooseVisitor)
    }
}

struct LooseVisitor;

impl<'de> Visitor<'de> for LooseVisitor {
    type Value = Loose<'de>;

    fn expecting(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str("a value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Loose<'de>, E> {
        Ok(Loose::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Loose<'de>, E> {
        Ok(Loose::Text(Cow::Owned(text.to_string())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Loose<'de>, E> {
        Ok(Loose::Text(Cow::Owned(number.to_string())))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Loose<'de>, E> {
        Ok(Loose::Text(Cow::Owned(number.to_string())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Loose<'de>, E> {
        Ok(Loose::Text(Cow::Owned(number.to_string())))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Loose<'de>, E> {
        Ok(Loose::Nothing)
    }

    fn visit_unit<E>(self) -> Result<Loose<'de>, E> {
        Ok(Loose::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Loose<'de>, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Loose::Many(values))
    }

    /// Of a nested object its name, as in `"source": {"id": …, "name": …}`.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Loose<'de>, A::Error> {
        let mut found = Loose::Nothing;
        let mut best = usize::MAX;
        while let Some(Key(key)) = map.next_key()? {
            match ["name", "title", "text", "value", "@value", "#text", "href", "url"].iter().position(|k| *k == key) {
                Some(rank) if rank < best => (found, best) = (map.next_value()?, rank),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(found)
    }
}
