//! Enrollment: places, the page at their links, the profile, and the certificates that it brings.
//!
//! ```text
//! operator      POST /api/places           places    a place, its link, a QR code (qr)
//! person        GET  /enroll/<token>       page      what happens when they install
//!               GET  …/profile             profile   signed, with a fresh challenge
//! device        /scep                      scep      challenge or old certificate → issue → certificate
//!               PUT  /mdm                            Authenticate: the machine lets it take the place
//! machine       Effect::RenewIdentity      renewal   the profile again, with a challenge for the device
//! ```

mod issue;
mod language;
mod page;
mod places;
mod profile;
mod purpose;
mod qr;
mod renewal;
mod scep;

use std::sync::Arc;

use http::Request;
use hyper::body::{Body, Bytes};
use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    identity::{Anchors, SenderSource},
    issue::IssuePolicy,
    scep::ScepPolicy,
};
use tokio::sync::Semaphore;

use crate::{
    app::App,
    ca::{Authority, CaError, ProfileSigner},
    config::{Config, Limits, PublicUrl},
    http::{Answer, Peer},
};
pub(crate) use places::{NewPlace, PrepareError};
use profile::Recipe;
pub(crate) use qr::Qr;
pub(crate) use renewal::run as renew_identities;

/// How many requests may sign or decrypt at once; the others wait. Each takes a thread for some milliseconds.
const AT_ONCE: usize = 32;

/// All that enrollment takes. Exists only if there is a public URL.
#[derive(Debug)]
pub(crate) struct Enrolling {
    app: Arc<App>,
    url: PublicUrl,
    organization: String,
    recipe: Recipe,
    authority: Arc<Authority>,
    /// The authority as the only one whose certificates are renewed here.
    anchors: Anchors,
    signer: ProfileSigner,
    scep: ScepPolicy,
    certificates: IssuePolicy,
    challenge_lifetime: SignedDuration,
    limits: Limits,
    desks: Semaphore,
}

impl Enrolling {
    /// Opens the authority. `None` without a public URL.
    pub(crate) fn open(config: &Config, app: &Arc<App>) -> Result<Option<Arc<Self>>, CaError> {
        let Some(url) = config.public_url.clone() else {
            return Ok(None);
        };
        let (now, mut entropy) = (Timestamp::now(), app.fork_entropy());
        let choices = &config.enrollment;
        let organization = choices.organization.clone();
        let organization = organization.unwrap_or_else(|| url.host().to_owned());
        let authority = Authority::open(config, &organization, now, &mut entropy)?;
        let authority = Arc::new(authority);
        let signer = ProfileSigner::open(
            config,
            &organization,
            Arc::clone(&authority),
            now,
            &mut entropy,
        )?;
        let anchors = Anchors::new([authority.certificate()]);
        let signs_messages = config.identity_sources().contains(&SenderSource::Signature);
        Ok(Some(Arc::new(Self {
            recipe: Recipe::new(config, &url, &organization, signs_messages)?,
            anchors: anchors.map_err(CaError::Anchor)?,
            app: Arc::clone(app),
            url,
            organization,
            authority,
            signer,
            scep: ScepPolicy {
                rsa_keys: config.identity.rsa_keys.into(),
                triple_des: choices.triple_des.into(),
                ..ScepPolicy::default()
            },
            certificates: IssuePolicy {
                lifetime: choices.certificate_lifetime.signed(),
                rsa_keys: config.identity.rsa_keys.into(),
                ..IssuePolicy::default()
            },
            challenge_lifetime: choices.challenge_lifetime.signed(),
            limits: config.limits,
            desks: Semaphore::new(AT_ONCE),
        })))
    }

    /// The certificate of the authority: devices that show one of its own are trusted.
    pub(crate) fn anchor(&self) -> &[u8] {
        self.authority.certificate()
    }

    /// Whether this path is answered here.
    pub(crate) fn serves(path: &str) -> bool {
        matches!(path, "/scep" | "/scep/") || path.starts_with("/enroll/")
    }

    /// Answers a request to a path that is served here.
    pub(crate) async fn answer<B>(self: &Arc<Self>, request: Request<B>, peer: &Peer) -> Answer
    where
        B: Body<Data = Bytes> + Unpin,
    {
        let begun = std::time::Instant::now();
        let is_scep = request.uri().path().starts_with("/scep");
        let (kind, answer) = if is_scep {
            (scep::KIND, scep::answer(self, request, peer).await)
        } else {
            (page::KIND, page::answer(self, &request, peer).await)
        };
        let (status, took) = (answer.status().as_u16(), begun.elapsed());
        self.app.metrics().answered(kind, status, took);
        // Never the path: it may hold the token of a place.
        tracing::trace!(kind, status, ?took, "request");
        answer
    }

    /// Runs what signs or decrypts on a thread that may block, a bounded number at once.
    async fn at_desk<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> T + Send + 'static,
    ) -> Option<T> {
        let _desk = self.desks.acquire().await.ok()?;
        let this = Arc::clone(self);
        match tokio::task::spawn_blocking(move || work(&this)).await {
            Ok(done) => Some(done),
            Err(error) => {
                tracing::error!(%error, "a task of enrollment broke off");
                None
            }
        }
    }
}
