"""Runs migrations one after another, and each that is to be checked on copies with rows in them.

The walk's own database holds the schema and what migrations themselves put into it. What is run of
the project's own has a process of its own, since its functions can hang or end it.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from django.db import connections
from django.db.migrations.exceptions import (
    BadMigrationError,
    CircularDependencyError,
    NodeNotFoundError,
)
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.state import ProjectState
from django.db.utils import DatabaseError

from django_pro_probe import boot, isolate, replay
from django_pro_probe.channel import Channel
from django_pro_probe.migrating import (
    graph,
    known,
    operation_sql,
    outcome,
    queueing,
    sent,
    server,
)
from django_pro_probe.migrating.applying import apply
from django_pro_probe.migrating.checking import Check, Say, changed_of
from django_pro_probe.migrating.failing import ENDS, Event, UnrunnableError, refuse_unrunnable
from django_pro_probe.migrating.reach import is_atomic, is_reversible
from django_pro_probe.migrating.server import ALIAS
from django_pro_probe.migrating.trial import Sizes
from django_pro_probe.servers import Servers
from django_pro_probe.workers import Apart

_GRACE = 10.0
"""Seconds beyond its own limit after which a silent process has hung."""


class Walk:
    """One run over all migrations of the target.

    Raises:
        boot.BootError: they depend on each other in a circle, or on what is not there.
    """

    def __init__(self, config: Event, channel: Channel) -> None:
        self.channel = channel
        self.seconds = float(config["seconds"])
        """Longest that one run of a migration may take."""
        self.timed = {str(name).lower(): int(rows) for name, rows in config["rows_of"].items()}
        """Rows of tables on the user's server."""
        self.sizes = Sizes(*map(int, config["sizes"]))
        self.only: set[str] | None = None if config.get("files") is None else set(config["files"])
        self.is_fixing = bool(config.get("fixing"))
        """Whether the SQL of what is checked is told, and what it leaves behind."""
        self.chains: dict[str, Event] = config.get("chains") or {}
        """First file of migrations in a row -> all of them, the kind of rows that they are compared
        on, and tables with many rows."""
        server.one_for_all()
        server.limit(self.seconds + 1)
        try:
            self.executor = MigrationExecutor(connections[ALIAS])
        except (BadMigrationError, CircularDependencyError, NodeNotFoundError) as error:
            raise boot.BootError(
                f"The migrations can't be put in order: {boot.text_of(error)}",
                "",
                "Run `manage.py showmigrations --plan` to see the same",
            ) from error
        except DatabaseError as error:
            raise boot.BootError(
                f"The database server can't be used: {boot.text_of(error)}",
                "",
                "Name another with --database-url",
            ) from error
        self.base = server.name()
        self.servers = Servers()
        self.lost: dict[tuple[str, str], str] = {}
        """Migrations that did not run, and why."""
        self.queue = False
        """Whether to look who waits behind a lock that is waited for."""
        self.limited = False
        """Whether the settings set a `lock_timeout`."""
        self.sqlite = False
        """Whether the settings name SQLite."""
        self.waits = bool(config.get("waits"))
        """Whether to tell how long others wait while a migration runs."""
        self.earlier: dict[str, str] = dict(config.get("earlier") or {})
        """By path, the file's text at an earlier revision."""
        self.sent: list[str] = list(config.get("sent") or ())
        """Statements that pages of the release before sent."""
        self.spent: set[str] = set()
        """Those of them that failed after a migration, of which that was told."""
        self.drift: dict[str, list[str]] = {}
        self.cpu_seconds = 0.0
        self.known = known.Known(config, self.executor.loader)
        self.made: dict[str, known.Event] = {}
        """By key: what this run knows of each migration."""
        self._keys: dict[tuple[str, str], str] = {}

    def run(self) -> None:
        """Every migration, and what the graph says."""
        loader = self.executor.loader
        self.drift, files = self._drift()
        written = {label: {"path": path, "text": text} for label, (path, text) in files.items()}
        self.channel.send(
            "graph",
            **graph.leaves(loader),
            drift=self.drift,
            written=written,
            limited=self.limited or server.has_lock_timeout(),
            sqlite=self.sqlite,
        )
        if self.only is not None and not self.only:
            return  # the graph alone was asked for
        leaves = loader.graph.leaf_nodes()
        plan = known.ordered(
            [migration for migration, _ in self.executor.migration_plan(leaves)],
            loader.graph,
            self.known.order,
            self.only,
        )
        self._keys = self.known.keys(plan)
        state = ProjectState(real_apps=loader.unmigrated_apps)
        total = len(plan)
        waiting: list[tuple[Any, Any]] = []
        for number, migration in enumerate(plan):
            name = f"{migration.app_label}.{migration.name}"
            self.channel.send("progress", phase=f"migration {name}", done=number, total=total)
            before = state
            try:
                state = migration.mutate_state(before, preserve=True)
            except Exception as error:  # what it changes is not there
                why = f"{type(error).__name__}: {boot.text_of(error)}"
                self._lose((migration.app_label, migration.name), why)
                continue
            is_checked = self._is_checked(migration)
            if not self._is_known(migration, is_checked) and is_checked:
                self._pass(waiting)
                waiting = []
                self._check(before, state, migration)
            waiting.append((before, migration))
        if not all(self._keys[each.app_label, each.name] in self.known.records for each in plan):
            self._pass(waiting)
        self.channel.send(
            "records",
            records=self.made,
            order=[f"{each.app_label}.{each.name}" for each in plan],
        )
        self.channel.send("progress", phase="migrations", done=total, total=total)

    def _is_checked(self, migration: Any) -> bool:
        if not graph.is_own(migration):
            return False
        return self.only is None or graph.path_of(migration) in self.only

    def _record(self, key: tuple[str, str]) -> Event:
        """What this run knows of a migration: its events, why it did not run, if it was checked."""
        return self.made.setdefault(
            self._keys[key],
            {"events": [], "lost": "", "is_checked": False, "sent": known.digest_of(self.sent)},
        )

    def _tell(self, key: tuple[str, str], event: str, **data: Any) -> None:
        """Sends what is known of a migration, and keeps it."""
        self.channel.send(event, **data)
        self._record(key)["events"].append({"event": event, **data})

    def _depends_on_more(self, migration: Any) -> bool:
        """Whether what is found of it stands on more than itself and what comes before it."""
        label = migration.app_label
        is_last = (label, migration.name) in self.executor.loader.graph.leaf_nodes(label)
        is_ahead = is_last and label in self.drift
        return self.queue or is_ahead or graph.path_of(migration) in self.earlier

    def _is_known(self, migration: Any, is_checked: bool) -> bool:
        """Whether an earlier run has learned all that is asked, which is then told."""
        key = (migration.app_label, migration.name)
        kept = self.known.records.get(self._keys[key])
        if self._depends_on_more(migration):
            kept = None
        if kept is not None and is_checked and self.sent:
            kept = kept if kept.get("sent") == known.digest_of(self.sent) else None
        if kept is None or (is_checked and not kept["is_checked"]):
            self._record(key)
            return False
        if kept["lost"]:
            self.lost[key] = kept["lost"]
        self.made[self._keys[key]] = kept
        self.spent.update(kept.get("spent", ()))
        for event in kept["events"] if is_checked or not kept["is_checked"] else ():
            if event.get("what") == sent.WHAT and not self.sent:
                continue
            if event["event"] == "migration":
                event = {**event, **_described(migration)}
                if not self.sent:
                    event.pop("old_statements", None)
            self.channel.send(**event)
        return True

    def _drift(self) -> tuple[dict[str, list[str]], dict[str, tuple[str, str]]]:
        try:
            return graph.drift(self.executor.loader)
        except Exception as error:  # the project's own fields and managers are asked
            self.channel.send(
                "not_checked",
                what="models without migrations",
                why=f"{type(error).__name__}: {boot.text_of(error)}",
                kind="run",
            )
            return {}, {}

    def _blocked(self, migration: Any) -> str:
        """The migration before it that did not run, or empty."""
        for key in self.executor.loader.graph.forwards_plan((migration.app_label, migration.name)):
            if key in self.lost:
                return f"{key[0]}.{key[1]}"
        return ""

    def _pass(self, waiting: Iterable[tuple[Any, Any]]) -> None:
        """Have the walk's own database catch up."""
        steps = [(state, each) for state, each in waiting if not self._blocked(each)]
        for _, each in waiting:
            if self._blocked(each):
                key = (each.app_label, each.name)
                self.lost.setdefault(key, f"{self._blocked(each)} did not run")
                self._record(key)["lost"] = self.lost[key]
        if not steps:
            return

        def work(say: Say) -> None:
            isolate.close(isolate.unheard)
            for state, migration in steps:
                say({"event": "at", "key": [migration.app_label, migration.name]})
                try:
                    with replay.limited(self.seconds):
                        apply(state, migration)
                except ENDS as error:
                    say({"event": "failed", "why": _why(error)})
                    return

        apart = Apart(work, self.seconds + _GRACE)
        at: tuple[str, str] = ("", "")
        failed = ""
        for event in apart.events():
            if event["event"] == "at":
                at = (event["key"][0], event["key"][1])
            else:
                failed = event["why"]
        self.cpu_seconds += apart.cpu_seconds
        if failed or apart.lost:
            self.servers.hold(f"while {at[0]}.{at[1]} ran")
            self._lose(at, failed or apart.lost)
            rest = [step for step in steps if (step[1].app_label, step[1].name) != at]
            position = [(step[1].app_label, step[1].name) for step in steps].index(at)
            self._pass(rest[position:])

    def _lose(self, key: tuple[str, str], why: str) -> None:
        told = key in self.lost
        self.lost[key] = why
        self._record(key)["lost"] = why
        if told:
            return
        self._tell(
            key,
            "not_checked",
            what=f"migration {key[0]}.{key[1]}",
            why=f"did not run: {why[:400]}",
            kind="run",
        )

    def _check(self, before: Any, after: Any, migration: Any) -> None:
        name = f"migration {migration.app_label}.{migration.name}"
        key = (migration.app_label, migration.name)
        self._record(key)["is_checked"] = True
        blocked = self._blocked(migration)
        if blocked:
            why = f"not run: it depends on {blocked}, which did not run"
            self._tell(key, "not_checked", what=name, why=why, kind="run")
            return
        with suppress(Exception):  # a relation to an app that comes later
            _ = before.apps  # once for all that are forked from here
        check = Check(
            self.base,
            self.executor.loader,
            self.sizes,
            before,
            after,
            migration,
            self.drift,
            seconds=self.seconds,
            timed=self.timed,
        )
        check.sent = [sql for sql in self.sent if sql not in self.spent]
        check.queue = self.queue
        check.retries = bool(self.chains) and queueing.retries(migration.operations)
        check.waits = self.waits
        check.earlier = self.earlier.get(graph.path_of(migration), "")

        def work(say: Say) -> None:
            isolate.close(isolate.unheard)
            check.work(lambda part: say({"event": "part", "part": part}))

        apart = Apart(work, 4 * self.seconds + _GRACE)
        told: Event = {}
        for event in apart.events():
            told |= event["part"]
        self.cpu_seconds += apart.cpu_seconds
        unrunnable = told.pop("unrunnable", "")
        self._record(key)["spent"] = told.pop("spent", [])
        self.spent.update(self._record(key)["spent"])
        untried = told.pop("untried", "")
        if untried:
            self._tell(key, "not_checked", what=sent.WHAT, why=untried, kind="run")
        no_way_back = told.pop("no_way_back", "")
        if no_way_back:
            why = f"its way back is unknown: {no_way_back}"
            self._tell(key, "not_checked", what=name, why=why, kind="run")
        self.servers.hold(f"while {key[0]}.{key[1]} ran")
        if unrunnable:
            self._lose(key, unrunnable)
        elif apart.lost and not told.get("failure"):
            why = f"stopped: {apart.lost[:400]}"
            self._tell(key, "not_checked", what=name, why=why, kind="run")
        if told and not unrunnable:
            self._tell(key, "migration", **_described(migration), **told)
        if told.get("failure") or told.get("lacking"):
            self._record(key)["is_checked"] = False  # what comes after it may have a say
        if self.is_fixing and not unrunnable:
            self._compare(before, migration, told)

    def _compare(self, before: Any, migration: Any, seen: Event) -> None:
        """What the migration leaves behind, or the row of them that it begins."""
        path = graph.path_of(migration)
        chain = self.chains.get(path)
        if self.chains and chain is None:
            return
        if chain is None:
            changed = {table for run in seen.get("runs", ()) for table in changed_of(run)}
            chain = {"files": [path], "rows": seen.get("rows", ""), "many": sorted(changed)}
        steps = self._steps(before, chain["files"])

        def work(say: Say) -> None:
            told = operation_sql.both_ways(before, migration)
            say({"event": "part", "part": {"operations": told, "keys": operation_sql.keys()}})
            say({"event": "part", "part": {"tables": operation_sql.tables(told)}})
            left = outcome.outcome(
                self.base, steps, str(chain["rows"]), chain["many"], self.seconds
            )
            say({"event": "part", "part": left})

        apart = Apart(work, 4 * self.seconds + _GRACE)
        found: Event = {}
        for event in apart.events():
            found |= event["part"]
        self.cpu_seconds += apart.cpu_seconds
        if apart.lost:
            found["failed"] = apart.lost
        self.channel.send("outcome", path=path, steps=len(steps), **found)

    def _steps(self, before: Any, files: list[str]) -> list[outcome.Step]:
        migrations = self.executor.loader.disk_migrations.values()
        by_path = {graph.path_of(each): each for each in migrations}
        found = []
        state = before
        for path in files:
            each = by_path[path]
            found.append(outcome.Step(state, each))
            state = each.mutate_state(state, preserve=True)
        return found


def _why(error: BaseException) -> str:
    try:
        refuse_unrunnable(error)
    except UnrunnableError as told:
        return str(told)
    return f"{type(error).__name__}: {server.message_of(error)}"


def _described(migration: Any) -> Event:
    return {
        "app": migration.app_label,
        "name": migration.name,
        "path": graph.path_of(migration),
        "atomic": is_atomic(migration),
        "vendor": connections[ALIAS].vendor,
        "operations": [
            {"kind": type(each).__name__, "reversible": is_reversible(each)}
            for each in migration.operations
        ],
    }
