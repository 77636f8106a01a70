"""``python -m mdm_core``: profiles, commands, push certificates and messages on the command line.

    python -m mdm_core profile sign wifi.mobileconfig --key signer.key --certificates signer.pem -o signed.mobileconfig
    python -m mdm_core profile verify signed.mobileconfig --anchor root.pem
    python -m mdm_core profile show signed.mobileconfig
    python -m mdm_core command new DeviceInformation 'Queries=["OSVersion"]'
    python -m mdm_core command check command.plist
    python -m mdm_core pushcert show push.pem
    python -m mdm_core pushcert check-renewal push.pem new.pem
    python -m mdm_core decode message.plist

``-`` reads standard input. The exit code is 0 if all is well, 1 if not, 2 for a wrong call. Errors go to standard error as
``code: text``, with the stable code.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import sys
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import mdm_core as mdm


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; gives the exit code."""
    parsed = parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = parsed.run
    try:
        return run(parsed)
    except mdm.MdmError as error:
        print(f"{error.code}: {error}", file=sys.stderr)
    except OSError as error:
        print(error, file=sys.stderr)
    return 1


def parser() -> argparse.ArgumentParser:
    root = argparse.ArgumentParser(
        prog="python -m mdm_core", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    areas = root.add_subparsers(required=True, metavar="AREA")
    profile = areas.add_parser("profile", help="sign, verify, show").add_subparsers(required=True, metavar="ACTION")
    sign = action(profile, "sign", profile_sign, "sign a profile")
    sign.add_argument("--key", required=True, help="private key, PEM or DER")
    sign.add_argument("--certificates", required=True, help="the key's certificate, then those above it")
    sign.add_argument("-o", "--output", help="standard output without it")
    verify = action(profile, "verify", profile_verify, "check who signed a profile")
    verify.add_argument("--anchor", action="append", default=[], help="a root to trust; more than once if need be")
    verify.add_argument("--legacy-sha1", action="store_true", help="accept signatures over SHA-1")
    action(profile, "show", profile_show, "show what is in a profile")
    command = areas.add_parser("command", help="new, check").add_subparsers(required=True, metavar="ACTION")
    new = command.add_parser("new", help="write a command")
    new.set_defaults(run=command_new)
    new.add_argument("request_type")
    new.add_argument("keys", nargs="*", metavar="KEY=VALUE", help="values are JSON, or else text")
    action(command, "check", command_check, "check a command")
    pushcert = areas.add_parser("pushcert", help="show, check-renewal").add_subparsers(required=True, metavar="ACTION")
    show = action(pushcert, "show", pushcert_show, "show a push certificate")
    show.add_argument("--key", help="tell whether this key is its own")
    action(pushcert, "check-renewal", pushcert_renewal, "may this one take its place?").add_argument("new")
    decode = areas.add_parser("decode", help="show a message of a device, or any property list")
    decode.set_defaults(run=decode_any)
    decode.add_argument("file")
    return root


def action(actions: Any, name: str, run: Callable[[argparse.Namespace], int], help: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = actions.add_parser(name, help=help)
    made.set_defaults(run=run)
    made.add_argument("file")
    return made


def read(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()


def write(data: bytes, name: str | None = None) -> None:
    if name:
        Path(name).write_bytes(data)
    else:
        sys.stdout.buffer.write(data)


def show(value: object) -> None:
    """JSON, with bytes as base64 and times as text."""
    print(json.dumps(value, indent=2, ensure_ascii=False, default=shown))


def shown(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value)


def now() -> datetime:
    return datetime.now(timezone.utc)


def profile_sign(arguments: argparse.Namespace) -> int:
    inspected = mdm.inspect_profile(read(arguments.file))
    identity = mdm.SigningIdentity(read(arguments.key), read(arguments.certificates))
    document = inspected.profile or inspected.encrypted
    if document is None:
        return 1
    write(document.sign(identity, now=now()), arguments.output)
    return 0


def profile_verify(arguments: argparse.Namespace) -> int:
    roots = [der for name in arguments.anchor for der in mdm.read_certificates(read(name))]
    anchors = mdm.Anchors(roots) if roots else None
    verified = mdm.verify_profile(read(arguments.file), anchors, now=now(), legacy_sha1=arguments.legacy_sha1)
    show(
        {
            "identifier": verified.inspected.identifier,
            "signer": verified.signer.subject,
            "signer_ends": verified.signer.not_after,
            "digest": verified.digest,
            "signed_at": verified.claimed_signing_time,
            "chain": verified.chain,
            "why": verified.why_not_trusted,
        }
    )
    return int(verified.chain is mdm.Chain.NOT_TRUSTED)


def profile_show(arguments: argparse.Namespace) -> int:
    inspected = mdm.inspect_profile(read(arguments.file))
    profile = inspected.profile
    show(
        {
            "identifier": inspected.identifier,
            "signed": inspected.is_signed,
            "encrypted": profile is None,
            "misfits": inspected.misfits,
            "keys": profile.as_dict() if profile else None,
        }
    )
    return 0


def command_new(arguments: argparse.Namespace) -> int:
    keys: dict[str, Any] = {}
    for setting in arguments.keys:
        key, _, text = setting.partition("=")
        try:
            keys[key] = json.loads(text)
        except ValueError:
            keys[key] = text
    entropy = mdm.Entropy(os.urandom(32))
    write(mdm.NewCommand(arguments.request_type, keys, entropy=entropy).body)
    return 0


def command_check(arguments: argparse.Namespace) -> int:
    command = mdm.NewCommand.from_plist(read(arguments.file), entropy=mdm.Entropy(os.urandom(32)))
    show({"uuid": command.uuid, "request_type": command.request_type, "bytes": len(command.body)})
    return 0


def pushcert_show(arguments: argparse.Namespace) -> int:
    certificate = mdm.PushCertificate.inspect(read(arguments.file))
    level = certificate.expiry(now())
    show(
        {
            "topic": certificate.topic,
            "subject": certificate.subject,
            "issuer": certificate.issuer,
            "origin": certificate.origin,
            "serial": certificate.serial,
            "environment": certificate.environment,
            "not_before": certificate.not_before,
            "not_after": certificate.not_after,
            "days_left": certificate.days_left(now()),
            "expiry": level,
            "key": certificate.fit(read(arguments.key)) if arguments.key else None,
        }
    )
    return int(level in (mdm.ExpiryLevel.EXPIRED, mdm.ExpiryLevel.NOT_YET_VALID))


def pushcert_renewal(arguments: argparse.Namespace) -> int:
    current = mdm.PushCertificate.inspect(read(arguments.file))
    new = mdm.PushCertificate.inspect(read(arguments.new))
    show({"days_gained": current.check_renewal(new, now())})
    return 0


def decode_any(arguments: argparse.Namespace) -> int:
    data = read(arguments.file)
    try:
        request = mdm.read_request(data)
    except (mdm.RequestError, mdm.CheckinError):
        show(mdm.loads(data))
        return 0
    show({"id": request.id, "kind": request.kind, "message": request.message, "keys": request.body()})
    return 0


if __name__ == "__main__":
    sys.exit(main())
