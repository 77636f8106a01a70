//! One declaration: its envelope checked, its content in one form.

use std::{fmt, sync::Arc};

use sha2::{Digest as _, Sha256};

use super::{
    ContentDigest, DeclarationType, Fault, Identifier, JsonError, Kind, Object, Predicate,
    Reference, ServerToken, Value, Violation,
    json::{self, JsonLimits},
    references, violation,
};
use crate::{
    error::ErrorCode,
    limits::{MAX_DECLARATION_BYTES, MAX_DECLARATION_DEPTH, MAX_DECLARATION_VALUES},
};

pub(super) const ACTIVATION_SIMPLE: &str = "com.apple.activation.simple";

const LIMITS: JsonLimits = JsonLimits {
    bytes: MAX_DECLARATION_BYTES,
    depth: MAX_DECLARATION_DEPTH,
    values: MAX_DECLARATION_VALUES,
};

/// Why something is no declaration.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeclarationError {
    /// Not JSON, or outside the limits.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// JSON, and wrong: everything that is, in the order of the document.
    #[error("{}", violation::listed(.0))]
    Invalid(Vec<Violation>),
}

impl DeclarationError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Json(JsonError::TooLarge { .. } | JsonError::TooManyValues(_)) => {
                ErrorCode::DeclarationTooLarge
            }
            Self::Json(_) => ErrorCode::DeclarationMalformed,
            Self::Invalid(violations) => violations
                .first()
                .map_or(ErrorCode::DeclarationBadValue, |first| first.fault.code()),
        }
    }
}

/// A declaration: type, identifier and payload; never changed once made.
///
/// The payload is kept as canonical JSON, so that equal content has equal bytes and one [`ContentDigest`]. `ServerToken` is not part of
/// it: the manifest of each device gives one. Clones share the content.
#[derive(Clone)]
pub struct Declaration(Arc<Content>);

struct Content {
    name: DeclarationType,
    identifier: Identifier,
    payload: Object,
    canonical: String,
    digest: ContentDigest,
    references: Vec<Reference>,
    predicate: Option<Predicate>,
}

impl Declaration {
    /// Reads a declaration: `Type`, `Identifier` and `Payload`. A `ServerToken` is passed over, any other key is refused.
    ///
    /// Checked are the names, the form of references, and the predicate of an activation. What Apple's schema says about the payload is
    /// the caller's to ask, with [`Declaration::parse_with`].
    ///
    /// # Errors
    /// [`DeclarationError`], with every violation.
    pub fn parse(bytes: &[u8]) -> Result<Self, DeclarationError> {
        Self::parse_with(bytes, |_, _| Vec::new())
    }

    /// As [`Declaration::parse`], and `check` says what is wrong with the payload: with paths below it (`/HostName`).
    ///
    /// # Errors
    /// [`DeclarationError`], with every violation, those of `check` last.
    pub fn parse_with(
        bytes: &[u8],
        check: impl FnOnce(&DeclarationType, &Object) -> Vec<Violation>,
    ) -> Result<Self, DeclarationError> {
        let mut envelope = json::read_object(bytes, LIMITS)?;
        let mut violations = Vec::new();
        let name = take_name(&mut envelope, "Type", DeclarationType::parse)
            .map_err(|violation| violations.push(violation));
        let identifier = take_name(&mut envelope, "Identifier", Identifier::parse)
            .map_err(|violation| violations.push(violation));
        let payload = match envelope.remove("Payload") {
            Some(Value::Object(payload)) => Ok(payload),
            Some(_) => Err(Violation::at("/Payload", Fault::WrongType("an object"))),
            None => Err(Violation::at("/Payload", Fault::Missing)),
        }
        .map_err(|violation| violations.push(violation));
        envelope.remove("ServerToken");
        violations.extend(
            envelope
                .keys()
                .map(|key| Violation::at(format!("/{}", violation::escaped(key)), Fault::Unknown)),
        );
        match (name, identifier, payload) {
            (Ok(name), Ok(identifier), Ok(payload)) => {
                Self::assemble(name, identifier, payload, violations, check)
            }
            _ => Err(DeclarationError::Invalid(violations)),
        }
    }

    /// Makes a declaration from its parts, under the same rules as [`Declaration::parse`].
    ///
    /// # Errors
    /// [`DeclarationError`].
    pub fn new(
        name: DeclarationType,
        identifier: Identifier,
        payload: Object,
    ) -> Result<Self, DeclarationError> {
        let payload = json::normalise(payload, LIMITS)?;
        Self::assemble(name, identifier, payload, Vec::new(), |_, _| Vec::new())
    }

