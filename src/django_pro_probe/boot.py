"""The target's Django, set up so that nothing outside of the scratch folder is reached."""

from __future__ import annotations

import builtins
import json
import logging
import os
import re
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import metadata
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import unquote, urlsplit

from django_pro_probe import isolate, masking, record, standard
from django_pro_probe.channel import Channel
from django_pro_probe.driver import borrow

MEMORY_CACHE = "django.core.cache.backends.locmem.LocMemCache"
FILES = "django.core.files.storage.FileSystemStorage"
SQLITE = "django.db.backends.sqlite3"
SESSION_ENGINES = {
    "django.contrib.sessions.backends.db",
    "django.contrib.sessions.backends.cached_db",
    "django.contrib.sessions.backends.signed_cookies",
    "django.contrib.sessions.backends.cache",
}


BOOT_SECONDS = 75
"""Longest that settings, apps and URLconf may take to load, where the tool does not say."""
_AGAIN = 1.0
"""Seconds after which the limit comes again: code may catch whatever is raised in it."""
_setitimer = signal.setitimer
"""The real one, for the probe's own use."""

_PACKAGES = {
    "MySQLdb": "mysqlclient",
    "PIL": "Pillow",
    "allauth": "django-allauth",
    "bs4": "beautifulsoup4",
    "corsheaders": "django-cors-headers",
    "crispy_forms": "django-crispy-forms",
    "debug_toolbar": "django-debug-toolbar",
    "decouple": "python-decouple",
    "django": "Django",
    "django_filters": "django-filter",
    "dotenv": "python-dotenv",
    "environ": "django-environ",
    "jwt": "PyJWT",
    "mssql": "mssql-django",
    "psycopg": "'psycopg[binary]'",
    "psycopg2": "psycopg2-binary",
    "rest_framework": "djangorestframework",
    "rest_framework_simplejwt": "djangorestframework-simplejwt",
    "storages": "django-storages",
    "yaml": "PyYAML",
}
"""Modules whose package has another name."""
_OS = ("<frozen os>", os.__file__)
"""Where `os.environ[name]` fails."""
_DATABASES = os.path.join("django", "db", "")
"""Where Django hides the missing driver of a database in an error of its own."""


class BootTimeLimit(BaseException):  # `except Exception` in settings must not hold it
    """The project took too long to load."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raises `BootTimeLimit` in what takes longer, and again until it ends."""

    def stop(*_: Any) -> NoReturn:
        raise BootTimeLimit(f"the project takes too long to load: more than {seconds:g} s")

    signal.signal(signal.SIGALRM, stop)
    _setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        yield
    finally:
        _setitimer(signal.ITIMER_REAL, 0)
        isolate.put_back()


def _redirect_logs(scratch: str) -> None:
    """Handlers that the settings set up themselves write below the scratch folder."""
    folder = os.path.join(scratch, "logs")
    os.makedirs(folder, exist_ok=True)
    init = logging.FileHandler.__init__

    def redirected(self: Any, filename: Any, *args: Any, **kwargs: Any) -> None:
        init(self, os.path.join(folder, os.path.basename(os.fspath(filename))), *args, **kwargs)

    logging.FileHandler.__init__ = redirected  # type: ignore[method-assign]


class BootError(Exception):
    """The target can't be run; carries the fields of the `fatal` event."""

    def __init__(self, what: str, where: str, next_step: str, trace: str = "") -> None:
        super().__init__(what)
        self.fields: dict[str, Any] = {
            "what": what,
            "where": where,
            "next": next_step,
            "traceback": trace,
        }


class ConfigurationError(BootError):
    """What the configuration names in the project can't be used."""

    def __init__(self, table: str, key: str, name: str, why: str, where: str = "") -> None:
        super().__init__(
            f"[tool.django-pro.{table}] {key} = {name!r} can't be used: {why}",
            where or "pyproject.toml",
            "docs/configuration.md says what it takes",
        )
        self.fields["usage"] = True


