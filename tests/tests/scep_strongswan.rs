//! strongSwan's `pki` enrolls and renews with us over HTTP: a client that nobody here wrote.
//!
//! Needs the Debian packages `strongswan-pki` and `libstrongswan-extra-plugins` (its HTTP client). Without them these tests fail.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    process::{Command, Output},
    sync::{Arc, Mutex},
    thread,
};

use anyhow::{Context, Result, bail, ensure};
use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    crypto::{
        AwsLcKeyDecryptor, AwsLcProvider, AwsLcSigner, RsaKeySize, RsaKeys, generate_rsa_key,
    },
    entropy::Entropy,
    identity::{Anchors, ChainPolicy, inspect},
    issue::{IssuePolicy, Issuer, Subject, make_authority},
    scep::{
        Answer, Challenge, Method, Operation, Proof, Redeemed, Responder, ScepPolicy, TripleDes,
        ca_certificates, capabilities,
    },
    secret::Secret,
};

// ---- the server ----

struct Server {
    certificate: Vec<u8>,
    signer: AwsLcSigner,
    key: AwsLcKeyDecryptor,
    policy: ScepPolicy,
    state: Mutex<State>,
}

struct State {
    entropy: Entropy,
    challenge: Option<Challenge>,
    /// What happened, in words.
    log: Vec<String>,
    /// Whether the next answer to a message is thrown away.
    lose_next: bool,
}

impl Server {
    fn new(policy: ScepPolicy) -> Result<Arc<Self>> {
        let der = generate_rsa_key(RsaKeySize::Rsa2048)?;
        let signer = AwsLcSigner::from_pkcs8(der.expose())?;
        let mut entropy = Entropy::from_seed([1; 32]);
        let name = Subject::named("Device CA");
        let lifetime = SignedDuration::from_hours(24 * 365);
        Ok(Arc::new(Self {
            certificate: make_authority(&name, lifetime, &signer, Timestamp::now(), &mut entropy)?,
            key: AwsLcKeyDecryptor::from_pkcs8(der.expose())?,
            signer,
            policy,
            state: Mutex::new(State {
                entropy,
                challenge: None,
                log: Vec::new(),
                lose_next: false,
            }),
        }))
    }

