//! Query tree → [`Plan`]: what is looked for, in the words of this index.
//!
//! Words have become stems, wildcards the words they stand for, names the speakers that bear them. From here on, one thing is
//! true of everything: the index is asked by [`lower`], a stored text is read by [`reading`], and both mean the same.

pub mod build;
pub mod expand;
pub mod lower;
pub mod matcher;
pub mod reading;
pub mod spans;

use crate::search::query::DateRange;
use spans::Spans;

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Plan {
    pub root: Clause,
    pub places: Vec<Place>,
}

/// Any one of these words, at one position.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Words of the field `text`.
    pub stems: Vec<String>,
    /// Words of the field `exact`.
    pub words: Vec<String>,
    /// As it must be written, where that matters.
    pub surface: Option<String>,
    /// What was typed for it.
    pub typed: String,
    /// How many articles have it; at most so many, where it stands for several words.
    pub articles: u64,
    /// How telling it is: the logarithm of how many articles there are for one that has it.
    pub weight: f32,
}

/// The part of an article that a clause is limited to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// Headline and body, or the whole quote.
    All,
    Headline,
    Body,
    Lead,
}

/// How many words the lead of an article has: those of its body's first paragraph or two.
pub const LEAD_WORDS: u32 = 60;

#[derive(Clone, Debug)]
pub enum Clause {
    All,
    /// Nothing in the index can match.
    Nothing,
    Found(Found),
    Sentence(Joint, Within),
    And(Vec<Clause>),
    Or(Vec<Clause>),
    Not(Box<Clause>),
    /// The more of `wished` the better, at least one; all of `required`.
    Words {
        wished: Vec<Clause>,
        required: Vec<Clause>,
    },
    /// Of one and the same quote.
    Said(Box<Clause>),
    /// Of an article: it quotes one of these; of a quote: one of these said it.
    Speaker(Vec<String>),
    Source(Vec<String>),
    Language(Vec<String>),
    /// Patterns with `*`, found anywhere in the path.
    Path(Vec<String>),
    Date(DateRange),
}

/// A word, a phrase, a proximity: at least so many times.
#[derive(Clone, Debug)]
pub struct Found {
    pub spans: Spans,
    pub within: Within,
    pub at_least: u32,
}

/// What must stand in one sentence.
#[derive(Clone, Debug)]
pub enum Joint {
    Spans(Spans),
    And(Vec<Joint>),
    Or(Vec<Joint>),
}

impl Clause {
    /// All that is to be found in texts, negations left out.
    pub fn founds<'a>(&'a self, out: &mut Vec<&'a Found>) {
        match self {
            Clause::Found(found) => out.push(found),
            Clause::And(all) | Clause::Or(all) => all.iter().for_each(|clause| clause.founds(out)),
            Clause::Words { wished, required } => wished.iter().chain(required).for_each(|clause| clause.founds(out)),
            Clause::Said(inner) => inner.founds(out),
            _ => {}
        }
    }

    /// Whether anything in it is looked for in texts.
    pub fn has_words(&self) -> bool {
        match self {
            Clause::Found(_) | Clause::Sentence(..) | Clause::Said(_) => true,
            Clause::And(all) | Clause::Or(all) => all.iter().any(Clause::has_words),
            Clause::Words { .. } => true,
            _ => false,
        }
    }

    /// The clause with all its plain words required.
    pub fn in_full(&self) -> Clause {
        match self {
            Clause::Words { wished, required } => Clause::And(wished.iter().chain(required).cloned().collect()),
            Clause::And(all) => Clause::And(all.iter().map(Clause::in_full).collect()),
            clause => clause.clone(),
        }
    }

    /// The plain words of which an article may have only some.
    pub fn plain_words(&self) -> Option<&[Clause]> {
        match self {
            Clause::Words { wished, .. } => Some(wished),
            Clause::And(all) => all.iter().find_map(Clause::plain_words),
            _ => None,
        }
    }

    /// What must hold besides the plain words; `None` if nothing.
    pub fn without_words(&self) -> Option<Clause> {
        match self {
            Clause::Words { required, .. } => (!required.is_empty()).then(|| Clause::And(required.clone())),
            Clause::And(all) => {
                let all: Vec<Clause> = all.iter().filter_map(Clause::without_words).collect();
                (!all.is_empty()).then_some(Clause::And(all))
            }
            clause => Some(clause.clone()),
        }
    }
}

impl Plan {
    /// What was typed for the places of a clause.
    pub fn typed(&self, clause: &Clause) -> String {
        let mut founds = Vec::new();
        clause.founds(&mut founds);
        let places = founds.iter().flat_map(|found| found.spans.places());
        places.map(|place| self.places[place].typed.as_str()).collect::<Vec<_>>().join(" ")
    }
}
