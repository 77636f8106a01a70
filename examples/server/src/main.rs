//! The `mdm-server` binary.

use std::process::ExitCode;

use anyhow::Context;
use clap::Parser;
use mdm_server::{
    Config, Server,
    cli::{self, Cli, Command},
    demo::Verdict,
    logs,
};
use tokio::{
    runtime::{Builder, Runtime},
    signal::unix::{SignalKind, signal},
};

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("mdm-server: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.command {
        Command::Version => cli::print(concat!("mdm-server ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::Serve(serve) => {
            let config = serve.resolve()?;
            if serve.print_config {
                cli::print(&config.to_toml());
                return Ok(ExitCode::SUCCESS);
            }
            logs::begin(&config.log).context("log.filter")?;
            let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
            for name in cli::unknown_variables(names) {
                tracing::warn!("{name} is set, but there is no such setting");
            }
            runtime()?.block_on(serve_until_told(config))?;
        }
        Command::Place(place) => runtime()?.block_on(place.run())?,
        Command::Schema(schema) => schema.run()?,
        Command::PushCert(push_cert) => runtime()?.block_on(push_cert.run())?,
        Command::Demo(demo) => {
            if runtime()?.block_on(demo.run())? == Verdict::Unbalanced {
                return Ok(ExitCode::FAILURE);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn runtime() -> anyhow::Result<Runtime> {
    Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("cannot start the runtime")
}

/// Serves until SIGINT or SIGTERM. A second one ends the process at once.
async fn serve_until_told(config: Config) -> anyhow::Result<()> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    let server = Server::start(config).await?;
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
    tokio::select! {
        stopped = server.shutdown() => Ok(stopped?),
        _ = interrupt.recv() => anyhow::bail!("interrupted while stopping"),
    }
}
