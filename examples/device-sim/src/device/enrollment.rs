//! What the enrollment profile tells a device, and where a device stands.

use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;

use crate::enroll::EnrollmentProfile;
use crate::identity::ClientIdentity;
use crate::signature::MessageSigner;

/// The facts of the enrollment profile that a device acts on.
///
/// The two URLs are the transport's business.
#[derive(Clone, Debug)]
pub struct Enrollment {
    /// `Topic` of the MDM payload.
    pub topic: String,
    /// The identity that the profile's identity payload obtained.
    pub identity: Arc<ClientIdentity>,
    /// With what every message is signed when the profile says `SignMessage`. Default none.
    pub signer: Option<Arc<MessageSigner>>,
    /// The profile itself, when there is one: then installing it again gets a new identity by
    /// what it says, and `ProfileList` shows it as it is. Default none: the caller plays its part
    /// ([`wants_new_identity`](crate::SimDevice::wants_new_identity)).
    pub profile: Option<Arc<EnrollmentProfile>>,
    /// `PayloadIdentifier` of the whole profile; removing it unenrolls the device, installing
    /// it again renews the identity.
    pub profile_identifier: String,
    /// `CheckOutWhenRemoved`. Default true.
    pub check_out_when_removed: bool,
    /// `ServerCapabilities` has `com.apple.mdm.per-user-connections`. Default true.
    pub per_user_connections: bool,
    /// `ServerCapabilities` has `com.apple.mdm.bootstraptoken`. Default true.
    pub bootstrap_token: bool,
    /// The profile came by Automated Device Enrollment with `await_device_configured`: the
    /// device waits in Setup Assistant for `DeviceConfigured`. Default false.
    pub awaiting_configuration: bool,
    /// Users of a Shared iPad wait for `UserConfigured` at login. Default false.
    pub awaiting_user_configuration: bool,
    /// The device is supervised. Default true; user enrollments never are, Shared iPad always is.
    pub supervised: bool,
}

impl Enrollment {
    /// An enrollment of a supervised device with the usual capabilities.
    pub fn new(topic: impl Into<String>, identity: ClientIdentity) -> Self {
        Self {
            topic: topic.into(),
            identity: Arc::new(identity),
            signer: None,
            profile: None,
            profile_identifier: "com.example.mdm.enrollment".to_owned(),
            check_out_when_removed: true,
            per_user_connections: true,
            bootstrap_token: true,
            awaiting_configuration: false,
            awaiting_user_configuration: false,
            supervised: true,
        }
    }

    /// The same, waiting for `DeviceConfigured`.
    #[must_use]
    pub fn awaiting_configuration(mut self) -> Self {
        self.awaiting_configuration = true;
        self
    }

    /// The same, not supervised.
    #[must_use]
    pub fn unsupervised(mut self) -> Self {
        self.supervised = false;
        self
    }
}

/// Whether the device keeps its content when it enrolls again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wipe {
    /// The profile is removed and installed anew: applications and names stay.
    No,
    /// The device was erased before.
    Yes,
}

/// How a device gets a new identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewal {
    /// The device renews by itself (SCEP, ACME): the next request simply shows another
    /// certificate.
    Silent,
    /// The enrollment profile is installed again: Authenticate and TokenUpdate are sent.
    WithAuthenticate,
}

/// Where a device stands with the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Life {
    /// It never asked to be managed.
    New,
    /// Authenticate or the first TokenUpdate is still to be confirmed.
    Enrolling,
    /// It is managed.
    Enrolled,
    /// The profile is gone but CheckOut is still to be tried.
    Leaving,
    /// The profile was removed on the device, or by the server.
    Left,
    /// The server refused it (401, or 403 `com.apple.unrecognized.device`).
    Refused,
    /// It was erased.
    Erased,
}

/// Whether the device can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Reach {
    /// It has power and network.
    Reachable,
    /// It has no network, until it is told otherwise.
    Silent,
    /// It is restarting.
    Booting {
        /// When it is up again.
        until: Timestamp,
    },
    /// It is switched off.
    Off {
        /// When somebody switches it on; none: until told.
        until: Option<Timestamp>,
    },
}

/// Whether the device can do what needs it unlocked (a Mac: awake).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Attention {
    /// It can.
    Ready,
    /// It answers `NotNow` to what can wait.
    Locked {
        /// When that ends; none: until told.
        until: Option<Timestamp>,
    },
}

/// What became of a push that reached Apple.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum PushReception {
    /// The device will ask for commands.
    Woken,
    /// No network or no power: the push service keeps it.
    Unreachable,
    /// The token is not, or no longer, one of this device.
    UnknownToken,
    /// The magic is not the channel's; the device ignores the push.
    WrongMagic,
}
