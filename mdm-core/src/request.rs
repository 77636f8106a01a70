//! A device's request: from the bytes of an HTTP body to who speaks and what is said.

use std::fmt;

use crate::{
    checkin::{self, CheckIn, CheckInError, CheckInMessage},
    command::{self, Report, ReportError, ReportStatus},
    error::ErrorCode,
    id::{BadEnrollmentId, EnrollmentId, EnrollmentKind},
    plist::{self, Outline, PlistError, PlistLimits},
};

/// Which messages the URL takes to which the request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// One URL for both (`ServerURL` without `CheckInURL`); the content tells them apart.
    Both,
    /// The `CheckInURL`.
    CheckIn,
    /// The `ServerURL` beside a `CheckInURL`.
    Commands,
}

/// What is said.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// On the check-in channel.
    CheckIn(Box<CheckIn>),
    /// On the command channel.
    Report(Box<Report>),
}

impl Message {
    /// `MessageType` or `Status`, for logs and metrics.
    pub fn name(&self) -> &str {
        match self {
            Self::CheckIn(checkin) => checkin.message.name(),
            Self::Report(report) => report.status.as_str(),
        }
    }
}

/// A device's request, read and attributed; whether to believe it is decided later.
#[derive(Clone, PartialEq)]
pub struct Request {
    id: EnrollmentId,
    kind: EnrollmentKind,
    message: Message,
    raw: Vec<u8>,
    replaced: u32,
}

impl Request {
    /// Who speaks, by the message's own word.
    pub fn id(&self) -> &EnrollmentId {
        &self.id
    }

    /// What kind of enrollment speaks.
    pub fn kind(&self) -> EnrollmentKind {
        self.kind
    }

    /// What is said.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// The body as it came. It may hold tokens and passcodes: not for logs.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// How many characters that XML does not allow were replaced in order to read the body.
    pub fn replaced_characters(&self) -> u32 {
        self.replaced
    }

    /// What the host has to look up beside the enrollment's records, so that the step can be made.
    pub fn needs(&self) -> Needs {
        let mut needs = Needs::default();
        match &self.message {
            // An Idle answers nothing, whatever it names.
            Message::Report(report) if report.status == ReportStatus::Idle => {}
            Message::Report(report) => needs.command = report.command_uuid.clone(),
            Message::CheckIn(checkin) => match &checkin.message {
                CheckInMessage::GetBootstrapToken => needs.bootstrap_token = true,
                CheckInMessage::UserAuthenticate(user) => {
                    needs.directory_password = user.digest_response.is_some()
                }
                CheckInMessage::DeclarativeManagement(_)
                | CheckInMessage::GetToken(_)
                | CheckInMessage::ReturnToService => {
                    needs.host_answer = true;
                }
                CheckInMessage::Authenticate(_) => needs.invitation = true,
                CheckInMessage::TokenUpdate(_)
                | CheckInMessage::CheckOut
                | CheckInMessage::SetBootstrapToken(_) => {}
            },
        }
        needs
    }

    pub(crate) fn into_parts(self) -> (EnrollmentId, EnrollmentKind, Message, Vec<u8>) {
        (self.id, self.kind, self.message, self.raw)
    }
}

/// Shows who and what, never the body.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("message", &self.message.name())
            .field("bytes", &self.raw.len())
            .finish()
    }
}

/// What a request needs beside the enrollment's own records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// The queued or answered command with this UUID.
    pub command: Option<command::CommandUuid>,
    /// The place for which the request's certificate was issued.
    pub invitation: bool,
    /// The stored bootstrap token.
    pub bootstrap_token: bool,
    /// The password, or the digest's HA1, of the user who logs in.
    pub directory_password: bool,
    /// An answer that only the host can give: see [`crate::enrollment::Ruling::answer`].
    pub host_answer: bool,
}

/// Why a body is no request. No message shows a value of the body.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// Not a property list.
    #[error(transparent)]
    Plist(#[from] PlistError),
    /// Not a check-in.
    #[error(transparent)]
    CheckIn(CheckInError),
    /// Not a report.
    #[error(transparent)]
    Report(ReportError),
    /// It does not say who speaks.
    #[error(transparent)]
    Id(#[from] BadEnrollmentId),
    /// A `Content-Type` that no MDM message has, or that of the other endpoint.
    #[error("a Content-Type that is not taken here")]
    ContentType,
}

impl RequestError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Plist(error) => error.error_code(),
            Self::CheckIn(error) => error.code(),
            Self::Report(error) => error.code(),
            Self::Id(error) => error.code(),
            Self::ContentType => ErrorCode::RequestContentType,
        }
    }
}

/// Reads a request.
///
/// The `Content-Type` decides where it is Apple's (`application/x-apple-aspen-mdm-checkin` or `application/x-apple-aspen-mdm`);
/// where it is missing or plain XML the presence of `MessageType` does, because not every client sends it.
///
/// # Errors
/// [`RequestError`], with the code and (through it) the HTTP status to answer.
pub fn read(
    body: Vec<u8>,
    content_type: Option<&str>,
    endpoint: Endpoint,
    limits: &PlistLimits,
) -> Result<Request, RequestError> {
    let declared = Declared::read(content_type)?;
    let checked = plist::check(&body, limits)?;
    let is_checkin = match (endpoint, declared) {
        (Endpoint::Both | Endpoint::CheckIn, Declared::CheckIn) => true,
        (Endpoint::Both | Endpoint::Commands, Declared::Commands) => false,
        (Endpoint::CheckIn, Declared::Unsaid) => true,
        (Endpoint::Commands, Declared::Unsaid) => false,
        (Endpoint::Both, Declared::Unsaid) => Outline::of(&checked)?.has("MessageType"),
        (Endpoint::CheckIn, Declared::Commands) | (Endpoint::Commands, Declared::CheckIn) => {
            return Err(RequestError::ContentType);
        }
    };
    let (identity, message) = if is_checkin {
        let checkin = checkin::decode(&checked).map_err(RequestError::CheckIn)?;
        (
            checkin.identity.resolve()?,
            Message::CheckIn(Box::new(checkin)),
        )
    } else {
        let report = command::decode(&checked).map_err(RequestError::Report)?;
        (
            report.identity.resolve()?,
            Message::Report(Box::new(report)),
        )
    };
    let replaced = checked.replaced();
    let (id, kind) = identity;
    Ok(Request {
        id,
        kind,
        message,
        raw: body,
        replaced,
    })
}

/// What the `Content-Type` says.
enum Declared {
    CheckIn,
    Commands,
    Unsaid,
}

impl Declared {
    fn read(content_type: Option<&str>) -> Result<Self, RequestError> {
        let Some(text) = content_type else {
            return Ok(Self::Unsaid);
        };
        let essence = text.split(';').next().unwrap_or_default().trim();
        let is = |name: &str| essence.eq_ignore_ascii_case(name);
        if is("application/x-apple-aspen-mdm-checkin") {
            Ok(Self::CheckIn)
        } else if is("application/x-apple-aspen-mdm") {
            Ok(Self::Commands)
        } else if is("")
            || is("application/xml")
            || is("text/xml")
            || is("application/x-plist")
            || is("application/octet-stream")
        {
            Ok(Self::Unsaid)
        } else {
            Err(RequestError::ContentType)
        }
    }
}
