"""Names of rows that a view spells in a way of its own before it looks for them.

`code.upper().replace("-", "")` finds no row whose code is kept in small letters; one that is kept
as the view spells it is found. Nor does a form that wants sixteen digits let a code through that
rows were filled with: one that is kept as the form takes it is found.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.db import models

from django_pro_probe import arguments
from django_pro_probe.access.states import Arranged

_TEXTS = (models.CharField, models.TextField)
_FRAMEWORKS = ("auth", "sessions", "contenttypes", "admin", "sites")


def as_looked_up(
    rows: Iterable[Any], kept: Iterable[tuple[Any, str]], executions: Iterable[Any]
) -> list[Arranged]:
    """Rows that a URL names by a text, with that text as the queries spell it."""
    asked = _asked(executions)
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


def as_sent(
    data: Any, rows: Iterable[Any], kept: Iterable[Any], executions: Iterable[Any]
) -> list[Arranged]:
    """Rows with the texts of a body by which queries looked for one and found none.

    Args:
        rows: those that a request is about; of other models it is the first.
        kept: (model, field) of what a URL names: it stays as it is.
    """
    values = data.values() if isinstance(data, dict) else ()
    sent = {_bare(each) for each in values if isinstance(each, str)} - {""}
    firsts = {row._meta.label: row for row in rows}
    found: list[Arranged] = []
    for label, name, value in sorted(_asked(executions)):
        model = apps.get_model(label)
        if _bare(value) not in sent or model._meta.app_label in _FRAMEWORKS:
            continue
        is_text = isinstance(model._meta.get_field(name), _TEXTS)
        row = firsts.get(label) or arguments.row_of(model, 0)
        if not is_text or row is None or (type(row), name) in kept:
            continue
        if not model._base_manager.filter(**{name: value}).exists():
            found.append((label, str(row.pk), name, value))
    return found


def _asked(executions: Iterable[Any]) -> set[tuple[str, str, str]]:
    """Model, field and text of what was looked for by the whole of it."""
    return {
        (label, name, value)
        for each in executions
        for label, name, lookup, value in each.where
        if lookup == "exact" and isinstance(value, str)
    }


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
