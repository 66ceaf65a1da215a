//! A file of articles → an index of it, and queries whose answers are known: pieces of quotes, and headlines.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::sync::atomic::AtomicBool;

use serde_json::json;
use tempfile::TempDir;
use whosaid::index::analysis::tokens;
use whosaid::index::{Settings, build};

pub struct Row {
    pub id: String,
    pub headline: String,
    pub body: String,
}

/// A query, the place of the row that it was taken from, and the words as that row prints them.
pub struct Asked {
    pub words: String,
    pub row: usize,
    pub printed: Vec<String>,
}

/// Rows of a `.jsonl` or `.jsonl.gz` file with `id`, `headline` and `body`.
pub fn rows(path: &str) -> std::io::Result<Vec<Row>> {
    let file = File::open(path)?;
    let reader: Box<dyn Read> =
        if path.ends_with(".gz") { Box::new(flate2::read::GzDecoder::new(file)) } else { Box::new(file) };
    let mut rows = Vec::new();
    for line in BufReader::new(reader).lines() {
        let value: serde_json::Value = serde_json::from_str(&line?)?;
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_string();
        rows.push(Row { id: text("id"), headline: text("headline"), body: text("body") });
    }
    Ok(rows)
}

/// An index of the rows, with or without their headlines.
pub fn index(rows: &[Row], headlines: bool) -> Result<TempDir, Box<dyn std::error::Error>> {
    let folder = TempDir::new()?;
    let file = folder.path().join("articles.jsonl");
    let mut out = BufWriter::new(File::create(&file)?);
    for row in rows {
        let headline = if headlines { &*row.headline } else { "" };
        writeln!(out, "{}", json!({"id": row.id, "headline": headline, "body": row.body}))?;
    }
    out.flush()?;
    let options = whosaid::corpus::Options::default();
    build(&at(&folder), &[file], &options, &Settings::default(), &mut |_| (), &AtomicBool::new(false))?;
    Ok(folder)
}

/// Where the index is.
pub fn at(folder: &TempDir) -> std::path::PathBuf {
    Path::new(folder.path()).join("index")
}

/// Pieces of seven words of quotes, the same each time; and each with a word left out or bent, at chance.
pub fn pieces(rows: &[Row], count: usize) -> (Vec<Asked>, Vec<Asked>) {
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    let (mut whole, mut altered) = (Vec::new(), Vec::new());
    for _ in 0..1000 * count {
        if whole.len() == count {
            break;
        }
        let row = chance.below(rows.len());
        let quotes = quotes(&rows[row].body);
        if quotes.is_empty() {
            continue;
        }
        let quote = quotes[chance.below(quotes.len())];
        let words: Vec<&str> = tokens(quote).map(|(range, _)| &quote[range]).collect();
        if words.len() < 7 {
            continue;
        }
        let start = chance.below(words.len() - 6);
        let words: Vec<String> = words[start..start + 7].iter().map(|word| word.to_string()).collect();
        let printed: Vec<String> = words.iter().flat_map(|w| tokens(w)).map(|(_, word)| word.into_owned()).collect();
        let mut other = words.clone();
        let place = chance.below(7);
        if chance.below(2) == 0 {
            other.remove(place);
        } else {
            other[place] = bent(&other[place]);
        }
        altered.push(Asked { words: other.join(" "), row, printed: printed.clone() });
        whole.push(Asked { words: words.join(" "), row, printed });
    }
    (whole, altered)
}

/// Headlines of at least three words.
pub fn headlines(rows: &[Row], count: usize) -> Vec<Asked> {
    let mut chance = Chance(0xD1B5_4A32_D192_ED03);
    let mut found = Vec::new();
    for _ in 0..1000 * count {
        let row = chance.below(rows.len());
        let printed: Vec<String> = tokens(&rows[row].headline).map(|(_, word)| word.into_owned()).collect();
        if printed.len() >= 3 && found.len() < count {
            let words: Vec<&str> = tokens(&rows[row].headline).map(|(range, _)| &rows[row].headline[range]).collect();
            found.push(Asked { words: words.join(" "), row, printed });
        }
    }
    found
}

/// Plain words for the query language: its operators are written in capitals.
pub fn plain(words: &str) -> String {
    let operators = ["AND", "OR", "NOT", "NEAR", "PRE"];
    words.split(' ').filter(|word| !operators.contains(word)).collect::<Vec<_>>().join(" ")
}

/// What stands between straight or curly marks of one paragraph.
fn quotes(body: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for paragraph in body.split("\n\n") {
        let mut parts = paragraph.split('"').skip(1);
        while let (Some(inside), Some(_)) = (parts.next(), parts.next()) {
            found.push(inside);
        }
        for part in paragraph.split('“').skip(1) {
            found.extend(part.split_once('”').map(|(inside, _)| inside));
        }
    }
    found.retain(|quote| quote.len() < 500);
    found
}

/// Another inflection, or something like one.
fn bent(word: &str) -> String {
    let changed = [("ies", "y"), ("ing", "ed"), ("ed", "ing"), ("ss", "sses"), ("s", "")];
    for (ending, other) in changed {
        if let Some(root) = word.strip_suffix(ending) {
            return format!("{root}{other}");
        }
    }
    format!("{word}s")
}

/// Marsaglia's xorshift: the same numbers each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11) as usize % count
    }
}
