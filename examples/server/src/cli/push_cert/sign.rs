//! Step 2: the vendor's signature.

use std::{fs, path::PathBuf};

use anyhow::{Context, bail};
use jiff::Timestamp;
use mdm_apns::{
    certificate::PushKey,
    vendor::{CustomerCsr, PushCertRequest},
};
use mdm_core::crypto::Signer;

use super::{
    crypto::{is_genuine, signer},
    read,
    request::CSR,
};

#[derive(Debug, clap::Args)]
pub(super) struct Sign {
    /// The customer's request [default: push-cert/push.csr]
    #[arg(value_name = "FILE")]
    request: Option<PathBuf>,
    /// The vendor's certificate ("MDM CSR" in the developer account), then Apple's intermediate, then Apple's root, PEM in this order
    #[arg(long, value_name = "FILE")]
    vendor_certificate: PathBuf,
    /// The private key of the vendor's certificate, PEM without a passphrase
    #[arg(long, value_name = "FILE")]
    vendor_key: PathBuf,
    /// Where the signed request is put [default: PushCertRequest.txt beside the request]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Sign {
    pub(super) fn run(&self) -> anyhow::Result<String> {
        let default = PathBuf::from("push-cert").join(CSR);
        let request = self.request.as_ref().unwrap_or(&default);
        let csr = CustomerCsr::read(&read(request)?, &is_genuine)
            .with_context(|| request.display().to_string())?;
        let chain = read(&self.vendor_certificate)?;
        let key = PushKey::read(&read(&self.vendor_key)?)
            .with_context(|| self.vendor_key.display().to_string())?;
        let signer = signer(&key)?;
        let signed = PushCertRequest::sign(&csr, &chain, |message| signer.sign(message))?;
        // Apple's portal refuses without a reason: what it would find is better found here.
        let findings = signed.check(Timestamp::now(), &is_genuine);
        if !findings.is_empty() {
            let lines = findings
                .iter()
                .map(|finding| format!("\n  {finding} ({})", finding.code()));
            bail!("Apple would refuse this:{}", lines.collect::<String>());
        }
        let out = self
            .out
            .clone()
            .unwrap_or_else(|| request.with_file_name("PushCertRequest.txt"));
        fs::write(&out, signed.encode())
            .with_context(|| format!("cannot write {}", out.display()))?;
        Ok(format!(
            "2 of 4: the request of {subject} is signed.\n\n  \
             {out}   upload this, as it is\n\n\
             Next: https://identity.apple.com/pushcert, with the organization's Apple Account (not a person's: it is needed each year).\n  \
             The first time: \"Create a Certificate\".\n  \
             Each year:      \"Renew\" beside the certificate with the serial number that `mdm-server push-cert check` shows.\n                  \
             A new one instead of a renewed one loses every enrolled device.\n\n\
             Then bring the downloaded file into the server:\n  \
             mdm-server push-cert import MDM_….pem --key {key}\n",
            subject = csr.subject(),
            out = out.display(),
            key = request.with_file_name(super::request::KEY).display(),
        ))
    }
}
