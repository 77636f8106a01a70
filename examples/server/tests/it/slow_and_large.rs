//! Bodies that take too long or never end.

use std::time::{Duration, Instant};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{
    bad_input::{nothing_is_lost, rig_with_work},
    support::Rig,
};

/// Writes what is given and reads until the server closes.
async fn raw(rig: &Rig, parts: &[&[u8]], pause: Duration) -> String {
    let mut stream = TcpStream::connect(rig.server.addr()).await.unwrap();
    for part in parts {
        // The server may have had enough.
        if stream.write_all(part).await.is_err() {
            break;
        }
        tokio::time::sleep(pause).await;
    }
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn a_slow_body_is_cut_off_with_408() {
    let (rig, device) = rig_with_work().await;
    let head = "PUT /mdm HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n";
    let begun = Instant::now();
    let answer = raw(&rig, &[head.as_bytes(), b"<plist>"], Duration::ZERO).await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(
        answer.contains("{\"error\":\"request.too_slow\"}"),
        "{answer}"
    );
    assert!(begun.elapsed() < Duration::from_secs(5));
    // One byte now and then does not buy more time.
    let drip: Vec<&[u8]> = std::iter::once(head.as_bytes())
        .chain(std::iter::repeat_n(b" ".as_slice(), 40))
        .collect();
    let answer = raw(&rig, &drip, Duration::from_millis(50)).await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    nothing_is_lost(&rig, &device).await;
}

#[tokio::test]
async fn a_body_of_any_size_is_bounded_with_or_without_a_length() {
    let (rig, device) = rig_with_work().await;
    let certificate = device.identity.client_cert_header();
    let head = format!("PUT /mdm HTTP/1.1\r\nHost: x\r\nClient-Cert: {certificate}\r\n");
    let huge = format!("{head}Content-Length: 99999999999\r\n\r\n");
    let answer = raw(&rig, &[huge.as_bytes()], Duration::ZERO).await;
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
    let chunks = format!("{head}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
    let mut chunked = chunks.into_bytes();
    for _ in 0..30 {
        chunked.extend_from_slice(b"1000\r\n");
        chunked.extend_from_slice(&[b' '; 0x1000]);
        chunked.extend_from_slice(b"\r\n");
    }
    chunked.extend_from_slice(b"0\r\n\r\n");
    let answer = raw(&rig, &[&chunked], Duration::ZERO).await;
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
    assert!(answer.contains("request.too_large"), "{answer}");
    nothing_is_lost(&rig, &device).await;
}
