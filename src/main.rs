//! Parses the command line, runs the command, turns its outcome into an exit status.

mod cli;
mod commands;

use std::process::ExitCode;

use clap::Parser;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    commands::report_faults();
    commands::exit_code(commands::run(cli::Cli::parse()))
}
