"""The engine's words as enumerations. Each member is a ``str`` too: ``ItemState.DONE == "done"``."""

from __future__ import annotations

from enum import Enum


class Fault(str, Enum):
    """Who has to change something so that an error does not come again."""

    DEVICE = "device"
    HOST = "host"
    CALLER = "caller"


class EnrollmentKind(str, Enum):
    """What kind of enrollment speaks."""

    DEVICE = "device"
    USER = "user"
    SHARED_IPAD_USER = "shared-ipad-user"
    USER_ENROLLMENT_DEVICE = "user-enrollment-device"
    USER_ENROLLMENT_USER = "user-enrollment-user"


class Endpoint(str, Enum):
    """Which messages the URL takes to which a request came."""

    BOTH = "both"
    CHECK_IN = "check-in"
    COMMANDS = "commands"


class ItemState(str, Enum):
    """Where a command stands."""

    QUEUED = "queued"
    OFFERED = "offered"
    DEFERRED = "deferred"
    DONE = "done"
    FAILED = "failed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    ABANDONED = "abandoned"
    QUARANTINED = "quarantined"


class Twin(str, Enum):
    """What to do when a command with the same dedupe key is waiting already."""

    KEEP_WAITING = "keep-waiting"
    REPLACE = "replace"


class Departure(str, Enum):
    """How an enrollment ended."""

    CHECKED_OUT = "checked-out"
    REMOVED_BY_US = "removed-by-us"
    WIPED = "wiped"
    PRESUMED_GONE = "presumed-gone"


class SecretName(str, Enum):
    """The secrets kept of an enrollment."""

    PUSH = "push"
    UNLOCK_TOKEN = "unlock-token"
    BOOTSTRAP_TOKEN = "bootstrap-token"
    UNKNOWN_KEYS = "unknown-keys"


class WakeReason(str, Enum):
    """Why a channel is to be woken."""

    NEW_COMMAND = "new-command"
    STILL_WAITING = "still-waiting"
    DEFERRED_WORK = "deferred-work"
    REQUESTED = "requested"
    SCHEDULED = "scheduled"


class Window(str, Enum):
    """Which open commands a step needs."""

    READY = "ready"
    EXPIRED = "expired"
    EMPTY = "empty"


class Tell(str, Enum):
    """How a device is told that it is refused."""

    CODE = "code"
    UNRECOGNIZED = "unrecognized"
    UNENROLL = "unenroll"


class UnknownDevice(str, Enum):
    """What a device gets to hear that is not known."""

    REFUSE = "refuse"
    ADOPT = "adopt"
    TELL_UNRECOGNIZED = "tell-unrecognized"
    UNENROLL = "unenroll"


class CommandCheck(str, Enum):
    """What becomes of a command against which Apple's schema speaks."""

    SKIP = "skip"
    WARN = "warn"
    REFUSE = "refuse"


class DoubtWeight(str, Enum):
    """Whether the device would not carry a command out, as far as is known."""

    REMARK = "remark"
    OBJECTION = "objection"


class LeftContact(str, Enum):
    """What a device gets to hear whose enrollment has ended."""

    IGNORE = "ignore"
    UNENROLL = "unenroll"


class ExpiredIdentity(str, Enum):
    """Whether an expired identity may speak."""

    ACCEPT = "accept"
    REFUSE = "refuse"


class Admission(str, Enum):
    """Who may enroll."""

    ANY_TRUSTED = "any-trusted"
    PREPARED_PLACES = "prepared-places"


class ConfigurationRelease(str, Enum):
    """Who lets Setup Assistant go."""

    AFTER_QUEUE = "after-queue"
    BY_HOST = "by-host"


class Naming(str, Enum):
    """How a renewed certificate shows whose it is."""

    DEVICE_IDENTIFIERS = "device-identifiers"
    UNIQUE_NAMES = "unique-names"


class Vouched(str, Enum):
    """Who says that a certificate's chain is good."""

    BY_ANCHORS = "by-anchors"
    BY_HOST = "by-host"


class SenderSource(str, Enum):
    """Where a request shows the certificate of its sender."""

    TLS = "tls"
    HEADER = "header"
    SIGNATURE = "signature"


class ClientUsage(str, Enum):
    """Whether a certificate has to say that it is for clients."""

    IF_STATED = "if-stated"
    REQUIRED = "required"
    ANY = "any"


class ContentCipher(str, Enum):
    """How the content of a message is encrypted."""

    AES_256_CBC = "aes-256-cbc"
    AES_128_CBC = "aes-128-cbc"
    TRIPLE_DES_CBC = "3des-cbc"


class Flavour(str, Enum):
    """How a device enrolls."""

    MANUAL = "manual"
    AUTOMATED = "automated"
    ACCOUNT_DRIVEN_USER = "account-driven-user"
    ACCOUNT_DRIVEN_DEVICE = "account-driven-device"


class Digest(str, Enum):
    """A hash function."""

    SHA1 = "sha-1"
    SHA256 = "sha-256"
    SHA384 = "sha-384"
    SHA512 = "sha-512"


class Chain(str, Enum):
    """Where the chain of a signer's certificate leads."""

    TRUSTED = "trusted"
    NOT_TRUSTED = "not-trusted"
    NO_ANCHORS = "no-anchors"


class PushEnvironment(str, Enum):
    """Where a push certificate may push to."""

    PRODUCTION = "production"
    SANDBOX = "sandbox"
    BOTH = "both"
    UNSTATED = "unstated"


