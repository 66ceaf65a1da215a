//! A speaker's name as people type it → which quotes are that speaker's.
//!
//! Most names are a speaker's wherever they stand. Some are only in certain outlets or at a certain time: a last name alone next to its
//! only bearer ([`super::identity`]), a name that `speakers.toml` splits, an office that somebody held.

use std::collections::{BTreeMap, BTreeSet};

use super::authority::within;
use super::identity::{self, Group};
use super::names::{Kind, Names, folded};
use super::people::{self, Grain, Which};
use super::plan::Clause;
use super::plan::lower::one_of;
use super::query::DateRange;
use super::{Error, names};
use crate::article::Article;
use crate::fold::fold;
use jiff::civil::Date;

/// Whose quotes are asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spoken {
    /// Names in the index that are the speaker's wherever they stand.
    pub names: Vec<String>,
    /// Names that are the speaker's under a condition.
    pub there: Vec<Condition>,
}

/// A name in the index, where and when it is meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    pub name: String,
    /// Any of these; all outlets where there are none.
    pub sources: Vec<String>,
    pub dates: DateRange,
}

impl Spoken {
    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && self.there.is_empty()
    }

    /// Whether a quote of `article` by `speaker` is meant.
    pub fn is_by(&self, article: &Article, speaker: &str) -> bool {
        let holds = |c: &Condition| {
            c.name == speaker
                && (c.sources.is_empty() || c.sources.contains(&article.source))
                && within(article.published, c.dates.from, c.dates.to)
        };
        self.names.iter().any(|name| name == speaker) || self.there.iter().any(holds)
    }

    /// The same, as a clause of a query.
    pub fn clause(&self) -> Clause {
        let mut any = Vec::new();
        if !self.names.is_empty() {
            any.push(Clause::Speaker(self.names.clone()));
        }
        for condition in &self.there {
            let mut all = vec![Clause::Speaker(vec![condition.name.clone()])];
            if !condition.sources.is_empty() {
                all.push(Clause::Source(condition.sources.clone()));
            }
            if condition.dates != DateRange::default() {
                all.push(Clause::Date(condition.dates));
            }
            any.push(Clause::And(all));
        }
        match any.len() {
            0 => Clause::Nothing,
            1 => any.remove(0),
            _ => Clause::Or(any),
        }
    }

    fn add(&mut self, other: Spoken) {
        self.names.extend(other.names);
        self.names.sort();
        self.names.dedup();
        self.there.extend(other.there.into_iter().filter(|c| !self.names.contains(&c.name)));
    }
}

/// Whose quotes any of the typed names means, and what the user should know of it.
///
/// # Errors
/// A name that nobody bears, with the nearest ones.
pub fn resolve(names: &Names, typed: &[String], notes: &mut Vec<String>) -> Result<Spoken, Error> {
    let mut all = Spoken::default();
    for typed in typed {
        let mut one = by_role_or_split(names, typed)?;
        match names.resolve(Kind::Speaker, typed) {
            Ok(found) => {
                notes.extend(names::notes(typed, &found));
                one.add(with_last_names_alone(names, found.names)?);
            }
            // An office or a split is an answer, too.
            Err(Error::UnknownSpeaker { .. }) if !one.is_empty() => {}
            Err(error) => return Err(error),
        }
        notes.extend(one.there.iter().map(|condition| condition_note(typed, condition)));
        all.add(one);
    }
    Ok(all)
}

/// What `speakers.toml` says of an office, or of a name that stands for somebody else somewhere.
fn by_role_or_split(names: &Names, typed: &str) -> Result<Spoken, Error> {
    let mut spoken = Spoken::default();
    for entry in &names.authority.speakers {
        for role in entry.roles.iter().filter(|role| fold(&role.role) == fold(typed)) {
            for name in entry.names() {
                for name in names.exactly(Kind::Speaker, name)? {
                    let dates = DateRange { from: role.since, to: role.until };
                    spoken.there.push(Condition { name, sources: Vec::new(), dates });
                }
            }
        }
    }
    let words = folded(typed);
    for split in &names.authority.splits {
        let other = folded(&split.other);
        if words.is_empty() || !words.iter().all(|word| other.contains(word)) {
            continue;
        }
        for name in names.exactly(Kind::Speaker, &split.name)? {
            let dates = DateRange { from: split.since, to: split.until };
            spoken.there.push(Condition { name, sources: split.sources.clone(), dates });
        }
    }
    Ok(spoken)
}

/// The names found, with the last names alone that are safely theirs.
fn with_last_names_alone(names: &Names, found: Vec<String>) -> Result<Spoken, Error> {
    let last_words: BTreeSet<String> = found.iter().filter_map(|name| identity::last_of_full(name)).collect();
    let mut spoken = Spoken { names: found, there: Vec::new() };
    if last_words.is_empty() {
        return Ok(spoken);
    }
    let field = names.engine.quote_fields().speaker_words;
    let bearers = one_of(field, &Vec::from_iter(last_words));
    let groups = people::groups(names.engine, names.outlets, Which::Found(&*bearers), Grain::Days)?;
    let is_found = |group: &Group| spoken.names.iter().any(|name| **name == *group.name);
    let mine: BTreeSet<usize> = identity::people(&groups, names.authority)
        .into_iter()
        .filter(|person| person.groups.iter().any(|&at| is_found(&groups[at])))
        .flat_map(|person| person.groups)
        .collect();
    let mut others: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, group) in groups.iter().enumerate().filter(|(_, group)| !is_found(group)) {
        others.entry(&group.name).or_default().push(at);
    }
    let mut added = Spoken::default();
    for (name, members) in others {
        if members.iter().all(|at| mine.contains(at)) {
            added.names.push(name.to_string());
        } else {
            added.there.extend(conditions(name, &groups, &members, &mine));
        }
    }
    spoken.add(added);
    Ok(spoken)
}

/// Outlet by outlet, and within one month by month, where all that a name said there is the speaker's.
fn conditions(name: &str, groups: &[Group], members: &[usize], mine: &BTreeSet<usize>) -> Vec<Condition> {
    let mut by_source: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for &at in members {
        by_source.entry(&groups[at].source).or_default().push(at);
    }
    let mut out = Vec::new();
    for (source, members) in by_source {
        let condition = |dates| Condition { name: name.to_string(), sources: vec![source.to_string()], dates };
        if members.iter().all(|at| mine.contains(at)) {
            out.push(condition(DateRange::default()));
            continue;
        }
        let months: BTreeSet<Date> = members
            .iter()
            .filter(|at| mine.contains(at))
            .filter_map(|&at| groups[at].published)
            .map(Date::first_of_month)
            .collect();
        let month = |first: Date| DateRange { from: Some(first), to: Some(first.last_of_month()) };
        out.extend(months.into_iter().map(month).map(condition));
    }
    out
}

fn condition_note(typed: &str, condition: &Condition) -> String {
    let mut out = format!("“{typed}” is also “{}”", condition.name);
    if !condition.sources.is_empty() {
        out.push_str(&format!(" in {}", condition.sources.join(", ")));
    }
    if let Some(from) = condition.dates.from {
        out.push_str(&format!(" from {from}"));
    }
    if let Some(to) = condition.dates.to {
        out.push_str(&format!(" until {to}"));
    }
    out
}
