//! What we sign, openssl accepts.

#[path = "cms_data/support.rs"]
mod support;

use mdm_core::{
    cms::{
        Attribute, AttributeValue, CmsError, Content, Oid, SignedDataBuilder, SigningIdentity,
        sign, verify_attached, verify_detached, write_certificates,
    },
    crypto::{CryptoError, DigestAlgorithm, RingProvider, RingSigner, SignatureAlgorithm, Signer},
};
use support::*;

#[test]
fn openssl_accepts_every_key_attached_and_detached_from_every_provider() {
    let ca = certificate("ca");
    for backend in backends() {
        for key in KEYS {
            let signer = (backend.signer)(&private_key(key));
            let certificate = certificate(key);
            let identity = SigningIdentity {
                signer: &*signer,
                certificate: &certificate,
                chain: &[&ca],
            };
            let attached = sign(Content::Attached(BODY), &identity, backend.provider, now());
            let found = openssl_verifies(&attached.unwrap(), None);
            assert_eq!(found.as_deref(), Ok(BODY), "{} {key}", backend.name);

            let detached = sign(Content::Detached(BODY), &identity, backend.provider, now());
            let detached = detached.unwrap();
            let found = openssl_verifies(&detached, Some(BODY));
            assert_eq!(found.as_deref(), Ok(BODY), "{} {key}", backend.name);
            let refused = openssl_verifies(&detached, Some(b"another body"));
            assert!(refused.is_err(), "{} {key}", backend.name);
        }
    }
}

#[test]
fn what_we_sign_we_verify() {
    let ca = certificate("ca");
    for backend in backends() {
        for key in KEYS {
            let signer = (backend.signer)(&private_key(key));
            let certificate = certificate(key);
            let identity = SigningIdentity {
                signer: &*signer,
                certificate: &certificate,
                chain: &[&ca],
            };
            for verifier in backends() {
                let attached =
                    sign(Content::Attached(BODY), &identity, backend.provider, now()).unwrap();
                let read =
                    verify_attached(&attached, &Default::default(), verifier.provider).unwrap();
                assert_eq!(read.content, BODY);
                assert_eq!(read.signature.signer(), certificate);
                assert_eq!(
                    read.signature.other_certificates(),
                    std::slice::from_ref(&ca)
                );
                assert_eq!(read.signature.claimed_signing_time(), Some(now()));
                assert_eq!(read.signature.content_type(), Oid::DATA);
                let digest = if key == "p384" {
                    DigestAlgorithm::Sha384
                } else {
                    DigestAlgorithm::Sha256
                };
                assert_eq!(read.signature.digest(), digest);
            }
        }
    }
}

#[test]
fn empty_and_large_contents_are_signed_whole() {
    let large = vec![b'x'; 3_000_000];
    for content in [&b""[..], &large] {
        let message = signed("rsa2048", Content::Attached(content));
        let read = verify_attached(&message, &Default::default(), &RingProvider).unwrap();
        assert!(read.content == content);
        assert!(openssl_verifies(&message, None).unwrap() == content);
    }
}

#[test]
fn scep_attributes_are_signed_and_read_by_name() {
    let scep = |number: u32| Oid::parse(&format!("2.16.840.1.113733.1.9.{number}")).unwrap();
    let (message_type, status, recipient_nonce, transaction) = (scep(2), scep(3), scep(6), scep(7));
    let signer = RingSigner::from_pkcs8(&private_key("rsa2048")).unwrap();
    let certificate = certificate("rsa2048");
    let identity = SigningIdentity {
        signer: &signer,
        certificate: &certificate,
        chain: &[],
    };
    let attribute = |oid, value| Attribute { oid, value };
    let message = SignedDataBuilder::without_content()
        .attribute(attribute(transaction, AttributeValue::Text("TX-1")))
        .attribute(attribute(message_type, AttributeValue::Text("3")))
        .attribute(attribute(recipient_nonce, AttributeValue::Octets(&[7; 16])))
        .attribute(attribute(status, AttributeValue::Der(b"\x13\x012")))
        .sign(&identity, &RingProvider)
        .unwrap();

    let read = verify_detached(&message, b"", &Default::default(), &RingProvider).unwrap();
    let attributes = read.attributes();
    assert_eq!(attributes.text(message_type), Some("3"));
    assert_eq!(attributes.text(status), Some("2"));
    assert_eq!(attributes.text(transaction), Some("TX-1"));
    assert_eq!(attributes.octets(recipient_nonce), Some(&[7; 16][..]));
    assert_eq!(attributes.octets(transaction), None);
    assert_eq!(attributes.value(scep(5)), None);
    assert_eq!(read.claimed_signing_time(), None);

    let folder = Folder::new();
    let path = folder.write("message", &message);
    let shown = openssl(&["cms", "-cmsout", "-print", "-inform", "DER", "-in", &path]);
    let shown = String::from_utf8(shown.stdout).unwrap();
    for expected in [
        "PRINTABLESTRING:TX-1",
        "PRINTABLESTRING:3",
        "PRINTABLESTRING:2",
    ] {
        assert!(shown.contains(expected), "{shown}");
    }
    openssl_verifies(&message, Some(b"")).unwrap();
}

