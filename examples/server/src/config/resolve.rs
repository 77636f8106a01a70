//! From layers of settings to the configuration that counts.

use std::{
    fs, io,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
};

use super::{
    Admin, CommandCheckChoice, Config, Deadlines, DurabilityChoice, Enrollment,
    ExpiredIdentityChoice, Identity, Lasting, LeftContactChoice, Limits, Listen, Log, LogFormat,
    NamingChoice, Ops, PolicyChoices, Push, RsaKeysChoice, SecretText, Settings, SourceChoice,
    Storage, Tls, UnknownDeviceChoice, Until,
};

/// Why there is no configuration.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A file cannot be read.
    #[error("cannot read {path}: {error}")]
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The file has an unknown key or a value that cannot be read.
    #[error("{path}: {what}")]
    File {
        /// Which.
        path: PathBuf,
        /// What is wrong, with the key and the line.
        what: String,
    },
    /// Settings that do not go together, or outside their bounds.
    #[error("{0}")]
    Contradiction(&'static str),
    /// The data folder cannot be used.
    #[error("data folder {path}: {what}")]
    Folder {
        /// Which.
        path: PathBuf,
        /// What is wrong.
        what: String,
    },
}

/// Reads the settings of a TOML file. Unknown keys are an error.
///
/// # Errors
/// [`ConfigError::Read`] and [`ConfigError::File`].
pub fn read_file(path: &Path) -> Result<Settings, ConfigError> {
    let text = fs::read_to_string(path).map_err(|error| ConfigError::Read {
        path: path.to_owned(),
        error,
    })?;
    toml::from_str(&text).map_err(|error| ConfigError::File {
        path: path.to_owned(),
        what: explain(&text, &error),
    })
}

/// The error without the line it quotes, which may hold a key.
fn explain(text: &str, error: &toml::de::Error) -> String {
    let line = error.span().map(|span| {
        let before = text.get(..span.start).unwrap_or_default();
        before.matches('\n').count() + 1
    });
    match line {
        Some(line) => format!("line {line}: {}", error.message()),
        None => error.message().to_owned(),
    }
}

