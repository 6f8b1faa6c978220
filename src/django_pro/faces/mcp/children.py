"""The work: the command line in a child process, which ends when nobody waits for it any more."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from subprocess import PIPE
from typing import Any

import anyio
from anyio.abc import ByteReceiveStream, Process

from django_pro.core.errors import DjangoProError, TargetError
from django_pro.faces.screen import STEPS

AT_ONCE = 4
"""Children that run side by side; more calls wait."""
MOST = 64 << 20
"""Bytes of a result."""
_LONGEST_LINE = 65_536
_TIDY_SECONDS = 20
"""A command that was told to end removes its copies and databases first."""
_ERROR = b"django-pro: "

OnStep = Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Ended:
    """What a command said."""

    code: int
    result: dict[str, Any]
    error: str
    """Its last line, where it is one of ours; else empty."""


@dataclass(slots=True)
class Children:
    limit: anyio.CapacityLimiter = field(default_factory=lambda: anyio.CapacityLimiter(AT_ONCE))
    running: set[Process] = field(default_factory=set)

    async def run(self, arguments: Sequence[str], text: str, on_step: OnStep) -> Ended:
        """Runs a command that prints JSON; `text` is its stdin.

        Raises:
            DjangoProError: it ended without a result.
        """
        async with self.limit:
            held, ours = os.pipe()
            try:
                process = await _started(arguments, held)
            except BaseException:
                os.close(ours)
                raise
            finally:
                os.close(held)
            self.running.add(process)
            try:
                return await _followed(process, text, on_step)
            finally:
                with anyio.CancelScope(shield=True):
                    await _end(process)
                self.running.discard(process)
                os.close(ours)

    async def end(self) -> None:
        """Ends all that run, and waits for it."""
        async with anyio.create_task_group() as group:
            for process in tuple(self.running):
                group.start_soon(_end, process)


async def _started(arguments: Sequence[str], held: int) -> Process:
    # -P: no module of the folder that the server was started in is imported.
    command = [sys.executable, "-P", "-m", f"{__package__}.child", str(held), *arguments]
    return await anyio.open_process(
        command,
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
        env={**os.environ, STEPS: "json"},
        start_new_session=True,
        pass_fds=(held,),
    )


async def _followed(process: Process, text: str, on_step: OnStep) -> Ended:
    out = bytearray()
    errors: list[str] = []

    async def send() -> None:
        assert process.stdin is not None
        with suppress(anyio.BrokenResourceError, OSError):
            await process.stdin.send(text.encode("utf-8", "backslashreplace"))
        await process.stdin.aclose()

    async def read_result() -> None:
        assert process.stdout is not None
        async for chunk in process.stdout:
            out.extend(chunk)
            if len(out) > MOST:
                raise TargetError(
                    f"The result is longer than {MOST >> 20} MiB",
                    next_step="Ask for a part of it, e.g. by url.",
                )

    async def read_steps() -> None:
        assert process.stderr is not None
        async for line in _lines(process.stderr):
            if line.startswith(_ERROR):
                errors.append(line.removeprefix(_ERROR).decode("utf-8", "replace"))
            elif step := _step(line):
                await on_step(step)

    try:
        async with anyio.create_task_group() as group:
            group.start_soon(send)
            group.start_soon(read_result)
            group.start_soon(read_steps)
    except* DjangoProError as group_of_errors:
        raise group_of_errors.exceptions[0] from None
    code = await process.wait()
    error = errors[-1] if errors else ""
    try:
        result = json.loads(out)
    except ValueError:
        told = error or f"It ended with exit code {code} and without a result"
        raise TargetError(told) from None
    return Ended(code, result, error)


async def _lines(stream: ByteReceiveStream) -> AsyncIterator[bytes]:
    """Lines; what is longer than a line of ours is left out."""
    held = b""
    async for chunk in stream:
        *lines, held = (held + chunk).split(b"\n")
        for line in lines:
            yield line
        held = held[:_LONGEST_LINE]
    yield held


def _step(line: bytes) -> str:
    try:
        told = json.loads(line)
    except ValueError:
        return ""
    step = told.get("step") if isinstance(told, dict) else None
    return step if isinstance(step, str) else ""


async def _end(process: Process) -> None:
    """Asks it to tidy up and go; what does not go is killed with all of its group."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        with anyio.move_on_after(_TIDY_SECONDS):
            await process.wait()
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
    await process.aclose()
