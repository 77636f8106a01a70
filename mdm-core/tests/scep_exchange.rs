//! A device gets a certificate and renews it; openssl reads along.
#![cfg(feature = "aws-lc")]

mod scep_support;

use jiff::SignedDuration;
use mdm_core::{
    cms::{Content, Oid, Sha1, SignedDataBuilder, inspect_certificates},
    crypto::{AwsLcProvider, ContentCipher, RsaKeys},
    identity::{Anchors, ChainPolicy, IdentityError},
    issue::{IssuePolicy, Issuer, Subject},
    scep::{
        Challenge, ChallengeRefusal, FailInfo, Operation, Outcome, Proof, Redeemed, ScepClient,
        ScepError, ScepPolicy, ca_certificates, read_ca_certificates,
    },
};
use scep_support::{cms::*, *};

const CIPHERS: [(ContentCipher, &str); 3] = [
    (ContentCipher::Aes128Cbc, "aes-128-cbc"),
    (ContentCipher::Aes256Cbc, "aes-256-cbc"),
    (ContentCipher::TripleDesCbc, "des-ede3-cbc"),
];

/// openssl takes a `CertRep` apart with the device's key; gives the certificates in it.
fn openssl_opens(reply: &[u8], authority: &Party, device: &str, own: &[u8]) -> Vec<Vec<u8>> {
    let folder = Folder::new();
    let (ca, pem) = (
        folder.write("ca", &authority.certificate),
        folder.path("pem"),
    );
    openssl_ok(&["x509", "-inform", "DER", "-in", &ca, "-out", &pem]);
    let (message, envelope) = (folder.write("reply", reply), folder.path("envelope"));
    openssl_ok(&[
        "cms",
        "-verify",
        "-binary",
        "-inform",
        "DER",
        "-in",
        &message,
        "-out",
        &envelope,
        "-CAfile",
        &pem,
        "-purpose",
        "any",
        "-no_check_time",
    ]);
    let (own, inner) = (folder.write("own", own), folder.path("inner"));
    let key = data(&format!("{device}.key"))
        .to_string_lossy()
        .into_owned();
    openssl_ok(&[
        "cms", "-decrypt", "-binary", "-inform", "DER", "-in", &envelope, "-out", &inner, "-inkey",
        &key, "-recip", &own,
    ]);
    let listed = folder.path("listed");
    openssl_ok(&[
        "pkcs7",
        "-inform",
        "DER",
        "-in",
        &inner,
        "-print_certs",
        "-out",
        &listed,
    ]);
    let listed = String::from_utf8(folder.read("listed")).unwrap();
    let certificates = inspect_certificates(&folder.read("inner")).unwrap();
    assert_eq!(
        listed.matches("-----BEGIN CERTIFICATE-----").count(),
        certificates.len()
    );
    certificates
}

#[test]
fn a_device_enrolls_with_every_cipher_and_openssl_opens_the_answer() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    for (cipher, name) in CIPHERS {
        let client = device.client(&authority, cipher);
        let asked = client
            .enroll(&device.csr(Some("word")), &mut entropy(1))
            .unwrap();
        let request = authority
            .responder(LEGACY)
            .read_request(asked.message())
            .unwrap();
        assert_eq!(request.proof(), Proof::Challenge(Some(&secret("word"))));
        assert_eq!(request.csr().subject(), "CN=a wish");
        assert_eq!(request.transaction_id(), asked.transaction_id());

        let (issued, answer) = authority.grant(&request, "00008120-AAA");
        assert_eq!(answer.content_type, "application/x-pki-message");
        let outcome = client.read_reply(&asked, &answer.body).unwrap();
        assert_eq!(outcome, Outcome::Issued(vec![issued.clone()]));

        let opened = openssl_opens(&answer.body, &authority, "rsa3072", &device.certificate);
        assert_eq!(opened, [issued], "{name}");
        let folder = Folder::new();
        let file = folder.write("reply", &answer.body);
        let shown = openssl(&["cms", "-inform", "DER", "-in", &file, "-cmsout", "-print"]);
        let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
        for attribute in ["2.16.840.1.113733.1.9.2", "2.16.840.1.113733.1.9.7"] {
            assert!(shown.contains(attribute), "{shown}");
        }
    }
}

