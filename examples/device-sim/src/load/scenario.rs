//! While the clock runs: one connection goes round its devices.

use std::sync::Arc;
use std::time::Instant;

use super::connection::Connection;
use super::prepare::Prepared;
use super::{Lap, LoadConfig, Scenario};
use crate::device::Endpoint;
use crate::fleet::as_microseconds;

/// Breaks in a row after which a connection gives up.
const MOST_ERRORS: u64 = 50;

/// Goes round the devices until the time is over or the work is done.
pub(super) async fn drive(config: Arc<LoadConfig>, devices: Vec<Prepared>, until: Instant) -> Lap {
    let endpoint = match config.scenario {
        Scenario::TokenUpdate => Endpoint::CheckIn,
        Scenario::Idle | Scenario::Exchange(_) => Endpoint::Command,
    };
    let connection = Connection::new(config.target.route(endpoint));
    let mut driver = Driver {
        connection,
        lap: Lap::new(),
        errors_in_a_row: 0,
        uuid: Vec::new(),
    };
    match config.scenario {
        Scenario::Idle => driver.repeat(&devices, until, |device| &device.idle).await,
        Scenario::TokenUpdate => {
            driver
                .repeat(&devices, until, |device| &device.token_update)
                .await;
        }
        Scenario::Exchange(_) => driver.drain(&devices, until).await,
    }
    driver.lap
}

struct Driver {
    connection: Connection,
    lap: Lap,
    errors_in_a_row: u64,
    /// The `CommandUUID` of the command in the last answer.
    uuid: Vec<u8>,
}

/// What an answer is to a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heard {
    Nothing,
    Command,
    Trouble,
}

impl Driver {
    fn goes_on(&self, until: Instant) -> bool {
        Instant::now() < until && self.errors_in_a_row < MOST_ERRORS
    }

    /// The same request of every device in turn; a body in the answer is not expected.
    async fn repeat(
        &mut self,
        devices: &[Prepared],
        until: Instant,
        request: impl Fn(&Prepared) -> &[u8],
    ) {
        for device in devices.iter().cycle() {
            if !self.goes_on(until) {
                return;
            }
            if self.send(request(device)).await == Heard::Command {
                self.lap.unexpected += 1;
            }
        }
    }

    /// Each device asks and answers until it is told nothing more.
    async fn drain(&mut self, devices: &[Prepared], until: Instant) {
        let mut report = Vec::new();
        for device in devices {
            let mut heard = self.send(&device.idle).await;
            while heard == Heard::Command && self.goes_on(until) {
                device.report.fill(&self.uuid, &mut report);
                heard = self.send(&report).await;
                self.lap.commands += u64::from(heard != Heard::Trouble);
            }
            if !self.goes_on(until) {
                return;
            }
        }
    }

    async fn send(&mut self, request: &[u8]) -> Heard {
        let began = Instant::now();
        let answer = match self.connection.send(request).await {
            Ok(answer) => answer,
            Err(_) => {
                self.lap.errors += 1;
                self.errors_in_a_row += 1;
                return Heard::Trouble;
            }
        };
        self.lap
            .latency
            .saturating_record(as_microseconds(began.elapsed()));
        self.lap.requests += 1;
        self.errors_in_a_row = 0;
        *self.lap.statuses.entry(answer.status).or_default() += 1;
        if !(200..300).contains(&answer.status) {
            self.lap.unexpected += 1;
            return Heard::Trouble;
        }
        if answer.body.is_empty() {
            return Heard::Nothing;
        }
        match command_uuid(answer.body) {
            Some(uuid) => {
                self.uuid.clear();
                self.uuid.extend_from_slice(uuid);
                Heard::Command
            }
            None => {
                self.lap.unexpected += 1;
                Heard::Trouble
            }
        }
    }
}

/// The `CommandUUID` of a command, found without parsing: the value of the last such key,
/// because a command may carry anything inside and the key stands outside.
fn command_uuid(body: &[u8]) -> Option<&[u8]> {
    const KEY: &[u8] = b"<key>CommandUUID</key>";
    const OPEN: &[u8] = b"<string>";
    let key = body.windows(KEY.len()).rposition(|window| window == KEY)? + KEY.len();
    let rest = body.get(key..)?.trim_ascii_start().strip_prefix(OPEN)?;
    let end = rest.iter().position(|byte| *byte == b'<')?;
    rest.get(..end)
}

#[cfg(test)]
mod tests {
    use super::command_uuid;

    #[test]
    fn the_uuid_is_found_with_and_without_white_space() {
        let tight = b"<dict><key>CommandUUID</key><string>a-1</string></dict>";
        let airy = b"<dict>\n\t<key>CommandUUID</key>\n\t<string>a-1</string>\n</dict>";
        assert_eq!(command_uuid(tight), Some(&b"a-1"[..]));
        assert_eq!(command_uuid(airy), Some(&b"a-1"[..]));
        assert_eq!(command_uuid(b"<html>"), None);
    }
}
