//! Who signs profiles.

use std::sync::Arc;

use mdm_core::{cms, crypto::RingSigner};

use crate::error::MdmError;

/// A private key in memory with its certificate: RSA of 2048 to 8192 bits, P-256 or P-384.
#[derive(uniffi::Object)]
pub struct SigningIdentity {
    signer: RingSigner,
    certificate: Vec<u8>,
    chain: Vec<Vec<u8>>,
}

#[uniffi::export]
impl SigningIdentity {
    /// Takes an unencrypted DER PKCS#8 key, its DER certificate, and those above it.
    ///
    /// Put the whole chain in: a device shows a profile as verified only when it can follow the signer's certificate to a root it trusts.
    #[uniffi::constructor]
    pub fn new(
        pkcs8: Vec<u8>,
        certificate: Vec<u8>,
        chain: Vec<Vec<u8>>,
    ) -> Result<Arc<Self>, MdmError> {
        let signer = RingSigner::from_pkcs8(&pkcs8)?;
        Ok(Arc::new(Self {
            signer,
            certificate,
            chain,
        }))
    }
}

impl SigningIdentity {
    pub(super) fn with<T>(&self, sign: impl FnOnce(&cms::SigningIdentity<'_>) -> T) -> T {
        let chain: Vec<_> = self.chain.iter().map(Vec::as_slice).collect();
        sign(&cms::SigningIdentity {
            signer: &self.signer,
            certificate: &self.certificate,
            chain: &chain,
        })
    }
}
