// Written by `cargo xtask swift-bindings` from the table in mdm-core/src/error.rs. Do not edit.

extension ErrorCode: CaseIterable {
    /// The document has more bytes than allowed.
    public static let plistTooLarge = ErrorCode(rawValue: "plist.too_large")

    /// Arrays and dictionaries are nested deeper than allowed.
    public static let plistTooDeep = ErrorCode(rawValue: "plist.too_deep")

    /// The document has more elements than allowed.
    public static let plistTooManyElements = ErrorCode(rawValue: "plist.too_many_elements")

    /// A CDATA section, which parsers drop without a word.
    public static let plistCdata = ErrorCode(rawValue: "plist.cdata")

    /// An entity definition, or a document type that could hold one.
    public static let plistEntity = ErrorCode(rawValue: "plist.entity")

    /// A reference to an entity that XML does not define.
    public static let plistUnknownEntity = ErrorCode(rawValue: "plist.unknown_entity")

    /// An ampersand that begins no reference.
    public static let plistBareAmpersand = ErrorCode(rawValue: "plist.bare_ampersand")

    /// A tag with a namespace prefix, which would pass for the plain one.
    public static let plistPrefixedTag = ErrorCode(rawValue: "plist.prefixed_tag")

    /// A binary property list where only XML is allowed.
    public static let plistBinaryRefused = ErrorCode(rawValue: "plist.binary_refused")

    /// A binary property list that unfolds into too much.
    public static let plistBinaryBomb = ErrorCode(rawValue: "plist.binary_bomb")

    /// Text in another encoding than UTF-8.
    public static let plistEncoding = ErrorCode(rawValue: "plist.encoding")

    /// Not a property list.
    public static let plistNotAPlist = ErrorCode(rawValue: "plist.not_a_plist")

    /// A broken property list.
    public static let plistMalformed = ErrorCode(rawValue: "plist.malformed")

    /// A property list without a key that the message must have.
    public static let plistMissingField = ErrorCode(rawValue: "plist.missing_field")

    /// A property list in which a value has another type than the message has there.
    public static let plistUnexpectedShape = ErrorCode(rawValue: "plist.unexpected_shape")

    /// Text to be written that XML cannot carry.
    public static let plistUnwritableCharacter = ErrorCode(rawValue: "plist.unwritable_character")

    /// A value to be written for which XML property lists have no form.
    public static let plistUnwritableValue = ErrorCode(rawValue: "plist.unwritable_value")

    /// The body is longer than the host takes.
    public static let requestTooLarge = ErrorCode(rawValue: "request.too_large")

    /// The body took longer to arrive than the host waits.
    public static let requestTooSlow = ErrorCode(rawValue: "request.too_slow")

    /// The `Content-Type` belongs to the other endpoint, or to no MDM message.
    public static let requestContentType = ErrorCode(rawValue: "request.content_type")

    /// Neither `UDID` nor `EnrollmentID`, or one that cannot be an identifier.
    public static let requestNoEnrollmentId = ErrorCode(rawValue: "request.no_enrollment_id")

    /// A key that the message must have is missing or empty.
    public static let requestMissingKey = ErrorCode(rawValue: "request.missing_key")

    /// A value is outside its bounds.
    public static let requestBadValue = ErrorCode(rawValue: "request.bad_value")

    /// A check-in of a type Apple does not define.
    public static let checkinUnknownType = ErrorCode(rawValue: "checkin.unknown_type")

    /// The message belongs to the other channel (an Authenticate from a user, say).
    public static let checkinWrongChannel = ErrorCode(rawValue: "checkin.wrong_channel")

    /// The host serves no answer for this kind of check-in (declarations, tokens, Return to Service).
    public static let checkinNotServed = ErrorCode(rawValue: "checkin.not_served")

    /// No client certificate came with the request.
    public static let identityMissing = ErrorCode(rawValue: "identity.missing")

    /// The certificate cannot be read.
    public static let identityMalformed = ErrorCode(rawValue: "identity.malformed")

