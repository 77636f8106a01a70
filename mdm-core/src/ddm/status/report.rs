//! A status report as it comes.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    ddm::{
        JsonError, Object, Value,
        json::{self, JsonLimits},
    },
    error::ErrorCode,
    limits::{
        MAX_STATUS_BYTES, MAX_STATUS_DEPTH, MAX_STATUS_ERRORS, MAX_STATUS_REASONS,
        MAX_STATUS_VALUES,
    },
};

/// Why a report cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StatusReportError {
    /// Not JSON, or outside the limits.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// A key of the report has a value of another type than Apple's.
    #[error("{0} of a status report has a value of another type")]
    WrongType(&'static str),
}

impl StatusReportError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        ErrorCode::DdmBadStatus
    }
}

/// A status report (Apple, `statusreport.yaml`).
#[derive(Clone, PartialEq)]
pub struct StatusReport {
    /// `StatusItems`: values, in objects nested by the words of the items' names.
    pub items: Object,
    /// `Errors`: items that the device cannot report.
    pub errors: Vec<ReportedError>,
    /// `FullReport`: this is everything, not only what is new.
    pub full: bool,
    /// Keys that this version does not know.
    pub extra: Object,
}

/// Without the values, which name the device and its users.
impl fmt::Debug for StatusReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extra: Vec<&String> = self.extra.keys().collect();
        f.debug_struct("StatusReport")
            .field("items", &self.items.len())
            .field("errors", &self.errors)
            .field("full", &self.full)
            .field("extra", &extra)
            .finish()
    }
}

/// A status item that the device cannot report.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportedError {
    /// The item's name.
    pub item: String,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// Why something failed, or is as it is.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    /// Apple's word: `Error.MissingConfigurations`, `Info.Predicate`.
    pub code: String,
    /// In the device's language, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// More about it; mostly strings and arrays of strings by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Value>,
}

/// The code alone: the rest may hold names and addresses.
impl fmt::Debug for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Reason").field(&self.code).finish()
    }
}

impl StatusReport {
    /// Reads a report, strict about limits and forgiving about what is missing.
    ///
    /// # Errors
    /// [`StatusReportError`]. The report is to be taken all the same: a device repeats a refused one.
    pub fn parse(bytes: &[u8]) -> Result<Self, StatusReportError> {
        let mut report = json::read_object(
            bytes,
            JsonLimits {
                bytes: MAX_STATUS_BYTES,
                depth: MAX_STATUS_DEPTH,
                values: MAX_STATUS_VALUES,
            },
        )?;
        let items = match report.remove("StatusItems") {
            Some(Value::Object(items)) => items,
            None | Some(Value::Null) => Object::new(),
            Some(_) => return Err(StatusReportError::WrongType("StatusItems")),
        };
        let errors = match report.remove("Errors") {
            Some(Value::Array(errors)) => errors,
            None | Some(Value::Null) => Vec::new(),
            Some(_) => return Err(StatusReportError::WrongType("Errors")),
        };
        let full = match report.remove("FullReport") {
            Some(Value::Bool(full)) => full,
            None | Some(Value::Null) => false,
            Some(_) => return Err(StatusReportError::WrongType("FullReport")),
        };
        Ok(Self {
            items,
            errors: errors
                .iter()
                .filter_map(Value::as_object)
                .filter_map(ReportedError::read)
                .take(MAX_STATUS_ERRORS)
                .collect(),
            full,
            extra: report,
        })
    }
}

impl ReportedError {
    fn read(object: &Object) -> Option<Self> {
        Some(Self {
            item: either(object, "StatusItem", "status-item")?
                .as_str()?
                .to_owned(),
            reasons: reasons(object),
        })
    }
}

/// `Reasons` or `reasons`. Apple's protocol file has capitals, its status files have none; devices send both.
pub(super) fn reasons(object: &Object) -> Vec<Reason> {
    either(object, "Reasons", "reasons")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .filter_map(|reason| {
            Some(Reason {
                code: either(reason, "Code", "code")?.as_str()?.to_owned(),
                description: either(reason, "Description", "description")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
                details: either(reason, "Details", "details").cloned(),
            })
        })
        .take(MAX_STATUS_REASONS)
        .collect()
}

fn either<'o>(object: &'o Object, capital: &str, small: &str) -> Option<&'o Value> {
    object.get(capital).or_else(|| object.get(small))
}
