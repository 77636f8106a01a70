//! The push service of the demonstration: HTTP/2, TLS and client certificates as Apple's, and behind it the simulated devices.

use std::{fs, path::Path, sync::Arc};

use anyhow::Context;
use apns_mock::{Answer, ApnsMock, Push, Settings};
use device_sim::push::{PushHub, PushRequest, PushRules};
use jiff::Timestamp;

use super::TOPIC;
use crate::config::Config;

/// The mock, and who is registered with it.
pub(super) struct PushService {
    mock: ApnsMock,
    hub: Arc<PushHub>,
}

impl PushService {
    pub(super) async fn start() -> anyhow::Result<Self> {
        let mock = ApnsMock::start(Settings::default()).await;
        let mock = mock.context("cannot start the push service")?;
        let hub = Arc::new(PushHub::new(PushRules::default()));
        let devices = Arc::clone(&hub);
        mock.plan(move |push, _| answer(&devices, push).into());
        Ok(Self { mock, hub })
    }

    /// Where devices register, and where pushes come from.
    pub(super) fn hub(&self) -> &Arc<PushHub> {
        &self.hub
    }

    /// Has the server push here, with a certificate as Apple would give it out.
    pub(super) fn configure(&self, config: &mut Config, folder: &Path) -> anyhow::Result<()> {
        let push = self.mock.issue(TOPIC)?;
        let place = |name: &str, content: &str| {
            let path = folder.join(name);
            fs::write(&path, content).with_context(|| path.display().to_string())?;
            anyhow::Ok(Some(path))
        };
        config.push.certificate = place("push.pem", &push.certificate_pem)?;
        config.push.key = place("push.key", &push.key_pem)?;
        config.push.roots = place("push-roots.pem", self.mock.root_pem())?;
        let port = self.mock.address().port();
        config.push.endpoint = Some(format!("https://localhost:{port}"));
        Ok(())
    }

    /// How many connections the server has made, and how many pushes they carried.
    pub(super) fn traffic(&self) -> (u64, u64) {
        let figures = self.mock.figures();
        (figures.connections, figures.requests)
    }
}

/// A push that is well formed goes to its device, if Apple would know the token.
fn answer(devices: &PushHub, push: &Push) -> Answer {
    let Some(token) = bytes(&push.token) else {
        return Answer::refusal(400, "BadDeviceToken");
    };
    let until = i64::try_from(push.expiration).ok();
    let until = until.and_then(|seconds| Timestamp::from_second(seconds).ok());
    let request = PushRequest {
        token,
        topic: push.topic.clone(),
        keep_until: until.filter(|_| push.expiration > 0),
        id: push.id.clone(),
        magic: Some(push.magic.clone()),
    };
    match devices.accept(Timestamp::now(), &request) {
        Ok(()) => Answer::ACCEPTED,
        Err(rejection) => match rejection.unregistered_at {
            Some(since) => Answer::unregistered(since.as_millisecond()),
            None => Answer::refusal(rejection.status.as_u16(), rejection.reason),
        },
    }
}

/// What lower-case hexadecimal says.
fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digit = |digit: u8| char::from(digit).to_digit(16);
    let pairs = hex.as_bytes().chunks(2).map(|pair| match pair {
        [high, low] => u8::try_from(digit(*high)? * 16 + digit(*low)?).ok(),
        _ => None,
    });
    pairs.collect()
}
