//! A device's identity is renewed: its enrollment profile again, with a challenge that only it can use.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    enrollment::{DeviceRecord, Input, Phase, PushState, Reply},
    error::ErrorCode,
    id::EnrollmentId,
    profile::install_command,
    queue::NewCommand,
};
use tokio::task::JoinSet;
use tracing::{debug, error, warn};

use super::{Enrolling, profile::Form, purpose::Purpose};
use crate::{
    app::AppError,
    code::{Code, HostCode},
    stop::Stop,
};

/// How many devices are taken from the inbox at once; signing is bounded besides.
const PORTION: usize = 64;

/// Renews what the machine asks for until `stop` says so. What fails or is lost with the process is asked for again by the machine.
pub(crate) async fn run(this: Arc<Enrolling>, mut stop: Stop) {
    loop {
        tokio::select! {
            () = this.app.renewals().rung() => {}
            () = stop.told() => return,
        }
        let mut renewals = JoinSet::new();
        for (device, attempt) in this.app.renewals().take(PORTION) {
            let this = Arc::clone(&this);
            renewals.spawn(async move { this.renew(device, attempt, Timestamp::now()).await });
        }
        while renewals.join_next().await.is_some() {}
    }
}

/// Why no profile was sent.
#[derive(Debug, thiserror::Error)]
enum RenewalError {
    /// It is none of ours, or has left.
    #[error("{0}")]
    NotOurs(&'static str),
    /// Something failed that may work the next time.
    #[error("{0}")]
    Failed(Code),
}

impl From<AppError> for RenewalError {
    fn from(error: AppError) -> Self {
        Self::Failed(error.code())
    }
}

impl Enrolling {
    async fn renew(self: Arc<Self>, device: EnrollmentId, attempt: u32, now: Timestamp) {
        match self.send_profile(&device, now).await {
            Ok(()) => debug!(?device, attempt, "a new identity is on its way"),
            Err(RenewalError::NotOurs(why)) => {
                warn!(
                    ?device,
                    attempt, why, "an identity is due to be renewed, and not from here"
                );
            }
            Err(RenewalError::Failed(code)) => {
                self.app.metrics().refused(code.as_str());
                error!(?device, attempt, %code, "no new identity could be sent");
            }
        }
    }

    async fn send_profile(
        self: &Arc<Self>,
        device: &EnrollmentId,
        now: Timestamp,
    ) -> Result<(), RenewalError> {
        let unavailable = || RenewalError::Failed(HostCode::StoreUnavailable.into());
        let detail = self.app.store().device(device).map_err(|_| unavailable())?;
        let record = detail.map(|detail| detail.record);
        let record = record.ok_or(RenewalError::NotOurs("the device is unknown"))?;
        self.is_ours(&record)?;
        let window = self.window(&record, now);
        let ends = now.checked_add(window).unwrap_or(Timestamp::MAX);
        let purpose = Purpose::Device(device.clone());
        let profile = self
            .at_desk(move |this| this.hand_out(purpose, Form::Signed, ends, now))
            .await
            .ok_or_else(unavailable)?
            .map_err(|error| RenewalError::Failed(error.code()))?;
        let command = install_command(&profile.bytes, &mut self.app.fork_entropy())
            .map_err(|error| RenewalError::Failed(error.code().into()))?;
        // Announced before it is queued: the device may come for it at once.
        self.must_agree(Input::ExpectRenewal {
            device: device.clone(),
            window,
            profile_signed_until: profile.signed_until,
        })
        .await?;
        let command = NewCommand {
            // With its challenge it ends.
            expires_at: Some(ends),
            ..NewCommand::renewing_identity(command)
        };
        self.must_agree(Input::Enqueue {
            channel: device.clone(),
            command: Box::new(command),
        })
        .await
    }

    /// Until the machine tries again, and as long as a downloaded profile may be installed after that.
    fn window(&self, record: &DeviceRecord, now: Timestamp) -> SignedDuration {
        let again = record.channel.renew_at.map(|at| at.duration_since(now));
        let again = again
            .unwrap_or(SignedDuration::ZERO)
            .max(SignedDuration::ZERO);
        again.saturating_add(self.challenge_lifetime)
    }

    /// A device that enrolled elsewhere would take our profile for a second one and refuse it.
    fn is_ours(&self, record: &DeviceRecord) -> Result<(), RenewalError> {
        let issued_here = record
            .pin
            .as_ref()
            .is_some_and(|pin| pin.issuer == self.authority.issuer_key());
        if record.channel.phase != Phase::Enrolled {
            return Err(RenewalError::NotOurs("the device is not enrolled"));
        }
        if !issued_here {
            return Err(RenewalError::NotOurs("another authority has issued it"));
        }
        match &record.channel.push {
            PushState::Ready { topic, .. } if topic != self.recipe.topic().as_str() => {
                Err(RenewalError::NotOurs(
                    "the device enrolled with another push topic than enrollment.topic",
                ))
            }
            PushState::Ready { .. } | PushState::None | PushState::Dead { .. } => Ok(()),
        }
    }

    async fn must_agree(&self, input: Input) -> Result<(), RenewalError> {
        match self.app.step(input, Timestamp::now()).await? {
            Reply::Refused(refusal) => Err(RenewalError::Failed(refusal.code.into())),
            Reply::Done(_) => Ok(()),
            _ => Err(RenewalError::Failed(ErrorCode::RequestBadValue.into())),
        }
    }
}
