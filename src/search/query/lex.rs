//! Query text → tokens, each with its place. Punctuation that means nothing here falls away.
//!
//! Here it is cut into runs and quoted stretches; [`super::operators`] and [`super::words`] say what those mean.

use std::ops::Range;

use crate::corpus::language_code;

use super::error::SyntaxError;
use super::operators::{function, nearest, operator};
use super::words::{exact, phrase_words, trim_end, trim_start, word_form};
use super::{DateRange, Node, Reach, Scope, parse_dates};

#[derive(Debug)]
pub(super) struct Token {
    pub span: Range<usize>,
    pub kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    Open,
    Close,
    And,
    Or,
    /// `NOT`, or a hyphen before a clause.
    Not,
    Near(Reach),
    /// `headline:`; its clause is the next token.
    In(Scope),
    /// `same-sentence(`, its bracket included.
    SameSentence,
    /// `atleast3(`, its bracket included.
    AtLeast(u32),
    /// A clause that is whole: a word, a phrase, `speaker:name`.
    Leaf(Node),
}

/// A field whose value is no query but a name, a path or a date.
#[derive(Clone, Copy)]
enum Value {
    Speaker,
    Source,
    Language,
    Path,
    Date,
}

/// What stands before a colon and means something.
const FIELDS: &[&str] = &["headline", "body", "lead", "said", "speaker", "source", "lang", "path", "date"];

enum Field {
    In(Scope),
    Value(Value),
}

fn field_named(name: &str) -> Option<Field> {
    Some(match name {
        "headline" => Field::In(Scope::Headline),
        "body" => Field::In(Scope::Body),
        "lead" => Field::In(Scope::Lead),
        "said" => Field::In(Scope::Said),
        "speaker" => Field::Value(Value::Speaker),
        "source" => Field::Value(Value::Source),
        "lang" => Field::Value(Value::Language),
        "path" => Field::Value(Value::Path),
        "date" => Field::Value(Value::Date),
        _ => return None,
    })
}

