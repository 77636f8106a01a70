//! Writes the Swift sources: `generate-swift <static library> <folder>`. Called by `cargo xtask swift-bindings`.
//!
//! The API stands in the library as metadata that uniffi's macros put there, so the library must not be stripped.

use std::fmt::Write as _;

use anyhow::{Context, ensure};
use mdm_apns::{MagicError, TokenError, TopicError};
use mdm_core::error::ErrorCode;
use uniffi_bindgen::bindings::{SwiftBindingsOptions, generate_swift_bindings};

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut argument = || {
        arguments
            .next()
            .context("generate-swift <library> <folder>")
    };
    let (library, folder) = (argument()?, argument()?);
    generate_swift_bindings(SwiftBindingsOptions {
        generate_swift_sources: true,
        generate_headers: true,
        source: library.into(),
        out_dir: folder.clone().into(),
        config: Some(concat!(env!("CARGO_MANIFEST_DIR"), "/uniffi.toml").into()),
        ..SwiftBindingsOptions::default()
    })?;
    let codes = std::path::Path::new(&folder).join("ErrorCodes.swift");
    std::fs::write(codes, error_codes()?)?;
    Ok(())
}

/// The engine's source, for what its doc comments say of each code.
const TABLE: &str = include_str!("../../../../mdm-core/src/error.rs");

/// The table of error codes as constants.
fn error_codes() -> anyhow::Result<String> {
    let mut out = String::from(HEAD);
    let mut all = String::new();
    let mut add = |name: &str, doc: &str, code: &str| {
        let _ = write!(
            out,
            "    /// {doc}\n    public static let {name} = ErrorCode(rawValue: \"{code}\")\n\n"
        );
        let _ = writeln!(all, "        .{name},");
    };
    for code in ErrorCode::ALL {
        let name = format!("{code:?}");
        let line = format!("    {name} = \"{code}\",");
        let above = TABLE.split(&line).next().unwrap_or_default();
        let docs: Vec<_> = above
            .lines()
            .rev()
            .map(str::trim)
            .take_while(|line| line.starts_with("///"))
            .collect();
        ensure!(!docs.is_empty(), "{code} has no doc comment in the table");
        let docs: Vec<_> = docs
            .iter()
            .rev()
            .map(|line| line.trim_start_matches("///").trim())
            .collect();
        add(&lower_first(&name), &docs.join("\n    /// "), code.as_str());
    }
    for code in [TokenError::ALL, MagicError::ALL, TopicError::ALL].concat() {
        add(&camel(code), "Of a push: see the error's message.", code);
    }
    let _ = write!(
        out,
        "    /// Every code of the engine and of pushes.\n    public static let allCases: [ErrorCode] = [\n{all}    ]\n}}\n"
    );
    Ok(out)
}

const HEAD: &str = "\
// Written by `cargo xtask swift-bindings` from the table in mdm-core/src/error.rs. Do not edit.

extension ErrorCode: CaseIterable {
";

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

/// `area.some_word` as `areaSomeWord`.
fn camel(code: &str) -> String {
    let words = code.split(['.', '_']).enumerate();
    words
        .map(|(at, word)| match (at, word.split_at_checked(1)) {
            (1.., Some((first, rest))) => first.to_ascii_uppercase() + rest,
            _ => word.to_owned(),
        })
        .collect()
}
