"""Names of rows that a view spells in a way of its own before it looks for them.

`code.upper().replace("-", "")` finds no row whose code is kept in small letters; one that is kept
as the view spells it is found.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django_pro_probe.access.states import Arranged


def as_looked_up(
    rows: Iterable[Any], kept: Iterable[tuple[Any, str]], executions: Iterable[Any]
) -> list[Arranged]:
    """Rows that a URL names by a text, with that text as the queries spell it."""
    asked = {
        (label, name, value)
        for each in executions
        for label, name, lookup, value in each.where
        if lookup == "exact" and isinstance(value, str)
    }
    found: list[Arranged] = []
    for row in rows:
        for model, name in kept:
            own = getattr(row, name, None) if isinstance(row, model) else None
            if isinstance(own, str) and (row._meta.label, name, own) not in asked:
                found += [
                    (label, str(row.pk), name, value)
                    for label, each, value in sorted(asked)
                    if (label, each) == (row._meta.label, name) and _bare(value) == _bare(own)
                ]
    return found


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
