"""Nobody says who may add rows, and so everybody may."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.core.access import CellFact
from django_pro.rules.request_rule import RequestClaim, RequestRule, Row, Tried
from django_pro.rules.rule import a
from django_pro.rules.whose import is_capability, matters

_FOR_ALL = re.compile(
    r"sign_?-?up|regist|join|contact|feedback|subscri|newsletter|web_?-?hook|callback|log_?-?in"
    r"|token|password|track|enquir|inquir|waitlist|survey"
)
"""Names of what is there for people without an account, and for other programs."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for row in tried.rows:
        cell = row.cells.get("anonymous")
        stated = row.endpoint.kind != "drf" or row.subject.permissions_stated
        if cell is None or not cell.is_done or row.method == "GET" or stated or _is_for_all(row):
            continue
        for model in _inserted(cell):
            if (row.endpoint.view, model) in told:
                continue
            told.add((row.endpoint.view, model))
            yield RequestClaim(
                row.endpoint,
                None,
                f"Nobody says who may use it: {row.method} {row.subject.url} without a login, and "
                f"{a(model)} is inserted; neither the view nor DEFAULT_PERMISSION_CLASSES names a "
                "permission, and REST framework's own default is AllowAny",
                "State permission_classes = [IsAuthenticated]; or [AllowAny], where it is meant",
                (cell,),
                cwe=306,
                subject=model,
            )


def _is_for_all(row: Row) -> bool:
    name = f"{row.endpoint.pattern} {row.endpoint.view.rpartition('.')[2]}".lower()
    return bool(_FOR_ALL.search(name)) or is_capability(row)


def _inserted(cell: CellFact) -> Iterator[str]:
    """Models of new rows, those of an account left out."""
    new = [change for change in cell.changes if change.kind == "inserted"]
    if not any("password" in change.fields for change in new):
        yield from (change.model for change in new if matters(change))


RULE = RequestRule("S116", "warning", _check)
