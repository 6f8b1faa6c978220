"""Rows of other users' that a request attaches what it makes to, named by its body or its URL."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from django_pro.core.access import CellFact, ChangeFact, NamedFact, RowFact
from django_pro.rules.request_rule import Row, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import (
    is_capability,
    is_for_owner,
    is_owned,
    kept_from_others,
    matters,
    reads,
    seen_by_others,
)

_ASKS = re.compile(r"request|invit|join|member|follow|report|share|applica|friend|access", re.I)
"""Models whose rows ask for something of somebody else's."""
_FOR_OTHERS = re.compile(r"(\w+_)?(receiver|recipient|payee|beneficiary|addressee|invitee)(_\w+)?")
"""Names of keys to rows that are others' by their nature: whom something is sent to."""
_ONE_EACH = "OneToOneField"


class Attached(NamedTuple):
    """A request that takes another user's row."""

    row: Row
    cell: CellFact
    whose: RowFact
    holder: str
    named: str
    """What names the row: a key of the body; empty where the URL does."""


def attached(tried: Tried) -> Iterator[Attached]:
    """Those that take a row which is for its owner; one for each view and model."""
    listed = {(row.endpoint.id, each.model) for row, each in reads(tried, detail=False)}
    kept = kept_from_others(tried)
    seen_by_all = seen_by_others(tried)
    told = set()
    for each in (*_by_body(tried), *_by_url(tried), *_by_anothers_body(tried)):
        model = each.whose.model
        key = each.row.endpoint.view, model
        is_seen = model in seen_by_all
        is_offered = (each.row.endpoint.id, model) in listed or model in kept
        if is_seen and each.named and is_offered:
            # That its own form offers them to everybody is the same hole.
            is_seen = model in seen_by_others(tried, but=each.row.endpoint.id)
        private = _is_private(each.whose, kept) and not is_seen
        if _ASKS.search(own_model(each.holder)) or _is_between_users(tried, each):
            continue
        if private and key not in told:
            told.add(key)
            yield each


def _is_between_users(tried: Tried, one: Attached) -> bool:
    """Whether what is made leads from a row that stands for one user to that of another, and the
    body names the second alone: a transfer from account to account, with the first looked up.

    A row stands for its user where each has but one of its model.
    """
    whose, holder = tried.models.get(one.whose.model), tried.models.get(one.holder)
    if whose is None or holder is None or not one.named:
        return False
    if not {each.name for each in whose.fields if each.kind == _ONE_EACH} & set(one.whose.owners):
        return False
    by_body = {
        cell.named.field
        for cell in tried.cells
        if cell.endpoint == one.cell.endpoint and cell.named is not None
    }
    keys = {f"{each.name}_id" for each in holder.fields if each.relation == one.whose.model}
    return any(
        change.fields.get(name, (None,))[-1] not in (None, one.whose.key)
        for change in one.cell.changes
        if (change.model, change.kind) == (one.holder, "inserted")
        for name in keys - by_body
    )


def _is_private(whose: RowFact, kept: set[str]) -> bool:
    """Whether a row is for its owner, by its names or as every page that shows it keeps it.

    What is nobody's is not, though the only page that shows it is of rows that are somebody's.
    """
    is_kept = whose.model in kept and "" not in whose.owners and is_owned(whose)
    return is_for_owner(whose) or is_kept


def _by_body(tried: Tried) -> Iterator[Attached]:
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    for cell in tried.cells:
        row, named = rows.get((cell.endpoint, cell.method)), cell.named
        if row is None or named is None or not _is_taken(cell, named) or _is_sent(tried, cell):
            continue
        if _FOR_OTHERS.fullmatch(named.field):
            continue
        yield Attached(row, cell, named.row, named.holder, named.name)


def _is_taken(cell: CellFact, named: NamedFact) -> bool:
    """Whether a row that is left behind names another user's."""
    return cell.is_done and any(
        change.model == named.holder
        and change.kind != "deleted"
        and change.fields.get(named.field, (None,))[-1] == named.row.key
        for change in cell.changes
    )


def _is_sent(tried: Tried, cell: CellFact) -> bool:
    """Whether the row goes from one of a model to another one, and the first has to be the
    user's own: what is sent to somebody names a row of theirs."""
    named = cell.named
    return any(
        (each.endpoint, each.method) == (cell.endpoint, cell.method)
        and each.named is not None
        and named is not None
        and (each.named.holder, each.named.row.model) == (named.holder, named.row.model)
        and each.named.field != named.field
        and not _is_taken(each, each.named)
        for each in tried.cells
    )


def _by_url(tried: Tried) -> Iterator[Attached]:
    for row, other in _of_others(tried):
        for whose in row.subject.rows:
            for change, _ in _taking(tried, other, whose) if whose.by_url else ():
                yield Attached(row, other, whose, change.model, "")


def _by_anothers_body(tried: Tried) -> Iterator[Attached]:
    """The owner's body, sent by another user: it names the owner's row."""
    for row, other in _of_others(tried):
        try:
            sent = json.loads(other.sent or "{}")
        except ValueError:
            continue
        for whose in row.subject.rows if isinstance(sent, dict) else ():
            for change, name in _taking(tried, other, whose) if not whose.by_url else ():
                if str(sent.get(name)) == whose.key:
                    yield Attached(row, other, whose, change.model, name)


def _of_others(tried: Tried) -> Iterator[tuple[Row, CellFact]]:
    for row in tried.rows:
        other, anonymous = row.cells.get("other"), row.cells.get("anonymous")
        if other is None or not other.is_done or is_capability(row):
            continue
        if anonymous is not None and anonymous.is_done and anonymous.changes:
            continue  # a page where everybody may leave something
        yield row, other


def _taking(tried: Tried, cell: CellFact, whose: RowFact) -> Iterator[tuple[ChangeFact, str]]:
    """New rows whose foreign keys name a row, and the names of those."""
    for change in cell.changes:
        model = tried.models.get(change.model)
        for field in model.fields if model is not None else ():
            taken = change.fields.get(f"{field.name}_id", (None,))[-1] == whose.key
            is_made = change.kind == "inserted" and matters(change)
            if field.relation == whose.model and taken and is_made:
                yield change, field.name
