//! `device-sim load`.

use std::sync::Arc;
use std::time::Duration;

use clap::{Args, ValueEnum};
use device_sim::fleet::Latency;
use device_sim::load::{LoadConfig, LoadReport, Operator, Question, Scenario};
use device_sim::transport::Target;

use super::IdentityArgs;

/// Measure how many requests a server answers.
#[derive(Debug, Args)]
pub(super) struct LoadArgs {
    /// What to send.
    #[arg(value_enum, default_value_t = ScenarioName::Idle)]
    scenario: ScenarioName,
    /// ServerURL, by plain http://.
    #[arg(long)]
    url: String,
    /// CheckInURL, when it is another one.
    #[arg(long)]
    checkin_url: Option<String>,
    #[command(flatten)]
    identity: IdentityArgs,
    /// Connections; one request is under way on each.
    #[arg(long, default_value_t = 16)]
    connections: usize,
    /// For how long.
    #[arg(long, default_value_t = 10.0)]
    seconds: f64,
    /// Devices to enroll first.
    #[arg(long, default_value_t = 100)]
    devices: u64,
    /// Seed of the devices.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Threads of the client. One leaves the other core to the server.
    #[arg(long, default_value_t = 1)]
    threads: usize,
    /// For `exchange`: where commands are queued, as in http://127.0.0.1:9000/v1/enqueue/.
    #[arg(long, required_if_eq("scenario", "exchange"))]
    enqueue_url: Option<String>,
    /// For `exchange`: user of the enqueue API.
    #[arg(long, default_value = "mdm")]
    api_user: String,
    /// For `exchange`: password of the enqueue API.
    #[arg(long, env = "MDM_API_KEY", hide_env_values = true, default_value = "")]
    api_key: String,
    /// For `exchange`: commands per device.
    #[arg(long, default_value_t = 20)]
    commands: u64,
    /// For `exchange`: which command, which decides about the size of the reports.
    #[arg(long, value_enum, default_value_t = QuestionName::DeviceInformation)]
    question: QuestionName,
    /// Print the report as JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ScenarioName {
    /// Idle on empty queues.
    Idle,
    /// TokenUpdate again and again.
    TokenUpdate,
    /// Idle, command, Acknowledged until the queues are drained.
    Exchange,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum QuestionName {
    /// About 1.5 KB.
    DeviceInformation,
    /// About 50 KB.
    InstalledApplicationList,
}

impl LoadArgs {
    pub(super) fn run(self) -> anyhow::Result<()> {
        let runtime = match self.threads {
            0 | 1 => tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?,
            threads => tokio::runtime::Builder::new_multi_thread()
                .worker_threads(threads)
                .enable_all()
                .build()?,
        };
        let json = self.json;
        let report = runtime.block_on(device_sim::load::run(self.config()?))?;
        if json {
            println!("{}", serde_json::to_string_pretty(&report)?);
        } else {
            print_table(&report);
        }
        Ok(())
    }

    fn config(self) -> anyhow::Result<LoadConfig> {
        let shown = self.identity.shown_in_header()?;
        let scenario = match self.scenario {
            ScenarioName::Idle => Scenario::Idle,
            ScenarioName::TokenUpdate => Scenario::TokenUpdate,
            ScenarioName::Exchange => Scenario::Exchange(Operator {
                enqueue_url: self.enqueue_url.unwrap_or_default(),
                user: self.api_user,
                api_key: self.api_key,
                commands: self.commands,
            }),
        };
        Ok(LoadConfig {
            target: Target::new(&self.url, self.checkin_url.as_deref(), shown)?,
            ca: Arc::new(self.identity.ca()?),
            topic: self.identity.topic,
            scenario,
            question: match self.question {
                QuestionName::DeviceInformation => Question::DeviceInformation,
                QuestionName::InstalledApplicationList => Question::InstalledApplicationList,
            },
            devices: self.devices,
            connections: self.connections,
            time: Duration::from_secs_f64(self.seconds.max(0.0)),
            seed: self.seed,
        })
    }
}

fn print_table(report: &LoadReport) {
    println!("scenario           {}", report.scenario);
    println!("devices            {}", report.devices);
    println!("connections        {}", report.connections);
    println!("preparation        {:.2} s", report.preparation_seconds);
    println!("load               {:.2} s", report.seconds);
    println!("requests           {}", report.requests);
    println!("requests/s         {:.0}", report.requests_per_second);
    if report.commands > 0 {
        println!("commands           {}", report.commands);
    }
    for (status, count) in &report.statuses {
        println!("  HTTP {status:<17} {count:>8}");
    }
    print_latency(&report.latency);
    println!(
        "unexpected, errors {}, {}",
        report.unexpected, report.errors
    );
}

pub(super) fn print_latency(latency: &Latency) {
    let millis = |microseconds: u64| microseconds as f64 / 1000.0;
    println!(
        "latency ms         p50 {:.2}  p90 {:.2}  p99 {:.2}  p99.9 {:.2}  max {:.2}",
        millis(latency.p50),
        millis(latency.p90),
        millis(latency.p99),
        millis(latency.p999),
        millis(latency.max),
    );
}
