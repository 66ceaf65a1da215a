//! Parses the command line, runs the command, turns its outcome into an exit status.

mod cli;
mod commands;

use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::CompleteEnv;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    commands::faults::expect();
    // A shell that asks for completions is answered, and nothing else is done.
    CompleteEnv::with_factory(cli::Cli::command).complete();
    commands::exit_code(commands::run(cli::parse()))
}
