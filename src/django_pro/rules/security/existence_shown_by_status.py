"""Another user's row is refused in another way than one that is not there."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from django_pro.core.access import CellFact
from django_pro.core.frame import Frame
from django_pro.rules.request_rule import RequestClaim, RequestRule, Row, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import (
    hidden_by_privacy,
    is_for_owner,
    is_owned,
    own_filter,
    seen_by_others,
)

_FORBIDDEN, _NOT_FOUND = 403, 404
_NUMBERS = ("pk", "id")
"""How rows are named that say nothing by being there; a name says something."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    seen = seen_by_others(tried)
    told = set()
    yield from _named_in_bodies(tried, seen)
    yield from _private(tried)
    for cell in tried.cells:
        row = rows.get((cell.endpoint, cell.method))
        if cell.variation != "no such row" or cell.status != _NOT_FOUND or row is None:
            continue
        owner, other = row.cells.get("owner"), row.cells.get("other")
        whose = next(iter(row.subject.rows), None)
        if owner is None or other is None or whose is None or not owner.is_done:
            continue
        line = other.refused_at
        where = f"{line.path}:{line.line}" if line is not None else row.endpoint.view
        key = where, whose.model
        # What a page refuses to show is for its owner, whatever the owner is called.
        is_for_few = is_for_owner(whose) or (cell.method == "GET" and is_owned(whose))
        private = is_for_few and whose.by_url and whose.model not in seen
        is_json = "json" in cell.answer_type and "json" in other.answer_type
        is_told = is_json and _words(other, cell) != _words(cell, other)
        is_worded = other.status == _NOT_FOUND and is_told
        if not private or not (other.status == _FORBIDDEN or is_worded) or key in told:
            continue
        told.add(key)
        name = own_model(whose.model)
        answers = "404 in other words" if is_worded else "404"
        yield RequestClaim(
            row.endpoint,
            _told_at(row, other, whose.model),
            f"Whether a {name} is there is told to users who have no part in it: {cell.method} "
            f"{other.url} answers {other.status}, and {cell.url}, which is not there, {answers}",
            f"Look it up among the user's own rows: {name}.objects.filter({own_filter(whose)}), so "
            "that both are not found",
            (other, cell),
            cwe=204,
            subject=whose.model,
            severity=None if whose.named_by in _NUMBERS else "warning",
        )


def _private(tried: Tried) -> Iterator[RequestClaim]:
    """A private row is refused by 403 where one that is not there is not found."""
    rows = {row.endpoint.id: row for row in tried.rows if row.method == "GET"}
    absent = {
        cell.endpoint: cell
        for cell in tried.cells
        if cell.variation == "no such row" and cell.method == "GET"
        if cell.status == _NOT_FOUND
    }
    for (endpoint, model), cell in hidden_by_privacy(tried).items():
        row, none = rows[endpoint], absent.get(endpoint)
        whose = next(each for each in row.subject.rows if each.model == model)
        if cell.status != _FORBIDDEN or none is None or not (whose.by_url and is_owned(whose)):
            continue
        name = own_model(model)
        yield RequestClaim(
            row.endpoint,
            _told_at(row, cell, model),
            f"Whether a private {name} is there is told to users who have no part in it: GET "
            f"{cell.url} answers 403, and {none.url}, which is not there, 404",
            f"Look it up among what the user may see, so that both are not found: {name}.objects"
            f".filter({own_filter(whose)}) and those that are public",
            (cell, none),
            cwe=204,
            subject=model,
            severity=None if whose.named_by in _NUMBERS else "warning",
        )


def _told_at(row: Row, refused: CellFact, model: str) -> Frame | None:
    """The line that refused; where a library did, the one by which the view found what it refused.

    A queryset that is made in another file is there for others too.
    """
    if refused.refused_at is not None or row.endpoint.frame is None:
        return refused.refused_at
    found = (each.frame or each.built for each in refused.looked_up if each.model == model)
    own = (each for each in found if each is not None and each.path == row.endpoint.frame.path)
    return next(own, None)


def _words(cell: CellFact, beside: CellFact) -> str:
    """What an answer says, but for what its URL has and the other's has not."""
    own = set(cell.url.split("/")) - set(beside.url.split("/")) - {""}
    return re.sub("|".join(map(re.escape, sorted(own))) or "(?!)", "", cell.answer)


def _named_in_bodies(tried: Tried, seen: Container[str]) -> Iterator[RequestClaim]:
    """A row that a body names is refused in other words than one that is not there."""
    others = {
        (each.endpoint, each.method, each.named.name, each.named.row.model): each
        for each in tried.cells
        if each.named is not None and each.variation == "another user's row"
    }
    told = set()
    for cell in tried.cells:
        if cell.variation != "no row of that name" or cell.named is None:
            continue
        whose, name = cell.named.row, own_model(cell.named.row.model)
        other = others.get((cell.endpoint, cell.method, cell.named.name, whose.model))
        if other is None or not is_for_owner(whose) or whose.model in seen:
            continue
        if (cell.endpoint, whose.model) in told:
            continue
        told.add((cell.endpoint, whose.model))
        yield RequestClaim(
            tried.endpoint(cell.endpoint),
            other.refused_at,
            f"Whether a {name} is there is told to users who have no part in it: {cell.method} "
            f"{cell.url} refuses one of others as {cell.named.name!r} in other words than a name "
            "that nobody has",
            f"Look it up among the user's own rows: {name}.objects.filter({own_filter(whose)}), so "
            "that both are not found",
            (other, cell),
            cwe=204,
            subject=whose.model,
            severity="warning",
            notes={0: f"answers {other.answer[:120]}", 1: f"answers {cell.answer[:120]}"},
        )


RULE = RequestRule("S115", "info", _check)
