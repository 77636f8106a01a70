//! What the server has, or what a file is.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use http::Method;
use jiff::Timestamp;
use mdm_apns::{
    certificate::{ExpiryLevel, KeyFit, PushCertificate, PushKey},
    vendor::{CustomerCsr, PushCertRequest},
};
use serde_json::Value;

use super::{super::api::Api, crypto::is_genuine, read, table};

#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// A push certificate, a request, or a signed request; without it the running server is asked
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// With a certificate: whether this private key is its own
    #[arg(long, value_name = "FILE", requires = "file")]
    key: Option<PathBuf>,
    /// Where the server is.
    #[command(flatten)]
    api: Api,
}

impl Check {
    pub(super) async fn run(&self) -> anyhow::Result<String> {
        match &self.file {
            Some(path) => self.check_file(path, &read(path)?),
            None => self.ask_server().await,
        }
    }

    async fn ask_server(&self) -> anyhow::Result<String> {
        let answer = self.api.ask(Method::GET, "/v1/pushcert", None).await?;
        let ended = ExpiryLevel::Expired.code();
        let said = shown(&answer);
        if answer["level"] == ended {
            bail!("the push certificate has expired: nobody is woken until it is renewed\n{said}");
        }
        Ok(said)
    }

    fn check_file(&self, path: &Path, file: &[u8]) -> anyhow::Result<String> {
        let name = path.display();
        if let Ok(signed) = PushCertRequest::decode(file) {
            let findings = signed.check(Timestamp::now(), &is_genuine);
            if findings.is_empty() {
                return Ok(format!(
                    "{name}: a signed request, good to be uploaded at https://identity.apple.com/pushcert\n"
                ));
            }
            let lines = findings
                .iter()
                .map(|finding| format!("\n  {finding} ({})", finding.code()));
            bail!(
                "{name}: a signed request that Apple would refuse:{}",
                lines.collect::<String>()
            );
        }
        if let Ok(csr) = CustomerCsr::read(file, &is_genuine) {
            return Ok(format!(
                "{name}: a certificate request of {}, for the vendor to sign (mdm-server push-cert sign)\n",
                csr.subject()
            ));
        }
        let certificate = PushCertificate::inspect(file)
            .with_context(|| format!("{name} is neither request nor signed request"))?;
        let now = Timestamp::now();
        let expiry = certificate.expiry(now);
        let mut facts = vec![
            ("topic", certificate.topic().to_string()),
            ("serial", certificate.serial().to_owned()),
            ("issuer", certificate.issuer().to_owned()),
            (
                "until",
                until(&certificate.not_after().to_string(), expiry.days_left),
            ),
        ];
        if let Some(key) = &self.key {
            let key = PushKey::read(&read(key)?).with_context(|| key.display().to_string())?;
            let fit = match certificate.fit(&key) {
                KeyFit::Fits => "is this certificate's",
                KeyFit::Other => bail!("{name}: the private key belongs to another certificate"),
                KeyFit::Untold => "does not tell whose it is; the first connection will",
            };
            facts.push(("key", fit.to_owned()));
        }
        let mut said = format!("{name}: a push certificate\n\n{}", table(&facts));
        if certificate.origin().is_flagged() {
            said.push_str("\nIt is not Apple's: Apple's push service will refuse it.\n");
        }
        if expiry.level == ExpiryLevel::Expired {
            bail!("the certificate has expired\n{said}");
        }
        Ok(said)
    }
}

/// The facts of the server's answer.
pub(super) fn shown(answer: &Value) -> String {
    let text = |key: &str| answer[key].as_str().unwrap_or("-").to_owned();
    let days_left = answer["days_left"].as_i64().unwrap_or_default();
    table(&[
        ("topic", text("topic")),
        ("serial", text("serial_number")),
        ("issuer", text("issuer")),
        ("until", until(&text("not_after"), days_left)),
    ])
}

/// What the server wants the operator to know besides.
pub(super) fn warnings(answer: &Value) -> String {
    let warnings = answer["warnings"].as_array().into_iter().flatten();
    let lines = warnings.filter_map(|warning| Some(format!("\nWarning: {}\n", warning.as_str()?)));
    lines.collect()
}

fn until(not_after: &str, days_left: i64) -> String {
    let day = not_after.split('T').next().unwrap_or(not_after);
    if days_left < 0 {
        format!("{day}, {} days ago", -days_left)
    } else {
        format!("{day}, {days_left} days left")
    }
}
