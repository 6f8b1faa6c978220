"""A view inherits a mixin that asks for a login or a right, and never comes to it."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for cell in tried.cells:
        endpoint = tried.endpoint(cell.endpoint)
        if (
            cell.variation != "guards"
            or not cell.skipped
            or endpoint is None
            or endpoint.view in told
            or not cell.is_done
        ):
            continue
        told.add(endpoint.view)
        names = " and ".join(cell.skipped)
        yield RequestClaim(
            endpoint,
            endpoint.frame,  # the class, whose bases are to be put in order
            f"{names} of the view {'is' if len(cell.skipped) == 1 else 'are'} never asked: "
            f"{cell.method} {cell.url} as {cell.actor} is answered without",
            "Put the mixins before the view among its bases, and have each dispatch() call super()",
            (cell,),
            cwe=862,
        )


RULE = RequestRule("S117", "error", _check)
