"""Sinks outside of Django: files, hosts, processes, Python's own compiler, what rebuilds objects.

Files, code and imports are told by audit hooks (PEP 578), which can't be taken away again: the hook
returns at once while nothing is watched.
https://docs.python.org/3/library/audit_events.html
"""

from __future__ import annotations

import base64
import importlib
import io
import marshal
import os
import pickle
import re
import socket
import subprocess
import sys
import types
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from django.utils import module_loading

from django_pro_probe import masking, written
from django_pro_probe.access import address_checks, digests, lacking_files, sinks, unpicklers
from django_pro_probe.places import is_user_path

_FILES = frozenset(
    {"open", "os.remove", "os.rename", "os.listdir", "os.scandir", "os.mkdir", "os.rmdir",
     "shutil.copyfile", "shutil.rmtree", "shutil.move"}
)  # fmt: skip
_CODE = frozenset({"compile", "import", "pickle.find_class"})
_REBUILDING = frozenset({"pickle", "marshal", "yaml", "jsonpickle"})
_HEARD = _FILES | _CODE
_PARSERS = ("/ast.py", "/jinja2/environment.py", "/collections/__init__.py", "/dataclasses.py")
"""Files that give the compiler a text which is not run, or is their own."""
_SHELLS = frozenset({"sh", "bash", "dash", "zsh", "ksh", "cmd", "cmd.exe", "powershell"})
INTERPRETERS = {
    **dict.fromkeys(("awk", "gawk", "mawk", "nawk"), ("", 'system("djpcmd")', " ")),
    "perl": ("-e", 'system("djpcmd")', "."),
    "php": ("-r", 'system("djpcmd")', "."),
    "ruby": ("-e", 'system("djpcmd")', "+"),
    "python": ("-c", '__import__("os").system("djpcmd")', "+"),
    "python3": ("-c", '__import__("os").system("djpcmd")', "+"),
    "node": ("-e", 'require("child_process").execSync("djpcmd")', "+"),
}
"""Programs that run what an argument holds: the option before it (none for the first argument that
is no option), what has it start a command, and what joins that to a text."""
_WITH_VALUE = frozenset({"-F", "-v"})
"""Options of awk that a word of their own follows."""
_CONNECTORS = ("/http/client.py", "/urllib3/", "/httpcore/", "/asyncio/", "/ftplib.py",
               "/smtplib.py", "/telnetlib.py", "/poplib.py", "/imaplib.py", "/xmlrpc/",
               "/redis/", "/paramiko/", "/ldap3/", "/pycurl", "/anyio/", "/aiohttp/",
               "/websocket")  # fmt: skip
_KEPT_BYTES = 4096
_FACTORY = 6
"""Arguments of `sqlite3.connect` of which the last is the class of connections."""

watched: list[str] = []
"""Folders that no input may lead to: what is opened in them is told by `outside`."""
own_root = ""
"""The project's folder, which is a copy or a layer of ours."""
_hearing = False


