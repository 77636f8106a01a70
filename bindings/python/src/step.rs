//! The step: the reply, the changes to commit, the effects to perform.

use jiff::Timestamp;
use mdm_core::{
    enrollment::{
        Change as CoreChange, Doubt as CoreDoubt, Effect as CoreEffect, Outcome, QueueScope,
        Refusal as CoreRefusal, Reply as CoreReply, SecretName, Step as CoreStep, Tell, WakeReason,
        Weight, handle as core_handle,
    },
    events::Event as CoreEvent,
    queue::{Answer as CoreAnswer, ItemState},
};
use pyo3::{
    prelude::*,
    types::{PyBytes, PyDict},
};

use crate::{
    command::Entropy,
    enums::{Member, OutcomeName, ScopeName, open_member},
    errors::Failure,
    input::Input,
    json, names,
    policy::Policy,
    records::{DeviceRecord, QueueItem, UserRecord},
    request::{ErrorChainItem, error_chain},
    values::Bytes,
    view::EnrollmentView,
};

/// Makes one step: what to answer, what to store, what to do. Never raises for what a device says.
///
/// >>> entropy = mdm_core.Entropy(bytes(32))               # os.urandom(32) in earnest
/// >>> input = mdm_core.Input.check_in_now("U-1")
/// >>> query = mdm_core.ViewQuery(input, now)
/// >>> step = mdm_core.handle(mdm_core.EnrollmentView(query), input, mdm_core.Policy(), now, entropy)
/// >>> step.reply.refusal.code
/// 'enrollment.unknown'
#[pyfunction]
pub(crate) fn handle(
    py: Python<'_>,
    view: &EnrollmentView,
    input: &Input,
    policy: &Policy,
    now: Timestamp,
    entropy: &Entropy,
) -> Step {
    let (view, input) = (view.0.clone(), input.0.clone());
    Step(py.detach(|| entropy.with(|entropy| core_handle(view, input, &policy.0, now, entropy))))
}

/// The outcome of one step.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Step(CoreStep);

#[pymethods]
impl Step {
    /// What to answer, after the commit.
    #[getter]
    fn reply(&self) -> Reply {
        Reply(self.0.reply.clone())
    }

    /// What to store, in one transaction.
    #[getter]
    fn changes(&self, py: Python<'_>) -> PyResult<Vec<Change>> {
        let changes = self.0.changes.iter();
        changes.map(|change| Change::of(py, change)).collect()
    }

    /// What to do afterwards. Each may be done twice without harm.
    #[getter]
    fn effects(&self) -> Vec<Effect> {
        self.0.effects.iter().map(Effect::from).collect()
    }

    /// The lines that the step adds to the event log.
    #[getter]
    fn events(&self) -> Vec<Event> {
        self.0.events().cloned().map(Event).collect()
    }

    /// Whether all changes may be written later, in batches.
    #[getter]
    fn is_deferrable(&self) -> bool {
        self.0.is_deferrable()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// What to answer.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Reply(CoreReply);

#[pymethods]
impl Reply {
    /// The refusal with this error code, for hosts that refuse by themselves.
    ///
    /// >>> mdm_core.Reply.for_code("request.too_large").status
    /// 413
    #[staticmethod]
    fn for_code(code: &str) -> PyResult<Self> {
        Ok(Self(CoreReply::Refused(names::code(code)?.into())))
    }

    /// The HTTP status.
    #[getter]
    fn status(&self) -> u16 {
        self.0.clone().into_http().status
    }

    /// `Content-Type`, if there is a body.
    #[getter]
    fn content_type(&self) -> Option<&'static str> {
        self.0.clone().into_http().content_type
    }

    /// The body.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.clone().into_http().body)
    }

    /// The command that is handed out, if one is.
    #[getter]
    fn command_uuid(&self) -> Option<&str> {
        match &self.0 {
            CoreReply::Command { uuid, .. } => Some(uuid.as_str()),
            _ => None,
        }
    }

    /// Why it is refused, if it is.
    #[getter]
    fn refusal(&self) -> Option<Refusal> {
        match &self.0 {
            CoreReply::Refused(refusal) => Some(Refusal(refusal.clone())),
            _ => None,
        }
    }

    /// What became of an operator's wish, if it was one.
    #[getter]
    fn outcome(&self) -> Option<Member<OutcomeName>> {
        match &self.0 {
            CoreReply::Done(outcome) => Some(Member(outcome.into())),
            _ => None,
        }
    }

