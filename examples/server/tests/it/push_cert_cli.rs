//! The operator's four steps on the command line, with a vendor and a push service of the test's.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use apns_mock::{ApnsMock, Settings};
use mdm_core::crypto::{RsaKeySize, generate_rsa_key};
use rcgen::{BasicConstraints, CertificateParams, CustomExtension, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::{PrivatePkcs8KeyDer, pem::PemObject};

use crate::support::{ADMIN_KEY, Rig};

const TOPIC: &str = "com.apple.mgmt.External.test";
/// Apple's mark of a vendor's certificate.
const MDM_VENDOR: &[u64] = &[1, 2, 840, 113_635, 100, 4, 12];

fn run(folder: &Path, args: &[&str]) -> Output {
    let binary = env!("CARGO_BIN_EXE_mdm-server");
    let mut command = Command::new(binary);
    command.arg("push-cert").args(args).current_dir(folder);
    command.env("MDM_ADMIN_KEY", ADMIN_KEY).output().unwrap()
}

fn works(folder: &Path, args: &[&str]) -> String {
    let output = run(folder, args);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

fn fails(folder: &Path, args: &[&str]) -> String {
    let output = run(folder, args);
    assert!(!output.status.success(), "{args:?}");
    String::from_utf8(output.stderr).unwrap()
}

fn authority(name: &str) -> (CertificateParams, KeyPair) {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, name);
    (params, KeyPair::generate().unwrap())
}

/// `vendor.pem` with its chain, and `vendor.key`, as Apple gives them to vendors.
fn vendor(folder: &Path) {
    let (root, root_key) = authority("Root");
    let (middle, middle_key) = authority("Intermediate");
    let key = generate_rsa_key(RsaKeySize::Rsa2048).unwrap();
    let key = KeyPair::try_from(&PrivatePkcs8KeyDer::from(key.expose().as_slice())).unwrap();
    let mut leaf = CertificateParams::default();
    leaf.distinguished_name
        .push(DnType::CommonName, "MDM Vendor");
    let mark = CustomExtension::from_oid_content(MDM_VENDOR, vec![5, 0]);
    leaf.custom_extensions.push(mark);
    let under = |params, key| Issuer::from_params(params, key);
    let chain = [
        leaf.signed_by(&key, &under(&middle, &middle_key))
            .unwrap()
            .pem(),
        middle
            .signed_by(&middle_key, &under(&root, &root_key))
            .unwrap()
            .pem(),
        root.self_signed(&root_key).unwrap().pem(),
    ];
    fs::write(folder.join("vendor.pem"), chain.concat()).unwrap();
    fs::write(folder.join("vendor.key"), key.serialize_pem()).unwrap();
}

/// What Apple's portal would give out for the key in `push-cert`.
fn download(folder: &Path, mock: &ApnsMock, topic: &str, name: &str) {
    let key = PrivatePkcs8KeyDer::from_pem_file(folder.join("push-cert/push.key")).unwrap();
    let issued = mock.issue_for(topic, key.secret_pkcs8_der()).unwrap();
    fs::write(folder.join(name), issued.certificate_pem).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_four_steps_lead_from_a_name_to_a_certificate_at_work() {
    let mock = ApnsMock::start(Settings::default()).await.unwrap();
    let rig = Rig::start_with(|config| {
        let roots = config.data.with_file_name("roots.pem");
        fs::write(&roots, mock.root_pem()).unwrap();
        config.push.endpoint = Some(format!("https://localhost:{}", mock.address().port()));
        config.push.roots = Some(roots);
    })
    .await;
    let server = format!("http://{}", rig.server.addr());
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path();

    let said = works(folder, &["request", "--name", "Example Ltd"]);
    assert!(
        said.contains("push-cert/push.csr") && said.contains("push-cert sign"),
        "{said}"
    );
    let again = fails(folder, &["request", "--name", "Example Ltd"]);
    assert!(again.contains("is there already"), "{again}");
    let said = works(folder, &["check", "push-cert/push.csr"]);
    assert!(said.contains("Example Ltd"), "{said}");

    vendor(folder);
    let by = ["--vendor-certificate", "vendor.pem", "--vendor-key"];
    let wrong = fails(folder, &["sign", by[0], by[1], by[2], "push-cert/push.key"]);
    assert!(wrong.contains("finding.bad_signature"), "{wrong}");
    let said = works(folder, &["sign", by[0], by[1], by[2], "vendor.key"]);
    assert!(said.contains("identity.apple.com/pushcert"), "{said}");
    let said = works(folder, &["check", "push-cert/PushCertRequest.txt"]);
    assert!(said.contains("good to be uploaded"), "{said}");

    download(folder, &mock, TOPIC, "MDM_.pem");
    let own = ["check", "MDM_.pem", "--key", "push-cert/push.key"];
    assert!(works(folder, &own).contains(TOPIC));
    let other = fails(folder, &["check", "MDM_.pem", "--key", "vendor.key"]);
    assert!(other.contains("another certificate"), "{other}");
    let nothing = fails(folder, &["check", "--server", &server]);
    assert!(nothing.contains("push.no_certificate"), "{nothing}");
    let said = works(folder, &["import", "MDM_.pem", "--server", &server]);
    assert!(
        said.contains("the first one here") && said.contains(TOPIC),
        "{said}"
    );
    let said = works(folder, &["check", "--server", &server]);
    assert!(said.contains("days left"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_certificate_instead_of_a_renewed_one_is_refused_on_the_command_line() {
    let mock = ApnsMock::start(Settings::default()).await.unwrap();
    let rig = Rig::start_with(|config| {
        let roots = config.data.with_file_name("roots.pem");
        fs::write(&roots, mock.root_pem()).unwrap();
        config.push.roots = Some(roots);
    })
    .await;
    let server = format!("http://{}", rig.server.addr());
    rig.enrolled("C-1").await;
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path();
    works(folder, &["request", "--name", "Example Ltd"]);
    download(folder, &mock, TOPIC, "first.pem");
    download(folder, &mock, "com.apple.mgmt.External.new", "new.pem");
    works(folder, &["import", "first.pem", "--server", &server]);

    let refused = fails(folder, &["import", "new.pem", "--server", &server]);
    assert!(refused.contains("renewal.other_topic"), "{refused}");
    assert!(
        refused.contains("1 enrolled device would be lost"),
        "{refused}"
    );
    assert!(refused.contains("Renew"), "{refused}");
    let said = works(
        folder,
        &["import", "new.pem", "--force", "--server", &server],
    );
    assert!(said.contains("1 enrolled device"), "{said}");
}
