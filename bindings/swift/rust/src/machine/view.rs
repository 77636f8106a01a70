//! What a host loads before a step.

use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;
use mdm_core::{
    command::CommandUuid,
    digest::UserSecret,
    enrollment::{self, ReadyRule, Rest, Revision, ViewQuery, Window},
    id::EnrollmentId,
    identity::Fingerprint,
    place::{Invitation, Place, PlaceId, Uses},
    queue::QueueItem,
};

use super::{
    input::Input,
    queue::Queued,
    record::{DeviceRecord, UserRecord},
};
use crate::{
    error::MdmError,
    scalar::{SecretData, SecretText},
};

/// One device with its users, and the part of the queue that the step is about.
#[derive(Clone, Debug, uniffi::Record)]
pub struct EnrollmentView {
    /// The version that was read, 0 for a device without a record. The commit is refused when it has changed.
    #[uniffi(default = 0)]
    pub revision: Revision,
    /// The device; `nil` if it is unknown.
    #[uniffi(default = None)]
    pub device: Option<Arc<DeviceRecord>>,
    /// All user channels of the device.
    #[uniffi(default = [])]
    pub users: Vec<Arc<UserRecord>>,
    /// The queue of the channel that speaks or is spoken of; `nil` if nothing is queued.
    #[uniffi(default = None)]
    pub queue: Option<QueueView>,
    /// The enrollment to which the request's certificate is or was bound, if any. Needed unless it is the device's pinned one.
    #[uniffi(default = None)]
    pub certificate_owner: Option<EnrollmentId>,
    /// The place for which the request's certificate was issued, if the request needs it and there is one.
    #[uniffi(default = None)]
    pub invitation: Option<Invitation>,
    /// The stored bootstrap token, if the request needs it.
    #[uniffi(default = None)]
    pub bootstrap_token: Option<SecretData>,
    /// What the directory knows of the user, if the request needs it; `nil` if there is no such user.
    #[uniffi(default = None)]
    pub user_secret: Option<UserSecret>,
    /// The last contact on the channel, from where the host keeps it.
    #[uniffi(default = None)]
    pub last_contact: Option<Timestamp>,
}

impl From<EnrollmentView> for enrollment::EnrollmentView {
    fn from(view: EnrollmentView) -> Self {
        let users = view.users.iter();
        let users = users.map(|user| (user.0.id.clone(), user.0.clone()));
        Self {
            revision: view.revision,
            device: view.device.map(|device| device.0.clone()),
            users: users.collect::<BTreeMap<_, _>>(),
            queue: view.queue.map(Into::into).unwrap_or_default(),
            certificate_owner: view.certificate_owner,
            invitation: view.invitation,
            bootstrap_token: view.bootstrap_token,
            user_secret: view.user_secret,
            last_contact: view.last_contact,
        }
    }
}

/// A part of one channel's queue.
#[derive(Clone, Debug, uniffi::Record)]
pub struct QueueView {
    /// The commands that are ready, in order; for `Input.deadline` the open commands whose time ran out.
    pub window: Vec<Queued>,
    /// The command that the input names (a report's, one to be queued or cancelled), open or closed, or one that was answered before.
    pub named: Option<QueueItem>,
    /// The open command on the channel with the dedupe key of the one to be queued; of several, the one queued last.
    pub twin: Option<QueueItem>,
    /// Of all open commands on the channel but those in the window and the named one: what is to come.
    pub rest: Rest,
}

impl From<QueueView> for enrollment::QueueView {
    fn from(queue: QueueView) -> Self {
        Self {
            window: queue.window.into_iter().map(Into::into).collect(),
            named: queue.named,
            twin: queue.twin,
            rest: queue.rest,
        }
    }
}

impl From<enrollment::QueueView> for QueueView {
    fn from(queue: enrollment::QueueView) -> Self {
        let window = queue.window.into_iter().map(|queued| Queued {
            item: queued.item,
            body: queued.body.as_ref().into(),
        });
        Self {
            window: window.collect(),
            named: queue.named,
            twin: queue.twin,
            rest: queue.rest,
        }
    }
}

/// What to load for this input.
#[uniffi::export]
pub fn view_query(input: Input, now: Timestamp) -> Result<ViewQuery, MdmError> {
    Ok(ViewQuery::of(&input.into(), now))
}

/// Which commands of `query.channel` are ready: what the host selects into `QueueView.window` once the records are loaded.
#[uniffi::export]
pub fn ready_rule(view: EnrollmentView, query: ViewQuery) -> Result<ReadyRule, MdmError> {
    Ok(enrollment::EnrollmentView::from(view).ready_rule(&query))
}