    /// The twin that waits already.
    #[getter]
    fn already_waiting(&self) -> Option<&str> {
        match &self.0 {
            CoreReply::Done(Outcome::AlreadyWaiting { uuid }) => Some(uuid.as_str()),
            _ => None,
        }
    }

    /// What Apple's schema says against the command of an operator's wish.
    #[getter]
    fn doubts(&self) -> Vec<Doubt> {
        match &self.0 {
            CoreReply::Done(Outcome::Queued { doubts } | Outcome::Objected { doubts }) => {
                doubts.iter().cloned().map(Doubt).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Raises the error that a refusal stands for.
    fn raise_if_refused(&self) -> Result<(), Failure> {
        match &self.0 {
            CoreReply::Refused(refusal) => Err(refusal.code.into()),
            _ => Ok(()),
        }
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Why something is refused, and how a device is told.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Refusal(CoreRefusal);

#[pymethods]
impl Refusal {
    /// The stable code.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code.as_str()
    }

    /// How a device is told.
    #[getter]
    fn tell(&self) -> Member<Tell> {
        Member(self.0.tell)
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// One thing that speaks against a command.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Doubt(CoreDoubt);

#[pymethods]
impl Doubt {
    #[getter]
    fn path(&self) -> &str {
        &self.0.path
    }

    #[getter]
    fn code(&self) -> &'static str {
        self.0.code.as_str()
    }

    #[getter]
    fn what(&self) -> &str {
        &self.0.what
    }

    #[getter]
    fn weight(&self) -> Member<Weight> {
        Member(self.0.weight)
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// One line of the event log.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Event(CoreEvent);

#[pymethods]
impl Event {
    /// The channel.
    #[getter]
    fn enrollment(&self) -> &str {
        self.0.enrollment.as_str()
    }

    /// When.
    #[getter]
    fn at(&self) -> Timestamp {
        self.0.at
    }

    /// What happened, in a word: `enrolled`.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.as_dict(py)?.get_item("event")
    }

    /// The whole event as a dict.
    fn as_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::native(py, &self.0)
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// What a device said about a command.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Answer(CoreAnswer);

#[pymethods]
impl Answer {
    /// The channel.
    #[getter]
    fn enrollment(&self) -> &str {
        self.0.enrollment.as_str()
    }

    /// `CommandUUID`.
    #[getter]
    fn uuid(&self) -> &str {
        self.0.uuid.as_str()
    }

    /// `RequestType`, if the command is known here.
    #[getter]
    fn request_type(&self) -> Option<&str> {
        self.0.request_type.as_deref()
    }

    /// `Status`; a plain `str` for a word that is new.
    #[getter]
    fn status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        open_member(py, "ReportStatus", self.0.status.as_str())
    }

    /// The errors, the outermost first.
    #[getter]
    fn error_chain(&self) -> Vec<ErrorChainItem> {
        error_chain(&self.0.error_chain)
    }

    /// When.
    #[getter]
    fn at(&self) -> Timestamp {
        self.0.at
    }

    /// Until when it is worth keeping; `None`: for ever.
    #[getter]
    fn keep_until(&self) -> Option<Timestamp> {
        self.0.keep_until
    }

    /// The whole report. A secret: it may hold recovery keys.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.body.expose())
    }

    /// The report as a dict.
    fn content<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let loaded = crate::values::loads(py, self.0.body.expose())?;
        Ok(loaded.cast_into()?)
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

macro_rules! parts {
    ($(#[$doc:meta])* $of:ident { $($(#[$part_doc:meta])* $part:ident { $($field:ident: $type:ty),* $(,)? })* }) => {
        $(#[$doc])*
        pub(crate) enum $of { $($part($part)),* }

        impl<'py> IntoPyObject<'py> for $of {
            type Target = PyAny;
            type Output = Bound<'py, PyAny>;
            type Error = PyErr;

            fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                match self { $(Self::$part(part) => Ok(Bound::new(py, part)?.into_any())),* }
            }
        }

        $($(#[$part_doc])*
        #[pyclass(frozen, get_all, module = "mdm_core")]
        pub(crate) struct $part { $($field: $type),* })*
    };
}

parts! {
    /// One change to the store.
    Change {
        /// Write a device's record, and `record.next_deadline` into an index.
        PutDevice { record: Py<DeviceRecord> }
        /// Write a user's record, and `record.next_deadline` into an index.
        PutUser { record: Py<UserRecord> }
        /// Add a command with its body. The key is enrollment and uuid.
        AddCommand { item: Py<QueueItem>, body: Bytes }
        /// Write a command's place; its body stays. It is needed no more once the item is not open.
        PutItem { item: Py<QueueItem> }
        /// Close all open commands queued before `queued_before`: `item.closed(state, at)` for each.
        CloseQueue {
            enrollment: String, scope: Member<ScopeName>, queued_before: Timestamp, state: Member<ItemState>,
            at: Timestamp,
        }
        /// Write an answer. The key is enrollment and uuid; the last one counts.
        PutAnswer { answer: Py<Answer> }
        /// Note that a certificate belongs to the device, for ever. Refuse the commit if it belongs to another.
        ClaimCertificate { fingerprint: String, device: String, at: Timestamp }
        /// Note that a device came to a place. Refuse the commit if all uses of it are taken by others.
        TakePlace { place: String, device: String, at: Timestamp }
        /// Write a secret, encrypted. The key is enrollment and name. That of `SecretName.PUSH` is JSON: topic, token (hex), magic.
        PutSecret { enrollment: String, name: Member<SecretName>, value: Bytes }
        /// Remove a secret.
        DropSecret { enrollment: String, name: Member<SecretName> }
        /// Note the time of a contact. May be written later: only the newest counts.
        Seen { enrollment: String, at: Timestamp }
        /// Add a line to the event log.
        Log { event: Py<Event> }
        /// Add a line to the event log that may be written later.
        LogLater { event: Py<Event> }
    }
}

parts! {
    /// Something to do after the commit.
    Effect {
        /// Give the device a new identity: send its enrollment profile again with a fresh challenge.
        RenewIdentity { device: String, attempt: u32 }
        /// Wake the channel by APNs; wakes of one channel may be merged.
        Wake { enrollment: String, reason: Member<WakeReason> }
    }
}

impl Change {
    fn of(py: Python<'_>, change: &CoreChange) -> PyResult<Self> {
        Ok(match change.clone() {
            CoreChange::PutDevice(record) => Self::PutDevice(PutDevice {
                record: Py::new(py, DeviceRecord(*record))?,
            }),
            CoreChange::PutUser(record) => Self::PutUser(PutUser {
                record: Py::new(py, UserRecord(*record))?,
            }),
            CoreChange::AddCommand { item, body } => Self::AddCommand(AddCommand {
                item: Py::new(py, QueueItem(*item))?,
                body: Bytes(body.to_vec()),
            }),
            CoreChange::PutItem(item) => Self::PutItem(PutItem {
                item: Py::new(py, QueueItem(*item))?,
            }),
            CoreChange::CloseQueue {
                scope,
                queued_before,
                state,
                at,
            } => Self::CloseQueue(CloseQueue {
                scope: Member((&scope).into()),
                enrollment: match scope {
                    QueueScope::Channel(id) | QueueScope::Device(id) => id.into(),
                },
                queued_before,
                state: Member(state),
                at,
            }),
            CoreChange::PutAnswer(answer) => Self::PutAnswer(PutAnswer {
                answer: Py::new(py, Answer(*answer))?,
            }),
            CoreChange::ClaimCertificate {
                fingerprint,
                device,
                at,
            } => Self::ClaimCertificate(ClaimCertificate {
                fingerprint: fingerprint.to_string(),
                device: device.into(),
                at,
            }),
            CoreChange::TakePlace { place, device, at } => Self::TakePlace(TakePlace {
                place: place.into(),
                device: device.into(),
                at,
            }),
            CoreChange::PutSecret {
                enrollment,
                name,
                value,
            } => Self::PutSecret(PutSecret {
                enrollment: enrollment.into(),
                name: Member(name),
                value: Bytes::expose(&value),
            }),
            CoreChange::DropSecret { enrollment, name } => Self::DropSecret(DropSecret {
                enrollment: enrollment.into(),
                name: Member(name),
            }),
            CoreChange::Seen { enrollment, at } => Self::Seen(Seen {
                enrollment: enrollment.into(),
                at,
            }),
            CoreChange::Log(event) => Self::Log(Log {
                event: Py::new(py, Event(event))?,
            }),
            CoreChange::LogLater(event) => Self::LogLater(LogLater {
                event: Py::new(py, Event(event))?,
            }),
        })
    }
}

impl From<&CoreEffect> for Effect {
    fn from(effect: &CoreEffect) -> Self {
        match effect.clone() {
            CoreEffect::RenewIdentity { device, attempt } => Self::RenewIdentity(RenewIdentity {
                device: device.into(),
                attempt,
            }),
            CoreEffect::Wake { enrollment, reason } => Self::Wake(Wake {
                enrollment: enrollment.into(),
                reason: Member(reason),
            }),
        }
    }
}
