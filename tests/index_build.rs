//! What a build promises: only what changed is read, what has gone leaves, nothing is lost, nothing depends on threads.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use whosaid::index::{Error, Index, Settings, Summary, build, check, stats};

fn write(dir: &Path, name: &str, words: &str) {
    fs::write(dir.join(name), format!("Council meets\n\n{words} said Mayor Ada Pech.\n\nThe Quayside Post\n")).unwrap();
}

/// Settings that commit as often as they can where `often`.
fn settings(jobs: usize, often: bool) -> Settings {
    let commit_every = if often { Duration::ZERO } else { Duration::from_secs(60) };
    Settings { jobs, commit_every, ..Settings::default() }
}

fn run(index: &Path, corpus: &Path) -> Summary {
    let paths = [corpus.to_path_buf()];
    build(index, &paths, &Default::default(), &settings(2, false), &mut |_| {}, &AtomicBool::new(false)).unwrap()
}

/// All articles of an index: id and body, in the order of ids.
fn content(index: &Path) -> BTreeMap<String, String> {
    let index = Index::open(index).unwrap();
    let searcher = index.articles.searcher();
    let mut content = BTreeMap::new();
    for (ord, segment) in searcher.segment_readers().iter().enumerate() {
        for doc in segment.doc_ids_alive() {
            let analysed = index.article(&searcher, tantivy::DocAddress::new(ord as u32, doc)).unwrap();
            let text = format!("{:?}", analysed.quotes) + &analysed.article.body;
            assert!(content.insert(analysed.article.id(), text).is_none(), "an article stands twice");
        }
    }
    content
}

struct Places {
    _temporary: tempfile::TempDir,
    corpus: std::path::PathBuf,
    index: std::path::PathBuf,
}

fn places() -> Places {
    let temporary = tempfile::tempdir().unwrap();
    let (corpus, index) = (temporary.path().join("corpus"), temporary.path().join("index"));
    fs::create_dir(&corpus).unwrap();
    Places { _temporary: temporary, corpus, index }
}

fn counts(summary: &Summary) -> [u64; 4] {
    [summary.added, summary.updated, summary.unchanged, summary.removed]
}

#[test]
fn only_what_changed_is_read_again() {
    let p = places();
    for name in ["a.txt", "b.txt", "c.txt", "d.txt"] {
        write(&p.corpus, name, name);
    }
    assert_eq!(counts(&run(&p.index, &p.corpus)), [4, 0, 0, 0]);
    assert_eq!(counts(&run(&p.index, &p.corpus)), [0, 0, 4, 0]);
    write(&p.corpus, "a.txt", "quite other words"); // changed
    fs::remove_file(p.corpus.join("b.txt")).unwrap(); // gone
    fs::rename(p.corpus.join("c.txt"), p.corpus.join("e.txt")).unwrap(); // renamed
    let later = std::time::SystemTime::now() + Duration::from_secs(9);
    fs::File::options().write(true).open(p.corpus.join("d.txt")).unwrap().set_modified(later).unwrap(); // touched
    let summary = run(&p.index, &p.corpus);
    assert_eq!(counts(&summary), [1, 1, 1, 2]);
    assert_eq!((summary.articles, summary.outlets), (3, 1));
    assert_eq!(check(&p.index).unwrap(), Vec::<String>::new());
    let fresh = places();
    let index = fresh.index.clone();
    run(&index, &p.corpus);
    assert_eq!(content(&p.index), content(&index), "built in steps or at once: the same");
}

#[test]
fn files_of_other_roots_stay() {
    let p = places();
    let (one, other) = (p.corpus.join("one"), p.corpus.join("other"));
    for dir in [&one, &other] {
        fs::create_dir(dir).unwrap();
        write(dir, "a.txt", "words");
        run(&p.index, dir);
    }
    fs::remove_file(one.join("a.txt")).unwrap();
    assert_eq!(run(&p.index, &other).articles, 2);
    assert_eq!(counts(&run(&p.index, &one)), [0, 0, 0, 1]);
    assert_eq!(content(&p.index).len(), 1);
}

fn rows(from: usize, to: usize) -> String {
    let row = |i| {
        format!(
            "{{\"id\": \"r{i}\", \"headline\": \"Tax {i}\", \"body\": \"“Taxes rise {i} times,” said Ada Pech.\", \"source\": \"Post\"}}\n"
        )
    };
    (from..to).map(row).collect()
}

#[test]
fn broken_row_loses_only_itself_and_is_named() {
    let p = places();
    fs::write(p.corpus.join("rows.jsonl"), rows(0, 3) + "{\"id\": \"x\", \"body\n" + &rows(3, 5)).unwrap();
    let summary = run(&p.index, &p.corpus);
    assert_eq!(counts(&summary), [5, 0, 0, 0]);
    assert_eq!(summary.skipped.len(), 1);
    assert_eq!(summary.skipped[0].line, Some(4));
}

#[test]
fn changed_rows_replace_all_rows_of_the_file() {
    let p = places();
    fs::write(p.corpus.join("rows.jsonl"), rows(0, 10)).unwrap();
    run(&p.index, &p.corpus);
    fs::write(p.corpus.join("rows.jsonl"), rows(2, 9)).unwrap();
    assert_eq!(counts(&run(&p.index, &p.corpus)), [0, 7, 0, 3]);
    fs::write(p.corpus.join("rows.jsonl"), "not a row\n").unwrap();
    assert_eq!(counts(&run(&p.index, &p.corpus)), [0, 0, 0, 7]);
}

