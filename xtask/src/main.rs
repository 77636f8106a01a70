//! The repository's own commands: `cargo xtask <command>`.

mod bench;
mod checks;
mod machine;
mod python;
mod run;
mod schema;
mod swift;
mod swift_root;
mod tools;

use clap::{Parser, Subcommand};

/// The repository's own commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run every test of the repository.
    Test,
    /// Check format, lints and documentation, then run every test: what `.ci/run` calls.
    Ci,
    /// Measure, and print the table of figures with the machine's description.
    Bench(bench::Options),
    /// Run the demonstration: a server, a simulated fleet, a summary. Options go to `mdm-server demo`.
    Demo {
        /// Options of `mdm-server demo`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        options: Vec<String>,
    },
    /// Make the tables in mdm-core/src/generated from Apple's schema, or check that they follow from it.
    Schema(schema::Options),
    /// Run the tests of the Swift binding. Without a `swift` on the PATH, set up a Debian with one in `.cache` (as root, 2.6 GB).
    Swift,
    /// Write the generated sources of the Swift binding, or check that they are up to date.
    SwiftBindings {
        /// Only compare.
        #[arg(long)]
        check: bool,
    },
    /// Run each fuzz target for a while (installs cargo-fuzz if it is missing).
    Fuzz {
        /// Seconds for each target.
        #[arg(long, default_value_t = 30)]
        seconds: u32,
    },
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Test => checks::test(),
        Command::Ci => checks::ci(),
        Command::Bench(options) => bench::run(&options),
        Command::Demo { options } => run::cargo(
            [
                "run",
                "--release",
                "--quiet",
                "--package",
                "mdm-server",
                "--",
                "demo",
            ]
            .into_iter()
            .chain(options.iter().map(String::as_str)),
        ),
        Command::Schema(options) => schema::run(&options),
        Command::Swift => swift::test(),
        Command::SwiftBindings { check: true } => swift::bindings(swift::Mode::Check),
        Command::SwiftBindings { check: false } => swift::bindings(swift::Mode::Write),
        Command::Fuzz { seconds } => checks::fuzz(seconds),
    }
}