def install(root: str) -> None:
    """Put the hooks in; once. `root` is the project's folder."""
    global own_root
    own_root = os.path.realpath(root)
    sys.addaudithook(_hear)
    _install_paths()
    _install_network()
    _install_processes()
    replaced: dict[int, Any] = {**address_checks.replacements(), **digests.replacements()}
    for module, name, make in (
        (base64, "b64decode", _decoding),
        (base64, "urlsafe_b64decode", _decoding),
        (pickle, "loads", _loading("pickle")),
        (pickle, "load", _loading("pickle")),
        (marshal, "loads", _loading("marshal")),
        (importlib, "import_module", _loading("import")),
        (module_loading, "import_string", _loading("import")),
    ):
        replaced[id(getattr(module, name))] = make(getattr(module, name))
    for module_name, names, kind in (
        ("yaml", ("load", "load_all", "unsafe_load", "full_load"), "yaml"),
        ("jsonpickle", ("decode", "loads"), "jsonpickle"),
        ("django.core.serializers", ("deserialize",), "rows"),
        ("dill", ("loads", "load"), "pickle"),
        ("lxml.etree", ("fromstring", "XML", "parse", "iterparse"), "xml"),
        ("xml.etree.ElementTree", ("fromstring", "XML", "parse", "iterparse"), "xml"),
        ("xml.dom.minidom", ("parseString", "parse"), "xml"),
        ("xml.dom.pulldom", ("parseString", "parse"), "xml"),
        ("xml.sax", ("parseString", "parse"), "xml"),
        ("defusedxml.ElementTree", ("fromstring", "XML", "parse"), "xml"),
        ("zipfile", ("ZipFile",), "zip"),
        ("tarfile", ("open",), "tar"),
        ("gzip", ("GzipFile", "decompress"), "gzip"),
        ("zlib", ("decompress",), "zlib"),
        ("bz2", ("BZ2File", "decompress"), "bz2"),
        ("lzma", ("LZMAFile", "decompress"), "lzma"),
    ):
        found: Any = None
        with suppress(Exception):  # it is not there, or does not load
            found = importlib.import_module(module_name)  # a view may import it when it runs
        for name in names:
            original = getattr(found, name, None)
            if isinstance(original, type):
                with suppress(TypeError):  # a class that is written in C
                    _listen_to_class(original, kind)
            elif original is not None:
                replaced[id(original)] = _loading(kind)(original)
    with suppress(Exception):  # a Python without expat
        from xml.sax.expatreader import ExpatParser

        sinks.wrapped(ExpatParser, "parse", lambda *args, **kwargs: _note_loaded(
            "xml", args[1:], kwargs, sys._getframe(2)))  # fmt: skip
    with suppress(ImportError):  # a Python without it
        replaced.update(_of_sqlite())
    for each in list(unpicklers.kinds()):
        _listen_to_class(each, "pickle")
    replaced[id(pickle.Unpickler)] = unpicklers.heard(
        lambda *args, **kwargs: _note_loaded("pickle", args, kwargs, sys._getframe(2))
    )
    _replace(replaced)
    wrapped_compile = getattr(re, "_compile", None)
    if wrapped_compile is not None:
        sinks.wrapped(re, "_compile", lambda pattern, *_: _pattern(pattern))


def _replace(replaced: dict[int, Any]) -> None:
    """In every module that has taken one of the functions, under whatever name."""
    for name, module in list(sys.modules.items()):
        if isinstance(module, types.ModuleType) and not name.startswith("django_pro_probe"):
            for attribute, value in list(vars(module).items()):
                if id(value) in replaced:
                    setattr(module, attribute, replaced[id(value)])


def _pattern(pattern: Any) -> None:
    if isinstance(pattern, (str, bytes)):
        sinks.note("pattern", pattern, sys._getframe(3))


# -- files and code ------------------------------------------------------------------------


def _hear(event: str, args: tuple[Any, ...]) -> None:
    global _hearing
    if not sinks.on or event not in _HEARD or _hearing or not written.is_watching():
        return
    _hearing = True  # what follows opens files and imports too
    try:
        (_hear_code if event in _CODE else _hear_file)(event, args, sys._getframe(1))
    finally:
        _hearing = False


def _hear_code(event: str, args: tuple[Any, ...], frame: Any) -> None:
    text = args[0]
    if event == "compile":
        if isinstance(text, (str, bytes)) and not frame.f_code.co_filename.endswith(_PARSERS):
            sinks.ran(frame)
            sinks.note("code", text, frame)
    elif isinstance(text, str):
        sinks.note("import" if event == "import" else "class", text, frame)


def _hear_file(event: str, args: tuple[Any, ...], frame: Any) -> None:
    mode = str(args[1]) if event == "open" and len(args) > 1 else event
    for path in args[:2]:
        if isinstance(path, (str, bytes, os.PathLike)):
            text = os.fsdecode(path)
            if event == "open" and path is not args[0]:
                continue
            hear_path(text, frame, mode)
            if event == "open" and mode.startswith("r") and not os.path.lexists(text):
                lacking_files.note(text, frame)


def hear_path(text: str, frame: Any, how: str) -> None:
    """A path that is used; one in a watched folder is told as such."""
    if "djpz" not in text:
        return
    detail = how
    if watched:
        with suppress(OSError, ValueError):
            if os.path.realpath(text).startswith(tuple(watched)):
                exists = os.path.lexists(text) or os.path.isdir(os.path.dirname(text))
                detail = f"outside {how}" if exists else how
    sinks.note("path", text, frame, detail)


