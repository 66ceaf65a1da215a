//! Query text → tokens, each with its place. Punctuation that means nothing here falls away.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::error::SyntaxError;
use super::{DateRange, MAX_DISTANCE, Node, PhraseWord, Reach, Scope, parse_dates};

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
            return Err(SyntaxError::new(start..start + open.len(), "this quotation mark is never closed")
                .suggest(format!("{}\"", self.text[start..].trim_end().replacen(open, "\"", 1))));
        };
        self.at += end + close;
        // Marks inside marks of another kind are no part of any word.
        Ok(content[..end].replace(is_mark, " "))
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
            let after = self.rest().split_whitespace().next().unwrap_or("word");
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
                    Value::Language | Value::Date => Node::Language(values.iter().map(|v| v.to_lowercase()).collect()),
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

/// `bare` is the run without the punctuation around it.
fn operator(bare: &str, run: &str, span: Range<usize>) -> Result<Option<Kind>, SyntaxError> {
    if matches!(run, "&&" | "||" | "|") {
        let word = if run == "&&" { "AND" } else { "OR" };
        return Err(SyntaxError::new(span, format!("“{run}” is no operator; {word} is written out")).suggest(word));
    }
    Ok(Some(match bare {
        "AND" => Kind::And,
        "OR" => Kind::Or,
        "NOT" => Kind::Not,
        "NEAR" => {
            return Err(SyntaxError::new(span, "NEAR wants to know how many words apart at most").suggest("NEAR/5"));
        }
        _ => return near(bare, span),
    }))
}

/// `NEAR/5`, `PRE/5`, in any case, and `w/5`, as other tools have it.
fn near(run: &str, span: Range<usize>) -> Result<Option<Kind>, SyntaxError> {
    let Some((name, number)) = run.split_once('/') else { return Ok(None) };
    let ordered = match name.to_ascii_lowercase().as_str() {
        "near" | "w" => false,
        "pre" => true,
        _ => return Ok(None),
    };
    if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
        // `w/out` and its like are words.
        return match name {
            "NEAR" | "PRE" => {
                Err(SyntaxError::new(span, format!("{name}/ wants a number")).suggest(format!("{name}/5")))
            }
            _ => Ok(None),
        };
    }
    let name = if ordered { "PRE" } else { "NEAR" };
    match number.parse() {
        Ok(distance @ 1..=MAX_DISTANCE) => Ok(Some(Kind::Near(Reach { ordered, distance }))),
        _ => {
            Err(SyntaxError::new(span, format!("a distance is 1 to {MAX_DISTANCE} words")).suggest(format!("{name}/5")))
        }
    }
}

/// What stands right before a bracket: a function, a slip of the pen for one, or a word like any other.
fn function(run: &str, span: Range<usize>) -> Result<Option<Kind>, SyntaxError> {
    const SAME_SENTENCE: &str = "same-sentence";
    let name = run.to_ascii_lowercase();
    if name == SAME_SENTENCE {
        return Ok(Some(Kind::SameSentence));
    }
    if let Some(number) = name.strip_prefix("atleast").or_else(|| name.strip_prefix("at-least")) {
        return match number.trim_start_matches(['/', '-']).parse() {
            Ok(count @ 1..=10_000) => Ok(Some(Kind::AtLeast(count))),
            _ => Err(SyntaxError::new(span, "atleast wants a number, then a bracket").suggest("atleast3(word)")),
        };
    }
    if nearest(&name, &[SAME_SENTENCE]).is_some() {
        return Err(SyntaxError::new(span, format!("there is no function “{run}”")).suggest("same-sentence(a b)"));
    }
    Ok(None)
}

/// The allowed name that `name` is a slip of the pen for.
fn nearest<'a>(name: &str, allowed: &[&'a str]) -> Option<&'a str> {
    if name.len() > 24 {
        return None;
    }
    let slips = |other: &str| crate::search::slips::between(name, other);
    allowed.iter().copied().min_by_key(|other| slips(other)).filter(|other| slips(other) <= 2)
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

/// Takes off what no clause starts with.
fn trim_start(run: &str) -> &str {
    run.trim_start_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '=' | '*' | '?')))
}

/// Takes off what no word ends with.
fn trim_end<'a>(word: &'a str, keep: &[char]) -> &'a str {
    word.trim_end_matches(|c: char| !(c.is_alphanumeric() || is_combining_mark(c) || keep.contains(&c)))
}

