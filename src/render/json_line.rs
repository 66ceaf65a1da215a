//! A value → one line of JSON, in which no character controls a terminal.

use std::io::{self, Write};

use memchr::memchr3_iter;
use serde::Serialize;

/// Writes `row` and a line feed. Characters that could control a terminal are escaped, as JSON allows for any character.
pub(super) fn line(out: &mut dyn Write, row: &impl Serialize) -> io::Result<()> {
    let mut text = Vec::with_capacity(LINE_BYTES);
    serde_json::to_writer(&mut text, row)?;
    finish_line(out, text)
}

/// Writes the JSON `text` and a line feed, as [`line()`] does.
pub(super) fn finish_line(out: &mut dyn Write, mut text: Vec<u8>) -> io::Result<()> {
    if holds_controls(&text) {
        text = without_controls(&text);
    }
    text.push(b'\n');
    out.write_all(&text)
}

/// Adds a string of JSON, the same as serde_json's, which looks at one byte after another: a body is half of what is written.
pub(super) fn push_string(out: &mut Vec<u8>, text: &str) {
    const AT_A_TIME: usize = 32;
    out.push(b'"');
    for bytes in text.as_bytes().chunks(AT_A_TIME) {
        if bytes.iter().fold(false, |any, &byte| any | (byte < b' ') | (byte == b'"') | (byte == b'\\')) {
            bytes.iter().for_each(|&byte| push_escaped(out, byte));
        } else {
            out.extend_from_slice(bytes);
        }
    }
    out.push(b'"');
}

/// Adds a byte of a string of JSON.
fn push_escaped(out: &mut Vec<u8>, byte: u8) {
    let letter = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0c => b'f',
        0..=0x1f => return out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
        _ => return out.push(byte),
    };
    out.extend_from_slice(&[b'\\', letter]);
}

/// Most lines are shorter.
pub(super) const LINE_BYTES: usize = 1 << 14;

/// Whether UTF-8 text has a character that `needs_escape`: a quick look for what such a character starts with.
fn holds_controls(text: &[u8]) -> bool {
    memchr3_iter(0x7f, 0xc2, 0xe2, text)
        .any(|at| matches!(text[at..], [0x7f, ..] | [0xc2, 0x80..=0x9f, ..] | [0xe2, 0x80, 0xa8 | 0xa9, ..]))
}

fn without_controls(text: &[u8]) -> Vec<u8> {
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in String::from_utf8_lossy(text).chars() {
        if needs_escape(c) { escaped.push_str(&format!("\\u{:04x}", c as u32)) } else { escaped.push(c) }
    }
    escaped.into_bytes()
}

/// Control characters that JSON does not escape by itself; outside strings there are none.
fn needs_escape(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn body_is_written_as_any_other_string() {
        for c in ('\0'..='\u{2100}').chain(['\u{ffff}', '\u{1f600}']) {
            for text in [format!("a{c}b"), format!("{c}\n{}{c}{c}", "“so” ".repeat(9)), String::new()] {
                let mut out = Vec::new();
                push_string(&mut out, &text);
                assert_eq!(String::from_utf8(out).expect("JSON is UTF-8"), json!(text).to_string());
            }
        }
    }

    #[test]
    fn no_control_character_leaves_in_json() {
        for c in ('\0'..='\u{2100}').chain(['\u{ffff}', '\u{1f600}']) {
            let mut out = Vec::new();
            line(&mut out, &format!("«a{c}b»")).expect("a vector takes all");
            let text = String::from_utf8(out).expect("JSON is UTF-8");
            assert!(!text.trim_end_matches('\n').chars().any(|c| c.is_control() || needs_escape(c)), "{c:?}");
            assert_eq!(serde_json::from_str::<String>(&text).expect("valid JSON"), format!("«a{c}b»"));
        }
    }
}
