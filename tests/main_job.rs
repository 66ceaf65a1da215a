//! The main job through the binary: index a directory, search it by word, speaker and outlet, see the quotes.

mod common;

use common::{BUDGET, HARBOUR, Newsroom};

fn newsroom() -> Newsroom {
    Newsroom::with(&[("harbour.txt", HARBOUR), ("budget.txt", BUDGET)])
}

#[test]
fn search_shows_headline_outlet_and_the_quote_with_its_speaker() {
    let run = newsroom().run(&["search", "bread"]);
    assert_eq!(run.code, 0, "{}", run.err);
    for expected in
        ["Harbour lease divides the town", "The Costa Courier", "“A harbour tax is a tax on bread,”", "— Ana Pech"]
    {
        assert!(run.out.contains(expected), "{expected} is missing in:\n{}", run.out);
    }
    assert!(!run.out.contains('\x1b'), "no colours where there is no terminal");
}

#[test]
fn quotes_need_words_and_speaker_in_the_same_quote() {
    let newsroom = newsroom();
    let hits = newsroom.run(&["quotes", "tax", "--speaker", "pech", "--json"]).hits();
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0]["text"], "A harbour tax is a tax on bread,");
    assert_eq!(hits[0]["speaker"], "Ana Pech");
}

#[test]
fn search_ranks_articles_first_in_which_the_speaker_said_the_words() {
    let hits = newsroom().run(&["search", "tax", "--speaker", "pech", "--json"]).hits();
    let headlines: Vec<_> = hits.iter().map(|hit| hit["headline"].as_str().unwrap()).collect();
    assert_eq!(headlines, ["Harbour lease divides the town", "Budget passes after a long night"]);
}

#[test]
fn names_are_matched_without_case_accents_or_first_names() {
    let newsroom = newsroom();
    for name in ["PECH", "pech", "Péch", "pech ana"] {
        assert_eq!(newsroom.run(&["quotes", "--speaker", name, "--kind", "direct", "--json"]).total(), 2, "{name}");
    }
    assert_eq!(newsroom.run(&["search", "tax", "--source", "costa courier", "--json"]).hits().len(), 1);
}

#[test]
fn a_name_that_matches_nobody_offers_the_nearest() {
    let run = newsroom().run(&["quotes", "tax", "--speaker", "pecj"]);
    assert_ne!(run.code, 0);
    assert!(run.err.contains("Ana Pech"), "{}", run.err);
}

#[test]
fn nothing_found_is_status_1_and_says_which_word_had_none() {
    let run = newsroom().run(&["search", "harbour zeppelin AND zeppelin"]);
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.err.contains("zeppelin"), "{}", run.err);
}

#[test]
fn a_query_that_is_not_understood_is_an_error_with_a_caret() {
    let run = newsroom().run(&["search", "tax AND (harbour"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains('^'), "{}", run.err);
    assert_eq!(run.out, "");
}

#[test]
fn offsets_are_code_points_of_the_body_and_highlights_cover_the_words() {
    let newsroom =
        Newsroom::with(&[("a.txt", "Año nuevo\n\nEl año — dijo. “Señor año,” Ana Pech said on Monday.\nEl Día\n")]);
    let hit = &newsroom.run(&["search", "año", "--json"]).hits()[0];
    let passage = &hit["passages"][0];
    let text: Vec<char> = passage["text"].as_str().unwrap().chars().collect();
    for highlight in passage["highlights"].as_array().unwrap() {
        let (from, to) = (highlight[0].as_u64().unwrap() as usize, highlight[1].as_u64().unwrap() as usize);
        assert_eq!(text[from..to].iter().collect::<String>(), "año");
    }
}

#[test]
fn show_prints_the_article_with_its_quotes_numbered() {
    let newsroom = newsroom();
    let id = newsroom.run(&["search", "bread", "--output", "ids"]).out.trim().to_string();
    let run = newsroom.run(&["show", &id]);
    assert_eq!(run.code, 0);
    assert!(run.out.contains("A harbour tax is a tax on bread,[2]"), "{}", run.out);
    assert!(run.out.contains("[2] — Ana Pech"), "{}", run.out);
    assert_eq!(newsroom.run(&["show", "ffffffffffffffff"]).code, 1);
}

#[test]
fn speakers_and_sources_are_counted() {
    let newsroom = newsroom();
    let rows = newsroom.run(&["speakers", "pech", "--json"]).json();
    assert_eq!((&rows[0]["name"], &rows[0]["articles"]), (&"Ana Pech".into(), &2.into()));
    let rows = newsroom.run(&["sources", "--json"]).json();
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row["v"] == 1 && row["articles"] == 1));
}

