//! The house rules that the compiler does not check: which module may use which.

use std::fs;
use std::path::{Path, PathBuf};

/// Modules in the order of the data's way; each may use those before it only.
const ORDER: &[&str] = &["article", "fold", "corpus", "quotes", "index", "search", "render"];

/// The module that a file of `src/` belongs to: the first folder, or the file's own name.
fn module_of(path: &Path) -> String {
    let first = path.strip_prefix("src").unwrap().components().next().unwrap();
    Path::new(first.as_os_str()).file_stem().unwrap().to_string_lossy().into_owned()
}

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            out.push(path);
        }
    }
}

/// Lines of code, without comments, that `wrong` finds something wrong with.
fn offences(wrong: impl Fn(&str, &str) -> Option<String>) -> Vec<String> {
    let (mut files, mut out) = (Vec::new(), Vec::new());
    sources(Path::new("src"), &mut files);
    files.sort();
    assert!(files.len() > 20, "the sources are where this test looks");
    for file in files {
        let module = module_of(&file);
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            let code = line.split("//").next().unwrap();
            if let Some(what) = wrong(&module, code) {
                out.push(format!("{}:{}: {what}: {}", file.display(), number + 1, line.trim()));
            }
        }
    }
    out
}

fn place(module: &str) -> Option<usize> {
    ORDER.iter().position(|&name| name == module)
}

/// The modules that a line names as `crate::module`.
fn used(code: &str) -> impl Iterator<Item = &str> {
    code.split("crate::").skip(1).filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next())
}

#[test]
fn each_module_uses_only_those_before_it() {
    let found = offences(|module, code| {
        let own = place(module)?;
        let later = used(code).find(|name| place(name).is_some_and(|at| at > own))?;
        Some(format!("{module} must not use {later}"))
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn only_index_and_search_name_tantivy() {
    let found = offences(|module, code| {
        (code.contains("tantivy") && !matches!(module, "index" | "search"))
            .then(|| "tantivy outside index and search".into())
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn only_main_and_commands_touch_the_terminal_and_the_exit_status() {
    const TERMINAL: &[&str] = &[
        "println!",
        "eprintln!",
        "print!(",
        "io::stdout",
        "io::stderr",
        "io::stdin",
        "process::exit",
        "ExitCode",
        "anstream",
    ];
    let found = offences(|module, code| {
        let word = TERMINAL.iter().find(|word| code.contains(*word))?;
        (!matches!(module, "main" | "commands")).then(|| format!("{word} outside main and commands"))
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_library_declares_its_modules_in_the_order_of_the_data() {
    let lib = fs::read_to_string("src/lib.rs").unwrap();
    let declared: Vec<_> =
        lib.lines().filter_map(|line| line.strip_prefix("pub mod ")).map(|name| name.trim_end_matches(';')).collect();
    assert_eq!(declared, ORDER);
}
