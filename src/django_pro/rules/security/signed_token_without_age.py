"""A signed token lets somebody in, however old it is."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.injected import by_place
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in by_place(each for each in tried.sinks if each.kind == "endless"):
        first = found[0]
        yield RequestClaim(
            tried.endpoint(first.endpoint),
            first.place,
            f"A signed token has no end: {first.cell.method} {first.cell.url} reads the "
            f"{first.input} whatever its age, and lets in who has it",
            "Give signing.loads(), or TimestampSigner.unsign(), a max_age",
            (first.cell,),
            cwe=613,
            reason="No token was made; the call without max_age ran, and the view's source says "
            "what follows.",
            notes={0: first.detail},
        )


RULE = RequestRule("S322", "warning", _check)
