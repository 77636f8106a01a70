//! No bytes whatever make the guard or the parser panic or use much stack.

use std::{cell::Cell, fmt, thread};

use mdm_core::plist::{
    BinaryPlists, Data, Date, Outline, PlistError, PlistLimits, Value, check, read, read_value,
    write,
};
use proptest::prelude::*;
use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};

const TOKEN_UPDATE: &[u8] = include_bytes!("plist_data/token_update.plist");
const DEVICE_INFORMATION: &[u8] = include_bytes!("plist_data/device_information.plist");
const SMALL_BINARY: &[u8] = include_bytes!("plist_data/small.bplist");

fn limits() -> PlistLimits {
    PlistLimits {
        binary: BinaryPlists::BOUNDED,
        ..PlistLimits::default()
    }
}

/// A message with every kind of field that a device fills.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read")]
struct Message {
    message_type: Option<String>,
    token: Option<Data>,
    not_on_console: Option<bool>,
    #[serde(rename = "Date")]
    date: Option<Date>,
    query_responses: Option<Responses>,
    big: Option<u64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read")]
struct Responses {
    battery_level: Option<f64>,
    last_cloud_backup_date: Option<Date>,
    maximum_resident_users: Option<i32>,
    service_subscriptions: Option<Vec<Value>>,
}

/// Takes a document down every road there is.
fn exercise(document: &[u8]) {
    let Ok(checked) = check(document, &limits()) else {
        return;
    };
    let _ = read::<Message>(&checked);
    let _ = read::<IgnoredAny>(&checked);
    let _ = read::<Date>(&checked);
    if let Ok(outline) = Outline::of(&checked) {
        let _ = (
            outline.string("Status"),
            outline.value("Date"),
            outline.boolean("Status"),
        );
    }
    if let Ok(value) = read_value(&checked) {
        // Both format every date.
        let _ = format!("{value:?}");
        let _ = write(&value);
    }
}

/// Runs on a stack of 512 KiB, a quarter of what threads usually have.
#[expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test needs a thread to have a stack of known size"
)]
fn on_a_small_stack(work: impl FnOnce() + Send + 'static) {
    thread::Builder::new()
        .stack_size(512 * 1024)
        .spawn(work)
        .expect("a thread starts")
        .join()
        .expect("nothing panicked");
}

#[test]
fn no_document_cut_short_panics() {
    on_a_small_stack(|| {
        for document in [TOKEN_UPDATE, DEVICE_INFORMATION, SMALL_BINARY] {
            exercise(document);
            for len in 0..document.len() {
                exercise(&document[..len]);
                exercise(&document[len..]);
            }
        }
    });
}

#[test]
fn no_changed_byte_of_an_xml_report_panics() {
    const BYTES: &[u8] = b"\0<>/&\"!-:9;\xFF";
    on_a_small_stack(|| {
        for document in [TOKEN_UPDATE, DEVICE_INFORMATION] {
            let mut changed = document.to_vec();
            for at in 0..document.len() {
                let flips = [document[at] ^ 1, document[at] ^ 0x80];
                for &byte in BYTES.iter().chain(&flips) {
                    changed[at] = byte;
                    exercise(&changed);
                }
                changed[at] = document[at];
            }
        }
    });
}

#[test]
fn no_changed_byte_of_a_binary_plist_panics() {
    on_a_small_stack(|| {
        let mut changed = SMALL_BINARY.to_vec();
        for at in 0..changed.len() {
            for byte in 0..=u8::MAX {
                changed[at] = byte;
                exercise(&changed);
            }
            changed[at] = SMALL_BINARY[at];
        }
    });
}

#[test]
fn no_byte_left_out_or_doubled_panics() {
    on_a_small_stack(|| {
        for document in [TOKEN_UPDATE, DEVICE_INFORMATION, SMALL_BINARY] {
            for at in 0..document.len() {
                exercise(&[&document[..at], &document[at + 1..]].concat());
                exercise(&[&document[..=at], &document[at..]].concat());
            }
        }
    });
}

#[test]
fn the_deepest_default_document_fits_a_small_stack() {
    on_a_small_stack(|| {
        let levels = 64;
        exercise(&nested("<dict><key>Unknown</key>", "</dict>", levels));
        exercise(&nested("<array>", "</array>", levels));
        exercise(&nested("<array>", "</array>", 100_000));
        exercise("<array>".repeat(100_000).as_bytes());
    });
}

