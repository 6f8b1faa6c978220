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
from django_pro_probe.migrating import graph, server
from django_pro_probe.migrating.checking import (
    ENDS,
    Check,
    Event,
    Say,
    Sizes,
    UnrunnableError,
    apply,
    refuse_unrunnable,
)
from django_pro_probe.migrating.server import ALIAS
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
        self.sizes = Sizes(*map(int, config["sizes"]))
        self.only: set[str] | None = None if config.get("files") is None else set(config["files"])
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
        self.lost: dict[tuple[str, str], str] = {}
        """Migrations that did not run, and why."""
        self.cpu_seconds = 0.0

    def run(self) -> None:
        """Every migration, and what the graph says."""
        loader = self.executor.loader
        self.channel.send("graph", **graph.leaves(loader), drift=self._drift())
        leaves = loader.graph.leaf_nodes()
        plan = [migration for migration, _ in self.executor.migration_plan(leaves)]
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
            if self._is_checked(migration):
                self._pass(waiting)
                waiting = []
                self._check(before, state, migration)
            waiting.append((before, migration))
        self._pass(waiting)
        self.channel.send("progress", phase="migrations", done=total, total=total)

    def _is_checked(self, migration: Any) -> bool:
        if not graph.is_own(migration):
            return False
        return self.only is None or graph.path_of(migration) in self.only

    def _drift(self) -> dict[str, list[str]]:
        try:
            return graph.drift(self.executor.loader)
        except Exception as error:  # the project's own fields and managers are asked
            self.channel.send(
                "not_checked",
                what="models without migrations",
                why=f"{type(error).__name__}: {boot.text_of(error)}",
                kind="run",
            )
            return {}

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
            self._refuse_dead_server(f"{at[0]}.{at[1]}")
            self._lose(at, failed or apart.lost)
            rest = [step for step in steps if (step[1].app_label, step[1].name) != at]
            position = [(step[1].app_label, step[1].name) for step in steps].index(at)
            self._pass(rest[position:])

    def _lose(self, key: tuple[str, str], why: str) -> None:
        told = key in self.lost
        self.lost[key] = why
        if told:
            return
        self.channel.send(
            "not_checked",
            what=f"migration {key[0]}.{key[1]}",
            why=f"did not run: {why[:400]}",
            kind="run",
        )

    def _check(self, before: Any, after: Any, migration: Any) -> None:
        name = f"migration {migration.app_label}.{migration.name}"
        blocked = self._blocked(migration)
        if blocked:
            why = f"not run: it depends on {blocked}, which did not run"
            self.channel.send("not_checked", what=name, why=why, kind="run")
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
            seconds=self.seconds,
        )

        def work(say: Say) -> None:
            isolate.close(isolate.unheard)
            check.work(lambda part: say({"event": "part", "part": part}))

        apart = Apart(work, 4 * self.seconds + _GRACE)
        told: Event = {}
        for event in apart.events():
            told |= event["part"]
        self.cpu_seconds += apart.cpu_seconds
        unrunnable = told.pop("unrunnable", "")
        no_way_back = told.pop("no_way_back", "")
        if no_way_back:
            why = f"its way back is unknown: {no_way_back}"
            self.channel.send("not_checked", what=name, why=why, kind="run")
        if apart.lost or unrunnable or told.get("failure"):
            self._refuse_dead_server(name.removeprefix("migration "))
        if unrunnable:
            self._lose((migration.app_label, migration.name), unrunnable)
        elif apart.lost and not told.get("failure"):
            self.channel.send(
                "not_checked", what=name, why=f"stopped: {apart.lost[:400]}", kind="run"
            )
        if told and not unrunnable:
            self.channel.send("migration", **_described(migration), **told)

    @staticmethod
    def _refuse_dead_server(name: str) -> None:
        """Raises:
        boot.BootError: the server is gone, so that nothing else can be learned.
        """
        try:
            server.run("SELECT 1")
        except Exception as error:
            raise boot.BootError(
                f"The database server ended while {name} ran: {boot.text_of(error)}",
                "",
                "Run it again; --database-url names another server",
            ) from error


def _why(error: BaseException) -> str:
    try:
        refuse_unrunnable(error)
    except UnrunnableError as told:
        return str(told)
    return f"{type(error).__name__}: {error}"


def _described(migration: Any) -> Event:
    return {
        "app": migration.app_label,
        "name": migration.name,
        "path": graph.path_of(migration),
        "atomic": bool(migration.atomic),
        "operations": [
            {"kind": type(each).__name__, "reversible": bool(each.reversible)}
            for each in migration.operations
        ],
    }
