"""A list answers with all rows there are."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace

from django_pro.core.frame import Frame
from django_pro.core.observed import EndpointFact
from django_pro.facts import source
from django_pro.rules.attempted import grouped, of_kind
from django_pro.rules.mends import lists
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in grouped(of_kind(tried, "list"), lambda each: each[0].view):
        endpoint, first = found[0]
        yield RequestClaim(
            endpoint,
            _switched_off_at(endpoint),
            f"A list has no end: GET {first.cell.url} answers {first.items:,} entries once there "
            f"are 1,200 more {own_model(first.model)} rows",
            "Paginate it: pagination_class and PAGE_SIZE, or Paginator",
            (first.cell,),
            cwe=770,
            notes={0: f"{first.items:,} entries"},
        )


def _switched_off_at(endpoint: EndpointFact) -> Frame | None:
    """The line by which the view itself has no pages; None where it says nothing of them."""
    frame = endpoint.frame
    holder = source.class_at(frame.path, frame.line) if frame is not None else None
    for node in holder.body if holder is not None else ():
        if frame is not None and ast.unparse(node) == "pagination_class = None":
            line = node.lineno
            return replace(frame, line=line, end_line=line, column=0, end_column=0)
    return None


RULE = RequestRule("A103", "warning", _check, mend=lists.paginated)
