//! HTTP: listeners, and what is answered under which path.

mod answer;
mod body;
mod device;
mod listener;
mod ops;
mod service;

pub(crate) use answer::{Answer, full, json, problem};
pub(crate) use body::{BodyError, read as read_body};
pub(crate) use device::Devices;
pub(crate) use listener::{Listener, serve};
pub(crate) use service::{Peer, Service, Surface};
