"""Whether an answer holds a row: its letters, its number, its file, or its key among its fields."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote

from django.apps import apps
from django.db import models

from django_pro_probe import record, replay
from django_pro_probe.access import ownership
from django_pro_probe.access.letters import number_field, number_of, token_of


def is_shown(row: Any, response: replay.Response) -> bool:
    """Whether an answer holds the row: its letters, its file, or its key among its other fields."""
    if _is_summed_up(row, response):
        return False
    if token_of(row).encode() in response.body and not _lists_values(row, response):
        return True
    if _sends_file(row, response):
        return True
    if _holds_number(row, response):
        return True
    if "json" not in response.headers.get("Content-Type", "") or not response.ok:
        return False
    try:
        content = json.loads(response.body)
    except ValueError:
        return False
    names = {field.name for field in row._meta.concrete_fields}
    return _holds(content, str(row.pk), row._meta.pk.name, names, 0)


def _lists_values(row: Any, response: replay.Response) -> bool:
    """Whether all that is asked of a model are the values that a column has, each one once."""
    asked = [each.query for each in _selects(row, response)]
    return bool(asked) and all(
        query is not None
        and query.distinct
        and len(getattr(query, "values_select", ())) == 1
        and not query.annotation_select
        for query in asked
    )


def _is_summed_up(row: Any, response: replay.Response) -> bool:
    """Whether all that is asked of a model are figures of its rows: their highest, sum or number.

    Not where one is of the rows of one user, or below one row: that may well be a single row's.
    """
    asked = _selects(row, response)
    return bool(asked) and all(
        _is_figure(each.query) and not _follows_key(each.where) for each in asked
    )


def _is_figure(query: Any) -> bool:
    """Whether a query answers one row of aggregates."""
    if query is None or query.default_cols or query.select or query.group_by is not None:
        return False
    made = query.annotation_select.values()
    return bool(made) and all(each.contains_aggregate for each in made)


def _follows_key(where: Iterable[tuple[str, str, str, Any]]) -> bool:
    """Whether a condition is on a key of the model's own, or on a row that one leads to."""
    fields = (apps.get_model(label)._meta.get_field(name) for label, name, _, _ in where)
    return any(field.is_relation or field.primary_key for field in fields)


def _selects(row: Any, response: replay.Response) -> list[record.Execution]:
    """What was asked of the model of a row."""
    model = type(row)._meta.concrete_model
    return [
        each
        for each in response.recording.executions
        if each.kind == "select"
        and each.model is not None
        and each.model._meta.concrete_model is model
    ]


_IDENTIFIES = re.compile(
    r"(\w+_)?(code|slug|barcode|number|reference|ref|uuid|sku|serial|isbn|registration|handle|url)"
)
"""Names of unique fields that say which row it is, and nothing of it."""


def is_only_named(row: Any, response: replay.Response) -> bool:
    """Whether an answer in JSON says which rows there are, and no more of this one than flags and
    states: what it is about is left to a page of its own."""
    try:
        content = json.loads(response.body)
    except ValueError:
        return False
    plain = {"id", "pk", "url", row._meta.pk.name} | {
        field.name
        for field in row._meta.concrete_fields
        if (field.unique and _IDENTIFIES.fullmatch(field.name))
        or isinstance(field, models.BooleanField)
        or field.choices
    }
    found = list(_entries(content, str(row.pk), row._meta.pk.name, 0))
    return bool(found) and all(each.keys() <= plain for each in found)


def _entries(content: Any, key: str, key_name: str, depth: int) -> Iterator[dict[str, Any]]:
    """Objects in JSON that have a row's key."""
    if isinstance(content, dict):
        if key in {str(content[name]) for name in ("id", "pk", key_name) if name in content}:
            yield content
        content = list(content.values())
    for each in content[:100] if isinstance(content, list) and depth <= _DEEPEST else ():
        yield from _entries(each, key, key_name, depth + 1)


_DEEPEST = 6
_BETWEEN_DIGITS = re.compile(rb"(?<=\d)[,.' ](?=\d)")


def _holds_number(row: Any, response: replay.Response) -> bool:
    """Whether an answer holds the number of a row, however it is written."""
    if isinstance(row, ownership.user_model()):
        return False
    number = str(number_of(row)).encode()
    if number_field(row) is None or not response.ok:
        return False
    return number in _BETWEEN_DIGITS.sub(b"", response.body)


_SENDS_ON = ("X-Accel-Redirect", "X-Sendfile", "Location")
"""Headers by which the web server is told what file to send, or the browser to fetch."""


def _sends_file(row: Any, response: replay.Response) -> bool:
    names = [
        str(getattr(row, field.attname))
        for field in row._meta.concrete_fields
        if isinstance(field, models.FileField)
    ]
    told = [unquote(response.headers.get(header, "")) for header in _SENDS_ON]
    return any(name and each.endswith(name) for name in names for each in told)


def _holds(content: Any, key: str, key_name: str, names: set[str], depth: int) -> bool:
    if depth > _DEEPEST:
        return False
    if isinstance(content, dict):
        own = {str(content.get(name)) for name in ("id", "pk", key_name) if name in content}
        if key in own and len(names & content.keys()) > 1:
            return True
        content = list(content.values())
    if not isinstance(content, list):
        return False
    return any(_holds(each, key, key_name, names, depth + 1) for each in content[:100])
