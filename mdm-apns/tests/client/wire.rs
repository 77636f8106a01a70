//! GOAWAY to the letter, against a server that writes its frames by hand.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use mdm_apns::{
    Reason, Verdict, Why,
    certificate::{PushCertificate, PushKey},
    client::{ApnsClient, ClientSettings, Endpoint},
};
use rcgen::{CertificateParams, KeyPair};
use rustls::{
    ServerConfig,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use tokio_rustls::TlsAcceptor;

use crate::{
    support::{Authority, Wanted},
    world::{now, push},
};

const PREFACE: usize = 24;
const HEADERS: u8 = 1;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
const ACK: u8 = 1;
const END_STREAM_AND_HEADERS: u8 = 5;
/// `:status: 200` in HPACK's static table.
const STATUS_200: &[u8] = &[0x88];

fn frame(kind: u8, flags: u8, stream: u32, content: &[u8]) -> Vec<u8> {
    let len = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&len[1..], &[kind, flags], &stream.to_be_bytes(), content].concat()
}

fn go_away(last: u32, reason: &str) -> Vec<u8> {
    let debug_data = format!(r#"{{"reason":"{reason}"}}"#);
    let content = [
        &last.to_be_bytes()[..],
        &0_u32.to_be_bytes(),
        debug_data.as_bytes(),
    ];
    frame(GOAWAY, 0, 0, &content.concat())
}

fn accept(stream: u32) -> Vec<u8> {
    frame(HEADERS, END_STREAM_AND_HEADERS, stream, STATUS_200)
}

/// What the server writes when it has so many streams, on its nth connection; and whether it hangs up then.
type Script = fn(connection: u32, streams: u32) -> (Vec<u8>, bool);

struct Peer {
    client: ApnsClient,
    streams: Arc<AtomicU32>,
}

/// Two pushes to a server with a script. They share the first connection.
async fn two_pushes(script: Script) -> (Peer, [Verdict; 2]) {
    let root = Authority::root("Somebody");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let streams = Arc::new(AtomicU32::new(0));
    tokio::spawn(listen(
        listener,
        acceptor(&root),
        script,
        Arc::clone(&streams),
    ));

    let endpoint = Endpoint::new("127.0.0.1", port).unwrap();
    let settings = ClientSettings::new(endpoint, root.pem.as_bytes()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = Wanted::default().self_signed(&key);
    let certificate = PushCertificate::inspect(certificate.as_bytes()).unwrap();
    let key = PushKey::read(key.serialize_pem().as_bytes()).unwrap();
    let client = ApnsClient::new(settings, &certificate, &key).unwrap();
    let (first, second) = (push(1), push(2));
    let verdicts = tokio::join!(client.send(&first, now()), client.send(&second, now()));
    (Peer { client, streams }, verdicts.into())
}

fn acceptor(root: &Authority) -> TlsAcceptor {
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &root.issuer()).unwrap();
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    TlsAcceptor::from(Arc::new(config))
}

async fn listen(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    script: Script,
    seen: Arc<AtomicU32>,
) {
    for connection in 1.. {
        let (tcp, _) = listener.accept().await.unwrap();
        let mut io = acceptor.accept(tcp).await.unwrap();
        let seen = Arc::clone(&seen);
        tokio::spawn(async move {
            let mut preface = [0; PREFACE];
            io.read_exact(&mut preface).await?;
            io.write_all(&frame(SETTINGS, 0, 0, b"")).await?;
            let mut streams = 0;
            loop {
                let mut header = [0; 9];
                io.read_exact(&mut header).await?;
                let len = u32::from_be_bytes([0, header[0], header[1], header[2]]);
                let mut content = vec![0; len as usize];
                io.read_exact(&mut content).await?;
                if header[3] == SETTINGS && header[4] & ACK == 0 {
                    io.write_all(&frame(SETTINGS, ACK, 0, b"")).await?;
                }
                if header[3] == HEADERS {
                    streams += 1;
                    seen.fetch_add(1, Ordering::Relaxed);
                    let (answer, hangs_up) = script(connection, streams);
                    io.write_all(&answer).await?;
                    io.flush().await?;
                    if hangs_up {
                        return io.shutdown().await;
                    }
                }
            }
        });
    }
}

fn is_accepted(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Accepted { .. })
}

#[tokio::test]
async fn what_stands_above_the_last_stream_goes_to_another_connection_and_the_rest_stays() {
    let (peer, verdicts) = two_pushes(|connection, streams| match (connection, streams) {
        (1, 1) => (Vec::new(), false),
        (1, _) => ([go_away(1, "Shutdown"), accept(1)].concat(), false),
        (_, nth) => (accept(2 * nth - 1), false),
    })
    .await;
    assert!(verdicts.iter().all(is_accepted), "{verdicts:?}");
    assert_eq!(peer.streams.load(Ordering::Relaxed), 3);
    assert_eq!(
        (peer.client.traffic().opened, peer.client.traffic().resent),
        (2, 1)
    );
}

#[tokio::test]
async fn what_may_have_been_processed_is_left_to_the_next_attempt() {
    let (peer, verdicts) = two_pushes(|_, streams| match streams {
        1 => (Vec::new(), false),
        _ => (go_away(3, "Shutdown"), true),
    })
    .await;
    let why = Why::GoAway {
        code: 0,
        reason: Some(Reason::Shutdown),
    };
    for verdict in verdicts {
        assert!(
            matches!(&verdict, Verdict::Retry { why: found, .. } if *found == why),
            "{verdict:?}"
        );
    }
    assert_eq!(peer.streams.load(Ordering::Relaxed), 2);
    assert_eq!(peer.client.traffic().resent, 0);
}

#[tokio::test]
async fn a_go_away_about_the_certificate_is_not_tried_on_another_connection() {
    let (peer, verdicts) = two_pushes(|_, streams| match streams {
        1 => (Vec::new(), false),
        _ => (go_away(0, "BadCertificate"), false),
    })
    .await;
    for verdict in verdicts {
        assert_eq!(verdict.code(), "push.fix_certificate");
    }
    assert_eq!(
        (peer.client.traffic().opened, peer.client.traffic().resent),
        (1, 0)
    );
}
