"""Rows that are loaded only to be counted."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.observed import Frame
from django_pro.facts.observations import Observations
from django_pro.rules.rule import Claim, Rule, own_model
from django_pro.rules.wording import place_text


def _read_elsewhere(observations: Observations) -> set[Frame]:
    """Lines whose rows some request does more with than to count them."""
    return {
        group.ran[0]
        for request in observations.requests
        for group in request.groups
        if group.ran and set(group.uses) - {"len"}
    }


def check(observations: Observations) -> Iterator[Claim]:
    read = _read_elsewhere(observations)
    found: dict[tuple[str, int, int], Claim] = {}
    for runs in observations.comparable():
        first = {group.key: group for group in runs[0].groups}
        for group in runs[-1].groups:
            before = first.get(group.key)
            place = next((f for f in group.ran if observations.is_ours(f.path)), None)
            if before is None or place is None or group.uses != ("len",):
                continue
            if group.ran[0] in read:
                continue
            if group.result != "rows" or group.rows - before.rows < 2 or group.count > before.count:
                continue
            where = place_text(observations, place)
            found.setdefault(
                (place.path, place.line, place.column),
                Claim(
                    place=place,
                    seen=((observations.endpoint[runs[-1].endpoint], runs[-1]),),
                    message=(
                        f"{group.rows} rows of {own_model(group.model)} ({before.rows} on less "
                        f"data) are loaded and only counted. {where}. Use .count()."
                    ),
                    plan="Replace len(queryset) by queryset.count()",
                    kind="growth",
                    scales=tuple(run.scale for run in runs),
                    queries=(before.rows, group.rows),
                    sql=group.sql,
                    subject=group.model,
                ),
            )
    yield from found.values()


RULE = Rule(code="Q202", severity="warning", check=check)
