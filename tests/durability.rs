//! Whatever happens while indexing, the index stays sound and the next run completes it.

mod common;

use std::process::{Command, Stdio};
use std::time::Duration;

use common::{BUDGET, HARBOUR, Newsroom};

/// Rows enough that indexing them takes a while.
fn many_rows(count: usize) -> String {
    (0..count)
        .map(|n| {
            let body = format!(
                "\\\"Harbour plan {n} is a mistake,\\\" said Ana Pech. The council met in room {n}. {}",
                "It rained. ".repeat(40)
            );
            format!(
                "{{\"id\":\"r{n}\",\"headline\":\"Harbour {n}\",\"body\":\"{body}\",\"source\":\"Wire {}\"}}\n",
                n % 7
            )
        })
        .collect()
}

#[test]
fn a_kill_at_any_instant_loses_nothing_that_the_next_run_does_not_bring_back() {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR)]);
    newsroom.write("rows.jsonl", many_rows(3000));
    for milliseconds in [2, 10, 30, 60, 120, 250] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_whosaid"))
            .args(["index", "articles", "--index", "index"])
            .current_dir(newsroom.root.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(milliseconds));
        child.kill().unwrap();
        child.wait().unwrap();
        let run = newsroom.run(&["search", "dredging", "--json"]);
        assert_eq!(run.hits().len(), 1, "after {milliseconds} ms the old article is still found: {}", run.err);
        let check = newsroom.run(&["check"]);
        assert_eq!(check.code, 0, "after {milliseconds} ms: {} {}", check.out, check.err);
    }
    let run = newsroom.run(&["index", "articles"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(newsroom.run(&["search", "headline:harbour", "--count"]).out.trim(), "3001");
    assert_eq!(newsroom.run(&["quotes", "mistake", "--speaker", "pech", "--count"]).out.trim(), "3000");
    assert_eq!(newsroom.run(&["check"]).code, 0);
}

#[test]
fn a_full_disk_is_an_error_and_the_index_stays_as_it_was() {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR)]);
    newsroom.write("rows.jsonl", many_rows(3000));
    // Files may not grow past 64 KiB: writing more fails as on a full disk.
    let script = "trap '' XFSZ; ulimit -f 64; exec \"$0\" index articles --index index";
    let output = Command::new("bash")
        .args(["-c", script, env!("CARGO_BIN_EXE_whosaid")])
        .current_dir(newsroom.root.path())
        .output()
        .unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{err}");
    assert!(err.contains("error: ") && !err.contains("panicked"), "{err}");
    assert_eq!(newsroom.run(&["search", "dredging", "--json"]).hits().len(), 1);
    assert_eq!(newsroom.run(&["check"]).code, 0);
    assert_eq!(newsroom.run(&["index", "articles"]).code, 0);
    assert_eq!(newsroom.run(&["search", "headline:harbour", "--count"]).out.trim(), "3001");
}

#[test]
fn only_what_changed_is_read_and_what_has_gone_leaves() {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR), ("budget.txt", BUDGET)]);
    let summary = |run: &common::Run| run.json().last().unwrap().clone();
    let again = newsroom.run(&["index", "articles", "--json"]);
    assert_eq!(summary(&again)["unchanged"], 2, "{}", again.out);
    newsroom.write("budget.txt", BUDGET.replace("road", "bridge"));
    newsroom.write("new.txt", "A third story\n\nNothing happened in the harbour.\nThe Wire\n");
    std::fs::remove_file(newsroom.path("harbour.txt")).unwrap();
    let run = newsroom.run(&["index", "articles", "--json"]);
    let row = summary(&run);
    assert_eq!((&row["added"], &row["updated"], &row["removed"]), (&1.into(), &1.into(), &1.into()), "{}", run.out);
    assert_eq!(newsroom.run(&["search", "dredging"]).code, 1);
    assert_eq!(newsroom.run(&["quotes", "bridge", "--speaker", "venn", "--json"]).total(), 1);
    assert_eq!(newsroom.run(&["quotes", "road"]).code, 1);
}

#[test]
fn the_same_files_give_the_same_answers_whatever_the_number_of_threads() {
    let newsroom = Newsroom::new();
    newsroom.write("rows.jsonl", many_rows(1500));
    newsroom.write("harbour.txt", HARBOUR);
    let answers = |jobs: &str| {
        let index = format!("index-{jobs}");
        assert_eq!(newsroom.run(&["index", "articles", "--jobs", jobs, "--index", &index]).code, 0);
        let run = newsroom.run(&["search", "harbour plan", "--json", "--limit", "50", "--index", &index]);
        run.hits().iter().map(|hit| (hit["id"].clone(), hit["score"].to_string())).collect::<Vec<_>>()
    };
    let (one, four) = (answers("1"), answers("4"));
    assert_eq!(one.len(), 50);
    assert_eq!(one, four);
}

#[test]
fn a_second_indexer_says_who_holds_the_lock_and_searches_go_on() {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR)]);
    let lock = std::fs::File::options().read(true).write(true).open(newsroom.root.path().join("index/lock")).unwrap();
    lock.lock().unwrap();
    lock.set_len(0).unwrap();
    std::io::Write::write_all(&mut &lock, b"process 4242, since noon\n").unwrap();
    newsroom.write("budget.txt", BUDGET);
    let run = newsroom.run(&["index", "articles"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("being written by process 4242, since noon"), "{}", run.err);
    assert_eq!(newsroom.run(&["search", "dredging", "--json"]).total(), 1, "who searches needs no lock");
    drop(lock);
    assert_eq!(newsroom.run(&["index", "articles"]).code, 0);
    assert_eq!(newsroom.run(&["search", "budget", "--json"]).total(), 1);
}
