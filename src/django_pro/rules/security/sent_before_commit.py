"""A mail, a task or a request leaves the transaction before it is committed."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.access import CellFact, EarlyFact
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import matters

_WHAT = {
    "mail": "A mail is sent",
    "task": "The task {} is sent",
    "thread": "{} is handed to another thread",
    "request": "Another host is told ({})",
}

_AS_MEANT = ("", "rows that are nobody's", "once more")
"""Variations of a request that is sent as it is meant to be."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for cell in tried.cells:
        endpoint = tried.endpoint(cell.endpoint)
        if cell.variation not in _AS_MEANT or endpoint is None:
            continue
        for early in cell.early:
            place = early.place or endpoint.frame
            key = (place.path, place.line) if place is not None else endpoint.id
            # No host is reached from here: that the rows are not kept then is our doing.
            is_asked = early.kind == "request"
            gone = "" if is_asked else _undone(early, cell)
            is_kept = cell.is_done and any(map(matters, cell.changes))
            if early.ahead and not early.undone:
                continue  # it says nothing of rows that were there
            if key in told or not (is_kept or gone or is_asked):
                continue
            told.add(key)
            names = ", ".join(map(own_model, early.models))
            what = _WHAT[early.kind].format(early.name)
            harm = (
                f"here the transaction was rolled back, and the {own_model(gone)} is "
                f"{'not there' if gone in early.made else 'as it was'}"
                if gone
                else f"a worker that is free looks for {names} before it is there"
                if _is_about(early, cell)
                else "it cannot be taken back where the transaction fails"
            )
            yield RequestClaim(
                endpoint,
                early.place,
                f"{what} before its transaction is committed: {cell.method} {cell.url} "
                f"{'then writes' if early.ahead else 'has written'} {names} in the same atomic "
                f"block; {harm}",
                _cure(early),
                (cell,),
                cwe=696,
                subject=early.kind,
                severity="error" if gone or _is_about(early, cell) else None,
                notes={0: f"{what[0].lower()}{what[1:]} while {names} is not committed"},
            )


def _cure(early: EarlyFact) -> str:
    if early.kind == "task":
        return "Send it by transaction.on_commit(), or with delay_on_commit()"
    return "Send it by transaction.on_commit()"


def _undone(early: EarlyFact, cell: CellFact) -> str:
    """The model of a row that was made or changed before it was sent, and is not there, or as it
    was, in the end."""
    there = {change.model for change in cell.changes if change.kind == "inserted"}
    gone = next((model for model in early.made if model not in there), "")
    return gone or (early.models[0] if early.undone else "")


def _is_about(early: EarlyFact, cell: CellFact) -> bool:
    """Whether a task is given the key of a row that the request made."""
    keys = {
        change.key
        for change in cell.changes
        if change.kind == "inserted" and change.model in early.models
    }
    return early.kind in ("task", "thread") and bool(keys & set(early.arguments))


RULE = RequestRule("S502", "warning", _check)