    /// The certificate does not chain to one of the host's anchors.
    public static let identityUntrusted = ErrorCode(rawValue: "identity.untrusted")

    /// The certificate is past its end, and the policy refuses that.
    public static let identityExpired = ErrorCode(rawValue: "identity.expired")

    /// The certificate is another one than the enrollment's, and no renewal of it.
    public static let identityStranger = ErrorCode(rawValue: "identity.stranger")

    /// The certificate belongs to another enrollment.
    public static let identityConflict = ErrorCode(rawValue: "identity.conflict")

    /// The certificate's key is weaker than the policy accepts.
    public static let identityWeakKey = ErrorCode(rawValue: "identity.weak_key")

    /// The crypto provider does not offer an algorithm.
    public static let cryptoUnsupported = ErrorCode(rawValue: "crypto.unsupported")

    /// A key is unreadable or has a size that is not allowed.
    public static let cryptoBadKey = ErrorCode(rawValue: "crypto.bad_key")

    /// A signature does not belong to message and key.
    public static let cryptoBadSignature = ErrorCode(rawValue: "crypto.bad_signature")

    /// A private key could not be used.
    public static let cryptoSigningFailed = ErrorCode(rawValue: "crypto.signing_failed")

    /// Something could not be encrypted.
    public static let cryptoEncryptionFailed = ErrorCode(rawValue: "crypto.encryption_failed")

    /// Something could not be decrypted.
    public static let cryptoDecryptionFailed = ErrorCode(rawValue: "crypto.decryption_failed")

    /// The CMS message has more bytes than allowed.
    public static let cmsTooLarge = ErrorCode(rawValue: "cms.too_large")

    /// The CMS message is nested deeper than allowed.
    public static let cmsTooDeep = ErrorCode(rawValue: "cms.too_deep")

    /// Not a CMS message, or a broken one.
    public static let cmsMalformed = ErrorCode(rawValue: "cms.malformed")

    /// The header is not base64.
    public static let cmsNotBase64 = ErrorCode(rawValue: "cms.not_base64")

    /// A CMS message of another type than expected (encrypted where a signed one belongs, say).
    public static let cmsOtherType = ErrorCode(rawValue: "cms.other_type")

    /// Nobody signed.
    public static let cmsNoSigner = ErrorCode(rawValue: "cms.no_signer")

    /// More than one signer.
    public static let cmsSeveralSigners = ErrorCode(rawValue: "cms.several_signers")

    /// The signer's certificate is neither in the message nor known.
    public static let cmsNoSignerCertificate = ErrorCode(rawValue: "cms.no_signer_certificate")

    /// The message should hold its content and does not.
    public static let cmsContentMissing = ErrorCode(rawValue: "cms.content_missing")

    /// The message holds content beside the one it is said to be detached from.
    public static let cmsContentUnexpected = ErrorCode(rawValue: "cms.content_unexpected")

    /// Content without signed attributes that reads as signed attributes itself.
    public static let cmsAmbiguousContent = ErrorCode(rawValue: "cms.ambiguous_content")

    /// An algorithm nobody here knows, or two that do not belong together.
    public static let cmsUnsupportedAlgorithm = ErrorCode(rawValue: "cms.unsupported_algorithm")

    /// SHA-1, which the policy refuses.
    public static let cmsWeakDigest = ErrorCode(rawValue: "cms.weak_digest")

    /// An RSA key smaller than the policy accepts.
    public static let cmsWeakKey = ErrorCode(rawValue: "cms.weak_key")

    /// Signed attributes are missing, doubled or unreadable.
    public static let cmsBadAttributes = ErrorCode(rawValue: "cms.bad_attributes")

    /// The signed content type is another than the content's.
    public static let cmsContentTypeMismatch = ErrorCode(rawValue: "cms.content_type_mismatch")

    /// The content is not the one that was signed.
    public static let cmsDigestMismatch = ErrorCode(rawValue: "cms.digest_mismatch")

