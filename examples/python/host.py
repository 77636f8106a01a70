"""A host for the engine: what SQLite keeps of a fleet, and one step after the other.

``Host.serve`` takes a device's request and gives the reply; a web server of any kind calls it.
One transaction holds a step's load and its commit, so nobody else changes the device in between.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime, timezone

import mdm_core as mdm

SCHEMA = """
CREATE TABLE IF NOT EXISTS device (id TEXT PRIMARY KEY, revision INTEGER, record BLOB, deadline REAL);
CREATE TABLE IF NOT EXISTS user (id TEXT PRIMARY KEY, device TEXT, record BLOB, deadline REAL);
CREATE TABLE IF NOT EXISTS command (channel TEXT, uuid TEXT, device TEXT, open INTEGER, item BLOB, body BLOB,
                                    PRIMARY KEY (channel, uuid));
CREATE TABLE IF NOT EXISTS answer (channel TEXT, uuid TEXT, status TEXT, body BLOB, PRIMARY KEY (channel, uuid));
CREATE TABLE IF NOT EXISTS secret (channel TEXT, name TEXT, value BLOB, PRIMARY KEY (channel, name));
CREATE TABLE IF NOT EXISTS certificate (fingerprint TEXT PRIMARY KEY, device TEXT);
CREATE TABLE IF NOT EXISTS contact (channel TEXT PRIMARY KEY, at REAL);
CREATE TABLE IF NOT EXISTS event (channel TEXT, at REAL, name TEXT);
CREATE INDEX IF NOT EXISTS user_of ON user (device);
CREATE INDEX IF NOT EXISTS open_on ON command (channel) WHERE open;
"""


class Host:
    """A fleet in one SQLite file. ``wake`` is called with a channel's id and its push secret after a commit."""

    def __init__(
        self,
        path: str,
        anchors: mdm.Anchors,
        *,
        policy: mdm.Policy | None = None,
        wake: Callable[[str, bytes], None] = lambda channel, secret: None,
    ) -> None:
        self.db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self.db.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;" + SCHEMA)
        self.lock = threading.Lock()
        self.anchors = anchors
        self.policy = policy or mdm.Policy()
        self.wake = wake
        # Challenges and tokens come from it: it has to be unpredictable.
        self.entropy = mdm.Entropy(os.urandom(32))

    def serve(self, body: bytes, content_type: str | None, certificate_header: str) -> mdm.Reply:
        """Answers a device, whose certificate a proxy has put into a header."""
        now = datetime.now(timezone.utc)
        try:
            request = mdm.read_request(body, content_type)
            certificate = mdm.read_certificate_header(certificate_header)
            presented = self.anchors.verify(certificate, now=now) if certificate else None
        except mdm.MdmError as error:
            return mdm.Reply.for_code(error.code)
        answer = mdm.HostAnswer.status_taken() if request.message == "DeclarativeManagement" else None
        return self.step(mdm.Input.request(request, presented, answer=answer))

    def enqueue(self, channel: str, request_type: str, **keys: mdm.PlistValue) -> str:
        """Queues a command and gives its UUID."""
        command = mdm.NewCommand(request_type, keys, entropy=self.entropy)
        self.step(mdm.Input.enqueue(channel, command)).raise_if_refused()
        return command.uuid

    def tick(self) -> None:
        """Does what is due: wakes devices again, gives up commands whose time is over. Call it every few seconds."""
        now = datetime.now(timezone.utc).timestamp()
        due = "SELECT id FROM device WHERE deadline <= ?1 UNION SELECT id FROM user WHERE deadline <= ?1"
        with self.lock:
            channels = self.db.execute(due, [now]).fetchall()
        for (channel,) in channels:
            self.step(mdm.Input.deadline(channel))

    def step(self, input: mdm.Input) -> mdm.Reply:
        """One step: load, decide, commit; then the effects; then the reply may be sent."""
        now = datetime.now(timezone.utc)
        query = mdm.ViewQuery(input, now)
        with self.lock, self.db:
            self.db.execute("BEGIN IMMEDIATE")
            step = mdm.handle(self.load(query), input, self.policy, now, self.entropy)
            for change in step.changes:
                self.apply(change)
            secrets = [
                (effect.enrollment, self.secret(effect.enrollment, mdm.SecretName.PUSH))
                for effect in step.effects
                if isinstance(effect, mdm.Wake)
            ]
        for channel, secret in secrets:
            if secret:
                self.wake(channel, secret)
        return step.reply

    def load(self, query: mdm.ViewQuery) -> mdm.EnrollmentView:
        one = self.db.execute("SELECT revision, record FROM device WHERE id = ?", [query.device]).fetchone()
        users = self.db.execute("SELECT record FROM user WHERE device = ?", [query.device])
        commands = self.db.execute("SELECT item, body FROM command WHERE channel = ? AND open", [query.channel])
        named = "SELECT item FROM command WHERE channel = ? AND uuid = ?"
        item = self.db.execute(named, [query.channel, query.command]).fetchone() if query.command else None
        owner = self.db.execute("SELECT device FROM certificate WHERE fingerprint = ?", [query.certificate]).fetchone()
        contact = self.db.execute("SELECT at FROM contact WHERE channel = ?", [query.channel]).fetchone()
        token = self.secret(query.channel, mdm.SecretName.BOOTSTRAP_TOKEN) if query.bootstrap_token else None
        return mdm.EnrollmentView(
            query,
            revision=one[0] if one else 0,
            device=mdm.DeviceRecord.from_bytes(one[1]) if one else None,
            users=[mdm.UserRecord.from_bytes(record) for (record,) in users],
            commands=[(mdm.QueueItem.from_bytes(item), body) for item, body in commands],
            named=mdm.QueueItem.from_bytes(item[0]) if item else None,
            certificate_owner=owner[0] if owner else None,
            bootstrap_token=token,
            last_contact=datetime.fromtimestamp(contact[0], timezone.utc) if contact else None,
        )

    def apply(self, change: mdm.Change) -> None:
        run = self.db.execute
        if isinstance(change, mdm.PutDevice):
            device = change.record
            upsert = "ON CONFLICT DO UPDATE SET revision = revision + 1, record = ?2, deadline = ?3"
            values = [device.id, device.to_bytes(), seconds(device.next_deadline)]
            run(f"INSERT INTO device (id, revision, record, deadline) VALUES (?1, 1, ?2, ?3) {upsert}", values)
        elif isinstance(change, mdm.PutUser):
            user = change.record
            values = [user.id, user.device, user.to_bytes(), seconds(user.next_deadline)]
            run("INSERT OR REPLACE INTO user VALUES (?, ?, ?, ?)", values)
        elif isinstance(change, mdm.AddCommand):
            item = change.item
            device_id = item.enrollment.partition(":")[0]
            values = [item.enrollment, item.uuid, device_id, item.is_open, item.to_bytes(), change.body]
            run("INSERT OR REPLACE INTO command VALUES (?, ?, ?, ?, ?, ?)", values)
        elif isinstance(change, mdm.PutItem):
            self.put_item(change.item)
        elif isinstance(change, mdm.CloseQueue):
            column = "channel" if change.scope is mdm.QueueScope.CHANNEL else "device"
            waiting = run(f"SELECT item FROM command WHERE {column} = ? AND open", [change.enrollment]).fetchall()
            for (record,) in waiting:
                item = mdm.QueueItem.from_bytes(record)
                if item.queued_at < change.queued_before:
                    self.put_item(item.closed(change.state, change.at))
        elif isinstance(change, mdm.PutAnswer):
            answer = change.answer
            values = [answer.enrollment, answer.uuid, answer.status, answer.body]
            run("INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?)", values)
        elif isinstance(change, mdm.ClaimCertificate):
            run("INSERT OR IGNORE INTO certificate VALUES (?, ?)", [change.fingerprint, change.device])
        elif isinstance(change, mdm.TakePlace):
            raise NotImplementedError("this host prepares no places")
        elif isinstance(change, mdm.PutSecret):
            # A real host encrypts these.
            run("INSERT OR REPLACE INTO secret VALUES (?, ?, ?)", [change.enrollment, change.name.value, change.value])
        elif isinstance(change, mdm.DropSecret):
            run("DELETE FROM secret WHERE channel = ? AND name = ?", [change.enrollment, change.name.value])
        elif isinstance(change, mdm.Seen):
            run("INSERT OR REPLACE INTO contact VALUES (?, ?)", [change.enrollment, change.at.timestamp()])
        else:
            event = change.event
            run("INSERT INTO event VALUES (?, ?, ?)", [event.enrollment, event.at.timestamp(), event.name])

    def put_item(self, item: mdm.QueueItem) -> None:
        # The body of a command that is over is needed no more.
        update = "UPDATE command SET item = ?3, open = ?4, body = iif(?4, body, '') WHERE channel = ?1 AND uuid = ?2"
        self.db.execute(update, [item.enrollment, item.uuid, item.to_bytes(), item.is_open])

    def secret(self, channel: str, name: mdm.SecretName) -> bytes | None:
        select = "SELECT value FROM secret WHERE channel = ? AND name = ?"
        found = self.db.execute(select, [channel, name.value]).fetchone()
        return bytes(found[0]) if found else None


def seconds(at: datetime | None) -> float | None:
    return at.timestamp() if at else None
