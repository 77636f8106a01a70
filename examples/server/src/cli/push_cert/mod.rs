//! `mdm-server push-cert`: the push certificate's life, step by step.

mod check;
mod crypto;
mod import;
mod request;
mod sign;

use std::path::Path;

use anyhow::Context;
use clap::Subcommand;

use super::print;

/// `push-cert`.
#[derive(Debug, clap::Args)]
#[command(
    about = "The push certificate: request, vendor's signature, import, yearly renewal",
    long_about = "The push certificate: without one nobody can be woken.\n\n\
        Apple gives it to an organization for a year, at identity.apple.com, for a request that an MDM vendor has signed. \
        Each year it is RENEWED, never made anew: a new one has another topic, and every enrolled device would be lost.",
    after_help = "The four steps, the first time and each year:\n  \
        1  mdm-server push-cert request --name \"Example Ltd\"           a key and a request\n  \
        2  mdm-server push-cert sign --vendor-certificate … --vendor-key …   by the vendor: the file to upload\n  \
        3  https://identity.apple.com/pushcert                          upload it, download the certificate\n  \
        4  mdm-server push-cert import MDM_….pem                        into the running server\n\n\
        At any time:\n  \
        mdm-server push-cert check                                      what the server has, and how long it lasts\n  \
        mdm-server push-cert check FILE                                 what a file is, and whether it is good"
)]
pub struct PushCert {
    /// What to do.
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Step 1: make a private key and a certificate request
    Request(request::Request),
    /// Step 2, by the vendor: sign a customer's request, so that Apple takes it
    Sign(sign::Sign),
    /// Step 4: bring the certificate from Apple into the running server
    Import(import::Import),
    /// Look at a certificate, a request or a signed request; without a file at what the running server has
    Check(check::Check),
}

impl PushCert {
    /// Does it, and prints what came of it and what comes next.
    ///
    /// # Errors
    /// When a file or the server does not do what it should.
    pub async fn run(&self) -> anyhow::Result<()> {
        let said = match &self.action {
            Action::Request(request) => request.run()?,
            Action::Sign(sign) => sign.run()?,
            Action::Import(import) => import.run().await?,
            Action::Check(check) => check.run().await?,
        };
        print(&said);
        Ok(())
    }
}

/// A file of the operator's, with its name in the error.
fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Facts in two columns.
fn table(facts: &[(&str, String)]) -> String {
    let rows = facts
        .iter()
        .map(|(name, fact)| format!("  {name:<12} {fact}\n"));
    rows.collect()
}
