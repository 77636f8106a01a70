//! What an HTTP request to a SCEP server asks for (RFC 8894, 4.1).

use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

use crate::{error::ErrorCode, limits::MAX_SCEP_MESSAGE_BYTES};

/// How an HTTP request asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Everything is in the query.
    Get,
    /// The message is the body.
    Post,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `GetCACaps`: answered by [`super::capabilities`].
    Capabilities,
    /// `GetCACert`: answered by [`super::ca_certificates`].
    CaCertificates,
    /// `PKIOperation`: for [`super::Responder::read_request`].
    Message(Vec<u8>),
}

/// Not an operation of SCEP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OperationError {
    /// None is named, or one that is not served.
    #[error("not an operation of SCEP")]
    Unknown,
    /// `PKIOperation` by GET without a message, or with one that is not base64.
    #[error("the SCEP message in the query is not base64")]
    NotBase64,
    /// The message is larger than [`MAX_SCEP_MESSAGE_BYTES`].
    #[error("the SCEP message is larger than allowed")]
    TooLarge,
}

impl OperationError {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::Unknown | Self::NotBase64 => ErrorCode::ScepBadOperation,
            Self::TooLarge => ErrorCode::ScepTooLarge,
        }
    }
}

impl Operation {
    /// Reads an HTTP request. `query` is what stands behind the `?`, as it came.
    ///
    /// A message in the query is base64, escaped for URLs or not: a plus sign, escaped or not, and the space that a server in front may have
    /// made of it are the same, and so are both alphabets (RFC 4648, 4 and 5); padding may be missing.
    ///
    /// # Errors
    /// [`OperationError`].
    pub fn parse(method: Method, query: &str, body: &[u8]) -> Result<Self, OperationError> {
        // Every byte of base64 may be escaped, which takes three.
        if body.len() > MAX_SCEP_MESSAGE_BYTES || query.len() > MAX_SCEP_MESSAGE_BYTES * 4 {
            return Err(OperationError::TooLarge);
        }
        let parameter = |name: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs
                .find(|(key, _)| *key == name)
                .map(|(_, value)| unescape(value))
        };
        match parameter("operation").as_deref() {
            Some(b"GetCACaps") => Ok(Self::Capabilities),
            Some(b"GetCACert") => Ok(Self::CaCertificates),
            Some(b"PKIOperation") => match method {
                Method::Post => Ok(Self::Message(body.to_vec())),
                Method::Get => {
                    let message = parameter("message").ok_or(OperationError::NotBase64)?;
                    decode(message).map(Self::Message)
                }
            },
            _ => Err(OperationError::Unknown),
        }
    }
}

/// Undoes `%XX`; what is no escape stays.
fn unescape(value: &str) -> Vec<u8> {
    let bytes = value.as_bytes();
    let digit = |at: usize| {
        bytes
            .get(at)
            .and_then(|byte| char::from(*byte).to_digit(16))
    };
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => u8::try_from(high * 16 + low).ok(),
            _ => None,
        };
        out.push(escaped.unwrap_or(byte));
        at += if escaped.is_some() { 3 } else { 1 };
    }
    out
}

const ANY_PADDING: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

fn decode(mut base64: Vec<u8>) -> Result<Vec<u8>, OperationError> {
    base64.retain(|byte| !matches!(byte, b'\r' | b'\n'));
    for byte in &mut base64 {
        *byte = match *byte {
            b' ' | b'-' => b'+',
            b'_' => b'/',
            other => other,
        };
    }
    let message = ANY_PADDING
        .decode(base64)
        .map_err(|_| OperationError::NotBase64)?;
    if message.len() > MAX_SCEP_MESSAGE_BYTES {
        return Err(OperationError::TooLarge);
    }
    if message.is_empty() {
        return Err(OperationError::NotBase64);
    }
    Ok(message)
}
