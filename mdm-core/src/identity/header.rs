//! The client certificate in a header, as a TLS-terminating proxy hands it on.

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{error::ErrorCode, limits::MAX_CERTIFICATE_BYTES};

/// A header that holds no certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the certificate header is neither RFC 9440 nor URL-escaped PEM")]
pub struct HeaderError;

impl HeaderError {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        ErrorCode::IdentityMalformed
    }
}

/// Reads the value of a certificate header into DER.
///
/// Two forms: RFC 9440's (`:` base64 `:`), and PEM with its line breaks URL-escaped, as nginx (`$ssl_client_escaped_cert`),
/// HAProxy and Apache can send it. `None` for an empty value, which is how proxies say that there was no certificate.
///
/// # Errors
/// [`HeaderError`] for anything else: a present but broken header is never taken for a missing one.
pub fn read_certificate_header(value: &str) -> Result<Option<Vec<u8>>, HeaderError> {
    let value = value.trim();
    // Base64 takes 4 bytes for 3, an escaped line break 3 for 1; nothing honest is longer than this.
    if value.len() > MAX_CERTIFICATE_BYTES * 3 {
        return Err(HeaderError);
    }
    if value.is_empty() || value == "(null)" {
        return Ok(None);
    }
    let der = match value.strip_prefix(':') {
        Some(rest) => STANDARD
            .decode(rest.strip_suffix(':').ok_or(HeaderError)?)
            .map_err(|_| HeaderError)?,
        None => from_pem(&unescape(value)?)?,
    };
    if der.is_empty() {
        Err(HeaderError)
    } else {
        Ok(Some(der))
    }
}

/// URL-unescapes; a plus sign stays one, because nginx escapes it and base64 needs it.
fn unescape(value: &str) -> Result<String, HeaderError> {
    let mut out = Vec::with_capacity(value.len());
    let mut bytes = value.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            out.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| {
            byte.and_then(|b| char::from(b).to_digit(16))
                .ok_or(HeaderError)
        };
        let (high, low) = (digit(bytes.next())?, digit(bytes.next())?);
        out.push(u8::try_from(high * 16 + low).map_err(|_| HeaderError)?);
    }
    String::from_utf8(out).map_err(|_| HeaderError)
}

fn from_pem(text: &str) -> Result<Vec<u8>, HeaderError> {
    let body = text
        .trim()
        .strip_prefix("-----BEGIN CERTIFICATE-----")
        .ok_or(HeaderError)?;
    let (body, _) = body
        .split_once("-----END CERTIFICATE-----")
        .ok_or(HeaderError)?;
    let compact: String = body.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    STANDARD.decode(compact).map_err(|_| HeaderError)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_give_the_same_bytes() {
        let der = (0u8..=255).collect::<Vec<_>>();
        let base64 = STANDARD.encode(&der);
        let pem = format!(
            "-----BEGIN CERTIFICATE-----\n{}\n{}\n-----END CERTIFICATE-----\n",
            &base64[..64],
            &base64[64..]
        );
        let escaped: String = pem
            .bytes()
            .map(|b| {
                if b.is_ascii_alphanumeric() {
                    char::from(b).to_string()
                } else {
                    format!("%{b:02X}")
                }
            })
            .collect();
        assert_eq!(
            read_certificate_header(&format!(":{base64}:")),
            Ok(Some(der.clone()))
        );
        assert_eq!(read_certificate_header(&escaped), Ok(Some(der.clone())));
        assert_eq!(
            read_certificate_header(&pem.replace('\n', " ")),
            Ok(Some(der))
        );
    }

    #[test]
    fn empty_is_absent_and_broken_is_an_error() {
        assert_eq!(read_certificate_header(""), Ok(None));
        assert_eq!(read_certificate_header("(null)"), Ok(None));
        for bad in [
            ":AAAA",
            "::",
            ":@@@@:",
            "%",
            "%4",
            "%GG",
            "%FF%FE",
            "hello",
            "-----BEGIN CERTIFICATE-----",
            "-----BEGIN CERTIFICATE-----AAAA",
        ] {
            assert_eq!(read_certificate_header(bad), Err(HeaderError), "{bad}");
        }
        assert_eq!(
            read_certificate_header(&"A".repeat(MAX_CERTIFICATE_BYTES * 3 + 1)),
            Err(HeaderError)
        );
    }
}
