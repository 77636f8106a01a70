//! Certificate requests: those of openssl, ours as openssl sees them, and broken ones.
#![cfg(feature = "aws-lc")]

mod scep_support;

use mdm_core::{
    cms::Sha1,
    crypto::{AwsLcProvider, DigestAlgorithm, KeyKind, RingProvider, RingSigner},
    issue::{AlternativeName, Csr, CsrError, IssueError, Subject, write_csr},
};
use scep_support::{cms::*, *};

/// A request that openssl makes with a key of the folder.
fn openssl_csr(key: &str, options: &[&str], configuration: &str) -> Vec<u8> {
    let folder = Folder::new();
    let configuration = folder.write(
        "configuration",
        format!("[req]\nprompt=no\ndistinguished_name=name\nattributes=attributes\n[name]\nCN=ann\n[attributes]\n{configuration}\n")
            .as_bytes(),
    );
    let (key, out) = (data(&format!("{key}.key")), folder.path("out"));
    let key = key.to_string_lossy();
    let mut arguments = vec!["req", "-new", "-key", &key, "-config", &configuration];
    arguments.extend(["-outform", "DER", "-out", &out]);
    arguments.extend(options);
    openssl_ok(&arguments);
    folder.read("out")
}

fn read(der: &[u8]) -> Result<Csr, CsrError> {
    let ours = Csr::read(der, Sha1::Refuse, &AwsLcProvider);
    assert_eq!(ours, Csr::read(der, Sha1::Refuse, &RingProvider));
    ours
}

#[test]
fn requests_of_openssl_are_read() {
    for (key, kind) in [
        ("rsa2048", KeyKind::Rsa { bits: 2_048 }),
        ("rsa4096", KeyKind::Rsa { bits: 4_096 }),
        ("rsa1024", KeyKind::Rsa { bits: 1_024 }),
        ("p256", KeyKind::P256),
        ("p384", KeyKind::P384),
    ] {
        let csr = read(&openssl_csr(
            key,
            &["-sha256"],
            "challengePassword=the word",
        ))
        .unwrap();
        assert_eq!(csr.key(), kind);
        assert_eq!(csr.subject(), "CN=ann");
        assert_eq!(csr.challenge(), Some(&secret("the word")));
        assert_eq!(csr.digest(), DigestAlgorithm::Sha256);
        assert!(csr.requested_names().is_empty());
    }
    for (option, digest) in [
        ("-sha384", DigestAlgorithm::Sha384),
        ("-sha512", DigestAlgorithm::Sha512),
    ] {
        let csr = read(&openssl_csr("rsa2048", &[option], "")).unwrap();
        assert_eq!(csr.digest(), digest);
        assert_eq!(csr.challenge(), None);
    }
}

#[test]
fn sha1_takes_a_policy() {
    let der = openssl_csr("rsa2048", &["-sha1"], "");
    assert_eq!(read(&der), Err(CsrError::WeakDigest));
    let csr = Csr::read(&der, Sha1::LegacyAccept, &AwsLcProvider).unwrap();
    assert_eq!(csr.digest(), DigestAlgorithm::Sha1);
}

#[test]
fn wishes_are_listed_and_nothing_more() {
    let csr = read(&openssl_csr(
        "p256",
        &[
            "-addext",
            "subjectAltName=DNS:a.example,email:ann@example,URI:urn:x,IP:10.0.0.1",
            "-addext",
            "basicConstraints=critical,CA:TRUE",
        ],
        "",
    ))
    .unwrap();
    assert_eq!(csr.requested_names(), ["a.example", "ann@example", "urn:x"]);
    let many: Vec<_> = (0..50).map(|n| format!("DNS:{n}.example")).collect();
    let many = format!("subjectAltName={}", many.join(","));
    let csr = read(&openssl_csr("p256", &["-addext", &many], "")).unwrap();
    assert_eq!(csr.requested_names().len(), 16);
}

#[test]
fn openssl_reads_our_requests() {
    for key in ["rsa2048", "p256", "p384"] {
        let signer = RingSigner::from_pkcs8(&private_key(key)).unwrap();
        let subject = Subject::named("ann").also(AlternativeName::Dns("a.example".into()));
        for word in ["letters and digits 23", "with_underscore", "mit Ümlaut"] {
            let der = write_csr(&subject, Some(&secret(word)), &signer).unwrap();
            let csr = read(&der).unwrap();
            assert_eq!(csr.challenge(), Some(&secret(word)));
            assert_eq!(csr.requested_names(), ["a.example"]);
            let folder = Folder::new();
            let file = folder.write("csr", &der);
            let output = openssl(&[
                "req", "-inform", "DER", "-in", &file, "-verify", "-noout", "-text", "-nameopt",
                "utf8",
            ]);
            let text = String::from_utf8_lossy(&output.stdout);
            assert!(output.status.success(), "{text}");
            assert!(text.contains("CN=ann") && text.contains("DNS:a.example"));
            let shown = text.contains(&format!("challengePassword        :{word}"));
            assert!(shown || !word.is_ascii(), "{text}");
        }
    }
}

#[test]
fn a_challenge_that_does_not_fit_is_not_written() {
    let signer = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
    let attempt =
        |word: &str| write_csr(&Subject::named("x"), Some(&secret(word)), &signer).map(drop);
    assert_eq!(attempt(""), Err(IssueError::BadSubject));
    assert_eq!(attempt(&"x".repeat(255)), Ok(()));
    assert_eq!(attempt(&"x".repeat(256)), Err(IssueError::BadSubject));
}

