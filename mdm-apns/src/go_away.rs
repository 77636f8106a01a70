//! The end of a connection, as APNs tells it.

use crate::{reason::Reason, response::said, verdict::Verdict};

/// A GOAWAY frame (RFC 9113, 6.8), read: APNs puts the JSON of an answer in its debug data.
///
/// Streams above the frame's last one were not processed: they may be sent again on another connection within the same attempt.
/// The others may still be answered; [`GoAway::verdict`] is for those that are not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoAway {
    /// HTTP/2's error code; 0 is `NO_ERROR`, the polite end.
    pub code: u32,
    /// Why, in APNs' words. Unknown words are kept.
    pub reason: Option<Reason>,
}

impl GoAway {
    /// Reads the frame's error code and debug data. Never fails: debug data that is no JSON gives no reason.
    pub fn read(code: u32, debug_data: &[u8]) -> Self {
        let (reason, _) = said(debug_data);
        Self { code, reason }
    }

    /// What it means for a push that got no answer because of it.
    pub fn verdict(&self) -> Verdict {
        Verdict::on_go_away(self.code, self.reason.clone())
    }
}
