//! What a host loads before a step.

use std::sync::Arc;

use jiff::Timestamp;
use mdm_core::{
    digest::UserSecret as CoreSecret,
    enrollment::{
        EnrollmentView as CoreView, QueueView, ReadyRule, Revision, ViewQuery as Query, Window,
    },
    place::{Invitation as CoreInvitation, Place, Uses},
    queue::Queued,
    secret::Secret,
};
use pyo3::{prelude::*, pybacked::PyBackedBytes};

use crate::{
    enums::Member,
    errors::Failure,
    input::Input,
    names,
    records::{DeviceRecord, QueueItem, UserRecord},
};

/// What has to be loaded for an input.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct ViewQuery(Query);

#[pymethods]
impl ViewQuery {
    #[new]
    fn new(input: &Input, now: Timestamp) -> Self {
        Self(Query::of(&input.0, now))
    }

    /// The channel whose queue is to be loaded.
    #[getter]
    fn channel(&self) -> &str {
        self.0.channel.as_str()
    }

    /// The device whose records are to be loaded.
    #[getter]
    fn device(&self) -> &str {
        self.0.channel.device_part()
    }

    /// The time of the step.
    #[getter]
    fn now(&self) -> Timestamp {
        self.0.now
    }

    /// Which open commands the step needs.
    #[getter]
    fn window(&self) -> Member<Window> {
        Member(self.0.window)
    }

    /// Load the command with this UUID into `named`.
    #[getter]
    fn command(&self) -> Option<&str> {
        self.0.command.as_ref().map(|uuid| uuid.as_str())
    }

    /// The step looks for the open command with this dedupe key.
    #[getter]
    fn dedupe(&self) -> Option<&str> {
        self.0.dedupe.as_deref()
    }

    /// Load the owner of the certificate with this fingerprint.
    #[getter]
    fn certificate(&self) -> Option<String> {
        self.0
            .certificate
            .map(|fingerprint| fingerprint.to_string())
    }

    /// Load the place for which the certificate was issued.
    #[getter]
    fn invitation(&self) -> bool {
        self.0.invitation
    }

    /// Load the bootstrap token.
    #[getter]
    fn bootstrap_token(&self) -> bool {
        self.0.bootstrap_token
    }

    /// Ask the directory for the user.
    #[getter]
    fn user_secret(&self) -> bool {
        self.0.user_secret
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// One device with its users, and the part of the queue that the step is about.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct EnrollmentView(pub(crate) CoreView);

type Command<'py> = (PyRef<'py, QueueItem>, PyBackedBytes);

#[pymethods]
impl EnrollmentView {
    #[new]
    #[pyo3(signature = (
        query, *, revision = 0, device = None, users = Vec::new(), commands = Vec::new(), named = None,
        certificate_owner = None, invitation = None, bootstrap_token = None, user_secret = None, last_contact = None
    ))]
    #[expect(
        clippy::too_many_arguments,
        reason = "Python's keyword arguments, each with a default"
    )]
    fn new(
        py: Python<'_>,
        query: &ViewQuery,
        revision: u64,
        device: Option<&DeviceRecord>,
        users: Vec<PyRef<'_, UserRecord>>,
        commands: Vec<Command<'_>>,
        named: Option<&QueueItem>,
        certificate_owner: Option<&str>,
        invitation: Option<&Invitation>,
        bootstrap_token: Option<Vec<u8>>,
        user_secret: Option<&UserSecret>,
        last_contact: Option<Timestamp>,
    ) -> Result<Self, Failure> {
        let users = users.iter().map(|user| (user.0.id.clone(), user.0.clone()));
        let mut view = CoreView {
            revision: Revision(revision),
            device: device.map(|device| device.0.clone()),
            users: users.collect(),
            queue: QueueView::default(),
            certificate_owner: certificate_owner.map(names::enrollment).transpose()?,
            invitation: invitation.map(|invitation| invitation.0.clone()),
            bootstrap_token: bootstrap_token.map(Secret::new),
            user_secret: user_secret.map(|secret| secret.0.clone()),
            last_contact,
        };
        let rule = view.ready_rule(&query.0);
        let open = commands.iter().map(|(item, body)| Queued {
            item: item.0.clone(),
            body: Arc::from(&**body),
        });
        let open: Vec<_> = open.collect();
        let named = named.map(|item| item.0.clone());
        view.queue = py.detach(|| QueueView::select(open, named, &query.0, rule));
        Ok(Self(view))
    }

    /// The version that was read.
    #[getter]
    fn revision(&self) -> u64 {
        self.0.revision.0
    }

    /// The uuids of the commands that the step may offer, in order.
    #[getter]
    fn window(&self) -> Vec<String> {
        let window = self.0.queue.window.iter();
        window.map(|queued| queued.item.uuid.to_string()).collect()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Which commands are ready, for hosts that let their database choose: `QueueItem.is_ready` in SQL.
#[pyfunction]
#[pyo3(signature = (query, device = None, users = Vec::new()))]
pub(crate) fn ready_rule(
    query: &ViewQuery,
    device: Option<&DeviceRecord>,
    users: Vec<PyRef<'_, UserRecord>>,
) -> ReadyTerms {
    let view = CoreView {
        device: device.map(|device| device.0.clone()),
        users: users
            .iter()
            .map(|user| (user.0.id.clone(), user.0.clone()))
            .collect(),
        ..CoreView::default()
    };
    let ReadyRule {
        session,
        suspended,
        now,
    } = view.ready_rule(&query.0);
    ReadyTerms {
        session,
        suspended,
        now,
    }
}

/// Which commands are ready, for hosts that let their database choose.
#[pyclass(frozen, get_all, module = "mdm_core", name = "ReadyRule")]
pub(crate) struct ReadyTerms {
    session: u64,
    suspended: bool,
    now: Timestamp,
}

/// The place for which a certificate was issued.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Invitation(CoreInvitation);

#[pymethods]
impl Invitation {
    #[new]
    #[pyo3(signature = (
        place, name, *, created_at, uses = Some(1), taken = 0, taken_by_device = false, group = None, expires_at = None,
        closed_at = None, profile_signed_until = None
    ))]
    #[expect(
        clippy::too_many_arguments,
        reason = "Python's keyword arguments, each with a default"
    )]
    fn new(
        place: &str,
        name: String,
        created_at: Timestamp,
        uses: Option<u32>,
        taken: u32,
        taken_by_device: bool,
        group: Option<String>,
        expires_at: Option<Timestamp>,
        closed_at: Option<Timestamp>,
        profile_signed_until: Option<Timestamp>,
    ) -> Result<Self, Failure> {
        let place = Place {
            group,
            expires_at,
            uses: uses.map_or(Uses::Unlimited, Uses::UpTo),
            taken,
            closed_at,
            ..Place::new(names::place(place)?, name, created_at)
        };
        place.check()?;
        Ok(Self(CoreInvitation {
            place,
            taken_by_device,
            profile_signed_until,
        }))
    }
}

/// What the directory knows of a user.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct UserSecret(CoreSecret);

#[pymethods]
impl UserSecret {
    #[staticmethod]
    fn password(password: String) -> Self {
        Self(CoreSecret::Password(Secret::new(password)))
    }

    #[staticmethod]
    fn ha1(digest: String) -> Self {
        Self(CoreSecret::Ha1(Secret::new(digest)))
    }
}
