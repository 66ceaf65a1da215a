//! The promises about names, through the binary: who is meant by a name, under which name speakers and outlets are shown and counted.

mod common;

use std::fs;

use common::{Newsroom, Run};
use serde_json::{Value, json};

/// A newsroom with an article a row: outlet, day, language, body.
fn newsroom(rows: &[(&str, &str, &str, &str)]) -> Newsroom {
    let row = |(id, (source, published, language, body)): (usize, &(&str, &str, &str, &str))| {
        let headline = format!("News {id}");
        json!({"id": id.to_string(), "headline": headline, "body": body, "source": source, "published": published, "language": language})
            .to_string()
    };
    let lines: Vec<String> = rows.iter().enumerate().map(row).collect();
    Newsroom::with(&[("rows.jsonl", &lines.join("\n"))])
}

/// The speakers of the hits, sorted, each once.
fn speakers_of(run: &Run) -> Vec<String> {
    let hits = run.hits();
    let mut names: Vec<String> = hits.iter().filter_map(|hit| hit["speaker"].as_str().map(str::to_string)).collect();
    names.sort();
    names.dedup();
    names
}

fn entourage() -> Newsroom {
    newsroom(&[
        ("Courier", "2025-03-01", "en", "The town met. \"The lease is wrong for all of us,\" said Ana Pech on Monday."),
        (
            "Courier",
            "2025-03-02",
            "en",
            "It rained. \"She has nothing to add to this,\" Ana Pech's spokesman said on Monday.",
        ),
        (
            "Courier",
            "2025-03-03",
            "en",
            "It rained. \"We have read the letter with care,\" a spokesman for Ana Pech said.",
        ),
        (
            "Faro",
            "2025-03-04",
            "es",
            "Llovió. \"No vamos a firmar ese contrato nunca\", dijo el portavoz de Pech el lunes.",
        ),
    ])
}

#[test]
fn somebodys_spokesman_is_not_that_somebody() {
    let newsroom = entourage();
    for args in [&["quotes", "--speaker", "ana pech", "--json"][..], &["quotes", "speaker:\"ana pech\"", "--json"]] {
        assert_eq!(speakers_of(&newsroom.run(args)), ["Ana Pech"], "{args:?}");
    }
    let rows = newsroom.run(&["speakers", "ana pech", "--json"]).json();
    assert_eq!(rows.iter().map(|row| row["name"].as_str().unwrap()).collect::<Vec<_>>(), ["Ana Pech"]);
    assert_eq!(newsroom.run(&["search", "--speaker", "pech", "--json"]).total(), 1);
    let run = newsroom.run(&["quotes", "--speaker", "pech"]);
    assert!(run.err.contains("is not taken for") && run.err.contains("portavoz de Pech"), "{}", run.err);
}

#[test]
fn a_spokesman_is_found_by_all_of_his_name() {
    let newsroom = entourage();
    for (typed, expected) in [
        ("Ana Pech's spokesman", "Ana Pech's spokesman"),
        ("pech-spokesman", "Ana Pech's spokesman"),
        ("portavoz de pech", "portavoz de Pech"),
    ] {
        let found = speakers_of(&newsroom.run(&["quotes", "--speaker", typed, "--json"]));
        assert!(found.iter().any(|name| name == expected), "{typed}: {found:?}");
        assert!(!found.iter().any(|name| name == "Ana Pech"), "{typed}: {found:?}");
    }
}

const SPEAKERS: &str = "[[speaker]]\nname = \"Ana Pech Soto\"\nalso = [\"Ana Pech\", \"Anita Pech\"]\n\n\
[[split]]\nname = \"Juan Rey\"\nas = \"Juan Rey (striker)\"\nsources = [\"Lantern\"]\n";
const SOURCES: &str = "[[source]]\nname = \"The Lantern\"\nalso = [\"Lantern\"]\n";

