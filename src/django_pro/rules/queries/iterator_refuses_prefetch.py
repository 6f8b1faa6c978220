"""`iterator()` without a chunk size on a queryset that prefetches: Django refuses."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.observed import Frame
from django_pro.facts.observations import Observations
from django_pro.rules.rule import Claim, Rule
from django_pro.rules.wording import place_text


def check(observations: Observations) -> Iterator[Claim]:
    found: set[tuple[str, int]] = set()
    for request in observations.requests:
        failure = request.failure
        if failure is None or failure.type != "ValueError" or "chunk_size" not in failure.message:
            continue
        if not observations.is_ours(failure.path) or (failure.path, failure.line) in found:
            continue
        found.add((failure.path, failure.line))
        place = Frame(failure.path, failure.line, failure.line, 0, 0, "")
        yield Claim(
            place=place,
            seen=((observations.endpoint[request.endpoint], request),),
            message=(
                f"iterator() after prefetch_related() raises without a chunk_size. "
                f"{place_text(observations, place)}. Write iterator(chunk_size=2000)."
            ),
            plan="iterator(chunk_size=2000)",
            kind="error",
            scales=(request.scale,),
            queries=(request.queries,),
            sql="",
        )


RULE = Rule(code="Q205", severity="error", check=check)
