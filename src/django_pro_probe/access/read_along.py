"""Rows that a query joins to those it asks for: what `select_related` or a lookup reads along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

from django_pro_probe.access.ownership import is_own, user_model
from django_pro_probe.record import Recording

_MOST = 4


def rows_of(recording: Recording, rows: Iterable[Any]) -> list[Any]:
    """The rows of the project's that statements about some rows join to them, users aside."""
    about = list(rows)
    found: dict[tuple[str, Any], Any] = {}
    for execution in recording.executions if about else ():
        model = execution.model._meta.concrete_model if execution.model is not None else None
        for row in about if execution.query is not None else ():
            if row._meta.concrete_model is model:
                for each in _joined(execution.query, row):
                    found.setdefault((each._meta.label, each.pk), each)
    return [each for each in found.values() if each not in about][:_MOST]


def _joined(query: Any, row: Any) -> Iterator[Any]:
    known = {}
    for alias, table in getattr(query, "alias_map", {}).items():
        parent = getattr(table, "parent_alias", None)
        if parent is None:
            known[alias] = row
            continue
        field = table.join_field
        if parent in known and (field.many_to_one or field.one_to_one):
            name = field.name if field.concrete else field.get_accessor_name()
            each = None
            with suppress(Exception):  # there is none, or it is hidden from there
                each = getattr(known[parent], name)
            if each is not None:
                known[alias] = each
                kind = type(each)
                if is_own(kind) and not issubclass(kind, user_model()) and not _is_part(each, row):
                    yield each


def _is_part(one: Any, other: Any) -> bool:
    """Whether a row is the same thing in the table of a parent's, or of a child's."""
    return isinstance(one, type(other)) or isinstance(other, type(one))
