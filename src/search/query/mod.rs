//! Query text → [`Node`], the tree of what was asked; and back: a tree prints as text that parses to the same tree.
//!
//! ```
//! use whosaid::search::query::parse;
//! let tree = parse("tax -“poll tax” speaker:pech").unwrap().unwrap();
//! assert_eq!(tree.to_string(), "tax NOT \"poll tax\" speaker:pech");
//! assert_eq!(parse("tax AND").unwrap_err().span, 4..7);
//! ```
//! The language is described, with an example of each form, in `docs/query-language.md`.

mod date;
mod error;
mod lex;
mod operators;
mod parse;
mod print;
mod words;

pub use date::{DateRange, dates_in, parse_dates};
pub use error::SyntaxError;

/// How deep brackets, functions and NOT may nest.
pub const MAX_DEPTH: usize = 64;

/// A query, or a part of one.
///
/// An `And` has no `And` among its children, an `Or` no `Or`; both have at least two. `Words` stands only at the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// `*`: every article.
    All,
    /// A plain word in all its inflections. As typed: `vice-president` is several tokens.
    Word(String),
    /// `fact*`, `wom?n`.
    Wild(String),
    /// `word~`, `word~2`: at most so many slips of the pen (1 or 2).
    Fuzzy(String, u8),
    /// `=Word`, `="Two Words"`: case and accents count, no inflections.
    Exact(Vec<String>),
    /// `"so and so"`: these word forms, next to each other.
    Phrase(Vec<PhraseWord>),
    And(Vec<Node>),
    Or(Vec<Node>),
    Not(Box<Node>),
    /// What stands side by side at the top: plain words wished for, the more the better; all else required.
    Words(Vec<Node>),
    /// `a NEAR/5 b PRE/3 c`, from the left: (a NEAR/5 b) PRE/3 c.
    Near(Box<Node>, Vec<(Reach, Node)>),
    /// `same-sentence(a b)`.
    SameSentence(Box<Node>),
    /// `atleast3(word)`.
    AtLeast(u32, Box<Node>),
    /// `headline:word`, `said:(a b)`.
    In(Scope, Box<Node>),
    /// `speaker:name`: any of these names, as typed.
    Speaker(Vec<String>),
    Source(Vec<String>),
    Language(Vec<String>),
    Path(Vec<String>),
    Date(DateRange),
}

/// One place of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhraseWord {
    Word(String),
    Wild(String),
    /// `*` on its own: any one word.
    Any,
}

/// How far apart the two sides of NEAR and PRE may stand: at most `distance - 1` words between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// PRE: the left side comes first.
    pub ordered: bool,
    /// 1 to [`MAX_DISTANCE`].
    pub distance: u32,
}

/// The farthest reach of NEAR and PRE, in words.
pub const MAX_DISTANCE: u32 = 1000;

/// The part of an article that a clause is limited to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    Headline,
    Body,
    /// The first words of the body.
    Lead,
    /// One quote: all words of the clause stand in the same one.
    Said,
}

impl Scope {
    pub fn name(self) -> &'static str {
        match self {
            Scope::Headline => "headline",
            Scope::Body => "body",
            Scope::Lead => "lead",
            Scope::Said => "said",
        }
    }
}

impl Node {
    /// Whether it matches at places of a text, so that distances to it can be measured.
    pub fn is_positional(&self) -> bool {
        match self {
            Node::Word(_) | Node::Wild(_) | Node::Fuzzy(..) | Node::Exact(_) | Node::Phrase(_) | Node::Near(..) => true,
            Node::Or(nodes) => nodes.iter().all(Node::is_positional),
            _ => false,
        }
    }

    /// The plain words at the top of a query, as they were typed; none where words are joined by operators.
    pub fn plain_words(&self) -> String {
        let all = match self {
            Node::Words(nodes) => nodes,
            node => std::slice::from_ref(node),
        };
        let words: Vec<&str> =
            all.iter().filter_map(|node| if let Node::Word(word) = node { Some(&**word) } else { None }).collect();
        words.join(" ")
    }
}

/// Parses a query; `None` where nothing is asked for (no text). Takes time linear in its length.
pub fn parse(query: &str) -> Result<Option<Node>, SyntaxError> {
    parse::Parser::new(query)?.query()
}

#[cfg(test)]
mod tests;