#[test]
fn a_client_with_1024_bits_is_served_under_a_policy_that_says_so() {
    let (authority, other) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let (signer, own) = (OpensslSigner("rsa1024"), certificate("rsa1024"));
    let client = ScepClient {
        signer: &signer,
        certificate: &own,
        ..other.client(&authority, ContentCipher::Aes128Cbc)
    };
    let folder = Folder::new();
    let key = data("rsa1024.key").to_string_lossy().into_owned();
    let csr = folder.path("csr");
    openssl_ok(&[
        "req", "-new", "-key", &key, "-subj", "/CN=x", "-sha256", "-outform", "DER", "-out", &csr,
    ]);
    let asked = client.enroll(&folder.read("csr"), &mut entropy(1)).unwrap();

    let usual = authority.responder(ScepPolicy::default());
    let refusal = usual.read_request(asked.message()).unwrap_err();
    assert_eq!(refusal.error(), ScepError::WeakAlgorithm);

    let policy = ScepPolicy {
        rsa_keys: RsaKeys::LegacyFrom1024,
        ..ScepPolicy::default()
    };
    let responder = authority.responder(policy);
    let request = responder.read_request(asked.message()).unwrap();
    let issued = issued_to(&authority, request.csr().public_key());
    let answer = request
        .succeed(&issued, &responder, &mut entropy(2))
        .unwrap();
    let opened = openssl_opens(&answer.body, &authority, "rsa1024", &own);
    assert_eq!(opened, [issued]);
}

/// A certificate for a key of any size.
fn issued_to(authority: &Party, public_key: &[u8]) -> Vec<u8> {
    let policy = IssuePolicy {
        rsa_keys: RsaKeys::LegacyFrom1024,
        ..IssuePolicy::default()
    };
    Issuer::new(&authority.certificate, &authority.signer)
        .unwrap()
        .issue(
            public_key,
            &Subject::named("x"),
            &policy,
            now(),
            &mut entropy(6),
        )
        .unwrap()
}

#[test]
fn a_failure_says_why_and_openssl_verifies_it() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let client = device.client(&authority, ContentCipher::Aes128Cbc);
    let asked = device.ask(&authority, "word");
    let responder = authority.responder(ScepPolicy::default());
    let request = responder.read_request(asked.message()).unwrap();
    for info in FailInfo::ALL {
        let answer = request.fail(info, &responder, &mut entropy(1)).unwrap();
        let outcome = client.read_reply(&asked, &answer.body).unwrap();
        assert_eq!(outcome, Outcome::Refused(info));
        let folder = Folder::new();
        let (ca, pem) = (
            folder.write("ca", &authority.certificate),
            folder.path("pem"),
        );
        openssl_ok(&["x509", "-inform", "DER", "-in", &ca, "-out", &pem]);
        let (message, nothing) = (folder.write("m", &answer.body), folder.write("n", b""));
        openssl_ok(&[
            "cms",
            "-verify",
            "-binary",
            "-inform",
            "DER",
            "-in",
            &message,
            "-content",
            &nothing,
            "-CAfile",
            &pem,
            "-purpose",
            "any",
            "-no_check_time",
        ]);
    }
}

#[test]
fn one_challenge_brings_one_certificate_and_brings_it_again() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let expires_at = now() + SignedDuration::from_hours(1);
    let (challenge, word) = Challenge::make("place 7", expires_at, &mut entropy(8));
    let responder = authority.responder(ScepPolicy::default());
    let asked = device.ask(&authority, word.expose());

    let request = responder.read_request(asked.message()).unwrap();
    let Proof::Challenge(presented) = request.proof() else {
        panic!("{request:?}")
    };
    let by = request.redeemer();
    let first = match challenge.redeem(now(), presented, &by) {
        Ok(Redeemed::First(first)) => first,
        other => panic!("{other:?}"),
    };
    let (issued, answer) = authority.grant(&request, "00008120-AAA");
    let challenge = first.with(&issued);

    // The answer is lost; the device asks anew, with a new nonce and under a new self-signed certificate.
    let again = device
        .client(&authority, ContentCipher::Aes256Cbc)
        .enroll(&device.csr(Some(word.expose())), &mut entropy(99))
        .unwrap();
    let request = responder.read_request(again.message()).unwrap();
    let by = request.redeemer();
    let certificate = match challenge.redeem(now(), request.csr().challenge(), &by) {
        Ok(Redeemed::Again { certificate }) => certificate,
        other => panic!("{other:?}"),
    };
    let second = request
        .succeed(certificate, &responder, &mut entropy(98))
        .unwrap();
    assert_ne!(second, answer);
    let client = device.client(&authority, ContentCipher::Aes256Cbc);
    let outcome = client.read_reply(&again, &second.body).unwrap();
    assert_eq!(outcome, Outcome::Issued(vec![issued]));

    let other = Party::device("rsa4096").ask(&authority, word.expose());
    let request = responder.read_request(other.message()).unwrap();
    let by = request.redeemer();
    let refused = challenge.redeem(now(), request.csr().challenge(), &by);
    assert_eq!(refused, Err(ChallengeRefusal::Used));
}

