"""A list of a large model without any bound."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.facts.observations import Observations
from django_pro.rules.rule import Claim, Rule, own_model
from django_pro.rules.wording import place_text


def check(observations: Observations) -> Iterator[Claim]:
    found: dict[tuple[str, int, int], Claim] = {}
    for runs in observations.comparable():
        first = {group.key: group for group in runs[0].groups}
        for group in runs[-1].groups:
            before = first.get(group.key)
            if before is None or group.model not in observations.large or group.via:
                continue
            if group.result not in ("rows", "values") or group.limit is not None:
                continue
            frames = (*group.built, *group.ran)
            place = next((f for f in frames if observations.is_ours(f.path)), None)
            if place is None or group.rows - before.rows < 2:
                continue
            name = own_model(group.model)
            found.setdefault(
                (place.path, place.line, place.column),
                Claim(
                    place=place,
                    seen=((observations.endpoint[runs[-1].endpoint], runs[-1]),),
                    message=(
                        f"{group.rows} rows of {name} are loaded ({before.rows} on less data), "
                        f"without LIMIT. {place_text(observations, place)}. Paginate the list."
                    ),
                    plan="Paginate the list, or slice the queryset",
                    kind="growth",
                    scales=tuple(run.scale for run in runs),
                    queries=(before.rows, group.rows),
                    sql=group.sql,
                    subject=group.model,
                ),
            )
    yield from found.values()


RULE = Rule(code="Q207", severity="error", check=check)
