"""Conditions that stand beside the one on the user, where they were meant to stand within it.

`Q(site__in=own) & Q(pinned=True) | Q(alarm=True)` lets everybody's rows through that have an alarm.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models

from django_pro_probe.access.ownership import user_model

_FOR_ALL = re.compile(
    r"public|publish|shared?|visible|open|listed|featured|approved|active|available|template"
    r"|global|default|demo|sample|system|built_?in|standard|official|common|free|everyone"
)
"""Flags of rows that others may see."""
_LOOKED_FOR = re.compile(r"i?(exact|contains)|i?(starts|ends)with")
"""Lookups that a field's whole text meets."""


def flags(executions: Iterable[Any]) -> Iterator[tuple[Any, str]]:
    """(model, flag): whatever has the flag is found, beside what is somebody's and has another."""
    for execution in executions:
        where = getattr(execution.query, "where", None)
        if execution.kind == "select" and execution.model is not None and where is not None:
            for name in _beside(where):
                yield execution.model._meta.concrete_model, name


def named(executions: Iterable[Any], text: str) -> Iterator[tuple[Any, str]]:
    """(model, field): whatever has the text there, or a part of its own that is the text, is found
    beside what is somebody's and more."""
    for execution in executions:
        where = getattr(execution.query, "where", None)
        if execution.kind == "select" and execution.model is not None and where is not None:
            for name in _named(where, text):
                yield execution.model._meta.concrete_model, name


def _named(node: Any, text: str) -> Iterator[str]:
    children = _children(node)
    mixed = node.connector == "OR" and any(map(_is_someones_and_more, children))
    for child in children:
        if hasattr(child, "connector"):
            yield from _named(child, text)
        elif mixed and _LOOKED_FOR.fullmatch(getattr(child, "lookup_name", "")):
            field = _field(child)
            is_own = field is not None and field.model._meta.concrete_model is not user_model()
            if is_own and str(child.rhs).lower() == text and not _FOR_ALL.search(field.name):
                yield field.name


def _beside(node: Any) -> Iterator[str]:
    children = _children(node)
    mixed = [each for each in children if _is_someones_and_more(each)]
    for child in children:
        field = _field(child)
        is_flag = isinstance(field, models.BooleanField) and getattr(child, "rhs", None) is True
        if node.connector == "OR" and mixed and is_flag and not _FOR_ALL.search(field.name):
            yield field.name
        if hasattr(child, "connector"):
            yield from _beside(child)


def _children(node: Any) -> list[Any]:
    """What a node joins: a queryset of one condition brings a node of its own around it."""
    return [
        each.children[0]
        if len(getattr(each, "children", ())) == 1 and not getattr(each, "negated", False)
        else each
        for each in getattr(node, "children", ())
    ]


def _is_someones_and_more(node: Any) -> bool:
    """Whether a condition on a foreign key is joined by "and" with one on something else."""
    if getattr(node, "connector", "") != "AND":
        return False
    fields = [_field(child) for child in node.children]
    keys = [field for field in fields if field is not None and field.is_relation]
    return bool(keys) and len(fields) > len(keys)


def _field(child: Any) -> Any:
    """The column that a condition is on; None for others."""
    return getattr(getattr(child, "lhs", None), "target", None)
