//! Pushes that wake devices, and what APNs' answers mean. The host does the HTTP/2.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use mdm_apns::{
    Expiration, MagicError, PushMagic, PushToken, Response, Target, TokenError, Topic, TopicError,
    Verdict, Why,
};
use uuid::Uuid;

use crate::{
    error::{Fault, MdmError},
    scalar::SecretText,
};

/// One push to one device: an HTTP/2 request to APNs, with the push certificate as the client's.
#[derive(Clone, Debug, uniffi::Record)]
pub struct PushRequest {
    /// `POST`.
    pub method: String,
    /// The path. It spells the token in full: keep it out of logs.
    pub path: String,
    /// The headers, each once, with lower-case names.
    pub headers: Vec<Header>,
    /// The body. It holds the push magic.
    pub body: SecretText,
}

/// A header of HTTP/2.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// The request that wakes one device.
///
/// * `token`, `magic`, `topic`: what one TokenUpdate said (`SecretName.push`).
/// * `expiration`: until when APNs keeps it for a device that is offline; `nil`: one attempt only.
/// * `id`: a UUID, the push's own name; without one APNs makes one up.
#[uniffi::export]
pub fn push_request(
    token: Vec<u8>,
    magic: SecretText,
    topic: String,
    expiration: Option<Timestamp>,
    id: Option<String>,
) -> Result<PushRequest, MdmError> {
    let target = Target {
        token: PushToken::from_bytes(&token)?,
        magic: PushMagic::new(magic.expose().clone())?,
        topic: Topic::new(&topic)?,
        // Only a scheduler of many wakes asks for it.
        registered_at: Timestamp::UNIX_EPOCH,
    };
    let expiration = expiration.map_or(Expiration::ONE_ATTEMPT, Expiration::at);
    let mut request = mdm_apns::PushRequest::new(target, expiration);
    if let Some(id) = id {
        let id = Uuid::try_parse(&id).map_err(|_| MdmError::argument("no UUID"))?;
        request = request.with_id(id);
    }
    let headers = request.headers().into_iter();
    let headers = headers.map(|(name, value)| Header {
        name: name.to_owned(),
        value,
    });
    let body = String::from_utf8_lossy(request.body().as_ref()).into_owned();
    Ok(PushRequest {
        method: mdm_apns::PushRequest::METHOD.to_owned(),
        path: request.path(),
        headers: headers.collect(),
        body: SecretText::new(body),
    })
}

/// What an answer of APNs, or none, means for a wake.
#[derive(Debug, uniffi::Object)]
#[uniffi::export(Debug)]
pub struct PushVerdict(Verdict);

#[uniffi::export]
impl PushVerdict {
    /// On an answer. It judges every answer: one that cannot be read by its status.
    ///
    /// * `status`: `:status`.
    /// * `body`: empty with a 200.
    /// * `retry_after`, `apns_id`: these headers as they came.
    /// * `now`: only for a `Retry-After` that names a date.
    #[uniffi::constructor]
    pub fn new(
        status: u16,
        body: Vec<u8>,
        retry_after: Option<String>,
        apns_id: Option<String>,
        now: Timestamp,
    ) -> Result<Arc<Self>, MdmError> {
        let response = Response {
            status,
            body: &body,
            retry_after: retry_after.as_deref(),
            apns_id: apns_id.as_deref(),
        };
        Ok(Arc::new(Self(response.verdict(now))))
    }

    /// On a push without an answer: no connection, a connection lost, a stream refused or reset, a time-out.
    #[uniffi::constructor]
    pub fn no_answer() -> Arc<Self> {
        Arc::new(Self(Verdict::no_answer()))
    }

    /// What to do.
    pub fn action(&self) -> PushAction {
        match &self.0 {
            Verdict::Accepted { apns_id } => PushAction::Accepted {
                apns_id: apns_id.map(|id| id.hyphenated().to_string()),
            },
            Verdict::Retry { after, why } => PushAction::Retry {
                after: *after,
                why: why.into(),
            },
            Verdict::Throttled { after, why } => PushAction::Throttled {
                after: *after,
                why: why.into(),
            },
            Verdict::DeadToken { since, why } => PushAction::DeadToken {
                since: *since,
                why: why.into(),
            },
            Verdict::FixCertificate { why } => PushAction::FixCertificate { why: why.into() },
            Verdict::OurBug { why } => PushAction::OurBug { why: why.into() },
        }
    }

    /// The stable code, `push.accepted` and so on.
    pub fn code(&self) -> String {
        self.0.code().to_owned()
    }

    /// Whether a token whose TokenUpdate was received at `registered_at` is dead by this verdict. One that came later lives.
    pub fn is_dead(&self, registered_at: Timestamp) -> Result<bool, MdmError> {
        Ok(self.0.is_dead(registered_at))
    }
}

/// What to do after a push.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum PushAction {
    /// APNs took it. That says nothing about the device.
    Accepted {
        /// The push's name, if the answer had a readable one.
        apns_id: Option<String>,
    },
    /// Try again, later: APNs is unwell, or did not answer, or something else answered in its place.
    Retry {
        /// The least time to wait.
        after: SignedDuration,
        /// The evidence.
        why: PushEvidence,
    },
    /// Too many pushes: try again, later.
    Throttled {
        /// The least time to wait.
        after: SignedDuration,
        /// The evidence.
        why: PushEvidence,
    },
    /// This token reaches nobody: no push until another TokenUpdate. The device may well be alive and come by itself.
    DeadToken {
        /// When APNs found out. A token registered later lives: ask `PushVerdict.isDead`.
        since: Option<Timestamp>,
        /// The evidence.
        why: PushEvidence,
    },
    /// The certificate, its topic or its environment does not fit. No device is to blame, no retry helps before an operator acts.
    FixCertificate {
        /// The evidence.
        why: PushEvidence,
    },
    /// The request was wrong in a way that no device and no operator can cause.
    OurBug {
        /// The evidence.
        why: PushEvidence,
    },
}

/// The evidence behind a verdict.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct PushEvidence {
    /// APNs' own word, if there was one.
    pub reason: Option<String>,
    /// For the log.
    pub text: String,
}

impl From<&Why> for PushEvidence {
    fn from(why: &Why) -> Self {
        let reason = match why {
            Why::Answer { reason, .. } | Why::GoAway { reason, .. } => reason.as_ref(),
            Why::Connection { .. } | Why::NoAnswer => None,
        };
        Self {
            reason: reason.map(|reason| reason.as_str().to_owned()),
            text: why.to_string(),
        }
    }
}

/// The errors of the push crate have codes of their own.
macro_rules! with_code {
    ($($error:ty, $fault:ident;)*) => {
        $(impl From<$error> for MdmError {
            fn from(error: $error) -> Self {
                Self::push(error.code(), Fault::$fault, &error)
            }
        })*
    };
}

with_code! {
    TokenError, Device;
    MagicError, Device;
    TopicError, Caller;
}
