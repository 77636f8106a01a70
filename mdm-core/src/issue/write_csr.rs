//! Certificate requests (PKCS #10, RFC 2986), written: for clients.

use der::{
    Encode, Tag,
    asn1::{AnyRef, PrintableStringRef, Utf8StringRef},
};
use rcgen::{Attribute, CertificateParams};

use super::{
    IssueError, Subject,
    key::{Key, failed},
};
use crate::{crypto::Signer, limits::MAX_CHALLENGE_BYTES, secret::Secret};

/// `challengePassword` (RFC 2985, 5.4.1).
const CHALLENGE_PASSWORD: &[u64] = &[1, 2, 840, 113_549, 1, 9, 7];

/// Writes a DER request for the signer's key in the name of `subject`, with a `challengePassword` if there is one.
///
/// # Errors
/// [`IssueError::BadSubject`], also for a challenge that is empty or longer than [`MAX_CHALLENGE_BYTES`]; [`IssueError::SigningFailed`].
pub fn write_csr(
    subject: &Subject,
    challenge: Option<&Secret<String>>,
    signer: &dyn Signer,
) -> Result<Vec<u8>, IssueError> {
    let key = Key::of(signer)?;
    let mut params = CertificateParams::default();
    params.distinguished_name = subject.distinguished_name()?;
    params.subject_alt_names = subject.alternatives()?;
    let attribute = |challenge: &Secret<String>| {
        Ok(Attribute {
            oid: CHALLENGE_PASSWORD,
            values: values(challenge.expose()).ok_or(IssueError::BadSubject)?,
        })
    };
    let attributes = challenge.map(attribute).transpose()?;
    let request = params
        .serialize_request_with_attributes(&key, attributes.into_iter().collect())
        .map_err(failed)?;
    Ok(request.der().to_vec())
}

/// A set of one text, which is printable if it can be: old servers read nothing else.
fn values(challenge: &str) -> Option<Vec<u8>> {
    if !(1..=MAX_CHALLENGE_BYTES).contains(&challenge.len()) {
        return None;
    }
    let text = match PrintableStringRef::new(challenge) {
        Ok(text) => text.to_der(),
        Err(_) => Utf8StringRef::new(challenge).and_then(|text| text.to_der()),
    };
    let text = text.ok()?;
    AnyRef::new(Tag::Set, &text).ok()?.to_der().ok()
}