    /// Listens until the process ends; gives the URL.
    fn listen(self: &Arc<Self>) -> Result<String> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}/scep", listener.local_addr()?);
        let server = Arc::clone(self);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if let Err(error) = server.serve(&stream) {
                    server.note(format!("error: {error:#}"));
                }
            }
        });
        Ok(url)
    }

    fn challenge(&self) -> Secret<String> {
        let mut state = self.state.lock().expect("no panic");
        let expires_at = Timestamp::now() + SignedDuration::from_hours(1);
        let (challenge, word) = Challenge::make("a place", expires_at, &mut state.entropy);
        state.challenge = Some(challenge);
        word
    }

    fn note(&self, what: String) {
        self.state.lock().expect("no panic").log.push(what);
    }

    fn log(&self) -> Vec<String> {
        self.state.lock().expect("no panic").log.clone()
    }

    fn serve(&self, mut stream: &TcpStream) -> Result<()> {
        let mut reader = BufReader::new(stream);
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let [method, target, _] = line.split_whitespace().collect::<Vec<_>>()[..] else {
            bail!("{line}");
        };
        let mut length = 0;
        loop {
            let mut header = String::new();
            reader.read_line(&mut header)?;
            if header.trim().is_empty() {
                break;
            }
            match header.split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse()?;
                }
                Some((name, _)) if name.eq_ignore_ascii_case("expect") => {
                    stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
                }
                _ => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let method = match method {
            "GET" => Method::Get,
            "POST" => Method::Post,
            other => bail!("{other}"),
        };
        let (_, query) = target.split_once('?').context("a query")?;
        let (status, answer) = match self.answer(method, query, &body) {
            Ok(answer) => (200, answer),
            Err(error) => {
                self.note(format!("refused: {error:#}"));
                let content_type = "text/plain";
                let body = Vec::new();
                (400, Answer { content_type, body })
            }
        };
        let head = format!(
            "HTTP/1.1 {status} X\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            answer.content_type,
            answer.body.len()
        );
        let lost = {
            let mut state = self.state.lock().expect("no panic");
            let message = answer.content_type.ends_with("x-pki-message");
            message && std::mem::take(&mut state.lose_next)
        };
        if !lost {
            stream.write_all(head.as_bytes())?;
            stream.write_all(&answer.body)?;
        }
        Ok(())
    }

    fn answer(&self, method: Method, query: &str, body: &[u8]) -> Result<Answer> {
        match Operation::parse(method, query, body)? {
            Operation::Capabilities => Ok(capabilities(&self.policy)),
            Operation::CaCertificates => Ok(ca_certificates(&self.certificate, &[])?),
            Operation::Message(message) => self.issue(&message),
        }
    }

    fn certificates(&self) -> IssuePolicy {
        IssuePolicy {
            rsa_keys: self.policy.rsa_keys,
            ..IssuePolicy::default()
        }
    }

    fn issue(&self, message: &[u8]) -> Result<Answer> {
        let responder = Responder {
            certificate: &self.certificate,
            signer: &self.signer,
            key: &self.key,
            provider: &AwsLcProvider,
            envelopes: &AwsLcProvider,
            policy: self.policy,
        };
        let mut state = self.state.lock().expect("no panic");
        let state = &mut *state;
        let now = Timestamp::now();
        let request = match responder.read_request(message) {
            Ok(request) => request,
            Err(refusal) => {
                state.log.push(refusal.code().to_string());
                let reply = refusal.reply(&responder, &mut state.entropy)?;
                return reply.context("nothing to answer");
            }
        };
        let issuer = Issuer::new(&self.certificate, &self.signer)?;
        let by = request.redeemer();
        let certificate = match request.proof() {
            Proof::Challenge(presented) => {
                let challenge = state.challenge.take().context("a challenge")?;
                match challenge.redeem(now, presented, &by) {
                    Ok(Redeemed::First(first)) => {
                        let issued = issuer.issue(
                            request.csr().public_key(),
                            &Subject::named("00008120-AAA"),
                            &self.certificates(),
                            now,
                            &mut state.entropy,
                        )?;
                        state.log.push("first".to_owned());
                        state.challenge = Some(first.with(&issued));
                        issued
                    }
                    Ok(Redeemed::Again { certificate }) => {
                        let issued = certificate.to_vec();
                        state.log.push("again".to_owned());
                        state.challenge = Some(challenge);
                        issued
                    }
                    Err(refusal) => {
                        state.log.push(refusal.code().to_string());
                        let info = refusal.fail_info();
                        state.challenge = Some(challenge);
                        return Ok(request.fail(info, &responder, &mut state.entropy)?);
                    }
                }
            }
            Proof::Certificate(old) => {
                let anchors = Anchors::new([&self.certificate[..]])?;
                let policy = ChainPolicy {
                    rsa_keys: self.policy.rsa_keys,
                    ..ChainPolicy::default()
                };
                let presented = anchors.verify(old, &[], &policy, &AwsLcProvider, now)?;
                let name = presented.facts().names[0].clone();
                state.log.push(format!("renewal of {name}"));
                issuer.issue(
                    request.csr().public_key(),
                    &Subject::named(name),
                    &self.certificates(),
                    now,
                    &mut state.entropy,
                )?
            }
        };
        Ok(request.succeed(&certificate, &responder, &mut state.entropy)?)
    }
}

// ---- the client ----

/// A folder with what `pki` needs and makes.
struct Client {
    folder: tempfile::TempDir,
    url: String,
}

