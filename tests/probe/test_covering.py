"""Which test runs a line, as the collector notes it, with pytest and with unittest."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

SCRIPT = Path(__file__).parents[2] / "src" / "django_pro_probe" / "covering.py"
CODE = """\
def told(number):
    if number:
        return "some"
    return "none"


class Page:
    title = "page"

    def shown(self):
        return self.title
"""
OF_PYTEST = """\
import threading

import pytest

import code_of_ours


@pytest.fixture(scope="module")
def some():
    return code_of_ours.told(1)


def test_fixture(some):
    assert some == "some"


@pytest.mark.parametrize("number", range(3000))
def test_many(some, number):
    assert some


def test_otherwise():
    assert code_of_ours.told(0) == "none"


def test_thread():
    thread = threading.Thread(target=code_of_ours.told, args=(1,))
    thread.start()
    thread.join()


@pytest.mark.skip
def test_skipped(some):
    pass


def test_failing():
    assert code_of_ours.told(1) == "none"
"""
OF_UNITTEST = """\
import unittest

import code_of_ours


class SetUpOnce(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.page = code_of_ours.told(1)

    def test_one(self):
        self.assertTrue(self.page)

    def test_two(self):
        with self.subTest():
            self.assertFalse(self.page)


class Others(unittest.TestCase):
    def test_method(self):
        self.assertEqual(code_of_ours.Page().shown(), "page")

    def test_nothing(self):
        pass


if __name__ == "__main__":
    unittest.main()
"""
LINE = {"path": "code_of_ours.py", "first": 3, "last": 3, "name": ""}
CLASS = {"path": "code_of_ours.py", "first": 7, "last": 11, "name": "Page"}


def noted(
    folder: Path, *command: str, only: list[str] | None = None
) -> dict[str, tuple[str, list[int]]]:
    """Outcome and places of each test, by its name."""
    (folder / "code_of_ours.py").write_text(CODE)
    places = [{**each, "path": str(folder / each["path"])} for each in (LINE, CLASS)]
    order: dict[str, Any] = {"out": str(folder / "out"), "only": only, "places": places}
    (folder / "order.json").write_text(json.dumps(order))
    subprocess.run(
        [sys.executable, SCRIPT, folder / "order.json", *command],
        cwd=folder,
        capture_output=True,
        timeout=300,
    )
    lines = (folder / "out").read_text().splitlines()
    (folder / "out").unlink()
    return {name: (outcome, run) for name, outcome, run in map(json.loads, lines)}


def test_pytest(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(OF_PYTEST)
    command = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly")
    found = noted(tmp_path, *command)
    assert found["test_it.py::test_fixture"] == ("passed", [0])
    assert found["test_it.py::test_many[2999]"] == ("passed", [0])
    assert found["test_it.py::test_otherwise"] == ("passed", [])
    assert found["test_it.py::test_thread"] == ("passed", [0])
    assert found["test_it.py::test_skipped"][0] == "skipped"
    assert found["test_it.py::test_failing"] == ("failed", [0])
    # So many names would be too long for a command line.
    chosen = [name for name, (_, run) in found.items() if run]
    assert len(chosen) > 3000
    assert set(noted(tmp_path, *command, only=chosen)) == set(chosen)


def test_unittest(tmp_path: Path) -> None:
    (tmp_path / "checks.py").write_text(OF_UNITTEST)
    found = noted(tmp_path, "checks.py")
    assert found == {
        "__main__.SetUpOnce.test_one": ("passed", [0]),
        "__main__.SetUpOnce.test_two": ("failed", [0]),
        "__main__.Others.test_method": ("passed", [1]),
        "__main__.Others.test_nothing": ("passed", []),
    }
    chosen = ["__main__.Others.test_method"]
    assert list(noted(tmp_path, "checks.py", only=chosen)) == chosen
