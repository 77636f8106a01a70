//! Who may issue, and what an authority's certificate says.
#![cfg(feature = "aws-lc")]

mod scep_support;

use mdm_core::{
    crypto::Signer,
    issue::{IssueError, IssuePolicy, Issuer, Subject},
};
use scep_support::{certificates::*, cms::*, *};

#[test]
fn an_authority_says_that_it_issues_to_devices_only() {
    let text = text(&authority("rsa2048").0);
    assert_eq!(
        below(&text, "X509v3 Basic Constraints: critical"),
        "CA:TRUE, pathlen:0"
    );
    assert_eq!(
        below(&text, "X509v3 Key Usage: critical"),
        "Digital Signature, Key Encipherment, Certificate Sign, CRL Sign"
    );
}

#[test]
fn who_may_not_issue_does_not() {
    let (certificate, signer) = authority("p256");
    let bad = |certificate: &[u8], signer: &dyn Signer| Issuer::new(certificate, signer).err();
    let issuer = Issuer::new(&certificate, &*signer).unwrap();
    let leaf = issuer
        .issue(
            signer.public_key(),
            &Subject::named("x"),
            &IssuePolicy::default(),
            now(),
            &mut entropy(2),
        )
        .unwrap();
    assert_eq!(bad(&leaf, &*signer), Some(IssueError::BadIssuer));
    let other = self::signer("p384");
    assert_eq!(bad(&certificate, &*other), Some(IssueError::BadIssuer));
    for end in 0..certificate.len() {
        let cut = bad(&certificate[..end], &*signer);
        assert_eq!(cut, Some(IssueError::BadIssuer));
    }
    let longer = [&certificate[..], b"\0"].concat();
    assert_eq!(bad(&longer, &*signer), Some(IssueError::BadIssuer));
}

/// A CA of openssl's with this subject, on the key `p256`.
fn foreign_authority(subject: &str, options: &[&str]) -> Vec<u8> {
    let folder = Folder::new();
    let (key, out) = (data("p256.key"), folder.path("ca"));
    let key = key.to_string_lossy();
    let mut arguments = vec!["req", "-x509", "-new", "-key", &key, "-subj", subject];
    arguments.extend(["-days", "30", "-outform", "DER", "-out", &out]);
    arguments.extend(options);
    openssl_ok(&arguments);
    folder.read("ca")
}

#[test]
fn a_foreign_authority_keeps_its_name_and_its_key_identifier() {
    let signer = signer("p256");
    let ca = ["-addext", "keyUsage=critical,keyCertSign"];
    let now = "2030-01-01T00:00:00Z".parse().unwrap();
    for subject in [
        "/C=DE/O=Acme/OU=Devices/CN=Issuing CA 1/emailAddress=ca@example",
        "/DC=example/CN=CA",
        "/O=Straße & Söhne/CN=Üb",
    ] {
        let utf8 = ["-utf8", "-days", "5000"];
        let certificate = foreign_authority(subject, &[&ca[..], &utf8].concat());
        let issuer = Issuer::new(&certificate, &*signer).unwrap();
        let leaf = issuer
            .issue(
                &public_key("rsa2048"),
                &Subject::named("x"),
                &IssuePolicy::default(),
                now,
                &mut entropy(2),
            )
            .unwrap();
        openssl_accepts(&leaf, &certificate);
        let identifier = |der: &[u8], heading| below(&text(der), heading).to_owned();
        assert_eq!(
            identifier(&leaf, "X509v3 Authority Key Identifier"),
            identifier(&certificate, "X509v3 Subject Key Identifier"),
        );
    }
}

#[test]
fn an_authority_whose_name_cannot_be_copied_is_refused_at_once() {
    let signer = signer("p256");
    for (subject, options) in [
        ("/DC=com/DC=example/CN=CA", &[][..]),
        ("/O=Acme/OU=a+CN=b", &["-multivalue-rdn"]),
        ("/CN=CA", &["-addext", "keyUsage=critical,digitalSignature"]),
    ] {
        let certificate = foreign_authority(subject, options);
        let refused = Issuer::new(&certificate, &*signer).err();
        assert_eq!(refused, Some(IssueError::BadIssuer), "{subject}");
    }
}
