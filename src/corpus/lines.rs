//! A file of rows → its lines, one at a time.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::read::MultiGzDecoder;

use super::encoding::Transcoding;
use super::{FileError, MAX_ARTICLE_BYTES, Reason};

/// The lines of a file that has a row a line (`.jsonl`, also `.gz`). UTF-16 becomes UTF-8 on the way.
pub struct Lines<R = Box<dyn BufRead + Send>> {
    reader: Transcoding<R>,
    name: String,
    line: u64,
    ended: bool,
    /// Bytes taken from the file so far.
    taken: Arc<AtomicU64>,
}

/// A file that counts the bytes taken from it.
struct Counted {
    file: File,
    taken: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.taken.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

impl Lines {
    /// Opens a file, gzipped or not.
    ///
    /// # Errors
    /// Where it cannot be opened or read, or is empty.
    pub fn open(path: &Path) -> Result<Lines, FileError> {
        let name = path.to_string_lossy();
        let file = File::open(path).map_err(|e| FileError::io(&name, &e))?;
        let taken = Arc::new(AtomicU64::new(0));
        let file = Counted { file, taken: taken.clone() };
        let zipped = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("gz"));
        let raw: Box<dyn Read + Send> = if zipped { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) };
        let reader: Box<dyn BufRead + Send> = Box::new(BufReader::with_capacity(1 << 17, raw));
        let lines = Lines::new(reader, &name)?;
        Ok(Lines { taken, ..lines })
    }
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(reader: R, name: &str) -> Result<Lines<R>, FileError> {
        let mut reader = Transcoding::new(reader).map_err(|e| FileError::io(name, &e))?;
        if reader.fill_buf().map_err(|e| FileError::io(name, &e))?.is_empty() {
            return Err(FileError::new(name, Reason::Empty));
        }
        Ok(Lines { reader, name: name.to_string(), line: 0, ended: false, taken: Arc::default() })
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many bytes have been taken from the file, as it is on disk, so far.
    pub fn bytes_read(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }

    /// The encoding, where the whole file is in another one than UTF-8.
    pub fn encoding(&self) -> Option<&'static str> {
        self.reader.encoding()
    }

    /// Puts the next line that is not blank into `row`, without its end, and gives its number, counted from 1.
    ///
    /// After an error the next line follows; when nothing more can be read, `None`.
    pub fn next(&mut self, row: &mut Vec<u8>) -> Option<Result<u64, FileError>> {
        while !self.ended {
            row.clear();
            self.line += 1;
            let got = (&mut self.reader).take(MAX_ARTICLE_BYTES as u64 + 1).read_until(b'\n', row);
            match got {
                Err(e) => {
                    self.ended = true;
                    return Some(Err(FileError::at_line(&self.name, self.line, Reason::of_io(&e))));
                }
                Ok(0) => self.ended = true,
                Ok(n) if n > MAX_ARTICLE_BYTES && row.last() != Some(&b'\n') => return Some(self.pass_over()),
                Ok(_) => {
                    row.truncate(row.trim_ascii_end().len());
                    if !row.is_empty() {
                        return Some(Ok(self.line));
                    }
                }
            }
        }
        None
    }

    /// Goes to the end of a line that is too long.
    fn pass_over(&mut self) -> Result<u64, FileError> {
        match self.reader.skip_until(b'\n') {
            Ok(_) => Err(FileError::at_line(&self.name, self.line, Reason::TooLong)),
            Err(e) => {
                self.ended = true;
                Err(FileError::at_line(&self.name, self.line, Reason::of_io(&e)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn bytes_read_grow_to_the_size_of_the_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("rows.jsonl");
        let rows = "{}\n".repeat(200_000);
        std::fs::write(&path, &rows).unwrap();
        let mut lines = Lines::open(&path).unwrap();
        let mut row = Vec::new();
        lines.next(&mut row).unwrap().unwrap();
        assert!((1..rows.len() as u64).contains(&lines.bytes_read()));
        while lines.next(&mut row).is_some() {}
        assert_eq!(lines.bytes_read(), rows.len() as u64);
    }
}
