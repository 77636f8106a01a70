//! Warns of the push certificate's end, months ahead, and of a topic that does not fit.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use mdm_apns::certificate::{ExpiryLevel, PushCertificate};
use tokio::time;
use tracing::{error, warn};

use super::Pushing;
use crate::{app::App, stop::Stop, store::PushEvent};

/// How often it is said again while it stays so.
const AGAIN: SignedDuration = SignedDuration::from_hours(24);

/// Watches the certificate until `stop` says so: at the start, at each replacement, at each change of the level, and once a day.
pub(crate) async fn watch(app: Arc<App>, pushing: Arc<Pushing>, mut stop: Stop) {
    let mut replaced = pushing.replacements();
    let mut told = None;
    loop {
        let now = Timestamp::now();
        let current = pushing.current();
        if let Some(certificate) = &current {
            app.metrics().push_certificate_ends(certificate.not_after());
            let state = (
                certificate.serial().to_owned(),
                certificate.expiry(now).level,
            );
            // What was said stands in the log; the day's reminder is for whoever reads the server's.
            let is_news = told.as_ref() != Some(&state);
            tell(&pushing, certificate, now, is_news).await;
            told = Some(state);
        }
        let next = current.and_then(|certificate| certificate.next_change(now));
        let wait = next.map_or(AGAIN, |at| at.duration_since(now).min(AGAIN));
        let wait = wait.max(SignedDuration::from_millis(1)).unsigned_abs();
        tokio::select! {
            // A moment more: the level is another one only after the time has passed.
            () = time::sleep(wait + Duration::from_millis(1)) => {}
            Ok(()) = replaced.changed() => {}
            () = stop.told() => return,
        }
    }
}

async fn tell(pushing: &Pushing, certificate: &PushCertificate, now: Timestamp, is_news: bool) {
    let expiry = certificate.expiry(now);
    let (code, days_left) = (expiry.level.code(), expiry.days_left);
    let (topic, not_after) = (certificate.topic(), certificate.not_after());
    match expiry.level {
        ExpiryLevel::Calm => {}
        ExpiryLevel::Notice | ExpiryLevel::Warning => {
            warn!(code, %topic, %not_after, days_left, "the push certificate ends: renew it, do not make a new one");
        }
        ExpiryLevel::Urgent => {
            error!(code, %topic, %not_after, days_left, "the push certificate ends in days: renew it now");
        }
        ExpiryLevel::NotYetValid => {
            error!(code, %topic, "the push certificate is not valid yet: is this server's clock right?");
        }
        ExpiryLevel::Expired => {
            error!(code, %topic, %not_after, "the push certificate has expired: nobody is woken until it is renewed");
        }
    }
    if is_news && expiry.level != ExpiryLevel::Calm {
        let code = code.to_owned();
        let event = PushEvent::CertificateExpiry { code, days_left };
        pushing.note(now, event).await;
    }
    if let Some(enrollment) = pushing.mismatch(certificate)
        && is_news
    {
        warn!(%topic, enrollment, "enrollment.topic is not the push certificate's: devices that enroll from now on cannot be woken");
        let event = PushEvent::TopicMismatch {
            certificate: topic.to_string(),
            enrollment: enrollment.to_owned(),
        };
        pushing.note(now, event).await;
    }
}