/// The queue's part that belongs into the view, out of everything that is open on the channel: for hosts whose queues are short.
///
/// * `named`: the command that `ViewQuery.command` names, open or closed, if there is one.
/// * `rule`: `readyRule` of the records.
#[uniffi::export]
pub fn select_queue(
    open: Vec<Queued>,
    named: Option<QueueItem>,
    query: ViewQuery,
    rule: ReadyRule,
) -> Result<QueueView, MdmError> {
    let open = open.into_iter().map(Into::into);
    Ok(enrollment::QueueView::select(open, named, &query, rule).into())
}

/// What a host has to load for an input: `viewQuery`.
///
/// Always: the device's record and revision, the records of all its users, the last contact of `channel`, and `QueueView.rest`.
#[uniffi::remote(Record)]
pub struct ViewQuery {
    /// The channel whose queue is to be loaded. The device is the part before the colon.
    pub channel: EnrollmentId,
    /// The time of the step.
    pub now: Timestamp,
    /// Which commands belong into `QueueView.window`.
    pub window: Window,
    /// Whether the message begins a session.
    pub begins_session: bool,
    /// Load the command with this UUID into `QueueView.named`, open or closed.
    pub command: Option<CommandUuid>,
    /// Load the open command with this dedupe key that was queued last into `QueueView.twin`.
    pub dedupe: Option<String>,
    /// Load the owner of this certificate into `EnrollmentView.certificate_owner`. Not needed if it is the device's pinned one.
    pub certificate: Option<Fingerprint>,
    /// Load the place for which `certificate` was issued into `EnrollmentView.invitation`.
    pub invitation: bool,
    /// Load `EnrollmentView.bootstrap_token`.
    pub bootstrap_token: bool,
    /// Ask the directory for `EnrollmentView.user_secret`.
    pub user_secret: bool,
}

/// Which open commands belong into the window.
#[uniffi::remote(Enum)]
pub enum Window {
    /// Those that are ready by `readyRule`, in order, at least `QUEUE_WINDOW` of them.
    Ready,
    /// All whose time has run out; their bodies are not needed and may be empty.
    Expired,
    /// None.
    Empty,
}

/// Which commands are ready: open, `offer_at <= now`, not expired, not put off in `session`, and piercing if `suspended`.
#[uniffi::remote(Record)]
pub struct ReadyRule {
    /// The session in which they would be offered.
    pub session: u64,
    /// Whether only commands that pierce a suspension count.
    pub suspended: bool,
    /// The time.
    pub now: Timestamp,
}

/// A summary of the open commands that are not loaded.
#[uniffi::remote(Record)]
pub struct Rest {
    /// The earliest `QueueItem.wake_at`; while the device is on hold, of those that pierce the suspension.
    pub wake_at: Option<Timestamp>,
    /// The earliest `QueueItem.expires_at`.
    pub expires_at: Option<Timestamp>,
}

/// How many devices may come to a place.
#[uniffi::remote(Enum)]
pub enum Uses {
    /// So many. One is the usual.
    UpTo(u32),
    /// Any number, until it expires or is closed: for a poster on the wall.
    Unlimited,
}

/// A place.
#[uniffi::remote(Record)]
pub struct Place {
    /// Its name in records.
    pub id: PlaceId,
    /// What people call it: whose device it is for, say. At most `MAX_PLACE_NAME_BYTES`.
    pub name: String,
    /// The group into which devices come.
    pub group: Option<String>,
    /// When it was prepared.
    pub created_at: Timestamp,
    /// Until when its link works, if not for ever.
    pub expires_at: Option<Timestamp>,
    /// How many devices may come.
    pub uses: Uses,
    /// How many have come.
    pub taken: u32,
    /// When the operator closed it.
    pub closed_at: Option<Timestamp>,
}

/// The place for which a certificate was issued, as a step sees it.
#[uniffi::remote(Record)]
pub struct Invitation {
    /// The place.
    pub place: Place,
    /// Whether the device that the step is about has taken it already.
    pub taken_by_device: bool,
    /// When the certificate ends with which the profile was signed that led to the certificate, if it was signed.
    pub profile_signed_until: Option<Timestamp>,
}

/// What the host knows of a user's password.
#[uniffi::remote(Enum)]
pub enum UserSecret {
    /// The password in clear.
    Password(SecretText),
    /// `MD5(user:realm:password)` in lower-case hex, as digest password files keep it.
    Ha1(SecretText),
}
