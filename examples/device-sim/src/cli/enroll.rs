//! `device-sim enroll`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use clap::{ArgGroup, Args, ValueEnum};
use device_sim::enroll::{EnrollConfig, EnrollError, EnrollFault, Observer, download, run};
use device_sim::transport::{Network, Shown};
use device_sim::{Behaviour, Model, Outcome, SimDevice};
use http::HeaderName;
use mdm_core::identity::Anchors;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use tokio::task::JoinSet;

use super::HeaderForm;

/// Enroll devices that have only a profile to go by, then answer commands for a while.
///
/// Each device does what a real one does when its user installs the profile: it makes an RSA
/// key, gets a certificate from the SCEP server that the profile names, sends Authenticate and
/// TokenUpdate, signs every message if the profile says SignMessage, and asks for commands. When
/// the profile comes again by InstallProfile it renews its certificate.
///
/// One line is printed for everything that happens. The exit code is 0 only if every device
/// enrolled.
#[derive(Debug, Args)]
#[command(
    group(ArgGroup::new("source").required(true).args(["profile", "url"])),
    after_long_help = "Examples:\n  \
        device-sim enroll --url http://127.0.0.1:9000/enroll/TOKEN --model mac\n  \
        device-sim enroll --profile enroll.mobileconfig --server-ca root.pem --for 10m\n  \
        device-sim enroll --url http://127.0.0.1:9000/enroll/TOKEN --fault wrong-challenge --for 0s"
)]
pub(super) struct EnrollArgs {
    /// The enrollment profile, a file as it was downloaded, signed or not.
    ///
    /// All devices share the challenge in it: with --count, a server whose challenges are good
    /// for one device refuses the others.
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
    /// The enrollment link: a page with a link to the profile, or the profile itself. Every
    /// device fetches its own.
    #[arg(long, value_name = "LINK")]
    url: Option<String>,
    /// How many devices.
    #[arg(long, default_value_t = 1)]
    count: u64,
    /// What they are.
    #[arg(long, value_enum, default_value_t = ModelName::Iphone)]
    model: ModelName,
    /// Seed of the devices: the same seed makes the same UDIDs and serial numbers.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// How long to stay and answer commands after the enrollment: 90s, 10m, 2h; 0s to leave at
    /// once. Ctrl-C ends it before.
    #[arg(long = "for", value_name = "TIME", default_value = "60s", value_parser = duration)]
    long: Duration,
    /// How often to ask for commands. There is no push: real ones come through Apple.
    #[arg(long, value_name = "TIME", default_value = "5s", value_parser = duration)]
    every: Duration,
    /// Root certificates to trust on https:// besides those in the profile (PEM). Needed for
    /// an https:// link.
    #[arg(long, value_name = "FILE")]
    server_ca: Option<PathBuf>,
    /// Refuse profiles that are not signed by somebody whom these certificates (PEM) vouch for.
    /// Without it the signature is not looked at.
    #[arg(long, value_name = "FILE")]
    profile_ca: Option<PathBuf>,
    /// Over http://, show the certificate in this header too, as a proxy does. Without it the
    /// profile has to say SignMessage.
    #[arg(long, value_name = "NAME")]
    cert_header: Option<HeaderName>,
    /// How that header is written.
    #[arg(long, value_enum, default_value_t = HeaderForm::Rfc9440, requires = "cert_header")]
    cert_header_form: HeaderForm,
    /// Have the devices do something wrong, to see whether the server refuses it.
    #[arg(long, value_enum)]
    fault: Option<FaultName>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ModelName {
    Iphone,
    Ipad,
    Mac,
    AppleTv,
    SharedIpad,
    /// Needs a profile with EnrollmentMode BYOD.
    UserEnrolledIphone,
    /// Needs a profile with EnrollmentMode BYOD.
    UserEnrolledMac,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FaultName {
    /// A challenge that nobody gave out.
    WrongChallenge,
    /// The same challenge for a second key.
    ReusedChallenge,
    /// The same SCEP request twice, as if the first answer was lost: to be granted.
    RepeatedTransaction,
    /// Half of the SCEP request.
    TruncatedScepMessage,
    /// A certificate of an authority that nobody knows.
    ForeignAuthority,
    /// A signature over another body.
    SignatureOverAnotherBody,
    /// Half of the first message.
    TruncatedMessage,
}

impl FaultName {
    fn fault(self) -> EnrollFault {
        match self {
            Self::WrongChallenge => EnrollFault::WrongChallenge,
            Self::ReusedChallenge => EnrollFault::ReusedChallenge,
            Self::RepeatedTransaction => EnrollFault::RepeatedTransaction,
            Self::TruncatedScepMessage => EnrollFault::TruncatedScepMessage,
            Self::ForeignAuthority => EnrollFault::ForeignAuthority,
            Self::SignatureOverAnotherBody => EnrollFault::SignatureOverAnotherBody,
            Self::TruncatedMessage => EnrollFault::TruncatedMessage,
        }
    }
}

impl ModelName {
    fn model(self) -> Model {
        match self {
            Self::Iphone => Model::IPhone,
            Self::Ipad => Model::IPad,
            Self::Mac => Model::Mac,
            Self::AppleTv => Model::AppleTv,
            Self::SharedIpad => Model::SharedIPad,
            Self::UserEnrolledIphone => Model::UserEnrolledIPhone,
            Self::UserEnrolledMac => Model::UserEnrolledMac,
        }
    }
}

/// Where the devices' profiles come from.
#[derive(Clone, Debug)]
enum Source {
    File(Arc<[u8]>),
    Link(Arc<str>),
}

impl EnrollArgs {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        tokio::runtime::Runtime::new()?.block_on(self.live())
    }

    async fn live(self) -> anyhow::Result<ExitCode> {
        let config = self.config()?;
        let source = match (&self.profile, &self.url) {
            (Some(path), _) => Source::File(std::fs::read(path).context("--profile")?.into()),
            (None, Some(link)) => Source::Link(link.as_str().into()),
            (None, None) => anyhow::bail!("either --profile or --url is needed"),
        };
        let fault = self.fault.map(FaultName::fault).unwrap_or_default();
        let mut devices = JoinSet::new();
        for index in 0..self.count {
            let device = SimDevice::new(self.seed, index, self.model.model(), Behaviour::default());
            println!(
                "{index}  {:?} {}, serial number {}",
                device.model(),
                device.id(),
                device.serial_number()
            );
            let (source, config, fault) = (source.clone(), config.clone(), fault.clone());
            let (long, every) = (self.long, self.every);
            devices.spawn(async move {
                let ended = enroll(source, device, &config, fault, long, every).await;
                if let Err(error) = &ended {
                    println!("{index}  not enrolled: {error}");
                }
                ended.is_ok()
            });
        }
        let mut enrolled = 0;
        while let Some(ended) = devices.join_next().await {
            enrolled += u64::from(ended.context("a device's task broke")?);
        }
        println!("{enrolled} of {} enrolled", self.count);
        Ok(if enrolled == self.count {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }

    fn config(&self) -> anyhow::Result<EnrollConfig> {
        let mut network = Network::default();
        if let Some(path) = &self.server_ca {
            for root in certificates(path).context("--server-ca")? {
                network = network.trust(root);
            }
        }
        if let Some(name) = &self.cert_header {
            network = network.shown_on_http(match self.cert_header_form {
                HeaderForm::Rfc9440 => Shown::ClientCertHeader(name.clone()),
                HeaderForm::EscapedPem => Shown::EscapedPemHeader(name.clone()),
            });
        }
        let anchors = match &self.profile_ca {
            None => None,
            Some(path) => {
                let roots = certificates(path).context("--profile-ca")?;
                let anchors = Anchors::new(roots.iter().map(Vec::as_slice));
                Some(Arc::new(anchors.context("--profile-ca")?))
            }
        };
        Ok(EnrollConfig {
            network,
            profile_anchors: anchors,
            observer: Observer::new(|device, event| println!("{device}  {event}")),
            ..EnrollConfig::default()
        })
    }
}

/// One device, from its profile to the end of its stay.
async fn enroll(
    source: Source,
    mut device: SimDevice,
    config: &EnrollConfig,
    fault: EnrollFault,
    long: Duration,
    every: Duration,
) -> Result<(), EnrollError> {
    let profile = match source {
        Source::File(profile) => profile,
        Source::Link(link) => download(&link, &config.network).await?.into(),
    };
    let mut enrolled = run(&profile, &mut device, config, fault).await?;
    tokio::select! {
        () = enrolled.stay(&mut device, long, every) => {}
        // Without signals there is only the time to wait for.
        Ok(()) = tokio::signal::ctrl_c() => {}
    }
    let done = |wanted: Outcome| {
        let all = device.executed().values();
        all.filter(|it| it.outcome == Some(wanted)).count()
    };
    println!(
        "{}  leaves as {:?}: {} commands, {} acknowledged, {} errors, {} not understood",
        device.index(),
        device.life(),
        device.executed().len(),
        done(Outcome::Acknowledged),
        done(Outcome::Error),
        done(Outcome::CommandFormatError),
    );
    for complaint in device.complaints() {
        println!("{}  complains: {:?}", device.index(), complaint.fault);
    }
    Ok(())
}

fn certificates(path: &PathBuf) -> anyhow::Result<Vec<Vec<u8>>> {
    let mut all = Vec::new();
    for certificate in CertificateDer::pem_file_iter(path)? {
        all.push(certificate?.to_vec());
    }
    ensure!(!all.is_empty(), "no certificate in {}", path.display());
    Ok(all)
}

/// `500ms`, `90s`, `10m`, `2h`.
fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let number: u32 = digits
        .parse()
        .map_err(|_| "not a time such as 90s, 10m or 2h".to_owned())?;
    let unit = match &text[digits.len()..] {
        "ms" => Duration::from_millis(1),
        "s" => Duration::from_secs(1),
        "m" => Duration::from_secs(60),
        "h" => Duration::from_secs(3_600),
        unit => return Err(format!("“{unit}” is no unit of time; ms, s, m and h are")),
    };
    Ok(unit * number)
}
