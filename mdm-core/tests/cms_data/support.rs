//! Keys, certificates, providers, and openssl as the judge of all that is signed and encrypted.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of it"
)]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the engine has no files and no processes; its tests need openssl"
)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::atomic::{AtomicU32, Ordering},
};

use jiff::Timestamp;
use mdm_core::{
    cms::{Content, SigningIdentity, VerifyPolicy, sign},
    crypto::{CryptoProvider, RingProvider, RingSigner, RsaKeys, Signer},
};

pub const BODY: &[u8] = b"<?xml version=\"1.0\"?>\r\n<plist><dict><key>Status</key>\n<string>Idle</string></dict></plist>\0\xFF";

pub const KEYS: [&str; 5] = ["rsa2048", "rsa3072", "rsa4096", "p256", "p384"];

/// Everything legacy is accepted.
pub const LENIENT: VerifyPolicy<'static> = VerifyPolicy {
    sha1: mdm_core::cms::Sha1::LegacyAccept,
    rsa_keys: RsaKeys::LegacyFrom1024,
    known_signers: &[],
};

pub fn now() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

pub fn data(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/cms_data")
        .join(file)
}

pub fn certificate(name: &str) -> Vec<u8> {
    fs::read(data(&format!("{name}.der"))).unwrap()
}

pub fn private_key(name: &str) -> Vec<u8> {
    fs::read(data(&format!("{name}.key"))).unwrap()
}

/// A provider with the signer that belongs to it.
pub struct Backend {
    pub name: &'static str,
    pub provider: &'static dyn CryptoProvider,
    pub signer: fn(&[u8]) -> Box<dyn Signer>,
}

pub fn backends() -> Vec<Backend> {
    let ring = Backend {
        name: "ring",
        provider: &RingProvider,
        signer: |der| Box::new(RingSigner::from_pkcs8(der).unwrap()),
    };
    #[cfg(feature = "aws-lc")]
    let all = vec![
        ring,
        Backend {
            name: "aws-lc",
            provider: &mdm_core::crypto::AwsLcProvider,
            signer: |der| Box::new(mdm_core::crypto::AwsLcSigner::from_pkcs8(der).unwrap()),
        },
    ];
    #[cfg(not(feature = "aws-lc"))]
    let all = vec![ring];
    all
}

/// Our signature with a key of the folder, by ring.
pub fn signed(key: &str, content: Content<'_>) -> Vec<u8> {
    let signer = RingSigner::from_pkcs8(&private_key(key)).unwrap();
    let certificate = certificate(key);
    let identity = SigningIdentity {
        signer: &signer,
        certificate: &certificate,
        chain: &[],
    };
    sign(content, &identity, &RingProvider, now()).unwrap()
}

/// A folder that goes away with the test.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("cms-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self, file: &str) -> String {
        self.0.join(file).to_string_lossy().into_owned()
    }

    pub fn write(&self, file: &str, bytes: &[u8]) -> String {
        fs::write(self.0.join(file), bytes).unwrap();
        self.path(file)
    }

    pub fn read(&self, file: &str) -> Vec<u8> {
        fs::read(self.0.join(file)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Runs openssl. Its absence fails the test.
pub fn openssl<S: AsRef<str>>(arguments: &[S]) -> Output {
    Command::new("openssl")
        .args(arguments.iter().map(AsRef::as_ref))
        .output()
        .expect("these tests need the openssl command line")
}

/// Runs openssl, which has to succeed.
pub fn openssl_ok<S: AsRef<str>>(arguments: &[S]) {
    let output = openssl(arguments);
    let arguments: Vec<_> = arguments.iter().map(AsRef::as_ref).collect();
    assert!(
        output.status.success(),
        "openssl {}: {}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// What openssl signs with a key of the folder.
pub fn openssl_signed(key: &str, content: &[u8], options: &[&str]) -> Vec<u8> {
    let folder = Folder::new();
    let (certificate, private) = (data(&format!("{key}.der")), data(&format!("{key}.key")));
    let mut arguments = vec!["cms", "-sign", "-binary", "-outform", "DER"];
    let (content, out) = (folder.write("content", content), folder.path("out"));
    let (certificate, private) = (certificate.to_string_lossy(), private.to_string_lossy());
    arguments.extend([
        "-in",
        &content,
        "-out",
        &out,
        "-signer",
        &certificate,
        "-inkey",
        &private,
    ]);
    arguments.extend(options);
    openssl_ok(&arguments);
    folder.read("out")
}

/// Whether openssl accepts a message as signed by somebody below the test's issuer; and the content it found.
pub fn openssl_verifies(message: &[u8], detached: Option<&[u8]>) -> Result<Vec<u8>, String> {
    let folder = Folder::new();
    let message = folder.write("message", message);
    let (ca, out) = (data("ca.pem"), folder.path("out"));
    let ca = ca.to_string_lossy();
    let mut arguments = vec![
        "cms", "-verify", "-binary", "-inform", "DER", "-purpose", "any",
    ];
    arguments.extend([
        "-no_check_time",
        "-CAfile",
        &ca,
        "-in",
        &message,
        "-out",
        &out,
    ]);
    let content = detached.map(|content| folder.write("content", content));
    if let Some(content) = &content {
        arguments.extend(["-content", content]);
    }
    let output = openssl(&arguments);
    if output.status.success() {
        Ok(folder.read("out"))
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}
