//! `whosaid extract`: the quotes of files, with no index; a line an article in the order of the input.

use std::io::Write;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::Path;
use std::thread;

use whosaid::article::Article;
use whosaid::corpus::{self, FileError};
use whosaid::quotes::{self, AnalysedArticle};
use whosaid::render::{json, text};

use super::Outcome;
use super::output;
use crate::cli::Extract;

/// Articles that are analysed at a time; enough to keep the threads busy, few enough to hold in memory.
const BATCH_ARTICLES: usize = 256;
const BATCH_BYTES: usize = 8 << 20;
