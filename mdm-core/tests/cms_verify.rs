//! What openssl signs, we accept, and only that.

#[path = "cms_data/support.rs"]
mod support;

use std::sync::Mutex;

use mdm_core::{
    cms::{
        Attribute, AttributeValue, CmsError, Content, Oid, SignedDataBuilder, SigningIdentity,
        VerifyPolicy, sign, verify_attached, verify_detached,
    },
    crypto::{
        CryptoError, CryptoProvider, DigestAlgorithm, RingProvider, RingSigner, RsaKeys,
        SignatureAlgorithm, Signer,
    },
};
use support::*;

/// Every way in which openssl signs, attached.
const SHAPES: [&[&str]; 7] = [
    &["-nodetach"],
    &["-nodetach", "-stream"],
    &["-nodetach", "-noattr"],
    &["-nodetach", "-noattr", "-stream"],
    &["-nodetach", "-keyid"],
    &["-nodetach", "-nosmimecap", "-md", "sha512"],
    &["-nodetach", "-cades"],
];

#[test]
fn every_shape_of_every_key_verifies_with_every_provider() {
    for key in KEYS {
        for shape in SHAPES {
            // ring has no ECDSA over SHA-512.
            let is_wide = shape.contains(&"sha512") && key.starts_with('p');
            let message = openssl_signed(key, BODY, shape);
            for backend in backends() {
                let read = verify_attached(&message, &VerifyPolicy::default(), backend.provider);
                if is_wide && backend.name == "ring" {
                    assert_eq!(read.unwrap_err(), CmsError::UnsupportedAlgorithm);
                    continue;
                }
                let read = read.unwrap_or_else(|e| panic!("{} {key} {shape:?}: {e}", backend.name));
                assert_eq!(read.content, BODY, "{key} {shape:?}");
                assert_eq!(read.signature.signer(), certificate(key));
                let bare = shape.contains(&"-noattr");
                assert_eq!(read.signature.claimed_signing_time().is_none(), bare);
            }
        }
    }
}

#[test]
fn every_key_and_digest_verifies_detached() {
    for key in KEYS {
        for digest in ["sha1", "sha256", "sha384", "sha512"] {
            for attributes in [&[][..], &["-noattr"]] {
                let options = [&["-md", digest], attributes].concat();
                let message = openssl_signed(key, BODY, &options);
                for backend in backends() {
                    let verify = |body: &[u8], policy: &VerifyPolicy<'_>| {
                        verify_detached(&message, body, policy, backend.provider)
                            .map(|v| v.digest())
                    };
                    let read = verify(BODY, &LENIENT);
                    let exotic = key.starts_with('p') && matches!(digest, "sha1" | "sha512");
                    if exotic && read == Err(CmsError::UnsupportedAlgorithm) {
                        continue;
                    }
                    let expected = match digest {
                        "sha1" => DigestAlgorithm::Sha1,
                        "sha256" => DigestAlgorithm::Sha256,
                        "sha384" => DigestAlgorithm::Sha384,
                        _ => DigestAlgorithm::Sha512,
                    };
                    assert_eq!(read, Ok(expected), "{} {key} {options:?}", backend.name);
                    let other = if attributes.is_empty() {
                        CmsError::DigestMismatch
                    } else {
                        CmsError::BadSignature
                    };
                    assert_eq!(verify(b"another body", &LENIENT), Err(other));
                    let strict = verify(BODY, &VerifyPolicy::default());
                    if digest == "sha1" {
                        assert_eq!(strict, Err(CmsError::WeakDigest));
                    } else {
                        assert_eq!(strict, read);
                    }
                }
            }
        }
    }
}

#[test]
fn streamed_messages_are_ber_indeed() {
    let message = openssl_signed("rsa2048", BODY, &["-nodetach", "-stream"]);
    assert_eq!(message[..2], [0x30, 0x80]);
    let large: Vec<u8> = (0..=u8::MAX).cycle().take(100_000).collect();
    let message = openssl_signed("rsa2048", &large, &["-nodetach", "-stream"]);
    let read = verify_attached(&message, &VerifyPolicy::default(), &RingProvider).unwrap();
    assert!(read.content == large, "pieces are put together");
}

