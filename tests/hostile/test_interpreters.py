"""Interpreters that are none, or that have much to say when they start."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from django_pro.sandbox import answer_of
from tests.hostile.projects import Place, make, processes

NOT_PYTHON = {
    "exits": ("echo 'no python here' >&2; exit 127", "exit code 127: no python here"),
    "crashes": ("kill -SEGV $$", "signal 11"),
    "silent": ("exit 0", "does not answer as a Python interpreter"),
    "lies": ("echo '[[3, 12, 0], \"x\"]'", "does not answer as a Python interpreter"),
    "never ends": ("yes", "it says more than 4 MiB"),
    "leaves": ("sleep 300 & echo 'started'", "does not answer as a Python interpreter"),
    "leaves and fails": ("(sleep 300; sleep 300) & exit 3", "exit code 3"),
    "garbage": ("head -c 100000 /dev/urandom", "does not answer as a Python interpreter"),
}


@pytest.mark.parametrize("name", NOT_PYTHON)
def test_an_interpreter_that_is_none(place: Place, name: str) -> None:
    body, why = NOT_PYTHON[name]
    told = place.audit(make(place.folder / "p", {".venv/bin/python": f"#!/bin/sh\n{body}\n"}))
    assert told.code == 3
    assert "Permission denied" in told.error
    (place.folder / "p/.venv/bin/python").chmod(0o755)
    told = place.audit(place.folder / "p")
    assert told.code == 3
    assert why in told.error
    assert "json" not in told.error


def test_an_interpreter_that_says_more_than_it_was_asked(place: Place) -> None:
    noisy = f'#!/bin/sh\necho before; "{sys.executable}" "$@"; code=$?; echo after; exit $code\n'
    root = make(place.folder / "p", {".venv/bin/python": noisy})
    (root / ".venv/bin/python").chmod(0o755)
    told = place.audit(root)
    assert told.code == 1, told.stderr
    assert told.rules == ["lazy-foreign-key"]


def test_an_interpreter_that_hangs_takes_what_it_started_with_it(place: Place) -> None:
    mark = f"{place.folder}/hangs"
    command = ["sh", "-c", "sleep 300; true", mark]
    with pytest.raises(subprocess.TimeoutExpired):
        answer_of(["env", f"MARK={mark}", *command], 0.3)
    for _ in range(100):  # one that is killed is there until the kernel has done with it
        if not processes(mark):
            break
        time.sleep(0.1)
    assert not processes(mark)
