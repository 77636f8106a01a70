//! Documents that a careless reader would misread, lose content of, or be ended by.

use mdm_core::plist::{
    Date, Dictionary, Outline, PlistError, PlistLimits, Value, check, read, read_dictionary,
    read_value,
};

fn parse(document: &str) -> Result<Value, PlistError> {
    read_value(&check(document.as_bytes(), &PlistLimits::default())?)
}

fn code(document: &str) -> &'static str {
    parse(document).expect_err(document).code()
}

fn string(text: &str) -> Value {
    Value::String(text.to_owned())
}

#[test]
fn a_quoted_bracket_does_not_hide_the_depth() {
    // Counted naively each of these opens and closes; the parser only sees the opening.
    for trick in [
        r#"<array a="></array>">"#,
        "<array a='></array>'>",
        "<array><!-- </array> -->",
        "<array><?x </array> ?>",
        "<array><!--></array>-->",
        "<array><!---></array>-->",
        "<array><?></array>?>",
    ] {
        let document = trick.repeat(100_000);
        let limits = PlistLimits::default();
        let refused = check(document.as_bytes(), &limits).expect_err(trick);
        assert!(
            matches!(refused.code(), "plist.too_deep" | "plist.malformed"),
            "{trick}: {refused}"
        );
    }
}

