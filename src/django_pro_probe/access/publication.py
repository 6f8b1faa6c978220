"""What makes a row a draft, private or deleted, by the names of its fields."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from typing import Any

from django.db import models
from django.utils import timezone

_SHOWN = re.compile(
    r"(is_)?(published|public|visible|live|approved|announced|released|unveiled|revealed|disclosed)"
)
_HIDDEN = re.compile(r"(is_)?(draft|private|hidden|deleted|internal|secret|removed|embargoed)")
_CHOSEN = re.compile(r"(\w+_)?(status|state|visibility|privacy)")
_UNPUBLISHED = re.compile(r"draft|private|hidden|unpublish|internal|deleted|only me", re.I)
_DATE = re.compile(
    r"publish(ed)?(_at|_on|_date|_time|_from)?|pub_date|publication_date|go(es)?_live_at"
    r"|embargo(ed)?_until|(visible|public|live|shown)_(from|since)"
    r"|(announce|unveil|reveal|disclos)(e|ed|ing)?_(at|on|date|from)"
)
_YEARS = 50
LATER, MARKED = "later", "marked"
"""Ways to be hidden that are told only where the project hides such rows elsewhere: by nothing but
a time to come, and by nothing but the marks beside it."""
_LETS_IN = re.compile(r"active|enabled|staff|superuser|locked|blocked")


def flipped(row: Any) -> dict[str, Any]:
    """As `hidden`, and each flag the other way: what sets one that is set changes nothing."""
    found = hidden(type(row))
    for field in row._meta.concrete_fields:
        if isinstance(field, models.BooleanField) and not _LETS_IN.search(field.name):
            found.setdefault(field.name, not getattr(row, field.attname))
    return found


def kinds(model: Any) -> list[str]:
    """`draft`, `private` and `deleted`, as far as the model knows such rows."""
    return list(dict.fromkeys(map(_way, hidden(model))))


def ways(model: Any) -> list[str]:
    """Ways in which a row can be hidden, where the model knows several: a private one can be live,
    and a public one deleted."""
    found = hidden(model)
    dated = _dated(model, found)
    return [
        *(each if len(each := kinds(model)) > 1 else ()),
        *((LATER, MARKED) if dated and len(dated) < len(found) else ()),
    ]


def not_of_way(rows: Iterable[Any], way: str, arranged: Iterable[Any]) -> list[Any]:
    """What rows are made before a request, but for the fields by which they are hidden."""
    hides = {
        (row._meta.label, str(row.pk), name) for row in rows for name in hidden(type(row), way)
    }
    return [each for each in arranged if (each[0], str(each[1]), each[2]) not in hides]


def _dated(model: Any, names: Iterable[str]) -> list[str]:
    return [name for name in names if isinstance(model._meta.get_field(name), models.DateField)]


def _way(name: str) -> str:
    if re.search(r"deleted|removed", name):
        return "deleted"
    return (
        "private" if re.search(r"public\b|private|visib|privacy|internal|secret", name) else "draft"
    )


def hidden(model: Any, way: str = "") -> dict[str, Any]:
    """Values by which a row is not published; empty where the model knows no such thing.

    With `way` those of the fields that say this alone.
    """
    found = _hidden(model)
    if way in (LATER, MARKED):
        dated = _dated(model, found)
        if way == MARKED:
            return {name: value for name, value in found.items() if name not in dated}
        return {name: _to_come(model._meta.get_field(name)) for name in dated}
    return {name: value for name, value in found.items() if not way or _way(name) == way}


def _hidden(model: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in model._meta.concrete_fields:
        if isinstance(field, models.BooleanField):
            if _SHOWN.fullmatch(field.name):
                found[field.name] = False
            elif _HIDDEN.fullmatch(field.name):
                found[field.name] = True
        elif field.choices and _CHOSEN.fullmatch(field.name):
            for value, label in field.flatchoices:
                if _UNPUBLISHED.search(f"{value} {label}"):
                    found[field.name] = value
                    break
        elif (
            isinstance(field, models.DateField)
            and _DATE.fullmatch(field.name)
            and not (field.auto_now_add or field.auto_now)  # it is always past: nothing is to come
        ):
            found[field.name] = None if field.null else _to_come(field)
    return found


def _to_come(field: Any) -> Any:
    later = timezone.now() + datetime.timedelta(days=365 * _YEARS)
    return later if isinstance(field, models.DateTimeField) else later.date()
