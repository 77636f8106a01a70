//! Messages that nobody should send, and what their senders learn.
#![cfg(feature = "aws-lc")]
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the engine has no clock; whether it is quick takes one to see"
)]

mod scep_support;

use std::time::{Duration, Instant};

use mdm_core::{
    cms::{
        Attribute, AttributeValue, CmsError, Content, Oid, Sha1, SignedDataBuilder,
        SigningIdentity, encrypt, verify_detached,
    },
    crypto::{AwsLcProvider, ContentCipher, RingSigner, RsaKeys, Signer},
    error::ErrorCode,
    limits::MAX_SCEP_MESSAGE_BYTES,
    scep::{
        Asked, ClientError, FailInfo, Outcome, ScepClient, ScepError, ScepPolicy, ScepRefusal,
        TripleDes,
    },
};
use scep_support::{cms::*, *};

/// A message of SCEP with whatever is wished for.
struct Forged<'a> {
    content: Vec<u8>,
    signer: &'a dyn Signer,
    certificate: &'a [u8],
    attributes: Vec<(&'static str, AttributeValue<'a>)>,
}

impl<'a> Forged<'a> {
    /// Correct but for its content.
    fn new(device: &'a Party, content: Vec<u8>) -> Self {
        Self {
            content,
            signer: &device.signer,
            certificate: &device.certificate,
            attributes: vec![
                ("2", AttributeValue::Text("19")),
                ("5", AttributeValue::Octets(&[7; 16])),
                ("7", AttributeValue::Text("4711")),
            ],
        }
    }

    /// With another value for an attribute, or without it.
    fn with(mut self, name: &'static str, value: Option<AttributeValue<'a>>) -> Self {
        self.attributes.retain(|(known, _)| *known != name);
        self.attributes.extend(value.map(|value| (name, value)));
        self
    }

    fn message(&self) -> Vec<u8> {
        let identity = SigningIdentity {
            signer: self.signer,
            certificate: self.certificate,
            chain: &[],
        };
        let builder = SignedDataBuilder::new(Content::Attached(&self.content));
        self.attributes
            .iter()
            .fold(builder, |builder, (last, value)| {
                let oid = Oid::parse(&format!("2.16.840.1.113733.1.9.{last}")).unwrap();
                builder.attribute(Attribute { oid, value: *value })
            })
            .sign(&identity, &AwsLcProvider)
            .unwrap()
    }
}

fn sealed(content: &[u8], authority: &Party) -> Vec<u8> {
    encrypt(
        content,
        &authority.certificate,
        ContentCipher::Aes128Cbc,
        RsaKeys::From2048,
        &AwsLcProvider,
    )
    .unwrap()
}

fn refused(authority: &Party, message: &[u8]) -> ScepRefusal {
    let responder = authority.responder(ScepPolicy::default());
    match responder.read_request(message) {
        Ok(request) => panic!("{request:?}"),
        Err(refusal) => refusal,
    }
}

/// What the sender of a forged message is told.
fn told(authority: &Party, refusal: &ScepRefusal) -> Option<(FailInfo, Vec<u8>)> {
    let responder = authority.responder(ScepPolicy::default());
    let answer = refusal.reply(&responder, &mut entropy(1)).unwrap()?;
    let policy = Default::default();
    let verified = verify_detached(&answer.body, b"", &policy, &AwsLcProvider).unwrap();
    assert_eq!(verified.signer(), authority.certificate);
    let attributes = verified.attributes();
    let oid = |last: &str| Oid::parse(&format!("2.16.840.1.113733.1.9.{last}")).unwrap();
    assert_eq!(attributes.text(oid("3")), Some("2"));
    assert_eq!(attributes.text(oid("7")), Some("4711"));
    assert_eq!(attributes.octets(oid("6")), Some(&[7; 16][..]));
    let info = FailInfo::ALL[attributes.text(oid("4")).unwrap().parse::<usize>().unwrap()];
    Some((info, answer.body))
}

