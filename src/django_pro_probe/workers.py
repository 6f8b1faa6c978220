"""Endpoints handed out to forked processes; a process that dies or hangs costs one request."""

from __future__ import annotations

import ctypes
import gc
import json
import os
import resource
import select
import selectors
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple

from django_pro_probe import channel, database, isolate, kernel, written
from django_pro_probe.integrity import Functions, Integrity
from django_pro_probe.masking import told

_PR_SET_PDEATHSIG = 1
_GRACE = 4.0
"""Seconds beyond the time limit after which a worker counts as hung."""
_DROPPING_SECONDS = 20.0
"""Longest that a server may take to drop the workers' databases; the tool drops what is left."""
_FILE_BYTES = 1 << 30
"""Largest file that a worker may write."""

_LIMIT_ERRORS = frozenset({"TimeLimit", "MemoryError"})
"""What a task would meet again: to do it once more takes as long."""
_ENDING = _LIMIT_ERRORS | {"SystemExit", "KeyboardInterrupt", "GeneratorExit"}
"""What ends code anywhere, with a lock held or half of a list changed."""

Event = dict[str, Any]
Task = dict[str, Any]
Run = Callable[[Task, Callable[[dict[str, Any]], None]], Iterator[Event]]
"""Does a task: is given the task and what to call before each request, yields events."""


_COLLECTED_AT = 20_000, 50, 50
"""For `gc.set_threshold`. A worker lives for some hundred requests: to look for circles at each 700
new objects, as Python does, cost 3 % of the CPU of an audit of django-oscar and saved it 11 MiB."""


class _Used(NamedTuple):
    """CPU of a child that has ended, and the most memory that a child has had so far."""

    cpu_seconds: float
    peak_mib: float


class _Tasks:
    """The tasks of all workers of one number."""

    def __init__(self, number: int, waiting: list[Task]) -> None:
        self.number = number
        self.waiting = waiting
        """The next one is the last."""
        self.confirmed: set[str] = set()
        """Failures in first tasks of workers: no earlier task is to blame."""
        self.doubted: list[tuple[Task, list[bytes], set[str]]] = []
        """Tasks that failed after others, what they yielded, and their failures."""


class _Worker:
    """A forked process, its two pipes, and what it is at."""

    def __init__(self, tasks: _Tasks) -> None:
        self.of = tasks
        self.pid = 0
        self.tasks = -1
        self.results = -1
        self.buffer = bytearray()
        self.done: list[bytes] = []
        """What the task at hand has yielded: passed on when it ends, dropped when it is lost."""
        self.task: Task | None = None
        self.request: dict[str, Any] | None = None
        self.since = 0.0
        self.is_fresh = True
        """It has done no task yet."""
        self.is_doubted = False
        """The last task that it did failed, and may have for what was done before."""
        self.why = "the process ended"


def limit(memory_mib: int) -> None:
    """No core dumps, no endless files, so much memory above what is there."""
    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_FSIZE, _FILE_BYTES)
    if sys.platform == "linux":
        with open("/proc/self/statm") as statm:
            present = int(statm.read().split()[0]) * resource.getpagesize()
        _lower(resource.RLIMIT_AS, present + (memory_mib << 20))


def _lower(limit: int, most: int) -> None:
    """Set a limit that may be lower already: nobody may raise it again."""
    known = resource.getrlimit(limit)[1]
    if known != resource.RLIM_INFINITY:
        most = min(most, known)
    resource.setrlimit(limit, (most, most))


