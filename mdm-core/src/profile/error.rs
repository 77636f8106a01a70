//! Why a profile cannot be read or written.

use super::{Misfit, PayloadIdentifier, PayloadUuid};
use crate::{
    cms::CmsError,
    error::ErrorCode,
    limits::{MAX_PAYLOADS, MAX_PROFILE_BYTES},
    plist::PlistError,
};

/// Why bytes are no profile. No message shows a value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Not a property list; binary ones are not read, devices and Apple's tools write XML.
    #[error(transparent)]
    Plist(#[from] PlistError),
    /// A signed profile whose signature cannot be read so far as to find the profile in it.
    #[error(transparent)]
    Cms(#[from] CmsError),
    /// A property list, but no dictionary with the `PayloadType` `Configuration`.
    #[error("a property list that is no configuration profile")]
    NotAProfile,
    /// More than [`MAX_PROFILE_BYTES`].
    #[error("the profile has more than {MAX_PROFILE_BYTES} bytes")]
    TooLarge,
    /// More than [`MAX_PAYLOADS`].
    #[error("the profile has more than {MAX_PAYLOADS} payloads")]
    TooManyPayloads,
    /// Text with characters that XML forbids.
    #[error("the profile has characters that XML forbids")]
    BadCharacters,
    /// A key without which there is no profile or no payload.
    #[error("{0}")]
    Unfit(Misfit),
}

impl ReadError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Plist(error) => error.error_code(),
            Self::Cms(error) => error.code(),
            Self::NotAProfile | Self::BadCharacters => ErrorCode::ProfileMalformed,
            Self::TooLarge | Self::TooManyPayloads => ErrorCode::ProfileTooLarge,
            Self::Unfit(_) => ErrorCode::ProfileBadValue,
        }
    }
}

/// Why a profile cannot be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// A value that XML cannot carry.
    #[error(transparent)]
    Plist(#[from] PlistError),
    /// More than [`MAX_PROFILE_BYTES`].
    #[error("the profile has more than {MAX_PROFILE_BYTES} bytes")]
    TooLarge,
    /// More than [`MAX_PAYLOADS`].
    #[error("the profile has more than {MAX_PAYLOADS} payloads")]
    TooManyPayloads,
    /// Two payloads with one identifier.
    #[error("payloads {first} and {second} have the same PayloadIdentifier {identifier}")]
    DuplicateIdentifier {
        /// What both are called.
        identifier: PayloadIdentifier,
        /// The first of them, counted from 0.
        first: usize,
        /// The other one.
        second: usize,
    },
    /// Two payloads with one UUID, in whatever case.
    #[error("payloads {first} and {second} have the same PayloadUUID {uuid}")]
    DuplicateUuid {
        /// What both have.
        uuid: PayloadUuid,
        /// The first of them, counted from 0.
        first: usize,
        /// The other one.
        second: usize,
    },
    /// A payload with the UUID of the profile itself.
    #[error("payload {payload} has the PayloadUUID of the profile itself")]
    UuidOfProfile {
        /// Which payload, counted from 0.
        payload: usize,
    },
    /// A reference to a payload that is not in the profile.
    #[error("{key} of payload {payload} names no payload of this profile")]
    DanglingReference {
        /// The payload that refers, counted from 0.
        payload: usize,
        /// By which key.
        key: &'static str,
    },
    /// A reference to a payload that cannot be what is needed.
    #[error("{key} of payload {payload} names payload {target}, which is not {wanted}")]
    WrongReference {
        /// The payload that refers, counted from 0.
        payload: usize,
        /// By which key.
        key: &'static str,
        /// The payload that is named.
        target: usize,
        /// What it would have to be.
        wanted: &'static str,
    },
}

impl WriteError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Plist(error) => error.error_code(),
            Self::TooLarge | Self::TooManyPayloads => ErrorCode::ProfileTooLarge,
            Self::DuplicateIdentifier { .. }
            | Self::DuplicateUuid { .. }
            | Self::UuidOfProfile { .. } => ErrorCode::ProfileDuplicate,
            Self::DanglingReference { .. } | Self::WrongReference { .. } => {
                ErrorCode::ProfileBadReference
            }
        }
    }
}
