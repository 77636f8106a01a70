"""One table of error codes: every code has its exception, and every exception its codes."""

from __future__ import annotations

import json
import pickle

import mdm_core as mdm
import pytest
from conftest import ROOT
from mdm_core.errors import AREAS


def test_every_code_has_an_exception_and_every_exception_a_code() -> None:
    codes = mdm.error_codes()
    assert {code.partition(".")[0] for code, _, _ in codes} == set(AREAS)
    assert len({code for code, _, _ in codes}) == len(codes)
    assert all(status != 401 for _, _, status in codes), "a device would remove its enrollment"
    areas = set(AREAS.values())
    assert areas == {cls for cls in vars(mdm.errors).values() if isinstance(cls, type) and issubclass(cls, mdm.MdmError)} - {
        mdm.MdmError
    }


def test_the_table_is_the_one_in_tests_data() -> None:
    table = json.loads((ROOT / "tests/data/error_codes.json").read_text())
    ours = {code: {"fault": fault, "http_status": status} for code, fault, status in mdm.error_codes()}
    assert {code: ours[code] for code in table} == table
    assert all(AREAS[code.partition(".")[0]] is mdm.PushError for code in set(ours) - set(table))


ENGINE = [row for row in mdm.error_codes() if AREAS[row[0].partition(".")[0]] is not mdm.PushError]


@pytest.mark.parametrize("code,fault,status", ENGINE)
def test_an_error_has_its_code_fault_and_details(code: str, fault: str, status: int) -> None:
    error = mdm.error_for(code)
    assert type(error) is AREAS[code.partition(".")[0]]
    assert (error.code, error.fault, error.http_status, error.details) == (code, mdm.Fault(fault), status, {})
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.code, str(again)) == (type(error), code, str(error))


def test_every_word_of_the_engine_has_its_member_and_no_member_is_ours_alone() -> None:
    from mdm_core import _native, enums

    words = set(_native.enum_words())
    members = {(cls.__name__, str(member.value)) for cls in enums.CLOSED for member in cls}
    assert words == members


def test_details_say_where_and_never_what() -> None:
    with pytest.raises(mdm.PlistError) as caught:
        mdm.loads(b"<plist><string>hunter2 & co</string></plist>")
    assert caught.value.code == "plist.bare_ampersand" and caught.value.details == {"offset": 23}
    assert "hunter2" not in str(caught.value)
    with pytest.raises(mdm.CommandError) as missing:
        mdm.NewCommand.from_plist(mdm.dumps({"Command": {}}), entropy=mdm.Entropy(bytes(32)))
    assert missing.value.details == {"key": "RequestType"}
