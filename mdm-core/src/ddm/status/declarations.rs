//! What a device says about each declaration.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Reason, report::reasons};
use crate::ddm::{Kind, ManifestItem, Object, Value};

/// `valid` of a declaration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Validity {
    /// Not checked yet.
    Unknown,
    /// Checked, and wrong or not possible here.
    Invalid,
    /// Checked, and right.
    Valid,
    /// A word that this version does not know.
    Other(String),
}

impl Validity {
    fn read(word: &str) -> Self {
        match word {
            "unknown" => Self::Unknown,
            "invalid" => Self::Invalid,
            "valid" => Self::Valid,
            _ => Self::Other(word.to_owned()),
        }
    }
}

/// What a device says about one declaration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeclarationStatus {
    /// In which list it stood.
    pub kind: Kind,
    /// `identifier`. Of another server's time it may be none of ours.
    pub identifier: String,
    /// `server-token`: which version it has.
    pub server_token: String,
    /// `active`. Management declarations are in force and always say `false`.
    pub active: bool,
    /// `valid`.
    pub valid: Validity,
    /// `reasons`.
    pub reasons: Vec<Reason>,
    /// When the device said so first.
    pub at: Timestamp,
}

impl DeclarationStatus {
    pub(super) fn read(kind: Kind, object: &Object, at: Timestamp) -> Option<Self> {
        let word = |key: &str| object.get(key).and_then(Value::as_str);
        Some(Self {
            kind,
            identifier: word("identifier")?.to_owned(),
            server_token: word("server-token").unwrap_or_default().to_owned(),
            active: object
                .get("active")
                .and_then(Value::as_bool)
                .unwrap_or_default(),
            valid: word("valid").map_or(Validity::Unknown, Validity::read),
            reasons: reasons(object),
            at,
        })
    }

    /// Whether both say the same, whenever they did.
    pub(super) fn says_same(&self, other: &Self) -> bool {
        let at = other.at;
        Self { at, ..self.clone() } == *other
    }
}

/// Where a declaration stands on a channel, seen from what was advertised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The device has not said anything about this version yet.
    Pending,
    /// In force. For an asset: in use; for a management declaration: taken.
    Active,
    /// Taken, and not in force: no activation or configuration names it, or a predicate is false. The reasons say which.
    Inactive,
    /// Refused: the reasons say why.
    Invalid,
}

impl Standing {
    /// The standing of an item, from what the device says about its identifier.
    pub fn of(item: &ManifestItem, status: Option<&DeclarationStatus>) -> Self {
        let same = |status: &&DeclarationStatus| {
            status.kind == item.kind && status.server_token == item.server_token().as_str()
        };
        let Some(status) = status.filter(same) else {
            return Self::Pending;
        };
        match (&status.valid, status.active, item.kind) {
            (Validity::Invalid, _, _) => Self::Invalid,
            (_, true, _) | (Validity::Valid, false, Kind::Management) => Self::Active,
            (Validity::Valid, false, _) => Self::Inactive,
            // A predicate that is false leaves what it guards unchecked.
            (Validity::Unknown | Validity::Other(_), false, _) if status.reasons.is_empty() => {
                Self::Pending
            }
            (Validity::Unknown | Validity::Other(_), false, _) => Self::Inactive,
        }
    }
}
