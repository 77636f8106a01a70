//! How steps and what they are made from appear in a log: who and what, never a body.

use std::fmt;

use super::{Change, HostAnswer, HttpReply, Reply};

/// A command may hold a passcode, so its bytes are only counted.
impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PutDevice(record) => f.debug_tuple("PutDevice").field(record).finish(),
            Self::PutUser(record) => f.debug_tuple("PutUser").field(record).finish(),
            Self::AddCommand { item, body } => f
                .debug_struct("AddCommand")
                .field("item", item)
                .field("bytes", &body.len())
                .finish(),
            Self::PutItem(item) => f.debug_tuple("PutItem").field(item).finish(),
            Self::CloseQueue {
                scope,
                queued_before,
                state,
                at,
            } => f
                .debug_struct("CloseQueue")
                .field("scope", scope)
                .field("queued_before", queued_before)
                .field("state", state)
                .field("at", at)
                .finish(),
            Self::PutAnswer(answer) => f.debug_tuple("PutAnswer").field(answer).finish(),
            Self::ClaimCertificate {
                fingerprint,
                device,
                at,
            } => f
                .debug_struct("ClaimCertificate")
                .field("fingerprint", fingerprint)
                .field("device", device)
                .field("at", at)
                .finish(),
            Self::TakePlace { place, device, at } => f
                .debug_struct("TakePlace")
                .field("place", place)
                .field("device", device)
                .field("at", at)
                .finish(),
            Self::PutSecret {
                enrollment, name, ..
            } => f
                .debug_struct("PutSecret")
                .field("enrollment", enrollment)
                .field("name", name)
                .finish_non_exhaustive(),
            Self::DropSecret { enrollment, name } => f
                .debug_struct("DropSecret")
                .field("enrollment", enrollment)
                .field("name", name)
                .finish(),
            Self::Seen { enrollment, at } => f
                .debug_struct("Seen")
                .field("enrollment", enrollment)
                .field("at", at)
                .finish(),
            Self::Log(event) => f.debug_tuple("Log").field(event).finish(),
            Self::LogLater(event) => f.debug_tuple("LogLater").field(event).finish(),
        }
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Command { uuid, body } => f
                .debug_struct("Command")
                .field("uuid", uuid)
                .field("bytes", &body.len())
                .finish(),
            Self::Plist(body) => f.debug_tuple("Plist").field(body).finish(),
            Self::Json(body) => f.debug_struct("Json").field("bytes", &body.len()).finish(),
            Self::NotFound => f.write_str("NotFound"),
            Self::Refused(refusal) => f.debug_tuple("Refused").field(refusal).finish(),
            Self::Done(outcome) => f.debug_tuple("Done").field(outcome).finish(),
        }
    }
}

impl fmt::Debug for HttpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpReply")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("bytes", &self.body.len())
            .finish()
    }
}

/// Declarations may hold credentials.
impl fmt::Debug for HostAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Declarative(json) => f
                .debug_struct("Declarative")
                .field("bytes", &json.len())
                .finish(),
            Self::DeclarationGone => f.write_str("DeclarationGone"),
            Self::StatusTaken => f.write_str("StatusTaken"),
            Self::Token(token) => f.debug_tuple("Token").field(token).finish(),
            Self::ReturnToService(answer) => {
                f.debug_tuple("ReturnToService").field(answer).finish()
            }
        }
    }
}