#[test]
fn every_form_of_text_is_a_challenge() {
    let word = |mask: &str| {
        let csr = openssl_csr(
            "p256",
            &[],
            &format!("challengePassword=FORMAT-TEXT\n{mask}"),
        );
        read(&csr).unwrap().challenge().unwrap().expose().clone()
    };
    assert_eq!(word(""), "FORMAT-TEXT");
    // The same text under other tags: the request has to be signed again, so it is put together from pieces.
    let der = |tag: u8, content: &[u8]| {
        let value = [&[tag, u8::try_from(content.len()).unwrap()], content].concat();
        signed_csr(&attribute("1.2.840.113549.1.9.7", &value))
    };
    for (tag, content) in [
        (0x0C, &b"W\xC3\xB6rt"[..]),
        (0x13, b"word"),
        (0x14, b"word"),
        (0x16, b"word"),
        (0x1E, b"\0W\0\xF6\0r\0t"),
    ] {
        let csr = read(&der(tag, content)).unwrap();
        let text = csr.challenge().unwrap().expose().clone();
        assert!(text == "word" || text == "Wört", "{tag} {text}");
    }
    for (tag, content) in [
        (0x04, &b"word"[..]),
        (0x1E, b"\0W\0"),
        (0x1E, b"\xD8\0"),
        (0x0C, b"\xFF"),
    ] {
        assert_eq!(read(&der(tag, content)), Err(CsrError::Malformed), "{tag}");
    }
}

#[test]
fn doubled_and_countless_attributes_are_refused() {
    let challenge = attribute("1.2.840.113549.1.9.7", b"\x13\x01x");
    let doubled = signed_csr(&[&challenge[..], &challenge].concat());
    assert_eq!(read(&doubled), Err(CsrError::Malformed));
    let unknown = attribute("1.2.3", b"\x05\0");
    assert!(read(&signed_csr(&unknown.repeat(32))).is_ok());
    assert_eq!(
        read(&signed_csr(&unknown.repeat(33))),
        Err(CsrError::Malformed)
    );
}

#[test]
fn requests_that_are_not_signed_by_their_own_key_are_refused() {
    let csr = openssl_csr("p256", &[], "");
    let other = openssl_csr("p256", &[], "challengePassword=the word");
    let mut forged = csr.clone();
    let last = forged.len() - 1;
    forged[last] ^= 1;
    assert_eq!(read(&forged), Err(CsrError::BadSignature));
    let word = other.windows(8).position(|part| part == b"the word");
    let mut changed = other.clone();
    changed[word.unwrap()] = b'T';
    assert_eq!(read(&changed), Err(CsrError::BadSignature));
    assert_eq!(
        read(&openssl_csr(
            "rsa2048",
            &["-sigopt", "rsa_padding_mode:pss"],
            ""
        )),
        Err(CsrError::UnsupportedAlgorithm)
    );
}

#[test]
fn no_changed_or_missing_byte_panics_or_passes() {
    let csr = openssl_csr(
        "rsa2048",
        &["-addext", "subjectAltName=DNS:a.example"],
        "challengePassword=the word",
    );
    for at in 0..csr.len() {
        assert!(read(&csr[..at]).is_err());
        for change in [0x01, 0x20, 0x80, 0xFF] {
            let mut changed = csr.clone();
            changed[at] ^= change;
            if let Ok(read) = Csr::read(&changed, Sha1::LegacyAccept, &AwsLcProvider) {
                // Nobody signs the outermost header and the parameters of the signature's algorithm; nothing is read from them.
                assert_eq!(read, self::read(&csr).unwrap(), "byte {at}");
            }
        }
    }
    assert_eq!(read(&vec![0x30; 16 * 1_024 + 1]), Err(CsrError::Malformed));
    assert_eq!(read(&[0x30; 16 * 1_024]), Err(CsrError::Malformed));
}

/// An attribute of one value.
fn attribute(oid: &str, value: &[u8]) -> Vec<u8> {
    use der::{Encode, asn1::ObjectIdentifier};
    let oid = ObjectIdentifier::new(oid).unwrap().to_der().unwrap();
    wrap(0x30, &[oid, wrap(0x31, value)].concat())
}

fn wrap(tag: u8, content: &[u8]) -> Vec<u8> {
    use der::{Encode, Length};
    let length = Length::try_from(content.len()).unwrap().to_der().unwrap();
    [&[tag], &length[..], content].concat()
}

/// A request with these attributes, signed by the key `p256`.
fn signed_csr(attributes: &[u8]) -> Vec<u8> {
    use mdm_core::crypto::Signer;
    let signer = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
    let info = [
        b"\x02\x01\0\x30\0",
        signer.public_key(),
        &wrap(0xA0, attributes),
    ]
    .concat();
    let info = wrap(0x30, &info);
    let signature = signer.sign(&info).unwrap();
    let algorithm = b"\x30\x0A\x06\x08\x2A\x86\x48\xCE\x3D\x04\x03\x02";
    let bits = wrap(0x03, &[&[0], &signature[..]].concat());
    wrap(0x30, &[&info, &algorithm[..], &bits].concat())
}
