//! Commands to be queued, and the generator from which their names come.

use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use mdm_core::{
    command::Command,
    entropy::Entropy as Generator,
    profile,
    queue::{Dedupe, NewCommand as New, Priority, Twin, Wake},
};
use pyo3::{
    exceptions::PyValueError,
    prelude::*,
    types::{PyBytes, PyDict},
};

use crate::{enums::Member, errors::Failure, values};

/// A stream of random bytes from the host's seed.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Entropy(Mutex<Generator>);

impl Entropy {
    pub(crate) fn with<T>(&self, operation: impl FnOnce(&mut Generator) -> T) -> T {
        operation(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[pymethods]
impl Entropy {
    #[new]
    fn new(seed: &[u8]) -> PyResult<Self> {
        let seed: [u8; 32] = seed.try_into().map_err(|_| {
            PyValueError::new_err("a seed has 32 bytes: take them from os.urandom(32)")
        })?;
        Ok(Self(Mutex::new(Generator::from_seed(seed))))
    }

    /// A random UUID in upper case.
    ///
    /// >>> len(mdm_core.Entropy(bytes(32)).uuid())
    /// 36
    fn uuid(&self) -> String {
        self.with(Generator::uuid)
    }
}

/// A command to be queued.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct NewCommand(pub(crate) New);

/// What else there is to say about a command, as keyword arguments.
struct Terms {
    priority: i16,
    not_before: Option<Timestamp>,
    expires_at: Option<Timestamp>,
    dedupe: Option<String>,
    twin: Twin,
    wake: bool,
}

impl Terms {
    fn of(self, command: Command) -> NewCommand {
        NewCommand(New {
            priority: Priority(self.priority),
            not_before: self.not_before,
            expires_at: self.expires_at,
            dedupe: self.dedupe.map(|key| Dedupe {
                key,
                twin: self.twin,
            }),
            wake: if self.wake { Wake::Yes } else { Wake::No },
            ..New::new(command)
        })
    }
}

#[pymethods]
impl NewCommand {
    #[new]
    #[pyo3(signature = (
        request_type, keys = None, *, entropy, priority = 0, not_before = None, expires_at = None, dedupe = None,
        twin = Member(Twin::KeepWaiting), wake = true
    ))]
    #[expect(
        clippy::too_many_arguments,
        reason = "Python's keyword arguments, each with a default"
    )]
    fn new(
        request_type: &str,
        keys: Option<&Bound<'_, PyDict>>,
        entropy: &Entropy,
        priority: i16,
        not_before: Option<Timestamp>,
        expires_at: Option<Timestamp>,
        dedupe: Option<String>,
        twin: Member<Twin>,
        wake: bool,
    ) -> PyResult<Self> {
        let keys = keys.map(values::from_dict).transpose()?.unwrap_or_default();
        let made = entropy.with(|entropy| Command::new(request_type, keys, entropy));
        let terms = Terms {
            priority,
            not_before,
            expires_at,
            dedupe,
            twin: twin.0,
            wake,
        };
        Ok(terms.of(made.map_err(Failure::from)?))
    }

    /// Takes a whole command as an operator or another tool wrote it; without a `CommandUUID` one is drawn.
    #[staticmethod]
    #[pyo3(signature = (
        data, *, entropy, priority = 0, not_before = None, expires_at = None, dedupe = None,
        twin = Member(Twin::KeepWaiting), wake = true
    ))]
    #[expect(
        clippy::too_many_arguments,
        reason = "Python's keyword arguments, each with a default"
    )]
    fn from_plist(
        py: Python<'_>,
        data: &[u8],
        entropy: &Entropy,
        priority: i16,
        not_before: Option<Timestamp>,
        expires_at: Option<Timestamp>,
        dedupe: Option<String>,
        twin: Member<Twin>,
        wake: bool,
    ) -> Result<Self, Failure> {
        let command = py
            .detach(|| entropy.with(|entropy| Command::from_plist(data, entropy)))
            .map_err(Failure::from)?;
        let terms = Terms {
            priority,
            not_before,
            expires_at,
            dedupe,
            twin: twin.0,
            wake,
        };
        Ok(terms.of(command))
    }

    /// `InstallProfile` with a profile's bytes, plain or signed.
    #[staticmethod]
    fn install_profile(py: Python<'_>, profile: &[u8], entropy: &Entropy) -> Result<Self, Failure> {
        let command =
            py.detach(|| entropy.with(|entropy| profile::install_command(profile, entropy)));
        Ok(Self(New::new(command?)))
    }

    /// `InstallProfile` of the enrollment profile with a fresh challenge, known to the machine as the renewal of the identity.
    #[staticmethod]
    fn renewing_identity(
        py: Python<'_>,
        profile: &[u8],
        entropy: &Entropy,
    ) -> Result<Self, Failure> {
        let command =
            py.detach(|| entropy.with(|entropy| profile::install_command(profile, entropy)));
        Ok(Self(New::renewing_identity(command?)))
    }

    /// `CommandUUID`.
    #[getter]
    fn uuid(&self) -> &str {
        self.0.command.uuid().as_str()
    }

    /// `RequestType`.
    #[getter]
    fn request_type(&self) -> &str {
        self.0.command.request_type()
    }

    /// The bytes to send.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.command.body())
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
