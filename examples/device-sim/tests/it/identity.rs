//! The authority and the certificates it issues.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use device_sim::SimCa;
use rustls::pki_types::CertificateDer;

#[test]
fn a_client_cert_header_is_rfc_9440() {
    let identity = SimCa::generate().unwrap().issue("UDID-1").unwrap();
    let header = identity.client_cert_header();
    let inner = header.strip_prefix(':').unwrap().strip_suffix(':').unwrap();
    assert_eq!(STANDARD.decode(inner).unwrap(), identity.certificate_der);
}

#[test]
fn an_escaped_pem_header_is_one_line_of_safe_characters() {
    let identity = SimCa::generate().unwrap().issue("UDID-1").unwrap();
    let header = identity.escaped_pem_header();
    assert!(
        header.starts_with("-----BEGIN%20CERTIFICATE-----%0A"),
        "{header}"
    );
    assert!(
        header
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b))
    );
}

#[test]
fn an_authority_written_to_a_folder_can_be_loaded_and_still_issues() {
    let folder = tempfile::tempdir().unwrap();
    let ca = SimCa::generate().unwrap();
    ca.write(folder.path()).unwrap();
    let loaded = SimCa::load(&folder.path().join("ca.pem"), &folder.path().join("ca.key")).unwrap();
    assert_eq!(loaded.certificate_der(), ca.certificate_der());
    let identity = loaded.issue("UDID-2").unwrap();
    // A verifier that trusts the first authority accepts what the second issued.
    let mut roots = rustls::RootCertStore::empty();
    roots
        .add(CertificateDer::from(ca.certificate_der().to_vec()))
        .unwrap();
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let verifier =
        rustls::server::WebPkiClientVerifier::builder_with_provider(roots.into(), provider)
            .build()
            .unwrap();
    let leaf = CertificateDer::from(identity.certificate_der);
    let now = rustls::pki_types::UnixTime::now();
    assert!(verifier.verify_client_cert(&leaf, &[], now).is_ok());
}

#[test]
fn a_private_key_is_never_printed() {
    let identity = SimCa::generate().unwrap().issue("UDID-3").unwrap();
    let printed = format!("{identity:?}");
    assert!(printed.contains("UDID-3"));
    assert!(!printed.contains("key_der"), "{printed}");
}
