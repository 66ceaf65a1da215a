//! Sentences that give somebody the word, and say nothing of what follows: Moss asks Pell where it was. It fell to Pell to explain it.
//! Pell shook his head.

use std::ops::Range;

use super::Answer;
use super::clause;
use super::scene::Scene;
use super::verbs::{answer, can_speak};
use crate::quotes::lang::{Class, en};

/// Moss asks Pell where it was. “X.” It fell to Pell to explain it. “X.” It was Pell who answered. “X.”
pub(super) fn asked_person(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    const QUESTION: [&str; 11] =
        ["where", "what", "why", "how", "when", "who", "whether", "if", "about", "whom", "which"];
    let end = words.end;
    let after = |k: usize| clause::phrase_starting(scene, k, end).filter(|phrase| can_speak(scene, phrase));
    let says = |k: usize| scene.is(k, Class::SAY) || matches!(scene.str(k), "answer" | "speak");
    let it = |v: usize| scene.str(v - 1).eq_ignore_ascii_case("it");
    for v in words.clone().skip(1) {
        let found = match scene.str(v) {
            "asked" | "asks"
                if clause::is_finite(scene, v, words.start) && !clause::is_passive(scene, v, words.start) =>
            {
                after(v + 1).filter(|phrase| QUESTION.contains(&scene.str(phrase.end)))
            }
            "fell" | "falls" if it(v) && scene.str(v + 1) == "to" => {
                after(v + 2).filter(|_| (v + 2..end).any(|k| scene.str(k) == "to" && says(k + 1)))
            }
            "was" | "is" if it(v) => {
                let who = (v + 1..end).find(|&k| scene.str(k) == "who" && (k + 1..k + 3).any(says));
                after(v + 1).filter(|phrase| who.is_some_and(|who| who >= phrase.end))
            }
            _ => None,
        };
        if let Some(phrase) = found {
            return answer(scene, phrase, v..v + 1, "introduced", 0.8);
        }
    }
    None
}

/// Pell shook his head. “X.”: what one does who then speaks, in a short sentence of its own.
pub(super) fn gesture(scene: &Scene, words: &Range<usize>) -> Option<Answer> {
    const MOST_WORDS: usize = 14;
    let subject = clause::phrase_starting(scene, words.start, words.end).filter(|_| words.len() <= MOST_WORDS)?;
    let mut verb = subject.end;
    if scene.str(verb) == "," {
        verb = (verb + 1..words.end).rev().find(|&k| scene.str(k) == ",")? + 1;
    }
    let moves = en::GESTURES.contains(&scene.str(verb)) && can_speak(scene, &subject);
    if moves { answer(scene, subject, verb..verb + 1, "introduced", 0.8) } else { None }
}
