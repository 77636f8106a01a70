//! Which private and public keys are taken, and in which encodings.

#[path = "cms_data/support.rs"]
mod support;

use mdm_core::crypto::{
    CryptoError, DigestAlgorithm, KeyKind, PublicKey, RingSigner, RsaKeys, SignatureAlgorithm,
    Signer,
};
use support::*;

/// The key in its own encoding: PKCS#1 or SEC1.
fn traditional(key: &str) -> Vec<u8> {
    let folder = Folder::new();
    let source = data(&format!("{key}.key")).to_string_lossy().into_owned();
    let out = folder.path("out");
    openssl_ok(&[
        "pkey",
        "-inform",
        "DER",
        "-in",
        &source,
        "-traditional",
        "-outform",
        "DER",
        "-out",
        &out,
    ]);
    folder.read("out")
}

#[test]
fn public_keys_are_the_ones_openssl_derives() {
    for key in KEYS {
        let folder = Folder::new();
        let source = data(&format!("{key}.key")).to_string_lossy().into_owned();
        let out = folder.path("out");
        openssl_ok(&[
            "pkey", "-inform", "DER", "-in", &source, "-pubout", "-outform", "DER", "-out", &out,
        ]);
        for backend in backends() {
            let signer = (backend.signer)(&private_key(key));
            assert_eq!(
                signer.public_key(),
                folder.read("out"),
                "{} {key}",
                backend.name
            );
        }
    }
}

#[test]
fn rsa_keys_come_as_pkcs_1_too() {
    for key in ["rsa2048", "rsa3072", "rsa4096"] {
        let signer = RingSigner::from_pkcs1(&traditional(key)).unwrap();
        assert_eq!(
            signer.algorithm(),
            SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha256)
        );
        #[cfg(feature = "aws-lc")]
        {
            let other = mdm_core::crypto::AwsLcSigner::from_pkcs1(&traditional(key)).unwrap();
            assert_eq!(other.public_key(), signer.public_key());
        }
    }
}

#[cfg(feature = "aws-lc")]
#[test]
fn elliptic_keys_come_as_sec_1_too() {
    use mdm_core::crypto::AwsLcSigner;

    for (key, digest) in [
        ("p256", DigestAlgorithm::Sha256),
        ("p384", DigestAlgorithm::Sha384),
    ] {
        let signer = AwsLcSigner::from_sec1(&traditional(key)).unwrap();
        assert_eq!(signer.algorithm(), SignatureAlgorithm::Ecdsa(digest));
        let same = RingSigner::from_pkcs8(&private_key(key)).unwrap();
        assert_eq!(signer.public_key(), same.public_key());
    }
}

#[test]
fn small_broken_and_encrypted_keys_are_refused() {
    let small = private_key("rsa1024");
    let good = private_key("rsa2048");
    for bad in [
        &b""[..],
        b"hello",
        &small,
        &good[..good.len() - 1],
        &certificate("p256"),
    ] {
        assert_eq!(
            RingSigner::from_pkcs8(bad).map(drop),
            Err(CryptoError::BadKey)
        );
        assert_eq!(
            RingSigner::from_pkcs1(bad).map(drop),
            Err(CryptoError::BadKey)
        );
        #[cfg(feature = "aws-lc")]
        {
            use mdm_core::crypto::{AwsLcKeyDecryptor, AwsLcSigner};
            assert_eq!(
                AwsLcSigner::from_pkcs8(bad).map(drop),
                Err(CryptoError::BadKey)
            );
            assert_eq!(
                AwsLcSigner::from_pkcs1(bad).map(drop),
                Err(CryptoError::BadKey)
            );
            assert_eq!(
                AwsLcSigner::from_sec1(bad).map(drop),
                Err(CryptoError::BadKey)
            );
            assert_eq!(
                AwsLcKeyDecryptor::from_pkcs8(bad).map(drop),
                Err(CryptoError::BadKey)
            );
        }
    }
}

#[cfg(feature = "aws-lc")]
#[test]
fn a_generated_key_signs_and_openssl_finds_it_sound() {
    use mdm_core::crypto::{AwsLcSigner, RsaKeySize, generate_rsa_key};

    let key = generate_rsa_key(RsaKeySize::default()).unwrap();
    let signer = AwsLcSigner::from_pkcs8(key.expose()).unwrap();
    let kind = PublicKey::read(signer.public_key()).unwrap().kind();
    assert_eq!(kind, KeyKind::Rsa { bits: 2_048 });
    let folder = Folder::new();
    let path = folder.write("key", key.expose());
    openssl_ok(&["pkey", "-inform", "DER", "-in", &path, "-check", "-noout"]);
    assert_ne!(&key, &generate_rsa_key(RsaKeySize::Rsa2048).unwrap());
}

#[test]
fn no_signer_shows_its_key() {
    for key in KEYS {
        let signer = RingSigner::from_pkcs8(&private_key(key)).unwrap();
        assert!(!format!("{signer:?}").contains("private"), "{signer:?}");
    }
}

#[test]
fn sizes_of_rsa_keys_are_bounded_by_name() {
    let rsa = |bits| KeyKind::Rsa { bits };
    for (bits, strict, legacy) in [
        (1_023, false, false),
        (1_024, false, true),
        (2_047, false, true),
        (2_048, true, true),
        (8_192, true, true),
        (8_193, false, false),
    ] {
        assert_eq!(RsaKeys::From2048.accept(rsa(bits)), strict, "{bits}");
        assert_eq!(RsaKeys::LegacyFrom1024.accept(rsa(bits)), legacy, "{bits}");
    }
    assert!(RsaKeys::From2048.accept(KeyKind::P384));
    assert!(!RsaKeys::LegacyFrom1024.accept(KeyKind::Other));
}

#[test]
fn no_changed_byte_of_a_public_key_panics() {
    for key in KEYS {
        let signer = RingSigner::from_pkcs8(&private_key(key)).unwrap();
        let good = signer.public_key();
        assert!(PublicKey::read(good).is_ok());
        for at in 0..good.len() {
            assert_eq!(PublicKey::read(&good[..at]), Err(CryptoError::BadKey));
            let mut changed = good.to_vec();
            changed[at] ^= 0x80;
            let _ = PublicKey::read(&changed);
        }
    }
}
