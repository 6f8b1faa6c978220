"""Of two requests at once one is lost, or both do what may be done once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.rules.mends import refusals
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import a, own_model

_COUNTER = re.compile(r"views?$|hits?$|visits?$|clicks?$|downloads?$|count(er)?$|_count$|likes?$")


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for race in tried.races:
        endpoint = tried.endpoint(race.endpoint)
        place = (race.place.path, race.place.line) if race.place is not None else race.endpoint
        if endpoint is None or place in told:
            continue
        told.add(place)
        cells = tuple(
            cell
            for cell in tried.cells
            if cell.endpoint == race.endpoint
            and cell.method == race.method
            and cell.actor in ("owner", "superuser")
            and cell.is_done
            and not cell.variation
        )
        request = f"{race.method} {race.url}"
        name = own_model(race.model)
        if race.kind == "lost update":
            before, one_by_one, at_once = race.values
            message = (
                f"An update is lost: two of {request} take {name}.{race.field} from {before} to "
                f"{one_by_one} one after the other, and to {at_once} at once"
            )
        else:
            message = (
                f"What may be done once is done twice to {a(race.model)}: the second of two "
                f"{request} is refused ({race.statuses[0]}) after the first, and both go through "
                "at once"
            )
        yield RequestClaim(
            endpoint,
            race.place,
            message,
            "Let the database do it: F() in update(), select_for_update() inside atomic(), or a "
            "condition in filter(...).update()",
            cells[:1],
            cwe=362,
            subject=f"{race.model} {race.field}",
            severity="warning" if _COUNTER.search(race.field) else None,
        )


RULE = RequestRule("S501", "error", _check, mend=refusals.locked)
