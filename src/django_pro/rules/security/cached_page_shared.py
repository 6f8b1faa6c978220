"""A cache serves one user's page to another."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.access import CellFact
from django_pro.rules.mends import lists
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model

_AFTER = "after the owner"
_UNPUBLISHED = ", unpublished"


def _check(tried: Tried) -> Iterator[RequestClaim]:
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    drafts = {
        (cell.endpoint, cell.actor): cell
        for cell in tried.cells
        if cell.variation == _UNPUBLISHED.removeprefix(", ")
    }
    told = set()
    for cell in tried.cells:
        row = rows.get((cell.endpoint, cell.method))
        if not cell.variation.startswith(_AFTER) or row is None or not cell.is_done:
            continue
        plain: CellFact | None = row.cells.get(cell.actor)
        if cell.variation.endswith(_UNPUBLISHED):
            plain = drafts.get((cell.endpoint, cell.actor), plain)
        for model in cell.shown:
            if plain is None or model in plain.shown or row.endpoint.view in told:
                continue
            told.add(row.endpoint.view)
            yield RequestClaim(
                row.endpoint,
                None,
                f"A cache serves one user's page to another: GET {cell.url} as {cell.actor} shows "
                f"the owner's {own_model(model)} once the owner has requested it",
                "Cache what is the same for all; else vary_on_headers('Authorization', 'Cookie'), "
                "a key with the user's own in it, or Cache-Control: private",
                (plain, cell),
                cwe=524,
            )


RULE = RequestRule("S113", "error", _check, mend=lists.varied)
