//! The stable codes, all of them.

use std::collections::BTreeSet;

use mdm_apns::{
    MagicError, Outcome, PolicyError, PushMagic, PushToken, TokenError, Topic, TopicError, Verdict,
    certificate::{CertificateError, PemError, RenewalRefusal},
    vendor::{CsrError, Finding, PushCertRequestError},
};

#[test]
fn every_code_is_area_and_name_and_there_is_no_other_like_it() {
    let lists = [
        TokenError::ALL,
        MagicError::ALL,
        TopicError::ALL,
        PolicyError::ALL,
        Verdict::ALL,
        Outcome::ALL,
        PemError::ALL,
        CertificateError::ALL,
        RenewalRefusal::ALL,
        CsrError::ALL,
        PushCertRequestError::ALL,
        Finding::ALL,
    ];
    let codes: Vec<_> = lists.concat();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    for code in codes {
        let plain = |c: char| c.is_ascii_lowercase() || c == '_';
        let (area, name) = code.split_once('.').unwrap();
        assert!(area.chars().all(plain) && name.chars().all(plain), "{code}");
    }
}

#[test]
fn every_code_of_an_error_is_in_its_list() {
    let token = |hex: &str| PushToken::from_hex(hex).unwrap_err().code();
    assert_eq!(
        [token(""), token(&"0".repeat(4_000)), token("x")],
        TokenError::ALL
    );
    let magic = |text: String| PushMagic::new(text).unwrap_err().code();
    assert_eq!(
        [magic(String::new()), magic("x".repeat(4_000))],
        MagicError::ALL
    );
    let topic = |text: &str| Topic::new(text).unwrap_err().code();
    assert_eq!(
        [topic(""), topic(&"x".repeat(300)), topic(" "), topic("x")],
        TopicError::ALL
    );
}
