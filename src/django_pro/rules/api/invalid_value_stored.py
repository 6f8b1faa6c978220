"""A value is stored that the model itself refuses."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from django_pro.rules import read_by
from django_pro.rules.attempted import Found, frame_of, grouped, of_kind
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in grouped(_found(tried), _key):
        endpoint, first = found[0]
        refused = first.refused[0]
        where = f"{own_model(refused.model)}.{refused.field}".rstrip(".")
        yield RequestClaim(
            endpoint,
            read_by.declared_at(first.cell, refused.field) or frame_of(first.place),
            f"An invalid value is stored: {first.cell.method} {first.cell.url} with "
            f"{first.cell.variation} answers {first.cell.status}, and of {where} the model says: "
            f"{refused.text[:120].rstrip('.')}",
            "Validate it by a serializer or form of the model, with the model's validators for a "
            "field that it declares itself, or call full_clean() before save()",
            tuple(attempt.cell for _, attempt in found),
            cwe=20,
            subject=where,
        )


def _found(tried: Tried) -> Iterator[Found]:
    for endpoint, attempt in of_kind(tried, "body"):
        if attempt.refused and attempt.cell.is_done:
            yield endpoint, attempt


def _key(found: Found) -> Hashable:
    endpoint, attempt = found
    place = attempt.place
    where = (place.path, place.line) if place is not None else (endpoint.view, 0)
    return where, attempt.refused[0].model, attempt.refused[0].field


RULE = RequestRule("A102", "error", _check)
