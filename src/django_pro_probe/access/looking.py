"""A request that is looked at while it runs: its writes, a statement made to fail, its exceptions.

It stands in for the `Stage` of a request, whose login begins it and whose answer ends it.
"""

from __future__ import annotations

import dis
import itertools
import json
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from types import FrameType, TracebackType
from typing import Any, NamedTuple

from django.apps import apps
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.db import DatabaseError, OperationalError, connections
from django.http import Http404

from django_pro_probe import masking, places
from django_pro_probe.access import blocks, ownership, row_changes
from django_pro_probe.access.actors import Stage

_WRITE = re.compile(r"\s*(?:INSERT INTO|REPLACE INTO|UPDATE|DELETE FROM)\s+(\S+)", re.I)
_BOUND = re.compile(r"\s*UPDATE\s.*\sWHERE\s.*\sAND\s", re.I | re.S)
"""An update that wants more of a row than its key."""
_QUERY = re.compile(r"\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH)\b", re.I)
_MOST_CHECKED = 8
_RAISE = dis.opmap["RAISE_VARARGS"]
_SHORTEST = 6
"""Characters of a text that is taken for one of an exception's."""
_INTERNAL = (DatabaseError, OSError, AttributeError, TypeError, NameError, ImportError)
"""Exceptions whose texts name tables, columns, files, classes or attributes."""
_MEANT = (ValidationError, Http404, PermissionDenied, ObjectDoesNotExist)
"""Exceptions whose texts are meant for whoever asked."""

Event = dict[str, Any]


class Write(NamedTuple):
    """A statement that wrote rows of a model of the project's."""

    number: int
    """Among the request's, from 0."""
    model: Any
    block: int
    """The outermost `atomic` block that it ran in; 0 outside of all."""
    way: tuple[places.Place, ...]
    """The project's lines that led to it, innermost first."""

    @property
    def place(self) -> places.Place | None:
        return self.way[0] if self.way else None


def begins_at(writes: Sequence[Write]) -> places.Place | None:
    """Where a transaction around all of the writes would begin, or begins: in the innermost
    function that they have in common. The last one's line where there is none."""
    *before, last = writes
    apart = [each for each in before if not each.block or each.block != last.block]
    for each in apart or before:
        above: places.Place | None = None
        for one, other in itertools.zip_longest(each.way[::-1], last.way[::-1]):
            if one != other:
                is_in_both = one and other and one[0] == other[0] and one.function == other.function
                above = one if is_in_both else above
                break
            above = one
        if above is not None:
            return above
    return last.place


