"""Values that a model's check constraints want, for rows that the database has refused for one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from django.db.models import CheckConstraint, Q

from django_pro_probe import wanted

_SAID_BY_DATABASES = "check constraint"
"""SQLite: `CHECK constraint failed: ...`, PostgreSQL: `violates check constraint`, MySQL: `Check
constraint ... is violated`."""
_COMPARED = ("gt", "gte", "lt", "lte")


def is_refused(error: Exception) -> bool:
    """Whether a check constraint is what the database complains of."""
    return _SAID_BY_DATABASES in str(error).lower()


def values_of(model: Any, number: int, refused: int) -> dict[str, Any]:
    """Field name -> value for row `number`, after so many refusals: of conditions that are joined
    by OR another one each time.

    Conditions that compare columns with each other, or under a NOT, say nothing.
    """
    found: dict[str, Any] = {}
    for holder in (model, *model._meta.get_parent_list()):
        fields = {field.name: field for field in holder._meta.concrete_fields}
        for constraint in holder._meta.constraints:
            if isinstance(constraint, CheckConstraint):
                # Called `check` before Django 5.1.
                condition = getattr(constraint, "condition", None) or getattr(
                    constraint, "check", None
                )
                for name, lookup, value in _conditions(condition, refused - 1):
                    if name in fields:
                        # A field or a value of the project's own kind.
                        with suppress(Exception):
                            found.update(_meeting(fields[name], lookup, value, number))
    return found


def _conditions(condition: Any, branch: int) -> Iterator[tuple[str, str, Any]]:
    """(field, lookup, constant) of each comparison that has to hold."""
    if not isinstance(condition, Q) or condition.negated or not condition.children:
        return
    children = condition.children
    if condition.connector == Q.OR:
        children = [children[branch % len(children)]]
    for child in children:
        if isinstance(child, tuple):
            name, _, lookup = child[0].partition("__")
            if not hasattr(child[1], "resolve_expression"):
                yield name, lookup or "exact", child[1]
        else:
            yield from _conditions(child, branch)


def _meeting(field: Any, lookup: str, value: Any, number: int) -> Mapping[str, Any]:
    if lookup == "isnull" and value:
        return {field.name: None}
    if field.is_relation:
        return {}
    if lookup == "in":
        return {field.name: list(value)[number % len(value)]}
    if lookup == "range":
        return {field.name: value[0]}
    if lookup in ("exact", *_COMPARED):
        return {field.name: wanted.meeting(field, lookup, value)}
    return {}
