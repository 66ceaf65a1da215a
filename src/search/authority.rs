//! `speakers.toml` and `sources.toml` → which names are one person or outlet, and which one name is two.
//!
//! Libraries call such a list an authority file. It is read at query time; the index keeps the names as the articles have them.
//!
//! ```toml
//! # speakers.toml
//! [[speaker]]
//! name = "Ana Pech"
//! also = ["A. Pech", "Alcaldesa Pech"]          # merged: these names are she
//! roles = [{ role = "mayor", since = "2024-01-01", until = "2025-06-30" }]
//!
//! [[split]]                                      # one name, two people
//! name = "Juan Rey"
//! as = "Juan Rey (striker)"
//! sources = ["Daily Lantern"]                    # where, when: any that is left out matches all
//! since = "2025-01-01"
//!
//! # sources.toml
//! [[source]]
//! name = "The Costa Courier"
//! also = ["Costa Courier", "costacourier.example"]
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::Deserialize;

use crate::fold::fold;

/// Where the files are, by name, in the index directory.
pub const SPEAKERS_FILE: &str = "speakers.toml";
pub const SOURCES_FILE: &str = "sources.toml";

/// What the two files say; empty where there are none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Authority {
    pub speakers: Vec<SpeakerEntry>,
    pub splits: Vec<Split>,
    pub sources: Vec<SourceEntry>,
}

/// One person or body and the other names that it has in the index.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpeakerEntry {
    pub name: String,
    #[serde(default)]
    pub also: Vec<String>,
    #[serde(default)]
    pub roles: Vec<Role>,
}

/// An office that someone held: `--speaker mayor` finds what they said while they did.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    pub role: String,
    /// First and last day, both included.
    #[serde(default, deserialize_with = "day")]
    pub since: Option<Date>,
    #[serde(default, deserialize_with = "day")]
    pub until: Option<Date>,
}

/// A name that stands for somebody else in some outlets or at some time.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Split {
    pub name: String,
    #[serde(rename = "as")]
    pub other: String,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default, deserialize_with = "day")]
    pub since: Option<Date>,
    #[serde(default, deserialize_with = "day")]
    pub until: Option<Date>,
}

/// One outlet and the other names that it has in the index.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceEntry {
    pub name: String,
    #[serde(default)]
    pub also: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SpeakersFile {
    #[serde(default)]
    speaker: Vec<SpeakerEntry>,
    #[serde(default)]
    split: Vec<Split>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcesFile {
    #[serde(default)]
    source: Vec<SourceEntry>,
}

/// Why a file of names cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum AuthorityError {
    #[error("cannot read {}: {reason}", path.display())]
    Read { path: PathBuf, reason: io::Error },
    #[error("{} is not understood:\n{reason}", path.display())]
    Parse { path: PathBuf, reason: Box<toml::de::Error> },
    #[error("{}: the name {name:?} stands under both {first:?} and {second:?}; leave it in one", path.display())]
    Twice { path: PathBuf, name: String, first: String, second: String },
}

impl Authority {
    /// Reads the files given, else those in the index directory where they exist.
    ///
    /// # Errors
    /// A file that was given and is not there, one that is not understood, a name under two entries.
    pub fn read(index: &Path, speakers: Option<&Path>, sources: Option<&Path>) -> Result<Self, AuthorityError> {
        let mut authority = Authority::default();
        if let Some((path, text)) = text_of(&index.join(SPEAKERS_FILE), speakers)? {
            let file: SpeakersFile = parse(&path, &text)?;
            each_name_once(&path, file.speaker.iter().map(|entry| (&entry.name, &entry.also)))?;
            (authority.speakers, authority.splits) = (file.speaker, file.split);
        }
        if let Some((path, text)) = text_of(&index.join(SOURCES_FILE), sources)? {
            let file: SourcesFile = parse(&path, &text)?;
            each_name_once(&path, file.source.iter().map(|entry| (&entry.name, &entry.also)))?;
            authority.sources = file.source;
        }
        Ok(authority)
    }

    /// The entry of an outlet, by any of its names.
    pub fn source(&self, source: &str) -> Option<&SourceEntry> {
        self.sources.iter().find(|entry| entry.names().any(|name| same(name, source)))
    }

    /// The name under which the speaker `name` of an article is shown, by the files alone.
    pub fn speaker<'a>(&'a self, name: &'a str, source: &str, published: Option<Date>) -> &'a str {
        let split = self.splits.iter().find(|split| {
            same(&split.name, name)
                && (split.sources.is_empty()
                    || split.sources.iter().any(|s| same(s, source) || self.is_name_of(s, source)))
                && within(published, split.since, split.until)
        });
        self.speaker_anywhere(split.map_or(name, |split| &split.other))
    }

    /// The same for a name wherever it stands, by the merges alone.
    pub fn speaker_anywhere<'a>(&'a self, name: &'a str) -> &'a str {
        let entry = self.speakers.iter().find(|entry| entry.also.iter().any(|also| same(also, name)));
        entry.map_or(name, |entry| &entry.name)
    }

