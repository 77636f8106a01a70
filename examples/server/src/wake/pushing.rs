//! The way to the devices and the push certificate for it, which may be replaced while the server runs.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;
use mdm_apns::{
    certificate::{ExpiryLevel, PushCertificate, Renewal},
    client::{ApnsClient, ClientError, ClientSettings, Endpoint},
};
use tokio::sync::watch;
use tracing::{info, warn};

use super::{
    credentials::{Credentials, CredentialsError},
    refusal::{Enrolled, Insistence, Refusal},
    transport::{Transport, TransportError, Way},
};
use crate::{
    config::{Config, Push},
    store::{PushEvent, PushLine, Store, StoreError},
};

/// Where systems keep the certificates that they trust.
const SYSTEM_ROOTS: [&str; 3] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/cert.pem",
];

/// Why a push certificate is not taken into use.
#[derive(Debug, thiserror::Error)]
pub enum PushCertError {
    /// The endpoint.
    #[error(transparent)]
    Endpoint(#[from] TransportError),
    /// A file cannot be read.
    #[error("cannot read {path}: {error}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// It is no certificate with its key.
    #[error(transparent)]
    Credentials(#[from] CredentialsError),
    /// TLS cannot use it.
    #[error(transparent)]
    Client(#[from] ClientError),
    /// There is no file with the roots that this system trusts.
    #[error("no file with trusted root certificates is found here: name one with push.roots")]
    NoRoots,
    /// It would do harm.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A gateway has the certificate.
    #[error(
        "push.endpoint is a gateway, which holds the push certificate itself: give it there, or take push.endpoint away"
    )]
    Gateway,
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl PushCertError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Endpoint(_) => "push.endpoint",
            Self::File { .. } => "push.file",
            Self::Credentials(error) => error.code(),
            Self::Client(error) => error.code(),
            Self::NoRoots => "client.roots",
            Self::Refused(refusal) => refusal.code,
            Self::Gateway => "push.gateway",
            Self::Store(_) => "host.store_unavailable",
        }
    }
}

/// A certificate that was taken into use.
#[derive(Clone, Debug)]
pub struct Installed {
    /// The certificate.
    pub certificate: PushCertificate,
    /// What it gains, if it took another one's place and loses nobody.
    pub renewal: Option<Renewal>,
    /// How many devices it cut off, because the operator insisted.
    pub devices_lost: u64,
    /// What the operator should know besides.
    pub warnings: Vec<String>,
}

/// The way to the devices, and the push certificate for it.
#[derive(Debug)]
pub struct Pushing {
    store: Arc<Store>,
    way: Way,
    push: Push,
    /// The topic in the enrollment profiles that are given out here.
    enrollment_topic: Option<String>,
    current: Mutex<Option<(PushCertificate, ApnsClient)>>,
    /// Held while a certificate is taken in: one at a time.
    installing: tokio::sync::Mutex<()>,
    replaced: watch::Sender<u64>,
}

impl Pushing {
    /// Takes in the certificate that was kept, and the one that the configuration names.
    ///
    /// The configured one counts as handed in by the operator at each start: if it would cut off devices, or is older than
    /// the one that is kept, it is left aside with a warning.
    ///
    /// # Errors
    /// [`PushCertError`], for an endpoint or a certificate that cannot be used at all.
    pub async fn open(config: &Config, store: Arc<Store>) -> Result<Arc<Self>, PushCertError> {
        let pushing = Self {
            store,
            way: Way::of(&config.push)?,
            push: config.push.clone(),
            enrollment_topic: config.enrollment.topic.clone(),
            current: Mutex::default(),
            installing: tokio::sync::Mutex::default(),
            replaced: watch::Sender::new(0),
        };
        if let Way::Apns(endpoint) = &pushing.way {
            if let Some(pem) = pushing.store.push_certificate()? {
                let kept = Credentials::read(pem.expose())?;
                pushing.begin_using(endpoint, &kept)?;
            }
            pushing.take_configured().await?;
        }
        Ok(Arc::new(pushing))
    }

