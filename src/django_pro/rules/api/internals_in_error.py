"""An error answer holds the text of an exception: SQL, paths, names of classes."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from django_pro.rules.attempted import Found, frame_of, grouped, of_kind
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in grouped(of_kind(tried, "told"), _key):
        endpoint, first = found[0]
        yield RequestClaim(
            endpoint,
            frame_of(first.place),
            f"An exception's own text is answered: {first.cell.method} "
            f"{endpoint.pattern or '/'} says {first.told!r} (status {first.cell.status})",
            "Log the exception; answer with a message of your own",
            tuple(attempt.cell for _, attempt in found),
            cwe=209,
            notes={number: attempt.cell.answer[:160] for number, (_, attempt) in enumerate(found)},
        )


def _key(found: Found) -> Hashable:
    place = found[1].place
    return (place.path, place.line) if place is not None else found[0].view


RULE = RequestRule("A109", "error", _check)