pub(super) fn tokens(text: &str) -> Result<Vec<Token>, SyntaxError> {
    let mut lexer = Lexer { text, at: 0, out: Vec::new() };
    while let Some(c) = lexer.peek() {
        lexer.step(c)?;
    }
    Ok(lexer.out)
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    out: Vec<Token>,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn push(&mut self, span: Range<usize>, kind: Kind) {
        self.out.push(Token { span, kind });
    }

    fn step(&mut self, c: char) -> Result<(), SyntaxError> {
        let start = self.at;
        match c {
            '(' | ')' => {
                self.at += 1;
                self.push(start..self.at, if c == '(' { Kind::Open } else { Kind::Close });
            }
            _ if c.is_whitespace() => self.at += c.len_utf8(),
            _ if mark_at(self.rest()).is_some() => {
                let words = self.quoted()?;
                let words = phrase_words(&words, start..self.at)?;
                self.push(start..self.at, Kind::Leaf(Node::Phrase(words)));
            }
            '-' if self.negates() => {
                self.at += 1;
                self.push(start..self.at, Kind::Not);
            }
            '=' if mark_at(&self.rest()[1..]).is_some() => {
                self.at += 1;
                let content = self.quoted()?;
                let node = exact(&content, start..self.at)?;
                self.push(start..self.at, Kind::Leaf(node));
            }
            _ => return self.run(),
        }
        Ok(())
    }

    /// A hyphen says NOT at the head of a clause: nothing before it, something right after it.
    fn negates(&self) -> bool {
        let before = self.text[..self.at].chars().next_back();
        let after = self.rest()[1..].chars().next();
        before.is_none_or(|c| c.is_whitespace() || c == '(')
            && (mark_at(&self.rest()[1..]).is_some()
                || after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '(' | '=' | '*' | '?' | '#' | '@')))
    }

    /// What stands between the quotation mark here and the one that closes it; goes past that.
    fn quoted(&mut self) -> Result<String, SyntaxError> {
        let start = self.at;
        let open = mark_at(self.rest()).expect("called at a mark");
        self.at += open.len();
        let content = self.rest();
        let Some((end, close)) = closing(content, open) else {
            let error = SyntaxError::new(start..start + open.len(), "this quotation mark is never closed");
            return Err(match self.meant_in_marks(start, content) {
                Some(words) => error.suggest(format!("\"{words}\"")),
                None => error,
            });
        };
        self.at += end + close;
        // Marks inside marks of another kind are no part of any word.
        Ok(content[..end].replace(is_mark, " "))
    }

    /// What may have been meant to stand in marks: what is behind one that is never closed, else what is before it.
    fn meant_in_marks<'b>(&'b self, start: usize, behind: &'b str) -> Option<&'b str> {
        let before = self.text[..start].rsplit(is_mark).next().unwrap_or_default();
        [behind, before].into_iter().map(str::trim).find(|words| words.contains(char::is_alphanumeric))
    }

    /// A run of characters up to white space, a bracket or a quotation mark: an operator, a field, a function or a word.
    fn run(&mut self) -> Result<(), SyntaxError> {
        let start = self.at;
        let run = run_of(self.rest());
        self.at += run.len();
        let span = start..self.at;
        if !run.starts_with('=')
            && let Some(kind) = operator(trim_end(trim_start(run), &['*', '~']), run, span.clone())?
        {
            self.push(span, kind);
            return Ok(());
        }
        if self.peek() == Some('(')
            && let Some(kind) = function(run, span.clone())?
        {
            self.at += 1;
            self.push(start..self.at, kind);
            return Ok(());
        }
        let word = trim_start(run);
        let word_start = start + run.len() - word.len();
        if let Some((name, value)) = field_prefix(word, self.rest()) {
            return self.field(name, value, word_start);
        }
        if let Some(node) = word_form(word, span.clone())? {
            self.push(span, Kind::Leaf(node));
        }
        Ok(())
    }

    fn field(&mut self, name: &str, value: &str, start: usize) -> Result<(), SyntaxError> {
        let colon = start + name.len() + 1;
        let span = start..colon;
        let lower = name.to_ascii_lowercase();
        let Some(field) = field_named(&lower) else {
            let nearest = nearest(&lower, FIELDS);
            return Err(SyntaxError::new(
                span,
                format!("there is no field “{name}:”; the fields are {}", FIELDS.join(":, ") + ":"),
            )
            .suggest(nearest.map_or_else(|| format!("{name} {value}"), |field| format!("{field}:{value}"))));
        };
        self.at = colon;
        if self.peek().is_none_or(char::is_whitespace) {
            let example = if matches!(field, Field::Value(Value::Date)) { "2025-03" } else { "word" };
            let after = self.rest().split_whitespace().next().unwrap_or(example);
            return Err(SyntaxError::new(span, format!("“{lower}:” wants what it looks for right after its colon"))
                .suggest(format!("{lower}:{after}")));
        }
        match field {
            Field::In(scope) => self.push(span, Kind::In(scope)),
            Field::Value(Value::Date) => {
                let range = self.dates()?;
                self.push(start..self.at, Kind::Leaf(Node::Date(range)));
            }
            Field::Value(value) => {
                let values = self.values(&lower, span)?;
                let node = match value {
                    Value::Speaker => Node::Speaker(values),
                    Value::Source => Node::Source(values),
                    Value::Path => Node::Path(values),
                    Value::Language | Value::Date => Node::Language(languages(&values, start..self.at)?),
                };
                self.push(start..self.at, Kind::Leaf(node));
            }
        }
        Ok(())
    }

    fn dates(&mut self) -> Result<DateRange, SyntaxError> {
        let start = self.at;
        let text = if mark_at(self.rest()).is_some() {
            self.quoted()?
        } else {
            let run = run_of(self.rest());
            self.at += run.len().max(self.peek().map_or(0, |c| if run.is_empty() { c.len_utf8() } else { 0 }));
            run.trim_end_matches([',', ';']).to_string()
        };
        parse_dates(&text).map_err(|message| SyntaxError::new(start..self.at, message).suggest("date:2025-01..2025-03"))
    }

    /// `name`, `"name"` or `(name OR "name")`.
    fn values(&mut self, field: &str, span: Range<usize>) -> Result<Vec<String>, SyntaxError> {
        let start = self.at;
        let values = if self.peek() == Some('(') {
            self.at += 1;
            self.alternatives(field)?
        } else if mark_at(self.rest()).is_some() {
            vec![squeeze(&self.quoted()?)]
        } else {
            let run = run_of(self.rest());
            self.at += run.len();
            vec![run.trim_end_matches([',', ';', '.', '!', '?']).to_string()]
        };
        if values.iter().any(|value| !value.contains(char::is_alphanumeric)) {
            let span = if self.at > start { start..self.at } else { span };
            return Err(
                SyntaxError::new(span, format!("“{field}:” wants a name")).suggest(format!("{field}:\"a name\""))
            );
        }
        Ok(values)
    }

    fn alternatives(&mut self, field: &str) -> Result<Vec<String>, SyntaxError> {
        let open = self.at - 1;
        let mut values = vec![String::new()];
        loop {
            let start = self.at;
            let Some(c) = self.peek() else {
                return Err(SyntaxError::new(open..open + 1, "this bracket is never closed")
                    .suggest(format!("{})", self.text.trim_end())));
            };
            let piece = match c {
                ')' => {
                    self.at += 1;
                    return Ok(values.iter().map(|value| squeeze(value)).collect());
                }
                _ if c.is_whitespace() => {
                    self.at += c.len_utf8();
                    continue;
                }
                _ if mark_at(self.rest()).is_some() => self.quoted()?,
                _ => {
                    let run = run_of(self.rest());
                    self.at += run.len().max(usize::from(c == '('));
                    match run {
                        "OR" => {
                            values.push(String::new());
                            continue;
                        }
                        "" | "AND" | "NOT" => {
                            return Err(SyntaxError::new(
                                start..self.at,
                                format!("only OR can stand between the names of “{field}:”"),
                            )
                            .suggest(format!("{field}:(one OR another)")));
                        }
                        _ => run.to_string(),
                    }
                }
            };
            let value = values.last_mut().expect("starts with one");
            value.push(' ');
            value.push_str(&piece);
        }
    }
}

