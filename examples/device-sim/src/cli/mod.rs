//! Command line.

mod enroll;
mod load;
mod run;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand, ValueEnum};
use device_sim::SimCa;
use device_sim::transport::Shown;
use http::HeaderName;

/// Simulated Apple devices that speak real HTTP to any MDM server.
#[derive(Debug, Parser)]
#[command(version, about)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Let a fleet enroll, answer commands and get into trouble until Ctrl-C.
    Run(run::RunArgs),
    Enroll(enroll::EnrollArgs),
    /// Measure how many requests a server answers.
    Load(load::LoadArgs),
    /// Make the certificate authority of the devices and nothing else.
    Ca {
        /// Folder for ca.pem and ca.key.
        folder: PathBuf,
    },
}

/// How devices show who they are.
#[derive(Debug, Args)]
struct IdentityArgs {
    /// Certificate of the authority that issues the devices' identities (PEM).
    #[arg(long, requires = "ca_key")]
    ca_cert: Option<PathBuf>,
    /// Its private key (PKCS #8 PEM).
    #[arg(long, requires = "ca_cert")]
    ca_key: Option<PathBuf>,
    /// Make a new authority and write ca.pem and ca.key into this folder.
    #[arg(long, conflicts_with = "ca_cert")]
    write_ca: Option<PathBuf>,
    /// Header that carries the certificate over plain HTTP.
    #[arg(long, default_value = "Client-Cert")]
    cert_header: String,
    /// How the header is written.
    #[arg(long, value_enum, default_value_t = HeaderForm::Rfc9440)]
    cert_header_form: HeaderForm,
    /// Topic of the enrollment profile.
    #[arg(long, default_value = "com.apple.mgmt.External.device-sim")]
    topic: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum HeaderForm {
    /// `:base64:` (RFC 9440).
    Rfc9440,
    /// Percent-encoded PEM (nginx).
    EscapedPem,
}

impl IdentityArgs {
    fn ca(&self) -> anyhow::Result<SimCa> {
        if let (Some(certificate), Some(key)) = (&self.ca_cert, &self.ca_key) {
            return SimCa::load(certificate, key).context("loading the authority");
        }
        let ca = SimCa::generate().context("making an authority")?;
        if let Some(folder) = &self.write_ca {
            ca.write(folder).context("writing the authority")?;
            eprintln!("trust {} on the server", folder.join("ca.pem").display());
        }
        Ok(ca)
    }

    fn shown_in_header(&self) -> anyhow::Result<Shown> {
        let name: HeaderName = self.cert_header.parse().context("--cert-header")?;
        Ok(match self.cert_header_form {
            HeaderForm::Rfc9440 => Shown::ClientCertHeader(name),
            HeaderForm::EscapedPem => Shown::EscapedPemHeader(name),
        })
    }
}

impl Cli {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self.command {
            Command::Run(args) => args.run()?,
            Command::Enroll(args) => return args.run(),
            Command::Load(args) => args.run()?,
            Command::Ca { folder } => {
                SimCa::generate()?.write(&folder)?;
                println!("{}", folder.join("ca.pem").display());
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
