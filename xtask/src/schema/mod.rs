//! `cargo xtask schema`: the tables in `mdm-core/src/generated/`, made from Apple's schema.
//!
//! ```text
//! folder of YAML ── tree ── read ──▶ model::Schema ── corrections ──▶ model::Schema ── emit ──▶ Rust ── rustfmt ──▶ files
//! ```
//!
//! Names and facts are taken over, Apple's texts are not. `schema.lock` holds the digest of each file that was read.

mod corrections;
mod emit;
mod facts;
mod input;
mod model;
mod names;
mod output;
mod read;
mod share;
mod tree;
mod typed;
mod words;

use std::path::PathBuf;

use anyhow::{Context, ensure};
use clap::Args;

use self::{input::Input, model::Schema, output::File};
use crate::run::root;

/// Where the schema is, and what to do.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder with Apple's schema: `mdm`, `declarative`, `other`.
    #[arg(long, value_name = "FOLDER", default_value = "../shared/apple-schema")]
    from: PathBuf,
    /// Write nothing; fail when what is committed is not what would be written.
    #[arg(long)]
    check: bool,
}

/// Where the generated files are, from the repository's root.
const TARGET: &str = "mdm-core/src/generated";

pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let input = Input::load(&root().join(&options.from))?;
    let files = generate(&input)?;
    let target = root().join(TARGET);
    if options.check {
        output::check(&target, &files)
    } else {
        output::write(&target, &files)
    }
}

/// The check that belongs to `cargo xtask ci`: only where the schema is at hand.
pub(crate) fn check_if_present() -> anyhow::Result<()> {
    let from = PathBuf::from("../shared/apple-schema");
    if !root().join(&from).is_dir() {
        println!(
            "note: {} is not here, so nobody checks whether {TARGET} still follows from it",
            from.display()
        );
        return Ok(());
    }
    run(&Options { from, check: true })
}

/// Reads the whole schema, with our corrections.
fn read(input: &Input) -> anyhow::Result<Schema> {
    let mut schema = Schema::default();
    for (path, text) in input.files() {
        read::read_object(&mut schema, path, text).with_context(|| path.to_owned())?;
    }
    schema
        .objects
        .sort_by(|one, other| (one.family, &one.file).cmp(&(other.family, &other.file)));
    corrections::apply(&mut schema)?;
    Ok(schema)
}

/// Every file that is generated, formatted.
fn generate(input: &Input) -> anyhow::Result<Vec<File>> {
    let schema = read(input)?;
    ensure!(
        !schema.objects.is_empty(),
        "the folder holds no schema: give the one with `mdm` and `declarative` in it"
    );
    let mut files = vec![File::lock(input)];
    for (family, name) in emit::FILES {
        let tables = emit::tables(&schema, *family).with_context(|| (*name).to_owned())?;
        files.push(File::rust(name, &tables)?);
    }
    for (name, text) in typed::files(&schema).context("the typed commands")? {
        files.push(File::rust(&name, &text)?);
    }
    Ok(files)
}
