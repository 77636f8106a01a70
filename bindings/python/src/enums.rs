//! The engine's words and Python's enumerations: each variant has one word, the value of the member in `mdm_core.enums`.

use pyo3::{exceptions::PyValueError, prelude::*, sync::PyOnceLock, types::PyDict};

/// An enumeration of the engine that Python knows by words.
pub(crate) trait Words: Sized + Copy + 'static {
    /// The class in `mdm_core.enums`.
    const CLASS: &'static str;
    /// Every variant with its word.
    const WORDS: &'static [(Self, &'static str)];

    fn word(self) -> &'static str;

    fn read(word: &str) -> PyResult<Self> {
        let found = Self::WORDS.iter().find(|(_, known)| *known == word);
        found.map(|(value, _)| *value).ok_or_else(|| {
            let words: Vec<_> = Self::WORDS.iter().map(|(_, word)| *word).collect();
            PyValueError::new_err(format!(
                "{word:?} is no {}; there are {}",
                Self::CLASS,
                words.join(", ")
            ))
        })
    }
}

/// A value on its way to Python, as the member of its class.
#[derive(Clone, Copy)]
pub(crate) struct Member<T>(pub(crate) T);

impl<'py, T: Words> IntoPyObject<'py> for Member<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        member(py, T::CLASS, self.0.word())
    }
}

/// A member, or a string with its value, on its way from Python.
impl<'a, 'py, T: Words> FromPyObject<'a, 'py> for Member<T> {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let word: std::borrow::Cow<'_, str> = object.extract()?;
        Ok(Self(T::read(&word)?))
    }
}

/// A word of Apple's that may be new: the member if the class has it, the word itself if not.
pub(crate) fn open_member<'py>(
    py: Python<'py>,
    class: &str,
    word: &str,
) -> PyResult<Bound<'py, PyAny>> {
    match members(py)?.bind(py).get_item((class, word))? {
        Some(member) => Ok(member),
        None => Ok(word.into_pyobject(py)?.into_any()),
    }
}

fn member<'py>(py: Python<'py>, class: &str, word: &str) -> PyResult<Bound<'py, PyAny>> {
    let member = members(py)?.bind(py).get_item((class, word))?;
    member.ok_or_else(|| PyValueError::new_err(format!("mdm_core.{class} lacks {word:?}")))
}

/// `mdm_core.enums.MEMBERS`: every member by class and value.
fn members(py: Python<'_>) -> PyResult<&Py<PyDict>> {
    static MEMBERS: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    MEMBERS.get_or_try_init(py, || {
        let members = py.import("mdm_core.enums")?.getattr("MEMBERS")?;
        Ok(members.cast_into::<PyDict>()?.unbind())
    })
}

macro_rules! words {
    ($($type:path, $class:literal: { $($variant:ident = $word:literal),* $(,)? })*) => {
        $(impl Words for $type {
            const CLASS: &'static str = $class;
            const WORDS: &'static [(Self, &'static str)] = &[$((Self::$variant, $word)),*];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        })*

        /// All of them: class, word.
        pub(crate) fn all() -> Vec<(&'static str, &'static str)> {
            let mut all = Vec::new();
            $(all.extend(<$type as Words>::WORDS.iter().map(|(_, word)| ($class, *word)));)*
            all
        }
    };
}

