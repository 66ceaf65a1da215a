//! One file a subcommand. Only here and in `main` are the terminal and the exit status touched.

mod answers;
mod check;
pub mod completions;
mod extract;
pub mod faults;
mod index;
mod output;
mod quotes;
mod search;
mod show;
mod sources;
mod speakers;
mod stats;

use std::error::Error;
use std::io;
use std::process::ExitCode;

use crate::cli::{Cli, Command};

/// How a command ended, when it did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Found, or done.
    Found,
    /// There was nothing to find.
    Nothing,
    /// Something could not be done, and was reported already.
    Failed,
}

impl Outcome {
    fn of(count: usize) -> Self {
        if count == 0 { Outcome::Nothing } else { Outcome::Found }
    }
}

pub fn run(cli: Cli) -> anyhow::Result<Outcome> {
    let place = output::Place { index: cli.index, speakers: cli.speakers, sources: cli.sources };
    let has_index = !matches!(cli.command, Command::Extract(_) | Command::Completions(_));
    faults::caught(has_index.then_some(&*place.index), || run_command(&place, cli.command))
}

fn run_command(place: &output::Place, command: Command) -> anyhow::Result<Outcome> {
    match command {
        Command::Index(args) => index::run(place, args),
        Command::Search(args) => search::run(place, args),
        Command::Quotes(args) => quotes::run(place, args),
        Command::Speakers(args) => speakers::run(place, args),
        Command::Sources(args) => sources::run(place, args),
        Command::Show(args) => show::run(place, args),
        Command::Extract(args) => extract::run(args),
        Command::Stats(args) => stats::run(place, args),
        Command::Check(args) => check::run(place, args),
        Command::Completions(args) => completions::run(args),
    }
}

/// 0 found or done, 1 nothing found, 2 error. A closed pipe is no error: the reader has seen enough.
pub fn exit_code(outcome: anyhow::Result<Outcome>) -> ExitCode {
    match outcome {
        Ok(Outcome::Found) => ExitCode::SUCCESS,
        Ok(Outcome::Nothing) => ExitCode::from(1),
        Ok(Outcome::Failed) => ExitCode::from(2),
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            for (number, line) in format!("{error:#}").lines().enumerate() {
                let label = if number == 0 { "error: " } else { "" };
                output::warn(&format!("{label}{line}"));
            }
            ExitCode::from(2)
        }
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let mut causes = error.chain().filter_map(|cause: &(dyn Error + 'static)| cause.downcast_ref::<io::Error>());
    causes.any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}
