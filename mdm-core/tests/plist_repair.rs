//! Characters that no XML parser accepts and devices send: the report is kept and they are counted.

use mdm_core::plist::{Checked, PlistLimits, check, read_value};

fn checked(document: &[u8]) -> Checked<'_> {
    check(document, &PlistLimits::default()).unwrap()
}

/// What `<string>` with this content is read as, and how many characters were replaced.
fn repaired(content: &[u8]) -> (String, u32) {
    let document = [b"<plist><string>", content, b"</string></plist>"].concat();
    let checked = checked(&document);
    let text = read_value(&checked).unwrap().into_string().unwrap();
    (text, checked.replaced())
}

const TOKEN_UPDATE: &[u8] = include_bytes!("plist_data/token_update.plist");
const DEVICE_INFORMATION: &[u8] = include_bytes!("plist_data/device_information.plist");

#[test]
fn a_sound_document_is_not_touched() {
    for document in [TOKEN_UPDATE, DEVICE_INFORMATION] {
        let checked = checked(document);
        assert_eq!(checked.replaced(), 0);
        let was_borrowed = checked.bytes().as_ptr_range() == document.as_ptr_range();
        assert!(was_borrowed, "it was copied");
    }
}

#[test]
fn every_control_character_that_xml_forbids_is_replaced() {
    for byte in 0..=0x7Fu8 {
        if matches!(byte, b'<' | b'&' | b'\r') {
            continue;
        }
        let is_legal = byte >= b' ' || matches!(byte, b'\t' | b'\n');
        let expected = if is_legal {
            (format!("a{}b", char::from(byte)), 0)
        } else {
            ("a\u{FFFD}b".to_owned(), 1)
        };
        assert_eq!(repaired(&[b'a', byte, b'b']), expected, "{byte:#04x}");
    }
}

#[test]
fn the_noncharacters_are_replaced_and_their_neighbours_kept() {
    for (raw, expected, replaced) in [
        ("\u{FFFE}", "\u{FFFD}", 1),
        ("\u{FFFF}", "\u{FFFD}", 1),
        ("\u{FFFD}", "\u{FFFD}", 0),
        ("\u{FEFF}", "\u{FEFF}", 0),
        ("\u{F8FF}\u{FF01}", "\u{F8FF}\u{FF01}", 0),
        ("\u{1FFFE}\u{10FFFF}", "\u{1FFFE}\u{10FFFF}", 0),
        ("\u{85}\u{9F}\u{2028}", "\u{85}\u{9F}\u{2028}", 0),
    ] {
        assert_eq!(repaired(raw.as_bytes()), (expected.to_owned(), replaced));
    }
}

#[test]
fn a_reference_to_an_illegal_character_is_replaced() {
    for reference in [
        "&#0;",
        "&#x0;",
        "&#x00;",
        "&#1;",
        "&#x1F;",
        "&#11;",
        "&#xFFFE;",
        "&#xFFFF;",
        "&#65535;",
        "&#xD800;",
        "&#xDFFF;",
        "&#x110000;",
        "&#4294967296;",
        "&#4294967361;",
        "&#xFFFFFFFFFFFFFFFFFFFF;",
    ] {
        let content = format!("a{reference}b");
        assert_eq!(
            repaired(content.as_bytes()),
            ("a\u{FFFD}b".to_owned(), 1),
            "{reference}"
        );
    }
}

#[test]
fn bytes_that_are_not_utf_8_are_replaced() {
    for (raw, expected, replaced) in [
        (&b"\xFF"[..], "\u{FFFD}", 1),
        (b"\xC3", "\u{FFFD}", 1),
        (b"\xE2\x82", "\u{FFFD}", 1),
        (b"\xE9t\xE9", "\u{FFFD}t\u{FFFD}", 2),
        (b"\xC0\x80", "\u{FFFD}\u{FFFD}", 2),
        (b"\xED\xA0\x80", "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
    ] {
        assert_eq!(repaired(raw), (expected.to_owned(), replaced), "{raw:x?}");
    }
}

#[test]
fn kinds_of_illegal_characters_are_counted_together() {
    assert_eq!(
        repaired(b"\0&#0;\xFF\xEF\xBF\xBF!"),
        ("\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}!".to_owned(), 4)
    );
}

#[test]
fn a_report_with_zeros_in_its_subscriptions_is_read_whole() {
    let document = DEVICE_INFORMATION;
    let healthy = read_value(&checked(document)).unwrap();

    let at = document.windows(4).position(|w| w == b"61.0").unwrap();
    let mut damaged = document.to_vec();
    damaged.splice(at + 4..at + 4, *b"\0\0");
    let checked = checked(&damaged);
    assert_eq!(checked.replaced(), 2);

    let report = read_value(&checked).unwrap();
    let subscription = |report: &mdm_core::plist::Value| -> String {
        let responses = report
            .as_dictionary()
            .unwrap()
            .get("QueryResponses")
            .unwrap();
        let responses = responses.as_dictionary().unwrap();
        let list = responses
            .get("ServiceSubscriptions")
            .unwrap()
            .as_array()
            .unwrap();
        let first = list[0].as_dictionary().unwrap();
        first
            .get("CarrierSettingsVersion")
            .unwrap()
            .as_string()
            .unwrap()
            .to_owned()
    };
    assert_eq!(subscription(&healthy), "61.0");
    assert_eq!(subscription(&report), "61.0\u{FFFD}\u{FFFD}");
}

#[test]
fn an_illegal_character_neither_makes_nor_hides_a_tag() {
    let limits = PlistLimits::default();
    for (document, code) in [
        (&b"<plist><arr\0ay/></plist>"[..], "plist.malformed"),
        (b"<a\0rray/>", "plist.not_a_plist"),
        (b"<string>&am\0p;</string>", "plist.bare_ampersand"),
        (b"<plist><true\xFF/></plist>", "plist.malformed"),
        (b"<!-\0- --><true/>", "plist.malformed"),
        (b"<plist>\0<true/></plist>", "plist.malformed"),
    ] {
        let refused = check(document, &limits).and_then(|checked| read_value(&checked));
        assert_eq!(refused.unwrap_err().code(), code, "{document:x?}");
    }
}

#[test]
fn references_within_comments_stay() {
    let document = b"<!-- &#0; & &x; --><plist a='&#0;'><string>&#0;</string></plist>";
    let checked = checked(document);
    assert_eq!(checked.replaced(), 1);
    let expected = "<!-- &#0; & &x; --><plist a='&#0;'><string>\u{FFFD}</string></plist>";
    assert_eq!(checked.bytes(), expected.as_bytes());
}

#[test]
fn what_was_checked_is_not_shown_by_debug() {
    let shown = format!("{:?}", checked(b"<string>secret</string>"));
    assert_eq!(shown, "Checked { bytes: 23, replaced: 0, format: Xml }");
}
