//! One layer of settings: what the flags and the environment say, or what the file says. All of it may be missing.

use std::{net::SocketAddr, path::PathBuf};

use clap::Args;
use serde::Deserialize;

use super::{
    choices::{
        AdmissionChoice, CommandCheckChoice, DurabilityChoice, ExpiredIdentityChoice,
        LeftContactChoice, LogFormat, NamingChoice, RsaKeysChoice, SourceChoice, TripleDesChoice,
        UnknownDeviceChoice,
    },
    public_url::PublicUrl,
    values::{Lasting, Listen, SecretText, Until},
};

/// Declares a section: a flag, an environment variable and a key in the file for each setting, and how two layers are laid over each other.
macro_rules! section {
    ($(#[$doc:meta])* $name:ident $heading:literal { $( $(#[$what:meta])* $field:ident: $type:ty, )* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Args, Deserialize)]
        #[command(next_help_heading = $heading)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name { $( $(#[$what])* pub $field: Option<$type>, )* }

        impl $name {
            /// These settings, and where they say nothing those of `under`.
            #[must_use]
            pub fn over(self, under: Self) -> Self {
                Self { $( $field: self.$field.or(under.$field), )* }
            }
        }
    };
}

/// All settings of one layer.
#[derive(Clone, Debug, Default, PartialEq, Args, Deserialize)]
#[command(next_help_heading = "Server")]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Where devices connect, and operators unless --admin-listen is given [default: 127.0.0.1:9000]
    #[arg(long, env = "MDM_LISTEN", value_name = "ADDRESS")]
    pub listen: Option<SocketAddr>,
    /// How devices reach this server from outside, https://…, without a path. Without it nobody enrolls here: no places, no SCEP
    #[arg(long, env = "MDM_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<PublicUrl>,
    /// The data folder: database and keys [default: ./mdm-data]
    #[arg(long, env = "MDM_DATA", value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// Take check-ins at /checkin and commands at /mdm, instead of both at /mdm [default: false]
    #[arg(long, env = "MDM_SPLIT_CHECKIN", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
    pub split_checkin: Option<bool>,
    /// How long requests under way may take to finish when the server stops [default: 20s]
    #[arg(long, env = "MDM_SHUTDOWN_GRACE", value_name = "TIME")]
    pub shutdown_grace: Option<Lasting>,
    /// TLS.
    #[command(flatten)]
    pub tls: TlsSettings,
    /// Who devices are.
    #[command(flatten)]
    pub identity: IdentitySettings,
    /// Enrollment.
    #[command(flatten)]
    pub enrollment: EnrollmentSettings,
    /// The admin API.
    #[command(flatten)]
    pub admin: AdminSettings,
    /// Health and metrics.
    #[command(flatten)]
    pub ops: OpsSettings,
    /// Bounds.
    #[command(flatten)]
    pub limits: LimitSettings,
    /// Wakes.
    #[command(flatten)]
    pub push: PushSettings,
    /// Deadlines.
    #[command(flatten)]
    pub deadlines: DeadlineSettings,
    /// Storage.
    #[command(flatten)]
    pub store: StoreSettings,
    /// Policy.
    #[command(flatten)]
    pub policy: PolicySettings,
    /// Logs.
    #[command(flatten)]
    pub log: LogSettings,
}

impl Settings {
    /// These settings, and where they say nothing those of `under`.
    #[must_use]
    pub fn over(self, under: Self) -> Self {
        Self {
            listen: self.listen.or(under.listen),
            public_url: self.public_url.or(under.public_url),
            data: self.data.or(under.data),
            split_checkin: self.split_checkin.or(under.split_checkin),
            shutdown_grace: self.shutdown_grace.or(under.shutdown_grace),
            tls: self.tls.over(under.tls),
            identity: self.identity.over(under.identity),
            enrollment: self.enrollment.over(under.enrollment),
            admin: self.admin.over(under.admin),
            ops: self.ops.over(under.ops),
            limits: self.limits.over(under.limits),
            push: self.push.over(under.push),
            deadlines: self.deadlines.over(under.deadlines),
            store: self.store.over(under.store),
            policy: self.policy.over(under.policy),
            log: self.log.over(under.log),
        }
    }
}

