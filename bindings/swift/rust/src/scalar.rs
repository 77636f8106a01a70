//! Values that are text, numbers or bytes in Swift.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    time::SystemTime,
};

use jiff::{SignedDuration, Timestamp, Unit};
use mdm_core::{
    command::CommandUuid,
    enrollment::Revision,
    id::EnrollmentId,
    identity::{Fingerprint, IssuerKey},
    place::PlaceId,
    plist::Dictionary,
    profile::{PayloadIdentifier, PayloadUuid},
    queue::Priority,
    secret::{Pii, Secret},
};

use crate::{
    error::MdmError,
    plist::{PlistValue, from_dictionary, to_dictionary},
};

/// A text that must not be printed.
pub(crate) type SecretText = Secret<String>;
/// Bytes that must not be printed.
pub(crate) type SecretData = Secret<Vec<u8>>;
/// A text that identifies a person or their device.
pub(crate) type PersonalText = Pii<String>;
/// A set of words.
pub(crate) type Words = BTreeSet<String>;
/// Keys and values of a property list; `Dictionary` is another type in Swift.
pub(crate) type PlistKeys = Dictionary;
/// Texts by language.
pub(crate) type ConsentTexts = BTreeMap<String, String>;

// `Date` counts in floating point, which is good for less than a microsecond: whole ones come back as they went.
uniffi::custom_type!(Timestamp, SystemTime, {
    remote,
    lower: |time| SystemTime::from(time),
    try_lift: |time| {
        let time = Timestamp::try_from(time).and_then(|time| time.round(Unit::Microsecond));
        time.map_err(|_| MdmError::argument("a time outside the years -9999 to 9999").into())
    },
});

uniffi::custom_type!(SignedDuration, f64, {
    remote,
    lower: |duration| duration.as_secs_f64(),
    try_lift: |seconds| SignedDuration::try_from_secs_f64(seconds)
        .map_err(|_| MdmError::argument("a span of time that is no number of seconds").into()),
});

uniffi::custom_type!(EnrollmentId, String, {
    remote,
    lower: |id| id.into(),
    try_lift: |text| EnrollmentId::parse(text).map_err(|error| MdmError::new(error.code(), &error).into()),
});

uniffi::custom_type!(CommandUuid, String, {
    remote,
    lower: |uuid| uuid.into(),
    try_lift: |text| CommandUuid::parse(text).map_err(|code| MdmError::new(code, &"no CommandUUID").into()),
});

uniffi::custom_type!(PlaceId, String, {
    remote,
    lower: |id| id.into(),
    try_lift: |text| PlaceId::parse(text).map_err(|error| MdmError::new(error.code(), &error).into()),
});

uniffi::custom_type!(PayloadIdentifier, String, {
    remote,
    lower: |name| name.as_str().to_owned(),
    try_lift: |text| PayloadIdentifier::parse(text).map_err(|error| MdmError::new(error.code(), &error).into()),
});

uniffi::custom_type!(PayloadUuid, String, {
    remote,
    lower: |name| name.as_str().to_owned(),
    try_lift: |text| PayloadUuid::parse(text).map_err(|error| MdmError::new(error.code(), &error).into()),
});

uniffi::custom_type!(Fingerprint, String, {
    remote,
    lower: |hash| hash.into(),
    try_lift: |text| Fingerprint::try_from(text).map_err(|what| MdmError::argument(what).into()),
});

uniffi::custom_type!(IssuerKey, String, {
    remote,
    lower: |hash| hash.into(),
    try_lift: |text| IssuerKey::try_from(text).map_err(|what| MdmError::argument(what).into()),
});

uniffi::custom_type!(Revision, u64, {
    remote,
    lower: |revision| revision.0,
    try_lift: |number| Ok(Revision(number)),
});

uniffi::custom_type!(Priority, i16, {
    remote,
    lower: |priority| priority.0,
    try_lift: |number| Ok(Priority(number)),
});

uniffi::custom_type!(SecretText, String, {
    remote,
    lower: |secret| secret.expose().clone(),
    try_lift: |text| Ok(Secret::new(text)),
});

uniffi::custom_type!(SecretData, Vec<u8>, {
    remote,
    lower: |secret| secret.expose().clone(),
    try_lift: |bytes| Ok(Secret::new(bytes)),
});

uniffi::custom_type!(PersonalText, String, {
    remote,
    lower: |text| text.reveal().clone(),
    try_lift: |text| Ok(Pii::new(text)),
});

uniffi::custom_type!(Words, Vec<String>, {
    remote,
    lower: |words| words.into_iter().collect(),
    try_lift: |words| Ok(words.into_iter().collect()),
});

uniffi::custom_type!(ConsentTexts, HashMap<String, String>, {
    remote,
    lower: |texts| texts.into_iter().collect(),
    try_lift: |texts| Ok(texts.into_iter().collect()),
});

uniffi::custom_type!(PlistKeys, HashMap<String, PlistValue>, {
    remote,
    lower: |keys| from_dictionary(keys),
    try_lift: |keys| Ok(to_dictionary(keys)),
});
