"""The exceptions: one class for each area of error codes, below :class:`MdmError`.

>>> import mdm_core
>>> try:
...     mdm_core.loads(b"<array>" * 10_000)
... except mdm_core.PlistError as error:
...     print(error.code, error.fault.value, error.http_status, sorted(error.details))
plist.too_deep device 400 ['limit', 'offset']
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Union

from .enums import Fault

Detail = Union[int, str, list[str]]


class MdmError(Exception):
    """Something was refused.

    * ``code``: what, in a word that never changes (``"plist.too_deep"``); :func:`mdm_core.error_codes` lists all of them.
    * ``fault``: who has to act.
    * ``http_status``: with which status a device is answered; never 401, which would make it remove its enrollment.
    * ``details``: what else is known (``offset``, ``limit``, ``key``), never a value of the document.
    """

    def __init__(
        self,
        message: str,
        code: str,
        fault: Fault,
        http_status: int,
        details: Mapping[str, Detail] | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.fault = fault
        self.http_status = http_status
        self.details: dict[str, Detail] = dict(details or {})

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (str(self), self.code, self.fault, self.http_status, self.details)


class PlistError(MdmError):
    """A property list that cannot be read or written."""


class RequestError(MdmError):
    """A request that says neither who speaks nor what."""


class CheckinError(MdmError):
    """A check-in that does not belong where it came."""


class IdentityError(MdmError):
    """A certificate that is not trusted, or is not the device's."""


class CryptoError(MdmError):
    """A key or signature that cannot be used."""


class CmsError(MdmError):
    """A signed or encrypted message that is broken."""


class CsrError(MdmError):
    """A certificate request that is not taken."""


class IssueError(MdmError):
    """A certificate that is not issued."""


class ScepError(MdmError):
    """A SCEP message that is not served."""


class EnrollmentError(MdmError):
    """An enrollment that is not known, or over."""


class PlaceError(MdmError):
    """A place that cannot be taken."""


class UserError(MdmError):
    """A user who is not managed, or has proved nothing."""


class CommandError(MdmError):
    """Bytes that are no command."""


class ProfileError(MdmError):
    """A profile that is broken, not trusted, or must not be so."""


class QueueError(MdmError):
    """A wish about a command that cannot be granted."""


class SchemaError(MdmError):
    """A value that does not fit Apple's schema: ``details["violations"]`` has a sentence for each fault."""


class DdmError(MdmError):
    """A declaration, or what belongs to one, that is broken."""


class SnapshotError(MdmError):
    """Bytes that are no record of this kind, or a later release's."""


class PushError(MdmError):
    """A push that cannot be sent, or a push certificate that will not do."""


#: The class of each area: what stands before the dot in an error's code.
AREAS: dict[str, type[MdmError]] = {
    "plist": PlistError,
    "request": RequestError,
    "checkin": CheckinError,
    "identity": IdentityError,
    "crypto": CryptoError,
    "cms": CmsError,
    "csr": CsrError,
    "issue": IssueError,
    "scep": ScepError,
    "ddm": DdmError,
    "declaration": DdmError,
    "enrollment": EnrollmentError,
    "place": PlaceError,
    "user": UserError,
    "command": CommandError,
    "profile": ProfileError,
    "queue": QueueError,
    "schema": SchemaError,
    "snapshot": SnapshotError,
    "certificate": PushError,
    "magic": PushError,
    "pem": PushError,
    "push_cert_request": PushError,
    "push_csr": PushError,
    "renewal": PushError,
    "token": PushError,
    "topic": PushError,
}


def error_of(message: str, code: str, fault: str, http_status: int, details: Mapping[str, Detail]) -> MdmError:
    """The exception for an error of the engine, which calls this."""
    area = AREAS.get(code.partition(".")[0], MdmError)
    return area(message, code, Fault(fault), http_status, details)
