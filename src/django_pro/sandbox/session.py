"""One audit's surroundings: scratch folder, isolation, databases, and the probe's process."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import selectors
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import Any

from django_pro.core.configuration import Configuration
from django_pro.core.errors import DjangoProError, TargetError
from django_pro.sandbox import bytecode, scratch
from django_pro.sandbox.databases import Databases
from django_pro.sandbox.project import Project, source_folders

LOADING_SECONDS = 75.0
"""Longest that the project may take to load; the probe, which ends it, says where it was."""
BOOT_SECONDS = 90.0
"""Longest until something is heard of it: a call may let nothing interrupt it."""
SILENT_SECONDS = 330.0
"""Longest without an event afterwards; the migrations alone may take 300."""
LINE_BYTES = 64 << 20
"""A longer line is not ours."""

_HERE = Path(__file__).parent
_MODES = {
    "namespaces": "mount, process and network namespaces",
    "landlock": "a copy of the project, Landlock (no namespaces here)",
    "plain": "a copy of the project, patched sockets and clock (no namespaces, no Landlock here)",
}
"""The launcher's, the strictest first, and how the report names them."""
_SKIPPED = shutil.ignore_patterns(
    ".git", ".hg", ".venv", "venv", "node_modules", "__pycache__", ".tox", ".mypy_cache"
)
_OURS = (
    "DJANGO_PRO_",
    "PYTHONHOME",
    "PYTHONSTARTUP",
    "PYTHONINSPECT",
    "PYTHONDEVMODE",
    "PYTHONTRACEMALLOC",
    "COVERAGE_",
    "COV_CORE",
)


_FULL = (errno.ENOSPC, errno.EDQUOT)


@contextlib.contextmanager
def _room(folder: Path) -> Iterator[None]:
    """Says which folder is full, where one is.

    Raises:
        TargetError: nothing more can be written there.
    """
    try:
        yield
    except (OSError, shutil.Error) as error:
        if isinstance(error, shutil.Error):  # many errors in one, as (source, target, text)
            is_full = os.strerror(errno.ENOSPC) in str(error)
        else:
            is_full = error.errno in _FULL
        if not is_full:
            raise
        raise full(folder) from error


def full(folder: Path) -> TargetError:
    """The error of a scratch folder that has no room left."""
    return TargetError(
        "The temporary folder is full",
        where=str(folder.parent),
        next_step=scratch.ANOTHER,
    )


