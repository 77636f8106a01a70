//! Requests that are not read to the end, and what their senders are told.

use super::{
    Answer, FailInfo, Responder,
    attributes::Transaction,
    reply::{Status, write_reply},
};
use crate::{cms::CmsError, entropy::Entropy, error::ErrorCode};

/// Why a SCEP message was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScepError {
    /// The message is larger than [`crate::limits::MAX_SCEP_MESSAGE_BYTES`].
    #[error("the SCEP message is larger than allowed")]
    TooLarge,
    /// Not a signed message, or not signed by whom it says.
    #[error("the SCEP message is not signed correctly")]
    Message(#[source] CmsError),
    /// No transaction or no nonce, or one out of bounds: no answer could be recognised.
    #[error("the SCEP message lacks its transaction or its nonce")]
    MissingAttribute,
    /// Neither `PKCSReq` nor `RenewalReq`.
    #[error("the SCEP message is of a type that is not served")]
    UnsupportedMessage,
    /// SHA-1, triple DES, a cipher nobody knows, or an RSA key below 2048 bits.
    #[error("the SCEP message uses an algorithm or a key that the policy refuses")]
    WeakAlgorithm,
    /// The requester's key is no RSA key, so nothing can be encrypted to it.
    #[error("the requester's key cannot receive an encrypted answer")]
    UnsupportedKey,
    /// The content does not open, is no certificate request, or is not the sender's: which one is not said.
    #[error("the content of the SCEP message cannot be used")]
    BadContent,
}

impl ScepError {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::TooLarge => ErrorCode::ScepTooLarge,
            Self::Message(error) => error.code(),
            Self::MissingAttribute => ErrorCode::ScepMissingAttribute,
            Self::UnsupportedMessage => ErrorCode::ScepUnsupportedMessage,
            Self::WeakAlgorithm => ErrorCode::ScepWeakAlgorithm,
            Self::UnsupportedKey => ErrorCode::ScepUnsupportedKey,
            Self::BadContent => ErrorCode::ScepBadContent,
        }
    }

    /// What the client is told.
    pub fn fail_info(self) -> FailInfo {
        match self {
            Self::TooLarge | Self::MissingAttribute | Self::UnsupportedMessage => {
                FailInfo::BadRequest
            }
            Self::Message(_) | Self::BadContent => FailInfo::BadMessageCheck,
            Self::WeakAlgorithm | Self::UnsupportedKey => FailInfo::BadAlg,
        }
    }
}

/// A request that was refused before the host saw it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{error}")]
pub struct ScepRefusal {
    #[source]
    error: ScepError,
    transaction: Option<Transaction>,
}

impl ScepRefusal {
    pub(super) fn new(error: ScepError, transaction: Option<Transaction>) -> Self {
        Self { error, transaction }
    }

    /// Why. For the log: the sender learns [`ScepError::fail_info`] at most.
    pub fn error(&self) -> ScepError {
        self.error
    }

    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        self.error.code()
    }

    /// The failure to answer with, under HTTP status 200. `None` when the message is nobody's or names no transaction: then there is
    /// only the HTTP status of the code.
    ///
    /// # Errors
    /// As [`super::ScepRequest::fail`].
    pub fn reply(
        &self,
        responder: &Responder<'_>,
        entropy: &mut Entropy,
    ) -> Result<Option<Answer>, CmsError> {
        let Some(transaction) = &self.transaction else {
            return Ok(None);
        };
        let status = Status::Failure(self.error.fail_info());
        write_reply(&status, transaction, responder, entropy).map(Some)
    }
}
