//! The command line's way to the admin API of a running server.

use std::{path::PathBuf, sync::Arc, time::Duration};

use anyhow::{Context, anyhow, bail};
use http::{Method, Request, Uri, header, uri::Scheme};
use http_body_util::{BodyExt, Full};
use hyper::{
    body::Bytes,
    client::conn::http1,
    rt::{Read, Write},
};
use hyper_util::rt::TokioIo;
use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use serde_json::Value;
use tokio::{net::TcpStream, time::timeout};
use tokio_rustls::TlsConnector;

use crate::config::SecretText;

/// How long the server may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where the server is, and the key to it.
#[derive(Debug, clap::Args)]
pub struct Api {
    /// Where the admin API of the running server is
    #[arg(
        long,
        global = true,
        env = "MDM_SERVER",
        value_name = "URL",
        default_value = "http://127.0.0.1:9000"
    )]
    server: Uri,
    /// With https: the certificate that the server's leads to, PEM
    #[arg(long, global = true, env = "MDM_SERVER_CA", value_name = "FILE")]
    server_ca: Option<PathBuf>,
    /// The admin key. Better in the environment or in a file: flags are seen by all who may list processes
    #[arg(
        long,
        global = true,
        env = "MDM_ADMIN_KEY",
        hide_env_values = true,
        value_name = "KEY",
        conflicts_with = "admin_key_file"
    )]
    admin_key: Option<SecretText>,
    /// A file that holds the admin key
    #[arg(long, global = true, env = "MDM_ADMIN_KEY_FILE", value_name = "FILE")]
    admin_key_file: Option<PathBuf>,
}

impl Api {
    /// Asks, and gives the JSON of the answer.
    pub(super) async fn ask(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> anyhow::Result<Value> {
        let body = body.map_or_else(Bytes::new, |it| it.to_string().into());
        self.send(method, path, body).await
    }

    /// The same with a body of whatever kind.
    pub(super) async fn send(
        &self,
        method: Method,
        path: &str,
        body: Bytes,
    ) -> anyhow::Result<Value> {
        let asked = timeout(PATIENCE, self.exchange(method, path, body));
        let (status, answer) = asked
            .await
            .with_context(|| format!("{} does not answer", self.server))?
            .with_context(|| format!("cannot speak with {}", self.server))?;
        if (200..300).contains(&status) {
            return Ok(answer);
        }
        let said = |key: &str| answer[key].as_str().unwrap_or_default().to_owned();
        let detail = match said("detail").as_str() {
            "" => String::new(),
            detail => format!(": {detail}"),
        };
        bail!("{} ({status} {}){detail}", said("message"), said("error"))
    }

    async fn exchange(
        &self,
        method: Method,
        path: &str,
        body: Bytes,
    ) -> anyhow::Result<(u16, Value)> {
        let authority = self.server.authority();
        let authority =
            authority.context("--server is no URL, http://127.0.0.1:9000 for example")?;
        let is_tls = self.server.scheme() == Some(&Scheme::HTTPS);
        let host = authority.host().trim_matches(['[', ']']);
        let port = authority
            .port_u16()
            .unwrap_or(if is_tls { 443 } else { 80 });
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, authority.as_str())
            .header(
                header::AUTHORIZATION,
                format!("Bearer {}", self.key()?.expose()),
            )
            .body(Full::new(body))?;
        let stream = TcpStream::connect((host, port))
            .await
            .with_context(|| format!("nobody listens at {}", self.server))?;
        if !is_tls {
            return send(TokioIo::new(stream), request).await;
        }
        let name = ServerName::try_from(host.to_owned())?;
        let stream = self.tls()?.connect(name, stream).await?;
        send(TokioIo::new(stream), request).await
    }

    fn key(&self) -> anyhow::Result<SecretText> {
        if let Some(key) = &self.admin_key {
            return Ok(key.clone());
        }
        let path = self
            .admin_key_file
            .as_ref()
            .context("the admin key is needed: MDM_ADMIN_KEY or --admin-key-file")?;
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        text.parse()
            .map_err(|_| anyhow!("{}: no key in it", path.display()))
    }

    fn tls(&self) -> anyhow::Result<TlsConnector> {
        let path = self
            .server_ca
            .as_ref()
            .context("https needs --server-ca: the certificate that the server's leads to")?;
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_file_iter(path)? {
            roots.add(certificate?)?;
        }
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(TlsConnector::from(Arc::new(config)))
    }
}

async fn send<IO>(io: IO, request: Request<Full<Bytes>>) -> anyhow::Result<(u16, Value)>
where
    IO: Read + Write + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(io).await?;
    let connection = tokio::spawn(connection);
    let response = sender.send_request(request).await?;
    let status = response.status().as_u16();
    let body = response.into_body().collect().await?.to_bytes();
    connection.abort();
    let answer =
        serde_json::from_slice(&body).context("the answer is no JSON: is this the admin API?")?;
    Ok((status, answer))
}