class Sandbox:
    """A context manager: what is inside is gone afterwards, whatever happens.

    Raises:
        TargetError: nothing can be written to the system's temporary folder, or no process can be
            started.
    """

    def __init__(
        self,
        project: Project,
        configuration: Configuration,
        changes: Mapping[str, str] | None = None,
    ) -> None:
        self.project = project
        self._changes = changes or {}
        """Texts of files by absolute path, in the place of those on disk."""
        self.configuration = configuration
        self.scratch = scratch.made()
        self._process: subprocess.Popen[bytes] | None = None
        self.root = project.root
        self._limit = BOOT_SECONDS
        self._phase = ""
        self._held: list[tuple[str, str]] = []
        self._watcher = scratch.watched(self.scratch)
        try:
            self._databases = Databases(self.scratch, project.python, configuration.database_url)
            with _room(self.scratch):
                self._mode = self._strictest()
                self.root = project.root if self._mode == "namespaces" else self._copy()
                self._held = self._hold_changes()
        except BaseException:
            self.close()
            raise

    @property
    def isolation(self) -> str:
        """Which isolation is in force, in a sentence's words."""
        network = ", except the network of --database-url" if self._databases.needs_network else ""
        return f"{_MODES[self._mode]}{network if self._mode != 'plain' else ''}"

    @property
    def database(self) -> str:
        """What the project ran on; known after the probe asked."""
        return self._databases.what

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End everything and wait until it is gone."""
        self._kill()
        scratch.end(self._watcher)

    def _kill(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        process.wait()

    def _strictest(self) -> str:
        """The first of the launcher's modes that can be had here."""
        python = os.path.realpath(sys.executable)
        for mode in _MODES if sys.platform == "linux" else ():
            with contextlib.suppress(subprocess.TimeoutExpired):
                done = self._launch(mode, [python, "-I", "-S", "-c", "pass"], {}, [], ())
                if done.wait(timeout=20) == 0:
                    return mode
        return "plain"

    def _copy(self) -> Path:
        copy = self.scratch / "project"
        shutil.copytree(
            self.project.root,
            copy,
            symlinks=True,
            ignore=scratch.but_for(self.scratch, _SKIPPED),
            ignore_dangling_symlinks=True,
            copy_function=_copy_file,
        )
        return copy

    def _hold_changes(self) -> list[tuple[str, str]]:
        """(file in the scratch folder, file that it stands for); a copy is changed itself."""
        held = []
        folder = self.scratch / "changes"
        folder.mkdir()
        for number, (path, text) in enumerate(sorted(self._changes.items())):
            if self._mode == "namespaces":
                file = folder / str(number)
                held.append((str(file), path))
            elif Path(path).is_relative_to(self.project.root):
                file = self.root / Path(path).relative_to(self.project.root)
            else:
                raise TargetError(
                    "A change outside of the project's folder can't be tried without namespaces",
                    where=path,
                    next_step="Run it on Linux where user namespaces are allowed.",
                )
            file.write_text(text, encoding="utf-8", newline="")
        return held

    def _launch(
        self,
        mode: str,
        command: list[str],
        environment: Mapping[str, str],
        writable: list[str],
        descriptors: tuple[int, ...],
    ) -> subprocess.Popen[bytes]:
        spec = {
            "mode": mode,
            "parent": os.getpid(),
            "root": str(self.project.root if mode == "namespaces" else self.root),
            "scratch": str(self.scratch),
            "network": self._databases.needs_network,
            "sockets": self._databases.sockets,
            "writable": writable,
            "changes": self._held,
            "command": command,
            "environment": dict(environment),
        }
        path = self.scratch / "launch.json"
        path.write_text(json.dumps(spec))
        with (self.scratch / "log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-I", "-S", str(_HERE / "launcher.py"), str(path)],
                pass_fds=descriptors,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
            )

    def _environment(self) -> dict[str, str]:
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith(_OURS)
        }
        temporary = self.scratch / "tmp"
        temporary.mkdir(exist_ok=True)
        environment |= {
            "PYTHONHASHSEED": "0",
            # A prefix of its own would leave the bytecode that the interpreter has unused.
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUNBUFFERED": "1",
            "TMPDIR": str(temporary),
            "DJANGO_SETTINGS_MODULE": self.project.settings,
        }
        # What manage.py puts on the path of modules: the probe starts without it.
        root = self.project.root
        own = [str(self.root / each.relative_to(root)) for each in source_folders(root)]
        if own:
            given = environment.get("PYTHONPATH", "")
            environment["PYTHONPATH"] = os.pathsep.join([*own, *filter(None, [given])])
        return environment

    def run(self, config: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Start the probe with `config`; yields its events as they come.

        Raises:
            TargetError: the target can't be run, or its process died.
        """
        read, write = os.pipe()
        answers, answer = os.pipe()
        writable: list[str] = []
        for name in ("database_cache", "rows"):
            folder = str(config.get(name) or "")
            if folder:
                with contextlib.suppress(OSError):
                    os.makedirs(folder, exist_ok=True)
                    writable.append(folder)
        whole = {
            "boot_seconds": LOADING_SECONDS,
            **config,
            "channel_fd": write,
            "reply_fd": answers,
            "root": str(self.root),
            "python_path": config.get("python_path", []),
            "scratch": str(self.scratch),
            **{
                name: config[name] if config.get(name) in writable else ""
                for name in ("database_cache", "rows")
            },
            "database_hosts": self._hosts(),
        }
        path = self.scratch / "config.json"
        try:
            with _room(self.scratch):
                path.write_text(json.dumps(whole))
                command = [self.project.python, str(self._zip()), str(path)]
                environment = self._environment()
                process = self._launch(self._mode, command, environment, writable, (write, answers))
        except BaseException:
            os.close(read)
            os.close(answer)
            raise
        finally:
            os.close(write)
            os.close(answers)
        self._process = process
        try:
            with os.fdopen(read, "rb", buffering=0) as channel:
                yield from self._events(channel, answer, process)
        finally:
            with contextlib.suppress(OSError):
                os.close(answer)
            self._kill()

    def execute(
        self,
        command: list[str],
        seconds: float,
        settings: str = "",
        environment: Mapping[str, str] | None = None,
    ) -> int:
        """Runs a command in the project's folder; its exit code, 124 when it took too long.

        Its settings are those that it would have by itself, not the audit's, where none are given.
        """
        whole = self._environment()
        if not settings:
            del whole["DJANGO_SETTINGS_MODULE"]
            if "DJANGO_SETTINGS_MODULE" in os.environ:
                whole["DJANGO_SETTINGS_MODULE"] = os.environ["DJANGO_SETTINGS_MODULE"]
        whole |= environment or {}
        self._process = process = self._launch(self._mode, command, whole, [], ())
        try:
            return process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            return 124
        finally:
            self._kill()

    def written(self, suffix: str) -> dict[str, str]:
        """Files below the project's folder that commands wrote, by relative path: their texts."""
        layer = self.scratch / "layers" / "upper" if self._mode == "namespaces" else self.root
        found = {}
        for path in sorted(layer.rglob(f"*{suffix}")):
            if path.is_symlink() or not path.is_file():
                continue
            name = path.relative_to(layer).as_posix()
            content, before = path.read_bytes(), self.project.root / name
            if not before.is_file() or before.read_bytes() != content:
                found[name] = content.decode("utf-8", "replace")
        return found

    def _hosts(self) -> list[list[Any]]:
        server = self._databases.server
        if server is None or not server.by_network:
            return []
        return [[server.host or "127.0.0.1", int(server.port or 0)]]

    def _events(
        self, channel: Any, answer: int, process: subprocess.Popen[bytes]
    ) -> Iterator[dict[str, Any]]:
        done = False
        self._limit, self._phase = BOOT_SECONDS, "while it was loaded"
        for line in self._lines(channel):
            event = self._parsed(line)
            if event is None:
                continue
            name = event.get("event")
            if name == "databases":
                self._reply(answer, event)
                for engine, todo in self._databases.stands_in.items():
                    why = f"not run: the project ran on SQLite instead. {todo}"
                    yield {"event": "not_checked", "what": engine, "why": why, "kind": "run"}
                continue
            if name == "boot":
                self._limit, self._phase = SILENT_SECONDS, "after it was loaded"
            elif name == "progress":
                self._phase = f"while {event.get('phase', '')}"
            elif name in ("done", "fatal"):
                done = True
                if name == "fatal" and (event.get("full") or self._databases.is_full):
                    raise full(self.scratch)
            yield event
        code = process.wait()
        if not done:
            # The launcher passes a signal on as a shell does.
            number = -code if code < 0 else code - 128
            how = f"signal {number}" if 0 < number < 65 else f"exit code {code}"
            tail = self._log_tail()
            if self._databases.is_full:
                raise full(self.scratch)
            raise TargetError(
                f"The project's process ended {self._phase} ({how}{': ' + tail if tail else ''})",
                next_step="Run `django-pro doctor`; --debug shows its log.",
            )

    def _reply(self, answer: int, event: dict[str, Any]) -> None:
        try:
            with _room(self.scratch):
                reply = self._databases.answer(event)
        except DjangoProError as error:
            reply = {"error": {"what": error.what, "where": error.where, "next": error.next_step}}
        os.write(answer, json.dumps(reply).encode() + b"\n")

    def _lines(self, channel: Any) -> Iterator[bytes]:
        buffer = bytearray()
        since = time.monotonic()
        with selectors.DefaultSelector() as selector:
            selector.register(channel, selectors.EVENT_READ)
            while True:
                if not selector.select(timeout=1.0):
                    if time.monotonic() - since > self._limit:
                        raise TargetError(
                            f"Nothing was heard of the project for {self._limit:g} s {self._phase}",
                            next_step="Run `django-pro doctor`; --debug shows its log.",
                        )
                    continue
                chunk = os.read(channel.fileno(), 1 << 20)
                if not chunk:
                    return
                since = time.monotonic()
                buffer += chunk
                *lines, rest = buffer.split(b"\n")
                buffer = bytearray(rest) if len(rest) < LINE_BYTES else bytearray()
                yield from map(bytes, lines)

    def _parsed(self, line: bytes) -> dict[str, Any] | None:
        """An event; None for what the target wrote to the descriptor itself."""
        if self.root != self.project.root:
            copy = json.dumps(str(self.root))[1:-1].encode()
            line = line.replace(copy, json.dumps(str(self.project.root))[1:-1].encode())
        try:
            event = json.loads(line)
        except ValueError:
            return None
        return event if isinstance(event, dict) and "event" in event else None

    def _log_tail(self) -> str:
        try:
            with (self.scratch / "log").open("rb") as log:
                log.seek(max(log.seek(0, os.SEEK_END) - 4096, 0))
                lines = log.read().decode("utf-8", "replace").strip().splitlines()
        except OSError:
            return ""
        return lines[-1][:200] if lines else ""

    def inside(self, path: str) -> str:
        """Where a file of the project is in here."""
        if self.root == self.project.root or not Path(path).is_relative_to(self.project.root):
            return path
        return str(self.root / Path(path).relative_to(self.project.root))

    def log(self, most: int = 65536) -> str:
        """What the project printed, its last bytes."""
        try:
            with (self.scratch / "log").open("rb") as log:
                log.seek(max(log.seek(0, os.SEEK_END) - most, 0))
                return log.read().decode("utf-8", "replace")
        except OSError:
            return ""

    def _zip(self) -> Path:
        """The probe as a zip: it travels alone, so nothing of the tool's own environment leaks."""
        package = files("django_pro_probe")
        sources: dict[str, bytes] = {}
        compiled: dict[str, Path] = {}
        waiting = [("django_pro_probe", package)]
        while waiting:
            name, folder = waiting.pop()
            for entry in folder.iterdir():
                if entry.is_dir() and entry.name != "__pycache__":
                    waiting.append((f"{name}/{entry.name}", entry))
                elif entry.name.endswith(".py"):
                    sources[f"{name}/{entry.name}"] = entry.read_bytes()
                    if isinstance(entry, Path):
                        compiled[f"{name}/{entry.name}c"] = entry
        start = b"import runpy\nrunpy.run_module('django_pro_probe', run_name='__main__')\n"
        sources["__main__.py"] = start
        digest = hashlib.sha256(repr(sorted(sources.items())).encode()).hexdigest()[:12]
        path = self.scratch / f"probe-{digest}.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in sorted(sources.items()):
                archive.writestr(zipfile.ZipInfo(name), content)
            for name, source in sorted(compiled.items()):
                code = bytecode.of(source, f"{path}/{name[:-1]}")
                if code is not None:
                    archive.writestr(zipfile.ZipInfo(name), code)
        return path


def _copy_file(source: str, target: str) -> str:
    """Files of a size that code has; a socket, a pipe or an unreadable file is left out."""
    with contextlib.suppress(OSError):
        if os.path.isfile(source) and os.path.getsize(source) < 50 << 20:
            shutil.copy2(source, target)
    return target
