//! What is to happen to a push.

use std::{fmt, sync::Arc, time::Duration};

use crate::{answer::Answer, check::Push};

/// What the mock does with one push that is well formed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Answers. A push answered with 200 is delivered.
    Answer(Answer),
    /// Resets the stream with this HTTP/2 error code, without having done anything. 7 is `REFUSED_STREAM`.
    Reset(u32),
    /// Does what it should, and resets the stream instead of answering: the push arrives, and its sender does not learn of it.
    AcceptAndReset(u32),
    /// Says GOAWAY and answers what it has, as a server that goes down in good order; this push is answered with 200.
    GoAway,
    /// Says GOAWAY with this error code and drops everything that is under way.
    GoAwayAbruptly(u32),
    /// Cuts the connection.
    Cut,
    /// Never answers.
    Hang,
}

/// When it does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How long it waits before.
    pub delay: Duration,
    /// What it does.
    pub deed: Deed,
}

impl From<Deed> for Plan {
    fn from(deed: Deed) -> Self {
        Self {
            delay: Duration::ZERO,
            deed,
        }
    }
}

impl From<Answer> for Plan {
    fn from(answer: Answer) -> Self {
        Deed::Answer(answer).into()
    }
}

impl Plan {
    /// The same after a while.
    #[must_use]
    pub fn after(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }
}

type Decide = dyn Fn(&Push, u64) -> Plan + Send + Sync;

/// Decides by push and by its number, from 1.
#[derive(Clone)]
pub(crate) struct Planner(pub(crate) Arc<Decide>);

impl fmt::Debug for Planner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Planner(…)")
    }
}

impl Default for Planner {
    fn default() -> Self {
        Self(Arc::new(|_, _| Answer::ACCEPTED.into()))
    }
}