#[test]
fn a_closing_bracket_may_stand_in_quotes() {
    assert_eq!(
        parse(r#"<plist a=">" b='"'><true/></plist>"#),
        Ok(Value::Boolean(true))
    );
    assert_eq!(
        code(r#"<plist a="<true/>"><true/></plist>"#),
        "plist.malformed"
    );
}

#[test]
fn cdata_is_refused_because_the_parser_would_drop_it() {
    assert_eq!(
        parse("<string>a<![CDATA[b]]>c</string>"),
        Err(PlistError::Cdata { offset: 9 })
    );
    assert_eq!(code("<plist><![CDATA[ ]]><true/></plist>"), "plist.cdata");
}

#[test]
fn declared_entities_are_refused() {
    let bomb = r#"<!DOCTYPE plist [<!ENTITY a "b">]><string>&a;</string>"#;
    assert_eq!(parse(bomb), Err(PlistError::Entity { offset: 16 }));
    let external = r#"<!DOCTYPE p SYSTEM "x" [<!ENTITY a SYSTEM "file:///etc/passwd">]><true/>"#;
    assert_eq!(code(external), "plist.entity");
    assert_eq!(code("<!DOCTYPE plist []><true/>"), "plist.entity");
    assert_eq!(code("<!ENTITY a 'b'><true/>"), "plist.entity");
}

#[test]
fn an_unknown_entity_is_refused_because_the_parser_would_drop_it() {
    assert_eq!(
        parse("<string>a&nbsp;b</string>"),
        Err(PlistError::UnknownEntity { offset: 9 })
    );
    for reference in ["&AMP;", "&#;", "&#x;", "&#X41;", "&#4G;", "&##1;", "&x41;"] {
        let document = format!("<string>{reference}</string>");
        assert_eq!(code(&document), "plist.unknown_entity", "{reference}");
    }
    assert_eq!(code("<true/> &x;"), "plist.unknown_entity");
}

#[test]
fn an_unescaped_ampersand_is_named_as_such() {
    for text in [
        "Black & White",
        "R&D",
        "a&",
        "&;",
        "a&b c;",
        "&#4 1;",
        "&&amp;",
    ] {
        let document = format!("<string>{text}</string>");
        assert_eq!(code(&document), "plist.bare_ampersand", "{text}");
    }
}

#[test]
fn known_entities_and_numbers_are_characters() {
    assert_eq!(
        parse("<string>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;&#x0043;&#x1F600;&#13;</string>"),
        Ok(string("<>&\"'ABC\u{1F600}\r"))
    );
}

#[test]
fn a_prefixed_tag_is_refused_because_the_parser_ignores_the_prefix() {
    assert_eq!(
        parse("<plist><x:array/></plist>"),
        Err(PlistError::PrefixedTag { offset: 7 })
    );
    assert_eq!(code("<x:plist><true/></x:plist>"), "plist.prefixed_tag");
    assert_eq!(code(":<true/>"), "plist.not_a_plist");
    assert_eq!(code(&"<x:array>".repeat(100_000)), "plist.prefixed_tag");
}

#[test]
fn tags_within_comments_and_instructions_do_not_count() {
    let noise = format!("<!-- {} -->", "<array>".repeat(1000));
    let instruction = format!("<?note {} ?>", "<array>".repeat(1000));
    let document = format!(
        "{noise}<plist>{instruction}<string>a{noise}b{instruction}c</string></plist>{noise}"
    );
    assert_eq!(parse(&document), Ok(string("abc")));
}

#[test]
fn a_comment_ends_at_its_first_end() {
    assert_eq!(parse("<!----><true/>"), Ok(Value::Boolean(true)));
    assert_eq!(parse("<!-- a -- b --><true/>"), Ok(Value::Boolean(true)));
    assert_eq!(parse("<!-- a ---><true/>"), Ok(Value::Boolean(true)));
    for unfinished in [
        "<!--",
        "<!-- <true/>",
        "<!-- --<true/>",
        "<!--><true/>",
        "<!---><true/>",
        "<!- -><true/>",
        "<true/><!--",
    ] {
        assert_eq!(code(unfinished), "plist.malformed", "{unfinished}");
    }
}

#[test]
fn every_customary_document_type_is_accepted() {
    for (owner, address) in [
        ("Apple", "http://www.apple.com/DTDs/PropertyList-1.0.dtd"),
        ("Apple", "https://www.apple.com/DTDs/PropertyList-1.0.dtd"),
        (
            "Apple Computer",
            "http://www.apple.com/DTDs/PropertyList-1.0.dtd",
        ),
        (
            "Apple Computer",
            "file://localhost/System/Library/DTDs/PropertyList.dtd",
        ),
    ] {
        let document = format!(
            "<?xml version='1.0' encoding='utf-8'?>\
             <!DOCTYPE plist PUBLIC \"-//{owner}//DTD PLIST 1.0//EN\" \"{address}\">\
             <plist version=\"1.0\"><true/></plist>"
        );
        assert_eq!(
            parse(&document),
            Ok(Value::Boolean(true)),
            "{owner} {address}"
        );
    }
    assert_eq!(parse("<!DOCTYPE plist><true/>"), Ok(Value::Boolean(true)));
    assert_eq!(
        parse("<!DOCTYPE p SYSTEM '<array>['><true/>"),
        Ok(Value::Boolean(true))
    );
}

#[test]
fn a_document_type_is_refused_where_it_does_not_belong() {
    for misplaced in [
        "<plist><!DOCTYPE plist><true/></plist>",
        "<true/><!DOCTYPE plist>",
        "<!DOCTYPE plist",
        "<!DOCTYPE plist <true/>",
        "<!DOCTYPE plist 'x><true/>",
        "<!doctype plist><true/>",
        "<!ELEMENT plist ANY><true/>",
    ] {
        assert_eq!(code(misplaced), "plist.malformed", "{misplaced}");
    }
}

#[test]
fn other_encodings_are_refused_by_name() {
    let utf_16 = |to_bytes: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
        let document = format!("{mark}<?xml version='1.0' encoding='UTF-16'?><plist/>");
        document.encode_utf16().flat_map(to_bytes).collect()
    };
    for document in [
        utf_16(u16::to_le_bytes, "\u{FEFF}"),
        utf_16(u16::to_be_bytes, "\u{FEFF}"),
        utf_16(u16::to_le_bytes, ""),
        utf_16(u16::to_be_bytes, ""),
        b"<?xml version='1.0' encoding = \"ISO-8859-1\" ?><true/>".to_vec(),
        b"<?xml version='1.0' encoding='utf-16'?><true/>".to_vec(),
        b"\0\0\0<".to_vec(),
    ] {
        let refused = check(&document, &PlistLimits::default()).map(drop);
        assert_eq!(refused, Err(PlistError::Encoding { offset: 0 }));
    }
}

#[test]
fn utf_8_is_accepted_however_it_is_announced() {
    for start in [
        "",
        "\u{FEFF}",
        "\n \t\r\n",
        "\u{FEFF}\n",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n",
        "<?xml version='1.0' encoding = 'US-ASCII'?>",
        "<?xml version='1.0'?>",
        // Twice, as Apple's parser allows.
        "<?xml version='1.0'?><?xml version='1.0' encoding='UTF-8'?>",
    ] {
        let document = format!("{start}<plist version=\"1.0\"><string>é</string></plist>\n");
        assert_eq!(parse(&document), Ok(string("é")), "{start:?}");
    }
}

#[test]
fn white_space_within_data_is_skipped() {
    let document = "<data>\n\t\tAAEC\r\n\t\t AwQ=\n</data>";
    assert_eq!(parse(document), Ok(Value::Data(vec![0, 1, 2, 3, 4])));
    assert_eq!(parse("<data/>"), Ok(Value::Data(Vec::new())));
    assert_eq!(code("<data>AAE</data>"), "plist.malformed");
}

#[test]
fn of_equal_keys_the_last_wins() {
    let document = "<dict><key>a</key><true/><key>b</key><true/><key>a</key><false/></dict>";
    let dictionary = parse(document).unwrap().into_dictionary().unwrap();
    assert_eq!(dictionary.get("a"), Some(&Value::Boolean(false)));
    assert_eq!(dictionary.len(), 2);
}

#[test]
fn what_follows_the_value_is_refused() {
    for trailing in [
        "<plist><true/></plist>x",
        "<plist><true/></plist><true/>",
        "<plist><true/><true/></plist>",
        "<plist><dict/></plist></plist>",
        "<plist><dict/></plist>\u{FEFF}",
        "<true/>]]>",
        "<plist><dict/></plist>&#65;",
    ] {
        assert_eq!(code(trailing), "plist.malformed", "{trailing}");
    }
    assert!(parse("<plist><true/></plist>\n<!-- end --> <?end?>\n").is_ok());
}

#[test]
fn a_document_cut_short_is_malformed_even_when_its_value_is_whole() {
    for cut in [
        "<plist version='1.0'><dict></dict>",
        "<plist><dict></dict></plist",
        "<plist><dict>",
        "<plist><string>a",
        "<plist",
        "<",
        "<dict></",
        "<?xml version='1.0'",
        "<dict><key>a</key>",
    ] {
        assert_eq!(code(cut), "plist.malformed", "{cut}");
    }
}

#[test]
fn tags_must_match_and_be_those_of_plists() {
    for wrong in [
        "<plist></dict>",
        "<plist><dict></array></plist>",
        "</plist>",
        "<plist><html/></plist>",
        "<plist><Dict/></plist>",
        "<plist><array/ ></plist>",
        "<plist>< array/></plist>",
        "<plist></></plist>",
        "<plist><></plist>",
        "<dict></ dict>",
        "<dict></dict a='1'>",
        "<dict></dict/>",
        "<dict><key>a</key></dict><",
        "<string><string>a</string></string>",
        "<array>text</array>",
    ] {
        assert_eq!(code(wrong), "plist.malformed", "{wrong}");
    }
}

#[test]
fn what_is_no_plist_at_all_is_called_that() {
    for other in [
        "",
        " ",
        "\u{FEFF}",
        "{}",
        "{\"MessageType\": \"Authenticate\"}",
        "{ a = ((((b)))); }",
        "(((((((((",
        "a",
        "<html><body/></html>",
        "<?xml version='1.0'?>",
        "<?xml version='1.0'?><!DOCTYPE plist>",
        "<!-- <plist/> -->",
    ] {
        assert_eq!(code(other), "plist.not_a_plist", "{other}");
    }
    assert_eq!(code("<plist/>"), "plist.malformed");
}

/// Times that leave the years 0 to 9999 when they are moved to UTC.
const UNSAFE_TIMES: [&str; 6] = [
    "9999-12-31T23:59:59-00:01",
    "9999-12-31T23:59:59.999999-23:59",
    "9999-12-31t00:00:00-23:59",
    "9999-12-31 23:59:59-01:00",
    "0000-01-01T00:00:00+00:01",
    "0000-01-01T23:58:00+23:59",
];

#[derive(Debug, serde::Deserialize)]
struct Dated {
    #[serde(rename = "at")]
    _at: Date,
}

#[test]
fn a_document_with_a_date_that_would_make_the_parser_panic_is_not_parsed() {
    for time in UNSAFE_TIMES {
        let as_reference = format!("&#{};{}", time.as_bytes()[0], &time[1..]);
        let with_comment = format!("{}<!-- 0 -->{}", &time[..7], &time[7..]);
        let with_instruction = format!("<?x?>{}<?x?>{}<?x?>", &time[..20], &time[20..]);
        let all_references: String = time.bytes().map(|byte| format!("&#x{byte:X};")).collect();
        for text in [
            time,
            &as_reference,
            &with_comment,
            &with_instruction,
            &all_references,
        ] {
            for element in ["date", "string", "key"] {
                let document = format!("<dict><key>at</key><{element}>{text}</{element}></dict>");
                assert_eq!(code(&document), "plist.malformed", "{document}");
            }
        }
    }
}

#[test]
fn an_absurd_date_costs_no_report() {
    let document = "<dict><key>When</key><date>9999-12-31T23:59:59-01:00</date><key>Status</key><string>Idle</string></dict>";
    let checked = check(document.as_bytes(), &PlistLimits::default()).unwrap();
    let outline = Outline::of(&checked).unwrap();
    assert_eq!(outline.string("Status").as_deref(), Some("Idle"));
    assert_eq!(outline.value("When"), None);
}

#[test]
fn an_outline_names_keys_as_the_parser_does() {
    for document in [
        "<dict><key>UD<!-- -->ID</key><string>x</string></dict>",
        "<dict><key><!-- -->UDID</key><string>x</string></dict>",
        "<dict><key>UDID<?x?></key><string>x</string></dict>",
    ] {
        let checked = check(document.as_bytes(), &PlistLimits::default()).unwrap();
        assert_eq!(
            Outline::of(&checked).map(|_| ()).unwrap_err().code(),
            "plist.malformed",
            "{document}"
        );
    }
    let document = "<plist><dict><key>a&amp;b</key><string>&#65;&lt;</string><key>n</key><array><dict><key>Status</key><true/></dict></array>\
        <key>flag</key><integer>1</integer></dict></plist>";
    let checked = check(document.as_bytes(), &PlistLimits::default()).unwrap();
    let outline = Outline::of(&checked).unwrap();
    assert_eq!(outline.string("a&b").as_deref(), Some("A<"));
    assert_eq!(outline.boolean("flag"), Some(true));
    assert!(!outline.has("Status"));
    assert!(
        outline
            .value("n")
            .is_some_and(|value| value.as_array().is_some())
    );
}

#[test]
fn the_outermost_dates_are_read() {
    for time in [
        "0000-01-01T00:00:00Z",
        "0000-01-02T00:00:00+23:59",
        "0001-01-01T00:00:00Z",
        "1969-12-31T23:59:59Z",
        "2025-02-28T23:30:00-01:00",
        "4001-01-01T00:00:00Z",
        "9999-12-30T23:59:59-23:59",
        "9999-12-31T23:59:59Z",
    ] {
        let document = format!("<dict><key>at</key><date>{time}</date></dict>");
        let checked = check(document.as_bytes(), &PlistLimits::default()).unwrap();
        let dated: Dated = read(&checked).unwrap();
        assert!(format!("{dated:?}").contains('Z'));
        assert!(read_dictionary(&checked).is_ok());
    }
}

#[test]
fn a_string_that_only_resembles_such_a_date_is_kept() {
    for text in [
        "9999-12-31",
        "9999-12-31T23:59:59",
        "9999-12-31T23:59:59Z",
        "0000-01-01 to 9999-12-31",
        "9999-12-30T23:59:59-01:00",
        "99999999999999999999999999999999999999-01:00",
        "9999-12-31 is a day that never comes - ever",
        "9999-12-31 is a day that never comes -123:4",
        "0",
    ] {
        assert_eq!(parse(&format!("<string>{text}</string>")), Ok(string(text)));
    }
    // Two values whose texts together would be one.
    let apart = "<array><string>9999-12-31T23:</string><string>59:59-01:00</string></array>";
    assert!(parse(apart).is_ok());
}

#[test]
fn integers_span_what_apple_allows() {
    for (text, expected) in [
        ("-9223372036854775808", Value::Integer(i64::MIN.into())),
        ("18446744073709551615", Value::Integer(u64::MAX.into())),
        ("+5", Value::Integer(5.into())),
        ("0x10", Value::Integer(16.into())),
    ] {
        assert_eq!(parse(&format!("<integer>{text}</integer>")), Ok(expected));
    }
    for text in [
        "",
        "18446744073709551616",
        "-9223372036854775809",
        "1.0",
        "one",
    ] {
        let document = format!("<integer>{text}</integer>");
        assert_eq!(code(&document), "plist.malformed", "{text}");
    }
}

#[test]
fn a_message_must_be_a_dictionary() {
    let limits = PlistLimits::default();
    let checked = check(b"<array/>", &limits).unwrap();
    assert_eq!(read_dictionary(&checked), Err(PlistError::UnexpectedShape));
    let checked = check(b"<dict/>", &limits).unwrap();
    assert_eq!(read_dictionary(&checked), Ok(Dictionary::new()));
}
