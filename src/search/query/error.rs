//! What was not understood, where, and what would be.

use std::fmt;
use std::ops::Range;

use unicode_width::UnicodeWidthStr;

/// A query that is not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Byte range of the query, on char boundaries; never empty unless at its end.
    pub span: Range<usize>,
    /// What is wrong and what was expected, lower case, no full stop.
    pub message: String,
    /// The nearest form that is understood.
    pub suggestion: Option<String>,
}

impl SyntaxError {
    pub(super) fn new(span: Range<usize>, message: impl Into<String>) -> Self {
        SyntaxError { span, message: message.into(), suggestion: None }
    }

    pub(super) fn suggest(mut self, form: impl Into<String>) -> Self {
        self.suggestion = Some(form.into());
        self
    }

    /// The error under the query that it speaks of, on several lines: the query, a caret under the place, the message.
    pub fn under<'a>(&'a self, query: &'a str) -> Caret<'a> {
        Caret { error: self, query }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.message)?;
        match &self.suggestion {
            Some(form) => write!(f, "; try: {form}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for SyntaxError {}

/// See [`SyntaxError::under`].
pub struct Caret<'a> {
    error: &'a SyntaxError,
    query: &'a str,
}

impl fmt::Display for Caret<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        // Line breaks and control characters would move the caret away from its place.
        let shown = |text: &str| text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>();
        let span = &self.error.span;
        let before = shown(&self.query[..span.start]).width();
        let under = shown(&self.query[span.clone()]).width().max(1);
        writeln!(f, "  {}", shown(self.query))?;
        writeln!(f, "  {}{}", " ".repeat(before), "^".repeat(under))?;
        write!(f, "{}", self.error)
    }
}
