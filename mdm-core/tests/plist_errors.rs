//! Errors name what is wrong and where, and every kind has a code of its own.

use std::collections::BTreeSet;

use mdm_core::plist::{PlistError, PlistLimits, check, read};
use serde::Deserialize;

fn one_of_each() -> Vec<(PlistError, &'static str)> {
    vec![
        (
            PlistError::TooLarge {
                limit: 1,
                actual: 2,
            },
            "plist of 2 bytes, more than the 1 allowed",
        ),
        (
            PlistError::TooDeep {
                limit: 64,
                offset: 9,
            },
            "plist nests arrays and dictionaries deeper than 64 levels at byte 9",
        ),
        (
            PlistError::TooManyElements {
                limit: 5,
                offset: 9,
            },
            "plist has more than 5 elements, the first too many at byte 9",
        ),
        (
            PlistError::Cdata { offset: 9 },
            "plist has a CDATA section at byte 9",
        ),
        (
            PlistError::Entity { offset: 9 },
            "plist declares entities or an internal document type at byte 9",
        ),
        (
            PlistError::UnknownEntity { offset: 9 },
            "plist refers to an unknown entity at byte 9",
        ),
        (
            PlistError::BareAmpersand { offset: 9 },
            "plist has an '&' that is not written as '&amp;' at byte 9",
        ),
        (
            PlistError::PrefixedTag { offset: 9 },
            "plist has a tag with a namespace prefix at byte 9",
        ),
        (
            PlistError::Encoding { offset: 0 },
            "plist is not encoded in UTF-8, by what stands at byte 0",
        ),
        (
            PlistError::BinaryRefused,
            "binary plist where only XML is accepted",
        ),
        (
            PlistError::BinaryBomb {
                max_objects: 3,
                max_bytes: 4,
            },
            "binary plist expands to more than 3 objects or 4 bytes",
        ),
        (PlistError::NotAPlist, "not a property list"),
        (
            PlistError::Malformed {
                what: "a comment does not end",
                offset: Some(9),
            },
            "malformed plist: a comment does not end at byte 9",
        ),
        (
            PlistError::MissingField {
                name: "UDID".into(),
            },
            "plist has no field `UDID`",
        ),
        (
            PlistError::UnexpectedShape,
            "plist has a value of another type than expected",
        ),
        (
            PlistError::UnwritableCharacter {
                code_point: 0,
                offset: 9,
            },
            "cannot write U+0000, at byte 9 of its string, in an XML plist",
        ),
        (
            PlistError::UnwritableValue {
                what: "a value that plists have no form for",
            },
            "cannot write an XML plist: a value that plists have no form for",
        ),
    ]
}

#[test]
fn every_error_has_a_code_of_its_own_and_every_code_an_error() {
    let codes: Vec<&str> = one_of_each()
        .iter()
        .map(|(error, _)| error.code())
        .collect();
    assert_eq!(codes, PlistError::ALL_CODES);
    let distinct: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(distinct.len(), codes.len());
    assert!(codes.iter().all(|code| code.starts_with("plist.")));
}

#[test]
fn every_error_says_what_and_where() {
    for (error, message) in one_of_each() {
        assert_eq!(error.to_string(), message);
    }
    let nowhere = PlistError::Malformed {
        what: "a trailer",
        offset: None,
    };
    assert_eq!(nowhere.to_string(), "malformed plist: a trailer");
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct CheckIn {
    #[serde(rename = "UDID")]
    _udid: String,
    #[serde(rename = "Token")]
    _token: Option<u64>,
}

fn read_check_in(document: &str) -> PlistError {
    let checked = check(document.as_bytes(), &PlistLimits::default()).unwrap();
    read::<CheckIn>(&checked).unwrap_err()
}

#[test]
fn a_missing_field_is_named() {
    assert_eq!(
        read_check_in("<dict><key>Topic</key><string>a</string></dict>"),
        PlistError::MissingField {
            name: "UDID".into()
        }
    );
}

#[test]
fn a_value_of_another_type_is_no_malformed_plist() {
    for document in [
        "<dict><key>UDID</key><true/></dict>",
        "<dict><key>UDID</key><string>a</string><key>Token</key><integer>-1</integer></dict>",
        "<dict><key>UDID</key><string>a</string><key>Token</key><array/></dict>",
        "<dict><key>UDID</key><string>a</string><key>UDID</key><string>b</string></dict>",
        "<array/>",
        "<string>missing field `UDID`</string>",
    ] {
        assert_eq!(
            read_check_in(document),
            PlistError::UnexpectedShape,
            "{document}"
        );
    }
}

#[test]
fn a_mistake_in_a_value_is_found_where_it_is() {
    for (value, what) in [
        (
            "<integer>x</integer>",
            "an integer that is none between -2^63 and 2^64-1",
        ),
        ("<real>x</real>", "a real number that is none"),
        ("<date>x</date>", "a date that is none"),
        ("<data>!</data>", "data that is not base64"),
        ("<string><true/></string>", "an element within a value"),
        ("<array>x</array>", "text outside a value"),
        ("<array></dict>", "tags that do not match"),
    ] {
        let document = format!("<dict><key>a</key>{value}</dict>");
        let start = "<dict><key>a</key>".len();
        match read_check_in(&document) {
            PlistError::Malformed {
                what: found,
                offset: Some(offset),
            } => {
                assert_eq!(found, what);
                assert!(
                    (start..=start + value.len()).contains(&offset),
                    "{value}: {offset}"
                );
            }
            other => panic!("{value}: {other}"),
        }
    }
    assert_eq!(
        read_check_in("<dict/><dict/>").to_string(),
        "plist has no field `UDID`"
    );
}

#[test]
fn errors_can_be_sent_between_threads_and_compared() {
    fn is_shareable<T: std::error::Error + Clone + PartialEq + Send + Sync + 'static>() {}
    is_shareable::<PlistError>();
}
