//! Reporting words that stand before what they report: *she said that …*, *her claim that …*, *is expected to …*.

use std::ops::Range;

use super::content::{self, Sort};
use super::{Found, Page, verbs};
use crate::quotes::attribution::clause;
use crate::quotes::lang::en_reporting::{Form, Frames, Role};
use crate::quotes::lang::{Class, en};

/// A frame that fits: where the content starts, which sort it is, and the rule's name.
struct Fit {
    start: usize,
    sort: Sort,
    rule: &'static str,
}

/// The report of the cue at item `k`.
pub(super) fn find(page: &Page, k: usize, sentence: Range<usize>) -> Option<Found> {
    let report = page.reports[k];
    if report.is_verb()
        && let Some(found) = verb(page, k, sentence.clone())
    {
        return Some(found);
    }
    if !report.frames(Role::Adjective).is_empty()
        && let Some(be) = be_before(page, k, sentence.start)
    {
        let fit = fit(page, k, report.frames(Role::Adjective), "adjective", sentence.end)?;
        return found(page, be..k + 1, verbs::subject(page, be, sentence.start), fit, sentence);
    }
    if !report.frames(Role::Noun).is_empty() {
        let owner = owner(page, k, sentence.start)?;
        let fit = fit(page, k, report.frames(Role::Noun), "noun", sentence.end)?;
        return found(page, k..k + 1, Some(owner), fit, sentence);
    }
    None
}

fn found(
    page: &Page,
    cue: Range<usize>,
    mention: Option<Range<usize>>,
    fit: Fit,
    sentence: Range<usize>,
) -> Option<Found> {
    let content = content::starting(page, fit.start, sentence.end, fit.sort)?;
    Some(Found { contents: vec![content], mention, cue, rule: fit.rule })
}

fn verb(page: &Page, k: usize, sentence: Range<usize>) -> Option<Found> {
    let report = page.reports[k];
    let be = be_before(page, k, sentence.start);
    if let Some(be) = be.filter(|_| report.has(Form::Participle)) {
        let fit = fit(page, k, report.frames(Role::Passive), "passive", sentence.end)?;
        return nobodys(page, be, k, fit, sentence);
    }
    if matches!(page.scene.str(k), "asked" | "Asked") && is_when_asked(page, k, sentence.start) {
        let fit = fit(page, k, report.frames(Role::Passive), "when-asked", sentence.end)?;
        // Asked whether …, she said: the question ends at the comma.
        let comma = (k..sentence.end).find(|&p| page.scene.str(p) == ",");
        let sentence = sentence.start..comma.unwrap_or(sentence.end);
        return found(page, k..k + 1, None, fit, sentence);
    }
    if !verbs::reports(page, k, sentence.start) {
        return None;
    }
    let seems = report.frames(Role::Seems);
    if !seems.is_empty() {
        let fit = fit(page, k, seems, "seems", sentence.end)?;
        return nobodys(page, k, k, fit, sentence);
    }
    let told = report.frames(Role::Told);
    if let Some(report) = relative(page, k, &sentence) {
        return Some(report);
    }
    let fit = told_fit(page, k, told, sentence.end)
        .or_else(|| fit(page, k, report.frames(Role::Active), "active", sentence.end))?;
    let mention = verbs::subject(page, k, sentence.start);
    // It takes no expert to see: nobody's.
    if is_it(page, mention.as_ref()?) && sentence.start < k && page.scene.str(k - 1) == "to" {
        return None;
    }
    found(page, k..k + 1, mention, fit, sentence)
}

/// What is said of the subject of the verb at `v` by nobody in particular: the subject belongs to the content.
fn nobodys(page: &Page, v: usize, k: usize, fit: Fit, sentence: Range<usize>) -> Option<Found> {
    let about = verbs::subject(page, v, sentence.start);
    let mut report = found(page, k..k + 1, None, fit, sentence)?;
    if let Some(about) = about.filter(|about| about.end <= k) {
        report.contents.insert(0, about);
    }
    Some(report)
}

/// *When asked whether …*, *Asked about …*: somebody asked.
fn is_when_asked(page: &Page, k: usize, from: usize) -> bool {
    k == from || k == from + 1 && page.scene.is_quote(from) || page.scene.str(k - 1).eq_ignore_ascii_case("when")
}

