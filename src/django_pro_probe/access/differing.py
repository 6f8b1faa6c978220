"""Other values for a body that gives a row what it already has: only another one shows a change."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from django_pro_probe.access.states import NUMBERS

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
