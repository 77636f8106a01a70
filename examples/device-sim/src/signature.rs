//! `Mdm-Signature`: a device signs what it sends (`SignMessage` of the MDM payload).

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use mdm_core::cms::{CmsError, Content, SigningIdentity, sign};
use mdm_core::crypto::{AwsLcProvider, AwsLcSigner};
use thiserror::Error;

use crate::identity::ClientIdentity;

/// The key with which a device signs its messages, and the certificate that travels with it.
pub struct MessageSigner {
    key: AwsLcSigner,
    certificate: Vec<u8>,
}

/// Why a message was not signed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SignatureError {
    /// The identity's key cannot be read, or is none that signs: RSA from 2048 bits, P-256, P-384.
    #[error("the identity's key cannot sign")]
    Key,
    /// The key failed, or is not the certificate's.
    #[error("the message could not be signed: {0}")]
    Failed(#[from] CmsError),
}

/// Nothing of the key.
impl fmt::Debug for MessageSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageSigner")
            .field("certificate_bytes", &self.certificate.len())
            .finish_non_exhaustive()
    }
}

impl MessageSigner {
    /// Takes the key of an identity.
    pub fn new(identity: &ClientIdentity) -> Result<Self, SignatureError> {
        Ok(Self {
            key: AwsLcSigner::from_pkcs8(&identity.key_der).map_err(|_| SignatureError::Key)?,
            certificate: identity.certificate_der.clone(),
        })
    }

    /// The value of the header `Mdm-Signature` for a body: a detached CMS signature in base64.
    pub fn sign(&self, body: &[u8], now: Timestamp) -> Result<String, SignatureError> {
        let identity = SigningIdentity {
            signer: &self.key,
            certificate: &self.certificate,
            chain: &[],
        };
        let signature = sign(Content::Detached(body), &identity, &AwsLcProvider, now)?;
        Ok(STANDARD.encode(signature))
    }
}