/// *what he said was a plot*, *which she says defies the law*: the report lacks its subject, which stands before.
fn relative(page: &Page, k: usize, sentence: &Range<usize>) -> Option<Found> {
    let scene = page.scene;
    if !page.reports[k].frames(Role::Active).is(Frames::CLAUSE) || page.reports[k].has(Form::Gerund) {
        return None;
    }
    let mention = verbs::subject(page, k, sentence.start)?;
    let about = mention.start.checked_sub(1).filter(|&p| p >= sentence.start)?;
    let stands_alone = scene.is(about, Class::RELATIVE) || matches!(scene.str(about), "what" | "that");
    if !stands_alone || !verbs::acts(page, k + 1, k) || scene.capital(k + 1) {
        return None;
    }
    let content = content::starting(page, k + 1, sentence.end, Sort::Clause)?;
    let contents = vec![about..about + 1, content];
    Some(Found { contents, mention: Some(mention), cue: k..k + 1, rule: "relative" })
}

fn is_it(page: &Page, mention: &Range<usize>) -> bool {
    mention.len() == 1 && page.scene.str(mention.start).eq_ignore_ascii_case("it")
}

/// The form of *be* that stands before item `k`, adverbs apart.
fn be_before(page: &Page, k: usize, from: usize) -> Option<usize> {
    let scene = page.scene;
    let mut p = k;
    while p > from {
        p -= 1;
        if scene.is(p, Class::BE) {
            return Some(p);
        }
        if !clause::is_adverb(scene, p) && !scene.is(p, Class::NOT) && !matches!(scene.str(p), "very" | "so" | "more") {
            return verbs::is_contracted(scene.str(p)).then_some(p);
        }
    }
    None
}

/// Whose claim it is: his, Pell's.
fn owner(page: &Page, k: usize, from: usize) -> Option<Range<usize>> {
    let scene = page.scene;
    for p in (from.max(k.saturating_sub(4))..k).rev() {
        let word = scene.str(p);
        if matches!(word, "his" | "her" | "their" | "my" | "our" | "its" | "His" | "Her" | "Their" | "Its") {
            return Some(p..p + 1);
        }
        if word.ends_with("'s") || word.ends_with("’s") || word.ends_with("s'") || word.ends_with("s’") {
            return clause::phrase_ending(scene, p, from);
        }
        if !scene.is_word(p) || scene.is(p, Class::PREPOSITION.or(Class::DETERMINER).or(Class::AUX).or(Class::BE)) {
            return None;
        }
    }
    None
}

/// told reporters that …, urged him to …
fn told_fit(page: &Page, k: usize, frames: Frames, to: usize) -> Option<Fit> {
    if frames.is_empty() {
        return None;
    }
    let scene = page.scene;
    let end = match scene.is(k + 1, Class::OBJECT) && !scene.is(k + 1, Class::DETERMINER) {
        true => k + 2,
        false => addressee(page, k + 1, to)?,
    };
    let n = behind_adverbial(page, end, to);
    if frames.is(Frames::THAT) && scene.str(n) == "that" && !is_relative(page, n, to) {
        return Some(Fit { start: n, sort: Sort::Clause, rule: "told-that" });
    }
    if frames.is(Frames::TO) && scene.str(n) == "to" {
        // Who is asked belongs to what is asked: [Kolm to resign].
        return Some(Fit { start: k + 1, sort: Sort::Infinitive, rule: "told-to" });
    }
    if frames.is(Frames::WH) && en::opens_question(scene.str(end)) {
        return Some(Fit { start: end, sort: Sort::Clause, rule: "told-wh" });
    }
    if frames.is(Frames::ABOUT) && scene.str(end) == "about" {
        return Some(Fit { start: end + 1, sort: Sort::Phrase, rule: "told-about" });
    }
    if frames.is(Frames::CLAUSE) && content::is_clause(page, n, to, false) {
        return Some(Fit { start: n, sort: Sort::Clause, rule: "told-clause" });
    }
    None
}

fn addressee(page: &Page, k: usize, to: usize) -> Option<usize> {
    clause::phrase_starting(page.scene, k, to).map(|phrase| phrase.end)
}

