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
    /// The certificate's key is weaker than the policy accepts.
    IdentityWeakKey = "identity.weak_key", Device, 403;

    /// The crypto provider does not offer an algorithm.
    CryptoUnsupported = "crypto.unsupported", Host, 400;
    /// A key is unreadable or has a size that is not allowed.
    CryptoBadKey = "crypto.bad_key", Caller, 400;
    /// A signature does not belong to message and key.
    CryptoBadSignature = "crypto.bad_signature", Device, 400;
    /// A private key could not be used.
    CryptoSigningFailed = "crypto.signing_failed", Host, 500;
    /// Something could not be encrypted.
    CryptoEncryptionFailed = "crypto.encryption_failed", Host, 500;
    /// Something could not be decrypted.
    CryptoDecryptionFailed = "crypto.decryption_failed", Device, 400;

    /// The CMS message has more bytes than allowed.
    CmsTooLarge = "cms.too_large", Device, 413;
    /// The CMS message is nested deeper than allowed.
    CmsTooDeep = "cms.too_deep", Device, 400;
    /// Not a CMS message, or a broken one.
    CmsMalformed = "cms.malformed", Device, 400;
    /// The header is not base64.
    CmsNotBase64 = "cms.not_base64", Device, 400;
    /// A CMS message of another type than expected (encrypted where a signed one belongs, say).
    CmsOtherType = "cms.other_type", Device, 400;
    /// Nobody signed.
    CmsNoSigner = "cms.no_signer", Device, 400;
    /// More than one signer.
    CmsSeveralSigners = "cms.several_signers", Device, 400;
    /// The signer's certificate is neither in the message nor known.
    CmsNoSignerCertificate = "cms.no_signer_certificate", Device, 400;
    /// The message should hold its content and does not.
    CmsContentMissing = "cms.content_missing", Device, 400;
    /// The message holds content beside the one it is said to be detached from.
    CmsContentUnexpected = "cms.content_unexpected", Device, 400;
    /// Content without signed attributes that reads as signed attributes itself.
    CmsAmbiguousContent = "cms.ambiguous_content", Device, 400;
    /// An algorithm nobody here knows, or two that do not belong together.
    CmsUnsupportedAlgorithm = "cms.unsupported_algorithm", Device, 400;
    /// SHA-1, which the policy refuses.
    CmsWeakDigest = "cms.weak_digest", Device, 403;
    /// An RSA key smaller than the policy accepts.
    CmsWeakKey = "cms.weak_key", Device, 403;
    /// Signed attributes are missing, doubled or unreadable.
    CmsBadAttributes = "cms.bad_attributes", Device, 400;
    /// The signed content type is another than the content's.
    CmsContentTypeMismatch = "cms.content_type_mismatch", Device, 400;
    /// The content is not the one that was signed.
    CmsDigestMismatch = "cms.digest_mismatch", Device, 400;
    /// The signature is not the signer's.
    CmsBadSignature = "cms.bad_signature", Device, 400;
    /// A certificate that was passed in cannot be read.
    CmsBadCertificate = "cms.bad_certificate", Caller, 400;
    /// The signing key is not the certificate's.
    CmsKeyMismatch = "cms.key_mismatch", Caller, 400;
    /// What was to be written (a time before 1970, an attribute that is no DER, more than fits) has no form in CMS.
    CmsUnwritable = "cms.unwritable", Caller, 400;
    /// The signing key failed.
    CmsSigningFailed = "cms.signing_failed", Host, 500;
    /// The message is encrypted to somebody else.
    CmsNoRecipient = "cms.no_recipient", Device, 400;
    /// The content could not be encrypted.
    CmsEncryptionFailed = "cms.encryption_failed", Host, 500;
    /// The content could not be decrypted.
    CmsUndecryptable = "cms.undecryptable", Device, 400;

    /// Not a certificate request, a broken one, or one that is too large.
    CsrMalformed = "csr.malformed", Device, 400;
    /// The certificate request is signed in a way nobody here can check.
    CsrUnsupportedAlgorithm = "csr.unsupported_algorithm", Device, 400;
    /// The certificate request is signed over SHA-1, which the policy refuses.
    CsrWeakDigest = "csr.weak_digest", Device, 403;
    /// The certificate request is not signed by the key in it.
    CsrBadSignature = "csr.bad_signature", Device, 400;
    /// The key to be certified is smaller than the policy accepts.
    IssueWeakKey = "issue.weak_key", Device, 403;
    /// The key to be certified is of a kind that the policy refuses.
    IssueKeyRefused = "issue.key_refused", Device, 403;
    /// A name to be certified is empty, doubled, too long, or has no form in a certificate.
    IssueBadSubject = "issue.bad_subject", Caller, 400;
    /// The issuer's certificate is unreadable, no issuer's, not the signing key's, or has a name that cannot be copied.
    IssueBadIssuer = "issue.bad_issuer", Host, 500;
    /// The issuer's certificate is not valid at this time.
    IssueIssuerExpired = "issue.issuer_expired", Host, 500;
    /// The lifetime or the backdating of certificates is outside its bounds.
    IssueBadTimes = "issue.bad_times", Caller, 400;
    /// The issuer's key failed.
    IssueSigningFailed = "issue.signing_failed", Host, 500;

    /// Not an operation of SCEP.
    ScepBadOperation = "scep.bad_operation", Device, 400;
    /// The SCEP message has more bytes than allowed.
    ScepTooLarge = "scep.too_large", Device, 413;
    /// A SCEP message without transaction, nonce or type.
    ScepMissingAttribute = "scep.missing_attribute", Device, 400;
    /// A SCEP message of a type that is not served.
    ScepUnsupportedMessage = "scep.unsupported_message", Device, 400;
    /// A digest, cipher or key of the SCEP message that the policy refuses.
    ScepWeakAlgorithm = "scep.weak_algorithm", Device, 403;
    /// The requester's key cannot receive encrypted answers.
    ScepUnsupportedKey = "scep.unsupported_key", Device, 403;
    /// The content of the SCEP message cannot be opened, is no certificate request, or is not the sender's.
    ScepBadContent = "scep.bad_content", Device, 400;
    /// The request has no challenge.
    ScepChallengeMissing = "scep.challenge_missing", Device, 403;
    /// Nobody gave this challenge out.
    ScepChallengeUnknown = "scep.challenge_unknown", Device, 403;
    /// The challenge has been used, by another transaction or another key.
    ScepChallengeUsed = "scep.challenge_used", Device, 403;
    /// The challenge is too old.
    ScepChallengeExpired = "scep.challenge_expired", Device, 403;
    /// The answer to a SCEP request is broken, or is not the authority's answer to it.
    ScepForeignReply = "scep.foreign_reply", Host, 400;

    /// Apple's schema has no object of this name.
    SchemaUnknownObject = "schema.unknown_object", Caller, 404;
    /// A key that Apple's schema does not have.
    SchemaUnknownKey = "schema.unknown_key", Caller, 400;
    /// A key that has to be there is missing.
    SchemaMissingKey = "schema.missing_key", Caller, 400;
    /// A value of another type than the schema has.
    SchemaWrongType = "schema.wrong_type", Caller, 400;
    /// A number outside the bounds that the schema states.
    SchemaOutOfRange = "schema.out_of_range", Caller, 400;
    /// A value that is not among those the schema lists.
    SchemaNotInList = "schema.not_in_list", Caller, 400;
    /// Text that does not look as the schema asks.
    SchemaWrongFormat = "schema.wrong_format", Caller, 400;
    /// An array with fewer or more items than the schema allows.
    SchemaWrongCount = "schema.wrong_count", Caller, 400;
    /// A value nested deeper than anything that is looked at.
    SchemaTooDeep = "schema.too_deep", Caller, 400;
    /// The device does not take this.
    SchemaNotApplicable = "schema.not_applicable", Caller, 409;

    /// No enrollment has this identifier.
    EnrollmentUnknown = "enrollment.unknown", Device, 403;
    /// The enrollment has ended.
    EnrollmentLeft = "enrollment.left", Caller, 409;
    /// The certificate was issued for no place that the server had prepared, and the policy asks for one.
    EnrollmentNoPlace = "enrollment.no_place", Caller, 403;
    /// As many devices have come to the place as may, or this one has come and left.
    PlaceUsed = "place.used", Caller, 403;
    /// The link to the place was not used in time.
    PlaceExpired = "place.expired", Caller, 403;
    /// The operator has closed the place.
    PlaceClosed = "place.closed", Caller, 403;
    /// No place has this link or id.
    PlaceUnknown = "place.unknown", Caller, 404;
    /// A place cannot be prepared so.
    PlaceBadValue = "place.bad_value", Caller, 400;
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
    /// Not a configuration profile.
    ProfileMalformed = "profile.malformed", Caller, 400;
    /// The profile has more bytes or payloads than allowed.
    ProfileTooLarge = "profile.too_large", Caller, 413;
    /// A value of the profile is missing or outside its bounds.
    ProfileBadValue = "profile.bad_value", Caller, 400;
    /// Two payloads have the same identifier or UUID.
    ProfileDuplicate = "profile.duplicate", Caller, 400;
    /// A payload refers to one that is not in the profile, or cannot be what is needed.
    ProfileBadReference = "profile.bad_reference", Caller, 400;
    /// The profile is signed by someone whom the host does not trust.
    ProfileUntrusted = "profile.untrusted", Caller, 403;
    /// An enrollment profile breaks a rule of its flavour.
    ProfileFlavour = "profile.flavour", Caller, 400;
    /// An update of an enrollment profile changes what must not change.
    ProfileImmutable = "profile.immutable", Caller, 409;

    /// Not JSON, a key twice, nested too deep, or a number that cannot be kept.
    DeclarationMalformed = "declaration.malformed", Caller, 400;
    /// The declaration has more bytes or values, or the set more declarations, than allowed.
    DeclarationTooLarge = "declaration.too_large", Caller, 413;
    /// A key of the declaration is missing, unknown or has a value that it cannot have.
    DeclarationBadValue = "declaration.bad_value", Caller, 400;
    /// The predicate of an activation cannot be read.
    DeclarationBadPredicate = "declaration.bad_predicate", Caller, 400;
    /// A declaration refers to one that is not in the set, or cannot be what is needed.
    DeclarationBadReference = "declaration.bad_reference", Caller, 400;
    /// Two declarations of a set have the same identifier.
    DeclarationDuplicate = "declaration.duplicate", Caller, 409;
    /// A status report that cannot be read. It is taken and kept all the same.
    DdmBadStatus = "ddm.bad_status", Device, 400;

    /// This enrollment has, or had, a command with this `CommandUUID`.
    QueueDuplicateUuid = "queue.duplicate_uuid", Caller, 409;
    /// No command with this `CommandUUID` is known here.
    QueueUnknownCommand = "queue.unknown_command", Caller, 404;
    /// The command is no longer waiting.
    QueueAlreadyClosed = "queue.already_closed", Caller, 409;
    /// The command's times make no sense (it would expire before it may be sent).
    QueueBadTimes = "queue.bad_times", Caller, 400;

    /// The bytes are not those of a record of this kind.
    SnapshotMalformed = "snapshot.malformed", Host, 500;
    /// A later release has written the record.
    SnapshotTooNew = "snapshot.too_new", Host, 500;
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
