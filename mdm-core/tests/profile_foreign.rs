//! Others read what we write, and we read what they write: Python's plistlib, libplist's plistutil, openssl.

mod profile_support;

use mdm_core::{
    crypto::RingProvider,
    plist::{Data, Value},
    profile::{Document, Profile, Wrapping, enrollment::Identity, inspect},
};
use profile_support::*;

const PRELUDE: &str = "
import plistlib, sys, json
given = sys.stdin.buffer.read()
";

fn python(script: &str, input: &[u8]) -> Vec<u8> {
    run("python3", &["-c", &format!("{PRELUDE}{script}")], input)
}

/// The profile as openssl finds it in a signed one.
fn opened(signed: &[u8], root: &[u8]) -> Vec<u8> {
    let folder = tempdir();
    let (signed_path, root_path) = (format!("{folder}/signed"), format!("{folder}/root.pem"));
    write(&signed_path, signed);
    write(&root_path, pem(root).as_bytes());
    let result = run(
        "openssl",
        &[
            "cms",
            "-verify",
            "-binary",
            "-inform",
            "DER",
            "-in",
            &signed_path,
            "-CAfile",
            &root_path,
            "-purpose",
            "any",
            "-attime",
            &now().as_second().to_string(),
        ],
        b"",
    );
    let by_smime = run(
        "openssl",
        &[
            "smime",
            "-verify",
            "-binary",
            "-inform",
            "DER",
            "-in",
            &signed_path,
            "-CAfile",
            &root_path,
            "-purpose",
            "any",
            "-attime",
            &now().as_second().to_string(),
        ],
        b"",
    );
    assert_eq!(result, by_smime);
    remove(&folder);
    result
}

#[expect(clippy::disallowed_methods, reason = "openssl reads files")]
fn tempdir() -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let path =
        std::env::temp_dir().join(format!("mdm-core-profile-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&path).unwrap();
    path.to_str().unwrap().to_owned()
}

#[expect(clippy::disallowed_methods, reason = "openssl reads files")]
fn write(path: &str, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}

#[expect(clippy::disallowed_methods, reason = "openssl reads files")]
fn remove(folder: &str) {
    std::fs::remove_dir_all(folder).unwrap();
}

fn pem(der: &[u8]) -> String {
    // plist's own encoder of base64 is at hand and wraps lines.
    let body = Data::new(der.to_vec()).to_xml_format();
    format!(
        "-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n",
        body.trim()
    )
}

#[test]
fn plistlib_reads_the_values_that_were_put_in() {
    let script = r#"
from datetime import datetime
profile = plistlib.loads(given, fmt=plistlib.FMT_XML)
def same(found, expected): assert found == expected and type(found) is type(expected), (found, expected)
same(profile['PayloadDisplayName'], 'Zo\u00eb & <S\u00f6hne> "\U0001F600" \u7535\u8bdd')
same(profile['PayloadOrganization'], "AT&T; <b>'</b> ]]>")
same(profile['RemovalDate'], datetime(2030, 1, 2, 3, 4, 5))
same(profile['DurationUntilRemoval'], 86400.5)
same(profile['PayloadType'], 'Configuration')
same(profile['PayloadVersion'], 1)
scep, acme, pkcs12, removal, wifi = profile['PayloadContent']
same(scep['PayloadContent']['Key Type'], 'RSA')
same(scep['PayloadContent']['Key Usage'], 5)
same(scep['PayloadContent']['Keysize'], 2048)
same(scep['PayloadContent']['Challenge'], 'CHALLENGE')
same(scep['PayloadContent']['Subject'], [[['O', 'M\u00fcller & S\u00f6hne <AG>']], [['CN', 'MDM Identity']]])
same(acme['KeyType'], 'ECSECPrimeRandom')
same((acme['HardwareBound'], acme['Attest'], acme['KeySize']), (True, True, 384))
same(pkcs12['PayloadContent'], b'FILE-WITH-A-KEY')
same(removal['RemovalPassword'], 'PASSWORD-OF-REMOVAL')
same(wifi['Priority'], 2**64 - 1)
same(wifi['PayloadCertificateUUID'], scep['PayloadUUID'])
"#;
    python(script, &mixed().encode().unwrap());
}

#[test]
fn plistlib_reads_a_profile_of_a_thousand_payloads() {
    let mut profile = Profile::new(mixed().top);
    for number in 0..1_000 {
        profile
            .add(&format!("wifi{number}"), wifi(&format!("Café & {number}")))
            .unwrap();
    }
    let script = "
payloads = plistlib.loads(given)['PayloadContent']
assert [it['SSID_STR'] for it in payloads] == [f'Caf\\u00e9 & {n}' for n in range(1000)]
assert len({it['PayloadUUID'] for it in payloads}) == 1000
";
    python(script, &profile.encode().unwrap());
}

#[test]
fn a_profile_that_went_through_plistlib_is_unchanged() {
    let bytes = mixed().encode().unwrap();
    let returned = python(
        "sys.stdout.buffer.write(plistlib.dumps(plistlib.loads(given)))",
        &bytes,
    );
    let Document::Plain(again) = inspect(&returned).unwrap().document else {
        panic!("it is not encrypted")
    };
    assert_eq!(again, mixed());
    assert_eq!(again.encode().unwrap(), bytes);
}

#[test]
fn plistutil_reads_what_we_write_and_we_read_what_it_writes() {
    let mut profile = mixed();
    // libplist 2.2 has no unsigned numbers above 2^63.
    for payload in &mut profile.payloads {
        if let mdm_core::profile::Content::Other { keys, .. } = &mut payload.content {
            keys.insert("Priority".to_owned(), Value::Integer(i64::MAX.into()));
        }
    }
    let bytes = profile.encode().unwrap();
    let binary = run("plistutil", &["-f", "bin", "-i", "-", "-o", "-"], &bytes);
    assert!(binary.starts_with(b"bplist00"));
    let returned = run("plistutil", &["-f", "xml", "-i", "-", "-o", "-"], &binary);
    let Document::Plain(again) = inspect(&returned).unwrap().document else {
        panic!("it is not encrypted")
    };
    assert_eq!(again, profile);
}

#[test]
fn openssl_verifies_a_signed_profile_and_finds_the_same_bytes_in_it() {
    let signers = Signers::shared();
    let profile = manual(Identity::Scep(scep("c")))
        .trust(&signers.root)
        .unwrap()
        .build()
        .unwrap();
    let signed = signers.with(|identity| profile.sign(identity, &RingProvider, now()).unwrap());
    assert_eq!(
        opened(signed.as_bytes(), &signers.root),
        profile.encode().unwrap()
    );
}

#[test]
fn we_read_what_openssl_signed() {
    let folder = tempdir();
    let path = |name: &str| format!("{folder}/{name}");
    let (key, certificate) = (path("key.pem"), path("certificate.pem"));
    run(
        "openssl",
        &[
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "7",
            "-subj",
            "/CN=Signer",
            "-keyout",
            &key,
            "-out",
            &certificate,
        ],
        b"",
    );
    let bytes = mixed().encode().unwrap();
    for command in [["smime", "-sign"], ["cms", "-sign"]] {
        let mut arguments = command.to_vec();
        arguments.extend([
            "-binary",
            "-nodetach",
            "-outform",
            "DER",
            "-signer",
            &certificate,
            "-inkey",
            &key,
        ]);
        let signed = run("openssl", &arguments, &bytes);
        let inspected = inspect(&signed).unwrap();
        assert_eq!(inspected.wrapping, Wrapping::Signed);
        assert_eq!(inspected.document, Document::Plain(mixed()));
    }
    remove(&folder);
}
