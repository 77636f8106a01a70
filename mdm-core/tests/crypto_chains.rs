//! Chains of every key and digest that issuers use, and how large a device's key has to be.

#[path = "cms_data/support.rs"]
mod support;

use mdm_core::{
    crypto::{CryptoProvider, RingProvider, RsaKeys},
    error::ErrorCode,
    identity::{Anchors, ChainPolicy, IdentityError, inspect},
};
use support::*;

#[test]
fn a_small_rsa_key_is_trusted_only_by_name() {
    let ca = certificate("ca");
    let anchors = Anchors::new([&ca[..]]).unwrap();
    let at = "2027-01-01T00:00:00Z".parse().unwrap();
    let verify = |name: &str, rsa_keys| {
        let policy = ChainPolicy {
            rsa_keys,
            ..ChainPolicy::default()
        };
        let presented = anchors.verify(&certificate(name), &[], &policy, &RingProvider, at);
        presented.map(drop).map_err(IdentityError::code)
    };
    let refused = Err(ErrorCode::IdentityWeakKey);
    assert_eq!(verify("rsa1024", RsaKeys::From2048), refused);
    assert_eq!(verify("rsa1024", RsaKeys::LegacyFrom1024), Ok(()));
    assert_eq!(verify("rsa2048", RsaKeys::From2048), Ok(()));
    assert_eq!(verify("p384", RsaKeys::From2048), Ok(()));
}

/// A certificate for a P-256 key, and the one of its issuer.
fn issued_by(key: &str, digest: &str) -> (Vec<u8>, Vec<u8>) {
    let folder = Folder::new();
    // Without an extension it would be of version 1, which no chain may hold.
    let extensions = folder.write("extensions", b"subjectKeyIdentifier=hash\n");
    let file = |name: &str| data(name).to_string_lossy().into_owned();
    let (leaf_key, issuer_key) = (file("p256.key"), file(&format!("{key}.key")));
    let (request, issuer, leaf) = (
        folder.path("csr"),
        folder.path("issuer"),
        folder.path("leaf"),
    );
    let digest = format!("-{digest}");
    openssl_ok(&[
        "req", "-new", "-key", &leaf_key, "-keyform", "DER", "-subj", "/CN=leaf", "-out", &request,
    ]);
    openssl_ok(&[
        "req",
        "-new",
        "-x509",
        "-key",
        &issuer_key,
        "-keyform",
        "DER",
        "-subj",
        "/CN=issuer",
        "-outform",
        "DER",
        "-out",
        &issuer,
    ]);
    openssl_ok(&[
        "x509",
        "-req",
        "-in",
        &request,
        "-CA",
        &issuer,
        "-CAkey",
        &issuer_key,
        "-CAkeyform",
        "DER",
        "-set_serial",
        "1",
        "-days",
        "9000",
        &digest,
        "-extfile",
        &extensions,
        "-outform",
        "DER",
        "-out",
        &leaf,
    ]);
    (folder.read("leaf"), folder.read("issuer"))
}

#[test]
fn chains_of_every_key_and_digest_are_followed() {
    for key in ["rsa1024", "rsa2048", "rsa4096", "p256", "p384"] {
        for digest in ["sha1", "sha256", "sha384", "sha512"] {
            let (leaf, issuer) = issued_by(key, digest);
            let at = inspect(&leaf).unwrap().not_before;
            let anchors = Anchors::new([&issuer[..]]).unwrap();
            let trusted = |provider: &dyn CryptoProvider| {
                let policy = ChainPolicy::default();
                anchors.verify(&leaf, &[], &policy, provider, at).is_ok()
            };
            let strong = key != "rsa1024" && digest != "sha1";
            for backend in backends() {
                // ring has no ECDSA over SHA-512.
                let lacking = backend.name == "ring" && key.starts_with('p') && digest == "sha512";
                assert_eq!(
                    trusted(backend.provider),
                    strong && !lacking,
                    "{key} {digest}"
                );
            }
        }
    }
}
