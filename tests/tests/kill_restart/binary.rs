//! The server's binary in a process of its own.

use std::{
    env, fs,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
    thread,
    time::Duration,
};

use mdm_tests::{client::Client, world::Identities};

pub(super) const ADMIN_KEY: &str = "0123456789abcdef";

/// How long the server may take until it answers.
const PATIENCE: Duration = Duration::from_secs(60);

/// Builds the binary as this test was built, once, and says where it is.
fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        // target/<profile>/deps/<this test>
        let test = env::current_exe().expect("this test has a file");
        let folder = test
            .parent()
            .and_then(Path::parent)
            .expect("it lies in target/<profile>/deps");
        let profile = match folder.file_name().and_then(|name| name.to_str()) {
            Some("debug") | None => "dev",
            Some(name) => name,
        };
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut build = Command::new(cargo);
        // What cargo has told this test about itself would make build scripts run again, here and in the next build outside.
        let told = [
            "CARGO_PKG",
            "CARGO_MANIFEST",
            "CARGO_CRATE",
            "CARGO_PRIMARY",
            "CARGO_BIN",
        ];
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if told.iter().any(|prefix| text.starts_with(prefix)) {
                build.env_remove(name);
            }
        }
        let built = build
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args([
                "build",
                "--quiet",
                "--package",
                "mdm-server",
                "--bin",
                "mdm-server",
            ])
            .args(["--profile", profile])
            .arg("--target-dir")
            .arg(folder.parent().expect("it lies in target"))
            .status()
            .expect("cargo runs");
        assert!(built.success(), "the server does not build");
        folder.join("mdm-server")
    })
}

/// A server that runs; it is killed when it is dropped.
#[derive(Debug)]
pub(super) struct ServerProcess {
    child: Child,
    address: SocketAddr,
}

impl ServerProcess {
    /// Starts the server on this folder, and waits until it answers.
    pub(super) fn start(folder: &Path, identities: &Identities) -> Self {
        let anchors = folder.join("device-ca.pem");
        fs::write(&anchors, identities.certificate_pem()).expect("it is written");
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|port| port.local_addr());
        let address = free.expect("there is a free port");
        let child = Command::new(binary())
            .arg("serve")
            .args(["--listen", &address.to_string(), "--ops-listen", "off"])
            .args(["--identity-header", "Client-Cert"])
            .args(["--deadlines-tick", "100ms"])
            .arg("--identity-anchors")
            .arg(anchors)
            .arg("--data")
            .arg(folder.join("data"))
            .env("MDM_ADMIN_KEY", ADMIN_KEY)
            .stdin(Stdio::null())
            .stderr(fs::File::create(folder.join("server.log")).expect("a log"))
            .spawn()
            .expect("the server starts");
        let mut server = Self { child, address };
        server.wait_until_it_answers(&folder.join("server.log"));
        server
    }

    fn wait_until_it_answers(&mut self, log: &Path) {
        let mut client = Client::new(self.address, Duration::from_secs(5));
        let pause = Duration::from_millis(20);
        for _ in 0..PATIENCE.as_millis() / pause.as_millis() {
            if let Some(status) = self.child.try_wait().expect("its state is known") {
                panic!(
                    "the server ended with {status}: {}",
                    fs::read_to_string(log).unwrap_or_default()
                );
            }
            if client.send("GET", "/v1/enrollments", &[], b"").is_ok() {
                return;
            }
            thread::sleep(pause);
        }
        panic!(
            "the server does not answer: {}",
            fs::read_to_string(log).unwrap_or_default()
        );
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// `kill -9`.
    pub(super) fn kill(&mut self) {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        // It may have ended before.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
