//! Python's plistlib, an implementation that shares nothing with ours, reads what we write and writes
//! what we read.

use std::{
    io::Write as _,
    process::{self, Stdio},
    time::{Duration, SystemTime},
};

use mdm_core::plist::{
    BinaryPlists, Dictionary, PlistLimits, Value, check, read_dictionary, write_dictionary,
};

/// Runs a script that has `plistlib`, the bytes of `input` and a function `same` to compare with.
#[expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test may ask another implementation"
)]
fn python(script: &str, input: &[u8]) -> Vec<u8> {
    let prelude = "\
import plistlib, sys
from datetime import datetime
given = sys.stdin.buffer.read()
def same(found, expected):
    assert found == expected and type(found) is type(expected), f'{found!r} is not {expected!r}'
def give(value, **options):
    sys.stdout.buffer.write(plistlib.dumps(value, **options))
";
    let mut child = process::Command::new("python3")
        .args(["-c", &format!("{prelude}{script}")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("these tests need `python3` on the PATH, with its standard library");
    child
        .stdin
        .take()
        .expect("the input is piped")
        .write_all(input)
        .expect("python reads its input");
    let output = child.wait_with_output().expect("python ends");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "python3 failed:\n{errors}");
    output.stdout
}

/// The same dictionary as `EXPECTED` below.
fn sample() -> Dictionary {
    let date = SystemTime::UNIX_EPOCH + Duration::from_secs(1_762_065_067);
    let early = SystemTime::UNIX_EPOCH - Duration::from_secs(62_135_596_800);
    let nested: Dictionary = [
        ("empty".to_owned(), Value::Dictionary(Dictionary::new())),
        ("none".to_owned(), Value::Array(Vec::new())),
    ]
    .into_iter()
    .collect();
    [
        ("largest", Value::Integer(u64::MAX.into())),
        ("smallest", Value::Integer(i64::MIN.into())),
        ("zero", Value::Integer(0.into())),
        ("real", Value::Real(0.1)),
        ("huge", Value::Real(1e300)),
        ("yes", Value::Boolean(true)),
        ("no", Value::Boolean(false)),
        ("date", Value::Date(date.into())),
        ("early", Value::Date(early.into())),
        ("data", Value::Data((0..=255).collect())),
        ("no data", Value::Data(Vec::new())),
        (
            "text",
            Value::String("Zoë & <电话> \"😀\"\t\r\n ]]>".to_owned()),
        ),
        ("no text", Value::String(String::new())),
        ("<&> ключ", Value::String(" spaces ".to_owned())),
        (
            "nested",
            Value::Array(vec![Value::Dictionary(nested), Value::Boolean(true)]),
        ),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect()
}

const EXPECTED: &str = r#"
expected = {
    'largest': 2**64 - 1, 'smallest': -2**63, 'zero': 0, 'real': 0.1, 'huge': 1e300,
    'yes': True, 'no': False,
    'date': datetime(2025, 11, 2, 6, 31, 7), 'early': datetime(1, 1, 1),
    'data': bytes(range(256)), 'no data': b'',
    'text': 'Zo\u00eb & <\u7535\u8bdd> "\U0001F600"\t\r\n ]]>', 'no text': '',
    '<&> \u043a\u043b\u044e\u0447': ' spaces ',
    'nested': [{'empty': {}, 'none': []}, True],
}
"#;

#[test]
fn plistlib_reads_what_we_write() {
    let script = format!(
        "{EXPECTED}
found = plistlib.loads(given, fmt=plistlib.FMT_XML)
same(sorted(found), sorted(expected))
for key in expected: same(found[key], expected[key])
same(list(found), sorted(found, key=lambda key: key.encode()))
"
    );
    python(&script, &write_dictionary(&sample()).unwrap());
}

#[test]
fn we_read_the_xml_that_plistlib_writes() {
    // plistlib writes a carriage return raw, which XML turns into a line feed.
    let script = format!(
        "{EXPECTED}\nexpected['text'] = expected['text'].replace('\\r', '')\ngive(expected)"
    );
    let written = python(&script, &[]);
    let checked = check(&written, &PlistLimits::default()).unwrap();
    assert_eq!(checked.replaced(), 0);
    let mut expected = sample();
    let text = expected.get_mut("text").unwrap();
    *text = Value::String(text.as_string().unwrap().replace('\r', ""));
    let mut found = read_dictionary(&checked).unwrap();
    found.sort_keys();
    expected.sort_keys();
    assert_eq!(found, expected);
}

#[test]
fn we_read_the_binary_that_plistlib_writes() {
    let script = format!("{EXPECTED}\ngive(expected, fmt=plistlib.FMT_BINARY)");
    let written = python(&script, &[]);
    let limits = PlistLimits {
        binary: BinaryPlists::BOUNDED,
        ..PlistLimits::default()
    };
    let checked = check(&written, &limits).unwrap();
    let mut found = read_dictionary(&checked).unwrap();
    let mut expected = sample();
    found.sort_keys();
    expected.sort_keys();
    assert_eq!(found, expected);
}

#[test]
fn a_document_that_went_through_both_is_unchanged() {
    let written = write_dictionary(&sample()).unwrap();
    let returned = python(
        "give(plistlib.loads(given), fmt=plistlib.FMT_BINARY)",
        &written,
    );
    let limits = PlistLimits {
        binary: BinaryPlists::BOUNDED,
        ..PlistLimits::default()
    };
    let again = read_dictionary(&check(&returned, &limits).unwrap()).unwrap();
    assert_eq!(write_dictionary(&again).unwrap(), written);
}

#[test]
fn plistlib_reads_what_was_repaired_and_not_what_was_sent() {
    let sent = b"<plist><dict><key>a</key><string>\0&#1;\xFF</string></dict></plist>";
    let checked = check(sent, &PlistLimits::default()).unwrap();
    assert_eq!(checked.replaced(), 3);
    python(
        "same(plistlib.loads(given), {'a': '\\ufffd\\ufffd\\ufffd'})",
        checked.bytes(),
    );
    python(
        "
try: plistlib.loads(given)
except Exception: sys.exit(0)
sys.exit('plistlib accepts the illegal characters')
",
        sent,
    );
}
