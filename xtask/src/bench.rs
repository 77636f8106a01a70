//! The figures: the engine alone, and the server with its clients on the same machine.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, bail, ensure};
use clap::Args;
use serde_json::Value;

use crate::{
    machine, python,
    run::{cargo, cargo_program, check, output, root},
};

/// What to measure.
#[derive(Args)]
pub(crate) struct Options {
    /// Only the figures of the Python binding.
    #[arg(long, conflicts_with = "engine_only")]
    python_only: bool,
    /// Only the engine, without the server.
    #[arg(long)]
    engine_only: bool,
    /// Seconds for each figure of the server.
    #[arg(long, default_value_t = 10)]
    seconds: u32,
    /// How often each figure of the server is taken; the median is printed, with the least and the most.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Where the server keeps its database while it is measured. Default: a folder under `target`, on the same disk.
    #[arg(long)]
    data: Option<PathBuf>,
    /// How many enrollments are stored when the memory is measured.
    #[arg(long, default_value_t = 100_000)]
    stored: u32,
}

const API_KEY: &str = "bench-key";
const CERTIFICATE_HEADER: &str = "Client-Cert";

pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    println!("machine: {}\n", machine::describe());
    if options.python_only {
        return python::bench();
    }
    println!("| what | size | measured | reach |\n| --- | --- | --- | --- |");
    check(cargo_program().args([
        "bench",
        "--quiet",
        "--locked",
        "--package",
        "mdm-tests",
        "--bench",
        "engine",
        "--bench",
        "trust",
        "--bench",
        "wakes",
        "--bench",
        "push",
        "--bench",
        "declarations",
        "--bench",
        "schedule",
    ]))?;
    if options.engine_only {
        return Ok(());
    }
    cargo([
        "build",
        "--quiet",
        "--release",
        "--locked",
        "--package",
        "mdm-server",
        "--package",
        "device-sim",
    ])?;
    let data = options
        .data
        .clone()
        .unwrap_or_else(|| root().join("target/bench-data"));
    for (scenario, what, reach) in [
        ("idle", "server, durable: Idle", "20,000 /s, p99 < 10 ms"),
        ("token-update", "server, durable: TokenUpdate", "12,000 /s"),
        (
            "exchange",
            "server, durable: Idle-command-acknowledge",
            "10,000 requests/s",
        ),
    ] {
        let mut rounds = (0..options.rounds)
            .map(|_| Server::start(&data)?.figures(scenario, options.seconds))
            .collect::<anyhow::Result<Vec<_>>>()?;
        rounds.sort_by(|one, other| one.rate.total_cmp(&other.rate));
        let Figures { rate, p50, p99 } = rounds[rounds.len() / 2];
        let (least, most) = (rounds[0].rate, rounds[rounds.len() - 1].rate);
        println!(
            "| {what} | 16 connections | {rate:.0} /s ({least:.0}–{most:.0}), p50 {p50:.2} ms, p99 {p99:.2} ms | {reach} |"
        );
    }
    let server = Server::start(&data)?;
    server.enroll(options.stored)?;
    let filled = server.resident_mib()?;
    drop(server);
    let server = Server::restart(&data)?;
    server.load("idle", options.seconds.min(5))?;
    let restarted = server.resident_mib()?;
    println!(
        "| server, resident with {} idle enrollments stored | after enrolling them / restarted and under load | {filled:.0} / {restarted:.0} MiB | < 150 MiB |",
        options.stored
    );
    drop(server);
    std::fs::remove_dir_all(&data).ok();
    Ok(())
}

/// What the load generator saw.
struct Figures {
    /// Requests per second.
    rate: f64,
    /// Milliseconds.
    p50: f64,
    /// Milliseconds.
    p99: f64,
}

/// The server under measurement. Dropping it ends it.
struct Server {
    child: Child,
    url: String,
    folder: PathBuf,
}

