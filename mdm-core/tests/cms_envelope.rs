//! Encrypted messages, both ways through openssl, and what an attacker learns from refusals.
#![cfg(feature = "aws-lc")]

#[path = "cms_data/support.rs"]
mod support;

use std::sync::atomic::{AtomicUsize, Ordering};

use mdm_core::{
    cms::{CmsError, Content, Recipient, Undecryptable, decrypt, decrypt_uniformly, encrypt},
    crypto::{
        AwsLcKeyDecryptor, AwsLcProvider, ContentCipher, CryptoError, Encrypted, Envelopes,
        KeyDecryptor, RsaKeys,
    },
    secret::Secret,
};
use support::*;

const RSA: [&str; 3] = ["rsa2048", "rsa3072", "rsa4096"];

fn decryptor(name: &str) -> AwsLcKeyDecryptor {
    AwsLcKeyDecryptor::from_pkcs8(&private_key(name)).unwrap()
}

fn open_with(key: &str, message: &[u8]) -> Result<Vec<u8>, CmsError> {
    let (key, certificate) = (decryptor(key), certificate(key));
    let recipient = Recipient {
        key: &key,
        certificate: &certificate,
    };
    let opened = decrypt(message, &recipient, &AwsLcProvider);
    let uniform = decrypt_uniformly(message, &recipient, &AwsLcProvider);
    if let Ok(content) = &opened {
        assert_eq!(uniform.as_ref(), Ok(content));
    }
    opened.map(|content| content.expose().clone())
}

fn openssl_encrypted(key: &str, options: &[&str]) -> Vec<u8> {
    let folder = Folder::new();
    let (content, out) = (folder.write("content", BODY), folder.path("out"));
    let recipient = data(&format!("{key}.der")).to_string_lossy().into_owned();
    let mut arguments = vec!["cms", "-encrypt", "-binary", "-outform", "DER"];
    arguments.extend(["-in", &content, "-out", &out]);
    arguments.extend(options);
    arguments.push(&recipient);
    openssl_ok(&arguments);
    folder.read("out")
}

#[test]
fn openssl_decrypts_what_we_encrypt() {
    for key in RSA {
        for cipher in ContentCipher::ALL {
            for content in [BODY, b"", &[7; 16], &vec![9; 100_000]] {
                let message = encrypt(
                    content,
                    &certificate(key),
                    cipher,
                    RsaKeys::From2048,
                    &AwsLcProvider,
                )
                .unwrap();
                let folder = Folder::new();
                let (sealed, out) = (folder.write("sealed", &message), folder.path("out"));
                let private = data(&format!("{key}.key")).to_string_lossy().into_owned();
                let named = data(&format!("{key}.der")).to_string_lossy().into_owned();
                openssl_ok(&[
                    "cms", "-decrypt", "-binary", "-inform", "DER", "-in", &sealed, "-out", &out,
                    "-inkey", &private, "-recip", &named,
                ]);
                assert!(folder.read("out") == content, "{key} {cipher:?}");
                assert!(open_with(key, &message).unwrap() == content);
            }
        }
    }
}

#[test]
fn we_decrypt_what_openssl_encrypts() {
    for key in RSA {
        for cipher in ["-aes256", "-aes128", "-des3"] {
            for shape in [&[][..], &["-stream"], &["-keyid"], &["-keyid", "-stream"]] {
                let message = openssl_encrypted(key, &[&[cipher], shape].concat());
                assert_eq!(
                    open_with(key, &message).as_deref(),
                    Ok(BODY),
                    "{key} {cipher} {shape:?}"
                );
            }
        }
    }
}

#[test]
fn we_find_ourselves_among_other_recipients() {
    let other = data("rsa3072.der").to_string_lossy().into_owned();
    let elliptic = data("p256.der").to_string_lossy().into_owned();
    let message = openssl_encrypted("rsa2048", &["-aes256", &elliptic, &other]);
    for key in ["rsa2048", "rsa3072"] {
        assert_eq!(open_with(key, &message).as_deref(), Ok(BODY));
    }
    assert_eq!(open_with("rsa4096", &message), Err(CmsError::NoRecipient));
}

#[test]
fn other_messages_and_algorithms_are_named() {
    let signed = signed("p256", Content::Attached(BODY));
    assert_eq!(open_with("rsa2048", &signed), Err(CmsError::OtherType));
    assert_eq!(open_with("rsa2048", b"hello"), Err(CmsError::Malformed));
    for options in [
        &["-aes192"][..],
        &["-aes256", "-keyopt", "rsa_padding_mode:oaep"],
    ] {
        // The option belongs to the recipient that is named before it.
        let recipient = data("rsa2048.der").to_string_lossy().into_owned();
        let folder = Folder::new();
        let (content, out) = (folder.write("content", BODY), folder.path("out"));
        let mut arguments = vec![
            "cms", "-encrypt", "-outform", "DER", "-in", &content, "-out", &out,
        ];
        arguments.extend([options[0], "-recip", &recipient]);
        arguments.extend(&options[1..]);
        openssl_ok(&arguments);
        let refused = open_with("rsa2048", &folder.read("out"));
        assert_eq!(refused, Err(CmsError::UnsupportedAlgorithm), "{options:?}");
    }
}

