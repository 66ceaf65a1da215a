//! Answers → text, JSON, CSV, Markdown; over any [`std::io::Write`].
//!
//! Articles are untrusted: what goes to a terminal passes [`visible()`], which shows control characters instead of sending them.

pub mod csv;
pub mod json;
mod json_line;
pub mod markdown;
mod offsets;
pub mod text;
mod visible;

pub use visible::visible;
