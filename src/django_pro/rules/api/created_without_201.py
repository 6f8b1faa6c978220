"""A row is created and answered with 200."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.core.access import CellFact, ChangeFact
from django_pro.rules.mends import refusals
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import matters

_OK = 200
_KEY = r'"(id|pk|uuid|{model}_id)"\s*:\s*"?{key}"?\s*[,}}]'


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for row in tried.rows:
        if row.method != "POST" or row.subject.detail or row.endpoint.kind == "admin":
            continue
        for actor in ("owner", "superuser", "anonymous"):
            cell = row.cells.get(actor)
            made = _made(cell) if cell is not None else None
            if cell is None or made is None:
                continue
            yield RequestClaim(
                row.endpoint,
                None,
                f"A row is created and answered with 200: POST {cell.url} makes a "
                f"{own_model(made.model)} and answers it",
                "Answer 201 Created",
                (cell,),
                subject=made.model,
            )
            break


def _made(cell: CellFact) -> ChangeFact | None:
    """The one row that the request did nothing but make, and that it answers as JSON."""
    changes = [change for change in cell.changes if matters(change)]
    if cell.status != _OK or "json" not in cell.answer_type or len(changes) != 1:
        return None
    model = own_model(changes[0].model).lower()
    key = _KEY.format(model=re.escape(model), key=re.escape(changes[0].key))
    shown = re.search(key, cell.answer)
    return changes[0] if changes[0].kind == "inserted" and shown else None


RULE = RequestRule("A105", "warning", _check, mend=refusals.created)
