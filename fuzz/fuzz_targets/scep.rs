//! Any bytes as a query, a message, its content, a certificate request, an answer: never a panic, and what is read is within its bounds.
//!
//! Every signature is good, every digest the same, and encrypted content is not encrypted: otherwise nothing made up would get inside.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use mdm_core::{
    cms::Sha1,
    crypto::{
        ContentCipher, CryptoError, CryptoProvider, Digest, DigestAlgorithm, Encrypted, Envelopes, KeyDecryptor,
        RsaKeys, SignatureAlgorithm, Signer,
    },
    entropy::Entropy,
    issue::{Csr, Issuer},
    limits::{MAX_CERTIFICATE_NAMES, MAX_CHALLENGE_BYTES, MAX_TRANSACTION_ID_BYTES},
    scep::{Asked, FailInfo, Method, Operation, Proof, Responder, ScepClient, ScepPolicy, ca_certificates, read_ca_certificates},
    secret::Secret,
};

/// The certificate and the public key to which the corpus is addressed.
const AUTHORITY: &[u8] = include_bytes!("../../mdm-core/tests/cms_data/rsa2048.der");
const PUBLIC_KEY: &[u8] = include_bytes!("../corpus/scep/public_key");

struct Gullible;

impl CryptoProvider for Gullible {
    fn digest(&self, _: DigestAlgorithm, _: &[u8]) -> Result<Digest, CryptoError> {
        Digest::new(&[7; 32])
    }

    fn verify(&self, _: SignatureAlgorithm, _: &[u8], _: &[u8], _: &[u8]) -> Result<(), CryptoError> {
        Ok(())
    }
}

impl Signer for Gullible {
    fn algorithm(&self) -> SignatureAlgorithm {
        SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha256)
    }

    fn public_key(&self) -> &[u8] {
        PUBLIC_KEY
    }

    fn sign(&self, _: &[u8]) -> Result<Vec<u8>, CryptoError> {
        Ok(vec![7; 8])
    }
}

impl Envelopes for Gullible {
    fn random_key(&self, cipher: ContentCipher) -> Result<Secret<Vec<u8>>, CryptoError> {
        Ok(Secret::new(vec![7; cipher.key_len()]))
    }

    fn encrypt_key(&self, _: &[u8], _: RsaKeys, key: &[u8]) -> Result<Vec<u8>, CryptoError> {
        Ok(key.to_vec())
    }

    fn encrypt(&self, cipher: ContentCipher, _: &[u8], content: &[u8]) -> Result<Encrypted, CryptoError> {
        Ok(Encrypted { iv: vec![7; cipher.block_len()], ciphertext: content.to_vec() })
    }

    fn decrypt(&self, _: ContentCipher, _: &[u8], encrypted: &Encrypted) -> Result<Secret<Vec<u8>>, CryptoError> {
        Ok(Secret::new(encrypted.ciphertext.clone()))
    }
}

impl KeyDecryptor for Gullible {
    fn public_key(&self) -> &[u8] {
        PUBLIC_KEY
    }

    fn decrypt_key(&self, encrypted: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        Ok(Secret::new(encrypted.to_vec()))
    }
}

const CLIENT: ScepClient<'static> = ScepClient {
    authority: AUTHORITY,
    certificate: AUTHORITY,
    signer: &Gullible,
    key: &Gullible,
    cipher: ContentCipher::Aes128Cbc,
    provider: &Gullible,
    envelopes: &Gullible,
};

/// The request to which the answers of the corpus belong.
static ASKED: LazyLock<Asked> = LazyLock::new(|| {
    let csr = include_bytes!("../corpus/scep/csr");
    CLIENT.enroll(csr, &mut Entropy::from_seed([7; 32])).expect("a request can be written")
});

fn judge(csr: &Csr) {
    assert!(csr.requested_names().len() <= MAX_CERTIFICATE_NAMES);
    assert!(csr.challenge().is_none_or(|challenge| challenge.expose().len() <= MAX_CHALLENGE_BYTES * 2));
}

fuzz_target!(|bytes: &[u8]| {
    let responder = Responder {
        certificate: AUTHORITY,
        signer: &Gullible,
        key: &Gullible,
        provider: &Gullible,
        envelopes: &Gullible,
        policy: ScepPolicy::default(),
    };
    let mut entropy = Entropy::from_seed([7; 32]);
    if let Ok(query) = std::str::from_utf8(bytes) {
        let _ = Operation::parse(Method::Get, query, b"");
    }
    match responder.read_request(bytes) {
        Ok(request) => {
            judge(request.csr());
            assert!(request.transaction_id().as_str().len() <= MAX_TRANSACTION_ID_BYTES);
            assert!(matches!(request.proof(), Proof::Challenge(_) | Proof::Certificate(_)));
            request.fail(FailInfo::BadRequest, &responder, &mut entropy).expect("a failure can always be written");
            let _ = request.succeed(AUTHORITY, &responder, &mut entropy);
        }
        Err(refusal) => {
            refusal.reply(&responder, &mut entropy).expect("a refusal can always be written");
        }
    }
    if let Ok(csr) = Csr::read(bytes, Sha1::LegacyAccept, &Gullible) {
        judge(&csr);
    }
    let _ = CLIENT.read_reply(&ASKED, bytes);
    if let Ok(certificates) = read_ca_certificates(bytes) {
        if let Some((first, others)) = certificates.split_first() {
            let others: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
            let answer = ca_certificates(first, &others).expect("what was read can be written");
            assert_eq!(read_ca_certificates(&answer.body).as_ref(), Ok(&certificates));
        }
    }
    let _ = Issuer::new(bytes, &Gullible);
});