#[test]
fn keys_below_2048_bits_are_refused_unless_asked_for() {
    for shape in [&["-md", "sha256"][..], &["-md", "sha1", "-noattr"]] {
        let message = openssl_signed("rsa1024", BODY, shape);
        for backend in backends() {
            let verify = |policy| verify_detached(&message, BODY, policy, backend.provider);
            let sha1_only = VerifyPolicy::DEVICES;
            assert_eq!(verify(&sha1_only), Err(CmsError::WeakKey));
            let read = verify(&LENIENT).unwrap();
            assert_eq!(read.signer(), certificate("rsa1024"));
        }
    }
    assert_eq!(VerifyPolicy::default().rsa_keys, RsaKeys::From2048);
}

#[test]
fn a_signer_may_leave_its_certificate_out_when_it_is_known() {
    for identifier in [&[][..], &["-keyid"]] {
        let options = [&["-nocerts"][..], identifier].concat();
        let message = openssl_signed("rsa2048", BODY, &options);
        let (own, other) = (certificate("rsa2048"), certificate("rsa3072"));
        let verify = |known: &[&[u8]]| {
            let policy = VerifyPolicy {
                known_signers: known,
                ..VerifyPolicy::default()
            };
            verify_detached(&message, BODY, &policy, &RingProvider)
        };
        assert_eq!(verify(&[&other, &own]).unwrap().signer(), own);
        assert!(verify(&[&own]).unwrap().other_certificates().is_empty());
        assert_eq!(verify(&[]), Err(CmsError::NoSignerCertificate));
        assert_eq!(verify(&[&other]), Err(CmsError::NoSignerCertificate));
        assert_eq!(
            verify(&[b"no certificate"]),
            Err(CmsError::NoSignerCertificate)
        );
    }
}

#[test]
fn a_message_with_two_signers_is_refused() {
    let second = data("p256.der").to_string_lossy().into_owned();
    let key = data("p256.key").to_string_lossy().into_owned();
    let options = ["-signer", second.as_str(), "-inkey", key.as_str()];
    let message = openssl_signed("rsa2048", BODY, &options);
    openssl_verifies(&message, Some(BODY)).unwrap();
    assert_eq!(
        verify_detached(&message, BODY, &VerifyPolicy::default(), &RingProvider),
        Err(CmsError::SeveralSigners)
    );
}

#[test]
fn attached_and_detached_are_not_taken_for_each_other() {
    let policy = VerifyPolicy::default();
    let attached = signed("p256", Content::Attached(BODY));
    let detached = signed("p256", Content::Detached(BODY));
    assert_eq!(
        verify_detached(&attached, BODY, &policy, &RingProvider),
        Err(CmsError::ContentUnexpected)
    );
    assert_eq!(
        verify_attached(&detached, &policy, &RingProvider),
        Err(CmsError::ContentMissing)
    );
}

/// Signs, and remembers what.
struct Recorder {
    signer: RingSigner,
    signed: Mutex<Vec<u8>>,
}

impl Signer for Recorder {
    fn algorithm(&self) -> SignatureAlgorithm {
        self.signer.algorithm()
    }

    fn public_key(&self) -> &[u8] {
        self.signer.public_key()
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        *self.signed.lock().unwrap() = message.to_vec();
        self.signer.sign(message)
    }
}

#[test]
fn signed_attributes_do_not_pass_for_content() {
    let recorder = Recorder {
        signer: RingSigner::from_pkcs8(&private_key("rsa2048")).unwrap(),
        signed: Mutex::default(),
    };
    let certificate = certificate("rsa2048");
    let identity = SigningIdentity {
        signer: &recorder,
        certificate: &certificate,
        chain: &[],
    };
    let honest = sign(Content::Detached(BODY), &identity, &RingProvider, now()).unwrap();
    let attributes = recorder.signed.lock().unwrap().clone();
    let signature = &honest[honest.len() - 256..];
    let verified = RingProvider.verify(
        recorder.algorithm(),
        recorder.public_key(),
        &attributes,
        signature,
    );
    assert_eq!(
        verified,
        Ok(()),
        "the signature does hold for the attributes"
    );

    let mut forged = openssl_signed("rsa2048", BODY, &["-noattr"]);
    let begin = forged.len() - signature.len();
    forged[begin..].copy_from_slice(signature);
    assert_eq!(
        verify_detached(
            &forged,
            &attributes,
            &VerifyPolicy::default(),
            &RingProvider
        ),
        Err(CmsError::AmbiguousContent)
    );
}

