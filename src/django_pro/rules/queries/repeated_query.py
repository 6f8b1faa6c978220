"""The same statement with the same parameters, several times in one request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from django_pro.facts.observations import Observations
from django_pro.rules import form_choices, once, twice
from django_pro.rules.rule import Claim, Rule, own_model
from django_pro.rules.wording import place_text

LEAST = 3
"""Twice is often a count and its list, or two parts of a page that know nothing of each other."""


def check(observations: Observations) -> Iterator[Claim]:
    found: dict[tuple[str, int, str], Claim] = {}
    for runs in observations.comparable():
        last = runs[-1]
        before = Counter({group.key: group.count for group in runs[0].groups})
        for group in last.groups:
            place = next((f for f in group.ran if observations.is_ours(f.path)), None)
            if group.kind != "select" or place is None or group.distinct != 1 or group.via:
                continue
            if form_choices.is_choices(group):
                continue  # Django asks once for each field that it shows
            # What rises with the rows is told by the growth test.
            if group.count < LEAST or before[group.key] != group.count:
                continue
            key = (place.path, place.line, group.sql)
            if key in found:
                continue
            where = place_text(observations, place)
            found[key] = Claim(
                place=place,
                seen=((observations.endpoint[last.endpoint], last),),
                message=(
                    f"The same query on {own_model(group.model) or 'the database'} runs "
                    f"{group.count} times in one request, each time with the same parameters. "
                    f"{where}. Run it once and keep the result."
                ),
                plan=once.PLAN,
                kind="repeat",
                scales=tuple(run.scale for run in runs),
                queries=(before[group.key], group.count),
                sql=group.sql,
                subject=group.sql,
                edit=once.mend(observations, group, last),
            )
    yield from found.values()
    yield from _by_one_function(observations)


def _by_one_function(observations: Observations) -> Iterator[Claim]:
    """Rows that a function and what it calls load twice: it could have handed them on."""
    found: dict[tuple[str, int, str], Claim] = {}
    for runs in observations.comparable():
        last = runs[-1]
        for each in twice.asked(observations, last):
            group, place = each.group, each.again
            said = (place_text(observations, each.first), place_text(observations, place))
            found.setdefault(
                (place.path, place.line, group.sql),
                Claim(
                    place=place,
                    seen=((observations.endpoint[last.endpoint], last),),
                    message=(
                        f"The same rows of {own_model(group.model)} are loaded twice in one "
                        f"request of {each.function}(): {said[0]}, and again {said[1]}. Load them "
                        "once and hand them on."
                    ),
                    plan=once.PLAN,
                    kind="repeat",
                    scales=tuple(run.scale for run in runs),
                    queries=(2, 2),
                    sql=group.sql,
                    subject=group.sql,
                    edit=once.kept(place, own_model(group.model)) if each.is_one else None,
                ),
            )
    yield from found.values()


RULE = Rule(code="Q201", severity="warning", check=check)
