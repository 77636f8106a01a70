"""Signs a configuration profile.

    python sign_profile.py wifi.mobileconfig --key signer.key --certificates signer.pem -o wifi.signed.mobileconfig

``--certificates`` has the signer's certificate first and those above it after it; a device shows the profile as verified
only when they lead to a root that it trusts.
"""

from __future__ import annotations

import argparse
import sys
from datetime import datetime, timezone
from pathlib import Path

import mdm_core as mdm


def sign(profile: bytes, key: bytes, certificates: bytes, now: datetime) -> bytes:
    """The signed bytes. What does not fit Apple's types is told on standard error and kept."""
    inspected = mdm.inspect_profile(profile)
    for misfit in inspected.misfits:
        print(f"note: {misfit}", file=sys.stderr)
    document = inspected.profile or inspected.encrypted
    assert document is not None
    return document.sign(mdm.SigningIdentity(key, certificates), now=now)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("profile", type=Path)
    parser.add_argument("--key", type=Path, required=True)
    parser.add_argument("--certificates", type=Path, required=True)
    parser.add_argument("-o", "--output", type=Path, required=True)
    arguments = parser.parse_args()
    try:
        key, certificates = arguments.key.read_bytes(), arguments.certificates.read_bytes()
        signed = sign(arguments.profile.read_bytes(), key, certificates, datetime.now(timezone.utc))
    except mdm.MdmError as error:
        sys.exit(f"{error.code}: {error}")
    arguments.output.write_bytes(signed)


if __name__ == "__main__":
    main()
