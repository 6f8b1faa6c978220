"""One migration on a copy of a database: filled with rows, and run forwards under watch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from django.db import connections, transaction

from django_pro_probe import replay
from django_pro_probe.migrating import catalogue, mysql_catalogue, queueing, server
from django_pro_probe.migrating.applying import apply, connected
from django_pro_probe.migrating.failing import ENDS, Event, FailedError, text_of
from django_pro_probe.migrating.mysql_watching import MysqlWatch
from django_pro_probe.migrating.noting import Noting
from django_pro_probe.migrating.reach import changes_keys, flat, names_of, pointing_to
from django_pro_probe.migrating.rows import Rows
from django_pro_probe.migrating.server import ALIAS
from django_pro_probe.migrating.watching import Watch


class Sizes(NamedTuple):
    """Rows a table."""

    few: int
    many: int
    large: int
    """Of tables that may be changed in batches: more than a batch has."""


class Trial:
    """The migration, what stands before and after it, and all that is asked of it."""

    def __init__(
        self,
        base: str,
        loader: Any,
        sizes: Sizes,
        before: Any,
        after: Any,
        migration: Any,
        ahead: Iterable[str] = (),
        *,
        seconds: float,
        timed: Mapping[str, int] | None = None,
    ) -> None:
        self.base = base
        """The database to copy."""
        self.seconds = seconds
        """Longest that one run may take."""
        self.timed = timed or {}
        """Tables, or models as `app.model`, of which estimates are asked for."""
        self.loader = loader
        self.sizes = sizes
        self.before = before
        self.after = after
        self.migration = migration
        self.ahead = set(ahead)
        """Labels of apps whose models have what no migration makes."""
        self.earlier = ""
        """What its file was at an earlier revision, where it is another now."""
        self.sent: Sequence[str] = ()
        """Statements that the code of before sends."""
        self.queue = False
        self.waits = False
        self.untimed: queueing.Untimed | None = None
        self.retries = False
        """Whether to look who is let pass when a lock is given up."""
        self.timed_out: queueing.Untimed | None = None
        self.real_models: list[Event] = []

    def models(self, state: Any) -> list[Any]:
        return list(state.apps.get_models(include_auto_created=True))

    def wanted(self, state: Any) -> list[Any]:
        """Models whose tables the migration may touch."""
        models = self.models(state)
        named: set[tuple[str, str]] = set()
        for operation in flat(self.migration.operations):
            names = names_of(operation)
            if names is None:
                near = {self.migration.app_label} | {app for app, _ in self.migration.dependencies}
                named |= {
                    (model._meta.app_label, model._meta.model_name)
                    for model in models
                    if model._meta.app_label in near
                }
                continue
            keys = {(self.migration.app_label, name) for name in names}
            named |= pointing_to(keys, models) if changes_keys(operation) else keys
        # What the models of afterwards point to, new ones among them.
        named |= {
            (related._meta.app_label, related._meta.model_name)
            for model in self.models(self.after)
            if (model._meta.app_label, model._meta.model_name) in named
            for each in model._meta.local_concrete_fields
            if (related := each.related_model) is not None and not isinstance(related, str)
        }
        return [
            model for model in models if (model._meta.app_label, model._meta.model_name) in named
        ]

    def runs_code(self) -> bool:
        return any(names_of(each) is None for each in flat(self.migration.operations))

    def forwards(
        self, kind: str, size: int, start: int = 0, many: Iterable[str] = (), large: int = 0
    ) -> Event:
        """Fills the copy up to `size` rows a table and runs the migration on it.

        The tables of `many` get `large` rows, or as many as no batch has.
        """
        large = large or self.sizes.large
        rows = Rows(kind)
        filled: dict[str, int] = {}
        if kind != "nothing":
            with transaction.atomic(ALIAS):
                wanted = self.wanted(self.before)
                filled = rows.fill(wanted, size - start, start)
                if many:
                    models = [model for model in wanted if model._meta.db_table in many]
                    more = rows.fill(models, large - size, size, alone=True)
                    filled |= {table: filled[table] + count for table, count in more.items()}
                    size = large
        connection = connections[ALIAS]
        catalogue.analyze(connection)
        watch: Noting = MysqlWatch(connection) if server.is_mysql() else Watch(connection)
        before = catalogue.described(connection) if server.is_mysql() else {}
        try:
            with replay.limited(self.seconds), watch.watching(self.migration):
                apply(self.before, self.migration, watch)
        except ENDS as error:
            failed = next((each for each in watch.statements if each.error), None)
            operation = failed.operation if failed else watch.operation
            of_data = failed is None or failed.data
            told = FailedError(error, operation, of_data=of_data, statement=failed)
            if server.is_mysql() and not told.took_too_long:
                told.fields |= self._half_applied(before)
            raise told from error
        finally:
            self.untimed = self.untimed or watch.untimed
            self.timed_out = self.timed_out or watch.timed
            self.real_models += [each for each in watch.real_models if each not in self.real_models]
        return {
            "size": size,
            "filled": {table: count + start for table, count in filled.items() if count},
            "unfilled": rows.unfilled,
            "statements": watch.told(),
        }

    def _half_applied(self, before: Mapping[str, str]) -> Event:
        """What a run that failed has left applied, and how the next one fails for that alone.

        MySQL commits each definition by itself:
        https://dev.mysql.com/doc/refman/8.0/en/implicit-commit.html
        """
        connections[ALIAS].close()  # and with it what the failure left open
        connection = connected()
        applied = catalogue.differences(dict(before), catalogue.described(connection))
        if not applied:
            return {}
        mysql_catalogue.empty(connection)  # no row stands in its way any more
        stuck = ""
        try:
            self.again()
        except ENDS as error:
            stuck = text_of(error)
        return {"applied": applied, "stuck": stuck}

    def again(self) -> None:
        with replay.limited(self.seconds):
            apply(self.before, self.migration)
