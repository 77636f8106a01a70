//! Every bound of the crate, with its reason.
//!
//! What a plist may be is bounded by [`crate::plist::PlistLimits`], which a host may change; the constants here are not for changing.

/// The longest enrollment identifier, in bytes, user part included. Longer ones fit no peer's database (255 characters in NanoMDM's).
pub const MAX_ID_BYTES: usize = 255;

/// The longest `CommandUUID`, in bytes. Apple states no bound; a UUID has 36, peers store 127.
pub const MAX_COMMAND_UUID_BYTES: usize = 127;

/// The longest name of a request type, a message type or a status, in bytes. The longest that Apple defines has 34.
pub const MAX_NAME_BYTES: usize = 127;

/// The longest free text that a record keeps of what a device says of itself (name, model, version), in bytes. Longer text is cut.
pub const MAX_FACT_BYTES: usize = 512;

/// The largest push token, in bytes. Apple says only that its size may change; it was 32 for ten years.
pub const MAX_PUSH_TOKEN_BYTES: usize = 1_024;

/// The longest push magic, in bytes. It is a UUID today.
pub const MAX_PUSH_MAGIC_BYTES: usize = 1_024;

/// The largest unlock or bootstrap token, in bytes. Those of real devices have 2 to 4 KiB.
pub const MAX_ESCROW_BYTES: usize = 64 * 1_024;

/// The largest DER certificate that is looked at, in bytes.
pub const MAX_CERTIFICATE_BYTES: usize = 16 * 1_024;

/// How many links of an error chain are kept. Real ones have up to four.
pub const MAX_ERROR_CHAIN: usize = 16;

/// How many ready commands a host puts into [`crate::enrollment::QueueView::window`], the named one not counted.
///
/// One step offers one command, and sets at most one aside before it.
pub const QUEUE_WINDOW: usize = 2;

/// The most user channels of one device. Each step loads all of them; a Shared iPad has tens of users, a lab's Mac perhaps hundreds.
pub const MAX_USERS: usize = 1_000;

/// The largest command body, in bytes. Profiles travel inside it; Apple's own limit is not published.
pub const MAX_COMMAND_BYTES: usize = 8 * 1_024 * 1_024;

/// The longest dedupe key, in bytes.
pub const MAX_DEDUPE_BYTES: usize = 127;

/// How many names of a certificate are kept (common name, serial number, alternative names).
pub const MAX_CERTIFICATE_NAMES: usize = 16;

/// How many certificates up to an anchor are followed.
pub const MAX_INTERMEDIATES: usize = 4;
