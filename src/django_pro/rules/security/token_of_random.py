"""A token, code or key can be told: by other numbers of its generator, or by what it is made of."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.injected import by_place
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.unreached import first_of, read


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
    yield from _computed(tried)


def _computed(tried: Tried) -> Iterator[RequestClaim]:
    """A code that lets in whoever sends it, and is the digest of what anybody knows."""
    enters = {each.detail: each for each in reversed(tried.sinks) if each.kind == "entered"}
    computed = (each for each in tried.sinks if each.kind == "computed" and each.input in enters)
    for found in by_place(computed):
        first = found[0]
        model, _, name = first.input.rpartition(".")
        used = enters[first.input]
        yield RequestClaim(
            tried.endpoint(first.endpoint),
            first.place,
            f"{own_model(model)}.{name} can be put together by others: {first.cell.method} "
            f"{first.cell.url} makes it {first.detail}, and {used.cell.method} {used.cell.url} "
            "takes it from anybody",
            "Take it from secrets: secrets.token_urlsafe()",
            (first.cell, used.cell),
            cwe=330,
            notes={0: first.detail, 1: f"the {used.input} is looked up as {first.input}"},
        )


_read = read(
    "random",
    "makes what nobody may guess, of numbers that can be told from those before",
    "Take it from secrets: secrets.token_urlsafe(), secrets.choice()",
    338,
)
RULE = RequestRule("S320", "error", first_of(_check, _read))
