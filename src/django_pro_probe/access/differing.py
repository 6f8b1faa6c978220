"""Other values for a body that gives a row what it already has: only another one shows a change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from django_pro_probe import arguments
from django_pro_probe.access.ownership import owned, tenancies, user_model
from django_pro_probe.access.states import NUMBERS, Arranged

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_WHOLE = re.compile(r"\d{1,6}")
_TO = re.compile(
    r"(to|recipient|receiver|payee|target|friend|followee|beneficiary|invitee|assignee|member|player"
    r"|buddy|user|username)(_?(id|pk|user|username|account))?"
)


def numbers_of(rows: Iterable[Any]) -> set[str]:
    """Names of the fields of rows that hold numbers, and name no row."""
    return {
        field.name
        for row in rows
        for field in row._meta.concrete_fields
        if isinstance(field, NUMBERS) and not (field.primary_key or field.choices)
    }


def other_keys(rows: Iterable[Any], kept: Iterable[Any]) -> list[Arranged]:
    """Rows that name other rows than they do: a body that names row 1 of a table, by whatever name
    of its own, moves none that has it already.

    Whose they are stays, and so does what a URL names: rows of the models that are `kept`.
    """
    stays = (user_model(), *kept)
    found: list[Arranged] = []
    for row in rows:
        for field in _free_keys(row) if not isinstance(row, user_model()) else ():
            other = arguments.row_of(field.related_model, 1)
            if other is not None and not issubclass(field.related_model, stays):
                value = getattr(other, field.target_field.attname)
                found.append((row._meta.label, str(row.pk), field.name, value))
    return found


def other_choices(rows: Iterable[Any]) -> list[Arranged]:
    """Rows with another one of the values that a field may have: a body may name the same."""
    found: list[Arranged] = []
    for row in rows:
        for field in row._meta.concrete_fields if not isinstance(row, user_model()) else ():
            present = getattr(row, field.attname)
            values = [value for value, _ in field.flatchoices if value not in ("", None, present)]
            if values and not (field.unique or field.is_relation):
                found.append((row._meta.label, str(row.pk), field.name, values[-1]))
    return found


def _free_keys(row: Any) -> Iterator[Any]:
    """Foreign keys that say nothing of whose a row is, and that no constraint ties to others."""
    options = row._meta
    whose = {way.steps[0] for way in owned(type(row)) if way.steps}
    whose |= {way.steps[0] for way in tenancies(type(row)) if way.steps}
    tied = {name for names in options.unique_together for name in names}
    tied |= {name for each in options.constraints for name in getattr(each, "fields", ())}
    for field in options.concrete_fields:
        is_free = field not in whose and field.name not in tied
        if field.many_to_one and not field.unique and is_free:
            yield field


def with_another_user(data: Any, user: Any, another: Any) -> Any:
    """`data` with another user where it names the one who sends it: what is given to oneself, taken
    from oneself, changes nothing."""
    if not isinstance(data, dict) or user is None or another is None:
        return data
    found = dict(data)
    for name, value in data.items():
        if value and value == user.get_username():
            found[name] = another.get_username()
        elif _TO.fullmatch(str(name)) and str(value) == str(user.pk):
            found[name] = type(value)(another.pk) if isinstance(value, (int, str)) else another.pk
    return found


def other_values(data: Any, numbers: set[str], name: str = "") -> Any:
    """`data` with the next number in the place of each of `numbers`, and with other addresses."""
    if isinstance(data, dict):
        return {key: other_values(value, numbers, str(key)) for key, value in data.items()}
    if isinstance(data, list):
        return [other_values(value, numbers, name) for value in data]
    if isinstance(data, bool):
        return data
    if isinstance(data, (int, float)):
        return data + 1 if name in numbers else data
    if isinstance(data, str) and name in numbers and _WHOLE.fullmatch(data):
        return str(int(data) + 1)
    if isinstance(data, str) and _ADDRESS.fullmatch(data):
        return f"other-{data}"
    return data
