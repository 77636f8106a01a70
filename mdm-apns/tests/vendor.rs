//! The vendor's signature under a customer's request.

mod support;

use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use mdm_apns::{
    Signed,
    vendor::{CsrError, CustomerCsr, Finding, PushCertRequest, PushCertRequestError},
};
use proptest::prelude::*;
use rcgen::{CertificateParams, KeyPair};
use ring::{
    rand::SystemRandom,
    signature::{RSA_PKCS1_SHA256, RsaKeyPair},
};
use support::{
    Authority, MDM_VENDOR, OTHER_RSA_KEY, RSA_KEY, Wanted, at, genuine, openssl, read, rsa, run,
    write,
};

fn now() -> Timestamp {
    at("2026-11-22T00:00:00Z")
}

fn customer() -> CustomerCsr {
    let request = CertificateParams::default().serialize_request(&rsa(OTHER_RSA_KEY));
    CustomerCsr::read(request.unwrap().pem().unwrap().as_bytes(), &genuine).unwrap()
}

/// The vendor's certificate, Apple's intermediate, Apple's root.
fn chain(marks: &[&[u64]]) -> String {
    let root = Authority::root("Apple Inc.");
    let intermediate = root.under("Apple Inc.");
    let wanted = Wanted {
        uid: None,
        name: "MDM Vendor: Example",
        marks,
        ..Wanted::default()
    };
    let vendor = wanted.signed_by(&rsa(RSA_KEY), &intermediate);
    [vendor, intermediate.pem, root.pem].concat()
}

fn by_vendor(message: &[u8]) -> Result<Vec<u8>, &'static str> {
    let key = RsaKeyPair::from_pkcs8(RSA_KEY).unwrap();
    let mut signature = vec![0; key.public().modulus_len()];
    key.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        message,
        &mut signature,
    )
    .unwrap();
    Ok(signature)
}

fn signed() -> PushCertRequest {
    PushCertRequest::sign(&customer(), chain(&[MDM_VENDOR]).as_bytes(), by_vendor).unwrap()
}

#[test]
fn openssl_verifies_the_vendors_signature_in_what_is_uploaded() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name, bytes: &[u8]| write(folder.path(), name, bytes);
    let upload = signed().encode();
    assert!(
        upload
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
    );
    // Read by others: base64, Python's plistlib, openssl.
    write("upload", upload.as_bytes());
    let script = "import base64,plistlib;p=plistlib.loads(base64.b64decode(open('upload').read()));\
        assert len(p)==3;\
        open('csr','wb').write(base64.b64decode(p['PushCertRequestCSR']));\
        open('signature','wb').write(base64.b64decode(p['PushCertSignature']));\
        open('chain','w').write(p['PushCertCertificateChain'])";
    run(folder.path(), "python3", &["-c", script]);

    openssl(
        folder.path(),
        &["req", "-in", "csr", "-inform", "DER", "-verify", "-noout"],
    );
    let key = openssl(
        folder.path(),
        &["x509", "-in", "chain", "-pubkey", "-noout"],
    );
    write("vendor.pub", &key);
    let args = [
        "dgst",
        "-sha256",
        "-verify",
        "vendor.pub",
        "-signature",
        "signature",
        "csr",
    ];
    assert_eq!(openssl(folder.path(), &args), b"Verified OK\n");
    let pem = read(folder.path(), "chain");
    assert_eq!(pem.matches("BEGIN CERTIFICATE").count(), 3);
    assert!(pem.lines().all(|line| line.len() <= 64));
}

#[test]
fn what_was_encoded_is_decoded_and_has_nothing_wrong() {
    let request = signed();
    for file in [
        request.encode(),
        request.to_plist(),
        format!("  {}\n", request.encode()),
    ] {
        let read = PushCertRequest::decode(file.as_bytes()).unwrap();
        assert_eq!(read, request);
        assert_eq!(read.check(now(), &genuine), []);
    }
    assert_eq!(request.csr(), customer().as_der());
    assert!(format!("{request:?}").ends_with("3 certificates)"));
}

#[test]
fn a_request_from_openssl_is_read_in_both_forms() {
    let folder = tempfile::tempdir().unwrap();
    for (form, bits) in [("PEM", 2_048), ("DER", 3_072)] {
        let size = format!("rsa:{bits}");
        let args = [
            "req",
            "-new",
            "-newkey",
            &size,
            "-nodes",
            "-keyout",
            "k",
            "-subj",
            "/CN=push/C=DE",
            "-outform",
            form,
        ];
        let csr = CustomerCsr::read(&openssl(folder.path(), &args), &genuine).unwrap();
        assert!(csr.subject().contains("CN=push"), "{}", csr.subject());
    }
}