    /// The signature is not the signer's.
    public static let cmsBadSignature = ErrorCode(rawValue: "cms.bad_signature")

    /// A certificate that was passed in cannot be read.
    public static let cmsBadCertificate = ErrorCode(rawValue: "cms.bad_certificate")

    /// The signing key is not the certificate's.
    public static let cmsKeyMismatch = ErrorCode(rawValue: "cms.key_mismatch")

    /// What was to be written (a time before 1970, an attribute that is no DER, more than fits) has no form in CMS.
    public static let cmsUnwritable = ErrorCode(rawValue: "cms.unwritable")

    /// The signing key failed.
    public static let cmsSigningFailed = ErrorCode(rawValue: "cms.signing_failed")

    /// The message is encrypted to somebody else.
    public static let cmsNoRecipient = ErrorCode(rawValue: "cms.no_recipient")

    /// The content could not be encrypted.
    public static let cmsEncryptionFailed = ErrorCode(rawValue: "cms.encryption_failed")

    /// The content could not be decrypted.
    public static let cmsUndecryptable = ErrorCode(rawValue: "cms.undecryptable")

    /// Not a certificate request, a broken one, or one that is too large.
    public static let csrMalformed = ErrorCode(rawValue: "csr.malformed")

    /// The certificate request is signed in a way nobody here can check.
    public static let csrUnsupportedAlgorithm = ErrorCode(rawValue: "csr.unsupported_algorithm")

    /// The certificate request is signed over SHA-1, which the policy refuses.
    public static let csrWeakDigest = ErrorCode(rawValue: "csr.weak_digest")

    /// The certificate request is not signed by the key in it.
    public static let csrBadSignature = ErrorCode(rawValue: "csr.bad_signature")

    /// The key to be certified is smaller than the policy accepts.
    public static let issueWeakKey = ErrorCode(rawValue: "issue.weak_key")

    /// The key to be certified is of a kind that the policy refuses.
    public static let issueKeyRefused = ErrorCode(rawValue: "issue.key_refused")

    /// A name to be certified is empty, doubled, too long, or has no form in a certificate.
    public static let issueBadSubject = ErrorCode(rawValue: "issue.bad_subject")

    /// The issuer's certificate is unreadable, no issuer's, not the signing key's, or has a name that cannot be copied.
    public static let issueBadIssuer = ErrorCode(rawValue: "issue.bad_issuer")

    /// The issuer's certificate is not valid at this time.
    public static let issueIssuerExpired = ErrorCode(rawValue: "issue.issuer_expired")

    /// The lifetime or the backdating of certificates is outside its bounds.
    public static let issueBadTimes = ErrorCode(rawValue: "issue.bad_times")

    /// The issuer's key failed.
    public static let issueSigningFailed = ErrorCode(rawValue: "issue.signing_failed")

    /// Not an operation of SCEP.
    public static let scepBadOperation = ErrorCode(rawValue: "scep.bad_operation")

    /// The SCEP message has more bytes than allowed.
    public static let scepTooLarge = ErrorCode(rawValue: "scep.too_large")

    /// A SCEP message without transaction, nonce or type.
    public static let scepMissingAttribute = ErrorCode(rawValue: "scep.missing_attribute")

    /// A SCEP message of a type that is not served.
    public static let scepUnsupportedMessage = ErrorCode(rawValue: "scep.unsupported_message")

    /// A digest, cipher or key of the SCEP message that the policy refuses.
    public static let scepWeakAlgorithm = ErrorCode(rawValue: "scep.weak_algorithm")

    /// The requester's key cannot receive encrypted answers.
    public static let scepUnsupportedKey = ErrorCode(rawValue: "scep.unsupported_key")

    /// The content of the SCEP message cannot be opened, is no certificate request, or is not the sender's.
    public static let scepBadContent = ErrorCode(rawValue: "scep.bad_content")

    /// The request has no challenge.
    public static let scepChallengeMissing = ErrorCode(rawValue: "scep.challenge_missing")

