//! Spanish reports: *dijo que …*, *según S, …*, *…, dijo S*. The subject may stand behind the verb or be left out.

use std::ops::Range;

use super::content::{self, Sort, before_stop};
use super::{Found, Page};
use crate::quotes::attribution::clause;
use crate::quotes::lang::Class;

/// Verbs of saying that open a report with *que*; the rest of the lexicon does so too seldom.
const SPEAKS: Class = Class::SAY;

/// The reports of a sentence.
pub(super) fn read(page: &Page, sentence: Range<usize>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut from = sentence.start;
    for k in sentence.clone() {
        if k < from {
            continue;
        }
        let report = according(page, k, &sentence, from)
            .or_else(|| that(page, k, &sentence))
            .or_else(|| inverted(page, k, &sentence, from));
        if let Some(report) = report {
            from = report.contents.iter().map(|c| c.end).max().unwrap_or(k).max(report.cue.end);
            found.push(report);
        }
    }
    found
}

/// *dijo que …*, *dijo el alcalde que …*, *el alcalde dijo el lunes que …*
fn that(page: &Page, k: usize, sentence: &Range<usize>) -> Option<Found> {
    let scene = page.scene;
    if !scene.is(k, SPEAKS) || !scene.is(k, Class::FINITE.or(Class::GERUND)) || scene.capital(k) && k != sentence.start
    {
        return None;
    }
    let que = (k + 1..sentence.end.min(k + 12)).find(|&p| scene.str(p) == "que")?;
    let between = k + 1..que;
    if between
        .clone()
        .any(|p| scene.is_quote(p) || matches!(scene.str(p), ";" | ":" | "." | "," | "lo" | "los" | "las"))
    {
        return None;
    }
    // The measure in *la que*, the arrest *de que*: a relative clause.
    if que > k + 1
        && (scene.is(que - 1, Class::PREPOSITION.or(Class::DETERMINER)) || matches!(scene.str(que - 1), "el" | "lo"))
    {
        return None;
    }
    let behind = phrase(page, k + 1, que).filter(|phrase| names_someone(page, phrase));
    let left_out = k > sentence.start && scene.str(k - 1) == "se";
    // Between verb and *que* stands the subject, or when and where it was said, or nothing.
    if !between.is_empty() && behind.is_none() && !starts_adverbial(page, k + 1) {
        return None;
    }
    let mention = behind.or_else(|| {
        let before = clause::subject(scene, k, sentence.start)?;
        (!left_out && names_someone(page, &before)).then_some(before)
    });
    let content = content::starting(page, que, sentence.end, Sort::Clause)?;
    Some(Found { contents: vec![content], mention, cue: k..k + 1, rule: "that" })
}

/// *según S, …*; *…, según S*; *de acuerdo con S, …*; *según dijo S, …*
fn according(page: &Page, k: usize, sentence: &Range<usize>, from: usize) -> Option<Found> {
    let scene = page.scene;
    let word = scene.str(k);
    let cue = match word {
        "según" | "Según" => k..k + 1,
        "acuerdo" if k > sentence.start && scene.str(k - 1).eq_ignore_ascii_case("de") && scene.str(k + 1) == "con" => {
            k - 1..k + 2
        }
        _ => return None,
    };
    let end = before_stop(page, sentence.end);
    let who = if scene.is(cue.end, SPEAKS) { cue.end + 1 } else { cue.end };
    let mention = phrase(page, who, end).filter(|phrase| names_someone(page, phrase))?;
    let start = opening(page, from, cue.start);
    let content = if cue.start <= start + 1 {
        let comma = (mention.end..end.min(mention.end + 15)).find(|&p| scene.str(p) == ",")?;
        comma + 1..end
    } else {
        start..if scene.str(cue.start - 1) == "," { cue.start - 1 } else { cue.start }
    };
    (content.len() >= 3).then(|| Found { contents: vec![content], mention: Some(mention), cue, rule: "according" })
}

/// *…, dijo S.*; *…, agregó.*
fn inverted(page: &Page, k: usize, sentence: &Range<usize>, from: usize) -> Option<Found> {
    let scene = page.scene;
    let start = opening(page, from, k);
    if !scene.is(k, SPEAKS) || !scene.is(k, Class::FINITE) || k < start + 4 || scene.str(k - 1) != "," {
        return None;
    }
    let end = before_stop(page, sentence.end);
    let mention = phrase(page, k + 1, end).filter(|phrase| names_someone(page, phrase));
    let stop = mention.as_ref().map_or(k + 1, |mention| mention.end);
    if stop < end && scene.str(stop) != "," && !scene.is(stop, Class::PREPOSITION) {
        return None;
    }
    let content = start..k - 1;
    if mention.is_none() && !content.clone().any(|p| scene.is(p, Class::FINITE.or(Class::BE).or(Class::AUX))) {
        return None;
    }
    Some(Found { contents: vec![content], mention, cue: k..k + 1, rule: "inverted" })
}

/// The noun phrase that starts at `start`. Without its accent *él* looks like the article, which is no phrase by itself.
fn phrase(page: &Page, start: usize, to: usize) -> Option<Range<usize>> {
    let article = start + 1 < to && matches!(page.scene.str(start), "el" | "El");
    let found = clause::phrase_starting(page.scene, if article { start + 1 } else { start }, to)?;
    Some(start..found.end)
}

/// Whether a phrase can be someone who speaks: a name, a role, a body; no mere adverb or day.
fn names_someone(page: &Page, phrase: &Range<usize>) -> bool {
    const SOMEONE: Class = Class::PRONOUN
        .or(Class::ROLE)
        .or(Class::TITLE)
        .or(Class::BODY)
        .or(Class::KIN)
        .or(Class::DOCUMENT)
        .or(Class::RELATIVE);
    let scene = page.scene;
    let article = |p: usize| scene.is(p, Class::DETERMINER) || scene.str(p).eq_ignore_ascii_case("el");
    phrase.clone().any(|p| scene.is_name(p) || scene.is(p, SOMEONE))
        || phrase.start > 0 && article(phrase.start - 1) && !scene.is(phrase.end - 1, Class::TIME)
        || scene.is(phrase.start, Class::DETERMINER) && phrase.len() > 1 && !scene.is(phrase.end - 1, Class::TIME)
}

fn starts_adverbial(page: &Page, k: usize) -> bool {
    let scene = page.scene;
    scene.is(k, Class::PREPOSITION.or(Class::TIME).or(Class::ADVERB).or(Class::OBJECT))
        || scene.is(k, Class::DETERMINER) && scene.is(k + 1, Class::TIME)
}

/// Where what is said starts: behind *Y*, *Pero*.
fn opening(page: &Page, from: usize, to: usize) -> usize {
    let scene = page.scene;
    (from..to).find(|&k| scene.is_quote(k) || scene.is_word(k) && !scene.is(k, Class::AND)).unwrap_or(to)
}
