//! `device-sim run`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use clap::{Args, ValueEnum};
use device_sim::fleet::{Fleet, FleetConfig, FleetReport, Mix, RunningFleet};
use device_sim::push::{PushRules, PushService};
use device_sim::transport::{Shown, Target};
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;

use super::IdentityArgs;

/// Let a fleet enroll, answer commands and get into trouble until Ctrl-C.
#[derive(Debug, Args)]
pub(super) struct RunArgs {
    /// ServerURL of the MDM payload; http:// shows certificates in a header, https:// by TLS.
    #[arg(long)]
    url: String,
    /// CheckInURL, when it is another one.
    #[arg(long)]
    checkin_url: Option<String>,
    /// Root certificates to trust on https:// (PEM).
    #[arg(long)]
    server_ca: Option<PathBuf>,
    #[command(flatten)]
    identity: IdentityArgs,
    /// How many devices.
    #[arg(long, default_value_t = 100)]
    devices: u64,
    /// Seed of everything that is drawn.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// What the fleet is made of.
    #[arg(long, value_enum, default_value_t = MixName::Everyday)]
    mix: MixName,
    /// Factor of the devices' own waits: 0.02 makes a minute 1.2 seconds.
    #[arg(long, default_value_t = 1.0)]
    time_scale: f64,
    /// Spread the enrollments over so many seconds.
    #[arg(long, default_value_t = 0.0)]
    enroll_over: f64,
    /// Where the stand-in for Apple's push service listens.
    #[arg(long, default_value = "127.0.0.1:0")]
    push_listen: SocketAddr,
    /// Share of accepted pushes that are never delivered.
    #[arg(long, default_value_t = 0.0)]
    push_drop: f64,
    /// Stop after so many seconds instead of at Ctrl-C.
    #[arg(long)]
    seconds: Option<f64>,
    /// Print the whole report as JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum MixName {
    /// All models, with the troubles of every day.
    Everyday,
    /// All models, without any trouble.
    Faultless,
}

impl RunArgs {
    pub(super) fn run(self) -> anyhow::Result<()> {
        tokio::runtime::Runtime::new()?.block_on(self.live())
    }

    async fn live(self) -> anyhow::Result<()> {
        let rules = PushRules {
            drop: self.push_drop,
            seed: self.seed,
            ..PushRules::default()
        };
        let push = PushService::bind(self.push_listen, rules)
            .await
            .context("--push-listen")?;
        eprintln!("push service at {}", push.url());
        let ca = self.identity.ca()?;
        let config = FleetConfig::new(self.target()?, &self.identity.topic, ca, &push);
        let mix = match self.mix {
            MixName::Everyday => Mix::default(),
            MixName::Faultless => Mix::faultless(),
        };
        let fleet = Fleet::builder()
            .devices(self.devices)
            .seed(self.seed)
            .mix(mix)
            .time_scale(self.time_scale)
            .enroll_over(Duration::from_secs_f64(self.enroll_over.max(0.0)))
            .build();
        let running = fleet.start(config);
        self.watch(&running).await?;
        let report = running.stop().await;
        if self.json {
            println!("{}", serde_json::to_string_pretty(&report)?);
        } else {
            print_table(&report);
        }
        Ok(())
    }

    fn target(&self) -> anyhow::Result<Target> {
        let shown = if self.url.starts_with("https:") {
            let path = self
                .server_ca
                .as_ref()
                .context("https:// needs --server-ca")?;
            let mut roots = RootCertStore::empty();
            for certificate in CertificateDer::pem_file_iter(path).context("--server-ca")? {
                roots
                    .add(certificate.context("--server-ca")?)
                    .context("--server-ca")?;
            }
            Shown::MutualTls(Arc::new(roots))
        } else {
            self.identity.shown_in_header()?
        };
        Ok(Target::new(&self.url, self.checkin_url.as_deref(), shown)?)
    }

    /// Tells how the fleet fares until it is time to stop.
    async fn watch(&self, running: &RunningFleet) -> anyhow::Result<()> {
        let mut tick = tokio::time::interval(Duration::from_secs(2));
        let end = async {
            match self.seconds {
                Some(seconds) => tokio::time::sleep(Duration::from_secs_f64(seconds)).await,
                None => std::future::pending().await,
            }
        };
        tokio::pin!(end);
        let mut last = None;
        loop {
            tokio::select! {
                () = &mut end => return Ok(()),
                interrupted = tokio::signal::ctrl_c() => return Ok(interrupted?),
                _ = tick.tick() => {
                    let progress = running.progress();
                    if last.replace(progress) != Some(progress) {
                        eprintln!(
                            "{}/{} enrolled, {} unreachable, {} requests, {}/{} commands finished, {} complaints",
                            progress.enrolled,
                            progress.devices,
                            progress.unreachable,
                            progress.requests,
                            progress.finished,
                            progress.commands,
                            progress.complaints,
                        );
                    }
                }
            }
        }
    }
}

fn print_table(report: &FleetReport) {
    println!(
        "devices enrolled   {} of {}",
        report.enrolled,
        report.devices.len()
    );
    println!("seconds            {:.1}", report.seconds);
    println!(
        "requests           {} ({} repeated)",
        report.requests, report.repeated
    );
    for (kind, count) in &report.requests_by_kind {
        println!("  {:<22} {count:>8}", format!("{kind:?}"));
    }
    for (status, count) in &report.statuses {
        println!("  HTTP {status:<17} {count:>8}");
    }
    super::load::print_latency(&report.latency);
    let finished = report
        .commands()
        .filter(|record| record.execution.confirmed)
        .count();
    println!(
        "commands           {} received, {finished} finished",
        report.commands().count()
    );
    let pushes = &report.pushes;
    println!(
        "pushes             {} accepted, {} kept, {} lost, {:?} refused",
        pushes.accepted, pushes.kept, pushes.lost, pushes.rejected
    );
    for (error, count) in &report.errors {
        println!("  error: {error} ({count})");
    }
    println!("complaints         {}", report.complaints().count());
    for (id, complaint) in report.complaints().take(20) {
        println!("  {id}: {:?}", complaint.fault);
    }
}
