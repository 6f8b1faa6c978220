"""What pages ask of rows: `status="new"`, so that the next rows can be such that a page shows them.

A condition on a relation or a unique field picks out certain rows and says nothing about what most
rows are like. One whose value stands in the URL counts where a list is asked for: all of one city.
"""

from __future__ import annotations

import datetime
import decimal
import json
import re
import uuid
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import models
from django.utils import timezone

from django_pro_probe.grouping import PAGED, result_of

if TYPE_CHECKING:
    from django_pro_probe.record import Recording

Wish = dict[str, list[Any]]
"""Field name -> [lookup, value, whether of a list] that rows should meet."""

_LOOKUPS = {
    *("exact", "iexact", "in", "isnull", "gt", "gte", "lt", "lte", "range"),
    *("contains", "icontains", "startswith", "istartswith", "endswith", "iendswith"),
}
_SIDES = ("gt", "gte", "lt", "lte")
"""Lookups that many rows may meet even where no two are alike: what is still to come."""
_PARTS = ("date", "year")
"""Parts of a date that a row can be given by themselves."""
_OF_PARTS = ("exact", *_SIDES)
_PLAIN = (bool, int, float, str, decimal.Decimal, datetime.date, datetime.timedelta, uuid.UUID)
_SHORTEST_MONTH = 28
_MOST = 40
"""Wishes that one request may add for a model."""
_LIST = 3
"""Rows that a list has to have before it can be seen to grow."""


def wishes(
    recording: Recording,
    url: str,
    kinds: Iterable[str] = ("select",),
    sent: str = "",
    met: Iterable[str] = (),
) -> dict[str, list[Wish]]:
    """Model label -> wishes of the statements of one request; what was `sent` is none, and none
    are those of the statements that are `met` anyway."""
    found: dict[str, list[Wish]] = {}
    seen = set(met)
    for execution in recording.executions:
        if execution.query is None or execution.sql in seen or execution.kind not in kinds:
            continue
        seen.add(execution.sql)
        listed = result_of(execution) in ("rows", "values") and execution.query.high_mark is None
        listed |= PAGED in execution.uses
        given = sent if listed else f"{url} {sent}"
        for label, wish in of_query(execution.query, given, listed).items():
            known = found.setdefault(label, [])
            if wish not in known and len(known) < _MOST:
                known.append(wish)
    return found


def of_query(query: Any, url: str, listed: bool, *, of_one: bool = False) -> dict[str, Wish]:
    """Model label -> wish of one statement; `of_one` row, so that a unique field counts too."""
    found: dict[str, Wish] = {}
    for part in (query, getattr(query, "inner_query", None)):
        where = getattr(part, "where", None)
        if where is not None:
            _collect(where, url, listed, of_one, found)
    return found


def _collect(
    node: Any, url: str, listed: bool, of_one: bool, found: dict[str, Wish], depth: int = 0
) -> None:
    children = getattr(node, "children", ())
    if getattr(node, "negated", False) or depth > 8:
        return
    for child in children[:1] if getattr(node, "connector", "AND") == "OR" else children:
        if hasattr(child, "children"):
            _collect(child, url, listed, of_one, found, depth + 1)
            continue
        field, part = _asked(getattr(child, "lhs", None))
        lookup = str(getattr(child, "lookup_name", ""))
        if field is None or lookup not in (_OF_PARTS if part else _LOOKUPS):
            continue
        if not hasattr(child, "rhs"):
            continue
        value = _plain(child.rhs, url)
        is_key = getattr(field, "primary_key", False)
        is_known = of_one and not is_key
        picks_out = getattr(field, "unique", False) and (is_key or lookup not in _SIDES)
        if value is None or (picks_out and not is_known):
            continue
        if field.is_relation and lookup != "isnull":
            continue
        asked = "__".join(filter(None, (part, lookup)))
        of_many = listed and not is_address_of_user(field, value)
        wish = [asked, value, of_many]
        found.setdefault(field.model._meta.label, {}).setdefault(field.name, wish)


