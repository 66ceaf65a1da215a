//! Files → [`Article`]s: walking, decoding, one file a format.
//!
//! [`walk()`] finds the files, [`read_file`] reads one. A format that is a row a line ([`is_lines`]) can also be read in
//! two steps, [`Lines`] on one thread and [`parse_row`] on many. What goes wrong is a [`FileError`]: a value that names
//! its file, and never loses more than itself.

mod dates;
mod draft;
mod encoding;
mod error;
mod ids;
mod json;
mod language;
mod lines;
mod markdown;
mod mend;
mod text;
mod walk;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::ops::ControlFlow;
use std::path::Path;

use flate2::bufread::MultiGzDecoder;

use crate::article::Article;

pub use dates::parse_date;
pub use error::{FileError, Reason, Severity, guarded};
pub use ids::{RowIds, rename};
pub use json::{Parsed, parse_row};
pub use language::normalise as language_code;
pub use lines::Lines;
pub use walk::{Found, INDEX_MARKER, walk};

/// The most bytes that one article, or one row of a larger file, may have.
pub const MAX_ARTICLE_BYTES: usize = 64 << 20;

/// What the reader of files is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The outlet of articles that do not say their own.
    pub source: Option<String>,
    /// Whether symbolic links below a directory are followed. Files that are named are always read.
    pub follow_links: bool,
}

/// What is known of a file once it has been read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileSummary {
    /// BLAKE3 of the raw bytes that were read of a file: of all of them, unless `stopped`. Streams are not hashed.
    pub content_hash: Option<[u8; 32]>,
    pub articles: u64,
    /// The encoding that was guessed, where the file is not UTF-8.
    pub encoding: Option<String>,
    /// Whether the caller stopped before the end.
    pub stopped: bool,
}

/// Takes each article, or what was wrong in its place.
pub type Each<'a> = &'a mut dyn FnMut(Result<Article, FileError>) -> ControlFlow<()>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Text,
    Markdown,
    Json,
    Lines,
    /// To be told by the content.
    Unknown,
}

/// The format by the file's name; `None` where the ending is that of something else than articles.
fn format_of(path: &Path) -> Option<Format> {
    let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    let ending = match name.rsplit_once('.') {
        Some((_, end)) if end.len() <= 8 && end.bytes().any(|b| b.is_ascii_alphabetic()) && is_word(end) => end,
        _ => return Some(Format::Unknown),
    };
    match ending {
        "txt" | "text" => Some(Format::Text),
        "md" | "markdown" => Some(Format::Markdown),
        "json" => Some(Format::Json),
        "jsonl" | "ndjson" => Some(Format::Lines),
        _ => None,
    }
}

fn is_word(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Whether the file's name can be that of articles: it ends in `.txt`, `.md`, `.json` and the like, or in nothing that says what it is.
pub fn may_be_articles(path: &Path) -> bool {
    format_of(path).is_some()
}

/// Whether the file holds a row a line, by its name: then [`Lines`] and [`parse_row`] read it, too.
pub fn is_lines(path: &Path) -> bool {
    format_of(path) == Some(Format::Lines)
}

/// Reads one file, whatever its format, and hands over its articles in their order.
///
/// Rows stream: no more than one is held. What is wrong with one row is handed over in its place.
///
/// # Errors
/// Where the file as a whole gives nothing: it cannot be opened, is empty, is no text.
pub fn read_file(path: &Path, options: &Options, each: Each) -> Result<FileSummary, FileError> {
    let name = path.to_string_lossy();
    let file = File::open(path).map_err(|e| FileError::io(&name, &e))?;
    let mut raw = BufReader::with_capacity(1 << 17, Hashing::new(file));
    let zipped = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("gz"));
    let format = format_of(path).unwrap_or(Format::Unknown);
    let mut summary = if zipped {
        let plain = BufReader::with_capacity(1 << 17, MultiGzDecoder::new(&mut raw));
        read_as(format, plain, &name, options, each)?
    } else {
        read_as(format, &mut raw, &name, options, each)?
    };
    if !summary.stopped {
        io::copy(&mut raw, &mut io::sink()).map_err(|e| FileError::io(&name, &e))?;
    }
    summary.content_hash = Some(raw.get_ref().finish());
    Ok(summary)
}

