//! The tree → query text that parses to the same tree.

use std::fmt::{self, Display, Formatter};

use super::{Node, PhraseWord};

impl Display for Node {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        match self {
            Node::All => f.write_str("*"),
            Node::Word(text) | Node::Wild(text) => f.write_str(text),
            Node::Fuzzy(text, slips) => write!(f, "{text}~{slips}"),
            Node::Exact(words) => match &words[..] {
                [word] => write!(f, "={word}"),
                _ => write!(f, "=\"{}\"", words.join(" ")),
            },
            Node::Phrase(words) => phrase(f, words),
            Node::And(nodes) => joined(f, nodes, " AND "),
            Node::Or(nodes) => joined(f, nodes, " OR "),
            Node::Words(nodes) => joined(f, nodes, " "),
            Node::Not(node) => {
                f.write_str("NOT ")?;
                child(f, node)
            }
            Node::Near(first, rest) => {
                operand(f, first)?;
                rest.iter().try_for_each(|(reach, node)| {
                    write!(f, " {}/{} ", if reach.ordered { "PRE" } else { "NEAR" }, reach.distance)?;
                    operand(f, node)
                })
            }
            Node::SameSentence(node) => write!(f, "same-sentence({node})"),
            Node::AtLeast(count, node) => write!(f, "atleast{count}({node})"),
            Node::In(scope, node) => {
                write!(f, "{}:", scope.name())?;
                match &**node {
                    Node::Word(_) | Node::Wild(_) | Node::Fuzzy(..) | Node::Exact(_) | Node::Phrase(_) => {
                        write!(f, "{node}")
                    }
                    _ => write!(f, "({node})"),
                }
            }
            Node::Speaker(values) => field(f, "speaker", values),
            Node::Source(values) => field(f, "source", values),
            Node::Language(values) => field(f, "lang", values),
            Node::Path(values) => field(f, "path", values),
            Node::Date(range) => write!(f, "date:{range}"),
        }
    }
}

fn phrase(f: &mut Formatter, words: &[PhraseWord]) -> fmt::Result {
    let words: Vec<&str> = words
        .iter()
        .map(|word| match word {
            PhraseWord::Word(text) | PhraseWord::Wild(text) => text,
            PhraseWord::Any => "*",
        })
        .collect();
    write!(f, "\"{}\"", words.join(" "))
}

/// The children of AND, OR or nothing; those that bind more loosely than any of these in brackets.
fn joined(f: &mut Formatter, nodes: &[Node], between: &str) -> fmt::Result {
    for (i, node) in nodes.iter().enumerate() {
        if i > 0 {
            f.write_str(between)?;
        }
        match node {
            // AND binds more tightly than OR.
            Node::And(_) if between == " OR " => write!(f, "{node}")?,
            _ => child(f, node)?,
        }
    }
    Ok(())
}

fn child(f: &mut Formatter, node: &Node) -> fmt::Result {
    match node {
        Node::And(_) | Node::Or(_) | Node::Words(_) => write!(f, "({node})"),
        _ => write!(f, "{node}"),
    }
}

fn operand(f: &mut Formatter, node: &Node) -> fmt::Result {
    match node {
        Node::Near(..) => write!(f, "({node})"),
        _ => child(f, node),
    }
}

fn field(f: &mut Formatter, name: &str, values: &[String]) -> fmt::Result {
    let quoted: Vec<String> = values.iter().map(|value| quote(value)).collect();
    match &quoted[..] {
        [value] => write!(f, "{name}:{value}"),
        _ => write!(f, "{name}:({})", quoted.join(" OR ")),
    }
}

/// A value as it stands if it is one plain run of characters, else in quotation marks.
fn quote(value: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '_' | '-' | '*');
    let bare = value.starts_with(char::is_alphanumeric)
        && value.ends_with(char::is_alphanumeric)
        && value.chars().all(|c| plain(c) || c == '.')
        && !matches!(value, "OR" | "AND" | "NOT");
    if bare { value.to_string() } else { format!("\"{value}\"") }
}
