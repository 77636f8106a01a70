//! What is written is read back equal, and equal values are written as equal bytes.

use std::time::{Duration, SystemTime};

use mdm_core::plist::{
    Data, Date, Dictionary, PlistError, PlistLimits, Value, check, read, read_dictionary, write,
    write_dictionary,
};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

/// A second of the years 0 to 9999, from 1970.
fn date(seconds: i64) -> Date {
    let distance = Duration::from_secs(seconds.unsigned_abs());
    let time = if seconds < 0 {
        SystemTime::UNIX_EPOCH - distance
    } else {
        SystemTime::UNIX_EPOCH + distance
    };
    time.into()
}

const FIRST_SECOND: i64 = -62_167_219_200;
const LAST_SECOND: i64 = 253_402_300_799;

/// Any text that XML can carry.
fn text() -> impl Strategy<Value = String> {
    let awkward = prop::sample::select(vec![
        "<",
        ">",
        "&",
        "\"",
        "'",
        "]]>",
        "&amp;",
        "<!--",
        "-->",
        "\r",
        "\r\n",
        "\n",
        "\t",
        " ",
        "\u{85}",
        "\u{2028}",
        "\u{FEFF}",
        "\u{FFFD}",
        "\u{E000}",
        "\u{10FFFF}",
        "e\u{301}",
        "😀",
        "9999-12-31T23:59:59Z",
    ]);
    let awkward = prop::collection::vec(awkward, 0..6).prop_map(|pieces| pieces.concat());
    let any = any::<String>().prop_map(|text| {
        let is_legal =
            |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..);
        text.chars().filter(is_legal).collect()
    });
    prop_oneof![awkward, any, "[A-Za-z0-9]{0,12}"]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        text().prop_map(Value::String),
        any::<bool>().prop_map(Value::Boolean),
        any::<i64>().prop_map(|number| Value::Integer(number.into())),
        any::<u64>().prop_map(|number| Value::Integer(number.into())),
        prop::sample::select(vec![i64::MIN, -1, 0, i64::MAX])
            .prop_map(|number| Value::Integer(number.into())),
        Just(Value::Integer(u64::MAX.into())),
        prop::num::f64::NORMAL.prop_map(Value::Real),
        prop::sample::select(vec![0.0, -0.0, f64::MIN_POSITIVE, f64::MAX, 5e-324])
            .prop_map(Value::Real),
        prop::collection::vec(any::<u8>(), 0..120).prop_map(Value::Data),
        (FIRST_SECOND..=LAST_SECOND).prop_map(|seconds| Value::Date(date(seconds))),
        prop::sample::select(vec![FIRST_SECOND, -1, 0, LAST_SECOND])
            .prop_map(|seconds| Value::Date(date(seconds))),
    ];
    leaf.prop_recursive(6, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            entries(inner).prop_map(|entries| Value::Dictionary(entries.into_iter().collect())),
        ]
    })
}