#[test]
fn everything_wrong_with_the_content_is_one_answer_byte_for_byte() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let other = Party::authority("rsa4096");
    let csr = device.csr(Some("word"));
    let good = sealed(&csr, &authority);
    // The transported key is the only field of its length.
    let at = good.windows(4).position(|part| part == b"\x04\x82\x01\x00");
    let key = at.unwrap() + 4;
    let changed = |at: usize| {
        let mut changed = good.clone();
        changed[at] ^= 0x55;
        changed
    };
    let mut forged_csr = csr.clone();
    let last = forged_csr.len() - 1;
    forged_csr[last] ^= 1;
    let small = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
    let name = mdm_core::issue::Subject::named("x");
    let elliptic = mdm_core::issue::write_csr(&name, None, &small).unwrap();

    let contents = [
        ("padding of the key", changed(key + 255)),
        ("the first byte of the key", changed(key)),
        ("the padding of the content", changed(good.len() - 1)),
        ("the content", changed(good.len() - 100)),
        ("the first block", changed(key + 256 + 60)),
        ("to somebody else", sealed(&csr, &other)),
        ("no request", sealed(b"hello", &authority)),
        ("nothing", sealed(b"", &authority)),
        (
            "a request with a wrong signature",
            sealed(&forged_csr, &authority),
        ),
        (
            "a request of another key",
            sealed(&Party::device("rsa4096").csr(Some("word")), &authority),
        ),
        (
            "a request of another kind of key",
            sealed(&elliptic, &authority),
        ),
        ("no envelope", b"hello".to_vec()),
        ("no content", Vec::new()),
    ];
    let mut answers = Vec::new();
    for (what, content) in contents {
        let refusal = refused(&authority, &Forged::new(&device, content).message());
        assert_eq!(refusal.error(), ScepError::BadContent, "{what}");
        assert_eq!(refusal.code(), ErrorCode::ScepBadContent);
        let (info, answer) = told(&authority, &refusal).unwrap();
        assert_eq!(info, FailInfo::BadMessageCheck, "{what}");
        answers.push(answer);
    }
    // The same entropy gives the same nonce, and RSA signatures are what they are: not one byte differs.
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn somebody_elses_request_cannot_be_signed_anew() {
    // A thief has seen the message of a device, and puts the envelope under a signature of its own.
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let thief = Party::device("rsa4096");
    let envelope = sealed(&device.csr(Some("word")), &authority);
    let refusal = refused(&authority, &Forged::new(&thief, envelope).message());
    assert_eq!(refusal.error(), ScepError::BadContent);
}

#[test]
fn a_message_for_another_authority_is_refused() {
    let (authority, other) = (Party::authority("rsa2048"), Party::authority("rsa4096"));
    let device = Party::device("rsa3072");
    let asked = device.ask(&other, "word");
    assert_eq!(
        refused(&authority, asked.message()).error(),
        ScepError::BadContent
    );
}

#[test]
fn weak_algorithms_and_keys_are_named() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let csr = device.csr(Some("word"));
    let refusal_of = |message: &[u8]| {
        let refusal = refused(&authority, message);
        let (info, _) = told(&authority, &refusal).unwrap();
        assert_eq!(info, FailInfo::BadAlg);
        refusal.error()
    };

    let triple_des = encrypt(
        &csr,
        &authority.certificate,
        ContentCipher::TripleDesCbc,
        RsaKeys::From2048,
        &AwsLcProvider,
    )
    .unwrap();
    let message = Forged::new(&device, triple_des).message();
    assert_eq!(refusal_of(&message), ScepError::WeakAlgorithm);
    let policy = ScepPolicy {
        triple_des: TripleDes::LegacyAccept,
        ..ScepPolicy::default()
    };
    assert!(authority.responder(policy).read_request(&message).is_ok());

    let unknown = openssl_sealed(&csr, &authority, "-aes192");
    let message = Forged::new(&device, unknown).message();
    assert_eq!(refusal_of(&message), ScepError::WeakAlgorithm);

    // Elliptic keys sign well and receive nothing.
    let elliptic = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
    let certificate = certificate("p256");
    let message = Forged {
        signer: &elliptic,
        certificate: &certificate,
        ..Forged::new(&device, sealed(&csr, &authority))
    };
    assert_eq!(refusal_of(&message.message()), ScepError::UnsupportedKey);

    // RSA of 1024 bits: nobody here signs with it, but openssl does.
    let small = OpensslSigner("rsa1024");
    let certificate = cms_certificate("rsa1024");
    let message = Forged {
        signer: &small,
        certificate: &certificate,
        ..Forged::new(&device, sealed(&csr, &authority))
    };
    assert_eq!(refusal_of(&message.message()), ScepError::WeakAlgorithm);
}

