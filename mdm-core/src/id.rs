//! Enrollment identifiers: the five kinds and the text that names each.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{error::ErrorCode, limits::MAX_ID_BYTES, secret::Pii};

/// The constant that stands in `UserID` on a Shared iPad; the user is named by `UserShortName` there.
pub const SHARED_IPAD_USER_ID: &str = "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF";

/// What kind of enrollment speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EnrollmentKind {
    /// A device that sends its `UDID`.
    Device,
    /// A user on a Mac: `UDID:UserID`.
    User,
    /// A user of a Shared iPad: `UDID:UserShortName`.
    SharedIpadUser,
    /// A device in a user enrollment, which sends an `EnrollmentID` instead of its UDID.
    UserEnrollmentDevice,
    /// The user channel of a user enrollment on a Mac: `EnrollmentID:EnrollmentUserID`.
    UserEnrollmentUser,
}

impl EnrollmentKind {
    /// The name in records and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::User => "user",
            Self::SharedIpadUser => "shared-ipad-user",
            Self::UserEnrollmentDevice => "user-enrollment-device",
            Self::UserEnrollmentUser => "user-enrollment-user",
        }
    }

    /// Whether this is the channel of a user, not that of the device.
    pub fn is_user(self) -> bool {
        match self {
            Self::Device | Self::UserEnrollmentDevice => false,
            Self::User | Self::SharedIpadUser | Self::UserEnrollmentUser => true,
        }
    }
}

/// The name of one enrollment: of a device, or of a user's channel on a device (`device:user`).
///
/// The text is what NanoMDM writes, so that records migrate; case is kept as sent. The device part has no colon;
/// every key that a host stores begins with it. At most [`MAX_ID_BYTES`] bytes, no control characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EnrollmentId(String);

impl EnrollmentId {
    /// Reads the text form: `device` or `device:user`.
    ///
    /// # Errors
    /// [`BadEnrollmentId`] when a part is empty, too long or has control characters.
    pub fn parse(text: impl Into<String>) -> Result<Self, BadEnrollmentId> {
        let text = text.into();
        let (device, user) = match text.split_once(':') {
            Some((device, user)) => (device, Some(user)),
            None => (text.as_str(), None),
        };
        if device.is_empty() || user.is_some_and(str::is_empty) {
            return Err(BadEnrollmentId::Empty);
        }
        if text.len() > MAX_ID_BYTES {
            return Err(BadEnrollmentId::TooLong);
        }
        if text.chars().any(char::is_control) {
            return Err(BadEnrollmentId::Control);
        }
        Ok(Self(text))
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The device's part.
    pub fn device_part(&self) -> &str {
        self.0.split_once(':').map_or(&self.0, |(device, _)| device)
    }

    /// The user's part, if this is a user's channel.
    pub fn user_part(&self) -> Option<&str> {
        self.0.split_once(':').map(|(_, user)| user)
    }

    /// The enrollment of the device to which this one belongs; itself, if it is a device.
    pub fn device(&self) -> EnrollmentId {
        Self(self.device_part().to_owned())
    }

    /// Whether this is a user's channel.
    pub fn is_user(&self) -> bool {
        self.0.contains(':')
    }
}

impl fmt::Display for EnrollmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Shows the first and last characters only, as a log may: enough to find the device, too little to name it.
impl fmt::Debug for EnrollmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.chars().count();
        if count <= 8 {
            return write!(f, "EnrollmentId({count} chars)");
        }
        let head: String = self.0.chars().take(4).collect();
        let tail: String = self.0.chars().skip(count - 4).collect();
        write!(f, "EnrollmentId({head}…{tail})")
    }
}

impl TryFrom<String> for EnrollmentId {
    type Error = BadEnrollmentId;

    fn try_from(text: String) -> Result<Self, BadEnrollmentId> {
        Self::parse(text)
    }
}

impl From<EnrollmentId> for String {
    fn from(id: EnrollmentId) -> String {
        id.0
    }
}

/// Why a text names no enrollment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadEnrollmentId {
    /// Nothing there, or nothing on one side of the colon.
    #[error("an enrollment identifier or a part of it is empty")]
    Empty,
    /// More than [`MAX_ID_BYTES`] bytes.
    #[error("an enrollment identifier has more than {MAX_ID_BYTES} bytes")]
    TooLong,
    /// A control character, or a colon in the device's part.
    #[error("an enrollment identifier has a character that none has")]
    Control,
    /// Neither `UDID` nor `EnrollmentID` was sent.
    #[error("neither UDID nor EnrollmentID was sent")]
    Missing,
}

impl BadEnrollmentId {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        ErrorCode::RequestNoEnrollmentId
    }
}

/// The keys by which a message says who speaks; each of them optional, as real devices send them.
///
/// Apple's schema calls several of them required although they exclude each other.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct IdentityKeys {
    /// `UDID` of the device.
    pub udid: Option<String>,
    /// `EnrollmentID`, in user enrollments.
    pub enrollment_id: Option<String>,
    /// `UserID`: a GUID on a Mac, [`SHARED_IPAD_USER_ID`] on a Shared iPad.
    pub user_id: Option<String>,
    /// `UserShortName`: the account's name; on a Shared iPad the Managed Apple Account.
    pub user_short_name: Option<String>,
    /// `UserLongName`: the full name.
    pub user_long_name: Option<String>,
    /// `EnrollmentUserID`, on the user channel of a user enrollment.
    pub enrollment_user_id: Option<String>,
}

