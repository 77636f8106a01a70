//! Every bound of the framing, with its reason.
//!
//! Sizes count the data of a frame, without the one byte of its header.

/// The header of a media frame's data: view, frame, codec, flags, fragment, time and rectangle.
pub const MEDIA_HEADER_BYTES: usize = 24;

/// The longest reason text of a close, in bytes (RFC 6455 §5.5: 125 less the code).
pub const MAX_CLOSE_REASON_BYTES: usize = 123;

/// The most bytes that one byte of deflated data may become. DEFLATE itself goes up to 1,032, which only a bomb needs.
pub(crate) const INFLATE_RATIO: usize = 64;

const KIB: usize = 1_024;

/// The least that any limit may be set to: a plain Hello has to fit.
const FLOOR: usize = KIB;

/// What one end accepts. Each end has its own and tells the other in Challenge or Hello.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    opening: usize,
    enrolling: usize,
    envelope: usize,
    media_fragment: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            opening: 8 * KIB,
            enrolling: 24 * KIB,
            envelope: 64 * KIB,
            media_fragment: 32 * KIB,
        }
    }
}

impl Limits {
    /// Challenge and Hello: 1 to 32 KiB, 8 KiB by default. Strangers are cheap.
    ///
    /// # Errors
    /// [`LimitError`] outside the bounds.
    pub fn with_opening(self, bytes: usize) -> Result<Self, LimitError> {
        Ok(Self {
            opening: within("opening", bytes, 32 * KIB)?,
            ..self
        })
    }

    /// A Hello that brings an attestation, while enrollment is open: 1 to 32 KiB, 24 KiB by default. The attestation may have 16 KiB.
    ///
    /// # Errors
    /// [`LimitError`] outside the bounds.
    pub fn with_enrolling(self, bytes: usize) -> Result<Self, LimitError> {
        Ok(Self {
            enrolling: within("enrolling", bytes, 32 * KIB)?,
            ..self
        })
    }

    /// Any later envelope, after inflating: 1 to 256 KiB, 64 KiB by default. A ping waits behind it, on a phone with 2G too.
    ///
    /// # Errors
    /// [`LimitError`] outside the bounds.
    pub fn with_envelope(self, bytes: usize) -> Result<Self, LimitError> {
        Ok(Self {
            envelope: within("envelope", bytes, 256 * KIB)?,
            ..self
        })
    }

    /// One fragment of a picture, without its header: 1 to 64 KiB, 32 KiB by default. A ping waits behind it.
    ///
    /// # Errors
    /// [`LimitError`] outside the bounds.
    pub fn with_media_fragment(self, bytes: usize) -> Result<Self, LimitError> {
        Ok(Self {
            media_fragment: within("media_fragment", bytes, 64 * KIB)?,
            ..self
        })
    }

    /// The largest Challenge or Hello.
    pub fn opening(&self) -> usize {
        self.opening
    }

    /// The largest Hello with an attestation.
    pub fn enrolling(&self) -> usize {
        self.enrolling
    }

    /// The largest envelope.
    pub fn envelope(&self) -> usize {
        self.envelope
    }

    /// The largest fragment of a picture.
    pub fn media_fragment(&self) -> usize {
        self.media_fragment
    }

    /// The largest message that can be a frame, header included: what a host sets in its WebSocket library,
    /// so that a larger one is never gathered in memory.
    pub fn max_message(&self) -> usize {
        let media = MEDIA_HEADER_BYTES + self.media_fragment;
        1 + self
            .opening
            .max(self.enrolling)
            .max(self.envelope)
            .max(media)
    }

    /// How much `deflated` bytes may inflate to: the envelope limit, and no more than 64 to 1.
    pub(crate) fn inflated(&self, deflated: usize) -> usize {
        deflated.saturating_mul(INFLATE_RATIO).min(self.envelope)
    }
}

fn within(what: &'static str, bytes: usize, bound: usize) -> Result<usize, LimitError> {
    if (FLOOR..=bound).contains(&bytes) {
        Ok(bytes)
    } else {
        Err(LimitError { what, bytes, bound })
    }
}

/// A limit was set outside its bounds: the host's fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the limit `{what}` cannot be {bytes} bytes: it must be between {FLOOR} and {bound}")]
pub struct LimitError {
    what: &'static str,
    bytes: usize,
    bound: usize,
}

impl LimitError {
    /// Every code.
    pub const ALL: &'static [&'static str] = &["limit.out_of_bounds"];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        "limit.out_of_bounds"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_may_be_as_large_as_the_largest_frame() {
        let limits = Limits::default();
        assert_eq!(limits.max_message(), 1 + 64 * KIB);
        let small = limits.with_envelope(KIB).unwrap();
        assert_eq!(small.max_message(), 1 + 24 + 32 * KIB);
        let small = small.with_media_fragment(KIB).unwrap();
        assert_eq!(small.max_message(), 1 + 24 * KIB);
        let small = small.with_enrolling(KIB).unwrap();
        assert_eq!(small.max_message(), 1 + 8 * KIB);
        assert_eq!(small.with_opening(KIB).unwrap().max_message(), 1 + 24 + KIB);
    }

    #[test]
    fn inflating_is_bounded_by_ratio_and_by_size() {
        let limits = Limits::default();
        assert_eq!(limits.inflated(1), 64);
        assert_eq!(limits.inflated(1_023), 65_472);
        assert_eq!(limits.inflated(1_024), 65_536);
        assert_eq!(limits.inflated(usize::MAX), 65_536);
    }
}