impl Settings {
    /// Fills in the defaults.
    pub(super) fn into_config(self) -> Config {
        let Self {
            listen,
            public_url,
            data,
            split_checkin,
            shutdown_grace,
            tls,
            identity,
            enrollment,
            admin,
            ops,
            limits,
            push,
            deadlines,
            store,
            policy,
            log,
        } = self;
        let loopback = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let days = |days: u32| Until::After(Lasting::from_secs(days * 24 * 3_600));
        Config {
            listen: listen.unwrap_or(loopback(9000)),
            public_url,
            data: data.unwrap_or_else(|| PathBuf::from("./mdm-data")),
            split_checkin: split_checkin.unwrap_or(false),
            shutdown_grace: shutdown_grace.unwrap_or(Lasting::from_secs(20)),
            tls: tls
                .certificate
                .zip(tls.key)
                .map(|(certificate, key)| Tls { certificate, key }),
            identity: Identity {
                anchors: identity.anchors.unwrap_or_default(),
                sources: identity.sources.unwrap_or_default(),
                header: identity.header.filter(|name| !name.is_empty()),
                header_over_tls: identity.header_over_tls.unwrap_or(false),
                trust_proxy: identity.trust_proxy.unwrap_or(false),
                rsa_keys: identity.rsa_keys.unwrap_or(RsaKeysChoice::From2048),
                cache: identity.cache.unwrap_or(50_000),
            },
            enrollment: Enrollment::from(enrollment),
            admin: Admin {
                key: admin.key,
                key_file: admin.key_file,
                listen: admin.listen,
            },
            ops: Ops {
                listen: ops.listen.unwrap_or(Listen::At(loopback(9001))),
            },
            limits: Limits {
                body_bytes: limits.body_bytes.unwrap_or(16 * 1024 * 1024),
                body_timeout: limits.body_timeout.unwrap_or(Lasting::from_secs(30)),
                idle_timeout: limits.idle_timeout.unwrap_or(Lasting::from_secs(60)),
                connections: limits.connections.unwrap_or(20_000),
            },
            push: Push {
                endpoint: push.endpoint.filter(|url| !url.is_empty()),
                certificate: push.certificate,
                key: push.key,
                roots: push.roots,
                http2: push.http2.unwrap_or(false),
                in_flight: push.in_flight.unwrap_or(64),
                timeout: push.timeout.unwrap_or(Lasting::from_secs(30)),
            },
            deadlines: Deadlines {
                tick: deadlines.tick.unwrap_or(Lasting::from_secs(1)),
                batch: deadlines.batch.unwrap_or(256),
            },
            store: Storage {
                key: store.key,
                durability: store.durability.unwrap_or(DurabilityChoice::Full),
                events: store.events.unwrap_or(1_000),
                prune: store.prune.unwrap_or(Lasting::from_secs(3_600)),
            },
            policy: PolicyChoices {
                unknown_device: policy.unknown_device.unwrap_or(UnknownDeviceChoice::Refuse),
                command_check: policy.command_check.unwrap_or(CommandCheckChoice::Warn),
                left_contact: policy.left_contact.unwrap_or(LeftContactChoice::Ignore),
                naming: policy.naming.unwrap_or(NamingChoice::DeviceIdentifiers),
                expired_identity: policy
                    .expired_identity
                    .unwrap_or(ExpiredIdentityChoice::Accept),
                command_lifetime: policy.command_lifetime.unwrap_or(days(30)),
                answer_retention: policy.answer_retention.unwrap_or(days(90)),
                silence_after: policy.silence_after.unwrap_or(days(1)),
                max_attempts: policy.max_attempts.unwrap_or(8),
                deferral_pause: policy.deferral_pause.unwrap_or(Lasting::from_secs(30)),
                deferral_wake: policy.deferral_wake.unwrap_or(Lasting::from_secs(300)),
                rewake: policy.rewake.unwrap_or(Lasting::from_secs(300)),
                update_schedule: policy
                    .update_schedule
                    .unwrap_or(Until::After(Lasting::from_secs(2 * 3_600))),
            },
            log: Log {
                format: log.format.unwrap_or(LogFormat::Text),
                filter: log.filter.unwrap_or_else(|| "info".to_owned()),
            },
        }
    }
}

impl Config {
    /// The configuration of flags (and environment) over the file's settings.
    ///
    /// # Errors
    /// [`ConfigError::Contradiction`].
    pub fn resolve(flags: Settings, file: Settings) -> Result<Self, ConfigError> {
        let settings = flags.over(file);
        if settings.tls.certificate.is_some() != settings.tls.key.is_some() {
            return Err(ConfigError::Contradiction(
                "tls.certificate and tls.key go together",
            ));
        }
        let config = settings.into_config();
        config.check()?;
        Ok(config)
    }

