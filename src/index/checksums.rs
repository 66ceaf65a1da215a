//! Tantivy's files, with a checksum a block: a byte is verified before it is read, the first time that it is.
//!
//! Tantivy trusts what it reads: of a damaged file it makes wrong answers, panics and allocations without bound, and a
//! merge copies the damage into a new file whose own checksum is right. Reading all of an index ahead of a search would
//! take longer than the search; a block is verified in microseconds. So a writer verifies all that it reads, a search
//! what it reads in pieces: postings, positions, stored articles. A large dictionary or column it takes as it is: those
//! grow with the index, and are read whole by every search. Behind a file's data stand the checksums of its
//! blocks, then the length of the data and a checksum of all that is behind it; behind `meta.json` and its like, which
//! are read whole, one line.

use std::io::{self, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crc32fast::Hasher;
use tantivy::directory::error::{DeleteError, LockError, OpenReadError, OpenWriteError};
use tantivy::directory::{
    AntiCallToken, DirectoryLock, FileHandle, Lock, MmapDirectory, OwnedBytes, TerminatingWrite, WatchCallback,
    WatchHandle, WritePtr,
};
use tantivy::{Directory, HasLen};

/// How much of a file is verified at once, in bytes: a few pages, as postings and columns are read in small pieces.
const BLOCK: usize = 16 << 10;
/// A checksum of a block, in bytes.
const CHECKSUM: usize = size_of::<u32>();
/// A search verifies no single read of more bytes.
const MOST_AT_ONCE: usize = 256 << 10;
/// The length of the data and the checksum of what is behind the data, in bytes.
const TAIL: usize = size_of::<u64>() + CHECKSUM;
/// A line feed and a checksum in hex digits.
const LINE: usize = 9;

/// A file of the index is not as it was written.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the file {} is damaged", .file.display())]
pub(super) struct DamagedFile {
    /// The index directory.
    pub dir: PathBuf,
    /// From there on.
    pub file: PathBuf,
}

impl From<DamagedFile> for io::Error {
    fn from(damaged: DamagedFile) -> Self {
        io::Error::new(io::ErrorKind::InvalidData, damaged)
    }
}

/// Who reads, and so how much is verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    Search,
    /// Whoever writes makes new files of what is read.
    Writer,
}

/// One of the two directories of files in an index directory, with checksums.
#[derive(Clone, Debug)]
pub(super) struct Checksummed {
    dir: PathBuf,
    name: &'static str,
    files: MmapDirectory,
    reader: Reader,
}

impl Checksummed {
    pub(super) fn open(dir: &Path, name: &'static str, reader: Reader) -> tantivy::Result<Self> {
        Ok(Checksummed { dir: dir.to_path_buf(), name, files: MmapDirectory::open(dir.join(name))?, reader })
    }

    /// Reads all of a file; fails where it is not as it was written.
    pub(super) fn verify(&self, file: &Path) -> Result<(), OpenReadError> {
        let handle = self.get_file_handle(file)?;
        let read = handle.read_bytes(0..handle.len());
        read.map(|_| ()).map_err(|e| OpenReadError::wrap_io_error(e, file.to_path_buf()))
    }

    fn named(&self, file: &Path) -> DamagedFile {
        DamagedFile { dir: self.dir.clone(), file: Path::new(self.name).join(file) }
    }

    fn damaged(&self, file: &Path) -> OpenReadError {
        OpenReadError::wrap_io_error(self.named(file).into(), file.to_path_buf())
    }
}

impl Directory for Checksummed {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        let file = self.files.get_file_handle(path)?;
        let whole = file.read_bytes(0..file.len()).map_err(|e| OpenReadError::wrap_io_error(e, path.to_path_buf()))?;
        let verified = Verified::new(self.named(path), whole).ok_or_else(|| self.damaged(path))?;
        let most = if self.reader == Reader::Search { MOST_AT_ONCE } else { usize::MAX };
        Ok(Arc::new(Verified { most, ..verified }))
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        let file = self.files.open_write(path)?;
        Ok(io::BufWriter::new(Box::new(Writer { file, sums: Sums::default() })))
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        let mut data = self.files.atomic_read(path)?;
        let end = data.len().checked_sub(LINE).ok_or_else(|| self.damaged(path))?;
        if data[end..] != *line(&data[..end]).as_bytes() {
            return Err(self.damaged(path));
        }
        data.truncate(end);
        Ok(data)
    }

    fn atomic_write(&self, path: &Path, data: &[u8]) -> io::Result<()> {
        self.files.atomic_write(path, &[data, line(data).as_bytes()].concat())
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        self.files.delete(path)
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        self.files.exists(path)
    }

    fn sync_directory(&self) -> io::Result<()> {
        self.files.sync_directory()
    }

    fn acquire_lock(&self, lock: &Lock) -> Result<DirectoryLock, LockError> {
        self.files.acquire_lock(lock)
    }

    fn watch(&self, callback: WatchCallback) -> tantivy::Result<WatchHandle> {
        self.files.watch(callback)
    }
}

