//! A tiny MDM server to which an enrollment link leads: page, profile, SCEP, signed check-ins.
//!
//! It is made of `mdm-core`'s profiles, SCEP and certificates, and knows as much of MDM as it
//! takes to tell right devices from wrong ones.

mod authority;
mod books;

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use http::{Method, Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use jiff::{SignedDuration, Timestamp};
use mdm_core::cms::SigningIdentity;
use mdm_core::crypto::AwsLcProvider;
use mdm_core::identity::Fingerprint;
use mdm_core::profile::enrollment::{EnrollmentProfile, Identity, Leniency};
use mdm_core::profile::{MdmTopic, PayloadIdentifier, Profile, Scep, Url};
use mdm_core::scep::{
    Answer, Challenge, Operation, ScepPolicy, TripleDes, ca_certificates, capabilities,
};
use plist::Value;
use tokio::net::TcpListener;

pub(crate) use authority::Authority;
pub(crate) use books::Books;
use books::text;

/// What the server is like.
#[derive(Clone)]
pub(crate) struct Habits {
    /// It answers `GetCACaps`; else with 404, and takes triple DES by GET only.
    pub(crate) modern: bool,
    /// How often it answers a request for a certificate that somebody has to look at it.
    pub(crate) pending: usize,
    pub(crate) signs_profiles: bool,
    pub(crate) tls: Option<Tls>,
    /// Makes the profile other than usual.
    pub(crate) change: fn(EnrollmentProfile) -> EnrollmentProfile,
    pub(crate) change_scep: fn(Scep) -> Scep,
}

#[derive(Clone)]
pub(crate) struct Tls {
    pub(crate) config: Arc<rustls::ServerConfig>,
    /// Trusted and pinned in the profile.
    pub(crate) root: Vec<u8>,
    pub(crate) pin: Vec<u8>,
}

impl Default for Habits {
    fn default() -> Self {
        Self {
            modern: true,
            pending: 0,
            signs_profiles: true,
            tls: None,
            change: |profile| profile,
            change_scep: |scep| scep,
        }
    }
}

#[derive(Clone)]
pub(crate) struct LinkServer {
    pub(crate) address: SocketAddr,
    pub(crate) books: Arc<Mutex<Books>>,
    habits: Arc<Habits>,
}

impl LinkServer {
    pub(crate) async fn start(habits: Habits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            books: Arc::default(),
            habits: Arc::new(habits),
        };
        let accepting = server.clone();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let server = accepting.clone();
                tokio::spawn(async move {
                    match &server.habits.tls {
                        None => server.clone().talk(stream).await,
                        Some(tls) => {
                            let acceptor = tokio_rustls::TlsAcceptor::from(tls.config.clone());
                            if let Ok(stream) = acceptor.accept(stream).await {
                                server.clone().talk(stream).await;
                            }
                        }
                    }
                });
            }
        });
        server
    }

    async fn talk<S>(self, stream: S)
    where
        S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
    {
        let service = service_fn(move |request| {
            let server = self.clone();
            async move { Ok::<_, Infallible>(server.answer(request).await) }
        });
        // Ends with an error when a device hangs up in the middle, which some are told to.
        let _ = auto::Builder::new(TokioExecutor::new())
            .serve_connection(TokioIo::new(stream), service)
            .await;
    }

    pub(crate) fn url(&self, path: &str) -> String {
        match self.habits.tls {
            None => format!("http://{}{path}", self.address),
            Some(_) => format!("https://localhost:{}{path}", self.address.port()),
        }
    }

    pub(crate) fn link(&self) -> String {
        self.url("/enroll/token")
    }

    pub(crate) fn log(&self) -> Vec<String> {
        self.books.lock().unwrap().log.clone()
    }

    /// A profile with a fresh challenge.
    pub(crate) fn profile(&self) -> Profile {
        let mut books = self.books.lock().unwrap();
        let end = Timestamp::now() + SignedDuration::from_hours(1);
        let (challenge, word) = Challenge::make("place", end, &mut books.entropy());
        books
            .challenges
            .insert(*challenge.hash().as_bytes(), challenge);
        let name = mdm_core::profile::Subject::new()
            .with("O", "Example & Sons")
            .with("CN", "MDM Identity");
        let scep = Scep {
            ca_fingerprint: Some(self.fingerprint()),
            name: Some("Device CA".to_owned()),
            ..Scep::rsa_2048(Url::parse(self.url("/scep")).unwrap(), name, word)
        };
        let mut profile = EnrollmentProfile::manual(
            PayloadIdentifier::parse("org.example.mdm").unwrap(),
            MdmTopic::parse(crate::bench::TOPIC).unwrap(),
            Url::parse(self.url("/mdm?site=1")).unwrap(),
            Identity::Scep((self.habits.change_scep)(scep)),
        )
        .with_leniency(Leniency::none().plain_http_for_tests().weak_rsa_keys());
        if let Some(tls) = &self.habits.tls {
            profile = profile.trust(&tls.root).unwrap();
            profile = profile.pin_server(&tls.pin).unwrap();
        }
        (self.habits.change)(profile).build().unwrap()
    }

    fn fingerprint(&self) -> Vec<u8> {
        let hash = Fingerprint::of_der(&Authority::ours().certificate);
        hash.as_bytes().to_vec()
    }

    /// The profile as it is handed out.
    pub(crate) fn profile_bytes(&self) -> Vec<u8> {
        let profile = self.profile();
        if !self.habits.signs_profiles {
            return profile.encode().unwrap();
        }
        let ours = Authority::ours();
        let identity = SigningIdentity {
            signer: &ours.profile_signer,
            certificate: &ours.profile_certificate,
            chain: &[],
        };
        let signed = profile.sign(&identity, &AwsLcProvider, Timestamp::now());
        signed.unwrap().as_bytes().to_vec()
    }

    pub(crate) fn queue(&self, id: &str, uuid: &str, body: Vec<u8>) {
        let mut books = self.books.lock().unwrap();
        let queue = books.queues.entry(id.to_owned()).or_default();
        queue.push_back((uuid.to_owned(), body));
    }

    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let (parts, body) = request.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let (path, query) = (parts.uri.path(), parts.uri.query().unwrap_or_default());
        match path {
            "/enroll/token" => html(
                200,
                "<a href='/help'>Help</a> <a href=\"token/profile\">Go</a>",
            ),
            "/enroll/used" => html(410, "<h1>This link has been used.</h1> Ask for another."),
            "/enroll/empty" => html(200, "<p>Nothing here"),
            "/enroll/moved" => reply(302, &[("location", "/enroll/token")], Vec::new()),
            "/enroll/loop" => reply(302, &[("location", "/enroll/loop")], Vec::new()),
            "/enroll/token/profile" => reply(
                200,
                &[("content-type", "application/x-apple-aspen-config")],
                self.profile_bytes(),
            ),
            "/scep" => self.scep(&parts.method, query, &body),
            "/mdm" => {
                let signature = parts.headers.get("mdm-signature");
                let signature = signature.map(|value| value.to_str().unwrap());
                assert_eq!(query, "site=1");
                self.mdm(signature, &body)
            }
            _ => reply(404, &[], Vec::new()),
        }
    }

    fn scep(&self, method: &Method, query: &str, body: &[u8]) -> Response<Full<Bytes>> {
        let post = *method == Method::POST;
        let kind = if post {
            mdm_core::scep::Method::Post
        } else {
            mdm_core::scep::Method::Get
        };
        let policy = if self.habits.modern {
            ScepPolicy::default()
        } else {
            ScepPolicy {
                triple_des: TripleDes::LegacyAccept,
                ..ScepPolicy::default()
            }
        };
        let mut books = self.books.lock().unwrap();
        match Operation::parse(kind, query, body) {
            Ok(Operation::Capabilities) => {
                books.log.push("GetCACaps".to_owned());
                if !self.habits.modern {
                    return reply(404, &[], Vec::new());
                }
                scep_reply(capabilities(&policy))
            }
            Ok(Operation::CaCertificates) => {
                books.log.push("GetCACert".to_owned());
                scep_reply(ca_certificates(&Authority::ours().certificate, &[]).unwrap())
            }
            Ok(Operation::Message(message)) => {
                books.log.push(format!("PKIOperation {method}"));
                if post && !self.habits.modern {
                    return reply(405, &[], Vec::new());
                }
                books.asked += 1;
                if books.asked <= self.habits.pending {
                    let pending = Authority::ours().pending(&message);
                    return reply(200, &[], pending);
                }
                books.issue(&message, policy)
            }
            Err(error) => reply(400, &[], error.to_string().into_bytes()),
        }
    }

    fn mdm(&self, signature: Option<&str>, body: &[u8]) -> Response<Full<Bytes>> {
        let mut books = self.books.lock().unwrap();
        let keys = Value::from_reader_xml(body).ok();
        let keys = keys.and_then(Value::into_dictionary).unwrap_or_default();
        let what = ["MessageType", "Status"].into_iter();
        let what = what.filter_map(|key| text(&keys, key)).next();
        let what = what.unwrap_or_else(|| "nothing".to_owned());
        let answer = books.judge(signature, body, &keys, &what);
        let (status, body) = match answer {
            Ok(body) => (200, body),
            Err(reason) => (400, reason.as_bytes().to_vec()),
        };
        books.log.push(format!("{what} {status}"));
        reply(status, &[("content-type", "text/plain")], body)
    }
}

fn scep_reply(answer: Answer) -> Response<Full<Bytes>> {
    reply(200, &[("content-type", answer.content_type)], answer.body)
}

fn html(status: u16, body: &str) -> Response<Full<Bytes>> {
    let page = format!("<html><head><title>Enroll</title></head><body>{body}</body></html>");
    reply(
        status,
        &[("content-type", "text/html; charset=utf-8")],
        page.into_bytes(),
    )
}

fn reply(status: u16, headers: &[(&str, &str)], body: Vec<u8>) -> Response<Full<Bytes>> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Full::new(Bytes::from(body))).unwrap()
}
