//! Imports run one way: base ← wire ← trust ← machine ← console, and the three protocol crates know nothing of each other.
//!
//! The compiler does not keep this order, so the test reads the sources: every path that begins with `crate::` or climbs out
//! of its module with `super::` is an arrow from one top-level module of mdm-core to another.

mod arrows;

use std::{
    collections::BTreeSet,
    fmt, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use arrows::{Arrow, Token, arrows, tokens};

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
    (
        "machine",
        &["place", "events", "queue", "ddm", "enrollment"],
    ),
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
            "the module `{from}` is in no layer: add it to LAYERS in tests/tests/layers/main.rs"
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
                    "{from} → {to}: `{to}` is in no layer: add the module to LAYERS in tests/tests/layers/main.rs, \
                     or, if lib.rs re-exports it, name it by its module"
                ),
            },
        };
        faults.push(fault(line, what));
    }
    faults
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
        "add to LAYERS in tests/tests/layers/main.rs:\n{}",
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
        "mdm-core/src/abm.rs:1: the module `abm` is in no layer: add it to LAYERS in tests/tests/layers/main.rs"
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
