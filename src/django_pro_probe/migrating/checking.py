"""All that is tried with one migration, on copies of a database that stands right before it.

Forwards with few rows and with more, under watch; the models of before and after at work on the
result; backwards and forwards again.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import DatabaseError, connections, transaction
from django.db.migrations.operations import RenameModel, RunPython, RunSQL
from django.db.migrations.operations.fields import FieldOperation
from django.db.migrations.operations.models import ModelOperation
from django.db.migrations.state import ProjectState

from django_pro_probe import boot, isolate, record, replay
from django_pro_probe.migrating import (
    catalogue,
    code_at_work,
    editing,
    mending,
    mysql_catalogue,
    queueing,
    sent,
    server,
    waiting,
)
from django_pro_probe.migrating.mysql_watching import MysqlWatch
from django_pro_probe.migrating.noting import Noting, Statement, operations
from django_pro_probe.migrating.rows import Rows
from django_pro_probe.migrating.server import ALIAS, code_of
from django_pro_probe.migrating.watching import Watch

Event = dict[str, Any]
Say = Callable[[Event], None]

TIMED = (4_000, 16_000)
"""Rows of the tables whose time is measured."""
_ABSENT = {"42P01", "42703", "42883", "42704", "1146", "1054", "1305", "1091"}
"""SQLSTATEs, and MySQL's numbers: no such table, column, function, object."""
KINDS = ("anything", "fitting", "nothing")
"""Rows that a migration is tried with, in this order, until it runs."""
ENDS = (Exception, replay.TimeLimit)
"""How a run can end before its end."""
_CANCELLED = ("57014", "1969", "3024")
_FULL = ("53100", "53200", "1021", "1041", "1114")
_EXTENSION = re.compile(r'extension "([^"]+)" is not available|/extension/([^/"]+)\.control"')
_NOT_ALLOWED = re.compile(r'permission denied to create extension "([^"]+)"')


class Sizes(NamedTuple):
    """Rows a table."""

    few: int
    many: int
    large: int
    """Of tables that may be changed in batches: more than a batch has."""


class UnrunnableError(Exception):
    """Nothing can be learned of a migration here; the message says why."""


def refuse_unrunnable(error: BaseException) -> None:
    """What says something of this place rather than of the migration is no failure of its own.

    Raises:
        UnrunnableError: it reached for what an audit holds back, or for what the server has not.
    """
    text = boot.text_of(error)
    blocked = isolate.block_behind(error)
    if blocked is not None:
        raise UnrunnableError(str(blocked)) from error
    if any(isinstance(each, EOFError) for each in isolate.behind(error)):
        raise UnrunnableError("it asks for input, and nobody is there to answer") from error
    lacking, forbidden = _EXTENSION.search(text), _NOT_ALLOWED.search(text)
    if lacking:
        raise UnrunnableError(
            f"the server has no extension {lacking[1] or lacking[2]!r}: install it there, or name "
            "a server that has it with --database-url"
        ) from error
    if forbidden:
        raise UnrunnableError(
            f"the server's user may not create the extension {forbidden[1]!r}: create it in "
            "template1, of which new databases are copies, or name a user who may in --database-url"
        ) from error
    if code_of(error) in _FULL:
        raise UnrunnableError(f"the server ran out of room: {text}") from error


class FailedError(Exception):
    """A migration did not run; carries the fields that are told."""

    def __init__(
        self,
        error: BaseException,
        operation: int,
        *,
        of_data: bool,
        statement: Statement | None = None,
    ) -> None:
        super().__init__(str(error))
        refuse_unrunnable(error)
        self.took_too_long = isinstance(error, replay.TimeLimit) or code_of(error) in _CANCELLED
        self.of_data = of_data
        """Whether a SELECT, INSERT, UPDATE or DELETE of its own failed, or its Python."""
        self.fields: Event = {
            "type": type(error).__name__,
            "message": _text_of(error),
            "code": code_of(error),
            "operation": operation,
            "place": _place(error),
            "left": [each["name"] for each in statement.built if not each["valid"]]
            if statement
            else [],
            "harmless": statement is not None
            and (statement.concurrent or "VALIDATE CONSTRAINT" in statement.sql.upper()),
        }


def _text_of(error: BaseException) -> str:
    if isinstance(error, DatabaseError) and server.is_mysql():
        return server.message_of(error).splitlines()[0]
    return boot.text_of(error) or type(error).__name__


