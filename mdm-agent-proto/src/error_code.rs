//! What can go wrong between the two ends.

use crate::numbered::numbered;

numbered! {
    /// The `code` of an `Error` or `Reject` on the wire. Who is to blame travels beside it: the same code may be either end's fault.
    ErrorCode: u32, other "agent.other";
    /// A message that cannot be read.
    Malformed = 1, "agent.malformed";
    /// More than a limit of size allows.
    TooLarge = 2, "agent.too_large";
    /// A message or feature this end does not have.
    Unsupported = 3, "agent.unsupported";
    /// Sent without credit.
    OutOfWindow = 4, "agent.out_of_window";
    /// More than a limit of number allows.
    Limit = 5, "agent.limit";
    /// No such enrollment token.
    TokenUnknown = 10, "agent.token_unknown";
    /// The enrollment token has enrolled another key.
    TokenUsed = 11, "agent.token_used";
    /// The enrollment token is past its life.
    TokenExpired = 12, "agent.token_expired";
    /// No agent has this key.
    KeyUnknown = 13, "agent.key_unknown";
    /// The key was revoked.
    KeyRevoked = 14, "agent.key_revoked";
    /// The signature does not fit the key and the transcript.
    BadSignature = 15, "agent.bad_signature";
    /// The login is not bound to its TLS channel, and policy asks for it.
    BindingMissing = 16, "agent.binding_missing";
    /// The login is bound to another TLS channel: somebody is in between.
    BindingMismatch = 17, "agent.binding_mismatch";
    /// The device's clock is wrong.
    Clock = 18, "agent.clock";
    /// This key may not go on: make another.
    RekeyRequired = 19, "agent.rekey_required";
    /// No room now.
    Busy = 20, "agent.busy";
    /// This node takes no new connections.
    Draining = 21, "agent.draining";
    /// The OS does not permit it.
    PermissionDenied = 30, "agent.permission_denied";
    /// The user said no.
    UserRefused = 31, "agent.user_refused";
    /// The policy forbids it.
    Policy = 32, "agent.policy";
    /// The platform has no way to do it.
    Platform = 33, "agent.platform";
    /// Only possible while the app is in front.
    NotInForeground = 34, "agent.not_in_foreground";
    /// The data is encrypted until the user unlocks the device.
    ProtectedDataLocked = 35, "agent.protected_data_locked";
    /// The position could not be found.
    NoFix = 36, "agent.no_fix";
    /// A path that leads outside, or cannot exist everywhere.
    PathIllegal = 40, "agent.path_illegal";
    /// The quota is used up.
    Quota = 41, "agent.quota";
    /// The disk is full.
    NoSpace = 42, "agent.no_space";
    /// The content is not what its hash says.
    HashMismatch = 43, "agent.hash_mismatch";
    /// The source changed while it was read.
    SourceChanged = 44, "agent.source_changed";
    /// Two names that are one file on the target.
    Collision = 45, "agent.collision";
    /// Nobody answered the question for consent.
    ConsentTimeout = 50, "agent.consent_timeout";
    /// The screen cannot be captured.
    CaptureUnavailable = 51, "agent.capture_unavailable";
    /// No codec in common.
    Codec = 52, "agent.codec";
    /// The OS lets no input through.
    InputBlocked = 53, "agent.input_blocked";
    /// Scripts are not allowed on this device.
    ScriptNotAllowed = 60, "agent.script_not_allowed";
    /// The script is not signed as it must be.
    ScriptSignature = 61, "agent.script_signature";
    /// It took too long and was stopped.
    Timeout = 62, "agent.timeout";
    /// It was killed.
    Killed = 63, "agent.killed";
    /// The device restarted, and nobody knows how it ended.
    Lost = 64, "agent.lost";
    /// Past its time before it could be done.
    Expired = 70, "agent.expired";
    /// Done before under the same name.
    Duplicate = 71, "agent.duplicate";
    /// Taken back.
    Cancelled = 72, "agent.cancelled";
}
