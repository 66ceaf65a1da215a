//! Analysed articles → index directory: two Tantivy indexes, of articles and of quotes, written by one writer.

pub mod analysis;
mod error;
mod open;
pub mod schema;
mod stored;

pub use error::Error;
pub use open::{Index, id_of};
pub use stored::{from_days, to_days};
