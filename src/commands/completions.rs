//! `whosaid completions SHELL`: the script that completes commands and flags.

use clap::CommandFactory;

use super::Outcome;
use crate::cli::{Cli, Completions};

pub fn run(args: Completions) -> anyhow::Result<Outcome> {
    clap_complete::generate(args.shell, &mut Cli::command(), "whosaid", &mut std::io::stdout());
    Ok(Outcome::Found)
}
