//! Check-in messages: what a device says when it enrolls, changes its tokens, leaves, or asks for something.
//!
//! Nine message types, sent with HTTP PUT as XML property lists to the `CheckInURL` (or the `ServerURL`).
//! Source: Apple's `mdm/checkin/*.yaml`; where it calls mutually exclusive keys required, devices are followed instead.

mod decode;
mod message;
mod reply;

pub use decode::{CheckInError, decode};
pub use message::{
    Authenticate, BootstrapToken, CheckIn, CheckInMessage, DeclarativeManagement, GetToken,
    TokenParameters, TokenUpdate, UserAuthenticate,
};
pub use reply::ReturnToServiceAnswer;
pub use reply::{
    AppleError, bootstrap_token, digest_challenge, return_to_service, token_data, user_auth_token,
};
