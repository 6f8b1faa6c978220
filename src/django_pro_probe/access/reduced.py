"""Reductions that a browser says it has: the more a cookie's number is, the less a row costs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from django.apps import apps

from django_pro_probe.access import measured, ownership
from django_pro_probe.access.row_changes import Change

_SERIES = (("0", "5", "50"), ("0", "0.05", "0.5"))
"""Of percents or amounts, and of parts: nothing, little, much."""
Prices = dict[tuple[str, str], float]
"""By label of a model and field of it."""


class Reduced(NamedTuple):
    """What a number did."""

    value: str
    told: str


def by(sent: Callable[[str], Iterable[Change]]) -> Reduced | None:
    """The number that lowers a price, and what it lowers; None where none does.

    Args:
        sent: the changes of rows by a request with that number.
    """
    for series in _SERIES:
        usual, little, much = (_prices(sent(value)) for value in series)
        for label, name in usual.keys() & little.keys() & much.keys():
            whole, lower, lowest = (each[label, name] for each in (usual, little, much))
            if whole > lower >= lowest:  # there may be nothing left to take off
                told = f"{label}.{name} is {lowest:g} with {series[2]} and {whole:g} with 0"
                return Reduced(series[2], told)
    return None


def _prices(changes: Iterable[Change]) -> Prices:
    """Of models of which one row is made or changed."""
    found: dict[str, list[Change]] = {}
    for change in changes:
        if ownership.is_own(apps.get_model(change["model"])):
            found.setdefault(change["model"], []).append(change)
    return {
        (label, name): float(value)
        for label, several in found.items()
        for name, value in measured.after(several[0], measured.PRICE).items()
        if len(several) == 1 and measured.alike(value, value)
    }
