"""Servers of `django-pro mcp` for tests, and what they leave."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

HANGS = "import os; os.read(os.pipe()[0], 1)"
"""In settings: the project never starts, and takes no CPU."""
NEEDS_PROC = pytest.mark.skipif(
    not Path("/proc/self/environ").exists(), reason="processes are looked for in /proc"
)
EXAMPLES = Path(__file__).parent.parent / "examples"
COMMAND = [sys.executable, "-P", "-m", "django_pro"]
PATIENCE = 60.0
"""Seconds until something that has to happen is given up."""
ENVELOPE = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientInfo": {"name": "tests", "version": "1"},
    "io.modelcontextprotocol/clientCapabilities": {},
}
"""What a request since 2026-07-28 says of itself."""


def bookstore(folder: Path, settings: str = "") -> Path:
    """A copy of the naive bookstore, with more lines at the end of its settings."""
    project = folder / "bookstore"
    shutil.copytree(EXAMPLES / "bookstore", project)
    path = project / "bookstore" / "settings.py"
    path.write_text(f"{path.read_text()}\n{settings}\n")
    return project


def said(*arguments: str, environment: dict[str, str]) -> Any:
    """What the command line prints with `--json`."""
    done = subprocess.run(
        [*COMMAND, *arguments, "--json"], capture_output=True, text=True, env=environment
    )
    return json.loads(done.stdout)


@dataclass
class Place:
    """A folder that all processes of a test name in their environment, command or folder."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        scratch = self.folder / "scratch"
        scratch.mkdir(exist_ok=True)
        return {
            **os.environ,
            "TMPDIR": str(scratch),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
        }

    def left(self, *known: int) -> list[str]:
        """Processes but for the known ones, and scratch folders."""
        mark, found = os.fsencode(self.folder), []
        for entry in Path("/proc").iterdir():
            if not entry.name.isdigit() or int(entry.name) in (os.getpid(), *known):
                continue
            try:
                told = (entry / "environ").read_bytes() + os.fsencode(os.readlink(entry / "cwd"))
                command = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if mark in told + command:
                found.append(command.replace(b"\0", b" ").decode("utf-8", "replace"))
        return found + [path.name for path in (self.folder / "scratch").iterdir()]


def wait_until(happened: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


@dataclass
class Wire:
    """A server that is spoken to line by line."""

    process: subprocess.Popen[bytes]
    notifications: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def start(cls, place: Place, *options: str) -> Wire:
        return cls(
            subprocess.Popen(
                [*COMMAND, "mcp", *options],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=place.folder,
                env=place.environment,
            )
        )

    def send(self, message: object) -> None:
        self.write(json.dumps(message).encode())

    def write(self, line: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def request(self, number: int, method: str, **params: Any) -> None:
        self.send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})

    def call(self, number: int, tool: str, _meta: object = None, **arguments: Any) -> None:
        meta = {} if _meta is None else {"_meta": _meta}
        self.request(number, "tools/call", name=tool, arguments=arguments, **meta)

    def next(self) -> dict[str, Any]:
        """The next message, which has to be one."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self.process.stderr.read().decode() if self.process.stderr else ""
        told: dict[str, Any] = json.loads(line)
        assert told["jsonrpc"] == "2.0"
        return told

    def answer(self, number: int) -> dict[str, Any]:
        """The answer to a request; notifications before it are kept."""
        while True:
            told = self.next()
            if told.get("id") == number and "method" not in told:
                return told
            self.notifications.append(told)

    def initialize(self, version: str = "2025-06-18", **capabilities: Any) -> dict[str, Any]:
        self.request(
            0,
            "initialize",
            protocolVersion=version,
            capabilities=capabilities,
            clientInfo={"name": "tests", "version": "1"},
        )
        answer = self.answer(0)
        self.send({"jsonrpc": "2.0", "method": "notifications/initialized"})
        return answer

    def close(self) -> int:
        """Closes its stdin; returns how it ended."""
        self.process.communicate(timeout=PATIENCE)
        return self.process.returncode
