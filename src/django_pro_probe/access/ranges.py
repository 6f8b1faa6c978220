"""The two ends of a range that a row has, and bodies in which one of them lies beyond the other."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from django.db import models

from django_pro_probe.access import wrong
from django_pro_probe.access.states import NUMBERS, Arranged

_MOST_OF = {
    "min": "max",
    "minimum": "maximum",
    "low": "high",
    "lower": "upper",
    "lowest": "highest",
    "smallest": "largest",
    "from": "to",
}
_NUMBERS = (1, 3, 5, 7)
_DAYS = tuple(datetime.date(2031, month, 1) for month in (3, 4, 5, 6))
"""Below the range, its two ends, and above it."""


class Range(NamedTuple):
    """Two fields of a row, as the row is to have them, and what is wrong beside that."""

    name: str
    arranged: list[Arranged]
    both: dict[str, Any]
    """A body in which they are upside down."""
    one: list[dict[str, Any]]
    """Bodies that put one of them beyond the other, which they leave as it is."""


def of(row: Any, names: Iterable[str]) -> Iterator[Range]:
    """Those that a body with these names may change."""
    known = {field.name: field for field in row._meta.concrete_fields if field.name in set(names)}
    for first, last in _pairs(known):
        kinds = {_kind(known[name]) for name in (first, last)}
        values = _values(known[first]) if len(kinds) == 1 else None
        if values is None:
            continue
        _, low, high, _ = values
        told = [_sent(each) for each in values]
        label, key = row._meta.label, str(row.pk)
        yield Range(
            f"{first} and {last}",
            [(label, key, first, low), (label, key, last, high)],
            {first: told[3], last: told[2]},
            [{first: told[3]}, {last: told[0]}],
        )


def _pairs(known: dict[str, Any]) -> Iterator[tuple[str, str]]:
    days = [name for name, field in known.items() if isinstance(field, models.DateField)]
    begins, ends = ([name for name in days if each.fullmatch(name)]
                    for each in (wrong.BEGINS, wrong.ENDS))  # fmt: skip
    if len(begins) == len(ends) == 1:
        yield begins[0], ends[0]
    for name in known:
        words = name.split("_")
        for index, word in enumerate(words):
            other = "_".join([*words[:index], _MOST_OF.get(word, ""), *words[index + 1 :]])
            if word in _MOST_OF and other in known and name not in days:
                yield name, other


def _kind(field: Any) -> type | None:
    kinds: tuple[type, ...] = (models.DateTimeField, models.DateField, *NUMBERS)
    return next((kind for kind in kinds if isinstance(field, kind)), None)


def _values(field: Any) -> tuple[Any, ...] | None:
    """Four of them, the least first; None of a field of another kind."""
    if isinstance(field, NUMBERS) and not field.choices:
        return _NUMBERS
    if isinstance(field, models.DateTimeField):
        noon = datetime.time(12, tzinfo=datetime.timezone.utc)
        return tuple(datetime.datetime.combine(day, noon) for day in _DAYS)
    return _DAYS if isinstance(field, models.DateField) else None


def _sent(value: Any) -> Any:
    return value if isinstance(value, int) else value.isoformat()
