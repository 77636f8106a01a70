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

/// The largest CMS message, in bytes: twice a command, so that a signed profile of the largest size fits.
pub const MAX_CMS_BYTES: usize = 16 * 1_024 * 1_024;

/// How deep a CMS message may be nested. Apple's have 12 levels, certificates in them included.
pub const MAX_CMS_DEPTH: usize = 32;

/// How many constructed elements a CMS message that is not DER may have. A device's message has about 100, a chain of ten certificates 600;
/// each one costs a few bytes of memory while lengths are worked out.
pub const MAX_CMS_ELEMENTS: usize = 100_000;

/// How many certificates of a CMS message are looked at. A chain has 2 to 4.
pub const MAX_CMS_CERTIFICATES: usize = 32;

/// How many signed attributes a signer may have. SCEP has 9.
pub const MAX_CMS_ATTRIBUTES: usize = 32;

/// How many recipients of an encrypted message are looked at. MDM has one; each costs a comparison.
pub const MAX_CMS_RECIPIENTS: usize = 32;

/// The longest `Mdm-Signature` header, in characters. Real ones have 2,000 to 6,000; web servers allow 8 to 64 KiB for all headers.
pub const MAX_MDM_SIGNATURE_CHARS: usize = 64 * 1_024;

/// The largest configuration profile, in bytes, signed and encrypted ones too. In a command it is base64, a third longer and with line
/// breaks, and has to stay below [`MAX_COMMAND_BYTES`]; the largest in the field carry fonts of 2 to 4 MiB.
pub const MAX_PROFILE_BYTES: usize = 5 * 1_024 * 1_024;

/// The most payloads of a profile. Generated ones with a certificate for each of a thousand schools exist.
pub const MAX_PAYLOADS: usize = 10_000;

/// The longest `PayloadIdentifier` or `PayloadUUID`, in bytes. Apple states no bound; longer ones fit no peer's database.
pub const MAX_PAYLOAD_NAME_BYTES: usize = 255;

/// The longest URL in a profile, in bytes. What longer ones do to proxies and servers on the way is not worth finding out.
pub const MAX_URL_BYTES: usize = 2_048;

/// The longest push topic, in bytes. Apple's have 56.
pub const MAX_TOPIC_BYTES: usize = 255;

/// How many profiles of a device's list are looked at. Macs of large organisations have tens, seldom a hundred.
pub const MAX_INSTALLED_PROFILES: usize = 10_000;

/// The longest id of a place, in bytes: a UUID has 36.
pub const MAX_PLACE_ID_BYTES: usize = 64;
/// The longest name of a place or of its group, in bytes: it stands in a page's heading and in a profile's description.
pub const MAX_PLACE_NAME_BYTES: usize = 200;

/// The largest certificate request (PKCS #10), in bytes. Those of devices have 700 to 1,500.
pub const MAX_CSR_BYTES: usize = 16 * 1_024;

/// How many attributes of a certificate request, and how many extensions in it, are looked at. Devices send two and one.
pub const MAX_CSR_ATTRIBUTES: usize = 32;

/// The longest `challengePassword`, in bytes (RFC 2985, 5.4.1).
pub const MAX_CHALLENGE_BYTES: usize = 255;

/// The largest SCEP message, in bytes. With an RSA key of 4096 bits and its certificate it has about 5,000.
pub const MAX_SCEP_MESSAGE_BYTES: usize = 64 * 1_024;

/// The longest SCEP transaction identifier, in bytes. Clients send the hash of a key: 32 to 128 digits.
pub const MAX_TRANSACTION_ID_BYTES: usize = 255;

/// The longest SCEP nonce, in bytes. RFC 8894 says 16.
pub const MAX_SCEP_NONCE_BYTES: usize = 64;

/// The longest text in the subject of a certificate we issue, in characters: the bound of RFC 5280, A.1 for most kinds of it.
pub const MAX_SUBJECT_CHARS: usize = 64;

/// How many attributes the subject of a certificate we issue may have.
pub const MAX_SUBJECT_ATTRIBUTES: usize = 16;

/// The longest lifetime of a certificate we issue, in days: 50 years.
pub const MAX_CERTIFICATE_DAYS: i64 = 18_262;

/// How deep a value is looked into when it is checked against Apple's schema. The deepest that the schema has are 10 levels; folders within
/// folders of bookmarks can go on.
pub const MAX_SCHEMA_DEPTH: usize = 64;

/// The most faults that are told of one value. Who has a hundred has a mistake of another kind.
pub const MAX_VIOLATIONS: usize = 100;

/// How much of a wrong word is shown where the schema lists the right ones, in characters.
pub const MAX_SHOWN_WORD_CHARS: usize = 64;

/// The longest `Identifier` of a declaration, in bytes (Apple, `declarationbase.yaml`).
pub const MAX_DECLARATION_IDENTIFIER_BYTES: usize = 64;

/// The longest `Type` of a declaration, in bytes. Apple's longest has 59.
pub const MAX_DECLARATION_TYPE_BYTES: usize = 127;

/// The largest declaration, in bytes. What is large travels as an asset; Apple's examples have less than 2 KiB.
pub const MAX_DECLARATION_BYTES: usize = 256 * 1_024;

/// How deep a declaration may be nested, itself included. Apple's deepest has 9 levels, bookmarks in folders some more.
pub const MAX_DECLARATION_DEPTH: usize = 32;

/// How many values a declaration may have. Generated ones with a thousand bookmarks exist.
pub const MAX_DECLARATION_VALUES: usize = 50_000;

/// The most declarations of a set. Large organisations have some hundreds.
pub const MAX_SET_DECLARATIONS: usize = 5_000;

/// The longest predicate, in bytes.
pub const MAX_PREDICATE_BYTES: usize = 16 * 1_024;

/// How deep brackets, negations and subqueries of a predicate may be nested. Written by hand they seldom have 4 levels.
pub const MAX_PREDICATE_DEPTH: usize = 32;

/// The longest name of a status item, key or property in a predicate, in bytes. Apple's longest status item has 51.
pub const MAX_PREDICATE_NAME_BYTES: usize = 255;

/// The largest status report, in bytes. A full one with 500 apps and 200 certificates has about 600 KiB.
pub const MAX_STATUS_BYTES: usize = 4 * 1_024 * 1_024;

/// How deep a status report may be nested. Apple's have 8 levels.
pub const MAX_STATUS_DEPTH: usize = 24;

/// How many values a status report may have.
pub const MAX_STATUS_VALUES: usize = 200_000;

/// How many values, declarations and errors each are kept of a channel's status; Apple has 63 items. More are left out.
pub const MAX_STATUS_ITEMS: usize = 10_000;

/// How many elements of a status item that is an array are kept. More are left out.
pub const MAX_STATUS_ARRAY: usize = 10_000;

/// How much of a channel's status is kept, in bytes. A report that would make it more is set aside.
pub const MAX_STATUS_STORED_BYTES: usize = 8 * 1_024 * 1_024;

/// How many errors of one report are looked at.
pub const MAX_STATUS_ERRORS: usize = 1_000;

/// How many reasons of one error or declaration are kept. Real ones have one to three.
pub const MAX_STATUS_REASONS: usize = 32;

/// The most oddities that are told of one answer. They carry values and paths; the answer's own bytes have all of them.
pub const MAX_ODDITIES: usize = 256;

/// The shortest interval of the update schedule. Devices are mostly asleep: each wake costs battery, and APNs throttles who wakes too often.
pub const MIN_UPDATE_INTERVAL: jiff::SignedDuration = jiff::SignedDuration::from_mins(5);
