"""A token, code or key comes from a generator whose numbers can be told from others."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.injected import by_place
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in by_place(each for each in tried.sinks if each.kind == "chance"):
        first = found[0]
        model, _, name = first.input.rpartition(".")
        yield RequestClaim(
            tried.endpoint(first.endpoint),
            first.place,
            f"{own_model(model)}.{name} can be guessed: {first.cell.method} {first.cell.url} takes "
            "it from random, whose numbers can be told from those before",
            "Take it from secrets: secrets.token_urlsafe(), secrets.choice()",
            tuple(each.cell for each in found[:3]),
            cwe=338,
            notes={number: each.detail for number, each in enumerate(found[:3])},
        )


RULE = RequestRule("S320", "error", _check)
