//! A device that has only the downloaded profile to go by, and a server at which it may enroll.

use std::{
    fs::{self, DirBuilder},
    os::unix::fs::DirBuilderExt,
    path::Path,
    sync::OnceLock,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;
use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    cms::{self, SigningIdentity},
    crypto::{
        AwsLcKeyDecryptor, AwsLcProvider, AwsLcSigner, ContentCipher, RsaKeySize, generate_rsa_key,
    },
    entropy::Entropy,
    issue::{Subject, make_authority, make_self_signed, write_csr},
    profile::{Content, Document, Mdm, Profile, Scep, inspect},
    scep::{Asked, Outcome, ScepClient, read_ca_certificates},
    secret::Secret,
};
use mdm_server::Config;
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::{Value, json};

use super::{
    bodies::{authenticate, report, token_update},
    rig::{CHECKIN, COMMANDS, Rig},
    speech::{Answer, Client},
};

/// Where the server thinks it is reached; only the paths behind it count here.
pub(crate) const PUBLIC_URL: &str = "http://127.0.0.1:1";
pub(crate) const ORGANIZATION: &str = "Fish & Chips <script>alert(1)</script>";

/// An authority and two keys for all servers of this process: to make an RSA key takes its time.
struct Made {
    ca: String,
    ca_key: String,
    signing_key: String,
}

fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<_> = text
        .as_bytes()
        .chunks(64)
        .map(String::from_utf8_lossy)
        .collect();
    format!(
        "-----BEGIN {label}-----\n{}\n-----END {label}-----\n",
        lines.join("\n")
    )
}

pub(crate) fn fresh() -> Entropy {
    let mut seed = [0; 32];
    SystemRandom::new().fill(&mut seed).unwrap();
    Entropy::from_seed(seed)
}

fn made() -> &'static Made {
    static MADE: OnceLock<Made> = OnceLock::new();
    MADE.get_or_init(|| {
        let (key, signing_key) = (rsa_key(), rsa_key());
        let signer = AwsLcSigner::from_pkcs8(key.expose()).unwrap();
        let name = Subject::named("Test authority");
        let ten_years = SignedDuration::from_hours(10 * 365 * 24);
        let ca = make_authority(&name, ten_years, &signer, Timestamp::now(), &mut fresh()).unwrap();
        Made {
            ca: pem("CERTIFICATE", &ca),
            ca_key: pem("PRIVATE KEY", key.expose()),
            signing_key: pem("PRIVATE KEY", signing_key.expose()),
        }
    })
}

pub(crate) fn rsa_key() -> Secret<Vec<u8>> {
    generate_rsa_key(RsaKeySize::Rsa2048).unwrap()
}

/// Turns enrollment on: devices sign their requests, and nobody else is trusted.
pub(crate) fn enrolling(config: &mut Config) {
    let folder = config.data.join("ca");
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&folder)
        .unwrap();
    let made = made();
    fs::write(folder.join("ca.pem"), &made.ca).unwrap();
    fs::write(folder.join("ca.key"), &made.ca_key).unwrap();
    fs::write(folder.join("signing.key"), &made.signing_key).unwrap();
    config.public_url = Some(PUBLIC_URL.parse().unwrap());
    config.identity.header = None;
    config.identity.anchors.clear();
    let enrollment = &mut config.enrollment;
    enrollment.plain_http_for_tests = true;
    enrollment.topic = Some("com.apple.mgmt.External.test".to_owned());
    enrollment.organization = Some(ORGANIZATION.to_owned());
}

/// The path behind the public URL.
pub(crate) fn path_of(url: &Value) -> String {
    let url = url.as_str().unwrap();
    url.strip_prefix(PUBLIC_URL)
        .unwrap_or_else(|| panic!("{url}"))
        .to_owned()
}

impl Rig {
    /// A server at which devices enroll.
    pub(crate) async fn enrolling() -> Self {
        Self::start_with(enrolling).await
    }

