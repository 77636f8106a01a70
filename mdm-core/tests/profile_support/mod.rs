//! Profiles, certificates and foreign tools that the tests of profiles have in common.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of it"
)]

use std::{
    io::Write as _,
    process::{self, Stdio},
    sync::OnceLock,
};

use jiff::Timestamp;
use mdm_core::{
    cms::SigningIdentity,
    crypto::RingSigner,
    identity::Anchors,
    plist::{Dictionary, PlistLimits, Value, check, read_dictionary},
    profile::{
        Acme, Content, Keys, MdmTopic, Payload, PayloadIdentifier, Pkcs12, Profile,
        RemovalPassword, Scep, Subject, TopLevel, Url,
        enrollment::{EnrollmentProfile, Identity},
    },
    secret::Secret,
};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, date_time_ymd,
};

pub fn id(text: &str) -> PayloadIdentifier {
    PayloadIdentifier::parse(text).unwrap()
}

pub fn url(text: &str) -> Url {
    Url::parse(text).unwrap()
}

pub fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

pub fn now() -> Timestamp {
    "2026-08-24T12:00:00Z".parse().unwrap()
}

pub fn scep(challenge: &str) -> Scep {
    Scep::rsa_2048(
        url("https://mdm.example.org/scep"),
        Subject::new()
            .with("O", "Müller & Söhne <AG>")
            .with("CN", "MDM Identity"),
        secret(challenge),
    )
}

pub fn acme() -> Acme {
    Acme::attested(
        url("https://ca.example.org/acme/directory"),
        secret("CLIENT-IDENTIFIER"),
        Subject::new().with("CN", "MDM Identity"),
    )
}

pub fn pkcs12() -> Pkcs12 {
    Pkcs12 {
        password: Some(secret("PASSWORD-OF-FILE")),
        ..Pkcs12::new(Secret::new(b"FILE-WITH-A-KEY".to_vec()))
    }
}

pub fn topic() -> MdmTopic {
    MdmTopic::parse("com.apple.mgmt.External.0d9d9e5a-1f6b-4d62-9f0e-4d6d3b5f2a11").unwrap()
}

/// The parts that every enrollment profile has.
pub fn parts(identity: Identity) -> (PayloadIdentifier, MdmTopic, Url, Identity) {
    (
        id("org.example.enroll"),
        topic(),
        url("https://mdm.example.org/mdm?tenant=7"),
        identity,
    )
}

pub fn manual(identity: Identity) -> EnrollmentProfile {
    let (identifier, topic, server, identity) = parts(identity);
    EnrollmentProfile::manual(identifier, topic, server, identity)
}

