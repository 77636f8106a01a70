//! Golden vectors: what each message decodes to and what each step is, in JSON, for every language that has a binding.
//!
//! The files in `tests/data/golden` are read by the tests of the bindings too, so the languages cannot drift apart.
//! `UPDATE_GOLDEN=1 cargo test -p mdm-core --test golden` writes them anew after a change that was meant.
#![allow(
    clippy::disallowed_methods,
    reason = "the engine has no files and no settings; its golden vectors are files"
)]

mod golden_support;
mod support;

use std::{env, fs, path::PathBuf};

use golden_support::{messages, scenario};
use mdm_core::error::{Culprit, ErrorCode};
use serde_json::{Map, Value, json};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/data")
}

/// Compares with the file, or writes it.
#[track_caller]
fn check(name: &str, made: &Value) {
    let path = folder().join(name);
    let mut text = serde_json::to_string_pretty(made).unwrap();
    text.push('\n');
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        return;
    }
    let kept = fs::read_to_string(&path).unwrap();
    if kept == text {
        return;
    }
    let kept: Value = serde_json::from_str(&kept).unwrap();
    for (kept, made) in kept
        .as_array()
        .into_iter()
        .flatten()
        .zip(made.as_array().into_iter().flatten())
    {
        assert_eq!(kept, made, "in {name}");
    }
    panic!("{name} is not what is made now");
}

#[test]
fn the_table_of_error_codes_is_the_shared_one() {
    let table: Map<String, Value> = ErrorCode::ALL
        .iter()
        .map(|code| {
            let fault = match code.culprit() {
                Culprit::Device => "device",
                Culprit::Host => "host",
                Culprit::Caller => "caller",
            };
            let row = json!({ "fault": fault, "http_status": code.http_status() });
            (code.as_str().to_owned(), row)
        })
        .collect();
    check("error_codes.json", &Value::Object(table));
}

#[test]
fn messages_decode_to_what_is_written_down() {
    check("golden/messages.json", &messages::vectors());
}

#[test]
fn steps_are_what_is_written_down() {
    check("golden/steps.json", &scenario::vectors(&folder()));
}