words! {
    mdm_core::error::Culprit, "Fault": { Device = "device", Host = "host", Caller = "caller" }
    mdm_core::id::EnrollmentKind, "EnrollmentKind": {
        Device = "device", User = "user", SharedIpadUser = "shared-ipad-user",
        UserEnrollmentDevice = "user-enrollment-device", UserEnrollmentUser = "user-enrollment-user",
    }
    mdm_core::request::Endpoint, "Endpoint": { Both = "both", CheckIn = "check-in", Commands = "commands" }
    mdm_core::queue::ItemState, "ItemState": {
        Queued = "queued", Offered = "offered", Deferred = "deferred", Done = "done", Failed = "failed",
        Expired = "expired", Cancelled = "cancelled", Abandoned = "abandoned", Quarantined = "quarantined",
    }
    mdm_core::queue::Twin, "Twin": { KeepWaiting = "keep-waiting", Replace = "replace" }
    mdm_core::events::Departure, "Departure": {
        CheckedOut = "checked-out", RemovedByUs = "removed-by-us", Wiped = "wiped", PresumedGone = "presumed-gone",
    }
    mdm_core::enrollment::SecretName, "SecretName": {
        Push = "push", UnlockToken = "unlock-token", BootstrapToken = "bootstrap-token", UnknownKeys = "unknown-keys",
    }
    mdm_core::enrollment::WakeReason, "WakeReason": {
        NewCommand = "new-command", StillWaiting = "still-waiting", DeferredWork = "deferred-work", Requested = "requested",
        Scheduled = "scheduled",
    }
    mdm_core::enrollment::Window, "Window": { Ready = "ready", Expired = "expired", Empty = "empty" }
    mdm_core::enrollment::Tell, "Tell": { Code = "code", Unrecognized = "unrecognized", Unenroll = "unenroll" }
    mdm_core::enrollment::UnknownDevice, "UnknownDevice": {
        Refuse = "refuse", Adopt = "adopt", TellUnrecognized = "tell-unrecognized", Unenroll = "unenroll",
    }
    mdm_core::enrollment::CommandCheck, "CommandCheck": { Skip = "skip", Warn = "warn", Refuse = "refuse" }
    mdm_core::enrollment::Weight, "DoubtWeight": { Remark = "remark", Objection = "objection" }
    mdm_core::enrollment::LeftContact, "LeftContact": { Ignore = "ignore", Unenroll = "unenroll" }
    mdm_core::enrollment::ExpiredIdentity, "ExpiredIdentity": { Accept = "accept", Refuse = "refuse" }
    mdm_core::enrollment::Admission, "Admission": { AnyTrusted = "any-trusted", PreparedPlaces = "prepared-places" }
    mdm_core::enrollment::ConfigurationRelease, "ConfigurationRelease": { AfterQueue = "after-queue", ByHost = "by-host" }
    mdm_core::identity::Naming, "Naming": { DeviceIdentifiers = "device-identifiers", UniqueNames = "unique-names" }
    mdm_core::identity::Vouched, "Vouched": { ByAnchors = "by-anchors", ByHost = "by-host" }
    mdm_core::identity::SenderSource, "SenderSource": { Tls = "tls", Header = "header", Signature = "signature" }
    mdm_core::identity::ClientUsage, "ClientUsage": { IfStated = "if-stated", Required = "required", Any = "any" }
    mdm_core::crypto::ContentCipher, "ContentCipher": {
        Aes256Cbc = "aes-256-cbc", Aes128Cbc = "aes-128-cbc", TripleDesCbc = "3des-cbc",
    }
    mdm_core::profile::enrollment::Flavour, "Flavour": {
        Manual = "manual", Automated = "automated", AccountDrivenUser = "account-driven-user",
        AccountDrivenDevice = "account-driven-device",
    }
    DigestName, "Digest": { Sha1 = "sha-1", Sha256 = "sha-256", Sha384 = "sha-384", Sha512 = "sha-512" }
    ChainName, "Chain": { Trusted = "trusted", NotTrusted = "not-trusted", NoAnchors = "no-anchors" }
    mdm_apns::certificate::Environment, "PushEnvironment": {
        Production = "production", Sandbox = "sandbox", Both = "both", Unstated = "unstated",
    }
    mdm_apns::certificate::ExpiryLevel, "ExpiryLevel": {
        Calm = "calm", Notice = "notice", Warning = "warning", Urgent = "urgent", NotYetValid = "not-yet-valid",
        Expired = "expired",
    }
    mdm_apns::certificate::KeyFit, "KeyFit": { Fits = "fits", Other = "other", Untold = "untold" }
    mdm_apns::vendor::Finding, "PushCsrFinding": {
        BadCsr = "bad-csr", BadSignature = "bad-signature", WeakDigest = "weak-digest", NotVendor = "not-vendor",
        NotValidNow = "not-valid-now", BrokenChain = "broken-chain",
    }
    OriginName, "PushOrigin": {
        Verified = "verified", NamesApple = "names-apple", NotApple = "not-apple", Broken = "broken",
    }
    VerdictName, "PushVerdictKind": {
        Accepted = "accepted", Retry = "retry", Throttled = "throttled", DeadToken = "dead-token",
        FixCertificate = "fix-certificate", OurBug = "our-bug",
    }
    mdm_core::ddm::Kind, "DeclarationKind": {
        Activation = "activation", Asset = "asset", Configuration = "configuration", Management = "management",
    }
    mdm_core::schema::Family, "SchemaFamily": {
        Command = "commands", Profile = "profiles", Declaration = "declarations", Credential = "credentials",
        Status = "status", Protocol = "protocol", CheckIn = "check-ins", Error = "errors", Other = "other",
    }
    mdm_core::schema::Platform, "Platform": {
        Ios = "iOS", MacOs = "macOS", TvOs = "tvOS", VisionOs = "visionOS", WatchOs = "watchOS",
    }
    mdm_core::schema::Scope, "ChannelScope": { System = "system", User = "user" }
    mdm_core::schema::Verdict, "ApplicabilityVerdict": { Allowed = "allowed", Refused = "refused", Unknown = "unknown" }
    mdm_core::schema::Severity, "Severity": { Unknown = "unknown", Fault = "fault" }
    mdm_core::schema::UnknownKeys, "UnknownKeys": { Refuse = "refuse", Allow = "allow" }
    mdm_core::schema::Extent, "Extent": { Required = "required", Everything = "everything" }
    mdm_core::schema::Fact, "Fact": {
        Platform = "platform", Version = "version", Supervised = "supervised", Ade = "ade", UserApproved = "user_approved",
        Channel = "channel", SharedIpad = "shared_ipad", UserEnrollment = "user_enrollment", AccessRights = "access_rights",
    }
    PhaseName, "Phase": { Authenticated = "authenticated", Enrolled = "enrolled", Left = "left" }
    PushName, "PushState": { None = "none", Ready = "ready", Dead = "dead" }
    ScopeName, "QueueScope": { Channel = "channel", Device = "device" }
    OutcomeName, "Outcome": {
        Queued = "queued", Objected = "objected", AlreadyWaiting = "already-waiting", Recorded = "recorded", Unchanged = "unchanged",
    }
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident of $type:path { $($pattern:pat => $variant:ident),* $(,)? })*) => {
        $($(#[$doc])*
        #[derive(Clone, Copy)]
        pub(crate) enum $name { $($variant),* }

        impl From<&$type> for $name {
            fn from(value: &$type) -> Self {
                use $type::*;
                match value { $($pattern => Self::$variant),* }
            }
        })*
    };
}

