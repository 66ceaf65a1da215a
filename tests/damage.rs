//! An index whose files are not as they were written gives the right answer or one clear error: never a wrong answer, a fault, or a
//! lock that stays.

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use common::{BUDGET, HARBOUR, Newsroom, Run};

/// What is asked of the index. None of it changes what the next one finds.
const QUESTIONS: &[&[&str]] = &[
    &["search", "harb* NEAR/9 the", "--explain", "--json"],
    &["search", "said:dredging", "--facets", "--sort", "newest", "--json"],
    &["quotes", "--speaker", "pech", "--format", "csv"],
    &["speakers", "--json"],
    &["sources", "--json"],
];

/// A newsroom whose index has several segments of both kinds, and articles that were deleted.
fn newsroom() -> Newsroom {
    let newsroom = Newsroom::with(&[("harbour.txt", HARBOUR), ("budget.txt", BUDGET)]);
    newsroom
        .write("more/rows.jsonl", "{\"headline\":\"Harbour notes\",\"body\":\"“No,” said Ana Pech.\",\"id\":\"r1\"}\n");
    assert_eq!(newsroom.run(&["index", "articles"]).code, 0);
    newsroom.write("budget.txt", BUDGET.replace("road", "bridge"));
    assert_eq!(newsroom.run(&["index", "articles"]).code, 0);
    newsroom
}

/// The files of the index that hold what was indexed, sorted.
fn files(dir: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()) {
        match entry.is_dir() {
            true => files.extend(files_in(&entry)),
            false if entry.extension().is_some_and(|e| e == "json") && !entry.ends_with("roots.json") => {
                files.push(entry)
            }
            false => {}
        }
    }
    files.sort();
    files
}

fn files_in(dir: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_none_or(|extension| extension != "lock")).collect()
}

/// The file with a byte turned at several places, cut short, zeroed, lengthened, gone (`None`); with what was done.
fn damages(whole: &[u8]) -> Vec<(String, Option<Vec<u8>>)> {
    let length = whole.len();
    let mut all = vec![("gone".to_string(), None), ("zeroed".to_string(), Some(vec![0; length]))];
    for at in [0, length / 3, length / 2, length.saturating_sub(20), length - 1] {
        let mut bytes = whole.to_vec();
        bytes[at] ^= 0x41;
        all.push((format!("byte {at} of {length} turned"), Some(bytes)));
    }
    for left in [0, length / 2, length - 1] {
        all.push((format!("cut to {left} of {length}"), Some(whole[..left].to_vec())));
    }
    all.push(("lengthened".to_string(), Some([whole, b"\0\0\0\0"].concat())));
    all
}

fn put(path: &Path, bytes: Option<&[u8]>) {
    // What is mapped into memory is replaced, not written over.
    fs::remove_file(path).ok(); // gone already, in the case of that damage
    if let Some(bytes) = bytes {
        fs::write(path, bytes).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(0o644)).unwrap();
    }
}

/// The answer without what differs from run to run.
fn answer(run: &Run) -> (i32, String) {
    let lines = run.out.lines().map(|line| match line.find("\"took_ms\"") {
        Some(at) => line[..at].to_string(),
        None => line.to_string(),
    });
    (run.code, lines.collect::<Vec<_>>().join("\n"))
}

/// Whether a run failed with one error that says what is damaged and what to do.
fn tells(run: &Run) -> bool {
    let what = ["damaged", "is missing", "has format", "cannot be read"].iter().any(|word| run.err.contains(word));
    let advice = ["whosaid check", "index again"].iter().any(|word| run.err.contains(word));
    run.code == 2 && run.err.starts_with("error: ") && run.err.matches("error: ").count() == 1 && what && advice
}

#[test]
fn a_damaged_file_is_told_by_whatever_reads_it_and_gives_no_other_answer() {
    let newsroom = newsroom();
    let right: Vec<_> = QUESTIONS.iter().map(|question| answer(&newsroom.run(question))).collect();
    assert!(right.iter().all(|(code, out)| *code == 0 && !out.is_empty()));
    let mut told = 0;
    for file in files(&newsroom.root.path().join("index")) {
        let whole = fs::read(&file).unwrap();
        for (damage, bytes) in damages(&whole) {
            put(&file, bytes.as_deref());
            for (question, right) in QUESTIONS.iter().zip(&right) {
                let run = newsroom.run(question);
                told += usize::from(tells(&run));
                let place = file.display();
                assert!(
                    answer(&run) == *right || tells(&run),
                    "{place} {damage}, {question:?}:\n{}\n{}",
                    run.out,
                    run.err
                );
            }
            put(&file, Some(&whole));
        }
    }
    assert!(told > 500, "only {told} of the damages were met");
}