def _no_input(prompt: object = "") -> NoReturn:
    raise EOFError(f"the settings ask for input: {prompt}")


_LONGEST = 300
"""Characters of an error's message that are told."""


def text_of(error: BaseException) -> str:
    """The first line of an error's message, without secrets; empty where it has none to give."""
    try:
        text = masking.text_of(error).strip()
    except Exception:  # an exception of the project's own
        return ""
    return text.splitlines()[0][:_LONGEST] if text else ""


def place_of(error: BaseException, root: str) -> str:
    """`file:line` of the innermost frame below the root, or of the innermost one."""
    if isinstance(error, SyntaxError) and error.filename:
        return f"{os.path.relpath(error.filename, root)}:{error.lineno or 0}"
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith("<") and "django_pro_probe" not in frame.filename
    ]
    return own_place_of(error, root) or (
        f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    )


def own_place_of(error: BaseException, root: str) -> str:
    """`file:line` of the innermost frame below the root; empty where there is none."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        is_file = not frame.filename.startswith("<") and "django_pro_probe" not in frame.filename
        if is_file and record.is_user_path(os.path.abspath(frame.filename)):
            return f"{os.path.relpath(frame.filename, root)}:{frame.lineno}"
    return ""


def _pose_as_manage(root: str) -> None:
    """Libraries look at the main program's file, as strawberry does: ours lies in a zip."""
    manage = os.path.join(root, "manage.py")
    sys.modules["__main__"].__file__ = manage if os.path.isfile(manage) else os.__file__


def _missing(name: str) -> str:
    """What to do about a module that is not there."""
    top = name.partition(".")[0]
    if top != name and top in sys.modules:
        held = getattr(sys.modules[top], "__file__", None) or top
        return f"Add it: the package it belongs to was found, {held}"
    package = _PACKAGES.get(top) or _required(top) or top
    return (
        f"Run `{sys.executable} -m pip install {package}`, "
        "or name the right interpreter with --python"
    )


def _required(module: str) -> str:
    """The one package of the project's requirements whose name has the module's name in it, such as
    `django-simple-captcha` for `captcha`; empty where there is none, or several."""
    found = set()
    wanted = module.replace("_", "-").lower()
    for file in (*Path().glob("*requirements*.txt"), *Path().glob("requirements/*.txt")):
        with suppress(OSError, ValueError):
            for line in file.read_text(encoding="utf-8").splitlines() if file.is_file() else ():
                name = re.match(r"[A-Za-z0-9][\w.-]*", line)
                package = name.group().replace("_", "-").lower() if name else ""
                if f"-{wanted}-" in f"-{package}-":
                    found.add(package)
    return found.pop() if len(found) == 1 else ""


def _explain(error: BaseException, root: str, settings: str) -> BootError:
    masking.learn_from(error)
    where = place_of(error, root)
    trace = masking.hide("".join(traceback.format_exception(error)))
    text = text_of(error)
    name = type(error).__name__
    if isinstance(error, ModuleNotFoundError) and f"{settings}.".startswith(f"{error.name}."):
        return BootError(
            f"There is no settings module {settings!r}",
            root,
            "Name it with --settings, as in DJANGO_SETTINGS_MODULE",
            trace,
        )
    if isinstance(error, ModuleNotFoundError) and error.name:
        return BootError(f"No module named {error.name!r}", where, _missing(error.name), trace)
    if isinstance(error, BootTimeLimit):
        return BootError(
            text, where, "Look at what runs at import there, or name other --settings", trace
        )
    if isinstance(error, SystemExit):
        return BootError(
            f"The project called sys.exit({error.code!r}) while it was loaded",
            where,
            "Remove the call, or name other settings with --settings",
            trace,
        )
    if name == "ImproperlyConfigured":
        cause = error.__cause__ or error.__context__
        if isinstance(cause, ModuleNotFoundError) and cause.name and _DATABASES in where:
            return BootError(f"No module named {cause.name!r}", where, _missing(cause.name), trace)
        return BootError(
            text, where, "Set what it asks for, or name other settings with --settings", trace
        )
    frames = traceback.extract_tb(error.__traceback__)
    if isinstance(error, KeyError) and error.args and frames[-1].filename in _OS:
        return BootError(
            f"The environment variable {error.args[0]!r} is not set",
            where,
            f"Set it: {error.args[0]}=... django-pro audit, or name other settings with --settings",
            trace,
        )
    return BootError(
        f"{name}: {text}" if text else name,
        where,
        "The project does not load: run `manage.py check` with the same interpreter",
        trace,
    )


