//! Whether pushes get through: one line in the log when that changes, not one for each device.

use mdm_apns::{Outcome, Why};
use tracing::{error, info, warn};

use crate::store::PushEvent;

/// What stands in the way of all pushes, by the code under which it was last told.
#[derive(Debug, Default)]
pub(super) struct Trouble(Option<&'static str>);

impl Trouble {
    /// Takes note of an outcome; gives what belongs into the log of the push certificate.
    pub(super) fn note(&mut self, outcome: &Outcome) -> Option<PushEvent> {
        let code = outcome.code();
        match outcome {
            Outcome::Accepted { .. } => {
                self.0.take()?;
                info!("pushes get through again");
                Some(PushEvent::PushesWork)
            }
            Outcome::FixCertificate { why } if is_about_all(why) && self.is_news(code) => {
                warn!(code, %why, "the push certificate does not hold: nobody is woken");
                let why = why.to_string();
                Some(PushEvent::CertificateRejected { why })
            }
            Outcome::OurBug { why } if self.is_news(code) => {
                error!(code, %why, "the push endpoint calls our request wrong");
                None
            }
            Outcome::Retrying { why, .. } if is_theirs(why) && self.is_news(code) => {
                warn!(code, %why, "the push endpoint does not serve: wakes are tried again");
                None
            }
            Outcome::FixCertificate { .. }
            | Outcome::OurBug { .. }
            | Outcome::Retrying { .. }
            | Outcome::DeadToken { .. }
            | Outcome::GaveUp { .. }
            | Outcome::Unknown => None,
        }
    }

    fn is_news(&mut self, code: &'static str) -> bool {
        self.0.replace(code) != Some(code)
    }
}

/// Whether it is the certificate itself that is refused; a single device may have enrolled under another topic, which its own log says.
fn is_about_all(why: &Why) -> bool {
    match why {
        Why::NoAnswer | Why::GoAway { .. } | Why::Connection { .. } => true,
        Why::Answer { status, .. } => *status == 403,
    }
}

/// Whether it is the endpoint that is unwell; a single device may be throttled any time.
fn is_theirs(why: &Why) -> bool {
    match why {
        Why::NoAnswer | Why::GoAway { .. } | Why::Connection { .. } => true,
        Why::Answer { status, .. } => *status >= 500,
    }
}
