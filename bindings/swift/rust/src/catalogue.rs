//! Apple's schema: what commands, payloads and declarations look like, and who takes them.

use std::{collections::HashMap, sync::Arc};

use mdm_core::{
    plist::Value,
    schema::{
        self, Extent, Facts, Family, Object, OsVersion, Platform, Scope, Severity, UnknownKeys,
        Verdict as SchemaVerdict,
    },
};

use crate::{
    error::{ErrorCode, MdmError},
    plist::{PlistValue, from_dictionary, text, to_dictionary},
};

/// One object of Apple's schema: a command, a payload, a declaration.
#[derive(Debug, uniffi::Object)]
pub struct SchemaObject(&'static Object);

#[uniffi::export]
impl SchemaObject {
    /// `RequestType`, `PayloadType`, `Type`, the status item's name, the error's code.
    pub fn name(&self) -> String {
        self.0.name.to_owned()
    }

    /// Its family.
    pub fn family(&self) -> Family {
        self.0.family
    }

    /// Everything that the schema says of it, as a JSON object: for forms.
    pub fn describe(&self) -> String {
        self.0.describe().to_string()
    }

    /// What in these keys is not as the schema has it; nothing if they fit.
    pub fn validate(&self, keys: HashMap<String, PlistValue>) -> Vec<Violation> {
        violations(&self.0.validate(&to_dictionary(keys)))
    }

    /// The same for the keys of an answer.
    pub fn validate_response(&self, keys: HashMap<String, PlistValue>) -> Vec<Violation> {
        violations(&self.0.validate_response(&to_dictionary(keys)))
    }

    /// The keys as they go into a property list: text becomes data and dates where the schema wants them, and a command gets its
    /// `RequestType`, a payload its `PayloadType`. It throws when they do not fit.
    pub fn to_plist(
        &self,
        keys: HashMap<String, PlistValue>,
        unknown: UnknownKeys,
    ) -> Result<HashMap<String, PlistValue>, MdmError> {
        let keys = self.0.to_plist(&to_dictionary(keys), unknown)?;
        Ok(from_dictionary(keys))
    }

    /// The text for the wire, XML or JSON as the family has it, with sorted keys. It throws when the keys do not fit.
    pub fn encode(
        &self,
        keys: HashMap<String, PlistValue>,
        unknown: UnknownKeys,
    ) -> Result<String, MdmError> {
        Ok(text(self.0.encode(&to_dictionary(keys), unknown)?))
    }

    /// Keys that fit the schema, always the same: a start for a form. They say nothing sensible.
    pub fn example(&self, extent: Extent) -> HashMap<String, PlistValue> {
        from_dictionary(self.0.example(extent))
    }

    /// Whether a device takes the object with everything that stands in the keys.
    pub fn applicability(
        &self,
        keys: HashMap<String, PlistValue>,
        facts: Facts,
    ) -> Result<Applicability, MdmError> {
        let keys = Value::Dictionary(to_dictionary(keys));
        let found = self.0.value_applicability(&keys, &facts);
        Ok(Applicability {
            verdict: found.verdict(),
            refusals: notes(&found.refusals, ToString::to_string),
            unknown: notes(&found.unknown, |fact| format!("{fact:?}")),
            warnings: notes(&found.warnings, ToString::to_string),
        })
    }
}

/// The object of this family with this name; `nil` if there is none.
#[uniffi::export]
pub fn schema_object(family: Family, name: String) -> Option<Arc<SchemaObject>> {
    family
        .find(&name)
        .map(|object| Arc::new(SchemaObject(object)))
}

/// The names of all objects of a family. Two types of payload stand there more than once, because Apple divides their keys among files.
#[uniffi::export]
pub fn schema_names(family: Family) -> Vec<String> {
    let objects = family.objects().iter();
    objects.map(|object| object.name.to_owned()).collect()
}

/// Something in a value that is not as the schema has it. No value is quoted.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Violation {
    /// Where: `Settings[0].Item`.
    pub path: String,
    /// What kind of fault, as a word that never changes.
    pub code: ErrorCode,
    /// How bad.
    pub severity: Severity,
    /// What the schema asks for, in words.
    pub expected: String,
    /// What is there, in words.
    pub found: String,
}

fn violations(found: &[schema::Violation]) -> Vec<Violation> {
    let violation = |violation: &schema::Violation| Violation {
        path: violation.path.to_string(),
        code: violation.code().into(),
        severity: violation.severity(),
        expected: violation.expected.clone(),
        found: violation.found.clone(),
    };
    found.iter().map(violation).collect()
}

