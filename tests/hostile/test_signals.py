"""A run that is stopped: the exit code of a shell, and nothing left behind."""

from __future__ import annotations

import random
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

from tests.hostile.projects import Place, end, processes, until
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
