//! Commands, and their places in a queue.

use std::{collections::HashMap, sync::Arc};

use jiff::Timestamp;
use mdm_core::{
    command::{self, CommandUuid, ErrorChainItem, ReportStatus},
    enrollment::Snapshot,
    id::EnrollmentId,
    queue::{self, Dedupe, ItemState, Priority, QueueItem, Twin, Wake},
};

use super::Entropy;
use crate::{
    error::MdmError,
    plist::{Body, PlistValue, to_dictionary},
};

/// A command ready to be queued: its name, its type, and the very bytes that will be sent.
#[derive(Debug, uniffi::Object)]
#[uniffi::export(Debug)]
pub struct Command(pub(crate) command::Command);

#[uniffi::export]
impl Command {
    /// Makes a command from its type and its keys; its UUID is drawn from `entropy`.
    #[uniffi::constructor]
    pub fn new(
        request_type: String,
        keys: HashMap<String, PlistValue>,
        entropy: &Entropy,
    ) -> Result<Arc<Self>, MdmError> {
        let keys = to_dictionary(keys);
        let command =
            entropy.with(|entropy| command::Command::new(&request_type, keys, entropy))?;
        Ok(Arc::new(Self(command)))
    }

    /// Takes a whole envelope as an operator or another tool wrote it. Without a `CommandUUID` one is drawn from `entropy`.
    #[uniffi::constructor]
    pub fn from_plist(xml: Body, entropy: &Entropy) -> Result<Arc<Self>, MdmError> {
        let xml = xml.into_bytes();
        let command = entropy.with(|entropy| command::Command::from_plist(&xml, entropy))?;
        Ok(Arc::new(Self(command)))
    }

    /// Its name.
    pub fn uuid(&self) -> CommandUuid {
        self.0.uuid().clone()
    }

    /// `RequestType`.
    pub fn request_type(&self) -> String {
        self.0.request_type().to_owned()
    }

    /// The bytes to send.
    pub fn body(&self) -> Body {
        self.0.body().as_ref().into()
    }
}

/// A command to be queued.
#[derive(Clone, Debug, uniffi::Record)]
pub struct NewCommand {
    /// The command.
    pub command: Arc<Command>,
    /// Which goes first: higher before lower; 0 is the usual, 100 a lock or a wipe, -100 what comes behind everything else.
    #[uniffi(default = 0)]
    pub priority: Priority,
    /// Not before this time. Default: at once.
    #[uniffi(default = None)]
    pub not_before: Option<Timestamp>,
    /// Given up at this time. Default: after `Policy.commandLifetime`.
    #[uniffi(default = None)]
    pub expires_at: Option<Timestamp>,
    /// Whether it repeats another one.
    #[uniffi(default = None)]
    pub dedupe: Option<Dedupe>,
    /// Whether to wake the device for it; `nil`: yes.
    #[uniffi(default = None)]
    pub wake: Option<Wake>,
}

impl From<NewCommand> for queue::NewCommand {
    fn from(new: NewCommand) -> Self {
        Self {
            command: new.command.0.clone(),
            priority: new.priority,
            not_before: new.not_before,
            expires_at: new.expires_at,
            dedupe: new.dedupe,
            wake: new.wake.unwrap_or_default(),
        }
    }
}

/// A command that renews the device's identity, to be queued: the `InstallProfile` of its enrollment profile with a fresh challenge.
#[uniffi::export]
pub fn renewing_identity(command: Arc<Command>) -> NewCommand {
    let new = queue::NewCommand::renewing_identity(command.0.clone());
    NewCommand {
        command,
        priority: new.priority,
        not_before: new.not_before,
        expires_at: new.expires_at,
        dedupe: new.dedupe,
        wake: Some(new.wake),
    }
}

/// A command in the queue with its body.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Queued {
    /// Its place.
    pub item: QueueItem,
    /// The bytes to send.
    pub body: Body,
}

impl From<Queued> for queue::Queued {
    fn from(queued: Queued) -> Self {
        Self {
            item: queued.item,
            body: queued.body.into_shared(),
        }
    }
}

/// Whether a command with this place may be offered now, in this session. A host selects the same with SQL.
#[uniffi::export]
pub fn queue_item_is_ready(
    item: QueueItem,
    session: u64,
    suspended: bool,
    now: Timestamp,
) -> Result<bool, MdmError> {
    Ok(item.is_ready(session, suspended, now))
}