    /// Nobody gave this challenge out.
    public static let scepChallengeUnknown = ErrorCode(rawValue: "scep.challenge_unknown")

    /// The challenge has been used, by another transaction or another key.
    public static let scepChallengeUsed = ErrorCode(rawValue: "scep.challenge_used")

    /// The challenge is too old.
    public static let scepChallengeExpired = ErrorCode(rawValue: "scep.challenge_expired")

    /// The answer to a SCEP request is broken, or is not the authority's answer to it.
    public static let scepForeignReply = ErrorCode(rawValue: "scep.foreign_reply")

    /// Apple's schema has no object of this name.
    public static let schemaUnknownObject = ErrorCode(rawValue: "schema.unknown_object")

    /// A key that Apple's schema does not have.
    public static let schemaUnknownKey = ErrorCode(rawValue: "schema.unknown_key")

    /// A key that has to be there is missing.
    public static let schemaMissingKey = ErrorCode(rawValue: "schema.missing_key")

    /// A value of another type than the schema has.
    public static let schemaWrongType = ErrorCode(rawValue: "schema.wrong_type")

    /// A number outside the bounds that the schema states.
    public static let schemaOutOfRange = ErrorCode(rawValue: "schema.out_of_range")

    /// A value that is not among those the schema lists.
    public static let schemaNotInList = ErrorCode(rawValue: "schema.not_in_list")

    /// Text that does not look as the schema asks.
    public static let schemaWrongFormat = ErrorCode(rawValue: "schema.wrong_format")

    /// An array with fewer or more items than the schema allows.
    public static let schemaWrongCount = ErrorCode(rawValue: "schema.wrong_count")

    /// A value nested deeper than anything that is looked at.
    public static let schemaTooDeep = ErrorCode(rawValue: "schema.too_deep")

    /// The device does not take this.
    public static let schemaNotApplicable = ErrorCode(rawValue: "schema.not_applicable")

    /// No enrollment has this identifier.
    public static let enrollmentUnknown = ErrorCode(rawValue: "enrollment.unknown")

    /// The enrollment has ended.
    public static let enrollmentLeft = ErrorCode(rawValue: "enrollment.left")

    /// The certificate was issued for no place that the server had prepared, and the policy asks for one.
    public static let enrollmentNoPlace = ErrorCode(rawValue: "enrollment.no_place")

    /// As many devices have come to the place as may, or this one has come and left.
    public static let placeUsed = ErrorCode(rawValue: "place.used")

    /// The link to the place was not used in time.
    public static let placeExpired = ErrorCode(rawValue: "place.expired")

    /// The operator has closed the place.
    public static let placeClosed = ErrorCode(rawValue: "place.closed")

    /// No place has this link or id.
    public static let placeUnknown = ErrorCode(rawValue: "place.unknown")

    /// A place cannot be prepared so.
    public static let placeBadValue = ErrorCode(rawValue: "place.bad_value")

    /// The host's own rule refused the request.
    public static let enrollmentRefused = ErrorCode(rawValue: "enrollment.refused")

    /// The user's `AuthToken` is missing or not the one that was given out.
    public static let userBadAuthToken = ErrorCode(rawValue: "user.bad_auth_token")

    /// Users of this kind are not managed here.
    public static let userNotManaged = ErrorCode(rawValue: "user.not_managed")

    /// The command is no property list with `Command` and `RequestType`.
    public static let commandMalformed = ErrorCode(rawValue: "command.malformed")

    /// The command is larger than allowed.
    public static let commandTooLarge = ErrorCode(rawValue: "command.too_large")

    /// Not a configuration profile.
    public static let profileMalformed = ErrorCode(rawValue: "profile.malformed")

    /// The profile has more bytes or payloads than allowed.
    public static let profileTooLarge = ErrorCode(rawValue: "profile.too_large")

    /// A value of the profile is missing or outside its bounds.
    public static let profileBadValue = ErrorCode(rawValue: "profile.bad_value")

    /// Two payloads have the same identifier or UUID.
    public static let profileDuplicate = ErrorCode(rawValue: "profile.duplicate")

