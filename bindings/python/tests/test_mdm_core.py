"""The binding, judged by Python's own plistlib."""

import datetime
import plistlib
import unittest

import mdm_core

EVERY_TYPE = {
    "array": [1, -1, 2**64 - 1, -(2**63)],
    "bool": True,
    "bytes": bytes(range(256)),
    "date": datetime.datetime(2024, 2, 29, 23, 59, 58, tzinfo=datetime.timezone.utc),
    "float": 1.5,
    "nested": {"leer": {}, "名前": "端末 & <名>"},
}


def body(**keys):
    return plistlib.dumps(keys)


class PropertyLists(unittest.TestCase):
    def test_what_it_writes_plistlib_reads_and_the_other_way_round(self):
        written = mdm_core.dumps(EVERY_TYPE)
        self.assertEqual(aware(plistlib.loads(written)), EVERY_TYPE)
        naive = {**EVERY_TYPE, "date": EVERY_TYPE["date"].replace(tzinfo=None)}
        self.assertEqual(mdm_core.loads(plistlib.dumps(naive)), EVERY_TYPE)

    def test_the_order_of_keys_does_not_matter(self):
        self.assertEqual(mdm_core.dumps({"a": 1, "b": 2}), mdm_core.dumps({"b": 2, "a": 1}))

    def test_bad_input_raises_with_a_stable_code(self):
        for data, code in [
            (b"<array>" * 10_000, "plist.too_deep"),
            (b"hello", "plist.not_a_plist"),
            (plistlib.dumps({}, fmt=plistlib.FMT_BINARY), "plist.binary_refused"),
        ]:
            with self.assertRaises(mdm_core.MdmError) as caught:
                mdm_core.loads(data)
            self.assertEqual(caught.exception.code, code)
            self.assertIn(code, mdm_core.error_codes())

    def test_values_without_a_place_in_a_property_list_are_refused(self):
        for value in (None, object(), {1: "x"}, 2**64):
            with self.assertRaises((TypeError, OverflowError)):
                mdm_core.dumps({"x": value} if not isinstance(value, dict) else value)
        deep = []
        for _ in range(100):
            deep = [deep]
        with self.assertRaises(RecursionError):
            mdm_core.dumps(deep)


def aware(value):
    return {**value, "date": value["date"].replace(tzinfo=datetime.timezone.utc)}


class Requests(unittest.TestCase):
    def test_a_check_in_says_who_speaks(self):
        request = mdm_core.read_request(
            body(MessageType="TokenUpdate", UDID="U", UserID="G", Topic="t", Token=b"1", PushMagic="secret-magic"),
            "application/x-apple-aspen-mdm-checkin",
        )
        self.assertEqual((request.id, request.kind, request.message, request.is_check_in), ("U:G", "user", "TokenUpdate", True))
        self.assertNotIn("secret-magic", repr(request))

    def test_a_report_is_told_from_a_check_in_by_its_content(self):
        request = mdm_core.read_request(body(Status="Idle", EnrollmentID="E"))
        self.assertEqual((request.kind, request.message, request.is_check_in), ("user-enrollment-device", "Idle", False))

    def test_a_bad_request_raises_with_a_stable_code(self):
        for keys, content_type, code in [
            (dict(MessageType="Unheard", UDID="U"), None, "checkin.unknown_type"),
            (dict(Status="Idle"), None, "request.no_enrollment_id"),
            (dict(Status="Idle", UDID="U"), "application/json", "request.content_type"),
        ]:
            with self.assertRaises(mdm_core.MdmError) as caught:
                mdm_core.read_request(body(**keys), content_type)
            self.assertEqual(caught.exception.code, code)


if __name__ == "__main__":
    unittest.main()
