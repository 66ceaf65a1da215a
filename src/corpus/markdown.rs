//! Markdown with front matter → an article whose body is plain paragraphs.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::draft::{Draft, Field, field_of};
use super::json::Parsed;
use super::text::{take_outlet, unix_lines};
use super::{FileError, Options, Reason};

/// The body is stored without its marks of emphasis, links and headings, a paragraph a line, so that words and quotes
/// read as they are shown; offsets refer to that text.
pub(super) fn read(path: &str, text: &str, options: &Options) -> Result<Parsed, FileError> {
    let text = unix_lines(text);
    if text.trim().is_empty() {
        return Err(FileError::new(path, Reason::Blank));
    }
    let mut draft = Draft::default();
    let mut note = None;
    let mut rest = &*text;
    if let Some((mark, matter, after)) = front_matter(&text) {
        rest = after;
        let taken = if mark == "+++" { take_toml(matter, &mut draft) } else { take_yaml(matter, &mut draft) };
        note = taken.err().map(|why| FileError::new(path, Reason::FrontMatter(why)));
    }
    let plain = plain_text(rest);
    let mut body = plain.trim_matches('\n');
    if let Some(heading) = first_heading(rest) {
        let heading = inline(heading);
        let (first, after) = body.split_once('\n').unwrap_or((body, ""));
        if first == heading {
            draft.set((Field::Headline, 2), Cow::Owned(heading));
            body = after.trim_start_matches('\n');
        }
    } else if !draft.has(Field::Headline) {
        let (first, after) = body.split_once('\n').unwrap_or((body, ""));
        draft.set((Field::Headline, 2), Cow::Owned(first.to_string()));
        body = after.trim_start_matches('\n');
    }
    let mut outlet = Draft::default();
    if !draft.has(Field::Source) {
        body = take_outlet(body, path, &mut outlet);
    }
    draft.take_source_of(outlet);
    draft.set((Field::Body, 0), Cow::Owned(body.to_string()));
    let mut parsed = draft.finish(path, None, options)?;
    parsed.notes.extend(note);
    Ok(parsed)
}

/// The fence, what stands between, and what follows.
fn front_matter(text: &str) -> Option<(&str, &str, &str)> {
    let (mark, rest) = text.split_once('\n')?;
    let mark = mark.trim_end();
    if mark != "---" && mark != "+++" {
        return None;
    }
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        let end = line.trim_end();
        if end == mark || (mark == "---" && end == "...") {
            return Some((mark, &rest[..at], &rest[at + line.len()..]));
        }
        at += line.len();
    }
    None
}

fn take_toml(matter: &str, draft: &mut Draft) -> Result<(), String> {
    let table: toml::Table = matter.parse().map_err(|e: toml::de::Error| e.message().to_string())?;
    for (key, value) in table {
        let text = match value {
            toml::Value::String(text) => text,
            toml::Value::Array(list) => list.iter().filter_map(toml::Value::as_str).collect::<Vec<_>>().join(", "),
            other => other.to_string(),
        };
        set(draft, &key, text);
    }
    Ok(())
}

/// `key: value` lines; lists in brackets or a dash a line; other YAML is passed over.
fn take_yaml(matter: &str, draft: &mut Draft) -> Result<(), String> {
    let mut list: Option<(String, Vec<String>)> = None;
    let mut odd = None;
    for line in matter.lines() {
        let trimmed = line.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        if let Some(item) = trimmed.strip_prefix("- ") {
            if let Some((_, items)) = &mut list {
                items.push(unquoted(item));
            }
        } else if line.starts_with([' ', '\t']) {
            // The value of a key that stands alone above: a name below `source:`, or text that runs on.
            if let (Some((_, items)), Some(name)) = (&mut list, trimmed.strip_prefix("name:")) {
                items.push(unquoted(name));
            }
        } else if let Some((key, value)) = trimmed.split_once(':') {
            flush(&mut list, draft);
            match value.trim() {
                "" => list = Some((key.to_string(), Vec::new())),
                value => set(draft, key, yaml_value(value)),
            }
        } else {
            odd.get_or_insert_with(|| format!("“{trimmed}” is no `key: value`"));
        }
    }
    flush(&mut list, draft);
    odd.map_or(Ok(()), Err)
}

fn flush(list: &mut Option<(String, Vec<String>)>, draft: &mut Draft) {
    if let Some((key, items)) = list.take() {
        set(draft, &key, items.join(", "));
    }
}

fn yaml_value(value: &str) -> String {
    match value.strip_prefix('[').and_then(|v| v.strip_suffix(']')) {
        Some(list) => list.split(',').map(unquoted).collect::<Vec<_>>().join(", "),
        None => unquoted(value),
    }
}

