"""The golden vectors of tests/data, which the engine's own tests and all bindings run: so the languages cannot drift apart."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import mdm_core as mdm
import pytest
from conftest import ROOT

GOLDEN = ROOT / "tests/data/golden"
MESSAGES = json.loads((GOLDEN / "messages.json").read_text())
STEPS = json.loads((GOLDEN / "steps.json").read_text())


def plain(value: Any) -> Any:
    """A value of the binding in the vectors' form: bytes in hex, what is absent left out."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, (mdm.DeviceRecord, mdm.UserRecord, mdm.QueueItem)):
        return value.to_bytes().decode()
    if isinstance(value, mdm.Event):
        return value.as_dict()
    if isinstance(value, dt.datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, list):
        return [plain(item) for item in value]
    if value is None or isinstance(value, (str, int)):
        return value
    return fields(value)


def fields(value: Any) -> dict[str, Any]:
    names = [name for name in dir(type(value)) if not name.startswith("_") and not callable(getattr(value, name))]
    shape = {name: plain(getattr(value, name)) for name in names}
    return {name: field for name, field in shape.items() if field is not None}


def typed(value: Any) -> dict[str, Any]:
    return {"type": type(value).__name__, **fields(value)}


@pytest.mark.parametrize("vector", MESSAGES, ids=lambda vector: vector["name"])
def test_a_message_decodes_to_what_is_written_down(vector: dict[str, Any]) -> None:
    expected = vector["expect"]
    if "error" in expected:
        with pytest.raises(mdm.MdmError) as caught:
            mdm.read_request(vector["body"].encode(), vector["content_type"])
        assert caught.value.code == expected["error"]
        return
    request = mdm.read_request(vector["body"].encode(), vector["content_type"])
    assert expected == {
        "id": request.id,
        "kind": request.kind,
        "message": request.message,
        "check_in": typed(request.check_in) if request.check_in else None,
        "report": fields(request.report) if request.report else None,
        "unknown_keys": list(request.unknown_keys),
    }


def input_of(given: dict[str, Any]) -> mdm.Input:
    kind = given["kind"]
    if kind == "request":
        certificate = mdm.Presented.vouched_by_host(bytes.fromhex(given["certificate"]))
        return mdm.Input.request(mdm.read_request(given["body"].encode()), certificate)
    channel = given["channel"]
    if kind == "enqueue":
        command = mdm.NewCommand.from_plist(given["command"].encode(), entropy=mdm.Entropy(bytes(32)))
        return mdm.Input.enqueue(channel, command)
    if kind == "cancel":
        return mdm.Input.cancel(channel, given["uuid"])
    return {"deadline": mdm.Input.deadline, "suspend": mdm.Input.suspend}[kind](channel)


def view_of(query: mdm.ViewQuery, given: dict[str, Any]) -> mdm.EnrollmentView:
    device, named, token = given["device"], given["named"], given["bootstrap_token"]
    contact = given["last_contact"]
    return mdm.EnrollmentView(
        query,
        revision=given["revision"],
        device=mdm.DeviceRecord.from_bytes(device.encode()) if device else None,
        users=[mdm.UserRecord.from_bytes(user.encode()) for user in given["users"]],
        commands=[
            (mdm.QueueItem.from_bytes(command["item"].encode()), bytes.fromhex(command["body"]))
            for command in given["commands"]
        ],
        named=mdm.QueueItem.from_bytes(named.encode()) if named else None,
        certificate_owner=given["certificate_owner"],
        bootstrap_token=bytes.fromhex(token) if token else None,
        last_contact=time(contact) if contact else None,
    )


def time(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text.replace("Z", "+00:00"))


def step_of(step: mdm.Step) -> dict[str, Any]:
    reply = {
        "status": step.reply.status,
        "content_type": step.reply.content_type,
        "body": step.reply.body.decode(errors="replace"),
        "command_uuid": step.reply.command_uuid,
        "code": step.reply.refusal.code if step.reply.refusal else None,
        "tell": step.reply.refusal.tell if step.reply.refusal else None,
    }
    changes = [typed(change) for change in step.changes]
    for change in changes:
        if change["type"] == "CloseQueue":
            change["queued_before"] = int(time(change["queued_before"]).replace(microsecond=0).timestamp())
        if change["type"] == "PutAnswer":
            # The chain is in the messages' vectors.
            change["answer"].pop("error_chain")
    return {
        "reply": {name: value for name, value in reply.items() if value is not None},
        "changes": changes,
        "effects": [typed(effect) for effect in step.effects],
    }


@pytest.mark.parametrize("vector", STEPS, ids=lambda vector: vector["name"])
def test_a_step_is_what_is_written_down(vector: dict[str, Any]) -> None:
    now = time(vector["now"])
    input = input_of(vector["input"])
    view = view_of(mdm.ViewQuery(input, now), vector["view"])
    step = mdm.handle(view, input, mdm.Policy(), now, mdm.Entropy(bytes.fromhex(vector["seed"])))
    assert step_of(step) == vector["step"]