/// Three outlets; `speakers.toml` and `sources.toml` merge and split some of their names.
fn with_files_of_names() -> Newsroom {
    let newsroom = newsroom(&[
        ("Lantern", "2025-03-01", "en", "It rained. \"The lease is wrong for all of us,\" said Ana Pech on Monday."),
        ("Courier", "2025-03-02", "en", "It rained. \"The lease was right for all of us,\" said Anita Pech on Monday."),
        ("Lantern", "2025-03-03", "en", "It rained. \"We have trained for the lease,\" said Juan Rey on Monday."),
        ("Courier", "2025-03-04", "en", "It rained. \"I signed the lease last year,\" said Juan Rey on Monday."),
    ]);
    fs::write(newsroom.root.path().join("index/speakers.toml"), SPEAKERS).unwrap();
    fs::write(newsroom.root.path().join("index/sources.toml"), SOURCES).unwrap();
    newsroom
}

/// The rows by outlet and speaker as they are shown.
fn credits(rows: &[Value]) -> Vec<[&str; 4]> {
    let text = |row: &'_ Value, field: &str| -> &str { row[field].as_str().unwrap_or("-").to_string().leak() };
    let fields = ["source", "source_as_printed", "speaker", "speaker_as_printed"];
    let mut credits: Vec<_> = rows.iter().map(|row| fields.map(|field| text(row, field))).collect();
    credits.sort_unstable();
    credits
}

#[test]
fn speakers_and_outlets_are_shown_under_the_names_of_the_files_and_beside_them_as_printed() {
    let newsroom = with_files_of_names();
    let run = newsroom.run(&["quotes", "lease", "--json"]);
    let expected = [
        ["Courier", "-", "Ana Pech Soto", "Anita Pech"],
        ["Courier", "-", "Juan Rey", "-"],
        ["The Lantern", "Lantern", "Ana Pech Soto", "Ana Pech"],
        ["The Lantern", "Lantern", "Juan Rey (striker)", "Juan Rey"],
    ];
    assert_eq!(credits(&run.hits()), expected);
    for hit in newsroom.run(&["search", "lease", "--json"]).hits() {
        assert_eq!(hit["speakers"][0], hit["quotes"][0]["speaker"]);
        assert_eq!(hit["quotes"][0]["speaker_as_printed"].is_string(), hit["speakers"][0] != "Juan Rey");
        let shown = newsroom.run(&["show", hit["id"].as_str().unwrap(), "--json"]).json().remove(0);
        assert_eq!(shown["source"], hit["source"]);
        assert_eq!(shown["quotes"][0]["speaker"], hit["speakers"][0]);
        assert_eq!(shown["quotes"][0]["speaker_as_printed"], hit["quotes"][0]["speaker_as_printed"]);
    }
}

#[test]
fn what_the_article_called_the_speaker_stays_visible_in_every_format() {
    let newsroom = with_files_of_names();
    let text = newsroom.run(&["quotes", "wrong"]).out;
    assert!(text.contains("— Ana Pech Soto · in the article “Ana Pech”, said"), "{text}");
    assert!(text.contains("The Lantern (in the article “Lantern”)"), "{text}");
    let csv = newsroom.run(&["quotes", "wrong", "--format", "csv"]).out;
    assert!(csv.contains(",Ana Pech Soto,Ana Pech,") && csv.trim_end().ends_with(",Ana Pech,Lantern"), "{csv}");
    let markdown = newsroom.run(&["quotes", "wrong", "--format", "markdown"]).out;
    assert!(markdown.contains("> — Ana Pech Soto (in the article “Ana Pech”)"), "{markdown}");
    assert!(markdown.contains("*The Lantern* (in the article “Lantern”)"), "{markdown}");
}

/// Quotes of two people under four names, and of a namesake's in another outlet.
fn one_under_several_names() -> Newsroom {
    newsroom(&[
        ("Courier", "2025-03-01", "en", "It rained. \"The lease is wrong for all of us,\" said Ana Pech on Monday."),
        ("Courier", "2025-03-09", "en", "It rained. \"The lease is wrong for the town,\" said Pech on Monday."),
        ("Courier", "2025-04-09", "en", "It rained. \"The lease is wrong for a year,\" said Pech on Monday."),
        ("Wire", "2025-03-04", "en", "It rained. \"I signed the lease last year,\" said ANA PECH on Monday."),
        ("Wire", "2025-03-05", "en", "It rained. \"I have read the lease now,\" said Luis Pech on Monday."),
        ("Wire", "2025-03-06", "en", "It rained. \"I have lost the lease now,\" said Pech on Monday."),
    ])
}

