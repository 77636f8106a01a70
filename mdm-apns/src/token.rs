//! The push token: where APNs finds a device.

use std::fmt;

use crate::limits::MAX_TOKEN_BYTES;

/// The `Token` of a TokenUpdate: 1 to [`MAX_TOKEN_BYTES`] bytes that APNs made up, of no promised size (32 in practice).
///
/// It changes at any time; only the newest one works. It is no secret (without the magic and the certificate it wakes nobody),
/// but it names a device, so `Debug` shows a shortened form only.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushToken(Box<[u8]>);

impl PushToken {
    /// Takes the bytes as the device sent them.
    ///
    /// # Errors
    /// [`TokenError::Empty`] or [`TokenError::TooLong`]: the device's fault, or the host's storage lost it.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TokenError> {
        match bytes.len() {
            0 => Err(TokenError::Empty),
            len if len > MAX_TOKEN_BYTES => Err(TokenError::TooLong { len }),
            _ => Ok(Self(bytes.into())),
        }
    }

    /// Reads hexadecimal digits of either case, two to a byte, without spaces or brackets.
    ///
    /// # Errors
    /// [`TokenError::NotHex`] for an odd number of digits or anything else than digits; else as [`PushToken::from_bytes`].
    pub fn from_hex(hex: &str) -> Result<Self, TokenError> {
        let digits = hex.as_bytes();
        if digits.len() > 2 * MAX_TOKEN_BYTES {
            return Err(TokenError::TooLong {
                len: digits.len().div_ceil(2),
            });
        }
        let bytes = digits.chunks(2).map(|pair| match pair {
            [high, low] => Some(nibble(*high)? << 4 | nibble(*low)?),
            _ => None,
        });
        Self::from_bytes(
            &bytes
                .collect::<Option<Vec<u8>>>()
                .ok_or(TokenError::NotHex)?,
        )
    }

    /// The bytes, for storage.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Lower-case hexadecimal, the form of the request's path. Not for logs: see [`PushToken::shortened`].
    pub fn to_hex(&self) -> String {
        hex(&self.0)
    }

    /// The first digits only (at most eight, never more than a quarter), enough to tell tokens apart in a log.
    pub fn shortened(&self) -> String {
        let shown = 4.min(self.0.len() / 4);
        format!("{}…", hex(&self.0[..shown]))
    }
}

impl fmt::Debug for PushToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PushToken({}, {} bytes)", self.shortened(), self.0.len())
    }
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

fn hex(bytes: &[u8]) -> String {
    let digit = |n: u8| char::from(if n < 10 { b'0' + n } else { b'a' + n - 10 });
    bytes
        .iter()
        .flat_map(|b| [digit(b >> 4), digit(b & 15)])
        .collect()
}

/// Why bytes or text are no push token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// There is nothing.
    #[error("the push token is empty")]
    Empty,
    /// More than [`MAX_TOKEN_BYTES`].
    #[error("the push token has {len} bytes, more than {MAX_TOKEN_BYTES}")]
    TooLong {
        /// How many bytes there are.
        len: usize,
    },
    /// Not pairs of hexadecimal digits.
    #[error("the push token is not written in hexadecimal")]
    NotHex,
}

impl TokenError {
    /// Every code.
    pub const ALL: &'static [&'static str] = &["token.empty", "token.too_long", "token.not_hex"];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "token.empty",
            Self::TooLong { .. } => "token.too_long",
            Self::NotHex => "token.not_hex",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_of_either_case_gives_the_same_token() {
        let token = PushToken::from_bytes(&[0x00, 0x9f, 0xa0, 0xff]).unwrap();
        assert_eq!(token.to_hex(), "009fa0ff");
        assert_eq!(PushToken::from_hex("009FA0FF"), Ok(token.clone()));
        assert_eq!(PushToken::from_hex("009fa0ff"), Ok(token));
    }

    #[test]
    fn any_size_up_to_the_bound_is_a_token() {
        for len in [1, 32, 100, MAX_TOKEN_BYTES] {
            let token = PushToken::from_bytes(&vec![7; len]).unwrap();
            assert_eq!(PushToken::from_hex(&token.to_hex()), Ok(token));
        }
        assert_eq!(PushToken::from_bytes(&[]), Err(TokenError::Empty));
        assert_eq!(PushToken::from_hex(""), Err(TokenError::Empty));
        let long = PushToken::from_bytes(&[7; MAX_TOKEN_BYTES + 1]);
        assert_eq!(
            long,
            Err(TokenError::TooLong {
                len: MAX_TOKEN_BYTES + 1
            })
        );
        let long = PushToken::from_hex(&"07".repeat(MAX_TOKEN_BYTES + 1));
        assert_eq!(
            long,
            Err(TokenError::TooLong {
                len: MAX_TOKEN_BYTES + 1
            })
        );
    }

    #[test]
    fn what_is_not_pairs_of_digits_is_refused() {
        for text in ["0", "001", "0g", "<00>", "00 11", " 0011", "é", "+1"] {
            assert_eq!(PushToken::from_hex(text), Err(TokenError::NotHex), "{text}");
        }
    }

    #[test]
    fn debug_shows_a_quarter_at_most() {
        let debug = |len| format!("{:?}", PushToken::from_bytes(&vec![0xab; len]).unwrap());
        assert_eq!(debug(32), "PushToken(abababab…, 32 bytes)");
        assert_eq!(debug(4), "PushToken(ab…, 4 bytes)");
        assert_eq!(debug(1), "PushToken(…, 1 bytes)");
    }
}
