//! The configuration: flags before environment before file before defaults.
//!
//! [`Settings`] is one layer, in which anything may be missing; [`Config`] is what counts in the end.

mod choices;
mod enrollment;
mod folder;
mod public_url;
mod resolve;
mod settings;
mod values;

use std::{net::SocketAddr, path::PathBuf};

use mdm_core::{enrollment::Policy, identity::SenderSource};
use serde::Serialize;

pub use choices::{
    AdmissionChoice, CommandCheckChoice, DurabilityChoice, ExpiredIdentityChoice,
    LeftContactChoice, LogFormat, NamingChoice, RsaKeysChoice, SourceChoice, TripleDesChoice,
    UnknownDeviceChoice,
};
pub use enrollment::Enrollment;
pub use folder::prepare as prepare_folder;
pub use public_url::PublicUrl;
pub use resolve::{ConfigError, read_file};
pub use settings::{
    AdminSettings, DeadlineSettings, EnrollmentSettings, IdentitySettings, LimitSettings,
    LogSettings, OpsSettings, PolicySettings, PushSettings, Settings, StoreSettings, TlsSettings,
};
pub use values::{BadValue, Lasting, Listen, SecretText, Until};

/// What counts. [`Config::default`] is safe: loopback only, no admin API, nobody trusted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Config {
    /// Where devices connect, and operators unless [`Admin::listen`] is given. Default: `127.0.0.1:9000`.
    pub listen: SocketAddr,
    /// How devices reach this server; without it enrollment is off.
    pub public_url: Option<PublicUrl>,
    /// The data folder. Default: `./mdm-data`.
    pub data: PathBuf,
    /// Whether check-ins have a path of their own. Default: no.
    pub split_checkin: bool,
    /// How long requests under way may take to finish at the end. Default: 20 s.
    pub shutdown_grace: Lasting,
    /// The server's own TLS; `None` behind a proxy.
    pub tls: Option<Tls>,
    /// Who devices are.
    pub identity: Identity,
    /// How they enroll.
    pub enrollment: Enrollment,
    /// The admin API.
    pub admin: Admin,
    /// Health and metrics.
    pub ops: Ops,
    /// Bounds.
    pub limits: Limits,
    /// Wakes.
    pub push: Push,
    /// Deadlines.
    pub deadlines: Deadlines,
    /// Storage.
    pub store: Storage,
    /// Policy.
    pub policy: PolicyChoices,
    /// Logs.
    pub log: Log,
}

/// The server's own TLS.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tls {
    /// The certificate chain, PEM.
    pub certificate: PathBuf,
    /// The private key, PEM.
    pub key: PathBuf,
}

/// Who devices are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Identity {
    /// PEM files with the issuers whose devices may speak.
    pub anchors: Vec<PathBuf>,
    /// Where a certificate is looked for. Empty: as [`Config::identity_sources`] says.
    pub sources: Vec<SourceChoice>,
    /// The header that the proxy sets.
    pub header: Option<String>,
    /// Whether the header counts although this server does TLS itself.
    pub header_over_tls: bool,
    /// Whether the proxy's word is enough for what it puts into the header, without anchors.
    pub trust_proxy: bool,
    /// How large the RSA keys of devices have to be. Default: 2048 bits.
    pub rsa_keys: RsaKeysChoice,
    /// How many verified certificates are remembered. Default: 50,000.
    pub cache: u32,
}

/// The admin API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Admin {
    /// The key; without it there is no admin API.
    pub key: Option<SecretText>,
    /// A file with the key, read at the start.
    pub key_file: Option<PathBuf>,
    /// A listener of its own.
    pub listen: Option<SocketAddr>,
}

/// Health and metrics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Ops {
    /// Where metrics are served. Default: `127.0.0.1:9001`.
    pub listen: Listen,
}

/// Bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Limits {
    /// The longest body of a device, in bytes. Default: 16 MiB, as [`mdm_core::plist::PlistLimits`].
    pub body_bytes: u32,
    /// How long a body may take to arrive. Default: 30 s.
    pub body_timeout: Lasting,
    /// How long a handshake or a head may take and a connection be idle. Default: 60 s.
    pub idle_timeout: Lasting,
    /// How many connections a listener has at once. Default: 20,000.
    pub connections: u32,
}

