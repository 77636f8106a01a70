//! The client's side: what a device does, for simulators and tools.

use std::fmt;

use super::{
    FailInfo, TransactionId,
    attributes::{
        CERT_REP, FAIL_INFO, FAILURE, MESSAGE_TYPE, NONCE_BYTES, PENDING, PKCS_REQ, PKI_STATUS,
        RECIPIENT_NONCE, RENEWAL_REQ, SENDER_NONCE, SUCCESS, Transaction, octets, text,
    },
};
use crate::{
    cms::{
        CmsError, Content, Recipient, Sha1, SignedDataBuilder, SigningIdentity, Verified,
        VerifyPolicy, decrypt, encrypt, inspect_certificates, verify_attached, verify_detached,
        write_certificates,
    },
    crypto::{ContentCipher, CryptoProvider, Envelopes, KeyDecryptor, RsaKeys, Signer},
    entropy::Entropy,
    error::ErrorCode,
    identity::Fingerprint,
    issue::{Csr, CsrError},
};

/// With what a client asks for a certificate.
#[derive(Clone, Copy)]
pub struct ScepClient<'a> {
    /// The authority's DER certificate, from `GetCACert`: requests are encrypted to it, answers signed by it.
    pub authority: &'a [u8],
    /// The DER certificate with which the client introduces itself: [`crate::issue::make_self_signed`] of the new key, or the one to be renewed.
    pub certificate: &'a [u8],
    /// The key of that certificate, to sign requests.
    pub signer: &'a dyn Signer,
    /// The same key, to open answers. RSA.
    pub key: &'a dyn KeyDecryptor,
    /// With what requests, and answers to them, are encrypted.
    pub cipher: ContentCipher,
    /// Digests and signature checks.
    pub provider: &'a dyn CryptoProvider,
    /// Encryption.
    pub envelopes: &'a dyn Envelopes,
}

/// A request, and what it takes to recognise the answer. May be sent again as it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Asked {
    message: Vec<u8>,
    transaction: TransactionId,
    nonce: [u8; NONCE_BYTES],
}

impl Asked {
    /// What to send: the body of a POST with `operation=PKIOperation`, `Content-Type: application/x-pki-message`.
    pub fn message(&self) -> &[u8] {
        &self.message
    }

    /// The transaction.
    pub fn transaction_id(&self) -> &TransactionId {
        &self.transaction
    }
}

impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Asked")
            .field("transaction", &self.transaction)
            .finish_non_exhaustive()
    }
}

/// How the authority decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// DER certificates, the new one first.
    Issued(Vec<Vec<u8>>),
    /// There will be none.
    Refused(FailInfo),
    /// Not yet: somebody has to look at it.
    Pending,
}

/// Why a request could not be made, or an answer not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientError {
    /// The certificate request to be sent is none.
    #[error("the certificate request cannot be used")]
    Csr(#[source] CsrError),
    /// The request cannot be written, or the answer not be verified or opened.
    #[error("the SCEP message cannot be written or read")]
    Message(#[source] CmsError),
    /// The answer is somebody else's, or to another request, or says nothing that RFC 8894 knows.
    #[error("the answer is not the authority's to this request")]
    ForeignReply,
}

impl ClientError {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::Csr(error) => error.code(),
            Self::Message(error) => error.code(),
            Self::ForeignReply => ErrorCode::ScepForeignReply,
        }
    }
}