/// The elements of a set.
fn elements(mut set: &[u8]) -> Vec<&[u8]> {
    let mut elements = Vec::new();
    while !set.is_empty() {
        assert!(set[1] < 0x80, "short ones only");
        let (element, rest) = set.split_at(2 + usize::from(set[1]));
        elements.push(element);
        set = rest;
    }
    elements
}

#[test]
fn an_unsorted_set_of_attributes_verifies_sorted_or_as_it_came() {
    let recorder = Recorder {
        signer: RingSigner::from_pkcs8(&private_key("rsa2048")).unwrap(),
        signed: Mutex::default(),
    };
    let certificate = certificate("rsa2048");
    let identity = SigningIdentity {
        signer: &recorder,
        certificate: &certificate,
        chain: &[],
    };
    let message = sign(Content::Detached(BODY), &identity, &RingProvider, now()).unwrap();
    let signed = recorder.signed.lock().unwrap().clone();
    let (header, sorted) = signed.split_at(2);
    assert_eq!(header, [0x31, sorted.len() as u8]);
    let reversed: Vec<u8> = elements(sorted)
        .into_iter()
        .rev()
        .flatten()
        .copied()
        .collect();
    let at = message
        .windows(sorted.len())
        .position(|part| part == sorted)
        .unwrap();
    let mut over_sorted = message.clone();
    over_sorted[at..at + reversed.len()].copy_from_slice(&reversed);

    let mut as_it_came = over_sorted.clone();
    let signature = recorder.sign(&[header, &reversed].concat()).unwrap();
    let end = as_it_came.len() - signature.len();
    as_it_came[end..].copy_from_slice(&signature);

    for message in [over_sorted, as_it_came] {
        let read = verify_detached(&message, BODY, &VerifyPolicy::default(), &RingProvider);
        assert_eq!(read.unwrap().claimed_signing_time(), Some(now()));
        assert!(verify_detached(&message, b"", &VerifyPolicy::default(), &RingProvider).is_err());
    }
}

#[test]
fn attributes_have_to_be_about_this_content_and_said_once() {
    let signer = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
    let certificate = certificate("p256");
    let identity = SigningIdentity {
        signer: &signer,
        certificate: &certificate,
        chain: &[],
    };
    let verify = |message: &[u8]| {
        verify_detached(message, BODY, &VerifyPolicy::default(), &RingProvider).map(drop)
    };
    for oid in [Oid::CONTENT_TYPE, Oid::MESSAGE_DIGEST, Oid::SIGNING_TIME] {
        let doubled = SignedDataBuilder::new(Content::Detached(BODY))
            .signing_time(now())
            .attribute(Attribute {
                oid,
                value: AttributeValue::Octets(b"again"),
            })
            .sign(&identity, &RingProvider)
            .unwrap();
        assert_eq!(verify(&doubled), Err(CmsError::BadAttributes), "{oid}");
    }

    let mut relabelled = signed("p256", Content::Detached(BODY));
    let data = b"\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01";
    let outside = relabelled
        .windows(11)
        .position(|part| part == data)
        .unwrap();
    relabelled[outside + 10] = 6;
    assert_eq!(verify(&relabelled), Err(CmsError::ContentTypeMismatch));

    let mut bare = openssl_signed("p256", BODY, &["-noattr"]);
    bare[outside + 10] = 6;
    assert_eq!(
        verify(&bare),
        Err(CmsError::BadAttributes),
        "other content needs them"
    );
}

#[test]
fn other_messages_are_named_as_such() {
    let folder = Folder::new();
    let content = folder.write("content", BODY);
    let out = folder.path("out");
    let to = data("rsa2048.der").to_string_lossy().into_owned();
    openssl_ok(&[
        "cms", "-encrypt", "-aes256", "-binary", "-outform", "DER", "-in", &content, "-out", &out,
        &to,
    ]);
    assert_eq!(
        verify_attached(&folder.read("out"), &VerifyPolicy::default(), &RingProvider),
        Err(CmsError::OtherType)
    );
    for no_message in [
        &b""[..],
        b"hello",
        b"\x30\x00",
        b"<plist/>",
        &certificate("ca"),
    ] {
        let read = verify_attached(no_message, &VerifyPolicy::default(), &RingProvider);
        assert_eq!(read, Err(CmsError::Malformed), "{no_message:?}");
    }
}
