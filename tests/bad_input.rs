//! Bad input gets a clear error and loses nothing else.

mod common;

use std::fs;

use common::{BUDGET, HARBOUR, Newsroom};

#[test]
fn files_that_are_no_articles_are_named_with_their_reason_and_lose_nothing_else() {
    let newsroom = Newsroom::new();
    newsroom.write("harbour.txt", HARBOUR);
    newsroom.write("empty.txt", "");
    newsroom.write("blank.txt", "\n \n");
    newsroom.write("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0");
    let run = newsroom.run(&["index", "articles", "--json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    for name in ["empty.txt", "blank.txt", "picture.txt"] {
        assert!(run.err.contains(name) || run.out.contains(name), "{name} is not named:\n{}\n{}", run.out, run.err);
    }
    assert_eq!(newsroom.run(&["search", "harbour", "--json"]).total(), 1);
}

#[test]
fn a_named_file_that_looks_like_no_article_is_read_and_told() {
    let newsroom = Newsroom::new();
    newsroom.write("harbour.txt", HARBOUR);
    newsroom.write("harbour.lock", HARBOUR);
    let named = newsroom.run(&["index", "articles/harbour.lock"]);
    assert_eq!(named.code, 0, "{}", named.err);
    assert!(named.err.contains("harbour.lock was read because it was named"), "{}", named.err);
    let folder = newsroom.run(&["index", "articles"]);
    assert!(!folder.err.contains("because it was named"), "{}", folder.err);
}

#[test]
fn a_named_file_that_is_no_text_is_an_error_that_loses_nothing_else() {
    let newsroom = Newsroom::new();
    newsroom.write("harbour.txt", HARBOUR);
    newsroom.write("picture.bin", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe\0\0\x80");
    let alone = newsroom.run(&["index", "articles/picture.bin"]);
    assert_eq!(alone.code, 2, "{}", alone.err);
    assert!(alone.err.contains("picture.bin") && !alone.err.contains("because it was named"), "{}", alone.err);
    let beside = newsroom.run(&["index", "articles/picture.bin", "articles/harbour.txt"]);
    assert_eq!(beside.code, 0, "{}", beside.err);
    assert_eq!(newsroom.run(&["search", "harbour", "--json"]).total(), 1);
}

#[test]
fn a_broken_row_in_the_middle_of_a_file_loses_only_itself() {
    let newsroom = Newsroom::new();
    let row = |n| format!("{{\"id\":\"r{n}\",\"headline\":\"Harbour {n}\",\"body\":\"Text {n} of the article.\"}}");
    newsroom.write("rows.jsonl", format!("{}\n{{\"id\": \"r2\", \"headl\n{}\n", row(1), row(3)));
    let run = newsroom.run(&["index", "articles"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("rows.jsonl") && run.err.contains('2'), "{}", run.err);
    assert_eq!(newsroom.run(&["search", "harbour", "--json"]).total(), 2);
}

#[test]
fn a_path_that_is_not_there_is_an_error() {
    let newsroom = Newsroom::new();
    let run = newsroom.run(&["index", "nowhere"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("nowhere"), "{}", run.err);
    let run = newsroom.run(&["extract", "nowhere.txt"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("nowhere.txt"), "{}", run.err);
}

#[test]
fn an_index_directory_that_is_none_is_an_error_and_stays_as_it_is() {
    let newsroom = Newsroom::new();
    newsroom.write("harbour.txt", HARBOUR);
    let run = newsroom.run(&["search", "harbour"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("index"), "{}", run.err);
    fs::create_dir(newsroom.root.path().join("index")).unwrap();
    fs::write(newsroom.root.path().join("index/thesis.doc"), "my only copy").unwrap();
    for args in [&["search", "harbour"][..], &["index", "articles"], &["check"], &["stats"]] {
        let run = newsroom.run(args);
        assert_eq!(run.code, 2, "{args:?}: {}", run.err);
        assert!(run.err.starts_with("error: ") && run.err.contains("index"), "{args:?}: {}", run.err);
    }
    assert_eq!(fs::read_to_string(newsroom.root.path().join("index/thesis.doc")).unwrap(), "my only copy");
}

#[test]
fn a_directory_that_cannot_be_read_is_reported_and_loses_nothing_else() {
    use std::os::unix::fs::PermissionsExt;
    let newsroom = Newsroom::new();
    newsroom.write("harbour.txt", HARBOUR);
    newsroom.write("locked/budget.txt", BUDGET);
    fs::set_permissions(newsroom.path("locked"), fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read_dir(newsroom.path("locked")).is_ok() {
        println!("skipped: this user may read any directory");
        return;
    }
    let run = newsroom.run(&["index", "articles"]);
    fs::set_permissions(newsroom.path("locked"), fs::Permissions::from_mode(0o755)).unwrap();
    assert!(run.err.contains("locked"), "{}", run.err);
    assert_eq!(newsroom.run(&["search", "harbour", "--json"]).total(), 1);
}

#[test]
fn a_damaged_index_is_reported_by_check() {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR)]);
    assert_eq!(newsroom.run(&["check"]).code, 0);
    let store = fs::read_dir(newsroom.root.path().join("index/articles"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|extension| extension == "store"))
        .expect("a document store");
    let mut bytes = fs::read(&store).unwrap();
    bytes[10] ^= 0xff;
    fs::set_permissions(&store, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
    fs::write(&store, bytes).unwrap();
    let run = newsroom.run(&["check"]);
    assert_eq!(run.code, 2, "{} {}", run.out, run.err);
}

#[test]
fn a_pipe_or_device_that_is_named_is_refused_and_not_waited_for() {
    let newsroom = Newsroom::new();
    let run = newsroom.run(&["index", "/dev/zero"]);
    assert!(run.err.contains("neither a file nor a directory"), "{}", run.err);
}

#[test]
fn output_that_cannot_be_written_is_an_error_and_no_fault() {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR)]);
    let full = || fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let code = |args: &[&str], out: bool| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_whosaid"));
        command.args(args).args(["--index", "index"]).current_dir(newsroom.root.path());
        if out {
            command.stdout(full()).stderr(std::process::Stdio::null());
        } else {
            command.stderr(full()).stdout(std::process::Stdio::null());
        }
        command.status().unwrap().code()
    };
    for args in [
        &["search", "harbour"][..],
        &["quotes", "--format", "csv"],
        &["index", "articles", "--json"],
        &["completions", "bash"],
    ] {
        assert_eq!(code(args, true), Some(2), "{args:?} to a full disk");
    }
    assert_eq!(code(&["search", "harbour"], false), Some(0));
    assert_eq!(code(&["search", "("], false), Some(2));
    assert_eq!(newsroom.run(&["index", "articles", "--jobs", "99999999"]).code, 2);
}

#[test]
fn a_phrase_without_end_is_an_error_and_no_endless_search() {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR)]);
    let phrase = format!("\"{}\"", "go on said bob ".repeat(200));
    let run = newsroom.run(&["search", &phrase]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("a phrase may have 300 words"), "{}", run.err);
}

