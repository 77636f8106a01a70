//! How fast the engine is on one core, without any I/O: bytes in, [`Step`] out.
//!
//! Run with `cargo xtask bench`. The yardsticks are measured in the same run, so that ratios carry over to other machines.

mod support;

use std::{hint::black_box, time::Duration};

use device_sim::SimCa;
use jiff::Timestamp;
use mdm_core::{
    ddm::{
        Applicability, ChannelRecord, Declaration, Generation, Manifest, Placed, Planning, plan,
    },
    enrollment::{
        Change, EnrollmentView, Input, Policy, Revision, Ruling, Step, ViewQuery, handle,
    },
    entropy::Entropy,
    identity::Presented,
    plist::{self, Dictionary, PlistLimits, Value},
    request::{Endpoint, read},
    schema,
};
use support::{Measure, row};

const UDID: &str = "00008120-000A1B2C3D4E5F60";

fn main() {
    let fixture = Fixture::new();
    let token_update = token_update();
    let report = device_sim::bodies::installed_application_list(
        UDID,
        "11111111-2222-3333-4444-555555555555",
        205,
    );
    let idle = body(&[("Status", "Idle"), ("UDID", UDID)]);
    let declarations = Declarations::new(200);

    let wifi = wifi_payload();
    let mut measure = Measure::new(Duration::from_millis(2_000));
    measure.case(|| fixture.step(&token_update));
    measure.case(|| ::plist::from_bytes::<Value>(&token_update).is_ok());
    measure.case(|| fixture.step(&report));
    measure.case(|| ::plist::from_bytes::<Value>(&report).is_ok());
    measure.case(|| fixture.step(&idle));
    measure.case(|| schema::validate_payload(&wifi));
    measure.case(|| declarations.plan(None));
    measure.case(|| declarations.plan_and_encode());
    let mut rates = measure.rates();
    let mut rate = || rates.next().unwrap_or_default();

    let yardstick = "  yardstick: plist crate to a Value";
    row(
        "TokenUpdate bytes -> Step",
        &format!("{} B", token_update.len()),
        &format!("{:.0} /s", rate()),
        "100,000 /s",
    );
    row(yardstick, "", &format!("{:.0} /s", rate()), "");
    let megabytes = report.len() as f64 / 1e6;
    row(
        "InstalledApplicationList report -> Step",
        &format!("{} B", report.len()),
        &format!("{:.0} MB/s", rate() * megabytes),
        "120 MB/s",
    );
    row(
        yardstick,
        "",
        &format!("{:.0} MB/s", rate() * megabytes),
        "",
    );
    row(
        "Idle bytes -> Step",
        &format!("{} B", idle.len()),
        &format!("{:.0} /s", rate()),
        "",
    );
    row(
        "schema: validate a Wi-Fi payload with EAP",
        &format!("{} keys", wifi.len()),
        &format!("{:.1} µs", 1e6 / rate()),
        "< 20 µs",
    );
    row(
        "manifest of 200 declarations, the first for a device",
        "",
        &format!("{:.1} µs", 1e6 / rate()),
        "100 µs",
    );
    row(
        "  the next one, and the JSON for the device",
        "",
        &format!("{:.1} µs", 1e6 / rate()),
        "",
    );
}

/// What a device should have: an activation, and configurations of which some have a predicate or a reference.
struct Declarations {
    placed: Vec<Placed>,
    record: ChannelRecord,
    manifest: Manifest,
}

