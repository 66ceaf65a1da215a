//! The command line: clap structs whose docs are `--help`. Names and meanings only; what a command does is in `commands`.

use std::env;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use clap_complete::engine::ArgValueCompleter;
use jiff::civil::Date;
use whosaid::corpus::language_code;
use whosaid::search::query::{DateRange, parse_dates};

use crate::commands::completions;

/// Who said what, where, and in which words: a search engine over your own news articles.
#[derive(Debug, Parser)]
#[command(name = "whosaid", version, max_term_width = 100, after_help = EXAMPLES)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    /// The directory of the index
    #[arg(long, value_name = "DIR", env = "WHOSAID_INDEX", default_value = "./index", global = true)]
    pub index: PathBuf,
    /// A file of aliases, merges and splits of speakers, instead of speakers.toml in the index directory
    #[arg(long, value_name = "FILE", global = true)]
    pub speakers: Option<PathBuf>,
    /// A file of aliases of outlets, instead of sources.toml in the index directory
    #[arg(long, value_name = "FILE", global = true)]
    pub sources: Option<PathBuf>,
}

/// The command line of this process; ends the process where it is none, or asks for help.
pub fn parse() -> Cli {
    let words: Vec<_> = env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    if let Some(word) = left_out(&words) {
        let hint = format!("to leave a word out, write `NOT {}`, or put `--` before the query", &word[1..]);
        let message = format!("unexpected argument '{word}' found\n\n  tip: {hint}");
        Cli::command().error(ErrorKind::UnknownArgument, message).exit()
    }
    Cli::parse()
}

/// A word to leave out, typed where flags are read: `-harbour` would be `-h` for help, `-news` a limit.
fn left_out(words: &[String]) -> Option<&String> {
    let searches = |word: &String| word == "search" || word == "quotes";
    let mut after = words.iter().skip_while(|word| !searches(word)).take_while(|word| *word != "--");
    let is_word = |letters: &str| letters.chars().count() > 1 && letters.chars().all(char::is_alphabetic);
    after.find(|word| word.strip_prefix('-').is_some_and(is_word))
}

const EXAMPLES: &str = "\
Examples:
  whosaid index articles/                                 read a directory into ./index
  whosaid search harbour --speaker tasker                 articles, with the quotes that match
  whosaid quotes tax --speaker pech                       quotes in which Pech himself said tax
  whosaid search '\"state of emergency\" NOT flood' --since 2025-01
  whosaid speakers pech                                   who is quoted, how often, by whom
  whosaid extract article.txt --json                      the quotes of a file, without an index

The query language: docs/query-language.md. Exit status: 0 found or done, 1 nothing found, 2 error.";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read articles into the index, only what is new or changed
    Index(Index),
    /// Ranked articles, each with the passages and quotes that match
    Search(Search),
    /// Quotes: words and speaker in the same quote
    Quotes(Quotes),
    /// Who is quoted, with counts, outlets, dates and name variants
    Speakers(Speakers),
    /// The outlets, with counts and dates
    Sources(Sources),
    /// One article, its quotes marked with their speakers
    Show(Show),
    /// The quotes of files, without an index
    Extract(Extract),
    /// What is in the index
    Stats(Stats),
    /// Read everything in the index: is it sound?
    Check(Check),
    /// Print the script that makes a shell complete commands, flags, and names of speakers and outlets
    Completions(Completions),
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whosaid index articles/
  whosaid index wire.jsonl.gz --source \"Costa Wire\"
  whosaid index articles/ --index /srv/whosaid --jobs 4 --memory 1000")]
pub struct Index {
    /// Files and directories of articles: .txt, .md, .json, .jsonl, each also .gz
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// The outlet, where the files do not say
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    /// Threads that read and analyse [default: one a processor]
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
    /// About how much memory to use, in megabytes [default: 400]
    #[arg(long, value_name = "MB")]
    pub memory: Option<usize>,
    /// Follow symbolic links that lead out of PATH
    #[arg(long)]
    pub follow_links: bool,
    /// Print the summary as JSON
    #[arg(long)]
    pub json: bool,
}

