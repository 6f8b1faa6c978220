"""Throw-away databases: made, migrated, copied for each worker."""

from __future__ import annotations

import hashlib
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any
from urllib.parse import quote

from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.core.management.color import no_style
from django.core.management.commands import migrate
from django.db import DatabaseError, connections
from django.db.backends.signals import connection_created
from django.db.migrations.executor import MigrationExecutor
from django.template import engines
from django.urls import URLResolver, get_resolver
from django.utils.translation import gettext, override

from django_pro_probe import channel, files, rendering
from django_pro_probe.masking import told

MIGRATE_SECONDS = 300
"""Longest that all of the project's migrations may take."""
_AGAIN = 3.0
"""Seconds after which what went on, although it was told to end, is told so again."""


class _TookTooLongError(BaseException):  # which a migration that tries again does not catch
    """A migration did not end in time."""


def _hurry(connection: Any, **_: Any) -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            # Nothing here outlives the audit, so nothing has to reach the disk.
            cursor.execute("PRAGMA synchronous=OFF")
            cursor.execute("PRAGMA journal_mode=MEMORY")
            cursor.execute("PRAGMA cache_size=-16000")
            # A thread that writes beside the request would wait for its end in vain.
            cursor.execute("PRAGMA busy_timeout=250")
    elif connection.vendor == "mysql":
        with connection.cursor() as cursor:
            # As would what a killed page left on the server.
            cursor.execute("SET lock_wait_timeout = 2, innodb_lock_wait_timeout = 2")


def use_journal() -> None:
    """Keep a rollback journal on disk: a process that may be killed in mid-commit needs one."""
    for alias in connections:
        if connections[alias].vendor == "sqlite":
            with connections[alias].cursor() as cursor:
                cursor.execute("PRAGMA journal_mode=TRUNCATE")


def close_all() -> None:
    """Close every connection, so that a fork shares none and a database can be copied."""
    for connection in connections.all(initialized_only=True):
        connection.close()


def prepare() -> None:
    """Call once, before the first connection."""
    connection_created.connect(_hurry, dispatch_uid="django-pro")


@contextmanager
def _limit(seconds: float) -> Iterator[None]:
    def stop(*_: Any) -> None:
        raise _TookTooLongError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def _named(current: list[str], seconds: float) -> Iterator[None]:
    """Append the name of each migration before it is applied; each may take so long."""
    apply = MigrationExecutor.apply_migration

    def named(self: Any, state: Any, migration: Any, *args: Any, **kwargs: Any) -> Any:
        current.append(f"{migration.app_label}.{migration.name}")
        of_all, _ = signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
        given = min(seconds, of_all)
        signal.setitimer(signal.ITIMER_REAL, given, _AGAIN)
        state = apply(self, state, migration, *args, **kwargs)
        left, _ = signal.setitimer(signal.ITIMER_REAL, 0)
        signal.setitimer(signal.ITIMER_REAL, max(of_all - given + left, _AGAIN), _AGAIN)
        current.clear()
        return state

    MigrationExecutor.apply_migration = named
    try:
        yield
    finally:
        MigrationExecutor.apply_migration = apply


def _why(error: BaseException, seconds: float) -> str:
    """Why the migrations do not run."""
    if not isinstance(error, _TookTooLongError):
        return told(error)
    return (
        f"it took longer than the {seconds:g} s of migration-seconds, or all together took longer "
        f"than {MIGRATE_SECONDS} s, so that the tables were made from the models. Give it longer, "
        'or have it not tried: migrations = "sync" in [tool.django-pro]'
    )


class _NoMigrations(dict):  # type: ignore[type-arg]
    """For MIGRATION_MODULES: every app is made from its models."""

    def __contains__(self, _: object) -> bool:
        return True

    def __getitem__(self, _: str) -> None:
        return None

    def get(self, *_: object) -> None:
        return None


def _quiet(**options: Any) -> dict[str, Any]:
    return {"verbosity": 0, "interactive": False, **options}


