"""An async view that touches the ORM synchronously: Django refuses, and the page fails."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.observed import Frame
from django_pro.facts.observations import Observations
from django_pro.rules import async_forms
from django_pro.rules.rule import Claim, Rule
from django_pro.rules.wording import place_text


def check(observations: Observations) -> Iterator[Claim]:
    found: set[tuple[str, int]] = set()
    for request in observations.requests:
        failure = request.failure
        if failure is None or failure.type != "SynchronousOnlyOperation":
            continue
        if not observations.is_ours(failure.path) or (failure.path, failure.line) in found:
            continue
        found.add((failure.path, failure.line))
        place = Frame(failure.path, failure.line, failure.line, 0, 0, "")
        where = place_text(observations, place)
        yield Claim(
            place=place,
            seen=((observations.endpoint[request.endpoint], request),),
            message=(
                f"SynchronousOnlyOperation: the async view runs a query synchronously, and "
                f"answers {request.status}. {where}. Use the a-prefixed method or `async for`."
            ),
            plan="aget(), acount(), afirst(), `async for`, or select_related for a relation",
            kind="error",
            scales=(request.scale,),
            queries=(request.queries,),
            sql="",
            edit=async_forms.mend(observations, place),
        )


RULE = Rule(code="Q204", severity="error", check=check, spares_queries=False)