/// Which articles and quotes count.
#[derive(Debug, Default, Args)]
pub struct Filters {
    /// Only what this person or body said; a last name is enough; may be repeated
    #[arg(long, value_name = "NAME", add = ArgValueCompleter::new(completions::speakers))]
    pub speaker: Vec<String>,
    /// Only this outlet; may be repeated
    #[arg(long, value_name = "NAME", add = ArgValueCompleter::new(completions::sources))]
    pub source: Vec<String>,
    /// Published on this day or later: 2025-11-18, 2025-11, 2025, "last month"
    #[arg(long, value_name = "DATE", value_parser = parse_since)]
    pub since: Option<Date>,
    /// Published on this day or earlier
    #[arg(long, value_name = "DATE", value_parser = parse_until)]
    pub until: Option<Date>,
    /// Only this language: its code, such as en, or its name; may be repeated
    #[arg(long, value_name = "LANGUAGE", value_parser = parse_language)]
    pub lang: Vec<String>,
}

/// Which part of the answer, and in which shape.
#[derive(Debug, Args)]
pub struct Output {
    /// The order
    #[arg(long, value_enum, default_value = "relevance")]
    pub sort: Sort,
    /// How many to print; all without a limit on --format csv, markdown and --output
    #[arg(long, short = 'n', value_name = "N")]
    pub limit: Option<usize>,
    /// How many to leave out first
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: usize,
    /// The same as --format json
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    /// How to print
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// Print only this of each, one a line
    #[arg(long, value_enum, value_name = "WHAT", conflicts_with_all = ["format", "json"])]
    pub output: Option<Listed>,
    /// With --output: end each with a NUL byte instead of a line feed
    #[arg(short = '0', long = "null", requires = "output")]
    pub null: bool,
    /// Print only how many there are
    #[arg(long)]
    pub count: bool,
    /// Counts by speaker, outlet, language, month and kind of quote, over the whole result
    #[arg(long)]
    pub facets: bool,
    /// How many have each date, over the whole result: a bar chart, or a table with --format csv, markdown
    #[arg(
        long,
        value_enum,
        value_name = "UNIT",
        num_args = 0..=1,
        default_missing_value = "month",
        conflicts_with = "output"
    )]
    pub timeline: Option<Unit>,
    /// The query as it was understood, and why each hit is there
    #[arg(long)]
    pub explain: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Sort {
    Relevance,
    Newest,
    Oldest,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading; in colour on a terminal
    Text,
    /// JSON Lines
    Json,
    /// Comma-separated values with a header row
    Csv,
    /// Ready to paste, with outlet, date and path
    Markdown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Listed {
    /// The text of each quote
    Quotes,
    /// The headline of each article
    Articles,
    /// The file of each article, once
    Paths,
    /// The id of each article
    Ids,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Unit {
    Day,
    Month,
    Year,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// All of it inside quotation marks
    Direct,
    /// Marked words inside a paraphrase
    Mixed,
    /// Reported speech without marks
    Indirect,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whosaid search harbour
  whosaid search 'tax NEAR/5 fish*' --source \"costa wire\" --sort newest
  whosaid search --speaker pech                 articles that quote Pech
  whosaid search 'said:(harbour dues)' --json
  whosaid search harbour --update articles/     read what is new first")]
pub struct Search {
    /// The query; without one, all articles that pass the filters
    #[arg(value_name = "QUERY")]
    pub query: Vec<String>,
    #[command(flatten)]
    pub filters: Filters,
    #[command(flatten)]
    pub output: Output,
    /// Show every passage that matches, not only the best
    #[arg(long)]
    pub all_passages: bool,
    /// Index first: PATH, or what was indexed before
    #[arg(long, value_name = "PATH", num_args = 0..=1)]
    pub update: Option<Option<PathBuf>>,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whosaid quotes tax --speaker pech             quotes of Pech in which he says tax
  whosaid quotes '\"never again\"' --min-confidence 0.9
  whosaid quotes --speaker pech --format csv > pech.csv")]
pub struct Quotes {
    /// The query, in the words of one quote
    #[arg(value_name = "QUERY")]
    pub query: Vec<String>,
    #[command(flatten)]
    pub filters: Filters,
    /// Only quotes of this kind; may be repeated
    #[arg(long, value_enum)]
    pub kind: Vec<Kind>,
    /// Only quotes whose attribution is at least this likely to be right, 0 to 1
    #[arg(long, value_name = "P", default_value_t = 0.0, value_parser = parse_probability)]
    pub min_confidence: f32,
    #[command(flatten)]
    pub output: Output,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whosaid speakers                              everyone, most quoted first
  whosaid speakers pech
  whosaid speakers --compare --format csv       who quotes whom, by month
  whosaid speakers suggest                      names that may be one person, with the evidence")]
#[command(args_conflicts_with_subcommands = true)]
pub struct Speakers {
    #[command(subcommand)]
    pub command: Option<SpeakersCommand>,
    /// A name, as people type it
    #[arg(add = ArgValueCompleter::new(completions::speakers))]
    pub name: Vec<String>,
    #[command(flatten)]
    pub filters: SpeakerFilters,
    /// A table of speaker, outlet and month
    #[arg(long)]
    pub compare: bool,
    /// How many to print [default: 50; all with --format csv or json]
    #[arg(long, short = 'n', value_name = "N")]
    pub limit: Option<usize>,
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

#[derive(Debug, Subcommand)]
pub enum SpeakersCommand {
    /// Propose names that may be one person, as lines for speakers.toml, with the evidence
    Suggest,
}

#[derive(Debug, Default, Args)]
pub struct SpeakerFilters {
    /// Only in this outlet; may be repeated
    #[arg(long, value_name = "NAME", add = ArgValueCompleter::new(completions::sources))]
    pub source: Vec<String>,
    /// Published on this day or later
    #[arg(long, value_name = "DATE", value_parser = parse_since)]
    pub since: Option<Date>,
    /// Published on this day or earlier
    #[arg(long, value_name = "DATE", value_parser = parse_until)]
    pub until: Option<Date>,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whosaid sources
  whosaid sources suggest                       names that may be one outlet, with the evidence")]
#[command(args_conflicts_with_subcommands = true)]
pub struct Sources {
    #[command(subcommand)]
    pub command: Option<SourcesCommand>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Subcommand)]
pub enum SourcesCommand {
    /// Propose names that may be one outlet, as lines for sources.toml, with the evidence
    Suggest,
}

#[derive(Debug, Args)]
pub struct Show {
    /// The id of the article, as `search` prints it; its first characters are enough
    pub id: String,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whosaid extract article.txt
  whosaid extract articles.jsonl --json > quotes.jsonl
  cat articles.jsonl | whosaid extract - --json
  whosaid extract article.txt --explain         why each quote is given to its speaker")]
pub struct Extract {
    /// Files of articles, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The outlet, where the files do not say
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    /// Threads [default: one a processor]
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
    /// Only quotes whose attribution is at least this likely to be right, 0 to 1
    #[arg(long, value_name = "P", default_value_t = 0.0, value_parser = parse_probability)]
    pub min_confidence: f32,
    /// JSON Lines, an article a line
    #[arg(long)]
    pub json: bool,
    /// Say in words why each quote is given to its speaker
    #[arg(long)]
    pub explain: bool,
}

#[derive(Debug, Args)]
pub struct Stats {
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Check {
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  source <(whosaid completions bash)                                       in ~/.bashrc
  source <(whosaid completions zsh)                                        in ~/.zshrc
  whosaid completions fish > ~/.config/fish/completions/whosaid.fish")]
pub struct Completions {
    pub shell: Shell,
}

/// The first day that a date of the query language names: `2025-11-18`, `2025-11`, `2025`, `today`, `14 March 2025`.
fn parse_since(text: &str) -> Result<Date, String> {
    one_period(text)?.from.ok_or_else(|| "this has no first day".to_string())
}

/// The last day that it names.
fn parse_until(text: &str) -> Result<Date, String> {
    one_period(text)?.to.ok_or_else(|| "this has no last day".to_string())
}

fn one_period(text: &str) -> Result<DateRange, String> {
    if text.contains("..") || text.starts_with(['<', '>', '≤', '≥']) {
        return Err("one date is meant here; write a range as date:2025-01..2025-03 in the query".to_string());
    }
    parse_dates(text)
}

fn parse_language(text: &str) -> Result<String, String> {
    language_code(text)
        .ok_or_else(|| format!("{text:?} is no language known by that name; write its code, such as en or es"))
}

fn parse_probability(text: &str) -> Result<f32, String> {
    match text.parse::<f32>() {
        Ok(p) if (0.0..=1.0).contains(&p) => Ok(p),
        _ => Err(format!("{text:?} is no number from 0 to 1")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }

    #[test]
    fn a_month_reaches_from_its_first_to_its_last_day() {
        assert_eq!(parse_since("2024-02").unwrap().to_string(), "2024-02-01");
        assert_eq!(parse_until("2024-02").unwrap().to_string(), "2024-02-29");
        assert_eq!(parse_until("2024").unwrap().to_string(), "2024-12-31");
        assert_eq!(parse_since("14 March 2025").unwrap().to_string(), "2025-03-14");
        for wrong in ["2024-02-30", "18", "2024..2025", ">2024", ""] {
            assert!(parse_since(wrong).is_err(), "{wrong}");
        }
    }
}