names! {
    /// A phase without what it holds.
    PhaseName of mdm_core::enrollment::Phase {
        Authenticated => Authenticated, Enrolled => Enrolled, Left { .. } => Left,
    }
    /// A verdict without its evidence.
    VerdictName of mdm_apns::Verdict {
        Accepted { .. } => Accepted, Retry { .. } => Retry, Throttled { .. } => Throttled,
        DeadToken { .. } => DeadToken, FixCertificate { .. } => FixCertificate, OurBug { .. } => OurBug,
    }
    /// Whose a push certificate is, without whose name it has.
    OriginName of mdm_apns::certificate::Origin {
        Verified => Verified, NamesApple => NamesApple, NotApple { .. } => NotApple, Broken { .. } => Broken,
    }
    /// A digest.
    DigestName of mdm_core::crypto::DigestAlgorithm {
        Sha1 => Sha1, Sha256 => Sha256, Sha384 => Sha384, Sha512 => Sha512,
    }
    /// Where a signer's chain leads, without why not.
    ChainName of mdm_core::profile::Chain { Trusted => Trusted, NotTrusted(_) => NotTrusted, NoAnchors => NoAnchors }
    /// A push state without what it holds.
    PushName of mdm_core::enrollment::PushState { None => None, Ready { .. } => Ready, Dead { .. } => Dead }
    /// A scope without whose it is.
    ScopeName of mdm_core::enrollment::QueueScope { Channel(_) => Channel, Device(_) => Device }
    /// An outcome without the command that waits.
    OutcomeName of mdm_core::enrollment::Outcome {
        Queued { .. } => Queued, Objected { .. } => Objected, AlreadyWaiting { .. } => AlreadyWaiting, Recorded => Recorded, Unchanged => Unchanged,
    }
}
