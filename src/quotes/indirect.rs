//! Reported speech without marks: a reporting word, its subject, and the clause or phrase that it reports.
//!
//! A sentence is read from left to right. A cue is a word of the reporting lexicon in one of its frames (*said he …*, *urged
//! her to …*, *criticised the plan*); what stands inside a content is not read again, as an outer report holds the inner ones.

mod content;
mod cue;
mod spanish;
mod tail;
mod turn;
mod verbs;

use std::ops::Range;

use super::attribution::scene::Scene;
use super::lang::Class;
use super::lang::en_reporting::{self, Report};
use super::spans::Span;
use super::text::{Document, Shape};
use super::{Draft, Kind};

/// A report, in items of the paragraph.
#[derive(Clone, Debug, PartialEq)]
struct Found {
    /// One or two stretches: a cue may stand in the midst of what it reports.
    contents: Vec<Range<usize>>,
    mention: Option<Range<usize>>,
    cue: Range<usize>,
    rule: &'static str,
}

/// A paragraph with what each of its items can report.
struct Page<'s, 'd> {
    scene: &'s Scene<'d>,
    reports: &'s [&'static Report],
    /// Attributed quotes: items that no content may hold.
    said: &'s [bool],
}

/// The indirect quotes of the body; none of them overlaps the `marked` ones. `spans` are all stretches between marks.
pub(crate) fn find(document: &Document, spans: &[Span], marked: &[Draft]) -> Vec<Draft> {
    let spanish = match document.language.code {
        "en" => false,
        "es" => true,
        _ => return Vec::new(),
    };
    let mut out = Vec::new();
    let mut scene = Scene::new(document, spans);
    let (mut reports, mut said) = (Vec::new(), Vec::new());
    let mut next_span = 0;
    let mut quoted: Vec<&Range<usize>> = marked.iter().flat_map(|draft| &draft.spans).collect();
    quoted.sort_by_key(|span| span.start);
    for (number, paragraph) in document.paragraphs.iter().enumerate() {
        let first = next_span;
        while next_span < spans.len() && spans[next_span].outer.start < paragraph.end {
            next_span += 1;
        }
        scene.set(number, first..next_span);
        let english = |k| if spanish { &en_reporting::NOTHING } else { report(&scene, k) };
        reports.clear();
        reports.extend((0..scene.items.len()).map(english));
        mark_said(&scene, &quoted, &mut said);
        let page = Page { scene: &scene, reports: &reports, said: &said };
        if let Some(turn) = turn::find(&page).or_else(|| turn::headline(&page)) {
            out.extend(draft(&page, turn));
            continue;
        }
        for sentence in scene.sentences.iter().filter(|sentence| sentence.len() <= LONGEST) {
            let mut found = match spanish {
                true => spanish::read(&page, sentence.clone()),
                false => read(&page, sentence.clone()),
            };
            // A mixed quote: its marked words are found by their marks.
            found.retain(|report| !report.contents.iter().any(|c| holds_quote(&page, c)));
            out.extend(found.into_iter().filter_map(|found| draft(&page, found)));
        }
    }
    out
}

/// Sentences with more items are no prose; rules may look at all of a sentence for each of its cues.
const LONGEST: usize = 400;

/// Whether a report by this rule is nobody's word: *is expected to*, *seems to*.
pub(crate) fn is_nobodys(rule: &str) -> bool {
    matches!(rule, "passive" | "seems" | "when-asked")
}

/// What item `k` reports with. A capital is taken for a name, except where a sentence starts.
fn report(scene: &Scene, k: usize) -> &'static Report {
    // Words that are nothing but function words report nothing.
    const CLOSED: Class =
        Class::DETERMINER.or(Class::PREPOSITION).or(Class::AND).or(Class::BE).or(Class::AUX).or(Class::PRONOUN);
    let Some(i) = scene.token(k) else { return &en_reporting::NOTHING };
    let (document, token) = (scene.document, &scene.document.tokens[i]);
    if !token.capital && document.reports[i] == 0 {
        return &en_reporting::NOTHING;
    }
    let class = document.class(i);
    if token.shape != Shape::Word || class.is(CLOSED) && !class.is(Class::VERBAL) {
        return &en_reporting::NOTHING;
    }
    if !token.capital {
        return en_reporting::english().at(document.reports[i]);
    }
    match document.str(i) {
        "According" => en_reporting::english().of("according"),
        "Asked" => en_reporting::english().of("asked"),
        _ => &en_reporting::NOTHING,
    }
}