#[test]
fn extract_needs_no_index_and_keeps_the_order_of_its_input() {
    let newsroom = Newsroom::new();
    let rows: String =
        (0..600).map(|n| format!("{{\"id\":\"row{n}\",\"text\":\"“Ñandú {n},” said Ana Pech.\"}}\n")).collect();
    let run = newsroom.run_with_input(&["extract", "-", "--json"], &rows);
    assert_eq!(run.code, 0, "{}", run.err);
    let rows = run.json();
    assert_eq!(rows.len(), 600);
    for (n, row) in rows.iter().enumerate() {
        assert_eq!(row["id"], format!("row{n}"));
        assert_eq!(row["body"], format!("“Ñandú {n},” said Ana Pech."));
        assert_eq!(row["quotes"][0]["spans"][0][0], 1);
    }
}

#[test]
fn the_colon_of_a_transcript_is_not_shown_as_a_word_of_speaking() {
    let newsroom = Newsroom::with(&[("talk.txt", "Talk\n\nJO PELL: The bridge will be closed in May.\n")]);
    let run = newsroom.run(&["extract", newsroom.path("talk.txt").to_str().unwrap()]);
    assert!(run.out.contains("JO PELL") && run.out.contains("closed in May"), "{}", run.out);
    assert!(!run.out.contains(", :"), "{}", run.out);
}

#[test]
fn control_characters_of_an_article_do_not_reach_the_terminal() {
    let newsroom =
        Newsroom::with(&[("a.txt", "Red \x1b[31malert\n\n“Evil \x1b]0;title\x07 words,” said Ana Pech.\nThe Wire\n")]);
    for args in [
        &["search", "evil"][..],
        &["quotes", "evil"],
        &["search", "evil", "--json"],
        &["quotes", "evil", "--format", "markdown"],
    ] {
        let run = newsroom.run(args);
        assert_eq!(run.code, 0, "{args:?} {}", run.err);
        assert!(!run.out.contains('\x1b') && !run.out.contains('\x07'), "{args:?}");
    }
}

#[test]
fn every_command_has_help_and_every_shell_completions() {
    let newsroom = Newsroom::new();
    for command in
        ["index", "search", "quotes", "speakers", "sources", "show", "extract", "stats", "check", "completions"]
    {
        assert_eq!(newsroom.run(&[command, "--help"]).code, 0, "{command}");
    }
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(newsroom.run(&["completions", shell]).out.contains("whosaid"), "{shell}");
    }
}

