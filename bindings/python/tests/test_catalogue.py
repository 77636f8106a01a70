"""The catalogue and declarations: what a value has to look like, and which device takes it."""

from __future__ import annotations

import json

import mdm_core as mdm
import pytest


def find(family: str, name: str) -> mdm.SchemaObject:
    found = mdm.find_schema(family, name)
    assert found is not None
    return found


def test_a_value_is_validated_described_and_encoded() -> None:
    lock = find("commands", "DeviceLock")
    assert (lock.family, lock.name) == (mdm.SchemaFamily.COMMAND, "DeviceLock")
    assert lock.validate({"PIN": "123456"}) == []
    wrong = lock.validate({"PIN": 123456, "Pin": "1"})
    assert {(v.path, v.code, v.severity) for v in wrong} == {
        ("PIN", "schema.wrong_type", mdm.Severity.FAULT),
        ("Pin", "schema.unknown_key", mdm.Severity.UNKNOWN),
    }
    assert lock.to_plist({"PIN": "123456"}) == {"PIN": "123456", "RequestType": "DeviceLock"}
    assert mdm.loads(lock.encode({"PIN": "123456"})) == lock.to_plist({"PIN": "123456"})
    with pytest.raises(mdm.SchemaError) as caught:
        lock.encode({"PIN": 1})
    assert caught.value.code == "schema.wrong_type" and caught.value.details["violations"]
    assert "iOS" in lock.describe()["availability"]
    assert mdm.find_schema("commands", "Tomorrow") is None


def test_every_object_has_an_example_that_fits_it() -> None:
    objects = mdm.schema_objects()
    assert len(objects) > 200 and len(mdm.schema_objects("commands")) > 50
    for each in mdm.schema_objects("commands"):
        assert each.validate(each.example("everything")) == [], each
        json.dumps(each.describe())


def test_a_payload_is_validated_by_its_type() -> None:
    wifi = {"PayloadType": "com.apple.wifi.managed", "PayloadIdentifier": "a", "PayloadUUID": "b", "PayloadVersion": 1}
    assert mdm.validate_payload({**wifi, "SSID_STR": 1, "EncryptionType": "WPA2"})
    assert mdm.validate_payload({**wifi, "PayloadType": "com.example.own"}) is None


def test_applicability_says_why_not_and_what_is_not_known() -> None:
    lock = find("commands", "DeviceLock")
    refused = lock.applicability(mdm.DeviceFacts(platform="tvOS", version="18.0"))
    assert refused.verdict is mdm.ApplicabilityVerdict.REFUSED and refused.refusals
    unknown = lock.applicability(mdm.DeviceFacts())
    assert unknown.verdict is mdm.ApplicabilityVerdict.UNKNOWN
    assert ("", mdm.Fact.PLATFORM) in unknown.unknown
    with pytest.raises(ValueError):
        mdm.DeviceFacts(version="tomorrow")


def declaration(identifier: str, kind: str, payload: dict[str, object]) -> mdm.Declaration:
    return mdm.Declaration.parse(json.dumps({"Type": kind, "Identifier": identifier, "Payload": payload}).encode())


def test_declarations_hold_together_or_say_why_not() -> None:
    test = declaration("c", "com.apple.configuration.management.test", {"Echo": "hello"})
    activation = declaration("a", "com.apple.activation.simple", {"StandardConfigurations": ["c"]})
    assert (activation.kind, activation.references) == (mdm.DeclarationKind.ACTIVATION, ["c"])
    assert test.digest == mdm.Declaration.parse(test.encode()).digest
    assert mdm.check_declarations([test, activation]) == []
    assert mdm.check_declarations([test]) == ["c"]
    with pytest.raises(mdm.DdmError) as caught:
        mdm.check_declarations([activation])
    assert caught.value.details["violations"]
    with pytest.raises(mdm.DdmError):
        mdm.Declaration.parse(b"{}")
