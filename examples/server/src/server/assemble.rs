//! From a configuration to the parts of a server.

use std::{path::PathBuf, sync::Arc};

use http::HeaderName;
use mdm_core::{
    entropy::Entropy,
    identity::{Anchors, IdentityError},
    plist::PlistLimits,
};
use ring::rand::{SecureRandom, SystemRandom};
use rustls::pki_types::{CertificateDer, pem::PemObject};
use tracing::warn;

use super::{DATABASE, KEY_FILE, ServerError};
use crate::{
    app::App,
    config::{Config, DurabilityChoice, Identity, prepare_folder},
    identity::Identities,
    store::{Durability, SealKey, Store, StoreOptions},
};

/// The store in its folder, and the application on it.
pub(super) fn open(config: &Config) -> Result<App, ServerError> {
    prepare_folder(&config.data)?;
    let key = match &config.store.key {
        Some(key) => SealKey::from_base64(key.expose())?,
        None => SealKey::load_or_create(&config.data.join(KEY_FILE))?,
    };
    let mut options = StoreOptions::new(config.data.join(DATABASE), key);
    options.durability = match config.store.durability {
        DurabilityChoice::Full => Durability::Full,
        DurabilityChoice::Normal => Durability::Normal,
    };
    options.events_per_device = config.store.events;
    let store = Arc::new(Store::open(&options)?);
    let mut seed = [0; 32];
    SystemRandom::new()
        .fill(&mut seed)
        .map_err(|_| ServerError::Entropy)?;
    let limits = PlistLimits {
        max_bytes: usize::try_from(config.limits.body_bytes).unwrap_or(usize::MAX),
        ..PlistLimits::default()
    };
    let policy = config.policy.policy();
    Ok(App::new(store, policy, limits, Entropy::from_seed(seed)))
}

/// Where certificates come from and whom to trust.
pub(super) fn identities(identity: &Identity) -> Result<Identities, ServerError> {
    let header = identity
        .header
        .as_deref()
        .map(|name| HeaderName::from_bytes(name.as_bytes()).map_err(|_| ServerError::Header))
        .transpose()?;
    let mut certificates = Vec::new();
    for path in &identity.anchors {
        let bad = |what: String| ServerError::Anchor {
            path: path.clone(),
            what,
        };
        let before = certificates.len();
        let found = CertificateDer::pem_file_iter(path).map_err(|error| bad(error.to_string()))?;
        for certificate in found {
            let certificate = certificate.map_err(|error| bad(error.to_string()))?;
            Anchors::new([certificate.as_ref()])
                .map_err(|error: IdentityError| bad(error.to_string()))?;
            certificates.push(certificate);
        }
        if certificates.len() == before {
            return Err(bad("no certificate in it".to_owned()));
        }
    }
    let anchors = Anchors::new(certificates.iter().map(AsRef::as_ref)).map_err(|error| {
        ServerError::Anchor {
            path: PathBuf::new(),
            what: error.to_string(),
        }
    })?;
    let anchors = (!identity.trust_proxy).then_some(anchors);
    Ok(Identities::new(header, anchors, identity.cache))
}

/// What works, but not as its operator may think.
pub(super) fn warn_of_dangers(config: &Config, has_admin_key: bool) {
    let identity = &config.identity;
    if identity.anchors.is_empty() && !identity.trust_proxy {
        warn!("identity.anchors names no issuer: every device will be refused");
    }
    if config.tls.is_none() && identity.header.is_none() {
        warn!("neither tls nor identity.header is set: no device can show its certificate");
    }
    if identity.trust_proxy {
        warn!("the proxy is trusted to check certificates: nobody may reach this server past it");
    }
    let admin_at = config.admin.listen.unwrap_or(config.listen);
    if has_admin_key && config.tls.is_none() && !admin_at.ip().is_loopback() {
        warn!("the admin key travels in the clear to {admin_at}: let a proxy do TLS in front");
    }
}