class ExpiryLevel(str, Enum):
    """How loud to warn of a push certificate's end; the quietest first."""

    CALM = "calm"
    NOTICE = "notice"
    WARNING = "warning"
    URGENT = "urgent"
    NOT_YET_VALID = "not-yet-valid"
    EXPIRED = "expired"


class KeyFit(str, Enum):
    """Whether a key belongs to a certificate."""

    FITS = "fits"
    OTHER = "other"
    UNTOLD = "untold"


class PushCsrFinding(str, Enum):
    """Something wrong with a signed push certificate request."""

    BAD_CSR = "bad-csr"
    BAD_SIGNATURE = "bad-signature"
    WEAK_DIGEST = "weak-digest"
    NOT_VENDOR = "not-vendor"
    NOT_VALID_NOW = "not-valid-now"
    BROKEN_CHAIN = "broken-chain"


class PushOrigin(str, Enum):
    """Whether a push certificate comes from Apple."""

    VERIFIED = "verified"
    NAMES_APPLE = "names-apple"
    NOT_APPLE = "not-apple"
    BROKEN = "broken"


class PushVerdictKind(str, Enum):
    """What to do after a push."""

    ACCEPTED = "accepted"
    RETRY = "retry"
    THROTTLED = "throttled"
    DEAD_TOKEN = "dead-token"
    FIX_CERTIFICATE = "fix-certificate"
    OUR_BUG = "our-bug"


class DeclarationKind(str, Enum):
    """The kinds of declarations."""

    ACTIVATION = "activation"
    ASSET = "asset"
    CONFIGURATION = "configuration"
    MANAGEMENT = "management"


class SchemaFamily(str, Enum):
    """The families of Apple's schema."""

    COMMAND = "commands"
    PROFILE = "profiles"
    DECLARATION = "declarations"
    CREDENTIAL = "credentials"
    STATUS = "status"
    PROTOCOL = "protocol"
    CHECK_IN = "check-ins"
    ERROR = "errors"
    OTHER = "other"


class Platform(str, Enum):
    """The operating systems."""

    IOS = "iOS"
    MACOS = "macOS"
    TVOS = "tvOS"
    VISIONOS = "visionOS"
    WATCHOS = "watchOS"


class ChannelScope(str, Enum):
    """The channel on which something is sent."""

    SYSTEM = "system"
    USER = "user"


class ApplicabilityVerdict(str, Enum):
    """Whether a device takes something."""

    ALLOWED = "allowed"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Severity(str, Enum):
    """How bad a violation is."""

    UNKNOWN = "unknown"
    FAULT = "fault"


class UnknownKeys(str, Enum):
    """What is done about keys that the schema does not know."""

    REFUSE = "refuse"
    ALLOW = "allow"


class Extent(str, Enum):
    """How much an example has."""

    REQUIRED = "required"
    EVERYTHING = "everything"


class Fact(str, Enum):
    """What can be known of a device; the value is the argument of ``DeviceFacts``."""

    PLATFORM = "platform"
    VERSION = "version"
    SUPERVISED = "supervised"
    ADE = "ade"
    USER_APPROVED = "user_approved"
    CHANNEL = "channel"
    SHARED_IPAD = "shared_ipad"
    USER_ENROLLMENT = "user_enrollment"
    ACCESS_RIGHTS = "access_rights"


class Phase(str, Enum):
    """Where an enrollment stands."""

    AUTHENTICATED = "authenticated"
    ENROLLED = "enrolled"
    LEFT = "left"


class PushState(str, Enum):
    """Whether a channel can be woken."""

    NONE = "none"
    READY = "ready"
    DEAD = "dead"


class QueueScope(str, Enum):
    """Which queue to close."""

    CHANNEL = "channel"
    DEVICE = "device"


class Outcome(str, Enum):
    """What became of an operator's wish."""

    QUEUED = "queued"
    OBJECTED = "objected"
    ALREADY_WAITING = "already-waiting"
    RECORDED = "recorded"
    UNCHANGED = "unchanged"


class ReportStatus(str, Enum):
    """``Status`` of a report. A word that Apple did not have when this was written stays a plain ``str``."""

    IDLE = "Idle"
    ACKNOWLEDGED = "Acknowledged"
    ERROR = "Error"
    COMMAND_FORMAT_ERROR = "CommandFormatError"
    NOT_NOW = "NotNow"


#: Every enumeration whose words are the engine's own, and therefore all of them.
CLOSED: tuple[type[Enum], ...] = (
    Fault,
    EnrollmentKind,
    Endpoint,
    ItemState,
    Twin,
    Departure,
    SecretName,
    WakeReason,
    Window,
    Tell,
    UnknownDevice,
    CommandCheck,
    DoubtWeight,
    LeftContact,
    ExpiredIdentity,
    Admission,
    ConfigurationRelease,
    Naming,
    Vouched,
    SenderSource,
    ClientUsage,
    ContentCipher,
    Flavour,
    Digest,
    Chain,
    PushEnvironment,
    ExpiryLevel,
    KeyFit,
    PushCsrFinding,
    PushOrigin,
    PushVerdictKind,
    DeclarationKind,
    SchemaFamily,
    Platform,
    ChannelScope,
    ApplicabilityVerdict,
    Severity,
    UnknownKeys,
    Extent,
    Fact,
    Phase,
    PushState,
    QueueScope,
    Outcome,
)

#: Every member by the name of its class and its value.
MEMBERS: dict[tuple[str, str], Enum] = {
    (cls.__name__, str(member.value)): member for cls in CLOSED for member in cls
}
MEMBERS.update({("ReportStatus", status.value): status for status in ReportStatus})
