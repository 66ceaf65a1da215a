//! JSON that breaks the rules in a way that can only mean one thing → JSON.
//!
//! Programs that cut texts by UTF-16 units leave halves of characters behind (`\\ud83d` alone); others write control characters as
//! they are. One of these must not lose its row.

/// The text with control characters inside strings escaped, those outside made blanks, and halves of characters replaced by
/// U+FFFD; and how many places that were. `None` where there are none.
pub(super) fn mend(text: &str) -> Option<(String, usize)> {
    let mut out = String::with_capacity(text.len() + 16);
    let (mut mends, mut in_string, mut rest) = (0, false, text);
    while let Some(c) = rest.chars().next() {
        if in_string && c == '\\' {
            let (length, escape) = escape(rest);
            match escape {
                Escape::Sound => out.push_str(&rest[..length]),
                Escape::Half => {
                    out.push_str("\\ufffd");
                    mends += 1;
                }
            }
            rest = &rest[length..];
            continue;
        }
        rest = &rest[c.len_utf8()..];
        in_string ^= c == '"';
        match c {
            '\0'..='\x1f' if in_string => {
                out.push_str(&format!("\\u{:04x}", c as u32));
                mends += 1;
            }
            '\t' | '\n' | '\r' => out.push(c),
            '\0'..='\x1f' => {
                out.push(' ');
                mends += 1;
            }
            c => out.push(c),
        }
    }
    (mends > 0).then_some((out, mends))
}

enum Escape {
    Sound,
    /// A surrogate without its other half.
    Half,
}

/// The length in bytes of the escape that `text` starts with; of a pair of surrogates both together.
fn escape(text: &str) -> (usize, Escape) {
    let after = text[1..].chars().next().map_or(0, char::len_utf8);
    match unit(text) {
        Some(0xd800..=0xdbff) => match unit(&text[6..]) {
            Some(0xdc00..=0xdfff) => (12, Escape::Sound),
            _ => (6, Escape::Half),
        },
        Some(0xdc00..=0xdfff) => (6, Escape::Half),
        _ => (1 + after, Escape::Sound),
    }
}

/// The number of an escape at the start of `text`: `\u` and four hexadecimal digits.
fn unit(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn halves_of_characters_and_control_characters_are_mended_and_nothing_else() {
        for (broken, mended) in [
            (r#"{"a": "x\ud83d y"}"#, r#"{"a": "x\ufffd y"}"#),
            (r#"{"a": "\udc00\ud83d\ude00\ud83d\\"}"#, r#"{"a": "\ufffd\ud83d\ude00\ufffd\\"}"#),
            ("{\"a\":\0\t\"b\0\tc\\\"\0\"}", "{\"a\": \t\"b\\u0000\\u0009c\\\"\\u0000\"}"),
        ] {
            let (text, places) = mend(broken).unwrap();
            assert_eq!(text, mended);
            assert!(places > 0 && serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
        }
        for sound in [r#"{"a": "\ud83d\ude00 \\ud83d"}"#, "{\n\t\"a\": 1}", r#"{"a": "cut off\"#] {
            assert_eq!(mend(sound), None, "{sound}");
        }
    }
}
