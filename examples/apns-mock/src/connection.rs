//! One connection.

use std::sync::Arc;

use h2::{
    Reason, RecvStream,
    server::{self, SendResponse},
};
use http::{Request, Response};
use hyper::body::Bytes;
use tokio::{io::AsyncRead, io::AsyncWrite, sync::mpsc, task::JoinSet};

use crate::{
    answer::Answer,
    check,
    plan::{Deed, Plan},
    server::{Shared, lock},
};

/// More than a push may have, so that one that is too large can be told so.
const MAX_READ: usize = 16 * 1_024;

/// What a push does to its whole connection.
#[derive(Debug)]
enum Order {
    GoAway,
    GoAwayAbruptly(u32),
    Cut,
}

/// Whose connection it is.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    pub(crate) topic: Option<String>,
    pub(crate) number: u64,
}

/// Serves until either side ends it.
pub(crate) async fn serve<T>(io: T, client: Client, shared: Arc<Shared>) -> Result<(), h2::Error>
where
    T: AsyncRead + AsyncWrite + Unpin,
{
    let mut connection = server::Builder::new()
        .max_concurrent_streams(shared.settings.max_concurrent_streams)
        .initial_connection_window_size(1 << 20)
        .handshake::<_, Bytes>(io)
        .await?;
    let (orders, mut given) = mpsc::unbounded_channel();
    // Dropped with the connection, and the pushes under way with it.
    let mut pushes = JoinSet::new();
    loop {
        tokio::select! {
            request = connection.accept() => match request {
                Some(request) => {
                    let (request, respond) = request?;
                    pushes.spawn(answer(request, respond, client.clone(), Arc::clone(&shared), orders.clone()));
                    while pushes.try_join_next().is_some() {}
                }
                None => return Ok(()),
            },
            Some(order) = given.recv() => match order {
                Order::GoAway => connection.graceful_shutdown(),
                Order::GoAwayAbruptly(code) => {
                    pushes.abort_all();
                    connection.abrupt_shutdown(Reason::from(code));
                }
                Order::Cut => return Ok(()),
            },
        }
    }
}

/// Counts a stream as open until it is dropped.
struct Open(Arc<Shared>);

impl Open {
    fn new(shared: &Arc<Shared>) -> (Self, u64) {
        let mut state = lock(&shared.state);
        let figures = &mut state.figures;
        figures.requests += 1;
        figures.in_flight += 1;
        figures.peak = figures.peak.max(figures.in_flight);
        (Self(Arc::clone(shared)), figures.requests)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        lock(&self.0.state).figures.in_flight -= 1;
    }
}

async fn answer(
    request: Request<RecvStream>,
    mut respond: SendResponse<Bytes>,
    client: Client,
    shared: Arc<Shared>,
    orders: mpsc::UnboundedSender<Order>,
) {
    let (_open, number) = Open::new(&shared);
    let (parts, body) = request.into_parts();
    let Some(body) = read(body).await else { return };
    let push = match check::read(&parts, &body, client.topic.as_deref(), client.number) {
        Ok(push) => push,
        Err(refusal) => return send(&mut respond, &refusal, None),
    };
    let planner = lock(&shared.state).planner.clone();
    let Plan { delay, deed } = (planner.0)(&push, number);
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    let id = push.id.clone();
    match deed {
        Deed::Answer(answer) => {
            if answer.status == 200 {
                shared.accept(push);
            }
            send(&mut respond, &answer, id);
        }
        Deed::Reset(code) => respond.send_reset(Reason::from(code)),
        Deed::AcceptAndReset(code) => {
            shared.accept(push);
            respond.send_reset(Reason::from(code));
        }
        Deed::GoAway => {
            let _ = orders.send(Order::GoAway);
            shared.accept(push);
            send(&mut respond, &Answer::ACCEPTED, id);
        }
        Deed::GoAwayAbruptly(code) => {
            let _ = orders.send(Order::GoAwayAbruptly(code));
            std::future::pending::<()>().await;
        }
        Deed::Cut => {
            let _ = orders.send(Order::Cut);
        }
        Deed::Hang => std::future::pending().await,
    }
}

/// The body; nothing when the stream broke off.
async fn read(mut body: RecvStream) -> Option<Vec<u8>> {
    let mut read = Vec::new();
    while let Some(data) = body.data().await {
        let data = data.ok()?;
        if read.len() <= MAX_READ {
            read.extend_from_slice(&data);
        }
        body.flow_control().release_capacity(data.len()).ok()?;
    }
    Some(read)
}

/// Sends the answer; a client that has gone does not hear it.
fn send(respond: &mut SendResponse<Bytes>, answer: &Answer, id: Option<String>) {
    let mut response = Response::builder().status(answer.status);
    // Apple makes a name up for a push without one.
    let id = id.unwrap_or_else(|| "8B1C5E00-0000-4000-8000-000000000000".to_owned());
    response = response.header("apns-id", id);
    if let Some(seconds) = answer.retry_after {
        response = response.header("retry-after", seconds);
    }
    let Ok(response) = response.body(()) else {
        return;
    };
    let body = answer.body();
    if let Ok(mut stream) = respond.send_response(response, body.is_empty())
        && !body.is_empty()
    {
        let _ = stream.send_data(body.into(), true);
    }
}
