//! What a device reports: a status, the command it is about, and errors.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    error::ErrorCode,
    id::IdentityKeys,
    limits::{MAX_COMMAND_UUID_BYTES, MAX_ERROR_CHAIN, MAX_FACT_BYTES, MAX_NAME_BYTES},
    plist::{Checked, Dictionary, Outline, PlistError, Value},
    secret::Secret,
};

/// The name of a command: unique, opaque, echoed byte for byte by the device.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CommandUuid(String);

impl CommandUuid {
    /// Takes 1 to [`MAX_COMMAND_UUID_BYTES`] bytes without control characters. It need not be a UUID.
    ///
    /// # Errors
    /// [`ErrorCode::RequestBadValue`] when it is empty, too long or has control characters.
    pub fn parse(text: impl Into<String>) -> Result<Self, ErrorCode> {
        let text = text.into();
        if text.is_empty()
            || text.len() > MAX_COMMAND_UUID_BYTES
            || text.chars().any(char::is_control)
        {
            return Err(ErrorCode::RequestBadValue);
        }
        Ok(Self(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CommandUuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for CommandUuid {
    type Error = ErrorCode;

    fn try_from(text: String) -> Result<Self, ErrorCode> {
        Self::parse(text)
    }
}

impl From<CommandUuid> for String {
    fn from(uuid: CommandUuid) -> String {
        uuid.0
    }
}

/// `Status` of a report.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum ReportStatus {
    /// Nothing to report; what is there to do?
    Idle,
    /// The command was carried out (or accepted, if it takes long).
    Acknowledged,
    /// The command was understood and failed.
    Error,
    /// The command was not understood.
    CommandFormatError,
    /// Not now: the device is locked, asleep, or its user busy.
    NotNow,
    /// A word that Apple did not have when this was written. Kept, and taken as the end of the command.
    Other(String),
}

impl ReportStatus {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "Idle",
            Self::Acknowledged => "Acknowledged",
            Self::Error => "Error",
            Self::CommandFormatError => "CommandFormatError",
            Self::NotNow => "NotNow",
            Self::Other(word) => word,
        }
    }
}

impl From<String> for ReportStatus {
    fn from(word: String) -> Self {
        match word.as_str() {
            "Idle" => Self::Idle,
            "Acknowledged" => Self::Acknowledged,
            "Error" => Self::Error,
            "CommandFormatError" => Self::CommandFormatError,
            "NotNow" => Self::NotNow,
            _ => Self::Other(word),
        }
    }
}

impl From<ReportStatus> for String {
    fn from(status: ReportStatus) -> String {
        status.as_str().to_owned()
    }
}

/// One link of an `ErrorChain`; the first is the outermost.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorChainItem {
    /// `ErrorCode`. Apple's list of them is informational.
    #[serde(default)]
    pub code: Option<i64>,
    /// `ErrorDomain`.
    #[serde(default)]
    pub domain: Option<String>,
    /// `LocalizedDescription`, in the device's language.
    #[serde(default)]
    pub localized: Option<String>,
    /// `USEnglishDescription`.
    #[serde(default)]
    pub english: Option<String>,
}

/// A report, decoded as far as the exchange needs it.
///
/// The rest of the answer (a list of 200 apps, say) is not read here: it stays in the request's bytes,
/// and one odd value in it cannot cost the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Who speaks, as sent.
    pub identity: IdentityKeys,
    /// `AuthToken` of a network user.
    pub auth_token: Option<Secret<String>>,
    /// `Status`.
    pub status: ReportStatus,
    /// `CommandUUID`: absent with Idle; absent or unusable otherwise is a fault that is lived with.
    pub command_uuid: Option<CommandUuid>,
    /// `ErrorChain`, at most [`MAX_ERROR_CHAIN`] links.
    pub error_chain: Vec<ErrorChainItem>,
    /// `NotOnConsole`: the user of the Mac is logged in behind another.
    pub not_on_console: Option<bool>,
}

/// Why a body is no report. No message shows a value of the body.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// Not a property list with a dictionary.
    #[error(transparent)]
    Plist(#[from] PlistError),
    /// No `Status`.
    #[error("a report without Status")]
    NoStatus,
}

impl ReportError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Plist(error) => error.error_code(),
            Self::NoStatus => ErrorCode::RequestMissingKey,
        }
    }
}

/// Reads a report.
///
/// Only the keys of the exchange are read. A report that says who speaks and has a status is accepted, whatever else is wrong with it:
/// a device whose report is refused sends it again for ever and does nothing else.
///
/// # Errors
/// [`ReportError`]: the device's fault, answered with HTTP 400 (413 for size).
pub fn decode(body: &Checked<'_>) -> Result<Report, ReportError> {
    let outline = Outline::of(body)?;
    let text = |key: &str| outline.string(key).filter(|text| !text.is_empty());
    let mut status = text("Status").ok_or(ReportError::NoStatus)?;
    status.truncate(status.floor_char_boundary(MAX_NAME_BYTES));
    Ok(Report {
        identity: IdentityKeys {
            udid: text("UDID"),
            enrollment_id: text("EnrollmentID"),
            user_id: text("UserID"),
            user_short_name: text("UserShortName"),
            user_long_name: text("UserLongName"),
            enrollment_user_id: text("EnrollmentUserID"),
        },
        auth_token: text("AuthToken").map(Secret::new),
        status: ReportStatus::from(status),
        command_uuid: text("CommandUUID").and_then(|uuid| CommandUuid::parse(uuid).ok()),
        error_chain: outline
            .value("ErrorChain")
            .map(read_chain)
            .unwrap_or_default(),
        not_on_console: outline.boolean("NotOnConsole"),
    })
}

/// Reads the chain link by link; a link that is none is skipped.
fn read_chain(chain: Value) -> Vec<ErrorChainItem> {
    let Value::Array(links) = chain else {
        return Vec::new();
    };
    let text = |link: &Dictionary, key: &str| {
        link.get(key)
            .and_then(Value::as_string)
            .map(|text| text[..text.floor_char_boundary(MAX_FACT_BYTES)].to_owned())
    };
    links
        .iter()
        .filter_map(Value::as_dictionary)
        .take(MAX_ERROR_CHAIN)
        .map(|link| ErrorChainItem {
            code: link.get("ErrorCode").and_then(Value::as_signed_integer),
            domain: text(link, "ErrorDomain"),
            localized: text(link, "LocalizedDescription"),
            english: text(link, "USEnglishDescription"),
        })
        .collect()
}