/// A command's place as bytes, for one column of a database.
#[uniffi::export]
pub fn queue_item_to_bytes(item: QueueItem) -> Result<Vec<u8>, MdmError> {
    Ok(item.to_bytes()?)
}

/// Reads what `queueItemToBytes` wrote, here or in another language.
#[uniffi::export]
pub fn queue_item_from_bytes(bytes: Vec<u8>) -> Result<QueueItem, MdmError> {
    Ok(QueueItem::from_bytes(&bytes)?)
}

/// What a device said about a command: kept until `keepUntil`.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Answer {
    /// The channel.
    pub enrollment: EnrollmentId,
    /// The command.
    pub uuid: CommandUuid,
    /// Its type, if it is known here.
    pub request_type: Option<String>,
    /// The status.
    pub status: ReportStatus,
    /// The errors.
    pub error_chain: Vec<ErrorChainItem>,
    /// When it came.
    pub at: Timestamp,
    /// Until when it is worth keeping; `nil`: for ever.
    pub keep_until: Option<Timestamp>,
    /// The whole report. A secret: it may hold recovery keys and bypass codes.
    pub body: Body,
}

impl From<queue::Answer> for Answer {
    fn from(answer: queue::Answer) -> Self {
        Self {
            enrollment: answer.enrollment,
            uuid: answer.uuid,
            request_type: answer.request_type,
            status: answer.status,
            error_chain: answer.error_chain,
            at: answer.at,
            keep_until: answer.keep_until,
            body: answer.body.expose().as_slice().into(),
        }
    }
}

/// Where a command stands.
#[uniffi::remote(Enum)]
pub enum ItemState {
    /// Waiting for its turn.
    Queued,
    /// Handed to the device, not answered yet.
    Offered,
    /// Put off by the device (NotNow).
    Deferred,
    /// Acknowledged.
    Done,
    /// Answered with an error.
    Failed,
    /// Its time ran out.
    Expired,
    /// Taken back by the operator.
    Cancelled,
    /// Given up because the device left or enrolled anew.
    Abandoned,
    /// Set aside: offered again and again, and never answered.
    Quarantined,
}

/// A command's place in the queue of a channel; its body is kept apart.
#[uniffi::remote(Record)]
pub struct QueueItem {
    /// The channel.
    pub enrollment: EnrollmentId,
    /// The command.
    pub uuid: CommandUuid,
    /// Its type.
    pub request_type: String,
    /// Which goes first.
    pub priority: Priority,
    /// Its number in the order of queuing on this channel.
    pub sequence: u64,
    /// Where it stands.
    pub state: ItemState,
    /// When it was queued.
    pub queued_at: Timestamp,
    /// From when on a new session may take it: not-before, or the end of a NotNow's short pause.
    pub offer_at: Timestamp,
    /// From when on it is worth a wake: `offer_at`, or the end of a NotNow's growing back-off. `None`: never, as its sender wanted.
    pub wake_at: Option<Timestamp>,
    /// When it is given up, if ever.
    pub expires_at: Option<Timestamp>,
    /// How often it was offered since the device last answered it in any way.
    pub attempts: u32,
    /// How often the device put it off.
    pub deferrals: u32,
    /// In which session it was put off last; it is not offered again in the same one.
    pub deferred_in: Option<u64>,
    /// When it was offered last; offers within `attempt_spacing` are one.
    pub offered_at: Option<Timestamp>,
    /// When it came to its end.
    pub closed_at: Option<Timestamp>,
    /// What makes it a repetition of another one.
    pub dedupe: Option<String>,
    /// Whether it reaches a suspended device too.
    pub pierces_suspension: bool,
}

/// What to do when a command with the same dedupe key is waiting already.
#[uniffi::remote(Enum)]
pub enum Twin {
    /// The one that waits stays, the new one is not queued: for inventory.
    KeepWaiting,
    /// The new one takes its place: for settings, of which only the latest counts. One that was offered already is left to end.
    Replace,
}

/// What makes a command a repetition.
#[uniffi::remote(Record)]
pub struct Dedupe {
    /// Commands with the same key on the same channel are twins.
    pub key: String,
    /// Which twin stays.
    pub twin: Twin,
}

/// Whether a new command is worth a wake.
#[uniffi::remote(Enum)]
pub enum Wake {
    /// Wake the device.
    Yes,
    /// Let it wait for the device's next contact (`?nopush=1`).
    No,
}
