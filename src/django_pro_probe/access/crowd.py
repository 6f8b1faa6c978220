"""Many more rows of a model, within the transaction of a request: does a list show all of them?"""

from __future__ import annotations

import uuid
from typing import Any

from django.db import models

FEW = 60
"""More than a page of a list holds, as a rule."""
MANY = 1_200
"""More than the largest page that is asked for, as a rule."""


def add(row: Any, number: int) -> None:
    """Insert so many copies of a row; what is unique is new in each.

    Raises:
        Exception: the database, or a field, has something against it.
    """
    model = type(row)
    fresh = model._base_manager.get(pk=row.pk)
    copies = []
    for index in range(number):
        copy = model()
        for field in model._meta.concrete_fields:
            if field.primary_key and isinstance(field, models.AutoField):
                continue
            value = getattr(fresh, field.attname)
            setattr(copy, field.attname, _new(field, value, index) if field.unique else value)
        copies.append(copy)
    model._base_manager.bulk_create(copies)


def _new(field: Any, value: Any, index: int) -> Any:
    if isinstance(field, models.UUIDField):
        return uuid.UUID(int=0x91827364591847369A91 + index)
    if isinstance(field, models.IntegerField):
        return 20_000 + index
    if isinstance(field, models.CharField):
        text = f"crowd-{index}"
        return f"{text}@example.com" if isinstance(field, models.EmailField) else text
    return value
