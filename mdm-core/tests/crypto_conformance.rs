//! Our providers pass the suite that hosts run on theirs, and the suite notices every kind of mistake.

#[path = "cms_data/support.rs"]
mod support;

use mdm_core::crypto::{
    CryptoError, CryptoProvider, Digest, DigestAlgorithm, KeyKind, PublicKey, RingProvider,
    RingSigner, RsaKeys, SignatureAlgorithm, Signer,
    conformance::{Check, Failure, check_provider, check_signer},
};
use support::*;

#[test]
fn our_providers_and_signers_pass() {
    for backend in backends() {
        assert_eq!(check_provider(backend.provider), Ok(()), "{}", backend.name);
        for key in KEYS {
            let signer = (backend.signer)(&private_key(key));
            for verifier in backends() {
                assert_eq!(check_signer(&*signer, verifier.provider), Ok(()), "{key}");
            }
        }
    }
}

/// ring, but for one mistake.
struct Wrong(Check);

impl CryptoProvider for Wrong {
    fn digest(&self, algorithm: DigestAlgorithm, message: &[u8]) -> Result<Digest, CryptoError> {
        let wrong = self.0 == Check::Digest && algorithm == DigestAlgorithm::Sha384;
        let algorithm = if wrong {
            DigestAlgorithm::Sha512
        } else {
            algorithm
        };
        RingProvider.digest(algorithm, message)
    }

    fn verify(
        &self,
        algorithm: SignatureAlgorithm,
        public_key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), CryptoError> {
        const MESSAGE: &[u8] = b"bytes in, decision and bytes out";
        let honest = |algorithm| RingProvider.verify(algorithm, public_key, message, signature);
        let is_rsa = matches!(algorithm, SignatureAlgorithm::RsaPkcs1(_));
        let readable = PublicKey::read(public_key);
        let hit = match self.0 {
            Check::ValidSignature => return Err(CryptoError::Unsupported),
            Check::OtherMessage => message.len() == MESSAGE.len() && message[5] != MESSAGE[5],
            Check::ChangedSignature => {
                let last = signature.len().saturating_sub(1);
                let mut mended = signature.to_vec();
                mended.iter_mut().skip(last).for_each(|byte| *byte ^= 1);
                RingProvider
                    .verify(algorithm, public_key, message, &mended)
                    .is_ok()
            }
            Check::SignatureLength => signature.is_empty(),
            // Believes that any key of the right kind signed.
            Check::OtherKey => {
                is_rsa
                    && message == MESSAGE
                    && signature.len() == 256
                    && readable.is_ok_and(|key| key.kind() == KeyKind::Rsa { bits: 2_048 })
                    && honest(algorithm).is_err()
                    && algorithm.digest() == DigestAlgorithm::Sha256
                    && self.is_sha256_of_ours(signature)
            }
            Check::OtherDigest => {
                is_rsa
                    && DigestAlgorithm::ALL
                        .iter()
                        .any(|digest| honest(SignatureAlgorithm::RsaPkcs1(*digest)).is_ok())
            }
            Check::SmallKey => {
                return match algorithm {
                    SignatureAlgorithm::RsaPkcs1(digest) => honest(algorithm)
                        .or_else(|_| honest(SignatureAlgorithm::LegacyRsaPkcs1(digest))),
                    other => honest(other),
                };
            }
            Check::BrokenKey => readable.is_err(),
            _ => false,
        };
        if hit { Ok(()) } else { honest(algorithm) }
    }
}

impl Wrong {
    /// Whether this is the vectors' own signature over SHA-256.
    fn is_sha256_of_ours(&self, signature: &[u8]) -> bool {
        let own = include_bytes!("../src/crypto/conformance/vectors/rsa2048_sha256.sig");
        own == signature
    }
}

#[test]
fn every_mistake_of_a_provider_is_caught_by_its_check() {
    for check in [
        Check::Digest,
        Check::ValidSignature,
        Check::OtherMessage,
        Check::ChangedSignature,
        Check::SignatureLength,
        Check::OtherKey,
        Check::OtherDigest,
        Check::SmallKey,
        Check::BrokenKey,
    ] {
        let found = check_provider(&Wrong(check)).map_err(|failure| failure.check());
        assert_eq!(found, Err(check));
    }
}

