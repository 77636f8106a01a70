//! Where one URL leads.

use std::sync::Arc;

use http::Uri;
use rustls::pki_types::CertificateDer;

use super::TargetError;

/// Where one URL leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) tls: bool,
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) authority: String,
    pub(crate) path: String,
    /// The server has to show one of these, or one that they vouch for. Empty: any that is
    /// trusted will do.
    pub(crate) pins: Arc<[CertificateDer<'static>]>,
}

impl Route {
    pub(crate) fn parse(url: &str) -> Result<Self, TargetError> {
        let wrong = || TargetError::NotAUrl {
            url: url.to_owned(),
        };
        let uri: Uri = url.parse().map_err(|_| wrong())?;
        let tls = match uri.scheme_str() {
            Some("http") => false,
            Some("https") => true,
            Some(_) | None => return Err(wrong()),
        };
        let authority = uri.authority().ok_or_else(wrong)?;
        Ok(Self {
            tls,
            host: authority.host().trim_matches(['[', ']']).to_owned(),
            port: authority.port_u16().unwrap_or(if tls { 443 } else { 80 }),
            authority: authority.as_str().to_owned(),
            path: uri
                .path_and_query()
                .map_or("/", |path| path.as_str())
                .to_owned(),
            pins: Arc::default(),
        })
    }

    /// The same, with pinned certificates (DER).
    pub(super) fn pinned(mut self, certificates: &[Vec<u8>]) -> Self {
        let pins = certificates.iter().cloned().map(CertificateDer::from);
        self.pins = pins.collect();
        self
    }
}