#[test]
fn check_names_each_damaged_file() {
    let newsroom = newsroom();
    let dir = newsroom.root.path().join("index");
    assert_eq!(newsroom.run(&["check"]).code, 0);
    for file in files(&dir).into_iter().filter(|file| !file.ends_with(".managed.json")) {
        let whole = fs::read(&file).unwrap();
        for (damage, bytes) in damages(&whole) {
            put(&file, bytes.as_deref());
            let run = newsroom.run(&["check"]);
            let name = file.file_name().unwrap().to_string_lossy();
            let named = run.out.contains(&*name) || run.err.contains(&*name) || run.err.contains("has format");
            assert!(run.code == 2 && named && !run.err.contains("fault"), "{name} {damage}: {}\n{}", run.out, run.err);
            put(&file, Some(&whole));
        }
    }
    assert_eq!(newsroom.run(&["check"]).code, 0);
}

#[test]
fn indexing_into_a_damaged_index_leaves_nothing_behind() {
    let newsroom = newsroom();
    let dir = newsroom.root.path().join("index");
    newsroom.write("third.txt", "A third story\n\nThe harbour froze, said Ana Pech.\n\nThe Wire\n");
    newsroom.write("harbour.txt", HARBOUR.replace("Monday", "Tuesday"));
    let kept = newsroom.root.path().join("kept");
    copy(&dir, &kept);
    for file in files(&kept) {
        let file = file.strip_prefix(&kept).unwrap();
        let whole = fs::read(kept.join(file)).unwrap();
        // One of each sort: each is a build of its own.
        for (damage, bytes) in damages(&whole).into_iter().step_by(4) {
            fs::remove_dir_all(&dir).unwrap();
            copy(&kept, &dir);
            put(&dir.join(file), bytes.as_deref());
            let run = newsroom.run(&["index", "articles"]);
            assert!(run.code == 0 || tells(&run), "{} {damage}: {}", file.display(), run.err);
            if run.code == 0 {
                continue;
            }
            // The file comes back from a backup: all is as it was, and goes on.
            if dir.join(file).parent().is_some_and(|parent| parent.ends_with("articles") || parent.ends_with("quotes"))
            {
                put(&dir.join(file), Some(&whole));
                let run = newsroom.run(&["check"]);
                assert_eq!(run.code, 0, "{} {damage}: {} {}", file.display(), run.out, run.err);
                let run = newsroom.run(&["index", "articles"]);
                assert_eq!(run.code, 0, "{} {damage}: {}", file.display(), run.err);
                assert_eq!(newsroom.run(&["search", "*", "--count"]).out, "4\n");
            }
        }
    }
}

#[test]
fn a_damaged_list_of_paths_is_told_before_anything_is_read_and_searches_go_on() {
    let newsroom = newsroom();
    let roots = newsroom.root.path().join("index/roots.json");
    fs::write(&roots, "[{\"path\":").unwrap();
    newsroom.write("third.txt", "A third story\n\nThe harbour froze.\n\nThe Wire\n");
    for args in [&["index", "articles"][..], &["search", "harbour", "--update"]] {
        let run = newsroom.run(args);
        assert!(run.code == 2 && run.err.contains("roots.json") && run.err.contains("delete it"), "{}", run.err);
    }
    assert_eq!(newsroom.run(&["check"]).code, 2);
    assert_eq!(newsroom.run(&["search", "*", "--count"]).out, "3\n");
    fs::remove_file(&roots).unwrap();
    assert_eq!(newsroom.run(&["index", "articles"]).code, 0);
    assert_eq!(newsroom.run(&["search", "*", "--count"]).out, "4\n");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(|entry| entry.unwrap().path()) {
        let target = to.join(entry.file_name().unwrap());
        if entry.is_dir() {
            copy(&entry, &target);
        } else {
            fs::copy(&entry, &target).unwrap();
        }
    }
}
