//! Imports run one way: base ← wire ← trust ← machine ← console, and the three protocol crates know nothing of each other.
//!
//! The compiler does not keep this order, so the test reads the sources: every path that begins with `crate::` or climbs out
//! of its module with `super::` is an arrow from one top-level module of mdm-core to another.

use std::{
    collections::BTreeSet,
    fmt, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

/// The layers of mdm-core, the lowest first. A module may use its own layer and those above it in this list.
const LAYERS: &[(&str, &[&str])] = &[
    ("base", &["limits", "error", "secret", "entropy"]),
    (
        "wire",
        &[
            "plist",
            "id",
            "checkin",
            "command",
            "request",
            "schema",
            "generated",
        ],
    ),
    (
        "trust",
        &[
            "crypto", "cms", "digest", "identity", "issue", "profile", "scep",
        ],
    ),
    ("machine", &["place", "events", "queue", "enrollment"]),
    ("console", &["actions", "os_update", "fleet"]),
];

const PROTOCOL_CRATES: &[&str] = &["mdm-core", "mdm-apns", "mdm-agent-proto"];

/// One thing that breaks the order.
#[derive(Debug, PartialEq, Eq)]
struct Fault {
    file: String,
    line: usize,
    what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

fn layer(module: &str) -> Option<usize> {
    LAYERS
        .iter()
        .position(|(_, modules)| modules.contains(&module))
}

/// The faults of one file, whose modules from the crate's root down are `home`.
fn faults(file: &str, home: &[&str], source: &str) -> Vec<Fault> {
    let Some(from) = home.first() else {
        return Vec::new();
    };
    let fault = |line, what| Fault {
        file: file.to_owned(),
        line,
        what,
    };
    let Some(own) = layer(from) else {
        let what = format!(
            "the module `{from}` is in no layer: add it to LAYERS in tests/tests/layers.rs"
        );
        return vec![fault(1, what)];
    };
    let mut faults = Vec::new();
    for (line, arrow) in arrows(home, source) {
        let what = match arrow {
            Arrow::Root => {
                format!("{from} → the whole crate: name the modules that are used")
            }
            Arrow::To(to) => match layer(&to) {
                Some(target) if target <= own => continue,
                Some(target) => format!(
                    "{from} → {to}: {} may not import {}, which is built on it",
                    LAYERS[own].0, LAYERS[target].0
                ),
                None => format!(
                    "{from} → {to}: `{to}` is in no layer: add the module to LAYERS in tests/tests/layers.rs, \
                     or, if lib.rs re-exports it, name it by its module"
                ),
            },
        };
        faults.push(fault(line, what));
    }
    faults
}

// ---- reading Rust, as far as paths go ----

/// Where a path leads.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Arrow {
    /// To a name at the crate's root.
    To(String),
    /// To the root itself: a glob or an alias, behind which anything may hide.
    Root,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token<'a> {
    Word(&'a str),
    Mark(char),
}

/// Words and marks with their lines; comments, texts, characters and lifetimes left out.
fn tokens(source: &str) -> Vec<(usize, Token<'_>)> {
    let (mut tokens, mut line, mut rest) = (Vec::new(), 1, source);
    while let Some(first) = rest.chars().next() {
        let len = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            comment(rest)
        } else if let Some(len) = text(rest) {
            len
        } else if first.is_alphanumeric() || first == '_' {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
            let len = end.unwrap_or(rest.len());
            tokens.push((line, Token::Word(&rest[..len])));
            len
        } else {
            if !first.is_whitespace() {
                tokens.push((line, Token::Mark(first)));
            }
            first.len_utf8()
        };
        line += rest[..len].matches('\n').count();
        rest = &rest[len..];
    }
    tokens
}

/// The length of a block comment, which may hold others.
fn comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// The length of the text, character or lifetime that `rest` begins with.
fn text(rest: &str) -> Option<usize> {
    let letters = rest
        .find(|c: char| !"brc".contains(c))
        .filter(|n| *n <= 2)?;
    let (prefix, body) = rest.split_at(letters);
    let hashes = body.len() - body.trim_start_matches('#').len();
    if prefix.ends_with('r') && body[hashes..].starts_with('"') {
        let end = format!("\"{}", "#".repeat(hashes));
        let inner = &body[hashes + 1..];
        let len = inner.find(&end).map_or(inner.len(), |at| at + end.len());
        return Some(letters + hashes + 1 + len);
    }
    let quote = body.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inner = &body[1..];
    let lifetime = quote == '\'' && !inner.starts_with('\\') && inner.chars().nth(1) != Some('\'');
    if lifetime {
        let end = inner.find(|c: char| !c.is_alphanumeric() && c != '_');
        return Some(letters + 1 + end.unwrap_or(inner.len()));
    }
    let mut escaped = false;
    for (at, c) in inner.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return Some(letters + 1 + at + 1),
            _ => {}
        }
    }
    Some(rest.len())
}