#[test]
fn openssl_decrypts_what_we_encrypt_to_1024_bits_where_that_was_said() {
    let private = data("rsa1024.key").to_string_lossy().into_owned();
    let named = data("rsa1024.der").to_string_lossy().into_owned();
    // Often enough for a random byte of 0 and for a result that is shorter than the key.
    for number in 0..40 {
        let cipher = ContentCipher::ALL[number % ContentCipher::ALL.len()];
        let sizes = RsaKeys::LegacyFrom1024;
        let certificate = certificate("rsa1024");
        let message = encrypt(BODY, &certificate, cipher, sizes, &AwsLcProvider).unwrap();
        let folder = Folder::new();
        let (sealed, out) = (folder.write("sealed", &message), folder.path("out"));
        openssl_ok(&[
            "cms", "-decrypt", "-binary", "-inform", "DER", "-in", &sealed, "-out", &out, "-inkey",
            &private, "-recip", &named,
        ]);
        assert!(folder.read("out") == BODY, "{cipher:?}");
    }
}

#[test]
fn keys_are_not_encrypted_to_weak_or_wrong_recipients() {
    let attempt = |certificate: &[u8]| {
        encrypt(
            BODY,
            certificate,
            ContentCipher::default(),
            RsaKeys::From2048,
            &AwsLcProvider,
        )
    };
    let refused = Err(CmsError::EncryptionFailed(CryptoError::BadKey));
    assert_eq!(attempt(&certificate("rsa1024")), refused);
    assert_eq!(attempt(&certificate("p256")), refused);
    assert_eq!(attempt(b"nobody"), Err(CmsError::BadCertificate));
}

#[test]
fn no_changed_or_missing_byte_panics() {
    for message in [
        openssl_encrypted("rsa2048", &["-aes256", "-stream"]),
        openssl_encrypted("rsa2048", &["-des3", "-keyid"]),
    ] {
        let (key, certificate) = (decryptor("rsa2048"), certificate("rsa2048"));
        let recipient = Recipient {
            key: &key,
            certificate: &certificate,
        };
        for at in 0..message.len() {
            assert!(decrypt(&message[..at], &recipient, &AwsLcProvider).is_err());
            let mut changed = message.clone();
            changed[at] ^= 0x81;
            let _ = decrypt(&changed, &recipient, &AwsLcProvider);
            let _ = decrypt_uniformly(&changed, &recipient, &AwsLcProvider);
        }
    }
}

/// Counts how often content is decrypted.
#[derive(Default)]
struct Counting(AtomicUsize);

impl Envelopes for Counting {
    fn random_key(&self, cipher: ContentCipher) -> Result<Secret<Vec<u8>>, CryptoError> {
        AwsLcProvider.random_key(cipher)
    }

    fn encrypt_key(
        &self,
        public_key: &[u8],
        sizes: RsaKeys,
        key: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        AwsLcProvider.encrypt_key(public_key, sizes, key)
    }

    fn encrypt(
        &self,
        cipher: ContentCipher,
        key: &[u8],
        content: &[u8],
    ) -> Result<Encrypted, CryptoError> {
        AwsLcProvider.encrypt(cipher, key, content)
    }

    fn decrypt(
        &self,
        cipher: ContentCipher,
        key: &[u8],
        encrypted: &Encrypted,
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        AwsLcProvider.decrypt(cipher, key, encrypted)
    }
}

#[test]
fn a_wrong_rsa_padding_looks_like_wrong_content() {
    let (key, certificate) = (decryptor("rsa2048"), certificate("rsa2048"));
    let recipient = Recipient {
        key: &key,
        certificate: &certificate,
    };
    let cipher = ContentCipher::Aes256Cbc;
    let message = encrypt(
        BODY,
        &certificate,
        cipher,
        RsaKeys::From2048,
        &AwsLcProvider,
    )
    .unwrap();
    let seal = |content_key: &[u8]| {
        AwsLcProvider
            .encrypt_key(key.public_key(), RsaKeys::From2048, content_key)
            .unwrap()
    };
    let known = {
        // The transported key is the only field of its length.
        let at = message
            .windows(4)
            .position(|part| part == b"\x04\x82\x01\x00")
            .unwrap();
        at + 4..at + 4 + 256
    };
    let with = |transported: &[u8]| {
        let mut changed = message.clone();
        changed[known.clone()].copy_from_slice(transported);
        changed
    };
    let provider = Counting::default();
    let mut calls = 0;
    let mut nonsense = 0;
    let mut bad_keys: Vec<Vec<u8>> = (0..200u8)
        .map(|n| [&[0, n], &[7; 254][..]].concat())
        .collect();
    // A good padding around a key of the wrong length, and around a wrong key.
    bad_keys.extend([seal(&[7; 16]), seal(&[]), seal(&[7; 32])]);
    for transported in bad_keys {
        match decrypt_uniformly(&with(&transported), &recipient, &provider) {
            Ok(content) => {
                assert_ne!(content.expose(), BODY);
                nonsense += 1;
            }
            Err(error) => assert_eq!(error, Undecryptable),
        }
        calls += 1;
        assert_eq!(
            provider.0.load(Ordering::Relaxed),
            calls,
            "content is decrypted all the same"
        );
    }
    assert!(
        nonsense < 20,
        "about one in 256 passes, not {nonsense} of {calls}"
    );
    let content = decrypt_uniformly(&message, &recipient, &provider).unwrap();
    assert_eq!(content.expose(), BODY);
}