/// Shows which keys were sent, not what they say.
impl fmt::Debug for IdentityKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = |key: &Option<String>| key.is_some().then_some(Pii::new(()));
        f.debug_struct("IdentityKeys")
            .field("udid", &hidden(&self.udid))
            .field("enrollment_id", &hidden(&self.enrollment_id))
            .field("user_id", &hidden(&self.user_id))
            .field("user_short_name", &hidden(&self.user_short_name))
            .field("user_long_name", &hidden(&self.user_long_name))
            .field("enrollment_user_id", &hidden(&self.enrollment_user_id))
            .finish()
    }
}

impl IdentityKeys {
    /// Who speaks. A `UDID` counts before an `EnrollmentID`, as in NanoMDM. Empty strings count as absent.
    ///
    /// # Errors
    /// [`BadEnrollmentId`] when no device is named or a name cannot be one.
    pub fn resolve(&self) -> Result<(EnrollmentId, EnrollmentKind), BadEnrollmentId> {
        let given = |key: &Option<String>| key.clone().filter(|text| !text.is_empty());
        let (device, user, device_kind, user_kind) = if let Some(udid) = given(&self.udid) {
            match given(&self.user_id) {
                Some(id) if id.eq_ignore_ascii_case(SHARED_IPAD_USER_ID) => {
                    let name = given(&self.user_short_name).ok_or(BadEnrollmentId::Empty)?;
                    (
                        udid,
                        Some(name),
                        EnrollmentKind::Device,
                        EnrollmentKind::SharedIpadUser,
                    )
                }
                user => (udid, user, EnrollmentKind::Device, EnrollmentKind::User),
            }
        } else if let Some(enrollment) = given(&self.enrollment_id) {
            let user = given(&self.enrollment_user_id);
            (
                enrollment,
                user,
                EnrollmentKind::UserEnrollmentDevice,
                EnrollmentKind::UserEnrollmentUser,
            )
        } else {
            return Err(BadEnrollmentId::Missing);
        };
        if device.contains(':') {
            return Err(BadEnrollmentId::Control);
        }
        match user {
            None => Ok((EnrollmentId::parse(device)?, device_kind)),
            Some(user) => Ok((EnrollmentId::parse(format!("{device}:{user}"))?, user_kind)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(pairs: &[(&str, &str)]) -> IdentityKeys {
        let mut keys = IdentityKeys::default();
        for (key, value) in pairs {
            let value = Some((*value).to_owned());
            match *key {
                "UDID" => keys.udid = value,
                "EnrollmentID" => keys.enrollment_id = value,
                "UserID" => keys.user_id = value,
                "UserShortName" => keys.user_short_name = value,
                "EnrollmentUserID" => keys.enrollment_user_id = value,
                other => unreachable!("{other}"),
            }
        }
        keys
    }

    #[test]
    fn the_five_kinds_resolve_as_nanomdm_writes_them() {
        use EnrollmentKind::*;
        let cases = [
            (keys(&[("UDID", "U-1")]), "U-1", Device),
            (
                keys(&[("UDID", "U-1"), ("UserID", "G-2"), ("UserShortName", "ann")]),
                "U-1:G-2",
                User,
            ),
            (
                keys(&[
                    ("UDID", "U-1"),
                    ("UserID", SHARED_IPAD_USER_ID),
                    ("UserShortName", "ann@x.org"),
                ]),
                "U-1:ann@x.org",
                SharedIpadUser,
            ),
            (
                keys(&[("EnrollmentID", "E-1")]),
                "E-1",
                UserEnrollmentDevice,
            ),
            (
                keys(&[("EnrollmentID", "E-1"), ("EnrollmentUserID", "E-2")]),
                "E-1:E-2",
                UserEnrollmentUser,
            ),
            (
                keys(&[("UDID", "U-1"), ("EnrollmentID", "E-1")]),
                "U-1",
                Device,
            ),
            (keys(&[("UDID", "U-1"), ("UserID", "")]), "U-1", Device),
        ];
        for (keys, text, kind) in cases {
            let (id, found) = keys.resolve().unwrap();
            assert_eq!((id.as_str(), found), (text, kind));
            assert_eq!(id.is_user(), kind.is_user());
        }
    }

    #[test]
    fn a_name_that_is_none_is_refused() {
        assert_eq!(keys(&[]).resolve(), Err(BadEnrollmentId::Missing));
        assert_eq!(
            keys(&[("UDID", "")]).resolve(),
            Err(BadEnrollmentId::Missing)
        );
        assert_eq!(
            keys(&[("UDID", "a:b")]).resolve(),
            Err(BadEnrollmentId::Control)
        );
        assert_eq!(
            keys(&[("UDID", "a\u{0}b")]).resolve(),
            Err(BadEnrollmentId::Control)
        );
        assert_eq!(
            keys(&[("UDID", "U"), ("UserID", SHARED_IPAD_USER_ID)]).resolve(),
            Err(BadEnrollmentId::Empty)
        );
        assert!(
            keys(&[("UDID", &"x".repeat(MAX_ID_BYTES))])
                .resolve()
                .is_ok()
        );
        assert_eq!(
            keys(&[("UDID", &"x".repeat(MAX_ID_BYTES + 1))]).resolve(),
            Err(BadEnrollmentId::TooLong)
        );
    }

    #[test]
    fn the_parts_of_a_composite_come_back() {
        let id = EnrollmentId::parse("U-1:a:b@x").unwrap();
        assert_eq!((id.device_part(), id.user_part()), ("U-1", Some("a:b@x")));
        assert_eq!(id.device().as_str(), "U-1");
    }

    #[test]
    fn debug_does_not_name_the_device() {
        let id = EnrollmentId::parse("00008120-000A1B2C3D4E5F60").unwrap();
        assert_eq!(format!("{id:?}"), "EnrollmentId(0000…5F60)");
    }
}
