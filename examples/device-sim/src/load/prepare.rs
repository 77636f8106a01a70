//! Before the clock runs: devices enroll, their requests are written out, queues are filled.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use plist::{Dictionary, Value};

use super::connection::Connection;
use super::{LoadConfig, LoadError, Operator, Question};
use crate::behaviour::Behaviour;
use crate::device::{
    ChannelId, Endpoint, Enrollment, Life, MessageKind, Outgoing, Reply, SimDevice,
};
use crate::model::Model;
use crate::transport::{Route, Target};
use crate::wire::{Put as _, encode, strings};

/// How many enrollments one enqueue request names.
const IDS_PER_ENQUEUE: usize = 100;
/// Stands in a report where the `CommandUUID` will be.
const BLANK: &str = "00000000-0000-0000-0000-000000000000";

/// A device whose requests are written out.
#[derive(Clone, Debug)]
pub(super) struct Prepared {
    pub(super) id: String,
    pub(super) idle: Vec<u8>,
    pub(super) token_update: Vec<u8>,
    pub(super) report: ReportTemplate,
}

/// A report with a gap for the `CommandUUID`.
#[derive(Clone, Debug)]
pub(super) struct ReportTemplate {
    head: Vec<u8>,
    before: Vec<u8>,
    after: Vec<u8>,
}

impl ReportTemplate {
    /// Writes the request for one command into `out`.
    pub(super) fn fill(&self, uuid: &[u8], out: &mut Vec<u8>) {
        let length = self.before.len() + uuid.len() + self.after.len();
        out.clear();
        out.extend_from_slice(&self.head);
        out.extend_from_slice(length.to_string().as_bytes());
        out.extend_from_slice(b"\r\n\r\n");
        out.extend_from_slice(&self.before);
        out.extend_from_slice(uuid);
        out.extend_from_slice(&self.after);
    }
}

/// Enrolls the devices with these numbers over one connection.
pub(super) async fn enroll(
    config: &LoadConfig,
    indices: impl Iterator<Item = u64>,
) -> Result<Vec<Prepared>, LoadError> {
    let mut check_in = Connection::new(config.target.route(Endpoint::CheckIn));
    let mut prepared = Vec::new();
    for index in indices {
        let mut device = SimDevice::new(config.seed, index, Model::IPhone, Behaviour::default());
        let identity = config.ca.issue(device.id()).map_err(LoadError::Identity)?;
        device.enroll(
            Timestamp::now(),
            Enrollment::new(config.topic.as_str(), identity),
        );
        let mut token_update = Vec::new();
        while let Some(outgoing) = device.poll(Timestamp::now()) {
            let request = request(&config.target, &outgoing);
            let answer = check_in
                .send(&request)
                .await
                .map_err(LoadError::Connection)?;
            if !(200..300).contains(&answer.status) {
                return Err(LoadError::Refused {
                    what: outgoing.kind,
                    status: answer.status,
                });
            }
            let reply = Reply {
                status: answer.status,
                body: answer.body.to_vec(),
            };
            device.on_reply(Timestamp::now(), outgoing.exchange, reply);
            if outgoing.kind == MessageKind::TokenUpdate {
                token_update = request;
            }
        }
        if device.life() != Life::Enrolled {
            return Err(LoadError::NotEnrolled);
        }
        let (idle, report) = rehearse(&config.target, config.question, device.clone())?;
        prepared.push(Prepared {
            id: device.id().to_owned(),
            idle,
            token_update,
            report,
        });
    }
    Ok(prepared)
}

/// Lets a copy of the device answer one command, to get its Idle and its report in writing.
fn rehearse(
    target: &Target,
    question: Question,
    mut device: SimDevice,
) -> Result<(Vec<u8>, ReportTemplate), LoadError> {
    let now = Timestamp::now();
    let address = device.push_address(&ChannelId::Device).cloned();
    let address = address.ok_or(LoadError::NotEnrolled)?;
    device.on_push(now, &address.magic, &address.token);
    let idle = device.poll(now).ok_or(LoadError::NotEnrolled)?;
    device.on_reply(now, idle.exchange, Reply::ok(command(question, BLANK)));
    let report = device.poll(now).ok_or(LoadError::NotEnrolled)?;
    let gap = report
        .body
        .windows(BLANK.len())
        .position(|window| window == BLANK.as_bytes())
        .ok_or(LoadError::NotEnrolled)?;
    let template = ReportTemplate {
        head: head(target, &report),
        before: report.body[..gap].to_vec(),
        after: report.body[gap + BLANK.len()..].to_vec(),
    };
    Ok((request(target, &idle), template))
}