section! {
    /// `[tls]`
    TlsSettings "TLS (without it a proxy has to do it)" {
        /// The server's certificate chain, PEM
        #[arg(id = "tls_certificate", long = "tls-certificate", env = "MDM_TLS_CERTIFICATE", value_name = "FILE")]
        certificate: PathBuf,
        /// Its private key, PEM
        #[arg(id = "tls_key", long = "tls-key", env = "MDM_TLS_KEY", value_name = "FILE")]
        key: PathBuf,
    }
}

section! {
    /// `[identity]`
    IdentitySettings "Identity of devices" {
        /// Certificates of the issuers whose devices may speak, PEM; may be repeated
        #[arg(id = "identity_anchors", long = "identity-anchors", env = "MDM_IDENTITY_ANCHORS", value_name = "FILE", value_delimiter = ',')]
        anchors: Vec<PathBuf>,
        /// Where a device's certificate is looked for, in this order: the first that shows something decides [default: header if
        /// --identity-header is given, else tls if --tls-certificate is, else signature]
        #[arg(id = "identity_sources", long = "identity-sources", env = "MDM_IDENTITY_SOURCES", value_name = "WORDS", value_delimiter = ',')]
        sources: Vec<SourceChoice>,
        /// Take the client certificate from this header, set by a proxy that nobody can pass by: RFC 9440 or URL-escaped PEM
        #[arg(id = "identity_header", long = "identity-header", env = "MDM_IDENTITY_HEADER", value_name = "NAME")]
        header: String,
        /// Use the header although this server does TLS itself: the proxy speaks TLS to it [default: false]
        #[arg(id = "identity_header_over_tls", long = "identity-header-over-tls", env = "MDM_IDENTITY_HEADER_OVER_TLS", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
        header_over_tls: bool,
        /// Believe the proxy that it has checked the certificate's chain, without anchors of our own [default: false]
        #[arg(id = "identity_trust_proxy", long = "identity-trust-proxy", env = "MDM_IDENTITY_TRUST_PROXY", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
        trust_proxy: bool,
        /// How large the RSA keys of devices have to be, those certified here too: from-2048, or legacy-from-1024 [default: from-2048]
        #[arg(id = "identity_rsa_keys", long = "identity-rsa-keys", env = "MDM_IDENTITY_RSA_KEYS", value_name = "WORD")]
        rsa_keys: RsaKeysChoice,
        /// How many verified certificates are remembered, about 500 bytes each [default: 50000]
        #[arg(id = "identity_cache", long = "identity-cache", env = "MDM_IDENTITY_CACHE", value_name = "COUNT")]
        cache: u32,
    }
}

