//! Stopping in order.

use std::{
    fs,
    io::{BufRead, BufReader},
    os::unix::fs::PermissionsExt,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use http::Method;
use mdm_server::{Server, config::Lasting};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::support::{ADMIN_KEY, Client, Rig, device_information, header_mode, report};

#[tokio::test]
async fn a_request_under_way_is_finished_and_a_new_one_finds_no_one() {
    let rig = Rig::start().await;
    let device = rig.enrolled("STOP-1").await;
    rig.queue("STOP-1", device_information("C-1")).await;
    let address = rig.server.addr();
    let body = report("STOP-1", "Idle", None, "");
    let head = format!(
        "PUT /mdm HTTP/1.1\r\nHost: x\r\nClient-Cert: {}\r\nContent-Length: {}\r\n\r\n",
        device.identity.client_cert_header(),
        body.len()
    );
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&body[..10]).await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    let app = rig.server.app().clone();
    let stopping = tokio::spawn(rig.server.shutdown());
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(TcpStream::connect(address).await.is_err());
    assert!(!stopping.is_finished());
    stream.write_all(&body[10..]).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 200 ") && answer.contains("C-1"),
        "{answer}"
    );
    stopping.await.unwrap().unwrap();
    assert!(app.is_ready(jiff::Timestamp::now()).is_err());
}

#[tokio::test]
async fn a_request_that_does_not_finish_is_cut_off_after_its_grace() {
    let rig = Rig::start_with(|config| config.shutdown_grace = Lasting::from_millis(200)).await;
    let mut stream = TcpStream::connect(rig.server.addr()).await.unwrap();
    stream
        .write_all(b"PUT /mdm HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n<")
        .await
        .unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    let begun = Instant::now();
    rig.server.shutdown().await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn what_was_deferred_is_there_after_a_restart() {
    let (dir, ca) = (
        tempfile::tempdir().unwrap(),
        device_sim::SimCa::generate().unwrap(),
    );
    let config = header_mode(&dir, &ca);
    let server = Server::start(config.clone()).await.unwrap();
    let identity = ca.issue("STOP-2").unwrap();
    let header = identity.client_cert_header();
    let headers = [("Client-Cert", header.as_str())];
    let client = Client::new(server.addr());
    for body in [
        crate::support::authenticate("STOP-2"),
        crate::support::token_update("STOP-2"),
        report("STOP-2", "Idle", None, ""),
    ] {
        assert_eq!(
            client
                .send(Method::PUT, "/mdm", &headers, body)
                .await
                .status,
            200
        );
    }
    drop(client);
    server.shutdown().await.unwrap();
    let server = Server::start(config).await.unwrap();
    let client = Client::new(server.addr());
    let key = format!("Bearer {ADMIN_KEY}");
    let headers = [("Authorization", key.as_str())];
    let events = client
        .send(Method::GET, "/v1/enrollments/STOP-2/events", &headers, "")
        .await;
    assert!(
        events.text().contains("check-in-finished"),
        "{}",
        events.text()
    );
    let row = client
        .send(Method::GET, "/v1/enrollments", &headers, "")
        .await
        .json();
    assert!(row["enrollments"][0]["last_seen"].is_string());
}

#[test]
fn the_binary_stops_on_sigterm_with_success_and_leaves_a_closed_folder() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let mut child = Command::new(env!("CARGO_BIN_EXE_mdm-server"))
        .args([
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--ops-listen",
            "off",
            "--log-format",
            "json",
            "--data",
        ])
        .arg(&data)
        .env_clear()
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let serving = lines
        .by_ref()
        .map(|line| line.unwrap())
        .find(|line| line.contains("\"serving\""))
        .expect("it says that it serves");
    let serving: serde_json::Value = serde_json::from_str(&serving).unwrap();
    assert!(serving["addr"].as_str().unwrap().starts_with("127.0.0.1:"));
    let status = Command::new("kill")
        .args(["-TERM", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(status.success());
    let rest: Vec<_> = lines.map(|line| line.unwrap()).collect();
    assert!(
        rest.iter().any(|line| line.contains("\"stopped\"")),
        "{rest:?}"
    );
    assert!(child.wait().unwrap().success());
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&data), 0o700);
    assert_eq!(mode(&data.join("store.key")), 0o600);
}
