"""Letters that stand for a row."""

from __future__ import annotations

import hashlib
from typing import Any

from django.db import models

_SMALL = (models.SmallIntegerField, models.PositiveSmallIntegerField)
_DIGITS = 6
FIRST = "djp"
"""What all of these letters begin with."""


def token_of(row: Any, field: str = "") -> str:
    """Letters that stand in the texts of the row while a page is tried, and nowhere else.

    Args:
        field: name of the one field that has them, where the others have other ones.
    """
    text = f"{row._meta.label} {row.pk} {field}".rstrip()
    digest = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:9]
    return FIRST + "".join(chr(ord("a") + int(digit, 16)) for digit in digest)


def number_of(row: Any) -> int:
    """A number that stands for a row which has no text."""
    low = int(10 ** (_DIGITS - 1))
    text = f"{row._meta.label} {row.pk}"
    digest = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:12]
    return low + int(digest, 16) % (9 * low)


def number_field(row: Any) -> Any | None:
    """The first field of a row that has room for its number; None where there are only texts."""
    for field in row._meta.concrete_fields:
        if field.primary_key or field.is_relation or field.choices or field.unique:
            continue
        if isinstance(field, models.DecimalField):
            if (field.max_digits or 0) - (field.decimal_places or 0) >= _DIGITS:
                return field
        elif isinstance(field, models.IntegerField) and not isinstance(field, _SMALL):
            return field
    return None