fn nested(open: &str, close: &str, levels: usize) -> Vec<u8> {
    let (open, close) = (open.repeat(levels), close.repeat(levels));
    format!("{open}<true/>{close}").into_bytes()
}

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static DEEPEST: Cell<u32> = const { Cell::new(0) };
}

/// Reads anything and notes how deep the parser went, even if it fails there.
struct Sounding;

impl<'de> Deserialize<'de> for Sounding {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Sounding)
    }
}

fn one_deeper<T>(inside: impl FnOnce() -> T) -> T {
    DEPTH.set(DEPTH.get() + 1);
    DEEPEST.set(DEEPEST.get().max(DEPTH.get()));
    let result = inside();
    DEPTH.set(DEPTH.get() - 1);
    result
}

impl<'de> Visitor<'de> for Sounding {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self, A::Error> {
        one_deeper(|| {
            while seq.next_element::<Sounding>()?.is_some() {}
            Ok(self)
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        one_deeper(|| {
            while map.next_entry::<Sounding, Sounding>()?.is_some() {}
            Ok(self)
        })
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bytes<E>(self, _: &[u8]) -> Result<Self, E> {
        Ok(self)
    }
}

/// The levels the parser entered, however the reading ended; `None` if the guard refused.
fn sounded(document: &[u8], max_depth: u32) -> Option<u32> {
    let limits = PlistLimits {
        max_depth,
        ..PlistLimits::default()
    };
    let checked = check(document, &limits).ok()?;
    DEPTH.set(0);
    DEEPEST.set(0);
    let _ = read::<Sounding>(&checked);
    Some(DEEPEST.get())
}

#[test]
fn the_sounding_reaches_the_bottom() {
    assert_eq!(sounded(&nested("<array>", "</array>", 7), 7), Some(7));
    assert_eq!(sounded(&nested("<array>", "</array>", 7), 6), None);
    // Refused by the parser, but entered before that.
    let unmatched = b"<array><array></dict></array>";
    assert_eq!(sounded(unmatched, 7), Some(2));
}

/// Pieces of markup that, put together, confuse scanners.
fn soup() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<array>",
        "</array>",
        "<array/>",
        "<array >",
        "<array",
        "</array",
        "<dict>",
        "</dict>",
        "<dict/>",
        "<key>a</key>",
        "<true/>",
        "<string>",
        "</string>",
        "<plist>",
        "</plist>",
        "<!--",
        "-->",
        "--",
        "->",
        "-",
        "<!-",
        "<?",
        "?>",
        "?",
        ">",
        "/>",
        "/",
        "<",
        "\"",
        "'",
        "='",
        "a",
        " ",
        "\n",
        "&amp;",
        "&#0;",
        "&",
        ";",
        "<!DOCTYPE",
        "<!",
        "[",
        "]",
        "]]>",
        ":",
        "<!-->",
        "<!--->",
        "<?>",
        "<x:array>",
        "\u{FEFF}",
        "\0",
        "\u{FFFF}",
        "é",
    ]);
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

/// Trees of collections with noise at every place where XML allows some.
fn noisy_tree() -> impl Strategy<Value = String> {
    let noise = || {
        prop::sample::select(vec![
            "",
            "",
            "",
            " ",
            "\n\t",
            "<!-- </array> -->",
            "<!--></dict>-->",
            "<?a </array> ?>",
            "<!---<array>--->",
            "<??>",
            "<!-- \" -->",
            "<? ' ?>",
        ])
    };
    let attributes = || {
        prop::sample::select(vec![
            "",
            "",
            "",
            " ",
            " a='>'",
            " a=\"'>'\"",
            "\tb=\">\" c='>\"'",
            "\n",
            " a='/'",
        ])
    };
    let leaf = (noise(), attributes(), noise())
        .prop_map(|(before, attributes, after)| format!("{before}<array{attributes}/>{after}"));
    leaf.prop_recursive(12, 60, 4, move |inner| {
        let children = prop::collection::vec(inner, 0..4);
        (noise(), attributes(), children, prop::bool::ANY).prop_map(
            |(noise, attributes, children, is_dict)| {
                if is_dict {
                    let entries: String = children
                        .iter()
                        .map(|child| format!("<key>k{noise}</key>{child}"))
                        .collect();
                    format!("<dict{attributes}>{noise}{entries}</dict >{noise}")
                } else {
                    let children = children.concat();
                    format!("{noise}<array{attributes}>{children}{noise}</array\n>")
                }
            },
        )
    })
}

/// Text near the dates that `plist` cannot hold, sometimes broken up.
fn near_dates() -> impl Strategy<Value = String> {
    let year = prop::sample::select(vec![
        "0000", "0001", "9999", "9998", "2025", "-001", "10000",
    ]);
    let day = prop::sample::select(vec!["01-01", "12-31", "12-30", "06-15", "13-01"]);
    let time = prop::sample::select(vec![
        "T00:00:00",
        "T23:59:59",
        "t23:59:60",
        " 12:00:00",
        "_00:00:59",
        "T23:59:59.999999999",
    ]);
    let zone = prop::sample::select(vec![
        "Z", "z", "", "+00:00", "-00:00", "+23:59", "-23:59", "+01:00", "-01:00", "+24:00",
    ]);
    let filler = prop::sample::select(vec!["", "<!-- x -->", "<?x?>", "&#48;", "&#x30;", " "]);
    let place = 0..30usize;
    (year, day, time, zone, filler, place).prop_map(|(year, day, time, zone, filler, place)| {
        let mut text = format!("{year}-{day}{time}{zone}");
        let place = place.min(text.len());
        text.insert_str(place, filler);
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn no_markup_makes_the_parser_go_deeper_than_the_guard_counted(
        document in soup(),
        max_depth in 0..4u32,
    ) {
        if let Some(depth) = sounded(document.as_bytes(), max_depth) {
            prop_assert!(depth <= max_depth, "{depth} levels in {document}");
        }
        exercise(document.as_bytes());
    }

    #[test]
    fn the_guard_counts_the_very_levels_that_the_parser_enters(document in noisy_tree()) {
        let depth = sounded(document.as_bytes(), 64).expect("a sound document passes");
        prop_assert_eq!(sounded(document.as_bytes(), depth), Some(depth));
        prop_assert_eq!(sounded(document.as_bytes(), depth - 1), None);
        let checked = check(document.as_bytes(), &limits()).unwrap();
        prop_assert!(read_value(&checked).is_ok());
    }

    #[test]
    fn no_date_panics(text in near_dates(), element in prop::sample::select(vec!["date", "string"])) {
        exercise(format!("<{element}>{text}</{element}>").as_bytes());
        exercise(format!("<dict><key>Date</key><{element}>{text}</{element}></dict>").as_bytes());
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        exercise(&bytes);
        exercise(&[b"<plist>", &bytes[..]].concat());
        exercise(&[b"bplist00", &bytes[..]].concat());
    }
}

#[test]
fn a_document_of_illegal_characters_only_grows_threefold() {
    let document = [&b"<string>"[..], &[0; 100_000], b"</string>"].concat();
    let checked = check(&document, &limits()).unwrap();
    assert_eq!(checked.replaced(), 100_000);
    assert!(checked.bytes().len() <= 3 * document.len());

    let document = format!("<string>{}</string>", "&#0;".repeat(100_000));
    let checked = check(document.as_bytes(), &limits()).unwrap();
    assert_eq!(checked.replaced(), 100_000);
    assert!(checked.bytes().len() <= document.len());
}

#[test]
fn an_error_never_quotes_the_document() {
    const SECRET: &str = "hunter2hunter2hunter2";
    for document in [
        format!("<dict><key>Token</key><string>{SECRET}</string></dict>"),
        format!("<dict><key>Date</key><string>{SECRET}</string></dict>"),
        format!("<dict><key>Big</key><string>{SECRET}</string></dict>"),
        format!("<dict><key>MessageType</key><data>{SECRET}</data></dict>"),
        format!("<dict><key>MessageType</key><date>{SECRET}</date></dict>"),
        format!("<dict><key>MessageType</key><integer>{SECRET}</integer></dict>"),
        format!("<dict><key>MessageType</key><real>{SECRET}</real></dict>"),
        format!("<plist><{SECRET}/></plist>"),
        format!("<plist><x:{SECRET}/></plist>"),
        format!("<dict></{SECRET}></dict>"),
        format!("<string>&{SECRET};</string>"),
        format!("<array>{SECRET}</array>"),
        format!("<!DOCTYPE {SECRET}[]><true/>"),
        format!("<true/>{SECRET}"),
        SECRET.to_owned(),
    ] {
        let refused = check(document.as_bytes(), &limits())
            .and_then(|checked| read::<Message>(&checked))
            .map(drop);
        let error: PlistError = refused.expect_err(&document);
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
