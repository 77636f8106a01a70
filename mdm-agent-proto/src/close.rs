//! How a connection ends.

use crate::{limits::MAX_CLOSE_REASON_BYTES, numbered::numbered};

numbered! {
    /// The code of a WebSocket close. What it means for the agent is said by the last `Goodbye` or `Reject` before it;
    /// the code alone has to do when that was lost.
    CloseCode: u16, other "close.other";
    /// Nothing more to say.
    Normal = 1000, "close.normal";
    /// The peer's program ends, or its page was left.
    EndpointGone = 1001, "close.endpoint_gone";
    /// A text message, where only binary ones are spoken.
    UnsupportedData = 1003, "close.unsupported_data";
    /// A message over the limit.
    TooLarge = 1009, "close.too_large";
    /// The server failed.
    InternalError = 1011, "close.internal_error";
    /// The server is going down or wants the connection elsewhere: reconnect as it said.
    GoingAway = 4000, "close.going_away";
    /// A message that is not allowed here, or sent without credit.
    Protocol = 4001, "close.protocol";
    /// A message that is no frame, or of a version not spoken here.
    Framing = 4002, "close.framing";
    /// The agent did not prove who it is.
    Authentication = 4003, "close.authentication";
    /// The device is managed no more: forget the keys.
    Unenrolled = 4004, "close.unenrolled";
    /// The server holds the device apart.
    Quarantined = 4005, "close.quarantined";
    /// Another connection of the same instance took this one's place.
    Replaced = 4006, "close.replaced";
    /// No sign of life in time.
    Heartbeat = 4007, "close.heartbeat";
    /// Too many messages.
    Rate = 4008, "close.rate";
    /// The server has no room now.
    Busy = 4009, "close.busy";
    /// Nothing to do: sleep until woken.
    Idle = 4010, "close.idle";
    /// This agent is too old.
    UpdateRequired = 4011, "close.update_required";
    /// Management is suspended.
    Suspended = 4012, "close.suspended";
    /// The device's clock is too wrong to work with.
    ClockUnusable = 4013, "close.clock_unusable";
    /// Two copies of one instance are about.
    Forked = 4014, "close.forked";
    /// The stream of this second connection has ended.
    AttachmentOver = 4015, "close.attachment_over";
}

/// The part of `text` that fits a close frame: at most 123 bytes, cut between characters.
///
/// More than that would make a WebSocket library fail the close itself. What must arrive goes into `Goodbye` before.
pub fn close_reason(text: &str) -> &str {
    &text[..text.floor_char_boundary(MAX_CLOSE_REASON_BYTES)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_cut_between_characters() {
        assert_eq!(close_reason("bye"), "bye");
        assert_eq!(close_reason(&"x".repeat(123)).len(), 123);
        assert_eq!(close_reason(&"x".repeat(124)).len(), 123);
        assert_eq!(close_reason(&"é".repeat(62)).len(), 122);
        assert_eq!(close_reason(&"𝄞".repeat(31)).len(), 120);
        assert_eq!(close_reason(""), "");
    }
}
