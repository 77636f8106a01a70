"""Property lists and requests, judged by Python's own plistlib."""

from __future__ import annotations

import datetime as dt
import math
import plistlib
from typing import Any

import mdm_core as mdm
import pytest
from conftest import body
from hypothesis import given, settings
from hypothesis import strategies as st

UTC = dt.timezone.utc
EVERY_TYPE = {
    "array": [1, -1, 2**64 - 1, -(2**63)],
    "bool": True,
    "bytes": bytes(range(256)),
    "date": dt.datetime(2024, 2, 29, 23, 59, 58, tzinfo=UTC),
    "float": 1.5,
    "nested": {"leer": {}, "名前": "端末 & <名>"},
}

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=20)
SCALARS = (
    TEXT
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.binary(max_size=64)
    | st.datetimes(dt.datetime(1902, 1, 1), dt.datetime(2200, 1, 1), timezones=st.just(UTC)).map(lambda d: d.replace(microsecond=0))
)
VALUES = st.recursive(SCALARS, lambda v: st.lists(v, max_size=4) | st.dictionaries(TEXT, v, max_size=4), max_leaves=20)


def naive(value: Any) -> Any:
    """As plistlib has dates: without a zone."""
    if isinstance(value, dt.datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, dict):
        return {key: naive(item) for key, item in value.items()}
    return [naive(item) for item in value] if isinstance(value, list) else value


def same(a: Any, b: Any) -> bool:
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, float) and isinstance(b, float):
        return a == b or math.isclose(a, b, rel_tol=1e-12)
    return type(a) is type(b) and a == b


@settings(deadline=None, max_examples=150)
@given(VALUES)
def test_what_is_written_is_read_back_here_and_by_plistlib(value: Any) -> None:
    written = mdm.dumps(value)
    assert same(mdm.loads(written), value)
    assert same(plistlib.loads(written), naive(value))
    assert same(mdm.loads(plistlib.dumps(naive(value))), value)


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=200) | st.binary(max_size=60).map(lambda noise: plistlib.dumps(EVERY_TYPE | {"date": 1})[:300] + noise))
def test_hostile_bytes_raise_and_nothing_else(data: bytes) -> None:
    for function in (mdm.loads, mdm.read_request, mdm.inspect_profile, mdm.inspect_certificate, mdm.PushCertificate.inspect):
        try:
            function(data)  # type: ignore[operator]
        except mdm.MdmError as error:
            assert error.code


def test_every_type_of_a_property_list_is_native() -> None:
    assert mdm.loads(mdm.dumps(EVERY_TYPE)) == EVERY_TYPE
    assert mdm.loads(plistlib.dumps(naive(EVERY_TYPE))) == EVERY_TYPE
    assert mdm.dumps({"a": 1, "b": 2}) == mdm.dumps({"b": 2, "a": 1})


@pytest.mark.parametrize(
    "data,code",
    [
        (b"<array>" * 10_000, "plist.too_deep"),
        (b"hello", "plist.not_a_plist"),
        (plistlib.dumps({}, fmt=plistlib.FMT_BINARY), "plist.binary_refused"),
    ],
)
def test_bad_input_raises_with_a_stable_code(data: bytes, code: str) -> None:
    with pytest.raises(mdm.PlistError) as caught:
        mdm.loads(data)
    assert caught.value.code == code


def test_values_without_a_place_in_a_property_list_are_refused() -> None:
    for value in ({"x": None}, {"x": object()}, {1: "x"}, {"x": 2**64}):
        with pytest.raises((TypeError, OverflowError)):
            mdm.dumps(value)  # type: ignore[arg-type]
    deep: list[Any] = []
    for _ in range(100):
        deep = [deep]
    with pytest.raises(RecursionError):
        mdm.dumps(deep)


def test_a_request_says_who_speaks_and_shows_no_secret() -> None:
    request = mdm.read_request(
        body(MessageType="TokenUpdate", UDID="U", UserID="G", Topic="t", Token=b"1", PushMagic="secret-magic", New=1),
        "application/x-apple-aspen-mdm-checkin",
    )
    assert (request.id, request.kind, request.message) == ("U:G", mdm.EnrollmentKind.USER, "TokenUpdate")
    assert isinstance(request.check_in, mdm.TokenUpdate) and request.check_in.token == b"1"
    assert request.unknown_keys == {"New": 1} and request.body()["PushMagic"] == "secret-magic"
    assert "secret-magic" not in repr(request)


def test_a_report_is_told_from_a_check_in_by_its_content() -> None:
    request = mdm.read_request(body(Status="Idle", EnrollmentID="E"))
    assert request.kind is mdm.EnrollmentKind.USER_ENROLLMENT_DEVICE and request.check_in is None
    assert request.report is not None and request.report.status is mdm.ReportStatus.IDLE
    tomorrow = mdm.read_request(body(Status="Tomorrow", UDID="U")).report
    assert tomorrow is not None and tomorrow.status == "Tomorrow" and type(tomorrow.status) is str


@pytest.mark.parametrize(
    "keys,content_type,code",
    [
        (dict(MessageType="Unheard", UDID="U"), None, "checkin.unknown_type"),
        (dict(Status="Idle"), None, "request.no_enrollment_id"),
        (dict(Status="Idle", UDID="U"), "application/json", "request.content_type"),
    ],
)
def test_a_bad_request_raises_with_a_stable_code(keys: dict[str, Any], content_type: str | None, code: str) -> None:
    with pytest.raises(mdm.MdmError) as caught:
        mdm.read_request(body(**keys), content_type)
    assert caught.value.code == code
