//! A device that enrolled by a profile, and what it has to say from then on.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::conversation::{Conversation, sleep_until};
use super::{EnrollFault, Repeat, Said};
use crate::device::{Life, SimDevice};
use crate::transport::MdmRequest;

/// The line of an enrolled device to its server.
///
/// When the server sends the enrollment profile again, the device gets a new identity by it,
/// reports, and sends Authenticate and TokenUpdate under the new certificate; push token and
/// magic stay. If it gets none, it reports the error and keeps the old one.
pub struct Enrolled {
    conversation: Conversation,
    authenticate: Arc<MdmRequest>,
    repeat: Option<Repeat>,
}

impl Enrolled {
    pub(super) fn new(
        conversation: Conversation,
        authenticate: MdmRequest,
        repeat: Option<Repeat>,
    ) -> Self {
        Self {
            conversation,
            authenticate: Arc::new(authenticate),
            repeat,
        }
    }

    /// The Authenticate as it went out: what somebody who listened has.
    pub fn authenticate(&self) -> &Arc<MdmRequest> {
        &self.authenticate
    }

    /// What the server answered to the SCEP request that was sent twice, with
    /// [`EnrollFault::RepeatedTransaction`].
    pub fn repeat(&self) -> Option<Repeat> {
        self.repeat
    }

    /// Has the device do something wrong with its next message, or, if the fault is one of
    /// getting an identity, with its next renewal.
    pub fn misbehave(&mut self, fault: EnrollFault) {
        self.conversation.fault = fault;
    }

    /// Lets the device say what it has to say now, after a push say, and carry out what it is
    /// told, renewals included. Gives what was said.
    pub async fn settle(&mut self, device: &mut SimDevice) -> Vec<Said> {
        self.conversation.settle(device).await
    }

    /// Has the device ask for commands, as after a push, and settles.
    pub async fn ask_for_commands(&mut self, device: &mut SimDevice) -> Vec<Said> {
        device.ask_for_commands(Timestamp::now());
        self.settle(device).await
    }

    /// Keeps the device at it for a while: it asks for commands now and `every` so often.
    /// Ends before when the device is not managed any more.
    pub async fn stay(&mut self, device: &mut SimDevice, long: Duration, every: Duration) {
        let end = Timestamp::now() + long;
        let mut asks_at = Timestamp::now();
        while matches!(
            device.life(),
            Life::Enrolling | Life::Enrolled | Life::Leaving
        ) {
            let now = Timestamp::now();
            if now >= end {
                return;
            }
            if now >= asks_at {
                device.ask_for_commands(now);
                asks_at = now + every.max(Duration::from_millis(1));
            }
            self.settle(device).await;
            let own = device.next_wakeup().unwrap_or(end);
            sleep_until(own.min(asks_at).min(end)).await;
        }
    }
}

impl fmt::Debug for Enrolled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Enrolled")
            .field("authenticate", &self.authenticate)
            .field("repeat", &self.repeat)
            .finish_non_exhaustive()
    }
}