pub fn dict<const N: usize>(pairs: [(&str, Value); N]) -> Dictionary {
    pairs
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

pub fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

/// A payload without a type of its own here.
pub fn wifi(name: &str) -> Content {
    let keys: Keys = dict([
        ("SSID_STR", text(name)),
        ("AutoJoin", Value::Boolean(true)),
        ("Priority", Value::Integer(u64::MAX.into())),
        ("Password", text("PASSWORD-OF-WIFI")),
    ])
    .into();
    Content::other("com.apple.wifi.managed", keys)
}

/// One of each kind, with names that need escaping.
pub fn mixed() -> Profile {
    let mut profile = Profile::new(TopLevel::stable(id("org.example.mixed")));
    profile.top.display_name = Some("Zoë & <Söhne> \"😀\" 电话".to_owned());
    profile.top.organization = Some("AT&T; <b>'</b> ]]>".to_owned());
    profile.top.removal_date = Some("2030-01-02T03:04:05Z".parse().unwrap());
    profile.top.removal_after = Some(86_400.5);
    let scep = profile.add("scep", scep("CHALLENGE")).unwrap();
    profile.add("acme", acme()).unwrap();
    profile.add("pkcs12", pkcs12()).unwrap();
    profile
        .add(
            "removal",
            RemovalPassword::new(secret("PASSWORD-OF-REMOVAL")),
        )
        .unwrap();
    let Content::Other {
        payload_type,
        mut keys,
    } = wifi("Café & Co")
    else {
        unreachable!("it has no type")
    };
    keys.insert("PayloadCertificateUUID".to_owned(), text(scep.as_str()));
    let wifi = Payload::part_of(
        &profile.top.identifier,
        "wifi",
        Content::Other { payload_type, keys },
    );
    profile.payloads.push(wifi.unwrap().named("Wi‑Fi 😀"));
    profile
}

/// A plist's outermost dictionary.
pub fn keys_of(bytes: &[u8]) -> Dictionary {
    read_dictionary(&check(bytes, &PlistLimits::default()).unwrap()).unwrap()
}

/// An issuer, an issuer below it, and a signer of profiles below that.
pub struct Signers {
    pub root: Vec<u8>,
    pub intermediate: Vec<u8>,
    pub certificate: Vec<u8>,
    key: RingSigner,
}

impl Signers {
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Signers> = OnceLock::new();
        SHARED.get_or_init(|| Self::new(2027))
    }

    /// With a signer's certificate that ends with this year.
    pub fn new(end: i32) -> Self {
        let authority = |name: &str| {
            let mut params = CertificateParams::new(Vec::new()).unwrap();
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            params.distinguished_name = DistinguishedName::new();
            params.distinguished_name.push(DnType::CommonName, name);
            params.not_before = date_time_ymd(2020, 1, 1);
            params.not_after = date_time_ymd(2045, 1, 1);
            (params, KeyPair::generate().unwrap())
        };
        let (root, root_key) = authority("Profile Root");
        let root_der = root.self_signed(&root_key).unwrap().der().to_vec();
        let root = Issuer::new(root, root_key);
        let (middle, middle_key) = authority("Profile Issuer");
        let middle_der = middle.signed_by(&middle_key, &root).unwrap().der().to_vec();
        let middle = Issuer::new(middle, middle_key);

        let mut leaf = CertificateParams::new(vec!["mdm.example.org".to_owned()]).unwrap();
        leaf.distinguished_name = DistinguishedName::new();
        leaf.distinguished_name
            .push(DnType::CommonName, "mdm.example.org");
        leaf.not_before = date_time_ymd(2025, 1, 1);
        leaf.not_after = date_time_ymd(end, 12, 31);
        // As public issuers give to web servers: not for clients.
        leaf.extended_key_usages
            .push(ExtendedKeyUsagePurpose::ServerAuth);
        let key = KeyPair::generate().unwrap();
        let certificate = leaf.signed_by(&key, &middle).unwrap().der().to_vec();
        Self {
            root: root_der,
            intermediate: middle_der,
            certificate,
            key: RingSigner::from_pkcs8(&key.serialize_der()).unwrap(),
        }
    }

    pub fn anchors(&self) -> Anchors {
        Anchors::new([self.root.as_slice()]).unwrap()
    }

    /// Calls `use_it` with the identity, its chain included.
    pub fn with<T>(&self, use_it: impl FnOnce(&SigningIdentity<'_>) -> T) -> T {
        use_it(&SigningIdentity {
            signer: &self.key,
            certificate: &self.certificate,
            chain: &[&self.intermediate],
        })
    }
}

/// Runs a foreign tool. One that is missing fails the test.
#[expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test may ask another implementation"
)]
pub fn run(program: &str, arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut child = process::Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("these tests need `{program}` on the PATH: {error}"));
    let mut stdin = child.stdin.take().expect("the input is piped");
    let input = input.to_vec();
    // Written from another thread, so that neither side waits for the other with full pipes.
    let writer = spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("it ends");
    drop(writer.join());
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} failed:\n{errors}");
    output.stdout
}

#[expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test may have a thread"
)]
fn spawn<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> std::thread::JoinHandle<T> {
    std::thread::spawn(work)
}
