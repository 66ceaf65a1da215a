//! The query as it was understood, in plain words.

use super::query::Node;
use super::searcher::Understood;

/// The query in one line, then its tree, a clause a line; and how its words rank, where articles are `ranked` by them.
pub fn query(asked: &Understood, ranked: bool) -> Vec<String> {
    let Some(node) = &asked.node else { return vec!["no words: all that pass the filters".to_string()] };
    let mut lines = vec![format!("understood as: {node}")];
    tree(node, 1, &mut lines);
    if let Some(words) = asked.plan.root.plain_words() {
        lines.push(format!("  of the {} plain words, those with all come first", words.len()));
    }
    if let (Some(about), true) = (asked.about, ranked) {
        lines.push(format!("  articles of {about} and the days after it come higher"));
    }
    lines
}

fn tree(node: &Node, depth: usize, lines: &mut Vec<String>) {
    let indent = "  ".repeat(depth);
    let (name, children): (String, Vec<&Node>) = match node {
        Node::Words(nodes) => ("plain words, the more the better; all else is required".into(), nodes.iter().collect()),
        Node::And(nodes) => ("all of".into(), nodes.iter().collect()),
        Node::Or(nodes) => ("any of".into(), nodes.iter().collect()),
        Node::Not(node) => ("none with".into(), vec![node]),
        Node::In(scope, node) => (format!("in {}", scope_name(*scope)), vec![node]),
        Node::SameSentence(node) => ("in one sentence".into(), vec![node]),
        Node::AtLeast(count, node) => (format!("at least {count} times"), vec![node]),
        Node::Near(first, rest) => {
            let mut children = vec![&**first];
            children.extend(rest.iter().map(|(_, node)| node));
            (format!("near each other: {node}"), children)
        }
        node => (leaf(node), Vec::new()),
    };
    lines.push(format!("{indent}{name}"));
    children.into_iter().for_each(|child| tree(child, depth + 1, lines));
}

fn scope_name(scope: super::query::Scope) -> &'static str {
    use super::query::Scope;
    match scope {
        Scope::Headline => "the headline",
        Scope::Body => "the body",
        Scope::Lead => "the first words of the body",
        Scope::Said => "one quote",
    }
}

fn leaf(node: &Node) -> String {
    match node {
        Node::All => "every article".into(),
        Node::Word(text) => format!("the word {text}, in any inflection"),
        Node::Wild(text) => format!("words like {text}"),
        Node::Fuzzy(text, slips) => format!("words at most {slips} letters from {text}"),
        Node::Exact(words) => format!("exactly {}", words.join(" ")),
        Node::Phrase(_) => format!("the words {node} in this form and order"),
        Node::Speaker(names) => format!("quotes {}", names.join(" or ")),
        Node::Source(names) => format!("published by {}", names.join(" or ")),
        Node::Language(codes) => format!("in the language {}", codes.join(" or ")),
        Node::Path(paths) => format!("the path has {}", paths.join(" or ")),
        Node::Date(range) => format!("published in {range}"),
        node => node.to_string(),
    }
}