#[test]
fn content_does_not_depend_on_threads_or_commits() {
    let p = places();
    fs::write(p.corpus.join("rows.jsonl"), rows(0, 9000)).unwrap();
    for i in 0..40 {
        write(&p.corpus, &format!("{i}.txt"), &format!("word{i}"));
    }
    let mut contents = Vec::new();
    for (i, settings) in [settings(1, false), settings(2, false), settings(5, true)].iter().enumerate() {
        let index = p.index.join(i.to_string());
        build(
            &index,
            std::slice::from_ref(&p.corpus),
            &Default::default(),
            settings,
            &mut |_| {},
            &AtomicBool::new(false),
        )
        .unwrap();
        assert_eq!(check(&index).unwrap(), Vec::<String>::new());
        assert_eq!(stats(&Index::open(&index).unwrap()).unwrap().articles, 9040);
        contents.push(content(&index));
    }
    assert!(contents.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn build_that_was_stopped_goes_on_where_it_was() {
    let p = places();
    fs::write(p.corpus.join("rows.jsonl"), rows(0, 20000)).unwrap();
    let cancel = AtomicBool::new(false);
    let mut committed = 0;
    let mut progress = |now: &whosaid::index::Progress| {
        committed = now.committed;
        cancel.store(now.committed > 0, Ordering::Relaxed);
    };
    let paths = [p.corpus.clone()];
    let first = build(&p.index, &paths, &Default::default(), &settings(2, true), &mut progress, &cancel).unwrap();
    assert!(first.cancelled && first.added < 20000, "{first:?}");
    assert_eq!((first.articles, committed), (first.added, first.added), "what was reported as committed is there");
    let second = run(&p.index, &p.corpus);
    assert_eq!(counts(&second), [20000 - first.added, 0, first.added, 0]);
    assert_eq!(counts(&run(&p.index, &p.corpus)), [0, 0, 20000, 0]);
    assert_eq!(content(&p.index).len(), 20000);
}

#[test]
fn search_goes_on_while_others_write() {
    let p = places();
    write(&p.corpus, "a.txt", "words");
    run(&p.index, &p.corpus);
    let open = Index::open(&p.index).unwrap();
    for i in 0..12 {
        write(&p.corpus, "a.txt", &format!("words {i}"));
        run(&p.index, &p.corpus);
        let searcher = open.articles.searcher();
        let at = tantivy::DocAddress::new(0, 0);
        assert!(open.article(&searcher, at).unwrap().article.body.starts_with("words said"), "the old is still read");
    }
    open.reload().unwrap();
    let at = open.find(&open.articles.searcher(), &content(&p.index).into_keys().next().unwrap()).unwrap().unwrap();
    assert!(open.article(&open.articles.searcher(), at).unwrap().article.body.starts_with("words 11"));
}

#[test]
fn directories_that_are_no_index_are_refused() {
    let p = places();
    let open = |dir: &Path| Index::open(dir).err().unwrap();
    assert!(matches!(open(&p.index), Error::Missing(_)));
    fs::create_dir(&p.index).unwrap();
    fs::write(p.index.join("README.md"), "An index will be here.").unwrap();
    assert!(matches!(open(&p.index), Error::Empty(_)));
    write(&p.corpus, "a.txt", "words");
    assert!(matches!(open(&p.corpus), Error::NotAnIndex(_)));
    assert!(matches!(open(&p.corpus.join("a.txt")), Error::NotADirectory(_)));
    let build = |dir: &Path| {
        let paths = [p.corpus.clone()];
        build(dir, &paths, &Default::default(), &settings(1, false), &mut |_| {}, &AtomicBool::new(false))
    };
    assert!(matches!(build(&p.corpus), Err(Error::NotAnIndex(_))));
    assert_eq!(fs::read_dir(&p.corpus).unwrap().count(), 1, "nothing is written where no index may be");
    assert!(matches!(build(&p.corpus.join("a.txt")), Err(Error::NotADirectory(_))));
    build(&p.index).unwrap();
    Index::open(&p.index).unwrap();
    fs::write(p.index.join("whosaid.json"), "{\"format\": 0}").unwrap();
    assert!(matches!(open(&p.index), Error::Format { found: 0, .. }));
    assert!(matches!(build(&p.index), Err(Error::Format { found: 0, .. })));
}

#[test]
fn damage_is_told_and_never_a_panic() {
    let p = places();
    for i in 0..30 {
        write(&p.corpus, &format!("{i}.txt"), &format!("word{i}"));
    }
    run(&p.index, &p.corpus);
    let articles = p.index.join("articles");
    let files: Vec<_> = fs::read_dir(&articles).unwrap().map(|e| e.unwrap().path()).collect();
    for file in files.iter().filter(|f| !f.file_name().unwrap().to_str().unwrap().starts_with('.')) {
        let good = fs::read(file).unwrap();
        for bad in [good[..good.len() / 2].to_vec(), Vec::new(), flipped(&good)] {
            fs::write(file, &bad).unwrap();
            let told = match check(&p.index) {
                Ok(problems) => !problems.is_empty(),
                Err(_) => true,
            };
            assert!(told, "{} was damaged, and nobody saw", file.display());
        }
        fs::remove_file(file).unwrap();
        assert!(check(&p.index).map_or(true, |problems| !problems.is_empty()));
        fs::write(file, good).unwrap();
    }
    assert_eq!(check(&p.index).unwrap(), Vec::<String>::new());
}

fn flipped(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x55;
    bytes
}
