//! `PKCSReq` and `RenewalReq` (RFC 8894, 3.3.1): somebody asks for a certificate.

use std::fmt;

use x509_parser::prelude::{FromDer, X509Certificate};

use super::{
    Answer, FailInfo, Redeemer, Responder, ScepError, ScepRefusal, TransactionId, TripleDes,
    attributes::{MESSAGE_TYPE, PKCS_REQ, RENEWAL_REQ, Transaction},
    reply::{Status, write_reply},
};
use crate::{
    cms::{
        CmsError, Recipient, Sha1, VerifiedContent, VerifyPolicy, decrypt_uniformly, encrypt,
        inspect_cipher, verify_attached, write_certificates,
    },
    crypto::{ContentCipher, DigestAlgorithm, KeyKind, PublicKey, RsaKeys},
    entropy::Entropy,
    identity::Fingerprint,
    issue::Csr,
    limits::{MAX_CERTIFICATE_BYTES, MAX_SCEP_MESSAGE_BYTES},
    secret::Secret,
};

/// Messages are verified under this and judged afterwards, because only the sender of a verified message can be told what is wrong with it.
const ANYTHING: VerifyPolicy<'static> = VerifyPolicy {
    sha1: Sha1::LegacyAccept,
    rsa_keys: RsaKeys::LegacyFrom1024,
    known_signers: &[],
};

/// A request that is what its sender signed, encrypted to us, for a key that its sender has.
///
/// Nobody has looked at its [`Proof`] yet. Answer it with [`Self::succeed`] or [`Self::fail`].
#[derive(Clone)]
pub struct ScepRequest {
    kind: Kind,
    transaction: Transaction,
    signer: Vec<u8>,
    cipher: ContentCipher,
    csr: Csr,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    New,
    Renewal,
}

/// Why a requester should get a certificate: for the host to check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof<'a> {
    /// `PKCSReq`: it knows a challenge, or brings none. See [`super::Challenge::redeem`].
    Challenge(Option<&'a Secret<String>>),
    /// `RenewalReq`: it signed with the key of this DER certificate, which nobody has looked at: anybody can make one.
    /// See [`crate::identity::Anchors::verify`], and mind whose it is.
    Certificate(&'a [u8]),
}

impl Responder<'_> {
    /// Reads the message of a `PKIOperation`. BER or DER.
    ///
    /// # Errors
    /// [`ScepRefusal`], which knows what to answer.
    pub fn read_request(&self, message: &[u8]) -> Result<ScepRequest, ScepRefusal> {
        let anonymous = |error| ScepRefusal::new(error, None);
        if message.len() > MAX_SCEP_MESSAGE_BYTES {
            return Err(anonymous(ScepError::TooLarge));
        }
        let verified = verify_attached(message, &ANYTHING, self.provider)
            .map_err(|error| anonymous(ScepError::Message(error)))?;
        let transaction = Transaction::read(verified.signature.attributes())
            .ok_or_else(|| anonymous(ScepError::MissingAttribute))?;
        match self.open(&verified) {
            Ok((kind, cipher, csr)) => Ok(ScepRequest {
                kind,
                transaction,
                signer: verified.signature.signer().to_vec(),
                cipher,
                csr,
            }),
            Err(error) => Err(ScepRefusal::new(error, Some(transaction))),
        }
    }

    /// The order matters: what is said about the outside is said before anything is decrypted, and what is said about the inside is one thing
    /// until it is clear that the sender knows it anyway.
    fn open(&self, verified: &VerifiedContent) -> Result<(Kind, ContentCipher, Csr), ScepError> {
        let signature = &verified.signature;
        let kind = match signature.attributes().text(MESSAGE_TYPE) {
            Some(PKCS_REQ) => Kind::New,
            Some(RENEWAL_REQ) => Kind::Renewal,
            _ => return Err(ScepError::UnsupportedMessage),
        };
        self.admit_digest(signature.digest())?;
        let sender = public_key(signature.signer()).ok_or(ScepError::UnsupportedKey)?;
        let sender = PublicKey::read(sender).map_err(|_| ScepError::UnsupportedKey)?;
        match sender.kind() {
            KeyKind::Rsa { .. } if self.policy.rsa_keys.accept(sender.kind()) => {}
            KeyKind::Rsa { .. } => return Err(ScepError::WeakAlgorithm),
            KeyKind::P256 | KeyKind::P384 | KeyKind::P521 | KeyKind::Other => {
                return Err(ScepError::UnsupportedKey);
            }
        }
        let cipher = inspect_cipher(&verified.content).map_err(|error| match error {
            CmsError::UnsupportedAlgorithm => ScepError::WeakAlgorithm,
            _ => ScepError::BadContent,
        })?;
        if cipher == ContentCipher::TripleDesCbc && self.policy.triple_des == TripleDes::Refuse {
            return Err(ScepError::WeakAlgorithm);
        }

        let recipient = Recipient {
            key: self.key,
            certificate: self.certificate,
        };
        let content = decrypt_uniformly(&verified.content, &recipient, self.envelopes)
            .map_err(|_| ScepError::BadContent)?;
        let csr = Csr::read(content.expose(), Sha1::LegacyAccept, self.provider)
            .map_err(|_| ScepError::BadContent)?;
        if kind == Kind::New && PublicKey::read(csr.public_key()) != Ok(sender) {
            return Err(ScepError::BadContent);
        }
        self.admit_digest(csr.digest())?;
        Ok((kind, cipher, csr))
    }

    fn admit_digest(&self, digest: DigestAlgorithm) -> Result<(), ScepError> {
        match (digest, self.policy.sha1) {
            (DigestAlgorithm::Sha1, Sha1::Refuse) => Err(ScepError::WeakAlgorithm),
            _ => Ok(()),
        }
    }
}