def create(config: dict[str, Any], report: Callable[[str, str], None]) -> str:
    """Make the schema on every alias; returns how: `cached`, `migrated` or `synced`.

    `report(what, why)` is told when the migrations failed and the models were used instead.

    Raises:
        Exception: neither the migrations nor the models give a schema.
    """
    cache = config.get("database_cache") or ""
    paths = sqlite_paths()
    key = _content_key() if cache and paths is not None else ""
    if key and paths is not None:
        kept = [file_of(cache, alias, key) for alias in sorted(paths)]
        if all(os.path.exists(path) for path in kept):
            for path, alias in zip(kept, sorted(paths), strict=True):
                files.copy_file(path, paths[alias])
            return "cached"
    made = "migrated"
    current: list[str] = []
    seconds = float(config.get("migration_seconds") or MIGRATE_SECONDS)
    try:
        if config.get("migrations") == "sync":
            raise _TookTooLongError
        rendering.install()
        with _limit(MIGRATE_SECONDS), _named(current, seconds):
            for alias in connections:
                call_command("migrate", **_quiet(database=alias, run_syncdb=True))
    except (Exception, SystemExit, _TookTooLongError) as error:
        if config.get("migrations") != "sync":
            which = f"{current[-1]}: " if current else ""
            report("migrations", f"{which}{_why(error, seconds)}".strip()[:400])
        _wipe()
        made = "synced"
        settings.MIGRATION_MODULES = _NoMigrations()
        with _receivers_guarded(report):
            for alias in connections:
                call_command("migrate", **_quiet(database=alias, run_syncdb=True))
    if any(connections[alias].vendor == "postgresql" for alias in connections):
        reset_sequences(apps.get_models())  # rows of migrations may have keys that they name
    close_all()
    if key and paths is not None and made == "migrated":
        for alias, path in paths.items():
            _keep_empty(path, file_of(cache, alias, key))
    return made


@contextmanager
def _receivers_guarded(report: Callable[[str, str], None]) -> Iterator[None]:
    """Tables stand before `post_migrate` is sent: a receiver that fails costs its own rows alone.

    Django's own makes permissions, which a router can refuse.
    """
    send = migrate.emit_post_migrate_signal

    def guarded(*args: Any, **kwargs: Any) -> None:
        try:
            send(*args, **kwargs)
        except Exception as error:
            report("post_migrate", told(error)[:400])

    migrate.emit_post_migrate_signal = guarded
    try:
        yield
    finally:
        migrate.emit_post_migrate_signal = send


def _keep_empty(path: str, target: str) -> None:
    """Keep a database for the next run; a cache that can't be written is no error of the audit."""
    part = f"{target}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        files.copy_file(path, part)
        os.replace(part, target)
    except OSError:
        with suppress(OSError):
            os.unlink(part)


def file_of(folder: str, alias: str, key: str = "database") -> str:
    """Where a database is kept; an alias can hold what no file's name may."""
    return os.path.join(folder, f"{key}.{quote(alias, safe='')}.sqlite3")


def sqlite_paths() -> dict[str, str] | None:
    """alias -> file, or None when some database is not SQLite."""
    paths = {}
    for alias in connections:
        if connections[alias].vendor != "sqlite":
            return None
        paths[alias] = str(connections[alias].settings_dict["NAME"])
    return paths


def _wipe() -> None:
    close_all()
    for alias in connections:
        connection = connections[alias]
        if connection.vendor == "sqlite":
            path = str(connection.settings_dict["NAME"])
            if os.path.exists(path):
                os.unlink(path)
            continue
        with connection.cursor() as cursor:
            if connection.vendor == "postgresql":
                cursor.execute("DROP SCHEMA public CASCADE")
                cursor.execute("CREATE SCHEMA public")
            else:
                cursor.execute("SET FOREIGN_KEY_CHECKS = 0")
                for table in connection.introspection.table_names(cursor):
                    cursor.execute(f"DROP TABLE {connection.ops.quote_name(table)}")
                cursor.execute("SET FOREIGN_KEY_CHECKS = 1")
        connection.close()


