"""A page shows a draft, or a private row, to users whom it does not belong to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from django_pro.core.access import CellFact
from django_pro.core.frame import Frame
from django_pro.rules.request_rule import RequestClaim, RequestRule, Row, Tried
from django_pro.rules.rule import a
from django_pro.rules.whose import is_for_owner

_BELOW = "unpublished below"
_BESIDE = "unpublished beside"
_HIDDEN = {
    "unpublished": "not published",
    _BELOW: "not published",
    _BESIDE: "not published",
    "only draft": "not published",
    "only private": "private",
    "only deleted": "deleted",
    "only later": "to be shown later",
    "only marked": "marked as not published",
}
_TOLD_BESIDE_OTHERS = ("only later", "only marked")
"""Told only where another page hides such rows: a date may just say when something was written."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    told = set()
    hidden = _hidden_elsewhere(tried, rows)
    plainly = {
        (cell.url, cell.actor, model)
        for cell in tried.cells
        if cell.variation in ("", "parameters")
        for model in cell.shown
    }
    by_way = {way: _hidden_elsewhere(tried, rows, way) for way in _TOLD_BESIDE_OTHERS}
    for cell in tried.cells:
        row = rows.get((cell.endpoint, cell.method))
        what = _HIDDEN.get(cell.variation)
        if what is None or row is None or not cell.is_done:
            continue
        for model in _shown(row, cell, hidden):
            if cell.variation in _TOLD_BESIDE_OTHERS:
                if model not in by_way[cell.variation]:
                    continue
                if (cell.url, cell.actor, model) not in plainly:
                    continue  # a page of what is to come
            if (row.endpoint.view, model) in told:
                continue
            told.add((row.endpoint.view, model))
            yield RequestClaim(
                row.endpoint,
                _place(cell, model),
                f"{a(model)[:1].upper()}{a(model)[1:]} that is {what} is shown to "
                f"{'nobody in particular' if cell.actor == 'anonymous' else 'another user'}: "
                f"GET {cell.url} as {cell.actor}",
                "Leave out what is not published, but for its owner",
                tuple(each for each in (row.cells.get(cell.actor), cell) if each is not None),
                cwe=285,
                subject=model,
            )


def _place(cell: CellFact, model: str) -> Frame | None:
    """Of rows below or beside another one, where they are looked up; else it is the view's to leave
    them out."""
    is_of_others = cell.variation in (_BELOW, _BESIDE)
    at = [each for each in cell.looked_up if each.model == model and is_of_others]
    return next((each.built or each.frame or each.template for each in at), None)


def _hidden_elsewhere(
    tried: Tried, rows: Mapping[tuple[str, str], Row], way: str = "unpublished"
) -> set[str]:
    """Models whose rows the page of one of them, or their list, shows to nobody while they are not
    published, or not in one way."""
    found: set[str] = set()
    for cell in tried.cells:
        row = rows.get((cell.endpoint, cell.method))
        if cell.variation != way or cell.actor != "anonymous" or row is None:
            continue
        found.update(
            each.model
            for each in row.subject.rows
            if each.by_url or (each.of_view and not row.subject.detail)
            if row.shown("anonymous", each) and each.model not in cell.shown
        )
    return found


def _shown(row: Row, cell: CellFact, hidden: set[str]) -> Iterator[str]:
    plain = row.cells.get("anonymous")
    is_public = plain is not None and plain.is_done
    for each in row.subject.rows:
        # What only those see who are logged in may be shared by all of them, if it is nobody's.
        mine = is_public or each.owners
        is_about = each.by_url or each.of_view or is_for_owner(each)
        is_about = is_about or (each.model in hidden and cell.actor == "anonymous")
        if cell.variation == _BELOW and (each.by_url or each.of_view):
            continue  # that one is published
        if cell.variation == _BESIDE and not each.by_url:
            continue
        if each.model in cell.shown and each.hides and mine and is_about:
            yield each.model


RULE = RequestRule("S109", "error", _check)
