//! The `Mdm-Signature` header: a detached signature of the request's body (Apple, "Pass an Identity Certificate Through a Proxy").

use base64::{
    Engine,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

use super::{CmsError, Verified, VerifyPolicy, verify_detached};
use crate::{crypto::CryptoProvider, limits::MAX_MDM_SIGNATURE_CHARS};

/// Standard base64; padding may be missing, because a proxy may have dropped the trailing `=`.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Checks the header's value against the body, every byte of it as it came.
///
/// White space in the value is passed over. Devices sign with their identity certificate, which is [`Verified::signer`]:
/// next ask [`crate::identity::Anchors::verify`] whether it is one of yours. [`VerifyPolicy::DEVICES`] is made for this.
///
/// # Errors
/// [`CmsError::TooLarge`] above [`MAX_MDM_SIGNATURE_CHARS`], [`CmsError::NotBase64`], and those of [`verify_detached`].
/// Answer with 400, as for any malformed request.
pub fn verify_mdm_signature(
    header: &str,
    body: &[u8],
    policy: &VerifyPolicy<'_>,
    provider: &dyn CryptoProvider,
) -> Result<Verified, CmsError> {
    verify_detached(&decode_mdm_signature(header)?, body, policy, provider)
}

/// The CMS message in the header's value.
pub(crate) fn decode_mdm_signature(header: &str) -> Result<Vec<u8>, CmsError> {
    if header.len() > MAX_MDM_SIGNATURE_CHARS {
        return Err(CmsError::TooLarge);
    }
    decode(header).map_err(|_| CmsError::NotBase64)
}

fn decode(header: &str) -> Result<Vec<u8>, base64::DecodeError> {
    let is_space = |byte: &u8| byte.is_ascii_whitespace();
    if !header.bytes().any(|byte| is_space(&byte)) {
        return BASE64.decode(header);
    }
    let dense: Vec<u8> = header.bytes().filter(|byte| !is_space(byte)).collect();
    BASE64.decode(dense)
}
