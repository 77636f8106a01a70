//! Numbers and stable codes, all of them.

use std::collections::BTreeSet;

use mdm_agent_proto::{CloseCode, ErrorCode, FrameError, LimitError};

#[test]
fn every_code_is_area_and_name_and_there_is_no_other_like_it() {
    let mut codes = [FrameError::ALL, LimitError::ALL].concat();
    codes.extend(CloseCode::ALL.iter().map(CloseCode::code));
    codes.extend(ErrorCode::ALL.iter().map(ErrorCode::code));
    codes.extend([CloseCode::Other(0).code(), ErrorCode::Other(0).code()]);
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    for code in codes {
        let plain = |c: char| c.is_ascii_lowercase() || c == '_';
        let (area, name) = code.split_once('.').unwrap();
        assert!(area.chars().all(plain) && name.chars().all(plain), "{code}");
    }
}

#[test]
fn every_number_survives_known_or_not() {
    for number in 0..=u16::MAX {
        assert_eq!(CloseCode::from_number(number).number(), number);
        assert_eq!(
            ErrorCode::from_number(number.into()).number(),
            number.into()
        );
    }
    for code in CloseCode::ALL {
        assert_eq!(CloseCode::from_number(code.number()), *code);
    }
    for code in ErrorCode::ALL {
        assert_eq!(ErrorCode::from_number(code.number()), *code);
    }
}

#[test]
fn every_close_code_may_be_sent() {
    // RFC 6455 §7.4: 1004 to 1006 and 1015 are never on the wire, and applications have 4000 to 4999.
    for code in CloseCode::ALL {
        let number = code.number();
        assert!([1000, 1001, 1003, 1009, 1011].contains(&number) || (4000..5000).contains(&number));
    }
}

#[test]
fn an_unknown_number_is_shown_as_a_number() {
    assert_eq!(
        CloseCode::from_number(4_999).to_string(),
        "close.other (4999)"
    );
    assert_eq!(
        ErrorCode::from_number(77_777).to_string(),
        "agent.other (77777)"
    );
    assert_eq!(CloseCode::Unenrolled.to_string(), "close.unenrolled (4004)");
}
