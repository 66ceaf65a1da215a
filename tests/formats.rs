//! A folder a case: `tests/formats/<case>/input.*` must give the articles and complaints of its `expected.json`.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use whosaid::corpus::{Options, read_file};

#[test]
fn every_case_reads_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats");
    let mut cases: Vec<PathBuf> = fs::read_dir(root).expect("the cases").map(|e| e.expect("a case").path()).collect();
    cases.sort();
    let failures: Vec<String> = cases.iter().filter_map(|case| failure(case)).collect();
    assert!(!cases.is_empty() && failures.is_empty(), "\n{}", failures.join("\n\n"));
}

fn failure(case: &Path) -> Option<String> {
    let files = fs::read_dir(case).expect("a folder").map(|e| e.expect("a file").path());
    let input = files.into_iter().find(|f| f.file_stem().is_some_and(|s| s == "input")).expect("an input file");
    let expected: Value =
        serde_json::from_str(&fs::read_to_string(case.join("expected.json")).expect("expected.json")).expect("JSON");
    let got = read(&input);
    (got != expected).then(|| format!("{}\n got      {got}\n expected {expected}", case.display()))
}

fn read(input: &Path) -> Value {
    let (mut articles, mut errors) = (Vec::new(), Vec::new());
    let result = read_file(input, &Options::default(), &mut |item| {
        match item {
            Ok(article) => {
                let mut fields = serde_json::to_value(article).expect("an article is JSON");
                let fields = fields.as_object_mut().expect("an object");
                fields.retain(|key, value| key != "path" && !value.is_null());
                articles.push(Value::Object(fields.clone()));
            }
            Err(e) => errors.push(json!([e.line, e.reason.to_string()])),
        }
        ControlFlow::Continue(())
    });
    errors.extend(result.err().map(|e| json!([e.line, e.reason.to_string()])));
    json!({ "articles": articles, "errors": errors })
}
