//! What the tests through the binary share: a folder of invented articles, an index beside it, the program.

#![allow(dead_code, reason = "each test binary uses a part")]

use std::fs;
use std::path::PathBuf;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// A temporary folder with `articles/` and `index/`.
pub struct Newsroom {
    pub root: TempDir,
}

/// What a run of the program gave.
pub struct Run {
    pub out: String,
    pub err: String,
    pub code: i32,
}

impl Run {
    /// Standard output as JSON Lines.
    pub fn json(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"))).collect()
    }

    /// The lines that are hits: those with a rank.
    pub fn hits(&self) -> Vec<Value> {
        self.json().into_iter().filter(|row| row.get("rank").is_some()).collect()
    }

    pub fn total(&self) -> u64 {
        self.json().last().unwrap()["summary"]["total"].as_u64().unwrap()
    }
}

impl Newsroom {
    pub fn new() -> Self {
        let root = TempDir::new().unwrap();
        fs::create_dir(root.path().join("articles")).unwrap();
        Newsroom { root }
    }

    /// A newsroom with `files` of `articles/` already indexed.
    pub fn with(files: &[(&str, &str)]) -> Self {
        let newsroom = Newsroom::new();
        for (name, text) in files {
            newsroom.write(name, text);
        }
        let run = newsroom.run(&["index", "articles"]);
        assert_eq!(run.code, 0, "{}", run.err);
        newsroom
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root.path().join("articles").join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The program, started in the newsroom's folder with its index.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_whosaid"));
        command.current_dir(self.root.path()).env("WHOSAID_INDEX", "index").env_remove("NO_COLOR");
        command
    }

    pub fn run(&self, args: &[&str]) -> Run {
        self.run_with_input(args, "")
    }

    pub fn run_with_input(&self, args: &[&str], input: &str) -> Run {
        let output = self.command().args(args).write_stdin(input).output().unwrap();
        Run {
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().unwrap_or(-1),
        }
    }
}

/// Two outlets on one harbour; the second article has the same word from another speaker.
pub const HARBOUR: &str = "Harbour lease divides the town

Mayor Ana Pech said the lease was wrong. \"A harbour tax is a tax on bread,\" Pech said on Monday.
Company director Bruno Salt disagreed. \"The lease pays for the dredging,\" Salt said.
The Costa Courier
";

pub const BUDGET: &str = "Budget passes after a long night

The council passed the budget. \"Nobody likes a tax, but everybody likes a road,\" said Clara Venn, the treasurer.
Mayor Ana Pech voted against it. \"I will not sign this,\" Pech said.
Meridian Daily
";
