//! The promises of search, on a small archive: above all, that what is shown is what matched.

use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use tempfile::TempDir;

use super::plan::reading::{Mark, Reader, Subject};
use super::plan::{Clause, Found, Plan, Within};
use super::*;
use crate::index;
use crate::quotes::AnalysedArticle;

const ARTICLES: &[(&str, &str, &str, &str, &str)] = &[
    (
        "a",
        "Mayor defends the bread tax",
        "“We need bread for the poor, and taxes from the rich,” said the mayor, Ana Pech.\n\nShe spoke late on Monday. “I will not resign,” Pech said. The poor were not there; the rich were.",
        "Lantern",
        "2025-01-05",
    ),
    (
        "b",
        "Critics jeer",
        "Critics called it a poll tax. “A tax is a tax,” Juan Rey told reporters. The mayor’s answer was short. Nobody taxed bread before, Rey added.",
        "Meridian",
        "2025-01-05",
    ),
    (
        "c",
        "Bread and bridges",
        "The council opened a bridge. “They tax our bread and build a bridge,” said Bo Solís, a baker. “Bread is bread,” he said.",
        "Lantern",
        "2025-02-01",
    ),
    (
        "d",
        "El año del puerto",
        "“No hay pan en el puerto”, dijo Lucía Peña. El alcalde habló de impuestos y de los pobres.",
        "Faro",
        "2025-03-01",
    ),
    (
        "e",
        "Fog",
        "The ferry was late. The rich waited; the poor walked over the bridge. No tax was paid on fog.",
        "Meridian",
        "",
    ),
];

/// The archive, its index and the folder that both stand in.
struct Archive {
    searcher: Searcher,
    _root: TempDir,
}

fn archive(rows: &[(&str, &str, &str, &str, &str)]) -> Archive {
    let root = TempDir::new().unwrap();
    let searcher = indexed(root.path(), rows);
    Archive { searcher, _root: root }
}

fn indexed(root: &Path, rows: &[(&str, &str, &str, &str, &str)]) -> Searcher {
    let lines: Vec<String> = rows
        .iter()
        .map(|(id, headline, body, source, date)| {
            let language = if *id == "d" { "es" } else { "en" };
            let mut row = serde_json::json!({"id": id, "headline": headline, "body": body, "source": source, "language": language});
            if !date.is_empty() {
                row["published"] = serde_json::json!(date);
            }
            row.to_string()
        })
        .collect();
    let file = root.join("rows.jsonl");
    std::fs::write(&file, lines.join("\n")).unwrap();
    let (dir, options, settings) = (root.join("index"), crate::corpus::Options::default(), index::Settings::default());
    index::build(&dir, &[file], &options, &settings, &mut |_| {}, &AtomicBool::new(false)).unwrap();
    Searcher::open(&dir).unwrap()
}

static ARCHIVE: LazyLock<Archive> = LazyLock::new(|| archive(ARTICLES));

fn request(query: &str) -> Request {
    Request { query: query.to_string(), ..Request::default() }
}

fn search(request: &Request) -> Answer<Hit> {
    ARCHIVE.searcher.search(request).unwrap_or_else(|error| panic!("{}: {error}", request.query))
}

/// The ids of the hits in their order.
fn ids(answer: &Answer<Hit>) -> String {
    answer.hits.iter().map(|hit| hit.article.record.clone().unwrap_or_default()).collect()
}

/// Everything marked in the hit's headline, then in its passages.
fn marked(hit: &Hit) -> Vec<&str> {
    let headline = hit.headline_highlights.iter().map(|range| &hit.article.headline[range.clone()]);
    let body =
        hit.passages.iter().flat_map(|passage| &passage.highlights).map(|range| &hit.article.body[range.clone()]);
    headline.chain(body).collect()
}

#[track_caller]
fn check_marks(query: &str, id: &str, expected: &[&str]) {
    let answer = search(&Request { all_passages: true, ..request(query) });
    let hit = answer.hits.iter().find(|hit| hit.article.record.as_deref() == Some(id)).expect("it is found");
    assert_eq!(marked(hit), expected, "{query}");
}

