"""A device's life through the binding: enrolled, commanded, left; records as bytes between any two steps."""

from __future__ import annotations

import datetime as dt
import threading

import mdm_core as mdm
import pytest
from conftest import NOW, TOPIC, Device, MemoryHost, body
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st


def test_a_device_enrolls_takes_a_command_and_leaves(host: MemoryHost, device: Device) -> None:
    device.enroll(host)
    record = host.device("U-1")
    assert (record.phase, record.kind, record.topic) == (mdm.Phase.ENROLLED, mdm.EnrollmentKind.DEVICE, TOPIC)
    assert record.serial_number == "C02" and record.can_be_woken
    assert host.secrets["U-1", "push"].startswith(b"{")
    uuid = host.enqueue("U-1", "DeviceInformation", Queries=["OSVersion"])
    assert [effect for effect in host.effects if isinstance(effect, mdm.Wake)][-1].reason is mdm.WakeReason.NEW_COMMAND
    offered = device.say(host, Status="Idle")
    assert offered.command_uuid == uuid and mdm.loads(offered.body)["Command"]["Queries"] == ["OSVersion"]
    done = device.say(host, Status="Acknowledged", CommandUUID=uuid, QueryResponses={"OSVersion": "26.0"})
    assert (done.status, done.body, done.command_uuid) == (200, b"", None)
    assert mdm.QueueItem.from_bytes(host.items["U-1", uuid]).state is mdm.ItemState.DONE
    answer = host.answers["U-1", uuid]
    assert answer.status is mdm.ReportStatus.ACKNOWLEDGED
    assert answer.content()["QueryResponses"] == {"OSVersion": "26.0"}
    device.say(host, MessageType="CheckOut", Topic=TOPIC)
    assert host.device("U-1").left == (mdm.Departure.CHECKED_OUT, NOW)
    assert {"authenticated", "enrolled", "command-closed", "left"} <= {event.name for event in host.events}


def test_a_stranger_hears_no_401_and_the_refusal_has_a_code(host: MemoryHost, device: Device) -> None:
    reply = device.say(host, Status="Idle")
    assert reply.refusal is not None and reply.refusal.code == "enrollment.unknown"
    assert (reply.status, reply.refusal.tell) == (403, mdm.Tell.CODE)
    with pytest.raises(mdm.EnrollmentError) as caught:
        reply.raise_if_refused()
    assert caught.value.fault is mdm.Fault.DEVICE
    unenroll = MemoryHost(policy=mdm.Policy(unknown_device=mdm.UnknownDevice.UNENROLL))
    assert device.say(unenroll, Status="Idle").status == 401


def test_a_missing_or_refused_certificate_is_an_input_too(host: MemoryHost) -> None:
    request = mdm.read_request(body(UDID="U-1", Status="Idle"))
    error = mdm.error_for("identity.expired")
    assert isinstance(error, mdm.IdentityError)
    for shown, code in [(None, "identity.missing"), (error, "identity.expired")]:
        refusal = host.step(mdm.Input.request(request, shown)).reply.refusal
        assert refusal is not None and refusal.code == code
    with pytest.raises(TypeError):
        mdm.Input.request(request, mdm.error_for("plist.too_large"))  # type: ignore[arg-type]


def test_a_host_rules_in_values(host: MemoryHost, device: Device) -> None:
    device.enroll(host)
    command = mdm.NewCommand("ProfileList", entropy=host.entropy, priority=10, dedupe="inventory", twin="replace")
    request = mdm.read_request(body(UDID="U-1", Status="Idle"))
    reply = host.step(mdm.Input.request(request, device.presented, enqueue=[command])).reply
    assert reply.command_uuid == command.uuid
    refused = host.step(mdm.Input.request(request, device.presented, refuse="maintenance")).reply.refusal
    assert refused is not None and refused.code == "enrollment.refused"
    host.step(mdm.Input.request(request, device.presented, quarantine="an old system"))
    assert host.device("U-1").held_since == NOW
    ask = mdm.read_request(body(UDID="U-1", MessageType="DeclarativeManagement", Endpoint="tokens"))
    assert ask.needs.host_answer
    answered = host.step(mdm.Input.request(ask, device.presented, answer=mdm.HostAnswer.declarative(b"{}"))).reply
    assert (answered.body, answered.content_type) == (b"{}", "application/json")


