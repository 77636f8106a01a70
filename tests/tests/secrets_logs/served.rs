//! The reference server in this process, with all its logs at trace: those of the HTTP and database libraries too.

use std::{
    fs, io,
    net::Ipv4Addr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use device_sim::{
    Outgoing, Reply,
    push::{PushRules, PushService},
};
use mdm_core::entropy::Entropy;
use mdm_server::{
    Config, Server,
    config::{Listen, SecretText},
};
use mdm_tests::{
    client::Client,
    world::{Identities, TOPIC},
};
use tokio::{runtime::Runtime, sync::mpsc};
use tracing_subscriber::fmt::MakeWriter;

use super::{
    debugged::assert_worth_looking_for,
    devices::{MODELS, Watched, commands},
    treasure::Treasure,
};

const ADMIN_KEY: &str = "Admin-Key-QZ7-0123456789";
const MAGIC: &str = "Magic-of-nobody-QZ7";
const WRONG_KEY: &str = "Wrong-Key-QZ7-9876543210";

/// All that was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn bytes(&self) -> Vec<u8> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        log.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[test]
fn a_full_enrollment_with_logs_at_trace_prints_no_token_magic_or_passcode() {
    let log = Log::default();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(log.clone())
        .init();
    let mut treasure = Treasure::default();
    treasure.add("the admin key", ADMIN_KEY.as_bytes());
    treasure.add("a wrong admin key", WRONG_KEY.as_bytes());
    treasure.add("a magic in a broken message", MAGIC.as_bytes());
    serve(&mut treasure);
    assert_worth_looking_for(&treasure);
    let text = log.bytes();
    assert_it_was_all_logged(&text);
    assert_eq!(treasure.find(&text), [""; 0]);
}

/// A log without lines has no secrets either.
fn assert_it_was_all_logged(text: &[u8]) {
    let text = String::from_utf8_lossy(text);
    for word in [
        "TRACE mdm_server",
        "DEBUG mdm_server",
        "INFO mdm_server",
        "TRACE hyper",
        "enrolled",
    ] {
        assert!(
            text.contains(word),
            "no {word:?} among {} bytes",
            text.len()
        );
    }
}

/// A day in the life of a server: devices enroll and take commands, operators look at everything, strangers knock.
fn serve(treasure: &mut Treasure) {
    let (folder, identities) = (
        tempfile::tempdir().expect("a folder"),
        Identities::generate(),
    );
    let runtime = Runtime::new().expect("a runtime");
    let anywhere = (Ipv4Addr::LOCALHOST, 0).into();
    let pushes = runtime.block_on(PushService::bind(anywhere, PushRules::default()));
    let pushes = pushes.expect("a push service");
    let anchor = folder.path().join("ca.pem");
    fs::write(&anchor, identities.certificate_pem()).expect("it is written");
    let mut config = Config {
        listen: anywhere,
        data: folder.path().join("data"),
        ..Config::default()
    };
    config.ops.listen = Listen::At(anywhere);
    config.identity.anchors = vec![anchor];
    config.identity.header = Some("Client-Cert".to_owned());
    config.admin.key = Some(SecretText::new(ADMIN_KEY));
    config.push.endpoint = Some(pushes.url());
    let server = runtime
        .block_on(Server::start(config))
        .expect("the server starts");
    let mut client = Client::new(server.addr(), Duration::from_secs(20));
    let (inbox, _deliveries) = mpsc::unbounded_channel();
    let mut entropy = Entropy::from_seed([4; 32]);
    for (number, model) in MODELS.into_iter().enumerate() {
        let mut watched = Watched::new(number, model, &identities);
        for _ in 0..3 {
            watched.talk(|outgoing| deliver(&mut client, outgoing));
            watched.assert_enrolled();
            for channel in watched.device.channels() {
                let address = watched.device.push_address(channel).expect("it has one");
                pushes.hub().register(&address.token, TOPIC, inbox.clone());
            }
            for name in watched.names() {
                for command in commands(&watched.device, &mut entropy) {
                    operate(
                        &mut client,
                        "PUT",
                        &format!("/v1/enqueue/{name}"),
                        command.body(),
                    );
                }
            }
            watched.wake();
            if model == device_sim::Model::SharedIPad {
                watched.device.log_in_user("student-QZ7@example.com");
            }
        }
        look_at_everything(&mut client, &watched);
        treasure.extend(watched.treasure);
    }
    knock(&mut client);
    eventually(|| pushes.hub().counts().accepted > 0);
    runtime.block_on(server.shutdown()).expect("it stops");
}

fn deliver(client: &mut Client, outgoing: &Outgoing) -> Reply {
    let certificate = outgoing.identity.client_cert_header();
    let headers = [
        ("Content-Type", outgoing.content_type),
        ("Client-Cert", certificate.as_str()),
    ];
    let answer = client
        .send("PUT", "/mdm", &headers, &outgoing.body)
        .expect("an answer");
    assert_eq!(
        answer.status,
        200,
        "{}",
        String::from_utf8_lossy(&answer.body)
    );
    Reply {
        status: answer.status,
        body: answer.body,
    }
}

fn operate(client: &mut Client, method: &str, path: &str, body: &[u8]) -> Vec<u8> {
    let key = format!("Bearer {ADMIN_KEY}");
    let path = path.replace('@', "%40");
    let answer = client
        .send(method, &path, &[("Authorization", &key)], body)
        .expect("an answer");
    assert_eq!(
        answer.status,
        200,
        "{path}: {}",
        String::from_utf8_lossy(&answer.body)
    );
    answer.body
}

fn look_at_everything(client: &mut Client, watched: &Watched) {
    operate(client, "GET", "/v1/enrollments", b"");
    for name in watched.names() {
        for what in ["", "/queue?closed=true", "/events"] {
            operate(client, "GET", &format!("/v1/enrollments/{name}{what}"), b"");
        }
    }
    for (key, execution) in watched.device.executed() {
        let (name, uuid) = (&execution.enrollment_id, &key.uuid);
        operate(
            client,
            "GET",
            &format!("/v1/enrollments/{name}/results/{uuid}"),
            b"",
        );
    }
}

/// Requests that are refused, each with something of worth in it.
fn knock(client: &mut Client) {
    let wrong = format!("Bearer {WRONG_KEY}");
    let broken =
        format!("<plist><dict><key>PushMagic</key><string>{MAGIC}</string><key>UnlockToken</dict>");
    let requests: [(&str, &str, &str, &str); 4] = [
        ("GET", "/v1/enrollments", "Authorization", &wrong),
        ("PUT", "/mdm", "Client-Cert", "Not-a-certificate-QZ7"),
        (
            "PUT",
            "/mdm",
            "Content-Type",
            "application/x-apple-aspen-mdm-checkin",
        ),
        ("PUT", "/v1/enqueue/nobody", "Authorization", &wrong),
    ];
    for (method, path, name, value) in requests {
        let answer = client.send(method, path, &[(name, value)], broken.as_bytes());
        assert!(
            (400..500).contains(&answer.expect("an answer").status),
            "{path}"
        );
    }
}

fn eventually(is_so: impl Fn() -> bool) {
    for _ in 0..1_000 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("it never came to that");
}
