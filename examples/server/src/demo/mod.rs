//! `mdm-server demo`: the server, a simulated fleet over real HTTP, a day's work in a minute, and the books at the end.
//!
//! Everything is what production uses: the devices speak HTTP and show certificates, commands come through the admin API,
//! wakes go out over HTTP/2 and TLS to a push service that behaves as Apple's. Only the waits are shorter.

mod books;
mod links;
mod operator;
mod push;
mod scenario;
mod show;

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::Context;
use device_sim::{
    SimCa,
    fleet::{Fleet, FleetConfig, FleetReport},
    transport::{Shown, Target},
};
use http::HeaderName;
use jiff::Timestamp;

use crate::{
    config::{Config, Lasting, Listen, SecretText, Until, prepare_folder},
    server::{DATABASE, RunningServer, Server},
    store::Store,
};
use books::Books;
use operator::Operator;
use push::PushService;
use scenario::{Scenario, mix};
use show::Show;

/// The header in which the simulated devices show their certificates, as a proxy would.
const CERTIFICATE_HEADER: &str = "client-cert";
const TOPIC: &str = "com.apple.mgmt.External.demo";
/// How long devices may finish what they began at the end.
const GRACE: Duration = Duration::from_secs(5);
/// A minute of a device's life lasts so much of one.
const TIME_SCALE: f64 = 0.02;

/// `demo`.
#[derive(Debug, clap::Args)]
#[command(
    about = "Show all of it at work: a server, a simulated fleet, a summary",
    long_about = "Show all of it at work: starts a server on loopback with a fresh data folder, enrolls a simulated fleet over real HTTP, \
        queues commands, wakes the devices, collects their answers, and checks that every command is accounted for.\n\n\
        Ends with status 0 only if the books balance."
)]
pub struct Demo {
    /// How many devices
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u64).range(1..=20_000))]
    devices: u64,
    /// The same number gives the same fleet
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Where the server keeps its data [default: a fresh folder that is removed at the end]
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// Where the server listens [default: a free port on loopback]
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "127.0.0.1:0",
        hide_default_value = true
    )]
    listen: SocketAddr,
    /// Leave the server up at the end, and say where it is
    #[arg(long)]
    keep: bool,
    /// How many seconds the fleet gets to finish its work
    #[arg(long, default_value_t = 120, value_name = "SECONDS")]
    patience: u64,
}

/// How a demonstration ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every command is accounted for.
    Balanced,
    /// Something is not.
    Unbalanced,
}

impl Demo {
    /// Runs it.
    ///
    /// # Errors
    /// When something cannot be started.
    pub async fn run(self) -> anyhow::Result<Verdict> {
        let folder = self.folder()?;
        let show = Show::new();
        let stage = Stage::build(&self, &folder).await?;
        show.line(&format!(
            "server on http://{}, data in {}",
            stage.server.addr(),
            folder.display()
        ));

        let (report, books) = stage.play(&self, &folder, &show).await?;
        let text = show::summary(&report, &books, stage.push.traffic());
        show.line(&text);
        let verdict = if books.is_balanced() {
            Verdict::Balanced
        } else {
            Verdict::Unbalanced
        };
        stage.leave(&self, &show, &folder).await?;
        Ok(verdict)
    }

    fn folder(&self) -> anyhow::Result<PathBuf> {
        let folder = match &self.data {
            Some(folder) => {
                let taken = folder.join(DATABASE).exists();
                anyhow::ensure!(
                    !taken,
                    "{} holds a database already: a demonstration wants a fresh folder",
                    folder.display()
                );
                folder.clone()
            }
            None => {
                let unique = format!(
                    "mdm-demo-{}-{}",
                    std::process::id(),
                    Timestamp::now().as_millisecond()
                );
                std::env::temp_dir().join(unique)
            }
        };
        prepare_folder(&folder)?;
        Ok(folder)
    }
}

/// What the play needs.
struct Stage {
    server: RunningServer,
    push: PushService,
    operator: Operator,
}