fn unquoted(value: &str) -> String {
    let value = value.trim();
    for mark in ['"', '\''] {
        if let Some(inner) = value.strip_prefix(mark).and_then(|v| v.strip_suffix(mark)) {
            return inner.replace("\\\"", "\"").replace("''", "'");
        }
    }
    value.split(" #").next().unwrap_or(value).trim_end().to_string()
}

/// Front matter describes; only the text below it is a body.
fn set(draft: &mut Draft, key: &str, value: String) {
    if let Some(field) = field_of(key).filter(|(field, _)| !matches!(field, Field::Body | Field::Id)) {
        draft.set(field, Cow::Owned(value));
    }
}

/// The heading that the text begins with, without its marks.
fn first_heading(text: &str) -> Option<&str> {
    let mut lines = text.lines().skip_while(|line| line.trim().is_empty());
    let first = lines.next()?.trim();
    if let Some(heading) = first.strip_prefix("# ") {
        return Some(heading.trim_end_matches('#').trim());
    }
    let under = lines.next()?.trim_end();
    (under.len() >= 3 && under.bytes().all(|b| b == b'=')).then_some(first)
}

/// Blocks → lines: a paragraph that is wrapped becomes one line, headings and list items keep their own.
fn plain_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut open, mut fence) = (false, false);
    for line in text.lines() {
        let heading = line.trim_start().starts_with('#');
        let (line, own) = block(line);
        let is_fence = line.starts_with("```") || line.starts_with("~~~");
        fence ^= is_fence;
        let rule =
            line.len() >= 3 && ["-", "=", "*", "_"].iter().any(|m| line.trim_matches(|c| m.starts_with(c)).is_empty());
        if line.is_empty() || is_fence || rule {
            out.push_str(if open { "\n" } else { "" });
            if line.is_empty() && !out.is_empty() && !out.ends_with("\n\n") {
                out.push('\n');
            }
            open = false;
            continue;
        }
        if open {
            out.push(if own || fence { '\n' } else { ' ' });
        }
        out.push_str(&if fence { line.to_string() } else { inline(line) });
        open = true;
        if heading {
            out.push('\n');
            open = false;
        }
    }
    out
}

/// A line without the marks of its block, and whether it begins one.
fn block(line: &str) -> (&str, bool) {
    let mut line = line.trim();
    let mut own = false;
    while let Some(rest) = line.strip_prefix('>') {
        line = rest.trim_start();
    }
    let level = line.bytes().take_while(|&b| b == b'#').count();
    if (1..=6).contains(&level) && line[level..].starts_with(' ') {
        (line, own) = (line[level..].trim().trim_end_matches('#').trim_end(), true);
    }
    own |= line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ") || line.starts_with('|');
    own |= line
        .split_once(". ")
        .is_some_and(|(n, _)| !n.is_empty() && n.len() < 4 && n.bytes().all(|b| b.is_ascii_digit()));
    let item = line.strip_prefix("* ").or_else(|| line.strip_prefix("+ ")).or_else(|| line.strip_prefix("- "));
    (item.unwrap_or(line).trim_end_matches("  "), own)
}

static MARKS: LazyLock<[(Regex, &str); 8]> = LazyLock::new(|| {
    let rule = |pattern: &str, to| (Regex::new(pattern).expect("the pattern is constant"), to);
    [
        rule(r"<!--.*?-->", ""),
        rule(r"!\[([^\]]*)\]\([^)]*\)", ""),
        rule(r"\[([^\]]+)\]\((?:[^()]|\([^()]*\))*\)", "$1"),
        rule(r"\[([^\]]+)\]\[[^\]]*\]", "$1"),
        rule(r"<(https?://[^>]+)>", "$1"),
        rule(r"(\*\*|__)(\S(?:.*?\S)??)(?:\*\*|__)", "$2"),
        rule(r"\*(\S(?:[^*]*?\S)??)\*", "$1"),
        rule(r"(^|[\s“‘«(\x22'—])_(\S(?:[^_]*?\S)??)_($|[\s.,;:!?”’»)\x22'—])", "$1$2$3"),
    ]
});

/// Text without the marks of emphasis, links, images and escapes.
fn inline(text: &str) -> String {
    if !text.contains(['*', '_', '[', '<', '\\', '`']) {
        return text.to_string();
    }
    let mut text = text.to_string();
    for (pattern, to) in MARKS.iter() {
        if let Cow::Owned(changed) = pattern.replace_all(&text, *to) {
            text = changed;
        }
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if chars.peek().is_some_and(char::is_ascii_punctuation) => out.extend(chars.next()),
            '`' => {}
            _ => out.push(c),
        }
    }
    out.trim().to_string()
}