def _content_key() -> str:
    """A digest of everything that a migrated empty database depends on."""
    from django.db.migrations.loader import MigrationLoader

    digest = hashlib.sha256()
    import django

    digest.update(repr((django.VERSION, sys.version_info[:2], settings.INSTALLED_APPS)).encode())
    digest.update(repr(sorted(settings.DATABASE_ROUTERS, key=str)).encode())
    modules = set()
    loader = MigrationLoader(None, ignore_no_migrations=True)
    for migration in loader.disk_migrations.values():
        modules.add(type(migration).__module__)
    for app in apps.get_app_configs():
        if app.models_module is not None:
            modules.add(app.models_module.__name__)
            modules |= {model.__module__ for model in app.get_models(include_auto_created=True)}
        modules.add(type(app).__module__)
    for name in sorted(modules):
        path = getattr(sys.modules.get(name), "__file__", None)
        if path and os.path.exists(path):
            with open(path, "rb") as source:
                digest.update(name.encode() + b"\0" + source.read())
    return digest.hexdigest()[:32]


def warm() -> None:
    """Fill the caches that Django keeps for each process, so that no request pays for them.

    Without this a request's count would depend on which worker it fell to, and on what came first.
    """
    if apps.is_installed("django.contrib.contenttypes"):
        from django.contrib.contenttypes.models import ContentType

        models = apps.get_models()
        for alias in connections:
            with suppress(Exception):  # a database that holds no content types
                manager = ContentType.objects.db_manager(alias)
                manager.get_for_models(*models)
                manager.get_for_models(*models, for_concrete_models=False)
                for content_type in manager.all():
                    manager.get_for_id(content_type.pk)
    if apps.is_installed("django.contrib.sites"):
        from django.contrib.sites.models import Site

        with suppress(Exception):  # no SITE_ID, or no such row
            Site.objects.get_current()
    with suppress(Exception):  # an engine or a library of tags that can't be loaded, likewise
        engines.all()
    # A URLconf or a catalogue that can't be read: requests say so. `migrate` leaves no language on.
    with suppress(Exception), override(settings.LANGUAGE_CODE):
        gettext("a")
        get_resolver().reverse_dict  # noqa: B018
        _compile(get_resolver())
    close_all()


def _compile(resolver: Any) -> None:
    """Compile the expressions of all URL patterns, which Django does when one is first tried."""
    for entry in resolver.url_patterns:
        entry.pattern.regex  # noqa: B018
        if isinstance(entry, URLResolver):
            _compile(entry)


_kept: dict[str, tuple[int, tuple[int, ...]]] = {}
"""SQLite file -> a descriptor of its content, and what `_state` was."""


def _state(path: str) -> tuple[int, ...]:
    try:
        status = os.stat(path)
    except OSError:
        return ()
    return status.st_ino, status.st_size, status.st_mtime_ns


def keep() -> None:
    """Hold what workers copy their databases from: a view can remove or overwrite the file."""
    for descriptor, _ in _kept.values():
        os.close(descriptor)
    _kept.clear()
    for path in (sqlite_paths() or {}).values():
        copy = f"{path}.kept"
        files.copy_file(path, copy)
        # Read-only and without a name: no worker can change it.
        descriptor = os.open(copy, os.O_RDONLY | os.O_CLOEXEC)
        os.unlink(copy)
        _kept[path] = channel.high(descriptor), _state(path)


def mend() -> None:
    """Put back the databases that `keep` held, where something happened to their files."""
    for path, (descriptor, state) in _kept.items():
        if _state(path) == state:
            continue
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with suppress(FileNotFoundError):
            os.unlink(path)
        with open(path, "wb") as file:
            file.write(os.pread(descriptor, os.fstat(descriptor).st_size, 0))
        _kept[path] = descriptor, _state(path)


_sources: dict[str, str] = {}
"""Alias -> the database that this worker's own is a copy of."""


def use_copy(worker: int) -> None:
    """Give this process databases of its own; the parent holds no connection meanwhile."""
    for alias in connections:
        connection = connections[alias]
        connection.close()
        name = str(connection.settings_dict["NAME"])
        if connection.vendor == "sqlite":
            copy = f"{name}.w{worker}"
            files.copy_file(name, copy)
        elif connection.vendor == "postgresql":
            copy = f"{name}_w{worker}"
            _copy_postgresql(connection, name, copy)
        else:
            _end_others(connection)
            continue
        _sources[alias] = name
        connection.settings_dict["NAME"] = copy


