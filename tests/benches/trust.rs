//! What our CMS costs on top of the raw cryptography under it, with each provider, on one core.
//!
//! Run with `cargo bench -p mdm-tests --bench trust`.

mod support;

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use mdm_core::{
    cms::{Content, SigningIdentity, VerifyPolicy, sign, verify_mdm_signature},
    crypto::{
        AwsLcKeyDecryptor, AwsLcProvider, AwsLcSigner, ContentCipher, CryptoProvider,
        DigestAlgorithm, PublicKey, RingProvider, RingSigner, Signer,
    },
    entropy::Entropy,
    issue::{IssuePolicy, Issuer, Subject, make_authority, make_self_signed, write_csr},
    scep::{Challenge, Redeemed, Responder, ScepClient, ScepPolicy},
};
use support::{Measure, row};

const KEY: &[u8] = include_bytes!("../../mdm-core/tests/cms_data/rsa2048.key");
const CERTIFICATE: &[u8] = include_bytes!("../../mdm-core/tests/cms_data/rsa2048.der");
const ISSUER: &[u8] = include_bytes!("../../mdm-core/tests/cms_data/ca.der");

/// Of the length of an idle device's request, and of an enrollment profile.
const BODY: &[u8] = &[b'x'; 1_000];
const PROFILE: &[u8] = &[b'x'; 8_000];

/// The same operation of a backend, without anything of ours.
type Verify = fn(&[u8], &[u8], &[u8]) -> bool;

fn main() {
    let ring = RingSigner::from_pkcs8(KEY).expect("a key");
    measure("ring", &RingProvider, &ring, verify_ring);
    let aws_lc = AwsLcSigner::from_pkcs8(KEY).expect("a key");
    measure("aws-lc", &AwsLcProvider, &aws_lc, verify_aws_lc);
    issue();
}

fn verify_ring(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key)
        .verify(message, signature)
        .is_ok()
}

fn verify_aws_lc(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key)
        .verify(message, signature)
        .is_ok()
}

fn measure(name: &str, provider: &dyn CryptoProvider, signer: &dyn Signer, raw_verify: Verify) {
    let now = "2026-11-21T12:00:00Z".parse().expect("a time");
    let identity = |chain| SigningIdentity {
        signer,
        certificate: CERTIFICATE,
        chain,
    };
    let as_device = identity(&[]);
    let message = sign(Content::Detached(BODY), &as_device, provider, now).expect("a signature");
    let header = STANDARD.encode(message);

    let key = PublicKey::read(signer.public_key())
        .expect("its own key")
        .bits();
    let attributes = [7; 105];
    let signature = signer.sign(&attributes).expect("a signature");
    let raw = || {
        let digest = provider.digest(DigestAlgorithm::Sha256, BODY);
        assert!(digest.is_ok() && raw_verify(key, &attributes, &signature));
    };
    let policy = VerifyPolicy::DEVICES;
    let ours = || verify_mdm_signature(&header, BODY, &policy, provider).expect("it verifies");
    compare(
        &format!("Mdm-Signature, RSA-2048, {name}"),
        header.len(),
        raw,
        ours,
        "1.50",
    );

    let as_host = identity(&[ISSUER]);
    let raw = || signer.sign(PROFILE).expect("a signature");
    let ours = || sign(Content::Attached(PROFILE), &as_host, provider, now).expect("a message");
    compare(
        &format!("profile signed, RSA-2048, {name}"),
        PROFILE.len(),
        raw,
        ours,
        "1.15",
    );
}

/// A SCEP request of an RSA-2048 device from its bytes to the bytes of the answer: read, challenge redeemed, certificate issued, answered.
fn issue() {
    let now = "2026-11-21T12:00:00Z".parse().expect("a time");
    let year = jiff::SignedDuration::from_hours(365 * 24);
    let mut entropy = Entropy::from_seed([7; 32]);
    let signer = AwsLcSigner::from_pkcs8(KEY).expect("a key");
    let key = AwsLcKeyDecryptor::from_pkcs8(KEY).expect("a key");
    let name = Subject::named("Device CA");
    let certificate =
        make_authority(&name, year * 10, &signer, now, &mut entropy).expect("a certificate");
    let responder = Responder {
        certificate: &certificate,
        signer: &signer,
        key: &key,
        provider: &AwsLcProvider,
        envelopes: &AwsLcProvider,
        policy: ScepPolicy::default(),
    };

    let (challenge, word) = Challenge::make("a place", now + year, &mut entropy);
    let name = Subject::named("device");
    let introduction =
        make_self_signed(&name, year, &signer, now, &mut entropy).expect("a certificate");
    let client = ScepClient {
        authority: &certificate,
        certificate: &introduction,
        signer: &signer,
        key: &key,
        cipher: ContentCipher::Aes128Cbc,
        provider: &AwsLcProvider,
        envelopes: &AwsLcProvider,
    };
    let csr = write_csr(&name, Some(&word), &signer).expect("a request");
    let asked = client.enroll(&csr, &mut entropy).expect("a message");

    let subject = Subject::named("00008120-001234567890001E");
    let policy = IssuePolicy::default();
    let answer = || {
        let mut entropy = Entropy::from_seed([8; 32]);
        let request = responder.read_request(asked.message()).expect("a request");
        let by = request.redeemer();
        let Ok(Redeemed::First(first)) = challenge.redeem(now, request.csr().challenge(), &by)
        else {
            panic!("the challenge is open");
        };
        let issuer = Issuer::new(&certificate, &signer).expect("an issuer");
        let public_key = request.csr().public_key();
        let issued = issuer
            .issue(public_key, &subject, &policy, now, &mut entropy)
            .expect("a certificate");
        let used = first.with(&issued);
        let answer = request.succeed(&issued, &responder, &mut entropy);
        (used, answer.expect("an answer"))
    };
    let mut measure = Measure::new(Duration::from_millis(3_000));
    measure.case(answer);
    for rate in measure.rates() {
        row(
            "SCEP issue (aws-lc), one core",
            &format!("{} B", asked.message().len()),
            &format!("{rate:.0}/s"),
            "500/s",
        );
    }
}

/// Prints ours, the yardstick, and how many times as long ours takes.
fn compare<A, B>(what: &str, size: usize, raw: impl Fn() -> A, ours: impl Fn() -> B, reach: &str) {
    let mut measure = Measure::new(Duration::from_millis(1_500));
    measure.case(ours);
    measure.case(raw);
    let mut micros = measure.rates().map(|rate| 1e6 / rate);
    let (Some(ours), Some(raw)) = (micros.next(), micros.next()) else {
        return;
    };
    let measured = format!("{ours:.1} µs, {:.2} x yardstick", ours / raw);
    row(
        what,
        &format!("{size} B"),
        &measured,
        &format!("{reach} x yardstick"),
    );
    row(
        "  yardstick: the backend alone",
        "",
        &format!("{raw:.1} µs"),
        "",
    );
}
