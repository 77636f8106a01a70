"""Figures of the binding, printed as a table: ``python bindings/python/bench.py`` in an environment with a release wheel.

Nothing is asserted: a machine that is busy is no mistake of the code.
"""

from __future__ import annotations

import plistlib
import statistics
import time
from collections.abc import Callable
from datetime import datetime, timezone

import mdm_core as mdm

NOW = datetime(2026, 3, 1, 8, tzinfo=timezone.utc)
ROUNDS = 7


def seconds(action: Callable[[], object], at_least: float = 0.2) -> float:
    """The best of several rounds, per call: what disturbs only makes it slower."""
    count = 1
    while True:
        begun = time.perf_counter()
        for _ in range(count):
            action()
        if (taken := time.perf_counter() - begun) > at_least / ROUNDS:
            break
        count = max(count * 2, int(count * at_least / ROUNDS / max(taken, 1e-9)))
    rounds = [taken / count]
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        for _ in range(count):
            action()
        rounds.append((time.perf_counter() - begun) / count)
    return min(rounds)


def report(size: int) -> bytes:
    """A list of installed applications, as a Mac answers it."""
    apps = []
    while True:
        number = len(apps)
        apps.append(
            {
                "Identifier": f"com.example.application.{number}",
                "Name": f"Application & Co {number}",
                "ShortVersion": "12.3.1",
                "Version": f"{number}.1",
                "BundleSize": 1_000_000 + number,
                "Installing": False,
                "IsValidated": True,
                "AdHocCodeSigned": False,
                "HasUpdateAvailable": number % 7 == 0,
                "Source": "App Store",
                "Installed": datetime(2026, 1, 1 + number % 28),
            }
        )
        if number % 20 == 0:
            keys = {"UDID": "U-1", "Status": "Acknowledged", "CommandUUID": "C-1", "InstalledApplicationList": apps}
            body = plistlib.dumps(keys)
            if len(body) >= size:
                return body


def steps() -> tuple[Callable[[], mdm.Step], Callable[[], mdm.Step]]:
    """An enrolled device's TokenUpdate and Idle, from bytes to the step; records come from their bytes, as from a database."""
    der = certificate()
    presented = mdm.Presented.vouched_by_host(der)
    policy, entropy = mdm.Policy(), mdm.Entropy(bytes(32))
    authenticate = plistlib.dumps({"MessageType": "Authenticate", "UDID": "U-1", "Topic": "com.apple.mgmt.External.1"})
    update = plistlib.dumps(
        {
            "MessageType": "TokenUpdate",
            "UDID": "U-1",
            "Topic": "com.apple.mgmt.External.1",
            "Token": b"\xab" * 32,
            "PushMagic": "4B5B6B7B-0000-4000-8000-000000000000",
        }
    )
    idle = plistlib.dumps({"Status": "Idle", "UDID": "U-1"})

    def step(body: bytes, record: bytes | None) -> mdm.Step:
        input = mdm.Input.request(mdm.read_request(body), presented)
        query = mdm.ViewQuery(input, NOW)
        device = mdm.DeviceRecord.from_bytes(record) if record else None
        return mdm.handle(mdm.EnrollmentView(query, device=device), input, policy, NOW, entropy)

    def stored(step: mdm.Step) -> bytes:
        return next(change.record.to_bytes() for change in step.changes if isinstance(change, mdm.PutDevice))

    authenticated = stored(step(authenticate, None))
    enrolled = stored(step(update, authenticated))
    return lambda: step(update, enrolled), lambda: step(idle, enrolled)


def certificate() -> bytes:
    from pathlib import Path

    return (Path(__file__).resolve().parents[2] / "tests/data/golden/identity.der").read_bytes()


def main() -> None:
    body = report(173_000)
    ours, theirs = seconds(lambda: mdm.loads(body)), seconds(lambda: plistlib.loads(body))
    request = seconds(lambda: mdm.read_request(body))
    update, idle = steps()
    entropy = mdm.Entropy(bytes(32))
    event = mdm.Reply.for_code("request.too_large")
    rows = [
        (f"parse a report of {len(body) // 1000} KB to a dict", f"{ours * 1e3:.2f} ms", f"plistlib {theirs * 1e3:.2f} ms"),
        ("  times as fast as plistlib", f"{theirs / ours:.1f}", ">= 5"),
        ("read the same report as a request", f"{request * 1e6:.0f} µs", ""),
        ("TokenUpdate: bytes and records to a step", f"{seconds(update) * 1e6:.1f} µs", "< 30 µs"),
        ("Idle: bytes and records to a step", f"{seconds(idle) * 1e6:.1f} µs", "< 30 µs"),
        ("overhead of a call (a property)", f"{seconds(lambda: event.status) * 1e6:.2f} µs", "< 1 µs"),
        ("overhead of a call (a method that draws a UUID)", f"{seconds(entropy.uuid) * 1e6:.2f} µs", "< 1 µs"),
    ]
    lambda_only = statistics.median(seconds(lambda: None) for _ in range(3))
    rows.append(("  of that, the loop of this script", f"{lambda_only * 1e6:.2f} µs", ""))
    for what, figure, aim in rows:
        print(f"{what:<52} {figure:>12}   {aim}")


if __name__ == "__main__":
    main()
