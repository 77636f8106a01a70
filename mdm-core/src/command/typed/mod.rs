//! Every command of Apple's as a struct, and every answer.
//!
//! ```
//! use mdm_core::{
//!     command::typed::{DeviceInformation, DeviceQuery, RemoveProfile, TypedCommand},
//!     entropy::Entropy,
//!     queue::NewCommand,
//! };
//!
//! # fn main() -> Result<(), mdm_core::command::CommandError> {
//! let mut entropy = Entropy::from_seed([7; 32]);
//! let ask = DeviceInformation::new([DeviceQuery::SerialNumber, DeviceQuery::OsVersion]);
//! let queued = NewCommand::new(ask.to_command(&mut entropy)?);
//! assert_eq!(queued.command.request_type(), "DeviceInformation");
//!
//! let remove = RemoveProfile::new("com.example.wifi").to_command(&mut entropy)?;
//! # let _ = remove;
//! # Ok(())
//! # }
//! ```
//!
//! What a command has to have is an argument of its `new`; the rest are fields. Where only some combinations are valid there is no `new`:
//! the functions in [`choices`] take an enum for the choice, as in `DeviceLock::mac(pin)`. The types know nothing of a device's platform or
//! version; [`schema`](crate::schema) tells whether a device will take the command.
//!
//! An answer is read whatever is in it ([`Response::decode`]): all its fields are optional, keys that the schema does not have are kept in
//! `other`, and what does not fit is told as an [`Oddity`].
//!
//! Secrets are [`Secret`](crate::secret::Secret), what tells of a person is [`Pii`](crate::secret::Pii), and free dictionaries are
//! [`Keys`](crate::plist::Keys): `Debug` shows none of their values.

pub mod choices;
mod errors;
mod flags;
pub(crate) mod macros;
pub(crate) mod notes;
pub(crate) mod request;
pub(crate) mod wire;

pub use self::{
    errors::ErrorLink,
    flags::ManagementFlags,
    notes::{Decoded, NotThisCommand, Oddity},
    request::{NothingMore, Response, TypedCommand},
    wire::OneOrMore,
};
pub use crate::generated::typed::*;

/// What the generated tables are made of.
pub(crate) mod prelude {
    pub(crate) use std::collections::BTreeMap;

    pub(crate) use jiff::Timestamp;

    pub(crate) use super::{
        errors::ErrorLink,
        flags::ManagementFlags,
        macros::{command, numbers, response, structure, variants, words},
        request::NothingMore,
        wire::{OneOrMore, arrays},
    };
    pub(crate) use crate::{
        plist::Keys,
        secret::{Pii, Secret},
    };
}
