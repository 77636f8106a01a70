//! The host's choices.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use mdm_core::{
    enrollment::{Policy as CorePolicy, RenewalPolicy, UpdateSchedule, UserAuthentication},
    queue::Backoff as CoreBackoff,
};
use pyo3::{exceptions::PyTypeError, prelude::*, types::PyDict};

use crate::enums::Member;

/// What a host decides once for its fleet; what is not given has the engine's default.
#[pyclass(frozen, eq, module = "mdm_core")]
#[derive(PartialEq)]
pub(crate) struct Policy(pub(crate) CorePolicy);

/// A growing wait.
#[pyclass(frozen, eq, module = "mdm_core")]
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Backoff(CoreBackoff);

#[pymethods]
impl Backoff {
    #[new]
    #[pyo3(signature = (first, most, jitter_percent = 20))]
    fn new(first: SignedDuration, most: SignedDuration, jitter_percent: u8) -> Self {
        Self(CoreBackoff {
            first,
            most,
            jitter_percent,
        })
    }

    /// The first wait.
    #[getter]
    fn first(&self) -> SignedDuration {
        self.0.first
    }

    /// The longest wait.
    #[getter]
    fn most(&self) -> SignedDuration {
        self.0.most
    }

    /// By which share a wait varies at random.
    #[getter]
    fn jitter_percent(&self) -> u8 {
        self.0.jitter_percent
    }
}

#[pymethods]
impl Policy {
    #[new]
    #[pyo3(signature = (**choices))]
    fn new(choices: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let mut policy = CorePolicy::default();
        for (name, value) in choices.into_iter().flatten() {
            choose(&mut policy, name.extract()?, &value)?;
        }
        Ok(Self(policy))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

fn choose(policy: &mut CorePolicy, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
    match name {
        "unknown_device" => policy.unknown_device = member(value)?,
        "command_check" => policy.command_check = member(value)?,
        "left_contact" => policy.left_contact = member(value)?,
        "naming" => policy.naming = member(value)?,
        "expired_identity" => policy.expired_identity = member(value)?,
        "admission" => policy.admission = member(value)?,
        "configuration_release" => policy.configuration_release = member(value)?,
        "renewal" => policy.renewal = renewal(value)?,
        "user_authentication" => policy.user_authentication = users(value)?,
        "command_lifetime" => policy.command_lifetime = value.extract()?,
        "answer_retention" => policy.answer_retention = value.extract()?,
        "max_attempts" => policy.max_attempts = value.extract()?,
        "attempt_spacing" => policy.attempt_spacing = value.extract()?,
        "deferral_pause" => policy.deferral_pause = value.extract()?,
        "deferral_wake" => policy.deferral_wake = backoff(value)?,
        "rewake" => policy.rewake = backoff(value)?,
        "update_schedule" => policy.update_schedule = schedule(value)?,
        "silence_after" => policy.silence_after = value.extract()?,
        "pierces_suspension" => {
            policy.pierces_suspension = value
                .try_iter()?
                .map(|name| name?.extract())
                .collect::<PyResult<BTreeSet<String>>>()?;
        }
        unknown => {
            return Err(PyTypeError::new_err(format!("a policy has no {unknown:?}")));
        }
    }
    Ok(())
}

fn member<T: crate::enums::Words>(value: &Bound<'_, PyAny>) -> PyResult<T> {
    Ok(value.extract::<Member<T>>()?.0)
}

fn backoff(value: &Bound<'_, PyAny>) -> PyResult<CoreBackoff> {
    Ok(value.cast::<Backoff>()?.get().0)
}

/// `None`, or the interval and the seed.
fn schedule(value: &Bound<'_, PyAny>) -> PyResult<Option<UpdateSchedule>> {
    let parts: Option<(SignedDuration, u64)> = value.extract()?;
    Ok(parts.map(|(every, seed)| UpdateSchedule::new(every, seed)))
}

/// `None`, a share of the lifetime in per cent, or that and a back-off.
fn renewal(value: &Bound<'_, PyAny>) -> PyResult<Option<RenewalPolicy>> {
    if value.is_none() {
        return Ok(None);
    }
    if let Ok(share_percent) = value.extract() {
        return Ok(Some(RenewalPolicy {
            share_percent,
            ..RenewalPolicy::default()
        }));
    }
    let (share_percent, retry): (u8, Bound<'_, Backoff>) = value.extract()?;
    Ok(Some(RenewalPolicy {
        share_percent,
        retry: retry.get().0,
    }))
}

/// `"not-managed"`, `"nothing-to-prove"`, or `("digest", realm)`.
fn users(value: &Bound<'_, PyAny>) -> PyResult<UserAuthentication> {
    if let Ok((kind, realm)) = value.extract::<(String, String)>()
        && kind == "digest"
    {
        return Ok(UserAuthentication::Digest { realm });
    }
    let word: String = value.extract()?;
    match word.as_str() {
        "not-managed" => Ok(UserAuthentication::NotManaged),
        "nothing-to-prove" => Ok(UserAuthentication::NothingToProve),
        _ => Err(PyTypeError::new_err(
            "user_authentication is \"not-managed\", \"nothing-to-prove\" or (\"digest\", realm)",
        )),
    }
}
