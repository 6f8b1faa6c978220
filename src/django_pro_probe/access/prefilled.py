"""Amounts that a page fills in where nobody types, in a hidden input or one that is read-only, and
that a row then takes from the body."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.apps import apps

from django_pro_probe import bodies
from django_pro_probe.access import ownership
from django_pro_probe.access.claims import Claim
from django_pro_probe.access.measured import PRICE, after, alike
from django_pro_probe.access.priced import CHOSEN, LOW
from django_pro_probe.access.row_changes import Change
from django_pro_probe.access.states import NUMBERS

Sent = Callable[[Any], Iterable[Change]]


def of_changes(data: Any, changes: Iterable[Change], sent: Sent, page: bytes) -> Iterator[Claim]:
    """Claims of a low amount, of rows of things that have a price: one that is refused, or changes
    nothing of the row, is none.

    Args:
        data: the body.
        changes: of the rows that were there, by the body as it is.
        sent: the changes by another body.
        page: what holds the form.
    """
    fixed = {name for form in bodies.forms_of(page) for name in form["fixed"]}
    keys = [key for key in data if key in fixed and PRICE.fullmatch(key)] if fixed and data else []
    for change in changes if keys else ():
        model = apps.get_model(change["model"])
        amounts = after(change, PRICE)
        if change["kind"] == "deleted" or not amounts or not _is_sold(model):
            continue
        for key in keys:
            low = next((n for n in LOW if not alike(data[key], n)), None)
            kind = change["model"], change["kind"]
            made = [
                each for each in sent({**data, key: low}) if (each["model"], each["kind"]) == kind
            ]
            others = after(made[0], PRICE) if len(made) == 1 else {}
            for name, value in others.items():
                if name in amounts and not alike(value, amounts[name]):
                    field = model._meta.get_field(name)
                    yield Claim(model, field, value, "amount", called=key, sent=low)


def _is_sold(model: Any) -> bool:
    """Whether its rows are of a thing that is nobody's and has a price, and whoever makes one does
    not say what they would pay."""
    if not ownership.is_own(model) or CHOSEN.search(model.__name__):
        return False
    named: list[Any] = [key.related_model for key in model._meta.concrete_fields]
    things = [thing for thing in named if hasattr(thing, "_meta") and ownership.is_own(thing)]
    return any(
        isinstance(field, NUMBERS) and PRICE.fullmatch(field.name)
        for thing in things
        if not ownership.owned(thing)
        for field in thing._meta.concrete_fields
    )
