//! A frame: one WebSocket message, a header that says what it is, and its data.

use std::fmt;

use crate::{
    close::CloseCode,
    limits::{Limits, MEDIA_HEADER_BYTES},
    varint::{self, VarintError},
};

/// One WebSocket message as it arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message<'a> {
    /// A binary message.
    Binary(&'a [u8]),
    /// A text message, which this protocol never has, whatever it says.
    Text,
}

/// Where the connection stands, for the end that reads or writes a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Challenge or Hello, between strangers.
    Opening,
    /// Hello, to a server whose Challenge said that enrollment is open: an attestation may come along.
    Enrolling,
    /// Welcome or Reject, which answers the Hello.
    Answering,
    /// Everything after Welcome.
    Established(Compression),
}

/// Whether both ends have the capability `deflate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Compression {
    /// Not both.
    Off,
    /// Both.
    Deflate,
}

/// What a frame carries: its header, one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FrameKind {
    /// 0: an envelope.
    Envelope,
    /// 1: an envelope, deflated.
    Deflated,
    /// 2: a fragment of a picture.
    Media,
}

impl FrameKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[Self::Envelope, Self::Deflated, Self::Media];

    /// The number in the header.
    pub const fn number(self) -> u64 {
        match self {
            Self::Envelope => 0,
            Self::Deflated => 1,
            Self::Media => 2,
        }
    }

    fn from_number(number: u64) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|kind| kind.number() == number)
    }
}

/// A message that was read as far as its kind: the data is of a legal size and has not been looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Frame<'a> {
    /// One `Envelope` of protobuf. No data at all is one without a body: ignored and counted, like any unknown body.
    Envelope(&'a [u8]),
    /// One `Envelope`, raw DEFLATE (RFC 1951) without shared context.
    Deflated {
        /// As it is on the wire.
        data: &'a [u8],
        /// Where inflating has to stop, in bytes: what would become more is refused with 1009. Not on the wire.
        inflated_limit: usize,
    },
    /// A media header of [`MEDIA_HEADER_BYTES`] and what follows it.
    Media(&'a [u8]),
}

impl<'a> Frame<'a> {
    /// Reads a message.
    ///
    /// # Errors
    /// [`FrameError`]: the peer's fault, always. [`FrameError::close_code`] is how the connection ends.
    pub fn decode(message: Message<'a>, stage: Stage, limits: &Limits) -> Result<Self, FrameError> {
        let bytes = match message {
            Message::Binary(bytes) => bytes,
            Message::Text => return Err(FrameError::Text),
        };
        let (number, data) = varint::split(bytes).map_err(FrameError::from_header)?;
        let kind = FrameKind::from_number(number).ok_or(FrameError::UnknownKind { number })?;
        check(kind, data.len(), stage, limits)?;
        Ok(match kind {
            FrameKind::Envelope => Self::Envelope(data),
            FrameKind::Deflated => Self::Deflated {
                data,
                inflated_limit: limits.inflated(data.len()),
            },
            FrameKind::Media => Self::Media(data),
        })
    }

    /// Writes the message. `limits` are the peer's.
    ///
    /// # Errors
    /// The same [`FrameError`] with which the peer would refuse it: ours, or our host's fault.
    pub fn encode(&self, stage: Stage, limits: &Limits) -> Result<Vec<u8>, FrameError> {
        let (kind, data) = (self.kind(), self.data());
        check(kind, data.len(), stage, limits)?;
        let mut message = Vec::with_capacity(1 + data.len());
        varint::put(kind.number(), &mut message);
        message.extend_from_slice(data);
        Ok(message)
    }

    /// What it carries.
    pub fn kind(&self) -> FrameKind {
        match self {
            Self::Envelope(_) => FrameKind::Envelope,
            Self::Deflated { .. } => FrameKind::Deflated,
            Self::Media(_) => FrameKind::Media,
        }
    }

    /// What follows the header.
    pub fn data(&self) -> &'a [u8] {
        match self {
            Self::Envelope(data) | Self::Deflated { data, .. } | Self::Media(data) => data,
        }
    }
}

/// Sizes only: envelopes hold places, tokens and messages.
impl fmt::Debug for Frame<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Frame({:?}, {} bytes)", self.kind(), self.data().len())
    }
}

/// Whether an envelope should go out deflated: only when that saves a tenth. (And never with secrets inside: sizes would tell.)
pub fn worth_deflating(plain_bytes: usize, deflated_bytes: usize) -> bool {
    deflated_bytes <= plain_bytes.saturating_sub(plain_bytes.div_ceil(10))
}

