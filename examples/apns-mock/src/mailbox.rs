//! One pending push per device, delivered when the device is there.

use std::collections::BTreeMap;

use tokio::sync::mpsc::UnboundedSender;

use crate::{check::Push, figures::Figures};

/// A push that has reached its device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The device's token, in lower-case hexadecimal.
    pub token: String,
    /// The topic.
    pub topic: String,
    /// The magic.
    pub magic: String,
}

/// Whether a device is connected to the push service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is.
    Online,
    /// It is not: pushes wait.
    Offline,
}

#[derive(Debug, Default)]
pub(crate) struct Mailbox {
    /// Devices that differ from the rule for all.
    presences: BTreeMap<String, Presence>,
    everybody: Option<Presence>,
    /// By token and topic, the newest push.
    waiting: BTreeMap<(String, String), Push>,
    listeners: Vec<UnboundedSender<Delivery>>,
}

impl Mailbox {
    pub(crate) fn listen(&mut self, listener: UnboundedSender<Delivery>) {
        self.listeners.push(listener);
    }

    /// Takes a push that was accepted.
    ///
    /// * `now`: seconds since 1970.
    pub(crate) fn take(&mut self, push: Push, figures: &mut Figures) {
        if self.presence(&push.token) == Presence::Online {
            self.deliver(push, figures);
        } else if push.expiration > 0 {
            let place = (push.token.clone(), push.topic.clone());
            figures.replaced += u64::from(self.waiting.insert(place, push).is_some());
        }
    }

    /// A device comes or goes; it gets what waits and has not expired.
    pub(crate) fn set(&mut self, token: &str, to: Presence, now: u64, figures: &mut Figures) {
        self.presences.insert(token.to_owned(), to);
        self.hand_out(now, figures);
    }

    /// All devices come or go.
    pub(crate) fn set_all(&mut self, to: Presence, now: u64, figures: &mut Figures) {
        self.presences.clear();
        self.everybody = Some(to);
        self.hand_out(now, figures);
    }

    pub(crate) fn waiting(&self) -> usize {
        self.waiting.len()
    }

    fn presence(&self, token: &str) -> Presence {
        let own = self.presences.get(token).copied();
        own.or(self.everybody).unwrap_or(Presence::Online)
    }

    fn hand_out(&mut self, now: u64, figures: &mut Figures) {
        for (place, push) in std::mem::take(&mut self.waiting) {
            if self.presence(&push.token) == Presence::Offline {
                self.waiting.insert(place, push);
            } else if push.expiration > now {
                self.deliver(push, figures);
            }
        }
    }

    fn deliver(&mut self, push: Push, figures: &mut Figures) {
        figures.delivered += 1;
        let delivery = Delivery {
            token: push.token,
            topic: push.topic,
            magic: push.magic,
        };
        self.listeners
            .retain(|listener| listener.send(delivery.clone()).is_ok());
    }
}
