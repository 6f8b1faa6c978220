"""A row is stored that ends before it begins."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.access import ChangeFact
from django_pro.core.attempts import AttemptFact
from django_pro.rules import read_by
from django_pro.rules.attempted import Found, frame_of, grouped, of_kind
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model

_UPSIDE_DOWN = "the end before the start"
_BEYOND = "one end beyond the other"
_SENT = ("2031-06-01", "2031-05-01")
"""The first and the last day that are sent."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in grouped(_found(tried), lambda each: (each[0].view, each[1].name)):
        endpoint, first = found[0]
        change = next(each for each in first.cell.changes if _is_stored(each, first))
        begins, _, ends = first.name.partition(" and ")
        if first.what == _BEYOND:
            one, other = (begins, ends) if begins in change.fields else (ends, begins)
            how = f"{one!r} alone, beyond the {other!r} that the row has,"
        else:
            how = f"{ends!r} before {begins!r}"
        yield RequestClaim(
            endpoint,
            frame_of(first.place) or read_by.place_of(first.cell, begins, ends),
            f"A row that ends before it begins is stored: {first.cell.method} {first.cell.url} "
            f"with {how} answers {first.cell.status}, and "
            f"{own_model(change.model)} {change.key} is {change.kind}",
            "Compare the two where the body is validated, with the row's own for one that is not "
            "sent, and let a CheckConstraint say so too",
            tuple(attempt.cell for _, attempt in found),
            cwe=20,
            subject=first.name,
        )


def _found(tried: Tried) -> Iterator[Found]:
    for endpoint, attempt in of_kind(tried, "body"):
        is_taken = attempt.what in (_UPSIDE_DOWN, _BEYOND) and attempt.cell.is_done
        if is_taken and any(_is_stored(each, attempt) for each in attempt.cell.changes):
            yield endpoint, attempt


def _is_stored(change: ChangeFact, attempt: AttemptFact) -> bool:
    """Whether a row has both of the days that were sent, or the one end that was."""
    if attempt.what == _BEYOND:
        names = attempt.name.split(" and ")
        return change.kind == "updated" and sum(name in change.fields for name in names) == 1
    texts = [values[-1] or "" for values in change.fields.values()]
    return change.kind != "deleted" and all(
        any(text.startswith(day) for text in texts) for day in _SENT
    )


RULE = RequestRule("A114", "error", _check)
