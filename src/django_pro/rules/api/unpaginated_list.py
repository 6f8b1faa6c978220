"""A list answers with all rows there are."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.attempted import grouped, of_kind
from django_pro.rules.mends import lists
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in grouped(of_kind(tried, "list"), lambda each: each[0].view):
        endpoint, first = found[0]
        yield RequestClaim(
            endpoint,
            None,
            f"A list has no end: GET {first.cell.url} answers {first.items:,} entries once there "
            f"are 1,200 more {own_model(first.model)} rows",
            "Paginate it: pagination_class and PAGE_SIZE, or Paginator",
            (first.cell,),
            cwe=770,
            notes={0: f"{first.items:,} entries"},
        )


RULE = RequestRule("A103", "warning", _check, mend=lists.paginated)