def load(config: dict[str, Any], channel: Channel) -> None:
    """Set Django up with the target's settings, and send `boot`.

    Raises:
        BootError: the target does not load.
    """
    started = time.process_time()
    root = config["root"]
    os.chdir(root)
    sys.path[:0] = [path for path in [*config.get("python_path", ()), root] if path not in sys.path]
    standard.make_way([*config.get("python_path", ()), root])
    # A command that every project has and that starts nothing.
    sys.argv = ["manage.py", "check"]
    _pose_as_manage(root)
    os.environ["DJANGO_SETTINGS_MODULE"] = config["settings"]
    builtins.input = _no_input
    _redirect_logs(config["scratch"])
    try:
        import django

        with limited(config.get("boot_seconds") or BOOT_SECONDS):
            from django_pro_probe import routes

            routes.install()
            record.install([root, *config.get("python_path", ()), *_editable()])
            from django.conf import settings

            settings.INSTALLED_APPS  # noqa: B018 the first reading imports the module
            masking.learn_settings(settings)
            _override(settings, config)
            django.setup()
            record.install_contenttypes()
            from django.urls import get_resolver

            _ = get_resolver().url_patterns if getattr(settings, "ROOT_URLCONF", None) else None
    except BaseException as error:
        raise _explain(error, root, config["settings"]) from error
    finally:
        _restore_process(root)
    logging.disable(logging.CRITICAL)
    channel.send(
        "boot",
        user_model=str(settings.AUTH_USER_MODEL),
        python=sys.version.split()[0],
        executable=sys.executable,
        django=django.get_version(),
        drf=_version("rest_framework"),
        apps=list(settings.INSTALLED_APPS),
        settings=config["settings"],
        seconds=round(time.process_time() - started, 3),
    )


def _restore_process(root: str) -> None:
    """Undo what settings may have done to the process: ignored signals, closed streams, a folder
    to work in that is gone."""
    try:
        os.getcwd()
    except OSError:
        os.chdir(root)
    for number in (signal.SIGALRM, signal.SIGCHLD, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)  # as Python itself has it: an error, not an end
    sys.stdout = _usable(sys.stdout) or sys.__stdout__ or open(os.devnull, "w")  # noqa: SIM115
    sys.stderr = _usable(sys.stderr) or sys.__stderr__ or open(os.devnull, "w")  # noqa: SIM115


def _usable(stream: Any) -> Any:
    """A stream of the project's own making, unless it takes nothing."""
    try:
        stream.write("")
        stream.flush()
    except Exception:  # it has no such method, or raises
        return None
    return stream


def _editable() -> list[str]:
    """Folders of packages installed in editable mode: source that its owner works on.

    https://packaging.python.org/en/latest/specifications/direct-url/
    """
    found = set()
    for distribution in metadata.distributions():
        text = distribution.read_text("direct_url.json")
        if not text or '"editable"' not in text:
            continue
        with suppress(ValueError, AttributeError):
            origin = json.loads(text)
            if origin.get("dir_info", {}).get("editable"):
                found.add(unquote(urlsplit(origin["url"]).path))
    return sorted(
        path for path in found if os.path.isdir(path) and not __file__.startswith(f"{path}{os.sep}")
    )


def _version(module: str) -> str:
    loaded = sys.modules.get(module)
    return str(getattr(loaded, "VERSION", getattr(loaded, "__version__", ""))) if loaded else ""


