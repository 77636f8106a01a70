//! What happens to the fleet: ordinary work, and each kind of trouble to a few devices.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use device_sim::{
    Behaviour, Model, Renewal, Wipe,
    fleet::{Control, DeviceSummary, Mix, RunningFleet},
};
use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    events::EventKind,
    id::EnrollmentId,
    plist::{self, Dictionary, Value},
};

use super::{books::Books, operator::Operator, show::Show};
use crate::store::Store;

/// Every kind of device, as one meets them in the field.
pub(super) fn mix() -> Mix {
    Mix {
        models: vec![
            (Model::IPhone, 40),
            (Model::IPad, 15),
            (Model::Mac, 20),
            (Model::AppleTv, 5),
            (Model::SharedIPad, 10),
            (Model::UserEnrolledIPhone, 7),
            (Model::UserEnrolledMac, 3),
        ],
        behaviours: vec![(Behaviour::everyday(), 1)],
        unsupervised: 0.2,
        awaiting_configuration: 0.25,
    }
}

/// What somebody has in mind for a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// Ordinary work.
    Ordinary,
    /// It falls silent and stays so; what waits for it expires.
    Silent,
    /// It falls silent, is noticed, and comes back.
    Away,
    /// Its identity is renewed by itself.
    RenewsAlone,
    /// Its identity is renewed with the enrollment profile, as the operator announced.
    RenewsByProfile,
    /// It is erased by somebody and enrolls anew.
    EnrollsAnew,
    /// The operator erases it.
    Erased,
    /// Its user removes the profile.
    Removed,
}

/// Who is who in the play.
pub(super) struct Scenario {
    devices: BTreeMap<u64, (EnrollmentId, Fate)>,
}

impl Scenario {
    /// Gives each device its part, by its number.
    pub(super) fn of(devices: &[DeviceSummary]) -> Self {
        let parts = devices.iter().filter_map(|device| {
            let id = EnrollmentId::parse(device.id.clone()).ok()?;
            let personal = matches!(
                device.model,
                Model::UserEnrolledIPhone | Model::UserEnrolledMac
            );
            let fate = match device.index % 50 {
                3 | 28 => Fate::Silent,
                4 | 29 => Fate::Away,
                7 | 32 => Fate::RenewsAlone,
                8 | 33 => Fate::RenewsByProfile,
                // A personal device gets another identifier each time: another enrollment, not the same anew.
                11 if !personal => Fate::EnrollsAnew,
                13 if !personal => Fate::Erased,
                17 => Fate::Removed,
                _ => Fate::Ordinary,
            };
            Some((device.index, (id, fate)))
        });
        Self {
            devices: parts.collect(),
        }
    }

    /// Whether a device has nothing but ordinary work before it.
    pub(super) fn is_ordinary(&self, index: u64) -> bool {
        let fate = self.devices.get(&index).map(|(_, fate)| *fate);
        fate == Some(Fate::Ordinary)
    }

    /// Plays it. Everything that was queued stands in the books afterwards.
    pub(super) async fn play(
        &self,
        operator: &Operator,
        store: &Store,
        fleet: &RunningFleet,
        books: &mut Books,
        show: &Show,
    ) -> anyhow::Result<()> {
        for (index, _) in self.with(&[Fate::Silent, Fate::Away]) {
            fleet.control(index, Control::GoSilent);
        }
        let all: Vec<_> = self.devices.values().map(|(id, _)| id.clone()).collect();
        let silent: Vec<_> = self
            .with(&[Fate::Silent])
            .map(|(_, id)| id.clone())
            .collect();
        let others: Vec<_> = all
            .iter()
            .filter(|id| !silent.contains(id))
            .cloned()
            .collect();
        let deadline = Timestamp::now() + SignedDuration::from_secs(12);
        let expiring = format!("?expires_at={deadline}");

        show.line("queuing an inventory, a profile and settings for all devices and users");
        for command in [
            inventory(),
            list("SecurityInfo"),
            list("InstalledApplicationList"),
            profile(),
            list("ProfileList"),
        ] {
            books.enter(operator.enqueue(&silent, &command, &expiring).await?);
            books.enter(operator.enqueue(&others, &command, "").await?);
        }
        let users = users(store, &others)?;
        for command in [list("ProfileList"), profile()] {
            books.enter(operator.enqueue(&users, &command, "").await?);
        }

        show.line("renewing identities, erasing, removing, enrolling anew");
        for (index, _) in self.with(&[Fate::RenewsAlone]) {
            fleet.control(index, Control::Renew(Renewal::Silent));
        }
        for (index, id) in self.with(&[Fate::RenewsByProfile]) {
            operator.expect_renewal(id).await?;
            fleet.control(index, Control::Renew(Renewal::WithAuthenticate));
        }
        for (index, _) in self.with(&[Fate::EnrollsAnew]) {
            fleet.control(index, Control::ReEnroll(Wipe::Yes));
        }
        for (index, _) in self.with(&[Fate::Removed]) {
            fleet.control(index, Control::CheckOut);
        }
        let erased: Vec<_> = self
            .with(&[Fate::Erased])
            .map(|(_, id)| id.clone())
            .collect();
        books.enter(
            operator
                .enqueue(&erased, &list("EraseDevice"), "?priority=100")
                .await?,
        );
        books.enter(
            operator
                .enqueue(&others, &list("CertificateList"), "?dedupe=certificates")
                .await?,
        );

        self.wait_for_silence(store, books, show).await?;
        for (index, _) in self.with(&[Fate::Away]) {
            fleet.control(index, Control::ComeBack);
        }
        Ok(())
    }

