"""What makes a row a draft, private or deleted, by the names of its fields."""

from __future__ import annotations

import datetime
import re
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
_LETS_IN = re.compile(r"active|enabled|staff|superuser|locked|blocked")


def flipped(row: Any) -> dict[str, Any]:
    """As `hidden`, and each flag the other way: what sets one that is set changes nothing."""
    found = hidden(type(row))
    for field in row._meta.concrete_fields:
        if isinstance(field, models.BooleanField) and not _LETS_IN.search(field.name):
            found.setdefault(field.name, not getattr(row, field.attname))
    return found


def ways(model: Any) -> list[str]:
    """Ways in which a row can be hidden, where the model knows several: a private one can be live,
    and a public one deleted."""
    kinds = dict.fromkeys(map(_way, hidden(model)))
    return list(kinds) if len(kinds) > 1 else []


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
            later = timezone.now() + datetime.timedelta(days=365 * _YEARS)
            is_time = isinstance(field, models.DateTimeField)
            found[field.name] = None if field.null else later if is_time else later.date()
    return found
