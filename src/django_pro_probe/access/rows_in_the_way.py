"""Rows for which a request is refused since they are there already: it goes out without them."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models

from django_pro_probe.access.ownership import owned
from django_pro_probe.access.states import GONE, Arranged

_MOST = 2
_VALUES = (bool, int, str, uuid.UUID, datetime.date)


def without_own(executions: Iterable[Any]) -> list[list[Arranged]]:
    """Without a row that a user has of what a request is about: who has ordered it orders nothing.

    It is one that the request looked for by the user, or a row of the user's, and something else.
    """
    found: list[list[Arranged]] = []
    for execution in executions:
        if execution.kind != "select" or not execution.rows or execution.model is None:
            continue
        values = _looked_for(execution)
        keys = [execution.model._meta.get_field(name) for name in values]
        if any(key.primary_key for key in keys):
            continue  # it is the one that the request names
        if len(keys) > 1 and any(key.is_relation and owned(key.related_model) for key in keys):
            gone = [(execution.model._meta.label, "", GONE, values)]
            found += [gone] if gone not in found else []
    return found[:_MOST]


def without_taken(executions: Iterable[Any]) -> list[list[Arranged]]:
    """Without the rows that a new one can't be beside: each row has one of its kind at most, a
    place is taken once.

    They are those that the database refused a second of, or that code found by what only one row
    may have: a one-to-one key, or several fields together.
    """
    found: list[list[Arranged]] = []
    for execution in executions:
        if execution.model is None or execution.query is None:
            continue
        if execution.kind == "insert" and execution.failed:
            rows = list(getattr(execution.query, "objs", ()))
            values = list(_of_row(rows[0])) if rows else []
        elif execution.kind == "select" and execution.rows:
            looked_for = _looked_for(execution)
            is_of_one = any(set(looked_for) == set(each) for each in _of_one(execution.model))
            values = [looked_for] if is_of_one else []
        else:
            continue
        gone = [(execution.model._meta.label, "", GONE, each) for each in values]
        found += [gone] if gone and gone not in found else []
    return found[:_MOST]


def _of_one(model: Any) -> Iterator[tuple[str, ...]]:
    """Names of fields whose values one row of a model may have, but for names of the row alone."""
    for field in model._meta.concrete_fields:
        if field.one_to_one and not field.primary_key:
            yield (field.name,)
    yield from map(tuple, model._meta.unique_together)
    for constraint in model._meta.constraints:
        if isinstance(constraint, models.UniqueConstraint) and constraint.fields:
            yield tuple(constraint.fields)


def _of_row(row: Any) -> Iterator[dict[str, Any]]:
    """The values of a row that it alone may have."""
    unique = [(field.name,) for field in row._meta.concrete_fields if field.unique]
    for names in dict.fromkeys((*_of_one(type(row)), *unique)):
        fields = [row._meta.get_field(name) for name in names]
        values = {field.name: getattr(row, field.attname) for field in fields}
        if None not in values.values() and not any(field.primary_key for field in fields):
            yield values


def _looked_for(execution: Any) -> dict[str, Any]:
    """Values of the model's own fields that a query asks for; none where it asks otherwise."""
    where = getattr(execution.query, "where", None)
    found: dict[str, Any] = {}
    if where is None or where.negated or where.connector != "AND":
        return {}
    for child in where.children:
        field: Any = getattr(getattr(child, "lhs", None), "target", None)
        if field is None or field.model is not execution.model._meta.concrete_model:
            return {}
        if child.lookup_name != "exact" or not isinstance(child.rhs, _VALUES):
            return {}
        found[field.name] = child.rhs
    return found