def _copy_postgresql(connection: Any, name: str, copy: str) -> None:
    quote = connection.ops.quote_name
    with connection._nodb_cursor() as cursor:
        # One copy of a template at a time: PostgreSQL refuses a second one meanwhile.
        cursor.execute("SELECT pg_advisory_lock(7706)")
        cursor.execute(f"DROP DATABASE IF EXISTS {quote(copy)} WITH (FORCE)")
        cursor.execute(f"CREATE DATABASE {quote(copy)} TEMPLATE {quote(name)}")


def drop_copies(workers: int) -> None:
    """Remove what `use_copy` made for workers 0 to `workers`; each has ended."""
    for alias in connections:
        connection = connections[alias]
        name = str(connection.settings_dict["NAME"])
        for worker in range(workers):
            if connection.vendor == "sqlite":
                for suffix in ("", "-journal"):
                    with suppress(FileNotFoundError):
                        os.unlink(f"{name}.w{worker}{suffix}")
            elif connection.vendor == "postgresql":
                with suppress(DatabaseError), connection._nodb_cursor() as cursor:
                    copy = connection.ops.quote_name(f"{name}_w{worker}")
                    cursor.execute(f"DROP DATABASE IF EXISTS {copy} WITH (FORCE)")
        if connection.vendor == "mysql":
            _end_others(connection)


def _end_others(connection: Any) -> None:
    """End what a killed worker left on the server: MySQL lets its query run, and hold its locks."""
    with suppress(DatabaseError), connection.cursor() as cursor:
        cursor.execute(
            "SELECT id FROM information_schema.processlist WHERE db = %s AND id <> CONNECTION_ID()",
            [connection.settings_dict["NAME"]],
        )
        for (number,) in cursor.fetchall():
            with suppress(DatabaseError):  # it has ended meanwhile
                cursor.execute(f"KILL {number}")
    connection.close()


def can_copy() -> bool:
    """Whether workers can each have a copy: not on MySQL, which has no template databases."""
    return all(connections[alias].vendor in ("sqlite", "postgresql") for alias in connections)


def mark(connection: Any) -> int:
    """A number that changes when somebody else commits to the database."""
    if connection.vendor != "sqlite" or connection.connection is None:
        return 0
    return int(connection.connection.execute("PRAGMA data_version").fetchone()[0])


def is_in_transaction(connection: Any) -> bool:
    """Whether the transaction that was begun is still open: a view can send COMMIT itself."""
    raw = connection.connection
    if raw is None:
        return False
    return bool(raw.in_transaction) if connection.vendor == "sqlite" else True


def is_touched(connection: Any, before: int) -> bool:
    """Whether something was committed since `mark`, by a thread with a connection of its own."""
    return connection.connection is not None and mark(connection) != before


def reset(connection: Any) -> None:
    """Begin with a new connection, whatever state a request left the old one in."""
    with suppress(Exception):
        if connection.connection is not None:
            connection.connection.close()
    connection.connection = None
    connection.in_atomic_block = False
    connection.closed_in_transaction = False
    connection.needs_rollback = False
    connection.savepoint_ids = []
    connection.atomic_blocks = []
    connection.run_on_commit = []


def restore(connection: Any) -> None:
    """Take the copy of a SQLite database anew, after something was committed to it."""
    source = _sources.get(connection.alias)
    if source is None or connection.vendor != "sqlite":
        return
    reset(connection)
    copy = str(connection.settings_dict["NAME"])
    # A new file, since SQLite remembers locks and descriptors of the old one by its inode.
    for suffix in ("", "-journal", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            os.unlink(copy + suffix)
    files.copy_file(source, copy)


def reset_sequences(models: Iterable[Any]) -> None:
    """Servers do not roll sequences back: the next request's keys would differ."""
    models = [model for model in models if model._meta.managed]
    if not models:
        return
    for alias in connections:
        connection = connections[alias]
        if connection.vendor == "sqlite":
            continue
        statements = connection.ops.sequence_reset_sql(no_style(), models)
        if connection.vendor == "mysql":  # which takes the next free one for 1
            tables = [connection.ops.quote_name(model._meta.db_table) for model in models]
            statements = [f"ALTER TABLE {table} AUTO_INCREMENT = 1" for table in tables]
        for statement in statements:
            with suppress(DatabaseError), connection.cursor() as cursor:
                cursor.execute(statement)