def test_a_deadline_wakes_a_device_that_does_not_come(host: MemoryHost, device: Device) -> None:
    device.enroll(host)
    host.enqueue("U-1", "ProfileList")
    due = host.device("U-1").next_deadline
    assert due is not None and due.tzinfo is not None
    host.now, host.effects = due, []
    host.step(mdm.Input.deadline("U-1"))
    assert [(e.enrollment, e.reason) for e in host.effects if isinstance(e, mdm.Wake)] == [
        ("U-1", mdm.WakeReason.STILL_WAITING)
    ]


def test_wishes_that_cannot_be_granted_say_why(host: MemoryHost, device: Device) -> None:
    device.enroll(host)
    for input, code in [
        (mdm.Input.cancel("U-1", "nobody"), "queue.unknown_command"),
        (mdm.Input.check_in_now("U-2"), "enrollment.unknown"),
    ]:
        with pytest.raises(mdm.MdmError) as caught:
            host.step(input).reply.raise_if_refused()
        assert caught.value.code == code
    with pytest.raises(mdm.RequestError):
        mdm.Input.deadline("")


def test_records_come_back_from_their_bytes_and_nothing_else_does(host: MemoryHost, device: Device) -> None:
    device.enroll(host)
    record = host.device("U-1")
    assert mdm.DeviceRecord.from_bytes(record.to_bytes()) == record
    assert record.as_dict()["id"] == "U-1"
    for data in (b"", b"{}", record.to_bytes()[:-1], b"\xff"):
        with pytest.raises(mdm.SnapshotError) as caught:
            mdm.DeviceRecord.from_bytes(data)
        assert caught.value.code == "snapshot.malformed" and caught.value.fault is mdm.Fault.HOST
    with pytest.raises(mdm.SnapshotError) as caught:
        mdm.DeviceRecord.from_bytes(record.to_bytes().replace(b'"version":1', b'"version":99'))
    assert caught.value.code == "snapshot.too_new"
    with pytest.raises(mdm.SnapshotError):
        mdm.UserRecord.from_bytes(record.to_bytes())


def test_naive_times_and_short_seeds_are_refused() -> None:
    with pytest.raises((TypeError, ValueError)):
        mdm.ViewQuery(mdm.Input.deadline("U-1"), dt.datetime(2026, 1, 1))
    with pytest.raises(ValueError):
        mdm.Entropy(b"short")
    with pytest.raises(TypeError):
        mdm.Policy(unheard_of=1)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="there are refuse, adopt"):
        mdm.Policy(unknown_device="shrug")


OPERATIONS = st.lists(
    st.sampled_from(["authenticate", "token", "idle", "ack", "not-now", "enqueue", "check-out", "hold", "lift", "later"]),
    max_size=20,
)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(OPERATIONS)
def test_whatever_happens_no_device_is_unenrolled_and_a_lost_reply_loses_nothing(device: Device, operations: list[str]) -> None:
    host = MemoryHost()
    uuid = "none"
    for operation in operations:
        if operation == "authenticate":
            reply = device.say(host, MessageType="Authenticate", Topic=TOPIC)
        elif operation == "token":
            reply = device.say(host, MessageType="TokenUpdate", Topic=TOPIC, Token=b"1", PushMagic="m")
        elif operation == "idle":
            reply = device.say(host, Status="Idle")
        elif operation == "ack":
            reply = device.say(host, Status="Acknowledged", CommandUUID=uuid)
        elif operation == "not-now":
            reply = device.say(host, Status="NotNow", CommandUUID=uuid)
        elif operation == "check-out":
            reply = device.say(host, MessageType="CheckOut")
        elif operation == "later":
            host.now += dt.timedelta(hours=1)
            continue
        else:
            command = mdm.NewCommand("ProfileList", entropy=host.entropy)
            inputs = {
                "enqueue": mdm.Input.enqueue("U-1", command),
                "hold": mdm.Input.suspend("U-1"),
                "lift": mdm.Input.lift_hold("U-1"),
            }
            reply = host.step(inputs[operation]).reply
        uuid = reply.command_uuid or uuid
        assert reply.status != 401
        if "U-1" in host.devices:
            record = host.device("U-1")
            assert mdm.DeviceRecord.from_bytes(record.to_bytes()) == record


def test_threads_share_entropy_policy_and_anchors(device: Device) -> None:
    entropy, policy = mdm.Entropy(bytes(32)), mdm.Policy()
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for _ in range(30):
                host = MemoryHost(policy=policy, entropy=entropy)
                device.enroll(host)
                uuid = host.enqueue("U-1", "ProfileList")
                assert device.say(host, Status="Idle").command_uuid == uuid
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=[number]) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert entropy.uuid() != entropy.uuid()