#[test]
fn another_content_type_is_signed_as_version_3_with_its_own_name() {
    let signer = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
    let certificate = certificate("p256");
    let identity = SigningIdentity {
        signer: &signer,
        certificate: &certificate,
        chain: &[],
    };
    let timestamp_token = Oid::parse("1.2.840.113549.1.9.16.1.4").unwrap();
    let message = SignedDataBuilder::new(Content::Attached(BODY))
        .content_type(timestamp_token)
        .sign(&identity, &RingProvider)
        .unwrap();
    let read = verify_attached(&message, &Default::default(), &RingProvider).unwrap();
    assert_eq!(read.signature.content_type(), timestamp_token);
    assert_eq!(openssl_verifies(&message, None).unwrap(), BODY);
}

#[test]
fn openssl_lists_the_certificates_of_a_message_without_signer() {
    let (leaf, ca) = (certificate("rsa2048"), certificate("ca"));
    let message = write_certificates(&leaf, &[&ca]).unwrap();
    let folder = Folder::new();
    let path = folder.write("certificates", &message);
    let listed = openssl(&["pkcs7", "-inform", "DER", "-in", &path, "-print_certs"]);
    assert!(listed.status.success());
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert_eq!(listed.matches("BEGIN CERTIFICATE").count(), 2);
    assert_eq!(
        verify_detached(&message, b"", &Default::default(), &RingProvider),
        Err(CmsError::NoSigner)
    );
}

#[test]
fn times_from_2050_on_are_written_in_full() {
    let signer = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
    let certificate = certificate("p256");
    let identity = SigningIdentity {
        signer: &signer,
        certificate: &certificate,
        chain: &[],
    };
    for time in [
        "1970-01-01T00:00:00Z",
        "2049-12-31T23:59:59Z",
        "2050-01-01T00:00:00Z",
    ] {
        let time = time.parse().unwrap();
        let message = sign(Content::Attached(BODY), &identity, &RingProvider, time).unwrap();
        let read = verify_attached(&message, &Default::default(), &RingProvider).unwrap();
        assert_eq!(read.signature.claimed_signing_time(), Some(time));
        openssl_verifies(&message, None).unwrap();
    }
    let before = "1969-12-31T23:59:58Z".parse().unwrap();
    let refused = sign(Content::Attached(BODY), &identity, &RingProvider, before);
    assert_eq!(refused, Err(CmsError::Unwritable));
}

#[test]
fn a_key_that_is_not_the_certificates_does_not_sign() {
    let signer = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
    let attempt = |certificate: &[u8], chain: &[&[u8]]| {
        let identity = SigningIdentity {
            signer: &signer,
            certificate,
            chain,
        };
        sign(Content::Attached(BODY), &identity, &RingProvider, now())
    };
    let own = certificate("p256");
    assert!(attempt(&own, &[]).is_ok());
    assert_eq!(
        attempt(&certificate("p384"), &[]),
        Err(CmsError::KeyMismatch)
    );
    assert_eq!(
        attempt(&certificate("rsa2048"), &[]),
        Err(CmsError::KeyMismatch)
    );
    assert_eq!(attempt(b"", &[]), Err(CmsError::BadCertificate));
    assert_eq!(attempt(&own[1..], &[]), Err(CmsError::BadCertificate));
    assert_eq!(
        attempt(&own, &[b"no certificate"]),
        Err(CmsError::BadCertificate)
    );
    assert_eq!(write_certificates(b"", &[]), Err(CmsError::BadCertificate));
    assert_eq!(
        write_certificates(&own, &[b"\x30\x00"]),
        Err(CmsError::BadCertificate)
    );
}

#[test]
fn what_has_no_form_is_not_written() {
    let signer = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
    let certificate = certificate("p256");
    let identity = SigningIdentity {
        signer: &signer,
        certificate: &certificate,
        chain: &[],
    };
    let oid = Oid::parse("1.2.3.4").unwrap();
    for value in [
        AttributeValue::Text("ümlaut"),
        AttributeValue::Text("no@sign"),
        AttributeValue::Der(b""),
        AttributeValue::Der(b"\x04\x05abc"),
        AttributeValue::Der(b"\x04\x01ab"),
    ] {
        let refused = SignedDataBuilder::new(Content::Attached(BODY))
            .attribute(Attribute { oid, value })
            .sign(&identity, &RingProvider);
        assert_eq!(refused, Err(CmsError::Unwritable), "{value:?}");
    }
    for text in ["", "1", "4.1.1", "1.2.840.x"] {
        assert_eq!(Oid::parse(text), Err(CmsError::Unwritable), "{text}");
    }
}

/// A key service that is out of order.
struct Broken(Vec<u8>);

impl Signer for Broken {
    fn algorithm(&self) -> SignatureAlgorithm {
        SignatureAlgorithm::Ecdsa(DigestAlgorithm::Sha256)
    }

    fn public_key(&self) -> &[u8] {
        &self.0
    }

    fn sign(&self, _: &[u8]) -> Result<Vec<u8>, CryptoError> {
        Err(CryptoError::SigningFailed)
    }
}

#[test]
fn a_signer_that_fails_is_named_as_the_cause() {
    let key = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
    let certificate = certificate("p256");
    let identity = SigningIdentity {
        signer: &Broken(key.public_key().to_vec()),
        certificate: &certificate,
        chain: &[],
    };
    assert_eq!(
        sign(Content::Attached(BODY), &identity, &RingProvider, now()),
        Err(CmsError::SigningFailed(CryptoError::SigningFailed))
    );
}