/// Reads articles from a stream such as standard input; rows or plain text (also gzipped), as the content tells.
///
/// `name` stands for the path. Errors as for [`read_file`].
pub fn read_rows(reader: impl BufRead, name: &str, options: &Options, each: Each) -> Result<FileSummary, FileError> {
    let mut raw = BufReader::with_capacity(1 << 17, reader);
    let zipped = raw.fill_buf().map_err(|e| FileError::io(name, &e))?.starts_with(&[0x1f, 0x8b]);
    if zipped {
        let plain = BufReader::with_capacity(1 << 17, MultiGzDecoder::new(&mut raw));
        read_as(Format::Unknown, plain, name, options, each)
    } else {
        read_as(Format::Unknown, &mut raw, name, options, each)
    }
}

/// The one place where the format decides.
fn read_as(
    format: Format,
    mut reader: impl BufRead,
    name: &str,
    options: &Options,
    each: Each,
) -> Result<FileSummary, FileError> {
    let start = reader.fill_buf().map_err(|e| FileError::io(name, &e))?;
    if start.is_empty() {
        return Err(FileError::new(name, Reason::Empty));
    }
    let format = if format == Format::Unknown { sniff(start) } else { format };
    match format {
        Format::Lines => json::read_lines(Lines::new(reader, name)?, options, each),
        Format::Json => json::read_values(reader, name, options, each),
        Format::Markdown => read_whole(reader, name, options, each, markdown::read),
        Format::Text | Format::Unknown => read_whole(reader, name, options, each, text::read),
    }
}

/// What a stream holds, by its first bytes. Rows are rows though the first of them is broken.
fn sniff(start: &[u8]) -> Format {
    let whole = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    let mut lines = whole.split(|&b| b == b'\n').map(<[u8]>::trim_ascii).filter(|line| !line.is_empty());
    // A stream of blanks has no line, and is no rows; its reader says so.
    let first = lines.next().unwrap_or_default();
    // In one value, a line of its own may be an object behind these.
    let opens = first.ends_with(b"[") || first.ends_with(b":");
    let rows = !opens && lines.next().is_some_and(|line| line.starts_with(b"{\"") && line.ends_with(b"}"));
    match whole.first() {
        Some(b'[') if whole[1..].trim_ascii_start().starts_with(b"{") => Format::Json,
        Some(b'{') if matches!(whole[1..].trim_ascii_start().first(), Some(b'"' | b'}')) => {
            let is_row = first.len() == whole.len() || first.ends_with(b"}") || rows;
            if is_row { Format::Lines } else { Format::Json }
        }
        _ if whole.starts_with(b"---\n") || whole.starts_with(b"+++\n") => Format::Markdown,
        _ if rows => Format::Lines,
        _ => Format::Text,
    }
}

type ReadText = fn(&str, &str, &Options) -> Result<Parsed, FileError>;

fn read_whole(
    reader: impl BufRead,
    name: &str,
    options: &Options,
    each: Each,
    read: ReadText,
) -> Result<FileSummary, FileError> {
    let mut bytes = Vec::new();
    reader.take(MAX_ARTICLE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|e| FileError::io(name, &e))?;
    if bytes.len() > MAX_ARTICLE_BYTES {
        return Err(FileError::new(name, Reason::TooLong));
    }
    let decoded = encoding::decode(&bytes).map_err(|reason| FileError::new(name, reason))?;
    let parsed = read(name, &decoded.text, options)?;
    let mut summary = FileSummary { encoding: decoded.guessed.clone(), ..FileSummary::default() };
    if let Some(guess) = decoded.guessed
        && each(Err(FileError::new(name, Reason::Encoding(guess)))).is_break()
    {
        summary.stopped = true;
        return Ok(summary);
    }
    summary.stopped = hand_over(parsed, &mut summary.articles, each).is_break();
    Ok(summary)
}

fn hand_over(parsed: Parsed, articles: &mut u64, each: Each) -> ControlFlow<()> {
    for note in parsed.notes {
        each(Err(note))?;
    }
    *articles += 1;
    each(Ok(parsed.article))
}

/// A reader that hashes what goes through it.
struct Hashing<R> {
    inner: R,
    hash: blake3::Hasher,
}

impl<R> Hashing<R> {
    fn new(inner: R) -> Hashing<R> {
        Hashing { inner, hash: blake3::Hasher::new() }
    }

    fn finish(&self) -> [u8; 32] {
        self.hash.finalize().into()
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(into)?;
        self.hash.update(&into[..n]);
        Ok(n)
    }
}

#[cfg(test)]
mod tests;
