//! One device of a running fleet: clock, network and push around a [`SimDevice`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;
use tracing::{debug, warn};

use super::report::{DeviceReport, Progress};
use super::running::Tally;
use super::{Control, FleetConfig, Member};
use crate::device::{
    ChannelId, Enrollment, ExchangeId, Fault, Life, Outgoing, PushReception, Reach, Renewal, Reply,
    SimDevice, Wipe,
};
use crate::enroll::{EnrollmentProfile, Installed};
use crate::push::Delivery;
use crate::transport::{Line, Target};

/// What a task is asked to do from outside.
#[derive(Debug)]
pub(super) enum Errand {
    Control(Control),
    Report(oneshot::Sender<DeviceReport>),
}

/// The end of something that took time.
pub(super) enum Ended {
    /// An exchange with the MDM server.
    Exchanged(Exchanged),
    /// The way of a link. None: there is none.
    Followed(Wipe, Result<Option<Box<Installed>>, String>),
    /// The enrollment profile that came again.
    Renewed(Arc<EnrollmentProfile>, Result<Box<Installed>, String>),
}

/// The end of an exchange: the connection comes back for the next one.
pub(super) struct Exchanged {
    channel: ChannelId,
    exchange: ExchangeId,
    line: Line,
    reply: Option<Reply>,
}

pub(super) struct DeviceTask {
    pub(super) device: SimDevice,
    pub(super) supervised: bool,
    awaiting_configuration: bool,
    pub(super) config: FleetConfig,
    /// The server that it speaks to: the fleet's, or that of its profile.
    pub(super) target: Target,
    /// It enrolled through a link to a profile.
    pub(super) linked: bool,
    pub(super) tally: Arc<Tally>,
    errands: UnboundedReceiver<Errand>,
    stop: watch::Receiver<bool>,
    pushes: UnboundedReceiver<Delivery>,
    push_inbox: UnboundedSender<Delivery>,
    /// Tokens that the push service knows.
    registered: BTreeSet<Vec<u8>>,
    lines: BTreeMap<ChannelId, Line>,
    pub(super) exchanges: JoinSet<Ended>,
}

impl DeviceTask {
    pub(super) fn new(
        member: Member,
        config: FleetConfig,
        tally: Arc<Tally>,
        errands: UnboundedReceiver<Errand>,
        stop: watch::Receiver<bool>,
    ) -> Self {
        let (push_inbox, pushes) = mpsc::unbounded_channel();
        Self {
            device: member.device,
            supervised: member.supervised,
            awaiting_configuration: member.awaiting_configuration,
            target: config.target.clone(),
            linked: false,
            config,
            tally,
            errands,
            stop,
            pushes,
            push_inbox,
            registered: BTreeSet::new(),
            lines: BTreeMap::new(),
            exchanges: JoinSet::new(),
        }
    }

