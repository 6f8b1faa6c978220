"""A request that is cut off from the world and comes out the same each time.

Sockets lead to our own databases only; a request starts no process and signals none; clock and
randomness are fixed for each request. All of it is put in place before the target is imported, so
that what its modules take hold of (`from time import time`, `default=date.today`) is ours already.
"""

from __future__ import annotations

import ctypes
import datetime
import gc
import json
import os
import random
import select
import selectors
import signal
import socket
import subprocess
import sys
import tempfile
import time
import types
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any, NoReturn

EPOCH = 1_768_478_400.0
"""The clock of every request: 2026-01-15T12:00:00Z."""

SEEDING = EPOCH - 30 * 86_400
"""The clock while rows are made; it moves, so that rows differ in age."""

_PATIENCE = 5_000
"""Readings of a frozen clock after which it moves: a loop that waits for a deadline must end."""

_STARTS = (
    *("fork", "forkpty", "posix_spawn", "posix_spawnp"),
    *("execv", "execve", "killpg"),
)

fork = os.fork
sleep = time.sleep
"""The real ones, for the probe's own use."""

_time = time.time
_gmtime, _localtime, _strftime = time.gmtime, time.localtime, time.strftime
_kill = os.kill
_seed = random.seed

_now = SEEDING
_tick = 0.0
_readings = 0
_entropy = random.Random(0)  # noqa: S311 determinism is the point
_allowed: set[tuple[str, int]] = set()
_closed = False


def unheard(_: float) -> None:
    """For `close`: nobody wants to know of sleeps."""


_slept: Callable[[float], None] = unheard


class BlockedError(PermissionError):
    """Something outside of the audit was reached for."""


def behind(error: BaseException) -> Iterator[BaseException]:
    """An exception and those that it goes back to; some go back to themselves."""
    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        yield each
        seen.add(id(each))
        each = each.__cause__ or each.__context__


def block_behind(error: BaseException) -> BlockedError | None:
    """What we held back, where an exception goes back to it: clients make their own of it."""
    return next((each for each in behind(error) if isinstance(each, BlockedError)), None)


def _refuse(what: str) -> NoReturn:
    raise BlockedError(f"django-pro blocks {what} while it audits")


# -- network and processes -----------------------------------------------------------------


def _is_allowed(address: Any) -> bool:
    if isinstance(address, str):  # a Unix socket
        return address in {host for host, _ in _allowed}
    return isinstance(address, tuple) and tuple(address[:2]) in _allowed


def _is_address(name: str) -> bool:
    """Whether nothing has to be looked up; a connection is refused when it is tried."""
    for family in (socket.AF_INET, socket.AF_INET6):
        with suppress(OSError, ValueError):
            socket.inet_pton(family, name)
            return True
    return False


