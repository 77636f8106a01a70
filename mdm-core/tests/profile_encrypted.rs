//! Profiles whose payloads only one device can read.
#![cfg(feature = "aws-lc")]

mod profile_support;

use mdm_core::{
    cms::{CmsError, Recipient, VerifyPolicy},
    crypto::{AwsLcKeyDecryptor, AwsLcProvider, ContentCipher, RsaKeySize, generate_rsa_key},
    plist::{PlistLimits, Value, check, read_value},
    profile::{
        Chain, DecryptError, Document, EncryptError, EncryptedProfile, Wrapping, WriteError,
        inspect, verify,
    },
};
use profile_support::*;
use rcgen::{CertificateParams, KeyPair};

/// An identity that a profile put on a device: an RSA key and its certificate.
struct Device {
    key: AwsLcKeyDecryptor,
    pkcs8: Vec<u8>,
    certificate: Vec<u8>,
}

impl Device {
    fn new() -> Self {
        let pkcs8 = generate_rsa_key(RsaKeySize::Rsa2048)
            .unwrap()
            .expose()
            .clone();
        let pair = KeyPair::try_from(pkcs8.as_slice()).unwrap();
        let params = CertificateParams::new(Vec::new()).unwrap();
        Self {
            key: AwsLcKeyDecryptor::from_pkcs8(&pkcs8).unwrap(),
            certificate: params.self_signed(&pair).unwrap().der().to_vec(),
            pkcs8,
        }
    }

    fn recipient(&self) -> Recipient<'_> {
        Recipient {
            key: &self.key,
            certificate: &self.certificate,
        }
    }
}

fn encrypted(device: &Device) -> EncryptedProfile {
    mixed()
        .encrypt(
            &device.certificate,
            ContentCipher::default(),
            &AwsLcProvider,
        )
        .unwrap()
}

#[test]
fn a_device_finds_the_payloads_again() {
    let device = Device::new();
    for cipher in [ContentCipher::Aes256Cbc, ContentCipher::Aes128Cbc] {
        let encrypted = mixed()
            .encrypt(&device.certificate, cipher, &AwsLcProvider)
            .unwrap();
        let bytes = encrypted.encode().unwrap();
        let Document::Encrypted(read) = inspect(&bytes).unwrap().document else {
            panic!("it is encrypted")
        };
        assert_eq!(read, encrypted);
        let (profile, misfits) = read.decrypt(&device.recipient(), &AwsLcProvider).unwrap();
        assert_eq!(profile, mixed());
        assert_eq!(misfits, []);
    }
}

#[test]
fn only_the_top_of_an_encrypted_profile_can_be_read() {
    let bytes = encrypted(&Device::new()).encode().unwrap();
    let keys = keys_of(&bytes);
    assert_eq!(keys.get("IsEncrypted"), Some(&Value::Boolean(true)));
    assert!(!keys.contains_key("PayloadContent"));
    assert_eq!(
        keys.get("PayloadIdentifier"),
        Some(&text("org.example.mixed"))
    );
    let shown = String::from_utf8(bytes).unwrap();
    assert!(!shown.contains("CHALLENGE") && !shown.contains("PASSWORD-OF-WIFI"));
}

#[test]
fn what_is_encrypted_is_the_array_of_payloads_alone() {
    let device = Device::new();
    let encrypted = encrypted(&device);
    let opened =
        mdm_core::cms::decrypt(encrypted.content(), &device.recipient(), &AwsLcProvider).unwrap();
    let value = read_value(&check(opened.expose(), &PlistLimits::default()).unwrap()).unwrap();
    assert_eq!(
        value.as_array(),
        mixed()
            .to_dictionary()
            .get("PayloadContent")
            .unwrap()
            .as_array()
    );
}

#[test]
fn another_devices_key_does_not_open_it() {
    let (device, other) = (Device::new(), Device::new());
    let result = encrypted(&device).decrypt(&other.recipient(), &AwsLcProvider);
    assert_eq!(result, Err(DecryptError::Cms(CmsError::NoRecipient)));
}

#[test]
fn a_certificate_without_an_rsa_key_is_refused() {
    let certificate = &Signers::shared().certificate;
    let result = mixed().encrypt(certificate, ContentCipher::default(), &AwsLcProvider);
    assert!(matches!(
        result,
        Err(EncryptError::Cms(CmsError::EncryptionFailed(_)))
    ));
}

#[test]
fn what_cannot_be_written_is_not_encrypted() {
    let device = Device::new();
    let mut profile = mixed();
    profile.top.removal_date = Some("-000500-01-01T00:00:00Z".parse().unwrap());
    let result = profile.encrypt(
        &device.certificate,
        ContentCipher::default(),
        &AwsLcProvider,
    );
    assert!(matches!(
        result,
        Err(EncryptError::Write(WriteError::Plist(_)))
    ));
}

#[test]
fn an_encrypted_profile_is_signed_from_the_outside() {
    let (device, signers) = (Device::new(), Signers::shared());
    let encrypted = encrypted(&device);
    let signed = signers.with(|identity| encrypted.sign(identity, &AwsLcProvider, now()).unwrap());
    let anchors = signers.anchors();
    let policy = VerifyPolicy::default();
    let report = verify(
        signed.as_bytes(),
        Some(&anchors),
        &policy,
        &AwsLcProvider,
        now(),
    )
    .unwrap();
    assert_eq!(report.chain, Chain::Trusted);
    let inspected = report.inspected.unwrap();
    assert_eq!(inspected.wrapping, Wrapping::Signed);
    assert_eq!(inspected.document, Document::Encrypted(encrypted));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "openssl reads files")]
fn openssl_decrypts_it() {
    let device = Device::new();
    let folder = std::env::temp_dir().join(format!("mdm-core-encrypted-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let key = path("key", &device.pkcs8);
    let content = path("content", encrypted(&device).content());
    let opened = run(
        "openssl",
        &[
            "cms", "-decrypt", "-binary", "-inform", "DER", "-in", &content, "-keyform", "DER",
            "-inkey", &key,
        ],
        b"",
    );
    let value = read_value(&check(&opened, &PlistLimits::default()).unwrap()).unwrap();
    assert_eq!(
        value.as_array(),
        mixed()
            .to_dictionary()
            .get("PayloadContent")
            .unwrap()
            .as_array()
    );
    std::fs::remove_dir_all(&folder).unwrap();
}
