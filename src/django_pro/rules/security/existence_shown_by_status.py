"""Another user's row is forbidden, where one that is not there is not found."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import is_for_owner, own_filter, seen_by_others

_FORBIDDEN, _NOT_FOUND = 403, 404
_NUMBERS = ("pk", "id")
"""How rows are named that say nothing by being there; a name says something."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    seen = seen_by_others(tried)
    told = set()
    for cell in tried.cells:
        row = rows.get((cell.endpoint, cell.method))
        if cell.variation != "no such row" or cell.status != _NOT_FOUND or row is None:
            continue
        owner, other = row.cells.get("owner"), row.cells.get("other")
        whose = next(iter(row.subject.rows), None)
        if owner is None or other is None or whose is None or not owner.is_done:
            continue
        line = other.refused_at
        where = f"{line.path}:{line.line}" if line is not None else row.endpoint.view
        key = where, whose.model
        private = is_for_owner(whose) and whose.by_url and whose.model not in seen
        if not private or other.status != _FORBIDDEN or key in told:
            continue
        told.add(key)
        name = own_model(whose.model)
        yield RequestClaim(
            row.endpoint,
            other.refused_at,
            f"Whether a {name} is there is told to users who have no part in it: {cell.method} "
            f"{other.url} answers 403, and {cell.url}, which is not there, 404",
            f"Look it up among the user's own rows: {name}.objects.filter({own_filter(whose)}), so "
            "that both are not found",
            (other, cell),
            cwe=204,
            subject=whose.model,
            severity=None if whose.named_by in _NUMBERS else "warning",
        )


RULE = RequestRule("S115", "info", _check)