/// The DER `SubjectPublicKeyInfo` of a certificate.
fn public_key(certificate: &[u8]) -> Option<&[u8]> {
    if certificate.len() > MAX_CERTIFICATE_BYTES {
        return None;
    }
    let (_, certificate) = X509Certificate::from_der(certificate).ok()?;
    Some(certificate.tbs_certificate.subject_pki.raw)
}

impl ScepRequest {
    /// Why it should be granted.
    pub fn proof(&self) -> Proof<'_> {
        match self.kind {
            Kind::New => Proof::Challenge(self.csr.challenge()),
            Kind::Renewal => Proof::Certificate(&self.signer),
        }
    }

    /// What is asked for.
    pub fn csr(&self) -> &Csr {
        &self.csr
    }

    /// The transaction.
    pub fn transaction_id(&self) -> &TransactionId {
        &self.transaction.id
    }

    /// Who asks, as a challenge remembers it.
    pub fn redeemer(&self) -> Redeemer {
        Redeemer {
            transaction: self.transaction.id.clone(),
            public_key: Fingerprint::of_der(self.csr.public_key()),
        }
    }

    /// Answers with the DER certificate that was issued, encrypted to the requester with the cipher that it chose.
    ///
    /// # Errors
    /// [`CmsError::BadCertificate`]; [`CmsError::EncryptionFailed`] and [`CmsError::SigningFailed`] by the provider;
    /// [`CmsError::KeyMismatch`] when the responder's certificate is not that of its key.
    pub fn succeed(
        &self,
        issued: &[u8],
        responder: &Responder<'_>,
        entropy: &mut Entropy,
    ) -> Result<Answer, CmsError> {
        let certificates = write_certificates(issued, &[])?;
        let envelope = encrypt(
            &certificates,
            &self.signer,
            self.cipher,
            responder.policy.rsa_keys,
            responder.envelopes,
        )?;
        let status = Status::Success(envelope);
        write_reply(&status, &self.transaction, responder, entropy)
    }

    /// Answers that there will be no certificate.
    ///
    /// # Errors
    /// [`CmsError::SigningFailed`], [`CmsError::KeyMismatch`], [`CmsError::BadCertificate`].
    pub fn fail(
        &self,
        info: FailInfo,
        responder: &Responder<'_>,
        entropy: &mut Entropy,
    ) -> Result<Answer, CmsError> {
        write_reply(
            &Status::Failure(info),
            &self.transaction,
            responder,
            entropy,
        )
    }
}

impl fmt::Debug for ScepRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScepRequest")
            .field("kind", &self.kind)
            .field("cipher", &self.cipher)
            .field("csr", &self.csr)
            .finish_non_exhaustive()
    }
}
