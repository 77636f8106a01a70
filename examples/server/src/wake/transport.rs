//! Where pushes go: to APNs itself, or to a gateway.

use std::sync::Arc;

use http::{Uri, uri::Scheme};
use jiff::Timestamp;
use mdm_apns::{
    PushRequest, Verdict,
    client::{ApnsClient, Endpoint},
};

use super::gateway::Gateway;
use crate::config::Push;

/// A push endpoint that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "push.endpoint must be `production`, `sandbox`, https://host:port of a server that speaks as APNs does, \
     or http://host:port of a gateway; without path or query"
)]
pub struct TransportError;

/// Who takes the pushes.
#[derive(Debug)]
pub(super) enum Way {
    /// APNs, or what stands for it: with a push certificate of ours.
    Apns(Endpoint),
    /// A gateway that holds the push certificate itself.
    Gateway(Arc<Gateway>),
}

impl Way {
    /// What the configuration says; nothing at all means Apple's production servers.
    pub(super) fn of(push: &Push) -> Result<Self, TransportError> {
        let endpoint = match push.endpoint.as_deref() {
            None | Some("production") => return Ok(Self::Apns(Endpoint::production())),
            Some("sandbox") => return Ok(Self::Apns(Endpoint::sandbox())),
            Some(endpoint) => endpoint,
        };
        let uri: Uri = endpoint.parse().map_err(|_| TransportError)?;
        let host = uri.host().filter(|host| !host.is_empty());
        let host = host.filter(|_| uri.query().is_none());
        let host = host.ok_or(TransportError)?;
        if uri.scheme() == Some(&Scheme::HTTP) {
            return Ok(Self::Gateway(Arc::new(Gateway::new(endpoint, push))));
        }
        if uri.scheme() != Some(&Scheme::HTTPS) || uri.path() != "/" {
            return Err(TransportError);
        }
        let host = host.trim_matches(['[', ']']);
        let endpoint = Endpoint::new(host, uri.port_u16().unwrap_or(443));
        endpoint.map(Self::Apns).map_err(|_| TransportError)
    }
}

/// Sends pushes. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) enum Transport {
    Apns(ApnsClient),
    Gateway(Arc<Gateway>),
}

impl Transport {
    /// Sends one push and says what the answer means. No answer is an answer too.
    pub(super) async fn send(&self, push: &PushRequest) -> Verdict {
        match self {
            Self::Apns(client) => client.send(push, Timestamp::now()).await,
            Self::Gateway(gateway) => gateway.send(push).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[tokio::test]
    async fn an_endpoint_is_apples_or_one_like_it_or_a_gateway() {
        let word = |endpoint: Option<&str>| {
            let mut push = Config::default().push;
            push.endpoint = endpoint.map(str::to_owned);
            Way::of(&push).map(|way| match way {
                Way::Apns(endpoint) => endpoint.host().to_owned(),
                Way::Gateway(_) => "gateway".to_owned(),
            })
        };
        for (endpoint, expected) in [
            (None, "api.push.apple.com"),
            (Some("production"), "api.push.apple.com"),
            (Some("sandbox"), "api.sandbox.push.apple.com"),
            (Some("https://localhost:2197"), "localhost"),
            (Some("http://127.0.0.1:2197/"), "gateway"),
        ] {
            assert_eq!(word(endpoint).as_deref(), Ok(expected));
        }
        for bad in [
            "https://h/path",
            "https://h:0",
            "127.0.0.1:1",
            "http://",
            "http://h/?q",
            "x",
        ] {
            assert_eq!(word(Some(bad)), Err(TransportError), "{bad}");
        }
    }
}
