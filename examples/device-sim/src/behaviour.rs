//! How a device behaves: probabilities of trouble and the waits between its own moves.

use std::ops::RangeInclusive;
use std::time::Duration;

/// What may go wrong on a device and how often, as plain numbers.
///
/// Probabilities are between 0 and 1 and every one of them is 0 by default: a default device
/// does what it is told, at once and every time. Waits are those of a patient test bench;
/// [`Behaviour::scaled`] shortens or stretches all of them for a demonstration.
#[derive(Clone, Debug)]
pub struct Behaviour {
    /// The device turns out to be locked (a Mac: in Power Nap) when a command arrives that
    /// can be put off. It stays so for [`Waits::locked`] and answers `NotNow` meanwhile.
    pub not_now: f64,
    /// A command that changes something fails with an `ErrorChain`.
    pub error: f64,
    /// The reply to a request is lost on its way; the server has seen the request.
    pub lose_reply: f64,
    /// The request is lost on its way; the server has not seen it.
    pub lose_request: f64,
    /// The device restarts of itself when a command arrives.
    pub reboot: f64,
    /// Of such restarts, how many happen after the command was executed but before its
    /// report was sent. The others happen before it was executed. Default 0.5.
    pub reboot_after_executing: f64,
    /// The device asks for commands of itself once it has booted, without a push.
    pub idle_after_boot: f64,
    /// The device asks for commands of itself right after a TokenUpdate, without a push.
    pub idle_after_token_update: f64,
    /// A Mac asks for its bootstrap token when a session ends.
    pub ask_bootstrap_token: f64,
    /// The device fetches declarations only a while after the manifest that names them: meanwhile the server may have other ones.
    pub stale_fetch: f64,
    /// The device falls silent this long after it enrolled. Default never.
    pub silent_after: Option<Duration>,
    /// The waits between the device's own moves.
    pub waits: Waits,
}

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            not_now: 0.0,
            error: 0.0,
            lose_reply: 0.0,
            lose_request: 0.0,
            reboot: 0.0,
            reboot_after_executing: 0.5,
            idle_after_boot: 0.0,
            idle_after_token_update: 0.0,
            ask_bootstrap_token: 0.0,
            stale_fetch: 0.0,
            silent_after: None,
            waits: Waits::default(),
        }
    }
}

impl Behaviour {
    /// A device as one meets it in the field: now and then locked, offline or in error.
    pub fn everyday() -> Self {
        Self {
            not_now: 0.10,
            error: 0.02,
            lose_reply: 0.02,
            lose_request: 0.01,
            reboot: 0.005,
            idle_after_boot: 0.5,
            ask_bootstrap_token: 0.1,
            stale_fetch: 0.05,
            ..Self::default()
        }
    }

    /// The same behaviour with all waits multiplied by `factor` (0.01 makes a minute 0.6 s).
    #[must_use]
    pub fn scaled(mut self, factor: f64) -> Self {
        let one = |wait: Duration| wait.mul_f64(factor.max(0.0));
        let many = |range: &RangeInclusive<Duration>| one(*range.start())..=one(*range.end());
        self.waits = Waits {
            locked: many(&self.waits.locked),
            boot: many(&self.waits.boot),
            retry: one(self.waits.retry),
            longest_retry: one(self.waits.longest_retry),
            off: self.waits.off.as_ref().map(many),
            stale_fetch: many(&self.waits.stale_fetch),
            update: one(self.waits.update),
            first_login: self.waits.first_login.as_ref().map(many),
        };
        self.silent_after = self.silent_after.map(one);
        self
    }
}

/// How long a device waits before it moves again.
#[derive(Clone, Debug)]
pub struct Waits {
    /// How long it stays locked once it answered `NotNow`. Default 1 to 5 minutes.
    pub locked: RangeInclusive<Duration>,
    /// How long a restart takes. Default 30 to 90 seconds.
    pub boot: RangeInclusive<Duration>,
    /// The wait before a request without a 2xx answer is repeated; doubles each time.
    /// Default 10 seconds.
    pub retry: Duration,
    /// The longest such wait. Default 15 minutes.
    pub longest_retry: Duration,
    /// How long it stays off after a shutdown. Default: until
    /// [`power_on`](crate::SimDevice::power_on).
    pub off: Option<RangeInclusive<Duration>>,
    /// How long after the manifest a stale fetch begins. Default 1 to 10 minutes.
    pub stale_fetch: RangeInclusive<Duration>,
    /// How long each step of an update takes that a declaration asks for: waiting, downloading, prepared, installing. Default 10 minutes.
    pub update: Duration,
    /// When the first user logs in to a Shared iPad after it enrolled. Default: only by
    /// [`log_in_user`](crate::SimDevice::log_in_user).
    pub first_login: Option<RangeInclusive<Duration>>,
}

impl Default for Waits {
    fn default() -> Self {
        Self {
            locked: Duration::from_secs(60)..=Duration::from_secs(300),
            boot: Duration::from_secs(30)..=Duration::from_secs(90),
            retry: Duration::from_secs(10),
            longest_retry: Duration::from_secs(900),
            off: None,
            stale_fetch: Duration::from_secs(60)..=Duration::from_secs(600),
            update: Duration::from_secs(600),
            first_login: None,
        }
    }
}
