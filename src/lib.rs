//! Who said what, where, and in which words: a search engine over news articles.

pub mod article;
pub mod corpus;
pub mod fold;
pub mod index;
pub mod quotes;
pub mod render;
pub mod search;
