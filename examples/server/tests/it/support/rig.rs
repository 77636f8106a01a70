//! A server with its certificate authority, devices and an operator.

use std::{fs, net::Ipv4Addr, time::Duration};

use device_sim::{ClientIdentity, SimCa};
use http::Method;
use mdm_server::{
    Config, RunningServer, Server,
    config::{Listen, SecretText, Until},
};
use tempfile::TempDir;

use super::{
    bodies::{authenticate, report, token_update},
    speech::{Answer, Client},
};

pub(crate) const ADMIN_KEY: &str = "0123456789abcdef";
pub(crate) const CHECKIN: &str = "application/x-apple-aspen-mdm-checkin";
pub(crate) const COMMANDS: &str = "application/x-apple-aspen-mdm; charset=UTF-8";

/// A running server.
pub(crate) struct Rig {
    pub(crate) server: RunningServer,
    pub(crate) ca: SimCa,
    pub(crate) client: Client,
    pub(crate) dir: TempDir,
}

/// A configuration with free ports, a fresh folder, the authority as anchor and the certificate in a header.
pub(crate) fn header_mode(dir: &TempDir, ca: &SimCa) -> Config {
    let anchor = dir.path().join("device-ca.pem");
    fs::write(&anchor, ca.certificate_pem()).unwrap();
    let free = (Ipv4Addr::LOCALHOST, 0).into();
    let mut config = Config {
        listen: free,
        data: dir.path().join("data"),
        ..Config::default()
    };
    config.ops.listen = Listen::At(free);
    config.identity.anchors = vec![anchor];
    config.identity.header = Some("Client-Cert".to_owned());
    config.admin.key = Some(SecretText::new(ADMIN_KEY));
    // Tests count wakes.
    config.policy.update_schedule = Until::Never;
    config
}

impl Rig {
    pub(crate) async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// Starts with a configuration that is changed first.
    pub(crate) async fn start_with(change: impl FnOnce(&mut Config)) -> Self {
        let (dir, ca) = (tempfile::tempdir().unwrap(), SimCa::generate().unwrap());
        let mut config = header_mode(&dir, &ca);
        change(&mut config);
        let server = Server::start(config).await.unwrap();
        Self {
            client: Client::new(server.addr()),
            server,
            ca,
            dir,
        }
    }

    /// A device with an identity of its own, not enrolled yet.
    pub(crate) fn device(&self, udid: &str) -> Device {
        Device::speaking(&self.client, &self.ca, udid)
    }

    /// A device that is enrolled.
    pub(crate) async fn enrolled(&self, udid: &str) -> Device {
        let device = self.device(udid);
        device.enroll().await;
        device
    }

    /// What an operator with the key asks.
    pub(crate) async fn admin(
        &self,
        method: Method,
        path: &str,
        body: impl Into<Vec<u8>>,
    ) -> Answer {
        let key = format!("Bearer {ADMIN_KEY}");
        let headers = [("Authorization", key.as_str())];
        self.client.send(method, path, &headers, body).await
    }

    /// Queues a command without a wake and sees to it that it is queued.
    pub(crate) async fn queue(&self, id: &str, command: Vec<u8>) {
        let path = format!("/v1/enqueue/{id}?nopush=1");
        let answer = self.admin(Method::PUT, &path, command).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
    }
}

/// A device behind the proxy that sets the header.
pub(crate) struct Device {
    pub(crate) udid: String,
    pub(crate) identity: ClientIdentity,
    pub(crate) client: Client,
}

impl Device {
    /// A device that speaks to the server at the other end of `client`.
    pub(crate) fn speaking(client: &Client, ca: &SimCa, udid: &str) -> Self {
        Self {
            udid: udid.to_owned(),
            identity: ca.issue(udid).unwrap(),
            client: client.clone(),
        }
    }

    pub(crate) async fn enroll(&self) {
        for body in [authenticate(&self.udid), token_update(&self.udid)] {
            let answer = self.check_in(body).await;
            assert_eq!(
                (answer.status, answer.body.len()),
                (200, 0),
                "{}",
                answer.text()
            );
        }
    }

    pub(crate) async fn check_in(&self, body: Vec<u8>) -> Answer {
        self.put("/mdm", CHECKIN, body).await
    }

    pub(crate) async fn idle(&self) -> Answer {
        self.report("Idle", None).await
    }

    pub(crate) async fn report(&self, status: &str, command: Option<&str>) -> Answer {
        self.put("/mdm", COMMANDS, report(&self.udid, status, command, ""))
            .await
    }

    pub(crate) async fn put(
        &self,
        path: &str,
        content_type: &str,
        body: impl Into<Vec<u8>>,
    ) -> Answer {
        let certificate = self.identity.client_cert_header();
        let headers = [
            ("Content-Type", content_type),
            ("Client-Cert", certificate.as_str()),
        ];
        self.client.send(Method::PUT, path, &headers, body).await
    }
}

/// Waits until something is so, for ten seconds at most.
pub(crate) async fn eventually(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    for _ in 0..1_000 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("never: {what}");
}
