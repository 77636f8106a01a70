//! What the writer has been asked for and has not answered yet.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use tokio::sync::oneshot;

use super::StoreError;

/// The outcome of a write: await it in a task, or [`wait`](Pending::wait) for it on a thread that may block.
///
/// The write happens whether or not anybody does.
#[derive(Debug)]
#[must_use = "the write may fail"]
pub struct Pending<T, E>(oneshot::Receiver<Result<T, E>>);

impl<T, E: From<StoreError>> Pending<T, E> {
    /// A writer that is gone drops its end: that is an outcome too.
    pub(super) fn new(outcome: oneshot::Receiver<Result<T, E>>) -> Self {
        Self(outcome)
    }

    /// Waits on this thread, which must not be one of the runtime's.
    ///
    /// # Errors
    /// What the write failed with; [`StoreError::Closed`] when the writer has stopped.
    pub fn wait(self) -> Result<T, E> {
        self.0.blocking_recv().unwrap_or_else(|_| closed())
    }
}

impl<T, E: From<StoreError>> Future for Pending<T, E> {
    type Output = Result<T, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let outcome = Pin::new(&mut self.0).poll(context);
        outcome.map(|outcome| outcome.unwrap_or_else(|_| closed()))
    }
}

fn closed<T, E: From<StoreError>>() -> Result<T, E> {
    Err(StoreError::Closed.into())
}
