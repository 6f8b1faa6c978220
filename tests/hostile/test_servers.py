"""Database servers that can't be used, that end, and that hang: one line, and nothing is left."""

from __future__ import annotations

import os
import signal
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.hostile.projects import URLS, VIEWS, Place, make
from tests.hostile.test_migrations import commands, operations, project, runs
from tests.sandbox.test_databases import POSTGRES

WAITS = """
    import os
    from django.db import connection
    open(os.path.join(os.environ["TMPDIR"], "busy"), "w").close()
    for _ in range(20):
        connection.cursor().execute("SELECT pg_sleep(0.1)")
"""
SLOW: dict[str, str | bytes] = {
    "shop/views.py": f"{VIEWS}def slow(request):{WAITS}    return bad(request)\n",
    "site_of_ours/urls.py": URLS.replace("[path(", '[path("slow/", views.slow), path(', 1),
    "pyproject.toml": "[tool.django-pro]\nrequest-seconds = 4\n",
}
INDEX = "migrations.AddIndex('book', models.Index(fields=['title'], name='by_title'))"


def busy(place: Place, principle: str) -> tuple[Path, str]:
    """A project in whose audit something waits for the server, and what of it does."""
    if principle == "queries":
        return make(place.folder / "p", SLOW, settings=POSTGRES), "pages were requested"
    waits = "\n".join(line[4:] for line in WAITS.strip("\n").splitlines())
    after = operations(INDEX, "0002_waits")
    root = project(
        place,
        {"0002_waits": runs(waits), "0003_after": after},
        {"pyproject.toml": "[tool.django-pro]\nmigration-seconds = 4\n"},
    )
    return root, "shop.0002_waits ran"


def processes_of(scratch: str) -> dict[str, list[int]]:
    """The embedded server's: `postmaster`, `backend` and the others."""
    found: dict[str, list[int]] = {"postmaster": [], "backend": [], "all": []}
    for pid, told in commands():
        with suppress(OSError):
            is_ours = scratch in told or scratch in os.readlink(f"/proc/{pid}/cwd")
            if is_ours and ("bin/postgres" in told or told.startswith("postgres:")):
                found["all"].append(pid)
                kind = "postmaster" if "bin/postgres" in told else "backend"
                if kind == "postmaster" or "[local]" in told:
                    found[kind].append(pid)
    return found


@pytest.mark.parametrize(
    ("principle", "which", "number", "how"),
    [
        ("queries", "postmaster", signal.SIGKILL, "refused"),
        ("migrations", "postmaster", signal.SIGKILL, "refused"),
        ("queries", "backend", signal.SIGKILL, "started again"),
        ("migrations", "backend", signal.SIGKILL, "started again"),
        ("queries", "all", signal.SIGSTOP, "no answer within"),  # half a minute, as of migrations
    ],
)
def test_a_server_that_fails_meanwhile(
    place: Place, principle: str, which: str, number: signal.Signals, how: str
) -> None:
    root, what = busy(place, principle)
    if principle == "queries":  # some pages are requested while rows are made
        what = "while models were filled|while pages were requested"
    process = place.start("audit", root, "--json", "--no-cache", "--only", principle)
    while not any(place.temporary.rglob("busy")):
        assert process.poll() is None
        time.sleep(0.05)
    (scratch,) = place.temporary.iterdir()
    while not (found := processes_of(scratch.name)[which]):
        assert process.poll() is None
    for pid in found if which == "all" else found[:1]:
        os.kill(pid, number)
    stdout, stderr = process.communicate(timeout=150)
    assert process.returncode == 3, stdout
    assert stdout == b""
    line = stderr.decode().splitlines()[-1]
    assert line.startswith("django-pro: The database server ended while")
    assert any(part in line for part in what.split("|")), line
    assert how in line
    assert "--database-url" in line
    assert b"Traceback" not in stderr
    place.is_clean(seconds=15)


def message(kind: bytes, body: bytes) -> bytes:
    """https://www.postgresql.org/docs/current/protocol-message-formats.html"""
    return kind + struct.pack("!i", len(body) + 4) + body


def begun(link: socket.socket) -> None:
    """Reads what a client begins with, and refuses TLS."""
    if link.recv(8)[4:] == struct.pack("!i", 80877103):
        link.sendall(b"N")
        link.recv(8)
    link.recv(4096)


def closes(link: socket.socket) -> None:
    link.close()


def speaks_http(link: socket.socket) -> None:
    link.recv(4096)
    link.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    link.close()


def refuses(link: socket.socket) -> None:
    begun(link)
    told = b'SFATAL\0C28P01\0Mpassword authentication failed for user "shop"\0\0'
    link.sendall(message(b"E", told))
    link.close()


def is_old(link: socket.socket) -> None:
    begun(link)
    link.sendall(message(b"R", struct.pack("!i", 0)))
    for name, value in ((b"server_version", b"9.6.24"), (b"client_encoding", b"UTF8")):
        link.sendall(message(b"S", name + b"\0" + value + b"\0"))
    link.sendall(message(b"K", struct.pack("!ii", 1, 1)) + message(b"Z", b"I"))
    asked.append(link.recv(4096))


asked: list[bytes] = []
"""Statements that the server of old was sent."""


@contextmanager
def listening(answer: Callable[[socket.socket], None]) -> Iterator[int]:
    """The port of a server that answers so."""
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                with server.accept()[0] as link, suppress(ConnectionError):
                    answer(link)
            except OSError:
                return

    threading.Thread(target=serve, daemon=True).start()
    yield server.getsockname()[1]
    server.shutdown(socket.SHUT_RDWR)
    server.close()


@pytest.mark.parametrize("principle", ["queries", "migrations"])
@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (closes, "closed the connection"),
        (speaks_http, "invalid response"),
        (refuses, "password authentication failed"),
        (is_old, "PostgreSQL 9 is too old: 13 is the oldest"),
    ],
)
def test_a_server_that_can_not_be_used(
    place: Place, principle: str, answer: Callable[[socket.socket], None], why: str
) -> None:
    root = make(place.folder / "p", settings=POSTGRES)
    asked.clear()
    with listening(answer) as port:
        url = f"postgres://shop:hush@127.0.0.1:{port}/"
        told = place.audit(root, "--only", principle, "--database-url", url)
    assert told.code == 3
    assert "No database could be made on PostgreSQL at 127.0.0.1" in told.error
    assert why in told.error
    assert "--database-url" in told.error
    assert "hush" not in told.stderr
    assert not any(b"CREATE" in each for each in asked)


@pytest.mark.parametrize("principle", ["queries", "migrations"])
def test_nothing_listens(place: Place, principle: str) -> None:
    root = make(place.folder / "p", settings=POSTGRES)
    for url, why in (
        ("postgres://shop:hush@127.0.0.1:9/", "Connection refused"),
        (f"postgres://shop:hush@/?host={place.folder}", "No such file or directory"),
        ("postgres://shop:hush@no-such-host.invalid/", "no-such-host.invalid"),
    ):
        told = place.audit(root, "--only", principle, "--database-url", url)
        assert told.code == 3
        assert why in told.error, told.error
        assert "--database-url" in told.error
        assert "hush" not in told.stderr
