"""What the tests have in common: authorities, devices and their messages, and a host that keeps everything in dicts."""

from __future__ import annotations

import datetime as dt
import plistlib
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import mdm_core as mdm
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "examples" / "python"))

NOW = dt.datetime(2026, 3, 1, 8, tzinfo=dt.timezone.utc)
TOPIC = "com.apple.mgmt.External.1"


def name(common_name: str, **more: str) -> x509.Name:
    attributes = [x509.NameAttribute(NameOID.COMMON_NAME, common_name)]
    attributes += [x509.NameAttribute(getattr(NameOID, key), value) for key, value in more.items()]
    return x509.Name(attributes)


@dataclass
class Issued:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: Any

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def key_pem(self) -> bytes:
        return self.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )

    def issue(
        self,
        subject: x509.Name,
        *,
        key: Any = None,
        extensions: tuple[x509.ExtensionType, ...] = (),
        days: int = 365,
        begins: dt.datetime = NOW - dt.timedelta(days=30),
    ) -> Issued:
        key = key or rsa.generate_private_key(65537, 2048)
        return _issue(subject, key, self.certificate.subject, self.key, extensions, begins, days)


def _issue(subject, key, issuer, issuer_key, extensions, begins, days) -> Issued:  # type: ignore[no-untyped-def]
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + dt.timedelta(days=days))
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), False)
    )
    for extension in extensions:
        builder = builder.add_extension(extension, False)
    return Issued(builder.sign(issuer_key, hashes.SHA256()), key)


def authority(common_name: str, **more: str) -> Issued:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = name(common_name, **more)
    extensions = (x509.BasicConstraints(ca=True, path_length=None),)
    return _issue(subject, key, subject, key, extensions, NOW - dt.timedelta(days=365), 3650)


CLIENT = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH])


@pytest.fixture(scope="session")
def ca() -> Issued:
    return authority("Device CA")


@pytest.fixture(scope="session")
def identity(ca: Issued) -> Issued:
    """The certificate of the device U-1."""
    return ca.issue(name("U-1"), extensions=(CLIENT,))


def body(**keys: Any) -> bytes:
    return plistlib.dumps(keys)


@dataclass
class Device:
    udid: str
    presented: mdm.Presented

    def say(self, host: MemoryHost, **keys: Any) -> mdm.Reply:
        request = mdm.read_request(body(UDID=self.udid, **keys))
        return host.step(mdm.Input.request(request, self.presented)).reply

    def enroll(self, host: MemoryHost) -> None:
        authenticate = self.say(host, MessageType="Authenticate", Topic=TOPIC, SerialNumber="C02", DeviceName="Ann's")
        update = self.say(host, MessageType="TokenUpdate", Topic=TOPIC, Token=b"\xab" * 32, PushMagic="magic")
        assert (authenticate.status, update.status) == (200, 200)


@dataclass
class MemoryHost:
    """A host that keeps records as bytes, as a database would."""

    policy: mdm.Policy = field(default_factory=mdm.Policy)
    now: dt.datetime = NOW
    devices: dict[str, bytes] = field(default_factory=dict)
    users: dict[str, bytes] = field(default_factory=dict)
    items: dict[tuple[str, str], bytes] = field(default_factory=dict)
    bodies: dict[tuple[str, str], bytes] = field(default_factory=dict)
    answers: dict[tuple[str, str], mdm.Answer] = field(default_factory=dict)
    secrets: dict[tuple[str, str], bytes] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    contacts: dict[str, dt.datetime] = field(default_factory=dict)
    events: list[mdm.Event] = field(default_factory=list)
    effects: list[mdm.Effect] = field(default_factory=list)
    entropy: mdm.Entropy = field(default_factory=lambda: mdm.Entropy(bytes(32)))

    def view(self, query: mdm.ViewQuery) -> mdm.EnrollmentView:
        device = self.devices.get(query.device)
        open_items = [
            (item, self.bodies[key])
            for key, item in ((key, mdm.QueueItem.from_bytes(data)) for key, data in self.items.items())
            if item.is_open and key[0] == query.channel
        ]
        named = self.items.get((query.channel, query.command or ""))
        return mdm.EnrollmentView(
            query,
            device=mdm.DeviceRecord.from_bytes(device) if device else None,
            users=[mdm.UserRecord.from_bytes(u) for id, u in self.users.items() if id.startswith(query.device + ":")],
            commands=open_items,
            named=mdm.QueueItem.from_bytes(named) if named else None,
            certificate_owner=self.owners.get(query.certificate or ""),
            bootstrap_token=self.secrets.get((query.channel, "bootstrap-token")) if query.bootstrap_token else None,
            last_contact=self.contacts.get(query.channel),
        )

    def step(self, input: mdm.Input) -> mdm.Step:
        query = mdm.ViewQuery(input, self.now)
        step = mdm.handle(self.view(query), input, self.policy, self.now, self.entropy)
        for change in step.changes:
            self.apply(change)
        self.effects += step.effects
        return step

    def apply(self, change: mdm.Change) -> None:
        if isinstance(change, mdm.PutDevice):
            self.devices[change.record.id] = change.record.to_bytes()
        elif isinstance(change, mdm.PutUser):
            self.users[change.record.id] = change.record.to_bytes()
        elif isinstance(change, mdm.AddCommand):
            key = (change.item.enrollment, change.item.uuid)
            self.items[key], self.bodies[key] = change.item.to_bytes(), change.body
        elif isinstance(change, mdm.PutItem):
            self.items[change.item.enrollment, change.item.uuid] = change.item.to_bytes()
        elif isinstance(change, mdm.CloseQueue):
            for key, data in self.items.items():
                item = mdm.QueueItem.from_bytes(data)
                if item.is_open and item.queued_at < change.queued_before:
                    self.items[key] = item.closed(change.state, change.at).to_bytes()
        elif isinstance(change, mdm.PutAnswer):
            self.answers[change.answer.enrollment, change.answer.uuid] = change.answer
        elif isinstance(change, mdm.ClaimCertificate):
            self.owners[change.fingerprint] = change.device
        elif isinstance(change, mdm.PutSecret):
            self.secrets[change.enrollment, change.name.value] = change.value
        elif isinstance(change, mdm.DropSecret):
            self.secrets.pop((change.enrollment, change.name.value), None)
        elif isinstance(change, mdm.Seen):
            self.contacts[change.enrollment] = change.at
        elif isinstance(change, (mdm.Log, mdm.LogLater)):
            self.events.append(change.event)
        else:
            raise AssertionError(change)

    def enqueue(self, channel: str, request_type: str, **keys: Any) -> str:
        command = mdm.NewCommand(request_type, keys, entropy=self.entropy)
        reply = self.step(mdm.Input.enqueue(channel, command)).reply
        assert reply.outcome is mdm.Outcome.QUEUED, reply
        return command.uuid

    def device(self, udid: str) -> mdm.DeviceRecord:
        return mdm.DeviceRecord.from_bytes(self.devices[udid])


@pytest.fixture
def host() -> MemoryHost:
    return MemoryHost()


@pytest.fixture
def device(identity: Issued) -> Device:
    return Device("U-1", mdm.Presented.vouched_by_host(identity.der))