    /// A payload refers to one that is not in the profile, or cannot be what is needed.
    public static let profileBadReference = ErrorCode(rawValue: "profile.bad_reference")

    /// The profile is signed by someone whom the host does not trust.
    public static let profileUntrusted = ErrorCode(rawValue: "profile.untrusted")

    /// An enrollment profile breaks a rule of its flavour.
    public static let profileFlavour = ErrorCode(rawValue: "profile.flavour")

    /// An update of an enrollment profile changes what must not change.
    public static let profileImmutable = ErrorCode(rawValue: "profile.immutable")

    /// Not JSON, a key twice, nested too deep, or a number that cannot be kept.
    public static let declarationMalformed = ErrorCode(rawValue: "declaration.malformed")

    /// The declaration has more bytes or values, or the set more declarations, than allowed.
    public static let declarationTooLarge = ErrorCode(rawValue: "declaration.too_large")

    /// A key of the declaration is missing, unknown or has a value that it cannot have.
    public static let declarationBadValue = ErrorCode(rawValue: "declaration.bad_value")

    /// The predicate of an activation cannot be read.
    public static let declarationBadPredicate = ErrorCode(rawValue: "declaration.bad_predicate")

    /// A declaration refers to one that is not in the set, or cannot be what is needed.
    public static let declarationBadReference = ErrorCode(rawValue: "declaration.bad_reference")

    /// Two declarations of a set have the same identifier.
    public static let declarationDuplicate = ErrorCode(rawValue: "declaration.duplicate")

    /// A status report that cannot be read. It is taken and kept all the same.
    public static let ddmBadStatus = ErrorCode(rawValue: "ddm.bad_status")

    /// This enrollment has, or had, a command with this `CommandUUID`.
    public static let queueDuplicateUuid = ErrorCode(rawValue: "queue.duplicate_uuid")

    /// No command with this `CommandUUID` is known here.
    public static let queueUnknownCommand = ErrorCode(rawValue: "queue.unknown_command")

    /// The command is no longer waiting.
    public static let queueAlreadyClosed = ErrorCode(rawValue: "queue.already_closed")

    /// The command's times make no sense (it would expire before it may be sent).
    public static let queueBadTimes = ErrorCode(rawValue: "queue.bad_times")

    /// The bytes are not those of a record of this kind.
    public static let snapshotMalformed = ErrorCode(rawValue: "snapshot.malformed")

    /// A later release has written the record.
    public static let snapshotTooNew = ErrorCode(rawValue: "snapshot.too_new")

    /// Of a push: see the error's message.
    public static let tokenEmpty = ErrorCode(rawValue: "token.empty")

    /// Of a push: see the error's message.
    public static let tokenTooLong = ErrorCode(rawValue: "token.too_long")

    /// Of a push: see the error's message.
    public static let tokenNotHex = ErrorCode(rawValue: "token.not_hex")

    /// Of a push: see the error's message.
    public static let magicEmpty = ErrorCode(rawValue: "magic.empty")

    /// Of a push: see the error's message.
    public static let magicTooLong = ErrorCode(rawValue: "magic.too_long")

    /// Of a push: see the error's message.
    public static let topicEmpty = ErrorCode(rawValue: "topic.empty")

    /// Of a push: see the error's message.
    public static let topicTooLong = ErrorCode(rawValue: "topic.too_long")

    /// Of a push: see the error's message.
    public static let topicIllegal = ErrorCode(rawValue: "topic.illegal")

    /// Of a push: see the error's message.
    public static let topicNotMdm = ErrorCode(rawValue: "topic.not_mdm")

