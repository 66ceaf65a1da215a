//! Quotes without a cue of their own that go on with who spoke before.

use super::rules::left;
use super::scene::{Place, Scene};
use super::{Answer, Past};
/// A second quote in the sentence, with no words of its own: he called it “X” and “Y”.
pub(super) fn same_sentence(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let here = |(paragraph, at, _): &&(usize, usize, Answer)| *paragraph == scene.number && place.sentence.contains(at);
    let before = [&past.last, &past.given].into_iter().flatten().filter(here);
    let (.., last) = before.max_by_key(|(_, at, _)| *at)?;
    Some(Answer { rule: "same-sentence", confidence: last.confidence * 0.95, ..last.clone() })
}

/// Words without a cue of their own, in a paragraph whose quotes have a speaker.
pub(super) fn same_paragraph(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let (paragraph, _, last) = past.last.as_ref()?;
    if *paragraph != scene.number || scene.spans[place.span].inner.len() < 6 {
        return None;
    }
    Some(Answer { rule: "same-paragraph", confidence: 0.6, ..last.clone() })
}

/// “Never share a spoon” has been scratched into the door: the words are the subject of what is said of them.
fn is_spoken_of(scene: &Scene, place: &Place) -> bool {
    let behind = place.at + 1;
    matches!(scene.str(behind), "has" | "have" | "had" | "is" | "was" | "were" | "became" | "remains")
}

/// A quote that is a paragraph: the speaker of the paragraph before goes on.
pub(super) fn run(scene: &Scene, place: &Place, past: &Past) -> Option<Answer> {
    let (paragraph, _, last) = past.last.as_ref()?;
    if !left(scene, place).is_empty() || *paragraph + 2 < scene.number || is_spoken_of(scene, place) {
        return None;
    }
    Some(Answer { rule: "run", confidence: 0.6, ..last.clone() })
}
