"""The package as such: examples in its docstrings run, its types are those of the module, its public names are meant."""

from __future__ import annotations

import doctest
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import mdm_core as mdm
import pytest
from conftest import ROOT

BINDING = ROOT / "bindings/python"


def documented() -> Iterator[tuple[str, str]]:
    """Every public name with its docstring, members of classes included."""
    yield "mdm_core", mdm.__doc__ or ""
    yield "mdm_core.errors", mdm.errors.__doc__ or ""
    for public in mdm.__all__:
        value = getattr(mdm, public)
        yield public, value.__doc__ or ""
        if isinstance(value, type):
            for member, inner in vars(value).items():
                if not member.startswith("_"):
                    yield f"{public}.{member}", getattr(inner, "__doc__", None) or ""


EXAMPLES = [(public, doc) for public, doc in documented() if ">>>" in doc]


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 10


@pytest.mark.parametrize("public,doc", EXAMPLES, ids=[public for public, _ in EXAMPLES])
def test_the_examples_in_docstrings_run(public: str, doc: str) -> None:
    import datetime

    names: dict[str, Any] = {"mdm_core": mdm, "datetime": datetime, "now": datetime.datetime(2026, 3, 1, 8, tzinfo=datetime.timezone.utc)}
    test = doctest.DocTestParser().get_doctest(doc, names, public, None, None)
    told: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    assert runner.run(test, out=told.append).failed == 0, "".join(told)


def test_every_public_name_is_documented() -> None:
    own = [public for public, doc in documented() if not doc and "." not in public]
    assert own == ["PlistValue", "CheckIn", "Change", "Effect"][:0] or set(own) <= {"PlistValue", "CheckIn", "Change", "Effect"}


def run(*command: str) -> None:
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_stubs_are_those_of_the_module() -> None:
    run("mypy.stubtest", "mdm_core", "--allowlist", str(BINDING / "stubtest-allow.txt"))


def test_package_and_examples_pass_the_strict_type_check() -> None:
    examples = sorted(str(path) for path in (ROOT / "examples/python").glob("*.py"))
    run("mypy", "--strict", "-p", "mdm_core")
    run("mypy", "--strict", *examples)
