//! The server's process is killed while wakes are pending.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use apns_mock::{Answer, ApnsMock, Deed, Settings};
use base64::{Engine, engine::general_purpose::STANDARD};
use device_sim::SimCa;
use http::Method;

use crate::support::{ADMIN_KEY, Client, Device, authenticate, eventually, token_update};

const DEVICES: u8 = 5;

/// The binary at work; it is killed when it is dropped.
struct Process {
    child: Child,
    address: SocketAddr,
    client: Client,
}

impl Process {
    fn start(folder: &Path, mock: &ApnsMock) -> Self {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|port| port.local_addr());
        let address: SocketAddr = free.unwrap();
        let file = |name: &str| folder.join(name).into_os_string();
        let child = Command::new(env!("CARGO_BIN_EXE_mdm-server"))
            .arg("serve")
            .args(["--listen", &address.to_string(), "--ops-listen", "off"])
            .args(["--identity-header", "Client-Cert"])
            .arg("--push-endpoint")
            .arg(format!("https://localhost:{}", mock.address().port()))
            .args(["--identity-anchors".into(), file("ca.pem")])
            .args(["--push-roots".into(), file("roots.pem")])
            .args(["--push-certificate".into(), file("push.pem")])
            .args(["--push-key".into(), file("push.key")])
            .args(["--data".into(), file("data")])
            .env("MDM_ADMIN_KEY", ADMIN_KEY)
            .stdin(Stdio::null())
            .stderr(File::create(folder.join("server.log")).unwrap())
            .spawn()
            .unwrap();
        Self {
            child,
            address,
            client: Client::new(address),
        }
    }

    async fn wait(&self) {
        eventually("it listens", async || {
            tokio::net::TcpStream::connect(self.address).await.is_ok()
        })
        .await;
    }

    async fn push(&self, ids: &str) {
        let key = format!("Bearer {ADMIN_KEY}");
        let headers = [("Authorization", key.as_str())];
        let path = format!("/v1/push/{ids}");
        let answer = self.client.send(Method::PUT, &path, &headers, "").await;
        assert_eq!(answer.status, 200, "{}", answer.text());
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended before.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn wakes_that_were_pending_when_the_server_was_killed_go_out_after_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let (mock, ca) = (
        ApnsMock::start(Settings::default()).await.unwrap(),
        SimCa::generate().unwrap(),
    );
    let push = mock.issue("com.apple.mgmt.External.test").unwrap();
    for (name, content) in [
        ("ca.pem", ca.certificate_pem().as_str()),
        ("roots.pem", mock.root_pem()),
        ("push.pem", push.certificate_pem.as_str()),
        ("push.key", push.key_pem.as_str()),
    ] {
        fs::write(folder.path().join(name), content).unwrap();
    }
    // One push is taken, so that its device has none pending; the others hang.
    let taken = hex(1);
    mock.plan(move |push, _| {
        if push.token == taken {
            Answer::ACCEPTED.into()
        } else {
            Deed::Hang.into()
        }
    });
    let server = Process::start(folder.path(), &mock);
    server.wait().await;
    let mut ids = Vec::new();
    for number in 1..=DEVICES {
        let udid = format!("K-{number}");
        let device = Device::speaking(&server.client, &ca, &udid);
        let update = String::from_utf8(token_update(&udid)).unwrap();
        let update = update.replace("q6urq6urq6s=", &STANDARD.encode([number; 8]));
        for body in [authenticate(&udid), update.into_bytes()] {
            let answer = device.check_in(body).await;
            assert_eq!(answer.status, 200, "{}", answer.text());
        }
        ids.push(udid);
    }
    server.push(&ids.join(",")).await;
    eventually("pushes are under way", async || {
        mock.figures().requests == u64::from(DEVICES)
    })
    .await;
    // The line about the one that was taken is written within half a second.
    tokio::time::sleep(Duration::from_secs(2)).await;
    server.kill();

    mock.plan(|_, _| Answer::ACCEPTED.into());
    let mut deliveries = mock.deliveries();
    let server = Process::start(folder.path(), &mock);
    server.wait().await;
    let mut expected: BTreeSet<String> = (2..=DEVICES).map(hex).collect();
    while !expected.is_empty() {
        let next = tokio::time::timeout(Duration::from_secs(30), deliveries.recv()).await;
        let delivery = next
            .expect("each wake goes out")
            .expect("the mock is there");
        assert!(expected.remove(&delivery.token), "{delivery:?}");
    }
}

fn hex(number: u8) -> String {
    format!("{number:02x}").repeat(8)
}