_OWN_HOSTS = ("testserver", "localhost", "127.0.0.1", "[::1]")
"""Hosts that requests of ours name, and those that Django allows with DEBUG on."""


def _override(settings: Any, config: dict[str, Any]) -> None:
    scratch = config["scratch"]
    media = os.path.join(scratch, "media")
    uploads = os.path.join(scratch, "uploads")
    for folder in (media, uploads):
        os.makedirs(folder, exist_ok=True)
    values: dict[str, Any] = {
        "DEBUG": False,
        # With "*" a redirect's check would take a foreign host for one of the site's own.
        "ALLOWED_HOSTS": [*settings.ALLOWED_HOSTS, *_OWN_HOSTS],
        "EMAIL_BACKEND": "django.core.mail.backends.locmem.EmailBackend",
        "SECURE_SSL_REDIRECT": False,
        "SESSION_COOKIE_SECURE": False,
        "PASSWORD_HASHERS": ["django.contrib.auth.hashers.MD5PasswordHasher"],
        "MEDIA_ROOT": as_given(settings.MEDIA_ROOT, media),
        "FILE_UPLOAD_TEMP_DIR": uploads,
        "CACHES": {alias: _cache(alias, entry) for alias, entry in settings.CACHES.items()},
        "STORAGES": {
            **{alias: {"BACKEND": FILES} for alias in getattr(settings, "STORAGES", {})},
            "default": {"BACKEND": FILES},
            "staticfiles": {
                "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
                if "django.contrib.staticfiles" in settings.INSTALLED_APPS
                else FILES
            },
        },
        "LOGGING_CONFIG": None,
        "TEMPLATES": [_templates(entry) for entry in settings.TEMPLATES],
        "CELERY_TASK_ALWAYS_EAGER": True,
        "CELERY_ALWAYS_EAGER": True,
        "CELERY_BROKER_URL": "memory://",
        "CELERY_RESULT_BACKEND": "cache+memory://",
        "COMPRESS_ENABLED": False,
        "COMPRESS_OFFLINE": False,
    }
    if getattr(settings, "SESSION_ENGINE", "") not in SESSION_ENGINES:
        has_table = "django.contrib.sessions" in settings.INSTALLED_APPS
        kind = "db" if has_table else "signed_cookies"
        values["SESSION_ENGINE"] = f"django.contrib.sessions.backends.{kind}"
    if not getattr(settings._wrapped, "SECRET_KEY", None):  # `settings` itself would raise
        values["SECRET_KEY"] = "django-pro"  # noqa: S105 stands in where the project has none set
    if hasattr(settings, "CHANNEL_LAYERS"):
        values["CHANNEL_LAYERS"] = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
    for name, value in values.items():
        setattr(settings, name, value)


def as_given(before: Any, path: str) -> Any:
    """A path of the type that the setting has: `MEDIA_ROOT / "invoices"` takes no text."""
    return Path(path) if isinstance(before, Path) else path


def _templates(entry: dict[str, Any]) -> dict[str, Any]:
    """An engine that compiles a template once, as Django's own default does."""
    options = dict(entry.get("OPTIONS", {}))
    loaders = options.get("loaders")
    cached = "django.template.loaders.cached.Loader"
    if loaders and not any(cached in (each, each[0]) for each in loaders):
        options["loaders"] = [(cached, list(loaders))]
    return {**entry, "OPTIONS": options}


def _cache(alias: str, entry: dict[str, Any]) -> dict[str, Any]:
    if str(entry.get("BACKEND", "")).endswith("DummyCache"):
        return entry
    kept: dict[str, Any] = {
        key: entry[key]
        for key in ("KEY_PREFIX", "TIMEOUT", "VERSION", "KEY_FUNCTION")
        if key in entry
    }
    options = {
        key: value
        for key, value in entry.get("OPTIONS", {}).items()
        if key in ("MAX_ENTRIES", "CULL_FREQUENCY")
    }
    location = f"django-pro-{alias}"
    return {"BACKEND": MEMORY_CACHE, "LOCATION": location, "OPTIONS": options, **kept}