class Looking:
    """A stage that looks on. With `fail_at` the write of that number fails, with `miss_at` it is an
    update that finds no row."""

    def __init__(
        self,
        stage: Stage,
        *,
        fail_at: int = -1,
        miss_at: int = -1,
        traced: bool = False,
        prepare: Any = None,
    ) -> None:
        self.stage = stage
        self.fail_at = fail_at
        self.miss_at = miss_at
        self.traced = traced
        self.prepare = prepare
        """Called once the rows are ready, before the request."""
        self.tables: dict[row_changes.Table, row_changes.Rows] = {}
        self.writes: list[Write] = []
        self.refused: dict[tuple[str, str], str] = {}
        """(model label, field) -> what the model itself says against a row that was written."""
        self.failed = False
        self.bound: list[int] = []
        """Numbers of the writes that are updates and want more of a row than its key."""
        self._statements = 0
        self._is_checking = False
        self._tables: dict[str, dict[str, bool]] = {}
        """Alias -> table -> whether its keys were sound before it was written."""
        self._open: list[Any] = []
        self._kinds: dict[str, bool] = {}
        self._seen: dict[int, dict[int, BaseException]] = {}
        self._handled: dict[int, tuple[BaseException, bool, tuple[str, int, str]]] = {}
        self._lines: dict[int, int] = {}
        self.last: tuple[str, int, str] | None = None
        """The project's last line that ran with an exception in its hands."""

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:
        headers = self.stage.log_in(client, actor, endpoint)
        self.tables = self.stage.tables
        if self.prepare is not None:
            self.prepare()
        for alias in connections:
            connections[alias].execute_wrappers.append(self._hear)
            self._open.append(connections[alias])
        if self.traced:
            sys.settrace(self._enter)
        return headers

    def answered(self) -> None:
        """Within the transaction, once the view has answered."""
        self.close()
        if self.writes and self.fail_at < 0 and self.miss_at < 0:
            with suppress(Exception):  # a clean() of the project's own can raise anything
                self.refused = dict(self._refused())

    def close(self) -> None:
        """Stop looking on; more than once is no harm."""
        if self.traced:
            sys.settrace(None)
        for connection in self._open:
            with suppress(ValueError):
                connection.execute_wrappers.remove(self._hear)
        self._open = []

    def _hear(self, execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        connection = context["connection"]
        match = _WRITE.match(str(sql))
        model = _model_of(match[1]) if match else None
        block = blocks.current(connection)
        if model is not None:
            number = self._statements
            self._statements += 1
            users = places.users(sys._getframe(1))[0]
            self.writes.append(Write(number, model, block, users))
            if number == self.fail_at:
                self.failed = True
                raise OperationalError("this statement was made to fail")
            if _BOUND.match(str(sql)):
                self.bound.append(number)
                sql = f"{sql} AND 1 = 0" if number == self.miss_at else sql
            self._before(connection, model._meta.db_table)
        if self._is_checking or block or connection.needs_rollback:
            return execute(sql, params, many, context)
        if model is None and not (connection.vendor == "postgresql" and _QUERY.match(str(sql))):
            return execute(sql, params, many, context)
        return self._alone(connection, execute, sql, params, many, context)

    def _alone(self, connection: Any, execute: Any, *arguments: Any) -> Any:
        """A statement that no block is around: it commits by itself, or leaves nothing."""
        self._is_checking = True
        savepoint = connection.savepoint()
        try:
            result = execute(*arguments)
            self.check(connection)
        except DatabaseError:
            connection.savepoint_rollback(savepoint)
            raise
        else:
            if connection.vendor != "sqlite":  # a row that RETURNING yields is not read yet
                connection.savepoint_commit(savepoint)
            return result
        finally:
            self._is_checking = False

    def _before(self, connection: Any, table: str) -> None:
        """Look whether keys of the table name rows that are not there: filled tables can do so."""
        tables = self._tables.setdefault(connection.alias, {})
        if table not in tables and not self._is_checking:
            self._is_checking = True
            try:
                connection.check_constraints([table])
                tables[table] = True
            except DatabaseError:
                tables[table] = False
            finally:
                self._is_checking = False

    def check(self, connection: Any) -> None:
        """What the commit checks: that rows of written tables name rows that are there.

        Raises:
            IntegrityError: they do not.
        """
        tables = self._tables.get(connection.alias, {})
        sound = [table for table, is_sound in tables.items() if is_sound]
        if sound and connection.vendor == "sqlite":  # others check as they write, or by themselves
            before, self._is_checking = self._is_checking, True
            try:
                connection.check_constraints(sound)
            finally:
                self._is_checking = before
        elif sound and connection.vendor == "postgresql":
            connection.check_constraints()

    # -- what the models themselves refuse ---------------------------------------------------

    def _refused(self) -> Iterator[tuple[tuple[str, str], str]]:
        tables = row_changes.read({row_changes.table_of(each.model) for each in self.writes})
        changes = row_changes.settled(tables, self.tables)
        for change in changes[:_MOST_CHECKED]:
            if change["kind"] == "deleted":
                continue
            model = apps.get_model(change["model"])
            row = model._base_manager.filter(pk=change["key"]).first()
            names = {f.name for f in model._meta.concrete_fields if f.attname in change["fields"]}
            others = {f.name for f in model._meta.fields} - names
            try:
                if row is not None:
                    row.clean_fields(exclude=others)
                    row.clean()
            except ValidationError as error:
                for name, texts in _texts_of(error):
                    yield (change["model"], name), texts

    def place_of(self, label: str) -> places.Place | None:
        """The project's line that last wrote a row of the model."""
        for each in reversed(self.writes):
            if each.model._meta.label == label and each.place is not None:
                place: places.Place = each.place
                return place
        return None

    # -- exceptions and who has them in hand -------------------------------------------------

    def _enter(self, frame: FrameType, *_: Any) -> Any:
        path = frame.f_code.co_filename
        if path not in self._kinds:
            self._kinds[path] = places.is_user_path(path)
        return self._follow if self._kinds[path] else None

    def _follow(self, frame: FrameType, event: str, arg: Any) -> Any:
        key = id(frame)
        if event == "line":
            self._lines[key] = frame.f_lineno
            for number, error in self._seen.get(key, {}).items():
                self._note(number, error, frame)
        elif event == "exception":
            self._seen.setdefault(key, {})[id(arg[1])] = arg[1]
        elif event == "return":
            for value in list(frame.f_locals.values()):
                if isinstance(value, BaseException) and id(value) not in self._handled:
                    self._note(id(value), value, frame)
            self._seen.pop(key, None)
        return self._follow

    def _note(self, number: int, error: BaseException, frame: FrameType) -> None:
        code = frame.f_code
        line = self._lines.get(id(frame), frame.f_lineno)
        name = getattr(code, "co_qualname", code.co_name)
        self.last = (code.co_filename, line, name)
        self._handled[number] = (error, _is_raised_here(error), self.last)

    def told(self, body: bytes, status: int) -> tuple[str, tuple[str, int, str]] | None:
        """The text of an exception that the answer holds and nobody meant for it, and the line
        that put it there."""
        if b"Traceback (most recent call last)" in body and self.last is not None:
            return "a traceback", self.last
        answer = body.decode("utf-8", "replace")
        for error, is_worded, place in reversed(list(self._handled.values())):
            if is_worded or isinstance(error, _MEANT) or _is_api_exception(error):
                continue
            text = _text_of(error)
            found = len(text) >= _SHORTEST and (
                text in answer or json.dumps(text)[1:-1] in answer or _escaped(text) in answer
            )
            if found and (status >= 500 or isinstance(error, _INTERNAL)):
                return f"{type(error).__name__}: {masking.hide(text)[:160]}", place
        return None


def _text_of(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # the project's own __str__
        return ""


def _escaped(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _is_api_exception(error: BaseException) -> bool:
    return any(each.__name__ == "APIException" for each in type(error).__mro__)


def _is_raised_here(error: BaseException) -> bool:
    """Whether a `raise` of the project's own made it: its words are the project's."""
    last: TracebackType | None = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    if last is None or not places.is_user_path(last.tb_frame.f_code.co_filename):
        return False
    return last.tb_frame.f_code.co_code[last.tb_lasti] == _RAISE


def _texts_of(error: ValidationError) -> Iterator[tuple[str, str]]:
    """By field; that a text is empty is often meant, though the model does not say so."""
    if not hasattr(error, "error_dict"):
        yield "", " ".join(map(str, error.messages))
        return
    for name, errors in error.error_dict.items():
        texts = [text for each in errors if each.code not in ("blank", "null") for text in each]
        if texts:
            yield name, " ".join(map(str, texts))


def _model_of(table: str) -> Any:
    """The project's model whose table a statement names; None for others, and for those that join
    two for a many-to-many."""
    model = row_changes.model_of(table)
    if model is None or model._meta.auto_created or not ownership.is_own(model):
        return None
    return model
