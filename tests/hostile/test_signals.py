"""A run that is stopped: the exit code of a shell, and nothing left behind."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.hostile.projects import Place, end, make, processes, until
from tests.hostile.test_servers import busy

NUMBERS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL)


@pytest.mark.parametrize("principle", ["queries", "migrations"])
@pytest.mark.parametrize("number", NUMBERS)
def test_a_run_that_is_stopped(place: Place, principle: str, number: signal.Signals) -> None:
    """At any moment: one that is drawn, different in each run of the tests."""
    root, _ = busy(place, principle)
    process = place.start("audit", root, "--json", "--no-cache", "--only", principle)
    until(process, b"run by")
    (scratch,) = place.temporary.iterdir()
    moment = random.SystemRandom().uniform(0, 4)
    with suppress(subprocess.TimeoutExpired):
        process.wait(moment)
    assert process.poll() is None
    code, stderr = end(process, number)
    if number == signal.SIGKILL:
        assert code == -number
    else:
        assert code == 128 + number, (moment, stderr)
        assert stderr.splitlines()[-1] == "django-pro: Stopped"
    place.is_clean(seconds=15)
    assert not processes(scratch.name)
    assert not Path("/tmp", scratch.name).exists()


STOPS = """\
import os, sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "{module}":
            {stop}
class Lost:
    def __del__(self):
        self.stop()
    def stop(self):
        os.kill(os.getpid(), {number})
class Wrapped:
    def __set_name__(self, owner, name):
        Lost.stop(self)
sys.meta_path.insert(0, Finder())
"""
HOW = {
    "raised": "Lost.stop(self)",
    "lost": "Lost()",
    "wrapped": 'type("Owner", (), {"own": Wrapped()})',
}


@pytest.mark.parametrize(
    ("module", "number"),
    [
        ("click", signal.SIGINT),
        ("django_pro.engine.pipeline", signal.SIGTERM),
        ("django_pro.report.text", signal.SIGHUP),
    ],
)
@pytest.mark.parametrize("how", HOW)
def test_a_stop_while_a_module_is_loaded(
    place: Place, how: str, module: str, number: signal.Signals
) -> None:
    """Python itself drops what is raised in some places of an import, or makes another of it."""
    text = STOPS.format(module=module, number=int(number), stop=HOW[how])
    (place.folder / "early").mkdir()
    (place.folder / "early/sitecustomize.py").write_text(text)
    path = os.pathsep.join([str(place.folder / "early"), *sys.path])
    process = place.start("audit", make(place.folder / "p"), environment={"PYTHONPATH": path})
    _, stderr = process.communicate(timeout=60)
    assert process.returncode == 128 + number, stderr
    assert stderr.decode().split() == ["django-pro:", "Stopped"]
    place.is_clean(seconds=15)