/// Notes in `said` which items are quotes of someone; `quoted` are the bytes of all quotes, in order.
fn mark_said(scene: &Scene, quoted: &[&Range<usize>], said: &mut Vec<bool>) {
    said.clear();
    said.resize(scene.items.len(), false);
    for (k, said) in said.iter_mut().enumerate().filter(|(k, _)| scene.is_quote(*k)) {
        let bytes = scene.bytes(k);
        let next = quoted.partition_point(|span| span.end <= bytes.start);
        *said = quoted.get(next).is_some_and(|span| span.start < bytes.end);
    }
}

/// The reports of a sentence.
fn read(page: &Page, sentence: Range<usize>) -> Vec<Found> {
    let mut found = Vec::new();
    if page.reports[sentence.clone()].iter().all(|report| report.is_empty()) {
        return found;
    }
    // Behind what is said first: “…, she said” holds all that stands before it.
    let mut from = sentence.start;
    for k in sentence.clone() {
        if !page.reports[k].is_empty()
            && let Some(report) = tail::find(page, k, sentence.clone(), from)
        {
            from = report.contents.iter().map(|c| c.end).max().unwrap_or(k).max(report.cue.end);
            found.push(report);
        }
    }
    let tails = found.len();
    let mut from = sentence.start;
    for k in sentence.clone() {
        let taken = |r: &Found| r.cue.contains(&k) || r.contents.iter().any(|c| c.contains(&k));
        if k < from || page.reports[k].is_empty() || found[..tails].iter().any(taken) {
            continue;
        }
        let Some(report) = cue::find(page, k, sentence.clone()) else { continue };
        from = report.contents.iter().map(|c| c.end).max().unwrap_or(k).max(report.cue.end);
        found.push(report);
    }
    found
}

/// Whether a content has a quote of someone in it, or goes on with one behind a comma or dash: said that in May, “we will …”.
fn holds_quote(page: &Page, content: &Range<usize>) -> bool {
    let said = |k: usize| page.said.get(k).copied().unwrap_or(false);
    let k = content.end;
    content.clone().any(said)
        || said(k)
        || matches!(page.scene.str(k), "," | ":" | "—" | "–" | "-" | "--") && said(k + 1)
}

/// How often a report by this rule has the right words and speaker, behind a form of *say* or *tell* and behind any other
/// cue. Measured on news with all reports marked; a report of beliefs and stances (objects, *seems*) is less often one.
const CONFIDENCE: &[(&str, f32, f32)] = &[
    ("floating", 0.87, 0.84),
    ("inverted", 0.79, 0.60),
    ("according", 0.77, 0.77),
    ("told-wh", 0.77, 0.77),
    ("told-that", 0.79, 0.40),
    ("clause", 0.75, 0.57),
    ("midst", 0.72, 0.59),
    ("that", 0.71, 0.70),
    ("as-reported", 0.70, 0.70),
    ("relative", 0.64, 0.38),
    ("when-asked", 0.63, 0.63),
    ("headline", 0.61, 0.60),
    ("passive", 0.58, 0.58),
    ("told-to", 0.54, 0.54),
    ("turn", 0.53, 0.53),
    ("told-clause", 0.53, 0.45),
    ("object", 0.49, 0.49),
    ("to", 0.48, 0.48),
    ("preposition", 0.47, 0.47),
    ("wh", 0.40, 0.53),
    ("adjective", 0.43, 0.43),
    ("told-about", 0.42, 0.42),
    ("seems", 0.40, 0.40),
    ("noun", 0.39, 0.39),
];

fn confidence(rule: &str, cue: &str) -> f32 {
    let says = matches!(cue, "said" | "says" | "say" | "saying" | "told" | "tells" | "tell" | "telling");
    let row = CONFIDENCE.iter().find(|row| row.0 == rule);
    row.map_or(0.3, |row| if says { row.1 } else { row.2 })
}

