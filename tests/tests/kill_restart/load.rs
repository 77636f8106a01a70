//! Clients that load the server and write down what it acknowledged.

use std::{io, net::SocketAddr, time::Duration};

use base64::{Engine, engine::general_purpose::STANDARD};
use mdm_tests::{
    client::{Answer, Client},
    draw::Draw,
    world::Identities,
};

use super::{binary::ADMIN_KEY, ledger::Ledger};

const CHECK_IN: &str = "application/x-apple-aspen-mdm-checkin";
const COMMANDS: &str = "application/x-apple-aspen-mdm";

/// A device, as far as the server sees it.
#[derive(Clone, Debug)]
pub(super) struct Device {
    pub(super) udid: String,
    certificate: String,
    is_enrolled: bool,
    /// How often it said what.
    token_updates: u64,
    bootstrap_tokens: u64,
    commands: u64,
}

impl Device {
    pub(super) fn new(udid: &str, identities: &Identities) -> Self {
        Self {
            udid: udid.to_owned(),
            certificate: identities.issue(udid, 1).client_cert_header(),
            is_enrolled: false,
            token_updates: 0,
            bootstrap_tokens: 0,
            commands: 0,
        }
    }

    pub(super) fn put(
        &self,
        client: &mut Client,
        content_type: &str,
        entries: &str,
    ) -> io::Result<Answer> {
        let body = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><plist version=\"1.0\"><dict>{}{entries}</dict></plist>",
            text("UDID", &self.udid)
        );
        let headers = [
            ("Content-Type", content_type),
            ("Client-Cert", &self.certificate),
        ];
        client.send("PUT", "/mdm", &headers, body.as_bytes())
    }

    pub(super) fn check_in(
        &self,
        client: &mut Client,
        message: &str,
        entries: &str,
    ) -> io::Result<Answer> {
        self.put(
            client,
            CHECK_IN,
            &format!("{}{entries}", text("MessageType", message)),
        )
    }
}

/// The bootstrap token number so much.
pub(super) fn bootstrap_token(number: u64) -> String {
    STANDARD.encode(format!("bootstrap token {number}"))
}

fn text(key: &str, value: &str) -> String {
    format!("<key>{key}</key><string>{value}</string>")
}

/// One client with its devices.
#[derive(Debug)]
pub(super) struct Crew {
    devices: Vec<Device>,
    draw: Draw,
    pub(super) ledger: Ledger,
}

impl Crew {
    pub(super) fn new(devices: Vec<Device>, draw: Draw) -> Self {
        Self {
            devices,
            draw,
            ledger: Ledger::default(),
        }
    }

    /// Works until the server no longer answers. What it had not answered then is in doubt.
    pub(super) fn work_until_it_fails(mut self, address: SocketAddr) -> Self {
        let mut client = Client::new(address, Duration::from_secs(20));
        while self.work(&mut client).is_ok() {}
        self
    }

    fn work(&mut self, client: &mut Client) -> io::Result<()> {
        let Self {
            devices,
            draw,
            ledger,
        } = self;
        let at = draw.below(devices.len() as u64) as usize;
        let device = &mut devices[at];
        if !device.is_enrolled {
            let topic = text("Topic", "com.apple.mgmt.External.kill");
            taken(&device.check_in(client, "Authenticate", &topic)?);
            update_token(device, client, ledger)?;
            device.is_enrolled = true;
        }
        match draw.below(10) {
            0..=2 => update_token(device, client, ledger),
            3 => set_bootstrap_token(device, client, ledger),
            4..=6 => enqueue(device, client, ledger),
            _ => take_commands(device, client, ledger),
        }
    }
}

/// The server may be killed; while it lives it refuses nothing of this.
fn taken(answer: &Answer) {
    let body = String::from_utf8_lossy(&answer.body);
    assert_eq!(answer.status, 200, "{body}");
}

fn update_token(device: &mut Device, client: &mut Client, ledger: &mut Ledger) -> io::Result<()> {
    device.token_updates += 1;
    let number = device.token_updates;
    let entries = format!(
        "{}{}<key>Token</key><data>{}</data>",
        text("Topic", "com.apple.mgmt.External.kill"),
        text("PushMagic", &format!("magic {number}")),
        STANDARD.encode(format!("token {number}")),
    );
    ledger.token_update_in_doubt(&device.udid, number);
    taken(&device.check_in(client, "TokenUpdate", &entries)?);
    ledger.token_update(&device.udid, number);
    Ok(())
}

fn set_bootstrap_token(
    device: &mut Device,
    client: &mut Client,
    ledger: &mut Ledger,
) -> io::Result<()> {
    device.bootstrap_tokens += 1;
    let number = device.bootstrap_tokens;
    let entries = format!(
        "<key>BootstrapToken</key><data>{}</data>",
        bootstrap_token(number)
    );
    ledger.bootstrap_token_in_doubt(&device.udid, number);
    taken(&device.check_in(client, "SetBootstrapToken", &entries)?);
    ledger.bootstrap_token(device, number);
    Ok(())
}

fn enqueue(device: &mut Device, client: &mut Client, ledger: &mut Ledger) -> io::Result<()> {
    device.commands += 1;
    let (udid, uuid) = (
        &device.udid,
        format!("{}-C-{}", device.udid, device.commands),
    );
    let command = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><plist version=\"1.0\"><dict>{}<key>Command</key><dict>{}</dict></dict></plist>",
        text("CommandUUID", &uuid),
        text("RequestType", "ProfileList"),
    );
    let key = format!("Bearer {ADMIN_KEY}");
    let path = format!("/v1/enqueue/{udid}?nopush=1");
    ledger.queued_in_doubt(udid, &uuid);
    taken(&client.send("PUT", &path, &[("Authorization", &key)], command.as_bytes())?);
    ledger.queued(udid, &uuid);
    Ok(())
}

/// Asks for commands and answers up to three of them, each with a word of its own.
fn take_commands(device: &Device, client: &mut Client, ledger: &mut Ledger) -> io::Result<()> {
    let mut answer = device.put(client, COMMANDS, &text("Status", "Idle"))?;
    for _ in 0..3 {
        taken(&answer);
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        let Some(uuid) = between(&body, "<key>CommandUUID</key>", "</string>") else {
            return Ok(());
        };
        let uuid = uuid.trim_start().trim_start_matches("<string>");
        let marker = format!("answer to {uuid}");
        let entries = [
            ("Status", "Acknowledged"),
            ("CommandUUID", uuid),
            ("Marker", &marker),
        ];
        let entries = entries.map(|(key, value)| text(key, value)).concat();
        ledger.answered_in_doubt(&device.udid, uuid);
        answer = device.put(client, COMMANDS, &entries)?;
        taken(&answer);
        ledger.answered(&device.udid, uuid, &marker);
    }
    Ok(())
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(from)?;
    rest.split_once(to).map(|(found, _)| found)
}