#[test]
fn a_wrong_challenge_reaches_the_host_as_it_is() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let (challenge, _) = Challenge::make("x", now() + days(1), &mut entropy(8));
    let responder = authority.responder(ScepPolicy::default());
    for (word, refusal) in [
        (Some("guess"), ChallengeRefusal::Unknown),
        (None, ChallengeRefusal::Missing),
    ] {
        let asked = device
            .client(&authority, ContentCipher::Aes128Cbc)
            .enroll(&device.csr(word), &mut entropy(1))
            .unwrap();
        let request = responder.read_request(asked.message()).unwrap();
        let by = request.redeemer();
        let redeemed = challenge.redeem(now(), request.csr().challenge(), &by);
        assert_eq!(redeemed, Err(refusal));
        let answer = request
            .fail(refusal.fail_info(), &responder, &mut entropy(2))
            .unwrap();
        let outcome = device
            .client(&authority, ContentCipher::Aes128Cbc)
            .read_reply(&asked, &answer.body);
        assert_eq!(outcome, Ok(Outcome::Refused(FailInfo::BadRequest)));
    }
}

#[test]
fn a_renewal_shows_the_old_certificate_and_strangers_show_theirs() {
    let (authority, other_ca) = (Party::authority("rsa2048"), Party::authority("rsa4096"));
    let device = Party::device("rsa3072");
    let key = |party: &Party| {
        let (_, parsed) = x509_parser::parse_x509_certificate(&party.certificate).unwrap();
        parsed.public_key().raw.to_vec()
    };
    let known = authority.issue(&key(&device), "00008120-AAA");
    let foreign = other_ca.issue(&key(&device), "00008120-AAA");
    let anchors = Anchors::new([&authority.certificate[..]]).unwrap();
    let responder = authority.responder(ScepPolicy::default());
    let new = Party::device("rsa4096");

    for (certificate, trusted) in [
        (known, true),
        (foreign, false),
        (device.certificate.clone(), false),
    ] {
        let device = Party::device("rsa3072").with(certificate.clone());
        let client = device.client(&authority, ContentCipher::Aes256Cbc);
        let asked = client.renew(&new.csr(None), &mut entropy(1)).unwrap();
        let request = responder.read_request(asked.message()).unwrap();
        let Proof::Certificate(shown) = request.proof() else {
            panic!("{request:?}")
        };
        assert_eq!(shown, certificate);
        let verified = anchors.verify(shown, &[], &ChainPolicy::default(), &AwsLcProvider, now());
        if trusted {
            assert_eq!(verified.unwrap().facts().names, ["00008120-AAA"]);
            let (issued, answer) = authority.grant(&request, "00008120-AAA");
            let outcome = client.read_reply(&asked, &answer.body).unwrap();
            assert_eq!(outcome, Outcome::Issued(vec![issued.clone()]));
            let opened = openssl_opens(&answer.body, &authority, "rsa3072", &certificate);
            assert_eq!(opened, [issued]);
        } else {
            assert_eq!(verified, Err(IdentityError::Untrusted));
        }
    }
}

