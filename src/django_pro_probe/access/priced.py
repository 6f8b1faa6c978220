"""Prices that a client sends of what has one: a body names a thing of the shop and its price, and
the amount of the new row goes by the price in the body."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.apps import apps
from django.core.exceptions import ObjectDoesNotExist

from django_pro_probe.access import ownership
from django_pro_probe.access.claims import Claim
from django_pro_probe.access.measured import PRICE, after, alike
from django_pro_probe.access.row_changes import Change

_BOUGHT = re.compile(
    r"order|booking|cart|basket|ticket|reservation|checkout|purchase|subscri|rental", re.I
)
"""Models whose amount whoever sells says."""
CHOSEN = re.compile(r"offer|bid|quote|proposal|donation|limit|trade|request", re.I)
"""Of those, the ones whose makers say what they would pay."""
LOW = (1, 2, 3)
Sent = Callable[[Any], Iterable[Change]]


def of_changes(data: Any, changes: Iterable[Change], sent: Sent) -> Iterator[Claim]:
    """Claims of a lower price: one that is refused or changes nothing of the row is none.

    Args:
        data: the body.
        changes: of the rows that were there, by the body as it is.
        sent: the changes by another body.
    """
    for change in changes if isinstance(data, dict) else ():
        model = apps.get_model(change["model"])
        is_bought = _BOUGHT.search(model.__name__) and not CHOSEN.search(model.__name__)
        if change["kind"] != "inserted" or not is_bought or not ownership.is_own(model):
            continue
        amounts = after(change, PRICE)
        for key, price in _prices_named(model, change, data) if amounts else ():
            low = next((n for n in LOW if n < price and not alike(data[key], n)), None)
            made = [each for each in (sent({**data, key: low}) if low is not None else ())
                    if each["model"] == change["model"] and each["kind"] == "inserted"]  # fmt: skip
            others = after(made[0], PRICE) if len(made) == 1 else {}
            for name, value in others.items():
                if name in amounts and not alike(value, amounts[name]):
                    field = model._meta.get_field(name)
                    yield Claim(model, field, value, "amount", called=key, sent=low)


def _prices_named(model: Any, change: Change, data: dict[str, Any]) -> Iterator[tuple[str, float]]:
    """(key of the body, price) of things that a row is of and that are nobody's, as they stand in
    the database under the name that the body has for them, and the row has not."""
    own = {field.name for field in model._meta.concrete_fields}
    for key in model._meta.concrete_fields:
        value = change["fields"].get(key.attname, (None,))[-1]
        thing: Any = key.related_model if key.is_relation and value is not None else None
        if thing is None or not ownership.is_own(thing) or ownership.owned(thing):
            continue
        try:
            row = thing._base_manager.get(**{key.target_field.name: value})
        except ObjectDoesNotExist:  # it was made by the same request
            continue
        for field in thing._meta.concrete_fields:
            if field.name in data.keys() - own and PRICE.fullmatch(field.name):
                price = getattr(row, field.attname)
                if isinstance(price, (int, float)) or hasattr(price, "as_tuple"):
                    yield field.name, float(price)
