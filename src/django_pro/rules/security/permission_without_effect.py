"""A permission class is joined with "or" to one that lets everybody in."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for cell in tried.cells:
        endpoint = tried.endpoint(cell.endpoint)
        if cell.variation != "joined with or" or endpoint is None or endpoint.view in told:
            continue
        told.add(endpoint.view)
        names = " and ".join(dict.fromkeys(cell.skipped))
        yield RequestClaim(
            endpoint,
            endpoint.frame,  # the class, whose permission_classes are to be joined otherwise
            f"{names} has no effect, joined with | to a class that lets every user in: "
            f"{cell.method} {cell.url} answers {cell.status} to an ordinary user, whom it refuses",
            f"Join them with &, or list both: permission_classes = [IsAuthenticated, {names}]",
            (cell,),
            cwe=863,
        )


RULE = RequestRule("S118", "error", _check)
