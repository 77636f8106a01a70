//! Who is registered under which token, and what is kept for those who are away.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::StatusCode;
use jiff::Timestamp;
use serde::Serialize;
use tokio::sync::mpsc::UnboundedSender;

use super::request::{PushRequest, Rejection};
use crate::chance::{Chance, Purpose};

/// What the push service allows and what it does wrong.
#[derive(Clone, Debug, Default)]
pub struct PushRules {
    /// The topics of the certificate; empty allows every MDM topic.
    pub topics: BTreeSet<String>,
    /// How many accepted pushes are never delivered, without a word, as Apple may. 0 to 1.
    pub drop: f64,
    /// How many pushes are refused with 503 `ServiceUnavailable`. 0 to 1.
    pub unavailable: f64,
    /// The seed of the two.
    pub seed: u64,
}

/// A push on its way to a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The token that it was sent to.
    pub token: Vec<u8>,
    /// The magic that it carries.
    pub magic: String,
    /// Until when it is kept if the device is away.
    pub keep_until: Option<Timestamp>,
}

/// What happened to pushes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PushCounts {
    /// Answered 200.
    pub accepted: u64,
    /// Refused, by Apple's reason.
    pub rejected: BTreeMap<&'static str, u64>,
    /// Accepted, but the body is not exactly `{"mdm":"<magic>"}`.
    pub malformed_bodies: u64,
    /// Accepted and dropped by the rules.
    pub dropped: u64,
    /// Kept for a device that is away.
    pub kept: u64,
    /// Of these, replaced by a newer one.
    pub replaced: u64,
    /// Lost because the device was away and the push was not to be kept.
    pub lost: u64,
}

#[derive(Debug)]
struct Registration {
    topic: String,
    inbox: UnboundedSender<Delivery>,
}

#[derive(Debug, Default)]
struct Books {
    registered: BTreeMap<Vec<u8>, Registration>,
    gone: BTreeMap<Vec<u8>, Timestamp>,
    kept: BTreeMap<Vec<u8>, Delivery>,
    counts: PushCounts,
}

/// The heart of the push service, shared by listener and devices.
#[derive(Debug)]
pub struct PushHub {
    rules: PushRules,
    books: Mutex<(Books, Chance)>,
}

impl PushHub {
    /// A hub without registrations.
    pub fn new(rules: PushRules) -> Self {
        let chance = Chance::new(rules.seed, 1, Purpose::Push);
        Self {
            rules,
            books: Mutex::new((Books::default(), chance)),
        }
    }

    pub(super) fn seed(&self) -> u64 {
        self.rules.seed
    }

    fn books(&self) -> MutexGuard<'_, (Books, Chance)> {
        // The books are whole after every statement, so a panic elsewhere does not spoil them.
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A device has this token from now on.
    pub fn register(&self, token: &[u8], topic: &str, inbox: UnboundedSender<Delivery>) {
        let mut guard = self.books();
        let books = &mut guard.0;
        books.gone.remove(token);
        let registration = Registration {
            topic: topic.to_owned(),
            inbox,
        };
        books.registered.insert(token.to_vec(), registration);
    }

    /// The token is gone: pushes to it are answered 410.
    pub fn unregister(&self, now: Timestamp, token: &[u8]) {
        let mut guard = self.books();
        let books = &mut guard.0;
        if books.registered.remove(token).is_some() {
            books.gone.insert(token.to_vec(), now);
            books.kept.remove(token);
        }
    }

    /// Takes a well-formed push and sends it on its way.
    pub fn accept(&self, now: Timestamp, push: &PushRequest) -> Result<(), Rejection> {
        let mut guard = self.books();
        let (books, chance) = &mut *guard;
        if chance.happens(self.rules.unavailable) {
            return Err(Rejection::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "ServiceUnavailable",
            ));
        }
        let dropped = chance.happens(self.rules.drop);
        if !self.rules.topics.is_empty() && !self.rules.topics.contains(&push.topic) {
            return Err(Rejection::new(StatusCode::BAD_REQUEST, "TopicDisallowed"));
        }
        if let Some(since) = books.gone.get(&push.token) {
            let rejection = Rejection::new(StatusCode::GONE, "Unregistered");
            return Err(Rejection {
                unregistered_at: Some(*since),
                ..rejection
            });
        }
        let Some(registration) = books.registered.get(&push.token) else {
            return Err(Rejection::new(StatusCode::BAD_REQUEST, "BadDeviceToken"));
        };
        if registration.topic != push.topic {
            return Err(Rejection::new(
                StatusCode::BAD_REQUEST,
                "DeviceTokenNotForTopic",
            ));
        }
        books.counts.accepted += 1;
        let Some(magic) = push.magic.clone() else {
            books.counts.malformed_bodies += 1;
            return Ok(());
        };
        if dropped {
            books.counts.dropped += 1;
            return Ok(());
        }
        let keep_until = push.keep_until.filter(|until| *until > now);
        let delivery = Delivery {
            token: push.token.clone(),
            magic,
            keep_until,
        };
        // A device that ended with its fleet simply does not hear it.
        let _ = registration.inbox.send(delivery);
        Ok(())
    }

    /// The device was away when this push came.
    pub fn keep(&self, delivery: Delivery) {
        let mut guard = self.books();
        let books = &mut guard.0;
        if delivery.keep_until.is_none() {
            books.counts.lost += 1;
            return;
        }
        books.counts.kept += 1;
        if books
            .kept
            .insert(delivery.token.clone(), delivery)
            .is_some()
        {
            books.counts.replaced += 1;
        }
    }

    /// What was kept for a token and has not expired; it is handed over once.
    pub fn claim(&self, now: Timestamp, token: &[u8]) -> Option<Delivery> {
        let delivery = self.books().0.kept.remove(token)?;
        delivery
            .keep_until
            .is_some_and(|until| until > now)
            .then_some(delivery)
    }

    pub(super) fn count_rejection(&self, rejection: &Rejection) {
        *self
            .books()
            .0
            .counts
            .rejected
            .entry(rejection.reason)
            .or_default() += 1;
    }

    /// What happened so far.
    pub fn counts(&self) -> PushCounts {
        self.books().0.counts.clone()
    }
}
