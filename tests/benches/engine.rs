//! How fast the engine is on one core, without any I/O: bytes in, [`Step`] out.
//!
//! Run with `cargo xtask bench`. Each line is measured in slices, and the best slice counts: other programs on the machine
//! can make a slice slower and never faster. The yardsticks are measured in the same run, so that ratios carry over to other machines.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use device_sim::SimCa;
use jiff::Timestamp;
use mdm_core::{
    enrollment::{
        Change, EnrollmentView, Input, Policy, Revision, Ruling, Step, ViewQuery, handle,
    },
    entropy::Entropy,
    identity::Presented,
    plist::{self, Dictionary, PlistLimits, Value},
    request::{Endpoint, read},
};

const UDID: &str = "00008120-000A1B2C3D4E5F60";

fn main() {
    // `cargo test --benches` runs this too: then once is enough to see that it runs.
    let quick = !std::env::args().any(|arg| arg == "--bench");
    let bench = Bench {
        budget: if quick {
            Duration::ZERO
        } else {
            Duration::from_millis(1_500)
        },
    };
    let fixture = Fixture::new();

    let token_update = token_update();
    let rate = bench.rate(1, || fixture.step(&token_update));
    row(
        "TokenUpdate bytes -> Step",
        &format!("{} B", token_update.len()),
        &format!("{rate:.0} /s"),
        "100,000 /s",
    );

    let parsed = bench.rate(1, || ::plist::from_bytes::<Value>(&token_update).is_ok());
    row(
        "  yardstick: plist crate to a Value",
        "",
        &format!("{parsed:.0} /s"),
        "",
    );

    let report = device_sim::bodies::installed_application_list(
        UDID,
        "11111111-2222-3333-4444-555555555555",
        205,
    );
    let megabytes = report.len() as f64 / 1e6;
    let rate = bench.rate(1, || fixture.step(&report));
    row(
        "InstalledApplicationList report -> Step",
        &format!("{} B", report.len()),
        &format!("{:.0} MB/s", rate * megabytes),
        "120 MB/s",
    );

    let parsed = bench.rate(1, || ::plist::from_bytes::<Value>(&report).is_ok());
    row(
        "  yardstick: plist crate to a Value",
        "",
        &format!("{:.0} MB/s", parsed * megabytes),
        "",
    );

    let idle = body(&[("Status", "Idle"), ("UDID", UDID)]);
    let rate = bench.rate(1, || fixture.step(&idle));
    row(
        "Idle bytes -> Step",
        &format!("{} B", idle.len()),
        &format!("{rate:.0} /s"),
        "",
    );
}

fn row(what: &str, size: &str, measured: &str, reach: &str) {
    println!("| {what} | {size} | {measured} | {reach} |");
}

struct Bench {
    budget: Duration,
}

impl Bench {
    /// How often per second `once` runs, by the best of many slices of about 20 ms.
    fn rate<T>(&self, warm_up: u32, once: impl Fn() -> T) -> f64 {
        (0..warm_up).for_each(|_| drop(black_box(once())));
        let one = Instant::now();
        black_box(once());
        let per_slice = (Duration::from_millis(20).as_nanos() / one.elapsed().as_nanos().max(1))
            .clamp(1, 1_000_000) as u32;
        let begun = Instant::now();
        let mut best = f64::MAX;
        loop {
            let slice = Instant::now();
            (0..per_slice).for_each(|_| drop(black_box(once())));
            best = best.min(slice.elapsed().as_secs_f64() / f64::from(per_slice));
            if begun.elapsed() >= self.budget {
                return 1.0 / best;
            }
        }
    }
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
