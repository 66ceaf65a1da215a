//! What stands behind a name and a colon at a paragraph's head: turns of a transcript (`VENN: …`, `Q: …`) and headlines
//! (`Venn: Bridge to close`).

use super::{Found, Page, verbs};

/// The turn that the paragraph is.
pub(super) fn find(page: &Page) -> Option<Found> {
    let scene = page.scene;
    let colon = (1..scene.items.len().min(7)).find(|&k| scene.str(k) == ":")?;
    let all_names =
        (0..colon).all(|k| scene.is_name(k) || matches!(scene.str(k), "." | "de" | "of" | "the" | "A" | "The"));
    let end = scene.items.len();
    if !all_names || !scene.is_word(colon - 1) || end < colon + 3 {
        return None;
    }
    let content = colon + 1..end;
    if content.len() < 5 || page.said[content.clone()].contains(&true) || matches!(scene.str(0), "The" | "EXCLUSIVE") {
        return None;
    }
    if !content.clone().any(|k| verbs::acts(page, k, content.start)) {
        return None;
    }
    let content = vec![content];
    Some(Found { contents: content, mention: Some(0..colon), cue: colon..colon + 1, rule: "turn", confidence: 0.5 })
}
