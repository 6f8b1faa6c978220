"""What is bought, stored before it is paid: a payment that fails leaves it as if it were.

The request goes out with plenty in each of the users' sums that it looks at, and with nothing
there.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

from django.apps import apps

from django_pro_probe import replay, validation
from django_pro_probe.access import measured, states
from django_pro_probe.access.asking import Asker, Event, own_changes
from django_pro_probe.access.looking import begins_at
from django_pro_probe.access.ownership import is_own, owned
from django_pro_probe.explore import Request

_REFUSED = 400
_SEVERAL = 2
_ROWS = 3
_PLENTY, _NOTHING = 1000, 0
_NOT_YET = (None, "", "0", "False")
_TOO_LITTLE = "a sum that is too small"


def of_body(asker: Asker, request: Request, plain: replay.Response) -> Iterator[Event]:
    """A row that a request leaves though it is refused, and that is the one of who has paid."""
    made = {each["model"] for each in own_changes(plain) if each["kind"] == "inserted"}
    sums = _sums(plain.recording.executions) if made else []
    if not sums:
        return
    known = list(request.get("arranged") or ())
    rich = {**request, "arranged": [*known, *((*each, _PLENTY) for each in sums)]}
    paid, looking = asker.look(rich, "plenty")
    if paid is None or looking is None or len(looking.writes) < _SEVERAL:
        return
    if paid.status >= _REFUSED or validation.is_refused() or not _takes(paid):
        return
    poor = {**request, "arranged": [*known, *((*each, _NOTHING) for each in sums)]}
    unpaid, _ = asker.look(poor, "nothing left")
    if unpaid is None or not _is_refused(unpaid, paid):
        return
    left = own_changes(unpaid)
    if any(each["kind"] != "inserted" for each in left):
        return  # it keeps books of what fails
    for each in left:
        if _is_as_paid(each, own_changes(paid), {one["model"] for one in left}):
            yield asker.event(
                "interrupted", each["model"], _TOO_LITTLE, poor, unpaid,
                place=begins_at(looking.writes),
            )  # fmt: skip
            return


def _sums(executions: Iterable[Any]) -> list[tuple[str, str, str]]:
    """Label, key and field of each number in rows of users that a request looks at or changes."""
    models = dict.fromkeys(each.model for each in executions if each.kind in ("select", "update"))
    found = []
    for model in filter(None, models):
        fields = [
            each.name
            for each in model._meta.concrete_fields
            if isinstance(each, states.NUMBERS) and not (each.primary_key or each.choices)
        ]
        rows = model._base_manager.order_by("pk") if is_own(model) and owned(model) else ()
        for row, name in itertools.product(rows[:_ROWS], fields):
            found.append((model._meta.label, str(row.pk), name))
    return found


def _takes(response: replay.Response) -> bool:
    """Whether a request takes from a sum."""
    return any(
        all(measured.alike(value, value) for value in values)
        and float(values[-1]) < float(values[0])
        for change in own_changes(response)
        if change["kind"] == "updated"
        for values in change["fields"].values()
    )


def _is_refused(unpaid: replay.Response, paid: replay.Response) -> bool:
    """By its status, by a form, or since it shows the page again."""
    is_shown_again = unpaid.status < 300 <= paid.status
    return unpaid.status >= _REFUSED or validation.is_refused() or is_shown_again


def _is_as_paid(left: Event, paid: list[Event], stay: set[str]) -> bool:
    """Whether nothing tells the row from that of who has paid: no field of it, no row beside."""
    model = apps.get_model(left["model"])
    made = [each for each in paid if each["kind"] == "inserted"]
    twins = [each["fields"] for each in made if each["model"] == left["model"]]
    if len(twins) != 1 or twins[0].keys() != left["fields"].keys():
        return False
    for name, values in left["fields"].items():
        is_state = bool(model._meta.get_field(name).choices) or states.is_state(name)
        if values[-1] != twins[0][name][-1] and (is_state or values[-1] in _NOT_YET):
            return False
    beside = [apps.get_model(each["model"]) for each in made if each["model"] not in stay]
    return not any(key.related_model is model for each in beside for key in each._meta.fields)
