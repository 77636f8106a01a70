//! One connection: TCP, TLS if the URL asks for it, HTTP/1.1 on top.

use std::sync::Arc;

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use tokio::net::TcpStream;

use super::{ExchangeError, Route, http_error};
use crate::identity::ClientIdentity;

/// Whom a device trusts on a TLS connection, and who it is there.
#[derive(Clone, Copy)]
pub(super) struct Tls<'a> {
    pub(super) roots: &'a Arc<RootCertStore>,
    /// The client certificate that is shown to a server that asks for one.
    pub(super) identity: Option<&'a ClientIdentity>,
}

/// Opens a connection. `tls` is for `https://` and not looked at otherwise.
pub(super) async fn connect(
    route: &Route,
    tls: Option<Tls<'_>>,
) -> Result<SendRequest<Full<Bytes>>, ExchangeError> {
    let stream = TcpStream::connect((route.host.as_str(), route.port)).await;
    let stream = stream.map_err(ExchangeError::Connect)?;
    stream.set_nodelay(true).map_err(ExchangeError::Connect)?;
    if !route.tls {
        return speak(stream).await;
    }
    let tls = tls.ok_or_else(|| ExchangeError::Tls("no root is trusted".to_owned()))?;
    let config = tls_config(tls, &route.pins)?;
    let name = ServerName::try_from(route.host.clone());
    let name = name.map_err(|error| ExchangeError::Tls(error.to_string()))?;
    let connector = tokio_rustls::TlsConnector::from(Arc::new(config));
    let stream = connector.connect(name, stream).await;
    speak(stream.map_err(|error| ExchangeError::Tls(error.to_string()))?).await
}

async fn speak<S>(stream: S) -> Result<SendRequest<Full<Bytes>>, ExchangeError>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let (sender, connection) = handshake(TokioIo::new(stream)).await.map_err(http_error)?;
    // Ends by itself when the sender is dropped or the server hangs up.
    tokio::spawn(connection);
    Ok(sender)
}

fn wrong(error: impl std::fmt::Display) -> ExchangeError {
    ExchangeError::Tls(error.to_string())
}

fn tls_config(
    tls: Tls<'_>,
    pins: &Arc<[CertificateDer<'static>]>,
) -> Result<ClientConfig, ExchangeError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(wrong)?;
    let builder = if pins.is_empty() {
        builder.with_root_certificates(tls.roots.clone())
    } else {
        let pinned = Pinned::new(tls.roots.clone(), pins.clone())?;
        builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(pinned))
    };
    match tls.identity {
        None => Ok(builder.with_no_client_auth()),
        Some(identity) => {
            let chain = vec![CertificateDer::from(identity.certificate_der.clone())];
            let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(identity.key_der.clone()));
            builder.with_client_auth_cert(chain, key).map_err(wrong)
        }
    }
}

/// Checks a server's certificate as always, and besides that a pinned one is in its chain.
#[derive(Debug)]
struct Pinned {
    always: Arc<WebPkiServerVerifier>,
    pins: Arc<[CertificateDer<'static>]>,
    by_pins: Arc<WebPkiServerVerifier>,
}

impl Pinned {
    fn new(
        roots: Arc<RootCertStore>,
        pins: Arc<[CertificateDer<'static>]>,
    ) -> Result<Self, ExchangeError> {
        let mut pinned = RootCertStore::empty();
        for pin in pins.iter() {
            pinned.add(pin.clone()).map_err(wrong)?;
        }
        let verifier = |roots| {
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            WebPkiServerVerifier::builder_with_provider(roots, provider)
                .build()
                .map_err(wrong)
        };
        Ok(Self {
            always: verifier(roots)?,
            by_pins: verifier(Arc::new(pinned))?,
            pins,
        })
    }
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let verify = |verifier: &WebPkiServerVerifier| {
            verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
        };
        let verified = verify(&self.always)?;
        // A certificate that merely lies beside the chain must not count, so an authority that
        // is pinned has to be where the chain ends.
        if self.pins.iter().any(|pin| pin == end_entity) || verify(&self.by_pins).is_ok() {
            Ok(verified)
        } else {
            let why = "no pinned certificate is in the server's chain";
            Err(rustls::Error::General(why.to_owned()))
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.always.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.always.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.always.supported_verify_schemes()
    }
}