/// The head of a request up to the number in `Content-Length`.
fn head(target: &Target, outgoing: &Outgoing) -> Vec<u8> {
    let route = target.route(outgoing.endpoint);
    let certificate = target.certificate_header(&outgoing.identity);
    let certificate = certificate
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .unwrap_or_default();
    format!(
        "PUT {} HTTP/1.1\r\nHost: {}\r\nUser-Agent: MDM/1.0\r\nContent-Type: {}\r\n\
         {certificate}Content-Length: ",
        route.path, route.authority, outgoing.content_type,
    )
    .into_bytes()
}

fn request(target: &Target, outgoing: &Outgoing) -> Vec<u8> {
    let mut request = head(target, outgoing);
    request.extend_from_slice(outgoing.body.len().to_string().as_bytes());
    request.extend_from_slice(b"\r\n\r\n");
    request.extend_from_slice(&outgoing.body);
    request
}

fn command(question: Question, uuid: &str) -> Vec<u8> {
    const QUERIES: &[&str] = &[
        "UDID",
        "DeviceName",
        "OSVersion",
        "BuildVersion",
        "ModelName",
        "Model",
        "ProductName",
        "SerialNumber",
        "DeviceCapacity",
        "AvailableDeviceCapacity",
        "BatteryLevel",
        "WiFiMAC",
        "BluetoothMAC",
        "IsSupervised",
        "IsMDMLostModeEnabled",
        "IsActivationLockEnabled",
    ];
    let inner = match question {
        Question::DeviceInformation => Dictionary::new()
            .put("RequestType", "DeviceInformation")
            .put("Queries", strings(QUERIES.iter().copied())),
        Question::InstalledApplicationList => {
            Dictionary::new().put("RequestType", "InstalledApplicationList")
        }
    };
    encode(
        Dictionary::new()
            .put("Command", Value::Dictionary(inner))
            .put("CommandUUID", uuid),
    )
}

/// Fills every device's queue with commands through the operator's API of the NanoMDM family.
pub(super) async fn enqueue(
    operator: &Operator,
    question: Question,
    seed: u64,
    devices: &[Prepared],
) -> Result<(), LoadError> {
    let route = Route::parse(&operator.enqueue_url).map_err(LoadError::Target)?;
    if route.tls {
        return Err(LoadError::OnlyPlainHttp);
    }
    let mut connection = Connection::new(&route);
    let credentials = STANDARD.encode(format!("{}:{}", operator.user, operator.api_key));
    for batch in devices.chunks(IDS_PER_ENQUEUE) {
        let ids: Vec<&str> = batch.iter().map(|device| device.id.as_str()).collect();
        for nth in 0..operator.commands {
            let body = command(question, &command_uuid(seed, nth, ids[0]));
            let mut request = format!(
                "PUT {}/{}?nopush=1 HTTP/1.1\r\nHost: {}\r\nAuthorization: Basic {credentials}\r\n\
                 Content-Length: {}\r\n\r\n",
                route.path.trim_end_matches('/'),
                ids.join(","),
                route.authority,
                body.len(),
            )
            .into_bytes();
            request.extend_from_slice(&body);
            let answer = connection
                .send(&request)
                .await
                .map_err(LoadError::Connection)?;
            if answer.status != 200 {
                let answer = String::from_utf8_lossy(answer.body)
                    .chars()
                    .take(300)
                    .collect();
                return Err(LoadError::Enqueue { answer });
            }
        }
    }
    Ok(())
}

/// Unique per run and batch: servers want a `CommandUUID` never seen before.
fn command_uuid(seed: u64, nth: u64, first_id: &str) -> String {
    let run = Timestamp::now().as_millisecond();
    format!(
        "load-{run}-{seed}-{nth}-{}",
        first_id.chars().rev().take(16).collect::<String>()
    )
}
