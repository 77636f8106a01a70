//! One request of a device as it goes out.

use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;

use super::ExchangeError;
use crate::device::{Endpoint, Outgoing};
use crate::identity::ClientIdentity;

/// One request of a device as it goes out: the body, who shows it, and the signature if the
/// device signs.
///
/// Somebody who listened has one too, and can send it again: see
/// [`EnrollFault`](crate::enroll::EnrollFault).
#[derive(Clone, PartialEq, Eq)]
pub struct MdmRequest {
    pub(crate) endpoint: Endpoint,
    pub(crate) content_type: &'static str,
    pub(crate) body: Arc<[u8]>,
    pub(crate) signature: Option<String>,
    pub(crate) identity: Arc<ClientIdentity>,
}

impl MdmRequest {
    /// What a device wants to send, signed at `now` if its profile says `SignMessage`.
    pub fn of(outgoing: &Outgoing, now: Timestamp) -> Result<Self, ExchangeError> {
        let signer = outgoing.signer.as_ref();
        let signature = signer.map(|signer| signer.sign(&outgoing.body, now));
        Ok(Self {
            endpoint: outgoing.endpoint,
            content_type: outgoing.content_type,
            body: outgoing.body.clone(),
            signature: signature.transpose()?,
            identity: outgoing.identity.clone(),
        })
    }

    /// The body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The value of the header `Mdm-Signature`, none when the device does not sign.
    pub fn signature(&self) -> Option<&str> {
        self.signature.as_deref()
    }
}

/// Sizes only: the body holds tokens.
impl fmt::Debug for MdmRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MdmRequest")
            .field("endpoint", &self.endpoint)
            .field("body_bytes", &self.body.len())
            .field("signed", &self.signature.is_some())
            .finish_non_exhaustive()
    }
}