#[test]
fn a_nul_byte_or_half_a_character_loses_no_article_and_no_row() {
    let newsroom = Newsroom::new();
    newsroom.write("harbour.txt", HARBOUR.replace("Monday", "Mon\0day"));
    newsroom.write("notes.md", "# Harbour notes\n\nThe lease\0 was signed.\n");
    let rows = "{\"headline\":\"Harbour half\",\"body\":\"The smile \\ud83d was cut off.\"}\n\
                {\"headline\":\"Harbour nul\",\"body\":\"The lease\0 and a\ttab.\"}\n";
    newsroom.write("rows.jsonl", rows);
    let run = newsroom.run(&["index", "articles", "--json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(newsroom.run(&["search", "harbour", "--json"]).total(), 4, "{}\n{}", run.out, run.err);
    for name in ["harbour.txt", "notes.md", "rows.jsonl"] {
        assert!(run.out.contains(name), "what was mended in {name} is not told: {}", run.out);
    }
    let shown = newsroom.run(&["search", "smile", "--json"]).hits();
    assert!(shown[0]["passages"].to_string().contains('\u{fffd}'), "{}", shown[0]);
}

#[test]
fn utf_32_is_read_as_what_it_is() {
    let wide = |text: &str, big: bool| {
        let bytes = |c: char| if big { (c as u32).to_be_bytes() } else { (c as u32).to_le_bytes() };
        text.chars().flat_map(bytes).collect::<Vec<u8>>()
    };
    let newsroom = Newsroom::new();
    let row = "{\"headline\":\"Harbour rows\",\"body\":\"The mañana harbour 😀.\"}\n".repeat(2000);
    newsroom.write("little.txt", wide(&format!("\u{feff}{HARBOUR}"), false));
    newsroom.write("big.txt", wide(&format!("\u{feff}{}", BUDGET.replace("road", "harbour")), true));
    newsroom.write("plain.txt", wide(HARBOUR, false));
    newsroom.write("rows.jsonl", wide(&row, true));
    let run = newsroom.run(&["index", "articles", "--json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("UTF-32LE") && run.out.contains("UTF-32BE"), "{}", run.out);
    assert_eq!(newsroom.run(&["search", "harbour", "--json"]).total(), 2003);
    assert_eq!(newsroom.run(&["search", "\"mañana harbour\"", "--count"]).out, "2000\n");
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_name_that_is_not_utf_8_is_told_as_that() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let newsroom = Newsroom::new();
    newsroom.write("harbour.txt", HARBOUR);
    fs::write(newsroom.path("x").with_file_name(OsStr::from_bytes(b"ca\xf1on.txt")), BUDGET).unwrap();
    let run = newsroom.run(&["index", "articles"]);
    assert!(run.err.contains("not UTF-8; rename it"), "{}", run.err);
    assert_eq!(newsroom.run(&["search", "*", "--count"]).out, "1\n");
}

#[test]
fn a_word_without_end_prints_no_page_without_end() {
    let newsroom = Newsroom::with(&[("long.txt", &format!("Tail\n\nThe tax {} ends here.\n", "x".repeat(200_000)))]);
    for query in ["tax", "xx*", "tax NEAR/2 xx*"] {
        let run = newsroom.run(&["search", query]);
        assert!(run.code == 0 && run.out.len() < 5_000, "{query}: {} bytes, {}", run.out.len(), run.err);
    }
}

#[test]
fn rows_with_the_same_id_are_two_articles_whatever_the_number_of_threads() {
    let newsroom = Newsroom::new();
    let row = |n: usize| {
        let body = format!("Text {n} of the harbour. {}", "It rained. ".repeat(400));
        format!("{{\"id\":\"same\",\"headline\":\"Harbour {n}\",\"body\":\"{body}\"}}")
    };
    newsroom.write("rows.jsonl", (0..200).map(row).collect::<Vec<_>>().join("\n"));
    newsroom.write("list.json", format!("[{},\n{}]", row(0), row(1)));
    let headlines = |jobs: &str| {
        let run = newsroom.run(&["index", "articles", "--jobs", jobs, "--index", jobs, "--json"]);
        assert!(run.code == 0 && run.out.contains("same#2"), "{} {}", run.out, run.err);
        assert_eq!(newsroom.run(&["check", "--index", jobs]).code, 0);
        let run = newsroom.run(&["search", "harbour", "--json", "--limit", "1000", "--index", jobs]);
        let mut all: Vec<_> =
            run.hits().iter().map(|hit| (hit["id"].to_string(), hit["headline"].to_string())).collect();
        all.sort();
        all
    };
    let all = headlines("1");
    let mut ids: Vec<_> = all.iter().map(|(id, _)| id).collect();
    ids.dedup();
    assert_eq!(ids.len(), 202);
    assert_eq!(headlines("4"), all);
}

#[test]
fn json_that_is_nested_too_deeply_is_told_in_plain_words() {
    let newsroom = Newsroom::new();
    let deep = format!("{{\"body\":{}{}}}", "[".repeat(500), "]".repeat(500));
    newsroom.write("rows.jsonl", format!("{deep}\n{{\"headline\":\"Harbour\",\"body\":\"Text.\"}}\n"));
    let run = newsroom.run(&["index", "articles"]);
    assert!(run.err.contains("rows.jsonl:1") && run.err.contains("too deeply"), "{}", run.err);
    assert!(!run.err.contains("recursion"), "{}", run.err);
    assert_eq!(newsroom.run(&["search", "harbour", "--count"]).out, "1\n");
}

#[test]
fn an_id_typed_in_part_is_told_apart_from_one_that_is_missing() {
    let files: Vec<_> = (0..20).map(|n| format!("{n}.txt")).collect();
    let newsroom = Newsroom::with(&files.iter().map(|name| (name.as_str(), HARBOUR)).collect::<Vec<_>>());
    let ids = newsroom.run(&["search", "harbour", "--output", "ids"]).out;
    let ids: Vec<&str> = ids.lines().collect();
    let shared = ids.iter().map(|id| &id[..1]).find(|start| ids.iter().filter(|id| id.starts_with(start)).count() > 1);
    let shared = shared.expect("twenty ids start with sixteen digits");
    let run = newsroom.run(&["show", shared]);
    let told = ids.iter().filter(|id| run.err.contains(**id)).count();
    assert!(run.code == 2 && told > 1 && run.err.contains("several ids"), "{}", run.err);
    assert_eq!(newsroom.run(&["show", &ids[0][..12]]).code, 0);
    assert_eq!(newsroom.run(&["show", "xyz"]).code, 1);
}

#[test]
fn a_word_to_leave_out_that_looks_like_a_flag_is_told_how_it_is_written() {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR)]);
    for word in ["harbour", "news", "road", "ñu"] {
        let run = newsroom.run(&["search", "tax", "-n", "3", &format!("-{word}")]);
        let told = run.err.contains(&format!("'-{word}'")) && run.err.contains(&format!("`NOT {word}`"));
        assert!(run.code == 2 && told, "{} {}", run.out, run.err);
    }
    let run = newsroom.run(&["search", "--", "-dredging"]);
    assert!(run.code == 1 && run.err.contains("only leaves out"), "{}", run.err);
    assert!(newsroom.run(&["index", "-x"]).err.contains("unexpected argument '-x'"));
}

#[test]
fn an_index_below_the_articles_is_no_article() {
    let newsroom = Newsroom::new();
    newsroom.write("harbour.txt", HARBOUR);
    for _ in 0..2 {
        let run = newsroom.run(&["index", "."]);
        assert_eq!(run.code, 0, "{}", run.err);
        let told = run.err.lines().filter(|line| line.starts_with("skipped")).collect::<Vec<_>>();
        assert!(matches!(told[..], [line] if line.contains("an index of this program")), "{}", run.err);
        assert_eq!(newsroom.run(&["search", "*", "--count"]).out, "1\n");
    }
}

#[test]
fn a_query_of_thousands_of_clauses_that_finds_nothing_is_answered() {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR)]);
    let query = (0..3000).map(|n| format!("w{n}~")).collect::<Vec<_>>();
    for query in [query.join(" AND "), query.join(" ")] {
        let run = newsroom.run(&["search", &query]);
        assert!(run.code == 1 && run.err.contains("of 3000 clauses, the first 12 were looked at"), "{}", run.err);
        assert!(run.err.lines().count() < 50, "{}", run.err);
    }
    let run = newsroom.run(&["search", &"a-".repeat(5000)]);
    assert!(run.code == 2 && run.err.contains("a phrase may have 300 words"), "{}", run.err);
}

#[test]
fn nobody_is_near_to_a_name_without_letters() {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR)]);
    for (flag, list) in [("--speaker", "whosaid speakers"), ("--source", "whosaid sources")] {
        let run = newsroom.run(&["search", flag, ""]);
        assert!(run.code == 2 && run.err.contains(list) && !run.err.contains("nearest"), "{}", run.err);
    }
}