    fn with(&self, fates: &'static [Fate]) -> impl Iterator<Item = (u64, &EnrollmentId)> {
        self.devices
            .iter()
            .filter(|(_, (_, fate))| fates.contains(fate))
            .map(|(index, (id, _))| (*index, id))
    }

    /// Waits until the server has noticed each device that fell silent.
    async fn wait_for_silence(
        &self,
        store: &Store,
        books: &mut Books,
        show: &Show,
    ) -> anyhow::Result<()> {
        let silent: Vec<_> = self
            .with(&[Fate::Silent, Fate::Away])
            .map(|(_, id)| id)
            .collect();
        show.begin("silent devices noticed", silent.len() as u64);
        let begun = Instant::now();
        loop {
            let mut noticed = 0;
            for id in &silent {
                let events = store.events(id, None, 200)?;
                noticed += u64::from(
                    events
                        .iter()
                        .any(|(_, event)| matches!(event.kind, EventKind::WentSilent { .. })),
                );
            }
            show.at(noticed);
            books.silence(silent.len() as u64, noticed);
            if noticed == silent.len() as u64 || begun.elapsed() > Duration::from_secs(30) {
                show.end();
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
    }
}

/// The user channels of these devices that are there by now.
fn users(store: &Store, devices: &[EnrollmentId]) -> anyhow::Result<Vec<EnrollmentId>> {
    let mut users = Vec::new();
    for device in devices {
        users.extend(
            store
                .device(device)?
                .into_iter()
                .flat_map(|detail| detail.users)
                .map(|user| user.id),
        );
    }
    Ok(users)
}

fn inventory() -> Vec<u8> {
    let queries = [
        "DeviceName",
        "OSVersion",
        "BuildVersion",
        "ModelName",
        "SerialNumber",
        "BatteryLevel",
    ];
    let queries = queries
        .iter()
        .map(|query| Value::String((*query).to_owned()))
        .collect();
    command("DeviceInformation", [("Queries", Value::Array(queries))])
}

fn list(request_type: &str) -> Vec<u8> {
    command(request_type, [])
}

/// InstallProfile with a profile that asks for a passcode.
fn profile() -> Vec<u8> {
    let text = |text: &str| Value::String(text.to_owned());
    let payload: Dictionary = [
        ("PayloadType", text("com.apple.mobiledevice.passwordpolicy")),
        ("PayloadIdentifier", text("org.example.demo.passcode.1")),
        ("PayloadUUID", text("6E8C4A52-1B0D-4B1E-9C0A-5A0C6D3B2F11")),
        ("PayloadVersion", Value::Integer(1.into())),
        ("forcePIN", Value::Boolean(true)),
        ("minLength", Value::Integer(6.into())),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect();
    let profile: Dictionary = [
        ("PayloadType", text("Configuration")),
        ("PayloadIdentifier", text("org.example.demo.passcode")),
        ("PayloadUUID", text("0B2B5F0E-58A0-4D7C-8E49-9E9C4D1F7A10")),
        ("PayloadVersion", Value::Integer(1.into())),
        ("PayloadDisplayName", text("Passcode")),
        (
            "PayloadContent",
            Value::Array(vec![Value::Dictionary(payload)]),
        ),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect();
    let profile = plist::write_dictionary(&profile).unwrap_or_default();
    command("InstallProfile", [("Payload", Value::Data(profile))])
}

/// An envelope without a UUID: the server draws it.
fn command<const N: usize>(request_type: &str, keys: [(&str, Value); N]) -> Vec<u8> {
    let mut inner: Dictionary = keys
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect();
    inner.insert("RequestType".into(), Value::String(request_type.to_owned()));
    let mut envelope = Dictionary::new();
    envelope.insert("Command".into(), Value::Dictionary(inner));
    // Text and numbers can always be written.
    plist::write_dictionary(&envelope).unwrap_or_default()
}
