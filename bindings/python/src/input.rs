//! What a step is about.

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    checkin::ReturnToServiceAnswer,
    enrollment::{
        Hold, HostAnswer as CoreAnswer, Input as CoreInput, Ruling, TokenVerdict, Verdict,
    },
    error::ErrorCode,
    events::Departure,
    identity::{IdentityError, Presented as CorePresented},
    secret::Secret,
};
use pyo3::{exceptions::PyTypeError, prelude::*};

use crate::{
    command::NewCommand, enums::Member, errors::Failure, identity::Presented, names,
    request::Request,
};

/// The input of a step.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Input(pub(crate) CoreInput);

#[pymethods]
impl Input {
    /// A device speaks. `certificate` is what `Anchors.verify` gave, `None` if none came, or the `IdentityError` that it raised.
    ///
    /// `refuse` and `quarantine` are the host's own ruling, `enqueue` adds commands in the same step, `answer` answers what only the host can.
    #[staticmethod]
    #[pyo3(signature = (request, certificate, *, refuse = None, quarantine = None, enqueue = Vec::new(), answer = None))]
    fn request(
        request: &Request,
        certificate: &Bound<'_, PyAny>,
        refuse: Option<String>,
        quarantine: Option<String>,
        enqueue: Vec<PyRef<'_, NewCommand>>,
        answer: Option<&HostAnswer>,
    ) -> PyResult<Self> {
        let verdict = match (refuse, quarantine) {
            (None, None) => Verdict::Admit,
            (Some(why), None) => Verdict::Refuse { why },
            (None, Some(why)) => Verdict::Quarantine { why },
            (Some(_), Some(_)) => {
                return Err(PyTypeError::new_err(
                    "either refuse or quarantine, not both",
                ));
            }
        };
        Ok(Self(CoreInput::Request {
            request: Box::new((*request.0).clone()),
            certificate: shown(certificate)?,
            ruling: Ruling {
                verdict,
                enqueue: enqueue.iter().map(|new| new.0.clone()).collect(),
                answer: answer.map(|answer| answer.0.clone()),
            },
        }))
    }

    /// A channel's `next_deadline` is due. Harmless if it comes twice or too early.
    #[staticmethod]
    fn deadline(channel: &str) -> Result<Self, Failure> {
        let channel = names::enrollment(channel)?;
        Ok(Self(CoreInput::Deadline { channel }))
    }

    /// Queue a command.
    #[staticmethod]
    fn enqueue(channel: &str, command: &NewCommand) -> Result<Self, Failure> {
        let channel = names::enrollment(channel)?;
        let command = Box::new(command.0.clone());
        Ok(Self(CoreInput::Enqueue { channel, command }))
    }

    /// Take a waiting command back.
    #[staticmethod]
    fn cancel(channel: &str, uuid: &str) -> Result<Self, Failure> {
        let channel = names::enrollment(channel)?;
        let uuid = names::command(uuid)?;
        Ok(Self(CoreInput::Cancel { channel, uuid }))
    }

    /// Take back all that waits on the channel.
    #[staticmethod]
    fn clear_queue(channel: &str) -> Result<Self, Failure> {
        let channel = names::enrollment(channel)?;
        Ok(Self(CoreInput::ClearQueue { channel }))
    }

    /// Wake the channel.
    #[staticmethod]
    fn check_in_now(channel: &str) -> Result<Self, Failure> {
        let channel = names::enrollment(channel)?;
        Ok(Self(CoreInput::CheckInNow { channel }))
    }

    /// APNs took a wake.
    #[staticmethod]
    fn wake_accepted(channel: &str) -> Result<Self, Failure> {
        let channel = names::enrollment(channel)?;
        Ok(Self(CoreInput::WakeAccepted { channel }))
    }

    /// APNs refused a wake.
    #[staticmethod]
    #[pyo3(signature = (channel, reason, *, token_dead_since = None))]
    fn wake_failed(
        channel: &str,
        reason: String,
        token_dead_since: Option<Timestamp>,
    ) -> Result<Self, Failure> {
        Ok(Self(CoreInput::WakeFailed {
            channel: names::enrollment(channel)?,
            reason,
            token: token_dead_since.map_or(TokenVerdict::Usable, TokenVerdict::DeadSince),
        }))
    }

