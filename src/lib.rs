//! Who said what, where, and in which words: a search engine over news articles.
//!
//! The modules stand in the order of the data's way, and each uses only those before it (`tests/architecture.rs` guards that):
//!
//! ```text
//! files ──corpus──▶ Article ──quotes──▶ AnalysedArticle ──index──▶ index directory
//!                                         query + index ──search──▶ hits ──render──▶ text, JSON, CSV, Markdown
//! ```
//!
//! What must stay true is in `ARCHITECTURE.md`. In short: a quote's words are `body[start..end]`, verbatim, and nothing is shown that
//! is not in the article; every attribution carries its rule and its confidence, and who is not known stays `None`; one bad file
//! or row loses only itself; offsets are bytes on char boundaries here and code points in JSON.
//!
//! ```
//! use whosaid::quotes;
//!
//! let body = "“You cannot lease a tide,” said Ana Pech, the mayor.";
//! let quote = &quotes::find("", body, Some("en"))[0];
//! assert_eq!(quote.text(body), "You cannot lease a tide,");
//! assert_eq!(quote.speaker.as_deref(), Some("Ana Pech"));
//! ```

pub mod article;
pub mod fold;
pub mod corpus;
pub mod quotes;
pub mod index;
pub mod search;
pub mod render;
