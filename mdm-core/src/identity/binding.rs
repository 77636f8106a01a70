//! Whether a certificate is the enrollment's: the rules as values.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Fingerprint, IssuerKey, Presented};
use crate::id::EnrollmentId;

/// The certificate an enrollment is bound to.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// The certificate.
    pub fingerprint: Fingerprint,
    /// Who issued it.
    pub issuer: IssuerKey,
    /// The names in it.
    pub names: Vec<String>,
    /// When it begins.
    pub not_before: Timestamp,
    /// When it ends. Shown to the operator (action 3).
    pub not_after: Timestamp,
    /// Since when the enrollment is bound to it.
    pub since: Timestamp,
    /// Certificates that it replaced in this enrollment, newest first, at most [`MAX_FORMER`].
    ///
    /// They stay good until they end: an installation that fails half-way leaves a device with its old identity,
    /// and refusing that would lose the device. A re-enrollment forgets them.
    #[serde(default)]
    pub former: Vec<Fingerprint>,
}

/// Counts the names, which are those of the device.
impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pin")
            .field("fingerprint", &self.fingerprint)
            .field("issuer", &self.issuer)
            .field("names", &self.names.len())
            .field("not_after", &self.not_after)
            .field("since", &self.since)
            .field("former", &self.former)
            .finish()
    }
}

/// How many replaced certificates of an enrollment are remembered.
pub const MAX_FORMER: usize = 4;

impl Pin {
    /// Binds to a certificate.
    pub fn to(certificate: &Presented, now: Timestamp) -> Self {
        let facts = certificate.facts();
        Self {
            fingerprint: facts.fingerprint,
            issuer: facts.issuer,
            names: facts.names.clone(),
            not_before: facts.not_before,
            not_after: facts.not_after,
            since: now,
            former: Vec::new(),
        }
    }

    /// Follows to a renewed certificate.
    #[must_use]
    pub fn followed_by(&self, certificate: &Presented, now: Timestamp) -> Self {
        let mut next = Self::to(certificate, now);
        next.former.push(self.fingerprint);
        next.former.extend(
            self.former
                .iter()
                .filter(|former| **former != next.fingerprint),
        );
        next.former.truncate(MAX_FORMER);
        next
    }
}

/// How a certificate shows which device it belongs to, so that a renewed one can be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Naming {
    /// A name in it is the device's UDID, EnrollmentID or serial number. Safe with any issuer that checks the names it certifies.
    DeviceIdentifiers,
    /// The names are those of the certificate before, and the issuer gives each device names of its own.
    ///
    /// Only for hosts whose issuer never certifies the same names twice: with a subject that all devices share
    /// any device of the fleet could pass for any other.
    UniqueNames,
}

/// What a certificate is to an enrollment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Binding {
    /// The very certificate the enrollment is bound to.
    Pinned,
    /// Another one of the same issuer for the same device: follow it.
    Renewed,
    /// Any other one.
    Stranger,
    /// One that belongs to another enrollment.
    Conflict {
        /// Its owner.
        owner: EnrollmentId,
    },
}

/// Says what `certificate` is to the device `id`.
///
/// * `pin`: what the enrollment is bound to; without one every certificate is a stranger's.
/// * `identifiers`: the device's UDID, EnrollmentID and serial number, as far as known.
/// * `owner`: the enrollment that this certificate is or was bound to, if any.
pub fn evaluate_binding(
    id: &EnrollmentId,
    pin: Option<&Pin>,
    identifiers: &[&str],
    certificate: &Presented,
    owner: Option<&EnrollmentId>,
    naming: Naming,
) -> Binding {
    let facts = certificate.facts();
    if pin.is_some_and(|pin| pin.fingerprint == facts.fingerprint) {
        return Binding::Pinned;
    }
    if let Some(owner) = owner.filter(|owner| owner.device_part() != id.device_part()) {
        return Binding::Conflict {
            owner: owner.clone(),
        };
    }
    let Some(pin) = pin else {
        return Binding::Stranger;
    };
    if pin.former.contains(&facts.fingerprint) {
        return Binding::Renewed;
    }
    let same_device = match naming {
        Naming::DeviceIdentifiers => name_device(&facts.names, identifiers),
        Naming::UniqueNames => !facts.names.is_empty() && facts.names == pin.names,
    };
    // A certificate of an earlier enrollment of this device must not come back: its key may be why the device was enrolled anew.
    let of_earlier_enrollment = owner.is_some();
    if same_device && facts.issuer == pin.issuer && !of_earlier_enrollment {
        Binding::Renewed
    } else {
        Binding::Stranger
    }
}

/// Whether the issuer that named the device in `pin` names another one in `certificate`, or none.
///
/// Such a certificate is not a new identity of the device: what the issuer named once it would name again.
pub(crate) fn names_another(pin: &Pin, identifiers: &[&str], certificate: &Presented) -> bool {
    let facts = certificate.facts();
    facts.issuer == pin.issuer
        && name_device(&pin.names, identifiers)
        && !name_device(&facts.names, identifiers)
}

/// Whether one of the identifiers stands in one of the names.
fn name_device(names: &[String], identifiers: &[&str]) -> bool {
    let given = identifiers
        .iter()
        .filter(|identifier| !identifier.is_empty());
    given
        .into_iter()
        .any(|identifier| names.iter().any(|name| names_device(name, identifier)))
}

/// Whether `identifier` stands in `name` as a word of its own, in any case ("MDM 0000-1234", "urn:udid:0000-1234").
fn names_device(name: &str, identifier: &str) -> bool {
    let (name, identifier) = (name.to_ascii_lowercase(), identifier.to_ascii_lowercase());
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
    name.match_indices(&identifier).any(|(at, _)| {
        !is_word(name[..at].chars().next_back())
            && !is_word(name[at + identifier.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_counts_only_as_a_whole_word() {
        assert!(names_device("MDM Identity 00008120-AAA", "00008120-aaa"));
        assert!(names_device("urn:udid:X1", "x1"));
        assert!(!names_device("00008120-AAAB", "00008120-AAA"));
        assert!(!names_device("10008120-AAA", "0008120-AAA"));
        assert!(!names_device("", "x"));
    }
}