#[test]
fn a_request_that_openssl_encrypted_is_read() {
    // openssl cannot write SCEP's attributes: it makes the request and the envelope, the signature around them is ours.
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let folder = Folder::new();
    let ca = folder.write("ca", &authority.certificate);
    let key = data("rsa3072.key").to_string_lossy().into_owned();
    let configuration = folder.write(
        "configuration",
        b"[req]\nprompt=no\ndistinguished_name=n\nattributes=a\n[n]\nCN=ann\n[a]\nchallengePassword=word\n",
    );
    let csr = folder.path("csr");
    openssl_ok(&[
        "req",
        "-new",
        "-key",
        &key,
        "-config",
        &configuration,
        "-outform",
        "DER",
        "-out",
        &csr,
    ]);
    for cipher in ["-aes128", "-aes256", "-des3"] {
        for shape in [&[][..], &["-stream"], &["-keyid"]] {
            let envelope = folder.path("envelope");
            let mut arguments = vec!["cms", "-encrypt", "-binary", "-outform", "DER", cipher];
            arguments.extend(["-in", &csr, "-out", &envelope]);
            arguments.extend(shape);
            arguments.push(&ca);
            openssl_ok(&arguments);
            let message = scep_signed(&folder.read("envelope"), &device, "19");
            let request = authority.responder(LEGACY).read_request(&message).unwrap();
            assert_eq!(request.csr().subject(), "CN=ann");
            assert_eq!(request.proof(), Proof::Challenge(Some(&secret("word"))));
            let (issued, answer) = authority.grant(&request, "x");
            let opened = openssl_opens(&answer.body, &authority, "rsa3072", &device.certificate);
            assert_eq!(opened, [issued], "{cipher} {shape:?}");
        }
    }
}

/// SCEP's signature around an envelope.
fn scep_signed(envelope: &[u8], device: &Party, message_type: &str) -> Vec<u8> {
    use mdm_core::cms::{Attribute, AttributeValue, SigningIdentity};
    let identity = SigningIdentity {
        signer: &device.signer,
        certificate: &device.certificate,
        chain: &[],
    };
    let oid = |last: &str| Oid::parse(&format!("2.16.840.1.113733.1.9.{last}")).unwrap();
    let attribute = |last, value| Attribute {
        oid: oid(last),
        value,
    };
    SignedDataBuilder::new(Content::Attached(envelope))
        .attribute(attribute("2", AttributeValue::Text(message_type)))
        .attribute(attribute("5", AttributeValue::Octets(&[7; 16])))
        .attribute(attribute("7", AttributeValue::Text("4711")))
        .sign(&identity, &AwsLcProvider)
        .unwrap()
}

#[test]
fn answers_to_get_ca_cert_are_read_by_openssl_and_by_us() {
    let (authority, other) = (Party::authority("rsa2048"), Party::authority("rsa4096"));
    let one = ca_certificates(&authority.certificate, &[]).unwrap();
    assert_eq!(one.content_type, "application/x-x509-ca-cert");
    assert_eq!(one.body, authority.certificate);
    assert_eq!(
        read_ca_certificates(&one.body).unwrap(),
        [&authority.certificate[..]]
    );
    let two = ca_certificates(&authority.certificate, &[&other.certificate]).unwrap();
    assert_eq!(two.content_type, "application/x-x509-ca-ra-cert");
    let both = [&authority.certificate[..], &other.certificate];
    assert_eq!(read_ca_certificates(&two.body).unwrap(), both);
    let folder = Folder::new();
    let file = folder.write("bag", &two.body);
    let listed = openssl(&["pkcs7", "-inform", "DER", "-in", &file, "-print_certs"]);
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert_eq!(listed.matches("BEGIN CERTIFICATE").count(), 2);

    assert!(ca_certificates(b"nothing", &[]).is_err());
    let longer = [&authority.certificate[..], b"\x30\x00"].concat();
    assert!(ca_certificates(&longer, &[]).is_err());
    for end in 0..two.body.len() {
        assert!(read_ca_certificates(&two.body[..end]).is_err());
    }
    for end in 0..one.body.len() {
        assert!(read_ca_certificates(&one.body[..end]).is_err());
    }
}

#[test]
fn a_request_goes_through_a_query_as_well() {
    use base64::{Engine, engine::general_purpose::STANDARD};
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let asked = device.ask(&authority, "word");
    let query = format!(
        "operation=PKIOperation&message={}",
        STANDARD.encode(asked.message())
    );
    let operation = Operation::parse(mdm_core::scep::Method::Get, &query, b"").unwrap();
    let Operation::Message(message) = operation else {
        panic!("{operation:?}")
    };
    let responder = authority.responder(ScepPolicy::default());
    assert!(responder.read_request(&message).is_ok());
    assert_eq!(ScepPolicy::default().sha1, Sha1::Refuse);
}