def is_address_of_user(field: Any, value: Any) -> bool:
    """Whether a value is the whole e-mail address of a user: no two have one, whatever a project's
    model allows."""
    is_address = isinstance(field, models.EmailField) and "@" in str(value)
    known = is_address and apps.is_installed("django.contrib.auth")
    return known and field.model is get_user_model()


def _asked(left: Any) -> tuple[Any, str]:
    """The field on the left of a condition, and the part of it: `starts_at__date`."""
    part = str(getattr(left, "lookup_name", ""))
    if part in _PARTS:
        return getattr(getattr(left, "lhs", None), "target", None), part
    return getattr(left, "target", None), ""


def _plain(value: Any, url: str) -> Any:
    """A constant as JSON can hold it; None for what is none, or comes from the URL."""
    if isinstance(value, (list, tuple, set, frozenset)):
        value = next(iter(sorted(value, key=str)), None)
    if not isinstance(value, _PLAIN) or (isinstance(value, str) and value and _holds(url, value)):
        return None
    return value if isinstance(value, (bool, int, float)) else str(value)


def _holds(url: str, value: str) -> bool:
    """Whether a value stands in the URL as a word of its own."""
    return re.search(rf"(?<!\w){re.escape(value)}(?!\w)", url) is not None


def of_body(recording: Recording, url: str, body: Any) -> dict[str, list[Wish]]:
    """As `wishes`, of a request with a body: what of the code's own no row meets yet. A value that
    a row has may be the one row that the request is about."""
    found = wishes(recording, url, sent=json.dumps(body, default=str))
    return {
        label: [wish for wish in listed if _is_met_by_none(label, wish)]
        for label, listed in found.items()
    }


def _is_met_by_none(label: str, wish: Wish) -> bool:
    try:
        rows = apps.get_model(label)._base_manager
        return not rows.filter(**_conditions(wish)).exists()
    except Exception:  # a model, a field or a value of the project's own kind
        return False


def _conditions(wish: Wish) -> dict[str, Any]:
    return {f"{name}__{lookup}": value for name, (lookup, value, _) in wish.items()}


def merge(into: dict[str, list[Wish]], more: dict[str, list[Wish]]) -> None:
    """Add what is not known yet."""
    for label, wishes_ in more.items():
        known = into.setdefault(label, [])
        known += [wish for wish in wishes_ if wish not in known]


def unmet(model: Any, wishes_: Iterable[Wish]) -> list[dict[str, Any]]:
    """Values for rows, a dictionary a wish that no row of the model meets."""
    found: list[dict[str, Any]] = []
    for wish in wishes_:
        try:
            least = _LIST if all(listed for _, _, listed in wish.values()) else 1
            if model._base_manager.filter(**_conditions(wish))[:least].count() == least:
                continue
            values = {
                name: meeting(model._meta.get_field(name), lookup, value)
                for name, (lookup, value, _) in wish.items()
            }
        except Exception:  # noqa: S112 a field or a value of the project's own kind
            continue
        if values not in found:
            found.append(values)
    return found


def meeting(field: Any, lookup: str, value: Any) -> Any:
    """A value of the field that meets the condition."""
    if lookup == "isnull":
        return None if value else field.get_default()
    part, _, side = lookup.rpartition("__")
    if part == "year":
        return _in_year(field, int(value) + {"gt": 1, "lt": -1}.get(side, 0))
    made = models.DateField().to_python(value) if part else field.to_python(value)
    if side in ("gt", "lt"):
        step: Any = datetime.timedelta(days=1) if isinstance(made, datetime.date) else 1
        made = made + step if side == "gt" else made - step
    return _at_noon(made) if part else made


def _in_year(field: Any, year: int) -> Any:
    """A day of the year, as long after its begin as today."""
    day = timezone.now().date()
    day = day.replace(year=year, day=min(day.day, _SHORTEST_MONTH))
    return _at_noon(day) if isinstance(field, models.DateTimeField) else day


def _at_noon(day: datetime.date) -> datetime.datetime:
    """A time that is of the day where the project is."""
    noon = datetime.datetime.combine(day, datetime.time(12))
    return timezone.make_aware(noon) if settings.USE_TZ else noon