/// Every path in `source` that leads to the crate's root or through it.
fn arrows(home: &[&str], source: &str) -> Vec<(usize, Arrow)> {
    let tokens = tokens(source);
    let is_path = |at: usize| followed_by_colons(&tokens, at);
    let mut arrows = Vec::new();
    // The modules around the token, and at which depth of braces each ends.
    let mut inside: Vec<(&str, usize)> = home.iter().map(|name| (*name, 0)).collect();
    let (mut depth, mut at) = (0, 0);
    while let Some((line, token)) = tokens.get(at) {
        let before = at.checked_sub(1).map(|at| tokens[at].1);
        at += 1;
        match token {
            Token::Mark('{') => {
                depth += 1;
                if let [(_, Token::Word("mod")), (_, Token::Word(name)), _] =
                    tokens[at.saturating_sub(3)..at]
                {
                    inside.push((name, depth));
                }
            }
            Token::Mark('}') => {
                if depth > 0 && inside.last().is_some_and(|(_, ends)| *ends == depth) {
                    inside.pop();
                }
                depth = depth.saturating_sub(1);
            }
            // `pub(in path)` is a visibility.
            Token::Word("crate" | "super") if before == Some(Token::Word("in")) => {}
            Token::Word("crate") if is_path(at - 1) => {
                at = follow(&tokens, at + 2, Vec::new(), &mut arrows);
            }
            Token::Word("super") if is_path(at - 1) && before != Some(Token::Mark(':')) => {
                let module = inside.iter().map(|(name, _)| (*name).to_owned()).collect();
                at = follow(&tokens, at - 1, module, &mut arrows);
            }
            Token::Word("crate") if tokens.get(at).is_some_and(|t| t.1 == Token::Word("as")) => {
                arrows.push((*line, Arrow::Root));
            }
            Token::Word(_) | Token::Mark(_) => {}
        }
    }
    arrows
}