/// Whether a device takes something, and everything that speaks against it.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Applicability {
    /// In one word.
    pub verdict: SchemaVerdict,
    /// Why not.
    pub refusals: Vec<SchemaNote>,
    /// What would have to be known to tell: names of `Facts`.
    pub unknown: Vec<SchemaNote>,
    /// What should be known even if the device takes it.
    pub warnings: Vec<SchemaNote>,
}

/// A sentence about a key.
#[derive(Clone, Debug, uniffi::Record)]
pub struct SchemaNote {
    /// The key; empty for the object itself.
    pub path: String,
    /// The sentence.
    pub text: String,
}

fn notes<T>(found: &[(schema::KeyPath, T)], show: impl Fn(&T) -> String) -> Vec<SchemaNote> {
    let note = |(path, thing): &(schema::KeyPath, T)| SchemaNote {
        path: path.to_string(),
        text: show(thing),
    };
    found.iter().map(note).collect()
}

uniffi::custom_type!(OsVersion, String, {
    remote,
    lower: |version| version.to_string(),
    try_lift: |text| text.parse().map_err(|error: schema::BadOsVersion| MdmError::argument(&error.to_string()).into()),
});

/// Which kind of message an object is.
#[uniffi::remote(Enum)]
pub enum Family {
    /// A command: what stands in `Command`, and what comes back.
    Command,
    /// A payload of a configuration profile.
    Profile,
    /// The `Payload` of a declaration.
    Declaration,
    /// The JSON document that a credential asset points to.
    Credential,
    /// A status item: its one key has the item's whole name.
    Status,
    /// What device and server exchange about declarations.
    Protocol,
    /// A check-in message and its answer.
    CheckIn,
    /// The body of an answer with HTTP status 403.
    Error,
    /// Documents that belong to none of these: `MachineInfo`, the manifest of an app, the names of skip keys, …
    Other,
}

/// What is known of a device and of the channel to be used. `None` is: not known, and then the answer may be that it is not known either.
#[uniffi::remote(Record)]
pub struct Facts {
    /// The operating system.
    #[uniffi(default = None)]
    pub platform: Option<Platform>,
    /// Its version.
    #[uniffi(default = None)]
    pub version: Option<OsVersion>,
    /// Whether the device is supervised.
    #[uniffi(default = None)]
    pub supervised: Option<bool>,
    /// Whether it was enrolled by Automated Device Enrollment.
    #[uniffi(default = None)]
    pub ade: Option<bool>,
    /// Whether its user approved the enrollment (macOS). Automated Device Enrollment counts as approval.
    #[uniffi(default = None)]
    pub user_approved: Option<bool>,
    /// The channel on which it is to be sent.
    #[uniffi(default = None)]
    pub channel: Option<Scope>,
    /// Whether it is a Shared iPad. Matters on iOS only.
    #[uniffi(default = None)]
    pub shared_ipad: Option<bool>,
    /// Whether it is a user enrollment.
    #[uniffi(default = None)]
    pub user_enrollment: Option<bool>,
    /// `AccessRights` of its MDM payload, the sum of the bits.
    #[uniffi(default = None)]
    pub access_rights: Option<u16>,
}

/// An operating system that speaks the protocol. iPadOS counts as iOS, as in the schema.
#[uniffi::remote(Enum)]
pub enum Platform {
    /// iOS and iPadOS.
    Ios,
    /// macOS.
    MacOs,
    /// tvOS.
    TvOs,
    /// visionOS.
    VisionOs,
    /// watchOS.
    WatchOs,
}

/// The channel on which something is sent.
#[uniffi::remote(Enum)]
pub enum Scope {
    /// The device's.
    System,
    /// A user's.
    User,
}

/// How bad a violation is.
#[uniffi::remote(Enum)]
pub enum Severity {
    /// The schema knows nothing of it. Devices ignore what they do not know; a declaration with unknown keys they refuse.
    Unknown,
    /// It contradicts the schema.
    Fault,
}

/// What is done about keys that the schema does not know.
#[uniffi::remote(Enum)]
pub enum UnknownKeys {
    /// They are refused. The default: most are mistyped.
    Refuse,
    /// They are sent as they are, for what is newer than the schema.
    Allow,
}

/// How much an example has.
#[uniffi::remote(Enum)]
pub enum Extent {
    /// The keys that have to be there.
    Required,
    /// Every key, each array with as few items as may be and at least one; what contains itself, a few levels of it.
    Everything,
}

/// An applicability in one word.
#[uniffi::remote(Enum)]
pub enum SchemaVerdict {
    /// The device takes it.
    Allowed,
    /// It does not.
    Refused,
    /// Nothing speaks against it, and not enough is known.
    Unknown,
}
