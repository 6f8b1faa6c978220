"""Starts the probe the way the tool does, and reads what it says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).parents[2] / "src"

Events = list[dict[str, Any]]


def start(root: Path, settings: str, scratch: Path, **changes: Any) -> tuple[Any, int]:
    """The probe's process and the descriptor to read its events from."""
    scratch.mkdir(parents=True, exist_ok=True)
    receive, send = os.pipe()
    config = {
        "command": "audit",
        "channel_fd": send,
        "root": str(root),
        "settings": settings,
        "python_path": [],
        "scratch": str(scratch),
        "databases": {
            "default": {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": str(scratch / "db.sqlite3"),
            }
        },
        "scales": [3, 9],
        "roles": ["anonymous", "user", "superuser"],
        "jobs": 1,
        "url": "",
        "only": None,
        "skip": [],
        "request_seconds": 3,
        "memory_mib": 512,
        "body_mib": 4,
        "repeat": False,
        "usage": False,
        "entrypoints": [],
        "recipes": {},
        "migrations": "run",
        "database_cache": "",
        **changes,
    }
    reply = config.pop("reply", None)
    fds = [send]
    if reply is not None:
        read, write = os.pipe()
        os.write(write, json.dumps(reply).encode() + b"\n")
        os.close(write)
        config["reply_fd"] = read
        fds.append(read)
    python = config.pop("python", sys.executable)
    path = scratch / "config.json"
    path.write_text(json.dumps(config))
    with open(scratch / "log", "wb") as log:
        process = subprocess.Popen(
            [python, "-m", "django_pro_probe", str(path)],
            pass_fds=fds,
            stdout=log,
            stderr=log,
            env={**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONHASHSEED": "0"},
        )
    for fd in fds:
        os.close(fd)
    return process, receive


def probe(root: Path, settings: str, scratch: Path, **changes: Any) -> tuple[int, Events]:
    """The probe's exit code and events; its output goes to `scratch/log`."""
    process, receive = start(root, settings, scratch, **changes)
    with os.fdopen(receive, "rb") as lines:
        events = [json.loads(line) for line in lines]
    return process.wait(60), events
