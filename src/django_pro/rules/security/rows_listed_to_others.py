"""A list shows rows of other users."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.core.access import CellFact, RowFact
from django_pro.core.frame import Frame
from django_pro.rules import leaders, read_by
from django_pro.rules.attached import attached
from django_pro.rules.mends import scoping
from django_pro.rules.request_rule import RequestClaim, RequestRule, Row, Tried
from django_pro.rules.rule import a
from django_pro.rules.whose import (
    confined_at,
    is_owned,
    looked_up_at,
    own_filter,
    owner_of,
    reads,
    unless_believed,
)

_TO_WORKSPACE = len(("workspace", "membership", "user"))
"""Steps of a way to users from what names the workspace itself; a longer one begins with a row."""
_SET = " is set"
"""Ends the name of a variation by a flag of the row."""
_NAMED = " is asked for"
"""Ends that of a variation by what the row is looked up by."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told: set[tuple[str, str]] = set()
    taken = {(each.row.endpoint.id, each.whose.model) for each in attached(tried) if each.named}
    for row, each in reads(tried, detail=False):
        asked = row.method != "GET" or row.cells["other"].variation
        viewers = ("other",) if asked else ("owner", "other")
        listed = [one for one in row.subject.rows if any(row.shown(who, one) for who in viewers)]
        if not each.of_view and len(listed) > 1 and not _is_led_there(row, each, tried):
            continue  # of several models that a page shows, the view's own is the one it lists
        if (row.endpoint.id, each.model) in told | taken:
            continue  # the same without parameters, or what its form offers and takes
        if any(one.opted_in and one.model == each.model for one in row.cells["other"].looked_up):
            continue
        told.add((row.endpoint.id, each.model))
        yield RequestClaim(
            row.endpoint,
            _place(tried, row.cells["other"], each),
            f"A list shows every user's rows: {row.method} {row.cells['other'].url} shows "
            f"{a(each.model)} to a user who is not its {owner_of(each)}",
            unless_believed(
                row.cells["other"], f"Give each user their own rows: .filter({own_filter(each)})"
            ),
            (row.cells["owner"], row.cells["other"], row.cells["anonymous"]),
            cwe=639,
            subject=each.model,
            row=each,
        )
    yield from _beside(tried)
    for led in leaders.reads(tried, detail=False):
        yield RequestClaim(
            led.cells.endpoint,
            None,
            f"A list shows the rows of every organisation, team or workspace to who leads one: GET "
            f"{led.cell.url} shows {a(led.row.model)} to a user who is not its {led.shared_in}",
            f"Give each user the rows of their own: .filter({led.shared_in}=request.user)",
            (led.cell, led.cells.cells["other"]),
            cwe=639,
            subject=f"{led.row.model} leads another",
        )


def _place(tried: Tried, cell: CellFact, each: RowFact) -> Frame | None:
    """What takes the client's word for its organisation, team or workspace, in a header, or in a
    parameter that a form or serializer reads; or looks it up by a parameter; else what should
    confine the list."""
    ways = [way.split("__") for way in (*each.owners, *each.shared) if "__" in way]
    names = [way[0] for way in ways if len(way) <= _TO_WORKSPACE]
    asked = re.findall(r"[?&]([^=&]+)=", cell.url)
    taken = [name for name in dict.fromkeys(names) if name in asked]
    at = cell.carried_at or read_by.place_of(cell, *taken)
    at = at or _found_at(tried, cell, each.model, taken) or confined_at(cell, each)
    found = looked_up_at(tried, cell, each) if asked and at is None else None
    view = next((one.frame for one in tried.endpoints if one.id == cell.endpoint), None)
    is_elsewhere = found is not None and (view is None or found.path != view.path)
    return found if is_elsewhere else at


def _found_at(tried: Tried, cell: CellFact, model: str, taken: list[str]) -> Frame | None:
    """Where the row was looked up that a foreign key of these names leads to."""
    fact = tried.models.get(model)
    related = {field.relation for field in fact.fields if field.name in taken} if fact else set()
    return next((each.frame for each in cell.looked_up if each.model in related), None)


def _beside(tried: Tried) -> Iterator[RequestClaim]:
    """Rows that a flag lets through, where it is asked for beside whose they are."""
    rows = {row.endpoint.id: row for row in tried.rows if row.method == "GET"}
    for cell in tried.cells:
        row = rows.get(cell.endpoint)
        if not cell.variation.endswith((_SET, _NAMED)) or row is None or row.subject.detail:
            continue
        flag = cell.variation.removesuffix(_SET).removesuffix(_NAMED)
        is_set = cell.variation.endswith(_SET)
        for each in row.subject.rows:
            if each.model in cell.shown and is_owned(each):
                yield RequestClaim(
                    row.endpoint,
                    looked_up_at(tried, cell, each),
                    f"A condition stands beside the one on the user: GET {cell.url} shows "
                    f"{a(each.model)} to a user who is not its {owner_of(each)} "
                    + (f"once its {flag} is set" if is_set else f"and asks for its {flag}"),
                    "Put parentheses behind the condition on the user: "
                    f"& (... | Q({flag}={'True' if is_set else '...'}))",
                    (row.cells["other"], cell),
                    cwe=639,
                    subject=f"{each.model} {flag}",
                )


def _is_led_there(row: Row, each: RowFact, tried: Tried) -> bool:
    """Whether it is a parameter that shows the row to others: without it they get their own."""
    if row.cells["other"].variation != "parameters":
        return False
    plain = next((one for one in tried.rows if one.endpoint.id == row.endpoint.id), None)
    return plain is not None and not plain.shown("other", each)


RULE = RequestRule("S102", "error", _check, mend=scoping.to_owner)
