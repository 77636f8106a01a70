//! Every bound of the crate, with its reason.

use jiff::SignedDuration;

/// The largest push token, in bytes.
///
/// Apple says only that the size varies; it has been 32 for ten years. To refuse a real token is to lose a device,
/// so the bound is generous and the same as mdm-core's.
pub const MAX_TOKEN_BYTES: usize = 1_024;

/// The longest push magic, in bytes. It is a UUID today; the bound is the same as mdm-core's.
pub const MAX_MAGIC_BYTES: usize = 1_024;

/// The longest topic, in bytes. `com.apple.mgmt.External.<uuid>` has 60.
pub const MAX_TOPIC_BYTES: usize = 255;

/// The largest body of a push, in bytes: APNs refuses more with 413 `PayloadTooLarge`.
pub const MAX_BODY_BYTES: usize = 4_096;

/// The largest body of an answer that is looked at, in bytes. APNs sends under 100; a longer one is another server's error page.
pub const MAX_ANSWER_BYTES: usize = 4_096;

/// How long to leave APNs alone after it answered 5xx, at the least. Apple asks for 15 minutes.
pub const SERVER_ERROR_PAUSE: SignedDuration = SignedDuration::from_mins(15);

/// How long to leave a device alone after 429, at the least. Apple names no figure; one minute is ours.
pub const THROTTLE_PAUSE: SignedDuration = SignedDuration::from_mins(1);

/// The longest `Retry-After` that is obeyed. A longer one is a mistake or a trap, and would silence a device.
pub const MAX_RETRY_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// The longest that APNs stores a push for a device that is offline.
pub const MAX_STORE_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The longest that a topic is held after failures without a sign, where APNs asks for no more: a quarter of an hour, as after 5xx.
pub const LONGEST_HOLD: SignedDuration = SERVER_ERROR_PAUSE;

/// The fastest pace of a topic, in pushes per second. Ten connections at their best send no more.
pub const MAX_PACE: u32 = 1_000_000;

/// The most pushes that may be under way at once. Each costs some kilobytes in an HTTP/2 library.
pub const MAX_UNDER_WAY: u32 = 100_000;

/// The largest PEM or DER that is looked at for certificates, keys and requests, in bytes. A chain of five has under 20,000.
pub const MAX_PEM_BYTES: usize = 256 * 1_024;

/// The most certificates in one chain. Apple's has three.
pub const MAX_CHAIN: usize = 10;

/// The largest PushCertRequest that is decoded, in bytes of base64. One with a chain of three has under 12,000.
pub const MAX_PUSH_CERT_REQUEST_BYTES: usize = 512 * 1_024;

/// The largest file of trusted roots, in bytes. A system's has 250,000.
pub const MAX_ROOTS_BYTES: usize = 4 * 1_024 * 1_024;