section! {
    /// `[enrollment]`
    EnrollmentSettings "Enrollment (off without --public-url)" {
        /// The topic of your push certificate, com.apple.mgmt.…; it never changes for an enrolled device. Needed with --public-url
        #[arg(id = "enrollment_topic", long = "enrollment-topic", env = "MDM_ENROLLMENT_TOPIC", value_name = "TOPIC")]
        topic: String,
        /// The organisation's name, on the enrollment page and in the profile [default: the host of --public-url]
        #[arg(id = "enrollment_organization", long = "enrollment-organization", env = "MDM_ENROLLMENT_ORGANIZATION", value_name = "NAME")]
        organization: String,
        /// The profile's identifier; it never changes for an enrolled device [default: the host of --public-url backwards, and `.mdm`]
        #[arg(id = "enrollment_identifier", long = "enrollment-identifier", env = "MDM_ENROLLMENT_IDENTIFIER", value_name = "NAME")]
        identifier: String,
        /// Who may enroll [default: places]
        #[arg(id = "enrollment_admission", long = "enrollment-admission", env = "MDM_ENROLLMENT_ADMISSION", value_name = "WORD")]
        admission: AdmissionChoice,
        /// How long a device's certificate lasts [default: 365d]
        #[arg(id = "enrollment_certificate_lifetime", long = "enrollment-certificate-lifetime", env = "MDM_ENROLLMENT_CERTIFICATE_LIFETIME", value_name = "TIME")]
        certificate_lifetime: Lasting,
        /// How long a downloaded profile may be installed [default: 1h]
        #[arg(id = "enrollment_challenge_lifetime", long = "enrollment-challenge-lifetime", env = "MDM_ENROLLMENT_CHALLENGE_LIFETIME", value_name = "TIME")]
        challenge_lifetime: Lasting,
        /// After how many per cent of its lifetime a device's certificate is renewed, 1 to 99 [default: 75]
        #[arg(id = "enrollment_renewal_share", long = "enrollment-renewal-share", env = "MDM_ENROLLMENT_RENEWAL_SHARE", value_name = "PERCENT")]
        renewal_share: u8,
        /// When a renewal of which nothing has come is first tried again; then doubling up to seven times as long [default: 24h]
        #[arg(id = "enrollment_renewal_retry", long = "enrollment-renewal-retry", env = "MDM_ENROLLMENT_RENEWAL_RETRY", value_name = "TIME")]
        renewal_retry: Lasting,
        /// The certificate of your own authority that issues to devices, PEM, those above it behind it [default: one is made in the data folder]
        #[arg(id = "enrollment_ca_certificate", long = "enrollment-ca-certificate", env = "MDM_ENROLLMENT_CA_CERTIFICATE", value_name = "FILE")]
        ca_certificate: PathBuf,
        /// Its private key: RSA of 2048 bits or more, PEM (PKCS #8)
        #[arg(id = "enrollment_ca_key", long = "enrollment-ca-key", env = "MDM_ENROLLMENT_CA_KEY", value_name = "FILE")]
        ca_key: PathBuf,
        /// The certificate with which profiles are signed, PEM, its chain behind it [default: one of the authority's]
        #[arg(id = "enrollment_signing_certificate", long = "enrollment-signing-certificate", env = "MDM_ENROLLMENT_SIGNING_CERTIFICATE", value_name = "FILE")]
        signing_certificate: PathBuf,
        /// Its private key, PEM (PKCS #8)
        #[arg(id = "enrollment_signing_key", long = "enrollment-signing-key", env = "MDM_ENROLLMENT_SIGNING_KEY", value_name = "FILE")]
        signing_key: PathBuf,
        /// Certificates that devices shall trust, PEM: the root of this server's TLS certificate if Apple does not know it; may be repeated
        #[arg(id = "enrollment_trust", long = "enrollment-trust", env = "MDM_ENROLLMENT_TRUST", value_name = "FILE", value_delimiter = ',')]
        trust: Vec<PathBuf>,
        /// Whether SCEP clients may use triple DES: legacy, no Apple device needs it [default: refuse]
        #[arg(id = "enrollment_triple_des", long = "enrollment-triple-des", env = "MDM_ENROLLMENT_TRIPLE_DES", value_name = "WORD")]
        triple_des: TripleDesChoice,
        /// Take a --public-url with http:// on this machine, for tests: real devices refuse it [default: false]
        #[arg(id = "enrollment_plain_http_for_tests", long = "enrollment-plain-http-for-tests", env = "MDM_ENROLLMENT_PLAIN_HTTP_FOR_TESTS", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
        plain_http_for_tests: bool,
    }
}

section! {
    /// `[admin]`
    AdminSettings "Admin API (off without a key)" {
        /// The key. Better in the environment or in a file: flags are seen by all who may list processes
        #[arg(id = "admin_key", long = "admin-key", env = "MDM_ADMIN_KEY", hide_env_values = true, value_name = "KEY")]
        key: SecretText,
        /// A file that holds the key
        #[arg(id = "admin_key_file", long = "admin-key-file", env = "MDM_ADMIN_KEY_FILE", value_name = "FILE")]
        key_file: PathBuf,
        /// Serve the admin API here and not beside the devices
        #[arg(id = "admin_listen", long = "admin-listen", env = "MDM_ADMIN_LISTEN", value_name = "ADDRESS")]
        listen: SocketAddr,
    }
}

section! {
    /// `[ops]`
    OpsSettings "Health and metrics" {
        /// Where /metrics is served, beside /healthz and /readyz; `off` for nowhere [default: 127.0.0.1:9001]
        #[arg(id = "ops_listen", long = "ops-listen", env = "MDM_OPS_LISTEN", value_name = "ADDRESS")]
        listen: Listen,
    }
}

