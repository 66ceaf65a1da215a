//! Quotes of which the next sentence says whose they are: “X”. Así lo explicó Pérez.

use std::ops::Range;

use super::phrase::{self, Phrase};
use super::verb::{self, Verb};
use super::{Known, answer, dropped, left, right, speaks, subject};
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Place, Scene};

/// The next paragraph is looked at if it has no more tokens than this.
const NEXT_PARAGRAPH: usize = 90;
/// In items: no more than an aside.
const SHORT: usize = 10;

/// “X”. Así lo explicó Pérez. “X”. Con estas palabras reaccionó Pérez. “X”. Es lo que denuncia Pérez.
pub(super) fn told_so(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let alone = |mut words: Range<usize>| !words.any(|k| scene.is_word(k));
    if !alone(left(scene, place)) || !alone(right(scene, place)) {
        return None;
    }
    let next = scene.sentences.partition_point(|s| s.end <= place.at) + 1;
    match scene.sentences.get(next..).filter(|behind| !behind.is_empty()) {
        Some(behind) => first_told(scene, behind, known),
        None => {
            let ahead = scene.ahead(NEXT_PARAGRAPH)?;
            let behind = sentences_of(&ahead);
            first_told(&ahead, &behind, known)
        }
    }
}

/// What the first of the sentences says, or the second where the first is short: “X”. No es broma. Es lo que dice Pérez.
fn first_told(scene: &Scene, sentences: &[Range<usize>], known: &Known) -> Option<Answer> {
    let first = sentences.first()?;
    let second = sentences.get(1).filter(|_| first.len() <= SHORT);
    told_in(scene, first.start, first.end, known).or_else(|| second.and_then(|s| told_in(scene, s.start, s.end, known)))
}

/// The sentences of a paragraph that was not cut.
fn sentences_of(scene: &Scene) -> Vec<Range<usize>> {
    let mut from = 0;
    let stops = (0..scene.items.len()).filter(|&k| scene.str(k) == "." && !scene.is_abbreviation_stop(k));
    let ends = stops.map(|k| k + 1).chain([scene.items.len()]);
    ends.map(|end| std::mem::replace(&mut from, end)..end).filter(|s| !s.is_empty()).collect()
}

/// What the sentence `k..end` says of the one who spoke before it.
fn told_in(scene: &Scene, k: usize, end: usize, known: &Known) -> Option<Answer> {
    if (k..end).any(|n| scene.is_quote(n) || scene.str(n) == ":") {
        return None;
    }
    if let Some(first) = words_of(scene, k) {
        let phrase = phrase::starting(scene, first, end).filter(|p| speaks::can_speak(scene, p))?;
        let phrase = phrase::with_apposed_name(scene, phrase, end);
        return answer(scene, &phrase, k..first, "told-so", 0.9);
    }
    let verb = verb_of(scene, k, end)?;
    let subject = subject::behind(scene, verb.range.end, end).filter(|p: &Phrase| speaks::can_speak(scene, p));
    match subject {
        Some(phrase) => answer(scene, &phrase, verb.range, "told-so", 0.92),
        None if verb.says => Some(dropped(scene, known, &verb, "told-so", 0.85)),
        None => None,
    }
}

/// *Son palabras de*, *Son las palabras del*: the item behind it.
fn words_of(scene: &Scene, k: usize) -> Option<usize> {
    let article = usize::from(matches!(scene.str(k + 1), "las" | "unas"));
    let words = matches!(scene.str(k), "Son" | "Eran" | "Fueron") && scene.str(k + 1 + article) == "palabras";
    (words && matches!(scene.str(k + 2 + article), "de" | "del")).then_some(k + 3 + article)
}

/// The verb of *así lo explicó*, *así se expresó*, *así de claro se mostró*, *con estas palabras reaccionó*, *es lo que denuncia*.
fn verb_of(scene: &Scene, k: usize, end: usize) -> Option<Verb> {
    // “X”. Comentó Pérez.
    let plain = verb::starting(scene, k, end).filter(|v| v.says && v.range.start == k && end - k <= SHORT);
    if let Some(verb) = plain.filter(|v| !(v.range.end..end).any(|n| scene.str(n) == "que")) {
        let named = phrase::starting(scene, verb.range.end, end).is_some_and(|p| p.named);
        return named.then_some(verb);
    }
    let by_these_words = matches!(scene.str(k + 1), "estas" | "esas" | "estos" | "esta" | "ese" | "este")
        && matches!(scene.str(k + 2), "palabras" | "términos" | "frase" | "mensaje" | "tuit" | "frases");
    match scene.str(k) {
        "Así" if matches!(scene.str(k + 1), "lo" | "se") => {
            verb::starting(scene, k + 1, end).filter(|v| v.says || scene.str(k + 1) == "se" && expresses(scene, v))
        }
        "Así" if scene.str(k + 1) == "de" => verb::starting(scene, k + 3, end).filter(|v| expresses(scene, v)),
        "Con" if by_these_words => {
            let first = k + 3 + usize::from(scene.str(k + 3) == ",");
            verb::starting(scene, first, end)
        }
        "Es" if scene.str(k + 1) == "lo" && scene.str(k + 2) == "que" => {
            verb::starting(scene, k + 3, end).filter(|v| v.says)
        }
        _ => None,
    }
}

/// *se expresó*, *se ha mostrado*.
fn expresses(scene: &Scene, verb: &Verb) -> bool {
    const STEMS: &[&str] =
        &["expres", "manifest", "pronunci", "mostr", "muestr", "refiri", "dirigi", "despach", "explic"];
    STEMS.iter().any(|stem| scene.str(verb.range.end - 1).starts_with(stem))
}
