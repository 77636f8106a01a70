//! The wire protocol between an MDM server and its agents, for both ends.
//!
//! An agent (an app on the device) holds a WebSocket to the server. This crate will speak the whole protocol;
//! what stands today is the lowest layer, in full: which bytes are a frame, how large it may be, and how a connection ends.
//! `PROTOCOL.md` in this crate's folder is the specification, with byte vectors that the tests read.
//!
//! Nothing here does I/O: the host owns the socket, hands in each message and sends what comes back.
//!
//! ```
//! use mdm_agent_proto::{Compression, Frame, FrameError, Limits, Message, Stage};
//!
//! let limits = Limits::default();
//! let stage = Stage::Established(Compression::Off);
//! let ping = Frame::Envelope(&[0x22, 0x02, 0x08, 0x05]);
//!
//! let bytes = ping.encode(stage, &limits)?;
//! assert_eq!(bytes, [0x00, 0x22, 0x02, 0x08, 0x05]);
//! assert_eq!(Frame::decode(Message::Binary(&bytes), stage, &limits)?, ping);
//!
//! // A message that is no frame names the code to close the connection with.
//! let refused = Frame::decode(Message::Text, stage, &limits).unwrap_err();
//! assert_eq!(refused.close_code().number(), 1003);
//! # Ok::<(), FrameError>(())
//! ```

mod close;
mod error_code;
mod frame;
mod limits;
mod numbered;
mod varint;

pub use close::{CloseCode, close_reason};
pub use error_code::ErrorCode;
pub use frame::{Compression, Frame, FrameError, FrameKind, Message, Stage, worth_deflating};
pub use limits::{LimitError, Limits, MAX_CLOSE_REASON_BYTES, MEDIA_HEADER_BYTES};
