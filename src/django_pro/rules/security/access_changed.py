"""A kind of user gets something else than the accepted access matrix says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from django_pro.core.patterns import without_values
from django_pro.rules.access_matrix import matrix, name_of
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried


def _check(tried: Tried) -> Iterator[RequestClaim]:
    if tried.accepted is None:
        return
    rows = {name_of(row): row for row in tried.rows}
    pages: defaultdict[str, list[Mapping[str, str]]] = defaultdict(list)
    for name, cells in tried.accepted.items():
        pages[without_values(name)].append(cells)
    for name, cells in matrix(tried).items():
        known = tried.accepted.get(name)
        if known is None and len(same := pages[without_values(name)]) == 1:
            known = same[0]
        changed = {
            actor: now for actor, now in cells.items() if known is None or known.get(actor) != now
        }
        if not changed:
            continue
        told = "; ".join(
            f"{actor}: {now}"
            if known is None
            else f"{actor}: {known.get(actor, 'nothing')} before, {now} now"
            for actor, now in changed.items()
        )
        what = "is not in the accepted matrix" if known is None else "is not as it was accepted"
        yield RequestClaim(
            rows[name].endpoint,
            None,
            f"Access {what}: {name.rpartition(' ')[0]}: {told}",
            "`django-pro matrix --accept` accepts it, once a person has read it",
            tuple(rows[name].cells[actor] for actor in changed),
            cwe=284,
            subject=name,
        )


RULE = RequestRule("S112", "error", _check)
