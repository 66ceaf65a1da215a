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