impl Declarations {
    fn new(count: usize) -> Self {
        let placed = |name: &str, identifier: String, payload: String, since| {
            let json = format!(
                r#"{{"Type":"com.apple.{name}","Identifier":"{identifier}","Payload":{payload}}}"#
            );
            Placed {
                declaration: Declaration::parse(json.as_bytes()).expect("a declaration"),
                since: Generation(since),
            }
        };
        let mut all = Vec::new();
        for n in 0..count as u64 / 2 {
            let identifier = format!("5D9502B9-9676-42D1-B094-A919DA{n:06}");
            all.push(placed(
                "activation.simple",
                format!("1A136E03-0979-4B79-BAE9-1A2A2A{n:06}"),
                format!(
                    r#"{{"StandardConfigurations":["{identifier}"],"Predicate":"@status(device.model.family) == 'Mac'"}}"#
                ),
                n,
            ));
            all.push(placed(
                "configuration.management.test",
                identifier,
                format!(r#"{{"Echo":"number {n}","ReturnStatus":"Installed"}}"#),
                n,
            ));
        }
        let mut fixture = Self {
            manifest: plan_of(&all, &ChannelRecord::default(), None),
            placed: all,
            record: ChannelRecord::default(),
        };
        fixture.record = ChannelRecord {
            planned_at: Generation(count as u64),
            ..fixture.record
        };
        assert_eq!(fixture.manifest.items().len(), count);
        fixture
    }

    fn plan(&self, previous: Option<&Manifest>) -> Manifest {
        plan_of(&self.placed, &self.record, previous)
    }

    fn plan_and_encode(&self) -> String {
        self.plan(Some(&self.manifest)).encode()
    }
}

fn plan_of(placed: &[Placed], record: &ChannelRecord, previous: Option<&Manifest>) -> Manifest {
    let planning = Planning {
        placed,
        at: Generation(1_000),
        capabilities: None,
        applies: &|_| Applicability::Applies,
    };
    let now = "2026-11-21T12:00:00Z".parse().expect("a time");
    plan(record, previous, &planning, now).manifest
}

/// An enrolled device, and what a host keeps ready for it.
struct Fixture {
    view: EnrollmentView,
    certificate: Presented,
    policy: Policy,
    now: Timestamp,
}

impl Fixture {
    fn new() -> Self {
        let ca = SimCa::generate().expect("an in-memory CA");
        let identity = ca.issue(UDID).expect("a certificate of it");
        let certificate =
            Presented::vouched_by_host(&identity.certificate_der).expect("a readable certificate");
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().expect("a time");
        let mut fixture = Self {
            view: EnrollmentView::default(),
            certificate,
            policy: Policy::default(),
            now,
        };
        let authenticate = body(&[
            ("MessageType", "Authenticate"),
            ("Topic", "com.apple.mgmt.t"),
            ("UDID", UDID),
            ("SerialNumber", "F2LX"),
        ]);
        for message in [authenticate, token_update()] {
            let step = fixture.step(&message);
            for change in step.changes {
                if let Change::PutDevice(record) = change {
                    fixture.view = EnrollmentView {
                        device: Some(*record),
                        revision: Revision(1),
                        ..EnrollmentView::default()
                    };
                }
            }
        }
        fixture
    }

    fn step(&self, body: &[u8]) -> Step {
        let request =
            read(body.to_vec(), None, Endpoint::Both, &PlistLimits::default()).expect("a request");
        let input = Input::Request {
            request: Box::new(request),
            certificate: Ok(self.certificate.clone()),
            ruling: Ruling::default(),
        };
        black_box(ViewQuery::of(&input, self.now));
        let step = handle(
            self.view.clone(),
            input,
            &self.policy,
            self.now,
            &mut Entropy::from_seed([7; 32]),
        );
        assert!(!matches!(
            step.reply,
            mdm_core::enrollment::Reply::Refused(_)
        ));
        step
    }
}

fn body(pairs: &[(&str, &str)]) -> Vec<u8> {
    let keys: Dictionary = pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), Value::String((*value).to_owned())))
        .collect();
    plist::write_dictionary(&keys).expect("strings can be written")
}

/// As an iPhone sends it the first time, with an unlock token.
fn token_update() -> Vec<u8> {
    let mut keys = Dictionary::new();
    let mut text =
        |key: &str, value: &str| keys.insert(key.to_owned(), Value::String(value.to_owned()));
    text("MessageType", "TokenUpdate");
    text(
        "Topic",
        "com.apple.mgmt.External.9d5a3f2c-7a52-4a0c-8a36-2d1f64b7a9e1",
    );
    text("UDID", UDID);
    text("PushMagic", "E7A1B2C3-D4E5-4F60-8A7B-9C0D1E2F3A4B");
    keys.insert("AwaitingConfiguration".into(), Value::Boolean(false));
    keys.insert("Token".into(), Value::Data((0u8..32).collect()));
    keys.insert(
        "UnlockToken".into(),
        Value::Data((0..1_100u32).map(|n| (n * 7) as u8).collect()),
    );
    plist::write_dictionary(&keys).expect("these can be written")
}

/// A payload as organisations send it: WPA2 with certificates, 17 keys at the top.
fn wifi_payload() -> Dictionary {
    let payload = serde_json::json!({
        "PayloadIdentifier": "com.example.wifi",
        "PayloadUUID": "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
        "PayloadVersion": 1,
        "PayloadDisplayName": "Wi-Fi",
        "SSID_STR": "Example",
        "HIDDEN_NETWORK": false,
        "AutoJoin": true,
        "EncryptionType": "WPA2",
        "IsHotspot": false,
        "ProxyType": "Auto",
        "ProxyPACURL": "https://example.com/proxy.pac",
        "CaptiveBypass": false,
        "DisableAssociationMACRandomization": true,
        "PayloadCertificateUUID": "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
        "EAPClientConfiguration": {
            "AcceptEAPTypes": [13],
            "TLSTrustedServerNames": ["radius.example.com"],
            "TLSMinimumVersion": "1.2",
            "PayloadCertificateAnchorUUID": ["6ba7b812-9dad-11d1-80b4-00c04fd430c8"],
        },
        "SetupModes": ["System"],
    });
    let wifi = schema::Family::Profile.find("com.apple.wifi.managed");
    let wifi = wifi.expect("a payload of the schema");
    let payload = wifi.to_plist(&payload, schema::UnknownKeys::Refuse);
    payload.expect("a payload that fits")
}