    async fn take_configured(&self) -> Result<(), PushCertError> {
        let (Some(certificate), Some(key)) = (&self.push.certificate, &self.push.key) else {
            return Ok(());
        };
        let pem = [read(certificate)?, b"\n".to_vec(), read(key)?].concat();
        let configured = Credentials::read(&pem)?;
        if self.current().as_ref() == Some(&configured.certificate) {
            return Ok(());
        }
        let installed = self.install(configured, Insistence::Careful, Timestamp::now());
        match installed.await {
            Ok(_) => Ok(()),
            Err(PushCertError::Refused(refusal)) if self.current().is_some() => {
                warn!(code = refusal.code, %refusal, "push.certificate is left aside, and the one in use stays");
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Takes a certificate into use in place of the one there is, and keeps it.
    ///
    /// # Errors
    /// [`PushCertError`]; the one there is stays in use.
    pub async fn install(
        &self,
        new: Credentials,
        insistence: Insistence,
        now: Timestamp,
    ) -> Result<Installed, PushCertError> {
        let Way::Apns(endpoint) = &self.way else {
            return Err(PushCertError::Gateway);
        };
        let _turn = self.installing.lock().await;
        let evaluated = self.evaluate(&new.certificate, now)?;
        let (renewal, devices_lost) = match (evaluated, insistence) {
            (Ok(renewal), _) => (renewal, 0),
            (Err(refusal), Insistence::Forced) => (None, refusal.devices_lost),
            (Err(refusal), Insistence::Careful) => {
                let code = refusal.code.to_owned();
                let devices_lost = refusal.devices_lost;
                let event = PushEvent::CertificateRefused { code, devices_lost };
                self.store.note_push(now, event).await?;
                return Err(refusal.into());
            }
        };
        self.begin_using(endpoint, &new)?;
        self.store.keep_push_certificate(&new.pem).await?;
        let certificate = new.certificate;
        let (topic, serial) = (certificate.topic().to_string(), certificate.serial());
        info!(%topic, serial, not_after = %certificate.not_after(), devices_lost, "push certificate installed");
        let event = PushEvent::CertificateInstalled {
            topic,
            serial: serial.to_owned(),
            not_after: certificate.not_after(),
            devices_lost,
        };
        self.store.note_push(now, event).await?;
        self.replaced.send_modify(|times| *times += 1);
        let warnings = self.warnings(&certificate, now);
        Ok(Installed {
            certificate,
            renewal,
            devices_lost,
            warnings,
        })
    }

    /// Whether a certificate may be taken into use: what it gains, or what would happen.
    fn evaluate(
        &self,
        new: &PushCertificate,
        now: Timestamp,
    ) -> Result<Result<Option<Renewal>, Refusal>, StoreError> {
        let enrolled = Enrolled {
            under_others: self
                .store
                .devices_under_other_topics(new.topic().as_str())?,
            all: self.store.devices_under_other_topics("")?,
        };
        Ok(match self.current() {
            Some(current) => Refusal::of_renewal(&current, new, enrolled, now).map(Some),
            None => Refusal::of_first(new, enrolled, now).map(|()| None),
        })
    }

    fn begin_using(&self, endpoint: &Endpoint, new: &Credentials) -> Result<(), PushCertError> {
        let mut current = self.lock();
        if let Some((certificate, client)) = current.as_mut() {
            client.replace_certificate(&new.certificate, &new.key)?;
            *certificate = new.certificate.clone();
            return Ok(());
        }
        let roots = read_roots(self.push.roots.as_deref())?;
        let settings = ClientSettings::new(endpoint.clone(), &roots)?
            .with_timeout(self.push.timeout.unsigned());
        let client = ApnsClient::new(settings, &new.certificate, &new.key)?;
        *current = Some((new.certificate.clone(), client));
        Ok(())
    }

    /// What an operator should know of a certificate that works.
    pub(super) fn warnings(&self, certificate: &PushCertificate, now: Timestamp) -> Vec<String> {
        let mut warnings = Vec::new();
        let origin = certificate.origin();
        if origin.is_flagged() {
            let issuer = certificate.issuer();
            warnings.push(format!(
                "the certificate is not Apple's ({issuer}): Apple's push service will refuse it"
            ));
        }
        if let Some(topic) = self.mismatch(certificate) {
            let own = certificate.topic();
            warnings.push(format!(
                "enrollment.topic is {topic} and the certificate's is {own}: devices that enroll from now on cannot be woken"
            ));
        }
        let expiry = certificate.expiry(now);
        match expiry.level {
            ExpiryLevel::Calm => {}
            ExpiryLevel::Notice | ExpiryLevel::Warning | ExpiryLevel::Urgent => {
                let days = expiry.days_left;
                warnings.push(format!("the certificate ends in {days} days: renew it"));
            }
            ExpiryLevel::NotYetValid => {
                let from = certificate.not_before();
                warnings.push(format!("the certificate is not valid before {from}"));
            }
            ExpiryLevel::Expired => {
                let ended = certificate.not_after();
                warnings.push(format!(
                    "the certificate has expired on {ended}: nobody is woken until it is renewed"
                ));
            }
        }
        warnings
    }

    /// The topic that devices enroll under here, if it is another one than the certificate's.
    pub(super) fn mismatch(&self, certificate: &PushCertificate) -> Option<&str> {
        let topic = self.enrollment_topic.as_deref()?;
        (topic != certificate.topic().as_str()).then_some(topic)
    }

    /// The certificate in use.
    pub fn current(&self) -> Option<PushCertificate> {
        self.lock()
            .as_ref()
            .map(|(certificate, _)| certificate.clone())
    }

    /// Whether there is a way to the devices at all: a gateway, or a certificate.
    pub fn is_open(&self) -> bool {
        self.transport().is_some()
    }

    /// What happened to the certificate, the latest first.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn log(&self) -> Result<Vec<PushLine>, StoreError> {
        self.store.push_log()
    }

    /// Adds a line to that log; one that cannot be written is left out.
    pub(super) async fn note(&self, now: Timestamp, event: PushEvent) {
        if let Err(error) = self.store.note_push(now, event).await {
            tracing::error!(%error, "the log of the push certificate cannot be written");
        }
    }

    pub(super) fn transport(&self) -> Option<Transport> {
        match &self.way {
            Way::Gateway(gateway) => Some(Transport::Gateway(Arc::clone(gateway))),
            Way::Apns(_) => {
                let current = self.lock();
                let client = current.as_ref().map(|(_, client)| client.clone());
                client.map(Transport::Apns)
            }
        }
    }

    /// Tells of each replacement of the certificate.
    pub(super) fn replacements(&self) -> watch::Receiver<u64> {
        self.replaced.subscribe()
    }

    fn lock(&self) -> MutexGuard<'_, Option<(PushCertificate, ApnsClient)>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read(path: &Path) -> Result<Vec<u8>, PushCertError> {
    std::fs::read(path).map_err(|error| PushCertError::File {
        path: path.to_owned(),
        error,
    })
}

fn read_roots(configured: Option<&Path>) -> Result<Vec<u8>, PushCertError> {
    if let Some(path) = configured {
        return read(path);
    }
    let found = SYSTEM_ROOTS
        .iter()
        .find_map(|path| std::fs::read(path).ok());
    found.ok_or(PushCertError::NoRoots)
}