def _install_paths() -> None:
    """`exists` asks no file to be opened: what is looked for is heard here."""
    for name in ("stat", "lstat"):
        original = getattr(os, name)

        def looked(path: Any, *args: Any, _original: Any = original, **kwargs: Any) -> Any:
            if sinks.on and isinstance(path, (str, bytes, os.PathLike)) and not _hearing:
                text = os.fsdecode(path)
                if "djpz" in text:
                    sinks.note("path", text, sys._getframe(1), "looked for")
                try:
                    return _original(path, *args, **kwargs)
                except FileNotFoundError:
                    lacking_files.note(text, sys._getframe(1))
                    raise
            return _original(path, *args, **kwargs)

        looked.__name__ = name
        setattr(os, name, looked)


# -- network and processes -----------------------------------------------------------------


def _install_network() -> None:
    def resolved(host: Any, *_: Any, **__: Any) -> None:
        _note_host(host, sys._getframe(2))

    def connected(_: Any, address: Any) -> None:
        if isinstance(address, tuple):
            _note_host(address[0], sys._getframe(2), direct=True)

    sinks.wrapped(socket, "getaddrinfo", resolved)
    sinks.wrapped(socket.socket, "connect", connected)
    sinks.wrapped(socket.socket, "connect_ex", connected)
    create: Any = socket.create_connection

    def create_connection(address: Any, *args: Any, **kwargs: Any) -> Any:
        if sinks.on and isinstance(address, tuple):
            _note_host(address[0], sys._getframe(1), direct=True)
        return create(address, *args, **kwargs)

    socket.create_connection = create_connection
    for module_name, name, method in (
        ("urllib.request", "OpenerDirector", "open"),
        ("requests.sessions", "Session", "request"),
        ("httpx", "Client", "request"),
        ("httpx", "AsyncClient", "request"),
        ("urllib3", "PoolManager", "urlopen"),
    ):
        with suppress(Exception):  # it is not there
            owner = getattr(importlib.import_module(module_name), name)
            sinks.wrapped(owner, method, lambda _, *args, **kwargs: _note_address(
                args, kwargs, sys._getframe(2)))  # fmt: skip


def _note_address(args: Any, kwargs: Any, frame: Any) -> None:
    """Where a client is sent: the input may stand where it can still change the host."""
    for value in [*args, kwargs.get("url")][:3]:
        text = getattr(value, "full_url", value)
        if isinstance(text, str):
            sinks.note("address", text, frame)


def _note_host(host: Any, frame: Any, *, direct: bool = False) -> None:
    """A look-up counts where a client makes it: the project's own may be a check."""
    if not isinstance(host, (str, bytes)):
        return
    above = frame
    while not direct and above is not None:
        if any(part in above.f_code.co_filename for part in _CONNECTORS):
            direct = True
        above = above.f_back
    if direct:
        sinks.note("host", host, frame)


def _install_processes() -> None:
    def started(_: Any, args: Any, *rest: Any, **kwargs: Any) -> None:
        shell = kwargs.get("shell", rest[7] if len(rest) > 7 else False)
        _note_command(args, bool(shell), sys._getframe(2))

    sinks.wrapped(subprocess.Popen, "__init__", started)
    sinks.wrapped(os, "system", lambda command: _note_command(command, True, sys._getframe(2)))
    for name in ("execv", "execve", "posix_spawn", "posix_spawnp"):
        if hasattr(os, name):
            sinks.wrapped(os, name, lambda _, args, *__, **___: _note_command(
                list(args), False, sys._getframe(2)))  # fmt: skip


def _note_command(args: Any, shell: bool, frame: Any) -> None:
    sinks.ran(frame)
    if isinstance(args, (str, bytes)):
        sinks.note("command", args, frame, "shell" if shell else "program")
        return
    try:
        words = [os.fsdecode(each) for each in args]
    except TypeError:
        return
    if not words:
        return
    if shell:
        sinks.note("command", words[0], frame, "shell")
    elif os.path.basename(words[0]) in _SHELLS and len(words) > 2:
        sinks.note("command", words[2], frame, "shell")
    else:
        sinks.note("command", words[0], frame, "program")
        name = os.path.basename(words[0])
        if name in INTERPRETERS:
            sinks.note("command", _program(words, INTERPRETERS[name][0]), frame, name)


def _program(words: list[str], option: str) -> str:
    """The argument that an interpreter runs; empty where it runs a file."""
    if option:
        return words[words.index(option) + 1] if option in words[:-1] else ""
    rest = iter(words[1:])
    for word in rest:
        if word in _WITH_VALUE:
            next(rest, None)
        elif word != "--":
            return "" if word.startswith("-") else word
    return ""


# -- statements that go past Django --------------------------------------------------------


