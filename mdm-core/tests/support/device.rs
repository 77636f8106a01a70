//! A device, or a user's channel on one, that speaks to a [`Host`].

use mdm_core::{
    command::CommandUuid,
    enrollment::Ruling,
    id::EnrollmentId,
    identity::Presented,
    plist::{Dictionary, Value},
};

use super::{
    bodies::{Body, ReportBody, data, dict, text},
    host::{Host, Spoken},
    identity::Authority,
};

/// What a channel shows of itself with each message.
#[derive(Clone, Debug)]
pub struct Shown {
    pub keys: Dictionary,
    pub certificate: Presented,
}

/// A channel of a device.
#[derive(Clone, Debug)]
pub struct Device {
    pub id: EnrollmentId,
    pub keys: Dictionary,
    pub serial: String,
    pub certificate: Presented,
    pub token: Vec<u8>,
    pub magic: String,
}

impl Device {
    /// A device whose certificate names its UDID.
    pub fn new(udid: &str) -> Self {
        Self {
            id: EnrollmentId::parse(udid).unwrap(),
            keys: dict([("UDID", text(udid))]),
            serial: format!("SN{udid}"),
            certificate: Authority::shared().issue(udid),
            token: b"token-1".to_vec(),
            magic: "magic-1".to_owned(),
        }
    }

    /// A device that has been enrolled at the host.
    pub fn enrolled(host: &mut Host, udid: &str) -> Self {
        let device = Self::new(udid);
        device.enroll(host);
        device
    }

    /// A device in a user enrollment.
    pub fn user_enrolled(enrollment_id: &str) -> Self {
        Self {
            keys: dict([("EnrollmentID", text(enrollment_id))]),
            ..Self::new(enrollment_id)
        }
    }

    /// The same device with another certificate.
    pub fn with(&self, certificate: Presented) -> Self {
        Self {
            certificate,
            ..self.clone()
        }
    }

    /// The same device with a new certificate of the same issuer that names it too.
    pub fn renewed(&self) -> Self {
        self.with(Authority::shared().issue(self.id.device_part()))
    }

    /// The channel of a Mac's user.
    pub fn user(&self, user_id: &str, short_name: &str) -> Self {
        let mut keys = self.keys.clone();
        keys.insert("UserID".into(), text(user_id));
        keys.insert("UserShortName".into(), text(short_name));
        keys.insert("UserLongName".into(), text("Ann Example"));
        Self {
            id: EnrollmentId::parse(format!("{}:{user_id}", self.id)).unwrap(),
            keys,
            token: format!("token-{user_id}").into_bytes(),
            magic: format!("magic-{user_id}"),
            ..self.clone()
        }
    }

    /// The channel of a user of a Shared iPad.
    pub fn shared_ipad_user(&self, short_name: &str) -> Self {
        let mut user = self.user(mdm_core::id::SHARED_IPAD_USER_ID, short_name);
        user.id = EnrollmentId::parse(format!("{}:{short_name}", self.id)).unwrap();
        user
    }

    pub fn enroll(&self, host: &mut Host) {
        self.authenticate(host).is_empty();
        self.token_update(host).is_empty();
    }

    pub fn authenticate(&self, host: &mut Host) -> Spoken {
        host.receive(
            Body::authenticate(&self.keys, &self.serial).bytes(),
            &self.certificate,
        )
    }

    pub fn authenticate_body(&self) -> Body {
        Body::authenticate(&self.keys, &self.serial)
    }

    pub fn token_update_body(&self) -> Body {
        Body::token_update(&self.keys, &self.token, &self.magic)
    }

    pub fn token_update(&self, host: &mut Host) -> Spoken {
        self.say(host, &self.token_update_body())
    }

    pub fn token_update_awaiting(&self, host: &mut Host, awaiting: bool) -> Spoken {
        let body = self
            .token_update_body()
            .with("AwaitingConfiguration", Value::Boolean(awaiting));
        self.say(host, &body)
    }

    pub fn check_out(&self, host: &mut Host) -> Spoken {
        self.say(host, &Body::new("CheckOut", &self.keys))
    }

    pub fn set_bootstrap_token(&self, host: &mut Host, token: &[u8]) -> Spoken {
        let body = Body::new("SetBootstrapToken", &self.keys).with("BootstrapToken", data(token));
        self.say(host, &body)
    }

    pub fn bootstrap_token(&self, host: &mut Host) -> Spoken {
        self.say(host, &Body::new("GetBootstrapToken", &self.keys))
    }

    pub fn declarative(&self, host: &mut Host, endpoint: &str, ruling: Ruling) -> Spoken {
        let body = Body::new("DeclarativeManagement", &self.keys).with("Endpoint", text(endpoint));
        self.say_ruled(host, &body, ruling)
    }

    pub fn idle(&self, host: &mut Host) -> Spoken {
        self.say(host, &ReportBody::new(&self.keys, "Idle", None))
    }

    pub fn report(&self, host: &mut Host, status: &str, command: &CommandUuid) -> Spoken {
        let body = ReportBody::new(&self.keys, status, Some(command.as_str()));
        self.say(host, &body)
    }

    pub fn acknowledge(&self, host: &mut Host, command: &CommandUuid) -> Spoken {
        self.report(host, "Acknowledged", command)
    }

    pub fn not_now(&self, host: &mut Host, command: &CommandUuid) -> Spoken {
        self.report(host, "NotNow", command)
    }

    pub fn error(&self, host: &mut Host, command: &CommandUuid) -> Spoken {
        let body = ReportBody::error(&self.keys, "Error", command.as_str());
        self.say(host, &body)
    }

    pub fn say(&self, host: &mut Host, body: &Body) -> Spoken {
        host.receive(body.bytes(), &self.certificate)
    }

    pub fn say_ruled(&self, host: &mut Host, body: &Body, ruling: Ruling) -> Spoken {
        host.receive_ruled(body.bytes(), Ok(self.certificate.clone()), ruling)
    }

    /// Asks and acknowledges until nothing is left; gives what it was handed, in order.
    pub fn work(&self, host: &mut Host) -> Vec<String> {
        let mut done = Vec::new();
        let mut spoken = self.idle(host);
        while let mdm_core::enrollment::Reply::Command { uuid, .. } = &spoken.reply {
            assert!(done.len() < 1_000, "an exchange without end");
            let uuid = uuid.clone();
            done.push(uuid.to_string());
            spoken = self.acknowledge(host, &uuid);
        }
        spoken.is_empty();
        done
    }
}
