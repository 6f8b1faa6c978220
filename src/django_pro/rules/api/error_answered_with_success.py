"""An error is told in an answer of success."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from django_pro.rules.attempted import WRONG_INPUT, Found, frame_of, grouped, of_kind, ways
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in grouped(_found(tried), _key):
        endpoint, first = found[0]
        yield RequestClaim(
            endpoint,
            frame_of(first.place),
            f"An error is answered with {first.cell.status}: {first.cell.method} "
            f"{endpoint.pattern or '/'} where {ways(found)} says {first.error[:80]!r}",
            "Answer 400 for invalid input, 404 for a row that is not there, 403 for who may not",
            tuple(attempt.cell for _, attempt in found),
            subject="error",
        )


def _key(found: Found) -> Hashable:
    """A handler of exceptions answers so for all views at once."""
    place = found[1].place
    return (place.path, place.line) if place is not None else found[0].view


def _found(tried: Tried) -> Iterator[Found]:
    for endpoint, attempt in of_kind(tried, "refused", *WRONG_INPUT):
        cell = attempt.cell
        told = attempt.error and not attempt.error_before
        if 200 <= cell.status < 300 and told and not cell.changes:
            yield endpoint, attempt


RULE = RequestRule("A106", "warning", _check)