fn entries(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Vec<(String, Value)>> {
    prop::collection::btree_map(text(), value, 0..6).prop_map(|map| map.into_iter().collect())
}

proptest! {
    #[test]
    fn a_dictionary_is_read_back_as_it_was_written(entries in entries(value())) {
        let dictionary: Dictionary = entries.into_iter().collect();
        let written = write_dictionary(&dictionary).unwrap();
        let checked = check(&written, &PlistLimits::default()).unwrap();
        prop_assert_eq!(checked.replaced(), 0);
        prop_assert_eq!(checked.bytes().as_ptr(), written.as_ptr(), "it was copied");
        prop_assert_eq!(&read_dictionary(&checked).unwrap(), &dictionary);
        prop_assert_eq!(&read::<Dictionary>(&checked).unwrap(), &dictionary);
        prop_assert_eq!(&write(&dictionary).unwrap(), &written);
        prop_assert_eq!(&write_dictionary(&read_dictionary(&checked).unwrap()).unwrap(), &written);
    }

    #[test]
    fn the_order_of_keys_does_not_change_the_bytes(
        (entries, shuffled) in entries(value()).prop_flat_map(|entries| {
            (Just(entries.clone()), Just(entries).prop_shuffle())
        }),
    ) {
        let outer = |entries: Vec<(String, Value)>| {
            let inner: Dictionary = entries.clone().into_iter().collect();
            let mut outer: Dictionary = entries.into_iter().collect();
            outer.insert("inner".to_owned(), Value::Array(vec![Value::Dictionary(inner)]));
            write_dictionary(&outer).unwrap()
        };
        prop_assert_eq!(outer(entries), outer(shuffled));
    }

    #[test]
    fn a_character_that_xml_cannot_carry_is_never_written(
        before in text(),
        c in prop::sample::select(vec!['\0', '\u{1}', '\u{8}', '\u{B}', '\u{1F}', '\u{FFFE}', '\u{FFFF}']),
        after in text(),
    ) {
        let text = format!("{before}{c}{after}");
        let expected = Err(PlistError::UnwritableCharacter {
            code_point: c.into(),
            offset: before.len(),
        });
        let as_value: Dictionary = [("key".to_owned(), Value::String(text.clone()))].into_iter().collect();
        prop_assert_eq!(write_dictionary(&as_value), expected.clone());
        let as_key: Dictionary = [(text, Value::Boolean(true))].into_iter().collect();
        prop_assert_eq!(write_dictionary(&as_key), expected);
    }
}

#[test]
fn a_document_looks_as_apple_writes_it() {
    let inner: Dictionary = [
        ("b".to_owned(), Value::Data(vec![1, 2, 3])),
        ("a".to_owned(), Value::Array(Vec::new())),
    ]
    .into_iter()
    .collect();
    let dictionary: Dictionary = [
        ("Zebra".to_owned(), Value::Dictionary(inner)),
        (
            "Ärger".to_owned(),
            Value::String("Müller & Söhne\r\n".to_owned()),
        ),
        ("Apple".to_owned(), Value::Date(date(1_762_065_067))),
        ("apple".to_owned(), Value::Integer(u64::MAX.into())),
    ]
    .into_iter()
    .collect();
    let expected = "\
<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">
<plist version=\"1.0\">
<dict>
\t<key>Apple</key>
\t<date>2025-11-02T06:31:07Z</date>
\t<key>Zebra</key>
\t<dict>
\t\t<key>a</key>
\t\t<array/>
\t\t<key>b</key>
\t\t<data>
\t\tAQID
\t\t</data>
\t</dict>
\t<key>apple</key>
\t<integer>18446744073709551615</integer>
\t<key>Ärger</key>
\t<string>Müller &amp; Söhne&#13;
</string>
</dict>
</plist>
";
    let written = write_dictionary(&dictionary).unwrap();
    assert_eq!(String::from_utf8(written).unwrap(), expected);
}

#[test]
fn dates_are_cut_to_the_second_before_them() {
    let half = Duration::from_millis(500);
    let write_date = |time: SystemTime| {
        let written = write(&Date::from(time)).unwrap();
        let text = String::from_utf8(written).unwrap();
        let (_, rest) = text.split_once("<date>").unwrap();
        rest.split_once("</date>").unwrap().0.to_owned()
    };
    let epoch = SystemTime::UNIX_EPOCH;
    assert_eq!(write_date(epoch + half), "1970-01-01T00:00:00Z");
    assert_eq!(write_date(epoch - half), "1969-12-31T23:59:59Z");
    assert_eq!(write_date(epoch), "1970-01-01T00:00:00Z");
    let last = epoch + Duration::from_secs(LAST_SECOND as u64) + half;
    assert_eq!(write_date(last), "9999-12-31T23:59:59Z");
}

#[test]
fn a_date_outside_the_writable_years_is_an_error() {
    for seconds in [
        FIRST_SECOND - 1,
        LAST_SECOND + 1,
        i64::MIN / 2,
        i64::MAX / 2,
    ] {
        let dictionary: Dictionary = [("at".to_owned(), Value::Date(date(seconds)))]
            .into_iter()
            .collect();
        assert_eq!(
            write_dictionary(&dictionary).unwrap_err().code(),
            "plist.unwritable_value"
        );
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Command {
    request_type: String,
    payload: Data,
    at: Date,
    queries: Vec<String>,
    force: Option<bool>,
    missing: Option<u64>,
    largest: u64,
    smallest: i64,
}

#[test]
fn a_message_is_written_with_sorted_keys_and_read_back() {
    let command = Command {
        request_type: "InstallProfile".to_owned(),
        payload: Data::new(vec![0; 100]),
        at: date(1),
        queries: vec!["UDID".to_owned()],
        force: Some(false),
        missing: None,
        largest: u64::MAX,
        smallest: i64::MIN,
    };
    let written = write(&command).unwrap();
    let checked = check(&written, &PlistLimits::default()).unwrap();
    assert_eq!(read::<Command>(&checked).unwrap(), command);
    let dictionary = read_dictionary(&checked).unwrap();
    let keys: Vec<&str> = dictionary.keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        [
            "At",
            "Force",
            "Largest",
            "Payload",
            "Queries",
            "RequestType",
            "Smallest"
        ]
    );
}

#[test]
fn what_no_plist_can_express_is_not_written() {
    let numbered = std::collections::BTreeMap::from([(1, 2)]);
    for refused in [
        write(&None::<u8>),
        write(&numbered),
        write(&u128::MAX),
        write(&mdm_core::plist::Value::Uid(plist::Uid::new(1))),
    ] {
        assert_eq!(refused.unwrap_err().code(), "plist.unwritable_value");
    }
}

#[test]
fn nesting_is_written_as_deep_as_it_could_be_read() {
    let nested = |levels: u32| {
        (1..levels).fold(Value::Array(Vec::new()), |inner, _| {
            Value::Array(vec![inner])
        })
    };
    let limits = PlistLimits {
        max_depth: PlistLimits::DEEPEST,
        ..PlistLimits::default()
    };
    let written = write(&nested(PlistLimits::DEEPEST)).unwrap();
    assert!(check(&written, &limits).is_ok());
    assert_eq!(
        write(&nested(PlistLimits::DEEPEST + 1)).unwrap_err().code(),
        "plist.unwritable_value"
    );
}
