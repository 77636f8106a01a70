//! Which part of the server answers which path.

use std::{net::SocketAddr, sync::Arc};

use http::{Method, Request};
use hyper::body::{Body, Bytes};
use mdm_core::request::Endpoint;

use super::{
    answer::{Answer, problem},
    device::Devices,
    ops,
};
use crate::{
    admin::Admin,
    app::App,
    code::{Code, HostCode},
    enroll::Enrolling,
    identity::PeerChain,
};

/// What a listener serves. `/version`, `/healthz` and `/readyz` are everywhere.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Surface {
    /// `/mdm`, `/checkin`, `/scep`, `/enroll/…`.
    pub(crate) devices: bool,
    /// `/v1/…`, `/api/…`.
    pub(crate) admin: bool,
    /// `/metrics`.
    pub(crate) metrics: bool,
}

/// Who is at the other end of a connection.
#[derive(Debug)]
pub(crate) struct Peer {
    /// Its address, or its proxy's.
    pub(crate) address: SocketAddr,
    /// What it presented in its TLS handshake.
    pub(crate) chain: Option<Arc<PeerChain>>,
}

/// All parts of the server.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) app: Arc<App>,
    pub(crate) devices: Devices,
    pub(crate) admin: Admin,
    /// None without a public URL.
    pub(crate) enrolling: Option<Arc<Enrolling>>,
    pub(crate) split_checkin: bool,
}

impl Service {
    /// Answers one request.
    pub(crate) async fn answer<B>(
        &self,
        request: Request<B>,
        surface: Surface,
        peer: &Peer,
    ) -> Answer
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let get = |answer: fn(&App) -> Answer| match *request.method() {
            Method::GET | Method::HEAD => answer(&self.app),
            _ => refuse(HostCode::Method),
        };
        match request.uri().path() {
            "/mdm" if surface.devices => {
                let endpoint = if self.split_checkin {
                    Endpoint::Commands
                } else {
                    Endpoint::Both
                };
                self.devices.answer(request, endpoint, peer).await
            }
            "/checkin" if surface.devices && self.split_checkin => {
                self.devices.answer(request, Endpoint::CheckIn, peer).await
            }
            path if surface.devices && Enrolling::serves(path) => match &self.enrolling {
                Some(enrolling) => enrolling.answer(request, peer).await,
                None => refuse(HostCode::EnrollmentOff),
            },
            path if surface.admin && (path.starts_with("/v1/") || path.starts_with("/api/")) => {
                self.admin.answer(request).await
            }
            "/metrics" if surface.metrics => get(ops::metrics),
            "/healthz" => get(|_| ops::healthz()),
            "/readyz" => get(ops::readyz),
            "/version" => get(|_| ops::version()),
            _ => refuse(HostCode::UnknownPath),
        }
    }
}

fn refuse(code: HostCode) -> Answer {
    problem(code, Code::from(code).device_status())
}