    /// Enrolls after a wait and lives until the fleet stops.
    pub(super) async fn run(mut self, wait: Duration) -> DeviceReport {
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            _ = self.stop.changed() => return DeviceReport::of(&self.device),
        }
        self.enroll(Wipe::No);
        let mut ends_at = None;
        loop {
            let now = Timestamp::now();
            self.speak(now);
            self.keep_up_push(now);
            self.tell_progress();
            if self.exchanges.is_empty() {
                // A device hangs up when nothing is left to be said.
                self.lines.clear();
            }
            let next = self.device.next_wakeup();
            if let Some(ends_at) = ends_at {
                let idle = self.exchanges.is_empty() && next.is_none_or(|next| next > ends_at);
                if idle || now >= ends_at {
                    break;
                }
            }
            let wake_at = next.into_iter().chain(ends_at).min();
            tokio::select! {
                Some(ended) = self.exchanges.join_next(), if !self.exchanges.is_empty() => {
                    match ended {
                        Ok(Ended::Exchanged(exchanged)) => self.exchanged(exchanged),
                        Ok(Ended::Followed(wipe, found)) => self.followed(wipe, found),
                        Ok(Ended::Renewed(profile, installed)) => self.renewed(&profile, installed),
                        Err(error) => warn!(%error, "an exchange panicked"),
                    }
                }
                Some(delivery) = self.pushes.recv(), if ends_at.is_none() => self.push(delivery),
                Some(errand) = self.errands.recv(), if ends_at.is_none() => self.run_errand(errand),
                // Told to stop, or nobody holds the fleet any more.
                _ = self.stop.changed(), if ends_at.is_none() => {
                    ends_at = Some(Timestamp::now() + self.config.grace);
                }
                () = sleep_until(wake_at) => {}
            }
        }
        DeviceReport::of(&self.device)
    }

    /// Sends what is due, one exchange per channel.
    fn speak(&mut self, now: Timestamp) {
        self.renew_if_asked();
        self.install_if_asked();
        while let Some(outgoing) = self.device.poll(now) {
            let line = self.lines.remove(&outgoing.channel).unwrap_or_default();
            let (target, tally) = (self.target.clone(), self.tally.clone());
            self.exchanges.spawn(async move {
                Ended::Exchanged(exchange(target, tally, line, outgoing).await)
            });
        }
    }

    fn exchanged(&mut self, exchanged: Exchanged) {
        let now = Timestamp::now();
        match exchanged.reply {
            Some(reply) => self.device.on_reply(now, exchanged.exchange, reply),
            None => self.device.on_no_reply(now, exchanged.exchange),
        };
        self.lines.insert(exchanged.channel, exchanged.line);
    }

    fn push(&mut self, delivery: Delivery) {
        let now = Timestamp::now();
        match self.device.on_push(now, &delivery.magic, &delivery.token) {
            PushReception::Unreachable => self.config.push.keep(delivery),
            PushReception::Woken | PushReception::UnknownToken | PushReception::WrongMagic => {}
        }
    }

    /// Tells the push service about new and old tokens, and fetches what it kept.
    fn keep_up_push(&mut self, now: Timestamp) {
        let topic = self.device.topic().unwrap_or_default().to_owned();
        let current: BTreeSet<Vec<u8>> = self
            .device
            .channels()
            .filter_map(|channel| self.device.push_address(channel))
            .map(|address| address.token.clone())
            .collect();
        for token in self.registered.difference(&current) {
            self.config.push.unregister(now, token);
        }
        for token in current.difference(&self.registered) {
            self.config
                .push
                .register(token, &topic, self.push_inbox.clone());
        }
        self.registered = current;
        if self.device.reach() != Reach::Reachable {
            return;
        }
        for token in self.registered.clone() {
            if let Some(delivery) = self.config.push.claim(now, &token) {
                self.push(delivery);
            }
        }
    }

    fn tell_progress(&self) {
        let device = &self.device;
        let progress = Progress {
            devices: 1,
            enrolled: u64::from(device.life() == Life::Enrolled),
            unreachable: u64::from(device.reach() != Reach::Reachable),
            requests: 0,
            commands: device.executed().len() as u64,
            finished: device.finished_commands(),
            complaints: device.complaints().len() as u64,
        };
        self.tally.progress(device.index(), progress);
    }

    fn run_errand(&mut self, errand: Errand) {
        let now = Timestamp::now();
        match errand {
            Errand::Report(sender) => {
                // Nobody to tell when the asker is gone.
                let _ = sender.send(DeviceReport::of(&self.device));
            }
            Errand::Control(control) => {
                debug!(device = self.device.index(), ?control, "control");
                match control {
                    Control::GoSilent => self.device.go_silent(),
                    Control::ComeBack => self.device.come_back(now),
                    Control::CheckOut => self.device.check_out(),
                    Control::ReEnroll(wipe) => self.enroll(wipe),
                    Control::Renew(renewal) => self.renew(renewal),
                    Control::Lock => self.device.lock(),
                    Control::Unlock => self.device.unlock(now),
                    Control::PowerOff => self.device.power_off(),
                    Control::PowerOn => self.device.power_on(now),
                    Control::LogIn(name) => {
                        self.device.log_in_user(&name);
                    }
                    Control::LogOut(name) => self.device.log_out_user(&name),
                }
            }
        }
    }

    /// With an identity of the fleet's own authority.
    pub(super) fn enroll_without_link(&mut self, wipe: Wipe) {
        self.target = self.config.target.clone();
        self.linked = false;
        let name = self.device.id().to_owned();
        let Some(identity) = self.issue(&name) else {
            return;
        };
        let mut enrollment = Enrollment::new(self.config.topic.as_str(), identity);
        enrollment.supervised = self.supervised;
        enrollment.awaiting_configuration = self.awaiting_configuration;
        if let Some(identifier) = &self.config.profile_identifier {
            enrollment.profile_identifier.clone_from(identifier);
        }
        self.device.re_enroll(Timestamp::now(), enrollment, wipe);
        if self.device.id() != name {
            // A user enrollment that is repeated has another id, known only now.
            self.renew(Renewal::Silent);
        }
    }

    fn renew_if_asked(&mut self) {
        if self.device.wants_new_identity() {
            self.renew(Renewal::WithAuthenticate);
        }
    }

    fn renew(&mut self, renewal: Renewal) {
        if self.linked {
            let why = "a device that enrolled through a link renews by its profile only";
            return self.tally.failure(why.to_owned());
        }
        if let Some(identity) = self.issue(self.device.id()) {
            self.device.renew_certificate(identity, renewal);
        }
    }

    fn issue(&self, name: &str) -> Option<crate::ClientIdentity> {
        match self.config.ca.issue(name) {
            Ok(identity) => Some(identity),
            Err(error) => {
                self.tally.failure(error.to_string());
                None
            }
        }
    }
}

/// One exchange with the faults that the device's behaviour drew.
async fn exchange(
    target: crate::transport::Target,
    tally: Arc<Tally>,
    mut line: Line,
    outgoing: Outgoing,
) -> Exchanged {
    let ended = |line, reply| Exchanged {
        channel: outgoing.channel.clone(),
        exchange: outgoing.exchange,
        line,
        reply,
    };
    if outgoing.fault == Fault::RequestLost {
        return ended(Line::default(), None);
    }
    let began = Instant::now();
    match line.exchange(&target, &outgoing).await {
        Ok(reply) => {
            tally.answer(began.elapsed());
            match outgoing.fault {
                // The connection broke while the answer was on its way.
                Fault::ReplyLost => ended(Line::default(), None),
                Fault::None | Fault::RequestLost => ended(line, Some(reply)),
            }
        }
        Err(error) => {
            tally.failure(error.to_string());
            ended(line, None)
        }
    }
}

/// Sleeps until an instant of the wall clock, for ever without one.
async fn sleep_until(at: Option<Timestamp>) {
    match at {
        None => std::future::pending().await,
        Some(at) => {
            let left = at.duration_since(Timestamp::now());
            // A millisecond more, so that the clock has passed the instant afterwards.
            let left = Duration::try_from(left).unwrap_or_default() + Duration::from_millis(1);
            tokio::time::sleep(left).await;
        }
    }
}
