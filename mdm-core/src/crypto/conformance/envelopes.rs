//! Checks of encryption and of a key that decrypts.

use super::{
    Check, Failure, expect,
    vectors::{CIPHERTEXTS, ELLIPTIC_KEY, MESSAGE, SMALL_KEY},
};
use crate::crypto::{ContentCipher, CryptoError, Encrypted, Envelopes, KeyDecryptor, RsaKeys};

/// Runs every check of encryption and decryption, with one key that decrypts.
///
/// # Errors
/// [`Failure`]: the first check that does not hold.
pub fn check_envelopes(provider: &dyn Envelopes, key: &dyn KeyDecryptor) -> Result<(), Failure> {
    for (cipher, ciphertext) in CIPHERTEXTS {
        check_known(provider, cipher, ciphertext)?;
        check_lengths(provider, cipher, ciphertext)?;
        check_round_trip(provider, cipher)?;
        check_transport(provider, key, cipher)?;
    }
    for (wrong, sizes) in [
        (SMALL_KEY, RsaKeys::From2048),
        (ELLIPTIC_KEY, RsaKeys::LegacyFrom1024),
        (b"", RsaKeys::LegacyFrom1024),
        (b"\x30\x80", RsaKeys::LegacyFrom1024),
    ] {
        let result = provider.encrypt_key(wrong, sizes, &[7; 16]);
        expect(result.is_err(), Check::SmallRecipient, || {
            format!("a recipient's key of {} bytes", wrong.len())
        })?;
    }
    Ok(())
}

fn known_key(cipher: ContentCipher) -> Vec<u8> {
    (0..=u8::MAX).take(cipher.key_len()).collect()
}

fn under_zeros(cipher: ContentCipher, ciphertext: &[u8]) -> Encrypted {
    Encrypted {
        iv: vec![0; cipher.block_len()],
        ciphertext: ciphertext.to_vec(),
    }
}

fn check_known(
    provider: &dyn Envelopes,
    cipher: ContentCipher,
    ciphertext: &[u8],
) -> Result<(), Failure> {
    let key = known_key(cipher);
    let decrypted = provider.decrypt(cipher, &key, &under_zeros(cipher, ciphertext));
    let holds = decrypted.is_ok_and(|content| content.expose() == MESSAGE);
    expect(holds, Check::Decryption, || format!("{cipher:?}"))?;

    // The last block is nothing but padding; without it, the content's last block takes its place.
    let unpadded = &ciphertext[..ciphertext.len() - cipher.block_len()];
    let result = provider.decrypt(cipher, &key, &under_zeros(cipher, unpadded));
    expect(result.is_err(), Check::Padding, || format!("{cipher:?}"))
}

fn check_lengths(
    provider: &dyn Envelopes,
    cipher: ContentCipher,
    ciphertext: &[u8],
) -> Result<(), Failure> {
    let refused = |result: Result<(), CryptoError>, what: &str| {
        expect(result.is_err(), Check::CipherLength, || {
            format!("{cipher:?}, {what}")
        })
    };
    let right = known_key(cipher);
    let sealed = under_zeros(cipher, ciphertext);
    let decrypt = |key: &[u8], sealed: &Encrypted| provider.decrypt(cipher, key, sealed).map(drop);
    for wrong in [&right[1..], &[], &[&right[..], &[0]].concat()] {
        refused(decrypt(wrong, &sealed), "a key of the wrong length")?;
        let encrypted = provider.encrypt(cipher, wrong, MESSAGE).map(drop);
        refused(encrypted, "a key of the wrong length to encrypt with")?;
    }
    for iv in [
        vec![],
        vec![0; cipher.block_len() - 1],
        vec![0; cipher.block_len() + 1],
    ] {
        let sealed = Encrypted {
            iv,
            ..sealed.clone()
        };
        refused(decrypt(&right, &sealed), "a vector of the wrong length")?;
    }
    for len in [0, 1, ciphertext.len() - 1] {
        let sealed = under_zeros(cipher, &ciphertext[..len]);
        refused(decrypt(&right, &sealed), "a part of a block")?;
    }
    Ok(())
}

fn check_round_trip(provider: &dyn Envelopes, cipher: ContentCipher) -> Result<(), Failure> {
    let key = known_key(cipher);
    let mut vectors = Vec::new();
    for len in (0..40).chain([1_000]) {
        let content: Vec<u8> = (0..=u8::MAX).cycle().take(len).collect();
        let encrypted = provider.encrypt(cipher, &key, &content);
        let decrypted = encrypted.as_ref().map_or_else(
            |error| Err(*error),
            |encrypted| provider.decrypt(cipher, &key, encrypted),
        );
        let holds = decrypted.is_ok_and(|decrypted| *decrypted.expose() == content);
        let hidden = encrypted.as_ref().is_ok_and(|encrypted| {
            len < 8
                || !encrypted
                    .ciphertext
                    .windows(8)
                    .any(|part| part == &content[..8])
        });
        expect(holds && hidden, Check::RoundTrip, || {
            format!("{cipher:?}, {len} bytes")
        })?;
        vectors.extend(encrypted.map(|encrypted| encrypted.iv));
    }
    expect(are_distinct(&mut vectors), Check::FreshVector, || {
        format!("{cipher:?}")
    })?;

    let keys = (0..16).map(|_| provider.random_key(cipher).map(|key| key.expose().clone()));
    let mut keys: Vec<Vec<u8>> = keys.filter_map(Result::ok).collect();
    let sized = keys.len() == 16 && keys.iter().all(|key| key.len() == cipher.key_len());
    expect(sized && are_distinct(&mut keys), Check::FreshKey, || {
        format!("{cipher:?}")
    })
}

fn are_distinct(all: &mut [Vec<u8>]) -> bool {
    all.sort();
    all.windows(2).all(|pair| pair[0] != pair[1])
}

fn check_transport(
    provider: &dyn Envelopes,
    key: &dyn KeyDecryptor,
    cipher: ContentCipher,
) -> Result<(), Failure> {
    let content_key = known_key(cipher);
    let transported = provider.encrypt_key(key.public_key(), RsaKeys::From2048, &content_key);
    let comes_back = |transported: &[u8]| {
        key.decrypt_key(transported)
            .is_ok_and(|opened| *opened.expose() == content_key)
    };
    let holds = transported
        .as_ref()
        .is_ok_and(|transported| comes_back(transported));
    expect(holds, Check::KeyTransport, || format!("{cipher:?}"))?;
    for (at, _) in transported.iter().flatten().enumerate().step_by(17) {
        let mut changed = transported.clone().unwrap_or_default();
        changed[at] ^= 1;
        expect(!comes_back(&changed), Check::ChangedTransport, || {
            format!("{cipher:?}, byte {at} changed")
        })?;
    }
    Ok(())
}
