//! Error codes that only a server has, beside those of `mdm-core`.

use std::fmt;

use mdm_core::error::ErrorCode;

/// What went wrong between the network and the library, as a name that never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HostCode {
    /// Nothing is served under this path.
    UnknownPath,
    /// The path does not take this method.
    Method,
    /// The connection broke before the body was complete.
    Incomplete,
    /// The store did not take or give what it should.
    StoreUnavailable,
    /// Too many writers wanted the same device at once.
    Busy,
    /// The server is about to stop.
    ShuttingDown,
    /// No admin key is configured, so there is no admin API.
    AdminOff,
    /// No key, or a wrong one.
    AdminUnauthorized,
    /// A parameter of the URL or the body that cannot be read.
    AdminBadParameter,
    /// The command has not been answered yet.
    NotAnswered,
    /// There is neither a push certificate nor a gateway.
    NoPushTransport,
    /// There is no push certificate, or none of this topic.
    NoPushCertificate,
    /// The channel has no usable push token, or is on hold.
    CannotWake,
    /// No public URL is configured, so nobody enrolls here.
    EnrollmentOff,
    /// There is no declaration with this identifier.
    DeclarationUnknown,
    /// The declaration is still in a set.
    DeclarationInUse,
}

impl HostCode {
    /// Every code there is.
    pub const ALL: [Self; 16] = [
        Self::UnknownPath,
        Self::Method,
        Self::Incomplete,
        Self::StoreUnavailable,
        Self::Busy,
        Self::ShuttingDown,
        Self::AdminOff,
        Self::AdminUnauthorized,
        Self::AdminBadParameter,
        Self::NotAnswered,
        Self::NoPushTransport,
        Self::NoPushCertificate,
        Self::CannotWake,
        Self::EnrollmentOff,
        Self::DeclarationUnknown,
        Self::DeclarationInUse,
    ];

    /// The code's stable text, `area.what`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownPath => "request.unknown_path",
            Self::Method => "request.method",
            Self::Incomplete => "request.incomplete",
            Self::StoreUnavailable => "host.store_unavailable",
            Self::Busy => "host.busy",
            Self::ShuttingDown => "host.shutting_down",
            Self::AdminOff => "admin.off",
            Self::AdminUnauthorized => "admin.unauthorized",
            Self::AdminBadParameter => "admin.bad_parameter",
            Self::NotAnswered => "queue.not_answered",
            Self::NoPushTransport => "push.no_transport",
            Self::NoPushCertificate => "push.no_certificate",
            Self::CannotWake => "push.cannot_wake",
            Self::EnrollmentOff => "enrollment.off",
            Self::DeclarationUnknown => "declaration.unknown",
            Self::DeclarationInUse => "declaration.in_use",
        }
    }

    /// The HTTP status. 401 is for people with keys only: no device ever sees it from here.
    pub fn http_status(self) -> u16 {
        match self {
            Self::UnknownPath
            | Self::NotAnswered
            | Self::EnrollmentOff
            | Self::DeclarationUnknown
            | Self::NoPushCertificate => 404,
            Self::Method => 405,
            Self::Incomplete | Self::AdminBadParameter => 400,
            Self::StoreUnavailable | Self::Busy | Self::ShuttingDown => 503,
            Self::AdminOff => 403,
            Self::AdminUnauthorized => 401,
            Self::NoPushTransport | Self::CannotWake | Self::DeclarationInUse => 409,
        }
    }
}

/// A code of the library or of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// One that Rust, Python and Swift share.
    Core(ErrorCode),
    /// One of this server's own.
    Host(HostCode),
}