impl Stage {
    async fn build(demo: &Demo, folder: &Path) -> anyhow::Result<Self> {
        let ca = SimCa::generate().context("cannot make the devices' issuer")?;
        ca.write(folder)
            .context("cannot write the devices' issuer")?;
        let push = PushService::start().await?;
        let key = operator::random_key()?;
        let mut config = quick_config();
        config.listen = demo.listen;
        config.data = folder.to_path_buf();
        links::open_enrollment(&mut config)?;
        config.identity.anchors = vec![folder.join("ca.pem")];
        config.admin.key = Some(SecretText::new(key.clone()));
        push.configure(&mut config, folder)?;
        let server = Server::start(config).await?;
        let operator = Operator::new(server.admin_addr(), key);
        Ok(Self {
            server,
            push,
            operator,
        })
    }

    async fn play(
        &self,
        demo: &Demo,
        folder: &Path,
        show: &Show,
    ) -> anyhow::Result<(FleetReport, Books)> {
        let fleet = Fleet::builder()
            .devices(demo.devices)
            .seed(demo.seed)
            .mix(mix())
            .time_scale(TIME_SCALE)
            .build();
        let devices = fleet.devices();
        let scenario = Scenario::of(&devices);
        let (links, profile_links) = links::prepare(&devices, &scenario, &self.operator).await?;
        show.line(&format!(
            "{links} devices come through links: profile, SCEP, signed requests"
        ));
        let shown = Shown::ClientCertHeader(HeaderName::from_static(CERTIFICATE_HEADER));
        let target = Target::new(&format!("http://{}/mdm", self.server.addr()), None, shown)?;
        let ca = SimCa::load(&folder.join("ca.pem"), &folder.join("ca.key"))?;
        let config = FleetConfig {
            target,
            topic: TOPIC.to_owned(),
            ca: Arc::new(ca),
            push: Arc::clone(self.push.hub()),
            profile_identifier: None,
            links: Some(profile_links),
            grace: GRACE,
        };
        let fleet = fleet.start(config);

        let patience = Duration::from_secs(demo.patience);
        show.begin("enrolled", demo.devices);
        let enrolled = || {
            let enrolled = fleet.progress().enrolled;
            show.at(enrolled);
            Ok(enrolled >= demo.devices)
        };
        wait_until(patience, show, enrolled).await?;
        show.end();

        let mut books = Books::default();
        scenario
            .play(&self.operator, self.store(), &fleet, &mut books, show)
            .await?;
        show.begin("commands accounted for", books.queued());
        let done = || {
            let counts = self.store().counts()?;
            let waiting: u64 = ["queued", "offered", "deferred"]
                .iter()
                .filter_map(|state| counts.commands.get(*state))
                .sum();
            show.at(books.queued().saturating_sub(waiting));
            Ok(waiting == 0)
        };
        wait_until(patience, show, done).await?;
        show.end();
        let report = fleet.stop().await;
        self.store().flush().await?;
        books.close(self.store(), &report)?;
        books.guests(self.store(), links)?;
        Ok((report, books))
    }

    fn store(&self) -> &Store {
        self.server.app().store()
    }

    async fn leave(self, demo: &Demo, show: &Show, folder: &Path) -> anyhow::Result<()> {
        if demo.keep {
            show.line(&format!(
                "the server stays up at http://{addr}\n  curl -u mdm:{key} http://{addr}/v1/enrollments\nstop it with Ctrl-C",
                addr = self.server.addr(),
                key = self.operator.key(),
            ));
            tokio::signal::ctrl_c().await?;
        }
        self.server.shutdown().await?;
        if demo.data.is_none() {
            std::fs::remove_dir_all(folder).ok();
        }
        Ok(())
    }
}

/// Waits until it is so, or patience ends; then the books will say what is missing.
async fn wait_until(
    patience: Duration,
    show: &Show,
    is_so: impl Fn() -> anyhow::Result<bool>,
) -> anyhow::Result<()> {
    let begun = Instant::now();
    while !is_so()? {
        if begun.elapsed() > patience {
            show.line("patience is at its end");
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    Ok(())
}

/// The defaults with waits of seconds instead of minutes and hours.
fn quick_config() -> Config {
    let mut config = Config::default();
    config.ops.listen = Listen::Off;
    config.deadlines.tick = Lasting::from_millis(200);
    config.policy.silence_after = Until::After(Lasting::from_secs(6));
    config.policy.deferral_pause = Lasting::from_millis(500);
    config.policy.deferral_wake = Lasting::from_secs(1);
    config.policy.rewake = Lasting::from_secs(1);
    config
}
