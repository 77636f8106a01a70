//! Any bytes as a signed message, attached and detached: never a panic, and what verifies holds what was signed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mdm_core::{
    cms::{Sha1, VerifyPolicy, verify_attached, verify_detached, verify_mdm_signature},
    crypto::{RingProvider, RsaKeys},
};

const BODY: &[u8] = b"<plist/>";

fuzz_target!(|bytes: &[u8]| {
    let policy = VerifyPolicy { sha1: Sha1::LegacyAccept, rsa_keys: RsaKeys::LegacyFrom1024, known_signers: &[] };
    if let Ok(verified) = verify_attached(bytes, &policy, &RingProvider) {
        assert_eq!(verified.content, BODY, "nobody else's key is at hand");
    }
    let _ = verify_detached(bytes, BODY, &policy, &RingProvider);
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = verify_mdm_signature(text, BODY, &policy, &RingProvider);
    }
});