#[test]
fn a_last_name_alone_is_found_under_the_full_name_of_its_only_bearer() {
    let row = |id: u32, source: &str, date: &str, speaker: &str| {
        format!(
            "{{\"id\":\"{id}\",\"headline\":\"News {id}\",\"body\":\"It rained. \\\"A plain statement number {id}\\\" was what {speaker} said on Monday. \\\"A plain statement number {id},\\\" {speaker} said.\",\"source\":\"{source}\",\"published\":\"{date}\",\"language\":\"en\"}}\n"
        )
    };
    let newsroom = Newsroom::new();
    let rows = [
        row(1, "Courier", "2025-03-01", "Ana Pech"),
        row(2, "Courier", "2025-03-20", "Pech"),
        row(3, "Courier", "2025-05-20", "Pech"),
        row(4, "Meridian", "2025-03-21", "Pech"),
    ];
    newsroom.write("rows.jsonl", rows.concat());
    assert_eq!(newsroom.run(&["index", "articles"]).code, 0);
    let articles = |name: &str| {
        let mut ids: Vec<String> = newsroom
            .run(&["search", "--speaker", name, "--json"])
            .hits()
            .iter()
            .map(|hit| hit["record"].as_str().unwrap().to_string())
            .collect();
        ids.sort();
        ids
    };
    assert_eq!(articles("ana pech"), ["1", "2"], "the same outlet and month, and nowhere else");
    assert_eq!(articles("pech"), ["1", "2", "3", "4"], "all that bear the name");
    let rows = newsroom.run(&["speakers", "ana pech", "--json"]).json();
    assert_eq!((&rows[0]["name"], &rows[0]["articles"]), (&"Ana Pech".into(), &2.into()));
    std::fs::write(
        newsroom.root.path().join("index/speakers.toml"),
        "[[speaker]]\nname = \"Ana Pech\"\nroles = [{ role = \"mayor\", since = 2025-01-01, until = 2025-03-10 }]\n\
         [[split]]\nname = \"Pech\"\nas = \"Luis Pech\"\nsources = [\"Meridian\"]\n",
    )
    .unwrap();
    assert_eq!(articles("mayor"), ["1"], "an office, while it was held");
    assert_eq!(articles("luis pech"), ["4"], "one name, two people");
    std::fs::write(newsroom.root.path().join("index/speakers.toml"), "[[speaker]]\nnmae = \"Ana\"\n").unwrap();
    let run = newsroom.run(&["search", "--speaker", "pech"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("speakers.toml") && run.err.contains("nmae"), "{}", run.err);
}

#[test]
fn who_quotes_whom_is_a_table() {
    let newsroom = newsroom();
    let rows = newsroom.run(&["speakers", "pech", "--compare", "--format", "csv"]);
    assert!(rows.out.starts_with("speaker,source,month,quotes\n"), "{}", rows.out);
    assert!(rows.out.contains("Ana Pech,The Costa Courier,,"), "{}", rows.out);
    assert_eq!(newsroom.run(&["speakers", "suggest"]).code, 1);
}

#[test]
fn an_explanation_says_why_a_hit_is_there_and_above_the_next() {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR), ("budget.txt", BUDGET)]);
    let why = |args: &[&str]| {
        let hits = newsroom.run(&[args, &["--explain", "--json"]].concat()).hits();
        let lines = |hit: &serde_json::Value| {
            let lines = hit["explanation"].as_array().unwrap().iter();
            lines.map(|line| line.as_str().unwrap().to_string()).collect::<Vec<_>>().join("\n")
        };
        hits.iter().map(lines).collect::<Vec<_>>()
    };
    let lease = why(&["search", "tax lease"]);
    assert!(lease[0].contains("it has all of the 2 plain words"), "{lease:?}");
    assert!(lease[0].contains("“lease” 3 times, also in the headline; 1 article of the index"), "{lease:?}");
    assert!(lease[0].contains("above no. 2: that one has not “lease”"), "{lease:?}");
    assert!(lease[1].contains("it has 1 of the 2 plain words, not “lease”"), "{lease:?}");
    assert!(!lease[1].contains("above"), "the last is above none: {lease:?}");
    // The last of a page is held against the first of the next.
    let page = why(&["search", "tax lease", "--limit", "1"]);
    assert_eq!(page, lease[..1]);
    let pech = why(&["search", "tax", "--speaker", "pech"]);
    assert!(pech[0].contains("pech said the words in one quote, which ranks first"), "{pech:?}");
    assert!(pech[0].contains("above no. 2: pech said the words there in no one quote"), "{pech:?}");
    let quotes = why(&["quotes", "tax"]);
    assert!(quotes[0].contains("“tax” twice") && quotes[0].contains("above no. 2: score"), "{quotes:?}");
}

