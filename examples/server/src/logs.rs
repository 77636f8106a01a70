//! Where log lines go.

use std::io::{IsTerminal, stderr};

use tracing_subscriber::{EnvFilter, filter::ParseError, fmt};

use crate::config::{Log, LogFormat};

/// Begins to write logs to standard error, for the whole process.
///
/// # Errors
/// [`ParseError`] when the filter cannot be read. A second call changes nothing.
pub fn begin(log: &Log) -> Result<(), ParseError> {
    let filter: EnvFilter = log.filter.parse()?;
    let builder = fmt().with_env_filter(filter).with_writer(stderr);
    // Fails only if somebody else has begun before: then theirs is the better one.
    let _ = match log.format {
        LogFormat::Text => builder.with_ansi(stderr().is_terminal()).try_init(),
        LogFormat::Json => builder.json().flatten_event(true).try_init(),
    };
    Ok(())
}