impl Code {
    /// The stable text.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Core(code) => code.as_str(),
            Self::Host(code) => code.as_str(),
        }
    }

    /// The HTTP status with which a device is answered.
    pub fn device_status(self) -> u16 {
        match self {
            Self::Core(code) => code.http_status(),
            Self::Host(code) => code.http_status(),
        }
    }

    /// The HTTP status with which an operator is answered: to them an unknown enrollment is a page not found, and that
    /// enrollment is off is a matter of the configuration.
    pub fn admin_status(self) -> u16 {
        match self {
            Self::Core(ErrorCode::EnrollmentUnknown) => 404,
            Self::Host(HostCode::EnrollmentOff) => 409,
            other => other.device_status(),
        }
    }

    /// What to tell an operator.
    pub fn text(self) -> &'static str {
        match self {
            Self::Host(code) => host_text(code),
            Self::Core(code) => core_text(code),
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<ErrorCode> for Code {
    fn from(code: ErrorCode) -> Self {
        Self::Core(code)
    }
}

impl From<HostCode> for Code {
    fn from(code: HostCode) -> Self {
        Self::Host(code)
    }
}

fn host_text(code: HostCode) -> &'static str {
    match code {
        HostCode::UnknownPath => "nothing is served under this path",
        HostCode::Method => "this path does not take this method",
        HostCode::Incomplete => "the connection broke before the body was complete",
        HostCode::StoreUnavailable => "the store is not available; try again",
        HostCode::Busy => "the device is being changed by too many at once; try again",
        HostCode::ShuttingDown => "the server is about to stop",
        HostCode::AdminOff => {
            "the admin API is off: set an admin key (--admin-key-file or MDM_ADMIN_KEY) to turn it on"
        }
        HostCode::AdminUnauthorized => {
            "a key is needed: HTTP Basic as user mdm, or Authorization: Bearer"
        }
        HostCode::AdminBadParameter => "a parameter cannot be read",
        HostCode::NotAnswered => "the device has not answered this command yet",
        HostCode::NoPushTransport => {
            "there is no push certificate (mdm-server push-cert import) and no gateway (push.endpoint), so nobody is woken yet"
        }
        HostCode::NoPushCertificate => {
            "no push certificate was imported here (mdm-server push-cert request is the first step)"
        }
        HostCode::CannotWake => {
            "the channel cannot be woken: it has no usable push token or is on hold"
        }
        HostCode::EnrollmentOff => {
            "enrollment is off: say how devices reach this server (--public-url) to turn it on"
        }
        HostCode::DeclarationUnknown => "no declaration has this identifier",
        HostCode::DeclarationInUse => {
            "the declaration is still in a set: take it out of its sets first"
        }
    }
}

fn core_text(code: ErrorCode) -> &'static str {
    match code {
        ErrorCode::EnrollmentUnknown => "no enrollment has this identifier",
        ErrorCode::EnrollmentLeft => "the enrollment has ended",
        ErrorCode::PlaceUnknown => "no place has this id",
        ErrorCode::PlaceBadValue => "a place cannot be prepared so",
        ErrorCode::RequestNoEnrollmentId => "this is no enrollment identifier",
        ErrorCode::RequestBadValue => "a value is outside its bounds",
        ErrorCode::RequestTooLarge => "the body is too large",
        ErrorCode::RequestTooSlow => "the body took too long to arrive",
        ErrorCode::CommandMalformed => {
            "the command is no property list with Command and RequestType"
        }
        ErrorCode::CommandTooLarge => "the command is too large",
        ErrorCode::QueueDuplicateUuid => {
            "this enrollment has, or had, a command with this CommandUUID"
        }
        ErrorCode::QueueUnknownCommand => "no command with this CommandUUID is known here",
        ErrorCode::QueueAlreadyClosed => "the command is no longer waiting",
        ErrorCode::DeclarationMalformed => "this is no JSON that a declaration could be",
        ErrorCode::DeclarationTooLarge => "the declaration, or the set, is too large",
        ErrorCode::DeclarationBadValue => "the declaration is not as Apple's schema has it",
        ErrorCode::DeclarationBadPredicate => "the predicate cannot be read",
        ErrorCode::DeclarationBadReference => {
            "a reference leads nowhere: what a declaration names has to be in the same set"
        }
        ErrorCode::DeclarationDuplicate => "two declarations of the set have the same identifier",
        ErrorCode::QueueBadTimes => "the command would expire before it may be sent",
        // The rest is said to devices, which read no prose.
        _ => "the request was refused",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_code_is_also_one_of_the_library() {
        let ours: BTreeSet<_> = HostCode::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(ours.len(), HostCode::ALL.len());
        assert!(ours.iter().all(|code| ErrorCode::parse(code).is_none()));
    }
}