    /// Put the device on hold: only lost mode, lock and wipe reach it.
    #[staticmethod]
    fn suspend(device: &str) -> Result<Self, Failure> {
        let device = names::enrollment(device)?;
        let hold = Hold::Suspended;
        Ok(Self(CoreInput::Hold { device, hold }))
    }

    /// Put the device on hold because something is wrong with it.
    #[staticmethod]
    fn quarantine(device: &str, why: String) -> Result<Self, Failure> {
        let device = names::enrollment(device)?;
        let hold = Hold::Quarantined { why };
        Ok(Self(CoreInput::Hold { device, hold }))
    }

    /// Lift the hold.
    #[staticmethod]
    fn lift_hold(device: &str) -> Result<Self, Failure> {
        let device = names::enrollment(device)?;
        Ok(Self(CoreInput::LiftHold { device }))
    }

    /// The enrollment profile is about to be sent again: expect the device's Authenticate.
    #[staticmethod]
    #[pyo3(signature = (device, window, *, profile_signed_until = None))]
    fn expect_renewal(
        device: &str,
        window: SignedDuration,
        profile_signed_until: Option<Timestamp>,
    ) -> Result<Self, Failure> {
        Ok(Self(CoreInput::ExpectRenewal {
            device: names::enrollment(device)?,
            window,
            profile_signed_until,
        }))
    }

    /// The operator declares the enrollment over.
    #[staticmethod]
    fn depart(device: &str, how: Member<Departure>) -> Result<Self, Failure> {
        let device = names::enrollment(device)?;
        Ok(Self(CoreInput::Depart { device, how: how.0 }))
    }

    /// The channel that the step is about.
    #[getter]
    fn channel(&self) -> &str {
        self.0.channel().as_str()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// A certificate, nothing, or the exception with which its verification failed.
fn shown(object: &Bound<'_, PyAny>) -> PyResult<Result<CorePresented, IdentityError>> {
    if let Ok(presented) = object.cast::<Presented>() {
        return Ok(Ok(presented.get().0.clone()));
    }
    if object.is_none() {
        return Ok(Err(IdentityError::Missing));
    }
    let wrong =
        || PyTypeError::new_err("a certificate is a Presented, None, or the IdentityError raised");
    let code: String = object
        .getattr("code")
        .and_then(|code| code.extract())
        .map_err(|_| wrong())?;
    let known = IdentityError::ALL.into_iter();
    let error = ErrorCode::parse(&code).and_then(|code| known.clone().find(|it| it.code() == code));
    error.map(Err).ok_or_else(wrong)
}

/// The answer to a check-in that only the host can give.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct HostAnswer(CoreAnswer);

#[pymethods]
impl HostAnswer {
    #[staticmethod]
    fn declarative(json: Vec<u8>) -> Self {
        Self(CoreAnswer::Declarative(json))
    }

    #[staticmethod]
    fn declaration_gone() -> Self {
        Self(CoreAnswer::DeclarationGone)
    }

    #[staticmethod]
    fn status_taken() -> Self {
        Self(CoreAnswer::StatusTaken)
    }

    #[staticmethod]
    fn token(value: Vec<u8>) -> Self {
        Self(CoreAnswer::Token(Secret::new(value)))
    }

    #[staticmethod]
    #[pyo3(signature = (
        *, enabled, wifi_profile = None, mdm_profile = None, bootstrap_token = None, preserve_data_plan = None,
        should_retry_enrollment = None
    ))]
    fn return_to_service(
        enabled: bool,
        wifi_profile: Option<Vec<u8>>,
        mdm_profile: Option<Vec<u8>>,
        bootstrap_token: Option<Vec<u8>>,
        preserve_data_plan: Option<bool>,
        should_retry_enrollment: Option<bool>,
    ) -> Self {
        Self(CoreAnswer::ReturnToService(Box::new(
            ReturnToServiceAnswer {
                enabled,
                wifi_profile,
                mdm_profile,
                bootstrap_token: bootstrap_token.map(Secret::new),
                preserve_data_plan,
                should_retry_enrollment,
            },
        )))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
