//! A device's request: who speaks, what is said, and what the step needs.

use std::sync::Arc;

use mdm_core::{
    command::{ErrorChainItem as CoreLink, Report as CoreReport},
    id::EnrollmentKind,
    plist::{self, PlistLimits},
    request::{self, Endpoint, Message},
};
use pyo3::{
    prelude::*,
    types::{PyBytes, PyDict},
};

use crate::{
    checkin::{self, CheckIn},
    enums::{Member, open_member},
    errors::Failure,
    values,
};

/// Who speaks, and what is said; whether to believe it is decided later.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Request(pub(crate) Arc<request::Request>);

#[pymethods]
impl Request {
    /// The enrollment: `UDID`, or `UDID:UserID` for a user.
    #[getter]
    fn id(&self) -> &str {
        self.0.id().as_str()
    }

    /// What kind of enrollment speaks.
    #[getter]
    fn kind(&self) -> Member<EnrollmentKind> {
        Member(self.0.kind())
    }

    /// `MessageType` of a check-in, `Status` of a report.
    #[getter]
    fn message(&self) -> &str {
        self.0.message().name()
    }

    /// The check-in, decoded; `None` for a report.
    #[getter]
    fn check_in(&self) -> Option<CheckIn> {
        match self.0.message() {
            Message::CheckIn(checkin) => Some(checkin::message(&checkin.message)),
            Message::Report(_) => None,
        }
    }

    /// The report, as far as the exchange needs it; `None` for a check-in.
    #[getter]
    fn report(&self) -> Option<Report> {
        match self.0.message() {
            Message::CheckIn(_) => None,
            Message::Report(report) => Some(Report((**report).clone())),
        }
    }

    /// Keys of a check-in that this version does not know.
    #[getter]
    fn unknown_keys<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        match self.0.message() {
            Message::CheckIn(checkin) => values::dictionary(py, &checkin.extra),
            Message::Report(_) => Ok(PyDict::new(py)),
        }
    }

    /// The body as it came. It may hold tokens and passcodes: not for logs.
    #[getter]
    fn raw<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.raw())
    }

    /// How many characters that XML does not allow were replaced in order to read the body.
    #[getter]
    fn replaced_characters(&self) -> u32 {
        self.0.replaced_characters()
    }

    /// All keys of the body, as a dict.
    fn body<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let read = py.detach(|| -> Result<_, Failure> {
            let checked = plist::check(self.0.raw(), &PlistLimits::default())?;
            Ok(plist::read_dictionary(&checked)?)
        });
        values::dictionary(py, &read?)
    }

    /// What the host has to look up beside the records.
    #[getter]
    fn needs(&self) -> Needs {
        let needs = self.0.needs();
        Needs {
            command: needs.command.map(|uuid| uuid.as_str().to_owned()),
            invitation: needs.invitation,
            bootstrap_token: needs.bootstrap_token,
            directory_password: needs.directory_password,
            host_answer: needs.host_answer,
        }
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// What a request needs beside the enrollment's own records.
#[pyclass(frozen, get_all, module = "mdm_core")]
pub(crate) struct Needs {
    command: Option<String>,
    invitation: bool,
    bootstrap_token: bool,
    directory_password: bool,
    host_answer: bool,
}

/// A report, as far as the exchange needs it.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Report(CoreReport);

#[pymethods]
impl Report {
    /// `Status`; a plain `str` for a word that is new.
    #[getter]
    fn status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        open_member(py, "ReportStatus", self.0.status.as_str())
    }

    /// `CommandUUID`; absent with Idle.
    #[getter]
    fn command_uuid(&self) -> Option<&str> {
        self.0.command_uuid.as_ref().map(|uuid| uuid.as_str())
    }

    /// `ErrorChain`, the outermost first.
    #[getter]
    fn error_chain(&self) -> Vec<ErrorChainItem> {
        error_chain(&self.0.error_chain)
    }

    /// `NotOnConsole`: the user of the Mac is logged in behind another.
    #[getter]
    fn not_on_console(&self) -> Option<bool> {
        self.0.not_on_console
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// One link of an `ErrorChain`.
#[pyclass(frozen, get_all, module = "mdm_core")]
pub(crate) struct ErrorChainItem {
    code: Option<i64>,
    domain: Option<String>,
    localized: Option<String>,
    english: Option<String>,
}

pub(crate) fn error_chain(chain: &[CoreLink]) -> Vec<ErrorChainItem> {
    let links = chain.iter().cloned();
    let links = links.map(|link| ErrorChainItem {
        code: link.code,
        domain: link.domain,
        localized: link.localized,
        english: link.english,
    });
    links.collect()
}

/// Reads the body of a device's request. `content_type` is that header's value, if there was one.
///
/// >>> request = mdm_core.read_request(mdm_core.dumps({"Status": "Idle", "UDID": "U-1"}))
/// >>> request.id, request.message, request.report.status.name
/// ('U-1', 'Idle', 'IDLE')
#[pyfunction]
#[pyo3(signature = (body, content_type = None, *, endpoint = Member(Endpoint::Both)))]
pub(crate) fn read_request(
    py: Python<'_>,
    body: &[u8],
    content_type: Option<&str>,
    endpoint: Member<Endpoint>,
) -> Result<Request, Failure> {
    let limits = PlistLimits::default();
    let read = py.detach(|| request::read(body.to_vec(), content_type, endpoint.0, &limits));
    Ok(Request(Arc::new(read?)))
}
