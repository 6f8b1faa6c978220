"""Loads a settings module in a process of its own, with the environment that production names.

Which variables it reads is noted, and which lines of module code run: the last of them that assigns
a setting is the place of that setting, whatever `import *` and `if` stand between.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import importlib.util
import json
import os
import re
import select
import sys
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import Any
from unittest import mock

from django_pro_probe import boot, isolate, masking, places
from django_pro_probe.channel import Channel, high

Event = dict[str, Any]

SECONDS = 60.0
"""Longest that one settings module may take, with all answers."""
MOST_MADE_UP = 30
"""Variables that are made up for one settings module."""
_OTHERS = ("1", "True", "https://www.example.com", "[]", "{}")
"""Values that are tried where the settings fail on one that was made up."""
_KEPT = ("PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "TZ", "USER", "LOGNAME")
_NOT_OURS = ("site-packages", "dist-packages", "django_pro_probe")


class Reads:
    """Environment variables that were asked for, and whether each was there."""

    def __init__(self) -> None:
        self.seen: dict[str, bool] = {}
        self.last = ""
        self.last_missing = ""
        self.listening = False

    def install(self) -> None:
        """Listen to `os.environ`; `os.getenv` and libraries for settings go through it."""
        kind: Any = type(os.environ)
        get = kind.__getitem__

        def noted(environ: Any, key: Any) -> Any:
            try:
                value = get(environ, key)
            except KeyError:
                self._note(key, False)
                raise
            self._note(key, True)
            return value

        def contains(environ: Any, key: Any) -> bool:
            try:
                noted(environ, key)
            except KeyError:
                return False
            return True

        kind.__getitem__ = noted
        kind.__contains__ = contains

    def _note(self, key: Any, there: bool) -> None:
        if self.listening and isinstance(key, str):
            self.seen[key] = there
            self.last = key
            if not there:
                self.last_missing = key


class Lines:
    """Lines of the project's module code, in the order in which each ran last."""

    def __init__(self, roots: list[str]) -> None:
        self.roots = tuple(root.rstrip(os.sep) + os.sep for root in roots)
        self.ran: dict[tuple[str, int], None] = {}

    def __enter__(self) -> Lines:
        sys.settrace(self._called)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(None)

    def _called(self, frame: FrameType, event: str, _: Any) -> Any:
        code = frame.f_code
        if event != "call" or code.co_name != "<module>":
            return None
        path = os.path.abspath(code.co_filename)
        if not path.startswith(self.roots) or any(part in path for part in _NOT_OURS):
            return None

        def line(frame: FrameType, event: str, _: Any) -> Any:
            if event == "line":
                key = path, frame.f_lineno
                self.ran.pop(key, None)
                self.ran[key] = None
            return line

        return line


def made_up(name: str) -> str:
    """A value that an environment variable of that name could have in production."""
    upper = name.upper()
    strong = "q7V-x2Lw9_Tz4Rk8mB3nY6cF1hJ5pD0sG-aKeU7iWoX2vQz9LtRb4"
    for pattern, value in (
        (r"DATABASE_URL|DB_URL", "sqlite:////tmp/none.sqlite3"),
        (r"(REDIS|CACHE).*(URL|LOCATION)|BROKER|RESULT_BACKEND", "redis://localhost:6379/0"),
        (r"EMAIL_URL", "smtp://localhost:25"),
        (r"ENGINE", "django.db.backends.sqlite3"),
        (r"SECRET|KEY|TOKEN|PASS|CREDENTIAL|DSN", strong),
        (r"DEBUG|VERBOSE", "False"),
        (r"PORT|TIMEOUT|SECONDS|MAX|SIZE|COUNT|NUM|AGE|LIMIT|LIFETIME", "25"),
        (r"USE_|ENABLE|_TLS|_SSL|SECURE|IS_", "True"),
        (r"ORIGIN|_URL|URI|ENDPOINT", "https://www.example.com"),
        (r"HOST|DOMAIN", "www.example.com"),
        (r"MAIL", "someone@example.com"),
    ):
        if re.search(pattern, upper):
            return value
    return "production"