/// What stands behind a file that is read whole.
fn line(data: &[u8]) -> String {
    format!("\n{:08x}", crc32fast::hash(data))
}

/// A file that is read with care.
#[derive(Debug)]
struct Verified {
    /// What to say where it is not sound.
    damaged: DamagedFile,
    data: OwnedBytes,
    /// A checksum a block.
    sums: OwnedBytes,
    /// Which blocks are known to be sound.
    sound: Box<[AtomicBool]>,
    /// A read of more bytes is not verified.
    most: usize,
}

impl Verified {
    /// `None` where what stands behind the data does not fit the file.
    fn new(damaged: DamagedFile, whole: OwnedBytes) -> Option<Self> {
        let tail_at = whole.len().checked_sub(TAIL)?;
        let (length, sum) = whole[tail_at..].split_at(size_of::<u64>());
        let length = usize::try_from(u64::from_le_bytes(length.try_into().ok()?)).ok()?;
        let blocks = length.div_ceil(BLOCK);
        let fits = length.checked_add(blocks.checked_mul(CHECKSUM)?)? == tail_at;
        let sound = fits && crc32fast::hash(&whole[length..whole.len() - CHECKSUM]).to_le_bytes() == *sum;
        let (data, sums) = sound.then(|| (whole.slice(0..length), whole.slice(length..tail_at)))?;
        let sound = (0..blocks).map(|_| AtomicBool::new(false)).collect();
        Some(Verified { damaged, data, sums, sound, most: usize::MAX })
    }

    fn is_sound(&self, block: usize) -> bool {
        let start = block * BLOCK;
        let data = &self.data[start..self.data.len().min(start + BLOCK)];
        crc32fast::hash(data).to_le_bytes() == self.sums[block * CHECKSUM..(block + 1) * CHECKSUM]
    }
}

impl HasLen for Verified {
    fn len(&self) -> usize {
        self.data.len()
    }
}

impl FileHandle for Verified {
    fn read_bytes(&self, range: Range<usize>) -> io::Result<OwnedBytes> {
        if range.start > range.end || range.end > self.data.len() {
            return Err(self.damaged.clone().into());
        }
        let blocks = if range.len() > self.most { 0..0 } else { range.start / BLOCK..range.end.div_ceil(BLOCK) };
        for block in blocks {
            // No other memory hangs on this flag: whoever misses it verifies once more.
            if !self.sound[block].load(Ordering::Relaxed) {
                if !self.is_sound(block) {
                    return Err(self.damaged.clone().into());
                }
                self.sound[block].store(true, Ordering::Relaxed);
            }
        }
        Ok(self.data.slice(range))
    }
}

/// The checksums of what is being written.
#[derive(Default)]
struct Sums {
    done: Vec<u8>,
    block: Hasher,
    /// Bytes in the block that is being filled.
    filled: usize,
    length: u64,
}

impl Sums {
    fn add(&mut self, mut data: &[u8]) {
        self.length += data.len() as u64;
        while !data.is_empty() {
            let (now, later) = data.split_at(data.len().min(BLOCK - self.filled));
            self.block.update(now);
            self.filled += now.len();
            if self.filled == BLOCK {
                self.end_block();
            }
            data = later;
        }
    }

    fn end_block(&mut self) {
        self.done.extend(std::mem::take(&mut self.block).finalize().to_le_bytes());
        self.filled = 0;
    }

    /// What is to stand behind the data.
    fn finish(mut self) -> Vec<u8> {
        if self.filled > 0 {
            self.end_block();
        }
        self.done.extend(self.length.to_le_bytes());
        let sum = crc32fast::hash(&self.done);
        self.done.extend(sum.to_le_bytes());
        self.done
    }
}

struct Writer {
    file: WritePtr,
    sums: Sums,
}