    /// Whether the parts go together.
    ///
    /// # Errors
    /// [`ConfigError::Contradiction`].
    pub fn check(&self) -> Result<(), ConfigError> {
        let identity = &self.identity;
        let contradictions = [
            (
                identity.header.is_some() && self.tls.is_some() && !identity.header_over_tls,
                "identity.header is set and this server does TLS itself: whoever connects could name any device. \
                 If only a proxy can connect, set identity.header_over_tls = true",
            ),
            (
                identity.trust_proxy && identity.header.is_none(),
                "identity.trust_proxy needs identity.header: there is no proxy's word to believe",
            ),
            (
                identity.trust_proxy && !identity.anchors.is_empty(),
                "identity.trust_proxy and identity.anchors exclude each other: with anchors the chain is checked here",
            ),
            (
                identity.sources.contains(&SourceChoice::Header) && identity.header.is_none(),
                "identity.sources names the header, and identity.header does not say which",
            ),
            (
                identity.header.is_some()
                    && !identity.sources.is_empty()
                    && !identity.sources.contains(&SourceChoice::Header),
                "identity.header is set, and identity.sources does not name the header: it would never be looked at",
            ),
            (
                identity.sources.contains(&SourceChoice::Tls) && self.tls.is_none(),
                "identity.sources names tls, and this server does no TLS: set tls.certificate and tls.key",
            ),
            (
                self.admin.key.is_some() && self.admin.key_file.is_some(),
                "admin.key and admin.key_file exclude each other",
            ),
            (
                self.limits.body_bytes == 0,
                "limits.body_bytes must be above zero",
            ),
            (
                self.limits.connections == 0,
                "limits.connections must be above zero",
            ),
            (
                self.push.certificate.is_some() != self.push.key.is_some(),
                "push.certificate and push.key go together",
            ),
            (
                self.push.in_flight == 0,
                "push.in_flight must be above zero",
            ),
            (
                self.push.timeout > Lasting::from_secs(90),
                "push.timeout must be at most 90s",
            ),
            (
                self.deadlines.batch == 0,
                "deadlines.batch must be above zero",
            ),
            (
                self.policy.max_attempts == 0,
                "policy.max_attempts must be above zero",
            ),
        ];
        match contradictions.into_iter().find(|(wrong, _)| *wrong) {
            Some((_, what)) => Err(ConfigError::Contradiction(what)),
            None => self.check_enrollment(),
        }
    }

    /// The admin key, from the configuration or its file; `None` if there is none.
    ///
    /// # Errors
    /// [`ConfigError`] when the file cannot be read or is empty.
    pub fn admin_key(&self) -> Result<Option<SecretText>, ConfigError> {
        let Some(path) = &self.admin.key_file else {
            return Ok(self.admin.key.clone());
        };
        let text = fs::read_to_string(path).map_err(|error| ConfigError::Read {
            path: path.clone(),
            error,
        })?;
        text.parse().map(Some).map_err(|_| ConfigError::File {
            path: path.clone(),
            what: "the file with the admin key is empty".to_owned(),
        })
    }

    /// The configuration as a file, secrets left out.
    pub fn to_toml(&self) -> String {
        // Every type in it has a form in TOML; a test holds that.
        toml::to_string(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_reads_back_as_the_same() {
        let printed = Config::default().to_toml();
        let settings: Settings = toml::from_str(&printed).unwrap();
        assert_eq!(
            Config::resolve(Settings::default(), settings).unwrap(),
            Config::default()
        );
    }

    #[test]
    fn an_unknown_key_is_named() {
        for (text, key) in [
            ("listne = \"127.0.0.1:1\"", "listne"),
            ("[tls]\ncertificat = \"x\"", "certificat"),
        ] {
            let error = toml::from_str::<Settings>(text).unwrap_err();
            assert!(explain(text, &error).contains(key), "{error}");
        }
    }

    #[test]
    fn an_error_does_not_quote_the_line() {
        let text = "[admin]\nkey = \"hunter2\" oops\n";
        let error = toml::from_str::<Settings>(text).unwrap_err();
        let said = explain(text, &error);
        assert!(
            said.starts_with("line 2:") && !said.contains("hunter2"),
            "{said}"
        );
    }

    #[test]
    fn a_header_is_not_believed_beside_tls_by_accident() {
        let mut config = Config::default();
        config.identity.header = Some("Client-Cert".to_owned());
        config.tls = Some(Tls {
            certificate: "c".into(),
            key: "k".into(),
        });
        assert!(config.check().is_err());
        config.identity.header_over_tls = true;
        assert!(config.check().is_ok());
    }

    #[test]
    fn the_default_policy_is_the_librarys_but_that_nobody_here_renews() {
        let library = mdm_core::enrollment::Policy {
            renewal: None,
            ..mdm_core::enrollment::Policy::default()
        };
        assert_eq!(Config::default().policy(), library);
    }
}
