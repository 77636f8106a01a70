//! From a configuration to the parts of a server.

use std::{path::PathBuf, sync::Arc};

use http::HeaderName;
use mdm_core::{
    enrollment::{Policy, UpdateSchedule},
    entropy::Entropy,
    identity::{Anchors, IdentityError, SenderSource},
    plist::PlistLimits,
};
use ring::rand::{SecureRandom, SystemRandom};
use tracing::warn;

use super::{DATABASE, KEY_FILE, ServerError};
use crate::{
    app::App,
    ca::read_certificates,
    config::{Config, DurabilityChoice, prepare_folder},
    identity::{Identities, Trust},
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
    let every = config.policy.update_schedule.signed();
    let spread = store.seed("update-schedule");
    let policy = Policy {
        update_schedule: every.map(|every| UpdateSchedule::new(every, spread)),
        ..config.policy()
    };
    Ok(App::new(store, policy, limits, Entropy::from_seed(seed)))
}

/// Where certificates come from and whom to trust.
///
/// * `own`: the certificate of the authority that certifies devices here.
pub(super) fn identities(config: &Config, own: Option<&[u8]>) -> Result<Identities, ServerError> {
    let identity = &config.identity;
    let header = identity
        .header
        .as_deref()
        .map(|name| HeaderName::from_bytes(name.as_bytes()).map_err(|_| ServerError::Header))
        .transpose()?;
    let mut certificates: Vec<Vec<u8>> = own.map(<[u8]>::to_vec).into_iter().collect();
    for path in &identity.anchors {
        let bad = |error: IdentityError| ServerError::Anchor {
            path: path.clone(),
            what: error.to_string(),
        };
        for certificate in read_certificates(path)? {
            Anchors::new([certificate.as_slice()]).map_err(bad)?;
            certificates.push(certificate);
        }
    }
    let anchors = Anchors::new(certificates.iter().map(Vec::as_slice)).map_err(|error| {
        ServerError::Anchor {
            path: PathBuf::new(),
            what: error.to_string(),
        }
    })?;
    Ok(Identities::new(Trust {
        sources: config.identity_sources(),
        header,
        anchors,
        proxy_vouches: identity.trust_proxy,
        rsa_keys: identity.rsa_keys.into(),
        cache: identity.cache,
    }))
}

/// What works, but not as its operator may think.
pub(super) fn warn_of_dangers(config: &Config, has_admin_key: bool) {
    let identity = &config.identity;
    if identity.anchors.is_empty() && !identity.trust_proxy && config.public_url.is_none() {
        warn!(
            "identity.anchors names no issuer and public_url is not set: every device will be refused"
        );
    }
    if config.tls.is_none() && config.identity_sources() == [SenderSource::Tls] {
        warn!(
            "neither tls nor identity.header nor public_url is set: no device can show its certificate"
        );
    }
    if config
        .public_url
        .as_ref()
        .is_some_and(|url| !url.is_https())
    {
        warn!("public_url is plain http, which real devices refuse: for tests only");
    }
    if identity.trust_proxy {
        warn!("the proxy is trusted to check certificates: nobody may reach this server past it");
    }
    let admin_at = config.admin.listen.unwrap_or(config.listen);
    if has_admin_key && config.tls.is_none() && !admin_at.ip().is_loopback() {
        warn!("the admin key travels in the clear to {admin_at}: let a proxy do TLS in front");
    }
}