    /// Whether two names are one outlet's.
    fn is_name_of(&self, a: &str, b: &str) -> bool {
        self.source(a).is_some_and(|entry| entry.names().any(|name| same(name, b)))
    }
}

impl SpeakerEntry {
    /// All its names, the one that is shown first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name).chain(&self.also).map(String::as_str)
    }
}

impl SourceEntry {
    /// All its names, the one that is shown first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name).chain(&self.also).map(String::as_str)
    }
}

/// Whether `date` lies in the period; without a date only if the period has no bounds.
pub fn within(date: Option<Date>, since: Option<Date>, until: Option<Date>) -> bool {
    match date {
        Some(date) => since.is_none_or(|since| since <= date) && until.is_none_or(|until| date <= until),
        None => since.is_none() && until.is_none(),
    }
}

/// Two names that differ in case and accents only.
pub fn same(a: &str, b: &str) -> bool {
    fold(a) == fold(b)
}

/// The file's path and text; `None` where it was not asked for and does not exist.
fn text_of(usual: &Path, given: Option<&Path>) -> Result<Option<(PathBuf, String)>, AuthorityError> {
    let path = given.unwrap_or(usual);
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some((path.to_path_buf(), text))),
        Err(reason) if given.is_none() && reason.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(reason) => Err(AuthorityError::Read { path: path.to_path_buf(), reason }),
    }
}

fn parse<T: for<'de> Deserialize<'de>>(path: &Path, text: &str) -> Result<T, AuthorityError> {
    toml::from_str(text).map_err(|reason| AuthorityError::Parse { path: path.to_path_buf(), reason: Box::new(reason) })
}

/// A day as TOML writes it, with quotation marks or without.
fn day<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Day {
        Toml(toml::value::Datetime),
        Text(String),
    }
    let text = match Day::deserialize(deserializer)? {
        Day::Toml(date) => date.to_string(),
        Day::Text(text) => text,
    };
    text.parse().map(Some).map_err(|_| serde::de::Error::custom(format!("{text:?} is no day; write 2025-11-18")))
}

fn each_name_once<'a>(
    path: &Path,
    entries: impl Iterator<Item = (&'a String, &'a Vec<String>)>,
) -> Result<(), AuthorityError> {
    let mut owner = std::collections::HashMap::new();
    for (name, also) in entries {
        for each in std::iter::once(name).chain(also) {
            let earlier = owner.insert(fold(each), name);
            if let Some(first) = earlier.filter(|first| *first != name) {
                let (first, second) = (first.clone(), name.clone());
                return Err(AuthorityError::Twice { path: path.to_path_buf(), name: each.clone(), first, second });
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(speakers: &str, sources: &str) -> Result<Authority, AuthorityError> {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(SPEAKERS_FILE), speakers).unwrap();
        fs::write(folder.path().join(SOURCES_FILE), sources).unwrap();
        Authority::read(folder.path(), None, None)
    }

    #[test]
    fn aliases_merge_and_splits_part() {
        let authority = read(
            r#"
            [[speaker]]
            name = "Ana Pech"
            also = ["A. Pech"]
            roles = [{ role = "mayor", since = 2024-01-01 }]
            [[split]]
            name = "Juan Rey"
            as = "Juan Rey (striker)"
            sources = ["The Lantern"]
            until = "2025-06-30"
            "#,
            "[[source]]\nname = \"The Lantern\"\nalso = [\"lantern.example\"]\n",
        );
        let authority = authority.unwrap();
        let day = |text: &str| Some(text.parse().unwrap());
        assert_eq!(authority.speaker("a. pech", "Any", None), "Ana Pech");
        assert_eq!(authority.speaker("Juan Rey", "lantern.example", day("2025-06-01")), "Juan Rey (striker)");
        assert_eq!(authority.speaker("Juan Rey", "lantern.example", day("2025-07-01")), "Juan Rey");
        assert_eq!(authority.speaker("Juan Rey", "Meridian", day("2025-06-01")), "Juan Rey");
        assert_eq!(authority.source("Lantern.example").map(|entry| &*entry.name), Some("The Lantern"));
    }

    #[test]
    fn a_mistake_is_named_with_its_place() {
        let wrong = read("[[speaker]]\nnmae = \"Ana\"\n", "").unwrap_err().to_string();
        assert!(wrong.contains("speakers.toml") && wrong.contains("nmae"), "{wrong}");
        let twice = "[[speaker]]\nname = \"A\"\nalso = [\"X\"]\n[[speaker]]\nname = \"B\"\nalso = [\"x\"]\n";
        assert!(read(twice, "").unwrap_err().to_string().contains("under both \"A\" and \"B\""));
        let missing = Authority::read(Path::new("nowhere"), Some(Path::new("nowhere.toml")), None);
        assert!(matches!(missing, Err(AuthorityError::Read { .. })));
        assert_eq!(Authority::read(Path::new("nowhere"), None, None).unwrap(), Authority::default());
    }
}
