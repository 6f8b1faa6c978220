"""Times that a client says something took, of which a price is made, where the server itself noted
when it began: minutes of a ride, hours of a rental."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.apps import apps
from django.db import models

from django_pro_probe.access import ownership
from django_pro_probe.access.claims import Claim
from django_pro_probe.access.row_changes import Change

_TOOK = re.compile(r"(\w+_)?(minutes|hours|seconds|duration|elapsed|mins|secs)(_\w+)?", re.I)
_BEGAN = re.compile(
    r"(\w+_)?(start(ed)?|began|begun|open(ed)?|unlocked|picked_up|taken|checked_(in|out)|rented"
    r"|entered|arriv(ed|al)|issued)(_at|_on|_time)?|(start|entry|pick_?up)_?time"
)
PRICE = re.compile(
    r"(\w+_)?(price|fee|fare|cost|total|amount|charge|due|bill|cents|pence)(_?(in_)?(cents|eur|usd|amount))?"
)
_PAID_FOR = re.compile(
    r"work|employ|techni|mechan|assign|staff|contract|freelanc|tutor|agent|driver"
)
"""Users who say what their work took, and are paid for it."""
_NUMBERS = (models.IntegerField, models.FloatField, models.DecimalField)
_VALUES = (7, 8, 2)
Sent = Callable[[Any], Iterable[Change]]


def of_changes(data: Any, changes: Iterable[Change], sent: Sent) -> Iterator[Claim]:
    """Claims of another time, where the price of the row goes by it.

    Args:
        data: the body.
        changes: of the rows that were there, by the body as it is.
        sent: the changes by another body.
    """
    for change in changes:
        if change["kind"] != "updated" or not isinstance(data, dict):
            continue
        model = apps.get_model(change["model"])
        if not ownership.is_own(model) or not _begins(model, change, data) or _is_work(model):
            continue
        prices = after(change, PRICE)
        for name, value in after(change, _TOOK).items():
            keys = [key for key in data if _TOOK.fullmatch(key) and alike(data[key], value)]
            if len(keys) != 1 or not prices or set(prices) & data.keys():
                continue
            other = next(each for each in _VALUES if not alike(each, value))
            others = [
                after(each, PRICE)
                for each in sent({**data, keys[0]: other})
                if each["model"] == change["model"] and each["kind"] == "updated"
            ]
            if others and others[0].keys() == prices.keys() and others[0] != prices:
                called = keys[0] if keys[0] != name else ""
                yield Claim(model, model._meta.get_field(name), other, "amount", called=called)


def _begins(model: Any, change: Change, data: dict[str, Any]) -> bool:
    """Whether the row says when it began, and neither the body nor the request does."""
    return any(
        isinstance(field, models.DateTimeField) and _BEGAN.fullmatch(field.name)
        for field in model._meta.concrete_fields
        if field.name not in change["fields"] and field.name not in data
    )


def _is_work(model: Any) -> bool:
    return any(_PAID_FOR.search(way.name) for way in ownership.owned(model))


def after(change: Change, names: re.Pattern[str]) -> dict[str, Any]:
    """Numbers that fields of such names have afterwards."""
    model = apps.get_model(change["model"])
    fields = {field.name for field in model._meta.concrete_fields if isinstance(field, _NUMBERS)}
    return {
        name: values[-1]
        for name, values in change["fields"].items()
        if name in fields and names.fullmatch(name)
    }


def alike(one: Any, other: Any) -> bool:
    try:
        return float(one) == float(other)
    except (TypeError, ValueError):
        return False
