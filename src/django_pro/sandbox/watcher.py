"""Removes what an audit leaves, also after the tool was killed; started as a script.

`python watcher.py SCRATCH`: waits until its standard input ends (the tool closed it, or died),
then ends the target and its database server with its shared memory, drops databases, and removes
the scratch folder.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

_REMOVE = 0
"""IPC_RMID (linux/include/uapi/linux/ipc.h)."""


def _processes(scratch: str) -> list[int]:
    """Processes whose command, environment or folder names the scratch folder, by its last part."""
    mark, found = os.fsencode(scratch), []
    if not os.path.isdir("/proc/self"):
        answer = subprocess.run(
            ["ps", "-axEwwo", "pid=,command="], capture_output=True, check=False
        ).stdout
        return [int(line.split()[0]) for line in answer.splitlines() if mark in line]
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        for part in ("cmdline", "environ", "cwd"):
            path = f"/proc/{name}/{part}"
            try:
                if part == "cwd":
                    told = os.fsencode(os.readlink(path))
                else:
                    with open(path, "rb") as file:
                        told = file.read()
            except OSError:
                continue
            if mark in told:
                found.append(int(name))
                break
    return found


def _kill_all(scratch: str, except_for: int) -> set[int]:
    """The target's daemons, the database server: who was left."""
    found = set(_processes(scratch)) - {os.getpid(), except_for}
    for pid in found:
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)
    return found


def _free(killed: set[int]) -> None:
    """System V shared memory that those have made: it outlives them, and a PostgreSQL server takes
    a segment of the few thousand that there are."""
    try:
        with open("/proc/sysvipc/shm", encoding="ascii") as file:
            names, *segments = [line.split() for line in file]
    except (OSError, ValueError):
        return
    for values in segments:
        told = dict(zip(names, values, strict=False))
        if int(told["cpid"]) in killed:
            ctypes.CDLL(None).shmctl(int(told["shmid"]), _REMOVE, None)


def _writable(_function: object, path: str, _error: object) -> None:
    """A folder that the target made unreadable is made readable, and removed after all."""
    try:
        os.chmod(os.path.dirname(path), 0o700)
        os.chmod(path, 0o700)
        os.unlink(path) if not os.path.isdir(path) else shutil.rmtree(path, ignore_errors=True)
    except OSError:
        return


def main() -> None:
    """Wait, then clean up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    scratch = Path(sys.argv[1])
    while os.read(0, 4096):
        pass
    # The tool's own command can name the folder too; when it was killed it has another parent.
    tool = os.getppid()
    killed = _kill_all(scratch.name, tool)
    twin = Path("/tmp", scratch.name)  # noqa: S108 as `databases.twin`
    drops = scratch / "drops.json"
    if drops.exists():
        for command, read in json.loads(drops.read_text()):
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run(
                    command, input=read, text=True, timeout=30, check=False, capture_output=True
                )
    for _ in range(40):
        left = _kill_all(scratch.name, tool)
        killed |= left
        _free(killed)
        for folder in {scratch, twin}:
            if folder.exists():
                shutil.rmtree(folder, onerror=_writable)
        if not left and not scratch.exists() and not twin.exists():
            return
        time.sleep(0.05 if left else 0.25)


if __name__ == "__main__":
    main()
