//! The outlets of an index: which of the names in it are one outlet's, and under which of them it is shown.
//!
//! Names are one outlet's where they differ in case, accents and white space only, or where `sources.toml` says so. What else may be
//! one, [`suggest`] offers to a human, with the evidence.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::authority::Authority;
use super::engine::Engine;
use super::suggestions::Suggestion;
use super::{Error, SourceRow, slips};
use crate::fold::fold;

/// The name in the index → the name to show, where they differ.
#[derive(Clone, Debug, Default)]
pub struct Outlets(FxHashMap<String, String>);

impl Outlets {
    pub fn read(engine: &Engine, authority: &Authority) -> Result<Self, Error> {
        let mut names: BTreeMap<String, u64> = BTreeMap::new();
        for segment in engine.articles.segment_readers() {
            let inverted = segment.inverted_index(engine.fields().source)?;
            let mut stream = inverted.terms().stream()?;
            while stream.advance() {
                let name = String::from_utf8_lossy(stream.key()).into_owned();
                *names.entry(name).or_default() += u64::from(stream.value().doc_freq);
            }
        }
        Ok(Self::of(&names, authority))
    }

    /// Of these names, each with its number of articles; the commonest of an outlet's names is shown.
    fn of(names: &BTreeMap<String, u64>, authority: &Authority) -> Self {
        let mut commonest: FxHashMap<String, (&str, u64)> = FxHashMap::default();
        for (name, &articles) in names {
            let best = commonest.entry(plain(name)).or_insert((name, articles));
            if articles > best.1 {
                *best = (name, articles);
            }
        }
        let shown = |name: &String| match authority.source(name) {
            Some(entry) => entry.name.clone(),
            None => commonest[&plain(name)].0.to_string(),
        };
        Outlets(names.keys().map(|name| (name.clone(), shown(name))).filter(|(name, shown)| name != shown).collect())
    }

    /// The name under which an outlet of the index is shown.
    pub fn shown<'a>(&'a self, source: &'a str) -> &'a str {
        self.0.get(source).map_or(source, String::as_str)
    }
}

/// Without case, accents and superfluous white space.
fn plain(name: &str) -> String {
    fold(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Names of as few letters are too easily alike.
const MIN_LETTERS_FOR_SLIPS: usize = 8;

/// Pairs of outlets that may be one, for `sources.toml`: the one with more articles first.
pub fn suggest(rows: &[SourceRow]) -> Vec<Suggestion> {
    let mut out = Vec::new();
    let letters: Vec<Letters> = rows.iter().map(|row| Letters::of(&row.name)).collect();
    for (n, a) in rows.iter().enumerate() {
        for (b, other) in rows[n + 1..].iter().zip(&letters[n + 1..]) {
            if let Some(why) = alike(&letters[n], other) {
                let evidence = format!("{why}; {}; {}", articles(a), articles(b));
                out.push(Suggestion { name: a.name.clone(), also: b.name.clone(), evidence });
            }
        }
    }
    out
}

fn articles(row: &SourceRow) -> String {
    let s = if row.articles == 1 { "" } else { "s" };
    let dates = match (row.first, row.last) {
        (Some(first), Some(last)) => format!(" from {first} to {last}"),
        _ => String::new(),
    };
    format!("{:?} has {} article{s}{dates}", row.name, row.articles)
}

/// What is compared of a name.
struct Letters {
    core: String,
    /// The name looks like a host's.
    host: bool,
}

impl Letters {
    fn of(name: &str) -> Self {
        let host = host(name);
        Letters { core: core(host.unwrap_or(name)), host: host.is_some() }
    }
}

/// Why two names may be one outlet's, or `None`.
fn alike(a: &Letters, b: &Letters) -> Option<String> {
    let (core_a, core_b) = (&a.core, &b.core);
    if core_a.is_empty() || core_b.is_empty() {
        return None;
    }
    if core_a == core_b {
        return Some(match (a.host, b.host) {
            (false, false) => "the same letters but for articles, spaces and signs".to_string(),
            (true, true) => "the same host name but for its ending".to_string(),
            _ => "one is the other's host name".to_string(),
        });
    }
    let shortest = core_a.chars().count().min(core_b.chars().count());
    if shortest >= MIN_LETTERS_FOR_SLIPS
        && core_a.len().abs_diff(core_b.len()) <= 1
        && slips::between(core_a, core_b) == 1
    {
        return Some("one letter apart".to_string());
    }
    None
}

/// `costacourier` of `www.costacourier.example`, as far as a name looks like a host's.
fn host(name: &str) -> Option<&str> {
    let name = name.trim();
    let (rest, ending) = name.rsplit_once('.')?;
    let is_ending = (2..=7).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_alphabetic());
    if !is_ending || name.contains(char::is_whitespace) {
        return None;
    }
    // `.com.mx`, `.co.uk`
    let kinds = [".com", ".co", ".org", ".net", ".gob", ".gov", ".edu"];
    let rest = kinds.iter().find_map(|kind| rest.strip_suffix(kind)).unwrap_or(rest);
    rest.rsplit('.').next()
}

/// The letters and digits of a name, without an article at its head.
fn core(name: &str) -> String {
    const ARTICLES: [&str; 11] = ["the", "el", "la", "los", "las", "le", "les", "il", "der", "die", "das"];
    let folded = fold(name);
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    let first = words.next().unwrap_or_default();
    let head = if ARTICLES.contains(&first) && words.peek().is_some() { "" } else { first };
    std::iter::once(head).chain(words).collect()
}

#[cfg(test)]
mod tests {
    use super::super::authority::SourceEntry;
    use super::*;

    #[test]
    fn names_that_differ_in_case_and_accents_are_one_outlet_under_its_commonest_name() {
        let names = [("El Fáro", 1), ("El faro", 2), ("EL  FARÓ", 9), ("Wire", 1), ("wire.example", 3)];
        let names = names.map(|(name, articles)| (name.to_string(), articles)).into();
        let entry = SourceEntry { name: "The Wire".into(), also: vec!["wire".into(), "wire.example".into()] };
        let outlets = Outlets::of(&names, &Authority { sources: vec![entry], ..Authority::default() });
        for (name, shown) in
            [("El Fáro", "EL  FARÓ"), ("El faro", "EL  FARÓ"), ("Wire", "The Wire"), ("Other", "Other")]
        {
            assert_eq!(outlets.shown(name), shown, "{name}");
        }
        assert_eq!(outlets.shown("wire.example"), "The Wire");
    }

    #[test]
    fn what_is_not_safe_is_suggested_with_its_evidence() {
        for (a, b, expected) in [
            ("The Costa Courier", "Costa Courier", Some("articles")),
            ("Costa Courier", "www.costacourier.example", Some("host name")),
            ("costacourier.com.mx", "costacourier.example", Some("ending")),
            ("Costa Courier", "Costa Couriar", Some("one letter")),
            ("Costa Courier", "Costa Carrier", None),
            ("Star", "Stan", None),
            ("The", "La", None),
        ] {
            let why = alike(&Letters::of(a), &Letters::of(b));
            assert_eq!(why.is_some(), expected.is_some(), "{a} {b} {why:?}");
            assert!(why.unwrap_or_default().contains(expected.unwrap_or_default()), "{a} {b}");
        }
    }
}
