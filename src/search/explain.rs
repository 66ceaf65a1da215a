//! The query as it was understood, and why a hit is here, in plain words.

use super::collect::Scored;
use super::plan::reading::Mark;
use super::plan::{Place, Plan};
use super::query::Node;
use super::searcher::{Understood, plain_words};
use crate::quotes::AnalysedArticle;

/// The query in one line, then its tree, a clause a line.
pub fn query(node: Option<&Node>, plan: &Plan) -> Vec<String> {
    let Some(node) = node else { return vec!["no words: all that pass the filters".to_string()] };
    let mut lines = vec![format!("understood as: {node}")];
    tree(node, 1, &mut lines);
    if let Some(words) = plain_words(&plan.root) {
        lines.push(format!("  of the {} plain words, those with all come first", words.len()));
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

/// Why an article is here, and above the next.
pub fn hit(
    asked: &Understood,
    analysed: &AnalysedArticle,
    marks: &[Mark],
    scored: &Scored,
    complete: bool,
) -> Vec<String> {
    let mut lines = Vec::new();
    let all = plain_words(&asked.plan.root);
    if let Some(words) = all {
        let missing = if complete { "all" } else { "not all" };
        lines.push(format!("it has {missing} of the {} plain words", words.len()));
    }
    if !asked.speakers.is_empty() && scored.tier >= if asked.words.is_empty() { 1 } else { 2 } {
        lines.push(format!("{} said the words in one quote, which ranks first", asked.speakers.names.join(" or ")));
    }
    lines.extend(counts(&asked.plan.places, &|mark| surface(analysed, mark), marks));
    lines.push(format!(
        "score {:.2}: rare words, words in the order of the query, and early ones count more",
        scored.score
    ));
    lines
}

/// Why a quote is here.
pub(super) fn quote(asked: &Understood, analysed: &AnalysedArticle, marks: &[Mark], scored: &Scored) -> Vec<String> {
    let mut lines = counts(&asked.plan.places, &|mark| surface(analysed, mark), marks);
    for quote in &analysed.quotes {
        if let Some(speaker) = &quote.speaker {
            lines.push(format!("said by {speaker}: rule {}, confidence {:.2}", quote.rule, quote.confidence));
        }
    }
    lines.push(format!("score {:.2}", scored.score));
    lines
}

fn surface(analysed: &AnalysedArticle, mark: &Mark) -> String {
    let text = if mark.headline { &analysed.article.headline } else { &analysed.article.body };
    text[mark.range.0..mark.range.1].to_lowercase()
}

/// How often each form that matched stands there, the most telling first.
fn counts(places: &[Place], surface: &dyn Fn(&Mark) -> String, marks: &[Mark]) -> Vec<String> {
    let mut forms: Vec<(f32, String, usize, bool)> = Vec::new();
    for mark in marks {
        let text = surface(mark);
        match forms.iter_mut().find(|form| form.1 == text) {
            Some(form) => {
                form.2 += 1;
                form.3 |= mark.headline;
            }
            None => forms.push((places[mark.place].weight, text, 1, mark.headline)),
        }
    }
    forms.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let line = |(weight, text, count, headline): (f32, String, usize, bool)| {
        let times = if count == 1 { "once".to_string() } else { format!("{count} times") };
        let headline = if headline { ", also in the headline" } else { "" };
        format!("“{text}” {times}{headline} (weight {weight:.1})")
    };
    forms.into_iter().take(12).map(line).collect()
}