#[test]
fn what_is_marked_is_what_satisfied_the_query() {
    check_marks("\"poll tax\"", "b", &["poll tax"]);
    check_marks("brigd~2 NEAR/3 council", "c", &["council", "bridge"]);
    check_marks("poo*", "a", &["poor", "poor"]);
    check_marks("taxed -ferry", "a", &["tax", "taxes"]);
    check_marks("same-sentence(ferry late)", "e", &["ferry", "late"]);
    check_marks("poor PRE/5 rich", "a", &["poor", "rich", "poor", "rich"]);
    check_marks("said:(bread build)", "c", &["bread", "build"]);
    check_marks("(poll AND nowhere) OR reporters", "b", &["reporters"]);
    check_marks("headline:bread", "a", &["bread"]);
    check_marks("=Bread", "c", &["Bread", "Bread"]);
}

#[test]
fn all_plain_words_first_then_most_of_them_marked_as_such() {
    let answer = search(&request("council bridge ferry"));
    let complete: Vec<_> = answer.hits.iter().map(|hit| hit.complete).collect();
    assert_eq!((answer.total, complete), (2, vec![false, false]));
    let answer = search(&request("bridge late ferry bread"));
    assert!(answer.hits.iter().all(|hit| !hit.complete));
    let answer = search(&request("ferry bridge tax"));
    assert_eq!((ids(&answer).starts_with('e'), answer.hits[0].complete, answer.hits[1].complete), (true, true, false));
}

#[test]
fn words_and_speaker_of_the_same_quote() {
    let quotes = |query: &str, speaker: &str| {
        let speakers = vec![speaker.to_string()];
        let answer = ARCHIVE.searcher.quotes(&Request { speakers, ..request(query) }).unwrap();
        answer.hits.iter().map(|hit| hit.quote.quote.text(&hit.article.body)).collect::<Vec<_>>()
    };
    assert_eq!(quotes("tax", "pech"), ["We need bread for the poor, and taxes from the rich,"]);
    assert!(quotes("bridge", "rey").is_empty());
    assert_eq!(quotes("bridge", "SOLIS").len(), 1);
}

#[test]
fn speaker_who_said_the_words_ranks_above_one_who_did_not() {
    let answer = search(&Request { speakers: vec!["rey".into(), "pech".into()], ..request("bread") });
    assert_eq!(ids(&answer), "ab");
    assert!(answer.hits.iter().flat_map(|hit| &hit.quotes).all(|matched| {
        let speaker = matched.quote.speaker.as_deref().unwrap_or_default();
        speaker.ends_with("Pech") || speaker.ends_with("Rey")
    }));
}

#[test]
fn names_that_nobody_bears_are_errors_with_the_nearest() {
    let asked = Request { speakers: vec!["ana pesh".into()], ..request("tax") };
    match ARCHIVE.searcher.search(&asked) {
        Err(Error::UnknownSpeaker { nearest, .. }) => assert_eq!(nearest, ["Ana Pech"]),
        other => panic!("{:?}", other.map(|answer| answer.total)),
    }
    assert!(matches!(ARCHIVE.searcher.search(&request("source:lanten")), Err(Error::UnknownSource { .. })));
}

#[test]
fn pages_by_date_have_neither_gaps_nor_repeats() {
    for (sort, expected) in [(Sort::Newest, "dcabe"), (Sort::Oldest, "abcde")] {
        let page = |offset| search(&Request { sort, offset, limit: Some(2), ..request("*") });
        let all: String = [0, 2, 4].map(|offset| ids(&page(offset))).concat();
        // Two of the articles have the same date, and stand in the order of their keys.
        let same = all.replace("ba", "ab");
        assert_eq!(same, expected);
        assert_eq!(page(0).total, 5);
    }
}

#[test]
fn facets_count_the_whole_result() {
    let answer = search(&Request { facets: true, limit: Some(1), ..request("tax") });
    let facets = answer.facets.unwrap();
    assert_eq!((answer.total, facets.sources), (4, vec![("Lantern".into(), 2), ("Meridian".into(), 2)]));
    assert_eq!(facets.months, [("2025-01".into(), 2), ("2025-02".into(), 1)]);
}

#[test]
fn no_hits_name_the_clause_to_blame_and_the_nearest_word() {
    let answer = search(&request("bread AND brigdes"));
    assert_eq!(answer.total, 0);
    assert_eq!(
        answer.advice,
        ["no article has the word “brigdes”; did you mean bridges, bridge?", "without brigdes: 3 articles",]
    );
}

