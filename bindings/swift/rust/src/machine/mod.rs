//! The machine: one view in, one step out.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use mdm_core::{enrollment, entropy};

use crate::error::MdmError;

mod input;
mod policy;
pub(crate) mod queue;
mod record;
mod step;
mod view;

use self::{input::Input, step::Step, view::EnrollmentView};

/// Makes one step: what to answer, what to store, what to do.
///
/// * `view`: what the host has loaded for the input (`viewQuery`).
/// * `now`: the host's clock.
/// * `entropy`: seeded by the host; used for UUIDs, challenges and jitter.
///
/// It throws only for a value that cannot be handed over. What cannot be done is a `Reply.refused`.
#[uniffi::export]
pub fn handle(
    view: EnrollmentView,
    input: Input,
    policy: enrollment::Policy,
    now: Timestamp,
    entropy: &Entropy,
) -> Result<Step, MdmError> {
    let step = entropy
        .with(|entropy| enrollment::handle(view.into(), input.into(), &policy, now, entropy));
    Ok(step.into())
}

/// A stream of random bytes from the caller's seed, for one process or one step.
///
/// The engine never asks the operating system: a host seeds one from its own source, a test with a constant.
#[derive(Debug, uniffi::Object)]
pub struct Entropy(Mutex<entropy::Entropy>);

#[uniffi::export]
impl Entropy {
    /// From 32 bytes. In production they have to be unpredictable: challenges and tokens come from them.
    #[uniffi::constructor]
    pub fn new(seed: Vec<u8>) -> Result<Arc<Self>, MdmError> {
        let seed = <[u8; 32]>::try_from(seed.as_slice());
        let seed = seed.map_err(|_| MdmError::argument("a seed has 32 bytes"))?;
        Ok(Arc::new(Self(Mutex::new(entropy::Entropy::from_seed(
            seed,
        )))))
    }
}

impl Entropy {
    pub(crate) fn with<T>(&self, draw: impl FnOnce(&mut entropy::Entropy) -> T) -> T {
        // Whatever a draw that failed has used up, what is left is as random as before.
        draw(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