impl Server {
    /// Starts it on an empty data folder.
    fn start(data: &Path) -> anyhow::Result<Self> {
        if data.exists() {
            std::fs::remove_dir_all(data)?;
        }
        std::fs::create_dir_all(data)?;
        // The CA whose devices the server trusts.
        output(binary("device-sim").arg("ca").arg(data.join("ca")))?;
        Self::restart(data)
    }

    /// Starts it on what is there.
    fn restart(data: &Path) -> anyhow::Result<Self> {
        let mut child = binary("mdm-server")
            .args(["serve", "--listen", "127.0.0.1:0", "--ops-listen", "off"])
            .args([
                "--log-format",
                "json",
                "--log-filter",
                "warn,mdm_server::server=info",
            ])
            .args(["--identity-header", CERTIFICATE_HEADER])
            .arg("--identity-anchors")
            .arg(data.join("ca/ca.pem"))
            .arg("--data")
            .arg(data.join("store"))
            .env("MDM_ADMIN_KEY", API_KEY)
            .stderr(Stdio::piped())
            .spawn()
            .context("cannot start mdm-server")?;
        let log = child.stderr.take().context("mdm-server has no log")?;
        let mut lines = BufReader::new(log).lines();
        let url = loop {
            let Some(line) = lines.next().transpose()? else {
                bail!("mdm-server ended before it listened")
            };
            let line: Value = serde_json::from_str(&line).context("a log line of mdm-server")?;
            if line["message"] == "serving" {
                let address = line["addr"]
                    .as_str()
                    .context("mdm-server does not say where it listens")?;
                break format!("http://{address}");
            }
        };
        // Somebody has to read on, or the server would block on a full pipe.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Ok(Self {
            child,
            url,
            folder: data.to_path_buf(),
        })
    }

    fn figures(&self, scenario: &str, seconds: u32) -> anyhow::Result<Figures> {
        let seen = self.load(scenario, seconds)?;
        let figure = |key: &str| {
            seen.pointer(key)
                .and_then(Value::as_f64)
                .context("a figure is missing")
        };
        let (unexpected, errors) = (figure("/unexpected")?, figure("/errors")?);
        ensure!(
            unexpected + errors == 0.0,
            "{unexpected} unexpected answers and {errors} errors under load"
        );
        Ok(Figures {
            rate: figure("/requests_per_second")?,
            p50: figure("/latency/p50")? / 1_000.0,
            p99: figure("/latency/p99")? / 1_000.0,
        })
    }

    fn load(&self, scenario: &str, seconds: u32) -> anyhow::Result<Value> {
        let mut client = self.client(scenario);
        client.args(["--devices", "1000", "--seconds", &seconds.to_string()]);
        let text = output(&mut client)?;
        serde_json::from_str(&text).context("the load generator printed no figures")
    }

    fn enroll(&self, devices: u32) -> anyhow::Result<()> {
        let mut client = self.client("idle");
        output(client.args(["--seconds", "1", "--devices", &devices.to_string()])).map(drop)
    }

    fn client(&self, scenario: &str) -> Command {
        let mut client = binary("device-sim");
        client
            .args(["load", scenario, "--json", "--connections", "16", "--url"])
            .arg(format!("{}/mdm", self.url));
        client
            .arg("--enqueue-url")
            .arg(format!("{}/v1/enqueue/", self.url))
            .env("MDM_API_KEY", API_KEY);
        client
            .args(["--cert-header", CERTIFICATE_HEADER, "--ca-cert"])
            .arg(self.folder.join("ca/ca.pem"))
            .arg("--ca-key")
            .arg(self.folder.join("ca/ca.key"));
        client
    }

    fn resident_mib(&self) -> anyhow::Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))
            .context("the memory is read from /proc")?;
        let line = status
            .lines()
            .find(|line| line.starts_with("VmRSS:"))
            .context("no VmRSS")?;
        let kib: f64 = line
            .split_whitespace()
            .nth(1)
            .context("no VmRSS")?
            .parse()?;
        Ok(kib / 1024.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn binary(name: &str) -> Command {
    Command::new(root().join("target/release").join(name))
}
