"""A row is attached to another user's, which the body or the URL names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from django_pro.core.access import CellFact, ChangeFact, RowFact
from django_pro.rules import read_by
from django_pro.rules.request_rule import RequestClaim, RequestRule, Row, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import (
    is_capability,
    is_for_owner,
    kept_from_others,
    matters,
    own_filter,
    owner_of,
    seen_by_others,
)

_ASKS = re.compile(r"request|invit|join|member|follow|report|share|applica|friend|access", re.I)
"""Models whose rows ask for something of somebody else's."""


class _Attached(NamedTuple):
    row: Row
    cell: CellFact
    whose: RowFact
    holder: str
    named: str
    """What names the row: a key of the body; empty where the URL does."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    seen, kept = seen_by_others(tried), kept_from_others(tried)
    told = set()
    for each in (*_by_body(tried), *_by_url(tried)):
        model = each.whose.model
        key = each.row.endpoint.view, model
        views = seen.get(model, set())
        # What the form itself has to choose from tells nothing, where another page keeps it back.
        is_seen = bool(views - {each.row.endpoint.view}) or (bool(views) and model not in kept)
        private = is_for_owner(each.whose) and not is_seen
        if not private or _ASKS.search(own_model(each.holder)) or key in told:
            continue
        told.add(key)
        where = f"as {each.named!r} of the body" if each.named else "in the URL"
        name = own_model(model)
        yield RequestClaim(
            each.row.endpoint,
            read_by.place_of(each.cell, each.named) if each.named else None,
            f"Another user's {name} is taken: {each.cell.method} {each.cell.url} with it {where}, "
            f"as a user who is not its {owner_of(each.whose)}, and the row of "
            f"{own_model(each.holder)} belongs to it",
            f"Look it up among the user's own rows: {name}.objects.filter("
            f"{own_filter(each.whose)})",
            (each.cell,),
            cwe=639,
            subject=model,
        )


def _by_body(tried: Tried) -> Iterator[_Attached]:
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    for cell in tried.cells:
        row, named = rows.get((cell.endpoint, cell.method)), cell.named
        if row is None or named is None or not cell.is_done:
            continue
        for change in cell.changes:
            value = change.fields.get(named.field, (None,))[-1]
            if change.model == named.holder and _is_left(change) and value == named.row.key:
                yield _Attached(row, cell, named.row, named.holder, named.name)


def _by_url(tried: Tried) -> Iterator[_Attached]:
    for row in tried.rows:
        other, anonymous = row.cells.get("other"), row.cells.get("anonymous")
        if other is None or not other.is_done or is_capability(row):
            continue
        if anonymous is not None and anonymous.is_done and anonymous.changes:
            continue  # a page where everybody may leave something
        for whose in row.subject.rows:
            for change in other.changes if whose.by_url else ():
                model = tried.models.get(change.model)
                taken = any(
                    change.fields.get(f"{field.name}_id", (None,))[-1] == whose.key
                    for field in (model.fields if model is not None else ())
                    if field.relation == whose.model
                )
                if change.kind == "inserted" and matters(change) and taken:
                    yield _Attached(row, other, whose, change.model, "")


def _is_left(change: ChangeFact) -> bool:
    return change.kind != "deleted"


RULE = RequestRule("S114", "error", _check)