    /// Prepares a place; the answer.
    pub(crate) async fn place(&self, wish: Value) -> Value {
        let answer = self
            .admin(Method::POST, "/api/places", wish.to_string())
            .await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()
    }

    /// A device that has downloaded the profile of a fresh place for one.
    pub(crate) async fn newcomer(&self, udid: &str) -> Enrollee {
        let place = self.place(json!({ "name": udid })).await;
        self.downloads(udid, &place).await
    }

    /// A device that has downloaded the profile of this place.
    pub(crate) async fn downloads(&self, udid: &str, place: &Value) -> Enrollee {
        let answer = self.client.get(&path_of(&place["profile_url"])).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        Enrollee::of(udid, &answer.body, self.client.clone())
    }

    /// A device that came to a place of its own, enrolled.
    pub(crate) async fn came(&self, udid: &str) -> Enrollee {
        let mut device = self.newcomer(udid).await;
        device.get_identity().await;
        device.enroll().await;
        device
    }

    /// What a device was told of, with the lines of its events.
    pub(crate) async fn events_of(&self, udid: &str) -> String {
        let path = format!("/v1/enrollments/{udid}/events");
        self.admin(Method::GET, &path, "").await.text()
    }
}

/// What the profile in these bytes says.
pub(crate) fn profile(bytes: &[u8]) -> Profile {
    match inspect(bytes).unwrap().document {
        Document::Plain(profile) => profile,
        Document::Encrypted(_) => panic!("encrypted"),
    }
}

pub(crate) fn scep_of(profile: &Profile) -> Scep {
    let mut found = profile
        .payloads
        .iter()
        .filter_map(|payload| match &payload.content {
            Content::Scep(scep) => Some((**scep).clone()),
            _ => None,
        });
    found.next().unwrap()
}

pub(crate) fn mdm_of(profile: &Profile) -> Mdm {
    let mut found = profile
        .payloads
        .iter()
        .filter_map(|payload| match &payload.content {
            Content::Mdm(mdm) => Some((**mdm).clone()),
            _ => None,
        });
    found.next().unwrap()
}

/// A key with its certificate.
pub(crate) struct Keys {
    pub(crate) signer: AwsLcSigner,
    pub(crate) opener: AwsLcKeyDecryptor,
    pub(crate) certificate: Vec<u8>,
}

impl Keys {
    /// With a certificate that it has given itself.
    pub(crate) fn new() -> Self {
        let key = rsa_key();
        let signer = AwsLcSigner::from_pkcs8(key.expose()).unwrap();
        let (name, day) = (Subject::named("device"), SignedDuration::from_hours(24));
        let certificate =
            make_self_signed(&name, day, &signer, Timestamp::now(), &mut fresh()).unwrap();
        Self {
            opener: AwsLcKeyDecryptor::from_pkcs8(key.expose()).unwrap(),
            signer,
            certificate,
        }
    }
}

/// A device.
pub(crate) struct Enrollee {
    pub(crate) udid: String,
    pub(crate) keys: Keys,
    pub(crate) profile: Profile,
    pub(crate) client: Client,
}

impl Enrollee {
    pub(crate) fn of(udid: &str, bytes: &[u8], client: Client) -> Self {
        Self {
            udid: udid.to_owned(),
            keys: Keys::new(),
            profile: profile(bytes),
            client,
        }
    }

    pub(crate) fn challenge(&self) -> Secret<String> {
        scep_of(&self.profile).challenge.unwrap()
    }

