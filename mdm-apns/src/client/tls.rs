//! TLS with the push certificate.

use std::{io, sync::Arc};

use rustls::pki_types::{
    CertificateDer, PrivatePkcs1KeyDer, PrivatePkcs8KeyDer, PrivateSec1KeyDer,
};
use rustls::{AlertDescription, ClientConfig, RootCertStore, pki_types::PrivateKeyDer};

use super::settings::ClientError;
use crate::certificate::{KeyFit, KeyForm, PushCertificate, PushKey};

/// TLS 1.2 or 1.3 with ring, HTTP/2 only, and the push certificate as the client's.
pub(super) fn config(
    roots: &RootCertStore,
    certificate: &PushCertificate,
    key: &PushKey,
) -> Result<Arc<ClientConfig>, ClientError> {
    if certificate.fit(key) == KeyFit::Other {
        return Err(ClientError::KeyMismatch);
    }
    let told = |error: rustls::Error| ClientError::Tls(error.to_string());
    let secret = key.expose().to_vec();
    let key: PrivateKeyDer<'static> = match key.form() {
        KeyForm::Pkcs1 => PrivatePkcs1KeyDer::from(secret).into(),
        KeyForm::Pkcs8 => PrivatePkcs8KeyDer::from(secret).into(),
        KeyForm::Sec1 => PrivateSec1KeyDer::from(secret).into(),
    };
    let chain = certificate
        .chain()
        .iter()
        .cloned()
        .map(CertificateDer::from);
    // Passed, not taken from the process: another library may have installed another one, or none.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(told)?
        .with_root_certificates(roots.clone())
        .with_client_auth_cert(chain.collect(), key)
        .map_err(told)?;
    config.alpn_protocols = vec![b"h2".to_vec()];
    Ok(Arc::new(config))
}

/// What ended a connection, as far as TLS knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The other side refused our certificate.
    CertificateRefused(String),
    /// It said something else in an alert, which some servers do when they mean the certificate.
    Alert(String),
    /// Its own certificate does not hold, or anything else.
    Other(String),
}

impl Fault {
    pub(super) fn of(error: &io::Error) -> Self {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref());
        match inner {
            Some(rustls::Error::AlertReceived(alert)) if is_about_us(*alert) => {
                Self::CertificateRefused(format!("APNs refused the push certificate: {alert:?}"))
            }
            Some(rustls::Error::AlertReceived(alert)) => {
                Self::Alert(format!("TLS alert {alert:?}"))
            }
            Some(error) => Self::Other(error.to_string()),
            None => Self::Other(error.to_string()),
        }
    }
}

fn is_about_us(alert: AlertDescription) -> bool {
    matches!(
        alert,
        AlertDescription::NoCertificate
            | AlertDescription::BadCertificate
            | AlertDescription::UnsupportedCertificate
            | AlertDescription::CertificateRevoked
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateUnknown
            | AlertDescription::UnknownCA
            | AlertDescription::AccessDenied
            | AlertDescription::CertificateRequired
    )
}