#[test]
fn sha1_in_the_request_takes_a_policy() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let folder = Folder::new();
    let key = data("rsa3072.key").to_string_lossy().into_owned();
    let csr = folder.path("csr");
    openssl_ok(&[
        "req", "-new", "-key", &key, "-subj", "/CN=x", "-sha1", "-outform", "DER", "-out", &csr,
    ]);
    let message = Forged::new(&device, sealed(&folder.read("csr"), &authority)).message();
    let refusal = refused(&authority, &message);
    assert_eq!(refusal.error(), ScepError::WeakAlgorithm);
    let policy = ScepPolicy {
        sha1: Sha1::LegacyAccept,
        ..ScepPolicy::default()
    };
    assert!(authority.responder(policy).read_request(&message).is_ok());
}

#[test]
fn only_two_kinds_of_message_are_served() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let envelope = sealed(&device.csr(Some("word")), &authority);
    for kind in ["3", "18", "20", "21", "22", "", "019", "PKCSReq"] {
        let message = Forged::new(&device, envelope.clone())
            .with("2", Some(AttributeValue::Text(kind)))
            .message();
        let refusal = refused(&authority, &message);
        assert_eq!(refusal.error(), ScepError::UnsupportedMessage, "{kind}");
        let (info, _) = told(&authority, &refusal).unwrap();
        assert_eq!(info, FailInfo::BadRequest);
    }
}

#[test]
fn a_message_that_no_answer_could_reach_gets_none() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let envelope = sealed(&device.csr(Some("word")), &authority);
    let (long_id, long_nonce) = ("x".repeat(256), [7; 65]);
    for (name, value) in [
        ("5", None),
        ("7", None),
        ("5", Some(AttributeValue::Octets(&[]))),
        ("5", Some(AttributeValue::Octets(&long_nonce))),
        ("5", Some(AttributeValue::Text("nonce"))),
        ("7", Some(AttributeValue::Text(""))),
        ("7", Some(AttributeValue::Text(&long_id))),
        ("7", Some(AttributeValue::Octets(b"4711"))),
    ] {
        let forged = Forged::new(&device, envelope.clone()).with(name, value);
        let refusal = refused(&authority, &forged.message());
        assert_eq!(refusal.error(), ScepError::MissingAttribute, "{value:?}");
        assert_eq!(told(&authority, &refusal), None);
    }
    for nothing in [&b""[..], b"hello", &vec![0; MAX_SCEP_MESSAGE_BYTES + 1]] {
        assert_eq!(told(&authority, &refused(&authority, nothing)), None);
    }
}

#[test]
fn a_transaction_that_is_no_printable_string_is_answered_all_the_same() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let utf8 = b"\x0C\x06a_b*\xC3\xBC";
    let message = Forged::new(&device, sealed(&device.csr(None), &authority))
        .with("7", Some(AttributeValue::Der(utf8)))
        .message();
    let responder = authority.responder(ScepPolicy::default());
    let request = responder.read_request(&message).unwrap();
    assert_eq!(request.transaction_id().as_str(), "a_b*ü");
    let (_, answer) = authority.grant(&request, "x");
    assert!(answer.body.windows(8).any(|part| part == utf8));
}

#[test]
fn no_missing_or_changed_byte_panics_or_passes() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let asked = device.ask(&authority, "word");
    let responder = authority.responder(LEGACY);
    let whole = responder.read_request(asked.message()).unwrap();
    for at in 0..asked.message().len() {
        assert!(responder.read_request(&asked.message()[..at]).is_err());
        for change in [0x01, 0x80] {
            let mut changed = asked.message().to_vec();
            changed[at] ^= change;
            // What nobody signs (the message's version, the self-signature of the certificate) may be anything, and changes nothing.
            if let Ok(request) = responder.read_request(&changed) {
                assert_eq!(request.csr(), whole.csr(), "byte {at}");
                assert_eq!(request.proof(), whole.proof());
                assert_eq!(request.redeemer(), whole.redeemer());
            }
        }
    }
}