impl Client {
    fn new(server: &Arc<Server>) -> Result<Self> {
        let client = Self {
            folder: tempfile::tempdir()?,
            url: server.listen()?,
        };
        client.make_key("key", "2048")?;
        Ok(client)
    }

    fn make_key(&self, file: &str, bits: &str) -> Result<()> {
        let key = pki_ok(&["--gen", "--type", "rsa", "--size", bits])?;
        Ok(fs::write(self.path(file), key.stdout)?)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    fn text(&self, file: &str) -> String {
        self.path(file).to_string_lossy().into_owned()
    }

    fn fetch_authority(&self) -> Result<Vec<u8>> {
        let ca = self.text("ca");
        pki_ok(&["--scepca", "--url", &self.url, "--caout", &ca])?;
        Ok(fs::read(self.path("ca"))?)
    }

    /// `pki --scep` with the client's key; what it gets is written to `file`.
    fn enroll(&self, file: &str, key: &str, options: &[&str]) -> Result<Output> {
        let (ca, key) = (self.text("ca"), self.text(key));
        let mut arguments = vec!["--scep", "--url", &self.url, "--in", &key];
        arguments.extend(["--dn", "C=DE, CN=a wish", "--san", "wish.example"]);
        arguments.extend(["--cacert-enc", &ca, "--cacert-sig", &ca, "--cacert", &ca]);
        arguments.extend(options);
        let output = pki(&arguments)?;
        fs::write(self.path(file), &output.stdout)?;
        Ok(output)
    }
}

fn pki(arguments: &[&str]) -> Result<Output> {
    Command::new("pki")
        .args(arguments)
        .output()
        .context("these tests need `pki` of strongSwan")
}

fn pki_ok(arguments: &[&str]) -> Result<Output> {
    let output = pki(arguments)?;
    succeeded(&output)?;
    Ok(output)
}

fn succeeded(output: &Output) -> Result<()> {
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{said}");
    Ok(())
}

fn name(certificate: &[u8]) -> Result<String> {
    Ok(inspect(certificate)?.names.join(","))
}

const LEGACY: ScepPolicy = ScepPolicy {
    sha1: mdm_core::cms::Sha1::LegacyAccept,
    rsa_keys: RsaKeys::LegacyFrom1024,
    triple_des: TripleDes::LegacyAccept,
};

// ---- what is tested ----

#[test]
fn it_reads_the_authoritys_certificate() -> Result<()> {
    let server = Server::new(ScepPolicy::default())?;
    let client = Client::new(&server)?;
    assert_eq!(client.fetch_authority()?, server.certificate);
    Ok(())
}

#[test]
fn it_enrolls_with_every_cipher_and_digest_it_has() -> Result<()> {
    let server = Server::new(LEGACY)?;
    let client = Client::new(&server)?;
    client.fetch_authority()?;
    let pairs = [
        ("aes", "sha256"),
        ("aes", "sha384"),
        ("aes", "sha512"),
        ("des3", "sha256"),
        ("des3", "sha1"),
    ];
    for (cipher, digest) in pairs {
        let word = server.challenge();
        let options = [
            "--password",
            word.expose(),
            "--cipher",
            cipher,
            "--digest",
            digest,
        ];
        let output = client.enroll("certificate", "key", &options)?;
        succeeded(&output).with_context(|| format!("{cipher} {digest}: {:?}", server.log()))?;
        assert_eq!(name(&output.stdout)?, "00008120-AAA");
        let (certificate, ca) = (client.text("certificate"), client.text("ca"));
        pki_ok(&["--verify", "--in", &certificate, "--cacert", &ca])?;
    }
    assert_eq!(server.log(), ["first"; 5]);
    Ok(())
}

#[test]
fn it_enrolls_with_1024_bits_only_under_a_policy_that_says_so() -> Result<()> {
    for (policy, served) in [(ScepPolicy::default(), false), (LEGACY, true)] {
        let server = Server::new(policy)?;
        let client = Client::new(&server)?;
        client.make_key("small", "1024")?;
        client.fetch_authority()?;
        let word = server.challenge();
        let output = client.enroll("certificate", "small", &["--password", word.expose()])?;
        ensure!(output.status.success() == served, "{:?}", server.log());
        let said = if served {
            "first"
        } else {
            "scep.weak_algorithm"
        };
        assert_eq!(server.log(), [said]);
    }
    Ok(())
}

#[test]
fn it_renews_with_a_new_key() -> Result<()> {
    let server = Server::new(ScepPolicy::default())?;
    let client = Client::new(&server)?;
    client.fetch_authority()?;
    let word = server.challenge();
    succeeded(&client.enroll("old", "key", &["--password", word.expose()])?)?;

    let key = pki_ok(&["--gen", "--type", "rsa", "--size", "3072"])?;
    fs::write(client.path("new key"), key.stdout)?;
    let (old, old_key) = (client.text("old"), client.text("key"));
    let renewed = client.enroll("new", "new key", &["--cert", &old, "--key", &old_key])?;
    succeeded(&renewed).with_context(|| format!("{:?}", server.log()))?;
    assert_eq!(name(&renewed.stdout)?, "00008120-AAA");
    assert_eq!(server.log(), ["first", "renewal of 00008120-AAA"]);
    let (old, new) = (
        inspect(&fs::read(client.path("old"))?)?,
        inspect(&renewed.stdout)?,
    );
    assert_eq!(old.issuer, new.issuer);
    assert_ne!(old.fingerprint, new.fingerprint);
    Ok(())
}

#[test]
fn it_is_told_when_its_challenge_is_wrong_or_used() -> Result<()> {
    let server = Server::new(ScepPolicy::default())?;
    let client = Client::new(&server)?;
    client.fetch_authority()?;
    let word = server.challenge();
    for (password, accepted) in [("guess", false), (word.expose().as_str(), true)] {
        let output = client.enroll("certificate", "key", &["--password", password])?;
        assert_eq!(output.status.success(), accepted, "{output:?}");
    }
    client.make_key("other", "2048")?;
    let output = client.enroll("certificate", "other", &["--password", word.expose()])?;
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("ransaction not permitted"), "{said}");
    assert_eq!(
        server.log(),
        ["scep.challenge_unknown", "first", "scep.challenge_used"]
    );
    Ok(())
}

