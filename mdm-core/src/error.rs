//! Stable error codes, shared by Rust, Python and Swift.

use std::fmt;

/// Who has to change something so that an error does not come again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Culprit {
    /// The device (or something that claims to be one) sent what the protocol does not allow.
    Device,
    /// The program that embeds this library passed something it should not have.
    Host,
    /// The operator or script behind the host asked for something impossible.
    Caller,
}

macro_rules! codes {
    ($( $(#[$doc:meta])* $name:ident = $text:literal, $culprit:ident, $status:literal; )*) => {
        /// What went wrong, as a name that never changes: log it, match on it, translate it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode { $( $(#[$doc])* $name, )* }

        impl ErrorCode {
            /// Every code there is.
            pub const ALL: &'static [ErrorCode] = &[$( ErrorCode::$name, )*];

            /// The code's stable text, `area.what`.
            pub const fn as_str(self) -> &'static str {
                match self { $( ErrorCode::$name => $text, )* }
            }

            /// Who has to act.
            pub const fn culprit(self) -> Culprit {
                match self { $( ErrorCode::$name => Culprit::$culprit, )* }
            }

            /// The HTTP status with which the error is answered: never 401, which would make a device remove its enrollment.
            pub const fn http_status(self) -> u16 {
                match self { $( ErrorCode::$name => $status, )* }
            }

            /// The code with this text.
            pub fn parse(text: &str) -> Option<ErrorCode> {
                match text { $( $text => Some(ErrorCode::$name), )* _ => None }
            }
        }
    };
}

codes! {
    /// The document has more bytes than allowed.
    PlistTooLarge = "plist.too_large", Device, 413;
    /// Arrays and dictionaries are nested deeper than allowed.
    PlistTooDeep = "plist.too_deep", Device, 400;
    /// The document has more elements than allowed.
    PlistTooManyElements = "plist.too_many_elements", Device, 400;
    /// A CDATA section, which parsers drop without a word.
    PlistCdata = "plist.cdata", Device, 400;
    /// An entity definition, or a document type that could hold one.
    PlistEntity = "plist.entity", Device, 400;
    /// A reference to an entity that XML does not define.
    PlistUnknownEntity = "plist.unknown_entity", Device, 400;
    /// An ampersand that begins no reference.
    PlistBareAmpersand = "plist.bare_ampersand", Device, 400;
    /// A tag with a namespace prefix, which would pass for the plain one.
    PlistPrefixedTag = "plist.prefixed_tag", Device, 400;
    /// A binary property list where only XML is allowed.
    PlistBinaryRefused = "plist.binary_refused", Device, 400;
    /// A binary property list that unfolds into too much.
    PlistBinaryBomb = "plist.binary_bomb", Device, 400;
    /// Text in another encoding than UTF-8.
    PlistEncoding = "plist.encoding", Device, 400;
    /// Not a property list.
    PlistNotAPlist = "plist.not_a_plist", Device, 400;
    /// A broken property list.
    PlistMalformed = "plist.malformed", Device, 400;
    /// A property list without a key that the message must have.
    PlistMissingField = "plist.missing_field", Device, 400;
    /// A property list in which a value has another type than the message has there.
    PlistUnexpectedShape = "plist.unexpected_shape", Device, 400;
    /// Text to be written that XML cannot carry.
    PlistUnwritableCharacter = "plist.unwritable_character", Caller, 400;
    /// A value to be written for which XML property lists have no form.
    PlistUnwritableValue = "plist.unwritable_value", Caller, 400;

    /// The body is longer than the host takes.
    RequestTooLarge = "request.too_large", Device, 413;
    /// The body took longer to arrive than the host waits.
    RequestTooSlow = "request.too_slow", Device, 408;
    /// The `Content-Type` belongs to the other endpoint, or to no MDM message.
    RequestContentType = "request.content_type", Device, 400;
    /// Neither `UDID` nor `EnrollmentID`, or one that cannot be an identifier.
    RequestNoEnrollmentId = "request.no_enrollment_id", Device, 400;
    /// A key that the message must have is missing or empty.
    RequestMissingKey = "request.missing_key", Device, 400;
    /// A value is outside its bounds.
    RequestBadValue = "request.bad_value", Device, 400;
    /// A check-in of a type Apple does not define.
    CheckinUnknownType = "checkin.unknown_type", Device, 400;
    /// The message belongs to the other channel (an Authenticate from a user, say).
    CheckinWrongChannel = "checkin.wrong_channel", Device, 400;
    /// The host serves no answer for this kind of check-in (declarations, tokens, Return to Service).
    CheckinNotServed = "checkin.not_served", Host, 400;

    /// No client certificate came with the request.
    IdentityMissing = "identity.missing", Device, 400;
    /// The certificate cannot be read.
    IdentityMalformed = "identity.malformed", Device, 400;
    /// The certificate does not chain to one of the host's anchors.
    IdentityUntrusted = "identity.untrusted", Device, 403;
    /// The certificate is past its end, and the policy refuses that.
    IdentityExpired = "identity.expired", Device, 403;
    /// The certificate is another one than the enrollment's, and no renewal of it.
    IdentityStranger = "identity.stranger", Device, 403;
    /// The certificate belongs to another enrollment.
    IdentityConflict = "identity.conflict", Device, 403;

    /// No enrollment has this identifier.
    EnrollmentUnknown = "enrollment.unknown", Device, 403;
    /// The enrollment has ended.
    EnrollmentLeft = "enrollment.left", Caller, 409;
    /// The host's own rule refused the request.
    EnrollmentRefused = "enrollment.refused", Host, 403;
    /// The user's `AuthToken` is missing or not the one that was given out.
    UserBadAuthToken = "user.bad_auth_token", Device, 403;
    /// Users of this kind are not managed here.
    UserNotManaged = "user.not_managed", Device, 410;

    /// The command is no property list with `Command` and `RequestType`.
    CommandMalformed = "command.malformed", Caller, 400;
    /// The command is larger than allowed.
    CommandTooLarge = "command.too_large", Caller, 413;
    /// This enrollment has, or had, a command with this `CommandUUID`.
    QueueDuplicateUuid = "queue.duplicate_uuid", Caller, 409;
    /// No command with this `CommandUUID` is known here.
    QueueUnknownCommand = "queue.unknown_command", Caller, 404;
    /// The command is no longer waiting.
    QueueAlreadyClosed = "queue.already_closed", Caller, 409;
    /// The command's times make no sense (it would expire before it may be sent).
    QueueBadTimes = "queue.bad_times", Caller, 400;
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for ErrorCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ErrorCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not an error code"))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_code_has_its_own_text_and_parses_back() {
        let texts: BTreeSet<_> = ErrorCode::ALL.iter().map(|c| c.as_str()).collect();
        assert_eq!(texts.len(), ErrorCode::ALL.len());
        for code in ErrorCode::ALL {
            assert_eq!(ErrorCode::parse(code.as_str()), Some(*code));
            assert!(code.as_str().split('.').count() == 2, "{code}");
        }
    }

    #[test]
    fn no_code_unenrolls_a_device() {
        assert!(ErrorCode::ALL.iter().all(|c| c.http_status() != 401));
    }
}