/// Past adverbials between a cue and *that* or a clause: on Monday, in a statement, however.
fn behind_adverbial(page: &Page, k: usize, to: usize) -> usize {
    let scene = page.scene;
    // The nearest “that” with no verb before it.
    let opens =
        scene.is(k, Class::PREPOSITION.or(Class::TIME)) || matches!(scene.str(k), "," | "last" | "this" | "that");
    if opens || clause::is_adverb(scene, k) {
        let mut near = k..to.min(k + 14);
        let ends = |p: usize| scene.is_quote(p) || p > k && verbs::acts(page, p, k);
        if let Some(that) = near.find(|&p| scene.str(p) == "that" || ends(p)).filter(|&p| scene.str(p) == "that") {
            return that;
        }
    }
    // said Monday he …
    let mut p = k;
    if matches!(scene.str(p), "on" | "last" | "earlier" | "late" | "in") && scene.is(p + 1, Class::TIME) {
        p += 1;
    }
    while p < to
        && (scene.is(p, Class::TIME) || matches!(scene.str(p), "this" | "last") && scene.is(p + 1, Class::TIME))
    {
        p += 1;
    }
    p
}

/// Whether the *that* at `t` is no conjunction: states that hold primaries; that money.
fn is_relative(page: &Page, t: usize, to: usize) -> bool {
    let scene = page.scene;
    let verb = (t + 1..to.min(t + 40)).find(|&v| scene.is_quote(v) || verbs::acts(page, v, t + 1));
    verb.is_some_and(|v| v == t + 1 && !scene.is_quote(v)) && !verbs::is_contracted(scene.str(t + 1))
}

/// The first frame that fits what stands behind the cue `k`.
fn fit(page: &Page, k: usize, frames: Frames, role: &'static str, to: usize) -> Option<Fit> {
    let scene = page.scene;
    let n = k + 1;
    if frames.is_empty() || n >= to {
        return None;
    }
    let rule = |active: &'static str| if role == "active" { active } else { role };
    let word = scene.str(n);
    let behind = if frames.is(Frames::THAT.or(Frames::CLAUSE)) { behind_adverbial(page, n, to) } else { n };
    if frames.is(Frames::THAT) {
        let t = behind;
        if scene.str(t) == "that" && (t == n || frames.is(Frames::CLAUSE)) && !is_relative(page, t, to) {
            return Some(Fit { start: t, sort: Sort::Clause, rule: rule("that") });
        }
    }
    if frames.is(Frames::WH) && en::opens_question(word) {
        return Some(Fit { start: n, sort: Sort::Clause, rule: rule("wh") });
    }
    if frames.is(Frames::TO) && word == "to" && is_infinitive(page, n + 1) {
        return Some(Fit { start: n, sort: Sort::Infinitive, rule: rule("to") });
    }
    let preposition = match word {
        "about" => Frames::ABOUT,
        "for" => Frames::FOR,
        "on" => Frames::ON,
        "of" => Frames::OF,
        "to" => Frames::TOWARDS,
        "against" => Frames::AGAINST,
        "with" => Frames::WITH,
        "as" => Frames::AS,
        "in" => Frames::IN,
        "at" => Frames::AT,
        "out" => Frames::OUT,
        _ => Frames::default(),
    };
    if frames.is(preposition) && n + 1 < to {
        return Some(Fit { start: n + 1, sort: Sort::Phrase, rule: rule("preposition") });
    }
    if frames.is(Frames::CLAUSE) {
        let t = behind;
        if content::is_clause(page, t, to, !frames.is(Frames::OBJECT)) {
            return Some(Fit { start: t, sort: Sort::Clause, rule: rule("clause") });
        }
    }
    if frames.is(Frames::OBJECT) && is_phrase(page, n) {
        return Some(Fit { start: n, sort: Sort::Phrase, rule: rule("object") });
    }
    if frames.is(Frames::QUALITY) && !scene.is(n, Class::PREPOSITION) && scene.is_word(n) {
        return Some(Fit { start: n, sort: Sort::Phrase, rule: rule("quality") });
    }
    None
}

/// Whether the word behind *to* can be a verb.
fn is_infinitive(page: &Page, k: usize) -> bool {
    const NEVER: Class = Class::DETERMINER.or(Class::OBJECT).or(Class::PREPOSITION).or(Class::PRONOUN);
    let scene = page.scene;
    let word = scene.str(k);
    let plural = word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us");
    scene.is_word(k) && !scene.capital(k) && !scene.is(k, NEVER) && !word.ends_with("ing") && !plural
}

/// Whether a noun phrase starts at `n`.
fn is_phrase(page: &Page, n: usize) -> bool {
    let scene = page.scene;
    const NEVER: Class = Class::PREPOSITION
        .or(Class::AUX)
        .or(Class::BE)
        .or(Class::AND)
        .or(Class::SUBORDINATOR)
        .or(Class::RELATIVE)
        .or(Class::TIME);
    scene.is_word(n) && !scene.is(n, NEVER) && !clause::is_adverb(scene, n)
}
