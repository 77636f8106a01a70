//! Step 4: the certificate goes into the running server.

use std::path::PathBuf;

use anyhow::{Context, ensure};
use http::Method;

use super::{
    super::api::Api,
    check::{shown, warnings},
    read,
    request::KEY,
};
use crate::wake::Credentials;

#[derive(Debug, clap::Args)]
pub(super) struct Import {
    /// The certificate as Apple gave it out, PEM
    #[arg(value_name = "FILE")]
    certificate: PathBuf,
    /// The private key that its request was made with [default: push-cert/push.key]
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// Take it even if enrolled devices are lost by it
    #[arg(long)]
    force: bool,
    /// Where the server is.
    #[command(flatten)]
    api: Api,
}

impl Import {
    pub(super) async fn run(&self) -> anyhow::Result<String> {
        let default = PathBuf::from("push-cert").join(KEY);
        let key = self.key.as_ref().unwrap_or(&default);
        let pem = [read(&self.certificate)?, b"\n".to_vec(), read(key)?].concat();
        ensure!(
            pem.starts_with(b"-----") || pem.windows(11).any(|window| window == b"-----BEGIN "),
            "{} is no PEM: openssl x509 -inform der -in FILE makes it one",
            self.certificate.display()
        );
        Credentials::read(&pem).with_context(|| self.certificate.display().to_string())?;
        let path = if self.force {
            "/v1/pushcert?force=1"
        } else {
            "/v1/pushcert"
        };
        let answer = self.api.send(Method::PUT, path, pem.into()).await;
        let answer = answer.context("the server does not take the certificate")?;
        let came = match (
            answer["devices_lost"].as_u64(),
            answer["days_gained"].as_i64(),
        ) {
            (Some(lost), _) if lost > 0 => format!("{lost} enrolled device(s) lost by it"),
            (_, Some(days)) => format!("renewed for {days} more days, no device is lost"),
            (_, None) => "the first one here".to_owned(),
        };
        Ok(format!(
            "4 of 4: the server wakes devices with this certificate from now on ({came}).\n\n{}{}\n\
             Next: in eleven months. The server warns from three months before the end.\n",
            shown(&answer),
            warnings(&answer),
        ))
    }
}
