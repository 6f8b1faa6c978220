"""`iterator()` without a chunk size on a queryset that prefetches: Django refuses."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.observed import Frame
from django_pro.edits import Edit, Patch
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.rules.rule import Claim, Rule
from django_pro.rules.wording import place_text

CHUNK = 2000
"""What `iterator()` took by itself before Django 5.0 (release notes)."""


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
                f"{place_text(observations, place)}. Write iterator(chunk_size={CHUNK})."
            ),
            plan=f"iterator(chunk_size={CHUNK})",
            kind="error",
            scales=(request.scale,),
            queries=(request.queries,),
            sql="",
            edit=_edit(place),
        )


def _edit(place: Frame) -> Edit | None:
    found = source.methods_called(place.path, place.line, "iterator", "aiterator")
    calls = [call for call in found if not (call.args or call.keywords)]
    if len(calls) != 1:
        return None
    end = (calls[0].end_lineno or 0, (calls[0].end_col_offset or 0) - 1)
    patch = Patch(place.path, *end, *end, f"chunk_size={CHUNK}")
    return Edit(
        place.path,
        place.line,
        place.column,
        patches=(patch,),
        told=f"iterator(chunk_size={CHUNK})",
    )


RULE = Rule(code="Q205", severity="error", check=check, spares_queries=False)
