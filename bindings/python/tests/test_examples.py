"""The examples and the command line, each run as a user runs it."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import mdm_core as mdm
import pytest
from conftest import NOW, ROOT, TOPIC, Issued, authority, body, name
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ObjectIdentifier

EXAMPLES = ROOT / "examples/python"
TODAY = dt.datetime.now(dt.timezone.utc).replace(microsecond=0)


def run(*command: object, input: bytes | None = None, code: int = 0) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run([sys.executable, *map(str, command)], input=input, capture_output=True, timeout=60)
    assert done.returncode == code, done.stderr.decode() + done.stdout.decode()
    return done


def cli(*command: object, input: bytes | None = None, code: int = 0) -> bytes:
    return run("-m", "mdm_core", *command, input=input, code=code).stdout


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """Key, certificates and root of somebody who signs profiles today."""
    folder = tmp_path_factory.mktemp("signer")
    root = authority("Signing CA")
    leaf = root.issue(name("Signer"), begins=TODAY - dt.timedelta(days=1))
    paths = (folder / "key.pem", folder / "chain.pem", folder / "root.pem")
    for path, data in zip(paths, (leaf.key_pem, leaf.pem + root.pem, root.pem)):
        path.write_bytes(data)
    return paths


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    made = mdm.Profile("org.example.wifi", [("wifi", "com.apple.wifi.managed", {"SSID_STR": "Example"})], display_name="Wi-Fi")
    path = tmp_path / "wifi.mobileconfig"
    path.write_bytes(made.encode())
    return path


def push_certificate(topic: str, days: int) -> tuple[Issued, Issued]:
    apple = authority("Apple Application Integration 2 Certification Authority", ORGANIZATION_NAME="Apple Inc.")
    subject = x509.Name([x509.NameAttribute(ObjectIdentifier("0.9.2342.19200300.100.1.1"), topic)])
    return apple.issue(subject, begins=TODAY - dt.timedelta(days=1), days=days), apple


@pytest.fixture
def push_files(tmp_path: Path) -> dict[str, Path]:
    old, _ = push_certificate(TOPIC, 100)
    new, _ = push_certificate(TOPIC, 365)
    other, _ = push_certificate("com.apple.mgmt.External.2", 365)
    ending, _ = push_certificate(TOPIC, 10)
    files = {"old": old.pem, "key": old.key_pem, "new": new.pem, "other": other.pem, "ending": ending.pem}
    for file, data in files.items():
        (tmp_path / file).write_bytes(data)
    return {file: tmp_path / file for file in files}


def test_sign_profile_signs_what_verify_accepts(profile: Path, signer: tuple[Path, Path, Path], tmp_path: Path) -> None:
    key, chain, root = signer
    for number, command in enumerate([[EXAMPLES / "sign_profile.py"], ["-m", "mdm_core", "profile", "sign"]]):
        signed = tmp_path / f"signed-{number}"
        run(*command, profile, "--key", key, "--certificates", chain, "-o", signed)
        verified = json.loads(cli("profile", "verify", signed, "--anchor", root))
        assert (verified["chain"], verified["identifier"], verified["digest"]) == ("trusted", "org.example.wifi", "sha-256")
        shown = json.loads(cli("profile", "show", signed))
        assert shown["signed"] and shown["keys"]["PayloadContent"][0]["SSID_STR"] == "Example"
        stranger = tmp_path / "stranger.pem"
        stranger.write_bytes(authority("Stranger").pem)
        assert json.loads(cli("profile", "verify", signed, "--anchor", stranger, code=1))["why"] == "identity.untrusted"
    refused = run("-m", "mdm_core", "profile", "verify", profile, code=1)
    assert refused.stderr.startswith(b"cms.")


def test_make_command_writes_what_check_accepts(profile: Path, tmp_path: Path) -> None:
    for command in [[EXAMPLES / "make_command.py"], ["-m", "mdm_core", "command", "new"]]:
        made = run(*command, "DeviceInformation", 'Queries=["OSVersion"]').stdout
        assert mdm.loads(made)["Command"] == {"RequestType": "DeviceInformation", "Queries": ["OSVersion"]}
        checked = json.loads(cli("command", "check", "-", input=made))
        assert checked["request_type"] == "DeviceInformation" and checked["bytes"] == len(made)
    install = run(EXAMPLES / "make_command.py", "InstallProfile", "--profile", profile).stdout
    assert mdm.loads(install)["Command"]["Payload"] == profile.read_bytes()
    assert cli("command", "check", "-", input=b"<plist><dict/></plist>", code=1) == b""


def test_a_push_certificate_is_shown_and_a_renewal_that_loses_devices_refused(push_files: dict[str, Path]) -> None:
    shown = run(EXAMPLES / "inspect_push_cert.py", push_files["old"], "--key", push_files["key"]).stdout.decode()
    assert TOPIC in shown and "names-apple" in shown and "key          fits" in shown
    run(EXAMPLES / "inspect_push_cert.py", push_files["old"], "--renewal", push_files["new"])
    refused = run(EXAMPLES / "inspect_push_cert.py", push_files["old"], "--renewal", push_files["other"], code=1)
    assert b"renewal.other_topic" in refused.stderr
    run(EXAMPLES / "inspect_push_cert.py", push_files["ending"], code=1)
    assert json.loads(cli("pushcert", "show", push_files["old"]))["topic"] == TOPIC
    assert json.loads(cli("pushcert", "check-renewal", push_files["old"], push_files["new"]))["days_gained"] == 265
    cli("pushcert", "check-renewal", push_files["old"], push_files["other"], code=1)


def test_decode_shows_any_message_and_any_property_list() -> None:
    message = json.loads(cli("decode", "-", input=body(MessageType="TokenUpdate", UDID="U", Topic="t", Token=b"1", PushMagic="m")))
    assert (message["id"], message["message"], message["keys"]["Token"]) == ("U", "TokenUpdate", "MQ==")
    assert json.loads(cli("decode", "-", input=body(a=1))) == {"a": 1}
    assert cli("decode", "-", input=b"hello", code=1) == b""


def test_push_tells_what_the_answer_means() -> None:
    heard: list[tuple[str, dict[str, str], bytes]] = []
    answers = [(200, b""), (410, b'{"reason":"Unregistered"}')]

    class Apns(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            heard.append((self.path, {key.lower(): value for key, value in self.headers.items()}, content))
            status, answer = answers[len(heard) - 1]
            self.send_response(status)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Apns)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    push = [EXAMPLES / "push.py", "--topic", TOPIC, "--token", "ab" * 32, "--magic", "m"]
    push += ["--url", f"http://127.0.0.1:{server.server_port}"]
    assert run(*push).stdout.startswith(b"push.accepted")
    assert run(*push, code=1).stdout == b"push.dead_token 410 Unregistered\n"
    server.shutdown()
    path, headers, content = heard[0]
    assert (path, content) == (f"/3/device/{'ab' * 32}", b'{"mdm":"m"}')
    assert (headers["apns-push-type"], headers["apns-topic"]) == ("mdm", TOPIC)
    assert run(*push, "--url", "http://127.0.0.1:1", code=1).stdout.startswith(b"push.retry")


def simulator() -> str:
    path = os.environ.get("DEVICE_SIM") or shutil.which("device-sim", path=str(ROOT / "target/debug"))
    assert path, "build it: cargo build -p device-sim"
    return path


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


FLASK = """
import sys
from flask import Flask
import mdm_core as mdm
from checkin_server import Pushes
from flask_blueprint import mdm_blueprint
from host import Host
anchor, database, port, push = sys.argv[1:]
anchors = mdm.Anchors(mdm.read_certificates(open(anchor, "rb").read()))
app = Flask(__name__)
app.url_map.strict_slashes = False
app.register_blueprint(mdm_blueprint(Host(database, anchors, wake=Pushes(push))), url_prefix="/mdm")
app.run(port=int(port), threaded=True)
"""


@pytest.mark.parametrize("kind", ["http.server", "flask"])
def test_the_check_in_server_manages_the_simulated_fleet(kind: str, tmp_path: Path) -> None:
    """Five devices enroll, every one is woken for its command, and answers."""
    sim, port, push_port = simulator(), free_port(), free_port()
    subprocess.run([sim, "ca", tmp_path], check=True, capture_output=True)
    push = f"http://127.0.0.1:{push_port}"
    database = tmp_path / "fleet.db"
    if kind == "flask":
        url, queue = f"http://127.0.0.1:{port}/mdm", f"http://127.0.0.1:{port}/mdm/queue"
        command = [sys.executable, "-c", FLASK, tmp_path / "ca.pem", database, port, push]
    else:
        url, queue = f"http://127.0.0.1:{port}/", f"http://127.0.0.1:{port}/queue"
        command = [sys.executable, EXAMPLES / "checkin_server.py", "--anchor", tmp_path / "ca.pem"]
        command += ["--database", database, "--listen", f"127.0.0.1:{port}", "--push", push]
    log = (tmp_path / "server.log").open("wb")
    environment = {**os.environ, "PYTHONPATH": str(EXAMPLES)}
    server = subprocess.Popen(list(map(str, command)), stdout=log, stderr=log, env=environment)
    fleet = None
    try:
        wait_for(port)
        run_fleet = [sim, "run", "--url", url, "--ca-cert", tmp_path / "ca.pem", "--ca-key", tmp_path / "ca.key"]
        run_fleet += ["--devices", 5, "--mix", "faultless", "--time-scale", 0.01, "--seconds", 8, "--json"]
        run_fleet += ["--push-listen", f"127.0.0.1:{push_port}"]
        report = tmp_path / "report.json"
        with report.open("wb") as output:
            fleet = subprocess.Popen(list(map(str, run_fleet)), stdout=output, stderr=subprocess.PIPE)
            uuids = queue_for_all(database, queue)
            assert fleet.wait(timeout=60) == 0
    finally:
        server.terminate()
        server.wait(timeout=10)
        if fleet and fleet.poll() is None:
            fleet.kill()
    told = json.loads(report.read_text())
    done = {record["uuid"] for device in told["devices"] for record in device["commands"] if record["outcome"] == "Acknowledged"}
    assert told["enrolled"] == 5 and not any(device["complaints"] for device in told["devices"])
    assert uuids <= done, (tmp_path / "server.log").read_text()
    assert told["pushes"]["accepted"] >= 5
    import sqlite3

    answers = sqlite3.connect(database).execute("SELECT uuid FROM answer WHERE status = 'Acknowledged'").fetchall()
    assert uuids <= {uuid for (uuid,) in answers}


def wait_for(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise AssertionError("the server does not listen")


def queue_for_all(database: Path, queue: str) -> set[str]:
    """Queues a command for each device as soon as it is enrolled."""
    import sqlite3
    import urllib.request

    uuids: dict[str, str] = {}
    for _ in range(100):
        time.sleep(0.05)
        with sqlite3.connect(database) as db:
            records = [mdm.DeviceRecord.from_bytes(record) for (record,) in db.execute("SELECT record FROM device")]
        for record in records:
            if record.phase is mdm.Phase.ENROLLED and record.id not in uuids:
                request = urllib.request.Request(f"{queue}/{record.id}/DeviceInformation", method="POST", data=b"")
                with urllib.request.urlopen(request, timeout=10) as reply:
                    uuids[record.id] = reply.read().decode()
        if len(uuids) == 5:
            break
    assert len(uuids) == 5 and all(re.fullmatch(r"[0-9A-F-]{36}", uuid) for uuid in uuids.values())
    return set(uuids.values())