def _place(error: BaseException) -> str:
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if record.is_user_path(frame.filename):
            return f"{frame.filename}:{frame.lineno}"
    return ""


class Check:
    """All that is tried with one migration, in a process of its own."""

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

    def work(self, say: Say) -> None:
        """Says a part of the migration's event at a time: what was found before a crash is kept.

        `unrunnable` says why nothing can be learned of it here, `no_way_back` why not of its way
        back.
        """
        try:
            self._work(say)
        except UnrunnableError as error:
            say({"unrunnable": str(error)})

    def _work(self, say: Say) -> None:
        misfit: Event | None = None
        failure: Event | None = None
        runs: list[Event] = []
        kind = ""
        kinds = list(KINDS)
        while kinds:
            kind = kinds.pop(0)
            try:
                with server.copied(self.base, "few"):
                    runs = self._few(kind, say)
                break
            except FailedError as error:
                if error.took_too_long:
                    del kinds[:-1]  # two such runs are enough
                    if kind == "nothing":
                        why = f"it did not end within {self.seconds:g} s, even without rows"
                        raise UnrunnableError(why) from error
                if kind == "nothing":
                    failure = error.fields
                    if failure["code"] in _ABSENT and self._works_with_everything():
                        say({"lacking": failure})
                elif misfit is None and not (kind == KINDS[0] and self._mended_before(error)):
                    misfit = {**error.fields, "rows": kind, "of_data": error.of_data}
        if runs and kind != "nothing":
            try:
                if len(runs) < 2:
                    with server.copied(self.base, "many"):
                        runs.append(self._forwards(kind, self.sizes.many))
                if self._may_be_in_batches(runs):
                    with server.copied(self.base, "large"):
                        runs.append(self._forwards(kind, self.sizes.many, many=self._large(runs)))
            except FailedError as error:
                misfit = misfit or {**error.fields, "rows": kind, "of_data": error.of_data}
        say(
            {
                "timed": self._timed(kind) if runs and kind != "nothing" else [],
                "runs": runs,
                "rows": kind if runs else "",
                "misfit": misfit,
                "failure": failure,
                "real_models": self.real_models,
            }
        )
        if self.queue and self.untimed is not None:
            say({"queued": self._queued(self.untimed)})
        if self.retries and self.timed_out is not None:
            say({"retried": self._retried(self.timed_out)})
        if self.waits and len(runs) > 1 and kind != "nothing":
            say(self._waits(kind, runs[1]))
        if self.earlier:
            say({"edited": self._edited()})

    def _queued(self, untimed: queueing.Untimed) -> Event | None:
        """Who waits behind the lock while somebody else's transaction is long."""
        with server.copied(self.base, "queue"), suppress(*ENDS):
            with queueing.held_up(_connected(), untimed) as told, replay.limited(self.seconds):
                apply(self.before, self.migration)
            return told or None
        return None

    def _retried(self, timed: queueing.Untimed) -> Event:
        """Who is let pass while somebody else's transaction is long, and what comes after it."""
        with server.copied(self.base, "retries"):
            failed = ""
            with queueing.let_pass(_connected(), timed) as told:
                try:
                    with replay.limited(self.seconds), queueing.hastened(self.migration.operations):
                        apply(self.before, self.migration)
                except ENDS as error:
                    failed = f"{type(error).__name__}: {server.message_of(error)}"
        return {**timed._asdict(), "passed": bool(told), "failed": failed}

    def _waits(self, kind: str, run: Event) -> Event:
        """How long others wait, in a run that shows nothing else."""
        tables = waiting.locked_at_work(run)
        models = [each for each in self._wanted(self.before) if each._meta.db_table in tables]
        if not models:
            return {"waits": []}
        try:
            with server.copied(self.base, "waits"):
                rows = Rows(kind)
                with transaction.atomic(ALIAS):
                    rows.fill(self._wanted(self.before), self.sizes.few)
                    rows.fill(models, waiting.ROWS - self.sizes.few, self.sizes.few, alone=True)
                catalogue.analyze(_connected())
                with (
                    waiting.meanwhile(_connected(), models) as told,
                    replay.limited(self.seconds),
                ):
                    apply(self.before, self.migration)
        except ENDS as error:
            return {"waits": [], "waits_unknown": boot.text_of(error) or type(error).__name__}
        return {"waits": told}

    def _edited(self) -> list[str]:
        """What comes out otherwise than with the earlier text; nothing where that does not run."""
        earlier = editing.migration_of(self.earlier, self.migration)
        if earlier is None:
            return []
        for kind in KINDS[1:]:
            outcomes = []
            for migration in (earlier, self.migration):
                with suppress(*ENDS), server.copied(self.base, "edited"):
                    if kind != "nothing":
                        with transaction.atomic(ALIAS):
                            Rows(kind).fill(self._wanted(self.before), self.sizes.few)
                    with replay.limited(self.seconds):
                        apply(self.before, migration)
                    outcomes.append(editing.outcome(_connected()))
            if len(outcomes) == 2:
                return editing.differences(*outcomes)
        return []

    def _timed(self, kind: str) -> list[Event]:
        """Runs on tables that are large enough for a clock, where estimates are asked for."""
        tables = {
            model._meta.db_table
            for model in self._wanted(self.before)
            if {model._meta.db_table, model._meta.label_lower} & {*self.timed}
        }
        runs: list[Event] = []
        try:
            for size in TIMED if tables else ():
                with server.copied(self.base, "timed"):
                    runs.append(self._forwards(kind, self.sizes.few, many=tables, large=size))
        except FailedError:
            return []
        return runs

    def _models(self, state: Any) -> list[Any]:
        return list(state.apps.get_models(include_auto_created=True))

    def _wanted(self, state: Any) -> list[Any]:
        """Models whose tables the migration may touch."""
        models = self._models(state)
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
            named |= _pointing_to(keys, models) if _changes_keys(operation) else keys
        # What the models of afterwards point to, new ones among them.
        named |= {
            (related._meta.app_label, related._meta.model_name)
            for model in self._models(self.after)
            if (model._meta.app_label, model._meta.model_name) in named
            for each in model._meta.local_concrete_fields
            if (related := each.related_model) is not None and not isinstance(related, str)
        }
        return [
            model for model in models if (model._meta.app_label, model._meta.model_name) in named
        ]

    def _forwards(
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
                wanted = self._wanted(self.before)
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
        connection = _connected()
        applied = catalogue.differences(dict(before), catalogue.described(connection))
        if not applied:
            return {}
        mysql_catalogue.empty(connection)  # no row stands in its way any more
        stuck = ""
        try:
            self._again()
        except ENDS as error:
            stuck = _text_of(error)
        return {"applied": applied, "stuck": stuck}

    def _few(self, kind: str, say: Say) -> list[Event]:
        """Forwards, both codes at work, backwards and forwards again; then on more rows.

        The second run is missing where the way back does not lead to where it began.
        """
        definition = catalogue.described(_connected())
        unvalidated = catalogue.unvalidated(_connected())
        if kind == KINDS[0]:
            say({"lacking": self._lacking()})
        few, many = self.sizes.few, self.sizes.many
        runs = [self._forwards(kind, few)]
        changed = _tables(catalogue.differences(definition, catalogue.described(_connected())))
        olds = code_at_work.attempts(self._concerned(self.before, changed))
        news = code_at_work.attempts(self._concerned(self.after, changed))
        news |= code_at_work.attempts(self._of_today())
        failing = code_at_work.broken(None, olds)
        if failing:  # on the old schema too?
            failing = code_at_work.broken(self._baseline(kind, changed), olds)
        say(
            {
                "old_code": failing,
                "new_code": code_at_work.broken(None, news),
            }
        )
        if self.sent and not all(each["data"] for each in runs[0]["statements"]):
            say(self._refused(kind, failing))
        try:
            reverse = self._reverse(definition, unvalidated)
        except UnrunnableError as error:  # forwards it did run
            say({"no_way_back": str(error)})
            return runs
        is_back = reverse.pop("is_back")
        if is_back and kind != "nothing" and not self._runs_code():
            runs.append(self._forwards(kind, many, few))
        went = reverse["possible"] and not reverse["failure"] and not reverse["again"]
        if kind == "anything" and went:
            if len(runs) < 2:
                self._again()
            reverse["later"] = self._later(kind)
        say({"reverse": reverse})
        return runs

    def _mended_before(self, error: FailedError) -> bool:
        """Whether it runs on such rows once the app's data migrations have gone over them."""
        before = [] if error.of_data else mending.data_before(self.loader, self.migration)
        if not before:
            return False
        with server.copied(self.base, "mended"):
            try:
                with transaction.atomic(ALIAS):
                    Rows(KINDS[0]).fill(self._wanted(self.before), self.sizes.few, 0)
                    for model, name in mending.new_fields(self.loader, self.migration):
                        self._unset(model, name)
                with replay.limited(self.seconds):
                    for each in (*before, self.migration):
                        apply(self.before, each)
            except ENDS:
                return False
        return True

    def _unset(self, model: str, name: str) -> None:
        with suppress(LookupError, FieldDoesNotExist):  # what is gone again has no rows
            found = self.before.apps.get_model(self.migration.app_label, model)
            if found._meta.get_field(name).null:
                found._base_manager.using(ALIAS).update(**{name: None})

    def _runs_code(self) -> bool:
        return any(names_of(each) is None for each in flat(self.migration.operations))

    def _again(self) -> None:
        with replay.limited(self.seconds):
            apply(self.before, self.migration)

    def _later(self, kind: str) -> Event | None:
        """How the way back fails once the new code has written rows."""
        rows = Rows(kind)
        try:
            with transaction.atomic(ALIAS):
                rows.fill(self._wanted(self.after), 10, start=self.sizes.many)
            unapply(self.before, self.migration, self.seconds)
        except FailedError as error:
            return error.fields
        return None

    def _baseline(self, kind: str, changed: set[str]) -> Any:
        """What the old code can do on the old schema with such rows."""
        with self._before_it(kind):
            return code_at_work.attempts(self._concerned(self.before, changed))

    @contextmanager
    def _before_it(self, kind: str) -> Iterator[None]:
        """The alias leads to the old schema with such rows, then back to the copy."""
        try:
            with server.copied(self.base, "old"):
                if kind != "nothing":
                    rows = Rows(kind)
                    with transaction.atomic(ALIAS):
                        rows.fill(self._wanted(self.before), self.sizes.few)
                yield
        finally:
            server.use(f"{self.base}_few")

    def _refused(self, kind: str, failing: list[Event]) -> Event:
        """Statements of before that work on the old schema alone, unless the models tell it.

        `spent` are all that need not be tried after later migrations.
        """
        columns = {model._meta.label: _columns(model) for model in self._models(self.before)}
        try:
            failed = sent.fails(self.sent)
            after = {
                sql: told
                for sql, told in failed.items()
                if not sent.is_told(sql, told, failing, columns)
            }
            before: Mapping[str, sent.Told] = {}
            if after:
                with self._before_it(kind):
                    before = sent.fails(after)
        except ENDS as error:
            connections[ALIAS].close()  # whatever it was left in
            why = boot.text_of(error) or type(error).__name__
            if isinstance(error, replay.TimeLimit):
                why = f"they took more than {sent.SECONDS} s"
            name = f"{self.migration.app_label}.{self.migration.name}"
            return {"untried": f"not tried after {name}: {why}"}
        refused = [
            {"sql": sql, **told, "missing": sent.missing(told["message"])}
            for sql, told in after.items()
            if sql not in before and sent.is_of_schema(told)
        ]
        others = [told["message"] for sql, told in after.items() if sql in before]
        found: Event = {"old_statements": refused, "spent": list(failed)}
        if others:
            found["untried"] = (
                f"{len(others)} of {len(self.sent)} statements fail here on its own schema too: "
                f"{min(others)}"
            )
        return found

    def _concerned(self, state: Any, tables: set[str]) -> list[Any]:
        """Models that the migration changes in the state, or whose tables it changed."""
        old, new = self.before.models, self.after.models
        changed = {
            key for key in {*old, *new} if key not in old or key not in new or old[key] != new[key]
        }
        return [
            model
            for model in self._models(state)
            if (model._meta.app_label, model._meta.model_name) in changed
            or model._meta.db_table in tables
        ]

    def _reverse(self, definition: dict[str, str], unvalidated: set[str]) -> Event:
        """Backwards, forwards and backwards again, on the copy as it stands.

        `is_back` says whether the copy is then where it was before the migration.
        """
        told: Event = {
            "possible": all(is_reversible(each) for each in self.migration.operations),
            "failure": None,
            "differences": [],
            "again": None,
            "later": None,
            "is_back": False,
        }
        if not told["possible"]:
            return told
        after = catalogue.described(_connected())
        try:
            unapply(self.before, self.migration, self.seconds)
        except FailedError as error:
            told["failure"] = error.fields
            return told
        told["differences"] = catalogue.differences(definition, catalogue.described(_connected()))
        try:
            self._again()
        except ENDS as error:
            told["again"] = FailedError(error, -1, of_data=False).fields
            return told
        again = catalogue.differences(after, catalogue.described(_connected()))
        told["differences"] += [f"after going forwards again, {each}" for each in again]
        try:
            unapply(self.before, self.migration, self.seconds)
        except FailedError as error:
            told["failure"] = error.fields
            return told
        same = unvalidated == catalogue.unvalidated(_connected())
        told["is_back"] = same and not told["differences"]
        return told

    def _of_today(self) -> list[Any]:
        """The app's models as they are now, where they are ahead of this, its last migration."""
        label, name = self.migration.app_label, self.migration.name
        if label not in self.ahead or (label, name) not in self.loader.graph.leaf_nodes(label):
            return []
        models = self._models(ProjectState.from_apps(apps))
        return [model for model in models if model._meta.app_label == label]

    def _lacking(self) -> Event | None:
        """How it fails where nothing but what it depends on has been applied."""
        key = (self.migration.app_label, self.migration.name)
        state = self.loader.project_state(key, at_end=False)
        absent: dict[str, set[str]] = {}
        if self._runs_code():
            with suppress(Exception):  # a relation to an app that comes later
                absent = _absent(self._models(state), self._models(self.before))
        if set(state.models) == set(self.before.models) and not absent:
            return None
        if not self.migration.atomic and not absent:
            return self._lacking_in(state)
        try:
            with server.copied(self.base, "lacking"):
                return self._lacking_in(state, absent)
        finally:
            server.use(f"{self.base}_few")

    def _lacking_in(self, state: Any, absent: Mapping[str, set[str]] | None = None) -> Event | None:
        at = [-1]

        def begun(number: int, _: Any) -> None:
            at[0] = max(number, at[0])

        try:
            with replay.limited(self.seconds), operations(self.migration, begun):
                if absent is None:
                    _ = self.migration.mutate_state(state).apps
                    return None
                _drop(absent)
                apply(state, self.migration)
        except (LookupError, ValueError) as error:
            return FailedError(error, at[0], of_data=True).fields
        except ENDS as error:  # else another app's later migrations have changed its tables
            names = {*(absent or {})}.union(*(absent or {}).values())
            gone = code_of(error) in _ABSENT
            if gone and names & set(re.findall(r"\w+", str(error).splitlines()[0])):
                return FailedError(error, at[0], of_data=True).fields
        return None

    def _works_with_everything(self) -> bool:
        """Whether it runs once all that does not depend on it has been applied."""
        graph = self.loader.graph
        key = (self.migration.app_label, self.migration.name)
        plan = dict.fromkeys(
            each for leaf in graph.leaf_nodes() for each in graph.forwards_plan(leaf)
        )
        state = self.before.clone()
        with server.copied(self.base, "everything"):
            try:
                with replay.limited(self.seconds):
                    for each in list(plan)[list(plan).index(key) + 1 :]:
                        if key not in graph.forwards_plan(each):
                            state = _applied(state, graph.nodes[each])
                    apply(state, self.migration)
            except ENDS:
                return False
        return True

    def _large(self, runs: list[Event]) -> list[str]:
        """Tables that get many rows: those that change, or all where rows make rows elsewhere."""
        changed = changed_of(runs[1])
        makes = any(
            table not in runs[1]["filled"] or statement["sql"].lstrip()[:6].upper() == "INSERT"
            for statement in runs[1]["statements"]
            for table in statement["changed"]
        )
        return list(runs[1]["filled"]) if makes else list(changed)

    def _may_be_in_batches(self, runs: list[Event]) -> bool:
        """Whether rows change with their number, and could do so in several transactions."""
        if is_atomic(self.migration):
            return False
        few, many = (changed_of(run) for run in runs[:2])
        return any(many[table] > few.get(table, 0) * 3 for table in many)


def changed_of(run: Event) -> dict[str, int]:
    """Table -> most rows that one transaction changed."""
    most: dict[str, int] = {}
    for statement in run["statements"]:
        for table, rows in statement["changed"].items():
            most[table] = max(most.get(table, 0), rows)
    return most


def _tables(differences: Iterable[str]) -> set[str]:
    """Tables that a comparison of two definitions names."""
    found = set()
    for each in differences:
        words = each.split(": ", 1)[1].split(" ")
        name = words[2] if words[1:2] == ["on"] else words[1]
        found.add(name.rstrip(":").split(".")[0])
    return found


def _changes_keys(operation: Any) -> bool:
    """Whether the keys that point at its model are changed, or made anew, with it."""
    field = getattr(operation, "field", None)
    return isinstance(operation, RenameModel) or bool(getattr(field, "unique", False))


def _pointing_to(keys: set[tuple[str, str]], models: Iterable[Any]) -> set[tuple[str, str]]:
    """The models, those that point at them, those that point at these, and so on."""
    found: set[tuple[str, str]] = set()
    models = list(models)
    while keys - found:
        found |= keys
        keys = {
            (model._meta.app_label, model._meta.model_name)
            for model in models
            for each in model._meta.local_fields
            if (related := each.related_model) is not None
            and not isinstance(related, str)
            and (related._meta.app_label, related._meta.model_name) in keys
        }
    return found


def _absent(few: Iterable[Any], all_: Iterable[Any]) -> dict[str, set[str]]:
    """Tables of some models that others lack, and columns of those that both have."""
    had = {model._meta.db_table: _columns(model) for model in few if model._meta.managed}
    found: dict[str, set[str]] = {}
    for model in all_:
        table = model._meta.db_table
        if model._meta.proxy or not model._meta.managed or model._meta.swapped:
            continue
        if table not in had:
            found[table] = set()
        elif _columns(model) - had[table]:
            found[table] = _columns(model) - had[table]
    return found


def _columns(model: Any) -> set[str]:
    return {each.column for each in model._meta.local_concrete_fields}


def _drop(absent: Mapping[str, set[str]]) -> None:
    if server.is_mysql():
        mysql_catalogue.drop(_connected(), absent)
        return
    quote = connections[ALIAS].ops.quote_name
    with connections[ALIAS].cursor() as cursor:
        for table, columns in absent.items():
            for column in columns:
                cursor.execute(
                    f"ALTER TABLE {quote(table)} DROP COLUMN IF EXISTS {quote(column)} CASCADE"
                )
            if not columns:
                cursor.execute(f"DROP TABLE IF EXISTS {quote(table)} CASCADE")


def _applied(state: Any, migration: Any) -> Any:
    """The state after the migration; the one before where it does not run."""
    with suppress(Exception):
        after = migration.mutate_state(state, preserve=True)
        apply(state, migration)
        return after
    return state


def _connected() -> Any:
    connections[ALIAS].ensure_connection()
    return connections[ALIAS]


def apply(state: Any, migration: Any, watch: Noting | None = None) -> None:
    connection = connections[ALIAS]
    with connection.schema_editor(atomic=migration.atomic) as editor:
        if watch is not None:
            watch.editing(editor)
        migration.apply(state.clone(), editor)


def unapply(before: Any, migration: Any, seconds: float) -> None:
    """Takes the migration back on the database that the alias leads to.

    Raises:
        FailedError: it could not.
    """
    connection = connections[ALIAS]
    at = [-1]

    def begun(number: int, _: Any) -> None:
        at[0] = number

    try:
        with (
            replay.limited(seconds),
            operations(migration, begun),
            connection.schema_editor(atomic=migration.atomic) as editor,
        ):
            migration.unapply(before.clone(), editor)
    except ENDS as error:
        raise FailedError(error, at[0], of_data=False) from error


def is_atomic(migration: Any) -> bool:
    """Whether no operation of it can commit rows before its end.

    Where definitions commit by themselves (MySQL) a migration has no transaction of its own:
    RunPython has one, unless it is told otherwise, and RunSQL has none (`Migration.apply`).
    """
    if connections[ALIAS].features.can_rollback_ddl:
        return bool(migration.atomic)
    return all(
        each.atomic or (migration.atomic and each.atomic is not False)
        for each in migration.operations
        if any(names_of(one) is None for one in flat([each]))
    )


def is_reversible(operation: Any) -> bool:
    """SeparateDatabaseAndState says that it is, whatever it holds."""
    return all(each.reversible for each in (operation, *flat([operation])))


def flat(operations: Iterable[Any]) -> Iterator[Any]:
    for operation in operations:
        inner = getattr(operation, "database_operations", None)
        if inner is None:
            yield operation
        else:
            yield from flat(inner)
            yield from flat(getattr(operation, "state_operations", ()))


def names_of(operation: Any) -> list[str] | None:
    """Models of the app that it names, in lower case; None for code that can touch any."""
    if isinstance(operation, FieldOperation):
        return [operation.model_name.lower()]
    if isinstance(operation, ModelOperation):
        return [
            str(getattr(operation, attribute)).lower()
            for attribute in ("name", "old_name", "new_name")
            if getattr(operation, attribute, None)
        ]
    if isinstance(operation, (RunPython, RunSQL)):
        return None
    named = getattr(operation, "model_name", None)
    return [str(named).lower()] if named else None
