//! A run of characters → the operator or function that it is, if it is one.

use std::ops::Range;

use super::error::SyntaxError;
use super::lex::Kind;
use super::{MAX_DISTANCE, Reach};

/// `bare` is the run without the punctuation around it.
pub(super) fn operator(bare: &str, run: &str, span: Range<usize>) -> Result<Option<Kind>, SyntaxError> {
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
    if let Some((name, number)) = without_slash(run) {
        let message = format!("{name} wants a slash before its number");
        return Err(SyntaxError::new(span, message).suggest(format!("{name}/{number}")));
    }
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

/// `NEAR5`, in capitals, is the operator of another tool and no word.
fn without_slash(run: &str) -> Option<(&str, &str)> {
    let number = run.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let name = &run[..run.len() - number.len()];
    let is_number = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    (matches!(name, "NEAR" | "PRE") && is_number).then_some((name, number))
}

/// What stands right before a bracket: a function, a slip of the pen for one, or a word like any other.
pub(super) fn function(run: &str, span: Range<usize>) -> Result<Option<Kind>, SyntaxError> {
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
pub(super) fn nearest<'a>(name: &str, allowed: &[&'a str]) -> Option<&'a str> {
    if name.len() > 24 {
        return None;
    }
    let slips = |other: &str| crate::search::slips::between(name, other);
    allowed.iter().copied().min_by_key(|other| slips(other)).filter(|other| slips(other) <= 2)
}
