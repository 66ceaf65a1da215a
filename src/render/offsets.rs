//! Byte offsets of the Rust API → Unicode code points of the JSON.

use std::ops::Range;

/// Counts the code points before a byte of `text`, after one pass over it.
pub struct CodePoints<'a> {
    text: &'a str,
    /// Code points before byte `i * STEP`; empty where all is ASCII.
    before: Vec<usize>,
}

const STEP: usize = 64;

impl<'a> CodePoints<'a> {
    pub fn new(text: &'a str) -> Self {
        let mut before = Vec::new();
        if !text.is_ascii() {
            let mut count = 0;
            for chunk in text.as_bytes().chunks(STEP) {
                before.push(count);
                count += starts(chunk);
            }
            before.push(count);
        }
        CodePoints { text, before }
    }

    /// How many code points stand before byte `at`.
    pub fn at(&self, at: usize) -> usize {
        if self.before.is_empty() {
            return at;
        }
        let chunk = at / STEP;
        self.before[chunk] + starts(&self.text.as_bytes()[chunk * STEP..at])
    }

    pub fn range(&self, bytes: &Range<usize>) -> (usize, usize) {
        (self.at(bytes.start), self.at(bytes.end))
    }
}

/// The number of code points that start in these bytes of UTF-8.
fn starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_are_counted_wherever_the_byte_stands() {
        let text = "año “sí” ".repeat(100);
        let points = CodePoints::new(&text);
        for (count, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(points.at(byte), count);
        }
        assert_eq!(points.at(text.len()), text.chars().count());
        assert_eq!(CodePoints::new("plain").range(&(1..3)), (1, 3));
    }
}