    /// Every code of the engine and of pushes.
    public static let allCases: [ErrorCode] = [
        .plistTooLarge,
        .plistTooDeep,
        .plistTooManyElements,
        .plistCdata,
        .plistEntity,
        .plistUnknownEntity,
        .plistBareAmpersand,
        .plistPrefixedTag,
        .plistBinaryRefused,
        .plistBinaryBomb,
        .plistEncoding,
        .plistNotAPlist,
        .plistMalformed,
        .plistMissingField,
        .plistUnexpectedShape,
        .plistUnwritableCharacter,
        .plistUnwritableValue,
        .requestTooLarge,
        .requestTooSlow,
        .requestContentType,
        .requestNoEnrollmentId,
        .requestMissingKey,
        .requestBadValue,
        .checkinUnknownType,
        .checkinWrongChannel,
        .checkinNotServed,
        .identityMissing,
        .identityMalformed,
        .identityUntrusted,
        .identityExpired,
        .identityStranger,
        .identityConflict,
        .identityWeakKey,
        .cryptoUnsupported,
        .cryptoBadKey,
        .cryptoBadSignature,
        .cryptoSigningFailed,
        .cryptoEncryptionFailed,
        .cryptoDecryptionFailed,
        .cmsTooLarge,
        .cmsTooDeep,
        .cmsMalformed,
        .cmsNotBase64,
        .cmsOtherType,
        .cmsNoSigner,
        .cmsSeveralSigners,
        .cmsNoSignerCertificate,
        .cmsContentMissing,
        .cmsContentUnexpected,
        .cmsAmbiguousContent,
        .cmsUnsupportedAlgorithm,
        .cmsWeakDigest,
        .cmsWeakKey,
        .cmsBadAttributes,
        .cmsContentTypeMismatch,
        .cmsDigestMismatch,
        .cmsBadSignature,
        .cmsBadCertificate,
        .cmsKeyMismatch,
        .cmsUnwritable,
        .cmsSigningFailed,
        .cmsNoRecipient,
        .cmsEncryptionFailed,
        .cmsUndecryptable,
        .csrMalformed,
        .csrUnsupportedAlgorithm,
        .csrWeakDigest,
        .csrBadSignature,
        .issueWeakKey,
        .issueKeyRefused,
        .issueBadSubject,
        .issueBadIssuer,
        .issueIssuerExpired,
        .issueBadTimes,
        .issueSigningFailed,
        .scepBadOperation,
        .scepTooLarge,
        .scepMissingAttribute,
        .scepUnsupportedMessage,
        .scepWeakAlgorithm,
        .scepUnsupportedKey,
        .scepBadContent,
        .scepChallengeMissing,
        .scepChallengeUnknown,
        .scepChallengeUsed,
        .scepChallengeExpired,
        .scepForeignReply,
        .schemaUnknownObject,
        .schemaUnknownKey,
        .schemaMissingKey,
        .schemaWrongType,
        .schemaOutOfRange,
        .schemaNotInList,
        .schemaWrongFormat,
        .schemaWrongCount,
        .schemaTooDeep,
        .schemaNotApplicable,
        .enrollmentUnknown,
        .enrollmentLeft,
        .enrollmentNoPlace,
        .placeUsed,
        .placeExpired,
        .placeClosed,
        .placeUnknown,
        .placeBadValue,
        .enrollmentRefused,
        .userBadAuthToken,
        .userNotManaged,
        .commandMalformed,
        .commandTooLarge,
        .profileMalformed,
        .profileTooLarge,
        .profileBadValue,
        .profileDuplicate,
        .profileBadReference,
        .profileUntrusted,
        .profileFlavour,
        .profileImmutable,
        .declarationMalformed,
        .declarationTooLarge,
        .declarationBadValue,
        .declarationBadPredicate,
        .declarationBadReference,
        .declarationDuplicate,
        .ddmBadStatus,
        .queueDuplicateUuid,
        .queueUnknownCommand,
        .queueAlreadyClosed,
        .queueBadTimes,
        .snapshotMalformed,
        .snapshotTooNew,
        .tokenEmpty,
        .tokenTooLong,
        .tokenNotHex,
        .magicEmpty,
        .magicTooLong,
        .topicEmpty,
        .topicTooLong,
        .topicIllegal,
        .topicNotMdm,
    ]
}