#[test]
fn facets_comparison_and_stats_count_a_speaker_once_as_the_list_of_speakers_does() {
    let newsroom = one_under_several_names();
    let listed: Vec<(String, u64)> = newsroom
        .run(&["speakers", "--json"])
        .json()
        .iter()
        .map(|row| (row["name"].as_str().unwrap().to_string(), row["quotes"].as_u64().unwrap()))
        .collect();
    let expected = [("Ana Pech", 3), ("Pech", 2), ("Luis Pech", 1)];
    assert_eq!(listed, expected.map(|(name, count)| (name.to_string(), count)));
    for command in ["quotes", "search"] {
        let run = newsroom.run(&[command, "lease", "--json", "--limit", "0", "--facets"]);
        let facets = run.json().remove(0)["summary"]["facets"]["speakers"].clone();
        let expected = expected.map(|(value, count)| json!({"value": value, "count": count}));
        assert_eq!(facets, json!(expected), "{command}");
    }
    let mut compared: Vec<(String, u64)> = Vec::new();
    for row in newsroom.run(&["speakers", "--compare", "--format", "json"]).json() {
        let (name, quotes) = (row["speaker"].as_str().unwrap(), row["quotes"].as_u64().unwrap());
        match compared.iter_mut().find(|(known, _)| known == name) {
            Some((_, count)) => *count += quotes,
            None => compared.push((name.to_string(), quotes)),
        }
    }
    assert_eq!(compared, listed);
    let stats = newsroom.run(&["stats", "--json"]).json().remove(0);
    assert_eq!((&stats["speakers"], &stats["speaker_names"]), (&json!(3), &json!(4)));
}

#[test]
fn an_article_that_names_a_speaker_twice_counts_once() {
    let newsroom = newsroom(&[(
        "Courier",
        "2025-03-01",
        "en",
        "It rained. \"The lease is wrong for us,\" said Bruno Salt on Monday.\n\n\"The lease is right for us,\" said Ana Pech.",
    )]);
    let entry = "[[speaker]]\nname = \"The Council\"\nalso = [\"Ana Pech\", \"Bruno Salt\"]\n";
    fs::write(newsroom.root.path().join("index/speakers.toml"), entry).unwrap();
    let run = newsroom.run(&["search", "lease", "--json", "--facets"]);
    let facets = &run.json()[1]["summary"]["facets"]["speakers"];
    assert_eq!(facets, &json!([{"value": "The Council", "count": 1}]));
    assert_eq!(run.hits()[0]["speakers"], json!(["The Council"]));
}

#[test]
fn typos_and_parts_of_names_are_answered_with_names() {
    let newsroom = one_under_several_names();
    for (typed, expected) in
        [("ana pehc", "Ana Pech"), ("luis pec", "Luis Pech"), ("a pexh", "Ana Pech"), ("luisa rey", "Luis Pech")]
    {
        let run = newsroom.run(&["quotes", "--speaker", typed]);
        assert_eq!(run.code, 2, "{typed}");
        let nearest = run.err.split("the nearest names are: ").nth(1).unwrap_or_default();
        assert!(nearest.trim().to_lowercase().starts_with(&expected.to_lowercase()), "{typed}: {}", run.err);
    }
    let run = newsroom.run(&["quotes", "--source", "curier"]);
    assert!(run.code == 2 && run.err.contains("the nearest names are: Courier"), "{}", run.err);
}

#[test]
fn completions_come_most_quoted_first_and_each_name_once() {
    let newsroom = one_under_several_names();
    let run = |typed: &str| {
        let mut command = newsroom.command();
        command.env("COMPLETE", "bash").env("_CLAP_IFS", "\n").env("_CLAP_COMPLETE_INDEX", "3");
        let output = command.args(["--", "whosaid", "quotes", "--speaker", typed]).output().unwrap();
        String::from_utf8(output.stdout).unwrap().lines().map(str::to_string).collect::<Vec<_>>()
    };
    assert_eq!(run("pe"), ["Pech", "Ana-Pech", "Luis-Pech"]);
    assert_eq!(run("ana p"), ["Ana-Pech"]);
    assert_eq!(run("xyz"), Vec::<String>::new());
}