def _of_sqlite() -> dict[int, Any]:
    """`sqlite3.connect`, whose statements are heard where the project itself connects."""
    import sqlite3

    class Cursor(sqlite3.Cursor):
        pass

    class Connection(sqlite3.Connection):
        def cursor(self, factory: Any = Cursor) -> Any:
            return super().cursor(factory)

    for kind in (Cursor, Connection):
        for name in ("execute", "executemany", "executescript"):
            setattr(kind, name, _statement(getattr(kind, name)))
    connect: Any = sqlite3.connect

    def connected(*args: Any, **kwargs: Any) -> Any:
        if is_user_path(sys._getframe(1).f_code.co_filename) and len(args) < _FACTORY:
            kwargs.setdefault("factory", Connection)
        return connect(*args, **kwargs)

    with suppress(ImportError):  # Django hands `executescript` to sqlite3 as it is
        from django.db.backends.sqlite3.base import SQLiteCursorWrapper

        SQLiteCursorWrapper.executescript = _statement(SQLiteCursorWrapper.executescript)
    return {id(connect): connected}


def _statement(run: Any) -> Any:
    def method(self: Any, sql: Any, *args: Any) -> Any:
        if not sinks.on or not isinstance(sql, str):
            return run(self, sql, *args)
        sinks.note("sql-run", sql, sys._getframe(1))
        try:
            return run(self, sql, *args)
        except Exception as error:
            sinks.note("sql-error", sql, sys._getframe(1), masking.text_of(error)[:400])
            raise

    method.__name__ = method.__qualname__ = run.__name__
    return method


# -- what rebuilds objects -----------------------------------------------------------------


def _decoding(original: Callable[..., Any]) -> Callable[..., Any]:
    def decode(s: Any, *args: Any, **kwargs: Any) -> Any:
        result = original(s, *args, **kwargs)
        if sinks.on:
            sinks.decoded(s, result)
        return result

    decode.__name__ = original.__name__
    decode.__wrapped__ = original  # type: ignore[attr-defined]
    return decode


def _loading(kind: str) -> Callable[[Any], Any]:
    def make(original: Any) -> Any:
        def load(*args: Any, **kwargs: Any) -> Any:
            if not sinks.on:
                return original(*args, **kwargs)
            args = tuple(map(_readable_again, args))
            _note_loaded(kind, args, kwargs, sys._getframe(1))
            result = original(*args, **kwargs)
            if kind == "xml":
                _note_resolved(result, sys._getframe(1))
            return result

        load.__name__ = getattr(original, "__name__", kind)
        load.__wrapped__ = original  # type: ignore[attr-defined]
        return load

    return make


def _readable_again(value: Any) -> Any:
    """What a stream holds that can be read once, such as a request's."""
    if hasattr(value, "read") and not hasattr(value, "seek") and hasattr(value, "readline"):
        with suppress(Exception):  # what the project makes of its stream
            return io.BytesIO(value.read())
    return value


def _listen_to_class(kind: type, name: str) -> None:
    sinks.wrapped(kind, "__init__", lambda *args, **kwargs: _note_loaded(
        name, args[1:], kwargs, sys._getframe(2)))  # fmt: skip


def _note_loaded(kind: str, args: Any, kwargs: Any, frame: Any) -> None:
    if not sinks.on:
        return
    if kind in _REBUILDING:
        sinks.ran(frame)
    for value in [*args, *kwargs.values()][:4]:
        if hasattr(value, "getByteStream"):
            value = value.getByteStream() or value.getCharacterStream()
        if isinstance(value, (str, bytes, bytearray)):
            sinks.note(kind, bytes(value) if isinstance(value, bytearray) else value, frame)
        elif hasattr(value, "read") and hasattr(value, "seek"):
            with suppress(Exception):  # a stream that can't be read twice
                at = value.tell()
                start = value.read(_KEPT_BYTES)
                value.seek(at)
                sinks.note(kind, start, frame, "file")


def _note_resolved(result: Any, frame: Any) -> None:
    """What an entity of ours became, in the tree that a parser made."""
    root = getattr(result, "getroot", lambda: result)()
    with suppress(Exception):  # no tree
        if hasattr(root, "itertext"):
            sinks.note("entity", "".join(map(str, root.itertext()))[:_KEPT_BYTES], frame)
        elif hasattr(root, "toxml"):
            sinks.note("entity", root.toxml()[:_KEPT_BYTES], frame)
