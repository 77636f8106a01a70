//! Whether pushes get through: one line in the log when that changes, not one for each device.

use mdm_apns::{Outcome, Why};
use tracing::{error, info, warn};

/// What stands in the way of all pushes, by the code under which it was last told.
#[derive(Debug, Default)]
pub(super) struct Trouble(Option<&'static str>);

impl Trouble {
    /// Takes note of an outcome.
    pub(super) fn note(&mut self, outcome: &Outcome) {
        let code = outcome.code();
        match outcome {
            Outcome::Accepted { .. } => {
                if self.0.take().is_some() {
                    info!("pushes get through again");
                }
            }
            Outcome::FixCertificate { why } if self.is_news(code) => {
                warn!(code, %why, "the push certificate or its topic does not fit: nobody is woken");
            }
            Outcome::OurBug { why } if self.is_news(code) => {
                error!(code, %why, "the push endpoint calls our request wrong");
            }
            Outcome::Retrying { why, .. } if is_theirs(why) && self.is_news(code) => {
                warn!(code, %why, "the push endpoint does not serve: wakes are tried again");
            }
            Outcome::FixCertificate { .. }
            | Outcome::OurBug { .. }
            | Outcome::Retrying { .. }
            | Outcome::DeadToken { .. }
            | Outcome::GaveUp { .. }
            | Outcome::Unknown => {}
        }
    }

    fn is_news(&mut self, code: &'static str) -> bool {
        self.0.replace(code) != Some(code)
    }
}

/// Whether it is the endpoint that is unwell; a single device may be throttled any time.
fn is_theirs(why: &Why) -> bool {
    match why {
        Why::NoAnswer | Why::GoAway { .. } | Why::Connection { .. } => true,
        Why::Answer { status, .. } => *status >= 500,
    }
}