impl ScepClient<'_> {
    /// Asks for a first certificate (`PKCSReq`) with a DER request for the client's own key, the challenge in it: [`crate::issue::write_csr`].
    ///
    /// The transaction is a hash of the key: who asks again asks in the same one.
    ///
    /// # Errors
    /// [`ClientError::Csr`], [`ClientError::Message`].
    pub fn enroll(&self, csr: &[u8], entropy: &mut Entropy) -> Result<Asked, ClientError> {
        self.ask(PKCS_REQ, csr, entropy)
    }

    /// Asks for the successor of the client's certificate (`RenewalReq`) with a DER request for a new key, or the old one.
    ///
    /// # Errors
    /// [`ClientError::Csr`], [`ClientError::Message`].
    pub fn renew(&self, csr: &[u8], entropy: &mut Entropy) -> Result<Asked, ClientError> {
        self.ask(RENEWAL_REQ, csr, entropy)
    }

    fn ask(
        &self,
        message_type: &str,
        csr: &[u8],
        entropy: &mut Entropy,
    ) -> Result<Asked, ClientError> {
        let request = Csr::read(csr, Sha1::Refuse, self.provider).map_err(ClientError::Csr)?;
        let transaction =
            TransactionId::parse(Fingerprint::of_der(request.public_key()).to_string())
                .ok_or(ClientError::Message(CmsError::Unwritable))?;
        let nonce = entropy.bytes();
        let message = self
            .write(message_type, csr, &transaction, &nonce)
            .map_err(ClientError::Message)?;
        Ok(Asked {
            message,
            transaction,
            nonce,
        })
    }

    fn write(
        &self,
        message_type: &str,
        csr: &[u8],
        transaction: &TransactionId,
        nonce: &[u8],
    ) -> Result<Vec<u8>, CmsError> {
        let envelope = encrypt(
            csr,
            self.authority,
            self.cipher,
            RsaKeys::From2048,
            self.envelopes,
        )?;
        let identity = SigningIdentity {
            signer: self.signer,
            certificate: self.certificate,
            chain: &[],
        };
        SignedDataBuilder::new(Content::Attached(&envelope))
            .attribute(text(MESSAGE_TYPE, message_type))
            .attribute(TransactionId::attribute(&transaction.write()?))
            .attribute(octets(SENDER_NONCE, nonce))
            .sign(&identity, self.provider)
    }

    /// Reads the answer to a request (`CertRep`).
    ///
    /// # Errors
    /// [`ClientError::Message`] when it does not verify or open, [`ClientError::ForeignReply`] when it is signed by somebody else than the
    /// authority, or belongs to another request.
    pub fn read_reply(&self, asked: &Asked, reply: &[u8]) -> Result<Outcome, ClientError> {
        let policy = VerifyPolicy {
            known_signers: &[self.authority],
            ..VerifyPolicy::default()
        };
        let (content, signature) = match verify_attached(reply, &policy, self.provider) {
            Ok(verified) => (Some(verified.content), verified.signature),
            // A failure has no content (RFC 8894, 3.3.2.2).
            Err(CmsError::ContentMissing) => {
                let signature = verify_detached(reply, &[], &policy, self.provider)
                    .map_err(ClientError::Message)?;
                (None, signature)
            }
            Err(error) => return Err(ClientError::Message(error)),
        };
        if !self.is_answer(asked, &signature) {
            return Err(ClientError::ForeignReply);
        }
        let attributes = signature.attributes();
        match (attributes.text(PKI_STATUS), content) {
            (Some(SUCCESS), Some(content)) => self.open(&content).map_err(ClientError::Message),
            (Some(FAILURE), _) => attributes
                .text(FAIL_INFO)
                .and_then(FailInfo::parse)
                .map(Outcome::Refused)
                .ok_or(ClientError::ForeignReply),
            (Some(PENDING), _) => Ok(Outcome::Pending),
            _ => Err(ClientError::ForeignReply),
        }
    }

    fn is_answer(&self, asked: &Asked, signature: &Verified) -> bool {
        let attributes = signature.attributes();
        let transaction = Transaction::read(attributes);
        signature.signer() == self.authority
            && attributes.text(MESSAGE_TYPE) == Some(CERT_REP)
            && attributes.octets(RECIPIENT_NONCE) == Some(&asked.nonce)
            && transaction.is_some_and(|transaction| transaction.id == asked.transaction)
    }

    fn open(&self, content: &[u8]) -> Result<Outcome, CmsError> {
        let recipient = Recipient {
            key: self.key,
            certificate: self.certificate,
        };
        let certificates = decrypt(content, &recipient, self.envelopes)?;
        inspect_certificates(certificates.expose()).map(Outcome::Issued)
    }
}

impl fmt::Debug for ScepClient<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScepClient")
            .field("cipher", &self.cipher)
            .finish_non_exhaustive()
    }
}

/// Reads the answer to `GetCACert`, whatever its `Content-Type`: one DER certificate, or a message that holds several.
///
/// # Errors
/// [`CmsError`] when it is neither.
pub fn read_ca_certificates(body: &[u8]) -> Result<Vec<Vec<u8>>, CmsError> {
    inspect_certificates(body)
        .or_else(|error| inspect_certificates(&write_certificates(body, &[])?).map_err(|_| error))
}