def set_environment(settings: str, given: dict[str, str]) -> None:
    """The environment of a server that was just started, not that of this terminal."""
    kept = {name: os.environ[name] for name in list(os.environ) if name in _KEPT}
    python = {name: os.environ[name] for name in list(os.environ) if name.startswith("PYTHON")}
    os.environ.clear()
    os.environ.update({**kept, **python, **given, "DJANGO_SETTINGS_MODULE": settings})


def prepare(config: dict[str, Any]) -> None:
    """What all settings modules have in common; once, before the first is loaded."""
    import builtins

    root = config["root"]
    os.chdir(root)
    paths = [*config.get("python_path", ()), root]
    sys.path[:0] = [path for path in paths if path not in sys.path]
    sys.argv = ["manage.py", "check"]
    boot._pose_as_manage(root)
    builtins.input = boot._no_input
    boot._redirect_logs(config["scratch"])


class _Absent(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds a stand-in for packages that production has and this interpreter has not."""

    def __init__(self, names: list[str]) -> None:
        self.names = names

    def find_spec(self, name: str, *_: Any) -> Any:
        if name.partition(".")[0] in self.names:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec: Any) -> Any:
        module = mock.MagicMock(name=spec.name)
        module.__path__ = []
        module.__spec__ = spec
        return module

    def exec_module(self, module: Any) -> None:
        """Everything is there by itself."""


_NO_STAND_IN = frozenset(
    {"environ", "decouple", "dotenv", "dj_database_url", "configurations", "split_settings"}
    | {"dynaconf", "pydantic_settings", "pydantic", "environs", "prettyconf", "django", "yaml"}
)
"""Packages that make the settings: without them nothing is known."""


def stand_in_for(error: BaseException, root: str) -> str:
    """The package that is missing and whose absence leaves the settings what they are, or empty."""
    if not isinstance(error, ModuleNotFoundError) or not error.name:
        return ""
    top = error.name.partition(".")[0]
    own = any(os.path.exists(os.path.join(root, top + end)) for end in ("", ".py"))
    return "" if own or top in _NO_STAND_IN or top in sys.modules else top


def _without_absent(settings: Any) -> list[str]:
    """Takes out apps and middleware whose package is not there; the packages."""
    found: dict[str, None] = {}
    for name in ("INSTALLED_APPS", "MIDDLEWARE"):
        kept = []
        for each in getattr(settings, name):
            top = str(each).partition(".")[0]
            try:
                there = importlib.util.find_spec(top) is not None
            except (ImportError, ValueError):
                there = False
            if there and not isinstance(sys.modules.get(top), mock.Mock):
                kept.append(each)
            else:
                found[top] = None
        if found:
            setattr(settings, name, kept)
    return list(found)


def load(config: dict[str, Any], reads: Reads, absent: list[str]) -> tuple[Lines, list[str]]:
    """Set Django up, but for the databases, caches and mails that lead outside.

    With packages that stand-ins are taken for, and those that were left out in the end.

    Raises:
        BaseException: whatever the settings raise.
    """
    reads.listening = True
    roots = [config["root"], *config.get("python_path", ())]
    lines = Lines(roots)
    places.set_roots(roots)
    import django
    from django.conf import settings

    if absent:
        sys.meta_path.append(_Absent(absent))
    with boot.limited(config.get("boot_seconds") or boot.BOOT_SECONDS):
        with lines:
            settings.INSTALLED_APPS  # noqa: B018 the first reading imports the module
        reads.listening = False
        left_out = [*absent, *_without_absent(settings)]
        masking.learn_settings(settings)
        _keep_inside(settings, config)
        django.setup()
    return lines, list(dict.fromkeys(left_out))


def _keep_inside(settings: Any, config: dict[str, Any]) -> None:
    """Replace what would be reached for outside; everything that shapes an answer stays."""
    settings.DJANGO_PRO_DATABASES = dict(settings.DATABASES)
    settings.DJANGO_PRO_CACHES = dict(settings.CACHES)
    settings.DJANGO_PRO_SESSION_ENGINE = settings.SESSION_ENGINE
    memory = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    settings.DATABASES = {alias: dict(memory) for alias in [*settings.DATABASES, "default"]}
    settings.CACHES = {alias: boot._cache(alias, entry) for alias, entry in settings.CACHES.items()}
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    settings.LOGGING_CONFIG = None
    settings.SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
    media = os.path.join(config["scratch"], "media")
    os.makedirs(media, exist_ok=True)
    settings.DJANGO_PRO_MEDIA_ROOT = settings.MEDIA_ROOT
    settings.MEDIA_ROOT = boot.as_given(settings.MEDIA_ROOT, media)


def apart(work: Callable[[Callable[[Event], None]], None]) -> tuple[list[Event], str]:
    """What the work says in a forked process, and why it did not come to its end, or empty."""
    read, write = (high(fd) for fd in os.pipe())
    sys.stdout.flush()
    pid = isolate.fork()
    if pid == 0:
        try:
            os.close(read)
            channel = _Pipe(write)
            work(channel.say)
            channel.say({"event": "end"})
        except BaseException as error:
            _Pipe(write).say({"event": "lost", "why": masking.told(error)[:300]})
        finally:
            os._exit(0)
    os.close(write)
    events: list[Event] = []
    lost = "the process ended"
    buffer = bytearray()
    while True:
        if not select.select([read], [], [], SECONDS)[0]:
            lost = f"nothing happened for {SECONDS:g} s"
            break
        chunk = os.read(read, 1 << 16)
        if not chunk:
            break
        buffer += chunk
    os.close(read)
    with suppress(ProcessLookupError):
        isolate._kill(pid, 9)
    os.waitpid(pid, 0)
    for line in bytes(buffer).split(b"\n"):
        if line:
            event = json.loads(line)
            if event["event"] == "end":
                lost = ""
            elif event["event"] == "lost":
                lost = event["why"]
            else:
                events.append(event)
    return events, lost


class _Pipe:
    def __init__(self, fd: int) -> None:
        self.fd = fd

    def say(self, event: Event) -> None:
        view = memoryview(json.dumps(event, default=str).encode() + b"\n")
        while view:
            view = view[os.write(self.fd, view) :]


def run(config: dict[str, Any], channel: Channel) -> None:
    """Each settings module of the config, as one `settings` event."""
    from django_pro_probe.deployed import telling

    prepare(config)
    _import_before()
    for module in config["modules"]:
        given = dict(module["environment"])
        invented: list[str] = []
        left: dict[str, list[str]] = {}
        module["absent"] = []
        for name in module["named"]:
            if name not in given:
                given[name] = module["named"][name] or made_up(name)
                invented.append(name)
        while True:
            events, lost = apart(
                lambda say: telling.tell(config, module, given, invented, say)  # noqa: B023
            )
            stuck = [event["name"] for event in events if event["event"] == "stuck"]
            if stuck and stuck[0] in invented:
                others = left.setdefault(stuck[0], list(_OTHERS))
                if others:
                    given[stuck[0]] = others.pop(0)
                    continue
            absent = [event["name"] for event in events if event["event"] == "absent"]
            if absent and absent[0] not in module["absent"]:
                module["absent"].append(absent[0])
                continue
            again = [event["name"] for event in events if event["event"] == "again"]
            if again and again[0] not in given and len(invented) < MOST_MADE_UP:
                given[again[0]] = made_up(again[0])
                invented.append(again[0])
                continue
            break
        told = [event for event in events if event["event"] == "settings"]
        if told:
            channel.send(**told[0])
        else:
            fields = {"error": lost or "nothing was told", "error_place": "", "error_next": ""}
            channel.send("settings", **telling.nothing(module), **fields)


def _import_before() -> None:
    """What every forked process needs, and what reads no settings when it is imported."""
    import django.conf
    import django.core.checks
    import django.db
    import django.http
    import django.test.client  # noqa: F401
