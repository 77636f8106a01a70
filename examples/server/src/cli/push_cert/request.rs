//! Step 1: a key and a certificate request.

use std::{
    fs::{self, DirBuilder},
    os::unix::fs::DirBuilderExt,
    path::PathBuf,
};

use anyhow::{Context, ensure};
use mdm_core::{
    crypto::{AwsLcSigner, RsaKeySize, generate_rsa_key},
    issue::{Subject, SubjectAttribute, write_csr},
};

use crate::ca::{pem, write_key};

/// The private key's file in the folder.
pub(super) const KEY: &str = "push.key";
/// The request's file in the folder.
pub(super) const CSR: &str = "push.csr";

#[derive(Debug, clap::Args)]
pub(super) struct Request {
    /// Whose certificate it will be: the organization's name
    #[arg(long)]
    name: String,
    /// Where the key and the request are put; a new folder for each year's renewal
    #[arg(long, value_name = "FOLDER", default_value = "push-cert")]
    folder: PathBuf,
}

impl Request {
    pub(super) fn run(&self) -> anyhow::Result<String> {
        let (key_path, csr_path) = (self.folder.join(KEY), self.folder.join(CSR));
        ensure!(
            !key_path.exists(),
            "{} is there already, and a certificate may have been made with it: name another folder (--folder)",
            key_path.display()
        );
        // Apple takes RSA keys of 2048 bits.
        let key = generate_rsa_key(RsaKeySize::Rsa2048).context("cannot make a key")?;
        let signer = AwsLcSigner::from_pkcs8(key.expose()).context("cannot use the key")?;
        let subject =
            Subject::named(&self.name).with(SubjectAttribute::Organization, self.name.clone());
        let csr = write_csr(&subject, None, &signer).context("--name cannot stand in a request")?;
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.folder)
            .with_context(|| format!("cannot make {}", self.folder.display()))?;
        write_key(&key_path, &key)?;
        fs::write(&csr_path, pem("CERTIFICATE REQUEST", &csr))
            .with_context(|| format!("cannot write {}", csr_path.display()))?;
        Ok(format!(
            "1 of 4: a key and a request are made.\n\n  \
             {key}   the private key: keep it, show it to nobody\n  \
             {csr}   the request: for the vendor\n\n\
             Next: the vendor signs the request:\n  \
             mdm-server push-cert sign {csr} --vendor-certificate vendor.pem --vendor-key vendor.key\n",
            key = key_path.display(),
            csr = csr_path.display(),
        ))
    }
}