#[test]
fn common_words_are_found_in_phrases_patterns_and_as_written() {
    for (query, marks) in [
        ("\"paid on fog\"", ["paid on fog"].as_slice()),
        ("\"t?e rich\"", &["The rich"]),
        ("\"the poor wal*\"", &["the poor walked"]),
        ("=the PRE/1 bridge", &["the", "bridge"]),
        ("=The PRE/1 ferry", &["The", "ferry"]),
    ] {
        check_marks(query, "e", marks);
    }
    assert!(ids(&search(&request("=The PRE/1 bridge"))).is_empty());
    assert!(ids(&search(&request("t?e"))).contains('e'));
}

#[test]
fn passages_are_whole_sentences_where_they_fit() {
    let answer = search(&request("ferry"));
    let hit = &answer.hits[0];
    assert_eq!(hit.passages.len(), 1);
    let text = &hit.article.body[hit.passages[0].range.clone()];
    assert!(text.starts_with("The ferry was late.") && text.ends_with("fog."), "{text}");
    let long = format!("{} ferry {}", "word ".repeat(200), "other ".repeat(200));
    let archive = archive(&[("x", "Long", &long, "S", "")]);
    let hit = &archive.searcher.search(&request("ferry")).unwrap().hits[0];
    let range = hit.passages[0].range.clone();
    assert!(range.len() < 330 && hit.article.body[range].contains(" ferry "));
}

// --- Random queries ---

fn clause(depth: u32) -> BoxedStrategy<String> {
    const WORDS: &[&str] =
        &["tax", "bread", "poor", "rich", "bridge", "mayor", "ferry", "puerto", "año", "the", "poll", "a", "nowhere"];
    let word = prop::sample::select(WORDS).prop_map(str::to_string);
    let sign = prop::sample::select(&["*", "~", "~2", ""][..]);
    let leaf = prop_oneof![
        4 => (word.clone(), sign).prop_map(|(word, sign)| format!("{word}{sign}")),
        1 => word.clone().prop_map(|word| format!("={word}")),
        1 => (word.clone(), word.clone()).prop_map(|(a, b)| format!("\"{a} {b}\"")),
        1 => word.clone().prop_map(|word| format!("t{}x OR {word}", "?")).prop_map(|or| format!("({or})")),
    ];
    if depth == 0 {
        return leaf.boxed();
    }
    let inner = clause(depth - 1);
    let pair = (leaf.clone(), leaf.clone(), 1u32..8);
    prop_oneof![
        3 => leaf,
        2 => pair.clone().prop_map(|(a, b, n)| format!("{a} NEAR/{n} {b}")),
        2 => pair.clone().prop_map(|(a, b, n)| format!("{a} PRE/{n} {b}")),
        1 => pair.clone().prop_map(|(a, b, _)| format!("same-sentence({a} {b})")),
        1 => pair.clone().prop_map(|(a, _, n)| format!("atleast{n}({a})")),
        1 => pair.clone().prop_map(|(a, b, _)| format!("said:({a} {b})")),
        1 => pair.prop_map(|(a, b, _)| format!("headline:{a} OR lead:{b}")).prop_map(|or| format!("({or})")),
        2 => (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) ({b})")),
        1 => (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("(({a}) OR ({b}))")),
        1 => (inner.clone(), inner).prop_map(|(a, b)| format!("({a}) -({b})")),
    ]
    .boxed()
}

fn all_articles() -> Vec<AnalysedArticle> {
    let engine = ARCHIVE.searcher.engine();
    let read = |row: &Hit| engine.article(engine.find(&row.id).unwrap().unwrap()).unwrap();
    search(&request("*")).hits.iter().map(read).collect()
}

/// The clauses that stand under no NOT and hold for the subject.
fn satisfied<'a>(reader: &Reader, clause: &'a Clause, subject: Subject, out: &mut Vec<&'a Clause>) {
    match clause {
        Clause::And(all) | Clause::Or(all) => all.iter().for_each(|clause| satisfied(reader, clause, subject, out)),
        Clause::Words { wished, required } => {
            wished.iter().chain(required).for_each(|c| satisfied(reader, c, subject, out))
        }
        Clause::Found(_) | Clause::Sentence(..) | Clause::Said(_) if reader.read_clause(clause, subject).is_some() => {
            out.push(clause)
        }
        _ => {}
    }
}

