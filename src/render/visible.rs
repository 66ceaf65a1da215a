//! Text of an article → text that is safe to send to a terminal.

use std::borrow::Cow;

/// Shows what would control a terminal or turn the direction of text: control characters become their pictures (`␛`), those
/// without one and direction marks become `<U+202E>`. Line feeds and tabs become spaces.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| c.is_control() || is_direction_mark(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            '\0'..='\x1f' => out.push(char::from_u32(0x2400 + c as u32).expect("0x2400 to 0x241f are characters")),
            '\x7f' => out.push('␡'),
            _ if c.is_control() || is_direction_mark(c) => out.push_str(&format!("<U+{:04X}>", c as u32)),
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_byte_of_an_article_reaches_the_terminal_as_a_command() {
        assert_eq!(visible("a\x1b[31mred\x07 \u{9b}2J b\u{202e}c\nd"), "a␛[31mred␇ <U+009B>2J b<U+202E>c d");
        assert!(matches!(visible("ordinary “text”"), Cow::Borrowed(_)));
    }
}
