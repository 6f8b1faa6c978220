"""What a program says that is not shut in: an interpreter before anything is known of it."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Sequence

_MOST = 4 << 20
"""Bytes that are read of it."""


def answer_of(command: Sequence[str], seconds: float, cwd: str | os.PathLike[str] = "/") -> bytes:
    """What the command writes to stdout. What it started is ended with it, whatever happens.

    Raises:
        OSError: it can't be started.
        subprocess.SubprocessError: it failed, took too long, or says more than is read.
    """
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=cwd,
        start_new_session=True,
    )
    end = time.monotonic() + seconds
    try:
        stdout, stderr = _read(process, end)
        process.wait(max(end - time.monotonic(), 0))
    except subprocess.TimeoutExpired:
        raise subprocess.TimeoutExpired(command, seconds) from None
    finally:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, stdout, stderr)
    return stdout


def _read(process: subprocess.Popen[bytes], end: float) -> tuple[bytes, bytes]:
    """Both streams, until they are closed, or held open by what it left running alone."""
    told = {stream: bytearray() for stream in (process.stdout, process.stderr) if stream}
    with selectors.DefaultSelector() as selector:
        for stream in told:
            selector.register(stream, selectors.EVENT_READ)
        while selector.get_map():
            if time.monotonic() > end:
                raise subprocess.TimeoutExpired(process.args, 0)
            ready = selector.select(timeout=0.2)
            if not ready and process.poll() is not None:
                break
            for key, _ in ready:
                chunk = os.read(key.fd, 1 << 16)
                for stream, text in told.items():
                    if stream is key.fileobj:
                        text += chunk
                if not chunk:
                    selector.unregister(key.fileobj)
                elif sum(map(len, told.values())) > _MOST:
                    raise subprocess.SubprocessError(f"it says more than {_MOST >> 20} MiB")
    stdout, stderr = map(bytes, told.values())
    return stdout, stderr