/// A text of nothing but these words satisfies one of the words and phrases that the plan is made of.
fn satisfies_alone(plan: &Arc<Plan>, text: &str, mark: &Mark) -> bool {
    let alone = AnalysedArticle { article: Article { body: text.into(), ..Article::default() }, quotes: Vec::new() };
    let spanish = AnalysedArticle {
        article: Article { language: Some("es".into()), ..alone.article.clone() },
        quotes: Vec::new(),
    };
    let mut leaves = Vec::new();
    leaves_of(&plan.root, &mut leaves);
    leaves.into_iter().filter(|spans| spans.places().first() == Some(&mark.place)).any(|spans| {
        let clause = Clause::Found(Found { spans: spans.clone(), within: Within::All, at_least: 1 });
        let reader = Reader::new(plan);
        [&alone, &spanish].iter().any(|analysed| reader.read_clause(&clause, Subject::Article(analysed)).is_some())
    })
}

fn leaves_of<'a>(clause: &'a Clause, out: &mut Vec<&'a plan::spans::Spans>) {
    use plan::Joint;
    use plan::spans::Spans;
    fn of_spans<'a>(spans: &'a Spans, out: &mut Vec<&'a Spans>) {
        match spans {
            Spans::Sequence(_) => out.push(spans),
            Spans::Any(all) => all.iter().for_each(|spans| of_spans(spans, out)),
            Spans::Near(first, rest) => {
                of_spans(first, out);
                rest.iter().for_each(|(_, spans)| of_spans(spans, out));
            }
        }
    }
    fn of_joint<'a>(joint: &'a Joint, out: &mut Vec<&'a Spans>) {
        match joint {
            Joint::Spans(spans) => of_spans(spans, out),
            Joint::And(all) | Joint::Or(all) => all.iter().for_each(|joint| of_joint(joint, out)),
        }
    }
    match clause {
        Clause::And(all) | Clause::Or(all) => all.iter().for_each(|clause| leaves_of(clause, out)),
        Clause::Words { wished, required } => wished.iter().chain(required).for_each(|clause| leaves_of(clause, out)),
        Clause::Said(inner) => leaves_of(inner, out),
        Clause::Found(found) => of_spans(&found.spans, out),
        Clause::Sentence(joint, _) => of_joint(joint, out),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_index_finds_what_the_texts_have(query in clause(2)) {
        let asked = ARCHIVE.searcher.understand(&request(&query)).unwrap();
        let reader = Reader::new(&asked.plan);
        let mut by_text: Vec<String> = all_articles()
            .iter()
            .filter(|analysed| reader.read_clause(&asked.plan.root, Subject::Article(analysed)).is_some())
            .map(|analysed| analysed.article.record.clone().unwrap())
            .collect();
        by_text.sort();
        let mut by_index: Vec<char> = ids(&search(&request(&query))).chars().collect();
        by_index.sort_unstable();
        prop_assert_eq!(by_text.concat(), by_index.into_iter().collect::<String>(), "{}", query);
    }

    #[test]
    fn every_mark_alone_satisfies_a_clause_and_no_other_word_is_marked(query in clause(2)) {
        let asked = ARCHIVE.searcher.understand(&request(&query)).unwrap();
        let plan: &Arc<Plan> = &asked.plan;
        let reader = Reader::new(plan);
        for analysed in all_articles() {
            let subject = Subject::Article(&analysed);
            let Some(marks) = reader.read_clause(&plan.root, subject) else { continue };
            let mut holding = Vec::new();
            satisfied(&reader, &plan.root, subject, &mut holding);
            let allowed: Vec<Mark> = holding.iter().flat_map(|clause| reader.read_clause(clause, subject).unwrap()).collect();
            for mark in &marks {
                let text = if mark.headline { &analysed.article.headline } else { &analysed.article.body };
                let words = &text[mark.range.0..mark.range.1];
                prop_assert!(satisfies_alone(plan, words, mark), "{}: “{}”", query, words);
                let known = allowed.iter().any(|other| (other.headline, other.range) == (mark.headline, mark.range));
                prop_assert!(known, "{}: “{}” satisfied nothing", query, words);
            }
        }
    }

    #[test]
    fn any_text_is_searched_or_refused(query in "\\PC{0,40}") {
        let _ = ARCHIVE.searcher.search(&request(&query));
        let _ = ARCHIVE.searcher.quotes(&request(&query));
    }
}
