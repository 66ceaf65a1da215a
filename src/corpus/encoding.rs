//! Bytes → text, and which encoding it was.

use std::io::{self, BufRead, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::Reason;

/// How many bytes tell whether a file is text.
const SAMPLE_BYTES: usize = 8192;

pub(super) struct Decoded {
    pub text: String,
    /// What it was read as, where that is not plain UTF-8.
    pub guessed: Option<String>,
}

/// Decodes a whole text: a byte order mark decides, then UTF-8, then a guess from the bytes.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Reason> {
    if bytes.is_empty() {
        return Err(Reason::Empty);
    }
    if let Some(utf16) = utf16_of(bytes) {
        let (text, _) = utf16.decode_with_bom_removal(bytes);
        return Ok(Decoded { text: text.into_owned(), guessed: Some(utf16.name().to_string()) });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if is_binary(bytes) {
        return Err(Reason::NoText);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Decoded { text: text.to_string(), guessed: None }),
        Err(_) => Ok(guess(bytes)),
    }
}

fn guess(bytes: &[u8]) -> Decoded {
    let (bad, good) = utf8_counts(bytes);
    if good > 3 * bad {
        let text = String::from_utf8_lossy(bytes).into_owned();
        return Decoded { text, guessed: Some(format!("UTF-8 with {bad} broken places, shown as \u{fffd}")) };
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded { text: text.into_owned(), guessed: Some(encoding.name().to_string()) }
}

/// How many places are broken as UTF-8, and how many characters beyond ASCII are sound.
fn utf8_counts(bytes: &[u8]) -> (usize, usize) {
    bytes.utf8_chunks().fold((0, 0), |(bad, good), chunk| {
        let sound = chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        (bad + usize::from(!chunk.invalid().is_empty()), good + sound)
    })
}

fn is_binary(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(SAMPLE_BYTES)];
    let control = sample.iter().filter(|&&b| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b)).count();
    sample.contains(&0)
        || control * 50 > sample.len()
        || sample.starts_with(b"%PDF-")
        || sample.starts_with(b"PK\x03\x04")
}

/// UTF-16 by its byte order mark, else by the zeros that its Latin letters leave on one side.
fn utf16_of(bytes: &[u8]) -> Option<&'static Encoding> {
    match Encoding::for_bom(bytes) {
        Some((encoding, _)) if encoding != UTF_8 => return Some(encoding),
        Some(_) => return None,
        None => {}
    }
    let sample = &bytes[..bytes.len().min(SAMPLE_BYTES) & !1];
    let pairs = sample.len() / 2;
    let zeros = |side: usize| sample.iter().skip(side).step_by(2).filter(|&&b| b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    match pairs {
        0..2 => None,
        _ if odd * 10 > pairs * 6 && even * 50 <= pairs => Some(UTF_16LE),
        _ if even * 10 > pairs * 6 && odd * 50 <= pairs => Some(UTF_16BE),
        _ => None,
    }
}

/// A reader that gives UTF-8: UTF-16 is decoded as it goes, a byte order mark is dropped, all else is passed through.
pub(super) struct Transcoding<R> {
    inner: R,
    utf16: Option<(Decoder, &'static str)>,
    out: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R: BufRead> Transcoding<R> {
    pub fn new(mut inner: R) -> io::Result<Transcoding<R>> {
        let start = inner.fill_buf()?;
        let utf16 = utf16_of(start).map(|e| (e.new_decoder_with_bom_removal(), e.name()));
        if start.starts_with(b"\xef\xbb\xbf") {
            inner.consume(3);
        }
        Ok(Transcoding { inner, utf16, out: Vec::new(), at: 0, ended: false })
    }

    pub fn encoding(&self) -> Option<&'static str> {
        self.utf16.as_ref().map(|(_, name)| *name)
    }

    fn refill(&mut self) -> io::Result<()> {
        let Some((decoder, _)) = &mut self.utf16 else { return Ok(()) };
        while self.at == self.out.len() && !self.ended {
            let from = self.inner.fill_buf()?;
            let last = from.is_empty();
            self.out.resize(from.len() * 2 + 64, 0);
            let (_, read, written, _) = decoder.decode_to_utf8(from, &mut self.out, last);
            self.out.truncate(written);
            self.at = 0;
            self.inner.consume(read);
            self.ended = last;
        }
        Ok(())
    }
}

impl<R: BufRead> BufRead for Transcoding<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.utf16.is_none() {
            return self.inner.fill_buf();
        }
        self.refill()?;
        Ok(&self.out[self.at..])
    }

    fn consume(&mut self, n: usize) {
        match self.utf16 {
            None => self.inner.consume(n),
            Some(_) => self.at += n,
        }
    }
}

impl<R: BufRead> Read for Transcoding<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n = self.fill_buf()?.read(into)?;
        self.consume(n);
        Ok(n)
    }
}