impl Write for Writer {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        let count = self.file.write(data)?;
        self.sums.add(&data[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl TerminatingWrite for Writer {
    fn terminate_ref(&mut self, token: AntiCallToken) -> io::Result<()> {
        self.file.write_all(&std::mem::take(&mut self.sums).finish())?;
        self.file.terminate_ref(token)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "articles";
    const FILE: &str = "some.idx";

    /// A directory with a file of this length, written in uneven pieces.
    fn written(length: usize) -> (tempfile::TempDir, Checksummed, Vec<u8>) {
        let temporary = tempfile::tempdir().unwrap();
        std::fs::create_dir(temporary.path().join(NAME)).unwrap();
        let directory = Checksummed::open(temporary.path(), NAME, Reader::Writer).unwrap();
        let data: Vec<u8> = (0..length).map(|i| (i / 7 % 251) as u8).collect();
        let mut file = directory.open_write(Path::new(FILE)).unwrap();
        data.chunks(5000).for_each(|piece| file.write_all(piece).unwrap());
        file.terminate().unwrap();
        (temporary, directory, data)
    }

    #[test]
    fn what_was_written_is_read() {
        for length in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK + 17] {
            let (_temporary, directory, data) = written(length);
            let handle = directory.get_file_handle(Path::new(FILE)).unwrap();
            assert_eq!(handle.read_bytes(0..handle.len()).unwrap().as_slice(), data, "{length} bytes");
            assert_eq!(handle.read_bytes(length / 3..length / 2).unwrap().as_slice(), &data[length / 3..length / 2]);
            assert!(handle.read_bytes(0..length + 1).is_err(), "past the end there is nothing");
        }
    }

    #[test]
    fn a_changed_byte_is_an_error_where_it_stands_and_only_there() {
        let (temporary, directory, data) = written(3 * BLOCK);
        let at = temporary.path().join(NAME).join(FILE);
        let mut bytes = std::fs::read(&at).unwrap();
        bytes[BLOCK + 5] ^= 1;
        std::fs::write(&at, bytes).unwrap();
        let handle = directory.get_file_handle(Path::new(FILE)).unwrap();
        assert_eq!(handle.read_bytes(0..BLOCK).unwrap().as_slice(), &data[..BLOCK]);
        assert_eq!(handle.read_bytes(2 * BLOCK..3 * BLOCK).unwrap().as_slice(), &data[2 * BLOCK..]);
        let error = handle.read_bytes(BLOCK..BLOCK + 1).unwrap_err().to_string();
        assert!(error.contains("articles/some.idx is damaged"), "{error}");
    }

    #[test]
    fn a_search_verifies_small_reads_only() {
        let (temporary, _, _) = written(MOST_AT_ONCE + BLOCK);
        let at = temporary.path().join(NAME).join(FILE);
        let mut bytes = std::fs::read(&at).unwrap();
        bytes[5] ^= 1;
        std::fs::write(&at, bytes).unwrap();
        let read = |reader, range| {
            let directory = Checksummed::open(temporary.path(), NAME, reader).unwrap();
            directory.get_file_handle(Path::new(FILE)).unwrap().read_bytes(range).is_ok()
        };
        assert!(!read(Reader::Search, 0..MOST_AT_ONCE));
        assert!(read(Reader::Search, 0..MOST_AT_ONCE + 1));
        assert!(!read(Reader::Writer, 0..MOST_AT_ONCE + 1));
    }

    #[test]
    fn a_file_cut_short_or_changed_behind_its_data_is_not_opened() {
        let (temporary, directory, _) = written(2 * BLOCK + 3);
        let at = temporary.path().join(NAME).join(FILE);
        let whole = std::fs::read(&at).unwrap();
        let behind = 2 * BLOCK + 3..whole.len();
        for length in [0, 1, TAIL, BLOCK, whole.len() - 1] {
            std::fs::write(&at, &whole[..length]).unwrap();
            assert!(directory.get_file_handle(Path::new(FILE)).is_err(), "{length} bytes are left");
        }
        for place in behind {
            let mut bytes = whole.clone();
            bytes[place] ^= 0x80;
            std::fs::write(&at, bytes).unwrap();
            assert!(directory.get_file_handle(Path::new(FILE)).is_err(), "byte {place}");
        }
    }

    #[test]
    fn a_file_that_is_read_whole_is_verified_too() {
        let (temporary, directory, _) = written(0);
        let meta = Path::new("meta.json");
        directory.atomic_write(meta, b"{\"segments\":[]}").unwrap();
        assert_eq!(directory.atomic_read(meta).unwrap(), b"{\"segments\":[]}");
        let at = temporary.path().join(NAME).join(meta);
        let whole = std::fs::read(&at).unwrap();
        for place in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[place] ^= 1;
            std::fs::write(&at, bytes).unwrap();
            assert!(directory.atomic_read(meta).is_err(), "byte {place}");
        }
    }
}