/// Wakes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Push {
    /// Where pushes go. Default: Apple's production servers, once there is a push certificate.
    pub endpoint: Option<String>,
    /// The push certificate; without it the one that was imported.
    pub certificate: Option<PathBuf>,
    /// Its key.
    pub key: Option<PathBuf>,
    /// The roots that the push service's certificate has to lead to. Default: the system's.
    pub roots: Option<PathBuf>,
    /// Whether a gateway is spoken to by HTTP/2.
    pub http2: bool,
    /// How many pushes are under way at once, 1 at least. Default: 64.
    pub in_flight: u16,
    /// How long a push may take, 90 s at most. Default: 30 s.
    pub timeout: Lasting,
}

/// Deadlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Deadlines {
    /// How often they are looked at. Default: 1 s.
    pub tick: Lasting,
    /// How many are handled together, 1 at least. Default: 256.
    pub batch: u16,
}

/// Storage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Storage {
    /// What seals secrets; without it a key file is made in the data folder.
    pub key: Option<SecretText>,
    /// What a confirmed commit survives. Default: the loss of power.
    pub durability: DurabilityChoice,
    /// How many events are kept for each device. Default: 1,000.
    pub events: u32,
    /// How often what is no longer worth keeping is removed. Default: every hour.
    pub prune: Lasting,
}

/// The part of [`Policy`] that is configured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PolicyChoices {
    /// See [`Policy::unknown_device`].
    pub unknown_device: UnknownDeviceChoice,
    /// See [`Policy::command_check`].
    pub command_check: CommandCheckChoice,
    /// See [`Policy::left_contact`].
    pub left_contact: LeftContactChoice,
    /// See [`Policy::naming`].
    pub naming: NamingChoice,
    /// See [`Policy::expired_identity`].
    pub expired_identity: ExpiredIdentityChoice,
    /// See [`Policy::command_lifetime`].
    pub command_lifetime: Until,
    /// See [`Policy::answer_retention`].
    pub answer_retention: Until,
    /// See [`Policy::silence_after`].
    pub silence_after: Until,
    /// See [`Policy::max_attempts`].
    pub max_attempts: u32,
    /// See [`Policy::deferral_pause`].
    pub deferral_pause: Lasting,
    /// The first wait of [`Policy::deferral_wake`].
    pub deferral_wake: Lasting,
    /// The first wait of [`Policy::rewake`].
    pub rewake: Lasting,
    /// The interval of [`Policy::update_schedule`]. Default: 2 hours.
    pub update_schedule: Until,
}

/// Logs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Log {
    /// How they are written. Default: text.
    pub format: LogFormat,
    /// What is logged. Default: `info`.
    pub filter: String,
}

impl Default for Config {
    fn default() -> Self {
        Settings::default().into_config()
    }
}

impl Config {
    /// Where a request's certificate is looked for, in this order. If nothing is said about it: in the header if one is named,
    /// else in TLS if it is done here, else in `Mdm-Signature` if devices enroll here, else in TLS, where nobody shows any.
    pub fn identity_sources(&self) -> Vec<SenderSource> {
        if !self.identity.sources.is_empty() {
            let sources = self.identity.sources.iter().copied();
            return sources.map(SenderSource::from).collect();
        }
        vec![match (&self.identity.header, &self.tls, &self.public_url) {
            (Some(_), _, _) => SenderSource::Header,
            (None, None, Some(_)) => SenderSource::Signature,
            (None, Some(_), _) | (None, None, None) => SenderSource::Tls,
        }]
    }

    /// What the machine goes by. Without enrollment nobody here can renew an identity, and every trusted device may enroll.
    pub fn policy(&self) -> Policy {
        let policy = self.policy.policy();
        match &self.public_url {
            Some(_) => Policy {
                renewal: Some(self.enrollment.renewal_policy()),
                admission: self.enrollment.admission.into(),
                ..policy
            },
            None => Policy {
                renewal: None,
                ..policy
            },
        }
    }
}

impl PolicyChoices {
    fn policy(&self) -> Policy {
        let mut policy = Policy {
            unknown_device: self.unknown_device.into(),
            command_check: self.command_check.into(),
            left_contact: self.left_contact.into(),
            naming: self.naming.into(),
            expired_identity: self.expired_identity.into(),
            command_lifetime: self.command_lifetime.signed(),
            answer_retention: self.answer_retention.signed(),
            silence_after: self.silence_after.signed(),
            max_attempts: self.max_attempts,
            deferral_pause: self.deferral_pause.signed(),
            ..Policy::default()
        };
        policy.deferral_wake.first = self.deferral_wake.signed();
        policy.rewake.first = self.rewake.signed();
        policy
    }
}