    /// Asks SCEP for a certificate with these keys, signed by those, and says what came of it and what was sent.
    pub(crate) async fn ask(
        &self,
        signing: &Keys,
        keys: &Keys,
        challenge: Option<&Secret<String>>,
    ) -> (Outcome, Asked) {
        let path = path_of(&json!(scep_of(&self.profile).url.as_str()));
        let authority = self
            .client
            .get(&format!("{path}?operation=GetCACert"))
            .await;
        let authority = read_ca_certificates(&authority.body).unwrap().remove(0);
        let scep = ScepClient {
            authority: &authority,
            certificate: &signing.certificate,
            signer: &signing.signer,
            key: &signing.opener,
            cipher: ContentCipher::Aes128Cbc,
            provider: &AwsLcProvider,
            envelopes: &AwsLcProvider,
        };
        let csr = write_csr(&Subject::named("MDM identity"), challenge, &keys.signer).unwrap();
        let asked = match challenge {
            Some(_) => scep.enroll(&csr, &mut fresh()),
            None => scep.renew(&csr, &mut fresh()),
        };
        let asked = asked.unwrap();
        let answer = self.send_scep(asked.message()).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        (scep.read_reply(&asked, &answer.body).unwrap(), asked)
    }

    pub(crate) async fn send_scep(&self, message: &[u8]) -> Answer {
        let headers = [("Content-Type", "application/x-pki-message")];
        let path = "/scep?operation=PKIOperation";
        self.client
            .send(Method::POST, path, &headers, message)
            .await
    }

    /// With the challenge of its profile.
    pub(crate) async fn try_identity(&self) -> Outcome {
        self.ask(&self.keys, &self.keys, Some(&self.challenge()))
            .await
            .0
    }

    pub(crate) async fn get_identity(&mut self) {
        match self.try_identity().await {
            Outcome::Issued(mut certificates) => self.keys.certificate = certificates.remove(0),
            other => panic!("{other:?}"),
        }
    }

    /// Installs the profile of a renewal: a new key, a new certificate.
    pub(crate) async fn reinstall(&mut self, bytes: &[u8]) {
        self.profile = profile(bytes);
        self.keys = Keys::new();
        self.get_identity().await;
    }

    pub(crate) fn sign(&self, body: &[u8]) -> String {
        sign(&self.keys, body)
    }

    /// Sends a check-in or a report with its signature.
    pub(crate) async fn put(&self, content_type: &str, body: Vec<u8>) -> Answer {
        let signature = self.sign(&body);
        self.put_signed(content_type, body, &signature).await
    }

    pub(crate) async fn put_signed(
        &self,
        content_type: &str,
        body: Vec<u8>,
        signature: &str,
    ) -> Answer {
        let headers = [("Content-Type", content_type), ("Mdm-Signature", signature)];
        self.client.send(Method::PUT, "/mdm", &headers, body).await
    }

    pub(crate) async fn authenticate(&self) -> Answer {
        self.put(CHECKIN, authenticate(&self.udid)).await
    }

    pub(crate) async fn enroll(&self) {
        let answer = self.authenticate().await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let answer = self.put(CHECKIN, token_update(&self.udid)).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
    }

    pub(crate) async fn idle(&self) -> Answer {
        self.put(COMMANDS, report(&self.udid, "Idle", None, ""))
            .await
    }

    pub(crate) async fn acknowledge(&self, command: &str) -> Answer {
        let body = report(&self.udid, "Acknowledged", Some(command), "");
        self.put(COMMANDS, body).await
    }
}

/// The `Mdm-Signature` of a body by these keys.
pub(crate) fn sign(keys: &Keys, body: &[u8]) -> String {
    let identity = SigningIdentity {
        signer: &keys.signer,
        certificate: &keys.certificate,
        chain: &[],
    };
    let content = cms::Content::Detached(body);
    STANDARD.encode(cms::sign(content, &identity, &AwsLcProvider, Timestamp::now()).unwrap())
}

/// The authority's certificate, DER, as it stands in the data folder.
pub(crate) fn authority(data: &Path) -> Vec<u8> {
    let text = fs::read_to_string(data.join("ca/ca.pem")).unwrap();
    let base64: String = text.lines().filter(|line| !line.starts_with('-')).collect();
    STANDARD.decode(base64).unwrap()
}
