"""The model's loop and the project's runs, in turn, on the thread of the caller.

pydantic-ai is asynchronous, and what runs the project is a generator of moments. The loop stands
still while a tool runs, so one thing happens at a time, and a generator that is closed or
interrupted ends both: there is no thread, and no process is left.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Generator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from django_pro.engine.events import Moment

T = TypeVar("T")
Tool = Callable[[], Any]
"""What is to be run: it returns its result, or a generator of moments that does."""


class TooLongError(Exception):
    """The time for the whole work is over."""


@dataclass
class Desk:
    """Where tools are put that wait to be run."""

    waiting: asyncio.Queue[tuple[Tool, asyncio.Future[Any]]] = field(default_factory=asyncio.Queue)

    async def do(self, tool: Tool) -> Any:
        """The result of a tool, once the caller has run it."""
        result: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        await self.waiting.put((tool, result))
        return await result

    async def next(
        self, work: asyncio.Task[Any], seconds: float
    ) -> tuple[Tool, asyncio.Future[Any]] | None:
        """What is to be run next; None when the work is done.

        Raises:
            TooLongError: neither comes in time.
        """
        waits = asyncio.ensure_future(self.waiting.get())
        try:
            done, _ = await asyncio.wait(
                {work, waits}, timeout=max(seconds, 0.0), return_when=asyncio.FIRST_COMPLETED
            )
            if waits in done:
                return waits.result()
            if not done:
                raise TooLongError
            return None
        finally:
            waits.cancel()


def drive(
    begin: Callable[[Desk], Coroutine[Any, Any, T]], seconds: float
) -> Generator[Moment, None, T]:
    """Runs a coroutine, and between its steps what it puts on the desk.

    Raises:
        TooLongError: it is not done in time.
    """
    ends = time.monotonic() + seconds
    with asyncio.Runner() as runner:

        async def started() -> tuple[Desk, asyncio.Task[T]]:
            desk = Desk()
            return desk, asyncio.ensure_future(begin(desk))

        desk, work = runner.run(started())
        try:
            while (job := runner.run(desk.next(work, ends - time.monotonic()))) is not None:
                tool, result = job
                try:
                    found = tool()
                    if isinstance(found, Generator):
                        found = yield from found
                except Exception as error:  # it is raised where the tool was called
                    result.set_exception(error)
                else:
                    result.set_result(found)
            return work.result()
        finally:
            if not work.done():
                work.cancel()
            runner.run(_ended(work))


async def _ended(work: asyncio.Task[Any]) -> None:
    """Lets the work close its connections."""
    await asyncio.wait({work}, timeout=5.0)
