//! What stands behind a name and a colon at a paragraph's head: turns of a transcript (`VENN: …`, `Q: …`) and headlines
//! (`Venn: Bridge to close`).

use super::{Found, Page, verbs};
use crate::quotes::lang::en_reporting::{self, Form, Frames, Role};

/// The turn that the paragraph is.
pub(super) fn find(page: &Page) -> Option<Found> {
    let scene = page.scene;
    if let Some(turn) = bracketed(page) {
        return Some(turn);
    }
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
    Some(Found { contents: content, mention: Some(0..colon), cue: colon..colon + 1, rule: "turn" })
}

/// `((Venn)) Why did you close it?`: the turns of an interview whose names stand in double brackets.
fn bracketed(page: &Page) -> Option<Found> {
    const MOST_WORDS: usize = 6;
    let scene = page.scene;
    if scene.str(0) != "(" || scene.str(1) != "(" {
        return None;
    }
    let close = (3..3 + MOST_WORDS).find(|&k| scene.str(k) == ")").filter(|&k| scene.str(k + 1) == ")")?;
    let end = scene.items.len();
    let content = (close + 2..end).find(|&k| scene.is_word(k))?..end;
    let named = (2..close).all(|k| scene.capital(k) || !scene.is_word(k));
    let own = !page.said.get(content.clone())?.contains(&true);
    (named && own && content.len() > 1).then(|| Found {
        contents: vec![content],
        mention: Some(2..close),
        cue: close..close + 1,
        rule: "turn",
    })
}

/// A headline in capitals: *Venn Says Bridge Will Close*. The first reporting verb parts who from what.
pub(super) fn headline(page: &Page) -> Option<Found> {
    let scene = page.scene;
    let end = scene.items.len();
    if !(5..=20).contains(&end) || matches!(scene.str(end - 1), "." | "?" | "!") && end > 14 {
        return None;
    }
    let words = (0..end).filter(|&k| scene.is_word(k) && scene.str(k).len() > 3);
    let (all, capitals) = words.fold((0, 0), |(all, capitals), k| (all + 1, capitals + usize::from(scene.capital(k))));
    if all < 4 || capitals * 10 < all * 8 {
        return None;
    }
    let cue = (1..end - 2).find(|&k| {
        let word = scene.str(k).to_lowercase();
        let report = en_reporting::english().of(&word);
        scene.capital(k)
            && report.has(Form::Third)
            && report.frames(Role::Active).is(Frames::CLAUSE.or(Frames::OBJECT))
            && !report.is_noun()
    })?;
    let stop = (cue + 1..end).find(|&k| matches!(scene.str(k), "." | "," | ";" | "?" | "!")).unwrap_or(end);
    let content = cue + 1..stop;
    if content.len() < 2
        || page.said[content.clone()].contains(&true)
        || (0..cue).any(|k| scene.is_quote(k) || matches!(scene.str(k), "," | ":"))
    {
        return None;
    }
    Some(Found { contents: vec![content], mention: Some(0..cue), cue: cue..cue + 1, rule: "headline" })
}
