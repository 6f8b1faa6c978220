"""The client names the size of a page, and nothing bounds it; or has the list without pages."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.attempted import Found, frame_of, grouped, of_kind
from django_pro.rules.mends import lists
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model


def _of_one_paginator(found: Found) -> tuple[object, ...]:
    """One that all views have from the settings is mended for all of them at once."""
    endpoint, attempt = found
    return (attempt.place or endpoint.view, attempt.name)


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in grouped(of_kind(tried, "page size", "unpaged"), _of_one_paginator):
        endpoint, first = found[0]
        is_size = first.kind == "page size"
        what = "A page has the size that the client asks for"
        if not is_size:
            what = "A list has no pages where the client wants none"
        yield RequestClaim(
            endpoint,
            frame_of(first.place),
            f"{what}: GET {first.cell.url} answers "
            f"{first.items:,} entries once there are 1,200 more {own_model(first.model)} rows",
            "Bound it: max_page_size or max_limit of the pagination class, or min() of it and a "
            "largest size"
            if is_size
            else "Paginate it whatever the parameters say; what needs all rows asks page by page",
            (first.cell,),
            cwe=770,
            subject=first.name,
            notes={0: f"{first.items:,} entries"},
        )


RULE = RequestRule("A104", "warning", _check, mend=lists.bounded)
