//! Every bound of [`PlistLimits`], at its edge and one beyond.

use mdm_core::plist::{PlistError, PlistLimits, check, read_value};

fn nested(open: &str, close: &str, levels: usize) -> Vec<u8> {
    format!("{}{}", open.repeat(levels), close.repeat(levels)).into_bytes()
}

fn deepest() -> PlistLimits {
    PlistLimits {
        max_depth: u32::MAX,
        ..PlistLimits::default()
    }
}

#[test]
fn the_defaults_are_those_documented() {
    let limits = PlistLimits::default();
    assert_eq!(limits.max_bytes, 16 * 1024 * 1024);
    assert_eq!(limits.max_depth, 64);
    assert_eq!(limits.max_elements, 1_000_000);
    assert_eq!(limits.binary, mdm_core::plist::BinaryPlists::Refuse);
}

#[test]
fn a_plist_may_have_exactly_the_allowed_bytes() {
    let document = b"<plist><true/></plist>";
    let limits = |max_bytes| PlistLimits {
        max_bytes,
        ..PlistLimits::default()
    };
    assert!(check(document, &limits(22)).is_ok());
    assert_eq!(
        check(document, &limits(21)),
        Err(PlistError::TooLarge {
            limit: 21,
            actual: 22
        })
    );
}

#[test]
fn sixty_four_levels_are_read_and_sixty_five_refused() {
    for (open, close) in [
        ("<array>", "</array>"),
        ("<dict><key>k</key>", "</dict>"),
        ("<array a='1'>", "</array >"),
        ("<dict ><key>k</key>", "</dict\n>"),
    ] {
        let limits = PlistLimits::default();
        let mut inner = nested(open, close, 64);
        if open.starts_with("<dict") {
            inner = String::from_utf8(inner)
                .unwrap()
                .replacen("</dict", "<true/></dict", 1)
                .into_bytes();
        }
        let checked = check(&inner, &limits).unwrap();
        read_value(&checked).unwrap();

        let refused = check(&nested(open, close, 65), &limits).map(drop);
        let offset = open.len() * 64;
        assert_eq!(refused, Err(PlistError::TooDeep { limit: 64, offset }));
    }
}

#[test]
fn an_empty_collection_is_a_level_too() {
    let within = |levels: usize| {
        format!(
            "{}<dict/>{}",
            "<array>".repeat(levels),
            "</array>".repeat(levels)
        )
        .into_bytes()
    };
    let limits = PlistLimits::default();
    assert!(check(&within(63), &limits).is_ok());
    assert_eq!(
        check(&within(64), &limits).unwrap_err().code(),
        "plist.too_deep"
    );
}

#[test]
fn siblings_do_not_add_to_the_depth() {
    let siblings = "<dict></dict><array/><dict /><array></array>".repeat(1000);
    let document = format!("<array>{siblings}</array>").into_bytes();
    let checked = check(&document, &PlistLimits::default()).unwrap();
    assert_eq!(
        read_value(&checked).unwrap().into_array().unwrap().len(),
        4000
    );
}

#[test]
fn only_arrays_and_dictionaries_are_levels_however_their_tags_are_written() {
    let limits = PlistLimits {
        max_depth: 1,
        ..PlistLimits::default()
    };
    for name in [
        "plist", "key", "string", "integer", "real", "true", "false", "date", "data",
    ] {
        for leaf in [
            format!("<{name}></{name}>"),
            format!("<{name} a='1'></{name} >"),
            format!("<{name}/>"),
            format!("<{name} />"),
        ] {
            let document = format!("<array>{}</array><array/>", leaf.repeat(3));
            assert!(check(document.as_bytes(), &limits).is_ok(), "{leaf}");
            let unclosed = format!("<array>{}", leaf.repeat(3));
            assert!(check(unclosed.as_bytes(), &limits).is_err(), "{leaf}");
        }
    }
}

#[test]
fn no_configuration_allows_more_than_the_deepest() {
    let levels = PlistLimits::DEEPEST as usize;
    let document = nested("<array>", "</array>", levels);
    read_value(&check(&document, &deepest()).unwrap()).unwrap();
    let deeper = nested("<array>", "</array>", levels + 1);
    assert_eq!(
        check(&deeper, &deepest()).unwrap_err().code(),
        "plist.too_deep"
    );
}

#[test]
fn sixty_kilobytes_of_open_arrays_are_refused_at_the_sixty_fifth() {
    let refused = check("<array>".repeat(9000).as_bytes(), &PlistLimits::default()).map(drop);
    let offset = 64 * "<array>".len();
    assert_eq!(refused, Err(PlistError::TooDeep { limit: 64, offset }));
}

#[test]
fn elements_are_counted_at_their_opening_tags() {
    let limits = |max_elements| PlistLimits {
        max_elements,
        ..PlistLimits::default()
    };
    let document = b"<plist><dict><key>k</key><true/></dict></plist>";
    assert!(check(document, &limits(4)).is_ok());
    assert_eq!(
        check(document, &limits(3)),
        Err(PlistError::TooManyElements {
            limit: 3,
            offset: 25
        })
    );
}

#[test]
fn a_million_elements_are_read_and_one_more_is_refused() {
    let document = |leaves: usize| format!("<array>{}</array>", "<true/>".repeat(leaves));
    let limits = PlistLimits::default();
    let most = document(999_999).into_bytes();
    let checked = check(&most, &limits).unwrap();
    assert_eq!(
        read_value(&checked).unwrap().into_array().unwrap().len(),
        999_999
    );
    assert_eq!(
        check(document(1_000_000).as_bytes(), &limits)
            .unwrap_err()
            .code(),
        "plist.too_many_elements"
    );
}