#[test]
fn it_gets_the_same_certificate_when_the_answer_was_lost() -> Result<()> {
    let server = Server::new(ScepPolicy::default())?;
    let client = Client::new(&server)?;
    client.fetch_authority()?;
    let word = server.challenge();
    server.state.lock().expect("no panic").lose_next = true;
    let lost = client.enroll("lost", "key", &["--password", word.expose()])?;
    let first = if lost.status.success() {
        Some(lost)
    } else {
        None
    };
    assert!(first.is_none(), "its answer was lost");
    let again = client.enroll("certificate", "key", &["--password", word.expose()])?;
    succeeded(&again).with_context(|| format!("{:?}", server.log()))?;
    assert_eq!(server.log(), ["first", "again"]);
    Ok(())
}

#[test]
fn weak_algorithms_are_refused_by_one_side_or_the_other() -> Result<()> {
    let server = Server::new(ScepPolicy::default())?;
    let client = Client::new(&server)?;
    client.fetch_authority()?;
    let word = server.challenge();
    for options in [["--cipher", "des3"], ["--digest", "sha1"]] {
        let options = [&options[..], &["--password", word.expose()]].concat();
        let output = client.enroll("certificate", "key", &options)?;
        assert!(!output.status.success(), "{output:?}");
        // Up to 5.9.10 it does not understand the capabilities and asks all the same.
        let said = String::from_utf8_lossy(&output.stderr);
        let by_us = server
            .log()
            .last()
            .is_some_and(|line| line == "scep.weak_algorithm");
        assert!(by_us || said.contains("not supported by CA"), "{said}");
    }
    Ok(())
}
