//! Plain words → articles, best first: where ranking is decided.
//!
//! All that is asked besides the words (filters, phrases, fields) is in the query already, and does not change the order much;
//! how much each word, their order and their nearness count is settled here.

use tantivy::query::Query;

use super::collect::{self, OrderFields, Top};
use super::plan::lower::Lowering;
use super::{Error, Sort};

/// What is to be ranked.
pub struct Ask<'a> {
    /// Makes queries of clauses of the plan; knows the index and which collection is asked.
    pub lowering: &'a Lowering,
    /// All that must hold: at least one of the plain words, and everything else that was asked.
    pub query: &'a dyn Query,
    /// What comes before all else, most important first: see [`collect::top`].
    pub tiers: &'a [Box<dyn Query>],
    pub sort: Sort,
    pub fields: OrderFields<'a>,
    /// How many are wanted; `None` for all.
    pub keep: Option<usize>,
}

/// The best of what the query finds, and how many there are in all.
pub fn ranked(ask: &Ask) -> Result<Top, Error> {
    collect::top(ask.lowering.searcher(), ask.query, ask.tiers, ask.sort, ask.fields, ask.keep)
}
