//! Tokens → tree, by recursive descent.
//!
//! ```text
//! query    := any
//! any      := all (OR all)*
//! all      := sequence (AND sequence)*
//! sequence := clause+
//! clause   := NOT clause | near
//! near     := primary ((NEAR/n | PRE/n) primary)*
//! primary  := leaf | ( any ) | field: primary | same-sentence( any ) | atleastN( any )
//! ```

use std::ops::Range;

use super::error::SyntaxError;
use super::lex::{self, Kind, Token};
use super::{MAX_DEPTH, Node, Reach, Scope};

pub(super) struct Parser<'a> {
    text: &'a str,
    tokens: std::iter::Peekable<std::vec::IntoIter<Token>>,
    depth: usize,
    /// The field whose clause this is.
    scope: Option<Scope>,
    /// Where the last token ended.
    at: usize,
}

type Parsed = Result<Node, SyntaxError>;

impl<'a> Parser<'a> {
    pub(super) fn new(text: &'a str) -> Result<Self, SyntaxError> {
        let tokens = lex::tokens(text)?.into_iter().peekable();
        Ok(Parser { text, tokens, depth: 0, scope: None, at: 0 })
    }

    pub(super) fn query(mut self) -> Result<Option<Node>, SyntaxError> {
        if self.text.trim().is_empty() {
            return Ok(None);
        }
        if self.tokens.peek().is_none() {
            return Err(SyntaxError::new(whole(self.text), "no word to search for"));
        }
        let first = self.sequence()?;
        let node = if self.tokens.peek().is_none() { words(first) } else { self.any_after(first)? };
        match self.tokens.next() {
            None => Ok(Some(node)),
            // `any` stops at nothing else.
            Some(token) => Err(SyntaxError::new(token.span, "no bracket is open here that this one could close")),
        }
    }

    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.next();
        if let Some(token) = &token {
            self.at = token.span.end;
        }
        token
    }

    fn peek(&mut self) -> Option<&Kind> {
        self.tokens.peek().map(|token| &token.kind)
    }

    fn any(&mut self) -> Parsed {
        let first = self.sequence()?;
        self.any_after(first)
    }

    /// The rest of what starts with these clauses.
    fn any_after(&mut self, first: Vec<Node>) -> Parsed {
        let mut alternatives = vec![self.all_after(first)?];
        while matches!(self.peek(), Some(Kind::Or)) {
            self.next();
            let clauses = self.sequence()?;
            alternatives.push(self.all_after(clauses)?);
        }
        Ok(or(alternatives))
    }

    fn all_after(&mut self, mut clauses: Vec<Node>) -> Parsed {
        while matches!(self.peek(), Some(Kind::And)) {
            self.next();
            clauses.extend(self.sequence()?);
        }
        Ok(and(clauses))
    }

    fn sequence(&mut self) -> Result<Vec<Node>, SyntaxError> {
        let mut clauses = vec![self.clause()?];
        while !matches!(self.peek(), None | Some(Kind::And | Kind::Or | Kind::Close)) {
            clauses.push(self.clause()?);
        }
        Ok(clauses)
    }

    fn clause(&mut self) -> Parsed {
        let Some(Token { span, .. }) = self.tokens.next_if(|token| matches!(token.kind, Kind::Not)) else {
            return self.near();
        };
        self.at = span.end;
        self.deeper(span, |parser| Ok(Node::Not(Box::new(parser.clause()?))))
    }

    fn near(&mut self) -> Parsed {
        let start = self.tokens.peek().map_or(self.at, |token| token.span.start);
        let first = self.primary()?;
        let Some(&Kind::Near(reach)) = self.peek() else { return Ok(first) };
        let mut rest = Vec::new();
        self.check_operand(&first, start..self.at, reach)?;
        while let Some(&Kind::Near(reach)) = self.peek() {
            self.next();
            let start = self.tokens.peek().map_or(self.at, |token| token.span.start);
            let right = self.primary()?;
            self.check_operand(&right, start..self.at, reach)?;
            rest.push((reach, right));
        }
        // Distances are measured from the left, so that a chain may begin with a chain in brackets.
        Ok(match first {
            Node::Near(inner, mut before) => {
                before.extend(rest);
                Node::Near(inner, before)
            }
            first => Node::Near(Box::new(first), rest),
        })
    }

    fn check_operand(&self, node: &Node, span: Range<usize>, reach: Reach) -> Result<(), SyntaxError> {
        if node.is_positional() {
            return Ok(());
        }
        let name = if reach.ordered { "PRE" } else { "NEAR" };
        let error = SyntaxError::new(
            span,
            format!("beside {name} stands a word, a phrase, or a choice of these in brackets with OR"),
        );
        let form = match node {
            Node::In(scope, node) if node.is_positional() => {
                format!("{}:({node} {name}/{} …)", scope.name(), reach.distance)
            }
            _ => format!("(a OR b) {name}/{} c", reach.distance),
        };
        Err(error.suggest(form))
    }

    fn primary(&mut self) -> Parsed {
        let after = self.at;
        let Some(token) = self.next() else { return Err(self.missing(after)) };
        let span = token.span;
        match token.kind {
            Kind::Leaf(node) => self.leaf(node, span),
            Kind::Open => {
                self.refuse_empty(span.clone())?;
                self.deeper(span.clone(), |parser| parser.any()).and_then(|node| self.close(span, node))
            }
            Kind::In(scope) => self.field(scope, span),
            Kind::SameSentence => {
                self.refuse_empty(span.clone())?;
                let node = self.deeper(span.clone(), |parser| parser.any())?;
                let node = self.close(span.clone(), node)?;
                if !sentence_clause(&node) {
                    return Err(SyntaxError::new(
                        span.start..self.at,
                        "in same-sentence( ) stand words, phrases and choices of these with OR",
                    )
                    .suggest("same-sentence(a \"b c\")"));
                }
                Ok(Node::SameSentence(Box::new(node)))
            }
            Kind::AtLeast(count) => {
                self.refuse_empty(span.clone())?;
                let node = self.deeper(span.clone(), |parser| parser.any())?;
                let node = self.close(span.clone(), node)?;
                if !node.is_positional() {
                    return Err(SyntaxError::new(
                        span.start..self.at,
                        "what is counted is a word, a phrase, or a choice of these with OR",
                    )
                    .suggest(format!("atleast{count}(one OR another)")));
                }
                Ok(Node::AtLeast(count, Box::new(node)))
            }
            Kind::And | Kind::Or | Kind::Near(_) => {
                let operator = &self.text[span.clone()];
                Err(SyntaxError::new(span, format!("{operator} stands between two clauses; there is none before it"))
                    .suggest(format!("a {operator} b")))
            }
            Kind::Not => Err(SyntaxError::new(span, "NOT cannot stand beside NEAR or PRE, nor after a field")
                .suggest("NOT (a NEAR/5 b)")),
            Kind::Close => Err(SyntaxError::new(span, "no bracket is open here that this one could close")),
        }
    }

    /// `NOT ()`: an empty pair of brackets is a slip.
    fn refuse_empty(&mut self, open: Range<usize>) -> Result<(), SyntaxError> {
        match self.tokens.peek() {
            Some(token) if matches!(token.kind, Kind::Close) => {
                Err(SyntaxError::new(open.start..token.span.end, "nothing stands between these brackets"))
            }
            _ => Ok(()),
        }
    }

    fn close(&mut self, open: Range<usize>, node: Node) -> Parsed {
        match self.next() {
            Some(_) => Ok(node),
            None => {
                Err(SyntaxError::new(open, "this bracket is never closed")
                    .suggest(format!("{})", self.text.trim_end())))
            }
        }
    }

    fn leaf(&self, node: Node, span: Range<usize>) -> Parsed {
        let names = matches!(node, Node::Source(_) | Node::Language(_) | Node::Path(_) | Node::Date(_));
        let speaker = matches!(node, Node::Speaker(_));
        match self.scope {
            Some(scope) if names || (speaker && scope != Scope::Said) => {
                Err(self.nested(&node.to_string(), scope, span))
            }
            _ => Ok(node),
        }
    }

    fn field(&mut self, scope: Scope, span: Range<usize>) -> Parsed {
        if let Some(outer) = self.scope {
            return Err(self.nested(&format!("{}:…", scope.name()), outer, span));
        }
        self.scope = Some(scope);
        let node = self.deeper(span.clone(), |parser| parser.primary());
        self.scope = None;
        match node? {
            Node::All | Node::Not(_) => {
                Err(SyntaxError::new(span.start..self.at, format!("“{}:” wants words", scope.name()))
                    .suggest(format!("{}:word", scope.name())))
            }
            node => Ok(Node::In(scope, Box::new(node))),
        }
    }

    fn nested(&self, inner: &str, outer: Scope, span: Range<usize>) -> SyntaxError {
        SyntaxError::new(span, format!("no other field can stand inside “{}:”", outer.name()))
            .suggest(format!("{}:(…) {inner}", outer.name()))
    }

    fn missing(&self, after: usize) -> SyntaxError {
        let before = self.text[..after].trim_end();
        let start = before
            .rfind(char::is_whitespace)
            .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
        let last = &before[start..];
        match last {
            "AND" | "OR" | "NOT" => {
                SyntaxError::new(start..before.len(), format!("{last} wants a word, a phrase or a bracket after it"))
                    .suggest(format!("{before} word"))
            }
            _ => SyntaxError::new(start..before.len(), "a word, a phrase or a bracket is missing after this"),
        }
    }

    fn deeper(&mut self, span: Range<usize>, inner: impl FnOnce(&mut Self) -> Parsed) -> Parsed {
        if self.depth == MAX_DEPTH {
            return Err(SyntaxError::new(span, format!("brackets nest more than {MAX_DEPTH} deep here")));
        }
        self.depth += 1;
        let node = inner(self);
        self.depth -= 1;
        node
    }
}

fn whole(text: &str) -> Range<usize> {
    let start = text.len() - text.trim_start().len();
    start..text.trim_end().len()
}

/// Whether it can be looked for within one sentence: places, joined by AND and OR.
fn sentence_clause(node: &Node) -> bool {
    match node {
        Node::And(nodes) | Node::Or(nodes) => nodes.iter().all(sentence_clause),
        node => node.is_positional(),
    }
}

/// What stands side by side at the top.
fn words(mut nodes: Vec<Node>) -> Node {
    if nodes.len() == 1 { nodes.remove(0) } else { Node::Words(nodes) }
}

fn and(nodes: Vec<Node>) -> Node {
    let mut flat = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node {
            Node::And(inner) => flat.extend(inner),
            node => flat.push(node),
        }
    }
    if flat.len() == 1 { flat.remove(0) } else { Node::And(flat) }
}

fn or(nodes: Vec<Node>) -> Node {
    let mut flat = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node {
            Node::Or(inner) => flat.extend(inner),
            node => flat.push(node),
        }
    }
    if flat.len() == 1 { flat.remove(0) } else { Node::Or(flat) }
}
