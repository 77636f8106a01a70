//! The manifest of one channel: what it should have, each declaration in one version, under one token.

use jiff::{Timestamp, Unit};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{ContentDigest, DeclarationsToken, Generation, Identifier, Kind, ServerToken, json};

/// One line of a manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestItem {
    /// The kind.
    pub kind: Kind,
    /// The declaration.
    pub identifier: Identifier,
    /// The content that was advertised. A host keeps it as long as a manifest of [`super::ChannelRecord`] names it.
    pub content: ContentDigest,
    /// Since when the channel has it without a break.
    pub generation: Generation,
}

impl ManifestItem {
    /// The version that the device is told of.
    pub fn server_token(&self) -> ServerToken {
        ServerToken::new(&self.content, self.generation)
    }
}

/// What one channel is told to have, sorted by kind and identifier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    token: DeclarationsToken,
    made_at: Timestamp,
    items: Vec<ManifestItem>,
}

impl Manifest {
    pub(super) fn new(mut items: Vec<ManifestItem>, now: Timestamp) -> Self {
        items.sort_by(|left, right| {
            (left.kind, &left.identifier).cmp(&(right.kind, &right.identifier))
        });
        Self {
            token: token(&items),
            made_at: whole_second(now),
            items,
        }
    }

    /// With the time of `previous` if it has the same token, and never with an earlier one.
    pub(super) fn after(self, previous: Option<&Self>) -> Self {
        let made_at = match previous {
            Some(previous) if previous.token == self.token => previous.made_at,
            Some(previous) => self.made_at.max(previous.made_at),
            None => self.made_at,
        };
        Self { made_at, ..self }
    }

    /// `DeclarationsToken`.
    pub fn token(&self) -> &DeclarationsToken {
        &self.token
    }

    /// When the token came to be, to the second: `Timestamp` of the tokens reply, the same whenever it is asked for.
    pub fn made_at(&self) -> Timestamp {
        self.made_at
    }

    /// The items, sorted by kind and identifier.
    pub fn items(&self) -> &[ManifestItem] {
        &self.items
    }

    /// The item of this kind and identifier.
    pub fn item(&self, kind: Kind, identifier: &str) -> Option<&ManifestItem> {
        let found = self.items.binary_search_by(|item| {
            (item.kind, item.identifier.as_str()).cmp(&(kind, identifier))
        });
        self.items.get(found.ok()?)
    }

    /// The `declaration-items` reply.
    pub fn encode(&self) -> String {
        let mut out = String::with_capacity(64 + self.items.len() * 160);
        out.push_str("{\"Declarations\":{");
        for (index, kind) in Kind::ALL.into_iter().enumerate() {
            let separator = if index == 0 { "" } else { "," };
            out.push_str(&format!("{separator}\"{}\":[", kind.manifest_key()));
            let of_kind = self.items.iter().filter(|item| item.kind == kind);
            for (index, item) in of_kind.enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str("{\"Identifier\":");
                out.push_str(&json::text(item.identifier.as_str()));
                out.push_str(",\"ServerToken\":\"");
                out.push_str(item.server_token().as_str());
                out.push_str("\"}");
            }
            out.push(']');
        }
        out.push_str("},\"DeclarationsToken\":\"");
        out.push_str(self.token.as_str());
        out.push_str("\"}");
        out
    }
}

/// The `tokens` reply, and the `Data` of the command: the token with the time at which it came to be, RFC 3339 to the second, `Z`.
pub(super) fn sync_tokens(token: &DeclarationsToken, made_at: Timestamp) -> String {
    format!(
        "{{\"SyncTokens\":{{\"DeclarationsToken\":\"{}\",\"Timestamp\":\"{made_at}\"}}}}",
        token.as_str()
    )
}

fn token(items: &[ManifestItem]) -> DeclarationsToken {
    let mut hash = Sha256::new();
    hash.update(b"mdm-core/ddm/manifest");
    for item in items {
        // Kind and type are in the content's digest, and so is the identifier.
        hash.update(item.content.as_bytes());
        hash.update(item.generation.0.to_be_bytes());
    }
    DeclarationsToken::new(hash.finalize().into())
}

fn whole_second(now: Timestamp) -> Timestamp {
    // Rounding down never leaves the range of times.
    now.round(
        jiff::TimestampRound::new()
            .smallest(Unit::Second)
            .mode(jiff::RoundMode::Floor),
    )
    .unwrap_or(now)
}
