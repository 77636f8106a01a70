//! An embeddable Apple MDM engine: bytes in, decision and bytes out.
//!
//! The crate never reads a clock, a file, a socket, the environment or the system's entropy, and starts no thread.
//! Time and randomness are arguments; what has to be stored or sent comes back as values.
//!
//! One request of a device goes this way:
//!
//! ```text
//! host reads the body      →  request::read(body, …)                   parsed, size-limited, attributed
//! host loads one view      →  enrollment::EnrollmentView               the device's records and the head of its queue
//! enrollment::handle(view, input, policy, now, entropy) → Step { reply, changes, effects }
//! host commits `changes` in ONE transaction, and only then sends `reply`
//! host performs `effects` (wake this device), each safe to repeat
//! ```
//!
//! Modules import one way only: wire ← trust ← machine.
//!
//! | layer | modules |
//! | --- | --- |
//! | base | [`limits`], [`error`], [`secret`], [`entropy`] |
//! | wire | [`plist`], [`id`], [`checkin`], [`command`], [`request`], [`schema`] |
//! | trust | [`crypto`], [`cms`], [`digest`], [`identity`], [`issue`], [`profile`], [`scep`] |
//! | machine | [`place`], [`events`], [`queue`], [`ddm`], [`enrollment`] |

pub mod checkin;
pub mod cms;
pub mod command;
pub mod crypto;
pub mod ddm;
pub mod digest;
pub mod enrollment;
pub mod entropy;
pub mod error;
pub mod events;
mod generated;
pub mod id;
pub mod identity;
pub mod issue;
pub mod limits;
pub mod place;
pub mod plist;
pub mod profile;
pub mod queue;
pub mod request;
pub mod scep;
pub mod schema;
pub mod secret;