def _die_with_parent(parent: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        os.setpgid(0, 0)  # a view that signals its group reaches itself alone
        kernel.confine()
    if os.getppid() != parent:
        os._exit(4)


def _fork() -> int:
    """Fork a child that dies with this process; 0 in the child."""
    sys.stdout.flush()
    sys.stderr.flush()
    parent = os.getpid()
    try:
        pid = isolate.fork()
    except OSError:
        raise
    except Exception as error:  # an audit hook of the project's
        from django_pro_probe.boot import BootError

        raise BootError(
            f"The project's own code lets no process fork: {told(error)}",
            "",
            "Name settings that leave its audit hook out, with --settings",
        ) from error
    if pid == 0:
        _die_with_parent(parent)
    return pid


class Pool:
    """Runs tasks in `jobs` workers, each with databases of its own."""

    def __init__(self, config: dict[str, Any], run: Run, out: channel.Channel) -> None:
        self.run = run
        self.out = out
        self.jobs = max(int(config.get("jobs") or 1), 1) if database.can_copy() else 1
        self.seconds = float(config.get("request_seconds") or 10)
        self.memory_mib = int(config.get("memory_mib") or 1024)
        self.tells_all = bool(config.get("tell_all"))
        """Also tell of requests that only look for arguments and bodies, for the benchmarks."""
        self.cpu_seconds = 0.0
        self.peak_mib = 0.0
        self._selector = selectors.DefaultSelector()
        self._live: list[_Worker] = []
        self._functions: Functions

    def events(self, tasks: list[Task]) -> Iterator[Event | bytes]:
        """Events of all tasks as they come; lines of JSON from workers are passed on as bytes.

        Which worker does which task depends on nothing but their number, so that what a worker
        remembers between tasks is the same in each run.
        """
        database.close_all()
        self._functions = Functions()
        gc.collect()
        gc.freeze()
        usual = gc.get_threshold()
        gc.set_threshold(*_COLLECTED_AT)
        database.keep()
        jobs = min(self.jobs, len(tasks))
        try:
            for number in range(jobs):
                self._start(_Tasks(number, list(reversed(tasks[number::jobs]))))
            while self._live:
                for key, _ in self._selector.select(timeout=0.5):
                    yield from self._listen(key.data)
                yield from self._hung()
                if self.out.is_closed():
                    os._exit(4)
        finally:
            for worker in list(self._live):
                self._stop(worker)
            gc.set_threshold(*usual)
            gc.unfreeze()
            if database.sqlite_paths() is None:  # the server may have hung
                list(Apart(lambda _: database.drop_copies(jobs), _DROPPING_SECONDS).events())
            else:
                database.drop_copies(jobs)
            database.mend()

    def _start(self, tasks: _Tasks) -> None:
        worker = _Worker(tasks)
        database.mend()
        task_read, worker.tasks = (channel.high(fd) for fd in os.pipe())
        worker.results, result_write = (channel.high(fd) for fd in os.pipe())
        worker.pid = _fork()
        if worker.pid == 0:
            try:
                for other in [*self._live, worker]:
                    os.close(other.tasks)
                    os.close(other.results)
                os.close(self.out.fd)
                limit(self.memory_mib)
                database.use_copy(tasks.number)
                written.use_media_of(tasks.number)
                self._serve(task_read, result_write, tasks.confirmed)
            except BaseException as error:
                line = {"event": "worker_failed", "why": told(error)}
                _write(result_write, line)
            finally:
                os._exit(0)
        os.close(task_read)
        os.close(result_write)
        self._selector.register(worker.results, selectors.EVENT_READ, worker)
        self._live.append(worker)
        self._give(worker)

    def _serve(self, task_read: int, result_write: int, confirmed: set[str]) -> None:
        """Do tasks, and say after each whether the process is still what it was.

        What fails after another task is doubted: a view can spoil what the next one needs. Not so
        where the same line failed in the same way in a task that a worker began with.
        """

        def begun(request: dict[str, Any]) -> None:
            _write(result_write, {"event": "begun", "request": request})

        own = os.getpid()
        integrity = Integrity(self._functions)
        is_first = True
        with os.fdopen(task_read, "rb") as lines:
            for line in lines:
                failures: set[str] = set()
                kinds: set[str] = set()
                for event in self.run(json.loads(line), begun):
                    if os.getpid() != own:
                        os._exit(0)  # a view forked, and this is the copy
                    failure = event.get("failure")
                    if failure:
                        kinds.add(failure["type"])
                        failures.add(json.dumps(failure, default=str))
                    _write(result_write, event)
                if is_first:
                    confirmed |= failures
                ended = {
                    "event": "task_done",
                    "doubted": bool(kinds - _LIMIT_ERRORS and not failures <= confirmed),
                    "fit": not (kinds & _ENDING or integrity.is_broken()),
                    "failures": sorted(failures),
                }
                _write(result_write, ended)
                is_first = False

    def _give(self, worker: _Worker) -> None:
        worker.request = None
        worker.since = time.monotonic()
        worker.task = worker.of.waiting.pop()
        _write(worker.tasks, worker.task)

    def _listen(self, worker: _Worker) -> Iterator[Event | bytes]:
        if worker not in self._live:
            return
        chunk = os.read(worker.results, 1 << 18)
        if not chunk:
            yield from self._died(worker)
            return
        worker.buffer += chunk
        *lines, rest = worker.buffer.split(b"\n")
        worker.buffer = bytearray(rest)
        for line in lines:
            if line.startswith(b'{"event": "begun"'):
                worker.request = json.loads(line)["request"]
                worker.since = time.monotonic()
                if self.tells_all:
                    yield {"event": "sent", "request": worker.request}
            elif line.startswith(b'{"event": "task_done"'):
                ended = json.loads(line)
                if worker.is_fresh:
                    worker.of.confirmed.update(ended["failures"])
                worker.is_fresh = False
                yield from self._finished(worker, ended)
                if worker not in self._live:
                    return
            elif line.startswith(b'{"event": "worker_failed"'):
                worker.why = json.loads(line)["why"]
            else:
                worker.done.append(bytes(line))

    def _finished(self, worker: _Worker, ended: Event) -> Iterator[Event | bytes]:
        """Pass on what a task has yielded, and give the worker, or a new one, the next.

        A doubted task waits until the others are done. Where the next one is doubted too, it may be
        the worker that is spoiled.
        """
        before, worker.is_doubted = worker.is_doubted, ended["doubted"]
        if worker.is_doubted and worker.task is not None:
            worker.of.doubted.append((worker.task, list(worker.done), set(ended["failures"])))
            worker.done.clear()
        else:
            yield from self._passed_on(worker.done)
        if ended["fit"] and worker.of.waiting and not (before and worker.is_doubted):
            self._give(worker)
            return
        # Not left until its pipe ends: a daemon that a view made holds that open.
        self._stop(worker)
        yield from self._follow(worker.of)

    def _follow(self, tasks: _Tasks) -> Iterator[Event | bytes]:
        """Start a worker for the tasks that wait, else for one that is doubted, by itself."""
        while tasks.doubted and not tasks.waiting:
            task, done, failures = tasks.doubted.pop(0)
            if failures <= tasks.confirmed:
                yield from self._passed_on(done)
            else:
                tasks.waiting.append(task)
        if tasks.waiting:
            self._start(tasks)

    def _passed_on(self, done: list[bytes]) -> Iterator[Event | bytes]:
        for line in done:
            yield json.loads(line) if line.startswith(b'{"event": "next"') else line + b"\n"
        done.clear()

    def _died(self, worker: _Worker) -> Iterator[Event | bytes]:
        """A worker that has done other tasks may have died of them: the task begins a new one."""
        if worker.is_fresh or worker.task is None:
            yield from self._replace(worker, "ProcessDied", worker.why)
            return
        self._stop(worker)
        worker.of.waiting.append(worker.task)
        self._start(worker.of)

    def _hung(self) -> Iterator[Event | bytes]:
        now = time.monotonic()
        for worker in list(self._live):
            if worker.task is not None and now - worker.since > self.seconds + _GRACE:
                why = f"no answer within {self.seconds:g} s, and it could not be interrupted"
                yield from self._replace(worker, "TimeLimit", why)

    def _replace(self, worker: _Worker, kind: str, why: str) -> Iterator[Event | bytes]:
        """Put a new worker in the place of one that is lost, and say over what it was lost."""
        self._stop(worker)
        if worker.task is None:
            return
        yield {
            "event": "lost",
            "task": worker.task,
            "request": worker.request,
            "type": kind,
            "message": why,
        }
        yield from self._follow(worker.of)

    def _stop(self, worker: _Worker) -> None:
        self._live.remove(worker)
        self._selector.unregister(worker.results)
        os.close(worker.results)
        os.close(worker.tasks)
        used = _end(worker.pid)
        self.cpu_seconds += used.cpu_seconds
        self.peak_mib = max(self.peak_mib, used.peak_mib)


def _end(pid: int) -> _Used:
    """Ends a child and what it started; what it used."""
    for kill in (os.killpg, os.kill):
        with suppress(ProcessLookupError):
            kill(pid, signal.SIGKILL)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    os.waitpid(pid, 0)  # `os.wait4` imports `resource` itself: that may be an app of the project's
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return _Used(seconds, after.ru_maxrss / 1024)


class Apart:
    """Work that runs the project's code in a process of its own, and ends when it hangs."""

    def __init__(self, work: Callable[[Callable[[Event], None]], None], silence: float) -> None:
        self.work = work
        self.silence = silence
        self.cpu_seconds = 0.0
        self.lost = ""
        """Why it did not come to its end, or empty."""

    def events(self) -> Iterator[Event]:
        """What the work says, as it comes."""
        database.close_all()
        read, write = (channel.high(fd) for fd in os.pipe())
        pid = _fork()
        if pid == 0:
            try:
                os.close(read)
                self.work(lambda event: _write(write, event))
                database.close_all()
                _write(write, {"event": "end"})
            except BaseException as error:
                _write(write, {"event": "error", "why": told(error)})
            finally:
                database.close_all()
                os._exit(0)
        os.close(write)
        self.lost = "the process ended"
        buffer = bytearray()
        ended = False
        while not ended:
            if not select.select([read], [], [], self.silence)[0]:
                self.lost = f"nothing happened for {self.silence:g} s"
                break
            chunk = os.read(read, 1 << 16)
            if not chunk:
                break
            buffer += chunk
            *lines, rest = buffer.split(b"\n")
            buffer = bytearray(rest)
            for line in lines:
                event = json.loads(line)
                if event["event"] in ("end", "error"):
                    self.lost = event.get("why", "")
                    ended = True
                else:
                    yield event
        os.close(read)
        self.cpu_seconds = _end(pid).cpu_seconds


def _write(fd: int, event: dict[str, Any]) -> None:
    view = memoryview(json.dumps(event, default=str).encode() + b"\n")
    try:
        while view:
            view = view[os.write(fd, view) :]
    except BrokenPipeError:
        return