fn has_letters(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// A word as it stands, or with one of the signs that change what it matches; `None` for mere punctuation.
fn word_form(word: &str, span: Range<usize>) -> Result<Option<Node>, SyntaxError> {
    if let Some(text) = word.strip_prefix('=') {
        return if has_letters(text) { exact(text, span).map(Some) } else { Ok(None) };
    }
    if is_address(word) {
        return Ok(Some(Node::Word(edges_off(word).to_string())));
    }
    let word = trim_end(word, &['*', '~']);
    if let Some((text, slips)) = fuzzy_suffix(word) {
        return fuzzy(text, slips, span).map(Some);
    }
    if let Some((text, weight)) = word.split_once('^')
        && !weight.is_empty()
        && weight.bytes().all(|b| b.is_ascii_digit() || b == b'.')
    {
        return Err(SyntaxError::new(span, "words cannot be given weights").suggest(text));
    }
    // A question mark at the end asks; inside it stands for a letter.
    if word.contains(['*', '?']) {
        return Ok(match (has_letters(word), word.contains('*')) {
            (true, _) => Some(Node::Wild(word.trim_end_matches('~').to_string())),
            (false, true) => Some(Node::All),
            (false, false) => None,
        });
    }
    let word = edges_off(word);
    Ok(has_letters(word).then(|| Node::Word(word.to_string())))
}

/// `https://…`: its signs are no wildcards.
fn is_address(word: &str) -> bool {
    let (scheme, rest) = word.split_once("://").unwrap_or_default();
    has_letters(rest) && !scheme.is_empty() && scheme.bytes().all(|b| b.is_ascii_alphabetic())
}

/// `word~2` → `word`, `2`.
fn fuzzy_suffix(word: &str) -> Option<(&str, &str)> {
    let (text, slips) = word.rsplit_once('~')?;
    (has_letters(text) && slips.bytes().all(|b| b.is_ascii_digit())).then_some((text, slips))
}

fn fuzzy(text: &str, slips: &str, span: Range<usize>) -> Result<Node, SyntaxError> {
    let slips = match slips {
        "" | "1" => 1,
        "2" => 2,
        _ => {
            return Err(
                SyntaxError::new(span, "at most two slips of the pen can be forgiven").suggest(format!("{text}~2"))
            );
        }
    };
    if text.contains(['*', '?']) {
        let word: String = text.chars().filter(|c| !matches!(c, '*' | '?')).collect();
        return Err(SyntaxError::new(span, "a word has wildcards or slips, not both").suggest(format!("{word}~")));
    }
    let text = trim_end(text, &[]);
    Ok(Node::Fuzzy(text.to_string(), slips))
}

/// The words of `="…"` or of `=Word`.
fn exact(content: &str, span: Range<usize>) -> Result<Node, SyntaxError> {
    let content = content.replace(['(', ')', '='], " ");
    let words: Vec<&str> = content.split_whitespace().map(edges_off).filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return Err(SyntaxError::new(span, "no word stands here").suggest("=Word"));
    }
    if words.iter().any(|word| word.contains(['*', '?'])) {
        return Err(
            SyntaxError::new(span, "“=” means exactly so, without wildcards").suggest(words[0].replace(['*', '?'], ""))
        );
    }
    Ok(Node::Exact(words.into_iter().map(str::to_string).collect()))
}

fn edges_off(word: &str) -> &str {
    trim_end(word.trim_start_matches(|c: char| !c.is_alphanumeric()), &[])
}

/// A long paragraph of speech; each place of a phrase is looked for, so there must be a bound.
const MAX_PHRASE_WORDS: usize = 300;

/// The words of a phrase; wildcards that mean nothing at its ends fall away.
fn phrase_words(content: &str, span: Range<usize>) -> Result<Vec<PhraseWord>, SyntaxError> {
    let content = content.replace(['(', ')'], " ");
    let mut words: Vec<PhraseWord> = content.split_whitespace().filter_map(phrase_word).collect();
    let first = words.iter().position(|word| *word != PhraseWord::Any);
    let Some(first) = first else {
        return Err(SyntaxError::new(span, "no word stands between these marks").suggest("\"some words\""));
    };
    words.drain(..first);
    while words.last() == Some(&PhraseWord::Any) {
        words.pop();
    }
    if words.len() > MAX_PHRASE_WORDS {
        let message = format!("a phrase may have {MAX_PHRASE_WORDS} words, this one has {}", words.len());
        return Err(SyntaxError::new(span, message));
    }
    Ok(words)
}

fn phrase_word(piece: &str) -> Option<PhraseWord> {
    if piece == "*" {
        return Some(PhraseWord::Any);
    }
    let start = piece.trim_start_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '*' | '?')));
    let word = trim_end(start, &['*']);
    if !has_letters(word) {
        return None;
    }
    if word.contains(['*', '?']) && !is_address(word) {
        return Some(PhraseWord::Wild(word.to_string()));
    }
    Some(PhraseWord::Word(edges_off(word).to_string()))
}
