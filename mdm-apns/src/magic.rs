//! The push magic: the secret that makes a device believe a push.

use std::fmt;

use zeroize::Zeroizing;

use crate::limits::{MAX_BODY_BYTES, MAX_MAGIC_BYTES};

/// The `PushMagic` of a TokenUpdate: a text of 1 to [`MAX_MAGIC_BYTES`] bytes that the device made up.
///
/// Whoever holds it, the token and the push certificate can wake the device, so it is a secret: `Debug` shows nothing,
/// there is no `Display`, and the memory is zeroed on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct PushMagic(Zeroizing<String>);

impl PushMagic {
    /// Takes the text as the device sent it, whatever it is made of.
    ///
    /// # Errors
    /// [`MagicError`] when it is empty or would not fit the body of a push. The text is wiped then, too.
    pub fn new(magic: String) -> Result<Self, MagicError> {
        let magic = Self(Zeroizing::new(magic));
        if magic.0.is_empty() {
            return Err(MagicError::Empty);
        }
        if magic.0.len() > MAX_MAGIC_BYTES || magic.to_body().len() > MAX_BODY_BYTES {
            return Err(MagicError::TooLong);
        }
        Ok(magic)
    }

    /// The secret itself, for encryption at rest.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// `{"mdm":"…"}`, escaped as JSON: the only body that an MDM client accepts.
    pub(crate) fn to_body(&self) -> Zeroizing<Vec<u8>> {
        const HEAD: &[u8] = b"{\"mdm\":";
        // Escaping makes six bytes out of one at most; with room for all there is no reallocation that leaves a copy behind.
        let mut body = Zeroizing::new(Vec::with_capacity(
            HEAD.len() + 6 * self.0.len() + 2 + b"}".len(),
        ));
        body.extend_from_slice(HEAD);
        // Text into memory: this has no way to fail.
        let _ = serde_json::to_writer(&mut *body, self.0.as_str());
        body.push(b'}');
        body
    }
}

impl fmt::Debug for PushMagic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PushMagic(…)")
    }
}

/// Why a text is no push magic. The text itself is never in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MagicError {
    /// There is nothing.
    #[error("the push magic is empty")]
    Empty,
    /// More than [`MAX_MAGIC_BYTES`], or more than a push can carry once it is escaped.
    #[error("the push magic is too long for a push")]
    TooLong,
}

impl MagicError {
    /// Every code.
    pub const ALL: &'static [&'static str] = &["magic.empty", "magic.too_long"];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "magic.empty",
            Self::TooLong => "magic.too_long",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing_of_it() {
        let magic = PushMagic::new("hunter2".to_owned()).unwrap();
        assert_eq!(format!("{magic:?}"), "PushMagic(…)");
    }

    #[test]
    fn what_no_push_could_carry_is_refused() {
        assert_eq!(PushMagic::new(String::new()), Err(MagicError::Empty));
        assert!(PushMagic::new("x".repeat(MAX_MAGIC_BYTES)).is_ok());
        assert_eq!(
            PushMagic::new("x".repeat(MAX_MAGIC_BYTES + 1)),
            Err(MagicError::TooLong)
        );
        // Each of these takes six bytes in JSON: 681 fit beside the ten of the frame, 682 do not.
        assert!(PushMagic::new("\u{1}".repeat(681)).is_ok());
        assert_eq!(
            PushMagic::new("\u{1}".repeat(682)),
            Err(MagicError::TooLong)
        );
    }

    #[test]
    fn the_body_is_written_without_a_reallocation() {
        let magic = PushMagic::new("\u{1}".repeat(600)).unwrap();
        let body = magic.to_body();
        assert_eq!(
            body.capacity(),
            Vec::<u8>::with_capacity(body.len()).capacity()
        );
    }
}
