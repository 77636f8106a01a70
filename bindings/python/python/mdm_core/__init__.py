"""An Apple MDM engine: reads what devices send, behind guards."""

from ._native import MdmError, Request, dumps, error_codes, loads, read_request

__all__ = ["MdmError", "Request", "dumps", "error_codes", "loads", "read_request"]