struct WrongSigner {
    honest: RingSigner,
    public_key: Vec<u8>,
    fault: Check,
}

impl WrongSigner {
    fn new(fault: Check) -> Self {
        let honest = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
        let public_key = match fault {
            Check::SignerKey => RingSigner::from_pkcs8(&private_key("rsa2048"))
                .unwrap()
                .public_key()
                .to_vec(),
            _ => honest.public_key().to_vec(),
        };
        Self {
            honest,
            public_key,
            fault,
        }
    }
}

impl Signer for WrongSigner {
    fn algorithm(&self) -> SignatureAlgorithm {
        self.honest.algorithm()
    }

    fn public_key(&self) -> &[u8] {
        &self.public_key
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        match self.fault {
            Check::SignerSignature => self.honest.sign(&[message, b"!"].concat()),
            _ => self.honest.sign(message),
        }
    }
}

/// A provider that believes everything, with which a signer could get away with anything.
struct Credulous;

impl CryptoProvider for Credulous {
    fn digest(&self, algorithm: DigestAlgorithm, message: &[u8]) -> Result<Digest, CryptoError> {
        RingProvider.digest(algorithm, message)
    }

    fn verify(
        &self,
        _: SignatureAlgorithm,
        _: &[u8],
        _: &[u8],
        _: &[u8],
    ) -> Result<(), CryptoError> {
        Ok(())
    }
}

#[test]
fn every_mistake_of_a_signer_is_caught_by_its_check() {
    let found = |result: Result<(), Failure>| result.map_err(|failure| failure.check());
    for check in [Check::SignerKey, Check::SignerSignature] {
        assert_eq!(
            found(check_signer(&WrongSigner::new(check), &RingProvider)),
            Err(check)
        );
    }
    let honest = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
    assert_eq!(
        found(check_signer(&honest, &Credulous)),
        Err(Check::SignerMessage)
    );
}

#[test]
fn a_failure_says_what_failed_and_with_what() {
    let failure = check_provider(&Wrong(Check::Digest)).unwrap_err();
    assert!(
        failure
            .to_string()
            .starts_with("not so: a digest has its known value; Sha384 gave Ok(")
    );
    for check in Check::ALL {
        assert!(!check.as_str().is_empty());
    }
}

#[cfg(feature = "aws-lc")]
mod envelopes {
    use std::sync::Mutex;

    use mdm_core::{
        crypto::{
            AwsLcKeyDecryptor, AwsLcProvider, ContentCipher, Encrypted, Envelopes, KeyDecryptor,
            conformance::check_envelopes,
        },
        secret::Secret,
    };

    use super::*;

    fn key() -> AwsLcKeyDecryptor {
        AwsLcKeyDecryptor::from_pkcs8(&private_key("rsa2048")).unwrap()
    }

    #[test]
    fn aws_lc_passes() {
        assert_eq!(check_envelopes(&AwsLcProvider, &key()), Ok(()));
    }

    /// AWS-LC, but for one mistake.
    struct Wrong {
        fault: Check,
        key: AwsLcKeyDecryptor,
        last: Mutex<Vec<u8>>,
    }

    impl Envelopes for Wrong {
        fn random_key(&self, cipher: ContentCipher) -> Result<Secret<Vec<u8>>, CryptoError> {
            match self.fault {
                Check::FreshKey => Ok(Secret::new(vec![7; cipher.key_len()])),
                _ => AwsLcProvider.random_key(cipher),
            }
        }

        fn encrypt_key(
            &self,
            public_key: &[u8],
            sizes: RsaKeys,
            key: &[u8],
        ) -> Result<Vec<u8>, CryptoError> {
            *self.last.lock().unwrap() = key.to_vec();
            match (self.fault, PublicKey::read(public_key).map(PublicKey::kind)) {
                (Check::SmallRecipient, Ok(KeyKind::Rsa { bits: 1_024 })) => Ok(vec![0; 128]),
                (Check::KeyTransport, _) => AwsLcProvider.encrypt_key(public_key, sizes, &key[1..]),
                _ => AwsLcProvider.encrypt_key(public_key, sizes, key),
            }
        }