section! {
    /// `[limits]`
    LimitSettings "Limits" {
        /// The longest body of a device, in bytes [default: 16777216]
        #[arg(id = "limits_body_bytes", long = "limits-body-bytes", env = "MDM_LIMITS_BODY_BYTES", value_name = "BYTES")]
        body_bytes: u32,
        /// How long a body may take to arrive [default: 30s]
        #[arg(id = "limits_body_timeout", long = "limits-body-timeout", env = "MDM_LIMITS_BODY_TIMEOUT", value_name = "TIME")]
        body_timeout: Lasting,
        /// How long a TLS handshake or a request's head may take, and a connection be idle [default: 60s]
        #[arg(id = "limits_idle_timeout", long = "limits-idle-timeout", env = "MDM_LIMITS_IDLE_TIMEOUT", value_name = "TIME")]
        idle_timeout: Lasting,
        /// How many connections a listener has at once [default: 20000]
        #[arg(id = "limits_connections", long = "limits-connections", env = "MDM_LIMITS_CONNECTIONS", value_name = "COUNT")]
        connections: u32,
    }
}

section! {
    /// `[push]`
    PushSettings "Wakes" {
        /// Where pushes go: `production`, `sandbox`, https://host:port that speaks as APNs does, or http:// of a gateway with the push certificate [default: production]
        #[arg(id = "push_endpoint", long = "push-endpoint", env = "MDM_PUSH_ENDPOINT", value_name = "URL")]
        endpoint: String,
        /// The push certificate, PEM; taken in at the start as if it were handed to /v1/pushcert
        #[arg(id = "push_certificate", long = "push-certificate", env = "MDM_PUSH_CERTIFICATE", value_name = "FILE")]
        certificate: PathBuf,
        /// Its private key, PEM, without a passphrase
        #[arg(id = "push_key", long = "push-key", env = "MDM_PUSH_KEY", value_name = "FILE")]
        key: PathBuf,
        /// The roots that the push service's certificate has to lead to, PEM [default: those of this system]
        #[arg(id = "push_roots", long = "push-roots", env = "MDM_PUSH_ROOTS", value_name = "FILE")]
        roots: PathBuf,
        /// Speak HTTP/2 to a gateway (h2c) [default: false]
        #[arg(id = "push_http2", long = "push-http2", env = "MDM_PUSH_HTTP2", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
        http2: bool,
        /// How many pushes are under way at once [default: 64]
        #[arg(id = "push_in_flight", long = "push-in-flight", env = "MDM_PUSH_IN_FLIGHT", value_name = "COUNT")]
        in_flight: u16,
        /// How long a push may take [default: 30s]
        #[arg(id = "push_timeout", long = "push-timeout", env = "MDM_PUSH_TIMEOUT", value_name = "TIME")]
        timeout: Lasting,
    }
}

section! {
    /// `[deadlines]`
    DeadlineSettings "Deadlines" {
        /// How often deadlines are looked at [default: 1s]
        #[arg(id = "deadlines_tick", long = "deadlines-tick", env = "MDM_DEADLINES_TICK", value_name = "TIME")]
        tick: Lasting,
        /// How many are handled together [default: 256]
        #[arg(id = "deadlines_batch", long = "deadlines-batch", env = "MDM_DEADLINES_BATCH", value_name = "COUNT")]
        batch: u16,
    }
}

section! {
    /// `[store]`
    StoreSettings "Storage" {
        /// What seals secrets in the database: 32 bytes in base64. Without it a key file is made in the data folder
        #[arg(id = "store_key", long = "store-key", env = "MDM_STORE_KEY", hide_env_values = true, value_name = "BASE64")]
        key: SecretText,
        /// What a confirmed commit survives [default: full]
        #[arg(id = "store_durability", long = "store-durability", env = "MDM_STORE_DURABILITY", value_name = "WORD")]
        durability: DurabilityChoice,
        /// How many events are kept for each device [default: 1000]
        #[arg(id = "store_events", long = "store-events", env = "MDM_STORE_EVENTS", value_name = "COUNT")]
        events: u32,
        /// How often what is no longer worth keeping is removed [default: 1h]
        #[arg(id = "store_prune", long = "store-prune", env = "MDM_STORE_PRUNE", value_name = "TIME")]
        prune: Lasting,
    }
}

