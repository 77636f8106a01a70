//! An authority and its clients, on the keys of `cms_data`.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of it"
)]

pub mod certificates;
#[path = "../cms_data/support.rs"]
pub mod cms;

use jiff::SignedDuration;
use mdm_core::{
    crypto::{
        AwsLcKeyDecryptor, AwsLcProvider, AwsLcSigner, ContentCipher, CryptoError, DigestAlgorithm,
        RsaKeys, SignatureAlgorithm, Signer,
    },
    entropy::Entropy,
    issue::{IssuePolicy, Issuer, Subject, make_authority, make_self_signed, write_csr},
    scep::{Answer, Asked, Responder, ScepClient, ScepPolicy, ScepRequest, TripleDes},
    secret::Secret,
};

use cms::{Folder, certificate, data, now, openssl_ok, private_key};

/// What is accepted when everything legacy is.
pub const LEGACY: ScepPolicy = ScepPolicy {
    sha1: mdm_core::cms::Sha1::LegacyAccept,
    rsa_keys: RsaKeys::LegacyFrom1024,
    triple_des: TripleDes::LegacyAccept,
};

pub fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(days * 24)
}

pub fn entropy(seed: u8) -> Entropy {
    Entropy::from_seed([seed; 32])
}

pub fn secret(word: &str) -> Secret<String> {
    Secret::new(word.to_owned())
}

/// A key with a certificate.
pub struct Party {
    pub signer: AwsLcSigner,
    pub key: AwsLcKeyDecryptor,
    pub certificate: Vec<u8>,
}

impl Party {
    /// One of the RSA keys, certified by nobody yet.
    pub fn device(key: &str) -> Self {
        Self::new(key, |signer| {
            let name = Subject::named(format!("client {key}"));
            make_self_signed(&name, days(7), signer, now(), &mut entropy(3)).unwrap()
        })
    }

    /// One of the RSA keys as an authority.
    pub fn authority(key: &str) -> Self {
        Self::new(key, |signer| {
            let name = Subject::named("Device CA");
            make_authority(&name, days(3_650), signer, now(), &mut entropy(4)).unwrap()
        })
    }

    fn new(key: &str, certify: impl FnOnce(&AwsLcSigner) -> Vec<u8>) -> Self {
        let signer = AwsLcSigner::from_pkcs8(&private_key(key)).unwrap();
        Self {
            certificate: certify(&signer),
            key: AwsLcKeyDecryptor::from_pkcs8(&private_key(key)).unwrap(),
            signer,
        }
    }

    /// The same key with another certificate.
    #[must_use]
    pub fn with(mut self, certificate: Vec<u8>) -> Self {
        self.certificate = certificate;
        self
    }

    pub fn csr(&self, challenge: Option<&str>) -> Vec<u8> {
        let challenge = challenge.map(secret);
        let name = Subject::named("a wish");
        write_csr(&name, challenge.as_ref(), &self.signer).unwrap()
    }

    pub fn responder(&self, policy: ScepPolicy) -> Responder<'_> {
        Responder {
            certificate: &self.certificate,
            signer: &self.signer,
            key: &self.key,
            provider: &AwsLcProvider,
            envelopes: &AwsLcProvider,
            policy,
        }
    }

    pub fn client<'a>(&'a self, authority: &'a Self, cipher: ContentCipher) -> ScepClient<'a> {
        ScepClient {
            authority: &authority.certificate,
            certificate: &self.certificate,
            signer: &self.signer,
            key: &self.key,
            cipher,
            provider: &AwsLcProvider,
            envelopes: &AwsLcProvider,
        }
    }

    /// A request with a challenge, encrypted with AES-128.
    pub fn ask(&self, authority: &Self, challenge: &str) -> Asked {
        self.client(authority, ContentCipher::Aes128Cbc)
            .enroll(&self.csr(Some(challenge)), &mut entropy(5))
            .unwrap()
    }

    /// A certificate by this authority.
    pub fn issue(&self, public_key: &[u8], name: &str) -> Vec<u8> {
        Issuer::new(&self.certificate, &self.signer)
            .unwrap()
            .issue(
                public_key,
                &Subject::named(name),
                &IssuePolicy::default(),
                now(),
                &mut entropy(6),
            )
            .unwrap()
    }

    /// Grants a request.
    pub fn grant(&self, request: &ScepRequest, name: &str) -> (Vec<u8>, Answer) {
        let issued = self.issue(request.csr().public_key(), name);
        let answer = request
            .succeed(&issued, &self.responder(LEGACY), &mut entropy(7))
            .unwrap();
        (issued, answer)
    }
}

/// A key that only openssl signs with.
pub struct OpensslSigner(pub &'static str);

impl Signer for OpensslSigner {
    fn algorithm(&self) -> SignatureAlgorithm {
        SignatureAlgorithm::LegacyRsaPkcs1(DigestAlgorithm::Sha256)
    }

    fn public_key(&self) -> &[u8] {
        let certificate = Box::leak(Box::new(certificate(self.0)));
        let (_, parsed) = x509_parser::parse_x509_certificate(certificate).unwrap();
        parsed.tbs_certificate.subject_pki.raw
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let folder = Folder::new();
        let (message, out) = (folder.write("message", message), folder.path("out"));
        let key = data(&format!("{}.key", self.0))
            .to_string_lossy()
            .into_owned();
        openssl_ok(&["dgst", "-sha256", "-sign", &key, "-out", &out, &message]);
        Ok(folder.read("out"))
    }
}