/// What both ends ask of a frame.
fn check(kind: FrameKind, size: usize, stage: Stage, limits: &Limits) -> Result<(), FrameError> {
    let limit = match (kind, stage) {
        (FrameKind::Envelope, Stage::Opening) => limits.opening(),
        (FrameKind::Envelope, Stage::Enrolling) => limits.enrolling(),
        (FrameKind::Envelope, Stage::Answering | Stage::Established(_))
        | (FrameKind::Deflated, Stage::Established(Compression::Deflate)) => limits.envelope(),
        (FrameKind::Media, Stage::Established(_)) => MEDIA_HEADER_BYTES + limits.media_fragment(),
        (FrameKind::Deflated | FrameKind::Media, _) => {
            return Err(FrameError::NotAllowed { kind, stage });
        }
    };
    let least = match kind {
        FrameKind::Envelope => 0,
        // The shortest DEFLATE stream has two bytes.
        FrameKind::Deflated => 2,
        FrameKind::Media => MEDIA_HEADER_BYTES,
    };
    if size > limit {
        return Err(FrameError::TooLarge { kind, size, limit });
    }
    if size < least {
        return Err(FrameError::TooShort { kind, size, least });
    }
    Ok(())
}

/// Why a message is no frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// A text message.
    #[error("a text message, where only binary ones are spoken")]
    Text,
    /// The message ends inside its header, or has none.
    #[error("the message ends before its header does")]
    HeaderTruncated,
    /// The header is no number of 64 bits.
    #[error("the header does not fit 64 bits")]
    HeaderOverflow,
    /// The header is written in more bytes than it needs.
    #[error("the header is written in more bytes than it needs")]
    HeaderNotMinimal,
    /// A kind that this version does not have.
    #[error("frames of kind {number} are unknown")]
    UnknownKind {
        /// The kind.
        number: u64,
    },
    /// A kind that has no place at this stage, or without the capability.
    #[error("a frame of kind {kind:?} has no place at stage {stage:?}")]
    NotAllowed {
        /// The kind.
        kind: FrameKind,
        /// Where the connection stands.
        stage: Stage,
    },
    /// More data than allowed.
    #[error("{size} bytes in a frame of kind {kind:?}, more than {limit}")]
    TooLarge {
        /// The kind.
        kind: FrameKind,
        /// How many bytes of data there are.
        size: usize,
        /// How many there may be.
        limit: usize,
    },
    /// Less data than the kind must have.
    #[error("{size} bytes in a frame of kind {kind:?}, less than {least}")]
    TooShort {
        /// The kind.
        kind: FrameKind,
        /// How many bytes of data there are.
        size: usize,
        /// How many there must be.
        least: usize,
    },
}

impl FrameError {
    /// Every code.
    pub const ALL: &'static [&'static str] = &[
        "frame.text",
        "frame.header_truncated",
        "frame.header_overflow",
        "frame.header_not_minimal",
        "frame.unknown_kind",
        "frame.not_allowed",
        "frame.too_large",
        "frame.too_short",
    ];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Text => "frame.text",
            Self::HeaderTruncated => "frame.header_truncated",
            Self::HeaderOverflow => "frame.header_overflow",
            Self::HeaderNotMinimal => "frame.header_not_minimal",
            Self::UnknownKind { .. } => "frame.unknown_kind",
            Self::NotAllowed { .. } => "frame.not_allowed",
            Self::TooLarge { .. } => "frame.too_large",
            Self::TooShort { .. } => "frame.too_short",
        }
    }

    /// The code with which the connection is closed.
    pub fn close_code(&self) -> CloseCode {
        match self {
            Self::Text => CloseCode::UnsupportedData,
            Self::TooLarge { .. } => CloseCode::TooLarge,
            Self::HeaderTruncated
            | Self::HeaderOverflow
            | Self::HeaderNotMinimal
            | Self::UnknownKind { .. }
            | Self::NotAllowed { .. }
            | Self::TooShort { .. } => CloseCode::Framing,
        }
    }

    fn from_header(error: VarintError) -> Self {
        match error {
            VarintError::Truncated => Self::HeaderTruncated,
            VarintError::Overflow => Self::HeaderOverflow,
            VarintError::NotMinimal => Self::HeaderNotMinimal,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deflating_is_worth_it_from_a_tenth_on() {
        assert!(worth_deflating(1_000, 900));
        assert!(!worth_deflating(1_000, 901));
        assert!(worth_deflating(1_001, 900));
        assert!(!worth_deflating(1_001, 901));
        assert!(!worth_deflating(0, 2));
        assert!(worth_deflating(usize::MAX, 2));
    }

    #[test]
    fn debug_shows_no_content() {
        let secret = Frame::Envelope(b"here I am");
        assert_eq!(format!("{secret:?}"), "Frame(Envelope, 9 bytes)");
    }
}