section! {
    /// `[policy]`
    PolicySettings "Policy" {
        /// What an unknown device gets to hear [default: refuse]
        #[arg(id = "policy_unknown_device", long = "policy-unknown-device", env = "MDM_POLICY_UNKNOWN_DEVICE", value_name = "WORD")]
        unknown_device: UnknownDeviceChoice,
        /// A command against which Apple's schema speaks: skip (nobody looks), warn (queued, and it is said) or refuse [default: warn]
        #[arg(id = "policy_command_check", long = "policy-command-check", env = "MDM_POLICY_COMMAND_CHECK", value_name = "WORD")]
        command_check: CommandCheckChoice,
        /// What a device gets to hear whose enrollment has ended [default: ignore]
        #[arg(id = "policy_left_contact", long = "policy-left-contact", env = "MDM_POLICY_LEFT_CONTACT", value_name = "WORD")]
        left_contact: LeftContactChoice,
        /// How a renewed certificate shows whose it is [default: device-identifiers]
        #[arg(id = "policy_naming", long = "policy-naming", env = "MDM_POLICY_NAMING", value_name = "WORD")]
        naming: NamingChoice,
        /// Whether an expired identity may speak [default: accept]
        #[arg(id = "policy_expired_identity", long = "policy-expired-identity", env = "MDM_POLICY_EXPIRED_IDENTITY", value_name = "WORD")]
        expired_identity: ExpiredIdentityChoice,
        /// How long a command waits if its sender does not say, or `never` to give it up [default: 30d]
        #[arg(id = "policy_command_lifetime", long = "policy-command-lifetime", env = "MDM_POLICY_COMMAND_LIFETIME", value_name = "TIME")]
        command_lifetime: Until,
        /// How long answers are kept, or `never` to remove them [default: 90d]
        #[arg(id = "policy_answer_retention", long = "policy-answer-retention", env = "MDM_POLICY_ANSWER_RETENTION", value_name = "TIME")]
        answer_retention: Until,
        /// After how long without a contact a device is called silent, or `never` [default: 24h]
        #[arg(id = "policy_silence_after", long = "policy-silence-after", env = "MDM_POLICY_SILENCE_AFTER", value_name = "TIME")]
        silence_after: Until,
        /// How often a command is offered without any answer before it is set aside [default: 8]
        #[arg(id = "policy_max_attempts", long = "policy-max-attempts", env = "MDM_POLICY_MAX_ATTEMPTS", value_name = "COUNT")]
        max_attempts: u32,
        /// How long a command that was put off is kept back even if the device asks anew [default: 30s]
        #[arg(id = "policy_deferral_pause", long = "policy-deferral-pause", env = "MDM_POLICY_DEFERRAL_PAUSE", value_name = "TIME")]
        deferral_pause: Lasting,
        /// When a device is first woken again for a command it put off [default: 5m]
        #[arg(id = "policy_deferral_wake", long = "policy-deferral-wake", env = "MDM_POLICY_DEFERRAL_WAKE", value_name = "TIME")]
        deferral_wake: Lasting,
        /// When a device is first woken again that has work and does not come [default: 5m]
        #[arg(id = "policy_rewake", long = "policy-rewake", env = "MDM_POLICY_REWAKE", value_name = "TIME")]
        rewake: Lasting,
        /// How often each device is woken although nothing waits for it, at a moment of its own; or `never` [default: 2h]
        #[arg(id = "policy_update_schedule", long = "policy-update-schedule", env = "MDM_POLICY_UPDATE_SCHEDULE", value_name = "TIME")]
        update_schedule: Until,
    }
}

section! {
    /// `[log]`
    LogSettings "Logs" {
        /// How logs are written [default: text]
        #[arg(id = "log_format", long = "log-format", env = "MDM_LOG_FORMAT", value_name = "WORD")]
        format: LogFormat,
        /// What is logged: error, warn, info, debug, trace, or by module as in `info,mdm_server=debug` [default: info]
        #[arg(id = "log_filter", long = "log-filter", env = "MDM_LOG_FILTER", value_name = "FILTER")]
        filter: String,
    }
}