fn languages(values: &[String], span: Range<usize>) -> Result<Vec<String>, SyntaxError> {
    let code = |value: &String| {
        let unknown = || SyntaxError::new(span.clone(), format!("“{value}” is no language known by that name"));
        language_code(value).ok_or_else(|| unknown().suggest("lang:en"))
    };
    values.iter().map(code).collect()
}

/// White space at the ends off, each stretch of it inside one space.
fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»')
}

/// The quotation mark that `text` starts with; two apostrophes are one, too.
fn mark_at(text: &str) -> Option<&str> {
    match text.chars().next() {
        Some(c) if is_mark(c) => Some(&text[..c.len_utf8()]),
        _ => text.get(..2).filter(|start| *start == "''"),
    }
}

/// Where the mark that closes `open` stands in what follows it, and its length.
fn closing(text: &str, open: &str) -> Option<(usize, usize)> {
    if open == "''" {
        return text.find("''").map(|at| (at, 2));
    }
    let closes: &[char] = match open {
        "«" => &['»'],
        "»" => &['«', '»'],
        _ => &['"', '“', '”', '‟'],
    };
    let at = text.find(closes)?;
    Some((at, text[at..].chars().next().map_or(0, char::len_utf8)))
}

fn run_of(text: &str) -> &str {
    let end = text.find(|c: char| c.is_whitespace() || c == '(' || c == ')' || is_mark(c)).unwrap_or(text.len());
    &text[..end]
}

/// Splits `name:value`; not a time (10:30), not an address (https://…), not a colon at the end of an ordinary word.
///
/// `rest` is what stands after the word: a bracket or a mark right there makes a field, too.
fn field_prefix<'a>(word: &'a str, rest: &str) -> Option<(&'a str, &'a str)> {
    let (name, value) = word.split_once(':')?;
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-');
    let known = field_named(&name.to_ascii_lowercase()).is_some();
    let meant = match value {
        "" => rest.starts_with('(') || mark_at(rest).is_some(),
        _ => value.starts_with(char::is_alphanumeric),
    };
    (is_name && !value.starts_with("//") && (known || meant)).then_some((name, value))
}
