//! `CertRep` (RFC 8894, 3.3.2): the answer to a request.

use super::{
    Answer, FailInfo, Responder,
    attributes::{
        CERT_REP, FAIL_INFO, FAILURE, MESSAGE_TYPE, NONCE_BYTES, PKI_STATUS, RECIPIENT_NONCE,
        SENDER_NONCE, SUCCESS, Transaction, TransactionId, octets, text,
    },
};
use crate::{
    cms::{CmsError, Content, SignedDataBuilder, SigningIdentity},
    entropy::Entropy,
};

/// How a request ends.
pub(super) enum Status {
    /// With certificates, encrypted to the requester.
    Success(Vec<u8>),
    /// Without.
    Failure(FailInfo),
}

pub(super) fn write_reply(
    status: &Status,
    transaction: &Transaction,
    responder: &Responder<'_>,
    entropy: &mut Entropy,
) -> Result<Answer, CmsError> {
    let nonce: [u8; NONCE_BYTES] = entropy.bytes();
    let id = transaction.id.write()?;
    let message = match status {
        Status::Success(envelope) => {
            SignedDataBuilder::new(Content::Attached(envelope)).attribute(text(PKI_STATUS, SUCCESS))
        }
        Status::Failure(info) => SignedDataBuilder::without_content()
            .attribute(text(PKI_STATUS, FAILURE))
            .attribute(text(FAIL_INFO, info.as_str())),
    };
    let identity = SigningIdentity {
        signer: responder.signer,
        certificate: responder.certificate,
        chain: &[],
    };
    message
        .attribute(text(MESSAGE_TYPE, CERT_REP))
        .attribute(TransactionId::attribute(&id))
        .attribute(octets(SENDER_NONCE, &nonce))
        .attribute(octets(RECIPIENT_NONCE, &transaction.nonce))
        .sign(&identity, responder.provider)
        .map(Answer::message)
}