#[test]
fn a_shell_completes_speakers_and_outlets_out_of_the_index() {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR), ("budget.txt", BUDGET)]);
    let complete = |words: &[&str]| {
        let mut command = newsroom.command();
        command.env("COMPLETE", "bash").env("_CLAP_IFS", "\n");
        command.env("_CLAP_COMPLETE_INDEX", (words.len() - 1).to_string());
        let output = command.arg("--").args(words).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(complete(&["whosaid", "search", "--speaker", "pec"]), "Ana-Pech");
    assert_eq!(complete(&["whosaid", "quotes", "tax", "--speaker", "ana-p"]), "Ana-Pech");
    assert_eq!(complete(&["whosaid", "search", "--source", "the c"]), "The-Costa-Courier");
    assert_eq!(complete(&["whosaid", "--index", "nowhere", "search", "--speaker", "pec"]), "");
    for shell in ["bash", "zsh", "fish"] {
        let script = newsroom.run(&["completions", shell]);
        assert!(script.code == 0 && script.out.contains("COMPLETE"), "{shell}: {}", script.out);
    }
    // What is completed is understood.
    assert_eq!(newsroom.run(&["search", "--source", "The-Costa-Courier", "--json"]).total(), 1);
}

#[test]
fn outlets_are_one_where_only_case_differs_and_others_are_suggested() {
    let row = |id: &str, source: &str| format!("{{\"id\":\"{id}\",\"body\":\"A tax.\",\"source\":\"{source}\"}}\n");
    let rows =
        row("a", "El Faró") + &row("b", "EL FARO") + &row("c", "EL FARO") + &row("d", "Faró") + &row("e", "Wire");
    let newsroom = Newsroom::with(&[("rows.jsonl", &rows)]);
    let sources = newsroom.run(&["sources", "--json"]).json();
    assert_eq!(sources.len(), 3, "{sources:?}");
    assert_eq!((&sources[0]["name"], &sources[0]["articles"]), (&"EL FARO".into(), &3.into()));
    let facets = newsroom.run(&["search", "tax", "--facets", "--json"]).json().pop().unwrap();
    assert_eq!(facets["summary"]["facets"]["sources"][0]["count"], 3);
    let suggested = newsroom.run(&["sources", "suggest"]);
    assert!(suggested.out.contains("[[source]]\nname = \"EL FARO\"\nalso = [\"Faró\"]"), "{}", suggested.out);
    std::fs::write(newsroom.root.path().join("index/sources.toml"), &suggested.out).unwrap();
    assert_eq!(newsroom.run(&["sources", "--json"]).json().len(), 2);
    let facets = newsroom.run(&["search", "tax", "--facets", "--json"]).json().pop().unwrap();
    assert_eq!(facets["summary"]["facets"]["sources"][0]["count"], 4);
    assert_eq!(newsroom.run(&["search", "--source", "faro", "--json"]).total(), 4);
}

#[test]
fn what_reporters_type_is_understood_or_answered_with_what_to_type() {
    let newsroom =
        Newsroom::with(&[("harbour.txt", HARBOUR), ("old.md", "---\ndate: 2021-03-04\n---\n# Old\n\nA tax.\n")]);
    assert_eq!(newsroom.run(&["search", "tax", "--lang", "English", "--json"]).code, 0);
    let unknown = newsroom.run(&["search", "tax", "--lang", "klingon"]);
    assert!(unknown.code == 2 && unknown.err.contains("write its code"), "{}", unknown.err);
    let none = newsroom.run(&["search", "tax", "--since", "last week"]);
    assert!(none.err.contains("the articles here are of 2021-03-04 to 2021-03-04"), "{}", none.err);
    let apart = newsroom.run(&["search", "speaker:pech said:dredging"]);
    assert!(apart.err.contains("one and the same is said:(dredging speaker:pech)"), "{}", apart.err);
    assert_eq!(newsroom.run(&["search", "said:(dredging speaker:pech)"]).code, 1);
    let nobody = newsroom.run(&["search", "--source", "Zzyzx"]);
    assert!(nobody.err.contains("`whosaid sources` lists all"), "{}", nobody.err);
}
