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
    if let Some(utf32) = Utf32::of(bytes) {
        let text = utf32.decode(&bytes[utf32.mark_length(bytes)..]);
        return Ok(Decoded { text, guessed: Some(utf32.name().to_string()) });
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
        Ok(text) => Ok(Decoded { text: text.to_string(), guessed: nuls(text) }),
        Err(_) => Ok(guess(bytes)),
    }
}

/// What to say of NUL bytes in a text, which some programs leave behind: they are kept, and shown as ␀.
fn nuls(text: &str) -> Option<String> {
    let count = text.bytes().filter(|&b| b == 0).count();
    let s = if count == 1 { "" } else { "s" };
    (count > 0).then(|| format!("UTF-8 with {count} NUL byte{s}"))
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

/// So many control characters are a blemish in a text, however short it is.
const BLEMISHES: usize = 2;

fn is_binary(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(SAMPLE_BYTES)];
    let control = sample.iter().filter(|&&b| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b)).count();
    control * 50 > sample.len().max(50 * BLEMISHES) || sample.starts_with(b"%PDF-") || sample.starts_with(b"PK\x03\x04")
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

/// UTF-32, which no browser reads, and so no library at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Utf32 {
    Little,
    Big,
}

impl Utf32 {
    /// By its byte order mark, else by the zeros: of each four bytes at least one side is always zero, and Latin letters
    /// leave three.
    fn of(bytes: &[u8]) -> Option<Utf32> {
        match bytes {
            [0xff, 0xfe, 0, 0, ..] => return Some(Utf32::Little),
            [0, 0, 0xfe, 0xff, ..] => return Some(Utf32::Big),
            _ => {}
        }
        let sample = &bytes[..bytes.len().min(SAMPLE_BYTES) & !3];
        let fours = sample.len() / 4;
        let zeros = |side: usize| sample.iter().skip(side).step_by(4).filter(|&&b| b == 0).count();
        let latin = |side: usize| zeros(side) * 10 > fours * 6;
        match fours {
            0..2 => None,
            _ if zeros(3) == fours && latin(2) && latin(1) && zeros(0) * 50 <= fours => Some(Utf32::Little),
            _ if zeros(0) == fours && latin(1) && latin(2) && zeros(3) * 50 <= fours => Some(Utf32::Big),
            _ => None,
        }
    }

    /// How many bytes of the start are a byte order mark.
    fn mark_length(self, bytes: &[u8]) -> usize {
        let mark: [u8; 4] = match self {
            Utf32::Little => [0xff, 0xfe, 0, 0],
            Utf32::Big => [0, 0, 0xfe, 0xff],
        };
        if bytes.starts_with(&mark) { mark.len() } else { 0 }
    }

    fn name(self) -> &'static str {
        match self {
            Utf32::Little => "UTF-32LE",
            Utf32::Big => "UTF-32BE",
        }
    }

    /// What is no character, or half of one at the end, becomes U+FFFD.
    fn decode(self, bytes: &[u8]) -> String {
        let (fours, rest) = bytes.as_chunks::<4>();
        let number = |four: &[u8; 4]| match self {
            Utf32::Little => u32::from_le_bytes(*four),
            Utf32::Big => u32::from_be_bytes(*four),
        };
        let all = fours.iter().map(|four| char::from_u32(number(four)).unwrap_or(char::REPLACEMENT_CHARACTER));
        let half = (!rest.is_empty()).then_some(char::REPLACEMENT_CHARACTER);
        all.chain(half).collect()
    }
}

/// A reader that gives UTF-8: UTF-16 and UTF-32 are decoded as it goes, a byte order mark is dropped, all else is passed
/// through.
pub(super) struct Transcoding<R> {
    inner: R,
    wide: Option<Wide>,
    out: Vec<u8>,
    at: usize,
    ended: bool,
}

/// An encoding that is not a byte a character of ASCII.
enum Wide {
    Utf16(Decoder, &'static str),
    /// With the bytes of a character whose others are still to come.
    Utf32(Utf32, Vec<u8>),
}

impl Wide {
    fn of(start: &[u8]) -> Option<Wide> {
        if let Some(utf32) = Utf32::of(start) {
            return Some(Wide::Utf32(utf32, Vec::new()));
        }
        utf16_of(start).map(|e| Wide::Utf16(e.new_decoder_with_bom_removal(), e.name()))
    }

    /// Decodes into `out`, which it empties first; says how many bytes it took. `last` where no more will come.
    fn decode(&mut self, from: &[u8], last: bool, out: &mut Vec<u8>) -> usize {
        match self {
            Wide::Utf16(decoder, _) => {
                out.resize(from.len() * 2 + 64, 0);
                let (_, read, written, _) = decoder.decode_to_utf8(from, out, last);
                out.truncate(written);
                read
            }
            Wide::Utf32(utf32, half) => {
                half.extend_from_slice(from);
                let whole = if last { half.len() } else { half.len() & !3 };
                out.clear();
                out.extend_from_slice(utf32.decode(&half[..whole]).as_bytes());
                half.drain(..whole);
                from.len()
            }
        }
    }
}

impl<R: BufRead> Transcoding<R> {
    pub fn new(mut inner: R) -> io::Result<Transcoding<R>> {
        let start = inner.fill_buf()?;
        let wide = Wide::of(start);
        let mark = match &wide {
            Some(Wide::Utf32(utf32, _)) => utf32.mark_length(start),
            // Its decoder drops the mark itself.
            Some(Wide::Utf16(..)) => 0,
            None if start.starts_with(b"\xef\xbb\xbf") => 3,
            None => 0,
        };
        inner.consume(mark);
        Ok(Transcoding { inner, wide, out: Vec::new(), at: 0, ended: false })
    }

    pub fn encoding(&self) -> Option<&'static str> {
        self.wide.as_ref().map(|wide| match wide {
            Wide::Utf16(_, name) => *name,
            Wide::Utf32(utf32, _) => utf32.name(),
        })
    }

    fn refill(&mut self) -> io::Result<()> {
        let Some(wide) = &mut self.wide else { return Ok(()) };
        while self.at == self.out.len() && !self.ended {
            let from = self.inner.fill_buf()?;
            let last = from.is_empty();
            let read = wide.decode(from, last, &mut self.out);
            self.at = 0;
            self.inner.consume(read);
            self.ended = last;
        }
        Ok(())
    }
}

impl<R: BufRead> BufRead for Transcoding<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.wide.is_none() {
            return self.inner.fill_buf();
        }
        self.refill()?;
        Ok(&self.out[self.at..])
    }

    fn consume(&mut self, n: usize) {
        match self.wide {
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
