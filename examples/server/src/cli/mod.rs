//! The command line.

mod api;
mod place;
mod push_cert;
mod schema;

use std::{io::Write, path::PathBuf};

use clap::{CommandFactory, Parser, Subcommand};

use crate::{
    config::{Config, ConfigError, Settings, read_file},
    demo::Demo,
};

pub use api::Api;
pub use place::Place;
pub use push_cert::PushCert;
pub use schema::Schema;

/// What the command line says.
#[derive(Debug, Parser)]
#[command(
    name = "mdm-server",
    about = "The reference MDM server: mdm-core behind HTTP, on embedded SQLite",
    subcommand_required = true
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve devices and operators until SIGINT or SIGTERM
    #[command(
        long_about = "Serve devices and operators until SIGINT or SIGTERM.\n\n\
            Each setting can be given as a flag, in the environment (MDM_…) or in a TOML file; a flag counts before the environment, \
            the environment before the file, the file before the default. In the file `--tls-key` is `key` in the section `[tls]`, \
            and so on; `--print-config` shows all of it. Times are written 500ms, 30s, 5m, 24h or 30d.",
        after_help = "Behind a proxy that does TLS:\n  \
            mdm-server serve --identity-header Client-Cert --identity-anchors device-ca.pem --admin-key-file admin.key\n\n\
            With TLS of its own:\n  \
            mdm-server serve --listen 0.0.0.0:443 --tls-certificate tls.pem --tls-key tls.key --identity-anchors device-ca.pem\n\n\
            With an authority of its own, where devices enroll by a link (then: mdm-server place new --name …):\n  \
            mdm-server serve --public-url https://mdm.example.com --enrollment-topic com.apple.mgmt.External.… --admin-key-file admin.key"
    )]
    Serve(Box<Serve>),
    /// Prepare places for devices to enroll, on a running server
    Place(Place),
    /// Look up what Apple's schema says of a command, a payload, a declaration, a status item
    Schema(Schema),
    /// The push certificate: request, vendor's signature, import, yearly renewal
    PushCert(PushCert),
    /// Show all of it at work: a server, a simulated fleet, a summary
    Demo(Demo),
    /// Print the version
    Version,
}

/// `serve`.
#[derive(Debug, clap::Args)]
pub struct Serve {
    /// A TOML file with settings
    #[arg(long, env = "MDM_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Print the configuration that would count, secrets left out, and stop
    #[arg(long)]
    pub print_config: bool,
    /// Flags and environment.
    #[command(flatten)]
    pub settings: Settings,
}

impl Serve {
    /// The configuration that counts.
    ///
    /// # Errors
    /// [`ConfigError`].
    pub fn resolve(&self) -> Result<Config, ConfigError> {
        let file = match &self.config {
            Some(path) => read_file(path)?,
            None => Settings::default(),
        };
        Config::resolve(self.settings.clone(), file)
    }
}

/// Variables in the environment that look like settings and are none: mistyped, most likely.
pub fn unknown_variables(names: impl Iterator<Item = String>) -> Vec<String> {
    let command = Cli::command();
    let known: Vec<_> = command
        .get_subcommands()
        .flat_map(|command| command.get_arguments())
        .filter_map(|arg| arg.get_env())
        .collect();
    names
        .filter(|name| {
            name.starts_with("MDM_") && !known.iter().any(|known| *known == name.as_str())
        })
        .collect()
}

/// Writes to standard output. That nobody reads on is no error.
pub fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_setting_has_a_flag_a_variable_and_a_default_in_its_help() {
        let command = Cli::command();
        let serve = command.find_subcommand("serve").unwrap();
        for arg in serve
            .get_arguments()
            .filter(|arg| arg.get_id() != "print_config")
        {
            let (Some(flag), Some(env)) = (arg.get_long(), arg.get_env()) else {
                panic!("{}", arg.get_id());
            };
            let expected = format!("MDM_{}", flag.replace('-', "_").to_uppercase());
            assert_eq!(env.to_str(), Some(expected.as_str()));
            assert!(arg.get_help().is_some(), "{flag}");
        }
    }

    #[test]
    fn a_mistyped_variable_is_found() {
        let names = ["MDM_LISTEN", "MDM_LISTNE", "PATH", "MDM_CONFIG"].map(str::to_owned);
        assert_eq!(unknown_variables(names.into_iter()), ["MDM_LISTNE"]);
    }
}