fn followed_by_colons(tokens: &[(usize, Token<'_>)], at: usize) -> bool {
    let colon = |at: usize| tokens.get(at).is_some_and(|t| t.1 == Token::Mark(':'));
    colon(at + 1) && colon(at + 2)
}

/// Follows a path, and each branch of a `{…}` in it, from the module `place`. Returns where it ends.
fn follow(
    tokens: &[(usize, Token<'_>)],
    mut at: usize,
    mut place: Vec<String>,
    arrows: &mut Vec<(usize, Arrow)>,
) -> usize {
    while let Some((line, token)) = tokens.get(at) {
        match token {
            Token::Word("self") => {
                if place.is_empty() && !followed_by_colons(tokens, at) {
                    arrows.push((*line, Arrow::Root));
                }
            }
            Token::Word("super") => {
                place.pop();
                if place.is_empty() && !followed_by_colons(tokens, at) {
                    arrows.push((*line, Arrow::Root));
                }
            }
            Token::Word(name) => {
                let is_macro = tokens.get(at + 1).is_some_and(|t| t.1 == Token::Mark('!'));
                if place.is_empty() && !is_macro {
                    arrows.push((*line, Arrow::To((*name).to_owned())));
                }
                place.push((*name).to_owned());
            }
            Token::Mark('*') if place.is_empty() => arrows.push((*line, Arrow::Root)),
            Token::Mark('{') => {
                at += 1;
                while let Some((_, token)) = tokens.get(at) {
                    at = match token {
                        Token::Mark('}') => return at + 1,
                        // Each branch begins where the brace stands; `as` and its name pass by as a path of no consequence.
                        Token::Word("as") => at + 2,
                        Token::Word(_) | Token::Mark('{' | '*') => {
                            follow(tokens, at, place.clone(), arrows)
                        }
                        Token::Mark(_) => at + 1,
                    };
                }
                return at;
            }
            Token::Mark(_) => return at,
        }
        if !followed_by_colons(tokens, at) {
            return at + 1;
        }
        at += 3;
    }
    at
}

// ---- the workspace as it is ----

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("{}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            rust_files(&path, files)?;
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(())
}

/// `plist/read.rs` is `plist::read`, `plist/mod.rs` and `plist.rs` are `plist`, `lib.rs` is the root.
fn modules(relative: &Path) -> Vec<String> {
    let stem = relative.with_extension("");
    let mut modules: Vec<_> = stem
        .components()
        .map(|c| c.as_os_str().to_string_lossy().into_owned())
        .collect();
    if modules.last().is_some_and(|last| last == "mod") || modules == ["lib"] {
        modules.pop();
    }
    modules
}

#[test]
fn no_module_of_mdm_core_imports_from_a_higher_layer() -> Result<()> {
    let src = workspace().join("mdm-core/src");
    let mut files = Vec::new();
    rust_files(&src, &mut files)?;
    ensure!(
        files.contains(&src.join("lib.rs")),
        "{} has no lib.rs",
        src.display()
    );

    let mut found = Vec::new();
    for file in &files {
        let relative = file.strip_prefix(&src)?;
        let home = modules(relative);
        let home: Vec<_> = home.iter().map(String::as_str).collect();
        let name = Path::new("mdm-core/src").join(relative);
        found.extend(faults(
            &name.to_string_lossy(),
            &home,
            &fs::read_to_string(file)?,
        ));
    }
    let list: Vec<_> = found.iter().map(Fault::to_string).collect();
    ensure!(
        list.is_empty(),
        "imports against the layers:\n{}",
        list.join("\n")
    );
    Ok(())
}

#[test]
fn every_module_that_lib_rs_declares_has_a_layer() -> Result<()> {
    let source = fs::read_to_string(workspace().join("mdm-core/src/lib.rs"))?;
    let tokens = tokens(&source);
    let declared = tokens.windows(3).filter_map(|window| match window {
        [
            (line, Token::Word("mod")),
            (_, Token::Word(name)),
            (_, Token::Mark(';' | '{')),
        ] => Some((*line, *name)),
        _ => None,
    });
    let homeless: Vec<_> = declared
        .filter(|(_, name)| *name != "tests" && layer(name).is_none())
        .map(|(line, name)| format!("mdm-core/src/lib.rs:{line}: `{name}` is in no layer"))
        .collect();
    ensure!(
        homeless.is_empty(),
        "add to LAYERS in tests/tests/layers.rs:\n{}",
        homeless.join("\n")
    );
    Ok(())
}

#[test]
fn the_protocol_crates_do_not_depend_on_each_other() -> Result<()> {
    for own in PROTOCOL_CRATES {
        let path = workspace().join(own).join("Cargo.toml");
        let manifest = fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
        let found = foreign(own, &manifest);
        ensure!(
            found.is_empty(),
            "{own}/Cargo.toml names {found:?}: these crates stand alone"
        );
    }
    Ok(())
}

/// Lines of a manifest that name another protocol crate, in whatever kind of dependency or under whatever alias.
fn foreign<'a>(own: &str, manifest: &'a str) -> Vec<&'a str> {
    let word = |line: &str, name: &str| {
        line.split(|c: char| !c.is_alphanumeric() && c != '-')
            .any(|word| word == name)
    };
    let other = |line: &&str| {
        PROTOCOL_CRATES
            .iter()
            .any(|name| *name != own && word(line, name))
    };
    let code = manifest
        .lines()
        .filter(|line| !line.trim_start().starts_with(['#']));
    code.filter(|line| !line.starts_with("description"))
        .filter(other)
        .collect()
}

// ---- the test's own tests ----

/// The arrows that `faults` complains of, by line.
fn complaints(home: &[&str], source: &str) -> Vec<(usize, String)> {
    let arrow = |what: &str| what.split(':').next().unwrap_or_default().to_owned();
    faults("x.rs", home, source)
        .iter()
        .map(|fault| (fault.line, arrow(&fault.what)))
        .collect()
}

#[test]
fn a_wrong_arrow_is_named_with_file_line_and_layers() {
    let source = "//! Reads.\nuse std::fmt;\n\nuse crate::enrollment::Enrollment;\n";
    let found = faults("mdm-core/src/plist/read.rs", &["plist", "read"], source);
    let [fault] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!(
        fault.to_string(),
        "mdm-core/src/plist/read.rs:4: plist → enrollment: wire may not import machine, which is built on it"
    );
}

#[test]
fn every_way_to_write_a_path_is_seen() {
    let up = |line| vec![(line, "id → queue".to_owned())];
    for source in [
        "use crate::queue;",
        "use crate::queue as q;",
        "pub use crate::queue::*;",
        "pub(crate) use crate::{limits, queue::{Item, State}};",
        "use crate::{limits::{self, A}, error as e, queue};",
        "use crate::{{queue}};",
        "fn f(x: crate::queue::Item<'_>) -> char { '\"' }",
        "fn f() { g::<crate::queue::Item>() }",
        "macro_rules! m { () => { $crate::queue::Item } }",
        "impl From<crate::queue::Item> for X {}",
        "use super::queue;",
        "use super::{limits, queue as q};",
        "mod tests { use super::super::queue; }",
        "mod tests { use super::{super::queue, x}; }",
        "mod a { mod b {} fn f() { super::super::queue::x() } }",
        "const C: char = '\\''; use crate::queue; // '",
        "const S: &str = r#\"\"#; use crate::queue;",
        "/* /* */ */ use crate::queue;",
        "#[doc(alias = \"{\")] use crate::queue;",
    ] {
        assert_eq!(complaints(&["id"], source), up(1), "{source}");
    }
    let below = "use crate::{\n    limits::A,\n    queue::B,\n};\n";
    assert_eq!(complaints(&["id"], below), up(3));
    assert_eq!(
        complaints(&["id", "text"], "use super::super::queue;"),
        up(1)
    );
}

#[test]
fn what_is_no_arrow_upwards_is_not_complained_of() {
    for source in [
        "use crate::{limits::A, error::{B, C}, plist, command as c};",
        "use std::{fmt, queue::X};",
        "/// See [`crate::queue::Item`].\n//! And crate::queue.\nfn f() {}",
        "/* crate::queue */",
        "const S: &str = \"crate::queue \\\" crate::queue\";",
        "const S: &[u8] = br##\"\"# crate::queue\"##;",
        "pub(crate) fn f() {} pub(super) fn g() {} pub(in crate::id) fn h() {}",
        "mod tests { use super::*; fn queue() {} fn f() { super::queue() } }",
        "mod tests { mod deep { use super::super::queue; } }",
        "mod tests { } use super::limits;",
        "fn f() { crate::queue!() }",
        "fn f<'queue>(x: &'queue str) { crate::limits::g('x', b'\\'') }",
        "use self::queue::X;",
    ] {
        assert_eq!(complaints(&["id"], source), [], "{source}");
    }
    assert_eq!(
        complaints(&["enrollment"], "use crate::{queue, plist, limits};"),
        []
    );
    assert_eq!(
        complaints(&[], "pub use crate::fleet::X;"),
        [],
        "lib.rs may name everything"
    );
}

#[test]
fn a_path_that_hides_its_arrow_is_refused() {
    for source in [
        "use crate::*;",
        "use crate as mdm;",
        "use crate::{self as mdm};",
        "use super::*;",
    ] {
        assert_eq!(
            complaints(&["id"], source),
            [(1, "id → the whole crate".to_owned())],
            "{source}"
        );
    }
    let reexport = &faults("x.rs", &["id"], "use crate::Enrollment;")[0].what;
    assert!(
        reexport.starts_with("id → Enrollment: `Enrollment` is in no layer"),
        "{reexport}"
    );
}

#[test]
fn an_unknown_module_asks_to_be_added() {
    let found = faults("mdm-core/src/abm.rs", &["abm"], "");
    assert_eq!(
        found[0].to_string(),
        "mdm-core/src/abm.rs:1: the module `abm` is in no layer: add it to LAYERS in tests/tests/layers.rs"
    );
}

#[test]
fn files_are_the_modules_they_stand_for() {
    assert_eq!(modules(Path::new("lib.rs")), [""; 0]);
    assert_eq!(modules(Path::new("id.rs")), ["id"]);
    assert_eq!(modules(Path::new("plist/mod.rs")), ["plist"]);
    assert_eq!(modules(Path::new("plist/read.rs")), ["plist", "read"]);
}

#[test]
fn no_module_is_in_two_layers() {
    let all: Vec<_> = LAYERS.iter().flat_map(|(_, modules)| *modules).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}

#[test]
fn a_foreign_dependency_is_seen_under_any_name() {
    for line in [
        "mdm-apns.workspace = true",
        "apns = { package = \"mdm-apns\", path = \"../x\" }",
        "x = { path = \"../mdm-apns\" }",
        "[dependencies.mdm-apns]",
    ] {
        let manifest = format!("[package]\nname = \"mdm-core\"\n[dev-dependencies]\n{line}\n");
        assert_eq!(foreign("mdm-core", &manifest), [line]);
        assert_eq!(foreign("mdm-apns", &manifest).len(), 1);
    }
    let clean = "description = \"not mdm-apns\"\n# mdm-apns\nmdm-apnsx = \"1\"\nserde = \"1\"\n";
    assert!(foreign("mdm-core", clean).is_empty());
}