def _block_sockets() -> None:
    plain: Any = socket.socket
    connect, connect_ex = plain.connect, plain.connect_ex
    sendto, sendmsg = plain.sendto, plain.sendmsg
    getaddrinfo = socket.getaddrinfo
    # Names of this machine lead nowhere else: settings ask for them, and so does SysLogHandler.
    own = {"localhost", socket.gethostname()}

    def checked_connect(self: socket.socket, address: Any) -> None:
        if not _is_allowed(address):
            _refuse(f"a connection to {address!r}")
        connect(self, address)

    def checked_connect_ex(self: socket.socket, address: Any) -> Any:
        if not _is_allowed(address):
            _refuse(f"a connection to {address!r}")
        return connect_ex(self, address)

    def checked_sendto(self: socket.socket, data: Any, *rest: Any) -> Any:
        if not _is_allowed(rest[-1]):
            _refuse(f"a message to {rest[-1]!r}")
        return sendto(self, data, *rest)

    def checked_sendmsg(self: socket.socket, *args: Any) -> Any:
        if len(args) > 3 and not _is_allowed(args[3]):
            _refuse(f"a message to {args[3]!r}")
        return sendmsg(self, *args)

    def checked_getaddrinfo(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name in own:
            return getaddrinfo("localhost", port, *args, **kwargs)
        if name and not _is_address(name) and name not in {allowed for allowed, _ in _allowed}:
            _refuse(f"looking up {name!r}")
        return getaddrinfo(host, port, *args, **kwargs)

    def checked_lookup(host: Any) -> str:
        if host not in own and not _is_address(host):
            _refuse(f"looking up {host!r}")
        return "127.0.0.1" if host in own else str(host)

    def checked_names(host: Any) -> tuple[str, list[str], list[str]]:
        return str(host), [], [checked_lookup(host)]

    plain.connect = checked_connect
    plain.connect_ex = checked_connect_ex
    plain.sendto = checked_sendto
    plain.sendmsg = checked_sendmsg
    socket.getaddrinfo = checked_getaddrinfo
    socket.gethostbyname = checked_lookup
    socket.gethostbyname_ex = socket.gethostbyaddr = checked_names


def _block_processes() -> None:
    init = subprocess.Popen.__init__

    def checked_init(self: Any, args: Any, *rest: Any, **kwargs: Any) -> None:
        if _closed:
            _refuse(f"starting {args!r}")
        init(self, args, *rest, **kwargs)

    subprocess.Popen.__init__ = checked_init  # type: ignore[method-assign]
    for name in _STARTS:
        original = getattr(os, name, None)
        if original is not None:
            setattr(os, name, _checked(name, original))

    system = os.system

    def no_command(command: Any) -> int:
        # Whoever asks looks at nothing but the status: the rest of the view runs as it would.
        return 0 if _closed else system(command)

    os.system = no_command

    def checked_kill(pid: int, number: int) -> None:
        if _closed and pid != os.getpid():
            _refuse(f"signals to process {pid}")
        _kill(pid, number)

    os.kill = checked_kill


def _checked(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
    def checked(*args: Any, **kwargs: Any) -> Any:
        if _closed:
            _refuse(f"os.{name}")
        return original(*args, **kwargs)

    return checked


# -- clock ---------------------------------------------------------------------------------


class _Builtin:
    """Calls a function, and like a built-in one it is no method: `timer = time.time` in a class."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.__wrapped__ = function
        self.__name__ = function.__name__

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.__wrapped__(*args, **kwargs)


def _read_clock() -> float:
    global _now, _readings
    _readings += 1
    if _tick:
        _now += _tick
    elif _readings > _PATIENCE:
        _now += 0.05
    return _now


def _sleep(seconds: float) -> None:
    """Takes no time, but counts against the time limit."""
    global _now
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    _now += float(seconds)
    _slept(float(seconds))


def patched(kind: type, name: str, value: Any) -> None:
    """Set an attribute of a class that is written in C.

    The class stays the same object, so drivers, `isinstance` and `type(value) is datetime` are
    none the wiser.
    """
    gc.get_referents(kind.__dict__)[0][name] = value
    ctypes.pythonapi.PyType_Modified(ctypes.py_object(kind))


def _freeze_clock() -> dict[int, Any]:
    """Replace what reads the clock; returns id of the original -> replacement."""
    utc = datetime.timezone.utc

    def now(cls: Any, tz: Any = None) -> Any:
        return cls.fromtimestamp(_read_clock(), tz)

    def utcnow(cls: Any) -> Any:
        return cls.fromtimestamp(_read_clock(), utc).replace(tzinfo=None)

    def today(cls: Any) -> Any:
        return cls.fromtimestamp(_read_clock())

    patched(datetime.datetime, "now", classmethod(now))
    patched(datetime.datetime, "utcnow", classmethod(utcnow))
    patched(datetime.datetime, "today", classmethod(today))
    patched(datetime.date, "today", classmethod(today))
    replaced: dict[str, Callable[..., Any]] = {
        "time": _read_clock,
        "time_ns": lambda: int(_read_clock() * 1_000_000_000),
        "sleep": _sleep,
        "gmtime": lambda seconds=None: _gmtime(_read_clock() if seconds is None else seconds),
        "localtime": lambda seconds=None: _localtime(_read_clock() if seconds is None else seconds),
        "strftime": lambda form, when=None: _strftime(
            form, _localtime(_read_clock()) if when is None else when
        ),
    }
    ids = {}
    for name, function in replaced.items():
        value = _Builtin(function)
        ids[id(getattr(time, name))] = value
        setattr(time, name, value)
    return ids


# -- randomness ----------------------------------------------------------------------------


def _urandom(size: int) -> bytes:
    return _entropy.randbytes(size)


def _uuid1(*_: Any, **__: Any) -> uuid.UUID:
    return uuid.UUID(bytes=_urandom(16), version=1)


def _fix_randomness() -> dict[int, Any]:
    seed = random.Random.seed

    def fixed_seed(self: random.Random, a: Any = None, version: int = 2) -> None:
        seed(self, _entropy.getrandbits(64) if a is None else a, version)

    random.Random.seed = fixed_seed  # type: ignore[method-assign]
    ids = {id(os.urandom): _urandom, id(uuid.uuid1): _uuid1}
    os.urandom = _urandom
    uuid.uuid1 = _uuid1
    uuid.getnode = lambda: 0x0242AC110002
    return ids


def _replace_held(replaced: dict[int, Any]) -> None:
    """Modules that were loaded before and took a function by name get the replacement too."""
    for name, module in list(sys.modules.items()):
        if not isinstance(module, types.ModuleType) or name == __name__:
            continue
        for attribute, value in list(vars(module).items()):
            if id(value) in replaced:
                setattr(module, attribute, replaced[id(value)])


# -- what the probe calls ------------------------------------------------------------------


def install() -> None:
    """Cut the process off; once, before anything of the target is imported."""
    _block_sockets()
    _block_processes()
    _replace_held({**_freeze_clock(), **_fix_randomness()})
    begin("boot", now=SEEDING)


_RELIED_ON = (json, os, select, selectors, signal, time)
_ZONE = frozenset({"tzname", "timezone", "altzone", "daylight"})
"""What `time.tzset` sets: the zone of the settings is to stay. `datetime.strptime` calls it too
(_strptime.py), and a zone that changes then would look like the work of a view."""
_held: list[tuple[types.ModuleType, dict[str, Any]]] = []


def hold() -> None:
    """Note what the probe itself is made of; once, after `install`."""
    _held[:] = [
        (module, {name: value for name, value in vars(module).items() if name not in _ZONE})
        for module in _RELIED_ON
    ]


def put_back() -> None:
    """Undo what settings did to it: as freezegun and gevent do, and as a test's fake may."""
    for module, names in _held:
        for name, value in names.items():
            if vars(module).get(name) is not value:
                setattr(module, name, value)


def allow(hosts: Iterable[tuple[str, int]]) -> None:
    """Databases that may be reached by TCP from Python (most drivers do it in C)."""
    _allowed.update(hosts)


def begin(seed: str, now: float = EPOCH, tick: float = 0.0) -> None:
    """Reset clock and randomness; the same seed gives the same request again."""
    global _now, _tick, _readings
    _now, _tick, _readings = now, tick, 0
    _seed(seed)
    _entropy.seed(seed)
    vars(tempfile)["_name_sequence"] = None  # it draws from a generator of its own


def reseed(*, secret: str = "", chance: str = "") -> None:
    """Other bytes of `os.urandom`, or other numbers of `random`, for what is left of a request."""
    if secret:
        _entropy.seed(secret)
    if chance:
        _seed(chance)


def close(slept: Callable[[float], None]) -> None:
    """From here on no process is started; `slept` is told of each `time.sleep`."""
    global _closed, _slept
    _closed, _slept = True, slept


def reopen() -> None:
    """Undo `close`."""
    global _closed, _slept
    _closed, _slept = False, unheard


_HANDLED = (signal.SIGALRM, signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGCHLD)


class Surroundings:
    """What a request may change in the process, and gets back afterwards."""

    def __init__(self) -> None:
        self.cwd = os.getcwd()
        self.environ = dict(os.environ)
        self.path = list(sys.path)
        self.recursion = sys.getrecursionlimit()
        self.streams = (sys.stdin, sys.stdout, sys.stderr)
        self.handlers = [signal.getsignal(number) for number in _HANDLED]
        self.blocked = signal.pthread_sigmask(signal.SIG_BLOCK, ())
        self.umask = os.umask(0o077)
        os.umask(self.umask)

    def restore(self) -> None:
        try:
            if os.getcwd() != self.cwd:
                os.chdir(self.cwd)
        except OSError:
            os.chdir(self.cwd)
        if os.environ != self.environ:
            os.environ.clear()
            os.environ.update(self.environ)
        if sys.path != self.path:
            sys.path[:] = self.path
        sys.setrecursionlimit(self.recursion)
        sys.stdin, sys.stdout, sys.stderr = self.streams
        for number, handler in zip(_HANDLED, self.handlers):  # noqa: B905 both of one length
            if handler is not None and signal.getsignal(number) is not handler:
                signal.signal(number, handler)
        signal.pthread_sigmask(signal.SIG_SETMASK, self.blocked)
        os.umask(self.umask)
