//! Plain text: headline, paragraphs, outlet last; a header of `Source: …` lines, too.

use std::borrow::Cow;

use super::draft::{Draft, Field, field_of, folder_of};
use super::json::Parsed;
use super::{FileError, Options, Reason};
use crate::article::UNKNOWN_SOURCE;
use crate::fold::fold;

/// A first line that is longer, in bytes, is a paragraph.
const HEADLINE_BYTES: usize = 300;
/// An outlet's name has at most so many bytes and words.
const OUTLET_BYTES: usize = 60;
const OUTLET_WORDS: usize = 7;

pub(super) fn read(path: &str, text: &str, options: &Options) -> Result<Parsed, FileError> {
    let text = unix_lines(text);
    let mut draft = Draft::default();
    let mut rest = take_header(text.trim_matches(is_blank), &mut draft);
    if rest.is_empty() && !draft.has(Field::Headline) {
        return Err(FileError::new(path, Reason::Blank));
    }
    let (first, after) = split_line(rest);
    if !draft.has(Field::Headline) && first.len() <= HEADLINE_BYTES {
        draft.set((Field::Headline, 0), Cow::Borrowed(first));
        rest = take_header(after, &mut draft);
    }
    let body = take_outlet(rest, path, &mut draft);
    draft.set((Field::Body, 0), Cow::Borrowed(body));
    draft.finish(path, None, options)
}

/// Line ends as `\n` alone.
pub(super) fn unix_lines(text: &str) -> Cow<'_, str> {
    if !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

fn split_line(text: &str) -> (&str, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    (line.trim(), rest.trim_start_matches(is_blank))
}

/// Takes `Date: …` lines from the head of `text`; what remains begins with no blank line.
fn take_header<'a>(text: &'a str, draft: &mut Draft<'a>) -> &'a str {
    let mut rest = text;
    loop {
        let (line, after) = split_line(rest);
        match header_line(line) {
            Some((field, value)) => draft.set(field, Cow::Borrowed(value)),
            None => return rest,
        }
        rest = after;
    }
}

/// The names that a header may have; fewer than a JSON row's, as a paragraph, too, may begin with a word and a colon.
const HEADER: [&str; 30] = [
    "source",
    "outlet",
    "publisher",
    "publication",
    "fuente",
    "medio",
    "date",
    "published",
    "fecha",
    "publicado",
    "author",
    "authors",
    "byline",
    "autor",
    "autora",
    "autores",
    "url",
    "link",
    "enlace",
    "language",
    "lang",
    "idioma",
    "headline",
    "title",
    "titular",
    "titulo",
    "website",
    "site",
    "site name",
    "canonical url",
];

fn header_line(line: &str) -> Option<((Field, u8), &str)> {
    let (key, value) = line.split_once(':')?;
    let (key, value) = (fold(key.trim()), value.trim());
    if !HEADER.contains(&key.as_str()) || value.is_empty() || value.len() > HEADLINE_BYTES {
        return None;
    }
    let field = if key == "publicado" { (Field::Published, 0) } else { field_of(&key)? };
    Some((field, value))
}

/// Takes the last line where it names the outlet, and gives the body before it.
pub(super) fn take_outlet<'a>(text: &'a str, path: &str, draft: &mut Draft<'a>) -> &'a str {
    let text = text.trim_end_matches(is_blank);
    let Some((before, last)) = text.rsplit_once('\n') else { return text };
    let last = last.trim();
    let before = before.trim_end_matches(is_blank);
    if let Some((field @ (Field::Source, _), name)) = header_line(last) {
        draft.set(field, Cow::Borrowed(name));
        return before;
    }
    let name = last.trim_start_matches(['—', '–', '-', ' ']);
    let known = folder_of(path).is_some_and(|folder| same_name(&folder, name));
    if draft.has(Field::Source) && !known || before.is_empty() || !(known || reads_as_name(name)) {
        return text;
    }
    if fold(name) != UNKNOWN_SOURCE {
        draft.set((Field::Source, 0), Cow::Borrowed(name));
    }
    before
}

/// Whether a folder `la-verdad` is named after the outlet *La Verdad*.
fn same_name(folder: &str, name: &str) -> bool {
    let letters = |text: &str| fold(text).chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let name = letters(name);
    !name.is_empty() && letters(folder) == name
}

/// Words that an outlet's name has in lower case.
const SMALL: [&str; 30] = [
    "the", "of", "and", "&", "for", "in", "on", "at", "de", "del", "la", "las", "el", "los", "y", "en", "e", "da",
    "do", "di", "der", "die", "und", "le", "les", "du", "des", "et", "con", "noticias",
];

/// Short, no closing stop, no marks of a sentence, and most words with a capital; or one word alone (`example.org`).
fn reads_as_name(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let bad_end = line.ends_with(['.', '!', '?', ':', ';', ',', '…', ')', '"', '”', '»']);
    let bad_mark = line.contains(['"', '“', '”', '«', '»', ':', ';', '?', '!', '*', '=', '@', '[', ']', '—', '#', '/']);
    if line.len() > OUTLET_BYTES || words.is_empty() || words.len() > OUTLET_WORDS || bad_end || bad_mark {
        return false;
    }
    if !line.chars().any(char::is_alphabetic) {
        return false;
    }
    let capital = |word: &&str| word.starts_with(|c: char| c.is_uppercase() || c.is_numeric()) || word.contains('.');
    let content: Vec<&str> = words.iter().copied().filter(|w| !SMALL.contains(w)).collect();
    let capitals = content.iter().filter(|w| capital(w)).count();
    words.len() == 1
        || capital(&words[0]) && capitals * 3 >= content.len() * 2
        || (capitals > 0 && content.len() == capitals)
}
