//! The promises about names, through the binary: who is meant by a name, under which name speakers and outlets are shown and counted.

mod common;

use common::{Newsroom, Run};
use serde_json::json;

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
