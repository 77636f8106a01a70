//! A tiny MDM server over real HTTP, and a way to push.

use std::collections::{BTreeMap, VecDeque};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use device_sim::push::PushService;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use plist::{Dictionary, Value};
use tokio::net::{TcpListener, TcpStream};

#[derive(Default)]
pub(crate) struct Books {
    /// Token in hexadecimal and magic by composite id.
    pub(crate) push: BTreeMap<String, (String, String)>,
    pub(crate) queues: BTreeMap<String, VecDeque<(String, Vec<u8>)>>,
    /// Final statuses by composite id and CommandUUID, in the order of arrival.
    pub(crate) results: BTreeMap<(String, String), Vec<String>>,
    pub(crate) checked_out: Vec<String>,
    /// `Client-Cert` headers or client certificates that were shown, by composite id.
    pub(crate) certificates: BTreeMap<String, Vec<String>>,
    pub(crate) bootstrap_tokens: BTreeMap<String, Vec<u8>>,
    pub(crate) user_agents: Vec<String>,
}

#[derive(Clone)]
pub(crate) struct FakeServer {
    pub(crate) address: SocketAddr,
    pub(crate) books: Arc<Mutex<Books>>,
}

impl FakeServer {
    pub(crate) async fn start() -> Self {
        Self::serve(None).await
    }

    /// With TLS, and client certificates demanded.
    pub(crate) async fn start_tls(config: Arc<rustls::ServerConfig>) -> Self {
        Self::serve(Some(config.into())).await
    }

    async fn serve(tls: Option<tokio_rustls::TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = Self {
            address,
            books: Arc::default(),
        };
        let accepting = server.clone();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (server, tls) = (accepting.clone(), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => server.talk(stream, None).await,
                        Some(tls) => {
                            let Ok(stream) = tls.accept(stream).await else {
                                return;
                            };
                            let chain = stream.get_ref().1.peer_certificates();
                            let shown = chain.map(|chain| format!("{} bytes", chain[0].len()));
                            server.talk(stream, shown).await;
                        }
                    }
                });
            }
        });
        server
    }

    async fn talk<S>(self, stream: S, shown: Option<String>)
    where
        S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
    {
        let service = service_fn(move |request| {
            let (server, shown) = (self.clone(), shown.clone());
            async move { Ok::<_, Infallible>(server.answer(shown, request).await) }
        });
        let _ = auto::Builder::new(TokioExecutor::new())
            .serve_connection(TokioIo::new(stream), service)
            .await;
    }

    async fn answer(
        &self,
        shown: Option<String>,
        request: Request<Incoming>,
    ) -> Response<Full<Bytes>> {
        let (parts, body) = request.into_parts();
        let header = |name: &str| {
            parts
                .headers
                .get(name)
                .map(|value| value.to_str().unwrap().to_owned())
        };
        let body = body.collect().await.unwrap().to_bytes();
        let mut books = self.books.lock().unwrap();
        books.user_agents.extend(header("user-agent"));
        if let Some(ids) = parts.uri.path().strip_prefix("/v1/enqueue/") {
            assert!(header("authorization").unwrap().starts_with("Basic "));
            for id in ids.split(',') {
                enqueue(&mut books, id, &body);
            }
            return ok(Vec::new());
        }
        let keys = Value::from_reader_xml(&body[..])
            .unwrap()
            .into_dictionary()
            .unwrap();
        let id = composite_id(&keys);
        let certificate = shown.or_else(|| header("client-cert")).unwrap();
        let known = books.certificates.entry(id.clone()).or_default();
        if known.last() != Some(&certificate) {
            known.push(certificate);
        }
        let check_in = header("content-type").unwrap() == device_sim::device::CHECK_IN_CONTENT_TYPE;
        if check_in {
            check_in_answer(&mut books, id, &keys)
        } else {
            report(&mut books, id, &keys)
        }
    }

    /// Queues a command for an enrollment.
    pub(crate) fn queue(&self, id: &str, uuid: &str, body: Vec<u8>) {
        let mut books = self.books.lock().unwrap();
        books
            .queues
            .entry(id.to_owned())
            .or_default()
            .push_back((uuid.to_owned(), body));
    }

    /// Pushes to an enrollment; gives the HTTP status.
    pub(crate) async fn push(&self, service: &PushService, id: &str) -> u16 {
        let (token, magic) = self.books.lock().unwrap().push.get(id).unwrap().clone();
        let body = format!(r#"{{"mdm":"{magic}"}}"#);
        let headers = [
            ("apns-topic", crate::bench::TOPIC),
            ("apns-expiration", "4102444800"),
        ];
        post(service, &format!("/3/device/{token}"), &headers, &body)
            .await
            .0
    }

    pub(crate) fn results(&self) -> BTreeMap<(String, String), Vec<String>> {
        self.books.lock().unwrap().results.clone()
    }
}

