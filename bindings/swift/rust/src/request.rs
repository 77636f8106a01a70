//! A device's request.

use std::sync::Arc;

use mdm_core::{
    checkin::CheckIn,
    command::{CommandUuid, Report},
    id::{EnrollmentId, EnrollmentKind},
    plist::PlistLimits,
    request::{self, Endpoint, Message, Needs},
};

use crate::{error::MdmError, plist::Body};

/// A device's request, read and attributed; whether to believe it is decided later.
#[derive(Debug, uniffi::Object)]
#[uniffi::export(Debug)]
pub struct Request(pub(crate) request::Request);

#[uniffi::export]
impl Request {
    /// Reads the body of a request.
    ///
    /// The `Content-Type` decides where it is Apple's; where it is missing or plain XML the presence of `MessageType` does.
    #[uniffi::constructor]
    pub fn new(
        body: Body,
        content_type: Option<String>,
        endpoint: Endpoint,
    ) -> Result<Arc<Self>, MdmError> {
        let request = request::read(
            body.into_bytes(),
            content_type.as_deref(),
            endpoint,
            &PlistLimits::default(),
        )?;
        Ok(Arc::new(Self(request)))
    }

    /// Who speaks, by the message's own word: `UDID`, or `UDID:UserID` for a user's channel.
    pub fn id(&self) -> EnrollmentId {
        self.0.id().clone()
    }

    /// What kind of enrollment speaks.
    pub fn kind(&self) -> EnrollmentKind {
        self.0.kind()
    }

    /// What is said.
    pub fn message(&self) -> Message {
        self.0.message().clone()
    }

    /// `MessageType` of a check-in, or `Status` of a report: for logs and metrics.
    pub fn name(&self) -> String {
        self.0.message().name().to_owned()
    }

    /// The body as it came. It may hold tokens and passcodes: not for logs.
    pub fn raw(&self) -> Body {
        self.0.raw().into()
    }

    /// How many characters that XML does not allow were replaced in order to read the body.
    pub fn replaced_characters(&self) -> u32 {
        self.0.replaced_characters()
    }

    /// What the host has to look up beside the enrollment's records.
    pub fn needs(&self) -> Needs {
        self.0.needs()
    }
}

/// Which messages the URL takes to which the request came.
#[uniffi::remote(Enum)]
pub enum Endpoint {
    /// One URL for both (`ServerURL` without `CheckInURL`); the content tells them apart.
    Both,
    /// The `CheckInURL`.
    CheckIn,
    /// The `ServerURL` beside a `CheckInURL`.
    Commands,
}

/// What is said.
#[uniffi::remote(Enum)]
pub enum Message {
    /// On the check-in channel.
    CheckIn(Box<CheckIn>),
    /// On the command channel.
    Report(Box<Report>),
}

/// What a request needs beside the enrollment's own records.
#[uniffi::remote(Record)]
pub struct Needs {
    /// The queued or answered command with this UUID.
    pub command: Option<CommandUuid>,
    /// The place for which the request's certificate was issued.
    pub invitation: bool,
    /// The stored bootstrap token.
    pub bootstrap_token: bool,
    /// The password, or the digest's HA1, of the user who logs in.
    pub directory_password: bool,
    /// An answer that only the host can give: see `Ruling.answer`.
    pub host_answer: bool,
}
