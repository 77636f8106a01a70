//! Certificates that we issue, and openssl's view of them.

use mdm_core::{
    crypto::{RingSigner, Signer},
    issue::{IssueError, IssuePolicy, Issuer, Subject, SubjectAttribute, make_authority},
};

use super::{cms::*, *};

/// The public key of one of the folder's certificates.
pub fn public_key(name: &str) -> Vec<u8> {
    let certificate = certificate(name);
    let (_, parsed) = x509_parser::parse_x509_certificate(&certificate).unwrap();
    parsed.public_key().raw.to_vec()
}

pub fn signer(name: &str) -> Box<dyn Signer> {
    Box::new(RingSigner::from_pkcs8(&private_key(name)).unwrap())
}

pub fn authority(key: &str) -> (Vec<u8>, Box<dyn Signer>) {
    let signer = signer(key);
    let name = Subject::named("Device CA")
        .with(SubjectAttribute::Organization, "Acmé")
        .with(SubjectAttribute::Country, "DE");
    let certificate = make_authority(&name, days(3_650), &*signer, now(), &mut entropy(1)).unwrap();
    (certificate, signer)
}

pub fn issue(policy: &IssuePolicy, key: &str, subject: &Subject) -> Result<Vec<u8>, IssueError> {
    let (certificate, signer) = authority("p256");
    let issuer = Issuer::new(&certificate, &*signer).unwrap();
    issuer.issue(&public_key(key), subject, policy, now(), &mut entropy(2))
}

/// What openssl prints of a certificate.
pub fn text(der: &[u8]) -> String {
    let folder = Folder::new();
    let file = folder.write("certificate", der);
    let output = openssl(&[
        "x509",
        "-inform",
        "DER",
        "-in",
        &file,
        "-noout",
        "-text",
        "-nameopt",
        "utf8,sep_comma_plus",
    ]);
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// What stands below a heading of openssl's text.
pub fn below<'a>(text: &'a str, heading: &str) -> &'a str {
    let (_, rest) = text
        .split_once(heading)
        .unwrap_or_else(|| panic!("no {heading} in {text}"));
    let (_, rest) = rest.split_once('\n').unwrap();
    rest.lines().next().unwrap().trim()
}

pub fn openssl_accepts(leaf: &[u8], authority: &[u8]) {
    let folder = Folder::new();
    let (ca, pem) = (folder.write("ca", authority), folder.path("ca.pem"));
    openssl_ok(&["x509", "-inform", "DER", "-in", &ca, "-out", &pem]);
    let (leaf, leaf_pem) = (folder.write("leaf", leaf), folder.path("leaf.pem"));
    openssl_ok(&["x509", "-inform", "DER", "-in", &leaf, "-out", &leaf_pem]);
    openssl_ok(&[
        "verify",
        "-x509_strict",
        "-no_check_time",
        "-check_ss_sig",
        "-purpose",
        "sslclient",
        "-CAfile",
        &pem,
        &leaf_pem,
    ]);
}