def ask_for_databases(
    config: dict[str, Any], channel: Channel, read: Callable[[], str], postgres: str = ""
) -> None:
    """Tell the tool which databases the project has, and use those that it answers with.

    `postgres` says why they are to be PostgreSQL's, where they are.

    Raises:
        BootError: the tool has none to give.
    """
    from django.conf import settings

    given = config.get("databases")
    if not given:
        channel.send(
            "databases",
            databases={
                alias: {"engine": _engine_of(entry), "name": str(entry.get("NAME", ""))}
                for alias, entry in {"default": {}, **settings.DATABASES}.items()
            },
            needs_postgres=[postgres] if postgres else _needs_postgres(),
        )
        answer = json.loads(read() or "{}")
        if "error" in answer or "databases" not in answer:
            error = answer.get("error") or {}
            raise BootError(
                str(error.get("what", "No database to run on")),
                str(error.get("where", "")),
                str(error.get("next", "Name one with --database-url")),
            )
        given = answer["databases"]
        if answer.get("driver"):
            borrow(*answer["driver"])
    _use_databases(given)


def _engine_of(entry: dict[str, Any]) -> str:
    """SQLite's for what is no database: Django has a dummy in its place that refuses all."""
    engine = str(entry.get("ENGINE", ""))
    return SQLITE if engine in ("", "django.db.backends.dummy") else engine


def _use_databases(given: dict[str, Any]) -> None:
    """Have Django connect to the databases of the audit and to no other."""
    from django.conf import settings
    from django.db import connections

    projects = dict(settings.DATABASES)
    entries = {}
    for alias, entry in given.items():
        own = projects.get(alias, {})
        kept = {key: own[key] for key in ("ATOMIC_REQUESTS", "TIME_ZONE") if key in own}
        if own.get("ENGINE") == entry.get("ENGINE") and "sqlite3" not in str(own.get("ENGINE")):
            kept["OPTIONS"] = {
                key: value for key, value in own.get("OPTIONS", {}).items() if key == "init_command"
            }
        entries[alias] = {**kept, **entry}
    for alias in list(connections):
        with suppress(Exception):  # an engine whose driver is missing has nothing to close
            connections[alias].close()
        if hasattr(connections._connections, alias):
            del connections[alias]
    settings.DATABASES = entries
    connections._settings = entries
    connections.__dict__.pop("settings", None)  # a cached property, which fills in defaults
    for alias, mirrored in _mirrors(projects).items():
        if alias in entries and mirrored in entries:
            connections[alias] = connections[mirrored]
    for alias in connections:
        names = {str(entry.get("NAME")) for entry in entries.values()}
        if str(connections[alias].settings_dict["NAME"]) not in names:
            raise BootError(f"The database {alias!r} was not replaced", "", "Report it")


def _mirrors(projects: dict[str, Any]) -> dict[str, str]:
    """Aliases that lead to the same rows as another one: replicas."""
    found: dict[str, str] = {}
    seen: dict[tuple[str, str], str] = {}
    for alias, entry in projects.items():
        mirrored = (entry.get("TEST") or {}).get("MIRROR")
        name = str(entry.get("NAME") or "")
        same = seen.setdefault((str(entry.get("ENGINE")), name), alias) if name else alias
        if mirrored or same != alias:
            found[alias] = mirrored or same
    return found


def _needs_postgres() -> list[str]:
    """Fields and indexes that only PostgreSQL has."""
    from django.apps import apps

    reasons = []
    for model in apps.get_models(include_auto_created=True):
        meta = model._meta
        parts = [*meta.local_fields, *meta.indexes, *meta.constraints]
        for part in parts:
            module = type(part).__mro__[0].__module__
            bases = {base.__module__ for base in type(part).__mro__}
            if any(base.startswith("django.contrib.postgres") for base in bases):
                reasons.append(f"{meta.label} uses {module}.{type(part).__name__}")
    return reasons[:20]
