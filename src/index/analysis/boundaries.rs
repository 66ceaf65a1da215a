//! Text → where its words begin and end.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

/// Words before an apostrophe that are words of their own: French and Italian elisions.
const ELISIONS: [&str; 13] = ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "un", "dell", "all", "nell"];

const OTHER: u8 = 0;
const WORD: u8 = 1;
const HIGH: u8 = 2;

/// What a byte is: inside a word, the start or middle of a character that is not ASCII, or anything else.
static CLASS: [u8; 256] = {
    let mut class = [OTHER; 256];
    let mut b = 0;
    while b < 256 {
        if (b as u8).is_ascii_alphanumeric() {
            class[b] = WORD;
        } else if b >= 128 {
            class[b] = HIGH;
        }
        b += 1;
    }
    class
};

/// The next word at or after `at`, which is moved behind it.
pub(super) fn next_word(text: &str, at: &mut usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut start = *at;
    loop {
        match bytes.get(start) {
            None => {
                *at = start;
                return None;
            }
            Some(&b) => match CLASS[b as usize] {
                WORD => break,
                HIGH => {
                    let c = char_at(text, start);
                    if is_word_char(c) {
                        break;
                    }
                    start += c.len_utf8();
                }
                _ => start += 1,
            },
        }
    }
    let (end, next) = word_end(text, start);
    *at = next;
    Some(start..end)
}

/// Where the word that starts at `start` ends, and where to look for the next.
fn word_end(text: &str, start: usize) -> (usize, usize) {
    let bytes = text.as_bytes();
    let mut at = start;
    // Whether the word so far is letters with full stops between, `U.S`. Looking back over it would, for a word without
    // end, take the square of its length.
    let mut dotted = true;
    loop {
        let part = at;
        at = run_end(text, at);
        dotted &= at == part + 1 && bytes[part].is_ascii_alphabetic();
        if at == start {
            // A character that stands alone, as in Chinese.
            at += char_at(text, start).len_utf8();
            return (at, at);
        }
        let (joiner, width) = match bytes.get(at) {
            Some(b'\'') => ('\'', 1),
            Some(b'.') => ('.', 1),
            Some(b',') => (',', 1),
            Some(b) if CLASS[*b as usize] == HIGH && matches!(char_at(text, at), '’' | 'ʼ' | '‘') => {
                ('\'', char_at(text, at).len_utf8())
            }
            _ => return (at, at),
        };
        let after = at + width;
        match joiner {
            '\'' => {
                let run = run_end(text, after);
                if run == after {
                    return (at, at);
                }
                if run == after + 1 && matches!(bytes[after], b's' | b'S') && !continues(text, run) {
                    return (at, run);
                }
                let before = &text[start..at];
                if ELISIONS.iter().any(|e| before.eq_ignore_ascii_case(e)) {
                    return (at, after);
                }
            }
            '.' if at == start + 1 || dotted => {
                let letter = bytes[at - 1].is_ascii_alphabetic();
                let single = bytes.get(after).is_some_and(u8::is_ascii_alphabetic) && run_end(text, after) == after + 1;
                if !(letter && single) && !joins_thousands(bytes, at, after) {
                    return (at, at);
                }
            }
            _ if joins_thousands(bytes, at, after) => {}
            _ => return (at, at),
        }
        dotted &= joiner == '.';
        at = after;
    }
}

/// Whether a further apostrophe joins more to the word at `at`: *’s* is then not its end.
fn continues(text: &str, at: usize) -> bool {
    let rest = &text[at..];
    let rest = rest.strip_prefix(['\'', '’', 'ʼ', '‘']);
    rest.and_then(|r| r.chars().next()).is_some_and(is_word_char)
}

/// Whether the mark before `after` stands between digits and before exactly three of them.
fn joins_thousands(bytes: &[u8], at: usize, after: usize) -> bool {
    at > 0
        && bytes[at - 1].is_ascii_digit()
        && bytes.len() >= after + 3
        && bytes[after..after + 3].iter().all(u8::is_ascii_digit)
        && !bytes.get(after + 3).is_some_and(u8::is_ascii_alphanumeric)
}

/// The end of the run of word characters that starts at `at`.
fn run_end(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while let Some(&b) = bytes.get(at) {
        match CLASS[b as usize] {
            WORD => at += 1,
            HIGH => {
                let c = char_at(text, at);
                if !is_word_char(c) || stands_alone(c) {
                    break;
                }
                at += c.len_utf8();
            }
            _ => break,
        }
    }
    at
}

fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().expect("a caller looks only at places before the end")
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Scripts that put no spaces between words: each character is a word, and phrases find the rest.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{2fa1f}')
}