#[test]
fn a_request_that_apple_would_refuse_is_refused_here() {
    let of = |key: &KeyPair| {
        let request = CertificateParams::default().serialize_request(key).unwrap();
        request.der().to_vec()
    };
    let read = |file: &[u8]| CustomerCsr::read(file, &genuine).unwrap_err();
    assert_eq!(read(&of(&KeyPair::generate().unwrap())), CsrError::WeakKey);
    let mut forged = of(&rsa(RSA_KEY));
    *forged.last_mut().unwrap() ^= 1;
    assert_eq!(read(&forged), CsrError::BadSignature);
    let longer = [of(&rsa(RSA_KEY)), vec![0]].concat();
    for junk in [&b""[..], b"x", &longer, RSA_KEY, chain(&[]).as_bytes()] {
        assert!(matches!(read(junk), CsrError::Pem(_)));
    }
}

#[test]
fn each_thing_that_is_wrong_is_found() {
    let (customer, vendor) = (customer(), chain(&[MDM_VENDOR]));
    let check = |chain: &str, now: Timestamp| {
        let request = PushCertRequest::sign(&customer, chain.as_bytes(), by_vendor).unwrap();
        request.check(now, &genuine)
    };
    assert_eq!(check(&chain(&[]), now()), [Finding::NotVendor]);
    assert_eq!(
        check(&vendor, at("2027-06-01T00:00:00Z")),
        [Finding::NotValidNow]
    );
    let ends: Vec<usize> = vendor
        .match_indices("-----END CERTIFICATE-----\n")
        .map(|(n, end)| n + end.len())
        .collect();
    assert_eq!(check(&vendor[..ends[1]], now()), [Finding::BrokenChain]);
    let reversed = [
        &vendor[ends[1]..],
        &vendor[ends[0]..ends[1]],
        &vendor[..ends[0]],
    ]
    .concat();
    let found = check(&reversed, now());
    for finding in [
        Finding::BadSignature,
        Finding::NotVendor,
        Finding::BrokenChain,
    ] {
        assert!(found.contains(&finding), "{found:?}");
    }
    let unsigned = PushCertRequest::sign(&customer, vendor.as_bytes(), |_| {
        Ok::<_, &str>(vec![0; 256])
    });
    assert_eq!(
        unsigned.unwrap().check(now(), &genuine),
        [Finding::BadSignature]
    );
    let of_old = |signed: &Signed<'_>| {
        signed.message != customer.as_der()
            || signed.algorithm == mdm_apns::SignatureAlgorithm::RsaSha1
    };
    let signed = PushCertRequest::sign(&customer, vendor.as_bytes(), by_vendor).unwrap();
    assert_eq!(signed.check(now(), &of_old), [Finding::WeakDigest]);
}

#[test]
fn a_key_that_cannot_sign_and_a_chain_that_is_none_are_told_apart() {
    let failed = PushCertRequest::sign(&customer(), chain(&[]).as_bytes(), |_| {
        Err::<Vec<u8>, _>("HSM is off")
    });
    assert_eq!(
        failed.unwrap_err(),
        PushCertRequestError::Signing("HSM is off".to_owned())
    );
    let failed = PushCertRequest::sign(&customer(), b"", by_vendor);
    assert_eq!(failed.unwrap_err().code(), "push_cert_request.chain");
}

#[test]
fn a_document_that_is_not_exactly_a_request_is_refused() {
    let good = signed().to_plist();
    let refused = |document: String| {
        let encoded = STANDARD.encode(&document);
        let error = PushCertRequest::decode(document.as_bytes()).unwrap_err();
        assert_eq!(
            PushCertRequest::decode(encoded.as_bytes()).unwrap_err(),
            error
        );
        error
    };
    for document in [
        good.replace("PushCertSignature", "PushCertSignatur"),
        good.replace("<dict>", "<dict><dict>"),
        good.replace("<!DOCTYPE plist", "<!DOCTYPE plist [<!ENTITY a 'b'>]"),
        good.replace("<string>", "<string>&lt;"),
        good.replace(
            "</dict>",
            "<key>PushCertSignature</key><string></string></dict>",
        ),
        good.replace("<string>", "<string>*"),
        good.replace("</plist>", "</plist>x"),
        good[..good.len() / 2].to_owned(),
        "<array>".repeat(20_000),
    ] {
        assert_eq!(refused(document), PushCertRequestError::Malformed);
    }
    for junk in [&b""[..], b"\xff", b"AAAA", b"<", &vec![b'A'; 600_000]] {
        assert_eq!(
            PushCertRequest::decode(junk),
            Err(PushCertRequestError::Malformed)
        );
    }
}

proptest! {
    #[test]
    fn no_damaged_request_panics(cut in 0_usize..6_000, place in 0_usize..6_000, byte: u8) {
        static PLIST: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| signed().to_plist());
        let mut file = PLIST.clone().into_bytes();
        if let Some(there) = file.get_mut(place) {
            *there = byte;
        }
        file.truncate(cut);
        if let Ok(request) = PushCertRequest::decode(&file) {
            let _ = request.check(now(), &|_: &Signed<'_>| true);
        }
    }
}