fn draft(page: &Page, found: Found) -> Option<Draft> {
    let scene = page.scene;
    let tokens =
        |items: &Range<usize>| Some(scene.outer(items.start)?.start..scene.outer(items.end.checked_sub(1)?)?.end);
    let contents: Vec<Range<usize>> = found.contents.iter().filter(|c| !c.is_empty()).filter_map(tokens).collect();
    let whole = contents.first()?.start..contents.last()?.end;
    Some(Draft {
        spans: contents.into_iter().map(|content| scene.document.bytes(content)).collect(),
        tokens: whole,
        kind: Kind::Indirect,
        mention: found.mention.as_ref().and_then(tokens),
        cue: tokens(&found.cue),
        rule: found.rule,
        confidence: confidence(found.rule, scene.str(found.cue.start)),
        speaker: None,
        named_at: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::{attribution, lang, spans};

    /// Each report as `mention | content`, the stretches of a content parted by ` … `.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        check_in("en", text, expected);
    }

    #[track_caller]
    fn check_in(language: &str, text: &str, expected: &[&str]) {
        let document = Document::in_language(text, lang::of(Some(language)));
        let marks = spans::find(&document);
        let marked = attribution::attribute(&document, &marks);
        let found: Vec<String> = find(&document, &marks, &marked)
            .iter()
            .map(|draft| {
                let mention = draft.mention.clone().map_or("-", |tokens| &text[document.bytes(tokens)]);
                let content: Vec<&str> = draft.spans.iter().map(|span| &text[span.clone()]).collect();
                format!("{mention} | {}", content.join(" … "))
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_clause_behind_a_verb_of_saying_is_a_report() {
        check("Mayor Orla Venn said that the bridge was safe.", &["Mayor Orla Venn | that the bridge was safe"]);
        check("She said the bridge was safe, which it was not.", &["She | the bridge was safe"]);
        check("Venn told reporters on Monday that it would open.", &["Venn | that it would open"]);
    }

    #[test]
    fn the_subject_stands_before_its_apposition() {
        check("Idris Kolm, a baker from Tarn, said he would vote.", &["Idris Kolm | he would vote"]);
    }

    #[test]
    fn a_report_may_stand_before_its_cue_or_around_it() {
        check("The bridge will close in May, Venn said.", &["Venn | The bridge will close in May"]);
        check(
            "The bridge will close in May, according to the ministry.",
            &["the ministry | The bridge will close in May"],
        );
        check("According to the ministry, the bridge will close.", &["the ministry | the bridge will close"]);
    }

    #[test]
    fn what_marks_hold_is_not_reported_again() {
        check("Venn said “the bridge will close in May.”", &[]);
    }

    #[test]
    fn nobody_is_named_for_what_merely_seems() {
        check("The bridge seemed to sway.", &["- | The bridge … to sway"]);
    }

    #[test]
    fn what_someone_says_of_a_thing_takes_the_thing_in() {
        check("Venn opened what she said was a new bridge.", &["she | what … was a new bridge"]);
    }

    #[test]
    fn a_turn_of_a_transcript_is_its_speakers() {
        check("VENN: The bridge will be closed in May.", &["VENN | The bridge will be closed in May."]);
        check("((Jo Venn)) Yes. I closed it.", &["Jo Venn | Yes. I closed it."]);
        check("((JV)): Why did you close it?", &["JV | Why did you close it?"]);
        check("((Venn said it is closed.", &["Venn | it is closed"]);
    }

    #[test]
    fn every_rule_has_a_confidence() {
        for rule in ["floating", "clause", "that", "object", "to", "turn", "noun"] {
            assert!(confidence(rule, "claimed") > 0.3, "{rule}");
        }
    }

    #[test]
    fn random_text_never_panics_and_spans_stay_in_bounds() {
        const WORDS: &[&str] = &[
            "said",
            "that",
            ",",
            ".",
            "Venn",
            "she",
            "“",
            "”",
            "to",
            "according",
            "According",
            "asked",
            "(",
            "—",
            "%",
            "is",
            "expected",
            "a",
            "report",
            "who",
            "claims",
            ":",
            "\n",
            "as",
            "Says",
            "'s",
            "and",
            "é",
            "which",
            "told",
            "saying",
        ];
        let mut seed = 7u64;
        for _ in 0..2000 {
            let mut text = String::new();
            for _ in 0..40 {
                seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                text.push_str(WORDS[(seed >> 33) as usize % WORDS.len()]);
                text.push(' ');
            }
            let document = Document::in_language(&text, lang::of(Some("en")));
            let marks = spans::find(&document);
            let marked = attribution::attribute(&document, &marks);
            for draft in find(&document, &marks, &marked) {
                for span in &draft.spans {
                    assert!(span.start < span.end && text.get(span.clone()).is_some(), "{text}");
                }
                assert!(draft.spans.is_sorted_by(|a, b| a.end <= b.start), "{text}");
            }
        }
    }

    #[test]
    fn spanish_reports_stand_behind_que_and_según() {
        let check = |text: &str, expected: &[&str]| check_in("es", text, expected);
        check(
            "La alcaldesa Orla Venn dijo que el puente es seguro.",
            &["La alcaldesa Orla Venn | que el puente es seguro"],
        );
        check("Según el ministerio, el puente cerrará en mayo.", &["el ministerio | el puente cerrará en mayo"]);
        check("El puente cerrará en mayo, dijo Venn.", &["Venn | El puente cerrará en mayo"]);
        check("Agregó que el puente es viejo.", &["- | que el puente es viejo"]);
    }

    #[test]
    fn text_without_a_report_has_none() {
        check("The bridge is long. Its claims office closed.", &[]);
    }
}