        fn encrypt(
            &self,
            cipher: ContentCipher,
            key: &[u8],
            content: &[u8],
        ) -> Result<Encrypted, CryptoError> {
            let mut encrypted = AwsLcProvider.encrypt(cipher, key, content)?;
            match self.fault {
                Check::RoundTrip if content.len() == 17 => encrypted.ciphertext[0] ^= 1,
                // What a zero vector gives, honestly decrypted.
                Check::FreshVector => {
                    let mut first = content.to_vec();
                    let padding = cipher.block_len() - content.len() % cipher.block_len();
                    first.extend(vec![padding as u8; padding]);
                    encrypted = zero_vector(cipher, key, &first)?;
                }
                _ => {}
            }
            Ok(encrypted)
        }

        fn decrypt(
            &self,
            cipher: ContentCipher,
            key: &[u8],
            encrypted: &Encrypted,
        ) -> Result<Secret<Vec<u8>>, CryptoError> {
            let honest = AwsLcProvider.decrypt(cipher, key, encrypted);
            match self.fault {
                Check::Decryption => {
                    honest.map(|content| Secret::new(content.expose().to_ascii_uppercase()))
                }
                Check::Padding if encrypted.ciphertext.len() == 32 => {
                    honest.or(Ok(Secret::new(vec![1])))
                }
                Check::Padding if encrypted.ciphertext.len() == 24 => {
                    honest.or(Ok(Secret::new(vec![1])))
                }
                Check::CipherLength if encrypted.iv.is_empty() => Ok(Secret::new(vec![1])),
                _ => honest,
            }
        }
    }

    /// CBC under a vector of zeros: the first block takes up the random vector that the backend insists on.
    fn zero_vector(
        cipher: ContentCipher,
        key: &[u8],
        padded: &[u8],
    ) -> Result<Encrypted, CryptoError> {
        let block = cipher.block_len();
        let mut previous = vec![0; block];
        let mut ciphertext = Vec::new();
        for part in padded.chunks(block) {
            let mixed: Vec<u8> = part.iter().zip(&previous).map(|(a, b)| a ^ b).collect();
            previous = single_block(cipher, key, &mixed)?;
            ciphertext.extend(&previous);
        }
        Ok(Encrypted {
            iv: vec![0; block],
            ciphertext,
        })
    }

    /// One block, encrypted by openssl: the backend offers no way to choose a vector.
    fn single_block(
        cipher: ContentCipher,
        key: &[u8],
        block: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let folder = Folder::new();
        let (plain, out) = (folder.write("plain", block), folder.path("out"));
        let name = match cipher {
            ContentCipher::Aes256Cbc => "-aes-256-ecb",
            ContentCipher::Aes128Cbc => "-aes-128-ecb",
            ContentCipher::TripleDesCbc => "-des-ede3",
        };
        let key: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        openssl_ok(&[
            "enc", name, "-nopad", "-K", &key, "-in", &plain, "-out", &out,
        ]);
        Ok(folder.read("out"))
    }

    impl KeyDecryptor for Wrong {
        fn public_key(&self) -> &[u8] {
            self.key.public_key()
        }

        fn decrypt_key(&self, encrypted: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
            let honest = self.key.decrypt_key(encrypted);
            match self.fault {
                Check::ChangedTransport => Ok(Secret::new(self.last.lock().unwrap().clone())),
                _ => honest,
            }
        }
    }

    #[test]
    fn every_mistake_of_envelopes_is_caught_by_its_check() {
        for check in [
            Check::Decryption,
            Check::Padding,
            Check::CipherLength,
            Check::RoundTrip,
            Check::FreshVector,
            Check::FreshKey,
            Check::KeyTransport,
            Check::ChangedTransport,
            Check::SmallRecipient,
        ] {
            let wrong = Wrong {
                fault: check,
                key: key(),
                last: Mutex::default(),
            };
            let found = check_envelopes(&wrong, &wrong).map_err(|failure| failure.check());
            assert_eq!(found, Err(check));
        }
    }
}