    fn assemble(
        name: DeclarationType,
        identifier: Identifier,
        payload: Object,
        mut violations: Vec<Violation>,
        check: impl FnOnce(&DeclarationType, &Object) -> Vec<Violation>,
    ) -> Result<Self, DeclarationError> {
        let mut references = Vec::new();
        references::find(&name, &payload, &mut references, &mut violations);
        let predicate = match payload.get("Predicate") {
            Some(text) if name.as_str() == ACTIVATION_SIMPLE => read_predicate(text)
                .map_err(|violation| violations.push(violation))
                .ok(),
            _ => None,
        };
        violations.extend(
            check(&name, &payload)
                .into_iter()
                .map(Violation::in_payload),
        );
        if !violations.is_empty() {
            return Err(DeclarationError::Invalid(violations));
        }
        let canonical = json::canonical(&payload);
        let digest = digest(&name, &identifier, &canonical);
        Ok(Self(Arc::new(Content {
            name,
            identifier,
            payload,
            canonical,
            digest,
            references,
            predicate,
        })))
    }

    /// `Type`.
    pub fn declaration_type(&self) -> &DeclarationType {
        &self.0.name
    }

    /// The kind that the type says.
    pub fn kind(&self) -> Kind {
        self.0.name.kind()
    }

    /// `Identifier`.
    pub fn identifier(&self) -> &Identifier {
        &self.0.identifier
    }

    /// `Payload`. It may hold what only the device should read.
    pub fn payload(&self) -> &Object {
        &self.0.payload
    }

    /// The digest of type, identifier and payload.
    pub fn digest(&self) -> ContentDigest {
        self.0.digest
    }

    /// What it refers to, in the order of the payload.
    pub fn references(&self) -> &[Reference] {
        &self.0.references
    }

    /// The predicate of an activation.
    pub fn predicate(&self) -> Option<&Predicate> {
        self.0.predicate.as_ref()
    }

    /// The canonical JSON without `ServerToken`, to be stored; [`Declaration::parse`] reads it back.
    pub fn encode(&self) -> String {
        self.write(None)
    }

    /// The JSON for the device.
    pub(super) fn encode_for(&self, token: &ServerToken) -> String {
        self.write(Some(token))
    }

    fn write(&self, token: Option<&ServerToken>) -> String {
        let Content {
            name,
            identifier,
            canonical,
            ..
        } = &*self.0;
        let token = token.map_or_else(String::new, |token| {
            format!("\"ServerToken\":{},", json::text(token.as_str()))
        });
        format!(
            "{{\"Identifier\":{},\"Payload\":{canonical},{token}\"Type\":{}}}",
            json::text(identifier.as_str()),
            json::text(name.as_str()),
        )
    }

    /// The same activation without those configurations; `None` when none is left.
    pub(super) fn without_configurations(
        &self,
        gone: impl Fn(&Identifier) -> bool,
    ) -> Option<Self> {
        let mut payload = self.0.payload.clone();
        let configurations = payload
            .get_mut(references::STANDARD_CONFIGURATIONS)?
            .as_array_mut()?;
        configurations.retain(|item| {
            !item
                .as_str()
                .and_then(|text| Identifier::parse(text).ok())
                .is_some_and(|identifier| gone(&identifier))
        });
        if configurations.is_empty() {
            return None;
        }
        Self::new(self.0.name.clone(), self.0.identifier.clone(), payload).ok()
    }
}

impl PartialEq for Declaration {
    fn eq(&self, other: &Self) -> bool {
        self.0.digest == other.0.digest
    }
}

impl Eq for Declaration {}

/// Without the payload, which may hold credentials.
impl fmt::Debug for Declaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Declaration")
            .field("type", &self.0.name.as_str())
            .field("identifier", &self.0.identifier.as_str())
            .field("payload_bytes", &self.0.canonical.len())
            .finish()
    }
}

fn take_name<T, E: Into<super::BadDeclarationName>>(
    envelope: &mut Object,
    key: &str,
    parse: impl FnOnce(String) -> Result<T, E>,
) -> Result<T, Violation> {
    let path = format!("/{key}");
    match envelope.remove(key) {
        Some(Value::String(text)) => {
            parse(text).map_err(|error| Violation::at(path, Fault::BadName(error.into())))
        }
        Some(_) => Err(Violation::at(path, Fault::WrongType("a string"))),
        None => Err(Violation::at(path, Fault::Missing)),
    }
}

fn read_predicate(value: &Value) -> Result<Predicate, Violation> {
    const PATH: &str = "/Payload/Predicate";
    let text = value
        .as_str()
        .ok_or_else(|| Violation::at(PATH, Fault::WrongType("a string")))?;
    Predicate::parse(text).map_err(|error| Violation::at(PATH, Fault::Predicate(error)))
}

fn digest(name: &DeclarationType, identifier: &Identifier, canonical: &str) -> ContentDigest {
    let mut hash = Sha256::new();
    hash.update(b"mdm-core/ddm/declaration");
    for part in [name.as_str(), identifier.as_str(), canonical] {
        // With its length before it no part can pass for the end of another.
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    ContentDigest::new(hash.finalize().into())
}
