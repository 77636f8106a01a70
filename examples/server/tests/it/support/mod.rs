//! A server in a folder of its own, a device that talks to it, and an operator.

mod bodies;
pub(crate) mod declaring;
pub(crate) mod enrollee;
mod logs;
pub(crate) mod rig;
mod speech;

pub(crate) use bodies::{
    authenticate, command, device_information, plist, report, token_update, token_update_with,
};
pub(crate) use logs::Logs;
pub(crate) use rig::{ADMIN_KEY, Device, Rig, eventually, header_mode};
pub(crate) use speech::Client;
