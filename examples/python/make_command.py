"""Writes an MDM command as a property list, for any MDM server that takes one.

    python make_command.py DeviceInformation 'Queries=["OSVersion", "SerialNumber"]'
    python make_command.py InstallProfile --profile wifi.mobileconfig

Values are JSON; one that is none is taken as text.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

import mdm_core as mdm


def value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def make(request_type: str, settings: list[str], profile: bytes | None) -> mdm.NewCommand:
    """The command, with a UUID of its own."""
    entropy = mdm.Entropy(os.urandom(32))
    if profile is not None:
        return mdm.NewCommand.install_profile(profile, entropy)
    keys = dict(setting.partition("=")[::2] for setting in settings)
    return mdm.NewCommand(request_type, {key: value(text) for key, text in keys.items()}, entropy=entropy)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("request_type")
    parser.add_argument("settings", nargs="*", metavar="KEY=VALUE")
    parser.add_argument("--profile", type=Path, help="for InstallProfile")
    arguments = parser.parse_args()
    profile = arguments.profile.read_bytes() if arguments.profile else None
    try:
        command = make(arguments.request_type, arguments.settings, profile)
    except (mdm.MdmError, TypeError) as error:
        sys.exit(str(error))
    sys.stdout.buffer.write(command.body)


if __name__ == "__main__":
    main()