/// Sends a push over HTTP/1.1; gives status, `apns-id` and body.
pub(crate) async fn post(
    service: &PushService,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> (u16, String, String) {
    let stream = TcpStream::connect(service.address()).await.unwrap();
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .unwrap();
    tokio::spawn(connection);
    let mut request = Request::post(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request
        .body(Full::new(Bytes::from(body.to_owned())))
        .unwrap();
    let response = sender.send_request(request).await.unwrap();
    let id = response
        .headers()
        .get("apns-id")
        .map(|id| id.to_str().unwrap().to_owned());
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (
        status,
        id.unwrap_or_default(),
        String::from_utf8(body.to_vec()).unwrap(),
    )
}

fn text(keys: &Dictionary, key: &str) -> Option<String> {
    keys.get(key).and_then(Value::as_string).map(str::to_owned)
}

fn composite_id(keys: &Dictionary) -> String {
    let device = text(keys, "UDID")
        .or_else(|| text(keys, "EnrollmentID"))
        .unwrap();
    let user = match text(keys, "UserID").as_deref() {
        Some(device_sim::device::SHARED_IPAD_USER_ID) => text(keys, "UserShortName"),
        Some(id) => Some(id.to_owned()),
        None => text(keys, "EnrollmentUserID"),
    };
    user.map_or(device.clone(), |user| format!("{device}:{user}"))
}

fn ok(body: Vec<u8>) -> Response<Full<Bytes>> {
    Response::new(Full::new(Bytes::from(body)))
}

fn enqueue(books: &mut Books, id: &str, body: &[u8]) {
    let outer = Value::from_reader_xml(body)
        .unwrap()
        .into_dictionary()
        .unwrap();
    let uuid = text(&outer, "CommandUUID").unwrap();
    books
        .queues
        .entry(id.to_owned())
        .or_default()
        .push_back((uuid, body.to_vec()));
}

fn check_in_answer(books: &mut Books, id: String, keys: &Dictionary) -> Response<Full<Bytes>> {
    let data = |key: &str| keys.get(key).and_then(Value::as_data).map(<[u8]>::to_vec);
    match text(keys, "MessageType").unwrap().as_str() {
        "TokenUpdate" => {
            let token = data("Token")
                .unwrap()
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            books
                .push
                .insert(id, (token, text(keys, "PushMagic").unwrap()));
        }
        "CheckOut" => books.checked_out.push(id),
        "SetBootstrapToken" => {
            books
                .bootstrap_tokens
                .insert(id, data("BootstrapToken").unwrap());
        }
        "GetBootstrapToken" => {
            let mut answer = Dictionary::new();
            let token = books.bootstrap_tokens[&id].clone();
            answer.insert("BootstrapToken".to_owned(), Value::Data(token));
            let mut body = Vec::new();
            Value::Dictionary(answer).to_writer_xml(&mut body).unwrap();
            return ok(body);
        }
        "DeclarativeManagement" => {
            let mut response = ok(Vec::new());
            *response.status_mut() = StatusCode::NOT_FOUND;
            return response;
        }
        _ => {}
    }
    ok(Vec::new())
}

fn report(books: &mut Books, id: String, keys: &Dictionary) -> Response<Full<Bytes>> {
    let status = text(keys, "Status").unwrap();
    if let Some(uuid) = text(keys, "CommandUUID") {
        if status == "NotNow" {
            return ok(Vec::new());
        }
        if let Some(queue) = books.queues.get_mut(&id) {
            queue.retain(|(queued, _)| *queued != uuid);
        }
        books
            .results
            .entry((id.clone(), uuid))
            .or_default()
            .push(status);
    }
    let head = books.queues.get(&id).and_then(VecDeque::front);
    ok(head.map(|(_, body)| body.clone()).unwrap_or_default())
}
