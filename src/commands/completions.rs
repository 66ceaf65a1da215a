//! `whosaid completions SHELL`: the script that completes commands and flags.

use std::io::Write;

use clap::CommandFactory;

use super::Outcome;
use crate::cli::{Cli, Completions};

pub fn run(args: Completions) -> anyhow::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "whosaid", &mut script);
    std::io::stdout().write_all(&script)?;
    std::io::stdout().flush()?;
    Ok(Outcome::Found)
}