#[test]
fn bombs_are_refused_at_once() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let bombs: Vec<Vec<u8>> = [
        &b"\x30\x80"[..],
        b"\xA0\x80",
        b"\x24\x80",
        b"\x31\x84\x7F\xFF\xFF\xFF",
    ]
    .iter()
    .map(|unit| unit.repeat(15_000 * 2 / unit.len()))
    .collect();
    let begun = Instant::now();
    for bomb in &bombs {
        let error = refused(&authority, bomb).error();
        assert!(matches!(error, ScepError::Message(_)), "{error:?}");
        // In the signed content, and in the encrypted one.
        for content in [bomb.clone(), sealed(bomb, &authority)] {
            let refusal = refused(&authority, &Forged::new(&device, content).message());
            assert_eq!(refusal.error(), ScepError::BadContent);
        }
    }
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(2), "{took:?}");
}

/// A client and the request it waits on.
fn waiting<'a>(device: &'a Party, authority: &'a Party) -> (ScepClient<'a>, Asked) {
    let client = device.client(authority, ContentCipher::Aes128Cbc);
    let asked = client.enroll(&device.csr(Some("word")), &mut entropy(1));
    (client, asked.unwrap())
}

#[test]
fn a_client_takes_no_answer_but_its_own() {
    let (authority, other) = (Party::authority("rsa2048"), Party::authority("rsa4096"));
    let device = Party::device("rsa3072");
    let (client, asked) = waiting(&device, &authority);
    let request = authority
        .responder(LEGACY)
        .read_request(asked.message())
        .unwrap();
    let (issued, answer) = authority.grant(&request, "x");
    let own = client.read_reply(&asked, &answer.body).unwrap();
    assert_eq!(own, Outcome::Issued(vec![issued.clone()]));

    // The same request with another nonce; another authority's signature; the device's own message; a failure of nobody.
    let later = client
        .enroll(&device.csr(Some("word")), &mut entropy(2))
        .unwrap();
    let foreign = Err(ClientError::ForeignReply);
    assert_eq!(client.read_reply(&later, &answer.body), foreign);
    let forged = request
        .succeed(&issued, &other.responder(LEGACY), &mut entropy(3))
        .unwrap();
    assert_eq!(client.read_reply(&asked, &forged.body), foreign);
    assert_eq!(client.read_reply(&asked, asked.message()), foreign);
    let forged = request
        .fail(FailInfo::BadAlg, &other.responder(LEGACY), &mut entropy(3))
        .unwrap();
    assert_eq!(client.read_reply(&asked, &forged.body), foreign);

    // Encrypted to somebody else.
    let stranger = Party::device("rsa4096");
    let theirs = stranger.client(&authority, ContentCipher::Aes128Cbc);
    assert_eq!(
        theirs.read_reply(&asked, &answer.body),
        Err(ClientError::Message(CmsError::NoRecipient))
    );
    for at in 0..answer.body.len() {
        assert!(client.read_reply(&asked, &answer.body[..at]).is_err());
        let mut changed = answer.body.clone();
        changed[at] ^= 0x41;
        if let Ok(outcome) = client.read_reply(&asked, &changed) {
            assert_eq!(outcome, own, "byte {at}");
        }
    }
}

#[test]
fn nothing_of_a_request_stands_in_a_log() {
    let (authority, device) = (Party::authority("rsa2048"), Party::device("rsa3072"));
    let (client, asked) = waiting(&device, &authority);
    let responder = authority.responder(LEGACY);
    let request = responder.read_request(asked.message()).unwrap();
    let shown = format!("{request:?} {responder:?} {client:?} {asked:?}");
    for hidden in ["\"word\"", "a wish", "[48, "] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}

fn cms_certificate(name: &str) -> Vec<u8> {
    certificate(name)
}

/// What openssl encrypts to an authority.
fn openssl_sealed(content: &[u8], authority: &Party, cipher: &str) -> Vec<u8> {
    let folder = Folder::new();
    let (content, out) = (folder.write("content", content), folder.path("out"));
    let ca = folder.write("ca", &authority.certificate);
    openssl_ok(&[
        "cms", "-encrypt", "-binary", "-outform", "DER", cipher, "-in", &content, "-out", &out, &ca,
    ]);
    folder.read("out")
}
